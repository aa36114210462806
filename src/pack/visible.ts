/** The topics without hidden records. */
export function visible<T>(topics: T): T {
  if (Array.isArray(topics)) {
    return topics
      .filter((item: { readonly hidden?: boolean } | null) => !item?.hidden)
      .map((item) => visible(item as unknown)) as T;
  }
  if (typeof topics !== 'object' || !topics) return topics;
  return Object.fromEntries(Object.entries(topics).map(([key, value]) => [key, visible(value as unknown)])) as T;
}
