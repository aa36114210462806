import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { dataOf } from '../controllers/data-source.js';
import { followHash } from '../controllers/hash.js';
import { jsonLdOf } from '../controllers/json-ld.js';
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
import { makeButton, makeField, makeNone, makeSearch, sayNone } from './faq.parts.js';
import { addressOf, showAddress, targetOf, type Target } from './faq.related.js';
import { faqStyles } from './faq.styles.js';
import { fill, make, stand } from './shared.make.js';
import { commonProperties, frameOf, levelOf, withDefault } from './shared.frame.js';
import { sourceLine } from './shared.sources.js';
import { shared, tokens } from './shared.styles.js';

const bundled = { sources, faq, gaps };
const schemas = { sources: sourcesSchema, faq: faqSchema, gaps: gapsSchema };

/** Milliseconds of rest after which a search is announced, to screen readers and to the page. */
const REST = 100;

/** Entries of a long list in which hits are marked: what a reader may see without scrolling far. */
const MARKED = 50;

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
export class PrimeCancelFaq extends ReactiveElement {
  /** Version of the package that this class belongs to. */
  static readonly primeCancelVersion: string = version;

  static override readonly properties = {
    ...commonProperties,
    category: withDefault,
    open: withDefault,
    exclusive: { type: Boolean },
    searchable: { type: Boolean },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    query: { state: true },
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

  /** What is searched for; empty: every entry is shown. */
  private query = '';

  /** What a screen reader says next. */
  private status = '';

  readonly #source = dataOf(this, bundled, schemas);
  readonly #field = makeField();
  readonly #label = makeSearch(this.#field);
  readonly #count = make('p', { class: 'count' });
  readonly #bar = make('div', { class: 'bar screen-only' });
  readonly #ofHits = makeButton('clear', s.clear);
  readonly #ofAll = [makeButton('open-all', s.openAll), makeButton('close-all', s.closeAll)];
  readonly #opened = new Set<Id>();
  #topics: typeof bundled | undefined;
  #entries: readonly FaqEntry[] = [];
  #list: List | undefined;
  #search: ReturnType<typeof searchIn> | undefined;
  #found: Found | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    followHash(
      this,
      'faq',
      (id) => !!this.#list?.items.has(id),
      (id) => void this.#reveal(id),
    );
    jsonLdOf(this, () => (this.jsonLd ? this.#entries : undefined));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate() {
    if (!this.searchable) this.#field.value = this.query = '';
  }

  /** Not in `willUpdate`: that comes before the controllers have read the site's data. */
  protected override update(changed: PropertyValues<this>) {
    const { topics } = this.#source;
    const known = this.#list?.items;
    const focused = (this.renderRoot as ShadowRoot).activeElement?.closest('details')?.dataset.id;
    const anew = topics !== this.#topics || changed.has('category') || changed.has('headingLevel');

    // What the reader opened stays open; what `open` names opens when it comes.
    if (changed.has('open')) for (const id of this.#opened) this.#set(id, false);
    const named = `${this.open ?? ''}`.split(/[\s,]+/).filter((id) => changed.has('open') || !known?.has(id));
    const opened = [...this.#opened, ...named.reverse()];
    if (anew) {
      this.#topics = topics;
      const inCategory = topics.faq.filter(({ category }) => category === this.category);
      this.#entries = inCategory.length ? inCategory : topics.faq;
      this.#list = buildList(this.#entries, faqCategories, Math.min(levelOf(this.headingLevel) + 1, 6));
      this.#search = undefined;
      this.#opened.clear();
    }
    for (const id of opened) this.#set(id, true);
    if (anew || changed.has('query' as keyof PrimeCancelFaq)) {
      const { node, items, show } = this.#list!;
      unhighlight(node);
      const found = (this.#found = this.query ? this.#prepare()(this.query) : undefined);
      const hits = found?.hits.map((id) => items.get(id)!);
      show(hits?.length === 0 ? [this.#none(found!)] : hits);
      for (const item of hits?.slice(0, MARKED) ?? []) highlight(item, found!.mark);
    }
    super.update(changed);
    this.#render();
    // It may have been out of the document for a moment.
    if (focused && !(this.renderRoot as ShadowRoot).activeElement) this.#focus(focused);
  }

  #render() {
    const count = this.#found?.hits.length;
    fill(
      this.#count,
      make('b', {}, count !== undefined && `${count}`),
      make('span', {}, count ? s.found : this.#found ? s.unit : s.all(this.#entries.length)),
    );
    stand(this.#bar, this.#count, ...(this.#found ? [this.#ofHits] : this.#ofAll));
    this.#frame(
      s.heading,
      [this.searchable && this.#label, this.#bar, this.#list!.node],
      this.#source.topics.sources.map(sourceLine),
      this.status,
    );
  }

  #addressOf(id: Id) {
    return addressOf(`${this.id || 'prime-cancel'}-faq-${id}`);
  }

  #entry(id: Id) {
    return this.#entries.find((entry) => entry.id === id);
  }

  #targetOf(address: string): Target | undefined {
    const [topic, id = ''] = address.split('.');
    const entry = topic === 'faq' && this.#entry(id);
    return entry
      ? { label: entry.question, href: this.#addressOf(id), show: () => void this.#reveal(id) }
      : targetOf(address);
  }

  #none(found: Found) {
    return makeNone(found, this.query, this.#links(found.nearest.map((id) => `faq.${id}`)));
  }

  /** To those of the addresses that something on the page shows. */
  #links(addresses: readonly string[]) {
    return addresses.flatMap((address) => {
      const target = this.#targetOf(address);
      return target ? make('a', { class: 'link', href: target.href, 'data-to': address }, target.label) : [];
    });
  }

  /** Opens or closes an answer without the reader: no event. */
  #set(id: Id, open: boolean) {
    const item = this.#list?.items.get(id);
    if (!item || item.open === open) return;
    this.#turned(id, item, open);
    item.open = open;
  }

  #turned(id: Id, item: Element, open: boolean) {
    if (!open) return void this.#opened.delete(id);
    if (this.exclusive) for (const other of this.#opened) this.#set(other, false);
    this.#opened.add(id);
    // Only now is it known what else the page has, and closed answers need none of it.
    const copy = item.querySelector('[part=copy]')!;
    copy.parentElement!.replaceChildren(...this.#links(this.#entry(id)!.related ?? []), copy);
  }

  #prepare() {
    return (this.#search ??= searchIn(this.#entries, this.#source.topics.gaps, searchWords));
  }

  #clear() {
    clearTimeout(this.#timer);
    if (!this.query) return;
    this.#field.value = this.query = '';
    this.status = s.all(this.#entries.length);
  }

  #focus(id: Id) {
    this.#list!.items.get(id)?.querySelector('summary')!.focus({ preventScroll: true });
  }

  /** Opens an answer, brings it into view and focuses it. */
  async #reveal(id: Id) {
    this.#clear();
    this.#set(id, true);
    await this.updateComplete;
    this.#list!.items.get(id)?.scrollIntoView();
    this.#focus(id);
  }

  async #copy(control: Element) {
    const address = this.#addressOf(control.closest('details')!.dataset.id!);
    try {
      await navigator.clipboard.writeText(address);
      this.status = s.copied;
    } catch {
      showAddress(control, address);
      this.status = s.copyByHand;
    }
  }

  readonly #frame = frameOf(this, {
    toggle: ({ target }: Event) => {
      const item = target as HTMLDetailsElement;
      const { open } = item;
      const id = item.dataset.id!;
      // It was us, or it has been turned back meanwhile.
      if (this.#opened.has(id) === open) return;
      this.#turned(id, item, open);
      this.dispatchEvent(new PrimeCancelFaqToggleEvent(id, open));
    },
    click: (event: Event) => {
      const target = (event.target as Element).closest<HTMLElement>('[data-action], [data-to]');
      const { action, to = '' } = target?.dataset ?? {};
      if (action === 'copy') void this.#copy(target!);
      else if (action === 'clear') {
        this.#clear();
        this.#field.focus();
      } else if (action) for (const item of this.#list!.items.values()) item.open = action === 'open-all';
      this.#targetOf(to)?.show?.(event);
    },
    input: (event: InputEvent) => this.#onInput(event),
    compositionend: (event: InputEvent) => this.#onInput(event),
    keydown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !this.query) return;
      event.preventDefault();
      this.#clear();
    },
    // The search is ready before the first letter: what is run for the first time takes many times longer.
    focusin: ({ target }: Event) => (target as Element).localName === 'input' && this.#prepare()(s.ask).mark(s.ask),
  });

  #onInput({ isComposing }: InputEvent) {
    const query = this.#field.value.trim();
    // Nothing while an input method is at work: what stands there is not yet a word.
    if (isComposing || query === this.query) return;
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const found = this.#found;
      const count = found?.hits.length;
      this.status = !found ? s.all(this.#entries.length) : count ? `${count}${s.found}` : sayNone(found, query);
      if (found) this.dispatchEvent(new PrimeCancelSearchEvent(found.hits.length));
    }, REST);
  }
}
