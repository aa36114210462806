import type { FaqEntry } from '../data/types.js';
import { faqStrings as s } from '../strings/faq.js';
import { make } from './faq.list.js';

/** Where an answer leads on: something else that stands on this page. */
export interface Target {
  readonly label: string;
  readonly href: string;
  /** Brought into view by us: it answers to no address of its own. */
  readonly element?: Element;
}

/** The page's address with another hash: right also where a `<base>` leads elsewhere. */
export const addressOf = (hash: string): string => `${location.href.replace(/#.*/, '')}#${encodeURIComponent(hash)}`;

/**
 * The first element of the page whose shadow tree has something, and the text of that. Parts and hooks are documented.
 *
 * @param tag without `prime-cancel-`
 */
const find = (tag: string, selector: string, fits: (host: Element) => boolean = () => true) => {
  for (const host of document.querySelectorAll(`prime-cancel-${tag}`)) {
    const part = fits(host) && host.shadowRoot?.querySelector(selector);
    if (part) return { host, text: part.textContent.trim() };
  }
  return undefined;
};

/**
 * @param address of a record of the guide, such as `steps.request-call`
 * @returns `undefined` where nothing on the page shows it
 */
export function targetOf(address: string): Target | undefined {
  const [topic, id = ''] = address.split('.');
  if (topic === 'steps') {
    const step = find('steps', `[data-step="${CSS.escape(id)}"] [part=title]`);
    return (
      step && { label: `${s.toStep}: ${step.text}`, href: addressOf(`${step.host.id || 'prime-cancel'}-step-${id}`) }
    );
  }
  const map = topic === 'congestion' && find('heatmap', 'section');
  const found = map || find('compare', 'caption', (host) => topic === 'tables' && 'table' in host && host.table === id);
  return (
    found && {
      label: map ? s.toMap : `${s.toTable}: ${found.text}`,
      href: addressOf(found.host.id),
      element: found.host,
    }
  );
}

/**
 * Sets links where an answer leads on. Called when it opens, because only then is it known what else the page has, and
 * closed answers need none of it.
 *
 * @param own finds a question of the same list
 */
export function leadOn(item: Element, { related = [] }: FaqEntry, own: (address: string) => Target | undefined): void {
  const copy = item.querySelector('[part=copy]')!;
  copy.parentElement!.replaceChildren(
    ...related.flatMap((address) => {
      const target = own(address) ?? targetOf(address);
      return target ? make('a', { class: 'link', href: target.href, 'data-to': address }, target.label) : [];
    }),
    copy,
  );
}

/** Shows an address beside a control: where the clipboard is out of reach, it is to be copied by hand. */
export function showAddress(control: Element, address: string): void {
  control.nextSibling?.remove();
  control.after(make('span', { class: 'address' }, address));
}
