import type { ReactiveControllerHost } from '@lit/reactive-element';
import { MINUTE, hourNumber, msToNextHour, parseNow } from '../logic/japan-time.js';
import { warnOnce } from '../warn.js';

/**
 * The time that an element goes by.
 *
 * @param pinned its `now` attribute: ISO 8601 with offset or `Z`; anything else is the real clock and one warning
 * @returns milliseconds since the epoch
 */
export function currentTime(pinned: string): number {
  const time = parseNow(pinned);
  if (pinned && time === undefined) {
    warnOnce('now', pinned, `now="${pinned}": expected a time such as 2026-11-24T19:30:00+09:00`);
  }
  return time ?? Date.now();
}

const followers = new Set<ReactiveControllerHost>();
/** What may follow a sleep of the computer, or a stay in the back/forward cache. */
const returns = ['visibilitychange', 'pageshow'];
let hour: number;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Looks at the clock; wakes the followers where an hour has begun since, and itself for the next one. */
function look() {
  clearTimeout(timer);
  // A hidden page needs no clock: it is told when it is seen again.
  if (document.hidden) return;
  const now = Date.now();
  if (hour !== (hour = hourNumber(now))) for (const host of followers) host.requestUpdate();
  // Ends on the hour. Not one long wait, because a computer that sleeps does not count that time in its timers.
  timer = setTimeout(look, Math.min(msToNextHour(now), MINUTE));
}

/**
 * Keeps an element to the hour, by one timer for the whole page. An element with a pinned clock is woken too, and finds
 * nothing changed. What comes back to the page is updated anyway: see `dataOf`.
 */
export function followClock(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected() {
      followers.add(host);
      if (followers.size > 1) return;
      for (const type of returns) addEventListener(type, look, true);
      look();
    },
    hostDisconnected() {
      followers.delete(host);
      if (followers.size) return;
      clearTimeout(timer);
      for (const type of returns) removeEventListener(type, look, true);
    },
  });
}
