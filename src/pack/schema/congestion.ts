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
    bands: records(
      { from: fromHour, to: toHour, days, level, label: text, ...origin },
      ['from', 'to', 'level'],
      (band) => ({ label: `${band.from}:00–${band.to}:00`, ...band }),
    ),
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
    waits: records({ label: text, value: orNull(quantity), ...origin }, ['label'], (wait) => ({
      value: null,
      ...wait,
    })),
    cells: listOf(part({ day, hour: fromHour, level, minutes: amount, source: id }, ['day', 'hour'])),
  },
  [],
  (given) => ({
    timeZone: 'Asia/Tokyo',
    bands: [],
    overlays: [],
    assumptions: [],
    notes: [],
    waits: [],
    cells: [],
    ...given,
  }),
);
