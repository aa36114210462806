import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guide as bundled } from '../../src/data/guide.js';
import { packs } from './arbitrary.js';
import { places, put } from './corrupt.js';
import { guide, read, topics } from './fixtures.js';

/** As much of JSON Schema as the file uses. */
interface Json {
  readonly $schema?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Json;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Json;
  readonly propertyNames?: Json;
  readonly anyOf?: readonly Json[];
}

const typeOf = (value: unknown) => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

function holds(schema: Json, value: unknown): boolean {
  if (schema.anyOf) return schema.anyOf.some((option) => holds(option, value));
  if ('const' in schema) return value === schema.const;
  const type = typeOf(value);
  if (schema.type && type !== schema.type && !(schema.type === 'number' && type === 'integer')) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (typeof value === 'string') {
    return (
      (!schema.pattern || new RegExp(schema.pattern).test(value)) && value.length <= (schema.maxLength ?? Infinity)
    );
  }
  if (typeof value === 'number') return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  if (Array.isArray(value)) {
    return value.length <= (schema.maxItems ?? Infinity) && value.every((item) => holds(schema.items!, item));
  }
  if (typeof value !== 'object' || value === null) return true;
  return (
    (schema.required ?? []).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, field]) => {
      if (schema.propertyNames && !holds(schema.propertyNames, key)) return false;
      const known = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties![key] : schema.additionalProperties;
      return known === undefined || (known !== false && holds(known, field));
    })
  );
}

describe('pack.schema.json', async () => {
  const { packSchema } = (await import('../../scripts/pack-schema.mjs')) as {
    packSchema: () => Promise<Json>;
  };
  // Also fails where the schemas and src/data/types.ts have not the same fields and words.
  const schema = JSON.parse(JSON.stringify(await packSchema())) as Json;

  it('is draft-07 with every topic, and lets a pack name it', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.deepEqual(Object.keys(schema.properties!), ['$schema', '$id', 'version', 'lang', ...topics]);
    assert.doesNotMatch(JSON.stringify(schema), /\$ref|\$defs|"definitions"/);
  });

  it('explains its fields', () => {
    const { properties } = schema.properties!.steps!.items!;
    assert.match(properties!.doneWhen!.description!, /^How the reader sees/);
    assert.match(properties!.after!.description!, /behind which/);
  });

  it('holds for the bundled guide and for the example', () => {
    assert.ok(holds(schema, JSON.parse(JSON.stringify(bundled()))));
    assert.ok(holds(schema, JSON.parse(readFileSync(new URL('../../examples/pack.json', import.meta.url), 'utf8'))));
    assert.ok(holds(schema, guide));
  });

  it('agrees with the reader on good packs and on bad ones', () => {
    const bad = fc.constantFrom<unknown>(null, 5, -1, 1.5, true, 'Bad Id', 'x', [], {}, [[]], ['x'], { id: 'x' });
    const some = packs.chain((pack) =>
      fc.tuple(fc.constantFrom(...places(pack)), bad).map(([at, value]) => put(pack, at, value)),
    );
    let [good, refused] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(packs, some), (input) => {
        const { problems } = read(input);
        if (holds(schema, input)) {
          good++;
          // What a schema cannot know: which ids are new, stand twice, or which addresses are safe.
          assert.deepEqual(
            problems.filter(({ code, message }) => code === 'type' || (code === 'id' && !/once/.test(message))),
            [],
          );
        } else {
          refused++;
          assert.notDeepEqual(problems, []);
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(good > 100 && refused > 100, `${good} good, ${refused} refused`);
  });
});
