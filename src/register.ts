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
  const present = registry.get(tag) as { readonly primeCancelVersion?: string } | undefined;
  let why = `by ${present?.primeCancelVersion ? `version ${present.primeCancelVersion}` : 'another library'}`;
  if (present?.primeCancelVersion === version) return;
  try {
    if (!present) return registry.define(tag, element);
  } catch (error) {
    why = `or refused: ${String(error)}`;
  }
  warnOnce('register', tag, `<${tag}> is taken ${why}; version ${version} is not used.`);
}
