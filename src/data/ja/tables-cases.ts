import { accountLabels } from '../facts/account-labels.js';
import type { billingProblemsTableFacts, documentsTableFacts, experienceTableFacts } from '../facts/tables-cases.js';
import { labels } from '../facts/tables-labels.js';
import type { TableWords } from '../join/table.js';
import {
  almostAll,
  averageWait,
  busyWait,
  callTime,
  extremeWaits,
  longestWait,
  mostWaits,
  refundTime,
  totalTime,
} from './figures.js';

export const experienceTableWords = {
  caption: '電話で解約した人の声',
  text: 'もとの記事が伝える印象です。何人に聞いたかなど、調べ方の記載はありません。',
  rowHeader: '比べる点',
  columns: { positive: { label: '良かった声' }, negative: { label: '気になった声' } },
  rows: {
    operator: {
      label: '担当者の対応',
      cells: {
        positive: 'とても丁寧で、親切に教えてもらえて安心だった',
        negative: '混んでいるときは、少し事務的なこともあった',
      },
    },
    wait: {
      label: '折り返しまでの時間',
      cells: {
        positive: { text: mostWaits, note: `${averageWait}、${extremeWaits}とする箇所もあります。` },
        negative: { text: `夕方や週末は${busyWait}のこともある`, note: `${longestWait}とする箇所もあります。` },
      },
    },
    success: {
      label: '解約できたか',
      cells: {
        positive: { text: `${almostAll}。リクエストを送ったあとは確実だった`, note: '数え方の記載がありません。' },
        negative: 'リクエストの操作ミスや混雑で、遅延しやすい',
      },
    },
  },
  notes: {
    'not-connected': '電話が「つながらない」という声も一定数あります。',
    standard:
      '説明が分かりやすく丁寧で、担当者への満足度は高いとされています。日本語でのやり取りにも気配りがあると報告されています。',
    retention: '解約の理由をしつこく聞かれることはなく、強引な引き留めも感じにくいとされています。',
    duration: {
      text: `解約の完了まで、全部で${totalTime}ほどとされています。そのうち通話は${callTime}ほどです。`,
      note: '待ち時間と通話時間を足した長さとは、合いません。',
    },
  },
} as const satisfies TableWords<typeof experienceTableFacts>;

export const billingProblemsTableWords = {
  caption: '解約したのに請求されるときの原因と対策',
  text: 'アカウントが複数ある場合や、家族が支払い方法を共用している場合に多いとされています。',
  rowHeader: '困っていること',
  columns: { cause: { label: '考えられる原因' }, action: { label: 'すること' } },
  rows: {
    'billing-mail': {
      label: '解約したのに請求メールが届く',
      cells: {
        cause: 'アカウントの切替ミス、家族共有、サブアカウントの登録',
        action: '正しいアカウントでサインイン(ログイン)し直し、契約状況を見ます。',
      },
    },
    'charged-after-cancel': {
      label: '解約の手続きのあとに請求された',
      cells: {
        cause: '手続きが終わっていない、または解約が確定する前に請求された',
        action: `「${accountLabels.primeInfo}」で、${accountLabels.endDate}を必ず見ます。`,
      },
    },
    'phone-did-not-solve': {
      label: '電話で問い合わせたのに解決しない',
      cells: {
        cause: '本人確認の不足、または問い合わせ中の時間のずれ(タイムラグ)',
        action: '名前、登録メールアドレス、注文履歴を用意して、もう一度問い合わせます。',
      },
    },
  },
  notes: {
    request: `請求の相談も、公式サイトかアプリの「${labels.customerService}」から「${labels.callRequest}」を送ります。登録した情報と課金履歴を手元に置きます。`,
    refund: `返金がある場合、解約後${refundTime}が標準とされています。状況は「${accountLabels.payments}」で見ます。`,
  },
} as const satisfies TableWords<typeof billingProblemsTableFacts>;

const submit = {
  values: ['画像をメールで送る', 'メールかWebフォームで送る'],
  note: '折り返しの電話で、担当者が案内した送り先だけに送ります。',
};

export const documentsTableWords = {
  caption: '会員が亡くなったときに必要な書類',
  text: '亡くなった家族の分を解約するときだけの一覧です。',
  rowHeader: '書類',
  columns: { proves: { label: '何を示すか' }, examples: { label: '例' }, submit: { label: '出し方' } },
  rows: {
    'death-certificate': {
      label: '死亡診断書',
      cells: { proves: '名義人の死亡を証明します。', examples: {}, submit },
    },
    'proxy-identity': {
      label: '代理人の本人確認書類',
      cells: {
        proves: '手続きをする人が、だれかを示します。',
        examples: { text: '免許証、保険証、パスポートなど', note: '保険証が今も使えるかは、担当者に確かめます。' },
        submit,
      },
    },
    relationship: {
      label: '続柄が分かる書類',
      cells: { proves: '名義人との親族関係を示します。', examples: '戸籍謄本、住民票など', submit },
    },
  },
  notes: {
    shortage: '足りないものがあると手続きが完了しないことがあります。',
    'own-identity': '申し込む人の身元も、きびしく確認されます。先に用意しておくと進めやすくなります。',
    'not-stated': '原本か写しか、いつ発行されたものが必要かは、記載がありません。',
    living:
      '会員がご存命のときは、まずご本人が手続きします。代理権の証明が必須とされていますが、何が証明になるかは、記載がありません。',
  },
} as const satisfies TableWords<typeof documentsTableFacts>;
