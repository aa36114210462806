// Writing a part of a file that stands between two markers.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from './run.mjs';

/** Throws where a marker is missing. */
export async function writeSection(file, parser, [start, end], content) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file}: no ${start} … ${end}`);
  const written = `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
  writeFileSync(path, await format(written, { printWidth: 120, singleQuote: true, parser }));
}
