// The ids of the guide, as the README lists them: taken from the source, so that they need no build.
import { register } from 'tsx/esm/api';

const code = (text) => `\`${text}\``;
const codes = (list) => list.map(({ id }) => code(id)).join(' ');
const named = (words) =>
  Object.entries(words)
    .map(([id, word]) => `${code(id)} ${word}`)
    .join(' · ');
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(row).join('\n');
/** Closed: for looking up, not for reading. */
const folded = (title, content) => `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;

/** Markdown. */
export async function idsOfGuide() {
  const unregister = register();
  const [{ guide }, { faqCategories }, { stepStrings }] = await Promise.all([
    import('../src/data/guide.ts'),
    import('../src/data/ja/faq.ts'),
    import('../src/strings/steps.ts'),
  ]);
  await unregister();
  const { scenarios, steps, tables, faq } = guide('ja');
  return [
    table(
      [code('scenario'), 'case', code('method')],
      scenarios.map(({ id, title, methods }) => [code(id), title, methods.map(code).join(' ') || 'none']),
    ),
    [
      `- Methods: ${named(stepStrings.methods)}`,
      `- Devices: ${named(stepStrings.devices)}`,
      `- Categories of questions: ${named(Object.fromEntries(faqCategories.map(({ id, label }) => [id, label])))}`,
    ].join('\n'),
    folded(
      `Steps: ${steps.length}`,
      table(
        ['step', 'title'],
        steps.map(({ id, title }) => [code(id), title]),
      ),
    ),
    folded(
      `Tables: ${tables.length}, with their columns and rows`,
      table(
        [code('table'), 'caption', `columns, for ${code('sort')}`, `rows, for ${code('highlight')}`],
        tables.map(({ id, caption, columns, rows }) => [code(id), caption, codes(columns), codes(rows)]),
      ),
    ),
    folded(
      `Questions: ${faq.length}`,
      table(
        ['question', 'category', 'as readers ask it'],
        faq.map(({ id, category, question }) => [code(id), code(category), question]),
      ),
    ),
  ].join('\n\n');
}
