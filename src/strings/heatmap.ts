import type { CongestionOverlay, DayOfWeek, Level } from '../data/types.js';

const days: Readonly<Record<DayOfWeek, string>> = {
  mon: '月',
  tue: '火',
  wed: '水',
  thu: '木',
  fri: '金',
  sat: '土',
  sun: '日',
};

const levels: Readonly<Record<Level | 'unknown', string>> = {
  quiet: '比較的空いている',
  'slightly-quiet': 'やや空いている',
  busy: '混雑しやすい',
  'very-busy': '非常に混雑',
  unknown: '記載なし',
};

const overlays: Readonly<Record<CongestionOverlay['kind'], string>> = {
  avoid: '避けたい時間',
  'longer-wait': '待ちが長め',
  easier: 'つながりやすい目安',
  'staff-shortage': '人員不足のことも',
};

/** What a sentence needs to know of hours in a row. */
interface Slot {
  readonly when: 'now' | 'soon' | 'today' | 'tomorrow' | 'weekday' | 'next-week';
  readonly day: DayOfWeek;
  readonly dayOffset: number;
  readonly from: number;
  readonly to: number;
  readonly endDayOffset: number;
  readonly always: boolean;
}

/** Which day an hour is on that lies so many days after the one named before it: 翌 for the next. */
const later = (count: number) => (count === 1 ? '翌日' : count > 1 ? `${count}日後の` : '');

/** The parts of a slot's name, so that its figures can be set apart. */
const slotParts = ({ when, day, dayOffset, from, to, endDayOffset, always }: Slot) => {
  const name = {
    now: 'いま',
    soon: 'まもなく',
    today: 'きょう',
    tomorrow: 'あす',
    weekday: `${days[day]}曜`,
    'next-week': `来週の${days[day]}曜`,
  }[when];
  if (always) return { name, from: undefined, later: '', to: undefined };
  return { name, from: when === 'now' ? undefined : from, later: later(endDayOffset - dayOffset), to };
};

const slotName = (slot: Slot) => {
  const { name, from, later, to } = slotParts(slot);
  if (to === undefined) return 'いつでも';
  return from === undefined ? `${name}から${later}${to}時まで` : `${name}${from}時から${later}${to}時`;
};

/** Words of the map itself. Hours are Japan's, days begin on Monday. */
export const heatmapStrings = {
  heading: '電話がつながりやすい時間',
  days,
  levels,
  overlays,
  dayLong: (day: DayOfWeek) => `${days[day]}曜日`,
  hourLong: (hour: number) => `${hour}時`,
  at: (day: DayOfWeek, hour: number) => `${days[day]}曜 ${hour}時台`,
  now: 'いま',
  assumed: '〔仮定〕',
  stale: '〔古い目安〕',
  until: (later: number, to: number) => `${later === 1 ? '翌日の' : ''}${to}時までの目安です。`,
  unknownText: 'この時間の混み具合は、記載がありません。',
  next: '次に空く目安',
  weekday: (day: DayOfWeek) => `${days[day]}曜`,
  slotParts,
  slotName,
  from: (from: number | undefined) => (from === undefined ? 'から' : '時から'),
  to: (from: number | undefined) => (from === undefined ? '時まで' : '時'),
  anyTime: 'いつでも',
  nextText: { quiet: '比較的空いている時間の目安です。', 'slightly-quiet': 'やや空いている時間の目安です。' },
  noSlot: 'ありません',
  noSlotText: '空いている目安の時間は、この図にありません。',
  noOwnSlot: '選んだ時間にはありません',
  noOwnSlotText: (slot: string) => `ほかの時間では、${slot}が、次に空く目安です。`,
  /** Spoken after a choice of hours. */
  status: (slot: string) => `次に空く目安は、${slot}です。`,
  statusNone: '選んだ時間には、空く目安がありません。',
  hours: '電話に出られる時間',
  parts: [
    { label: '朝', from: 6, to: 12 },
    { label: '昼', from: 12, to: 18 },
    { label: '夜', from: 18, to: 24 },
    { label: '深夜', from: 0, to: 6 },
  ],
  own: '指定',
  span: (from: number, to: number) => `${from}–${to}時`,
  day: '曜日',
  today: 'きょう',
  free: '空き',
  caption: '曜日と時間ごとの混み具合(日本時間)',
  assumedHours: (from: number, to: number) => `${from}–${to}時は仮定`,
  avoidHours: (from: number, to: number) => `避ける ${from}–${to}時`,
  longer: '長め',
  cell: (day: DayOfWeek, hour: number, rest: readonly string[]) => [`${days[day]}曜${hour}時台`, ...rest].join('、'),
  cellAssumed: '時間帯は仮定',
  minutes: (minutes: number) => `待ち時間約${minutes}分`,
  minutesText: (minutes: number) => `待ち時間は、約${minutes}分です。`,
  band: (label: string, from: number, to: number) => `${label}(${from}–${to}時)の目安です。`,
  measured: (title: string, when: string) => `${title}調べ・${when}`,
  asOf: (day: string) => `${day}時点`,
  staleText: '古くなったデータを含みます。いまの混み具合とは、ちがうことがあります。',
  hint: 'マスを選ぶと、ここに説明が出ます。',
  legend: '図の見方',
  legendAssumed: '時間帯は仮定',
  legendAvoid: '避けたい時間',
  how: 'この図の決め方',
  waits: '折り返しまでの待ち時間',
  notes: 'つながりやすくするには',
} as const;
