import type { Guide } from '../data/types.js';
import type { Pack } from './read.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a record is known by in its list: its id; a measured hour has none, but a place in the week. */
const keyOf = ({ id, day, hour }: Fields) => id ?? (day && `${day as string} ${hour as number}`);

const without = (fields: Fields, keys: readonly string[]) => {
  const rest: Record<string, unknown> = { ...fields };
  for (const key of keys) delete rest[key];
  return rest;
};

function mergeList(base: readonly Fields[], patch: readonly Fields[]): readonly unknown[] {
  if (!keyOf({ ...base[0], ...patch[0] })) return patch;

  const all = new Map(base.map((record) => [keyOf(record), record]));
  const added: Fields[] = [];
  for (const record of patch) {
    const key = keyOf(record);
    const known = all.get(key);
    if (!known) added.unshift(record);
    all.set(key, known?.id ? mergeRecord(known, record) : record);
  }

  /** Keys of the new records behind another one, last first. */
  const behind = new Map<unknown, unknown[]>();
  const anchored = new Set<unknown>();
  for (const record of added) {
    const { after } = record;
    if (!all.has(after)) continue;
    behind.set(after, [...(behind.get(after) ?? []), keyOf(record)]);
    anchored.add(keyOf(record));
  }
  const placed = new Set<unknown>();
  // Twice: records that stand behind each other have no other place than the end.
  for (const first of [...all.keys()].filter((key) => !anchored.has(key)).concat([...anchored].reverse())) {
    const waiting = [first];
    while (waiting.length) {
      const key = waiting.pop();
      if (!placed.has(key)) waiting.push(...(behind.get(key) ?? []));
      placed.add(key);
    }
  }
  return [...placed].map((key) => all.get(key));
}

function mergeRecord(known: Fields, patch: Fields): Fields {
  let base = known;
  if (base.variants) {
    // The site's words hold on every device and in every case, unless it gives variants of its own.
    const words = ['title', 'text', 'screen', 'doneWhen'].filter((key) => key in patch);
    base = { ...base, variants: (base.variants as Fields[]).map((variant) => without(variant, words)) };
  }
  if (patch.source && patch.source !== base.source) {
    // What was said about the guide's statement does not hold for the site's.
    base = without(base, base.confidence === 'stated' ? ['conflicts'] : ['conflicts', 'note']);
  }
  const merged: Record<string, unknown> = { ...base, ...patch };
  for (const key of Object.keys(patch)) {
    const was = base[key];
    const now = patch[key] as Fields[];
    if (Array.isArray(was)) merged[key] = mergeList(was as Fields[], now);
    else if (key === 'cells') merged[key] = { ...(was as Fields), ...now };
  }
  return merged;
}

/**
 * A layer of site data over the topics so far: lists merge by id, given fields replace, new records come last or behind
 * the one that `after` names. Hidden records keep their place, for layers to come; see {@link visible}.
 */
export function mergePack<T extends Partial<Guide>>(base: T, pack: Pack): T {
  const merged: Record<string, unknown> = { ...base };
  for (const [topic, now] of Object.entries(pack) as [string, Fields | Fields[]][]) {
    const was = merged[topic] as Fields | Fields[] | undefined;
    if (Array.isArray(now)) merged[topic] = mergeList((was ?? []) as Fields[], now);
    else merged[topic] = was ? mergeRecord(was as Fields, now) : now;
  }
  return merged as T;
}

/** The topics without hidden records. */
export function visible<T>(topics: T): T {
  if (Array.isArray(topics)) {
    return topics.filter((item: Fields | null) => !item?.hidden).map((item) => visible(item as unknown)) as T;
  }
  if (typeof topics !== 'object' || !topics) return topics;
  return Object.fromEntries(Object.entries(topics).map(([key, value]) => [key, visible(value as unknown)])) as T;
}
