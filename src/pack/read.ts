import type { Guide, Id, Source } from '../data/types.js';
import { parseJson } from './json.js';
import { safeHref } from './links.js';
import { inOrder } from './order.js';
import { kindOf, oneLine, problem, quote, stepTo, type Problem, type ProblemCode } from './problem.js';
import { oneOf, part, type Node } from './schema/common.js';

export type Topic = Exclude<keyof Guide, 'version' | 'lang'>;

/** How each of an element's own topics is checked. */
export type TopicSchemas = Readonly<Partial<Record<Topic, Node>>>;

type Fields = Readonly<Record<string, unknown>>;

// What a pack may weigh at most: enough for any site, too little to stop a page.
const maxBytes = 512 * 1024;
const maxItems = 5000;
const maxDepth = 12;
const maxLength = 20_000;

const topic = oneOf(
  ...'sources scenarios steps identity congestion tables advisor faq gaps call documents deadlines troubles'.split(' '),
);

/** Ends the reading of a pack whose problem is noted; what else is thrown comes from the pack itself. */
const refused = new Error('refused');

/** What no schema knows: it is not taken over, but it counts. */
const unknown: Node = {};

/**
 * Lays one layer of site data over the topics so far. One walk checks, copies, completes and merges: lists merge by id,
 * given fields replace, new records come last or behind the one that `after` names. Hidden records keep their place,
 * for layers to come; see `visible`. Never throws, whatever the input does.
 *
 * @param input anything, from JSON or by hand; not changed
 * @param schemas those of the element's own topics; of all others only the size is looked at
 * @param base the topics so far; not changed
 * @param isJson the input is a text, to be parsed first; what content filters do to it is undone
 * @returns the topics, the very same where the last of the problems dropped the pack; the problems before it are parts
 *   that were left out or ignored
 */
export function readPack<T extends Partial<Guide>>(
  input: unknown,
  schemas: TopicSchemas,
  base: T,
  isJson = false,
): { readonly topics: T; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  /** The steps to the value that is being read. */
  const path: string[] = [];
  /** What has been read, no longer than its JSON. */
  let read = '';
  /** Whose words they are where nobody is named. */
  let site: Id | undefined;
  /** Every source that speaks. */
  const speakers = new Set<unknown>();

  const note = (...found: [code: ProblemCode, expected: string, got: string]) => {
    problems.push(problem(path, ...found));
  };
  const refuse: (...found: Parameters<typeof note>) => never = (...found) => {
    note(...found);
    throw refused;
  };

  const limit = (text: string) => {
    if (text.length <= maxBytes && new TextEncoder().encode(text).length <= maxBytes) return;
    path.length = 0;
    refuse('size', 'at most 512 kB', 'more');
  };

  const weigh = (text: string) => {
    if (text.length > maxLength) refuse('length', `at most ${maxLength} characters`, `${text.length}`);
    read += `${text},`;
    // Bytes are counted at the end, all at once.
    if (read.length > maxBytes) limit(read);
  };

  /** @param old what stands there so far, where it is not replaced whole */
  const walk = (node: Node, from: unknown, old?: unknown): unknown => {
    const { kind, want = kind, code = 'type', like } = node;
    const got = kindOf(from);
    weigh(got === 'text' ? (from as string) : '');
    if (from === null && node.orNull) return from;
    if (got === 'text' && node.orText) return complete(node, { text: from });
    if (node.isAddress && /text|nothing/.test(got)) {
      const href = safeHref(from);
      if (!href) note('link', 'an http:, https: or mailto: address', quote(from));
      return href;
    }
    // Where more than a kind is expected, the value is named itself.
    if (want && (kind !== got || like?.test(from as string) === false)) refuse(code, want, like ? quote(from) : got);
    if (!/list|object/.test(got)) return from;

    const isList = got === 'list';
    const names = isList ? (from as Fields[]) : Object.keys(from as Fields);
    if (path.length >= maxDepth) refuse('depth', `at most ${maxDepth} levels`, 'more');
    if (names.length > maxItems) refuse('items', `at most ${maxItems} items`, `${names.length}`);

    if (isList) {
      const { item = unknown, keyOf = ({ id }: Fields) => id, settle } = node;
      const before = (old ?? []) as readonly Fields[];
      const known = new Map(before.map((record) => [keyOf(record as never), record]));
      const given = new Map<unknown, Fields>();
      for (let index = 0; index < names.length; index++) {
        path.push(stepTo(index));
        const id = (names[index] as Fields | undefined)?.id;
        if (given.has(id)) {
          path.push('.id');
          refuse('id', 'an id that stands once', quote(id));
        }
        const done = walk(item, names[index], known.get(id)) as Fields | undefined;
        path.pop();
        if (item === unknown || done === undefined) continue;
        const key = keyOf(done as never) ?? {};
        const isNew = settle && !known.has(key);
        given.set(key, isNew ? (settle(done as never, given as never, before as never) as Fields) : done);
      }
      return inOrder(known, given);
    }

    const { fields, entry = unknown, over } = node;
    const base = (old && over ? over(old as never, from as Fields) : old) as Fields;
    const to: Record<string, unknown> = {};
    for (const key of (fields?.href ? new Set(['href', ...names]) : names) as string[]) {
      path.push(stepTo(key));
      weigh(key);
      if (!path[1] && !topic.like!.test(key) && !/^(version|lang|\$schema|\$id)$/.test(key)) {
        note('unknown-key', topic.want!, 'another key');
      }
      const field = fields?.[key] ?? entry;
      const value = (from as Fields)[key];
      if (value !== undefined || key === 'href') {
        const done = walk(field, value, field.merges && base?.[key]);
        if (field !== unknown && key !== '__proto__') to[key] = done;
      }
      path.pop();
    }
    return complete(node, to, base);
  };

  const complete = (
    { fields = {}, needs, defaults, derive }: Node,
    to: Record<string, unknown>,
    old?: Fields,
  ): object | undefined => {
    const lacking = needs?.find((key) => (to[key] === undefined ? !old : (to[key] as string).trim?.() === ''));
    if (lacking) {
      // What the guide no longer has may still be hidden.
      if (to.hidden && !old) return undefined;
      const { kind, want = kind, code = 'missing' } = fields[lacking]!;
      path.push(stepTo(lacking));
      refuse(
        code,
        want + (to.id && !old ? ` for the new id ${quote(to.id)}` : ''),
        to[lacking] === undefined ? 'nothing' : 'empty text',
      );
    }
    // A link without a safe address is left out.
    if (fields.href && !to.href) return undefined;
    // Not by spreading: over fields that are there already, engines take ten times as long for that.
    const whole: Record<string, unknown> = Object.assign({}, old ?? (defaults as Fields));
    if (fields.source) {
      // What places a record, links or records of its own do not change whose words it is.
      const says = (key: string) => !fields[key]!.merges && !/^(id|after|hidden|links)$/.test(key);
      const source = to.source ?? (old && !Object.keys(to).some(says) ? old.source : site);
      speakers.add(source);
      if (source !== old?.source) {
        to.source = source;
        if (fields.asOf) {
          to.asOf ??= null;
          to.confidence ??= 'stated';
        }
        // What was said about the guide's statement does not hold for the site's.
        delete whole.conflicts;
        if (whole.confidence !== 'stated') delete whole.note;
      }
    }
    Object.assign(whole, to);
    return derive ? derive(whole as never) : whole;
  };

  try {
    let pack = input;
    if (isJson) {
      const text = input as string;
      limit(text);
      try {
        pack = parseJson(text);
      } catch (error) {
        refuse('json', 'JSON', text.trim() ? `text that is none (${oneLine((error as Error).message)})` : 'nothing');
      }
    }
    const { version = 1, sources } = Object(pack) as { version?: unknown; sources?: readonly Source[] };
    if (version !== 1) {
      path.push('.version');
      refuse('version', '1', typeof version === 'number' ? `${version}` : kindOf(version));
    }
    site = (sources?.length === 1 && sources[0]?.id) || 'site';
    const topics = walk(part(schemas as Required<TopicSchemas>), pack, base) as T & { sources?: readonly Source[] };
    limit(read);
    if (schemas.sources) {
      const known: Source[] = [...(topics.sources ?? [])];
      // A source that nobody describes is still named.
      for (const id of speakers as Set<Id>) {
        if (known.every((source) => source.id !== id)) {
          known.push({ id, title: id === 'site' ? 'このサイト' : id, asOf: null });
        }
      }
      topics.sources = known;
    }
    return { topics, problems };
  } catch (error) {
    if (error !== refused) note('type', 'plain data', 'an error while reading it');
    return { topics: base, problems };
  }
}
