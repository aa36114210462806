import { html, nothing } from 'lit';
import type { FaqEntry } from '../data/types.js';
import type { Found } from '../logic/search.js';
import { faqStrings as s } from '../strings/faq.js';

export const renderSearch = () => html`
  <label class="search key screen-only"
    >${s.search}<input part="search" type="search" enterkeyhint="search" autocomplete="off"
  /></label>
`;

const renderButton = (action: string, words: string) =>
  html`<button class="link" part=${action} data-action=${action}>${words}</button>`;

/** How many there are, and what can be done with all of them. */
export const renderBar = (count: number, found: Found | undefined) => html`
  <div class="bar screen-only">
    <p class="count">
      <b>${found?.hits.length}</b><span>${found ? (found.hits.length ? s.found : s.unit) : s.all(count)}</span>
    </p>
    ${found ? renderButton('clear', s.clear) : [renderButton('open-all', s.openAll), renderButton('close-all', s.closeAll)]}
  </div>
`;

/** What a search without a hit says. */
export const sayNone = ({ vague, gap }: Found, query: string): string =>
  vague ? s.vague : (gap?.text ?? s.none(query));

/** @param addressOf the link to an entry */
export const renderNone = (
  found: Found,
  query: string,
  nearest: readonly FaqEntry[],
  addressOf: (id: string) => string,
) => html`
  <div class="none" part="none">
    <p class="lead measure">${sayNone(found, query)}</p>
    ${nearest.length ? html`<p class="key">${s.nearest}</p>` : nothing}
    ${nearest.map(
      ({ id, question }) => html`<p><a class="link" data-to="faq.${id}" href=${addressOf(id)}>${question}</a></p>`,
    )}
    ${found.vague ? nothing : html`<p class="measure">${s.ask}</p>`}
  </div>
`;
