import { figures } from '../facts/figures.js';
import type { stepFacts } from '../facts/steps.js';

type Texts = Readonly<Record<string, { text: string; note?: string }>>;

interface Words {
  title: string;
  text: string;
  doneWhen?: string;
  note?: string;
  cautions: Texts;
  fallback?: Texts;
  proofs?: Texts;
  variants: Readonly<
    Record<string, { title?: string; text?: string; doneWhen?: string; note?: string; cautions?: Texts }>
  >;
}

const { callbackWait, avoidHours, rerequestAfter, callMinutes, refundDays } = figures;
const range = ({ min, max }: { min: number; max: number }) => `${min}–${max}`;

export const stepWords = {
  'note-error': {
    title: 'エラーの言葉を書きとめる',
    text: '「ページが見つからない」「この操作はできません」など、出た言葉をそのまま控えます。アプリは最新のものに更新しておきます。',
    doneWhen: '画面の言葉を書きとめた',
    cautions: {
      'wrong-app': {
        text: '「Amazon Prime Video」は動画を見るアプリで、解約の手続きはできません。このアプリで試していなかったか、確かめます。',
      },
    },
    variants: {},
  },
  'find-registered': {
    title: '登録した内容を探す',
    text: 'Amazonから届いたメールを探し、登録したメールアドレスと名前を確かめます。',
    doneWhen: '登録したメールアドレスが分かった',
    cautions: {
      'other-contact': {
        text: '検索で見つけた番号にはかけません。個人情報は、公式サポート以外に伝えません。',
      },
    },
    variants: {},
  },
  'check-plan': {
    title: 'やめるプランを確かめる',
    text: 'ビデオ単体プランか、プライム会員かを見ます。プライム会員の特典で見ている方は、単体プランではありません。',
    doneWhen: 'ビデオ単体プランだと分かった',
    cautions: {
      both: { text: '配送などの特典もまとめてやめたい方は、「自分で会費を払っている」を選び直します。' },
    },
    variants: {},
  },
  'prepare-documents': {
    title: '書類を三つ用意する',
    text: '死亡診断書、代理人の本人確認書類、続柄が分かる書類の三つです。',
    doneWhen: '三つとも手元にある',
    cautions: {
      'not-yet': { text: 'まだどこへも送りません。送り先は、折り返しの電話で担当者から聞きます。' },
    },
    variants: {},
  },
  'ask-member': {
    title: '本人に頼めるか確かめる',
    text: '会員ご本人がサインインして、折り返しの電話にも出るのが、いちばん進みやすい方法です。できるなら、上で「自分で会費を払っている」を選びます。',
    doneWhen: '本人に頼めるかどうか分かった',
    cautions: {
      stalls: { text: '本人以外の家族では、手続きが先へ進まないことが多いと書かれています。' },
    },
    variants: {},
  },
  'prepare-authority': {
    title: '代理を示すものを用意する',
    text: '代理人は、自分の身元と、代理権の証明を求められます。',
    doneWhen: '自分の本人確認書類が手元にある',
    cautions: {
      'not-stated': { text: '何が代理権の証明になるかは、もとの記事に記載がありません。電話で担当者に聞きます。' },
    },
    variants: {},
  },
  'sign-in': {
    title: 'サインインする',
    text: 'Amazonの公式サイトかアプリを開いて、サインイン(ログイン)します。',
    doneWhen: '自分の名前が画面に出た',
    cautions: {
      accounts: {
        text: 'アカウントがいくつもある方は、会費を払っているほうで入ります。別の会員を解約しないためです。',
      },
    },
    variants: {
      'cannot-sign-in': {
        text: '見つけたメールアドレスで、もう一度サインイン(ログイン)してみます。',
        cautions: {
          'no-way-round': { text: '忘れたままでは、電話の本人確認も通らないことがあります。' },
        },
      },
      billed: {
        title: '会費のアカウントで入る',
        text: '請求が来ているアカウントで、サインイン(ログイン)し直します。いくつかある方は、一つずつ試します。',
        doneWhen: 'どのアカウントの会費か分かった',
        cautions: {
          'other-account': {
            text: '家族の共有や、サブアカウントの会費ということもあります。契約の状況を画面で見ます。',
          },
        },
      },
      video: {
        text: 'Amazonの公式サイトを開いて、サインイン(ログイン)します。',
        cautions: {
          'video-accounts': { text: 'アカウントがいくつもある方は、ビデオの料金を払っているほうで入ります。' },
        },
      },
      app: {
        text: '「Amazonショッピングアプリ」を開いて、サインイン(ログイン)します。',
        cautions: { 'wrong-app': { text: '「Amazon Prime Video」は動画を見るアプリで、解約の手続きはできません。' } },
      },
    },
  },
  'check-trial-end': {
    title: '無料体験の終了日を見る',
    text: '会員情報の画面で、終わる日を見ます。数日前にスマホやカレンダーで通知が出るようにすると安心です。',
    doneWhen: '無料体験が終わる日が分かった',
    cautions: {
      'paid-plan': { text: 'すぎると、自動で有料プランに変わります。終了日の直前は混むので、早めに進めます。' },
    },
    variants: {},
  },
  'check-end-date': {
    title: '終了日が出ているか見る',
    text: 'プライム会員情報の画面で、「会員資格の終了日」を探します。',
    doneWhen: '終了日があるか、ないか分かった',
    cautions: {
      'end-date-shown': {
        text: '終了日が出ていれば、解約の手続きはすんでいると考えられます。出ていなければ、まだ終わっていないかもしれません。',
      },
    },
    variants: {},
  },
  'check-payments': {
    title: '請求の中身を確かめる',
    text: '請求の履歴と注文履歴を見て、いつ、何の料金かを控えます。',
    doneWhen: '日付と金額を控えた',
    cautions: {
      shared: { text: '家族が同じ支払い方法を使っていると、家族の会費が見えていることもあります。' },
    },
    variants: {},
  },
  'customer-service': {
    title: 'カスタマーサービスを開く',
    text: 'サインインした画面で、次の文字を探して押します。',
    doneWhen: '問い合わせの画面が開いた',
    cautions: {
      'no-number-search': { text: '電話番号は非公開です。検索で見つけた番号にはかけず、この画面から進みます。' },
    },
    variants: {
      app: { text: 'アプリのメニューを開いて、次の文字を順に押します。そのあと、用件の項目を選びます。' },
      'mobile-web': { text: 'ページのいちばん下まで進み、画面下部にある次の文字を押します。' },
      'desktop-web': {
        text: 'ページのいちばん下にある次の文字を押します。「アカウントサービス」の画面からも開けます。',
      },
    },
  },
  'choose-prime': {
    title: '解約の項目を選ぶ',
    text: '問い合わせの一覧から、次の文字を探して押します。画面に出る手順をよく読んで進みます。',
    doneWhen: '電話やチャットを選ぶ画面が出た',
    cautions: {
      'online-path': {
        text: '「会員資格の終了」を押し進めると、画面だけで解約が終わることがあります。',
      },
    },
    variants: {
      trial: {
        text: '会員情報の画面から進みます。無料体験の方と有料会員の方では表示がちがうので、次の文字を探します。',
      },
    },
  },
  'request-call': {
    title: '電話の折り返しを頼む',
    text: '「電話」を選び、折り返しを受ける電話番号を入れます。番号を見直し、最後のボタンを押します。',
    doneWhen: '受け付けた、という表示が出た',
    cautions: {
      'busy-hours': {
        text: `${range({ min: avoidHours.from, max: avoidHours.to })}時はとくに混みます。平日の午前中が、比較的つながりやすい時間です。`,
      },
    },
    variants: {
      trial: {
        cautions: {
          accepted: {
            text: 'リクエストした日が受付日とされます。念のため、終了の前日までに受付のメールも確かめます。',
          },
        },
      },
      deceased: {
        text: 'チャット・メール・電話のうち、「電話」を選びます。折り返しを受ける、あなたの電話番号を入れます。',
        cautions: {
          'whose-account': {
            text: `だれのアカウントで頼むのかは、記載がありません。${avoidHours.from}–${avoidHours.to}時はとくに混みます。`,
          },
        },
      },
      living: {
        text: '「電話」を選び、折り返しを受ける電話番号を入れて、最後のボタンを押します。',
        cautions: {
          'whose-account': {
            text: `だれのアカウントで頼むのかは、記載がありません。${avoidHours.from}–${avoidHours.to}時はとくに混みます。`,
          },
        },
      },
    },
  },
  'choose-chat': {
    title: 'チャットを選ぶ',
    text: '連絡方法の中から、チャットを選びます。電話が苦手な方や、電話がつながらないときにも使えます。',
    doneWhen: '文字を入れる欄が出た',
    cautions: { 'no-time': { text: '24時間対応です。返事が来るまでの時間は、もとの記事に記載がありません。' } },
    variants: {},
  },
  'open-membership': {
    title: 'プライム会員情報を開く',
    text: 'サインインした画面で、次の文字を探して開きます。',
    doneWhen: '会員の種類や更新日が出た',
    cautions: {
      'not-account': { text: '開くのは「プライム会員情報」です。Amazonのアカウント全体をやめる画面とはちがいます。' },
    },
    variants: {},
  },
  'end-membership': {
    title: '会員資格の終了へ進む',
    text: '次の文字を押し、画面の案内を最後まで読んで進みます。途中で閉じると、手続きは終わりません。',
    doneWhen: '終了日が画面に出た',
    note: '押したあとの細かい画面の順は、もとの記事に記載がありません。',
    cautions: {
      'read-screen': { text: '不安になったら、いったん止めてかまいません。電話やチャットで相談できます。' },
    },
    variants: {
      trial: {
        cautions: { 'by-the-day-before': { text: '無料体験が終わる日の前日までに、最後まで進めます。' } },
      },
    },
  },
  'account-settings': {
    title: 'ビデオの設定を開く',
    text: 'サインインした画面で、次の順に探して開きます。',
    doneWhen: 'ビデオ単体プランの名前が出た',
    cautions: {
      'which-app': {
        text: 'どのアプリから開けるかは、はっきり書かれていません。見つからないときは、ブラウザで公式サイトを開きます。',
      },
    },
    variants: {},
  },
  'cancel-video-plan': {
    title: '単体プランをやめる',
    text: 'ビデオ単体プランのキャンセルを選び、画面の案内を最後まで進めます。',
    doneWhen: '受け付けた、という表示が出た',
    cautions: {
      'no-refund': { text: 'ビデオ単体プランの料金は、返金されません。' },
    },
    variants: {},
  },
  'take-call': {
    title: 'かかってきた電話に出る',
    text: `「非通知」や「知らない番号」でかかってくることがあります。折り返しまでは平均${range(callbackWait.average)}分とも、最短${callbackWait.range.min}分・最長${callbackWait.range.max}分とも書かれています。`,
    doneWhen: '担当者と話し始めた',
    note: `${callbackWait.mostlyWithin}分以内が大半、夕方や週末は${callbackWait.eveningWeekendFrom}分以上、という声もあります。`,
    cautions: {
      'own-request-only': {
        text: '自分で頼んだ直後の電話にだけ出ます。先に着信設定を見て、音が鳴るようにしておきます。',
      },
    },
    fallback: {
      'wait-first': {
        text: `${rerequestAfter}分以上たっても来なければ、電話リクエストをもう一度送ります。送り直してよいのはリクエストだけです。解約の申し込みは一度だけにします。`,
      },
      'another-hour': {
        text: `混む時間(${avoidHours.from}–${avoidHours.to}時)を避け、平日や午前中など、空いている時間にリクエストを送り直します。`,
      },
      chat: { text: 'チャットサポートで、今の状況を伝えて案内を受けます。待っている間に使うこともできます。' },
      email: { text: 'メールでも相談できます。急がない用件向きで、返事までの時間は記載がありません。' },
      update: { text: 'アプリやブラウザを最新のものにします。' },
    },
    variants: {},
  },
  'confirm-cancel': {
    title: '本人確認をして、解約を伝える',
    text: '自動音声には「解約希望」と言います。担当者に名前と登録メールアドレスを答え、「プライム会員を解約したい」と伝えます。',
    doneWhen: '「手続きが終わった」と言われた',
    note: `通話は${range(callMinutes)}分ほどです。理由を聞かれたら「利用機会がなくなった」などの一言で足ります。`,
    cautions: {
      'which-service': {
        text: 'アカウント全体の退会ではないと伝えます。切る前に、終了日と返金のことを聞きます。',
      },
    },
    variants: {
      trial: {
        cautions: {
          'say-trial': { text: 'はじめに「無料体験中」だと、はっきり伝えます。あとからの請求を防ぐためです。' },
        },
      },
      stuck: {
        cautions: {
          'read-error': {
            text: '控えておいたエラーの言葉を読み上げます。担当者が画面の状況を聞いて、やり方を教えてくれます。',
          },
        },
      },
    },
  },
  'explain-billing': {
    title: '請求が続くことを伝える',
    text: '名前、登録メールアドレス、注文履歴と請求の日付を伝え、くわしい担当者に取り次いでもらいます。',
    doneWhen: '会員資格の終了日を教わった',
    note: '直接の電話番号は非公開です。ここでも電話リクエストから進みます。',
    cautions: {
      'once-more': {
        text: '終了日が出ているなら、解約をもう一度申し込む必要はありません。聞いた話は日時といっしょに控えます。',
      },
    },
    variants: {},
  },
  'explain-death': {
    title: '事情を話す',
    text: '「名義人が死亡したため、解約を希望します」と伝えます。続けて、代理で電話していることを話します。',
    doneWhen: '書類の送り先と送り方を聞いた',
    cautions: {
      'which-account': {
        text: 'アカウント全体を止めるのか、プライムだけかを最初に伝えます。',
        note: 'もとの記事にはない、このガイドからの助言です。',
      },
    },
    variants: {},
  },
  'explain-proxy': {
    title: '代理であることを伝える',
    text: '家族の代わりに、プライム会員を解約したいと伝えます。会員ご本人が近くにいれば、電話を代わってもらいます。',
    doneWhen: '必要な証明を聞いた',
    cautions: {
      strict: {
        text: '代理人の本人確認は、きびしい基準で行われます。分からないことは、納得できるまで聞いてかまいません。',
      },
    },
    variants: {},
  },
  'send-documents': {
    title: '書類の画像を送る',
    text: '担当者の案内どおりに、メールかWebフォームで書類の画像を送ります。',
    doneWhen: '三つとも送った',
    note: 'メールで送るという説明と、Webフォームでもよいという説明があります。',
    cautions: {
      'told-address': {
        text: '折り返しの電話で聞いた送り先にだけ送ります。個人情報への配慮はある、と書かれています。',
      },
    },
    variants: {},
  },
  'tell-chat': {
    title: '解約したいと書く',
    text: '「プライム会員を解約したい」と書き、今の状況を伝えます。あとは案内にそって答えます。',
    doneWhen: '「終わった」と返事が来た',
    cautions: {
      'chat-which': { text: 'アカウント全体の退会ではなく、プライム会員の解約だと書きます。' },
    },
    variants: {
      billed: {
        title: '請求が続くことを書く',
        text: '名前と登録メールアドレス、請求の日付を用意し、解約したのに請求されることを伝えます。',
        cautions: { 'chat-once': { text: '終了日が出ているなら、解約をもう一度申し込む必要はありません。' } },
      },
    },
  },
  'check-refund': {
    title: '返金を確かめる',
    text: `解約から${range(refundDays)}営業日が、返金の標準的な目安です。次の画面で見ます。`,
    doneWhen: '返金の記録か、しない理由が分かった',
    note: `特典を使っていなければ全額返金「されることもある」、残りの日数による場合がある、と二通りの説明があります。決めるのは担当者です。`,
    cautions: {
      conditions: {
        text: '特典を一度でも使うと、返金されないことがあります。遅いときは、もう一度カスタマーサービスに聞きます。',
      },
    },
    variants: {},
  },
  'check-completion': {
    title: 'メールと終了日を確かめる',
    text: '登録メールアドレスに届く案内と、会員情報の「会員資格の終了日」を見ます。',
    doneWhen: '完了のメールと終了日がそろった',
    cautions: {
      once: {
        text: '終了日が出ていれば、プライムの表示が残っていても、解約をもう一度申し込む必要はありません。',
      },
    },
    proofs: {
      'accepted-mail': { text: '受付のメールは、申し込みが届いたしるしです。まだ完了ではありません。' },
      'completed-mail': { text: '手続き完了の案内が、解約後に届く確認メールです。いつ届くかは記載がありません。' },
      'end-date': {
        text: '「会員資格の終了日」が画面に出ているかを見ます。特典は次回の更新日(請求日)まで使えるのが一般的です。',
      },
    },
    variants: {
      deceased: {
        title: '止まったことを確かめる',
        text: '担当者が書類を確かめて、解約を進めます。終わったという連絡を待ちます。',
        doneWhen: '終わったという連絡が来た',
        cautions: {
          'account-stops': {
            text: '手続きのあと、アカウントは速やかに停止するとされています。必要な記録は先に控えます。',
          },
        },
      },
      living: {
        text: '会員ご本人の登録メールアドレスに届く案内と、会員情報の「会員資格の終了日」を見ます。',
      },
      video: {
        title: '終わったことを確かめる',
        text: '登録メールアドレスに届く案内と、ビデオの設定の画面を見ます。',
        doneWhen: '単体プランが終わったと分かった',
        cautions: {
          'prime-stays': { text: 'プライム会員でもある方は、プライムの特典はそのまま続きます。' },
        },
      },
    },
  },
} as const satisfies Record<keyof typeof stepFacts, Words>;
