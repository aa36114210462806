import type { PrimeCancelHeatmap } from '../../src/components/heatmap.js';
import '../../src/define/prime-cancel-heatmap.js';
import { afterwards, allInside, inside, mount } from './helpers.js';

export type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export const days: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A Tuesday evening, very busy: what the tests show unless they say otherwise. */
export const evening = '2026-11-24T19:24:00+09:00';

/** A moment of the week of that Tuesday (Monday is the 23rd): `japan('wed', 8, 30)`. */
export const japan = (day: Day, hour: number, minute = 0) => {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `2026-11-${23 + days.indexOf(day)}T${pad(hour)}:${pad(minute)}:00+09:00`;
};

/** A map with a pinned clock. `width` in px of its column; 720 and more is the whole week. */
export const mountMap = (
  attributes = '',
  { now = evening, children = '', width }: { now?: string; children?: string; width?: number } = {},
): Promise<PrimeCancelHeatmap> =>
  mount(`<prime-cancel-heatmap now="${now}" ${attributes}>${children}</prime-cancel-heatmap>`, width ? { width } : {});

/** A data pack as inline JSON. */
export const pack = (content: object) => `<script type="application/json">${JSON.stringify(content)}</script>`;

export const cellsOf = (element: Element) => allInside<HTMLTableCellElement>(element, 'td[data-hour]');
export const cellOf = (element: Element, day: Day, hour: number) =>
  inside<HTMLTableCellElement>(element, `td[data-day="${day}"][data-hour="${hour}"]`);
/** `tue 19` */
export const placeOf = (cell: Element | null | undefined) =>
  cell instanceof HTMLElement ? `${cell.dataset.day} ${cell.dataset.hour}` : '';
export const nameOf = (element: Element, day: Day, hour: number) => cellOf(element, day, hour).ariaLabel ?? '';

/** Cells that can be seen, such as those of the one day of a narrow map. */
export const seenCells = (element: Element) => cellsOf(element).filter((cell) => cell.checkVisibility());

/** The words of a part without white space, which is layout. */
export const words = (element: Element, part: string) =>
  inside(element, `[part="${part}"]`).innerText.replace(/\s/g, '');
export const nowSentence = (element: Element) => words(element, 'now-sentence');
export const nextSentence = (element: Element) => words(element, 'next-sentence');

export const groupOf = (element: Element, part: 'hours' | 'days') => inside(element, `[part="${part}"]`);
export const chipsOf = (element: Element, part: 'hours' | 'days') => [
  ...groupOf(element, part).querySelectorAll('button'),
];
/** First words of a chip: 朝, 火曜. */
export const labelOf = (chip: Element) => chip.firstElementChild!.textContent;
export const chipOf = (element: Element, part: 'hours' | 'days', label: string) => {
  const found = chipsOf(element, part).find((chip) => labelOf(chip) === label);
  if (!found) throw new Error(`no chip ${label}`);
  return found;
};
export const pressedIn = (element: Element, part: 'hours' | 'days') =>
  chipsOf(element, part)
    .filter((chip) => chip.ariaPressed === 'true')
    .map(labelOf);

/** The one cell that the page says is now. */
export const nowCell = (element: Element) => allInside(element, '[aria-current="time"]').map(placeOf).join();
/** What Tab stops at in the table. */
export const stopsIn = (element: Element, selector: string) =>
  allInside(element, selector).filter((target) => target.tabIndex === 0);

export const tooltipOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[role="tooltip"]');
export const statusOf = (element: Element) => inside(element, '[role="status"]').textContent.trim();

/** What is kept of the reader's hours. */
export const keptHours = () => {
  const text = localStorage.getItem('prime-cancel:1:default');
  return text === null ? undefined : (JSON.parse(text) as { hours: string }).hours;
};

/**
 * A clock of our own for the real one of a page: it stands, and jumps. Timers of our elements wait to be rung; short ones
 * that others set go their way.
 */
export function fakeClock(start: string) {
  const realNow = Date.now.bind(Date);
  const realSet = window.setTimeout.bind(window);
  const realClear = window.clearTimeout.bind(window);
  let present = Date.parse(start);
  let count = 0;
  const waiting = new Map<number, { at: number; run: () => void }>();
  Date.now = () => present;
  window.setTimeout = ((run: () => void, ms = 0, ...rest: never[]) => {
    if (ms < 1000) return realSet(run, ms, ...rest);
    waiting.set((count -= 1), { at: present + ms, run });
    return count;
  }) as typeof setTimeout;
  window.clearTimeout = ((id?: number) => void (waiting.delete(id ?? 0) || realClear(id))) as typeof clearTimeout;
  afterwards(() => {
    Date.now = realNow;
    window.setTimeout = realSet;
    window.clearTimeout = realClear;
  });
  return {
    /** Milliseconds until each timer that waits. */
    waits: () => [...waiting.values()].map(({ at }) => at - present),
    /** Time passes while the computer sleeps: no timer is rung. */
    sleep: (to: string) => void (present = Date.parse(to)),
    /** Time passes, and each timer is rung when its moment has come. */
    run(to: string) {
      const end = Date.parse(to);
      for (;;) {
        const [id, next] = [...waiting].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
        if (id === undefined || !next || next.at > end) break;
        waiting.delete(id);
        present = next.at;
        next.run();
      }
      present = end;
    },
  };
}

/** The page is hidden, or comes back. */
export function setHidden(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  afterwards(() => void delete (document as { hidden?: boolean }).hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}
