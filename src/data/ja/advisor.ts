import type { advisorQuestionFacts, advisorRuleFacts } from '../facts/advisor.js';

/** The answers of a question are words alone: id → label. */
interface QuestionWords {
  question: string;
  text?: string;
  options: Readonly<Record<string, string>>;
}

export const advisorQuestionWords = {
  case: {
    question: 'だれの、何をやめますか',
    text: '同じ「解約」でも、やめるものによって手続きが違います。',
    options: {
      paid: '自分のプライム会員',
      trial: '自分の無料体験',
      video: 'ビデオ単体プランだけ',
      deceased: '亡くなった家族の分',
      'living-family': '家族の代わりに(本人は存命)',
      account: 'アカウント全体(退会)',
    },
  },
  'trial-end': {
    question: '無料体験の終了日は',
    text: '会員情報画面で見られます。',
    options: {
      'within-a-day': '今日か明日',
      later: 'あさって以降',
      unknown: '分からない',
    },
  },
  trouble: {
    question: '困っていることは',
    options: {
      none: 'とくにない',
      stuck: '画面が進まない・エラーが出る',
      'cannot-sign-in': 'サインイン(ログイン)できない',
      billed: '解約したのに請求が続く',
    },
  },
  concern: {
    question: 'いちばん気になることは',
    options: {
      quick: 'すぐに終えたい',
      money: '請求や返金のこと',
      benefits: '特典がいつまで使えるか',
      several: 'いくつかまとめて聞きたい',
      none: 'とくにない',
    },
  },
  comfort: {
    question: '画面の操作と電話、どちらが楽ですか',
    options: {
      'screen-easy': '画面の操作が得意',
      'screen-uneasy': '画面の操作が不安',
      'phone-uneasy': '電話で話すのが苦手',
      either: 'どちらでもよい',
    },
  },
} as const satisfies Readonly<Record<keyof typeof advisorQuestionFacts, QuestionWords>>;

/** A string is the text of its record. */
export const advisorRuleWords = {
  'video-sign-in': 'ビデオ単体プランの解約にも、サインインが必要です。',
  'video-web': {
    text: 'ビデオ単体プランは、アカウント設定から解約するとされています。',
    note: 'どのアプリかは、記載がありません。',
  },
  'video-no-phone': 'ビデオ単体プランの解約は、電話では原則できないとされています。',
  'video-no-chat': 'ビデオ単体プランの解約は、Webかアプリだけとされています。',
  'video-phone-questions': '請求や特典の相談なら、電話でもその場で確認してもらえるとされています。',
  'video-no-refund': 'ビデオ単体プランは、返金がないとされています。',

  'deceased-phone': {
    text: '本人以外が解約するときは、電話での連絡が必要とされています。',
    note: 'つながらないときは、チャットサポートやメールも使えるとする箇所があります。',
  },
  'deceased-documents': '死亡診断書など、三つの書類を求められます。',
  'member-first': '折り返しの電話には会員本人が出ます。まず、ご本人に頼めないかを考えます。',
  'family-phone': {
    text: '本人以外が解約するときは、電話での連絡が必要とされています。',
    note: '柔軟に対応する、本人以外は進められない、という二つの説明があります。',
  },
  'family-may-stall': {
    text: '代理権の証明が必要で手続きが進まないことが多いとされています。',
    note: '何が証明になるかは、記載がありません。',
  },
  'family-no-web': '家族がWeb・アプリで解約できるかは、記載がありません。',
  'family-sign-in': 'だれのアカウントで電話リクエストを送るのかは、記載がありません。',

  'sign-in-phone': 'パスワードやメールアドレスを忘れたときは、電話が勧められています。',
  'sign-in-dead-end': '電話リクエストにもサインインが必要で、サインインせずに連絡できるかは、記載がありません。',
  'sign-in-web': 'Web・アプリの解約にも、サインインが必要です。',
  'sign-in-chat': 'サインインせずにチャットを使えるかは、記載がありません。',

  'billed-phone': '「請求される」「返金されない」の相談も、電話ならその場で確認してもらえるとされています。',
  'billed-check': '電話の前に、正しいアカウントかと、会員資格の終了日を確かめます。',

  'account-phone': 'Amazonの退会も、電話で担当者が案内するとされています。',
  'account-no-web': 'アカウント全体をWeb・アプリで退会できるかは、記載がありません。',
  'account-steps': '次の手順でやめるのはプライム会員だけで、Amazonのアカウントは残ります。',
  'account-say': 'アカウント全体か、プライム会員だけかを、電話の最初に伝えます。',

  'trial-deadline': '無料体験が終わると、自動で有料プランに変わります。終了日の前日までに、手続きを終えます。',
  'trial-now': {
    text: '今のうちに手続きをして、受付のメールまで確かめます。',
    note: 'リクエストした日で数えるのか、完了した日かは、はっきりしません。',
  },
  'trial-no-email': 'メールは急がない用件向けで、返事までの時間は、記載がありません。',
  'trial-check': {
    text: '電話で頼んだあとは、Webの画面やメールでも状況を確かめると安心です。',
    note: '解約の申し込みは重ねません。',
  },
  'trial-end-unknown': '先に、会員情報画面で無料体験の終了日を確かめます。',

  'stuck-phone': '何度試しても「できない」「進まない」ときは、エラー内容を聞いて案内する電話が向いています。',
  'stuck-web': '同じ画面で、また止まるかもしれません。',

  'questions-phone': '請求や返金、特典などをまとめて相談したいときは、電話が向いています。',
  'questions-web': 'Web・アプリで困ったときは、よくある質問(FAQ)を読むか、チャットサポートで相談します。',
  'refund-conditions': {
    text: 'プライム会員の返金は条件つきなので、担当者に確かめます。',
    note: '特典を使っていなければ全額、残日数による、という別々の説明があります。',
  },
  'benefits-until': {
    text: '特典は、一般に次回の更新日(請求日)まで使えるとされています。',
    note: '「すべて利用不可」とする箇所もあるので、会員資格の終了日を確かめます。',
  },

  'screen-uneasy-phone': '操作に不慣れで不安なときは、担当者が手順を案内する電話が向いています。',

  'screen-easy-web': '操作が得意なら、自分で進められるWeb・アプリが効率的とされています。',
  'quick-web': 'すぐに終えたいときは、Web・アプリが効率的とされています。',
  'trial-soon-web': '終了日が近いときは、いつでも手続きできるWeb・アプリを先に考えます。',
  'quick-phone': '急ぎや複雑な用件には電話がいちばん、とする箇所もあります。',

  'phone-uneasy-chat': '電話に不安がある方には、応答がスムーズなチャットが勧められています。',
  'phone-uneasy-talk': '話すのが苦手な方には、負担になることがあります。',

  'busy-now': '今は非常に混雑する時間帯です。空いている時間に頼むか、急ぐならWebやチャットも考えます。',

  'web-mainstream': '解約はオンラインが主流で、Web・アプリは手軽さが長所とされています。',
  'phone-reassuring': '電話は、担当者が手順を案内し、安心感と確実性が高いとされています。',
  'chat-all-day': 'チャットは24時間対応で、解約や請求の相談に使えるとされています。',
  'web-alone': 'Web・アプリは、すべて自分で操作します。',
  'phone-wait': '電話は、リクエストを送って折り返しを待ちます。混み合って、つながらないこともあります。',
  'chat-unstated': 'チャットの返事までの時間や手順は、記載がありません。',
} as const satisfies Record<keyof typeof advisorRuleFacts, string | { text: string; note: string }>;
