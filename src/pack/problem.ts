/**
 * What can be wrong with a data pack. `link` and `unknown-key` leave the pack in use without the part they name; every
 * other code drops it whole.
 *
 * - `json`: not JSON · `type`: a field has the wrong type · `version`: not version 1
 * - `size`: over 512 kB · `items`: a list of over 5,000 · `depth`: nested over 12 deep · `length`: a text of over 20,000
 *   characters
 * - `id`: an id that is bad or stands twice · `missing`: a new record lacks what it needs
 * - `link`: an unsafe link, left out · `unknown-key`: no topic of the guide, ignored
 * - `network`: the address given by `src` could not be read
 */
export type ProblemCode =
  | 'json'
  | 'type'
  | 'version'
  | 'size'
  | 'items'
  | 'depth'
  | 'length'
  | 'id'
  | 'missing'
  | 'link'
  | 'unknown-key'
  | 'network';

export interface Problem {
  readonly code: ProblemCode;
  /** Where in the pack, such as `faq[3].answer`; empty for the pack as a whole. */
  readonly path: string;
  /** One line for the developer console, with the path first. */
  readonly message: string;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The kind of a value in plain words: `text`, `number`, `list`, `object`, … */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value;
}

/** A value as a message shows it: texts and numbers themselves, of others the kind. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `"${oneLine(value.slice(0, 40))}"`;
  return typeof value === 'number' ? `${value}` : kindOf(value);
}

/** One step of a path: `.answer`, `[3]`, or `["what is no name"]`. */
export const stepTo = (key: string | number): string =>
  typeof key === 'string' && /^[\w$-]{1,60}$/.test(key) ? `.${key}` : `[${quote(key)}]`;

/** @param path the steps to the value */
export function problem(path: readonly string[], code: ProblemCode, expected: string, got: string): Problem {
  const at = path.join('').replace(/^\./, '');
  return { code, path: at, message: `${at || 'data pack'}: expected ${expected}, got ${got}` };
}
