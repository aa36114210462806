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

export type Path = (string | number)[];

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A value as a message shows it. */
export const quote = (value: unknown): string =>
  typeof value === 'string' ? `"${oneLine(value.slice(0, 40))}"` : String(value);

/** `['faq', 3, 'answer']` as `faq[3].answer`. */
const pathText = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : /^[\w$-]{1,60}$/.test(key) ? `.${key}` : `[${quote(key)}]`))
    .join('')
    .replace(/^\./, '');

/** The type of a value in plain words. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value;
}

export function problem(code: ProblemCode, path: Path, expected: string, got: string): Problem {
  const at = pathText(path);
  return { code, path: at, message: `${at || 'data pack'}: expected ${expected}, got ${got}` };
}

/** Ends an attempt with a problem at its present path, or at this key below it. */
export type Refuse = (code: ProblemCode, expected: string, got: string, key?: string) => never;

export type Attempt<T> =
  { readonly value: T; readonly problem?: undefined } | { readonly value?: undefined; readonly problem: Problem };

/** Walks a value that may be anything: `path` says where the walk is. Never throws. */
export function attempt<T>(path: Path, walk: (refuse: Refuse) => T): Attempt<T> {
  let found: Problem | undefined;
  try {
    return {
      value: walk((code, expected, got, key) => {
        found = problem(code, key === undefined ? path : [...path, key], expected, got);
        throw new Error(found.message);
      }),
    };
  } catch {
    return { problem: found ?? problem('type', path, 'plain data', 'an error while reading it') };
  }
}
