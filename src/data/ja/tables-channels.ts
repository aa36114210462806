import { figures } from '../facts/figures.js';
import {
  circulatingNumbers,
  freeDialPrefix,
  type channelsTableFacts,
  type phoneNumbersTableFacts,
} from '../facts/tables-channels.js';
import { labels } from '../facts/tables-labels.js';
import type { TableWords } from '../topics/table.js';

const { range, average, fewTo, mostlyWithin, eveningWeekendFrom } = figures.callbackWait;

export const channelsTableWords = {
  caption: 'カスタマーサービスへの連絡方法の比較',
  text: '解約には電話かチャット、急ぎでない相談にはメールが使えます。',
  rowHeader: '連絡方法',
  columns: {
    use: { label: '主な用途' },
    hours: { label: '受付時間' },
    reply: { label: '返事が来るまで', unit: '分' },
    public: { label: '公開の有無' },
  },
  rows: {
    phone: {
      label: '電話(リクエスト制)',
      cells: {
        use: '解約や、いろいろなトラブルの相談',
        hours: {
          text: '24時間対応',
          note: '混む時間があります。深夜は人員不足でつながらないことがある、とも書かれています。',
        },
        reply: {
          values: [
            `最短${range.min}分、最長${range.max}分`,
            `平均${average.min}–${average.max}分`,
            `数分–${fewTo}分ほど`,
            `${mostlyWithin}分以内が大半`,
            `夕方・週末は${eveningWeekendFrom}分以上のことも`,
            '混むときは数分–十数分以上',
          ],
          note: '折り返しの電話が来るまでの時間です。もとの記事の中でも箇所によって違うので、まとめずに並べています。',
        },
        public: '番号は非公開',
      },
    },
    chat: {
      label: 'チャット',
      cells: { use: '解約、請求、そのほかの相談', hours: '24時間対応', reply: {}, public: '公開' },
    },
    email: {
      label: 'メール',
      cells: {
        use: {
          text: '急ぎでない(非緊急の)確認や相談',
          note: '電話がつながらないときの連絡先としても、名前が挙がっています。',
        },
        hours: { text: '応相談', note: '何時から何時までかは記載がありません。' },
        reply: {},
        public: '公開',
      },
    },
    'web-form': {
      label: 'Webフォーム',
      note: '電話がつながらないときの相談先や、メールと並ぶ書類の送り先として、名前が出るだけです。',
      cells: { use: {}, hours: {}, reply: {}, public: {} },
    },
  },
  notes: {
    request: {
      text: `電話は、公式サイトかアプリの「${labels.customerService}」から「${labels.callRequest}」を送り、折り返しを待ちます。`,
    },
  },
} as const satisfies TableWords<typeof channelsTableFacts>;

export const phoneNumbersTableWords = {
  caption: '電話番号の種類と使いみち',
  text: '解約のために、こちらからかける番号は公開されていません。',
  rowHeader: '番号の種類',
  columns: { cancel: { label: '解約に使えるか' }, use: { label: '主な用途' } },
  rows: {
    'customer-service': {
      label: 'カスタマーサービス',
      cells: {
        cancel: '使えます。番号は公開されていないので、Webから電話リクエストを送ります。',
        use: '商品注文、解約、会員資格変更',
      },
    },
    corporate: {
      label: '大口取引・法人用の番号',
      cells: { cancel: '個人の方は使えません。', use: '法人アカウントの問い合わせ' },
    },
    'head-office': {
      label: '本社・代表番号',
      cells: { cancel: 'サポートや解約の申し込みはできません。', use: '総合窓口、公式発表の問い合わせ' },
    },
    circulating: {
      label: 'もとの記事に出てくる番号',
      note: `次の番号には、かけないでください。${circulatingNumbers[0]}と、${circulatingNumbers[1]}は、もとの記事に名前が出ますが、正しいか確認できていません。同じ記事に、「${freeDialPrefix}」の番号は提供していないとも書かれています。`,
      cells: {
        cancel: {
          text: 'かけないでください。',
          note: `正しい番号か確認できないためです。電話は「${labels.customerService}」の画面からリクエストします。`,
        },
        use: {},
      },
    },
  },
  notes: {
    'request-only': {
      text: `直接かける方法は、原則ありません。公式サイトかアプリの「${labels.customerService}」から「${labels.callRequest}」を送り、担当者の折り返しを待ちます。`,
    },
    'own-page': {
      text: '解約や会員情報の変更には、専用の手順を使います。自分のアカウントページから進むのが安全です。本人確認もスムーズです。',
    },
    'wrong-number': { text: '検索で見つけた誤った番号や、架空の番号にかけると、トラブルのもとになります。' },
    'since-2024': {
      text: '2024年以降、電話番号は原則「非公開」とされています。',
      note: '出典は、もとの記事に記載がありません。',
    },
    'free-dial': {
      text: `「${freeDialPrefix}」で始まるフリーダイヤルは、提供していません。折り返しを受ける形なので、通話料の負担は軽くなります。`,
    },
    'why-private': { text: '番号を非公開にしているのは、顧客を守り、安全に対応するためとされています。' },
    accuracy: {
      text: '番号を出さないのは、問い合わせが多い中で、安全性と正確な個別対応を大切にするためとされています。個人情報が漏れるのを防ぐねらいもあります。',
    },
    'own-request': {
      text: '電話リクエストは、一人ひとりに専用のものが作られます。担当者がアカウントの状況や利用履歴を確かめるので、ミスを防ぎやすいとされています。',
    },
    effect: { text: '本人確認と履歴の管理を徹底し、不正利用と情報流出を防ぐ効果が期待されています。' },
  },
} as const satisfies TableWords<typeof phoneNumbersTableFacts>;
