import { computePosition, type Platform } from '@floating-ui/core';
import { arrow, flip, shift } from '@floating-ui/dom';
import { html, render, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Milliseconds for which the mouse rests on an anchor before its tooltip opens. */
const OPEN = 150;
/** Milliseconds in which the mouse may leave and come back. */
const CLOSE = 250;

const types = ['pointerover', 'pointerleave', 'focusin', 'focusout', 'click'] as const;

/**
 * An open tooltip stands in the top layer, so the window is its only frame: the third of the library that looks for
 * clipping ancestors, offset parents and scales has nothing to find and is left out. Both rectangles are relative to
 * the origin of the tooltip, for browsers without a top layer, where a container of ours or the page's holds it.
 */
const platform: Platform = {
  getElementRects: ({ reference, floating }) => {
    const { x, y, width, height } = (reference as Element).getBoundingClientRect();
    const size = sizeOf(floating as HTMLElement);
    return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...size } };
  },
  getDimensions: (element) => sizeOf(element as HTMLElement),
  getClippingRect: () => {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    return { x: 0, y: 0, width, height };
  },
};

const sizeOf = ({ offsetWidth: width, offsetHeight: height }: HTMLElement) => ({ width, height });

const px = (value: number | undefined) => (value === undefined ? '' : `${Math.round(value)}px`);

/**
 * One tooltip for all anchors of an element. It opens on hover, focus and tap, can be hovered itself, and closes on
 * Esc; it only adds to what its anchor says, by `aria-describedby`. Nothing is made, measured or listened for outside
 * the element before the first one opens. The element's sheets take `tooltipStyles` in.
 */
export class TooltipController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  readonly #content: (anchor: Element) => TemplateResult | undefined;
  #anchor: HTMLElement | undefined;
  #described: string | null = null;
  #tip: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param selector what has a tooltip
   * @param content what it says; nothing opens where it is `undefined`
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    selector: string,
    content: (anchor: Element) => TemplateResult | undefined,
  ) {
    this.#host = host;
    this.#selector = selector;
    this.#content = content;
    host.addController(this);
  }

  hostConnected() {
    for (const type of types) this.#host.shadowRoot?.addEventListener(type, this);
  }

  hostDisconnected() {
    for (const type of types) this.#host.shadowRoot?.removeEventListener(type, this);
    this.close();
  }

  hostUpdated() {
    if (this.#anchor && !this.#anchor.isConnected) this.close();
  }

  /** @internal One listener a type, whatever the number of anchors. */
  handleEvent(event: Event) {
    const { type } = event;
    if (type === 'scroll' || type === 'resize') void this.#place();
    else if (type === 'keydown') {
      if ((event as KeyboardEvent).key === 'Escape') this.close();
    } else if (type === 'pointerdown') {
      // A tap anywhere else.
      if (!event.composedPath().some((node) => node === this.#tip || node === this.#anchor)) this.close();
    } else if (type.startsWith('pointer')) {
      if ((event as PointerEvent).pointerType !== 'touch') this.#hover(event);
    } else if (type === 'focusout') {
      if (!this.#tip?.matches(':hover')) this.close();
    } else {
      const anchor = this.#anchorOf(event);
      if (anchor) this.#show(anchor);
    }
  }

  /** Closes it, if one is open. */
  close(): void {
    clearTimeout(this.#timer);
    const anchor = this.#anchor;
    if (!anchor) return;
    this.#anchor = undefined;
    this.#listen(false);
    this.#tip?.remove();
    if (this.#described === null) anchor.removeAttribute('aria-describedby');
    else anchor.setAttribute('aria-describedby', this.#described);
  }

  #hover(event: Event) {
    const target = event.composedPath()[0] as Element;
    const anchor = event.type === 'pointerover' ? this.#anchorOf(event) : undefined;
    clearTimeout(this.#timer);
    if (anchor && anchor !== this.#anchor) this.#timer = setTimeout(() => this.#show(anchor), OPEN);
    else if (this.#anchor && !anchor && !this.#tip?.contains(target)) {
      // What the keyboard opened stays with its focus.
      if (!this.#anchor.matches(':focus-visible')) this.#timer = setTimeout(() => this.close(), CLOSE);
    }
  }

  /** The author's own content passes here too, by way of the slots: it is none of ours. */
  #anchorOf(event: Event) {
    const anchor = (event.composedPath()[0] as Element).closest<HTMLElement>(this.#selector);
    return this.#host.shadowRoot?.contains(anchor) ? (anchor ?? undefined) : undefined;
  }

  #show(anchor: HTMLElement) {
    clearTimeout(this.#timer);
    if (anchor === this.#anchor || !anchor.isConnected) return;
    this.close();
    const content = this.#content(anchor);
    if (!content) return;
    const tip = (this.#tip ??= makeTip());
    render(
      html`<div class="tooltip-box" part="tooltip">${content}</div>
        <i class="tooltip-arrow"></i>`,
      tip,
    );
    this.#host.shadowRoot?.querySelector('.root')?.append(tip);
    this.#anchor = anchor;
    this.#described = anchor.getAttribute('aria-describedby');
    anchor.setAttribute('aria-describedby', this.#described ? `${this.#described} ${tip.id}` : tip.id);
    this.#listen(true);
    // Older browsers have no top layer: there it is an ordinary fixed box.
    if ('showPopover' in tip) tip.showPopover();
    void this.#place();
  }

  /** Only while one is open; scrolling inside the element does not leave its shadow root. */
  #listen(on: boolean) {
    const turn = (target: EventTarget, type: string) => {
      if (on) target.addEventListener(type, this, true);
      else target.removeEventListener(type, this, true);
    };
    turn(document, 'keydown');
    turn(document, 'pointerdown');
    turn(document, 'scroll');
    turn(window, 'resize');
    if (this.#host.shadowRoot) turn(this.#host.shadowRoot, 'scroll');
  }

  async #place() {
    const [anchor, tip] = [this.#anchor, this.#tip];
    const tick = tip?.querySelector<HTMLElement>('.tooltip-arrow');
    if (!anchor || !tip || !tick) return;
    const { x, y, placement, middlewareData } = await computePosition(anchor, tip, {
      platform,
      strategy: 'fixed',
      placement: 'top',
      middleware: [flip(), shift({ padding: 8 }), arrow({ element: tick, padding: 6 })],
    });
    if (anchor !== this.#anchor) return;
    tip.dataset.side = placement;
    tick.style.left = px(middlewareData.arrow?.x);
    tip.style.left = tip.style.top = '0';
    const origin = tip.getBoundingClientRect();
    tip.style.left = px(x - origin.x);
    tip.style.top = px(y - origin.y);
  }
}

function makeTip() {
  const tip = document.createElement('div');
  tip.className = 'tooltip';
  tip.id = 'tooltip';
  tip.setAttribute('role', 'tooltip');
  tip.setAttribute('popover', 'manual');
  return tip;
}
