/**
 * Where a key leads in a list of things that are one tab stop, after the ARIA Authoring Practices: chips; the hours of
 * one day, set in several lines; or a week of seven days by 24 hours, a line a day. Nothing wraps: at an edge the
 * position stays.
 *
 * Arrows go by one thing and by one line. Home and End lead to the ends of the day, with Ctrl to those of the week;
 * PageUp and PageDown to the ends of the column in a whole week, else to the day before and after.
 *
 * @param from the present place, 0–167; hours of the week, or chips counted from 0
 * @param key `KeyboardEvent.key`
 * @param line things in a line: 1 for chips, which wrap anywhere; 24 for the whole week
 * @param ctrl whether Ctrl is held. With any key but Home and End that is a command of the browser or the screen
 *   reader, and left alone
 * @returns the new place, which may lie behind the last chip; `undefined` where the key does not navigate, so that the
 *   caller leaves the event alone
 */
export function moveInGrid(from: number, key: string, line: number, ctrl: boolean): number | undefined {
  const hour = from % 24;
  const first = from - hour;
  const end = { Home: ctrl ? 0 : first, End: ctrl ? 167 : first + 23 }[key];
  if (end !== undefined) return end;
  const page = line < 2 ? 0 : line < 24 ? 24 : 144;
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
