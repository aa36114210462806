// Server commands for the browser tests, called with `executeServerCommand` of @web/test-runner-commands:
//
//   'media'    { type?: 'print' | 'screen', 'forced-colors'?: 'active', 'prefers-reduced-motion'?: 'reduce', … }
//              What media queries see. One call replaces the one before; `{}` takes everything back.
//   'cdp'      { method, params? } → result: any method of the Chrome DevTools Protocol, sent to the page of the test,
//              always over the same session, so that `HeapProfiler.enable` and the like last.
//   'tab'      A second page in the same browser context, for storage shared between tabs:
//              { action: 'open', url, init?, width? } → id, `init` being a script that runs before those of the page · { action: 'evaluate', id, expression } → { value } (a promise is awaited)
//              { action: 'cdp', id, method, params? } → result · { action: 'reload', id } · { action: 'close', id }
//
// When a test file ends its emulation, storage and tabs end with it: the next file meets a page as new.

const sessions = new WeakMap();

/** The one DevTools session that we hold to a page. */
function session(page) {
  let promise = sessions.get(page);
  if (!promise) sessions.set(page, (promise = page.createCDPSession()));
  return promise;
}

const setMedia = async (page, { type = '', ...features } = {}) =>
  (await session(page)).send('Emulation.setEmulatedMedia', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** A page in a context of its own, so that files that run at the same time share no storage. */
export async function createPage({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await session(page);
  // Without it only one of several tabs has the keyboard.
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  let origin;
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) return;
    if (frame.url() !== 'about:blank') {
      origin = new URL(frame.url()).origin;
      return;
    }
    // The runner goes to about:blank when a file has ended, and then uses the page again.
    const ended = [setMedia(page)];
    if (origin) ended.push(cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }));
    for (const [id, tab] of tabs) {
      if (tab.browserContext() !== context) continue;
      tabs.delete(id);
      ended.push(tab.close());
    }
    Promise.all(ended).catch(() => {}); // the browser may be closing
  });
  return page;
}

const tabs = new Map();
let opened = 0;

const tabActions = {
  async open(page, { url, init, width }) {
    const tab = await page.browserContext().newPage();
    await (await session(tab)).send('Emulation.setFocusEmulationEnabled', { enabled: true });
    if (init) await tab.evaluateOnNewDocument(init);
    if (width) await tab.setViewport({ width, height: 800 });
    await tab.goto(new URL(url, page.url()).href, { waitUntil: 'load' });
    const id = `tab-${(opened += 1)}`;
    tabs.set(id, tab);
    return id;
  },
  reload: async (_, { id }) => void (await tabs.get(id).reload({ waitUntil: 'load' })),
  evaluate: async (_, { id, expression }) => ({ value: await tabs.get(id).evaluate(expression) }),
  cdp: async (_, { id, method, params }) => (await session(tabs.get(id))).send(method, params),
  async close(_, { id }) {
    await tabs.get(id).close();
    tabs.delete(id);
  },
};

/** A command that answers nothing is taken for unknown by the runner. */
const answer = (value) => value ?? true;

export const commands = {
  name: 'browser-commands',
  async executeCommand({ command, payload, session: test }) {
    if (!['media', 'cdp', 'tab'].includes(command)) return undefined;
    const page = test.browser.getPage(test.id);
    if (command === 'media') return answer(await setMedia(page, payload));
    if (command === 'cdp') return answer(await (await session(page)).send(payload.method, payload.params));
    return answer(await tabActions[payload.action](page, payload));
  },
};
