// dist/pack.schema.json: what a data pack may hold, as JSON Schema for editors. Made of the very tables that the
// elements read a pack along; the descriptions are the doc comments of src/data/types.ts.
//
//   node scripts/pack-schema.mjs [file]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The JSON Schema of a data pack, draft-07. */
export async function packSchema() {
  const unregister = register();
  const [{ amount, date, fromHour, toHour }, { schemas }] = await Promise.all([
    import('../src/pack/schema/common.ts'),
    import('../src/pack/schema/all.ts'),
  ]);
  await unregister();

  /** What checks written in code say in JSON Schema. */
  const said = new Map([
    [amount.like, { type: 'number', minimum: 0 }],
    [fromHour.like, { type: 'integer', minimum: 0, maximum: 23 }],
    [toHour.like, { type: 'integer', minimum: 1, maximum: 24 }],
    [date.like, { type: 'string', format: 'date' }],
  ]);
  const text = { type: 'string', maxLength: 20_000 };

  /** All the words that a text may be: what it expects names them. */
  const wordsOf = ({ want = '' }) =>
    want.startsWith('one of ') ? want.slice('one of '.length).split(', ') : undefined;

  const scalar = (node) => {
    const { kind, like } = node;
    if (wordsOf(node)) return { type: 'string', enum: wordsOf(node) };
    if (kind === 'boolean') return { type: 'boolean' };
    if (said.has(like)) return { ...said.get(like) };
    if (kind === 'text') return { ...text, ...(like && { pattern: like.source }) };
    throw new Error(`nothing says what a ${kind} has to be`);
  };

  const object = ({ fields = {}, needs = [], entry }) => {
    if (entry) return { type: 'object', additionalProperties: convert(entry) };
    const properties = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, convert(field)]));
    // A text that a record needs is never empty.
    for (const key of needs)
      if (fields[key].kind === 'text' && !wordsOf(fields[key])) properties[key].pattern ??= '\\S';
    // A record that is known needs only its id; what has none is replaced, so it has to be whole.
    const required = fields.id ? ['id'] : [...needs, ...(fields.href ? ['href'] : [])];
    return { type: 'object', properties, ...(required.length > 0 && { required }) };
  };

  const convert = (node) => {
    const { kind, item, orText, orNull } = node;
    const json =
      kind === 'list'
        ? { type: 'array', items: convert(item), maxItems: 5000 }
        : kind === 'object'
          ? object(node)
          : scalar(node);
    const other = [...(orText ? [text] : []), ...(orNull ? [{ type: 'null' }] : [])];
    return other.length > 0 ? { anyOf: [json, ...other] } : json;
  };

  const topics = Object.fromEntries(Object.entries(schemas).map(([topic, node]) => [topic, convert(node)]));
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
