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
} from './common.js';

const days = listOf(day);

export const congestion = part(
  {
    timeZone: oneOf('Asia/Tokyo'),
    bands: records({ from: fromHour, to: toHour, days, level, label: text, ...origin }, ['from', 'to', 'level'], {
      derive: (band: { readonly from: number; readonly to: number }) => ({
        label: `${band.from}:00–${band.to}:00`,
        ...band,
      }),
    }),
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
    waits: records({ label: text, value: orNull(quantity), ...origin }, ['label'], { defaults: { value: null } }),
    cells: {
      ...listOf(part({ day, hour: fromHour, level, minutes: amount, source: id }, ['day', 'hour'])),
      merges: true,
      keyOf: ({ day, hour }: CongestionCell) => `${day} ${hour}`,
    },
  },
  [],
  {
    merges: true,
    defaults: { timeZone: 'Asia/Tokyo', bands: [], overlays: [], assumptions: [], notes: [], waits: [], cells: [] },
  },
);
