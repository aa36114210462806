import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { packSchema } from '../../scripts/pack-schema.mjs';
import { places, put } from './corrupt.js';
import { guide, read, topics } from './fixtures.js';
import { compile, valueLike, wrongs, type Json } from './json-schema.js';

type Problem = ReturnType<typeof read>['problems'][number];

/** What no JSON Schema knows: which ids are new or stand twice, and which addresses are safe. */
const isBeyond = ({ code, message }: Problem) =>
  /^(link|missing)$/.test(code) || (code === 'id' && message.includes('stands once'));

const bad = fc.constantFrom<unknown>(
  ...[null, 5, -1, 1.5, 24, true, '', ' ', 'x', 'Bad Id', '2026-02-30', 'P', [], {}, [[]], ['x'], [5], { id: 'x' }],
);

describe('pack.schema.json', async () => {
  // Also fails where the tables and src/data/types.ts have not the same fields and words.
  const schema = JSON.parse(JSON.stringify(await packSchema())) as Json;
  const validate = compile(schema);

  it('is draft-07 with every topic, and lets a pack name it', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.deepEqual(Object.keys(schema.properties!), ['$schema', '$id', 'version', 'lang', ...topics]);
  });

  it('explains its fields', () => {
    const { properties } = schema.properties!.steps!.items!;
    assert.match(properties!.doneWhen!.description!, /^How the reader sees/);
    assert.match(properties!.after!.description!, /behind which/);
  });

  for (const topic of topics) {
    const { version } = schema.properties!;
    const packs = valueLike({ type: 'object', properties: { version: version!, [topic]: schema.properties![topic]! } });

    it(`agrees with the reader on ${topic}, as Ajv reads it`, () => {
      let [good, refused] = [0, 0];
      const spoilt = packs.chain((pack) =>
        fc.tuple(fc.constantFrom(...places(pack).slice(1), ['fax']), bad).map(([at, value]) => put(pack, at, value)),
      );
      fc.assert(
        fc.property(fc.oneof(packs, spoilt), (pack) => {
          const { topics: merged, problems } = read(pack);
          const wrong = wrongs(validate, pack);
          const paths = wrong.map(({ path }) => path);
          for (const problem of problems)
            if (!isBeyond(problem)) assert.ok(paths.includes(problem.path), problem.message);
          // A link without an address and what is no topic are left out, and a blank text in a record that is left out.
          const isMild = wrong.every(({ path, isBlank }) => isBlank || /^fax$|\.href$/.test(path));
          if (isMild) good++;
          else refused++;
          if (!isMild) assert.equal(merged, guide, paths.join());
        }),
        { numRuns: 300 },
      );
      assert.ok(good > 50 && refused > 50, `${good} good, ${refused} refused`);
    });
  }
});
