import type { PrimeCancelAdvisor } from '../../src/components/advisor.js';
import '../../src/define/prime-cancel-advisor.js';
import { allInside, inside, mount, settled } from './helpers.js';

/** A Tuesday afternoon about which nothing is known, so that no rule speaks of the hour. */
export const NOW = '2026-11-24T15:30:00+09:00';

let groups = 0;

/** An advisor on a page of its own, in a group of its own, at a fixed time. */
export const mountAdvisor = (attributes = '', children = '', width = 720): Promise<PrimeCancelAdvisor> => {
  groups += 1;
  return mount(
    `<prime-cancel-advisor group="advisor-${groups}" now="${NOW}" ${attributes}>${children}</prime-cancel-advisor>`,
    width ? { width } : {},
  );
};

/** The radio or box of an answer to the question that is asked. */
export const optionOf = (element: Element, id: string) =>
  inside<HTMLInputElement>(element, `[part="option"] input[value="${id}"]`);

/** A tap, as a finger does it, though not a trusted one: no waiting for the end of a double tap. */
export function tap(target: Element) {
  target.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, composed: true, cancelable: true }));
}

/** Taps an answer to each question in turn; `-` skips one. */
export async function answer(element: Element, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    tap(id === '-' ? buttonOf(element, 'この質問をとばす') : optionOf(element, id).closest('label')!);
    await settled(element);
  }
}

/** A button by the words on it, or by its name. */
export function buttonOf(element: Element, words: string): HTMLButtonElement {
  const found = allInside<HTMLButtonElement>(element, 'button').find(
    (button) => button.textContent.trim() === words || button.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`no button ${words}`);
  return found;
}
export const hasButton = (element: Element, words: string) =>
  allInside(element, 'button').some((button) => button.textContent.trim() === words && !button.hidden);

export async function pressButton(element: Element, words: string): Promise<void> {
  tap(buttonOf(element, words));
  await settled(element);
}

/** Id of the question that is asked; `undefined` when none is left. */
export const questionOf = (element: Element) =>
  allInside(element, '[part="question"]').map(({ dataset }) => dataset.question)[0];

/** 「3/5」 */
export const positionOf = (element: Element) => inside(element, 'legend').textContent.match(/\d\s*\/\d/)?.[0];

/** Earlier questions with their answers: `困っていることは: とくにない`. */
export const answersOf = (element: Element) =>
  allInside(element, '[part="answer"] p').map(({ children }) => [...children].map((c) => c.textContent).join(': '));

/** What suits, in the words of the result; `undefined` as long as there is none. */
export const resultOf = (element: Element) =>
  allInside(element, '[part="result"] [role="heading"]').map((heading) => heading.textContent.trim())[0];

/** Reasons below an element: `+ 〔text〕`, `− …`, `※ …`, without what opens. */
export const reasonsIn = (root: Element) =>
  [...root.querySelectorAll('li')].map(
    (item) => `${item.querySelector('i')!.textContent} ${item.querySelector('span')!.textContent}`,
  );
export const reasonsOf = (element: Element) => reasonsIn(inside(element, '[part="result"]'));

/** The methods that are not the first choice, with their reasons. */
export const othersOf = (element: Element) =>
  Object.fromEntries(
    allInside(element, '[part="method"]').map((method) => [
      method.querySelector('p')!.textContent.trim(),
      reasonsIn(method),
    ]),
  );

export const statusOf = (element: Element) => inside(element, '[role="status"]').textContent;
export const dayField = (element: Element) => inside<HTMLInputElement>(element, 'input[type="date"]');

/** Types a day, as a browser reports it. */
export async function typeDay(element: Element, day: string): Promise<void> {
  const field = dayField(element);
  field.value = day;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}
