import { shift, type MiddlewareState } from '@floating-ui/dom';
import type { ReactiveControllerHost } from '@lit/reactive-element';

/** Milliseconds for which the mouse rests on an anchor before its tooltip opens. */
const OPEN = 150;
/** Milliseconds in which the mouse may leave and come back. */
const CLOSE = 250;

const inside = ['pointerover', 'pointerout', 'focusin', 'focusout', 'click'];
const outside = ['keydown', 'pointerdown', 'scroll', 'resize'];

/** What {@link shift} asks for: by how much a tooltip would stick out of the window. */
const platform = {
  detectOverflow({ x, rects }: MiddlewareState, { padding }: { padding: number }) {
    return { left: padding - x, right: x + rects.floating.width + padding - document.documentElement.clientWidth };
  },
};

/**
 * One tooltip for all anchors of an element. It opens on hover, focus and tap, can be hovered itself, and closes on
 * Esc; it only adds to what its anchor says, by `aria-describedby`. Nothing is made, measured or listened for outside
 * the element before the first one opens. The element's sheets take `tooltipStyles` in.
 *
 * @param selector what has a tooltip
 * @param content what it says
 */
export function addTooltip(
  host: ReactiveControllerHost & HTMLElement,
  selector: string,
  content: (anchor: Element) => Node,
): void {
  let anchor: HTMLElement | undefined;
  let tip: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fill = () => {
    if (!anchor || !tip) return;
    const said = content(anchor);
    if (!said.isEqualNode(tip.firstChild)) tip.replaceChildren(said);
  };

  const place = async () => {
    if (!anchor || !tip) return;
    const { left, width, top, bottom } = anchor.getBoundingClientRect();
    const floating = { width: tip.offsetWidth, height: tip.offsetHeight };
    const middle = left + width / 2;
    const isAbove = top > floating.height;
    const y = isAbove ? top - floating.height : bottom;
    const { x = 0 } = await shift({ padding: 8 }).fn({
      x: middle - floating.width / 2,
      y,
      placement: 'top',
      platform,
      rects: { floating },
    } as unknown as MiddlewareState);
    const placement = isAbove ? 'top' : 'bottom';
    tip.dataset.side = placement;
    // Where the middle of the anchor is: the style sheet draws an arrow there.
    tip.style.setProperty('--_arrow', `${middle - x}px`);
    // In browsers without a top layer, a container of ours or the page's holds it: its own origin counts.
    tip.style.translate = '';
    const origin = tip.getBoundingClientRect();
    tip.style.translate = `${Math.round(x - origin.x)}px ${Math.round(y - origin.y)}px`;
  };

  /** @param next what it is shown for; none: it closes */
  const show = (next?: HTMLElement) => {
    clearTimeout(timer);
    if (next === anchor) return;
    anchor?.removeAttribute('aria-describedby');
    tip?.remove();
    anchor = next;
    for (const type of outside) (anchor ? addEventListener : removeEventListener)(type, handle, true);
    if (!anchor) return;
    tip ??= makeTip();
    fill();
    host.shadowRoot?.querySelector('.root')?.append(tip);
    anchor.setAttribute('aria-describedby', tip.id);
    // Older browsers have no top layer: there it is an ordinary fixed box.
    if ('showPopover' in tip) tip.showPopover();
    void place();
  };

  const handle = (event: Event) => {
    const { type } = event;
    if (type === 'scroll' || type === 'resize') return void place();
    const target = event.composedPath()[0] as Element;
    // The author's own content passes here too, by way of the slots: it is none of ours.
    const own = target.getRootNode() === host.shadowRoot ? target.closest<HTMLElement>(selector) : null;
    const hit = tip?.contains(target) ? anchor : (own ?? undefined);
    if (type === 'focusin' || type === 'click') {
      if (hit) show(hit);
    } else if (type === 'pointerover' || type === 'pointerout') {
      if ((event as PointerEvent).pointerType === 'touch') return;
      clearTimeout(timer);
      const next = type === 'pointerover' ? hit : undefined;
      // What the keyboard opened stays with its focus.
      if (next === anchor || (!next && anchor?.matches(':focus-visible'))) return;
      timer = setTimeout(() => show(next), next ? OPEN : CLOSE);
    } else if (type === 'keydown' ? (event as KeyboardEvent).key === 'Escape' : type === 'focusout' || hit !== anchor) {
      show();
    }
  };

  host.addController({
    // The shadow root keeps its listeners, one a type whatever the number of anchors: they hear nothing outside a page.
    hostConnected: () => inside.forEach((type) => host.shadowRoot?.addEventListener(type, handle)),
    hostUpdated: fill,
    hostDisconnected: () => show(),
  });
}

function makeTip() {
  const tip = document.createElement('div');
  tip.className = tip.id = 'tooltip';
  tip.setAttribute('role', 'tooltip');
  tip.popover = 'manual';
  return tip;
}
