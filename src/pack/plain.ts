import { attempt, oneLine, problem } from './problem.js';
import type { Attempt, Path } from './problem.js';

// What a pack may weigh at most: enough for any site, too little to stop a page.
const maxBytes = 512 * 1024;
const maxItems = 5000;
const maxDepth = 12;
const maxLength = 20_000;

/** Bytes in UTF-8; half of a surrogate pair weighs two. For short texts ten times as fast as a `TextEncoder`. */
function utf8(text: string) {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 || code >> 11 === 0x1b ? 2 : 3;
  }
  return bytes;
}

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
  text.replace(/"[^"\\]*(?:\\[^]?[^"\\]*)*"?|<\/?p>|<br ?\/?>|[\u00a0\u200b\u3000\ufeff]/g, (part) =>
    part.startsWith('"') ? part : '',
  );

/** JSON text as a value, also when a content filter has been at it. Never throws. */
export function parseJson(text: string): Attempt<unknown> {
  if (text.length > maxBytes || utf8(text) > maxBytes)
    return { problem: problem('size', [], 'at most 512 kB', 'more') };
  let reason = '';
  for (const version of [text.trim(), withoutLayout(text), withoutLayout(unescape(text))]) {
    try {
      return { value: JSON.parse(version) as unknown };
    } catch (error) {
      reason = (error as Error).message;
    }
  }
  return { problem: problem('json', [], 'JSON', text.trim() ? `text that is none (${oneLine(reason)})` : 'nothing') };
}

/**
 * A fresh copy made of plain objects, lists, texts, numbers, booleans and `null`: what JSON could carry, without asking
 * anybody's `toJSON`. Reactive objects of frameworks are read through. A value that throws while it is read and a cycle
 * are problems; a function is passed on, for the schema to refuse. Never throws.
 */
export function copyPlain(value: unknown): Attempt<unknown> {
  const path: Path = [];
  let bytes = 0;
  return attempt(path, (refuse) => {
    const weigh = (text: string) => {
      if (text.length > maxLength) refuse('length', `at most ${maxLength} characters`, `${text.length}`);
      bytes += utf8(text) + 2;
    };
    const copy = (from: unknown): unknown => {
      if (typeof from === 'string') weigh(from);
      if (++bytes > maxBytes) {
        path.length = 0;
        refuse('size', 'at most 512 kB', 'more');
      }
      if (typeof from !== 'object' || !from) return from;
      if (path.length >= maxDepth) refuse('depth', `at most ${maxDepth} levels`, 'more');
      const list = Array.isArray(from);
      const keys = list ? from : Object.keys(from);
      const count = keys.length;
      if (count > maxItems) refuse('items', `at most ${maxItems} items`, `${count}`);
      const to = (list ? [] : {}) as Record<string | number, unknown>;
      for (let index = 0; index < count; index++) {
        const key = list ? index : (keys[index] as string);
        if (/^(__proto__|constructor|prototype)$/.test(key as string)) continue;
        path.push(key);
        if (!list) weigh(key as string);
        const copied = copy((from as typeof to)[key]);
        if (list || copied !== undefined) to[key] = copied;
        path.pop();
      }
      return to;
    };
    return copy(value);
  });
}
