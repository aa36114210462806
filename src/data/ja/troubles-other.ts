import { accountLabels } from '../facts/account-labels.js';
import { labels } from '../facts/tables-labels.js';
import type { otherTroubleFacts } from '../facts/troubles.js';
import type { TroubleWords } from '../join/trouble.js';

export const otherTroubleWords = {
  'mail-after-trial': {
    title: '無料体験を解約したのにメールが来る',
    causes: {
      'proof-mail': {
        text: '解約の受付や完了を知らせるメールかもしれません。',
        confirm: 'メールの題名と本文を読みます。',
        actions: ['受付や完了の知らせなら、消さずに取っておきます。'],
        note: '解約のあとに知らせのメールが届く、という説明から考えました。',
      },
      'not-stated': {
        text: 'ほかの原因は、もとの記事に記載がありません。',
        actions: [
          `「${labels.accountServices}」で、登録の状況を再確認します。`,
          'メールが続くときは、チャットサポートや電話で相談します。',
        ],
      },
    },
  },
  'prime-mark-remains': {
    title: '解約を頼んだのにプライムの表示が残る',
    text: `${accountLabels.endDate}が出ているかどうかで、次にすることが決まります。`,
    causes: {
      'until-renewal': {
        text: `${accountLabels.endDate}までは、表示が残っていても心配のないことがあります。特典は、一般に次回の更新日(請求日)まで使えるとされています。`,
        confirm: `「${accountLabels.primeInfo}」に、${accountLabels.endDate}が出ています。`,
        actions: ['その日まで待ちます。', '解約を重ねて申し込む必要はありません。'],
        note: '特典は次回の更新日(請求日)まで使える、という説明から考えました。',
      },
      'not-cancelled': {
        text: '解約がまだ終わっていないのかもしれません。',
        confirm: `「${accountLabels.primeInfo}」に、${accountLabels.endDate}が出ていません。`,
        actions: [
          '電話リクエストを送ります。',
          '解約できているかを、担当者に確かめます。',
          `そのあと、「${accountLabels.memberPage}」でプライムの表示が消えたかを見ます。`,
        ],
      },
    },
  },
  'holder-died': {
    title: '亡くなった家族の解約が進まない',
    text: '家族が代わりに解約するときは、公式ルールがあり、電話での連絡が必要とされています。だれのアカウントでサインインするかは、記載がありません。',
    bring: ['死亡診断書', '代理人の本人確認書類', '続柄が分かる書類'],
    causes: {
      'papers-missing': {
        text: '名義人の死亡や代理を証明するものが、足りないのかもしれません。足りないと手続きが完了しないことがあります。',
        actions: [
          '死亡診断書、代理人の本人確認書類、続柄が分かる書類をそろえます。',
          'チャット・メール・電話のうち「電話」を選んでリクエストを送り、折り返しの電話で事情を話します。',
          '書類は、担当者に案内された送り先だけに送ります。個人情報には十分に配慮されるとされています。',
        ],
      },
      'which-cancel': {
        text: 'アカウント全体の退会か、プライム会員の解約かが、伝わっていないのかもしれません。',
        actions: ['どちらをやめたいかを、電話の初めに伝えます。'],
        note: 'もとの記事は二つを分けずに書いているため、このガイドが加えた助言です。',
      },
      'name-change': {
        text: '亡くなった方のアカウントの、名義変更を考えている場合です。',
        actions: ['電話で担当者に相談します。名義変更の手順は、もとの記事に記載がありません。'],
      },
      'line-busy': {
        text: '電話がつながらないために、進まない場合です。',
        actions: ['チャットサポートやメールでも、問い合わせできるとされています。'],
        note: '一方で、本人以外の解約には電話が必要とも書かれています。',
      },
    },
  },
  'proxy-stalls': {
    title: '家族の代わりに頼んでも進まない',
    text: '折り返しの電話には、会員ご本人が出るのが基本です。',
    causes: {
      'not-member': {
        text: '本人以外では手続きが進まないことが多いとされています。',
        actions: [
          '会員ご本人が話せるときは、電話に出てもらいます。',
          'それが難しいときは、何が代理権の証明になるかを担当者に聞きます。証明は必須とされていますが、書類の名前は記載がありません。',
        ],
        note: '一方で、家族や代理人にも柔軟に対応するとも書かれています。',
      },
    },
  },
  'still-unsolved': {
    title: 'いろいろ試しても解決しない',
    text: '一つの方法でうまくいかなくても、ほかの方法が残っています。',
    bring: ['登録した情報', '通話内容の控え'],
    causes: {
      unclear: {
        text: '原因がはっきりしない場合です。',
        actions: [
          'チャットサポートやメールで問い合わせます。メールの返事が来るまでの時間は、記載がありません。',
          '登録した情報と通話内容を書きとめ、手元に残します。',
        ],
      },
    },
  },
} as const satisfies TroubleWords<typeof otherTroubleFacts>;
