import type { identityFacts } from '../facts/identity.js';

type Words = { label: string; text?: string; note?: string };

export const identityWords = {
  name: { label: '登録氏名', text: 'Amazonに登録した名前です。' },
  email: {
    label: '登録メールアドレス',
    text: 'サインインに使うメールアドレスです。',
    note: 'メールアドレスか電話番号、とする箇所もあります。',
  },
  'phone-number': { label: '登録した電話番号' },
  address: { label: '登録住所', text: '注文履歴の一部で代えられることがあります。' },
  'order-history': { label: '注文履歴', text: '最近の注文を一つ控えます。' },
  'payment-method': { label: '会費の支払い方法' },
  'member-number': { label: '会員番号', text: '注文履歴で代えられることがあります。' },
} as const satisfies Record<keyof typeof identityFacts, Words>;
