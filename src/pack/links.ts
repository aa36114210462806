/**
 * The address in the form that was checked, or `undefined` unless it is an absolute `http:`, `https:` or `mailto:` one.
 * The URL parser drops the control characters and white space that would hide a scheme from a pattern.
 */
export function safeHref(href: unknown): string | undefined {
  try {
    const url = new URL(href as string);
    if (/^(https?|mailto):$/.test(url.protocol)) return url.href;
  } catch {
    // No address at all.
  }
  return undefined;
}
