import type { DeviceId, MethodId, Provenance, ScenarioId, ScreenLabel, StepCondition } from '../types.js';

type Facts = Partial<Provenance>;

interface VariantFacts extends Facts {
  when: StepCondition;
  screen?: ScreenLabel;
  cautions?: Record<string, Facts>;
}

interface StepFacts extends Facts {
  scenarios: readonly ScenarioId[];
  methods?: readonly MethodId[];
  screen?: ScreenLabel;
  supply?: 'identity' | 'documents';
  cautions: Record<string, Facts>;
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
  'note-error': { scenarios: ['stuck-or-error'], cautions: { 'wrong-app': {} } },
  'find-registered': {
    scenarios: ['cannot-sign-in'],
    cautions: { 'other-contact': {} },
  },
  'check-plan': {
    scenarios: ['video-plan-only'],
    cautions: { both: {} },
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
    cautions: { 'not-stated': {} },
  },
  'sign-in': {
    scenarios: [...self, 'billed-after-cancel', 'video-plan-only', 'cannot-sign-in'],
    cautions: { accounts: {} },
    variants: {
      'cannot-sign-in': {
        when: { scenarios: ['cannot-sign-in'] },
        cautions: { 'no-way-round': {} },
      },
      billed: { when: { scenarios: ['billed-after-cancel'] }, cautions: { 'other-account': {} } },
      video: { when: { scenarios: ['video-plan-only'] }, cautions: { 'video-accounts': {} } },
      app: { when: { devices: app }, cautions: { 'wrong-app': {} } },
    },
  },
  'check-trial-end': {
    scenarios: ['self-free-trial'],
    cautions: { 'paid-plan': {} },
  },
  'check-end-date': {
    scenarios: ['billed-after-cancel'],
    cautions: { 'end-date-shown': { confidence: 'derived' } },
  },
  'check-payments': {
    scenarios: ['billed-after-cancel'],
    screen: screen(['お支払い履歴'], ['請求履歴'], ['課金履歴'], ['注文履歴']),
    cautions: { shared: {} },
  },
  'customer-service': {
    scenarios: byPhone,
    methods: ['phone', 'chat'],
    screen: screen([desk]),
    cautions: { 'no-number-search': {} },
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
    cautions: { 'busy-hours': {} },
    variants: {
      trial: {
        when: { scenarios: ['self-free-trial'] },
        cautions: { accepted: { confidence: 'conflicting' } },
      },
      family: {
        when: { scenarios: ['holder-deceased', 'living-proxy'] },
        cautions: { 'whose-account': {} },
      },
    },
  },
  'choose-chat': {
    scenarios: [...self, 'billed-after-cancel'],
    methods: ['chat'],
    screen: screen(['チャット']),
    cautions: { 'no-time': {} },
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
    cautions: { 'read-screen': {} },
    variants: {
      trial: {
        when: { scenarios: ['self-free-trial'] },
        cautions: { 'by-the-day-before': {} },
      },
    },
  },
  'account-settings': {
    scenarios: ['video-plan-only'],
    screen: screen(['アカウント設定', 'プライムビデオ設定']),
    cautions: { 'which-app': {} },
  },
  'cancel-video-plan': {
    scenarios: ['video-plan-only'],
    cautions: { 'no-refund': {} },
  },
  'take-call': {
    scenarios: byPhone,
    methods: ['phone'],
    confidence: 'conflicting',
    cautions: { 'own-request-only': { confidence: 'derived' } },
    fallback: {
      'wait-first': {},
      'another-hour': {},
      chat: {},
      email: {},
    },
  },
  'confirm-cancel': {
    scenarios: self,
    methods: ['phone'],
    cautions: { 'which-service': { confidence: 'derived' } },
    variants: {
      trial: { when: { scenarios: ['self-free-trial'] }, cautions: { 'say-trial': {} } },
      stuck: { when: { scenarios: ['stuck-or-error'] }, cautions: { 'read-error': {} } },
    },
  },
  'explain-billing': {
    scenarios: ['billed-after-cancel'],
    methods: ['phone'],
    cautions: { 'once-more': {} },
  },
  'explain-death': {
    scenarios: ['holder-deceased'],
    methods: ['phone'],
    cautions: { 'which-account': { confidence: 'assumption' } },
  },
  'explain-proxy': {
    scenarios: ['living-proxy'],
    methods: ['phone'],
    cautions: { strict: {} },
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
      billed: { when: { scenarios: ['billed-after-cancel'] }, cautions: { 'chat-once': {} } },
    },
  },
  'check-refund': {
    scenarios: ['billed-after-cancel'],
    screen: screen(['お支払い履歴']),
    cautions: { conditions: { confidence: 'conflicting' } },
  },
  'check-completion': {
    scenarios: [...self, 'holder-deceased', 'living-proxy', 'video-plan-only'],
    cautions: { once: {} },
    proofs: {
      'accepted-mail': { confidence: 'conflicting' },
      'completed-mail': { confidence: 'conflicting' },
      'end-date': {},
    },
    variants: {
      deceased: {
        when: { scenarios: ['holder-deceased'] },
        cautions: { 'account-stops': {} },
      },
      living: { when: { scenarios: ['living-proxy'] } },
      video: { when: { scenarios: ['video-plan-only'] }, cautions: { 'prime-stays': {} } },
    },
  },
} as const satisfies Record<string, StepFacts>;
