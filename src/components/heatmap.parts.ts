import { html, nothing } from 'lit';
import type { Congestion, DayOfWeek, Id, Source } from '../data/types.js';
import type { HourCell } from '../logic/congestion.js';
import { days } from '../logic/japan-time.js';
import { inHours, type HourSpan, type LevelNow, type NextSlot } from '../logic/next-slot.js';
import { common } from '../strings/common.js';
import { heatmapStrings as s } from '../strings/heatmap.js';
import { sourceOf, type Week } from './heatmap.table.js';
import { dayInWords } from './shared.why.js';

/** The topics that the map shows. */
export interface Topics {
  readonly congestion: Congestion;
  readonly sources: readonly Source[];
}

/** Everything that the parts below show. */
export interface Model {
  readonly topics: Topics;
  readonly week: Week;
  readonly level: LevelNow;
  /** Number of the present hour's cell. */
  readonly now: number;
  /** The reader's own hours, and their choice as the attribute writes it. */
  readonly hours: readonly HourSpan[];
  readonly slot: NextSlot | undefined;
  /** Where the reader's own hours have no good slot: the next one of all hours. */
  readonly other: NextSlot | undefined;
  readonly stale: ReadonlySet<Id>;
  /** Number of the cell that Tab stops at. */
  readonly stop: number;
}

const markOf = ({ week, stale }: Model, cell: HourCell) =>
  (cell.basis === 'assumed' && week ? s.assumed : '') + (stale.has(sourceOf(cell) ?? '') ? s.stale : '');

const overlayTexts = ({ overlays }: Week, ids: readonly Id[]) => ids.flatMap((id) => overlays.get(id)?.text ?? []);

/** What holds now, until when, and what else is said of this hour. */
export const renderNow = (model: Model) => {
  const { week, now, level } = model;
  const { cell, to, endDayOffset, always } = level;
  const known = cell.level ?? 'unknown';
  // 18 o'clock is very busy, but not in the hours to avoid that begin at 19: they are named all the same (C2).
  const ahead = week.cells.slice(now, now + Math.max(0, to + endDayOffset * 24 - cell.hour));
  const avoid = ahead.flatMap(({ overlays }) => overlays.filter((id) => week.overlays.get(id)?.kind === 'avoid'));
  const text = [
    cell.level ? (always ? '' : s.until(endDayOffset, to)) : s.unknownText,
    ...overlayTexts(week, [...new Set([...(cell.level === 'very-busy' ? avoid : []), ...cell.overlays])]),
    cell.minutes === undefined ? '' : s.minutesText(cell.minutes),
  ].join('');
  return html`
    <div class="now" part="now-sentence">
      <p class="key"><b>${s.now}</b><span>${s.at(cell.day, cell.hour)}</span></p>
      <p class="level">
        <i class="swatch" data-swatch=${known}></i><b>${s.levels[known]}</b
        ><span class="mark">${markOf(model, cell)}</span>
      </p>
      <p class="measure">${text}</p>
    </div>
  `;
};

const renderSlot = (slot: NextSlot) => {
  const { name, from, later, to } = s.slotParts(slot);
  if (to === undefined) return html`<p class="big">${s.anyTime}</p>`;
  return html`<p class="big">
    <span>${name}</span>
    <span class="whole"><b>${from}</b><span class="unit">${s.from(from)}</span></span
    ><span class="whole"><span>${later}</span><b>${to}</b><span class="unit">${s.to(from)}</span></span>
  </p>`;
};

/** The one next thing: when to ask for the call. */
export const renderNext = (model: Model) => {
  const { week, slot, other } = model;
  const cautions = slot ? overlayTexts(week, slot.cautions) : [];
  const first = slot && week.cells[days.indexOf(slot.day) * 24 + slot.from];
  const text = slot
    ? [s.nextText[slot.level], ...cautions].join('')
    : other
      ? s.noOwnSlotText(s.slotName(other))
      : s.noSlotText;
  return html`
    <div class="next" part="next-sentence">
      <p class="key"><b>${s.next}</b><span>${slot ? s.weekday(slot.day) : ''}</span></p>
      ${slot ? renderSlot(slot) : html`<p class="big">${other ? s.noOwnSlot : s.noSlot}</p>`}
      <p class="measure"><span>${text}</span><span class="mark">${first ? markOf(model, first) : ''}</span></p>
    </div>
  `;
};

interface Chip {
  readonly value: string;
  readonly label: string;
  /** One line each. */
  readonly sub: readonly string[];
  readonly pressed: boolean;
}

const renderChips = (axis: string, label: string, chips: readonly Chip[]) => html`
  <div class="chips" part="chips" role="toolbar" aria-label=${label} data-roving data-axis=${axis}>
    ${chips.map(
      ({ value, label, sub, pressed }) =>
        html`<button
          part="chip"
          data-value=${value}
          aria-pressed=${pressed}
          tabindex="-1"
        >
          <span>${label}</span>${sub.map((line) => html`<small>${line}</small>`)}
        </button>`,
    )}
  </div>
`;

const write = (spans: readonly HourSpan[]) => spans.map(({ from, to }) => `${from}-${to}`).join();
/** Hours without end, as the attribute writes them: a choice of its own, unlike no choice. */
const ALL = '0-24';

const covers = (hours: readonly HourSpan[], { from, to }: HourSpan) => {
  for (let hour = from; hour < to; hour++) if (!inHours(hours, hour)) return false;
  return true;
};

/** The parts of the day that make up the reader's hours; `undefined` where other hours do. */
const partsIn = (hours: readonly HourSpan[]): readonly HourSpan[] | undefined => {
  if (covers(hours, { from: 0, to: 24 })) return [];
  const inside = s.parts.filter((part) => covers(hours, part));
  const count = (spans: readonly HourSpan[]) => spans.reduce((sum, { from, to }) => sum + to - from, 0);
  return count(inside) === count(hours) ? inside : undefined;
};

/** What is chosen after a chip was pressed: parts of the day add up, all other choices stand alone. */
export function toggledHours(hours: readonly HourSpan[], value: string): string {
  const parts = partsIn(hours) ?? [];
  const part = s.parts.find((span) => write([span]) === value);
  if (!part) return write(hours) === value ? ALL : value;
  const chosen = s.parts.filter((span) => parts.includes(span) !== (span === part));
  return chosen.length % s.parts.length ? write(chosen) : ALL;
}

/** @param own hours that are no parts of the day, which the author set or an earlier page kept */
export const renderHours = ({ hours }: Model, own: readonly HourSpan[]) => {
  const parts = partsIn(hours);
  const spans = (list: readonly HourSpan[]) => list.map(({ from, to }) => s.span(from, to));
  return html`
    <div class="hours screen-only" part="hours">
      <p class="key" aria-hidden="true">${s.hours}</p>
      ${renderChips('hours', s.hours, [
        { value: ALL, label: s.anyTime, sub: [], pressed: parts?.length === 0 },
        ...(own.length && !partsIn(own)
          ? [{ value: write(own), label: s.own, sub: spans(own), pressed: write(own) === write(hours) }]
          : []),
        ...s.parts.map((part) => ({
          value: write([part]),
          label: part.label,
          sub: spans([part]),
          pressed: !!parts?.includes(part),
        })),
      ])}
    </div>
  `;
};

export const isOwn = (hours: readonly HourSpan[]): boolean => hours.length > 0 && !partsIn(hours);

/** One tap leads to any day, where the map shows only one. */
export const renderDays = ({ stop, now, slot }: Model) => {
  const sub = (day: DayOfWeek, weekday: number) =>
    weekday === Math.floor(now / 24) ? s.today : day === slot?.day ? s.free : '';
  return html`
    <div class="days screen-only" part="days">
      ${renderChips(
        'day',
        s.day,
        days.map((day, weekday) => ({
          value: day,
          label: s.weekday(day),
          sub: sub(day, weekday) ? [sub(day, weekday)] : [],
          pressed: weekday === Math.floor(stop / 24),
        })),
      )}
    </div>
  `;
};

const dateOf = ({ asOf, asOfNote }: Source) => (asOf ? s.asOf(dayInWords(asOf)) : (asOfNote ?? common.noDate));

/** Who measured, when, and whether that is too long ago. */
export const renderMeasured = ({ week, topics, stale }: Model) => {
  const ids = new Set(week.cells.map(({ measuredBy }) => measuredBy));
  const measured = topics.sources.filter(({ id }) => ids.has(id));
  return html`
    <div class="measured" part="source">
      ${measured.map((source) => html`<p>${s.measured(source.title, dateOf(source))}</p>`)}
      ${stale.size ? html`<p class="stale">${s.staleText}</p>` : nothing}
    </div>
  `;
};

/** Why a cell has its level: the sentences behind its name, with their notes or without. */
export const reasonsOf = ({ week, topics }: Model, cell: HourCell, withNotes: boolean): string => {
  const band = cell.basis === 'measured' ? undefined : topics.congestion.bands.find(({ id }) => id === cell.band);
  const minutes = cell.minutes === undefined ? '' : s.minutesText(cell.minutes);
  const records = cell.overlays.flatMap((id) => week.overlays.get(id) ?? []);
  return [
    band ? s.band(band.label, band.from, band.to) : cell.level ? '' : s.unknownText,
    minutes,
    ...records.map(({ text }) => text),
    ...(withNotes ? [band, ...records].map((record) => record?.note) : []),
  ].join('');
};

/** The chosen cell in full. It says nothing by itself: the cell's name has been spoken. */
export const renderDetail = (model: Model, chosen: number | undefined) => {
  const cell = chosen === undefined ? undefined : model.week.cells[chosen];
  if (!cell) {
    return html`<div class="detail screen-only" part="detail"><p class="note">${s.hint}</p></div>`;
  }
  const source = model.topics.sources.find(({ id }) => id === sourceOf(cell));
  return html`
    <div class="detail screen-only" part="detail">
      <p>
        <b>${s.at(cell.day, cell.hour)}</b><span>${s.levels[cell.level ?? 'unknown']}</span
        ><span class="mark">${markOf(model, cell)}</span>
      </p>
      <p class="measure">${reasonsOf(model, cell, true)}</p>
      <p class="note">${source ? common.source(source.title, dateOf(source)) : ''}</p>
    </div>
  `;
};
