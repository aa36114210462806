import type { Id, Provenance } from '../data/types.js';
import { common } from '../strings/common.js';
import * as s from '../strings/heatmap.js';
import type { Week } from './heatmap.table.js';
import { make, makeMark } from './shared.make.js';
import { sourceLine } from './shared.sources.js';

interface Line extends Provenance {
  readonly text: string;
}

const makeLine = ({ text, confidence, note }: Line, next: Line | undefined) =>
  make(
    'li',
    {},
    make('span', {}, text),
    makeMark(confidence === 'assumption' ? s.assumed : common.marks[confidence]),
    // A note that lines in a row share stands once, below the last of them.
    note && note !== next?.note && make('p', { class: 'note' }, note),
  );

const signs = {
  ...s.levels,
  'slightly-quiet assumed': s.signs.assumed,
  avoid: s.signs.avoid,
  now: s.now,
  next: s.next,
};

/** How to read the map. */
export const makeLegend = (): HTMLElement =>
  make(
    'ul',
    { class: 'legend', part: 'legend', role: 'list', 'aria-label': s.legend },
    Object.entries(signs).map(([sign, label]) =>
      make('li', {}, make('i', { class: `swatch ${sign}` }), make('span', {}, label)),
    ),
  );

/** What was assumed for the map, and what else is said of waiting. */
export const makeFolds = (): HTMLElement =>
  make(
    'div',
    { class: 'folds' },
    [s.how, s.waits, s.notes].map((title) =>
      make('details', {}, make('summary', { class: 'link' }, title), make('ul', { class: 'items' })),
    ),
  );

/** Fills the folds anew: what is open in them stays open, and keeps the focus. */
export function fillFolds(folds: HTMLElement, { topics: { congestion } }: Week): void {
  const { assumptions, overlays, notes, waits } = congestion;
  const lines = [[...assumptions, ...overlays], waits.map((wait) => ({ ...wait, text: wait.label })), notes];
  [...folds.querySelectorAll('details')].forEach((fold, index) => {
    const list = lines[index]!;
    fold.hidden = !list.length;
    fold.lastElementChild!.replaceChildren(...list.map((line, at) => makeLine(line, list[at + 1])));
  });
}

/** Sources of what is said, and no others. */
export function footOf({ topics: { congestion, sources } }: Week) {
  const used = new Set((Object.values(congestion).flat() as readonly { source?: Id }[]).map(({ source }) => source));
  return sources.filter(({ id }) => used.has(id)).map(sourceLine);
}
