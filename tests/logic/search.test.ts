// What readers type leads to an answer, or to the plain word that there is none.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faq } from '../../src/data/topics/faq.js';
import { gaps } from '../../src/data/topics/gaps.js';
import { answered, unanswered, type Query } from './search-queries.js';
import { idsFor, look } from './search.helpers.js';

const missed = ({ query, ids }: Query) =>
  !idsFor(query)
    .slice(0, 3)
    .some((id) => ids.includes(id));
const loud = ({ query }: Query) => idsFor(query).length > 0;

/** Fails with the queries that went wrong, so that one knows where to look. */
function atLeast(share: number, queries: readonly Query[], wrong: (query: Query) => boolean) {
  const failed = queries.filter(wrong).map(({ query }) => query);
  const right = queries.length - failed.length;
  assert.ok(right / queries.length >= share, `${right} of ${queries.length}; not so: ${failed.join(', ')}`);
}

describe('queries of readers', () => {
  const sets = [
    ['seen while tuning', false],
    ['unseen', true],
  ] as const;
  for (const [name, held] of sets) {
    const of = (queries: readonly Query[]) => queries.filter((query) => query.held === held);
    it(`95 % find their answer among the first three, ${name}`, () => atLeast(0.95, of(answered), missed));
    it(`90 % of what the guide does not say is no hit, ${name}`, () => atLeast(0.9, of(unanswered), loud));
  }

  it('are enough to mean something', () => {
    assert.ok(answered.length >= 90 && unanswered.length >= 30);
    assert.equal(
      new Set([...answered, ...unanswered].map(({ query }) => query)).size,
      answered.length + unanswered.length,
    );
  });

  it('name entries that there are', () => {
    const known = new Set(faq.map(({ id }) => id));
    assert.deepEqual(
      answered.flatMap(({ ids }) => ids).filter((id) => !known.has(id)),
      [],
    );
  });
});

describe('what stands in the guide', () => {
  it('every question finds itself among the first three', () => {
    const lost = faq.filter(({ id, question }) => !idsFor(question).slice(0, 3).includes(id));
    assert.deepEqual(lost, []);
  });

  it('every alias finds its entry among the first three', () => {
    const lost = faq.flatMap(({ id, aliases }) => aliases.filter((alias) => !idsFor(alias).slice(0, 3).includes(id)));
    assert.deepEqual(lost, []);
  });

  it('every term of a gap names the gap, and shows no entry', () => {
    const lost = gaps.flatMap((gap) =>
      gap.terms.filter((term) => {
        const { hits, gap: named } = look(term);
        return hits.length > 0 || !named?.terms.includes(term);
      }),
    );
    assert.deepEqual(lost, []);
  });

  it('every gap leads on to entries that there are', () => {
    for (const { id, nearest } of gaps) {
      assert.ok(nearest.length > 0, id);
      for (const near of nearest)
        assert.ok(
          faq.some((entry) => entry.id === near),
          `${id}: ${near}`,
        );
    }
  });
});
