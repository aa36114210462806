/** Every topic as its element imports it. */
export { advisor } from '../../src/data/topics/advisor.js';
export { call } from '../../src/data/topics/call.js';
export { congestion } from '../../src/data/topics/congestion.js';
export { deadlines } from '../../src/data/topics/deadlines.js';
export { documents } from '../../src/data/topics/documents.js';
export { faq } from '../../src/data/topics/faq.js';
export { gaps } from '../../src/data/topics/gaps.js';
export { identity } from '../../src/data/topics/identity.js';
export { scenarios } from '../../src/data/topics/scenarios.js';
export { sources } from '../../src/data/topics/sources.js';
export { steps } from '../../src/data/topics/steps.js';
export { tables } from '../../src/data/topics/tables.js';
export { troubles } from '../../src/data/topics/troubles.js';
