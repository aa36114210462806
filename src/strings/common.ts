/** Words that every widget uses. Japanese is the only language so far; others will be keyed the same way. */
export const common = {
  lang: 'ja',
  /** 〔〕 is the Japanese editor's bracket: read aloud, copied and printed as text. */
  marks: {
    conflicting: '〔諸説〕',
    derived: '〔推定〕',
    assumption: '〔このガイドの助言〕',
    unsourced: '〔出典不明〕',
    stated: '',
  },
  /** Opens a note on something that is stated plainly. */
  noteMark: '〔注〕',
  /** Where a record comes from, and what is known of its age. */
  source: (title: string, when: string) => `もとにしたもの: ${title}。${when}。`,
  noDate: '日付の記載がありません',
  /** A figure whose age counts, with its day or without one. */
  asOf: (day: string) => `〔${day}〕`,
  noDay: '時点不明',
  notAffiliated: 'Amazonとは関係のない、独立した案内です。',
  sponsored: '〔広告〕',
} as const;
