type Records = ReadonlyMap<unknown, { readonly after?: unknown }>;

/**
 * The records of a list: the known ones in their order, the new ones last, or behind the one that their `after` names.
 *
 * @param known by their keys, as they were
 * @param given by their keys, as they are now
 */
export function inOrder(known: Records, given: Records): readonly unknown[] {
  const all = new Map([...known, ...given]);
  /** Who stands behind whom, last first; who has a place of its own stands behind `undefined`. */
  const behind = new Map<unknown, unknown[]>();
  for (const [key, { after }] of [...all].reverse()) {
    const anchor = known.has(key) || !all.has(after) ? undefined : after;
    const others = behind.get(anchor) ?? [];
    others.push(key);
    behind.set(anchor, others);
  }
  // Taken from the end: what has a place, and at last what stands behind each other.
  const waiting = [...[...all.keys()].reverse(), undefined];
  const placed = new Set<unknown>();
  while (waiting.length) {
    const key = waiting.pop();
    if (!placed.has(key)) waiting.push(...(behind.get(key) ?? []));
    placed.add(key);
  }
  return [...placed].slice(1).map((key) => all.get(key));
}
