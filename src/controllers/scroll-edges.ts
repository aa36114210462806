import type { ReactiveControllerHost } from '@lit/reactive-element';

/**
 * Follows a box that may scroll sideways. Its parent gets `data-start` and `data-end` where there is more to see before
 * and behind what is in sight; the box is a tab stop as long as it scrolls, for those who have a keyboard alone.
 *
 * @param find the box, once it is rendered; its first child is what it shows
 */
export function followScroll(host: ReactiveControllerHost, find: () => HTMLElement | null): void {
  const measure = () => {
    const box = find();
    if (!box?.parentElement) return;
    // Zoomed pages leave fractions of a pixel.
    const before = box.scrollLeft;
    const behind = box.scrollWidth - box.clientWidth - before;
    const start = box.parentElement.toggleAttribute('data-start', before > 1);
    const end = box.parentElement.toggleAttribute('data-end', behind > 1);
    const tabIndex = start || end ? 0 : -1;
    if (box.tabIndex !== tabIndex) box.tabIndex = tabIndex;
  };
  // Its calls come after layout and before painting: measuring costs nothing extra, and nothing is seen to move.
  const observer = new ResizeObserver(measure);
  const hostUpdated = () => {
    const box = find();
    box?.addEventListener('scroll', measure);
    // Who is observed already is not measured again, nor listened to twice.
    for (const element of [box, box?.firstElementChild]) if (element) observer.observe(element);
  };
  host.addController({ hostConnected: hostUpdated, hostUpdated, hostDisconnected: () => observer.disconnect() });
}
