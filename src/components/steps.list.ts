import type { ShownStep } from '../logic/checklist.js';
import { stepStrings as s } from '../strings/steps.js';
import { fill, make, put, stand } from './shared.make.js';
import { isOpen, largeIn, type Model } from './steps.parts.js';

/** A step without its words, as it is made: a hundred widgets on a page cost little more than plain HTML. */
let master: HTMLElement | undefined;

const makeStep = () =>
  make(
    'li',
    { part: 'step' },
    make('span', { class: 'number' }),
    make('button', { class: 'title', part: 'title', 'data-action': 'turn' }),
    make('div', { class: 'body', part: 'body' }),
    make(
      'label',
      { class: 'done-control', part: 'done' },
      make('input', { class: 'box', type: 'checkbox' }),
      make('span', {}, make('span', {}, s.done), ' ', make('span', { class: 'done-when' })),
    ),
  );

/**
 * Shows a step in one of the items, and keeps what the reader has the focus on.
 *
 * @param folded it is done, and out of sight
 * @param body the step's finished body, always the same node for the same words
 * @param undo where it was ticked last
 */
function showStep(
  item: Element,
  model: Model,
  { id, title, doneWhen }: ShownStep,
  index: number,
  folded: boolean,
  body: Node,
  undo: HTMLElement | false,
): void {
  const [number, name, place, control] = item.children as unknown as readonly HTMLElement[];
  const [box, tick] = control!.children as unknown as readonly [HTMLInputElement, HTMLElement];
  const isLarge = largeIn(model).includes(id);
  const isDone = model.done.includes(id);
  const open = isOpen(model, id);
  put(item, {
    class: `step ${isLarge ? 'current' : folded ? 'folded' : ''} ${isDone ? 'is-done' : ''}`,
    'data-step': id,
    'aria-current': index === model.current && 'step',
  });
  fill(number!, `${index + 1}`);
  put(name!, { id: `title-${id}`, 'aria-expanded': `${open}` });
  fill(name!, title);
  // Closed, yet the browser's own search finds and opens it; where it cannot, just closed.
  put(place!, { hidden: !open && 'until-found' });
  if (place!.firstChild !== body) place!.replaceChildren(body);
  put(box, { 'aria-labelledby': `title-${id} tick-${id}` });
  box.checked = isDone;
  put(tick, { class: isLarge ? 'tick screen-only' : 'visually-hidden', id: `tick-${id}` });
  fill(tick.lastElementChild!, doneWhen);
  stand(item, number, name, place, control, undo);
}

/**
 * @param folds steps that are out of sight
 * @param undo stands beside the step that was ticked last
 */
export function showList(
  place: Element,
  undo: HTMLElement,
  model: Model,
  folds: readonly ShownStep[],
  body: (step: ShownStep) => Node,
): void {
  const { list, done, recent } = model;
  const last = list.find(({ id }) => id === recent && done.includes(id) && !largeIn(model).includes(id));
  if (last) put(undo, { 'aria-label': s.undoLabel(last.title) });
  list.forEach((step, index) => {
    const item = place.children[index] ?? place.appendChild((master ??= makeStep()).cloneNode(true) as Element);
    showStep(item, model, step, index, folds.includes(step), body(step), step === last && undo);
  });
  while (place.children.length > list.length) place.lastElementChild!.remove();
}
