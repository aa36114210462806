import type { PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { common } from '../strings/common.js';
import { fill, make, put, stand } from './shared.make.js';

/**
 * What every element has, for Lit's `static properties`. The fields stand in each element, with their sentences and
 * defaults. (Decorators say the same in one place, and cost each page 500 bytes more.)
 */
export const commonProperties: PropertyDeclarations = {
  src: {},
  data: { attribute: false },
  group: {},
  heading: {},
  headingLevel: { type: Number, attribute: 'heading-level' },
  theme: { reflect: true },
  now: {},
};

/** Narrows `heading-level`: 2–6, else 3. */
export const levelOf = (level: number): number => (/^[2-6]$/.test(`${level}`) ? level : 3);

/** What a widget listens to, in its own part of the shadow root: never what happens in the author's children. */
export type Handlers = Readonly<
  Partial<
    Record<
      'click' | 'change' | 'input' | 'compositionend' | 'keydown' | 'focusin' | 'toggle' | 'beforematch',
      (event: never) => void
    >
  >
>;

/** What stands around the content of a widget. */
interface Frame {
  readonly section: HTMLElement;
  readonly title: HTMLElement;
  readonly foot: HTMLElement;
  readonly status: HTMLElement;
}

const frames = new WeakMap<object, Frame>();

function makeFrame(root: ParentNode, on: Handlers): Frame {
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  const foot = make('div', { class: 'foot note', part: 'foot' });
  const title = make('div', {});
  const section = make('section', { class: 'frame', part: 'frame' });
  for (const [type, listener] of Object.entries(on)) {
    // What opens and closes tells nobody above it.
    section.addEventListener(type, listener as EventListener, type === 'toggle');
  }
  root.append(
    make('slot', { name: 'fallback' }),
    make('div', { class: 'root', lang: common.lang }, section),
    make('slot', {}),
  );
  return { section, title, foot, status };
}

/**
 * The frame of every widget: the fallback's slot, the wall against the page's styles, the title, the content, the foot
 * with its sources and whose guide it is, the line that a screen reader says next, and the slot for whatever else the
 * author has put there. Made once; what it says is set as a whole and only where it changes.
 *
 * @param host its `heading` wins over `title`; an empty one shows none
 * @param title the widget's own, which also names the region where no title is shown
 * @param content what stands between title and foot
 * @param lines for the foot, one a paragraph: what the content is based on, and so on
 */
export function showFrame(
  host: ReactiveElement & { readonly heading: string | undefined; readonly headingLevel: number },
  title: string,
  on: Handlers,
  content: readonly (Element | false | undefined)[],
  lines: readonly (string | undefined)[],
  status: string,
): void {
  let frame = frames.get(host);
  if (!frame) frames.set(host, (frame = makeFrame(host.renderRoot, on)));
  const { section, foot } = frame;
  stand(section, frame.title, ...content, foot, frame.status);
  const heading = host.heading ?? title;
  put(section, { 'aria-label': heading || title });
  fill(frame.title, heading && make(`h${levelOf(host.headingLevel)}`, { class: 'heading', part: 'heading' }, heading));
  fill(
    foot,
    [...lines, common.notAffiliated].map((line) => line && make('p', {}, line)),
  );
  fill(frame.status, status);
}
