import { version } from './version.js';
import { warnOnce } from './warn.js';

/**
 * Defines a custom element, guarded: the page may load us twice, in two versions, or use the name for something else.
 * The first definition stays; nothing is thrown.
 *
 * @param tag name of the element
 * @param element its class
 */
export function register(tag: string, element: CustomElementConstructor): void {
  // On a server there is no registry; importing is allowed all the same.
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return;
  const present: (CustomElementConstructor & { primeCancelVersion?: unknown }) | undefined = registry.get(tag);
  if (!present) {
    try {
      registry.define(tag, element);
    } catch (error) {
      warnOnce('register', tag, `<${tag}> could not be defined: ${String(error)}`);
    }
  } else if (typeof present.primeCancelVersion !== 'string') {
    warnOnce('register', tag, `<${tag}> is taken by another library and keeps its meaning.`);
  } else if (present.primeCancelVersion !== version) {
    const other = present.primeCancelVersion;
    warnOnce('register', tag, `<${tag}> is already defined by version ${other}; version ${version} is not used.`);
  }
}
