import type { congestionFacts } from '../facts/congestion.js';
import type { WordsFor } from '../join/records.js';
import { figures } from '../facts/figures.js';
import {
  averageWait,
  busyWait,
  extremeWaits,
  fewToWait,
  hoursToAvoid,
  mostWaits,
  nightHours,
  requestAgainAfter,
} from './figures.js';

/** A string is the text of its record. */
type Texts<F> = WordsFor<F, string | { text: string; note: string }>;
type Labels<F> = WordsFor<F, { label: string; note?: string }>;
type Facts = typeof congestionFacts;

const hoursUnstated = '何時からかは、記載がありません。';
const differ = '折り返しまでの時間は、もとの記事の中でも数字がそろっていません。';

export const congestionWords = {
  bands: {
    night: { label: '深夜・早朝', note: `${hoursUnstated}${nightHours}としています。` },
    morning: { label: '朝' },
    noon: { label: '昼' },
    evening: { label: '夜' },
  },

  overlays: {
    avoid: `${hoursToAvoid}は、避けたほうがよい時間帯とされています。`,
    'weekend-longer': `土日は待ち時間が長くなる傾向で、${busyWait}かかることもあります。`,
    'weekday-morning': {
      text: '平日の午前中は、つながりやすい目安とされています。',
      note: `${hoursUnstated}${figures.bands.morning.from}時から正午までとしています。`,
    },
    'night-staff-shortage': {
      text: '深夜は人員不足で、つながりにくいこともあるとされています。',
      note: '空いているという目安も、人員不足という説明もあります。',
    },
  },

  assumptions: {
    'same-every-day': {
      text: '混み具合の目安は、どの曜日も同じにしています。',
      note: '曜日ごとの混み具合は、もとの記事に記載がありません。',
    },
    'night-hours': { text: `「深夜・早朝」は、${nightHours}としています。`, note: hoursUnstated },
    'evening-hours': {
      text: `夕方は${busyWait}かかることもあるとされていますが、図には入れていません。`,
      note: hoursUnstated,
    },
    holidays: { text: '祝日も、その曜日の目安で示しています。', note: '祝日のことは、もとの記事に記載がありません。' },
  },

  notes: {
    'all-day-reception': '電話は24時間対応とされています。つながりやすさは、時間帯や曜日で変わります。',
    peak: '電話での解約のこつは、正確なリクエスト、本人情報の準備、混雑のピークを外すことの三つです。',
    'easier-hours': {
      text: '待ち時間を短くするには、平日の午前中や深夜など、混雑がやわらぐ時間帯にリクエストします。',
      note: '深夜は人員不足とする箇所もあります。',
    },
    'request-again': `${requestAgainAfter}たっても来なければ、電話リクエストを送り直します。`,
    causes: 'つながらない理由として、問い合わせの混雑、サーバーの都合、深夜の人員不足が挙げられています。',
    'chat-meanwhile': '折り返しを待つ間も、チャットサポートを使えます。',
    prepare: '聞きたいことを整理し、認証情報を手元に置くと、待ち時間が短くなるとされています。',
    'check-first':
      '先に、アプリや公式サイトで受付と混雑状況を見るよう勧められています。どの画面かは、記載がありません。',
  },

  waits: {
    average: { label: averageWait, note: differ },
    range: { label: extremeWaits, note: differ },
    mostly: { label: `体験談では、${mostWaits}`, note: differ },
    'a-few-to': { label: `手順の説明では、${fewToWait}`, note: differ },
    'evening-weekend': { label: `夕方や週末は、${busyWait}かかることも`, note: differ },
    'when-busy': { label: '混むときは、数分から十数分以上', note: differ },
    'at-once': { label: '「すぐに」とする箇所もありますが、約束ではありません', note: differ },
    'at-once-billing': {
      label: '請求の相談でも「すぐに」とする箇所がありますが、約束ではありません',
      note: differ,
    },
  },
} as const satisfies {
  bands: Labels<Facts['bands']>;
  overlays: Texts<Facts['overlays']>;
  assumptions: Texts<Facts['assumptions']>;
  notes: Texts<Facts['notes']>;
  waits: Labels<Facts['waits']>;
};
