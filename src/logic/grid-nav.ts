/**
 * Where a key leads on a map of seven days by 24 hours, after the ARIA Authoring Practices for a grid. The map is drawn
 * with the whole week before the reader, a line a day; or with one day, its hours set in several lines.
 *
 * Arrows go by one hour and by one line; Home and End within the day, with Ctrl to the ends of the week; PageUp and
 * PageDown to the ends of the column, or to the day before and after. Nothing wraps: at an edge the position stays.
 *
 * @param from the present hour of the week, 0–167
 * @param key `KeyboardEvent.key`
 * @param line hours in a line; 24 or more: the whole week is there
 * @param ctrl whether Ctrl is held. With any key but Home and End that is a command of the browser or the screen
 *   reader, and left alone
 * @returns the new hour; `undefined` where the key does not navigate, so that the caller leaves the event alone
 */
export function moveOnMap(from: number, key: string, line: number, ctrl = false): number | undefined {
  const hour = from % 24;
  const first = from - hour;
  const end = { Home: ctrl ? 0 : first, End: ctrl ? 167 : first + 23 }[key];
  if (end !== undefined) return end;
  const page = line < 24 ? 24 : 144;
  const step = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -line,
    ArrowDown: line,
    PageUp: -page,
    PageDown: page,
  }[ctrl ? '' : key];
  if (!step) return undefined;
  const to = from + step;
  if (step % 24) return to < first || to > first + 23 ? from : to;
  return to < 0 ? hour : to > 167 ? hour + 144 : to;
}

/**
 * Where a key leads in a group of chips that is one tab stop: arrows of both directions, as chips wrap on to several
 * lines, and Home and End. The ends meet, as in a group of radio buttons.
 *
 * @param length number of chips
 * @param index the present one
 * @param key `KeyboardEvent.key`
 * @returns the new index; `undefined` where the key does not navigate
 */
export function roving(length: number, index: number, key: string): number | undefined {
  const to = {
    ArrowLeft: index - 1,
    ArrowUp: index - 1,
    ArrowRight: index + 1,
    ArrowDown: index + 1,
    Home: 0,
    End: -1,
  }[key];
  return to === undefined || !length ? undefined : (to + length) % length;
}
