import type { FaqEntry, Id, Link } from '../data/types.js';
import { common } from '../strings/common.js';
import { faqStrings as s } from '../strings/faq.js';

/** The questions and answers as they stand in the page. Five thousand cost little more than their plain HTML. */
export interface List {
  /** Every group, in order. */
  readonly node: HTMLElement;
  readonly items: ReadonlyMap<Id, HTMLDetailsElement>;
  /** Puts every entry back into its place. */
  readonly restore: () => void;
}

interface Category {
  readonly id: Id;
  readonly label: string;
}

const element = <K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = '') => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

/** One closed entry without words: cloned for each. */
const blank = (level: number) => {
  const details = element('details', 'entry');
  details.setAttribute('part', 'entry');
  const summary = element('summary', '');
  summary.setAttribute('part', 'question');
  summary.append(element(`h${level}` as 'h3', 'question'));
  const answer = element('div', 'answer');
  answer.setAttribute('part', 'answer');
  answer.append(element('p', 'measure'));
  details.append(summary, answer);
  return details;
};

const linkList = (links: readonly Link[]) => {
  const list = element('ul', 'links');
  for (const { label, href, sponsored } of links) {
    const link = element('a', 'link', (sponsored ? common.sponsored : '') + label);
    link.href = href;
    link.rel = sponsored ? 'sponsored noopener' : 'noopener';
    const item = element('li', '');
    item.append(link);
    list.append(item);
  }
  return list;
};

const fill = (details: HTMLDetailsElement, { id, question, answer, confidence, note, links }: FaqEntry) => {
  details.dataset.id = id;
  details.firstElementChild!.firstElementChild!.textContent = question;
  const body = details.lastElementChild!;
  const first = body.firstElementChild!;
  // A blank line parts paragraphs; nothing is ever parsed as HTML.
  const [start = '', ...more] = answer.split(/\n\s*\n/);
  first.textContent = start;
  for (const text of more) body.append(element('p', 'measure', text));
  const mark = common.marks[confidence];
  if (mark || note) {
    const line = element('p', 'note measure');
    line.append(element('span', 'mark', mark || common.noteMark), element('span', '', note));
    body.append(line);
  }
  if (links?.length) body.append(linkList(links));
  return details;
};

/**
 * @param entries in the order of the guide
 * @param categories known groups, in the order in which they stand; entries of any other come last
 * @param level of the heading of a question
 */
export function buildList(entries: readonly FaqEntry[], categories: readonly Category[], level: number): List {
  const master = blank(level);
  const items = new Map<Id, HTMLDetailsElement>();
  const groups = new Map<Id, HTMLElement[]>(categories.map(({ id }) => [id, []]));
  const others: HTMLElement[] = [];
  for (const entry of entries) {
    const item = fill(master.cloneNode(true) as HTMLDetailsElement, entry);
    items.set(entry.id, item);
    (groups.get(entry.category) ?? others).push(item);
  }
  const node = element('div', 'list');
  const bodies: (readonly [HTMLElement, readonly HTMLElement[]])[] = [];
  const addGroup = (id: Id, label: string, members: readonly HTMLElement[]) => {
    if (!members.length) return;
    const group = element('section', 'group');
    group.role = 'group';
    group.setAttribute('part', 'category');
    group.setAttribute('aria-labelledby', `category-${id}`);
    const title = element('p', 'category', label);
    title.id = `category-${id}`;
    const body = element('div', 'entries');
    bodies.push([body, members]);
    group.append(title, body);
    node.append(group);
  };
  for (const { id, label } of categories) addGroup(id, label, groups.get(id)!);
  addGroup('', s.other, others);
  const restore = () => {
    for (const [body, members] of bodies) {
      if (body.childElementCount < members.length) body.append(...members);
    }
  };
  restore();
  return { node, items, restore };
}
