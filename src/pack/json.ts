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

/** JSON text as a value, also when a content filter has been at it. Throws where it is none. */
export function parseJson(text: string): unknown {
  let reason: unknown;
  for (const version of [text, withoutLayout(text), withoutLayout(unescape(text))]) {
    try {
      return JSON.parse(version);
    } catch (error) {
      reason ??= error;
    }
  }
  throw reason;
}
