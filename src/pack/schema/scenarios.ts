import type { Scenario } from '../../data/types.js';
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
  { scope: 'prime-membership', actor: 'member', methods: ['phone'] },
  {
    // What is ended is said in the guide's own words for the same scope.
    settle: (scenario: Scenario, _, before: readonly Scenario[]) => ({
      scopeText: before.find(({ scope }) => scope === scenario.scope)?.scopeText ?? '',
      ...(scenario as object),
    }),
  },
);
