import type { Found } from '../logic/search.js';
import { faqStrings as s } from '../strings/faq.js';
import { make } from './shared.make.js';

/** A field with its label around it. */
export const makeSearch = (field: HTMLElement): HTMLElement =>
  make('label', { class: 'search key screen-only' }, s.search, field);

export const makeField = (): HTMLInputElement =>
  make('input', {
    part: 'search',
    type: 'search',
    enterkeyhint: 'search',
    autocomplete: 'off',
  }) as HTMLInputElement;

export const makeButton = (action: string, words: string): HTMLElement =>
  make('button', { class: 'link', part: action, 'data-action': action }, words);

/** What a search without a hit says. */
export const sayNone = ({ vague, gap }: Found, query: string): string =>
  vague ? s.vague : (gap?.text ?? s.none(query));

/** @param nearest links to what comes near */
export const makeNone = (found: Found, query: string, nearest: readonly HTMLElement[]): HTMLElement =>
  make(
    'div',
    { class: 'none', part: 'none' },
    make('p', { class: 'lead measure' }, sayNone(found, query)),
    nearest.length > 0 && make('p', { class: 'key' }, s.nearest),
    nearest.map((link) => make('p', {}, link)),
    !found.vague && make('p', { class: 'measure' }, s.ask),
  );
