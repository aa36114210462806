import {
  circulatingNumbers,
  freeDialPrefix,
  type channelsTableFacts,
  type phoneNumbersTableFacts,
} from '../facts/tables-channels.js';
import { labels } from '../facts/tables-labels.js';
import type { TableWords } from '../join/table.js';
import { averageWait, busyWait, extremeWaits, fewToWait, mostWaits } from './figures.js';

const request = `公式サイトかアプリの「${labels.customerService}」から「${labels.callRequest}」を送り、折り返しを待ちます。`;

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
          note: '深夜は人員不足でつながらないことがある、とも書かれています。',
        },
        reply: {
          values: [
            extremeWaits,
            averageWait,
            fewToWait,
            mostWaits,
            `夕方・週末は${busyWait}のことも`,
            '混むときは数分から十数分以上',
          ],
          note: '折り返しの電話が来るまでの時間です。説明が分かれているので、そのまま並べています。',
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
          note: '電話がつながらないときの連絡先としても挙げられています。',
        },
        hours: '応相談',
        reply: {},
        public: '公開',
      },
    },
    'web-form': {
      label: 'Webフォーム',
      note: '電話がつながらないときの相談先と、書類の送り先として、名前が出るだけです。',
      cells: { use: {}, hours: {}, reply: {}, public: {} },
    },
  },
  notes: { request: `電話は、${request}` },
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
      note: `次の番号には、かけないでください。${circulatingNumbers[0]}と${circulatingNumbers[1]}です。もとの記事に出てきますが、正しいか確認できません。同じ記事に、「${freeDialPrefix}」の番号は提供していないとも書かれています。`,
      cells: { cancel: 'かけないでください。', use: {} },
    },
  },
  notes: {
    'request-only': `直接かける方法は、原則ありません。${request}`,
    'own-page':
      '解約や会員情報の変更は、自分のアカウントページから専用の手順で進むと安全です。本人確認もスムーズとされています。',
    'since-2024': { text: '2024年以降、電話番号は原則「非公開」とされています。', note: '根拠の記載がありません。' },
    'why-private':
      '非公開の理由は、顧客の保護と、安全性や正確な個別対応のためとされています。個人情報が漏れるのを防ぐねらいもあります。',
    'own-request':
      '電話リクエストは、一人ひとりに専用のものが作られます。担当者がアカウントの状況や利用履歴を確かめるので、ミスを防ぎやすいとされています。',
  },
} as const satisfies TableWords<typeof phoneNumbersTableFacts>;
