import type { PropertyDeclaration, PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { common } from '../strings/common.js';
import { fill, make, put, stand } from './shared.make.js';

/** An attribute that is taken away gives its property the default back. */
export const withDefault: PropertyDeclaration = { useDefault: true };

/**
 * What every element has, for Lit's `static properties`. The fields stand in each element, with their sentences and
 * defaults. (Decorators say the same in one place, and cost each page 500 bytes more.)
 */
export const commonProperties: PropertyDeclarations = {
  src: withDefault,
  data: { attribute: false },
  group: withDefault,
  heading: {},
  headingLevel: { ...withDefault, type: Number, attribute: 'heading-level' },
  // Only what was set is reflected: nothing else is to be found on a tag that a server wrote.
  theme: { ...withDefault, reflect: true },
  now: withDefault,
};

/** Narrows `heading-level`: 2–6, else 3. */
export const levelOf = (level: number): number => (/^[2-6]$/.test(`${level}`) ? level : 3);

/** What a widget listens to, in its own part of the shadow root: never what happens in the author's children. */
type Handlers = Readonly<
  Partial<
    Record<
      'click' | 'change' | 'input' | 'compositionend' | 'keydown' | 'focusin' | 'toggle' | 'beforematch',
      (event: never) => void
    >
  >
>;

type Host = ReactiveElement & { readonly heading: string | undefined; readonly headingLevel: number };

/**
 * @param title the widget's own, which also names the region where no title is shown
 * @param content what stands between title and foot
 * @param lines for the foot, one a paragraph: what the content is based on, and so on
 * @param status what a screen reader says next
 */
type Show = (
  title: string,
  content: readonly (Element | false | undefined)[],
  lines: readonly (string | undefined)[],
  status: string,
) => void;

/**
 * The frame of every widget: the fallback's slot, the wall against the page's styles, the title, the content, the foot
 * with its sources and whose guide it is, the line that a screen reader says next, and the slot for whatever else the
 * author has put there. Made once; what it says is set as a whole and only where it changes.
 *
 * Both slots stand from the start, and the fallback goes when there is something to show: whatever fails, what the
 * author wrote is seen.
 *
 * @param host its `heading` wins over the widget's own title; an empty one shows none
 */
export function frameOf(host: Host, on: Handlers): Show {
  const fallback = make('slot', { name: 'fallback' });
  const title = make('div', {});
  const foot = make('div', { class: 'foot note', part: 'foot' });
  const said = make('p', { class: 'visually-hidden', role: 'status' });
  const section = make('section', { class: 'frame', part: 'frame' });
  for (const [type, listener] of Object.entries(on)) {
    // What opens and closes tells nobody above it.
    section.addEventListener(type, listener as EventListener, type === 'toggle');
  }
  host.addController({
    hostConnected() {
      if (!fallback.parentNode) host.renderRoot.append(fallback, make('slot', {}));
    },
  });
  return (own, content, lines, status) => {
    stand(section, title, ...content, foot, said);
    const heading = host.heading ?? own;
    put(section, { 'aria-label': heading || own });
    fill(title, heading && make(`h${levelOf(host.headingLevel)}`, { class: 'heading', part: 'heading' }, heading));
    fill(
      foot,
      [...lines, common.notAffiliated].map((line) => line && make('p', {}, line)),
    );
    fill(said, status);
    if (section.parentNode) return;
    fallback.hidden = true;
    fallback.after(make('div', { class: 'root', lang: common.lang }, section));
  };
}
