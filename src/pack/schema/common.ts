/**
 * What a value has to be. A topic's schema is a table of these and nothing else: `read.ts` walks a pack along it, and
 * `scripts/pack-schema.mjs` writes it down as JSON Schema.
 */
export interface Node {
  readonly kind?: 'text' | 'number' | 'boolean' | 'list' | 'object';
  /** What is expected, in words, where `kind` does not say it. */
  readonly want?: string;
  /** Which values of the kind will do. */
  readonly like?: { test(value: string): boolean };
  readonly orNull?: boolean;
  /** Of a problem, where it is not `type`. */
  readonly code?: 'id';
  /** A text that has to be a safe address; any other is left out. */
  readonly isAddress?: boolean;
  /** What is known is changed where something is given; else it is replaced whole. */
  readonly merges?: boolean;

  /** Of a list: what each item has to be. */
  readonly item?: Node;
  /** Of a list that merges: what its items are known by; the id, where nothing is said. */
  readonly keyOf?: (item: never) => unknown;

  /** Of an object. Any may be left out; others are ignored, since a later version may know them. */
  readonly fields?: Fields;
  /** Of an object whose names are ids elsewhere in the pack. */
  readonly entry?: Node;
  /** Of an object: its `text` may stand for it. */
  readonly orText?: boolean;
  /** Fields without which a new object cannot be shown; a text among them is never empty. */
  readonly needs?: readonly string[];
  /** What a new object gets where it says nothing. */
  readonly defaults?: object;
  /** A known object as a given one finds it. */
  readonly over?: (known: never, given: Readonly<Record<string, unknown>>) => object;

  /** Of an object that is replaced whole: with what follows from its fields. */
  readonly derive?: (whole: never) => object;
  /**
   * Of a list: a new record, with what follows from the others.
   *
   * @param given what the pack has so far, by key
   * @param before what stood there before the pack
   */
  readonly settle?: (record: never, given: ReadonlyMap<unknown, never>, before: readonly never[]) => object;
}

export type Fields = Readonly<Record<string, Node>>;

// ── Values ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export const text: Node = { kind: 'text' };
export const flag: Node = { kind: 'boolean', want: 'true or false' };
export const id: Node = { kind: 'text', code: 'id', want: 'an id of a-z, 0-9 and -', like: /^[a-z0-9-]+$/ };
export const address: Node = { kind: 'text', isAddress: true };

/** A day that exists. */
export const date: Node = {
  kind: 'text',
  want: 'a date YYYY-MM-DD',
  like: {
    test: (value) => /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value).getUTCDate() === +value.slice(8),
  },
};

export const amount: Node = { kind: 'number', want: 'a number from 0 up', like: /^\d/ };
export const fromHour: Node = { kind: 'number', want: 'a whole hour from 0 to 23', like: /^(1?\d|2[0-3])$/ };
export const toHour: Node = { kind: 'number', want: 'a whole hour from 1 to 24', like: /^([1-9]|1\d|2[0-4])$/ };

/** One of these words. */
// @__NO_SIDE_EFFECTS__
export const oneOf = (...words: readonly string[]): Node => ({
  kind: 'text',
  want: `one of ${words.join(', ')}`,
  like: { test: (value) => words.includes(value) },
});

export const day = oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
export const level = oneOf('quiet', 'slightly-quiet', 'busy', 'very-busy');
export const method = oneOf('phone', 'web-app', 'chat');
export const device = oneOf('ios-app', 'android-app', 'mobile-web', 'desktop-web');
export const reason = oneOf('cell-missing', 'not-stated', 'ambiguous-column');
export const kind = oneOf('known', 'conflicting', 'unknown');

// ── Lists and objects ────────────────────────────────────────────────────────────────────────────────────────────────

type Needs<F extends Fields> = readonly (keyof F & string)[];
type Rules = Pick<Node, 'over' | 'settle'>;

// @__NO_SIDE_EFFECTS__
export const orNull = (node: Node): Node => ({ ...node, orNull: true });

// @__NO_SIDE_EFFECTS__
export const listOf = (item: Node): Node => ({ kind: 'list', item });
export const texts = listOf(text);
export const ids = listOf(id);

// @__NO_SIDE_EFFECTS__
export const part = <F extends Fields>(fields: F, needs?: Needs<F>, defaults?: object, rules?: Rules): Node => ({
  kind: 'object',
  // Without a prototype: a pack may have a key that every object knows, and old libraries give objects new ones.
  fields: { __proto__: null, ...fields },
  needs,
  defaults,
  ...rules,
});

/** A list of objects that merge by id; each may stand behind another one, or not at all. */
// @__NO_SIDE_EFFECTS__
export const records = <F extends Fields>(fields: F, needs: Needs<F>, defaults?: object, rules?: Rules): Node => ({
  ...listOf(part({ id, ...fields, after: id, hidden: flag }, ['id', ...needs], defaults, rules)),
  merges: true,
  ...rules,
});

/** A topic that is no list: it is laid over the guide's own, which is always there. */
// @__NO_SIDE_EFFECTS__
export const topicOf = (fields: Fields): Node => ({ ...part(fields), merges: true });

// @__NO_SIDE_EFFECTS__
export const mapOf = (entry: Node, merges = false): Node => ({ kind: 'object', entry, merges });

// ── What several topics have ─────────────────────────────────────────────────────────────────────────────────────────

/** The fields that every record has. */
export const origin = {
  source: id,
  asOf: orNull(date),
  confidence: oneOf('stated', 'conflicting', 'derived', 'assumption', 'unsourced'),
  conflicts: texts,
  note: text,
};

/** Sentences that are records of their own. */
export const items = records({ text, ...origin }, ['text']);

/** A link without a safe address is left out. */
export const links = listOf(part({ label: text, href: address, sponsored: flag }, ['label']));

export const quantity = part(
  { min: orNull(amount), max: orNull(amount), unit: oneOf('minute', 'hour', 'day', 'business-day') },
  ['unit'],
  { min: null, max: null },
);

export const unknown = { kind: 'unknown', reason: 'not-stated' };
