export type Place = readonly (string | number)[];

/** Every place in a value, the value itself first. */
export const places = (value: unknown, at: Place = []): Place[] =>
  typeof value === 'object' && value !== null
    ? [
        at,
        ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, Array.isArray(value) ? +key : key])),
      ]
    : [at];

/** A copy with something else in one place; a field that becomes `undefined` is gone. */
export function put(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  if (rest.length === 0 && other === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = put(copy[key], rest, other);
  return copy;
}
