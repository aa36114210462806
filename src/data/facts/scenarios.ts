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
  'self-free-trial': { ...member, methods: ['phone', 'web-app', 'chat'], conflicts: ['C17'] },
  'stuck-or-error': { ...member, methods: ['phone', 'chat'] },
  'billed-after-cancel': { ...member, methods: ['phone', 'chat'], conflicts: ['C35'] },
  'video-plan-only': { ...member, scope: 'prime-video-plan', methods: ['web-app'], conflicts: ['C12', 'C21', 'C22'] },
  'holder-deceased': {
    scope: 'amazon-account',
    actor: 'family-proxy',
    methods: ['phone'],
    conflicts: ['C10', 'C12', 'C14'],
  },
  'living-proxy': {
    scope: 'prime-membership',
    actor: 'family-proxy',
    methods: ['phone'],
    confidence: 'conflicting',
    conflicts: ['C10'],
  },
  'cannot-sign-in': { ...member, methods: [], deadEnd: true, conflicts: ['C14'] },
} as const satisfies Record<string, ScenarioFacts>;
