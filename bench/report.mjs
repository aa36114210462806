// The figures as a table for a terminal, for the README, or as JSON.
import { cpus, platform } from 'node:os';
import { margin } from './cases.mjs';

/** Within its budget: a multiple of its floor, or so many milliseconds above it. */
export const holds = ({ entry: { ms, ratio }, figure, floor }) =>
  figure <= (ms ? floor + ms : ratio < 1 ? ratio * floor : Math.max(ratio * floor, floor + margin));

const machine = ({ browser }, samples) => {
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, ${browser}, ${cpus().length} × ${cpus()[0].model.trim()}, ${platform()}; medians of ${samples} interleaved samples, CPU time of the main thread`;
};

const time = (ms) => `${ms.toFixed(Math.abs(ms) < 10 ? 2 : 1)} ms`;
const head = ['element', 'figure', 'cost', 'floor', 'against it', 'budget', 'holds'];
const row = (result) => {
  const { entry, figure, floor } = result;
  const { tag, title, ratio, ms } = entry;
  return [
    `<${tag}>`,
    title,
    time(figure),
    time(floor),
    ms ? `+ ${time(figure - floor)}` : `${(figure / floor).toFixed(2)}x`,
    ms ? `+ ${ms} ms` : `${ratio}x`,
    holds(result) ? (figure > ratio * floor ? `yes, within ${margin} ms` : 'yes') : 'NO',
  ];
};

export function asText(run, samples) {
  const rows = [head, ...run.results.map(row)];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, i) => (i >= 2 && i <= 5 ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
      .join('  ')
      .trimEnd(),
  );
  const notes = run.results.map(
    ({ entry, changes, seen }) => `${entry.id}: ${seen}${changes === undefined ? '' : `, ${changes} DOM changes`}`,
  );
  return [...lines, '', ...notes, '', machine(run, samples)].join('\n');
}

export function asMarkdown(run, samples) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rows = run.results.map(row).map(([tag, ...rest]) => line([`\`${tag}\``, ...rest]));
  return [
    line(head),
    line(['---', '---', '--:', '--:', '--:', '--:', '---']),
    ...rows,
    '',
    `Measured ${machine(run, samples)}. The floor is \`innerHTML\` of the same finished DOM; of an update, the same DOM changes made by hand.`,
  ].join('\n');
}

export const asJson = ({ browser, results }) =>
  JSON.stringify(
    {
      date: new Date().toISOString(),
      browser,
      cpu: `${cpus().length} × ${cpus()[0].model.trim()}`,
      results: results.map((result) => ({
        id: result.entry.id,
        tag: result.entry.tag,
        title: result.entry.title,
        figure: result.figure,
        floor: result.floor,
        budget: { ratio: result.entry.ratio, ms: result.entry.ms },
        holds: holds(result),
        seen: result.seen,
        changes: result.changes,
        samples: result.samples,
      })),
    },
    undefined,
    2,
  );
