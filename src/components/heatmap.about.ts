import type { Congestion, Id, Provenance } from '../data/types.js';
import { common } from '../strings/common.js';
import * as s from '../strings/heatmap.js';
import type { Topics } from './heatmap.table.js';
import { make, makeMark } from './shared.make.js';
import { sourceLine } from './shared.sources.js';

interface Line extends Provenance {
  readonly text: string;
}

const makeFold = (title: string, lines: readonly Line[]) =>
  lines.length > 0 &&
  make(
    'details',
    {},
    make('summary', { class: 'link' }, title),
    make(
      'ul',
      { class: 'items' },
      lines.map(({ text, confidence, note }, index) =>
        make(
          'li',
          {},
          make('span', {}, text),
          makeMark(confidence === 'assumption' ? s.assumed : common.marks[confidence]),
          // A note that lines in a row share stands once, below the last of them.
          note && note !== lines[index + 1]?.note && make('p', { class: 'note' }, note),
        ),
      ),
    ),
  );

const signs = {
  ...s.levels,
  'slightly-quiet assumed': s.signs.assumed,
  avoid: s.signs.avoid,
  now: s.now,
  next: s.next,
};

/** How to read the map, what was assumed for it, and what else is said of waiting. */
export const makeAbout = ({ assumptions, overlays, notes, waits }: Congestion): HTMLElement =>
  make(
    'div',
    {},
    make(
      'ul',
      { class: 'legend', part: 'legend', role: 'list', 'aria-label': s.legend },
      Object.entries(signs).map(([sign, label]) =>
        make('li', {}, make('i', { class: `swatch ${sign}` }), make('span', {}, label)),
      ),
    ),
    make(
      'div',
      { class: 'folds' },
      makeFold(s.how, [...assumptions, ...overlays]),
      makeFold(
        s.waits,
        waits.map((wait) => ({ ...wait, text: wait.label })),
      ),
      makeFold(s.notes, notes),
    ),
  );

/** Sources of what is said, and no others. */
export function footOf({ congestion, sources }: Topics) {
  const used = new Set((Object.values(congestion).flat() as readonly { source?: Id }[]).map(({ source }) => source));
  return sources.filter(({ id }) => used.has(id)).map(sourceLine);
}
