import type { CongestionCell } from '../../data/types.js';
import {
  amount,
  day,
  fromHour,
  id,
  items,
  level,
  listOf,
  oneOf,
  orNull,
  origin,
  part,
  quantity,
  records,
  text,
  toHour,
  topicOf,
} from './common.js';

const days = listOf(day);

const levels = {
  bands: records(
    { from: fromHour, to: toHour, days, level, label: text, ...origin },
    ['from', 'to', 'level'],
    undefined,
    {
      settle: (band: { readonly from: number; readonly to: number }) => ({
        label: `${band.from}:00–${band.to}:00`,
        ...band,
      }),
    },
  ),
  cells: {
    ...listOf(part({ day, hour: fromHour, level, minutes: amount, source: id }, ['day', 'hour'])),
    merges: true,
    keyOf: ({ day, hour }: CongestionCell) => `${day} ${hour}`,
  },
};

/** How busy each hour is, for elements that show nothing else of the topic. */
export const congestionLevels = topicOf(levels);

export const congestion = topicOf({
  ...levels,
  timeZone: oneOf('Asia/Tokyo'),
  overlays: records(
    {
      kind: oneOf('avoid', 'longer-wait', 'easier', 'staff-shortage'),
      from: fromHour,
      to: toHour,
      days,
      wait: quantity,
      text,
      ...origin,
    },
    ['kind', 'text'],
  ),
  assumptions: items,
  notes: items,
  waits: records({ label: text, value: orNull(quantity), ...origin }, ['label'], { value: null }),
});
