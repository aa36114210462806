// Opens a page a sample, and reads from one trace how long its main thread worked.
//
// Why a trace: what counts is the CPU time of the main thread from the first call to the finished layout. A clock on
// the wall also counts what other programs did meanwhile, several times the figure on a busy machine. Chrome notes the
// thread's own clock with each `performance.mark` when asked by a trace; no other category is traced, so that nothing
// is slowed down. Scripts, microtasks, style and layout all lie between the two marks; painting, which is the same for
// both sides, does not.
//
// Why a page a sample: what a reader meets is a page that has run none of our code yet. Each is opened in a browser
// context of its own, hence in a new process without compiled code, parsed templates or shaped text.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../scripts/chrome.mjs';
import { root } from '../scripts/run.mjs';

const types = { '.html': 'text/html', '.mjs': 'text/javascript', '.js': 'text/javascript' };

/** Read once, so that a build in the meantime does not change what is measured. */
async function serve(bundle) {
  const served = new Map(
    [
      ['/prime-cancel.js', bundle],
      ...['page.html', 'page.mjs', 'floor.mjs', 'cases.mjs'].map((name) => [`/${name}`, join(root, 'bench', name)]),
    ].map(([path, file]) => [path, readFileSync(file)]),
  );
  const server = createServer(({ url }, response) => {
    const body = served.get(url);
    response.writeHead(body ? 200 : 404, { 'content-type': `${types[extname(url)] ?? 'text/plain'}; charset=utf-8` });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function startTrace(browser) {
  const session = await browser.target().createCDPSession();
  const marks = new Map();
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, tts } of value) if (/ (start|end)$/.test(name)) marks.set(name, tts);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      // The second one, which has no events of its own, adds the thread's clock to those of the first.
      includedCategories: ['blink.user_timing', 'disabled-by-default-thread_time'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return marks;
  };
}

/** Runs one call of bench/page.mjs in a page as new. */
async function inNewPage(browser, origin, call, ...args) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/page.html`);
    return await page.evaluate(
      async (call, args) => {
        await import('/prime-cancel.js');
        const calls = await import('/page.mjs');
        return calls[call](...args);
      },
      call,
      args,
    );
  } finally {
    await context.close();
  }
}

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * @param cases entries of bench/cases.mjs
 * @param samples how many of each side
 * @param bundle path of the file that a page loads
 * @param onProgress called with the id of each case
 * @returns a figure, its floor and both lists of samples in ms for each case
 */
export async function measure(cases, { samples, bundle, onProgress }) {
  const { executablePath, args, env } = await findChrome();
  const { origin, close } = await serve(bundle);
  const browser = await puppeteer.launch({ executablePath, args, env, defaultViewport: { width: 1280, height: 900 } });
  try {
    const version = await browser.version();
    const floors = new Map();
    for (const { id } of cases) floors.set(id, await inNewPage(browser, origin, 'capture', id));
    const endTrace = await startTrace(browser);
    for (const { id } of cases) {
      onProgress?.(id);
      for (let i = 0; i < samples; i += 1) {
        // Interleaved, and each side first in turn, so that a machine that slows down slows both.
        for (const subject of i % 2 ? ['floor', 'widget'] : ['widget', 'floor']) {
          await inNewPage(browser, origin, 'sample', id, subject, `${id} ${subject} ${i}`, floors.get(id));
        }
      }
    }
    const marks = await endTrace();
    const times = (id, subject) =>
      [...Array(samples).keys()].map((i) => {
        const [start, end] = ['start', 'end'].map((edge) => marks.get(`${id} ${subject} ${i} ${edge}`));
        if (start === undefined || end === undefined) throw new Error(`${id}: this browser traces no thread time`);
        return (end - start) / 1000;
      });
    const results = cases.map((entry) => {
      const [widget, floor] = [times(entry.id, 'widget'), times(entry.id, 'floor')];
      const { seen, changes } = floors.get(entry.id);
      return { entry, figure: median(widget), floor: median(floor), seen, changes, samples: { widget, floor } };
    });
    return { browser: version, results };
  } finally {
    await browser.close();
    close();
  }
}
