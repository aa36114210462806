import type { stepFacts } from '../facts/steps.js';
import {
  averageWait,
  busyWait,
  callTime,
  extremeWaits,
  hoursToAvoid,
  mostWaits,
  refundTime,
  requestAgainAfter,
} from './figures.js';

/** A string is the text of its record. */
type Texts = Readonly<Record<string, string>>;

interface Words {
  title: string;
  text: string;
  doneWhen: string;
  note?: string;
  cautions: Texts;
  fallback?: Texts;
  proofs?: Texts;
  variants?: Readonly<
    Record<string, string | { title?: string; text?: string; doneWhen?: string; cautions?: Texts; proofs?: Texts }>
  >;
}

const wrongApp = '「Amazon Prime Video」は動画を見るアプリで、解約の手続きはできません。';
const findThese = 'サインインした画面で、次の文字を探して押します。';
const footOfPage = 'ページのいちばん下にある、次の文字を押します。';
const toTheEnd = '画面の案内を最後まで進めます。';
const callSettings = '先に着信設定を見て、非通知も受けられるようにします。';
const notAgain = '終了日が出ていれば、解約を重ねて申し込む必要はありません。';

export const stepWords = {
  'note-error': {
    title: 'エラーの言葉を書きとめる',
    text: '「ページが見つからない」「この操作はできません」など、出た言葉をそのまま控えます。',
    doneWhen: '言葉を書きとめた',
    cautions: { 'wrong-app': wrongApp },
  },
  'find-registered': {
    title: '登録した内容を探す',
    text: 'Amazonから届いたメールで、登録したメールアドレスと名前を確かめます。',
    doneWhen: 'メールアドレスが分かった',
    cautions: {
      'other-contact': '検索で見つけた番号にはかけません。個人情報は、公式サポート以外に伝えません。',
    },
  },
  'check-plan': {
    title: 'やめるプランを確かめる',
    text: 'ビデオ単体プランか、プライム会員かを確かめます。解約の進め方も、残る特典も違います。',
    doneWhen: '単体プランだと分かった',
    cautions: {
      both: '配送などの特典もやめたい方は、上の「あなたの場合」で「自分で会費を払っている」を選びます。',
    },
  },
  'prepare-documents': {
    title: '書類を三つ用意する',
    text: '死亡診断書、代理人の本人確認書類、続柄が分かる書類の三つです。',
    doneWhen: '三つとも手元にある',
    cautions: {
      'not-yet': 'まだ送りません。送り先は、折り返しの電話で聞きます。',
    },
  },
  'ask-member': {
    title: '本人に頼めるか確かめる',
    text: 'ご本人がサインインし、折り返しの電話にも出るのが基本です。頼めるなら、上の「あなたの場合」で「自分で会費を払っている」を選びます。',
    doneWhen: '頼めるかどうか分かった',
    cautions: {
      stalls: '本人以外の家族では手続きが進まないことが多いとされています。',
    },
  },
  'prepare-authority': {
    title: '代理を示すものを用意する',
    text: '代理人の身元と、代理権の証明を求められます。',
    doneWhen: '本人確認書類が手元にある',
    cautions: {
      'not-stated': '何が証明になるかは、記載がありません。担当者に聞きます。',
    },
  },
  'sign-in': {
    title: 'サインインする',
    text: 'Amazonの公式サイトを開いて、サインイン(ログイン)します。',
    doneWhen: '自分の名前が画面に出た',
    cautions: {
      accounts: 'アカウントがいくつかある方は、会費を払っているほうで入ります。',
    },
    variants: {
      'cannot-sign-in': {
        text: '見つけたメールアドレスで、サインイン(ログイン)し直します。',
        cautions: {
          'no-way-round': 'パスワードを忘れたままでは、電話の本人確認も通らないことがあります。',
        },
      },
      billed: {
        title: '会費のアカウントで入る',
        text: '請求が来ているアカウントで、サインイン(ログイン)し直します。',
        doneWhen: 'どのアカウントの会費か分かった',
        cautions: {
          'other-account': '家族共有やサブアカウントの会費ということもあります。契約状況を見ます。',
        },
      },
      video: {
        cautions: {
          'video-accounts': 'アカウントがいくつかある方は、ビデオの料金を払っているほうで入ります。',
        },
      },
      app: {
        text: '「Amazonショッピングアプリ」を開いて、サインイン(ログイン)します。',
        cautions: { 'wrong-app': wrongApp },
      },
    },
  },
  'check-trial-end': {
    title: '無料体験の終了日を見る',
    text: '会員情報画面で終了日を見ます。その数日前に、スマホのリマインダーやカレンダーで通知が出るようにします。',
    doneWhen: '終了日が分かった',
    cautions: {
      'paid-plan': '終了日を過ぎると、自動で有料プランに変わります。直前は混むので、早めに進めます。',
    },
  },
  'check-end-date': {
    title: '終了日が出ているか見る',
    text: 'プライム会員情報の画面で、「会員資格の終了日」を探します。',
    doneWhen: '終了日があるかどうか分かった',
    cautions: {
      'end-date-shown': '終了日が出ていれば、解約は済んでいると考えられます。出ていなければ、まだかもしれません。',
    },
  },
  'check-payments': {
    title: '請求の中身を確かめる',
    text: '請求の履歴と注文履歴を見て、いつ、何の料金かを控えます。',
    doneWhen: '日付と金額を控えた',
    cautions: {
      shared: '家族と同じ支払い方法なら、家族の会費ということもあります。',
    },
  },
  'customer-service': {
    title: 'カスタマーサービスを開く',
    text: findThese,
    doneWhen: '問い合わせの画面が開いた',
    cautions: {
      'no-number-search': '電話番号は非公開です。検索で見つけた番号にはかけません。',
    },
    variants: {
      app: '次の文字を順に押し、合う項目を選びます。',
      'mobile-web': { text: footOfPage },
      'desktop-web': `${footOfPage}「アカウントサービス」の画面からも開けます。`,
    },
  },
  'choose-prime': {
    title: '解約の項目を選ぶ',
    text: '次の文字を探して押します。画面に出る手順をよく読みます。',
    doneWhen: '連絡方法を選ぶ画面が出た',
    cautions: {
      'online-path':
        '「会員資格の終了」から進むと、画面だけで解約が終わることがあります。電話で話したい方は、押しません。',
    },
    variants: {
      trial: '次の文字か、会員情報画面から進みます。無料体験の方と有料会員の方では、表示が違います。',
    },
  },
  'request-call': {
    title: '電話の折り返しを頼む',
    text: '「電話」を選び、折り返しを受ける電話番号を入れます。見直してから、ボタンを押します。',
    doneWhen: '受付の表示が出た',
    cautions: {
      'busy-hours': `${hoursToAvoid}はとくに混みます。平日の午前中が、つながりやすい目安です。`,
      'call-settings': callSettings,
    },
    variants: {
      trial: {
        cautions: {
          accepted: 'リクエストした日が解約受付日とされます。終了日の前日までに、受付のメールも確かめます。',
          'call-settings': callSettings,
        },
      },
      family: {
        cautions: {
          'whose-account': `だれのアカウントで頼むのかは、記載がありません。${hoursToAvoid}はとくに混みます。`,
          'call-settings': callSettings,
        },
      },
    },
  },
  'choose-chat': {
    title: 'チャットを選ぶ',
    text: '次の文字を探して押します。電話に不安がある方や、つながらないときに使えます。',
    doneWhen: '文字を入れる欄が出た',
    cautions: { 'no-time': '24時間対応です。返事までの時間は、記載がありません。' },
  },
  'open-membership': {
    title: 'プライム会員情報を開く',
    text: findThese,
    doneWhen: '会員の種類や更新日が出た',
    cautions: {
      'not-account': 'Amazonのアカウント全体をやめる画面とは違います。',
    },
  },
  'end-membership': {
    title: '会員資格の終了へ進む',
    text: `次の文字を押し、${toTheEnd}`,
    doneWhen: '終了日が画面に出た',
    note: '押したあとの画面の順は、記載がありません。',
    cautions: {
      'read-screen': '不安になったら、止めてかまいません。電話やチャットで相談できます。',
      'not-yet': '途中で止めたときは、まだ解約できていないことがあります。',
    },
    variants: {
      trial: { cautions: { 'by-the-day-before': '無料体験の終了日の前日までに、手続きを終えます。' } },
    },
  },
  'account-settings': {
    title: 'ビデオの設定を開く',
    text: 'サインインした画面で、次の文字を順に押します。',
    doneWhen: 'ビデオ単体プランの名前が出た',
    cautions: {
      'which-app': 'どのアプリで開けるかは、記載がありません。見つからなければ、公式サイトを開きます。',
    },
  },
  'cancel-video-plan': {
    title: '単体プランをやめる',
    text: `ビデオ単体プランのキャンセルを選び、${toTheEnd}`,
    doneWhen: '受付の表示が出た',
    cautions: {
      'no-refund': 'ビデオ単体プランは、返金がないとされています。',
    },
  },
  'take-call': {
    title: 'かかってきた電話に出る',
    text: `非通知や知らない番号でかかってくることがあります。折り返しまでは、${averageWait}とも${extremeWaits}とも書かれています。`,
    doneWhen: '担当者と話し始めた',
    note: `${mostWaits}、夕方や週末は${busyWait}、という声もあります。`,
    cautions: {
      'own-request-only': '自分で頼んだ直後の電話にだけ出ます。',
    },
    fallback: {
      'wait-first': `${requestAgainAfter}たっても来なければ、電話リクエストを送り直します。解約の申し込みは重ねません。`,
      'another-hour': `${hoursToAvoid}を避け、平日や午前中など、空いている時間に送り直します。`,
      chat: 'チャットで今の状況を伝えます。折り返しを待つ間も使えます。',
      email: 'メールは急がない用件向けです。返事までの時間は、記載がありません。',
    },
  },
  'confirm-cancel': {
    title: '本人確認をして、解約を伝える',
    text: '自動音声には「解約希望」と言います。担当者に名前と登録メールアドレスを答え、「プライム会員を解約したい」と伝えます。',
    doneWhen: '「手続きが終わった」と言われた',
    note: `通話は${callTime}ほどです。理由は「利用機会がなくなった」などの一言で足ります。`,
    cautions: {
      'which-service': 'アカウント全体の退会ではないと伝えます。切る前に、終了日と返金のことを聞きます。',
    },
    variants: {
      trial: {
        cautions: { 'say-trial': '「無料体験中」とはっきり伝えます。あとで請求されるのを防ぐためです。' },
      },
      stuck: {
        cautions: { 'read-error': '控えた言葉を読み上げます。担当者が、合った進め方を案内します。' },
      },
    },
  },
  'explain-billing': {
    title: '請求が続くことを伝える',
    text: '名前、登録メールアドレス、注文履歴、請求の日付を伝え、専用の窓口に取り次いでもらいます。',
    doneWhen: '会員資格の終了日を教わった',
    cautions: { 'once-more': `${notAgain}聞いたことは日時も控えます。` },
  },
  'explain-death': {
    title: '事情を話す',
    text: '「名義人が死亡したため、解約を希望します」と伝え、代理であることを話します。',
    doneWhen: '書類の送り先と送り方を聞いた',
    cautions: {
      'which-account': 'アカウント全体を止める手続きかどうかを、最初に確かめます。',
    },
  },
  'explain-proxy': {
    title: '代理であることを伝える',
    text: '家族の代わりに、プライム会員を解約したいと伝えます。ご本人がいれば、電話を代わります。',
    doneWhen: '必要な証明を聞いた',
    cautions: {
      strict: '代理人の本人確認は、きびしい基準で行われます。分からないことは、納得できるまで聞けます。',
    },
  },
  'send-documents': {
    title: '書類の画像を送る',
    text: '担当者の案内どおりに、メールかWebフォームで書類の画像を送ります。',
    doneWhen: '三つとも送った',
    cautions: {
      'told-address': '折り返しの電話で聞いた送り先にだけ送ります。足りないと手続きが完了しないことがあります。',
    },
  },
  'tell-chat': {
    title: '解約したいと書く',
    text: '「プライム会員を解約したい」と書き、今の状況を伝えて、案内を受けます。',
    doneWhen: '「終わった」と返事が来た',
    cautions: {
      'chat-which': 'アカウント全体の退会ではないと書きます。',
    },
    variants: {
      billed: {
        title: '請求が続くことを書く',
        text: '名前、登録メールアドレス、請求の日付を書き、解約したのに請求が続くと伝えます。',
        cautions: { 'chat-once': notAgain },
      },
    },
  },
  'check-refund': {
    title: '返金を確かめる',
    text: `返金がある場合、解約後${refundTime}が標準とされています。次の画面で見ます。`,
    doneWhen: '返金があるかどうか分かった',
    note: '特典を使っていなければ全額、残日数による、という別々の説明があります。',
    cautions: {
      conditions: '特典を一度でも使うと、返金されないことがあります。遅いときは、担当者に聞きます。',
    },
  },
  'check-completion': {
    title: 'メールと終了日を確かめる',
    text: '登録メールアドレスに届く案内と、会員情報の「会員資格の終了日」を見ます。',
    doneWhen: '完了のメールと終了日がそろった',
    cautions: {
      once: `プライムの表示が残っていても、${notAgain}`,
    },
    proofs: {
      'accepted-mail': '受付のメールは、申し込みが届いたしるしです。完了とは限りません。',
      'completed-mail': '完了の確認メールは、解約のあとに届きます。いつ届くかは、記載がありません。',
      'end-date': '会員資格の終了日が出ます。特典は、一般に次回の更新日(請求日)まで使えます。',
    },
    variants: {
      deceased: {
        title: '止まったことを確かめる',
        text: '担当者が書類を確かめて、解約を進めます。完了の案内を待ちます。',
        doneWhen: '完了の案内が届いた',
        cautions: {
          'account-stops': '手続きのあと、アカウントは速やかに停止するとされています。',
        },
        proofs: {},
      },
      living: 'ご本人の登録メールアドレスに届く案内と、会員情報の「会員資格の終了日」を見ます。',
      video: {
        title: '終わったことを確かめる',
        text: '登録メールアドレスに届く案内と、ビデオの設定を見ます。',
        doneWhen: '終わったと分かった',
        cautions: { 'prime-stays': 'プライム会員でもある方は、プライムの特典が続きます。' },
        proofs: {},
      },
    },
  },
} as const satisfies Record<keyof typeof stepFacts, Words>;
