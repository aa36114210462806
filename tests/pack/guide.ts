import type { Guide } from '../../src/data/types.js';

const stated = { source: 'article', asOf: null, confidence: 'stated' } as const;
const none = { kind: 'unknown', reason: 'not-stated' } as const;

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
};

const step = (id: string, scenarios: readonly string[]) => ({
  ...stated,
  id,
  title: id,
  text: id,
  scenarios,
  cautions: [],
  variants: [],
});

/** A small guide with every topic: what a pack changes shows at a glance. */
export const guide: Guide = freeze({
  version: 1,
  lang: 'ja',
  sources: [{ id: 'article', title: '記事', asOf: null }],
  scenarios: [
    {
      ...stated,
      id: 'self-paid',
      title: '自分',
      scope: 'prime-membership',
      scopeText: 'プライム会員をやめます。',
      actor: 'member',
      methods: ['phone', 'web-app'],
    },
    {
      ...stated,
      id: 'video-plan-only',
      title: 'ビデオ',
      scope: 'prime-video-plan',
      scopeText: 'ビデオだけをやめます。',
      actor: 'member',
      methods: ['web-app'],
    },
  ],
  steps: [
    step('prepare', ['self-paid']),
    {
      ...step('sign-in', ['self-paid', 'video-plan-only']),
      confidence: 'conflicting',
      conflicts: ['C14'],
      note: '食い違いがあります。',
      screen: { path: ['サインイン'], variants: [['ログイン']] },
      cautions: [{ ...stated, id: 'accounts', text: 'アカウントを確かめます。' }],
      doneWhen: '名前が出た',
      variants: [
        {
          ...stated,
          id: 'app',
          when: { devices: ['ios-app'] },
          title: 'アプリで',
          text: 'アプリを開きます。',
          screen: { path: ['≡'], variants: [] },
          cautions: [{ ...stated, id: 'wrong-app', text: '別のアプリです。' }],
        },
        { ...stated, id: 'video', when: { scenarios: ['video-plan-only'] }, text: 'ビデオの画面を開きます。' },
      ],
    },
    step('call', ['self-paid']),
  ],
  identity: [{ ...stated, id: 'name', label: '氏名', listedIn: 6, lists: 6, core: true }],
  congestion: {
    timeZone: 'Asia/Tokyo',
    bands: [{ ...stated, id: 'evening', from: 18, to: 22, level: 'busy', label: '夜' }],
    overlays: [{ ...stated, id: 'weekend', kind: 'longer-wait', days: ['sat', 'sun'], text: '週末' }],
    assumptions: [{ ...stated, id: 'holidays', text: '祝日' }],
    notes: [{ ...stated, id: 'peak', text: 'ピーク' }],
    waits: [{ ...stated, id: 'average', label: '平均', value: { min: 5, max: 10, unit: 'minute' } }],
    cells: [{ day: 'mon', hour: 9, level: 'busy', minutes: 12, source: 'article' }],
  },
  tables: [
    {
      ...stated,
      id: 'services',
      caption: 'サービス',
      rowHeader: '名前',
      columns: [
        { id: 'price', label: '料金', type: 'price', unit: '円/月' },
        { id: 'cancel', label: '解約', type: 'text' },
      ],
      rows: [
        {
          ...stated,
          id: 'one',
          label: 'ひとつめ',
          cells: {
            price: { ...stated, kind: 'known', min: 500, max: 600 },
            cancel: { ...stated, kind: 'known', text: '画面' },
          },
        },
        {
          ...stated,
          id: 'two',
          label: 'ふたつめ',
          cells: { price: { ...stated, ...none }, cancel: { ...stated, ...none } },
        },
      ],
      notes: [{ ...stated, id: 'tax', text: '税込みです。' }],
    },
  ],
  advisor: {
    questions: [{ ...stated, id: 'case', question: 'だれの分?', options: [{ id: 'own', label: '自分' }] }],
    rules: [
      { ...stated, id: 'phone', when: { case: ['own'] }, effect: 'recommend', method: 'phone', text: '電話です。' },
    ],
  },
  faq: [
    { ...stated, id: 'number', question: '番号は?', answer: 'ありません。', category: 'phone', aliases: ['電話番号'] },
    { ...stated, id: 'hours', question: '時間は?', answer: 'いつでも。', category: 'phone', aliases: [] },
  ],
  gaps: [{ ...stated, id: 'fee', title: '会費', text: '書かれていません。', terms: ['料金'], nearest: ['number'] }],
  call: {
    stages: [
      { ...stated, id: 'reason', title: '理由', asks: ['理由は?'], says: ['使わないので。'], mayBeSkipped: false },
    ],
    tips: [{ ...stated, id: 'notes', text: 'メモを取ります。' }],
    safety: [{ ...stated, id: 'official', text: '公式だけ。' }],
    mistakes: [{ ...stated, id: 'missed', text: '出られない', prevent: '静かな場所で待つ' }],
    figures: [{ ...stated, id: 'length', label: '長さ', value: null, text: '' }],
  },
  documents: [{ ...stated, id: 'certificate', label: '証明書', proves: '', examples: [], submitVia: [] }],
  deadlines: [{ ...stated, id: 'trial', title: '期限', text: '前日まで', anchor: 'free-trial-end', offset: '-P1D' }],
  troubles: [
    {
      ...stated,
      id: 'no-callback',
      title: '電話が来ない',
      causes: [{ ...stated, id: 'busy', text: '混雑', actions: ['待つ'] }],
    },
  ],
} satisfies Guide);
