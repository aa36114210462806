import type { Guide, Id, Source } from '../data/types.js';
import { readTopic } from './complete.js';
import { copyPlain } from './plain.js';
import { kindOf, problem } from './problem.js';
import type { Problem } from './problem.js';
import type { Schema } from './schema/common.js';

export type Topic = Exclude<keyof Guide, 'version' | 'lang'>;

export type TopicSchemas = Readonly<Partial<Record<Topic, Schema>>>;

type Patch<T> = T extends readonly (infer Item)[]
  ? readonly (Item extends { readonly id: Id } ? { readonly id: Id; readonly hidden?: boolean } & Patch<Item> : Item)[]
  : T extends object
    ? { readonly [K in keyof T]?: Patch<T[K]> }
    : T;

/** A checked layer of site data: its new records are complete, its known ones bring what they change. */
export type Pack = { readonly [T in Topic]?: Patch<Guide[T]> };

const topics =
  'sources scenarios steps identity congestion tables advisor faq gaps call documents deadlines troubles'.split(' ');

/** The source of what a site says without naming one. */
const site = { id: 'site', title: 'このサイト', asOf: null } satisfies Source;

/**
 * Reads one layer of site data. Never throws.
 *
 * @param input anything, from JSON or by hand; not changed
 * @param schemas those of the element's own topics; other topics are not looked at
 * @param base the topics as they stand so far, earlier layers included: tells known records from new ones
 * @returns the pack, or `undefined` and the one problem that dropped it; beside it what was left out or ignored
 */
export function readPack(
  input: unknown,
  schemas: TopicSchemas,
  base: Partial<Guide>,
): { readonly pack: Pack | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const refuse = (found: Problem) => ({ pack: undefined, problems: [...problems, found] });

  const { value, problem: found } = copyPlain(input);
  if (found) return refuse(found);
  if (kindOf(value) !== 'object') return refuse(problem('type', [], 'object', kindOf(value)));
  const raw = value as Record<string, unknown>;
  const { version = 1, sources } = raw;
  if (version !== 1) {
    return refuse(problem('version', ['version'], '1', typeof version === 'number' ? `${version}` : kindOf(version)));
  }

  const own = Array.isArray(sources) && sources.length === 1 ? (sources[0] as Source | null)?.id : undefined;
  const used = new Set<unknown>();
  const pack: Record<string, unknown> = {};
  for (const key of Object.keys(raw)) {
    const schema = schemas[key as Topic];
    if (!topics.includes(key)) {
      // A whole guide has a language, and editors like a schema.
      if (!/^(version|lang|\$schema|\$id)$/.test(key)) {
        problems.push(problem('unknown-key', [key], `one of ${topics.join(', ')}`, 'another key'));
      }
    } else if (schema) {
      const { value, problem: found } = readTopic(
        key,
        schema,
        raw[key],
        base[key as Topic],
        typeof own === 'string' ? own : site.id,
        used,
        problems,
      );
      if (found) return refuse(found);
      pack[key] = value;
    }
  }

  if (schemas.sources) {
    const described = (pack.sources ?? []) as Source[];
    // A source that nobody describes is still named.
    for (const { id } of [...described, ...(base.sources ?? [])]) used.delete(id);
    const added = [...(used as Set<Id | undefined>)].flatMap((id) =>
      id ? { ...site, ...(id !== site.id && { id, title: id }) } : [],
    );
    if (added.length) pack.sources = [...described, ...added];
  }
  return { pack, problems };
}
