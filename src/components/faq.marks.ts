type Places = (text: string) => readonly (readonly [number, number])[];

/** Marks places in the texts below an element by splitting their nodes: no text is ever read as markup. */
export function highlight(root: Element, placesIn: Places): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    // From the end, so that the places before stay where they are.
    for (const [from, to] of [...placesIn(text.data)].reverse()) {
      text.splitText(to);
      const mark = document.createElement('mark');
      const found = text.splitText(from);
      found.replaceWith(mark);
      mark.append(found);
    }
  }
}

/** Takes the marks away and leaves each text whole, as it was. */
export function unhighlight(root: Element): void {
  for (const mark of root.querySelectorAll('mark')) {
    const parent = mark.parentNode!;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}
