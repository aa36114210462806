import type { Caution, DocumentItem, IdentityItem, Item, Provenance } from '../data/types.js';
import type { ShownStep } from '../logic/checklist.js';
import { common } from '../strings/common.js';
import { stepStrings as s } from '../strings/steps.js';
import { make, makeLink, makeMark, makeParagraphs, type Child } from './shared.make.js';

/** The topics that a step's body draws on. */
export interface BodyTopics {
  readonly identity: readonly IdentityItem[];
  readonly documents: readonly DocumentItem[];
}

/** 〔推定〕 and its like: how sure a record is. */
const markOf = ({ confidence }: Provenance) => makeMark(common.marks[confidence]);

const hidden = (words: string) => make('span', { class: 'visually-hidden' }, words);

/** A label, or several in the order in which they are pressed. */
const path = (parts: readonly string[]) =>
  parts.map((part, index) => {
    const label = make('b', { translate: 'no' }, part);
    return [index ? make('span', { class: 'then' }, hidden(s.then), label) : label, ' '];
  });

/** What a reader opens when they need it; nothing where there is none of it. */
const fold = (label: string, rows: readonly Child[] = [], kind = '') =>
  rows.length > 0 &&
  make(
    'details',
    {},
    make('summary', { class: 'link' }, label),
    make(
      'ul',
      { class: `items ${kind}` },
      rows.map((row) => make('li', {}, row)),
    ),
  );

const sentence = (item: Item | Caution) => [item.text, markOf(item)];

/** What to have at hand: all that the record says, a line each. */
const supplied = ({ label, core, proves, text, examples, note }: Partial<IdentityItem & DocumentItem>) => {
  const asked = core === undefined ? undefined : core ? s.core : s.sometimes;
  const lines = [asked, proves, text, examples?.length ? s.anyOf(examples) : undefined, note];
  return [make('b', {}, label), lines.map((line) => line && make('p', {}, line))];
};

/** Everything below a step's title. It has no listeners and never changes, so it is made once and cloned. */
export const makeBody = (step: ShownStep, topics: BodyTopics): HTMLElement => {
  const { text, screen, supply, fallback, proofs, note, cautions, links = [] } = step;
  return make(
    'div',
    { class: 'content' },
    make(
      'div',
      { class: 'main' },
      makeParagraphs(text),
      screen && make('p', { class: 'screen', part: 'screen' }, hidden(`${s.screen}: `), path(screen.path)),
      make(
        'div',
        { class: 'folds' },
        fold(s.variants, screen?.variants.map(path)),
        supply && fold(s.supply[supply], topics[supply].map(supplied)),
        fold(s.fallback, fallback?.map(sentence), 'numbered'),
        fold(s.proofs, proofs?.map(sentence)),
        note && fold(s.more, [[note, markOf(step)]]),
      ),
      links.map((link) => make('p', {}, makeLink(link))),
    ),
    cautions.length > 0 &&
      make(
        'div',
        { class: 'caution', part: 'caution' },
        cautions.map((caution, index) =>
          make('p', {}, !index && make('b', { class: 'key' }, s.caution, hidden(': ')), sentence(caution)),
        ),
      ),
  );
};
