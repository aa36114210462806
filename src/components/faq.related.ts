import { faqStrings as s } from '../strings/faq.js';
import { make } from './shared.make.js';

/** Where an answer leads on: something else that stands on this page. */
export interface Target {
  readonly label: string;
  readonly href: string;
  /** Brings it into view, where it answers to no address of its own or the address may stand there already. */
  readonly show?: (event: Event) => void;
}

/** The page's address with another hash: right also where a `<base>` leads elsewhere. */
export const addressOf = (hash: string): string => `${location.href.replace(/#.*/, '')}#${encodeURIComponent(hash)}`;

/** What shows a topic: element, the part that names a record or all, and what a link is called. They are documented. */
const places = new Map<string, readonly [tag: string, part: string, label: string]>([
  ['steps', ['steps', '[part=title]', s.toStep]],
  ['tables', ['compare', 'caption', s.toTable]],
  ['congestion', ['heatmap', 'caption', s.toMap]],
]);

/**
 * @param address of a record of the guide, such as `steps.request-call`
 * @returns `undefined` where nothing on the page shows it
 */
export function targetOf(address: string): Target | undefined {
  const [topic = '', id = ''] = address.split('.');
  const [tag, part, label] = places.get(topic) ?? [];
  const steps = topic === 'steps';
  for (const host of document.querySelectorAll<HTMLElement & { table?: unknown }>(`prime-cancel-${tag}`)) {
    const found = host.shadowRoot?.querySelector(steps ? `[data-step="${CSS.escape(id)}"] ${part}` : part!);
    if (found && (topic !== 'tables' || host.table === id)) {
      return {
        label: `${label}: ${found.textContent.trim()}`,
        href: addressOf(steps ? `${host.id || 'prime-cancel'}-step-${id}` : host.id),
        ...(!steps && { show: (event) => show(event, host) }),
      };
    }
  }
  return undefined;
}

function show(event: Event, host: HTMLElement) {
  event.preventDefault();
  host.scrollIntoView();
  const section = host.shadowRoot!.querySelector('section')!;
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}

/** Shows an address beside a control: where the clipboard is out of reach, it is to be copied by hand. */
export function showAddress(control: Element, address: string): void {
  control.nextSibling?.remove();
  control.after(make('span', { class: 'address' }, address));
}
