import { accountLabels } from '../facts/account-labels.js';
import { labels } from '../facts/tables-labels.js';
import type { billingTroubleFacts } from '../facts/troubles.js';
import type { TroubleWords } from '../join/trouble.js';
import { extremeWaits, refundTime } from './figures.js';

const rightAccount = [
  '会費を払っているアカウントで、サインイン(ログイン)し直します。',
  '契約状況を画面で見ます。',
  `分からないときは、「${labels.accountServices}」で登録の状況を見直します。`,
];
const identity = ['名前', '登録メールアドレス', '注文履歴'];
const member = ['注文番号', '会員状況'];
const askAgain = ['名前、登録メールアドレス、注文履歴を用意します。', 'もう一度、電話リクエストを送って相談します。'];
const seePayments = `「${accountLabels.payments}」で、返金の内容と手続きの状況を見ます。`;

export const billingTroubleWords = {
  'billing-mail': {
    title: '解約したのに請求のメールが届く',
    text: 'アカウントが複数ある場合や、家族が支払い方法を共用している場合に多いとされています。',
    causes: {
      'wrong-account': {
        text: 'アカウントの切り替えを間違えて、別のアカウントを見ているのかもしれません。',
        confirm: 'サインインしているアカウントの名前を見ます。',
        actions: [...rightAccount, '取り違えて解約しないように気をつけます。'],
      },
      'family-sharing': { text: '家族共有で使っている会費かもしれません。', actions: rightAccount },
      'sub-account': { text: 'サブアカウントで登録した会費かもしれません。', actions: rightAccount },
    },
  },
  'charged-after-cancel': {
    title: '解約の手続きをしたのに会費を請求される',
    text: '解約したはずなのに次回会費を請求された、会費が返金されない、という例が挙げられています。',
    causes: {
      'not-completed': {
        text: '手続きが完了していなかったのかもしれません。電話での解約は、折り返しの電話で話して完了します。',
        confirm: `「${accountLabels.primeInfo}」に、${accountLabels.endDate}が出ていません。`,
        actions: ['電話リクエストを送ります。', '解約できているかを、担当者に確かめます。'],
      },
      'charged-before-confirmed': {
        text: '解約が確定する前に、会費を請求されたのかもしれません。',
        confirm: `${accountLabels.endDate}が出ていて、請求の日付が解約の完了より前です。`,
        actions: ['返金があるかどうかを、担当者に確かめます。'],
      },
    },
  },
  'charges-continue': {
    title: '解約したのに請求が続く',
    text: '返金やトラブルの相談にも、カスタマーサービスが柔軟に応じるとされています。特別な請求や、プライムビデオなどの特典の状況も、電話で話しながら確認できるとあります。',
    bring: ['登録した情報', '注文履歴', '請求や課金の履歴'],
    causes: {
      'billing-unclear': {
        text: 'アカウントの取り違えや、手続きの未完了が考えられます。',
        actions: [
          `注文履歴と請求履歴を確かめます。画面の名前は「${accountLabels.payments}」などのこともあります。`,
          `公式サイトかAmazonショッピングアプリの「${labels.customerService}」で、「${labels.callRequest}」を送ります。直通の番号は非公開です。`,
          `登録した情報と課金履歴を手元に置いて、折り返しの電話を待ちます。すぐに来るとも、${extremeWaits}とも書かれています。`,
          '担当者に、請求を扱う専用窓口へ取り次いでもらいます。その番号は記載がありません。',
        ],
        note: '原因は、似た例から考えました。',
      },
    },
  },
  'phone-did-not-solve': {
    title: '請求について電話で相談したのに解決しない',
    bring: identity,
    causes: {
      'identity-insufficient': { text: '本人確認に足りないものがあったのかもしれません。', actions: askAgain },
      'time-lag': { text: '問い合わせの間に、時間のずれ(タイムラグ)があったのかもしれません。', actions: askAgain },
    },
  },
  'no-refund': {
    title: '会費が返金されない',
    text: '返金には条件があります。特典をまったく使っていなければ、会費の全額が返金されることもあるとされています。くわしくは担当者に確かめます。',
    bring: member,
    causes: {
      'within-days': {
        text: `まだ手続きの途中かもしれません。返金は、解約後${refundTime}が標準とされています。`,
        confirm: '解約した日から、土日を除いて数えます。',
        note: '土日を除くのは「営業日」の読み方によるもので、祝日の数え方は記載がありません。',
        actions: [seePayments, 'それを過ぎても返金がなければ、カスタマーサービスに再度連絡します。'],
      },
      'benefit-used': {
        text: '特典を一度でも使ったため、返金されないのかもしれません。',
        actions: ['利用履歴で、特典を使っていないかを見ます。', '分からないところは、担当者に聞きます。'],
        note: '利用履歴を見るように、という説明から考えました。',
      },
      'remaining-days': {
        text: '返金があるかどうかは、残日数による場合があります。',
        actions: ['返金があるかどうかを、電話で担当者に確かめます。', '注文番号と会員状況を正確に伝えます。'],
      },
      'video-plan': {
        text: 'ビデオ単体プランは、返金がないとされています。',
        actions: ['解約したのがプライム会員かビデオ単体プランかを、画面で確かめます。'],
        note: 'プライム会員とビデオ単体プランの違いから考えました。',
      },
    },
  },
  'mail-status-mismatch': {
    title: 'メール通知の内容と返金の状況が合わない',
    text: '解約してもすぐに返金されないことや、メール通知と実際の状況が合わないことがあります。',
    bring: member,
    causes: {
      lag: {
        text: '処理がまだ追いついていないのかもしれません。',
        actions: [seePayments, 'それでもおかしいと思うときは、カスタマーサービスに再度連絡します。'],
        note: 'もとの記事に原因の説明はなく、書かれている対処から考えました。',
      },
    },
  },
} as const satisfies TroubleWords<typeof billingTroubleFacts>;
