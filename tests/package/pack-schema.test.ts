import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { packSchema } from '../../scripts/pack-schema.mjs';
import { guide } from '../../src/data/guide.js';
import { compile, wrongs, type Json } from '../pack/json-schema.js';

const json = (path: URL | string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('prime-cancel-widgets/pack.schema.json', () => {
  const schema = json(createRequire(import.meta.url).resolve('prime-cancel-widgets/pack.schema.json'));
  const validate = compile(schema as Json);

  it('is made of the tables as they are now', async () => assert.deepEqual(schema, await packSchema()));

  it('holds for the example', () => {
    const example = json(new URL('../../examples/pack.json', import.meta.url)) as { readonly $schema: string };
    assert.deepEqual(wrongs(validate, example), []);
    const named = new URL(example.$schema, new URL('../../examples/pack.json', import.meta.url));
    assert.deepEqual(json(named), schema);
  });

  it('holds for the bundled guide', () => {
    assert.deepEqual(wrongs(validate, JSON.parse(JSON.stringify(guide('ja')))), []);
  });

  it('names the place of a mistake', () => {
    assert.deepEqual(
      wrongs(validate, { faq: [{ id: 'x', answer: 7 }], fax: 1 }).map(({ path }) => path),
      ['fax', 'faq[0].answer'],
    );
  });
});
