import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide } from '../data/types.js';
import { PrimeCancelErrorEvent } from '../events.js';
import type { Problem } from '../pack/problem.js';
import { readPack, type TopicSchemas } from '../pack/read.js';
import { visible } from '../pack/visible.js';
import { warnOnce } from '../warn.js';

type Host = ReactiveControllerHost & HTMLElement & { src: string; data: unknown };

/**
 * The topics of one element: the bundled guide, and over it the site's data in the order `src`, inline JSON, `data`.
 * A layer that does not validate is dropped whole; each problem is one warning and one `prime-cancel-error`.
 */
export class DataSourceController<T extends Partial<Guide>> implements ReactiveController {
  /** The merged topics without hidden records. The same object until something changes. */
  topics: T;
  readonly #host: Host;
  readonly #base: T;
  readonly #schemas: TopicSchemas;
  /** What came in, layer by layer: the text behind `src`, the text of the child, `data`. */
  #inputs: readonly unknown[] = [];
  #fetched: string | undefined;
  #src = '';
  #request: AbortController | undefined;
  #observer: MutationObserver | undefined;

  /**
   * @param base bundled topics that the element renders; only these are read from a pack
   * @param schemas how each of them is checked
   */
  constructor(host: Host, base: T, schemas: TopicSchemas) {
    this.#host = host;
    this.#base = base;
    this.#schemas = schemas;
    this.topics = base;
    host.addController(this);
  }

  hostConnected() {
    // Children may be parsed, or appended by a script, after the element is connected.
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // While it was away, a request may have been given up, and nobody looked at its children.
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    if (this.#request) void this.#fetch('');
  }

  hostUpdate() {
    const { src, data } = this.#host;
    if (src !== this.#src) void this.#fetch(src);
    const before = this.#inputs;
    this.#inputs = [this.#fetched, this.#inline(), data ?? undefined];
    const changed = this.#inputs.map((input, index) => input !== before[index]);
    if (changed.includes(true)) this.#merge(changed);
  }

  #inline() {
    // WordPress may wrap the script in a paragraph.
    const script = this.#host.querySelector(':is(:scope, :scope > p) > script[type="application/json"]');
    const text = script?.textContent ?? '';
    // The parser may have opened the element and not filled it yet.
    return text.trim() ? text : undefined;
  }

  async #fetch(src: string) {
    this.#request?.abort();
    this.#request = undefined;
    this.#fetched = undefined;
    this.#src = src;
    if (!src) return;
    const request = (this.#request = new AbortController());
    let fetched: string | undefined;
    let reason: string | undefined;
    try {
      const response = await fetch(src, { signal: request.signal });
      if (!response.ok) throw new Error(`status ${response.status}`);
      fetched = await response.text();
    } catch (error) {
      reason = (error as Error | undefined)?.message;
    }
    // Another address may have been given meanwhile, or the element is gone.
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#fetched = fetched;
    if (fetched === undefined) {
      this.#report({ code: 'network', path: 'src', message: `src: ${src} could not be loaded: ${reason}` });
    }
    this.#host.requestUpdate();
  }

  /** @param changed which layers are new: only their problems are reported, the others have been */
  #merge(changed: readonly boolean[]) {
    let topics = this.#base;
    this.#inputs.forEach((input, index) => {
      if (input === undefined) return;
      const read = readPack(input, this.#schemas, topics, index < 2);
      if (changed[index]) for (const found of read.problems) this.#report(found);
      topics = read.topics;
    });
    this.topics = topics === this.#base ? topics : visible(topics);
  }

  #report({ code, path, message }: Problem) {
    warnOnce(code, path, message);
    // A key that another version may know is no data lost.
    if (code === 'unknown-key') return;
    queueMicrotask(() => this.#host.dispatchEvent(new PrimeCancelErrorEvent(code, message, path)));
  }
}
