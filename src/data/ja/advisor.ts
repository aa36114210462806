import type { advisorQuestionFacts, advisorRuleFacts } from '../facts/advisor.js';

type Questions = typeof advisorQuestionFacts;
type QuestionWords = {
  [Id in keyof Questions]: {
    question: string;
    text?: string;
    note: string;
    options: Record<keyof Questions[Id]['options'], { label: string }>;
  };
};

const note = 'もとの記事にある使い分けの説明を、このガイドが質問の形にしました。';

export const advisorQuestionWords = {
  case: {
    question: 'だれの、何をやめますか',
    text: '同じ「解約」でも、やめるものによって手続きがちがいます。',
    note,
    options: {
      paid: { label: '自分のプライム会員' },
      trial: { label: '自分の無料体験' },
      video: { label: 'ビデオ単体プランだけ' },
      deceased: { label: '亡くなった家族の分' },
      'living-family': { label: '家族の代わりに(本人は存命)' },
      account: { label: 'アカウント全体(退会)' },
    },
  },
  'trial-end': {
    question: '無料体験の終了日は',
    text: '会員情報の画面に出ている日付を見てください。',
    note,
    options: {
      'within-a-day': { label: '今日か明日' },
      later: { label: 'あさって以降' },
      unknown: { label: '分からない' },
    },
  },
  trouble: {
    question: '困っていることは',
    note,
    options: {
      none: { label: 'とくにない' },
      stuck: { label: '画面が進まない・エラーが出る' },
      'cannot-sign-in': { label: 'サインイン(ログイン)できない' },
      billed: { label: '解約したのに請求が続く' },
    },
  },
  concern: {
    question: 'いちばん気になることは',
    note,
    options: {
      quick: { label: 'すぐに終えたい' },
      money: { label: '請求や返金のこと' },
      benefits: { label: '特典がいつまで使えるか' },
      several: { label: 'いくつかまとめて聞きたい' },
      none: { label: 'とくにない' },
    },
  },
  comfort: {
    question: '画面の操作と電話、どちらが楽ですか',
    note,
    options: {
      'screen-easy': { label: '画面の操作が得意' },
      'screen-uneasy': { label: '画面の操作が不安' },
      'phone-uneasy': { label: '電話で話すのが苦手' },
      either: { label: 'どちらでもよい' },
    },
  },
} as const satisfies QuestionWords;

export const advisorRuleWords = {
  'video-sign-in': {
    text: 'ビデオ単体プランも、サインインできないと解約の画面に進めません。',
    note: 'アカウント設定から解約する、という説明から考えたことです。',
  },
  'video-web': {
    text: 'ビデオ単体プランは、アカウント設定からWebかアプリで解約するとされています。',
    note: 'どのアプリのことかは、もとの記事に記載がありません。',
  },
  'video-no-phone': {
    text: 'ビデオ単体プランの解約は、電話では原則できないとされています。',
    note: 'プランの種類によって電話では対応できない、とする箇所もあります。',
  },
  'video-no-chat': {
    text: 'ビデオ単体プランの解約は、Webかアプリだけとされています。',
    note: 'チャットでの解約については、記載がありません。',
  },
  'video-phone-questions': { text: '請求や特典についての相談なら、電話でもその場で確認してもらえるとされています。' },
  'video-no-refund': { text: 'ビデオ単体プランの料金は、返金がないとされています。' },

  'deceased-phone': {
    text: '名義人の死亡で家族が代理で解約するときは、電話での連絡が必要とされています。',
    note: '電話がつながらないときは、チャットサポートやメールも使えるとする箇所があります。',
  },
  'deceased-documents': {
    text: '死亡診断書、あなたの本人確認書類、続柄が分かる書類を求められます。',
  },
  'member-first': {
    text: 'まず、会員ご本人に進めてもらえないかを考えます。',
    note: '折り返しの電話には会員本人が出る、という説明から考えたことです。',
  },
  'family-phone': {
    text: '本人以外が解約するときは、電話での連絡が必要とされています。',
    note: '柔軟に対応するという説明と、本人以外は進められないという説明があります。',
  },
  'family-may-stall': {
    text: '代理権の証明が必要で、手続きが進まないことも多いとされています。',
    note: '何が代理権の証明になるかは、記載がありません。',
  },
  'family-no-web': {
    text: '家族が代わりにWeb・アプリで解約する方法は、記載がありません。',
    note: '本人以外の解約は電話で連絡する、という説明だけがあります。',
  },
  'family-sign-in': {
    text: 'だれのアカウントで「電話リクエスト」を送るのかは、記載がありません。',
    note: '公式サイトかアプリからリクエストを送る、という説明だけがあります。',
  },

  'sign-in-phone': {
    text: 'パスワードやメールアドレスを忘れたときについて、もとの記事は電話を勧めています。',
    note: 'ただし、電話リクエストにもサインインが必要です。',
  },
  'sign-in-dead-end': {
    text: '電話リクエストにもサインインが必要で、サインインせずに連絡する方法は書かれていません。',
    note: '電話を勧める説明と、サインインから始まる手順とが合っていません。',
  },
  'sign-in-web': { text: 'Web・アプリの手続きも、サインインできないと進めません。' },
  'sign-in-chat': {
    text: 'サインインせずにチャットを使えるかどうかは、記載がありません。',
    note: 'チャットの始め方は、もとの記事に書かれていません。',
  },

  'billed-phone': {
    text: '「請求される」「返金されない」など、解約したあとのことも、電話ならその場で確認してもらえます。',
  },
  'billed-check': { text: '電話の前に、アカウントが正しいかと、会員資格の終了日を確かめます。' },

  'account-phone': { text: 'Amazonの退会も、電話で担当者が最後まで案内するとされています。' },
  'account-no-web': {
    text: 'アカウント全体をWeb・アプリで退会する手順は、記載がありません。',
    note: '退会については、電話での案内だけが書かれています。',
  },
  'account-steps': {
    text: 'このあと開く手順はプライム会員だけをやめるもので、Amazonのアカウントは残ります。',
    note: 'このガイドの手順についての説明です。',
  },
  'account-say': {
    text: 'アカウント全体か、プライム会員だけか、どちらをやめるのかを電話の最初に伝えます。',
    note: 'もとの記事にはない、このガイドからの助言です。',
  },

  'trial-deadline': {
    text: '無料体験の期間を過ぎると自動で有料プランに変わるため、終了日の前日までに手続きを終えます。',
  },
  'trial-now': {
    text: '今のうちに手続きをして、できれば今日中に受付のメールまで確かめます。',
    note: '電話を頼んだ日が受付日という説明と、折り返しで完了するという説明があるため、早いほうに合わせました。',
  },
  'trial-no-email': {
    text: '急ぐときは、メールでの問い合わせは間に合わないかもしれません。',
    note: 'メールは急がない用件向けで、返事までの時間は記載がありません。',
  },
  'trial-check': {
    text: '電話で頼んだあとは、Webの画面やメールでも状態を確かめておくと安心です。',
    note: '解約を何度も頼むのは失敗の例とされているため、Webの画面は確かめるために使います。',
  },
  'trial-end-unknown': {
    text: '先に、会員情報の画面で無料体験の終了日を確かめます。',
    note: '無料体験の長さは、もとの記事に記載がありません。',
  },

  'stuck-phone': { text: '何度試しても「できない」「進まない」ときは、電話が勧められています。' },
  'stuck-error': { text: '電話なら、画面の様子やエラー内容を聞いたうえで、進め方を案内してもらえます。' },
  'stuck-web': {
    text: '同じ画面で、また止まるかもしれません。',
    note: '「ページが見つからない」「この操作はできません」と出る例が挙げられています。',
  },

  'money-phone': { text: '電話なら、解約と一緒に請求や返金、特典のことも確認できます。' },
  'several-phone': { text: '複数の疑問をまとめて相談したいときは、電話が向いています。' },
  'questions-web': { text: 'Web・アプリで困ったときは、FAQやチャットサポートで調べることになります。' },
  'refund-conditions': {
    text: 'プライム会員の会費が返金されるかは条件によるため、担当者に確かめます。',
    note: '特典を使っていなければ全額、残りの日数による、という別々の説明があります。',
  },
  'benefits-until': {
    text: 'プライム会員の特典は、一般に次回の更新日(請求日)まで使えるとされています。',
    note: '解約後はすべて利用不可とする箇所もあるため、会員資格の終了日を確かめます。',
  },

  'screen-uneasy-phone': {
    text: '画面の操作に不慣れで不安なときは、担当者が手順を案内する電話が向いています。',
  },

  'screen-easy-web': { text: '操作が得意なら、自分で進められるWeb・アプリが効率的とされています。' },
  'quick-web': {
    text: 'すぐに終えたいときは、Web・アプリが効率的とされています。',
    note: '急ぐときは電話がいちばん、とする箇所もあります。',
  },
  'trial-soon-web': {
    text: '終了日が近いときは、いつでも手続きできるWeb・アプリを先に考えます。',
    note: 'すぐに終えたいときはWeb・アプリ、という説明から考えたことです。',
  },
  'quick-phone': {
    text: '急ぎの用件や複雑な用件には電話がいちばん、とする箇所もあります。',
    note: 'すぐに終えたいときはWeb・アプリ、とする箇所もあります。',
  },

  'phone-uneasy-chat': { text: '電話に不安があるときは、応答がスムーズとされるチャットが勧められています。' },
  'phone-uneasy-talk': { text: '話すのが苦手だと、担当者とのやり取りが負担になることがあります。' },

  'busy-now': {
    text: '今は電話が非常に混雑する時間帯なので、急がなければ空いている時間帯にリクエストし、急ぐならWebやチャットも考えます。',
  },

  'web-mainstream': { text: '解約はオンラインが主流で、Web・アプリは手軽さがいちばんの長所とされています。' },
  'phone-reassuring': { text: '電話は、担当者が手順を案内し、安心感と確実性が高いとされています。' },
  'chat-all-day': { text: 'チャットは24時間対応で、解約や請求の相談に使えるとされています。' },
  'web-alone': { text: 'Web・アプリは、自分ですべて操作する必要があります。' },
  'phone-wait': { text: '電話は「電話リクエスト」を送って折り返しを待つ形で、混雑してつながらないこともあります。' },
  'chat-unstated': {
    text: 'チャットは、返事が来るまでの時間や細かい手順の記載がありません。',
    note: '応答がスムーズ、という説明だけがあります。',
  },
} as const satisfies Record<keyof typeof advisorRuleFacts, { text: string; note?: string }>;
