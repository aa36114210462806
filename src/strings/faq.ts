/** Words of the questions and answers themselves. */
export const faqStrings = {
  heading: 'よくある質問',
  search: '質問をさがす',
  all: (count: number) => `全${count}件`,
  found: '件見つかりました',
  unit: '件',
  clear: '消す',
  openAll: 'すべて開く',
  closeAll: 'すべて閉じる',
  /** Only words that nearly every question has. */
  vague: 'この言葉だけでは、答えを選べません。「返金」「つながらない」のように、知りたいことを足してください。',
  none: (query: string) => `「${query}」のことは、この案内には書かれていません。`,
  nearest: '近い話題',
  ask: 'Amazonに聞くときは、サインイン(ログイン)して「カスタマーサービス」の画面から問い合わせます。検索で見つけた番号には、電話をかけないでください。',
  copy: 'この答えへのリンクをコピー',
  copied: 'リンクをコピーしました',
  /** Where the clipboard is out of reach. */
  copyByHand: '下のアドレスを選んでコピーしてください',
  toStep: '手順',
  toTable: '比較表',
  toMap: '混みぐあい',
  other: 'そのほかの質問',
} as const;
