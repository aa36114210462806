import type { AdvisorQuestion, Id } from '../data/types.js';
import { TRIAL_END } from '../logic/advisor.js';
import { advisorStrings as s } from '../strings/advisor.js';
import { fill, make } from './shared.make.js';

/** A question as it is asked, without answers. */
export const makeQuestion = ({ id, question, text, options, multiple }: AdvisorQuestion): HTMLElement =>
  make(
    'li',
    { class: 'open screen-only' },
    make(
      'fieldset',
      { part: 'question', tabindex: '-1', 'data-question': id },
      make(
        'legend',
        {},
        make('span', { class: 'position' }, s.question, make('b', {}), make('span', {})),
        make('span', { class: 'big' }, question),
      ),
      text && make('p', {}, text),
      make(
        'div',
        { class: 'options' },
        options.map(({ id, label }) =>
          make(
            'label',
            { class: 'option', part: 'option', 'data-id': id, ...(!multiple && { 'data-action': 'answer' }) },
            make('input', { type: multiple ? 'checkbox' : 'radio', name: 'answer', value: id }),
            make('span', {}, label),
          ),
        ),
      ),
      id === TRIAL_END && [
        make(
          'label',
          { class: 'date' },
          make('span', {}, s.date),
          make('input', { type: 'date', min: '2000-01-01', max: '2099-12-31', 'aria-describedby': 'said' }),
        ),
        make('p', { class: 'bad' }, s.noDate),
        make('p', { id: 'said' }),
      ],
      make(
        'div',
        { class: 'actions' },
        make('button', { class: 'button', 'data-action': 'ask' }, s.next),
        make('button', { class: 'link', 'data-action': 'skip' }, s.skip),
      ),
    ),
  );

/**
 * Brings an asked question up to date.
 *
 * @param position its number, and of how many
 * @param given options that are chosen
 * @param day what is typed as a date
 * @param left what that means
 */
export function updateQuestion(
  asked: HTMLElement,
  position: readonly string[],
  given: readonly Id[],
  day: string,
  left: string,
): void {
  asked.querySelectorAll('.position > *').forEach((element, index) => fill(element, position[index]));
  for (const input of asked.querySelectorAll<HTMLInputElement>('.option > input')) {
    input.checked = given.includes(input.value);
  }
  const date = asked.querySelector<HTMLInputElement>('.date > input');
  if (date) {
    // What the browser calls invalid is half typed: it stays.
    if (date.validity.valid && date.value !== day) date.value = day;
    fill(asked.querySelector('#said')!, left);
  }
  asked.querySelector('.button')!.toggleAttribute('hidden', !given.length && !day);
}
