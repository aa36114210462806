import type { CancelScope, MethodId, Provenance } from '../types.js';

interface ScenarioFacts extends Partial<Provenance> {
  scope: CancelScope;
  actor: 'member' | 'family-proxy';
  methods: readonly MethodId[];
  deadEnd?: boolean;
}

const member = { scope: 'prime-membership', actor: 'member' } as const;

/** The eight cases, most frequent first. What is ended differs (C12): membership, video plan, whole account. */
export const scenarioFacts = {
  'self-paid': { ...member, methods: ['phone', 'web-app', 'chat'] },
  'self-free-trial': { ...member, methods: ['phone', 'web-app', 'chat'] },
  'stuck-or-error': { ...member, methods: ['phone', 'chat'] },
  'billed-after-cancel': { ...member, methods: ['phone', 'chat'] },
  'video-plan-only': { ...member, scope: 'prime-video-plan', methods: ['web-app'] },
  'holder-deceased': {
    scope: 'amazon-account',
    actor: 'family-proxy',
    methods: ['phone'],
  },
  'living-proxy': {
    scope: 'prime-membership',
    actor: 'family-proxy',
    methods: ['phone'],
    confidence: 'conflicting',
  },
  'cannot-sign-in': { ...member, methods: [], deadEnd: true },
} as const satisfies Record<string, ScenarioFacts>;
