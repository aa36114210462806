import { labels } from '../facts/tables-labels.js';
import type { methodsTableFacts, phoneVsWebTableFacts, prosConsTableFacts } from '../facts/tables-methods.js';
import type { TableWords } from '../topics/table.js';

export const methodsTableWords = {
  caption: 'プライム会員を解約する方法の比較',
  text: '手軽さで選ぶならWeb・アプリ、人に聞きながら進めるなら電話です。',
  rowHeader: '方法',
  columns: {
    ease: { label: '手続きの手軽さ' },
    staff: { label: '専門スタッフ対応' },
    hours: { label: '24時間対応' },
    quality: { label: 'サポートの質' },
    reassurance: { label: '不安解消の度合い' },
  },
  rows: {
    phone: {
      label: '電話',
      cells: {
        ease: '中–高',
        staff: {
          text: 'あり',
          note: 'もとの記事の表は値が一つ足りません。本文に専門スタッフが対応するとあるので、「あり」をこの欄の値と読みました。',
        },
        hours: {
          note: 'もとの記事の表では、値が抜けています。別の箇所には「24時間対応」とあり、混む時間は注意が必要とされています。',
        },
        quality: 'とても高い',
        reassurance: '非常に高い',
      },
    },
    'web-app': {
      label: 'Web・アプリ',
      cells: {
        ease: '非常に高い',
        staff: {
          text: 'なし',
          note: 'もとの記事の表は値が一つ足りません。本文に自分だけで完結する方法とあるので、「なし」をこの欄の値と読みました。',
        },
        hours: { note: 'もとの記事の表では、値が抜けています。別の箇所には、いつでもできるとあります。' },
        quality: '標準',
        reassurance: '普通',
      },
    },
    chat: {
      label: 'チャット',
      cells: {
        ease: { note: 'もとの記事の表では、値が抜けています。' },
        staff: {
          note: 'もとの記事の表に「あり」と一つだけ書かれています。この欄のことか、24時間対応のことか、分かりません。',
        },
        hours: {
          note: 'もとの記事の表に「あり」と一つだけ書かれていて、この欄のことか分かりません。別の箇所には「24時間対応」とあります。',
        },
        quality: '高い',
        reassurance: '高い',
      },
    },
  },
  notes: {
    choice: {
      text: '解約の方法には、電話、Web、アプリ、チャットがあります。良い点と注意点を知って、自分に合った方法を選びます。',
    },
    phone: { text: '電話は専門スタッフが対応するので、操作に不安がある方も進めやすい方法です。' },
    'web-app': { text: 'Web・アプリは自分だけで完結します。手軽さがいちばんの良い点です。' },
    chat: { text: 'チャットはやり取りがスムーズとされ、電話に不安がある方に向いています。' },
    'missing-values': { text: 'もとの記事の表には、値の抜けた所があります。抜けた所は埋めずに、そのまま示します。' },
    'video-app': { text: `「${labels.videoApp}」は動画を見るアプリで、プライム会員の解約はできません。` },
  },
} as const satisfies TableWords<typeof methodsTableFacts>;

export const phoneVsWebTableWords = {
  caption: '電話とWeb・アプリの違い',
  text: '相談しながら進めるなら電話、自分の都合のよいときに進めるならWeb・アプリです。',
  rowHeader: '比べる点',
  columns: { phone: { label: '電話' }, 'web-app': { label: 'Web・アプリ' } },
  rows: {
    ease: {
      label: '操作の簡単さ',
      cells: { phone: 'スタッフに助けてもらえるので安心です。', 'web-app': 'すべて自分で操作します。' },
    },
    security: {
      label: 'セキュリティ',
      cells: { phone: '本人確認がきちんと行われ、安全とされています。', 'web-app': 'アカウント情報で認証します。' },
    },
    hours: {
      label: '対応時間',
      cells: {
        phone: {
          text: '24時間対応です。混む時間は注意が必要です。',
          note: '深夜は人員不足でつながらないことがある、とも書かれています。',
        },
        'web-app': 'いつでも、その場でできます。',
      },
    },
    trouble: {
      label: '困ったとき',
      cells: {
        phone: 'その場で個別相談ができます。',
        'web-app': 'よくある質問(FAQ)を読むか、チャットで相談します。',
      },
    },
  },
} as const satisfies TableWords<typeof phoneVsWebTableFacts>;

export const prosConsTableWords = {
  caption: '電話で解約する良い点と気をつける点',
  text: '相談しながら進められますが、つながるまで待つことがあります。',
  rowHeader: '比べる点',
  columns: { pros: { label: '良い点' }, cons: { label: '気をつける点' } },
  rows: {
    guidance: {
      label: '手順の案内',
      cells: {
        pros: '専門スタッフが手順を案内します。分からない点があっても進められます。',
        cons: `先に、公式サイトかアプリの「${labels.customerService}」から「${labels.callRequest}」を送ります。`,
      },
    },
    certainty: {
      label: '確実さ',
      cells: {
        pros: '入力や操作のミスが起きにくく、解約が終わったことも確かめられます。',
        cons: {
          text: '電話をリクエストするときの操作ミスで、遅れることがあります。',
          note: '間違いに気をつけるのは、電話で話すときより、リクエストを送るときです。',
        },
      },
    },
    consultation: {
      label: '相談',
      cells: {
        pros: 'アカウントや請求の細かい相談も、一緒にできます。',
        cons: '担当者と話すのが苦手な方には、負担になることがあります。',
      },
    },
    connection: {
      label: 'つながるまで',
      cells: {
        pros: {
          text: 'リクエストの受け付けは、24時間対応です。',
          note: '深夜は人員不足でつながらないことがある、とも書かれています。',
        },
        cons: {
          text: '時間帯や曜日によっては混み合って、つながらないことがあります。解約する人が多い時期などは、数分–十数分待つこともあります。',
          note: '待ち時間は、もとの記事の中でも箇所によって違います。',
        },
      },
    },
    family: {
      label: '家族の手続き',
      cells: {
        pros: {
          text: '家族が代理で手続きするときや、名義人の死亡で解約するときも、対応してもらえます。',
          note: '代理では進まないことが多い、とも書かれています。',
        },
        cons: {
          text: 'ご本人以外では、手続きが進まないことが多いです。',
          note: '代理でも対応してもらえる、とも書かれています。',
        },
      },
    },
  },
  notes: { value: { text: '電話の良さは、安心感と確実性が高いことだとされています。' } },
} as const satisfies TableWords<typeof prosConsTableFacts>;
