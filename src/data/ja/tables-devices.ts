import type { deviceDetailsTableFacts, devicesTableFacts } from '../facts/tables-devices.js';
import { labels } from '../facts/tables-labels.js';
import type { TableWords } from '../join/table.js';

const { shoppingApp, videoApp, menu, customerService, contact, callRequest, accountServices } = labels;
const pc = 'パソコン(PC)';
const notified = '折り返しが通知で分かります。';

export const devicesTableWords = {
  caption: '端末ごとのリクエストの送り方',
  text: `電話リクエストは、スマホからも${pc}からも送れます。`,
  rowHeader: '端末',
  columns: { operation: { label: '操作方法' }, feature: { label: '主な特徴' } },
  rows: {
    app: {
      label: 'スマホ(アプリ)',
      cells: { operation: `「${shoppingApp}」から送ります。`, feature: notified },
    },
    'mobile-web': {
      label: 'スマホ(Web)',
      cells: {
        operation: 'ブラウザで、Amazonの公式サイトを開きます。',
        feature: `${pc}と同じように進められます。`,
      },
    },
    'desktop-web': {
      label: pc,
      cells: {
        operation: `ブラウザで「${customerService}」の画面を開きます。`,
        feature: '大画面なので、案内を確かめやすいです。',
      },
    },
  },
  notes: {
    path: {
      text: `どの端末でも、「${contact}」から「${callRequest}」へ進むと、専門の担当者が案内します。`,
      note: '画面の文字は、時期や端末で違います。',
    },
  },
} as const satisfies TableWords<typeof devicesTableFacts>;

export const deviceDetailsTableWords = {
  caption: '端末ごとの進み方と注意点',
  text: `スマホと${pc}では、画面や表示が少し違います。`,
  rowHeader: '端末',
  columns: { entry: { label: `「${customerService}」への進み方` }, feature: { label: '特徴' } },
  rows: {
    app: {
      label: 'iPhone・Androidのアプリ',
      cells: {
        entry: `「${shoppingApp}」の「${menu}」から「${customerService}」へ進み、合う項目を選びます。`,
        feature: notified,
      },
    },
    'mobile-web': {
      label: 'スマホ(Web)',
      cells: {
        entry: `ブラウザで公式サイトを開き、画面下部の「${customerService}」へ進みます。`,
        feature: '入力がしやすいです。',
      },
    },
    'desktop-web': {
      label: pc,
      cells: {
        entry: { note: `端末を分けない説明では、サイトの下部か「${accountServices}」から進みます。` },
        feature: `「${accountServices}」の画面が広く、案内も細かく見られます。`,
      },
    },
  },
  notes: {
    'video-app': `「${videoApp}」は動画を見るアプリで、解約の手続きはできません。`,
    status: '無料体験の方と有料会員の方では、表示が違います。画面の案内に沿って進みます。',
  },
} as const satisfies TableWords<typeof deviceDetailsTableFacts>;
