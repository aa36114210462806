// dist/pack.schema.json: what a data pack may hold, as JSON Schema for editors. Made of the very schemas that the
// elements check a pack with; the descriptions are the doc comments of src/data/types.ts.
//
//   node scripts/pack-schema.mjs [file]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { register } from 'tsx/esm/api';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The JSON Schema of a data pack, draft-07. */
export async function packSchema() {
  const unregister = register();
  const [common, { span }, { schemas }] = await Promise.all([
    import('../src/pack/schema/common.ts'),
    import('../src/pack/schema/deadlines.ts'),
    import('../src/pack/schema/all.ts'),
  ]);
  await unregister();

  /** What the checks written in code say in JSON Schema. */
  const plain = new Map([
    [common.text, { type: 'string', maxLength: 20_000 }],
    [common.flag, { type: 'boolean' }],
    [common.id, { type: 'string', pattern: '^[a-z0-9-]+$' }],
    [common.date, { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }],
    [common.amount, { type: 'number', minimum: 0 }],
    [common.fromHour, { type: 'integer', minimum: 0, maximum: 23 }],
    [common.toHour, { type: 'integer', minimum: 1, maximum: 24 }],
    [span, { type: 'string', pattern: '^-?P(?=.)(\\d+[YMWD])*(T(\\d+[HMS])+)?$' }],
  ]);
  const convert = (schema) => {
    const json = toJsonSchema(schema, {
      typeMode: 'input',
      errorMode: 'ignore',
      overrideSchema({ valibotSchema: node, jsonSchema }) {
        if (plain.has(node)) return plain.get(node);
        if (node.type === 'array') return { ...jsonSchema, maxItems: 5000 };
        if (node.options) return { type: 'string', enum: [...node.options] };
        if (node.type === 'object') {
          // A record that is known needs only its id; what has none is replaced, so it has to be whole.
          const required = node.entries.id ? ['id'] : [...(node.needs ?? []), ...(node.entries.href ? ['href'] : [])];
          return { ...jsonSchema, required: required.length > 0 ? required : undefined };
        }
        if (node.type !== 'lazy') return undefined;
        // A value that may be a text alone, or an object with names of the pack's own.
        const inner = node.getter({ name: undefined });
        if (node.getter('') === common.text) {
          return { anyOf: [plain.get(common.text), convert(inner)] };
        }
        return {
          type: 'object',
          propertyNames: plain.get(common.id),
          additionalProperties: convert(inner.entries.name),
        };
      },
    });
    // What the lazy ones have left behind.
    for (const key of ['$schema', '$defs', 'definitions']) delete json[key];
    return json;
  };

  const topics = Object.fromEntries(Object.entries(schemas).map(([topic, schema]) => [topic, convert(schema)]));
  describe(topics);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Data pack of prime-cancel-widgets',
    description:
      'What a site changes in the bundled guide. Lists merge by id: fields given for a known id replace its own, a new id is a new record, hidden records are left out.',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'For editors; the widgets ignore it.' },
      $id: { type: 'string', description: 'For editors; the widgets ignore it.' },
      version: { const: 1, description: 'Version of the model.' },
      lang: { type: 'string', description: 'Language of the texts; the widgets ignore it.' },
      ...topics,
    },
    additionalProperties: false,
  };
}

/** For fields that a pack has and the guide's own records may lack. */
const spare = {
  id: 'a-z, 0-9 and -, unique in its list, never renamed.',
  after: 'Id of the record behind which a new one stands; without it, the new one comes last.',
  hidden: 'Leaves the record out.',
};

/**
 * Sets titles and descriptions from the doc comments of the model. Throws where model and schemas have not the same
 * fields and words.
 */
function describe(topics) {
  const file = join(root, 'src/data/types.ts');
  const program = ts.createProgram([file], { strict: true, noEmit: true, lib: ['lib.es2023.d.ts'] });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const guide = checker.getExportsOfModule(module).find(({ name }) => name === 'Guide');

  const differ = (path, left, right, what) => {
    const names = [...left].filter((name) => !right.has(name));
    if (names.length > 0) throw new Error(`${path}: ${what} ${names.join(', ')}`);
  };
  const members = (type) => (type.isUnion() ? type.types : [type]);
  const propertyOf = (type, key) =>
    [checker.getNonNullableType(type), ...members(type)]
      .map((member) => checker.getPropertyOfType(member, key))
      .find(Boolean);
  const docOf = (symbol) =>
    ts
      .displayPartsToString(symbol?.getDocumentationComment(checker))
      .replace(/\{@link (?:Guide\.)?([\w.]+)\}/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();
  const titleOf = (type) => {
    const name = (type.aliasSymbol ?? type.symbol)?.name ?? '';
    if (!/^[A-Z]\w+$/.test(name)) return undefined;
    return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  };

  const visit = (path, json, type) => {
    const [item] = members(type).flatMap((member) =>
      checker.isArrayType(member) ? checker.getTypeArguments(member) : [],
    );
    if (json.items && item) visit(path, json.items, item);
    const [index] = members(type).flatMap((member) => checker.getIndexTypeOfType(member, ts.IndexKind.String) ?? []);
    if (typeof json.additionalProperties === 'object' && index) visit(path, json.additionalProperties, index);
    for (const option of json.anyOf ?? []) visit(path, option, type);
    const words = members(type).filter((member) => member.isStringLiteral());
    if (json.enum && words.length > 0) {
      const [ours, theirs] = [new Set(json.enum), new Set(words.map(({ value }) => value))];
      differ(path, theirs, ours, 'the schema lacks the words');
      differ(path, ours, theirs, 'the model lacks the words');
    }
    if (!json.properties) return;
    const ours = new Set(Object.keys(json.properties));
    const theirs = new Set(
      members(type).flatMap((member) => checker.getPropertiesOfType(member).map(({ name }) => name)),
    );
    differ(path, theirs, ours, 'the schema lacks');
    differ(path, ours, new Set([...theirs, ...Object.keys(spare)]), 'the model lacks');
    const title = titleOf(type);
    if (title) {
      json.title = title;
      json.description ??= docOf(type.aliasSymbol ?? type.symbol) || undefined;
    }
    for (const [key, field] of Object.entries(json.properties)) {
      const symbol = propertyOf(type, key);
      const doc = docOf(symbol) || spare[key];
      // A copy: the same schema may stand elsewhere with other words.
      json.properties[key] = structuredClone({ ...(doc && { description: doc }), ...field });
      if (symbol) visit(`${path}.${key}`, json.properties[key], checker.getTypeOfSymbol(symbol));
    }
  };
  const type = checker.getDeclaredTypeOfSymbol(guide);
  for (const [topic, json] of Object.entries(topics)) {
    visit(topic, json, checker.getTypeOfSymbol(propertyOf(type, topic)));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = resolve(process.argv[2] ?? join(root, 'dist/pack.schema.json'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(await packSchema())}\n`);
}
