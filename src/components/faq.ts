import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { DataSourceController } from '../controllers/data-source.js';
import { HashController } from '../controllers/hash.js';
import { JsonLdController } from '../controllers/json-ld.js';
import { faq, faqCategories } from '../data/topics/faq.js';
import { gaps } from '../data/topics/gaps.js';
import { searchWords } from '../data/topics/search.js';
import { sources } from '../data/topics/sources.js';
import type { FaqEntry, Id } from '../data/types.js';
import { PrimeCancelFaqToggleEvent, PrimeCancelSearchEvent } from '../events.js';
import { searchIn, type Found } from '../logic/search.js';
import { faq as faqSchema } from '../pack/schema/faq.js';
import { gaps as gapsSchema } from '../pack/schema/gaps.js';
import { sources as sourcesSchema } from '../pack/schema/sources.js';
import { faqStrings as s } from '../strings/faq.js';
import { version } from '../version.js';
import { buildList, type List } from './faq.list.js';
import { highlight, unhighlight } from './faq.marks.js';
import { renderBar, renderFoot, renderNone, renderSearch, sayNone } from './faq.parts.js';
import { addressOf, targetOf } from './faq.related.js';
import { faqStyles } from './faq.styles.js';
import { addTools, focusHeading, showAddress } from './faq.tools.js';
import { commonProperties, renderFrame, type Handlers } from './shared.frame.js';
import { levelOf } from './shared.heading.js';
import { shared, tokens } from './shared.styles.js';

const bundled = { sources, faq, gaps };
const schemas = { sources: sourcesSchema, faq: faqSchema, gaps: gapsSchema };

/** Milliseconds of rest after which a search is announced, to screen readers and to the page. */
const REST = 100;

/** Entries of a long list in which hits are marked: what a reader may see without scrolling far. */
const MARKED = 50;

const idsIn = (text: string) => text.split(/[\s,]+/).filter(Boolean);

/**
 * Questions and answers with a search for Japanese readers; each answer has an address of its own.
 *
 * @summary Answers that can be found: by category, by search, by link, by the browser's own search.
 *
 * @slot - Anything the author adds: shown below the widget, in the page's own style.
 * @slot fallback - What readers without JavaScript see; hidden once the element works.
 *
 * @fires {PrimeCancelFaqToggleEvent} prime-cancel-faq-toggle - The reader opened or closed an answer.
 * @fires {PrimeCancelSearchEvent} prime-cancel-search - The reader searched; the query is not told.
 * @fires {PrimeCancelErrorEvent} prime-cancel-error - Site data could not be used.
 *
 * @csspart heading - The title.
 * @csspart search - The search field.
 * @csspart clear - Clears the search.
 * @csspart open-all - Opens every answer.
 * @csspart close-all - Closes every answer.
 * @csspart category - A group of questions.
 * @csspart entry - A question with its answer.
 * @csspart question - The question, which opens and closes its answer.
 * @csspart answer - The answer.
 * @csspart copy - Copies the link to an answer.
 * @csspart none - What is shown when nothing is found.
 * @csspart foot - Source, and whose guide this is.
 *
 * @cssprop [--prime-cancel-ink=#1c1b19] - Text and rules.
 * @cssprop [--prime-cancel-ink-2=#55534d] - Notes, categories.
 * @cssprop [--prime-cancel-edge=#79766d] - Borders of controls.
 * @cssprop [--prime-cancel-hair=#cfccc4] - Hairlines.
 * @cssprop [--prime-cancel-accent=#1b4a87] - Where you may act.
 * @cssprop [--prime-cancel-tint=#eef3f9] - Ground of what the search found.
 * @cssprop [--prime-cancel-paper=#fff] - Ground of the search field.
 */
export class PrimeCancelFaq extends LitElement {
  /** Version of the package that this class belongs to. */
  static readonly primeCancelVersion: string = version;

  static override readonly properties = {
    ...commonProperties,
    category: {},
    open: {},
    exclusive: { type: Boolean },
    searchable: { type: Boolean },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    found: { state: true },
    status: { state: true },
  };

  static override readonly styles = [tokens, shared, faqStyles];

  /** Shows one group of questions alone, such as `billing`. Empty or unknown: all. */
  category = '';

  /** Ids of the answers to start with open, parted by spaces or commas. */
  open = '';

  /** One open answer at a time. */
  exclusive = false;

  /** Shows the search field. */
  searchable = false;

  /** Describes the questions shown as a FAQPage (JSON-LD) in the head of the page; the first element that has it does. */
  jsonLd = false;

  /** Address of a data pack (JSON). Empty: none. */
  src = '';

  /** A data pack as an object, laid over `src` and inline JSON. */
  data: unknown;

  /** Widgets of one page with the same name share case, method and device. */
  group = '';

  /** Title. Absent: the guide's own. Empty: none. */
  heading: string | undefined;

  /** Level of the title, 2–6. */
  headingLevel = 3;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` hold regardless. */
  theme = 'auto';

  /** Pins the clock: ISO 8601 with offset or `Z`. Empty: the real clock. */
  now = '';

  /** What was found for `#query`; `undefined` without one. */
  private found: Found | undefined;

  /** What a screen reader says next. */
  private status = '';

  readonly #on: Handlers = {
    click: (event: Event) => this.#onClick(event),
    input: (event: Event) => this.#onInput(event),
    compositionend: (event: Event) => this.#onInput(event),
    keydown: (event: KeyboardEvent) => this.#onKeyDown(event),
    focusin: (event: Event) => this.#onFocusIn(event),
    toggle: { handleEvent: (event) => this.#onToggle(event), capture: true },
  };
  readonly #source = new DataSourceController(this, bundled, schemas);
  readonly #hash = new HashController(
    this,
    'faq',
    (id) => this.#entries.some((entry) => entry.id === id),
    (id) => void this.#reveal(id),
  );
  readonly #opened = new Set<Id>();
  readonly #hits = document.createElement('div');
  /** What the list was built from. */
  #key: readonly unknown[] = [];
  #entries: readonly FaqEntry[] = [];
  #list: List | undefined;
  #search: ReturnType<typeof searchIn> | undefined;
  #query = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#hits.className = 'hits';
    new JsonLdController(this, () => (this.jsonLd ? this.#entries : undefined));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Not in `willUpdate`: that comes before the controllers have read the site's data. */
  protected override update(changed: PropertyValues<this>) {
    const { faq, gaps } = this.#source.topics;
    const level = Math.min(levelOf(this.headingLevel) + 1, 6);
    const key = [faq, gaps, this.category, level];
    if (key.some((part, index) => part !== this.#key[index])) {
      this.#key = key;
      const inCategory = faq.filter(({ category }) => category === this.category);
      this.#entries = inCategory.length ? inCategory : faq;
      this.#list = buildList(this.#entries, faqCategories, level);
      this.#search = undefined;
      const opened = [...this.#opened];
      this.#opened.clear();
      this.#show(opened);
      this.#find(this.#query);
    }
    if (changed.has('open')) {
      this.#hide(this.#opened);
      this.#show(idsIn(this.open));
    }
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#hash.listChanged();
  }

  protected override render() {
    const { found } = this;
    return renderFrame(
      this,
      s.heading,
      this.#on,
      html`
        ${this.searchable ? renderSearch() : nothing}${renderBar(this.#entries.length, found)}
        ${found && !found.hits.length ? renderNone(found, this.#query, this.#nearest(found), this.#prefix) : nothing}
        ${this.#hits}${found ? nothing : this.#list!.node}${renderFoot(this.#source.topics.sources)}
      `,
      this.status,
    );
  }

  get #prefix() {
    return `${this.id || 'prime-cancel'}-faq-`;
  }

  get #field() {
    return this.renderRoot.querySelector('input')!;
  }

  #entry(id: Id) {
    return this.#entries.find((entry) => entry.id === id);
  }

  /** Opens answers without the reader: no event. */
  #show(ids: readonly Id[]) {
    const known = ids.filter((id) => this.#list!.items.has(id));
    if (this.exclusive && known.length) this.#hide(this.#opened);
    for (const id of this.exclusive ? known.slice(0, 1) : known) {
      const item = this.#list!.items.get(id)!;
      this.#opened.add(id);
      item.open = true;
      this.#addTools(id, item);
    }
  }

  #hide(ids: Iterable<Id>) {
    for (const id of [...ids]) {
      this.#opened.delete(id);
      this.#list!.items.get(id)!.open = false;
    }
  }

  #addTools(id: Id, item: HTMLElement) {
    addTools(item, this.#entry(id)!, (address) => {
      const [topic, to = ''] = address.split('.');
      const entry = topic === 'faq' ? this.#entry(to) : undefined;
      return entry && { label: entry.question, href: addressOf(this.#prefix + to) };
    });
  }

  #nearest({ nearest }: Found) {
    return nearest.flatMap((id) => this.#entry(id) ?? []);
  }

  #prepare() {
    return (this.#search ??= searchIn(this.#entries, this.#source.topics.gaps, searchWords));
  }

  /** Shows what a query finds, best first; every entry without one. */
  #find(query: string) {
    this.#query = query;
    unhighlight(this.#hits);
    this.found = query ? this.#prepare()(query) : undefined;
    const { hits, mark } = this.found ?? { hits: [] };
    const items = hits.map((place) => this.#list!.items.get(this.#entries[place]!.id)!);
    this.#hits.replaceChildren(...items);
    if (mark) for (const item of items.slice(0, MARKED)) highlight(item, mark);
    else this.#list!.restore();
  }

  #clear() {
    clearTimeout(this.#timer);
    if (!this.#query) return;
    this.#field.value = '';
    this.#find('');
    this.status = s.all(this.#entries.length);
  }

  /** Opens an answer, brings it into view and focuses it. */
  async #reveal(id: Id) {
    this.#clear();
    this.#show([id]);
    await this.updateComplete;
    const item = this.#list!.items.get(id);
    item?.scrollIntoView({ block: 'start' });
    item?.querySelector('summary')!.focus({ preventScroll: true });
  }

  async #copy(item: HTMLElement) {
    const address = addressOf(this.#prefix + item.dataset.id!);
    try {
      await navigator.clipboard.writeText(address);
      this.status = s.copied;
    } catch {
      showAddress(item, address);
      this.status = s.copyByHand;
    }
  }

  #onToggle(event: Event) {
    const item = event.target as HTMLDetailsElement;
    const id = item.dataset.id!;
    const { open } = item;
    // It was us, or it has been turned back meanwhile.
    if (this.#opened.has(id) === open) return;
    if (open) {
      if (this.exclusive) this.#hide(this.#opened);
      this.#opened.add(id);
      this.#addTools(id, item);
    } else this.#opened.delete(id);
    this.dispatchEvent(new PrimeCancelFaqToggleEvent(id, open));
  }

  #onClick(event: Event) {
    const target = event.composedPath()[0] as Element;
    const action = target.closest('[data-action]')?.getAttribute('data-action');
    if (action === 'copy') void this.#copy(target.closest('details')!);
    else if (action === 'clear') {
      this.#clear();
      this.#field.focus();
    } else if (action) for (const item of this.#list!.items.values()) item.open = action === 'open-all';
    const link = target.closest<HTMLAnchorElement>('a[data-to]');
    if (!link) return;
    const [topic, id = ''] = link.dataset.to!.split('.');
    const element = targetOf(link.dataset.to!)?.element;
    if (element) {
      event.preventDefault();
      element.scrollIntoView({ block: 'start' });
      focusHeading(element);
    } else if (topic === 'faq' && link.href === location.href) void this.#reveal(id); // No hashchange will come.
  }

  #onInput(event: Event) {
    // Nothing while an input method is at work: what stands there is not yet a word.
    if ((event as InputEvent).isComposing) return;
    const query = this.#field.value.trim();
    if (query === this.#query) return;
    clearTimeout(this.#timer);
    this.#find(query);
    this.#timer = setTimeout(() => {
      const { found } = this;
      if (!found) {
        this.status = s.all(this.#entries.length);
        return;
      }
      const { length } = found.hits;
      this.status = length ? `${length}${s.found}` : sayNone(found, query);
      this.dispatchEvent(new PrimeCancelSearchEvent(length));
    }, REST);
  }

  #onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || !this.#query) return;
    event.preventDefault();
    this.#clear();
  }

  #onFocusIn(event: Event) {
    // The index is ready before the first letter.
    if (event.target === this.#field) this.#prepare();
  }
}
