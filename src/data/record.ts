import type { Provenance } from './types.js';

/** What holds for a record unless its facts say otherwise: stated by the article, which has no date (C30). */
export const base: Provenance = { source: 'article', asOf: null, confidence: 'stated' };

/** The same for a cell of a table. */
const cellBase = { kind: 'known', ...base } as const;

/**
 * What may be left out of an object of a topic. Whatever has an id is a record, columns of tables aside.
 *
 * @param key name of the list or field in which it stands; `cell` for what stands in `cells`
 */
export const defaultsOf = (value: object, key: string | undefined): object =>
  key === 'cell' ? cellBase : 'id' in value && key !== 'columns' ? base : {};

/** A topic as it is built, where what holds anyway is left out: gives it back. */
export const complete = <T>(value: T, key?: string): T => {
  if (Array.isArray(value)) return value.map((item: unknown) => complete(item, key)) as T;
  if (typeof value !== 'object' || !value) return value;
  const whole: Record<string, unknown> = { ...defaultsOf(value, key) };
  for (const [name, own] of Object.entries(value)) whole[name] = complete(own, key === 'cells' ? 'cell' : name);
  return whole as T;
};
