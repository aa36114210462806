import type { Id, Source } from '../data/types.js';
import { changedSteps, type Context, type Position, type ShownStep } from '../logic/checklist.js';
import { common } from '../strings/common.js';
import { stepStrings as s } from '../strings/steps.js';
import { make, type Child } from './shared.make.js';
import { dayInWords, sourceLine } from './shared.sources.js';

/** What the reader has opened, and what is shown for the moment. Nothing of it is kept. */
export interface View {
  /** For a moment after a tick nothing moves under the thumb: what stood large, stays so. */
  readonly hold?: Hold | undefined;
  /** Ticked last: stays in sight with its undo while the earlier ones fold. */
  readonly recent?: Id | undefined;
  /** The folded steps are open. */
  readonly unfolded?: boolean;
  /** Steps whose body the reader opened or closed. */
  readonly opened: ReadonlyMap<Id, boolean>;
  /** What a switch changed, in words. */
  readonly changed?: string | undefined;
  /** Ticks before the reset, for its undo. */
  readonly beforeReset?: readonly Id[] | undefined;
  /** What a screen reader says next. */
  readonly status: string;
}

interface Hold {
  /** Ticked or unticked last. */
  readonly id: Id;
  /** What stands above the steps is drawn from this. */
  readonly before: Model;
  readonly large: readonly (Id | undefined)[];
}

/** Everything that the parts below show. */
export interface Model extends Context, Position, View {
  /** Nobody has said which device. */
  readonly guessed: boolean;
  readonly list: readonly ShownStep[];
  /** Ids of all ticked steps, those of other lists among them. */
  readonly done: readonly Id[];
  /** The ticks are so old that the reader decides: time of the last one, in ms since the epoch. */
  readonly asks: number | undefined;
}

/** What is shown after a switch of case, method or device: ticks stay where both lists have the step. */
export function afterSwitch(from: Model, to: Model): View {
  const { scenario, list, done, completed, total, beforeReset, status } = to;
  const numbers = changedSteps(from.list, list);
  // In another case a tick may stand at a step that says something else now: it is not to be folded away.
  const unfolded = scenario.id !== from.scenario.id && numbers.some((number) => done.includes(list[number - 1]!.id));
  const changed = scenario.deadEnd ? undefined : s.changed(numbers, total, completed, unfolded);
  const words = changed ?? s.deadEnd;
  // The same words twice would not be said again.
  return { opened: new Map(), beforeReset, unfolded, changed, status: status === words ? `${words}\u00a0` : words };
}

/** The steps that stand large: the current one, and for a moment the one that was. */
export const largeIn = ({ hold, list, current }: Model) => hold?.large ?? [list[current]?.id];

export const isOpen = (model: Model, id: Id) => model.opened.get(id) ?? largeIn(model).includes(id);

/** @param action also the name of its part */
export const makeButton = (action: string, label?: string): HTMLElement =>
  make('button', { class: `link screen-only ${action}`, part: action, 'data-action': action }, label);

/** @param kind also the name of its part */
const makeWords = (
  kind: 'notice' | 'intro' | 'finished',
  [title, text]: readonly (string | undefined)[],
  ...buttons: readonly Child[]
) => make('div', { class: kind, part: kind }, make('p', { class: 'measure' }, make('b', {}, title), text), buttons);

/** 「2026年10月1日」 in Japan. @param time milliseconds since the epoch */
const dayOf = (time: number) => dayInWords(new Date(time + 9 * 3_600_000).toISOString().slice(0, 10));

/** What the reader is to know, or to decide, before they go on. */
export const makeAbove = ({ scenario, completed, asks, beforeReset, changed }: Model): readonly Child[] => {
  const { deadEnd, text, confidence } = scenario;
  return [
    changed && makeWords('intro', ['', changed]),
    beforeReset && makeWords('notice', [s.wasReset], makeButton('undo', s.undo)),
    !!asks &&
      makeWords(
        'notice',
        [s.stale(dayOf(asks))],
        makeButton('continue', s.staleContinue),
        makeButton('reset', s.reset),
      ),
    // A dead end is told at any time, what a case is and ends (C12) before the first tick and when it was just chosen.
    deadEnd
      ? makeWords('notice', [s.deadEnd, text])
      : text && (!completed || changed) && makeWords('intro', ['', text + common.marks[confidence]]),
  ];
};

const isFinished = ({ completed, total }: Position) => !!total && completed === total;

const wordsAtEnd = ({ scenario }: Context) => (scenario.deadEnd ? s.signedIn : s.finished);

/** @returns nothing before every step is done */
export const makeFinished = (model: Model): Child => isFinished(model) && makeWords('finished', wordsAtEnd(model));

/** How far the reader is, and at the end what stands there. */
export const statusOf = (model: Model): string =>
  s.status(model.completed, model.total) + (isFinished(model) ? `。${wordsAtEnd(model)[0]}` : '');

/** What is ended, what else is to be known, and where it comes from. */
export const footOf = ({ scenario }: Model, sources: readonly Source[]) => [
  scenario.scopeText,
  scenario.note,
  s.labelsVary,
  s.marks,
  ...sources.map(sourceLine),
];
