import { html, nothing, type TemplateResult } from 'lit';
import type { Id, Provenance } from '../data/types.js';
import { common } from '../strings/common.js';
import { heatmapStrings as s } from '../strings/heatmap.js';
import type { Topics } from './heatmap.parts.js';
import type { Week } from './heatmap.table.js';
import { renderSources } from './shared.why.js';

interface Line extends Provenance {
  readonly text: string;
}

const markOf = ({ confidence }: Provenance) => (confidence === 'assumption' ? s.assumed : common.marks[confidence]);

/** A note that several lines share stands once, below them. */
const renderFold = (title: string, lines: readonly Line[]) => {
  if (!lines.length) return nothing;
  const isShared = (note: string | undefined) => !!note && lines.filter((line) => line.note === note).length > 1;
  const shared = new Set(lines.flatMap(({ note }) => (note && isShared(note) ? note : [])));
  return html`
    <details>
      <summary class="link">${title}</summary>
      <ul class="items">
        ${lines.map(
          (line) =>
            html`<li>
              <span>${line.text}</span><span class="mark">${markOf(line)}</span>
              ${line.note && !isShared(line.note) ? html`<p class="note">${line.note}</p>` : nothing}
            </li>`,
        )}
      </ul>
      ${[...shared].map((note) => html`<p class="note">${note}</p>`)}
    </details>
  `;
};

const swatch = (name: string, label: string) =>
  html`<li><i class="swatch" data-swatch=${name}></i><span>${label}</span></li>`;

/** How to read the map, what was assumed for it, and what else is said of waiting. It never changes: it is cloned. */
export const renderAbout = ({ congestion, sources }: Topics, { cells }: Week): TemplateResult => {
  const { assumptions, overlays, notes, waits, bands } = congestion;
  const used = new Set<Id>(
    [...assumptions, ...overlays, ...notes, ...waits, ...bands, ...congestion.cells].map(({ source }) => source),
  );
  return html`<div class="about">
    <ul class="legend" part="legend" role="list" aria-label=${s.legend}>
      ${(['quiet', 'slightly-quiet', 'busy', 'very-busy', 'unknown'] as const).map((level) =>
        swatch(level, s.levels[level]),
      )}
      ${cells.some(({ basis }) => basis === 'assumed') ? swatch('assumed', s.legendAssumed) : nothing}
      ${overlays.some(({ kind }) => kind === 'avoid') ? swatch('avoid', s.legendAvoid) : nothing}
      ${swatch('now', s.now)}${swatch('next', s.next)}
    </ul>
    <div class="folds">
      ${renderFold(s.how, [...assumptions, ...overlays])}
      ${renderFold(
        s.waits,
        waits.map((wait) => ({ ...wait, text: wait.label })),
      )}
      ${renderFold(s.notes, notes)}
    </div>
    <div class="foot note" part="foot">
      ${renderSources(sources.filter(({ id }) => used.has(id)))}
      <p>${common.notAffiliated}</p>
    </div>
  </div>`;
};
