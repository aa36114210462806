import type { sourceFacts } from '../facts/sources.js';

export const sourceWords = {
  article: {
    title: 'Amazonプライムの電話解約をあつかった日本語の記事',
    asOfNote: '日付の記載がありません(2024年以降に書かれたもの)',
  },
} as const satisfies Record<keyof typeof sourceFacts, { title: string; asOfNote?: string }>;
