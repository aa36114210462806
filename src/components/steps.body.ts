import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentItem, IdentityItem, Item, Link, Provenance, ScreenLabel } from '../data/types.js';
import type { ShownStep } from '../logic/checklist.js';
import { common } from '../strings/common.js';
import { stepStrings as s } from '../strings/steps.js';

/** The topics that a step's body draws on. */
export interface BodyTopics {
  readonly identity: readonly IdentityItem[];
  readonly documents: readonly DocumentItem[];
}

const mark = ({ confidence }: Provenance) => {
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

const renderVariants = (screen: ScreenLabel) => html`
  <details>
    <summary class="link">${s.variants}</summary>
    <p>${s.variantsText}</p>
    <ul>
      ${screen.variants.map((variant) => html`<li class="variant">${path(variant)}</li>`)}
    </ul>
  </details>
`;

const renderItems = (title: string, items: readonly Item[], ordered: boolean) => {
  const rows = items.map((item) => html`<li><span>${item.text}</span>${mark(item)}</li>`);
  return html`
    <details>
      <summary class="link">${title}</summary>
      <ul class=${ordered ? 'items numbered' : 'items'}>
        ${rows}
      </ul>
    </details>
  `;
};

const renderSupply = (supply: 'identity' | 'documents', { identity, documents }: BodyTopics) => {
  const entries =
    supply === 'identity'
      ? identity.map(({ label, core, text }) => ({ label, lines: [core ? s.core : s.sometimes, text] }))
      : documents.map(({ label, proves, examples, note }) => ({
          label,
          lines: [proves, examples.length ? s.anyOf(examples) : undefined, note],
        }));
  return html`
    <details>
      <summary class="link">${s.supply[supply]}</summary>
      <dl class="items">
        ${entries.map(
          ({ label, lines }) => html`
            <div>
              <dt><b>${label}</b></dt>
              ${lines.map((line) => (line ? html`<dd>${line}</dd>` : nothing))}
            </div>
          `,
        )}
      </dl>
    </details>
  `;
};

const renderLinks = (links: readonly Link[]) => html`
  <ul class="links">
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
        ${screen?.variants.length ? renderVariants(screen) : nothing}${
          supply ? renderSupply(supply, topics) : nothing
        }${fallback?.length ? renderItems(s.fallback, fallback, true) : nothing}${
          proofs?.length ? renderItems(s.proofs, proofs, false) : nothing
        }${
          note
            ? html`<details>
                <summary class="link">${s.more}</summary>
                <p class="measure">${note}${mark(step)}</p>
              </details>`
            : nothing
        }
      </div>
      ${links?.length ? renderLinks(links) : nothing}
    </div>
    ${
      cautions.length
        ? html`<div class="caution" part="caution">
            <p class="key">${s.caution}</p>
            ${cautions.map((caution) => html`<p>${caution.text}${mark(caution)}</p>`)}
          </div>`
        : nothing
    }
  </div>`;
};
