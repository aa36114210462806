import { flag, listOf, method, oneOf, origin, records, text } from './common.js';

export const scenarios = records(
  {
    title: text,
    heading: text,
    text,
    scope: oneOf('prime-membership', 'prime-video-plan', 'amazon-account'),
    scopeText: text,
    actor: oneOf('member', 'family-proxy'),
    methods: listOf(method),
    deadEnd: flag,
    ...origin,
  },
  ['title'],
  ({ scope = 'prime-membership', ...scenario }, known) => ({
    scope,
    // What is ended is said in the guide's own words for the same scope.
    scopeText: [...known.values()].find((other) => other.scope === scope)?.scopeText ?? '',
    actor: 'member',
    methods: ['phone'],
    ...scenario,
  }),
);
