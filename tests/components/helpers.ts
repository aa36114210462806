// What the browser tests of all elements share. Importing it also cleans up after each test: what was mounted, captured,
// emulated or stored goes, so that no test sees another one's.

import { executeServerCommand, resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import { render, type LitElement, type TemplateResult } from 'lit';

const cleanups: (() => void | Promise<void>)[] = [];

/** Runs when the test ends, whatever happened; the last one registered runs first. */
export const afterwards = (cleanup: () => void | Promise<void>) => void cleanups.push(cleanup);

afterEach(async () => {
  while (cleanups.length) await cleanups.pop()!();
  localStorage.clear();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
});

// ── Mounting ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Puts a piece of page at the end of the body, waits until our elements in it have rendered, and gives its first element.
 *
 * @param page markup as an author writes it, or a template, such as the one of a story
 * @param options `width` in px of the box around it; `settle: false` to be there before the first render
 */
export async function mount<E extends Element = LitElement>(
  page: string | TemplateResult,
  { width, settle = true }: { width?: number; settle?: boolean } = {},
): Promise<E> {
  const box = document.createElement('div');
  if (width) box.style.inlineSize = `${width}px`;
  document.body.append(box);
  afterwards(() => box.remove());
  if (typeof page === 'string') box.innerHTML = page;
  else render(page, box);
  if (settle) await settled(box);
  return box.firstElementChild as E;
}

/** Waits until our elements in a tree, or the element itself, have nothing left to render. */
export async function settled(root: Element): Promise<void> {
  const ours = [root, ...root.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('prime-cancel-'));
  for (const element of ours as LitElement[]) {
    // Not yet defined: nothing to wait for.
    while ((await element.updateComplete) === false);
  }
}

/** The first match inside an element's shadow root; an error where there is none. */
export function inside<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}

/** All matches inside an element's shadow root. */
export const allInside = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** Text as a reader sees it, with its white space on one line. Styled away or closed is not seen. */
export const seen = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

/** All text inside an element's shadow root, seen or not, on one line. */
export const textOf = (element: Element) => inside(element, '.root').textContent.replace(/\s+/g, ' ').trim();

// ── Waiting ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Looks once a frame until something holds, and gives it; fails with what it waited for. */
export async function until<T>(look: () => T | Promise<T>, what: string, ms = 1800): Promise<NonNullable<T>> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await look();
    if (value) return value;
    if (performance.now() > end) throw new Error(`did not come to pass within ${ms} ms: ${what}`);
    await frame();
  }
}

// ── The reader's hands ───────────────────────────────────────────────────────────────────────────────────────────────

/** Presses keys one after the other, as a keyboard does: `press('Tab', 'Space', 'Shift+Tab')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const combination of keys) {
    const held = combination.split('+');
    const key = held.pop()!;
    for (const modifier of held) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    for (const modifier of held) await sendKeys({ up: modifier });
  }
}

/** Middle of an element, in px of the viewport, brought into view first. */
export function centre(element: Element): [number, number] {
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** A trusted click of the mouse, on the middle of an element or on a spot of the viewport. */
export async function click(target: Element | [number, number]): Promise<void> {
  cleanups.push(resetMouse);
  await sendMouse({ type: 'click', position: target instanceof Element ? centre(target) : target });
}

/** Moves the mouse there, without a click. */
export async function hover(target: Element | [number, number]): Promise<void> {
  cleanups.push(resetMouse);
  await sendMouse({ type: 'move', position: target instanceof Element ? centre(target) : target });
}

/** Chooses an option of a `<select>` as a reader does. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What has the focus, through all open shadow roots; `document.body` when nothing has. */
export function focused(): Element {
  let active = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

// ── What the page and its developer notice ───────────────────────────────────────────────────────────────────────────

/** Collects what is written to the console from now on, in the order it came; nothing of it is printed. */
export function captureConsole(): string[] {
  const lines: string[] = [];
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const original = Object.getOwnPropertyDescriptor(console, level)!;
    console[level] = (...data: unknown[]) => void lines.push(data.map(String).join(' '));
    afterwards(() => void Object.defineProperty(console, level, original));
  }
  return lines;
}

/** Collects events of these types as they reach the document. */
export function captureEvents<T extends keyof HTMLElementEventMap>(...types: T[]): HTMLElementEventMap[T][] {
  const events: HTMLElementEventMap[T][] = [];
  const listener = (event: Event) => void events.push(event as HTMLElementEventMap[T]);
  for (const type of types) {
    document.addEventListener(type, listener);
    afterwards(() => document.removeEventListener(type, listener));
  }
  return events;
}

/** Errors and rejections that nobody caught, from now on. */
export function captureFailures(): string[] {
  const failures: string[] = [];
  const onError = (event: ErrorEvent) => void failures.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => void failures.push(String(event.reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  afterwards(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  return failures;
}

/** What an action writes to an element's shadow tree, or to any other tree. */
export async function mutations(
  target: Element,
  action: () => unknown,
  root: Node = target.shadowRoot!,
): Promise<MutationRecord[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => void records.push(...more));
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  await action();
  await settled(target);
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records;
}

/** Listeners that were added to `window` and `document` and not removed since, such as `["window hashchange"]`. */
export function captureListeners(): () => string[] {
  const open: { target: EventTarget; type: string; listener: unknown }[] = [];
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = function (type: string, listener: never, options?: never) {
      const known = open.some((entry) => entry.target === target && entry.type === type && entry.listener === listener);
      if (!known) open.push({ target, type, listener });
      add(type, listener, options);
    };
    target.removeEventListener = function (type: string, listener: never, options?: never) {
      const index = open.findIndex(
        (entry) => entry.target === target && entry.type === type && entry.listener === listener,
      );
      if (index >= 0) open.splice(index, 1);
      remove(type, listener, options);
    };
    afterwards(() => {
      // Back to the methods of the prototype.
      delete (target as Partial<Window>).addEventListener;
      delete (target as Partial<Window>).removeEventListener;
    });
  }
  return () => open.map(({ target, type }) => `${target === window ? 'window' : 'document'} ${type}`);
}

// ── The browser ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** What media queries see until the test ends: `media({ type: 'print' })`, `media({ 'forced-colors': 'active' })`. */
export async function media(features: Readonly<Record<string, string>>): Promise<void> {
  cleanups.push(() => executeServerCommand('media', {}));
  await executeServerCommand('media', features);
}

/** Size of the window until the test ends. */
export async function viewport(width: number, height = 800): Promise<void> {
  const before = { width: innerWidth, height: innerHeight };
  cleanups.push(() => setViewport(before));
  await setViewport({ width, height });
}

/** Any method of the Chrome DevTools Protocol, on the page of the test. */
export const cdp = <T = Record<string, unknown>>(method: string, params: object = {}): Promise<T> =>
  executeServerCommand('cdp', { method, params });

export interface Tab {
  /** Evaluates an expression there; a promise is awaited. */
  evaluate<T>(expression: string): Promise<T>;
  cdp<T = Record<string, unknown>>(method: string, params?: object): Promise<T>;
  /** Loads the page again, and waits until it has. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A second tab of the same browser, sharing its storage.
 *
 * @param url relative to the page of the test
 * @param options `init`: a script that runs before those of the page, at each load; `width` of the window in px
 */
export async function openTab(url: string, options: { init?: string; width?: number } = {}): Promise<Tab> {
  const id = await executeServerCommand<string, object>('tab', { action: 'open', url, ...options });
  let open = true;
  const close = async () => {
    if (open) await executeServerCommand('tab', { action: 'close', id });
    open = false;
  };
  cleanups.push(close);
  return {
    evaluate: async <T>(expression: string) =>
      (await executeServerCommand<{ value: T }, object>('tab', { action: 'evaluate', id, expression })).value,
    cdp: (method, params = {}) => executeServerCommand('tab', { action: 'cdp', id, method, params }),
    reload: async () => void (await executeServerCommand('tab', { action: 'reload', id })),
    close,
  };
}

export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Every state and property that is set, such as `{ checked: 'true', level: 3 }`. */
  readonly states: Readonly<Record<string, unknown>>;
}

/**
 * What a screen reader finds below an element, in order, without what is only text or layout.
 *
 * @param filter `role` and `accessibleName`, as the protocol takes them
 */
export async function accessibilityTree(
  element: Element,
  filter: { role?: string; accessibleName?: string } = {},
): Promise<AccessibleNode[]> {
  interface Value {
    readonly value: unknown;
  }
  interface Node {
    readonly ignored: boolean;
    readonly role?: Value;
    readonly name?: Value;
    readonly description?: Value;
    readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  }
  const text = (value: Value | undefined) => (typeof value?.value === 'string' ? value.value : '');
  const holder = globalThis as { accessibilityTarget?: Element };
  holder.accessibilityTarget = element;
  const expression = 'globalThis.accessibilityTarget';
  const { result } = await cdp<{ result: { objectId: string } }>('Runtime.evaluate', { expression });
  delete holder.accessibilityTarget;
  const { nodes } = await cdp<{ nodes: Node[] }>('Accessibility.queryAXTree', { objectId: result.objectId, ...filter });
  return nodes
    .filter(({ ignored, role }) => !ignored && !['StaticText', 'InlineTextBox', 'LabelText'].includes(text(role)))
    .map(({ role, name, description, properties = [] }) => ({
      role: text(role),
      name: text(name),
      description: text(description),
      states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}

/** axe's default rules, best practices among them: each violation in one line, so that an empty list means none. */
export async function axeViolations(root: Element | Document = document): Promise<string[]> {
  // @ts-expect-error The script is no module and has no types of its own: it leaves a global.
  await import('axe-core/axe.min.js');
  const { axe } = globalThis as unknown as { axe: typeof axeCore };
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.flat().join(' ')).join(', ')})`,
  );
}
