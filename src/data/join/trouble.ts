import type { Provenance, Trouble, TroubleCause } from '../types.js';
import type { WordsFor } from './records.js';

type Origin = Omit<Partial<Provenance>, 'note'>;

type CauseWords = Pick<TroubleCause, 'text' | 'confirm' | 'actions' | 'note'>;

/** Language-free half of a list of troubles, `{ … } as const satisfies TroubleFacts`. */
export type TroubleFacts = Readonly<Record<string, Origin & { readonly causes?: Readonly<Record<string, Origin>> }>>;

type Words = Pick<Trouble, 'title' | 'text' | 'bring' | 'note'> & {
  readonly causes: Readonly<Record<string, CauseWords>>;
};

/** Its words, with one for each of the facts `F`. Order of keys is order on the page. */
export type TroubleWords<F extends TroubleFacts> = Readonly<Record<string, Words>> & {
  readonly [T in keyof F]: Words & { readonly causes: WordsFor<F[T]['causes'], CauseWords> };
};
