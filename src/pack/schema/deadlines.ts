import { custom } from 'valibot';
import { oneOf, origin, records, text } from './common.js';

/** An ISO 8601 duration of days, hours and so on, which may be negative. */
export const span = custom<string>(
  (value) => typeof value === 'string' && /^-?P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$/.test(value),
  'an ISO 8601 duration such as P1D or PT15M',
);

export const deadlines = records(
  {
    title: text,
    text,
    anchor: oneOf('free-trial-end', 'call-requested', 'cancelled'),
    offset: span,
    until: span,
    count: oneOf('calendar', 'business'),
    action: oneOf('keep-waiting', 're-request', 'switch-channel', 'finish-by', 'remind', 'check'),
    ...origin,
  },
  ['title', 'text', 'anchor'],
);
