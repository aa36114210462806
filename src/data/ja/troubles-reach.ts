import { labels } from '../facts/tables-labels.js';
import type { reachTroubleFacts } from '../facts/troubles.js';
import type { TroubleWords } from '../join/trouble.js';
import { averageWait, busyWait, extremeWaits, hoursToAvoid, morningHours, requestAgainAfter } from './figures.js';

const requestCall = `「${labels.customerService}」を開き、「${labels.callRequest}」を送ります。`;

export const reachTroubleWords = {
  'number-not-found': {
    title: '電話番号が見つからない',
    text: '探し方が悪いのではありません。こちらからかけるのではなく、Amazonからかけてもらう仕組みです。',
    causes: {
      'not-public': {
        text: '解約のための直通の番号は、非公開になっています。',
        actions: [
          'Amazonの公式サイトかAmazonショッピングアプリで、サインイン(ログイン)します。',
          requestCall,
          '折り返しの電話を待ちます。',
          '検索で見つけた番号にはかけません。架空の番号もあり、トラブルのもとになります。',
        ],
      },
    },
  },
  'does-not-connect': {
    title: '電話がつながらない',
    text: 'あわてなくて大丈夫です。「つながらない」「折り返しが遅い」という声は、増加しているとされています。アプリやWebサイトに受付や混雑状況の知らせがないかを見て、次の方法を順に試します。',
    note: '混雑状況がどの画面に出るかは、記載がありません。',
    causes: {
      congestion: {
        text: '問い合わせが多く、混雑しているのかもしれません。',
        confirm: `${hoursToAvoid}は、避けたほうがよいとされる時間です。`,
        actions: [
          '時間を変えて、電話リクエストを再送信します。',
          '午前中や平日を選びます。つながりやすいとされています。',
          'チャットサポートで今の状況を伝え、案内を受けます。電話を待つ間に併用できます。',
          'Webで手続きする方法もあります。',
          'メールでも問い合わせできます。返事が来るまでの時間は、記載がありません。',
        ],
      },
      'line-or-access': {
        text: '回線の混雑や、アクセスの集中が原因のこともあります。',
        actions: ['チャットサポートかWebフォームで相談します。'],
        note: 'Webフォームをどこから開くかは、記載がありません。',
      },
      'night-staff': {
        text: '深夜は、人員不足でつながりにくいことがあるとされています。',
        actions: [`${morningHours}など、比較的空いている時間に、電話リクエストを送り直します。`],
        note: '一方で、深夜は混雑がやわらぐとも書かれています。',
      },
      server: {
        text: 'サーバーの都合で、つながらないこともあります。',
        actions: ['時間を変えて、電話リクエストを送り直します。'],
      },
      'not-requested': {
        text: '電話リクエストが、まだ送られていないのかもしれません。',
        actions: [`番号にはかけず、オンラインで「${labels.callRequest}」を送ります。`],
        note: 'もとの記事が、つながらないときの方法に挙げていることから考えました。',
      },
      'old-version': {
        text: 'アプリが古いままなのかもしれません。',
        actions: ['アプリやWebサイトを、最新バージョンにします。'],
        note: 'もとの記事が、つながらないときの方法に挙げていることから考えました。',
      },
    },
  },
  'no-callback': {
    title: '折り返しの電話が来ない',
    text: `${requestAgainAfter}待っても連絡がなければ、電話リクエストをもう一度送れます。`,
    causes: {
      'not-yet': {
        text: `まだ待ち時間の途中かもしれません。${averageWait}とも${extremeWaits}とも書かれています。夕方や週末は、${busyWait}かかることもあります。`,
        confirm: '電話リクエストを送ってから、何分たったかを見ます。',
        actions: [
          'しばらくは、電話のそばで待ちます。',
          `${requestAgainAfter}たっても連絡がなければ、電話リクエストを送り直します。`,
          '折り返しが遅いときは、チャットやメールも考えます。',
        ],
        note: '送り直すのは電話リクエストだけで、解約を何度も申し込むことは失敗の例に挙げられています。',
      },
      missed: {
        text: '非通知や知らない番号の着信だったため、出なかったのかもしれません。',
        confirm: '着信の記録に、出なかった電話がないかを見ます。',
        actions: [
          '電話の着信設定を確かめます。',
          '電話リクエストを、もう一度送ります。',
          '自分でリクエストした直後の電話には、知らない番号でも出ます。覚えのない時間の電話では、個人情報を伝えません。',
        ],
        note: '個人情報を守るための最後の一つは、このガイドの助言です。',
      },
      'request-slip': {
        text: 'リクエストするときの操作ミスで、遅れているのかもしれません。',
        confirm: '入力した電話番号に、間違いがなかったかを見ます。',
        actions: ['電話番号を確かめながら、リクエストを送り直します。'],
      },
    },
  },
  'cannot-cancel': {
    title: '解約の操作が進まない',
    text: `迷ったときやエラーが出たときは、早めに「${labels.callRequest}」を送ります。サポートと話して解決することが多いとされています。`,
    bring: ['画面に出ている言葉', '登録氏名', '登録メールアドレス'],
    causes: {
      'display-error': {
        text: 'アプリやWebサイトの表示が、おかしくなっているのかもしれません。',
        confirm: '「ページが見つからない」のような言葉が出ています。',
        actions: [
          '画面に出ている言葉を、そのまま書きとめます。',
          requestCall,
          '折り返しの電話で、画面の様子とエラー内容を伝えます。担当者が、合った方法を案内します。',
        ],
      },
      'app-refuses': {
        text: 'スマホのアプリに「この操作はできません」と出ることがあります。',
        actions: ['開いているアプリの名前を書きとめます。', requestCall, '折り返しの電話で、エラー内容を伝えます。'],
        note: 'どのアプリに出る言葉かは、記載がありません。',
      },
      'wrong-app': {
        text: `「${labels.videoApp}」というアプリを開いているのかもしれません。動画を見るアプリで、解約の手続きはできません。`,
        confirm: 'アプリの名前に「Prime Video」とあるかを見ます。',
        actions: [
          'Amazonショッピングアプリか、ブラウザでAmazonの公式サイトを開きます。',
          '手順を初めからやり直します。',
        ],
        note: 'Prime Videoアプリについての注意から考えました。',
      },
    },
  },
  'cannot-sign-in': {
    title: 'サインイン(ログイン)できない',
    text: '電話リクエストにも、サインインが必要です。サインインせずに連絡できるかは、もとの記事に書かれていません。',
    causes: {
      forgotten: {
        text: 'メールアドレスやパスワードを忘れた場合です。電話での本人確認が通らないこともあります。',
        actions: [
          '登録メールアドレスなど、登録した情報を確かめます。',
          'サインインできたら、電話リクエストへ進みます。',
        ],
        note: 'もとの記事は電話を勧めていますが、その電話リクエストにサインインが必要です。',
      },
    },
  },
} as const satisfies TroubleWords<typeof reachTroubleFacts>;
