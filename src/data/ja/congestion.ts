import type { congestionFacts } from '../facts/congestion.js';
import { figures } from '../facts/figures.js';

type Texts<Ids extends PropertyKey> = Readonly<Record<Ids, { text: string; note?: string }>>;
type Labels<Ids extends PropertyKey> = Readonly<Record<Ids, { label: string; note?: string }>>;
type Facts = typeof congestionFacts;

const { bands, avoidHours, callbackWait, rerequestAfter } = figures;
const hours = ({ from, to }: { from: number; to: number }) => `${from}–${to}時`;

const differ = '折り返しまでの時間は、もとの記事の中でも数字がそろっていません。';

export const congestionWords = {
  bands: {
    night: { label: '深夜・早朝', note: `何時から何時までかは記載がないため、${hours(bands.night)}としています。` },
    morning: { label: '朝' },
    noon: { label: '昼' },
    evening: { label: '夜' },
  },

  overlays: {
    avoid: { text: `${hours(avoidHours)}は、避けたほうがよい時間帯とされています。` },
    'weekend-longer': {
      text: `土日は待ち時間が長くなる傾向で、${callbackWait.eveningWeekendFrom}分以上かかることもあります。`,
    },
    'weekday-morning': {
      text: '平日の午前中は、つながりやすい目安とされています。',
      note: `何時からかは記載がないため、${bands.morning.from}時から正午までとしています。`,
    },
    'night-staff-shortage': {
      text: '深夜は人員不足で、つながりにくいこともあるとされています。',
      note: '深夜は空いているという目安と、人が足りないという説明の両方があります。',
    },
  },

  assumptions: {
    'same-every-day': {
      text: '混み具合の目安は、どの曜日にも同じものをあてています。',
      note: '曜日ごとの混み具合は、もとの記事に記載がありません。',
    },
    'night-hours': {
      text: `「深夜・早朝」は、${hours(bands.night)}としています。`,
      note: '何時から何時までかは、もとの記事に記載がありません。',
    },
    'evening-hours': {
      text: `夕方は${callbackWait.eveningWeekendFrom}分以上待つこともあるとされますが、図には入れていません。`,
      note: '夕方が何時からかは、もとの記事に記載がありません。',
    },
    holidays: {
      text: '祝日も、その曜日の目安で示しています。',
      note: '祝日のことは、もとの記事に記載がありません。',
    },
  },

  notes: {
    'all-day-reception': {
      text: '電話は24時間対応とされています。ただし、つながりやすさは時間帯や曜日で変わります。',
    },
    peak: {
      text: '正確なリクエスト、本人情報の準備、混雑のピークを外すことの三つが、電話での解約を楽にするこつです。',
    },
    'easier-hours': {
      text: '待ち時間を短くするには、平日の午前中や深夜など、混雑がやわらぐ時間帯を選びます。',
      note: '「午前中や平日」とする箇所や、深夜は人が足りないとする箇所もあります。',
    },
    retry: {
      text: '混んで待ち時間が長いときは、空いている時間帯にリクエストし直すと、つながりやすくなるとされています。',
    },
    'request-again': {
      text: `${rerequestAfter}分以上たっても折り返しがないときは、もう一度リクエストする目安です。`,
      note: `折り返しは最短${callbackWait.range.min}分、最長${callbackWait.range.max}分とする箇所もあり、${rerequestAfter}分はその範囲のうちです。`,
    },
    causes: {
      text: 'つながりにくい理由として、問い合わせの混雑、サーバー側の事情、深夜の人員不足が挙げられています。',
    },
    complaints: {
      text: '「つながらない」「折り返しが遅い」という声が増加している、と書かれています。',
      note: 'どのくらい増えたのかは、書かれていません。',
    },
    'chat-meanwhile': { text: 'チャットサポートを使いながら、折り返しを待つこともできます。' },
    prepare: {
      text: '聞きたいことを整理し、本人確認に使う認証情報を手元に置いておくと、待ち時間を短くする助けになるとされています。',
    },
    'check-first': {
      text: '電話番号を検索する前に、Amazonのアプリや公式サイトで受付と混雑状況を見ることも勧められています。どの画面で見られるかは記載がありません。',
    },
  },

  waits: {
    average: { label: `平均は${callbackWait.average.min}–${callbackWait.average.max}分`, note: differ },
    range: { label: `最短${callbackWait.range.min}分、最長${callbackWait.range.max}分`, note: differ },
    mostly: { label: `体験談では、${callbackWait.mostlyWithin}分以内が大半`, note: differ },
    'a-few-to': { label: `手順の説明では、数分から${callbackWait.fewTo}分ほど`, note: differ },
    'evening-weekend': { label: `夕方・週末は、${callbackWait.eveningWeekendFrom}分以上かかることも`, note: differ },
    'when-busy': { label: '混み合うときは、数分から十数分以上かかることも', note: differ },
    'at-once': { label: '「すぐに」とする箇所もありますが、約束ではありません', note: differ },
    'at-once-billing': {
      label: '請求の相談でも「すぐに」とする箇所がありますが、約束ではありません',
      note: differ,
    },
  },
} as const satisfies {
  bands: Labels<keyof Facts['bands']>;
  overlays: Texts<keyof Facts['overlays']>;
  assumptions: Texts<keyof Facts['assumptions']>;
  notes: Texts<keyof Facts['notes']>;
  waits: Labels<keyof Facts['waits']>;
};
