import type { FaqEntry } from '../data/types.js';
import { faqStrings as s } from '../strings/faq.js';
import { make } from './shared.make.js';

/** Where an answer leads on: something else that stands on this page. */
export interface Target {
  readonly label: string;
  readonly href: string;
  /** Brought into view by us: it answers to no address of its own. */
  readonly element?: Element;
}

/** The page's address with another hash: right also where a `<base>` leads elsewhere. */
export const addressOf = (hash: string): string => `${location.href.replace(/#.*/, '')}#${encodeURIComponent(hash)}`;

/** What shows a topic: element, the part that names a record or all, and what a link is called. They are documented. */
const places: Readonly<Record<string, readonly [tag: string, part: string, label: string]>> = {
  steps: ['steps', '[part=title]', s.toStep],
  tables: ['compare', 'caption', s.toTable],
  congestion: ['heatmap', 'caption', s.toMap],
};

/**
 * @param address of a record of the guide, such as `steps.request-call`
 * @returns `undefined` where nothing on the page shows it
 */
export function targetOf(address: string): Target | undefined {
  const [topic = '', id = ''] = address.split('.');
  const [tag, part, label] = places[topic] ?? [];
  const steps = topic === 'steps';
  for (const host of document.querySelectorAll<HTMLElement & { table?: unknown }>(`prime-cancel-${tag}`)) {
    const found = host.shadowRoot?.querySelector(steps ? `[data-step="${CSS.escape(id)}"] ${part}` : part!);
    if (found && (topic !== 'tables' || host.table === id)) {
      return {
        label: `${label}: ${found.textContent.trim()}`,
        href: addressOf(steps ? `${host.id || 'prime-cancel'}-step-${id}` : host.id),
        ...(!steps && { element: host }),
      };
    }
  }
  return undefined;
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
