import type {
  DeviceId,
  Known,
  MethodId,
  Provenance,
  Quantity,
  ScenarioId,
  ScreenLabel,
  StepCondition,
} from '../types.js';
import { figures } from './figures.js';

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
  duration: Known<Quantity>;
  supply?: 'identity' | 'documents';
  cautions: Record<string, Facts>;
  fallback?: Record<string, Facts>;
  proofs?: Record<string, Facts>;
  variants: Record<string, VariantFacts>;
}

const self: readonly ScenarioId[] = ['self-paid', 'self-free-trial', 'stuck-or-error'];
const byPhone: readonly ScenarioId[] = [...self, 'billed-after-cancel', 'holder-deceased', 'living-proxy'];
const app: readonly DeviceId[] = ['ios-app', 'android-app'];
const none: Known<Quantity> = { kind: 'unknown', reason: 'not-stated' };
const screen = (path: string[], ...variants: string[][]): ScreenLabel => ({ path, variants });
const desk = 'カスタマーサービス';

/**
 * The merged spine of seven steps (sign in … check) and what the other cases add. The order is the order of every
 * checklist: each case takes the steps that name it. Labels on Amazon's screens are facts; they differ by time and
 * device (C13), so every known form is kept.
 */
export const stepFacts = {
  'note-error': { scenarios: ['stuck-or-error'], duration: none, cautions: { 'wrong-app': {} }, variants: {} },
  'find-registered': {
    scenarios: ['cannot-sign-in'],
    duration: none,
    conflicts: ['C14'],
    cautions: { 'other-contact': {} },
    variants: {},
  },
  'check-plan': {
    scenarios: ['video-plan-only'],
    duration: none,
    conflicts: ['C12', 'C22'],
    cautions: { both: {} },
    variants: {},
  },
  'prepare-documents': {
    scenarios: ['holder-deceased'],
    duration: none,
    supply: 'documents',
    conflicts: ['C10', 'C24'],
    cautions: { 'not-yet': { confidence: 'derived', conflicts: ['C24'] } },
    variants: {},
  },
  'ask-member': {
    scenarios: ['living-proxy'],
    duration: none,
    conflicts: ['C10'],
    cautions: { stalls: { confidence: 'conflicting', conflicts: ['C10'] } },
    variants: {},
  },
  'prepare-authority': {
    scenarios: ['living-proxy'],
    duration: none,
    conflicts: ['C10'],
    cautions: { 'not-stated': { conflicts: ['C10'] } },
    variants: {},
  },
  'sign-in': {
    scenarios: [...self, 'billed-after-cancel', 'video-plan-only', 'cannot-sign-in'],
    duration: none,
    conflicts: ['C14', 'C21'],
    cautions: { accounts: {} },
    variants: {
      'cannot-sign-in': {
        when: { scenarios: ['cannot-sign-in'] },
        cautions: { 'no-way-round': { conflicts: ['C14'] } },
      },
      billed: { when: { scenarios: ['billed-after-cancel'] }, cautions: { 'other-account': {} } },
      video: { when: { scenarios: ['video-plan-only'] }, cautions: { 'video-accounts': {} } },
      app: { when: { devices: app }, cautions: { 'wrong-app': { conflicts: ['C21'] } } },
    },
  },
  'check-trial-end': {
    scenarios: ['self-free-trial'],
    duration: none,
    conflicts: ['C17'],
    cautions: { 'paid-plan': {} },
    variants: {},
  },
  'check-end-date': {
    scenarios: ['billed-after-cancel'],
    duration: none,
    conflicts: ['C8'],
    cautions: { 'end-date-shown': { confidence: 'derived', conflicts: ['C35'] } },
    variants: {},
  },
  'check-payments': {
    scenarios: ['billed-after-cancel'],
    duration: none,
    screen: screen(['お支払い履歴'], ['請求履歴'], ['課金履歴'], ['注文履歴']),
    conflicts: ['C37'],
    cautions: { shared: {} },
    variants: {},
  },
  'customer-service': {
    scenarios: byPhone,
    methods: ['phone', 'chat'],
    duration: none,
    screen: screen([desk]),
    conflicts: ['C13'],
    cautions: { 'no-number-search': { conflicts: ['C1'] } },
    variants: {
      app: { when: { devices: app }, screen: screen(['≡(メニュー)', desk]), conflicts: ['C13'] },
      'mobile-web': { when: { devices: ['mobile-web'] }, screen: screen([desk]) },
      'desktop-web': { when: { devices: ['desktop-web'] }, screen: screen([desk], ['アカウントサービス', desk]) },
    },
  },
  'choose-prime': {
    scenarios: self,
    methods: ['phone', 'chat'],
    duration: none,
    screen: screen(['各種お問い合わせ', 'プライム会員の解約'], ['プライム会員情報の管理・解約'], ['会員資格の終了']),
    conflicts: ['C13'],
    cautions: { 'online-path': { confidence: 'derived', conflicts: ['C13'] } },
    variants: {
      trial: { when: { scenarios: ['self-free-trial'] }, conflicts: ['C13'] },
    },
  },
  'request-call': {
    scenarios: byPhone,
    methods: ['phone'],
    duration: none,
    screen: screen(
      ['電話でお問い合わせ', '今すぐ電話を受ける'],
      ['カスタマーサービスに連絡', '電話リクエスト'],
      [desk, 'オプション', '電話'],
    ),
    supply: 'identity',
    conflicts: ['C2', 'C13', 'C27'],
    cautions: { 'busy-hours': { conflicts: ['C2', 'C29'] } },
    variants: {
      trial: {
        when: { scenarios: ['self-free-trial'] },
        cautions: { accepted: { confidence: 'conflicting', conflicts: ['C17'] } },
      },
      deceased: {
        when: { scenarios: ['holder-deceased'] },
        conflicts: ['C10', 'C14'],
        cautions: { 'whose-account': { conflicts: ['C14'] } },
      },
      living: {
        when: { scenarios: ['living-proxy'] },
        conflicts: ['C10', 'C14'],
        cautions: { 'whose-account': { conflicts: ['C14'] } },
      },
    },
  },
  'choose-chat': {
    scenarios: [...self, 'billed-after-cancel'],
    methods: ['chat'],
    duration: none,
    screen: screen(['チャット']),
    cautions: { 'no-time': {} },
    variants: {},
  },
  'open-membership': {
    scenarios: ['self-paid', 'self-free-trial'],
    methods: ['web-app'],
    duration: none,
    screen: screen(['プライム会員情報'], ['プライム会員情報の管理・解約']),
    conflicts: ['C13'],
    cautions: { 'not-account': { confidence: 'derived', conflicts: ['C12'] } },
    variants: {},
  },
  'end-membership': {
    scenarios: ['self-paid', 'self-free-trial'],
    methods: ['web-app'],
    duration: none,
    screen: screen(['会員資格の終了']),
    confidence: 'derived',
    conflicts: ['C13'],
    cautions: { 'read-screen': {} },
    variants: {
      trial: {
        when: { scenarios: ['self-free-trial'] },
        cautions: { 'by-the-day-before': { conflicts: ['C17'] } },
      },
    },
  },
  'account-settings': {
    scenarios: ['video-plan-only'],
    duration: none,
    screen: screen(['アカウント設定', 'プライムビデオ設定']),
    conflicts: ['C21'],
    cautions: { 'which-app': { conflicts: ['C21'] } },
    variants: {},
  },
  'cancel-video-plan': {
    scenarios: ['video-plan-only'],
    duration: none,
    conflicts: ['C12', 'C22'],
    cautions: { 'no-refund': {} },
    variants: {},
  },
  'take-call': {
    scenarios: byPhone,
    methods: ['phone'],
    duration: {
      kind: 'conflicting',
      values: [
        { ...figures.callbackWait.range, unit: 'minute' },
        { ...figures.callbackWait.average, unit: 'minute' },
        { min: null, max: figures.callbackWait.mostlyWithin, unit: 'minute' },
        { min: figures.callbackWait.eveningWeekendFrom, max: null, unit: 'minute' },
      ],
    },
    confidence: 'conflicting',
    conflicts: ['C6', 'C25'],
    cautions: { 'own-request-only': { confidence: 'derived', conflicts: ['C25'] } },
    fallback: {
      'wait-first': { conflicts: ['C6', 'C32'] },
      'another-hour': { conflicts: ['C5', 'C29'] },
      chat: {},
      email: { conflicts: ['C15'] },
      update: {},
    },
    variants: {},
  },
  'confirm-cancel': {
    scenarios: self,
    methods: ['phone'],
    duration: { kind: 'known', value: { ...figures.callMinutes, unit: 'minute' } },
    conflicts: ['C16', 'C26', 'C12'],
    cautions: { 'which-service': { confidence: 'derived', conflicts: ['C12'] } },
    variants: {
      trial: { when: { scenarios: ['self-free-trial'] }, cautions: { 'say-trial': {} } },
      stuck: { when: { scenarios: ['stuck-or-error'] }, cautions: { 'read-error': {} } },
    },
  },
  'explain-billing': {
    scenarios: ['billed-after-cancel'],
    methods: ['phone'],
    duration: none,
    conflicts: ['C36', 'C37'],
    cautions: { 'once-more': { conflicts: ['C32'] } },
    variants: {},
  },
  'explain-death': {
    scenarios: ['holder-deceased'],
    methods: ['phone'],
    duration: none,
    conflicts: ['C12', 'C28'],
    cautions: { 'which-account': { confidence: 'assumption', conflicts: ['C12'] } },
    variants: {},
  },
  'explain-proxy': {
    scenarios: ['living-proxy'],
    methods: ['phone'],
    duration: none,
    conflicts: ['C10', 'C12'],
    cautions: { strict: { conflicts: ['C10'] } },
    variants: {},
  },
  'send-documents': {
    scenarios: ['holder-deceased'],
    duration: none,
    conflicts: ['C24', 'C39'],
    cautions: { 'told-address': { confidence: 'derived', conflicts: ['C24'] } },
    variants: {},
  },
  'tell-chat': {
    scenarios: [...self, 'billed-after-cancel'],
    methods: ['chat'],
    duration: none,
    cautions: { 'chat-which': { confidence: 'derived', conflicts: ['C12'] } },
    variants: {
      billed: { when: { scenarios: ['billed-after-cancel'] }, cautions: { 'chat-once': { conflicts: ['C32'] } } },
    },
  },
  'check-refund': {
    scenarios: ['billed-after-cancel'],
    duration: { kind: 'known', value: { ...figures.refundDays, unit: 'business-day' } },
    screen: screen(['お支払い履歴']),
    conflicts: ['C9', 'C37'],
    cautions: { conditions: { confidence: 'conflicting', conflicts: ['C9'] } },
    variants: {},
  },
  'check-completion': {
    scenarios: [...self, 'holder-deceased', 'living-proxy', 'video-plan-only'],
    duration: none,
    conflicts: ['C8', 'C32', 'C35', 'C38'],
    cautions: { once: { conflicts: ['C32', 'C35'] } },
    proofs: {
      'accepted-mail': { confidence: 'conflicting', conflicts: ['C38'] },
      'completed-mail': { confidence: 'conflicting', conflicts: ['C38'] },
      'end-date': { conflicts: ['C8'] },
    },
    variants: {
      deceased: {
        when: { scenarios: ['holder-deceased'] },
        cautions: { 'account-stops': { conflicts: ['C8', 'C12'] } },
      },
      living: { when: { scenarios: ['living-proxy'] } },
      video: { when: { scenarios: ['video-plan-only'] }, cautions: { 'prime-stays': { conflicts: ['C22'] } } },
    },
  },
} as const satisfies Record<string, StepFacts>;
