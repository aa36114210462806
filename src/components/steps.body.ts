import { html, nothing, type TemplateResult } from 'lit';
import type { Caution, DocumentItem, IdentityItem, Item, Link, Provenance, ScreenLabel } from '../data/types.js';
import type { ShownStep } from '../logic/checklist.js';
import { common } from '../strings/common.js';
import { stepStrings as s } from '../strings/steps.js';

/** The topics that a step's body draws on. */
export interface BodyTopics {
  readonly identity: readonly IdentityItem[];
  readonly documents: readonly DocumentItem[];
}

/** 〔推定〕 and its like: how sure a record is. */
export const mark = ({ confidence }: Provenance) => {
  const text = common.marks[confidence];
  return text ? html`<span class="mark">${text}</span>` : nothing;
};

/** A blank line parts paragraphs; nothing is ever parsed as HTML. */
const paragraphs = (text: string) => text.split(/\n\s*\n/).map((line) => html`<p class="measure">${line}</p>`);

/** A label, or several in the order in which they are pressed. */
const path = (parts: readonly string[]) =>
  parts.map((part, index) =>
    index
      ? html`<span class="then"><span class="visually-hidden">${s.then}</span><b translate="no">${part}</b></span> `
      : html`<b translate="no">${part}</b> `,
  );

const renderScreen = (screen: ScreenLabel) => html`
  <p class="screen" part="screen"><span class="visually-hidden">${s.screen}: </span>${path(screen.path)}</p>
`;

/** What a reader opens when they need it. */
const renderFold = (label: string, rows: readonly unknown[], kind = '') => html`
  <details>
    <summary class="link">${label}</summary>
    <ul class="items ${kind}">
      ${rows.map((row) => html`<li>${row}</li>`)}
    </ul>
  </details>
`;

const sentence = (item: Item | Caution) => html`${item.text}${mark(item)}`;

/** What to have at hand: all that the record says, a line each. */
const supplied = ({ label, core, proves, text, examples, note }: Partial<IdentityItem & DocumentItem>) => {
  const asked = core === undefined ? undefined : core ? s.core : s.sometimes;
  const lines = [asked, proves, text, examples?.length ? s.anyOf(examples) : undefined, note];
  return html`<b>${label}</b>${lines.map((line) => (line ? html`<p>${line}</p>` : nothing))}`;
};

const renderLinks = (links: readonly Link[]) => html`
  <ul>
    ${links.map(
      ({ label, href, sponsored }) =>
        html`<li>
          <a class="link" href=${href} rel=${sponsored ? 'sponsored noopener' : 'noopener'}
            >${sponsored ? common.sponsored : nothing}${label}</a
          >
        </li>`,
    )}
  </ul>
`;

/** Everything below a step's title. It has no listeners and never changes, so it is rendered once and cloned. */
export const renderBody = (step: ShownStep, topics: BodyTopics): TemplateResult => {
  const { text, screen, supply, fallback, proofs, note, cautions, links } = step;
  return html`<div class="content">
    <div class="main">
      ${paragraphs(text)}${screen ? renderScreen(screen) : nothing}
      <div class="folds">
        ${screen?.variants.length ? renderFold(s.variants, screen.variants.map(path)) : nothing}${
          supply ? renderFold(s.supply[supply], topics[supply].map(supplied)) : nothing
        }${fallback?.length ? renderFold(s.fallback, fallback.map(sentence), 'numbered') : nothing}${
          proofs?.length ? renderFold(s.proofs, proofs.map(sentence)) : nothing
        }${note ? renderFold(s.more, [html`${note}${mark(step)}`]) : nothing}
      </div>
      ${links?.length ? renderLinks(links) : nothing}
    </div>
    ${
      cautions.length
        ? html`<div class="caution" part="caution">
            ${cautions.map(
              (caution, index) =>
                html`<p>${index ? nothing : html`<b class="key">${s.caution}</b>`}${sentence(caution)}</p>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
};
