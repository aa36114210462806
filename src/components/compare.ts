import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { currentTime } from '../controllers/clock.js';
import { DataSourceController } from '../controllers/data-source.js';
import { ProgressController } from '../controllers/progress.js';
import { ScrollEdgesController } from '../controllers/scroll-edges.js';
import { SelectionController } from '../controllers/selection.js';
import { sources } from '../data/topics/sources.js';
import { tables } from '../data/topics/tables.js';
import type { Column, Id, Table } from '../data/types.js';
import { PrimeCancelSelectEvent, PrimeCancelSortEvent } from '../events.js';
import { differences, parseSort, sortRows, type Sort } from '../logic/table-view.js';
import { sources as sourcesSchema } from '../pack/schema/sources.js';
import { tables as tablesSchema } from '../pack/schema/tables.js';
import { compareStrings as s } from '../strings/compare.js';
import { version } from '../version.js';
import { shownColumns } from './compare.cell.js';
import {
  orderWords,
  renderAlike,
  renderFoot,
  renderLead,
  renderNotes,
  renderTools,
  type View,
} from './compare.parts.js';
import { compareStyles } from './compare.styles.js';
import { arrange, markHighlight, markMethod, markSort, renderTable, sortable } from './compare.table.js';
import { clone } from './shared.clone.js';
import { controlStyles } from './shared.controls.js';
import { commonProperties, renderFrame, type Handlers } from './shared.frame.js';
import { shared, tokens } from './shared.styles.js';
import { whyStyles } from './shared.why.js';

const bundled = { sources, tables };
const schemas = { sources: sourcesSchema, tables: tablesSchema };

/** A table without the columns in which all its rows are alike: the same object for the same table. */
const reducedTables = new WeakMap<Table, Table>();
const reduced = (table: Table): Table => {
  let result = reducedTables.get(table);
  if (!result) {
    const columns = differences(table);
    // Where nothing differs, nothing is left out: an empty table helps nobody.
    result = columns.length && columns.length < table.columns.length ? { ...table, columns } : table;
    reducedTables.set(table, result);
  }
  return result;
};

/** The order in which readers want to see a column first: the best on top, the cheapest on top. */
const firstDirection = ({ type }: Column): Sort['direction'] =>
  type === 'level' || type === 'yes-no' ? 'descending' : 'ascending';

/** Everything that is shown, but for what the reader did. */
interface Model {
  readonly table: Table;
  /** The table's own column by which the page's author sorts, where it would not be offered otherwise. */
  readonly named: Id | undefined;
  readonly sortable: readonly Column[];
  readonly folding: number;
  readonly left: readonly Column[];
  /** The finished table: moved and marked by hand, never rendered again. */
  readonly element: HTMLTableElement;
}

/**
 * Comparison tables: the ways to cancel, and every other table of the guide.
 *
 * @summary Shows what differs, what is unknown and what is told differently, and puts it in order.
 *
 * @slot - Anything the author adds: shown below the widget, in the page's own style.
 * @slot fallback - What readers without JavaScript see; hidden once the element works.
 *
 * @fires {PrimeCancelSortEvent} prime-cancel-sort - The reader put the table in order.
 * @fires {PrimeCancelSelectEvent} prime-cancel-select - The reader chose a method.
 * @fires {PrimeCancelErrorEvent} prime-cancel-error - Site data could not be used.
 *
 * @csspart heading - The title.
 * @csspart tools - Order and folded criteria, above cards.
 * @csspart field - The choice of an order.
 * @csspart more - Shows the folded criteria.
 * @csspart scroller - The box in which a wide table scrolls.
 * @csspart table - The table.
 * @csspart row - One row.
 * @csspart sort - Sorts by a column.
 * @csspart use - Switches the group's steps to a method.
 * @csspart link - A link of a row.
 * @csspart notes - What is to be known about the table.
 * @csspart foot - Source.
 *
 * @cssprop [--prime-cancel-ink=#1c1b19] - Text and rules.
 * @cssprop [--prime-cancel-ink-2=#55534d] - Notes, labels.
 * @cssprop [--prime-cancel-edge=#79766d] - Borders of controls, the hatch of unknown cells.
 * @cssprop [--prime-cancel-hair=#cfccc4] - Hairlines.
 * @cssprop [--prime-cancel-accent=#1b4a87] - Where you are and where you may act.
 * @cssprop [--prime-cancel-on-accent=#fff] - Text on the accent.
 * @cssprop [--prime-cancel-paper=#fff] - Ground of headers that stay in sight.
 */
export class PrimeCancelCompare extends LitElement {
  /** Version of the package that this class belongs to. */
  static readonly primeCancelVersion: string = version;

  static override readonly properties = {
    ...commonProperties,
    table: {},
    sort: {},
    highlight: {},
    differences: { type: Boolean },
    view: { state: true },
  };

  static override readonly styles = [tokens, shared, controlStyles, whyStyles, compareStyles];

  /** Table to show: `methods`, `channels`, `devices`, `device-details`, `phone-vs-web`, `pros-cons`, `prime-vs-video`, `streaming-services`, `phone-numbers`, `experience`, `billing-problems`, `documents`, or one of the site's own. */
  table = 'methods';

  /** Column to sort by, `-column` for the other direction. Empty: the table's own order. */
  sort = '';

  /** Row to set off as the page's own recommendation: its id. Empty: none. */
  highlight = '';

  /** Leaves out the columns in which all rows are alike; the reader can bring them back. */
  differences = false;

  /** Address of a data pack (JSON). Empty: none. */
  src = '';

  /** A data pack as an object, laid over `src` and inline JSON. */
  data: unknown;

  /** Widgets of one page with the same name share case, method and device. */
  group = '';

  /** Title. Absent: the table's own. Empty: none. */
  heading: string | undefined;

  /** Level of the title, 2–6. */
  headingLevel = 3;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` hold regardless. */
  theme = 'auto';

  /** Pins the clock: ISO 8601 with offset or `Z`. Empty: the real clock. */
  now = '';

  private view: View = { status: '' };

  readonly #on: Handlers = {
    click: (event: Event) => this.#onClick(event),
    change: (event: Event) => this.#onChange(event),
  };
  readonly #source = new DataSourceController(this, bundled, schemas);
  readonly #progress = new ProgressController(this, () => undefined);
  readonly #selection = new SelectionController(this, this.#progress, () => this.group);
  readonly #edges = new ScrollEdgesController(this, () => this.renderRoot.querySelector('.scroller'));
  #model: Model | undefined;
  /** What stands on {@link Model.element} at the moment. */
  #marked: {
    readonly sort?: Sort | undefined;
    readonly highlight?: Id;
    readonly method?: string | undefined;
    readonly told?: boolean;
  } = {};

  /** Not in `willUpdate`: that comes before the controllers have read the site's data. */
  protected override update(changed: PropertyValues<this>) {
    const { tables } = this.#source.topics;
    const whole = tables.find(({ id }) => id === this.table) ?? tables[0];
    if (!whole) this.#model = undefined;
    else {
      if (changed.has('table') || changed.has('sort')) {
        const sort = parseSort(this.sort);
        this.view = { status: '', sort: whole.columns.some(({ id }) => id === sort?.column) ? sort : undefined };
      }
      this.#build(whole);
      this.#mark();
    }
    super.update(changed);
  }

  protected override render() {
    const model = this.#model;
    return renderFrame(
      this,
      model?.table.caption ?? '',
      this.#on,
      model ? this.#renderModel(model) : nothing,
      this.view.status,
    );
  }

  #renderModel({ table, sortable, folding, left, element }: Model) {
    const { view } = this;
    const { sources } = this.#source.topics;
    const { start, end } = this.#edges;
    const scrolls = start || end;
    return html`
      ${renderLead(table)}${renderAlike(left)}
      ${sortable.length || folding ? renderTools(sortable, view, folding) : nothing}
      <div class="over screen-only">
        ${view.sort ? html`<button class="link" data-action="restore">${s.restore}</button>` : nothing}
        ${scrolls ? html`<p class="hint note" aria-hidden="true">${s.hint}</p>` : nothing}
      </div>
      <div class="view" ?data-start=${start} ?data-end=${end}>
        <div
          class=${view.unfolded ? 'scroller unfolded' : 'scroller'}
          part="scroller"
          role=${scrolls ? 'group' : nothing}
          aria-labelledby=${scrolls ? 'caption' : nothing}
          tabindex=${scrolls ? 0 : -1}
        >
          ${element}
        </div>
      </div>
      ${renderNotes(table, sources)}${renderFoot(table, sources)}
    `;
  }

  #build(whole: Table) {
    const table = this.differences && !this.view.all ? reduced(whole) : whole;
    const given = parseSort(this.sort)?.column;
    const columns = shownColumns(table);
    const offered = (column: (typeof columns)[number]) => sortable(column, table, undefined);
    const named = columns.find((column) => column.id === given && !offered(column))?.id;
    if (this.#model?.table === table && this.#model.named === named) return;
    const { sources } = this.#source.topics;
    this.#marked = {};
    this.#model = {
      table,
      named,
      sortable: columns.filter((column) => offered(column) || column.id === named),
      folding: columns.filter(({ folds }) => folds).length,
      left: whole.columns.filter(({ id }) => !columns.some((column) => column.id === id)),
      element: clone(named ? {} : table, () => renderTable(table, named, sources)),
    };
  }

  /** Brings the finished table up to date: moves rows and sets marks, and touches nothing that stays as it is. */
  #mark() {
    const { table, element } = this.#model!;
    const { sort } = this.view;
    const highlight = table.rows.some(({ id }) => id === this.highlight) ? this.highlight : '';
    const method = this.#selection.choices.find((choice) => choice.method)?.method;
    const before = this.#marked;
    const told = !!method && method === this.view.told;
    this.#marked = { sort, highlight, method, told };
    if (sort !== before.sort) {
      arrange(element, sort ? sortRows(table, sort.column, sort.direction) : table.rows);
      markSort(element, sort);
    }
    if (highlight !== (before.highlight ?? '')) markHighlight(element, highlight);
    if (method !== before.method || told !== !!before.told) markMethod(element, table.rows, method, told);
  }

  #show(change: Partial<View>) {
    this.view = { ...this.view, ...change };
  }

  /** The reader sorts, or goes back to the table's own order. */
  #sortBy(sort: Sort | undefined) {
    const { table, sortable } = this.#model!;
    const column = sortable.find(({ id }) => id === sort?.column);
    this.#show({
      sort: column && sort,
      status: column && sort ? s.sorted(column.label, orderWords(column, sort)) : s.restored,
    });
    this.dispatchEvent(new PrimeCancelSortEvent(table.id, column?.id ?? '', (column && sort?.direction) ?? 'none'));
  }

  #onClick(event: Event) {
    const { action, sort, useMethod } =
      (event.composedPath()[0] as Element).closest<HTMLElement>('[data-action],[data-sort],[data-use-method]')
        ?.dataset ?? {};
    const current = this.view.sort;
    if (sort !== undefined) {
      const column = this.#model!.sortable.find(({ id }) => id === sort)!;
      const turned = current?.direction === 'ascending' ? 'descending' : 'ascending';
      this.#sortBy({ column: sort, direction: current?.column === sort ? turned : firstDirection(column) });
    } else if (useMethod !== undefined) this.#use(useMethod);
    else if (action === 'restore') {
      this.#sortBy(undefined);
      void this.#focus(`[data-sort="${current?.column}"]`);
    } else if (action === 'fold') this.#show({ unfolded: !this.view.unfolded });
    else if (action === 'all') {
      this.#show({ all: true });
      void this.#focus('.scroller');
    }
  }

  #onChange(event: Event) {
    const target = event.composedPath()[0];
    if (target instanceof HTMLSelectElement) this.#sortBy(parseSort(target.value));
  }

  /** The reader chose a method: the group follows, the focus stays. */
  #use(method: string) {
    const row = this.#model!.table.rows.find((each) => each.method === method);
    this.#show({ told: method, status: row ? s.switched(row.label) : '' });
    this.#selection.choose({ method }, currentTime(this.now));
    this.dispatchEvent(new PrimeCancelSelectEvent('method', method));
  }

  /** Focus never falls to the page when the control that had it goes. */
  async #focus(selector: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
