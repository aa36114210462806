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
const renderFold = (label: string, content: unknown) => html`
  <details>
    <summary class="link">${label}</summary>
    ${content}
  </details>
`;

const renderVariants = ({ variants }: ScreenLabel) =>
  renderFold(
    s.variants,
    html`<p>${s.variantsText}</p>
      <ul>
        ${variants.map((variant) => html`<li class="variant">${path(variant)}</li>`)}
      </ul>`,
  );

const renderItems = (label: string, kind: string, items: readonly Item[]) =>
  renderFold(
    label,
    html`<ul class="items ${kind}">
      ${items.map((item) => html`<li><span>${item.text}</span>${mark(item)}</li>`)}
    </ul>`,
  );

const renderSupply = (supply: 'identity' | 'documents', { identity, documents }: BodyTopics) => {
  const entries =
    supply === 'identity'
      ? identity.map(({ label, core, text }) => ({ label, lines: [core ? s.core : s.sometimes, text] }))
      : documents.map(({ label, proves, examples, note }) => ({
          label,
          lines: [proves, examples.length && s.anyOf(examples), note],
        }));
  return renderFold(
    s.supply[supply],
    html`<dl class="items">
      ${entries.map(
        ({ label, lines }) => html`
          <div>
            <dt><b>${label}</b></dt>
            ${lines.map((line) => (line ? html`<dd>${line}</dd>` : nothing))}
          </div>
        `,
      )}
    </dl>`,
  );
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
        }${fallback?.length ? renderItems(s.fallback, 'numbered', fallback) : nothing}${
          proofs?.length ? renderItems(s.proofs, '', proofs) : nothing
        }${note ? renderFold(s.more, html`<p class="measure">${note}${mark(step)}</p>`) : nothing}
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
