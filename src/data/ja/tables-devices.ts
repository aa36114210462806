import type { deviceDetailsTableFacts, devicesTableFacts } from '../facts/tables-devices.js';
import { labels } from '../facts/tables-labels.js';
import type { TableWords } from '../topics/table.js';

const { shoppingApp, videoApp, menu, customerService, contact, callRequest, accountServices } = labels;

export const devicesTableWords = {
  caption: '端末ごとのリクエストの送り方',
  text: '電話リクエストは、スマホからもパソコン(PC)からも送れます。',
  rowHeader: '端末',
  columns: { operation: { label: '操作方法' }, feature: { label: '主な特徴' } },
  rows: {
    app: {
      label: 'スマホ(アプリ)',
      cells: { operation: `「${shoppingApp}」から送ります。`, feature: '折り返しの連絡が通知で届きます。' },
    },
    'mobile-web': {
      label: 'スマホ(Web)',
      cells: {
        operation: 'ブラウザで、Amazonの公式サイトを開きます。',
        feature: 'パソコン(PC)と同じように、進めやすいです。',
      },
    },
    'desktop-web': {
      label: 'パソコン(PC)',
      cells: {
        operation: `ブラウザで「${customerService}」の画面を開きます。`,
        feature: '大画面なので、案内を確かめやすいです。',
      },
    },
  },
  notes: {
    path: {
      text: `どの端末でも、「${contact}」から「${callRequest}」へ進むと、専門の担当者が案内します。`,
      note: '画面の言葉は、もとの記事の中でも箇所によって違います。',
    },
  },
} as const satisfies TableWords<typeof devicesTableFacts>;

export const deviceDetailsTableWords = {
  caption: '端末ごとの進み方と注意点',
  text: 'スマホとパソコン(PC)では、画面や表示が少し異なります。',
  rowHeader: '端末',
  columns: { entry: { label: `「${customerService}」への進み方` }, feature: { label: '特徴' } },
  rows: {
    app: {
      label: 'iPhone・Androidのアプリ',
      cells: {
        entry: {
          text: `「${shoppingApp}」の「${menu}」を開きます。次に「${customerService}」へ進み、合う項目を選びます。`,
          note: '画面の言葉は、もとの記事の中でも箇所によって違います。',
        },
        feature: '折り返しの連絡が通知で届きます。',
      },
    },
    'mobile-web': {
      label: 'スマホ(Web)',
      cells: {
        entry: `ブラウザで公式サイトを開き、画面の下部にある「${customerService}」へ進みます。`,
        feature: '入力がしやすいです。',
      },
    },
    'desktop-web': {
      label: 'パソコン(PC)',
      cells: {
        entry: {
          note: `パソコンだけの進み方は記載がありません。端末を分けない説明では、サイトの下部か「${accountServices}」から進みます。`,
        },
        feature: `「${accountServices}」の画面が広く、案内も細かく見られます。`,
      },
    },
  },
  notes: {
    'video-app': { text: `「${videoApp}」は動画を見るアプリで、プライム会員の解約はできません。` },
    accounts: { text: '複数のアカウントがあるときは、別のほうを解約しないように気をつけます。' },
    'ring-setting': { text: '折り返しの電話を受けられるように、着信設定を確かめます。' },
    status: { text: '無料体験中の方と有料会員の方では、画面の表示が違います。画面の案内に沿って進みます。' },
  },
} as const satisfies TableWords<typeof deviceDetailsTableFacts>;
