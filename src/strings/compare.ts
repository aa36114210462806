import type { Column, UnknownReason } from '../data/types.js';

/** As readers say it: the cheapest first, the highest first. */
const orders: Readonly<Record<Column['type'], readonly [ascending: string, descending: string]>> = {
  level: ['低い順', '高い順'],
  price: ['安い順', '高い順'],
  quantity: ['少ない順', '多い順'],
  'yes-no': ['「いいえ」から', '「はい」から'],
  text: ['五十音順', '五十音の逆順'],
};

const reasons: Readonly<Record<UnknownReason, string>> = {
  'cell-missing': 'もとの記事の表では、値が抜けています。',
  'not-stated': 'もとの記事に記載がありません。',
  'ambiguous-column': 'もとの記事の表では、どの欄の値か分かりません。',
};

/** Words of the comparison tables themselves. */
export const compareStrings = {
  orders,
  sortBy: '並べ替え',
  tableOrder: 'もとの順',
  option: (label: string, order: string) => `${label}: ${order}`,
  /** Spoken once after each sort. */
  sorted: (label: string, order: string) => `並べ替えました。${label}、${order}。`,
  restored: 'もとの順に戻しました。',
  hint: '表は横に動きます →',
  more: 'すべての項目を見る',
  fewer: '大事な項目だけにする',
  alike: (labels: readonly string[]) => `どの行も同じ項目は省いています: ${labels.join('、')}`,
  unknown: '記載なし',
  reasons,
  yes: 'あり',
  no: 'なし',
  atLeast: '以上',
  atMost: '以下',
  recommended: 'このページのおすすめ',
  steps: '手順',
  links: 'リンク',
  /** Where the row's name stands beside the button, the first part is for listening alone. */
  of: (name: string) => `${name}の`,
  use: '手順へ',
  chosen: '選択中',
  switched: (name: string) => `このページの手順を「${name}」に切り替えました。`,
} as const;
