import { accountLabels } from '../facts/account-labels.js';
import type { primeVsVideoTableFacts, streamingServicesTableFacts } from '../facts/tables-services.js';
import type { TableWords } from '../join/table.js';

export const primeVsVideoTableWords = {
  caption: 'プライム会員とビデオ単体プランの解約の違い',
  text: '二つは別の契約です。解約の進め方も、残る特典も違います。',
  rowHeader: '比べる点',
  columns: { prime: { label: 'プライム会員' }, video: { label: 'ビデオ単体プラン' } },
  rows: {
    phone: {
      label: '電話での対応',
      cells: {
        prime: 'あります。電話リクエストが必要です。',
        video: {
          text: '原則としてありません。解約はWebかアプリだけです。',
          note: 'どのアプリかは、記載がありません。プランの種類によって電話では対応できない、とする箇所もあります。',
        },
      },
    },
    desk: {
      label: '解約の窓口',
      cells: {
        prime: `「${accountLabels.primeInfo}」の画面`,
        video: `「${accountLabels.accountSettings}」や「${accountLabels.videoSettings}」の画面`,
      },
    },
    after: {
      label: '解約後の特典',
      cells: {
        prime: {
          values: ['すべて利用不可', '一般に次回の更新日(請求日)まで使える'],
          note: `更新日のあと使えなくなる、と読めます。終わる日は「${accountLabels.endDate}」で確かめます。`,
        },
        video: { text: 'プライム会員の特典は継続します。', note: 'プライム会員でもある場合のことと読めます。' },
      },
    },
    refund: {
      label: '会費の返金',
      cells: {
        prime: {
          text: '条件つきで、返金されることがあります。',
          note: '特典を使っていなければ全額、残日数による、という別々の説明があります。担当者に確かめます。',
        },
        video: '返金はありません。',
      },
    },
  },
  notes: {
    'say-which': '電話で頼むときは、どちらを解約したいのかを明確に伝えます。',
    'all-benefits':
      '配送、お急ぎ便、Prime Videoなどをまとめてやめるには、プライム会員を解約します。電話でもWebでもできます。',
  },
} as const satisfies TableWords<typeof primeVsVideoTableFacts>;

export const streamingServicesTableWords = {
  caption: '動画配信サービスの比較',
  text: '料金がいつのものかは、記載がありません。申し込む前に、各サービスの公式サイトで確かめてください。',
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
        price: {},
        cancel: 'Webで即完了とされています。',
        content: '映画、アニメ、ドラマ',
        feature: {
          text: '見放題の作品数は最多とされています。雑誌も読み放題です。',
          note: '作品の数は「業界最大級」とも書かれています。どちらも根拠の記載がありません。',
        },
        more: '毎月1,200円分のポイントが付き、映画館でも使えます。無料トライアルもあります。',
      },
    },
    netflix: {
      label: 'Netflix',
      cells: {
        price: {},
        cancel: 'アプリかWebで簡単とされています。アカウント情報から進みます。',
        content: 'オリジナル作品が多数',
        feature: '同時視聴台数をプランごとに選べます。オリジナル作品は、質が高いとされています。',
        more: '複数のプランがあり、自分に合う料金を選べます。',
      },
    },
    hulu: {
      label: 'Hulu',
      cells: {
        price: {},
        cancel: 'Webやスマホで、数クリックで終わるとされています。',
        content: '海外ドラマ、国内ドラマ',
        feature: '日テレ系の番組や見逃し配信、映画に強いとされています。',
        more: 'いろいろな分野を楽しみたい方に勧められています。',
      },
    },
    'disney-plus': {
      label: 'ディズニープラス',
      cells: {
        price: {},
        cancel: 'アプリかWebで、アカウント管理画面から簡単にできるとされています。',
        content: 'ディズニー、マーベル、ピクサーの作品',
        feature: '家族向けの作品に強いとされています。',
        more: '家族で楽しみたい方に勧められています。',
      },
    },
  },
  notes: {
    criteria: '料金や作品、使いやすさのほか、解約の簡便さも比べるよう勧められています。',
  },
} as const satisfies TableWords<typeof streamingServicesTableFacts>;
