/** Names of apps and words on Amazon's screens that the tables quote in their sentences. They differ by time and device (C13). */
export const labels = {
  shoppingApp: 'Amazonショッピングアプリ',
  videoApp: 'Amazon Prime Video',
  menu: '≡(メニュー)',
  customerService: 'カスタマーサービス',
  contact: 'カスタマーサービスに連絡',
  callRequest: '電話リクエスト',
  accountServices: 'アカウントサービス',
} as const;
