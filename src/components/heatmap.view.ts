import * as s from '../strings/heatmap.js';
import { fillFolds, makeFolds, makeLegend } from './heatmap.about.js';
import { showDays, showHours } from './heatmap.chips.js';
import { sayDetail, sayMeasured, sayNext, sayNow, type Model } from './heatmap.parts.js';
import { makeTable, paint } from './heatmap.table.js';
import { make } from './shared.make.js';

const makeBar = (part: string, label: string) =>
  make('div', { class: `chips ${part} screen-only`, part, role: 'toolbar', 'aria-label': label });

/** Everything between the widget's title and its foot: made once, then only what changes is said anew. */
export function makeView() {
  const now = make('div', { part: 'now-sentence' });
  const next = make('div', { part: 'next-sentence' });
  const key = make('p', { class: 'key screen-only' });
  const hours = makeBar('hours', s.hours);
  const measured = make('div', { part: 'source' });
  const days = makeBar('days', s.day);
  const table = makeTable();
  const detail = make('div', { part: 'detail' });
  const folds = makeFolds();
  return {
    table,
    all: make(
      'div',
      {},
      make('div', { class: 'say' }, now, make('div', { class: 'aim' }, next, key, hours)),
      measured,
      days,
      table,
      detail,
      makeLegend(),
      folds,
    ),
    /**
     * @param before what it showed; absent: nothing yet
     * @param at number of the cell that is chosen
     * @param chip value of the chip that Tab comes back to
     */
    update(model: Model, before: Model | undefined, at: number | undefined, chip: string | undefined) {
      sayNow(now, model);
      sayNext(next, model);
      showHours(key, hours, model, chip);
      sayMeasured(measured, model);
      showDays(days, model, chip);
      paint(table, model, before);
      sayDetail(detail, model, at);
      if (before?.week.topics !== model.week.topics) fillFolds(folds, model.week);
    },
  };
}
