// What the stories of all elements share.
import type { LitElement, TemplateResult } from 'lit';
import { html } from 'lit';

/**
 * Parameters of a story whose console output is part of what it shows: pieces of the lines, in order. The test that
 * walks all stories expects these and no other.
 */
export const writes = (...lines: string[]) => ({ consoleLines: lines });

/** The element of a story once it has rendered, for a `play` function that brings it into a state. */
export async function rendered<T extends keyof HTMLElementTagNameMap>(canvas: HTMLElement, tag: T) {
  const element = canvas.querySelector(tag);
  if (!element) throw new Error(`the story has no <${tag}>`);
  await customElements.whenDefined(tag);
  await (element as HTMLElementTagNameMap[T] & LitElement).updateComplete;
  return element;
}

/** A column of the page as wide as a sidebar. */
export const sidebar = (content: TemplateResult) => html`<div style="max-inline-size: 256px">${content}</div>`;

/** A page, or part of one, that is dark by its own style: an element with `theme="auto"` follows it. */
export const darkPage = (content: TemplateResult) => html`
  <div style="color-scheme: dark; background: #16181b; color: #eae8e2; padding: 16px">${content}</div>
`;
