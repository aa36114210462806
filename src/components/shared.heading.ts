import { nothing } from 'lit';
import { make } from './shared.make.js';

/** Narrows `heading-level`: 2–6, else 3. */
export const levelOf = (level: number): number => (/^[2-6]$/.test(`${level}`) ? level : 3);

/** The title of each widget, with what it was made of. */
const titles = new WeakMap<object, readonly [madeOf: string, title: HTMLElement]>();

/**
 * The widget's title at the level that the page asks for. Made anew when either changes, and left alone otherwise:
 * browsers that translate a page put other nodes in the place of its text.
 *
 * @param host whose title it is
 * @param text nothing is rendered for an empty one
 */
export function headingOf(host: { readonly headingLevel: number }, text: string) {
  const name = `h${levelOf(host.headingLevel)}`;
  const made = titles.get(host);
  const title = made?.[0] === name + text ? made[1] : make(name, { class: 'heading', part: 'heading' }, text);
  titles.set(host, [name + text, title]);
  return text ? title : nothing;
}
