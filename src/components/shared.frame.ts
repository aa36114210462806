import { html, type PropertyDeclarations } from 'lit';
import { common } from '../strings/common.js';
import { headingOf } from './shared.heading.js';

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

type Handler = ((event: never) => void) | { handleEvent(event: Event): void; capture: boolean };

/** What a widget listens to, in its own part of the shadow root: never what happens in the author's children. */
export type Handlers = Partial<
  Readonly<
    Record<'click' | 'change' | 'input' | 'compositionend' | 'keydown' | 'focusin' | 'toggle' | 'beforematch', Handler>
  >
>;

/**
 * The frame of every widget: the fallback's slot, the wall against the page's styles, the title, the content, the line
 * that a screen reader says next, and the slot for whatever else the author has put there.
 *
 * @param host its `heading` wins over `title`; an empty one shows none
 * @param title the widget's own, which also names the region where no title is shown
 */
export const renderFrame = (
  host: { readonly heading: string | undefined; readonly headingLevel: number },
  title: string,
  on: Handlers,
  content: unknown,
  status: string,
) => html`
  <slot name="fallback"></slot>
  <div class="root" lang=${common.lang}>
    <section
      class="frame"
      part="frame"
      aria-label=${host.heading || title}
      @click=${on.click}
      @change=${on.change}
      @input=${on.input}
      @compositionend=${on.compositionend}
      @keydown=${on.keydown}
      @focusin=${on.focusin}
      @toggle=${on.toggle}
      @beforematch=${on.beforematch}
    >
      ${headingOf(host, host.heading ?? title)}${content}
      <p class="visually-hidden" role="status" .textContent=${status}></p>
    </section>
  </div>
  <slot></slot>
`;
