import type { DeviceId, MethodId } from '../data/types.js';

export const methods: Readonly<Record<MethodId, string>> = {
  phone: '電話',
  'web-app': 'Web・アプリ',
  chat: 'チャット',
};

const devices: Readonly<Record<DeviceId, string>> = {
  'ios-app': 'iPhoneアプリ',
  'android-app': 'Androidアプリ',
  'mobile-web': 'スマホのブラウザ',
  'desktop-web': 'パソコン',
};

/** Words of the step checklist itself. */
export const stepStrings = {
  heading: '解約の手順',
  scenario: 'あなたの場合',
  method: '方法',
  device: '端末',
  methods,
  devices,
  now: 'いま',
  /** Spoken after each tick. */
  status: (completed: number, total: number) => `${total}のうち${completed}つできました`,
  folded: (count: number) => `できたこと ${count}つ`,
  finished: ['すべて終わりました', '届いたメールは、しばらく残しておくと安心です。'],
  /** The end of a dead end: another case goes on from here. */
  signedIn: ['「あなたの場合」を選び直します', 'サインインできた方は、続きの手順に進めます。'],
  done: 'できた',
  undo: '戻す',
  undoLabel: (title: string) => `「${title}」を元に戻す`,
  screen: '画面の文字',
  then: '、次に',
  variants: '表示がちがうとき',
  caution: 'ここに注意',
  supply: { identity: '手元に置くもの', documents: '書類の例' },
  core: '必ず聞かれる',
  sometimes: '聞かれることがある',
  anyOf: (examples: readonly string[]) => `${examples.join('・')}など、どれか一つ`,
  fallback: 'つながらないとき',
  proofs: '終わったしるし',
  more: 'もう少しくわしく',
  changed: (numbers: readonly number[]) =>
    numbers.length ? `変わった手順: ${numbers.join('・')}。印はそのままです。` : '手順は同じです。',
  reset: '最初からやり直す',
  wasReset: '印をすべて消しました。',
  stale: (date: string) => `前回(${date})の続きがあります。`,
  staleContinue: '続きから',
  scope: 'やめるもの',
  labelsVary: '画面の文字は、時期や端末で変わります。',
  deadEnd: '電話リクエストにも、サインインが必要です。',
} as const;
