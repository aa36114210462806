import { parseNow } from '../logic/japan-time.js';
import { warnOnce } from '../warn.js';

/**
 * The time that an element goes by.
 *
 * @param pinned its `now` attribute: ISO 8601 with offset or `Z`; anything else is the real clock and one warning
 * @returns milliseconds since the epoch
 */
export function currentTime(pinned: string): number {
  if (!pinned) return Date.now();
  const time = parseNow(pinned);
  if (time !== undefined) return time;
  warnOnce(
    'now',
    pinned,
    `now="${pinned}": expected a time such as 2026-11-24T19:30:00+09:00; the real clock is used.`,
  );
  return Date.now();
}
