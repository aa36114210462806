import { accountLabels } from '../facts/account-labels.js';
import type { primeVsVideoTableFacts, streamingServicesTableFacts } from '../facts/tables-services.js';
import type { TableWords } from '../topics/table.js';

export const primeVsVideoTableWords = {
  caption: 'プライム会員とビデオ単体プランの解約の違い',
  text: '二つは別の契約です。解約の進め方も、解約のあとに残る特典も異なります。',
  rowHeader: '比べる点',
  columns: { prime: { label: 'プライム会員' }, video: { label: 'ビデオ単体プラン' } },
  rows: {
    phone: {
      label: '電話での対応',
      cells: {
        prime: 'あります。電話リクエストが必要です。',
        video: {
          text: '原則としてありません。解約はWebかアプリだけです。',
          note: 'どのアプリかは記載がありません。電話でプライムビデオなどの特典の状況を確認できる、とも書かれています。',
        },
      },
    },
    desk: {
      label: '解約の窓口',
      cells: {
        prime: `「${accountLabels.primeInfo}」の画面`,
        video: {
          text: `「${accountLabels.videoSettings}」の画面`,
          note: `「${accountLabels.accountSettings}」から解約するとも書かれています。`,
        },
      },
    },
    after: {
      label: '解約後の特典',
      cells: {
        prime: {
          values: ['すべて使えなくなる', '次回の更新日(請求日)までは使える'],
          note: `一般に更新日まで使え、そのあと使えなくなると読めます。終わる日は「${accountLabels.endDate}」で確かめてください。`,
        },
        video: {
          text: 'プライム会員の特典は継続します。',
          note: 'プライム会員でもある場合に限られるかは、記載がありません。',
        },
      },
    },
    refund: {
      label: '会費の返金',
      cells: {
        prime: {
          text: '条件つきで、返金されることがあります。',
          note: '特典を使っていないこと、残日数など、条件の書き方が箇所によって違います。担当者に確かめてください。',
        },
        video: '返金はありません。',
      },
    },
  },
  notes: {
    'say-which': { text: '電話で頼むときは、どちらを解約したいのかを明確に伝えます。' },
    'all-benefits': {
      text: '配送、お急ぎ便、Prime Videoなどの特典をまとめてやめるには、プライム会員を電話かWebで解約します。',
    },
    'video-only': {
      text: `プライムビデオだけをやめるには、「${accountLabels.accountSettings}」でビデオ単体プランの解約を選びます。`,
    },
    'plan-type': {
      text: 'プラン種別によっては、電話で対応してもらえません。手続きの方法と、残る特典を先に確かめます。',
    },
    'less-risk': { text: '違いを知っておくと、いらない請求や解約もれを減らせるとされています。' },
  },
} as const satisfies TableWords<typeof primeVsVideoTableFacts>;

const price = { note: 'いつの料金か、もとの記事に記載がありません。今の料金とは違うことがあります。' };

export const streamingServicesTableWords = {
  caption: '動画配信サービスの比較',
  text: '料金がいつのものかは分かりません。申し込む前に、各サービスの公式サイトで確かめてください。',
  rowHeader: 'サービス',
  columns: {
    price: { label: '月額料金(税込)', unit: '円/月' },
    cancel: { label: '解約の方法' },
    content: { label: '見られる作品' },
    feature: { label: '特徴' },
    more: { label: 'そのほか' },
  },
  rows: {
    'u-next': {
      label: 'U-NEXT',
      cells: {
        price,
        cancel: 'Webで即完了とされています。',
        content: '映画、アニメ、ドラマ',
        feature: {
          text: '見放題の作品数は最多とされています。雑誌も読み放題です。',
          note: '作品の数は「業界最大級」とも書かれています。どちらも根拠の記載がありません。',
        },
        more: {
          text: '毎月1,200円分のポイントが付き、映画館でも使えます。無料トライアルの期間もあります。',
          note: 'いつの内容か、もとの記事に記載がありません。',
        },
      },
    },
    netflix: {
      label: 'Netflix',
      cells: {
        price,
        cancel: 'アプリかWebで簡単とされています。アカウント情報からすぐに手続きできるとあります。',
        content: 'オリジナル作品が多数',
        feature: '同時視聴台数をプランごとに選べます。オリジナルのドラマや映画は、質が高いとされています。',
        more: '複数のプランがあり、自分に合う料金を選べます。',
      },
    },
    hulu: {
      label: 'Hulu',
      cells: {
        price,
        cancel: {
          text: 'Webやスマホでできます。数クリックで終わるとされています。',
          note: 'もとの記事では「Webスマホ対応」と続けて書かれていて、Webとスマホの二つと読みました。',
        },
        content: '海外ドラマ、国内ドラマ',
        feature: '日テレ系の番組や見逃し配信、映画に強いとされています。',
        more: 'いろいろな分野を楽しみたい方に勧められています。',
      },
    },
    'disney-plus': {
      label: 'ディズニープラス',
      cells: {
        price,
        cancel: 'アプリかWebで操作します。アカウント管理画面から簡単にできるとされています。',
        content: 'ディズニー、マーベル、ピクサーの作品が中心',
        feature: '家族向けの作品に強いとされています。',
        more: '家族で楽しみたい方に勧められています。',
      },
    },
  },
  notes: {
    criteria: { text: '別のサービスに移るときは、特徴、料金、使いやすさを比べます。' },
    'ease-of-cancelling': {
      text: '料金や作品だけでなく、解約の簡便さも大切とされています。自分の見方や家族に合うものを選びます。',
    },
  },
} as const satisfies TableWords<typeof streamingServicesTableFacts>;
