import type { PrimeCancelSteps } from '../../src/components/steps.js';
import '../../src/define/prime-cancel-steps.js';
import { allInside, inside, mount, settled, until } from './helpers.js';

/** Steps on a page of their own. The device is fixed, so that the list is the same on every machine. */
export const mountSteps = (attributes = '', children = '', width?: number): Promise<PrimeCancelSteps> =>
  mount(
    `<prime-cancel-steps device="desktop-web" ${attributes}>${children}</prime-cancel-steps>`,
    width ? { width } : {},
  );

/** Ids of the steps, in the order of the list. */
export const idsOf = (element: Element) => allInside(element, '[data-step]').map((step) => step.dataset.step!);

/** Titles of the steps, without the mark of a changed one. */
export const titlesOf = (element: Element) =>
  allInside(element, '[data-step] .title').map((title) => title.firstChild!.parentElement!.innerText.trim());

export const stepOf = (element: Element, id: string) => inside(element, `[data-step="${id}"]`);
export const boxOf = (element: Element, id: string) => inside<HTMLInputElement>(element, `[data-step="${id}"] input`);
export const titleOf = (element: Element, id: string) => inside<HTMLButtonElement>(element, `#title-${id}`);
export const bodyOf = (element: Element, id: string) => inside(element, `[data-step="${id}"] .body`);
export const selectOf = (element: Element, axis: string) =>
  inside<HTMLSelectElement>(element, `select[data-axis="${axis}"]`);

/** Id of the step that the reader is at; `undefined` when all are done. */
export const currentOf = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('[aria-current="step"]')?.dataset.step;

/** Ids of the ticked steps of the list. */
export const tickedIn = (element: Element) => idsOf(element).filter((id) => boxOf(element, id).checked);

/** Ticks as a reader does, by a click of the box, without the rest of the page moving on. */
export async function tick(element: Element, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    boxOf(element, id).click();
    await settled(element);
  }
}

/** Waits until nothing is held any more, as it is for a moment after each tick. */
export async function letGo(element: Element): Promise<void> {
  const { view } = element as unknown as { view: { hold?: unknown } };
  if (view.hold) await until(() => (element as unknown as { view: unknown }).view !== view, 'what was ticked lets go');
  await settled(element);
}

export const statusOf = (element: Element) => inside(element, '[role="status"]').textContent;

/** What is kept under a key of the storage, as it stands there. */
export const kept = (key = 'default') =>
  JSON.parse(localStorage.getItem(`prime-cancel:1:${key}`) ?? 'null') as {
    done: string[];
    choice: Record<string, unknown>;
    hours: string;
    updatedAt: string;
  } | null;

export const keep = (value: unknown, key = 'default') =>
  localStorage.setItem(`prime-cancel:1:${key}`, typeof value === 'string' ? value : JSON.stringify(value));
