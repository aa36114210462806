import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows a box that may scroll sideways: on which sides there is more to see. */
export class ScrollEdgesController implements ReactiveController {
  /** There is more before what is in sight. */
  start = false;
  /** There is more behind it. */
  end = false;
  readonly #host: ReactiveControllerHost;
  readonly #find: () => Element | null;
  #box: Element | undefined;
  #content: Element | undefined;
  #observer: ResizeObserver | undefined;

  /** @param find the box, once it is rendered; its first child is what it shows */
  constructor(host: ReactiveControllerHost, find: () => Element | null) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected() {
    this.#follow();
  }

  hostUpdated() {
    this.#follow();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#box?.removeEventListener('scroll', this.#measure);
    this.#box = this.#content = this.#observer = undefined;
  }

  #follow() {
    const box = this.#find();
    const content = box?.firstElementChild;
    if (!box || !content || content === this.#content) return;
    this.hostDisconnected();
    this.#box = box;
    this.#content = content;
    box.addEventListener('scroll', this.#measure, { passive: true });
    // Its first call comes after layout and before painting: measuring costs nothing extra, and nothing is seen to move.
    this.#observer = new ResizeObserver(this.#measure);
    this.#observer.observe(box);
    this.#observer.observe(content);
  }

  readonly #measure = () => {
    if (!this.#box) return;
    const { scrollLeft, scrollWidth, clientWidth } = this.#box;
    // From right to left the position is negative. Zoomed pages leave fractions of a pixel.
    const before = Math.abs(scrollLeft);
    const start = before > 1;
    const end = scrollWidth - clientWidth - before > 1;
    if (start === this.start && end === this.end) return;
    this.start = start;
    this.end = end;
    this.#host.requestUpdate();
  };
}
