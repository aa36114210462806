import { make } from './shared.make.js';

type Places = (text: string) => readonly (readonly [number, number])[];

/** Marks places in the texts of a node by splitting them: no text is ever read as markup. */
export function highlight(node: Node, placesIn: Places): void {
  for (const child of [...node.childNodes]) highlight(child, placesIn);
  if (node.nodeType !== Node.TEXT_NODE) return;
  const text = node as Text;
  // From the end, so that the places before stay where they are.
  for (const [from, to] of [...placesIn(text.data)].reverse()) {
    text.splitText(to);
    text.after(make('mark', {}, text.splitText(from)));
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
