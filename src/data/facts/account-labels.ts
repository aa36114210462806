/**
 * Screens of the reader's account that troubles, deadlines and tables quote in their sentences, as they stand on
 * Amazon's side. They differ by time and device (C13, C37).
 */
export const accountLabels = {
  primeInfo: 'プライム会員情報',
  endDate: '会員資格の終了日',
  memberPage: '会員情報ページ',
  payments: 'お支払い履歴',
  accountSettings: 'アカウント設定',
  videoSettings: 'プライムビデオ設定',
} as const;
