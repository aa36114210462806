import { type Node, oneOf, origin, records, text } from './common.js';

/** An ISO 8601 duration of days, hours and so on, which may be negative. */
const span: Node = {
  kind: 'text',
  want: 'an ISO 8601 duration such as P1D or PT15M',
  like: /^-?P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$/,
};

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
