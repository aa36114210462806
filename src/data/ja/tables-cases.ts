import { accountLabels } from '../facts/account-labels.js';
import { figures } from '../facts/figures.js';
import type { billingProblemsTableFacts, documentsTableFacts, experienceTableFacts } from '../facts/tables-cases.js';
import { labels } from '../facts/tables-labels.js';
import type { TableWords } from '../topics/table.js';

const { callMinutes, callbackWait, refundDays, totalMinutes } = figures;
const range = ({ min, max }: { min: number; max: number }) => `${min}–${max}`;

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
        positive: {
          text: `${callbackWait.mostlyWithin}分以内が大半`,
          note: `もとの記事では、平均${range(callbackWait.average)}分、最短${callbackWait.range.min}分、最長${callbackWait.range.max}分という箇所もあります。`,
        },
        negative: {
          text: `夕方や週末は${callbackWait.eveningWeekendFrom}分以上のこともある`,
          note: `最長${callbackWait.range.max}分という箇所もあります。夕方が何時からかは記載がありません。`,
        },
      },
    },
    success: {
      label: '解約できたか',
      cells: {
        positive: {
          text: 'ほぼ100%。リクエストを送ったあとは確実だった',
          note: '数え方の記載がない、印象としての数字です。',
        },
        negative: 'リクエストの操作ミスや混雑で、遅延しやすい',
      },
    },
  },
  notes: {
    voice: {
      text: '対応が丁寧で、安心して解約できたという声が多いとされています。',
      note: 'どのくらい多いかは記載がありません。',
    },
    'call-back': { text: '電話をリクエストして折り返しを待つ仕組みが、安心感につながっているとされています。' },
    solved: { text: '「解約できない」という困りごとも、サポートに相談して解決することが多いとされています。' },
    'not-connected': { text: '一方で、電話が「つながらない」という声も一定数あります。' },
    standard: {
      text: '説明が分かりやすく丁寧で、担当者への満足度は高いとされています。日本語でのやり取りにも気配りがあると報告されています。',
    },
    reason: { text: '案内は分かりやすく、解約の理由をしつこく聞かれることもないとされています。' },
    retention: { text: '再開の案内や特典の説明は控えめで、強い引き留めは感じにくいとされています。' },
    duration: {
      text: `解約の完了まで、全部で${range(totalMinutes)}分ほどとされています。そのうち通話は${range(callMinutes)}分前後です。`,
      note: '待ち時間と通話時間を足した長さとは、少し合いません。',
    },
    identity: { text: '本人確認では、登録メールアドレスや名前が必要です。' },
    hours: { text: 'カスタマーサービスの受付は24時間対応です。時間帯や曜日によっては混みます。' },
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
        cause: '本人確認に足りないものがある、または問い合わせの間に時間のずれ(タイムラグ)があった',
        action: '名前、登録メールアドレス、注文履歴を手元に置いて、もう一度問い合わせます。',
      },
    },
  },
  notes: {
    request: {
      text: `請求の相談も、公式サイトかアプリの「${labels.customerService}」から「${labels.callRequest}」を送ります。直通の番号は非公開です。`,
      note: `折り返しはすぐに来るとも、最短${callbackWait.range.min}分、最長${callbackWait.range.max}分とも書かれています。`,
    },
    prepare: { text: '登録した情報と課金履歴を手元に置くと、話が早く進みます。' },
    refund: {
      text: `返金がある場合、解約後${range(refundDays)}営業日が標準とされています。状況は「${accountLabels.payments}」で見ます。`,
    },
    'know-the-way': {
      text: '電話で解約する流れを先に知っておくと、余分な会費や思わぬ請求を避けやすくなります。',
    },
  },
} as const satisfies TableWords<typeof billingProblemsTableFacts>;

const submit = {
  values: ['画像をメールで送る', 'メールかWebフォームで送る'],
  note: '送り先の記載はありません。折り返しの電話で、担当者が案内したところだけに送ります。',
};

export const documentsTableWords = {
  caption: '会員が亡くなったときに必要な書類',
  text: '亡くなった家族のアカウントを解約するときだけの一覧です。',
  rowHeader: '書類',
  columns: { proves: { label: '何を示すか' }, examples: { label: '例' }, submit: { label: '出し方' } },
  rows: {
    'death-certificate': {
      label: '死亡診断書',
      cells: {
        proves: '名義人の死亡を証明します。',
        examples: { note: 'ほかの書類で代えられるかは、記載がありません。' },
        submit,
      },
    },
    'proxy-identity': {
      label: '代理人の本人確認書類',
      cells: {
        proves: '手続きをする家族や代理人が、だれかを示します。',
        examples: {
          text: '免許証、保険証、パスポートなど',
          note: 'もとの記事の日付は不明です。今も使えるかを担当者に確かめてください。',
        },
        submit,
      },
    },
    relationship: {
      label: '続柄が分かる書類',
      cells: { proves: '名義人との親族関係を示します。', examples: '戸籍謄本、住民票など', submit },
    },
  },
  notes: {
    'not-before': {
      text: '必要書類は、折り返しの電話で案内を受けてから提出します。',
      note: '担当者の指示に従って送る、という説明から考えました。',
    },
    shortage: { text: '足りないものがあると、手続きが完了しないことがあります。' },
    'own-identity': { text: '申し込む人の身元も厳しく確認されます。先に用意しておくと進めやすくなります。' },
    'not-stated': { text: '原本か写しか、いつ発行されたものが必要かは、記載がありません。' },
    living: {
      text: '会員がご存命のときは、まずご本人が手続きします。代わりの人には代理権の証明が必須とされていますが、何が証明になるかは記載がありません。',
      note: '家族や代理人にも柔軟に対応するという箇所と、本人以外では進まないことが多いという箇所があります。',
    },
  },
} as const satisfies TableWords<typeof documentsTableFacts>;
