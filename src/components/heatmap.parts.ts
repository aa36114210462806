import type { CongestionOverlay } from '../data/types.js';
import type { HourCell } from '../logic/congestion.js';
import type { NextSlot, OwnHours, Run } from '../logic/next-slot.js';
import { common } from '../strings/common.js';
import * as s from '../strings/heatmap.js';
import { sourceOf, type Marks } from './heatmap.table.js';
import { fill, make, makeMark, put, type Child } from './shared.make.js';
import { dayInWords, sourceLine } from './shared.sources.js';

/** Everything that the parts below show. */
export interface Model extends Marks {
  /** From the present hour on, as long as its level lasts. */
  readonly run: Run;
  /** The reader's own. */
  readonly hours: OwnHours;
  readonly slot: NextSlot | undefined;
  /** Where the reader's own hours have no good slot: the next one of all hours. */
  readonly other: NextSlot | undefined;
}

const levelIn = ({ level }: HourCell) => s.levels[level ?? 'unknown'];
const markOf = ({ week }: Model, cell: HourCell) =>
  (cell.assumed ? s.assumed : '') + (week.stale.has(sourceOf(cell)) ? `〔${s.signs.stale}〕` : '');
const minutesIn = ({ measured }: HourCell) => (measured?.minutes === undefined ? '' : s.minutesText(measured.minutes));
const textOf = (overlays: Iterable<CongestionOverlay>) => [...overlays].map(({ text }) => text).join('');

/** What is said in a place: what it is about, its gist in large letters, and a sentence. */
const say = (place: Element, key: string, about: string, gist: Child, text: string) =>
  fill(
    place,
    make('p', { class: 'key' }, make('b', {}, key), make('span', {}, about)),
    make('p', { class: 'big' }, gist),
    make('p', { class: 'measure' }, text),
  );

/** What holds now, until when, and what else is said of the hours until then. */
export function sayNow(place: Element, model: Model): void {
  const { run } = model;
  const cell = run.first;
  say(
    place,
    s.now,
    s.at(cell.day, cell.hour),
    [
      make('i', { class: `swatch ${cell.level ?? 'unknown'}` }),
      make('b', {}, levelIn(cell)),
      makeMark(markOf(model, cell)),
    ],
    s.until(run) + (cell.level ? s.stated : s.unknown) + textOf(run.overlays) + minutesIn(cell),
  );
}

/** The one next thing: when to ask for the call. */
export function sayNext(place: Element, model: Model): void {
  const { slot, other } = model;
  if (!slot) {
    const text = other ? s.noOwnSlot + s.elsewhere + s.slotIs(s.slot(other)) : s.noSlotText;
    return say(place, s.next, '', make('b', {}, s.noSlot), text);
  }
  // While it runs, what speaks against it stands beside it, in the sentence for now.
  const cautions = [...slot.overlays].filter(({ kind }) => slot.when !== 'now' && kind !== 'easier');
  // What comes before the first figure, then each figure with what belongs to it.
  const [name, ...parts] = s.slot(slot).split(/(\d+\D*)/);
  say(
    place,
    s.next,
    s.weekday(slot.first.day),
    [
      make('b', {}, name),
      ' ',
      parts.filter(Boolean).map((part) => {
        const figure = `${parseInt(part)}`;
        return make('span', { class: 'whole' }, make('b', {}, figure), make('span', {}, part.slice(figure.length)));
      }),
      makeMark(markOf(model, slot.first)),
    ],
    s.slotText(slot.level) + textOf(cautions),
  );
}

/** Who measured, when, and whether that is too long ago. */
export function sayMeasured(place: HTMLElement, { week: { topics, cells, stale } }: Model): void {
  const sources = topics.sources.filter(({ id }) => cells.some(({ measured }) => measured?.source === id));
  fill(
    place,
    sources.map(({ title, asOf, asOfNote }) =>
      make('p', {}, s.measured(title, asOf ? s.asOf(dayInWords(asOf)) : (asOfNote ?? common.noDate))),
    ),
    stale.size > 0 && make('p', {}, make('b', {}, s.staleText)),
  );
  put(place, { hidden: !place.firstChild && '' });
}

/**
 * A cell in words: its name for those who see it without hearing it, and the sentences behind it.
 *
 * @param isNamed the name has been spoken
 */
export const makeCell = (model: Model, cell: HourCell, isNamed: boolean): readonly Node[] => {
  const { band, measured, overlays } = cell;
  const reason = measured?.level ? '' : band ? s.band(band.label, band.from, band.to) : s.unknownHour;
  return [
    make(
      'p',
      isNamed ? { 'aria-hidden': 'true' } : {},
      make('b', {}, s.at(cell.day, cell.hour)),
      ' ',
      make('span', {}, levelIn(cell)),
      makeMark(markOf(model, cell)),
    ),
    make('p', { class: 'measure' }, reason + minutesIn(cell) + textOf(overlays)),
  ];
};

/** The chosen cell in full. It says nothing by itself: the cell's name has been spoken. */
export function sayDetail(place: Element, model: Model, chosen: number | undefined): void {
  const cell = model.week.cells[chosen ?? -1];
  put(place, { class: `detail screen-only ${cell ? '' : 'note'}` });
  fill(
    place,
    cell
      ? [
          makeCell(model, cell, false),
          make(
            'p',
            { class: 'note' },
            model.week.topics.sources.filter(({ id }) => id === sourceOf(cell)).map(sourceLine),
          ),
        ]
      : s.hint,
  );
}
