import { render, type TemplateResult } from 'lit';

/** `null`: rendered once so far. */
const masters = new WeakMap<object, Element | null>();

/**
 * A fresh copy of an element that never changes once rendered. A hundred widgets on a page cost little more than their
 * plain HTML that way. The first one is rendered and no more, because most pages have one; from the second on it is
 * worth a master to clone.
 *
 * @param key what the content depends on; the master lives as long as it
 * @param template renders exactly one element, without listeners
 */
export function clone<E extends Element>(key: object, template: () => TemplateResult): E {
  let master = masters.get(key);
  if (!master) {
    const fragment = document.createDocumentFragment();
    render(template(), fragment);
    const first = master === undefined;
    master = fragment.firstElementChild!;
    // Lit's markers are of no use any more.
    const comments = document.createNodeIterator(master, NodeFilter.SHOW_COMMENT);
    for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
    masters.set(key, first ? null : master);
    if (first) return master as E;
  }
  return master.cloneNode(true) as E;
}
