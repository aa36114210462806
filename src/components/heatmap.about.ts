import { html, nothing } from 'lit';
import type { Id, Provenance } from '../data/types.js';
import { common } from '../strings/common.js';
import * as s from '../strings/heatmap.js';
import type { Week } from './heatmap.table.js';
import { sourceLine } from './shared.sources.js';

interface Line extends Provenance {
  readonly text: string;
}

const renderFold = (title: string, lines: readonly Line[]) =>
  lines.length
    ? html`<details>
        <summary class="link">${title}</summary>
        <ul class="items">
          ${lines.map(
            ({ text, confidence, note }, index) =>
              html`<li>
                <span>${text}</span
                ><span class="mark">${confidence === 'assumption' ? s.assumed : common.marks[confidence]}</span>
                ${
                  // A note that lines in a row share stands once, below the last of them.
                  note && note !== lines[index + 1]?.note ? html`<p class="note">${note}</p>` : nothing
                }
              </li>`,
          )}
        </ul>
      </details>`
    : nothing;

const signs = {
  ...s.levels,
  'slightly-quiet assumed': s.signs.assumed,
  avoid: s.signs.avoid,
  now: s.now,
  next: s.next,
};

/** How to read the map, what was assumed for it, and what else is said of waiting. */
export const renderAbout = ({ topics: { congestion } }: Week) => {
  const { assumptions, overlays, notes, waits } = congestion;
  return html`
    <ul class="legend" part="legend" role="list" aria-label=${s.legend}>
      ${Object.entries(signs).map(
        ([sign, label]) => html`<li><i class="swatch ${sign}"></i><span>${label}</span></li>`,
      )}
    </ul>
    <div class="folds">
      ${renderFold(s.how, [...assumptions, ...overlays])}
      ${renderFold(
        s.waits,
        waits.map((wait) => ({ ...wait, text: wait.label })),
      )}
      ${renderFold(s.notes, notes)}
    </div>
  `;
};

/** Sources of what is said, and no others. */
export function footOf({ topics: { congestion, sources } }: Week) {
  const used = new Set((Object.values(congestion).flat() as readonly { source?: Id }[]).map(({ source }) => source));
  return sources.filter(({ id }) => used.has(id)).map(sourceLine);
}
