// Whole pages with the built files, as a site has them: each is opened in a tab of its own, which notes what a page's
// owner would notice.
import { openTab, until, type Tab } from '../components/helpers.js';

/** What is noted from before the first script of the page on. */
export interface Notes {
  /** Console lines of any level, uncaught errors, rejections, and violations of the content security policy. */
  readonly lines: readonly string[];
  /** Layout shifts without the reader's doing, as CLS counts them. */
  readonly shift: number;
  /** Addresses asked for, but for the page itself. */
  readonly requests: readonly string[];
  /** Names on `window` that the page did not have before our script. */
  readonly globals: readonly string[];
  readonly cookie: string;
}

const init = `
  globalThis.notes = { lines: [], shift: 0, names: [] };
  for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
    console[level] = (...data) => notes.lines.push(level + ': ' + data.map(String).join(' '));
  }
  addEventListener('error', (event) => event.message && notes.lines.push('uncaught: ' + event.message));
  addEventListener('unhandledrejection', (event) => notes.lines.push('rejected: ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    notes.lines.push('csp: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) notes.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  notes.names = Object.getOwnPropertyNames(globalThis);
`;

/** Opens a page of this folder or of examples/. It is ready when each of our elements in it has rendered. */
export async function openPage(path: string, { width = 1280, ready = true } = {}): Promise<Tab> {
  const tab = await openTab(path, { init, width });
  if (ready) await rendered(tab);
  return tab;
}

export const rendered = (tab: Tab) =>
  until(
    () =>
      tab.evaluate<boolean>(`[...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('prime-cancel-'))
        .every((element) => element.shadowRoot?.querySelector('.frame'))`),
    'every widget has rendered',
    5000,
  );

export const notesOf = (tab: Tab): Promise<Notes> =>
  tab.evaluate(`({
    lines: notes.lines.filter((line) => !line.includes('connect-src ws:')), // the runner's own, below the policy
    shift: notes.shift,
    requests: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.includes('__web-dev-server__')),
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => !notes.names.includes(name) && !name.startsWith('__WDS')),
    cookie: document.cookie,
  })`);

/** Text that a reader sees of the first element that matches, shadow tree included. */
export const seenIn = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    const root = element.shadowRoot?.querySelector('.root');
    return ((root ?? element).innerText ?? '').replace(/\\s+/g, ' ').trim();
  })()`);
