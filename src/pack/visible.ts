/** The topics without hidden records. */
export function visible<T>(topics: T): T {
  if (Array.isArray(topics)) {
    return topics
      .filter((item: { readonly hidden?: boolean } | null) => !item?.hidden)
      .map((item) => visible(item as unknown)) as T;
  }
  if (typeof topics !== 'object' || !topics) return topics;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(topics)) copy[key] = visible((topics as Record<string, unknown>)[key]);
  return copy as T;
}
