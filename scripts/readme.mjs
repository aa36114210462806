// npm run readme: writes what README.md says from the source, between markers. `--check` changes nothing and exits 1 when
// something there is stale.
//
//   <!-- api:prime-cancel-steps --> … <!-- /api -->   the tables of an element, from custom-elements.json
//   <!-- ids --> … <!-- /ids -->                      the ids of the guide
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { idsOfGuide } from './readme-ids.mjs';
import { root } from './run.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => [declaration.tagName, declaration]),
);

const code = (text) => `\`${text}\``;
const cell = (text = '') => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const table = (head, rows) =>
  rows.length === 0
    ? ''
    : [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** Public fields and methods that an attribute does not already stand for. */
const isOwn = ({ privacy, name, attribute, static: isStatic, kind, inheritedFrom }, attributes) =>
  (privacy ?? 'public') === 'public' &&
  !isStatic &&
  !inheritedFrom &&
  !name.startsWith('#') &&
  !attributes.has(attribute ?? name) &&
  (kind === 'field' || kind === 'method');

function tablesOf(tag) {
  const element = elements.get(tag);
  if (!element) throw new Error(`README.md: no element <${tag}> in custom-elements.json`);
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  const named = new Set(attributes.flatMap(({ name, fieldName }) => [name, fieldName]));
  const own = members.filter((member) => isOwn(member, named) && member.description);
  return [
    table(
      ['attribute', 'meaning', 'default'],
      attributes.map(({ name, description, default: value }) => [code(name), description, value ? code(value) : '']),
    ),
    table(
      ['property, method', 'meaning'],
      own.map(({ name, kind, description, parameters = [] }) => [
        code(kind === 'method' ? `${name}(${parameters.map((parameter) => parameter.name).join(', ')})` : name),
        description,
      ]),
    ),
    table(
      ['event', 'when'],
      events.map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['slot', 'what for'],
      slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
    ),
    table(
      ['part', 'what it is'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['CSS variable', 'what it colours', 'default (light)'],
      cssProperties.map(({ name, description, default: value }) => [code(name), description, value ? code(value) : '']),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const path = join(root, 'README.md');
const before = readFileSync(path, 'utf8');
const ids = await idsOfGuide();
const written = before
  .replace(
    /(<!-- api:([a-z-]+) -->)[^]*?(<!-- \/api -->)/g,
    (_, open, tag, close) => `${open}\n\n${tablesOf(tag)}\n\n${close}`,
  )
  .replace(/(<!-- ids -->)[^]*(<!-- \/ids -->)/, (_, open, close) => `${open}\n\n${ids}\n\n${close}`);
const after = await format(written, { parser: 'markdown', printWidth: 120, singleQuote: true });

if (!process.argv.includes('--check')) writeFileSync(path, after);
else if (after !== before) {
  console.error('README.md is stale: run `npm run readme`');
  process.exitCode = 1;
} else console.log('README.md is up to date');
