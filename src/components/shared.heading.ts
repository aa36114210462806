import { html, nothing } from 'lit';

/** Narrows `heading-level`: 2–6, else 3. */
export const levelOf = (level: unknown): 2 | 3 | 4 | 5 | 6 =>
  level === 2 || level === 4 || level === 5 || level === 6 ? level : 3;

/**
 * The widget's title at the level that the page asks for. Set as a whole: browsers that translate a page put other nodes
 * in the place of its text.
 *
 * @param text nothing is rendered for an empty one
 */
export function renderHeading(text: string, level: number) {
  if (!text) return nothing;
  switch (levelOf(level)) {
    case 2:
      return html`<h2 class="heading" part="heading" .textContent=${text}></h2>`;
    case 4:
      return html`<h4 class="heading" part="heading" .textContent=${text}></h4>`;
    case 5:
      return html`<h5 class="heading" part="heading" .textContent=${text}></h5>`;
    case 6:
      return html`<h6 class="heading" part="heading" .textContent=${text}></h6>`;
    default:
      return html`<h3 class="heading" part="heading" .textContent=${text}></h3>`;
  }
}
