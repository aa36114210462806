import fc from 'fast-check';
import { guide } from './fixtures.js';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Record<string, unknown>;

const word = fc.constantFrom('ひとこと', 'x', '二行\n\nあります', '😀');
const link = fc.record({ label: word, href: fc.constantFrom('https://example.com/', 'javascript:alert(1)') });

type Arbitraries = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/**
 * A list of records, known and new, with any of these fields.
 *
 * @param needs what a new record needs
 * @param known ids; those of a record that may itself be new are none
 */
const records = (needs: Readonly<Record<string, unknown>>, fields: Arbitraries, known: readonly string[] = []) =>
  fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom(...known, 'new-a', 'new-b', 'new-c'),
        fc.record({
          ...Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, optional(value)])),
          after: optional(fc.constantFrom(...known, 'new-a', 'new-b', 'nobody')),
          hidden: optional(fc.boolean()),
          source: optional(fc.constant('my-site')),
        }),
      )
      .map(([id, some]) => ({ id, ...(known.includes(id) ? {} : needs), ...given(some) })),
    { maxLength: 5, selector: ({ id }) => id },
  );

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const price = fc.oneof(word, fc.record({ min: fc.nat() }));

/** Packs as a site could write them: changes of known records, new ones, hidden ones, in any mix. */
export const packs = fc
  .record({
    sources: optional(fc.constant([{ id: 'my-site', title: 'サイト', asOf: '2026-11-01' }])),
    steps: optional(
      records(
        { title: 'new' },
        {
          title: word,
          text: word,
          links: fc.array(link, { maxLength: 2 }),
          cautions: records({ text: 'new' }, { text: word }),
        },
        ids(guide.steps),
      ),
    ),
    faq: optional(
      records({ question: 'new', answer: 'new' }, { question: word, aliases: fc.array(word) }, ids(guide.faq)),
    ),
    tables: optional(
      records(
        { caption: 'new', rowHeader: 'new' },
        {
          caption: word,
          rows: records({ label: 'new' }, { cells: fc.dictionary(fc.constantFrom('price', 'cancel'), price) }),
          columns: records({ label: 'new' }, { label: word }),
        },
        ids(guide.tables),
      ),
    ),
    congestion: optional(
      fc.record({
        notes: records({ text: 'new' }, { text: word }, ids(guide.congestion.notes)),
        bands: records({ from: 1, to: 2, level: 'quiet' }, { level: fc.constant('busy') }, ids(guide.congestion.bands)),
      }),
    ),
  })
  .map(given);
