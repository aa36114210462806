import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide } from '../data/types.js';
import { PrimeCancelErrorEvent } from '../events.js';
import { visible } from '../pack/visible.js';
import { parseJson } from '../pack/json.js';
import type { Problem } from '../pack/problem.js';
import { readPack, type TopicSchemas } from '../pack/read.js';
import { warnOnce } from '../warn.js';

type Host = ReactiveControllerHost & HTMLElement & { src: string; data: unknown };

/** One layer: what came in, and the reading of it. `text` is JSON that has not been parsed yet. */
type Input = { readonly text: string } | { readonly value: unknown } | undefined;

const sameInput = (a: Input, b: Input) =>
  a === b || (!!a && !!b && ('text' in a ? 'text' in b && a.text === b.text : 'value' in b && a.value === b.value));

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
  #inputs: readonly Input[] = [];
  #fetched: Input;
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
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observer = undefined;
    if (!this.#request) return;
    this.#request.abort();
    this.#request = undefined;
    this.#src = '';
  }

  hostUpdate() {
    const { src, data } = this.#host;
    if (src !== this.#src) this.#fetch(src);
    const inputs = [this.#fetched, this.#inline(), data === undefined || data === null ? undefined : { value: data }];
    if (inputs.every((input, index) => sameInput(input, this.#inputs[index]))) return;
    const changed = inputs.map((input, index) => !sameInput(input, this.#inputs[index]));
    this.#inputs = inputs;
    this.#merge(changed);
  }

  #inline(): Input {
    // WordPress may wrap the script in a paragraph.
    const script = this.#host.querySelector(
      ':scope > script[type="application/json"], :scope > p > script[type="application/json"]',
    );
    const text = script?.textContent ?? '';
    // The parser may have opened the element and not filled it yet.
    return text.trim() ? { text } : undefined;
  }

  #fetch(src: string) {
    this.#request?.abort();
    this.#request = undefined;
    this.#fetched = undefined;
    this.#src = src;
    if (!src || !this.#host.isConnected) return;
    const request = (this.#request = new AbortController());
    const settle = (input: Input, problem?: string) => {
      if (this.#request !== request) return;
      this.#request = undefined;
      this.#fetched = input;
      if (problem)
        this.#report({ code: 'network', path: 'src', message: `src: ${src} could not be loaded: ${problem}` });
      this.#host.requestUpdate();
    };
    fetch(src, { signal: request.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`status ${response.status}`);
        settle({ text: await response.text() });
      })
      .catch((error: unknown) => settle(undefined, error instanceof Error ? error.message : String(error)));
  }

  /** @param changed which layers are new: only their problems are reported, the others have been */
  #merge(changed: readonly boolean[]) {
    let topics = this.#base;
    this.#inputs.forEach((input, index) => {
      if (!input) return;
      const parsed = 'text' in input ? parseJson(input.text) : { value: input.value, problem: undefined };
      const read = parsed.problem ? { topics, problems: [parsed.problem] } : readPack(parsed.value, this.#schemas, topics);
      if (changed[index]) for (const problem of read.problems) this.#report(problem);
      ({ topics } = read);
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
