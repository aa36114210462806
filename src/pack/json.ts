import { oneLine, problem, type Problem } from './problem.js';

/** What a pack may weigh at most, in bytes of UTF-8: enough for any site, too little to stop a page. */
export const maxBytes = 512 * 1024;

export const isTooMuch = (text: string): boolean =>
  text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes;

const unescape = (text: string) =>
  text
    .replace(/&(quot|#0?34);/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&(amp|#0?38);/g, '&');

/**
 * Drops what an editor sets between the lines of inline JSON: WordPress its paragraphs, people their wide or unbreakable
 * spaces. Strings are passed over as they are.
 */
const withoutLayout = (text: string) =>
  text.replace(/"[^"\\]*(?:\\[^]?[^"\\]*)*"?|<\/?p>|<br ?\/?>|[\s\u200b]/g, (part) =>
    part.startsWith('"') ? part : '',
  );

/** JSON text as a value, also when a content filter has been at it. Never throws. */
export function parseJson(text: string): { readonly value?: unknown; readonly problem?: Problem } {
  if (isTooMuch(text)) return { problem: problem([], 'size', 'at most 512 kB', 'more') };
  let reason = '';
  for (const version of [text, withoutLayout(text), withoutLayout(unescape(text))]) {
    try {
      return { value: JSON.parse(version) as unknown };
    } catch (error) {
      reason = (error as Error).message;
    }
  }
  return { problem: problem([], 'json', 'JSON', text.trim() ? `text that is none (${oneLine(reason)})` : 'nothing') };
}
