import type { Guide } from '../../src/data/types.js';
import { readPack, type Topic } from '../../src/pack/read.js';
import { schemas } from '../../src/pack/schema/all.js';
import { visible } from '../../src/pack/visible.js';
import { guide } from './guide.js';

export { guide };

export const topics = Object.keys(schemas) as Topic[];

/** Reads a pack over the small guide with all schemas. */
export const read = <T extends Partial<Guide> = Guide>(pack: unknown, base?: T) =>
  readPack(pack, schemas, base ?? (guide as Partial<Guide> as T));

/** Reads JSON text over the small guide. */
export const readText = (text: string) => readPack(text, schemas, guide, true);

/** The guide with packs over it, as a reader sees it; the packs have to be good. */
export function merged(...packs: readonly unknown[]): Guide {
  let all = guide;
  for (const input of packs) {
    const { topics, problems } = read(input, all);
    if (topics === all) throw new Error(problems.at(-1)?.message);
    all = topics;
  }
  return visible(all);
}

/** What `after` has beside `before`: new records and new topics, where they stand. */
export function added(after: unknown, before: unknown): unknown {
  if (Array.isArray(after)) return after.filter((item) => !(before as unknown[]).includes(item));
  if (typeof after !== 'object' || after === null) return after;
  const old = before as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(after)
      .filter(([key, value]) => value !== old[key])
      .map(([key, value]) => [key, key in old ? added(value, old[key]) : value]),
  );
}
