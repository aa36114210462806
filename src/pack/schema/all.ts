import { advisor } from './advisor.js';
import { call } from './call.js';
import { congestion } from './congestion.js';
import { deadlines } from './deadlines.js';
import { documents } from './documents.js';
import { faq } from './faq.js';
import { gaps } from './gaps.js';
import { identity } from './identity.js';
import { scenarios } from './scenarios.js';
import { sources } from './sources.js';
import { steps } from './steps.js';
import { tables } from './tables.js';
import { troubles } from './troubles.js';

/** Every topic's schema, for tools and tests; an element imports only those of the topics that it renders. */
export const schemas = {
  sources,
  scenarios,
  steps,
  identity,
  congestion,
  tables,
  advisor,
  faq,
  gaps,
  call,
  documents,
  deadlines,
  troubles,
};
