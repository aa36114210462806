import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { faqJsonLd } from '../data/json-ld.js';
import type { FaqEntry } from '../data/types.js';

interface Policy {
  createScript(text: string): string;
}

const controllers = new Set<JsonLdController>();
let owner: JsonLdController | undefined;
let script: HTMLScriptElement | undefined;
let policy: Policy | undefined;

/** Somebody else has described this page already. */
const taken = () =>
  !!document.querySelector('[itemtype$="/FAQPage"]') ||
  [...document.querySelectorAll('script[type="application/ld+json"]')].some(
    (other) => other !== script && other.textContent.includes('FAQPage'),
  );

/** Nothing in it can end the script. */
const textOf = (entries: readonly FaqEntry[]) => JSON.stringify(faqJsonLd({ faq: entries })).replace(/</g, '\\u003c');

/** The first element in the document that wants the block has it; the others wait for it to go. */
const hand = () => {
  let first: JsonLdController | undefined;
  for (const next of controllers) {
    if (!first || first.host.compareDocumentPosition(next.host) & Node.DOCUMENT_POSITION_PRECEDING) first = next;
  }
  owner = first && !taken() ? first : undefined;
  const text = owner && textOf(owner.entries);
  if (script && text && script.textContent === text) return;
  script?.remove();
  script = undefined;
  if (!text) return;
  try {
    const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
    policy ??= types?.createPolicy('prime-cancel', { createScript: (trusted) => trusted });
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    block.textContent = policy ? policy.createScript(text) : text;
    document.head.append((script = block));
  } catch {
    // The page refuses the policy: it goes without the block.
  }
};

/** One FAQPage block for the page, as long as an element that has `json-ld` is in it. */
export class JsonLdController implements ReactiveController {
  readonly host: ReactiveControllerHost & HTMLElement;
  /** What is to be described. */
  entries: readonly FaqEntry[] = [];
  readonly #wanted: () => readonly FaqEntry[] | undefined;

  /** @param wanted what the host shows; `undefined` while it wants no block */
  constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => readonly FaqEntry[] | undefined) {
    this.host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected() {
    // Elsewhere in the document another element may come first.
    this.host.requestUpdate();
  }

  hostDisconnected() {
    if (controllers.delete(this)) hand();
  }

  hostUpdated() {
    const wanted = this.host.isConnected ? this.#wanted() : undefined;
    if (!wanted) this.hostDisconnected();
    else if (!controllers.has(this) || wanted !== this.entries) {
      this.entries = wanted;
      controllers.add(this);
      hand();
    }
  }
}
