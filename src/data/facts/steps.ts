import type { DeviceId, MethodId, Provenance, ScenarioId, ScreenLabel, StepCondition } from '../types.js';

type Facts = Partial<Provenance>;

interface VariantFacts extends Facts {
  when: StepCondition;
  screen?: ScreenLabel;
  cautions?: Record<string, Facts>;
  proofs?: Record<string, Facts>;
}

interface StepFacts extends Facts {
  scenarios: readonly ScenarioId[];
  methods?: readonly MethodId[];
  screen?: ScreenLabel;
  supply?: 'identity' | 'documents';
  cautions?: Record<string, Facts>;
  fallback?: Record<string, Facts>;
  proofs?: Record<string, Facts>;
  variants?: Record<string, VariantFacts>;
}

const self: readonly ScenarioId[] = ['self-paid', 'self-free-trial', 'stuck-or-error'];
const byPhone: readonly ScenarioId[] = [...self, 'billed-after-cancel', 'holder-deceased', 'living-proxy'];
const app: readonly DeviceId[] = ['ios-app', 'android-app'];
const screen = (path: string[], ...variants: string[][]): ScreenLabel => ({ path, variants });
const desk = 'カスタマーサービス';

/**
 * The merged spine of seven steps (sign in … check) and what the other cases add. The order is the order of every
 * checklist: each case takes the steps that name it. Labels on Amazon's screens are facts; they differ by time and
 * device (C13), so every known form is kept.
 */
export const stepFacts = {
  'note-error': { scenarios: ['stuck-or-error'] },
  'find-registered': {
    scenarios: ['cannot-sign-in'],
  },
  'check-plan': {
    scenarios: ['video-plan-only'],
  },
  'prepare-documents': {
    scenarios: ['holder-deceased'],
    supply: 'documents',
    cautions: { 'not-yet': { confidence: 'derived' } },
  },
  'ask-member': {
    scenarios: ['living-proxy'],
    cautions: { stalls: { confidence: 'conflicting' } },
  },
  'prepare-authority': {
    scenarios: ['living-proxy'],
  },
  'sign-in': {
    scenarios: [...self, 'billed-after-cancel', 'video-plan-only', 'cannot-sign-in'],
    variants: {
      'cannot-sign-in': {
        when: { scenarios: ['cannot-sign-in'] },
      },
      billed: { when: { scenarios: ['billed-after-cancel'] } },
      video: { when: { scenarios: ['video-plan-only'] } },
      app: { when: { devices: app } },
    },
  },
  'check-trial-end': {
    scenarios: ['self-free-trial'],
  },
  'check-end-date': {
    scenarios: ['billed-after-cancel'],
    cautions: { 'end-date-shown': { confidence: 'derived' } },
  },
  'check-payments': {
    scenarios: ['billed-after-cancel'],
    screen: screen(['お支払い履歴'], ['請求履歴'], ['課金履歴'], ['注文履歴']),
  },
  'customer-service': {
    scenarios: byPhone,
    methods: ['phone', 'chat'],
    screen: screen([desk]),
    variants: {
      app: { when: { devices: app }, screen: screen(['≡(メニュー)', desk]) },
      'mobile-web': { when: { devices: ['mobile-web'] } },
      'desktop-web': { when: { devices: ['desktop-web'] }, screen: screen([desk], ['アカウントサービス', desk]) },
    },
  },
  'choose-prime': {
    scenarios: self,
    methods: ['phone', 'chat'],
    screen: screen(['各種お問い合わせ', 'プライム会員の解約'], ['プライム会員情報の管理・解約'], ['会員資格の終了']),
    cautions: { 'online-path': { confidence: 'derived' } },
    variants: {
      trial: { when: { scenarios: ['self-free-trial'] } },
    },
  },
  'request-call': {
    scenarios: byPhone,
    methods: ['phone'],
    screen: screen(
      ['電話でお問い合わせ', '今すぐ電話を受ける'],
      ['カスタマーサービスに連絡', '電話リクエスト'],
      [desk, 'オプション', '電話'],
    ),
    supply: 'identity',
    cautions: { 'call-settings': { confidence: 'derived' } },
    variants: {
      trial: {
        when: { scenarios: ['self-free-trial'] },
        cautions: { accepted: { confidence: 'conflicting' }, 'call-settings': { confidence: 'derived' } },
      },
      family: {
        when: { scenarios: ['holder-deceased', 'living-proxy'] },
        cautions: { 'call-settings': { confidence: 'derived' } },
      },
    },
  },
  'choose-chat': {
    scenarios: [...self, 'billed-after-cancel'],
    methods: ['chat'],
    screen: screen(['チャット']),
  },
  'open-membership': {
    scenarios: ['self-paid', 'self-free-trial'],
    methods: ['web-app'],
    screen: screen(['プライム会員情報'], ['プライム会員情報の管理・解約']),
    cautions: { 'not-account': { confidence: 'derived' } },
  },
  'end-membership': {
    scenarios: ['self-paid', 'self-free-trial'],
    methods: ['web-app'],
    screen: screen(['会員資格の終了']),
    confidence: 'derived',
    cautions: { 'not-yet': { confidence: 'derived' } },
    variants: {
      trial: {
        when: { scenarios: ['self-free-trial'] },
      },
    },
  },
  'account-settings': {
    scenarios: ['video-plan-only'],
    screen: screen(['アカウント設定', 'プライムビデオ設定']),
  },
  'cancel-video-plan': {
    scenarios: ['video-plan-only'],
  },
  'take-call': {
    scenarios: byPhone,
    methods: ['phone'],
    confidence: 'conflicting',
    cautions: { 'own-request-only': { confidence: 'derived' } },
  },
  'confirm-cancel': {
    scenarios: self,
    methods: ['phone'],
    cautions: { 'which-service': { confidence: 'derived' } },
    variants: {
      trial: { when: { scenarios: ['self-free-trial'] } },
      stuck: { when: { scenarios: ['stuck-or-error'] } },
    },
  },
  'explain-billing': {
    scenarios: ['billed-after-cancel'],
    methods: ['phone'],
  },
  'explain-death': {
    scenarios: ['holder-deceased'],
    methods: ['phone'],
    cautions: { 'which-account': { confidence: 'assumption' } },
  },
  'explain-proxy': {
    scenarios: ['living-proxy'],
    methods: ['phone'],
  },
  'send-documents': {
    scenarios: ['holder-deceased'],
    cautions: { 'told-address': { confidence: 'derived' } },
  },
  'tell-chat': {
    scenarios: [...self, 'billed-after-cancel'],
    methods: ['chat'],
    cautions: { 'chat-which': { confidence: 'derived' } },
    variants: {
      billed: { when: { scenarios: ['billed-after-cancel'] } },
    },
  },
  'check-refund': {
    scenarios: ['billed-after-cancel'],
    screen: screen(['お支払い履歴']),
    cautions: { conditions: { confidence: 'conflicting' } },
  },
  'check-completion': {
    scenarios: [...self, 'holder-deceased', 'living-proxy', 'video-plan-only'],
    proofs: {
      'accepted-mail': { confidence: 'conflicting' },
      'completed-mail': { confidence: 'conflicting' },
    },
    variants: {
      deceased: {
        when: { scenarios: ['holder-deceased'] },
      },
      living: { when: { scenarios: ['living-proxy'] } },
      video: { when: { scenarios: ['video-plan-only'] } },
    },
  },
} as const satisfies Record<string, StepFacts>;
