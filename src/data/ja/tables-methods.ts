import { labels } from '../facts/tables-labels.js';
import type { methodsTableFacts, phoneVsWebTableFacts, prosConsTableFacts } from '../facts/tables-methods.js';
import type { TableWords } from '../join/table.js';

const elsewhereAllDay = '別の箇所には「24時間対応」とあります。';
const nightStaff = '深夜は人員不足でつながらないことがある、とも書かれています。';

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
        staff: { text: 'あり', note: '表は値が一つ足りません。専門スタッフが対応する、という本文から読みました。' },
        hours: { note: `表では値が抜けています。${elsewhereAllDay}` },
        quality: 'とても高い',
        reassurance: '非常に高い',
      },
    },
    'web-app': {
      label: 'Web・アプリ',
      cells: {
        ease: '非常に高い',
        staff: { text: 'なし', note: '表は値が一つ足りません。自分だけで完結する、という本文から読みました。' },
        hours: { note: '表では値が抜けています。別の箇所には、いつでもできるとあります。' },
        quality: '標準',
        reassurance: '普通',
      },
    },
    chat: {
      label: 'チャット',
      cells: {
        ease: {},
        staff: {},
        hours: { note: `表の「あり」が、この欄の値か分かりません。${elsewhereAllDay}` },
        quality: '高い',
        reassurance: '高い',
      },
    },
  },
  notes: {
    choice: '良い点と注意点を知って、自分に合うものを選びます。チャットは、電話に不安がある方に勧められています。',
  },
} as const satisfies TableWords<typeof methodsTableFacts>;

export const phoneVsWebTableWords = {
  caption: '電話とWeb・アプリの違い',
  text: '相談しながら進めるなら電話、都合のよいときに進めるならWeb・アプリです。',
  rowHeader: '比べる点',
  columns: { phone: { label: '電話' }, 'web-app': { label: 'Web・アプリ' } },
  rows: {
    ease: {
      label: '操作の簡単さ',
      cells: { phone: 'スタッフに助けてもらえます。', 'web-app': 'すべて自分で操作します。' },
    },
    security: {
      label: 'セキュリティ',
      cells: { phone: '本人確認がきちんと行われ、安全とされています。', 'web-app': 'アカウント情報で認証します。' },
    },
    hours: {
      label: '対応時間',
      cells: {
        phone: { text: '24時間対応です。混む時間は注意が必要です。', note: nightStaff },
        'web-app': 'いつでも、その場でできます。',
      },
    },
    trouble: {
      label: '困ったとき',
      cells: {
        phone: 'その場で個別相談ができます。',
        'web-app': 'よくある質問(FAQ)を読むか、チャットサポートで相談します。',
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
          text: 'リクエストの操作ミスで、遅れることがあります。',
          note: 'ミスに気をつけるのは、電話で話すときより、リクエストを送るときです。',
        },
      },
    },
    consultation: {
      label: '相談',
      cells: {
        pros: 'アカウントや請求の細かい相談も、一緒にできます。',
        cons: '話すのが苦手な方には、負担になることがあります。',
      },
    },
    connection: {
      label: 'つながるまで',
      cells: {
        pros: { text: 'リクエストの受付は、24時間対応です。', note: nightStaff },
        cons: '混み合って、つながらないことがあります。解約する人が多い時期などは、数分から十数分待つこともあります。',
      },
    },
    family: {
      label: '家族の手続き',
      cells: {
        pros: '家族が代理で手続きするときや、名義人の死亡で解約するときも、対応してもらえます。',
        cons: '本人以外では手続きが進まないことが多いとも書かれています。',
      },
    },
  },
  notes: { value: '電話の良さは、安心感と確実性の高さとされています。' },
} as const satisfies TableWords<typeof prosConsTableFacts>;
