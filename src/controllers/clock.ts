import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MINUTE, hourNumber, msToNextHour, parseNow } from '../logic/japan-time.js';
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

const followers = new Set<ReactiveControllerHost>();
let hour = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Looks at the clock; wakes the followers where an hour has begun since, and itself for the next one. */
function look() {
  clearTimeout(timer);
  // A hidden page needs no clock. It comes back with one of the two events below.
  if (document.hidden) return;
  const now = Date.now();
  const present = hourNumber(now);
  if (present !== hour) {
    hour = present;
    for (const host of followers) host.requestUpdate();
  }
  // Ends on the hour. Not one long wait, because a computer that sleeps does not count that time in its timers.
  timer = setTimeout(look, Math.min(msToNextHour(now), MINUTE));
}

/** Keeps an element to the hour, by one timer for the whole page. A pinned clock never ticks. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #pinned: () => string;

  /**
   * @param pinned the element's `now`
   */
  constructor(host: ReactiveControllerHost & HTMLElement, pinned: () => string) {
    this.#host = host;
    this.#pinned = pinned;
    host.addController(this);
  }

  /** Milliseconds since the epoch. */
  get time(): number {
    return currentTime(this.#pinned());
  }

  hostConnected() {
    this.#follow();
  }

  hostDisconnected() {
    this.#leave();
  }

  hostUpdate() {
    this.#follow();
  }

  #follow() {
    if (!this.#host.isConnected) return;
    if (parseNow(this.#pinned()) !== undefined) this.#leave();
    else if (!followers.has(this.#host)) {
      followers.add(this.#host);
      if (followers.size > 1) return;
      hour = hourNumber(Date.now());
      document.addEventListener('visibilitychange', look);
      addEventListener('pageshow', look);
      look();
    }
  }

  #leave() {
    if (!followers.delete(this.#host) || followers.size) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pageshow', look);
  }
}
