import { faqStrings as s } from '../strings/faq.js';

/** Where an answer leads on: something else that stands on this page. */
export interface Target {
  readonly label: string;
  readonly href: string;
  /** Brought into view by us: it answers to no address of its own. */
  readonly element?: Element;
}

const find = (tag: string, fits: (element: HTMLElement) => string | null | undefined) => {
  for (const element of document.querySelectorAll<HTMLElement>(tag)) {
    const title = fits(element);
    if (title) return { element, title };
  }
  return undefined;
};

/** The text of a part that other elements document as a hook. */
const textIn = (element: Element, selector: string) => element.shadowRoot?.querySelector(selector)?.textContent?.trim();

/** The page's address with another hash: right also where a `<base>` leads elsewhere. */
export const addressOf = (hash: string): string => `${location.href.replace(/#.*/, '')}#${encodeURIComponent(hash)}`;

/**
 * @param address of a record of the guide, such as `steps.request-call`
 * @returns `undefined` where nothing on the page shows it
 */
export function targetOf(address: string): Target | undefined {
  const [topic, id = ''] = address.split('.');
  if (topic === 'steps') {
    const found = find('prime-cancel-steps', (steps) => textIn(steps, `[data-step="${CSS.escape(id)}"] [part=title]`));
    return (
      found && {
        label: `${s.toStep}: ${found.title}`,
        href: addressOf(`${found.element.id || 'prime-cancel'}-step-${id}`),
      }
    );
  }
  const map = topic === 'congestion';
  if (!map && topic !== 'tables') return undefined;
  const found = map
    ? find('prime-cancel-heatmap', (element) => element.shadowRoot && s.toMap)
    : find('prime-cancel-compare', (element) =>
        (element as { table?: unknown }).table === id ? textIn(element, 'caption') : undefined,
      );
  return (
    found && {
      label: map ? s.toMap : `${s.toTable}: ${found.title}`,
      href: addressOf(found.element.id),
      element: found.element,
    }
  );
}
