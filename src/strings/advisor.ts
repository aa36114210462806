/** Words of the advisor itself. */
export const advisorStrings = {
  heading: 'どの方法が合いますか',
  question: '質問',
  date: '終了日の日付が分かるとき',
  noDate: '日付を、もう一度確かめてください。',
  /** What a typed date means. `left`: days from today, negative once it is over. */
  dateSaid: (left: number) =>
    left < 0
      ? '過ぎた日付です。有料プランに変わっていないか、会員情報の画面で確かめてください。'
      : left
        ? `終了日まで、あと${left}日です。`
        : '終了日は今日です。',
  next: '次へ',
  skip: 'この質問をとばす',
  skipped: 'とばしました',
  change: '変える',
  restart: '最初からやり直す',
  restarted: '答えを消しました。',
  undo: '元に戻す',
  soFar: 'ここまでの答えでは',
  suits: 'が合いそうです',
  deadEnd: '合う方法が見つかりません',
  deadEndText: 'サインインせずに連絡できるかは、もとの記事に書かれていません。',
  note: ['※', '知っておくこと'],
  for: ['+', '合う点'],
  against: ['−', '気になる点'],
  excluded: '〔選べません〕',
  sourceMark: '〔出典〕',
  use: (name: string) => `${name}の手順へ`,
  useDeadEnd: '先に確かめる手順へ',
  told: 'このページの手順を切り替えました。',
  go: '手順を見る',
  others: 'ほかの方法が後になる理由',
  each: 'それぞれの方法について',
  kept: '答えは、保存も送信もしません。',
} as const;
