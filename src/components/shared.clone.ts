import { render, type TemplateResult } from 'lit';

const masters = new WeakMap<object, Element>();

/**
 * A fresh copy of an element that never changes once rendered: built once from its template, then cloned. A hundred
 * widgets on a page cost little more than their plain HTML that way.
 *
 * @param key what the content depends on; the copy lives as long as it
 * @param template renders exactly one element, without listeners
 */
export function clone<E extends Element>(key: object, template: () => TemplateResult): E {
  let master = masters.get(key);
  if (!master) {
    const fragment = document.createDocumentFragment();
    render(template(), fragment);
    master = fragment.firstElementChild as Element;
    // Lit's markers are of no use in a copy.
    const comments = document.createNodeIterator(master, NodeFilter.SHOW_COMMENT);
    for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
    masters.set(key, master);
  }
  return master.cloneNode(true) as E;
}
