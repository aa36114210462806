import { days } from '../logic/japan-time.js';
import { parseHours, spansOf, type OwnHours } from '../logic/next-slot.js';
import * as s from '../strings/heatmap.js';
import type { Model } from './heatmap.parts.js';
import { fill, make, put, type Child } from './shared.make.js';

/**
 * Choices side by side, one tab stop for all. A chip that is there stays, with its focus.
 *
 * @param chips value, label, and a small line below it
 * @param pressed values that are chosen
 * @param stop value of the tab stop; none of these: the first that is chosen
 */
function showChips(
  bar: Element,
  chips: readonly (readonly [value: string, label: string, line?: Child])[],
  pressed: readonly string[],
  stop: string | undefined,
): void {
  const values = chips.map(([value]) => value);
  const at = [stop, ...pressed, values[0]].find((value) => value && values.includes(value));
  chips.forEach(([value, label, line], index) => {
    const chip = bar.children[index] ?? bar.appendChild(make('button', { part: 'chip', value }));
    put(chip, { 'aria-pressed': `${pressed.includes(value)}`, tabindex: value === at ? 0 : -1 });
    fill(chip, make('span', {}, label), line && make('small', {}, line));
  });
}

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

/**
 * @param key line above the chips
 * @param stop of Tab
 */
export function showHours(key: Element, bar: Element, { hours }: Model, stop: string | undefined): void {
  const any = isAnyTime(hours);
  fill(key, make('b', { 'aria-hidden': 'true' }, s.hours), make('span', {}, any ? '' : inWords(hours).join('・')));
  showChips(
    bar,
    [
      [ANY_TIME, s.anyTime],
      ...Object.entries(s.parts).map(([part, label]) => [part, label, inWords(parseHours(part)).join()] as const),
    ],
    any ? [ANY_TIME] : Object.keys(s.parts).filter((part) => isIn(hours, part)),
    stop,
  );
}

/**
 * One tap leads to any day, where the map shows only one.
 *
 * @param stop of Tab
 */
export const showDays = (bar: Element, { stop: cell, now, slot }: Model, stop: string | undefined): void =>
  showChips(
    bar,
    days.map((day, weekday) => [
      day,
      s.weekday(day),
      weekday === Math.floor(now / 24) ? s.today : day === slot?.first.day && s.free,
    ]),
    [days[Math.floor(cell / 24)]!],
    stop,
  );
