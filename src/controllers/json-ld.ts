import type { ReactiveControllerHost } from '@lit/reactive-element';
import { faqJsonLd } from '../data/json-ld.js';
import type { FaqEntry } from '../data/types.js';

interface Policy {
  createScript(text: string): string;
}

/** Elements of the page that want the block, with what each would describe. */
const wanting = new Map<Element, readonly FaqEntry[]>();
let written: readonly FaqEntry[] | undefined;
let script: HTMLScriptElement | undefined;
let policy: Policy | undefined;

/** Somebody else has described this page already. */
const taken = () =>
  [...document.querySelectorAll('[itemtype$="/FAQPage"], script[type="application/ld+json"]')].some(
    (other) => other.localName !== 'script' || other.textContent.includes('FAQPage'),
  );

/** The first element that wants the block has it; the others wait for it to go. */
const write = () => {
  const [entries] = wanting.values();
  if (written === entries) return;
  written = entries;
  // The page may have taken it away, and with Prototype.js what stands nowhere cannot be removed.
  if (script?.isConnected) script.remove();
  if (!entries || taken()) return;
  try {
    const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
    policy ??= types?.createPolicy('prime-cancel', { createScript: (text) => text });
    const { mainEntity, ...page } = faqJsonLd({ faq: entries });
    // Pages with Prototype.js write arrays as JSON texts inside the JSON, so the list is put together by hand.
    const list = mainEntity.map((question) => JSON.stringify(question)).join();
    // Nothing in it can end the script.
    const text = `${JSON.stringify(page).slice(0, -1)},"mainEntity":[${list}]}`.replace(/</g, '\\u003c');
    script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = policy?.createScript(text) ?? text;
    document.head.append(script);
  } catch {
    // The page refuses the policy: it goes without the block.
  }
};

/**
 * One FAQPage block for the page, as long as an element that wants it is in it. What comes back to the page is updated,
 * see `dataOf`, and asks again.
 *
 * @param wanted what the host shows; `undefined` while it wants no block
 */
export const jsonLdOf = (
  host: ReactiveControllerHost & HTMLElement,
  wanted: () => readonly FaqEntry[] | undefined,
): void => {
  const look = () => {
    const entries = host.isConnected ? wanted() : undefined;
    if (entries) wanting.set(host, entries);
    else wanting.delete(host);
    write();
  };
  host.addController({ hostDisconnected: look, hostUpdated: look });
};
