const said = new Set<string>();

/**
 * Warns once per code and path, so that a page with ten widgets and one mistake gets one line in its console.
 *
 * @param code what kind of problem, such as `type`
 * @param path where, such as `faq[3].answer`
 * @param message one line for the site's developer
 */
export function warnOnce(code: string, path: string, message: string): void {
  const key = `${code} ${path}`;
  if (said.has(key)) return;
  said.add(key);
  console.warn(`prime-cancel-widgets: ${message}`);
}
