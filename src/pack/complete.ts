import { safeParse } from 'valibot';
import type { Id } from '../data/types.js';
import { safeHref } from './links.js';
import { attempt, kindOf, problem, quote } from './problem.js';
import type { Attempt, Path, Problem } from './problem.js';
import { anId } from './schema/common.js';
import type { Rules, Schema } from './schema/common.js';

/** What the schemas of `schema/` are made of, as far as it matters here. */
interface Node extends Rules {
  readonly message?: string;
  /** Of a value that may be left out or `null`. */
  readonly wrapped?: Node;
  /** Of a value that chooses its schema. */
  readonly getter?: (value: unknown) => Node;
  /** Of a list. */
  readonly item?: Node;
  /** Of an object. */
  readonly entries?: Readonly<Record<string, Node>>;
}

type Fields = Record<string, unknown>;

/**
 * Checks one topic of a pack against its schema and completes its new records.
 *
 * @param raw a plain value of our own (see `copyPlain`); it becomes the result
 * @param base the same topic as it stands so far: tells known records from new ones
 * @param site the source of what names none
 * @param used gets every source that is named or set
 * @param dropped gets what was left out
 */
export function readTopic(
  topic: string,
  schema: Schema,
  raw: unknown,
  base: unknown,
  site: Id,
  used: Set<unknown>,
  dropped: Problem[],
): Attempt<unknown> {
  const path: Path = [topic];
  return attempt(path, (refuse) => {
    /** For valibot, a list is an object too. */
    const refuseList = (value: unknown) => {
      if (Array.isArray(value)) refuse('type', 'object', 'list');
    };

    const { issues } = safeParse(schema, raw, { abortEarly: true });
    if (issues) {
      const { input, message, path: keys = [] } = issues[0];
      for (const { key, type, input } of keys) {
        if (type === 'object') refuseList(input);
        path.push(key as string);
      }
      const isId = message === anId || path.at(-1) === 'id';
      // Where more than a type is expected, the value is named itself.
      const named = /^(an?|one) /.test(message) && /string|number/.test(typeof input);
      const got = named ? quote(input) : kindOf(input);
      refuse(isId ? 'id' : 'type', isId ? anId : message, got);
    }

    const isSafe = (holder: Fields, key: string) => {
      const href = safeHref(holder[key]);
      if (href) holder[key] = href;
      else dropped.push(problem('link', [...path, key], 'an http:, https: or mailto: address', quote(holder[key])));
      return href;
    };

    /** The first field that the record needs and does not bring. */
    const lack = ({ needs }: Node, record: Fields, before?: Fields) =>
      needs?.find((key) => (record[key] === undefined ? !before : (record[key] as string).trim?.() === ''));

    const completeList = (item: Node, list: Fields[], before: readonly Fields[] = []) => {
      const known = new Map(before.map((record) => [record.id, record]));
      const seen = new Set();
      const out: unknown[] = [];
      list.forEach((record, index) => {
        path.push(index);
        const { id } = record;
        if (id && seen.has(id)) refuse('id', 'an id that stands once', quote(id), 'id');
        seen.add(id);
        const old = id ? known.get(id) : undefined;
        // What the guide no longer has may still be hidden.
        if (old || !record.hidden || !lack(item, record)) {
          const done = complete(item, record, old, known) as Fields;
          if (id) known.set(id, old ?? done);
          if (!item.entries?.href || isSafe(done, 'href')) out.push(done);
        }
        path.pop();
      });
      return out;
    };

    const completeRecord = (node: Node, entries: Readonly<Record<string, Node>>, record: Fields, before?: Fields) => {
      refuseList(record);
      const lacking = lack(node, record, before);
      if (lacking) {
        const { id } = record;
        const why = id && !before ? ` for the new id ${quote(id)}` : '';
        const got = record[lacking] === undefined ? 'nothing' : 'empty text';
        refuse('missing', entries[lacking]?.wrapped?.message + why, got, lacking);
      }
      let says = !before;
      for (const [key, value] of Object.entries(record)) {
        const field = entries[key];
        if (!field) {
          delete record[key];
          continue;
        }
        const list = Array.isArray(value);
        path.push(key);
        // Lists of records merge; any other value is replaced, so it has to be whole.
        record[key] = complete(field, value, list ? before?.[key] : undefined);
        path.pop();
        // What places a record or stands in records of its own does not change whose words it is.
        says ||= list ? typeof value[0] === 'string' : !/^(id|after|hidden|cells)$/.test(key);
      }
      if (record.url !== undefined && !isSafe(record, 'url')) delete record.url;
      if (entries.source) {
        if (says) record.source ??= site;
        const { source } = record;
        used.add(source);
        if (source !== before?.source && entries.asOf && source) {
          record.asOf ??= null;
          record.confidence ??= 'stated';
        }
      }
    };

    const complete = (schema: Node, given: unknown, before?: unknown, known?: unknown): unknown => {
      let node = schema;
      let value = given;
      while (node.wrapped) node = node.wrapped;
      if (node.getter) {
        if (typeof value === 'string') value = { text: value };
        node = node.getter(value);
      }
      if (value === null) return value;
      if (node.item) return completeList(node.item, value as Fields[], before as Fields[]);
      if (!node.entries) return value;
      completeRecord(node, node.entries, value as Fields, before as Fields);
      return (before ? undefined : node.fill?.(value as never, known as never)) ?? value;
    };
    return complete(schema as unknown as Node, raw, base);
  });
}
