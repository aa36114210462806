import { accountLabels } from '../facts/account-labels.js';
import { mailTooLateDays, type deadlineFacts } from '../facts/deadlines.js';
import { figures } from '../facts/figures.js';
import { labels } from '../facts/tables-labels.js';
import { averageWait, busyWait, longestWait, mostWaits, refundTime, requestAgainAfter } from './figures.js';

interface Words {
  title: string;
  text: string;
  note?: string;
}

const { callbackWait, reminderDays, rerequestAfter } = figures;
const ownLead = `${reminderDays}日前というのはこのガイドの目安で、もとの記事には「数日前」とだけ書かれています。`;
const severalWaits = '待ち時間の数字は、もとの記事の中でもそろっていません。';

export const deadlineWords = {
  'trial-remind': {
    title: '通知が来るようにしておく日',
    text: `無料体験を忘れずに解約するには、リマインダーが役に立ちます。終了日の${reminderDays}日前に通知が出るよう、スマホのリマインダーやGoogleカレンダーに入れておきます。`,
    note: ownLead,
  },
  'trial-request': {
    title: '電話をリクエストする日',
    text: `通知が来た日にサインイン(ログイン)し、「${labels.customerService}」から「${labels.callRequest}」を送ります。会員情報画面から進むとも書かれています。電話では「無料体験中」とはっきり伝えます。あとで請求されるのを防ぐためです。`,
    note: ownLead,
  },
  'trial-early': {
    title: '早めにリクエストするわけ',
    text: '無料体験の間も、電話で解約できます。終了日の直前は混み、希望の日につながりにくいこともあるので、余裕をもって早めにリクエストします。',
  },
  'trial-not-by-mail': {
    title: 'メールだけに頼らない日',
    text: `メールは、急ぎでない相談に使うものとされています。終了日まで${mailTooLateDays}日以内のときは、電話やWebの手続きを考えます。電話が混むときのために、複数の解約の方法を知っておくと安心です。`,
    note: 'メールの返事が来るまでの時間は記載がないため、このガイドが加えた目安です。',
  },
  'trial-cancel': {
    title: '解約を終える期限',
    text: '無料体験の解約では、いつ手続きするかがとても大切です。画面に出ている終了日の前日までに、手続きを終えます。受付のメールを確かめるところまで、その日までに済ませます。',
    note: '電話をリクエストした日が受付日とされる一方、解約は折り返しの電話で完了するとも書かれています。ここでは、厳しいほうに合わせています。',
  },
  'trial-check': {
    title: '受け付けられたかを確かめるとき',
    text: '解約が受け付けられたら、管理画面かメールで手続きの状況を見ます。受付を知らせるメールも、忘れずに確かめます。不安なときは、Webの画面でも見ておくと安心です。',
    note: 'もとの記事はWebの手続きの併用も勧めていますが、解約の申し込みは重ねません。Webでは、状況を見るだけにします。',
  },
  'trial-converts': {
    title: '無料の期間を過ぎると',
    text: '無料の期間を過ぎると、自動で有料プランに変わります。無料体験の長さは記載がありません。終了日は自分の会員情報の画面で見ます。',
  },
  'call-shortest': {
    title: '折り返しがいちばん早いとき',
    text: `折り返しの電話は、早くて${callbackWait.range.min}分ほどとされています。非通知や知らない番号でも、自分でリクエストした直後の電話には出ます。`,
    note: severalWaits,
  },
  'call-usual': {
    title: '折り返しを待つ時間',
    text: `待ち時間は${averageWait}、${mostWaits}とされています。電話のそばで待ちます。`,
    note: severalWaits,
  },
  'call-request-again': {
    title: '電話リクエストを送り直せるとき',
    text: `${requestAgainAfter}たっても連絡がなければ、電話リクエストを送り直します。解約の申し込みは重ねません。`,
    note: `${rerequestAfter}分はふつうの待ち時間にも入る長さなので、もう少し待つこともできます。`,
  },
  'call-longest': {
    title: '折り返しがいちばん遅いとき',
    text: `待ち時間は、${longestWait}とされています。`,
    note: `夕方や週末は、${busyWait}かかることもあるとされています。`,
  },
  'call-later': {
    title: 'それより遅いとき',
    text: `夕方や週末は、${busyWait}かかることもあります。折り返しが遅いときは、チャットやメールも考えます。メールの返事が来るまでの時間は、記載がありません。`,
  },
  'cancelled-mail': {
    title: '完了のメールが届くとき',
    text: '解約のあと、登録メールアドレスに手続きの完了を知らせるメールが届きます。いつ届くかは記載がありません。受付の知らせと完了の知らせは別のことがあるので、中身を読んで確かめます。',
  },
  'benefits-end': {
    title: '特典が使えなくなる日',
    text: `特典は、一般に次回の更新日(請求日)まで使えます。終わる日は、「${accountLabels.primeInfo}」の「${accountLabels.endDate}」で確かめます。`,
    note: '「すべて利用不可」とだけ書いた箇所もあります。返金を受けたときに特典がいつ終わるかは、記載がありません。',
  },
  refund: {
    title: '返金の手続きにかかる日数',
    text: `返金がある場合、解約後${refundTime}が標準とされています。すぐに返金されないこともあります。内容と状況は「${accountLabels.payments}」で確かめます。`,
    note: '返金には条件があり、支払い方法による違いは記載がありません。',
  },
  'refund-late': {
    title: '返金が遅いと考えてよいころ',
    text: `標準とされる${refundTime}を過ぎても返金がないときは、${labels.customerService}に再度連絡します。`,
    note: '遅いと考える日数の記載はなく、標準の期間から考えました。',
  },
} as const satisfies Record<keyof typeof deadlineFacts, Words>;
