import type { Link } from '../data/types.js';
import { common } from '../strings/common.js';

/** What stands in an element: a condition that does not hold stands for nothing, a list for its items. */
export type Child = Node | string | false | undefined | readonly Child[];

/** An element with what stands in it. Text is never parsed as HTML. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]!);
  add(element, children);
  return element;
}

/** 「19–22時」: a browser may break the line behind the dash, a reader would not. */
const range = /(\d+–\d+[^\s、。]?)/;

/** Puts something behind what an element has already. */
export function add(parent: ParentNode, child: Child): void {
  if (Array.isArray(child)) for (const item of child) add(parent, item as Child);
  else if (typeof child === 'string' && range.test(child)) {
    child.split(range).forEach((part, index) => {
      parent.append(index % 2 ? make('span', { class: 'range' }, document.createTextNode(part)) : part);
    });
  } else if (child) parent.append(child as Node);
}

/** What each place was given last, as text or markup. */
const given = new WeakMap<Element, string>();

/**
 * Puts something new in a place, where that says something else than the last time. What stands there by now does not
 * count: a browser that translates the page has set its own words, and they stay.
 */
export function fill(place: Element, ...children: readonly Child[]): void {
  const [child] = children;
  // Most places hold a text: nothing has to be made to know whether it is another one.
  const made =
    children.length > 1 || typeof child === 'object' || (child && range.test(child))
      ? make('div', {}, ...children)
      : child || '';
  const says = typeof made === 'string' ? made : made.innerHTML;
  if ((given.get(place) ?? '') === says) return;
  given.set(place, says);
  if (typeof made === 'string') place.textContent = made;
  else place.replaceChildren(...made.childNodes);
}

/** Has these stand in a place, and nothing else. What stands there already stays, with its focus. */
export function stand(place: Element, ...children: readonly (Element | false | undefined)[]): void {
  const standing = children.filter((child) => !!child);
  for (const child of [...place.children]) if (!standing.includes(child)) child.remove();
  standing.forEach((child, index) => {
    const before = place.children[index];
    if (before !== child) place.insertBefore(child, before ?? null);
  });
}

/** Writes attributes where they change; `false` takes one away. */
export function put(element: Element, attributes: Readonly<Record<string, string | number | false>>): void {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value === false) element.removeAttribute(name);
    else if (element.getAttribute(name) !== `${value}`) element.setAttribute(name, `${value}`);
  }
}

/** A text of the data: a blank line parts paragraphs. */
export const makeParagraphs = (text: string): readonly HTMLElement[] =>
  text.split(/\n\s*\n/).map((paragraph) => make('p', { class: 'measure' }, paragraph));

/** A link of the data, which the pack has let through; a paid one says so. */
export const makeLink = ({ label, href, sponsored }: Link): HTMLElement =>
  make(
    'a',
    { class: 'link', part: 'link', href, rel: sponsored ? 'sponsored noopener' : 'noopener' },
    sponsored && make('span', { class: 'mark' }, common.sponsored),
    label,
  );

/** A mark such as 〔推定〕; nothing where there is nothing to mark. */
export const makeMark = (text: Child): Child => text && make('span', { class: 'mark' }, text);
