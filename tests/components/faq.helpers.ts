import type { PrimeCancelFaq } from '../../src/components/faq.js';
import '../../src/define/prime-cancel-faq.js';
import { allInside, inside, mount, seen, settled } from './helpers.js';

/** Questions and answers on a page of their own. */
export const mountFaq = (attributes = '', children = '', width?: number): Promise<PrimeCancelFaq> =>
  mount(`<prime-cancel-faq ${attributes}>${children}</prime-cancel-faq>`, width ? { width } : {});

/** With a site's pack inside it. */
export const mountPack = (pack: object, attributes = '') =>
  mountFaq(
    attributes,
    `<script type="application/json">${JSON.stringify({ version: 1, ...pack }).replace(/</g, '\\u003c')}</script>`,
  );

export const entries = (element: Element) => allInside<HTMLDetailsElement>(element, 'details[data-id]');
export const entryOf = (element: Element, id: string) =>
  inside<HTMLDetailsElement>(element, `details[data-id="${id}"]`);
export const summaryOf = (element: Element, id: string) => inside(element, `details[data-id="${id}"] > summary`);
export const fieldOf = (element: Element) => inside<HTMLInputElement>(element, 'input[type="search"]');
export const statusOf = (element: Element) => inside(element, '[role="status"]').textContent.trim();

/** Ids in the order of the page; `shown` when a reader would see them. */
export const idsOf = (element: Element) => entries(element).map((entry) => entry.dataset.id!);
export const shownIds = (element: Element) =>
  entries(element)
    .filter((entry) => entry.checkVisibility())
    .map((entry) => entry.dataset.id!);
export const openIds = (element: Element) =>
  entries(element)
    .filter(({ open }) => open)
    .map((entry) => entry.dataset.id!);

/** A button or link by the words on it. */
export function control(element: Element, words: string): HTMLElement {
  const found = allInside(element, 'button, a').find((button) => seen(button).includes(words));
  if (!found) throw new Error(`no control says ${words}`);
  return found;
}

/** Puts a query into the field, as a paste does, and waits until it has been announced. */
export async function ask(element: Element, query: string): Promise<void> {
  const announced = new Promise((resolve) => element.addEventListener('prime-cancel-search', resolve, { once: true }));
  typeIn(element, query);
  await announced;
  await settled(element);
}

/** The same without waiting. */
export function typeIn(element: Element, query: string): void {
  const field = fieldOf(element);
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: query }));
}

/** Toggle events of `<details>` come in a task of their own: when this is over, they have. */
export const toggled = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Opens or closes as a reader does. */
export async function toggle(element: Element, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    summaryOf(element, id).click();
    await toggled();
    await settled(element);
  }
}
