import type { FaqEntry } from '../data/types.js';
import { faqStrings as s } from '../strings/faq.js';
import { targetOf, type Target } from './faq.related.js';

/**
 * What stands below an open answer: where to go on, and its link. Made when the answer opens, because only then is it
 * known what else the page has, and closed answers need none of it.
 *
 * @param own finds a question of the same list
 */
export function addTools(
  item: HTMLElement,
  { related = [] }: FaqEntry,
  own: (address: string) => Target | undefined,
): void {
  const tools = document.createElement('div');
  tools.className = 'tools screen-only';
  for (const address of related) {
    const target = own(address) ?? targetOf(address);
    if (!target) continue;
    const link = document.createElement('a');
    link.className = 'link';
    link.href = target.href;
    link.dataset.to = address;
    link.textContent = target.label;
    tools.append(link);
  }
  const copy = document.createElement('button');
  copy.className = 'link';
  copy.setAttribute('part', 'copy');
  copy.dataset.action = 'copy';
  copy.textContent = s.copy;
  tools.append(copy);
  item.querySelector('.tools')?.remove();
  item.lastElementChild!.append(tools);
}

/** Shows a link where the clipboard is out of reach, chosen and ready to be copied. */
export function showAddress(item: HTMLElement, address: string): void {
  const tools = item.querySelector('.tools')!;
  tools.querySelector('.address')?.remove();
  const text = document.createElement('span');
  text.className = 'address';
  text.textContent = address;
  tools.append(text);
  getSelection()?.selectAllChildren(text);
}

/** Moves the focus to the title of another widget, so that the keyboard goes on from there. */
export function focusHeading(element: Element): void {
  const heading = element.shadowRoot?.querySelector<HTMLElement>('[part=heading]');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
