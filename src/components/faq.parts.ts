import { html, nothing } from 'lit';
import type { FaqEntry, Source } from '../data/types.js';
import type { Found } from '../logic/search.js';
import { common } from '../strings/common.js';
import { faqStrings as s } from '../strings/faq.js';
import { addressOf } from './faq.related.js';

export const renderSearch = () => html`
  <div class="search screen-only">
    <label class="key" for="search">${s.search}</label>
    <input id="search" part="search" type="search" enterkeyhint="search" autocomplete="off" />
  </div>
`;

/** How many there are, and what can be done with all of them. */
export const renderBar = (count: number, found: Found | undefined) => html`
  <div class="bar screen-only">
    ${
      found
        ? html`<p class="count"><b>${found.hits.length}</b><span>${found.hits.length ? s.found : s.unit}</span></p>
            <button class="link" part="clear" data-action="clear">${s.clear}</button>`
        : html`<p class="count"><span>${s.all(count)}</span></p>
            <button class="link" part="open-all" data-action="open-all">${s.openAll}</button>
            <button class="link" part="close-all" data-action="close-all">${s.closeAll}</button>`
    }
  </div>
`;

/** What a search without a hit says. */
export const sayNone = ({ vague, gap }: Found, query: string): string =>
  vague ? s.vague : (gap?.text ?? s.none(query));

export const renderNone = (found: Found, query: string, nearest: readonly FaqEntry[], prefix: string) => html`
  <div class="none" part="none">
    <p class="lead measure">${sayNone(found, query)}</p>
    ${
      nearest.length
        ? html`<p class="key">${s.nearest}</p>
            <ul>
              ${nearest.map(
                ({ id, question }) =>
                  html`<li><a class="link" data-to="faq.${id}" href=${addressOf(prefix + id)}>${question}</a></li>`,
              )}
            </ul>`
        : nothing
    }
    ${found.vague ? nothing : html`<p class="measure">${s.ask}</p>`}
  </div>
`;

export const renderFoot = (sources: readonly Source[]) => html`
  <div class="foot note" part="foot">
    ${sources.map(({ title, asOf, asOfNote }) => html`<p>${common.source(title, asOf ?? asOfNote ?? common.noDate)}</p>`)}
    <p>${common.notAffiliated}</p>
  </div>
`;
