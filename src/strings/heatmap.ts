// Words of the map itself, each an export of its own, so that a build leaves out their keys. Hours are Japan's.
import type { CongestionOverlay, DayOfWeek, Level } from '../data/types.js';

/** What a sentence needs to know of hours in a row. */
interface Hours {
  readonly first: { readonly day: DayOfWeek; readonly hour: number };
  readonly to: number;
  readonly later: number;
  readonly always: boolean;
}

interface Slot extends Hours {
  readonly when: 'now' | 'soon' | 'today' | 'tomorrow' | 'weekday' | 'next-week';
}

export const heading = '電話がつながりやすい時間';

const days = { mon: '月', tue: '火', wed: '水', thu: '木', fri: '金', sat: '土', sun: '日' };
export const weekday = (day: DayOfWeek) => `${days[day]}曜`;
/** Behind the number of an hour. */
export const oclock = '時';
export const at = (day: DayOfWeek, hour: number) => `${weekday(day)} ${hour}時台`;
export const span = (hours: readonly [from: number, to: number]) => `${hours.join('–')}時`;

export const levels: Readonly<Record<Level | 'unknown', string>> = {
  quiet: '比較的空いている',
  'slightly-quiet': 'やや空いている',
  busy: '混雑しやすい',
  'very-busy': '非常に混雑',
  unknown: '記載なし',
};
/** What is said of an hour beside its level. */
export const signs: Readonly<Record<CongestionOverlay['kind'] | 'assumed' | 'stale', string>> = {
  assumed: '時間帯は仮定',
  stale: '古い目安',
  avoid: '避けたい時間',
  'longer-wait': '待ちが長め',
  easier: 'つながりやすい目安',
  'staff-shortage': '人員不足のことも',
};
export const minutes = (count: number) => `待ち時間約${count}分`;
export const assumed = '〔仮定〕';

/** End a sentence that begins with the hours, the level or the part of the day. */
export const stated = '目安です。';
export const unknown = '混み具合は、記載がありません。';
export const unknownHour = `この時間の${unknown}`;
export const band = (label: string, from: number, to: number) => `${label}(${span([from, to])})の${stated}`;
export const minutesText = (count: number) => `${minutes(count)}です。`;

/** 「翌日2時」: the end of hours that reach into another day than the one that they begin on. */
const end = ({ later, to }: Hours) => `${later > 1 ? `${later}日後の` : later ? '翌日' : ''}${to}時`;

export const now = 'いま';
export const until = (hours: Hours) => (hours.always ? '' : `${end(hours)}までの`);

export const anyTime = 'いつでも';
export const next = '次に空く目安';
/** Names a slot in one go. */
export const slot = (hours: Slot) => {
  if (hours.always) return anyTime;
  const { when, first } = hours;
  const name = {
    now: 'いま',
    soon: 'まもなく',
    today: 'きょう',
    tomorrow: 'あす',
    weekday: weekday(first.day),
    'next-week': `来週の${weekday(first.day)}`,
  }[when];
  return when === 'now' ? `${name}から${end(hours)}まで` : `${name}${first.hour}時から${end(hours)}`;
};
export const slotText = (level: Level) => `${levels[level]}時間の${stated}`;
/** Also spoken after a choice of hours. */
export const slotIs = (slotName: string) => `次に空く目安は、${slotName}です。`;
export const noSlot = 'ありません';
export const noSlotText = '空いている目安の時間は、この図にありません。';
export const noOwnSlot = '選んだ時間には、空く目安がありません。';
export const elsewhere = 'ほかの時間では、';

export const hours = '電話に出られる時間';
/** Choices of hours, as the attribute writes them. */
export const parts = { '6-12': '朝', '12-18': '昼', '18-24': '夜', '0-6': '深夜' };
export const day = '曜日';
export const today = 'きょう';
export const free = '空き';

export const caption = '曜日と時間ごとの混み具合(日本時間)';
export const measured = (title: string, when: string) => `${title}調べ・${when}`;
export const asOf = (date: string) => `${date}時点`;
export const staleText = '古くなったデータを含みます。いまの混み具合とは、ちがうことがあります。';
export const hint = 'マスを選ぶと、ここに説明が出ます。';
export const legend = '図の見方';
export const how = 'この図の決め方';
export const waits = '折り返しまでの待ち時間';
export const notes = 'つながりやすくするには';
