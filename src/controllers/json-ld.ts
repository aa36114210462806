import type { ReactiveController, ReactiveControllerHost } from 'lit';
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

/** The first element in the document that wants the block has it; the others wait for it to go. */
const write = () => {
  let first: Element | undefined;
  for (const next of wanting.keys()) {
    if (!first || first.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_PRECEDING) first = next;
  }
  const entries = first && wanting.get(first);
  if (written === entries) return;
  written = entries;
  script?.remove();
  if (!entries || taken()) return;
  try {
    const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
    policy ??= types?.createPolicy('prime-cancel', { createScript: (text) => text });
    // Nothing in it can end the script.
    const text = JSON.stringify(faqJsonLd({ faq: entries })).replace(/</g, '\\u003c');
    script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = policy?.createScript(text) ?? text;
    document.head.append(script);
  } catch {
    // The page refuses the policy: it goes without the block.
  }
};

/** One FAQPage block for the page, as long as an element that has `json-ld` is in it. */
export class JsonLdController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => readonly FaqEntry[] | undefined;

  /** @param wanted what the host shows; `undefined` while it wants no block */
  constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => readonly FaqEntry[] | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected() {
    // Elsewhere in the document another element may come first.
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    if (wanting.delete(this.#host)) write();
  }

  hostUpdated() {
    const entries = this.#host.isConnected ? this.#wanted() : undefined;
    if (!entries) this.hostDisconnected();
    else {
      wanting.set(this.#host, entries);
      write();
    }
  }
}
