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
  restore: 'もとの順に戻す',
  option: (label: string, order: string) => `${label}: ${order}`,
  /** Spoken once after each sort. */
  sorted: (label: string, order: string) => `並べ替えました。${label}、${order}。`,
  restored: 'もとの順に戻しました。',
  hint: '表は横に動きます',
  more: (count: number) => `残り${count}項目も見る`,
  fewer: '大事な項目だけにする',
  alike: (labels: readonly string[]) => `どの行も同じ項目は省いています: ${labels.join('、')}`,
  showAll: 'すべての項目を見る',
  unknown: '記載なし',
  reasons,
  yes: 'あり',
  no: 'なし',
  atLeast: '以上',
  atMost: '以下',
  highlighted: 'このページのおすすめ',
  notes: (count: number) => `この表について知っておくこと(${count})`,
  actions: { method: '手順', links: 'リンク', both: '手順・リンク' },
  /** Two parts: where the row's name stands beside the button, the first is for listening alone. */
  use: (name: string) => [`${name}の`, '手順へ'] as const,
  inUse: (name: string) => [`${name}の手順を`, '選択中'] as const,
  told: '手順を切り替えました。',
  switched: (name: string) => `このページの手順を「${name}」に切り替えました。`,
} as const;
