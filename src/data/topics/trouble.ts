import type { Provenance, Trouble, TroubleCause } from '../types.js';

type Origin = Omit<Partial<Provenance>, 'note'>;

/** Language-free half of a list of troubles, `{ … } as const satisfies TroubleFacts`. Order of keys is order on the page. */
export type TroubleFacts = Readonly<Record<string, Origin & { readonly causes: Readonly<Record<string, Origin>> }>>;

/** Its words, complete for the facts `F`, down to every cause. */
export type TroubleWords<F extends TroubleFacts> = {
  readonly [T in keyof F]: Pick<Trouble, 'title' | 'text' | 'bring' | 'note'> & {
    readonly causes: {
      readonly [C in keyof F[T]['causes']]: Pick<TroubleCause, 'text' | 'confirm' | 'actions' | 'note'>;
    };
  };
};
