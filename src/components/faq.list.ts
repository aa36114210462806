import type { FaqEntry, Id } from '../data/types.js';
import { common } from '../strings/common.js';
import { faqStrings as s } from '../strings/faq.js';

/** The questions and answers as they stand in the page. Five thousand cost little more than their plain HTML. */
export interface List {
  readonly node: HTMLElement;
  readonly items: ReadonlyMap<Id, HTMLDetailsElement>;
  /** Shows these alone, flat and in this order; without them, all in their groups. */
  readonly show: (items?: readonly HTMLElement[]) => void;
}

/** An element, by its attributes and what is in it: text is never parsed as HTML. */
export const make = (name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]) => {
  const made = document.createElement(name);
  for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key]!);
  made.append(...children);
  return made;
};

/**
 * @param entries in the order of the guide
 * @param categories known groups, in the order in which they stand; entries of any other come last
 * @param level of the heading of a question
 */
export function buildList(
  entries: readonly FaqEntry[],
  categories: readonly { readonly id: Id; readonly label: string }[],
  level: number,
): List {
  // One closed entry without words, cloned for each.
  const blank = make(
    'details',
    { class: 'entry', part: 'entry' },
    make('summary', { part: 'question' }, make(`h${level}`, { class: 'question' })),
    make(
      'div',
      { class: 'answer', part: 'answer' },
      make(
        'div',
        { class: 'tools screen-only' },
        make('button', { class: 'link', part: 'copy', 'data-action': 'copy' }, s.copy),
      ),
    ),
  );
  const groups = new Map<Id, HTMLElement>();
  for (const { id, label } of [...categories, { id: '', label: s.other }]) {
    const title = make('p', { class: 'category key' }, label);
    groups.set(id, make('div', { class: 'group', part: 'category', role: 'group', 'aria-label': label }, title));
  }

  const items = new Map<Id, HTMLDetailsElement>();
  const places: (readonly [HTMLElement, HTMLElement])[] = [];
  for (const { id, question, answer, category, confidence, note = '', links = [] } of entries) {
    const item = blank.cloneNode(true) as HTMLDetailsElement;
    item.dataset.id = id;
    item.querySelector('.question')!.append(question);
    // A blank line parts paragraphs.
    const parts = answer.split(/\n\s*\n/).map((text) => make('p', { class: 'measure' }, text));
    const mark = common.marks[confidence] || (note && common.noteMark);
    if (mark) {
      parts.push(make('p', { class: 'note measure' }, make('span', { class: 'mark' }, mark), make('span', {}, note)));
    }
    for (const { label, href, sponsored } of links) {
      const rel = sponsored ? 'sponsored noopener' : 'noopener';
      parts.push(make('p', {}, make('a', { class: 'link', href, rel }, (sponsored ? common.sponsored : '') + label)));
    }
    item.lastElementChild!.prepend(...parts);
    items.set(id, item);
    places.push([groups.get(category) ?? groups.get('')!, item]);
  }

  const node = make('div', { class: 'list' });
  const show: List['show'] = (shown) => {
    if (!shown) for (const [group, item] of places) group.append(item);
    node.replaceChildren(...(shown ?? [...groups.values()].filter((group) => group.childElementCount > 1)));
  };
  return { node, items, show };
}
