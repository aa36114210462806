import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Guide } from '../data/types.js';
import { PrimeCancelErrorEvent } from '../events.js';
import type { Problem } from '../pack/problem.js';
import { readPack, type Topic } from '../pack/read.js';
import type { Node } from '../pack/schema/common.js';
import { visible } from '../pack/visible.js';
import { warnOnce } from '../warn.js';

type Host = ReactiveControllerHost & HTMLElement & { src: string; data: unknown };

/** The merged topics without hidden records. The same object until something changes. */
export interface DataSource<T> {
  readonly topics: T;
}

/**
 * The topics of one element: the bundled guide, and over it the site's data in the order `src`, inline JSON, `data`.
 * A layer that does not validate is dropped whole; each problem is one warning and one `prime-cancel-error`.
 *
 * @param base bundled topics that the element renders; only these are read from a pack
 * @param schemas how each of them is checked, with `base` underneath
 */
export function dataOf<K extends Topic, T extends Partial<Guide> & Record<K, unknown>>(
  host: Host,
  base: T,
  schemas: Record<K, Node>,
): DataSource<T> {
  const source = { topics: base };
  /** What came in, layer by layer: the text behind `src`, the text of the child, `data`. */
  let inputs: unknown[] = [];
  let fetched: string | undefined;
  let address = '';
  let request: AbortController | undefined;
  let observer: MutationObserver | undefined;

  const update = () => host.requestUpdate();

  const inline = () => {
    // WordPress may wrap the script in a paragraph.
    const script = host.querySelector(':is(:scope, :scope > p) > script[type="application/json"]');
    const text = script?.textContent ?? '';
    // The parser may have opened the element and not filled it yet.
    return text.trim() ? text : undefined;
  };

  const load = async (src: string) => {
    request?.abort();
    request = undefined;
    fetched = undefined;
    address = src;
    if (!src) return;
    const own = (request = new AbortController());
    let text: string | undefined;
    let reason: string | undefined;
    try {
      const response = await fetch(src, { signal: own.signal });
      if (!response.ok) throw new Error(`status ${response.status}`);
      text = await response.text();
    } catch (error) {
      reason = (error as Error | undefined)?.message;
    }
    // Another address may have been given meanwhile, or the element is gone.
    if (request !== own) return;
    request = undefined;
    fetched = text;
    if (text === undefined) {
      report({ code: 'network', path: 'src', message: `src: ${src} could not be loaded: ${reason}` });
    }
    update();
  };

  const report = ({ code, path, message }: Problem) => {
    warnOnce(code, path, message);
    // A key that another version may know is no data lost.
    if (code === 'unknown-key') return;
    queueMicrotask(() => host.dispatchEvent(new PrimeCancelErrorEvent(code, message, path)));
  };

  host.addController({
    hostConnected() {
      // Children may be parsed, or appended by a script, after the element is connected.
      observer ??= new MutationObserver(update);
      observer.observe(host, { childList: true, characterData: true, subtree: true });
      // While it was away, a request may have been given up, and nobody looked at its children.
      update();
    },
    hostDisconnected() {
      observer?.disconnect();
      if (request) void load('');
    },
    hostUpdate() {
      const { src, data } = host;
      if (src !== address) void load(src);
      const before = inputs;
      inputs = [fetched, inline(), data ?? undefined];
      // Only the problems of new layers are reported, the others have been.
      const changed = inputs.map((input, index) => !Object.is(input, before[index]));
      if (!changed.includes(true)) return;
      let topics = base;
      inputs.forEach((input, index) => {
        if (input === undefined) return;
        const read = readPack(input, schemas, topics, index < 2);
        // While the page is parsed, a child may have the first half of its text only: it counts when the page is there.
        if (index === 1 && document.readyState === 'loading' && read.problems.some(({ code }) => code === 'json')) {
          inputs[1] = undefined;
          document.addEventListener('readystatechange', update, { once: true });
          return;
        }
        if (changed[index]) read.problems.forEach(report);
        topics = read.topics;
      });
      source.topics = topics === base ? topics : visible(topics);
    },
  });

  return source;
}
