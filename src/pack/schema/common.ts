import * as v from 'valibot';
import type { Known } from '../../data/types.js';

/**
 * What a schema knows beside the types of its fields. A known record brings only the fields that it changes; a new one
 * must bring what it needs and gets the rest.
 */
export interface Rules {
  /** Fields without which a new record cannot be shown; a text among them is never empty. */
  readonly needs?: readonly string[] | undefined;
  /** A new record with all its fields. `known` holds the records of its list so far, by id. */
  readonly fill?: ((record: never, known: ReadonlyMap<string, never>) => object) | undefined;
}

/** The schema of a topic. */
export type Schema = v.GenericSchema;

type Entries = Readonly<Record<string, v.GenericSchema>>;
type Optional<E extends Entries> = { readonly [K in keyof E]: v.OptionalSchema<E[K], undefined> };
type ObjectOf<E extends Entries> = v.ObjectSchema<E, string>;
type ListOf<S extends v.GenericSchema> = v.ArraySchema<S, string>;
type Fields<E extends Entries> = v.InferOutput<ObjectOf<Optional<E>>>;

// The message of each schema is what it expects, as a problem says it: valibot's own would bring more code and fewer
// plain words.

// ── Values ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const isText = (value: unknown): value is string => typeof value === 'string';
export const text = v.custom<string>(isText, 'text');
export const flag = v.custom<boolean>((value) => typeof value === 'boolean', 'true or false');

export const anId = 'an id of a-z, 0-9 and -';
export const id = v.custom<string>((value) => isText(value) && /^[a-z0-9-]+$/.test(value), anId);

/** A day that exists. */
export const date = v.custom<string>(
  (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value).getUTCDate() === +value.slice(8),
  'a date YYYY-MM-DD',
);

const within = (value: unknown, min: number, max: number) => typeof value === 'number' && value >= min && value <= max;
export const amount = v.custom<number>((value) => within(value, 0, Number.MAX_VALUE), 'a number from 0 up');
// @__NO_SIDE_EFFECTS__
const hour = (min: number, max: number) =>
  v.custom<number>((value) => within(value, min, max) && Number.isInteger(value), `a whole hour from ${min} to ${max}`);
export const fromHour = hour(0, 23);
export const toHour = hour(1, 24);

/** One of these words. */
// @__NO_SIDE_EFFECTS__
export const oneOf = <const T extends string>(
  ...options: readonly T[]
): v.CustomSchema<T, v.ErrorMessage<v.CustomIssue> | undefined> & { readonly options: readonly T[] } =>
  Object.assign(
    v.custom<T>((value) => options.includes(value as T), `one of ${options.join(', ')}`),
    { options },
  );

export const day = oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
export const level = oneOf('quiet', 'slightly-quiet', 'busy', 'very-busy');
export const method = oneOf('phone', 'web-app', 'chat');
export const device = oneOf('ios-app', 'android-app', 'mobile-web', 'desktop-web');
export const reason = oneOf('cell-missing', 'not-stated', 'ambiguous-column');

// ── Lists and objects ────────────────────────────────────────────────────────────────────────────────────────────────

// @__NO_SIDE_EFFECTS__
export const listOf = <S extends v.GenericSchema>(item: S): ListOf<S> => v.array(item, 'list');
export const texts = listOf(text);
export const ids = listOf(id);

// @__NO_SIDE_EFFECTS__
export const orNull = <S extends v.GenericSchema>(value: S): v.NullableSchema<S, undefined> => v.nullable(value);

// @__NO_SIDE_EFFECTS__
function fieldsOf<E extends Entries, R extends Entries>(entries: E, required?: R): ObjectOf<Optional<E> & R> {
  // Without a prototype: valibot reads entries by for…in, which meets what old libraries put on Object.prototype.
  const all = Object.assign(Object.create(null) as Record<string, v.GenericSchema>, required);
  for (const [key, schema] of Object.entries(entries))
    (all as Record<string, v.GenericSchema>)[key] = v.optional(schema);
  return v.object(all as unknown as Optional<E> & R, 'object');
}

/** An object whose fields may all be left out. Unknown fields are ignored: a later version may know them. */
// @__NO_SIDE_EFFECTS__
export const part = <E extends Entries>(
  entries: E,
  needs?: readonly (keyof E & string)[],
  fill?: (given: Fields<E>) => object,
): ObjectOf<Optional<E>> & Rules => Object.assign(fieldsOf(entries), { needs, fill });

/** Where a record stands in its list: behind another one, or not at all. */
const place = { after: id, hidden: flag };

/** A list of objects that merge by id. */
// @__NO_SIDE_EFFECTS__
export const records = <E extends Entries>(
  entries: E,
  needs: readonly (keyof E & string)[],
  fill?: (given: Fields<E & typeof place>, known: ReadonlyMap<string, Fields<E>>) => object,
): ListOf<ObjectOf<Optional<E & typeof place> & { readonly id: typeof id }> & Rules> =>
  listOf(Object.assign(fieldsOf({ ...entries, ...place }, { id }), { needs, fill }));

type MapOf<S extends v.GenericSchema> = v.GenericSchema<
  Readonly<Record<string, v.InferInput<S>>>,
  Readonly<Record<string, v.InferOutput<S>>>
>;

/** An object with names of the pack's own, which are ids elsewhere in it. */
// @__NO_SIDE_EFFECTS__
export const mapOf = <S extends v.GenericSchema>(value: S): MapOf<S> =>
  v.lazy((given) => {
    const entries = Object.create(null) as Record<string, S>;
    for (const key of Object.keys(Object(given) as object)) entries[key] = value;
    return v.object(entries, 'object');
  });

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

/** A link without a safe address is left out, so it does not need one. */
export const links = listOf(part({ label: text, href: text, sponsored: flag }, ['label']));

export const quantity = part(
  { min: orNull(amount), max: orNull(amount), unit: oneOf('minute', 'hour', 'day', 'business-day') },
  ['unit'],
  (given) => ({ min: null, max: null, ...given }),
);

export const unknown: Known<never> = { kind: 'unknown', reason: 'not-stated' };

export const kind = oneOf('known', 'conflicting', 'unknown');
type KnownOf<S extends v.GenericSchema> = ObjectOf<
  Optional<{ kind: typeof kind; value: S; values: ListOf<S>; reason: typeof reason }>
> &
  Rules;

/** A value that may be lacking or contradict itself: which of the three holds follows from what is given. */
// @__NO_SIDE_EFFECTS__
export const known = <S extends v.GenericSchema>(value: S): KnownOf<S> =>
  part({ kind, value, values: listOf(value), reason }, [], ({ value, values, reason }) =>
    value !== undefined
      ? { kind: 'known', value }
      : values
        ? { kind: 'conflicting', values }
        : { ...unknown, ...(reason && { reason }) },
  );
