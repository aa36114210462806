import { shift, type MiddlewareState } from '@floating-ui/dom';
import type { ReactiveControllerHost } from '@lit/reactive-element';

/** Milliseconds for which the mouse rests on an anchor before its tooltip opens. */
const OPEN = 150;
/** Milliseconds in which the mouse may leave and come back. */
const CLOSE = 250;

/** Pixels between a tooltip and the edge of the window. */
const GAP = 8;

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
    const box = tip.getBoundingClientRect();
    // What we measure is the window's, what we set the tooltip's own: a page may zoom or scale what is between.
    const scale = box.width / tip.offsetWidth || 1;
    const middle = left + width / 2;
    const start = middle - box.width / 2;
    const isAbove = top > box.height;
    const y = isAbove ? top - box.height : bottom;
    const { x = 0 } = await shift().fn({
      x: start,
      y,
      placement: 'top',
      // All that it asks for: by how much the tooltip would stick out of the window.
      platform: {
        detectOverflow: () => ({
          left: GAP - start,
          right: start + box.width + GAP - document.documentElement.clientWidth,
        }),
      },
    } as unknown as MiddlewareState);
    tip.dataset.side = isAbove ? 'top' : 'bottom';
    // Where the middle of the anchor is: the style sheet draws an arrow there.
    tip.style.setProperty('--_arrow', `${(middle - x) / scale}px`);
    // In browsers without a top layer, a container of ours or the page's holds it: its own origin counts.
    tip.style.translate = '';
    const origin = tip.getBoundingClientRect();
    tip.style.translate = `${Math.round((x - origin.x) / scale)}px ${Math.round((y - origin.y) / scale)}px`;
  };

  /** @param next what it is shown for; none: it closes */
  const show = (next?: HTMLElement) => {
    clearTimeout(timer);
    if (next === anchor) return;
    if (anchor) {
      anchor.removeAttribute('aria-describedby');
      tip?.remove();
    }
    anchor = next;
    for (const [type, listener] of Object.entries(outside)) {
      (anchor ? addEventListener : removeEventListener)(type, listener as EventListener, true);
    }
    if (!anchor) return;
    tip ??= makeTip();
    fill();
    anchor.closest('.root')?.append(tip);
    anchor.setAttribute('aria-describedby', tip.id);
    // Older browsers have no top layer: there it is an ordinary fixed box.
    if ('showPopover' in tip) tip.showPopover();
    void place();
  };

  /** What the tooltip is for, or would be; it belongs to its own anchor. */
  const hitOf = (event: Event) => {
    const target = event.composedPath()[0] as Element;
    if (tip?.contains(target)) return anchor;
    // The author's own content passes here too, by way of the slots: it is none of ours.
    return (target.getRootNode() === host.shadowRoot && target.closest<HTMLElement>(selector)) || undefined;
  };

  const open = (event: Event) => {
    const hit = hitOf(event);
    if (hit) show(hit);
  };

  /** @param next what the mouse is on now */
  const hover = ({ pointerType }: PointerEvent, next?: HTMLElement) => {
    if (pointerType === 'touch') return;
    clearTimeout(timer);
    // What the keyboard opened stays with its focus.
    if (next === anchor || (!next && anchor?.matches(':focus-visible'))) return;
    timer = setTimeout(() => show(next), next ? OPEN : CLOSE);
  };

  const inside = {
    pointerover: (event: PointerEvent) => hover(event, hitOf(event)),
    pointerout: (event: PointerEvent) => hover(event),
    focusin: open,
    focusout: () => show(),
    click: open,
  };

  const outside = {
    keydown: ({ key }: KeyboardEvent) => key === 'Escape' && show(),
    pointerdown: (event: Event) => hitOf(event) !== anchor && show(),
    scroll: place,
    resize: place,
  };

  host.addController({
    // The shadow root keeps its listeners, one a type whatever the number of anchors: they hear nothing outside a page.
    hostConnected() {
      for (const [type, listener] of Object.entries(inside)) {
        host.shadowRoot?.addEventListener(type, listener as EventListener);
      }
    },
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
