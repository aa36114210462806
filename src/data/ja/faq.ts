import { faqCategoryIds, type FaqCategoryId } from '../facts/faq.js';

/**
 * Words of an entry. `aliases` are typed by readers, so they keep their spellings and their other names. Some carry a
 * word of the source that the guide does not use itself (オペレーター): the check of the facts looks for it.
 */
export interface FaqWord {
  readonly question: string;
  readonly answer: string;
  readonly aliases: readonly string[];
  readonly note?: string;
}

export type FaqWords<Facts> = Readonly<Record<keyof Facts, FaqWord>>;

const labels = {
  phone: '電話番号と連絡先',
  busy: 'つながらない・待ち時間',
  steps: '手順と方法',
  call: '電話で話すこと',
  identity: '本人確認と安全',
  billing: '会費・請求・返金',
  after: '解約したあと',
  trial: '無料体験',
  family: '家族の代わり・亡くなったとき',
  video: 'ビデオや退会との違い',
  trouble: 'うまくいかないとき',
} as const satisfies Record<FaqCategoryId, string>;

/** The groups and their headings, in the order in which they stand on the page. */
export const faqCategories: readonly { readonly id: FaqCategoryId; readonly label: string }[] =
  /* @__PURE__ */ faqCategoryIds.map((id) => ({ id, label: labels[id] }));
