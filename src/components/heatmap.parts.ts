import { html, nothing } from 'lit';
import type { CongestionOverlay } from '../data/types.js';
import type { HourCell } from '../logic/congestion.js';
import { days } from '../logic/japan-time.js';
import { parseHours, spansOf, type NextSlot, type OwnHours, type Run } from '../logic/next-slot.js';
import { common } from '../strings/common.js';
import * as s from '../strings/heatmap.js';
import { sourceOf, type Marks } from './heatmap.table.js';
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

/** A sentence with what it is about and its gist in large letters. */
const renderSentence = (part: string, key: string, about: string, gist: unknown, text: string) => html`
  <div part=${part}>
    <p class="key"><b>${key}</b><span>${about}</span></p>
    <p class="big">${gist}</p>
    <p class="measure">${text}</p>
  </div>
`;

/** What holds now, until when, and what else is said of the hours until then. */
export const renderNow = (model: Model) => {
  const { run } = model;
  const cell = run.first;
  return renderSentence(
    'now-sentence',
    s.now,
    s.at(cell.day, cell.hour),
    html`<i class="swatch ${cell.level ?? 'unknown'}"></i><b>${levelIn(cell)}</b
      ><span class="mark">${markOf(model, cell)}</span>`,
    s.until(run) + (cell.level ? s.stated : s.unknown) + textOf(run.overlays) + minutesIn(cell),
  );
};

/** The one next thing: when to ask for the call. */
export const renderNext = (model: Model) => {
  const { slot, other } = model;
  if (!slot) {
    const text = other ? s.noOwnSlot + s.elsewhere + s.slotIs(s.slot(other)) : s.noSlotText;
    return renderSentence('next-sentence', s.next, '', html`<b>${s.noSlot}</b>`, text);
  }
  // While it runs, what speaks against it stands beside it, in the sentence for now.
  const cautions = [...slot.overlays].filter(({ kind }) => slot.when !== 'now' && kind !== 'easier');
  // What comes before the first figure, then each figure with what belongs to it.
  const [name, ...parts] = s.slot(slot).split(/(\d+\D*)/);
  return renderSentence(
    'next-sentence',
    s.next,
    s.weekday(slot.first.day),
    html`<b>${name}</b> ${parts.filter(Boolean).map((part) => {
        const figure = `${parseInt(part)}`;
        return html`<span class="whole"><b>${figure}</b><span>${part.slice(figure.length)}</span></span>`;
      })}<span class="mark">${markOf(model, slot.first)}</span>`,
    s.slotText(slot.level) + textOf(cautions),
  );
};

/**
 * Choices side by side, one tab stop for all.
 *
 * @param chips value, label, and small lines below it
 * @param pressed values that are chosen
 * @param stop value of the tab stop; none of these: the first that is chosen
 */
const renderChips = (
  part: string,
  label: string,
  chips: readonly (readonly [value: string, label: string, ...lines: string[]])[],
  pressed: readonly string[],
  stop: string | undefined,
) => {
  const values = chips.map(([value]) => value);
  const at = [stop, ...pressed, values[0]].find((value) => value && values.includes(value));
  return html`
    <div class="chips ${part} screen-only" part=${part} role="toolbar" aria-label=${label}>
      ${chips.map(
        ([value, name, ...lines]) =>
          html`<button
            part="chip"
            value=${value}
            aria-pressed=${pressed.includes(value)}
            tabindex=${value === at ? 0 : -1}
          >
            <span>${name}</span>${lines.map((line) => html`<small>${line}</small>`)}
          </button>`,
      )}
    </div>
  `;
};

/** A choice that is not the same as none: it beats the attribute. */
const ANY_TIME = '0-24';

const isAnyTime = (hours: OwnHours) => hours.size % 24 === 0;
const isIn = (hours: OwnHours, part: string) =>
  !isAnyTime(hours) && [...parseHours(part)].every((hour) => hours.has(hour));
const inWords = (hours: OwnHours) => spansOf(hours).map(s.span);

/** The reader's hours after a chip was pressed, as the attribute writes them. */
export function toggledHours(before: OwnHours, chip: string): string {
  const hours = new Set(isAnyTime(before) ? [] : before);
  const isTaken = isIn(hours, chip);
  for (const hour of parseHours(chip))
    if (isTaken) hours.delete(hour);
    else hours.add(hour);
  return isAnyTime(hours)
    ? ANY_TIME
    : spansOf(hours)
        .map((span) => span.join('-'))
        .join();
}

/** @param stop of Tab */
export const renderHours = ({ hours }: Model, stop: string | undefined) => html`
  <p class="key screen-only">
    <b aria-hidden="true">${s.hours}</b><span>${isAnyTime(hours) ? '' : inWords(hours).join('・')}</span>
  </p>
  ${renderChips(
    'hours',
    s.hours,
    [
      [ANY_TIME, s.anyTime],
      ...Object.entries(s.parts).map(([part, label]) => [part, label, ...inWords(parseHours(part))] as const),
    ],
    isAnyTime(hours) ? [ANY_TIME] : Object.keys(s.parts).filter((part) => isIn(hours, part)),
    stop,
  )}
`;

/** One tap leads to any day, where the map shows only one. */
export const renderDays = ({ stop: cell, now, slot }: Model, stop: string | undefined) =>
  renderChips(
    'days',
    s.day,
    days.map((day, weekday) => [
      day,
      s.weekday(day),
      ...(weekday === Math.floor(now / 24) ? [s.today] : day === slot?.first.day ? [s.free] : []),
    ]),
    [days[Math.floor(cell / 24)]!],
    stop,
  );

/** Who measured, when, and whether that is too long ago. */
export const renderMeasured = ({ week: { topics, cells, stale } }: Model) => {
  const sources = topics.sources.filter(({ id }) => cells.some(({ measured }) => measured?.source === id));
  return sources.length || stale.size
    ? html`<div part="source">
        ${sources.map(
          ({ title, asOf, asOfNote }) =>
            html`<p>${s.measured(title, asOf ? s.asOf(dayInWords(asOf)) : (asOfNote ?? common.noDate))}</p>`,
        )}
        ${stale.size ? html`<p><b>${s.staleText}</b></p>` : nothing}
      </div>`
    : nothing;
};

/**
 * A cell in words: its name for those who see it without hearing it, and the sentences behind it.
 *
 * @param isNamed the name has been spoken
 */
export const renderCell = (model: Model, cell: HourCell, isNamed: boolean) => {
  const { band, measured, overlays } = cell;
  const reason = measured?.level ? '' : band ? s.band(band.label, band.from, band.to) : s.unknownHour;
  return html`
    <p aria-hidden=${isNamed || nothing}>
      <b>${s.at(cell.day, cell.hour)}</b> <span>${levelIn(cell)}</span><span class="mark">${markOf(model, cell)}</span>
    </p>
    <p class="measure">${reason + minutesIn(cell) + textOf(overlays)}</p>
  `;
};

/** The chosen cell in full. It says nothing by itself: the cell's name has been spoken. */
export const renderDetail = (model: Model, chosen: number | undefined) => {
  const cell = model.week.cells[chosen ?? -1];
  return html`<div class="detail screen-only ${cell ? '' : 'note'}" part="detail">
    ${
      cell
        ? html`${renderCell(model, cell, false)}
            <p class="note">${model.week.topics.sources.filter(({ id }) => id === sourceOf(cell)).map(sourceLine)}</p>`
        : s.hint
    }
  </div>`;
};
