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

/** 「3つ」, as far as one counts so. */
const things = (count: number) => count + (count < 10 ? 'つ' : '個');

/** Words of the step checklist itself. */
export const stepStrings = {
  heading: '解約の手順',
  scenario: 'あなたの場合',
  method: '方法',
  device: '端末',
  methods,
  devices,
  now: 'いま',
  /** What is seen as 「いま 2/7」, for the ear. */
  position: (number: number, total: number) => `いまの手順: ${total}のうち${number}番目`,
  /** Spoken after each tick. */
  status: (completed: number, total: number) =>
    completed ? `${total}のうち${things(completed)}できました` : 'できたことは、まだありません',
  folded: (count: number) => `できたこと ${things(count)}`,
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
  /**
   * @param numbers of the steps that read differently
   * @param ticked some of these are ticked, though they say something else now
   */
  changed: (numbers: readonly number[], total: number, completed: number, ticked: boolean) =>
    (numbers.length === 0
      ? '手順は同じです。'
      : numbers.length === total
        ? '手順がすべて変わりました。'
        : `変わった手順: ${numbers.join('・')}。`) +
    (ticked ? '印のついた手順も、もう一度見てください。' : completed ? '印はそのままです。' : ''),
  reset: '最初からやり直す',
  wasReset: '印をすべて消しました。',
  stale: (date: string) => `前回(${date})の続きがあります。`,
  staleContinue: '続きから',
  labelsVary: '画面の文字は、時期や端末で変わります。',
  marks: '〔推定〕はもとの記事からの推測、〔諸説〕は記事の中で説明が分かれるところです。',
  deadEnd: '電話リクエストにも、サインインが必要です。',
} as const;
