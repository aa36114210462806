import type { FaqEntry, Id } from '../data/types.js';
import { faqStrings as s } from '../strings/faq.js';
import { makeButton } from './faq.parts.js';
import { add, make, makeLink, makeMark, makeParagraphs } from './shared.make.js';
import { markOf } from './shared.sources.js';

/** The questions and answers as they stand in the page. Five thousand cost little more than their plain HTML. */
export interface List {
  readonly node: HTMLElement;
  readonly items: ReadonlyMap<Id, HTMLDetailsElement>;
  /** Shows these alone, flat and in this order; without them, all in their groups. */
  readonly show: (items?: readonly HTMLElement[]) => void;
}

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
  // One closed entry without words, and what stands below every answer: cloned for each.
  const blank = make(
    'details',
    { class: 'entry', part: 'entry' },
    make('summary', { part: 'question' }, make(`h${level}`, { class: 'question' })),
    make('div', { class: 'answer', part: 'answer' }),
  );
  const tools = make('div', { class: 'tools screen-only' }, makeButton('copy', s.copy));
  const groups = new Map<Id, HTMLElement>();
  for (const { id, label } of [...categories, { id: '', label: s.other }]) {
    const title = make('p', { class: 'category key' }, label);
    groups.set(id, make('div', { class: 'group', part: 'category', role: 'group', 'aria-label': label }, title));
  }

  const items = new Map<Id, HTMLDetailsElement>();
  const places: (readonly [HTMLElement, HTMLElement])[] = [];
  for (const entry of entries) {
    const { id, question, answer, category, note = '', links } = entry;
    const item = blank.cloneNode(true) as HTMLDetailsElement;
    item.dataset.id = id;
    item.querySelector('.question')!.append(question);
    const mark = markOf(entry);
    add(item.lastElementChild!, [
      makeParagraphs(answer),
      mark && make('p', { class: 'note measure' }, makeMark(mark), make('span', {}, note)),
      links?.map((link) => make('p', {}, makeLink(link))),
      tools.cloneNode(true),
    ]);
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
