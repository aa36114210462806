// Runs in the page under test: the floor that a widget is measured against.

/** The finished DOM as markup, with what the reader sees of properties written out, and without lit's comments. */
export function serialise(root) {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  const copies = copy.querySelectorAll('*');
  root.querySelectorAll('*').forEach((element, index) => {
    if (element.localName === 'option') copies[index].toggleAttribute('selected', element.selected);
    if (element.localName !== 'input') return;
    copies[index].toggleAttribute('checked', element.checked);
    if (element.type === 'search') copies[index].setAttribute('value', element.value);
  });
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) node.remove();
  return copy.innerHTML;
}

/** The same DOM from a string, in the same kind of shadow root, with the same sheets made from the same text. */
export function createFloor(count, { html, sheets }, options) {
  const adopted = sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const hosts = [];
  for (let i = 0; i < count; i += 1) {
    const host = document.createElement('div');
    const root = host.attachShadow(options);
    root.adoptedStyleSheets = adopted;
    root.innerHTML = html;
    hosts.push(host);
  }
  return hosts;
}

/**
 * An update by hand: knows beforehand what will be different, and does nothing but that.
 *
 * @returns the single changes that turn the children of one node into those of another
 */
export function changesBetween(before, after) {
  const old = [...before.childNodes];
  const now = [...after.childNodes];
  const alike = old.length === now.length && old.every((node, i) => node.nodeName === now[i].nodeName);
  if (!alike) return [() => before.replaceChildren(...now)];
  return old.flatMap((node, i) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data === now[i].data ? [] : [() => (node.data = now[i].data)];
    return [...attributeChanges(node, now[i]), ...changesBetween(node, now[i])];
  });
}

const attributeChanges = (before, after) => {
  const names = new Set([...before.getAttributeNames(), ...after.getAttributeNames()]);
  return [...names].flatMap((name) => {
    const value = after.getAttribute(name);
    if (before.getAttribute(name) === value) return [];
    if (name === 'checked') return [() => (before.checked = value !== null)];
    return [() => (value === null ? before.removeAttribute(name) : before.setAttribute(name, value))];
  });
};
