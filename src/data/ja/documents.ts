type Words = {
  label: string;
  proves: string;
  examples: readonly string[];
  submitVia: readonly string[];
  note?: string;
};

/** The article names both ways in different places (C24). */
const submitVia = ['メール', 'Webフォーム'];

/** Asked for after the holder's death only, never in the living member's case (C10). */
export const documentWords = {
  'death-certificate': { label: '死亡診断書', proves: '名義人の死亡を証明します。', examples: [], submitVia },
  'proxy-identity': {
    label: '代理人の本人確認書類',
    proves: '手続きをする人が、だれかを示します。',
    examples: ['免許証', '保険証', 'パスポート'],
    submitVia,
    note: '保険証が今も使えるかは、担当者に確かめます。',
  },
  relationship: {
    label: '続柄が分かる書類',
    proves: '名義人との親族関係を示します。',
    examples: ['戸籍謄本', '住民票'],
    submitVia,
  },
} as const satisfies Record<string, Words>;
