// npm run pictures: what the README shows and says of the finished widgets, made from the built file.
//
//   examples/article.png   the example article on a phone and on a wide screen, side by side
//   README.md              the heights to reserve, between `<!-- reserve -->` and `<!-- /reserve -->`
//   examples/article.html  the same heights, between `/* reserve */` and `/* /reserve */`
//
// Heights depend a little on the fonts of the machine, so this is run by hand, and nothing compares its result.
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { buildIfStale } from './build.mjs';
import { findChrome } from './chrome.mjs';
import { files, root } from './run.mjs';
import { writeSection } from './section.mjs';

const tags = files('src/define').flatMap((file) => /(prime-cancel-[a-z]+)\.ts$/.exec(file)?.[1] ?? []);
/** Widths of a column of text, in px: a sidebar, a phone with margins, a tablet, an article, a wide one. */
const widths = [256, 328, 480, 640, 720, 960];
/** From this width of the window on, an article's column is taken to be wide. */
const wideFrom = 760;

await buildIfStale();
const server = await startDevServer({
  config: { rootDir: root, hostname: '127.0.0.1', injectWebSocket: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const origin = `http://127.0.0.1:${server.server.address().port}`;
const { executablePath, args, env } = await findChrome();
const browser = await puppeteer.launch({ executablePath, args, env });

/** Opens the article in a browser without a past, at an hour that always gives the same picture. */
async function open(width, height, scale = 1) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.goto(`${origin}/examples/article.html`, { waitUntil: 'load' });
  await page.evaluate(
    (tags) =>
      Promise.all(
        tags.flatMap((tag) =>
          [...document.querySelectorAll(tag)].map((element) => {
            element.now = '2026-11-24T19:30:00+09:00';
            return element.updateComplete;
          }),
        ),
      ),
    tags,
  );
  return page;
}

/** Heights of the widgets with nothing but their default content, in px, rounded up to the next 10. */
async function heights() {
  const page = await open(1280, 900);
  return page.evaluate(
    async (tags, widths) => {
      document.body.style.fontSize = '16px';
      const result = {};
      for (const tag of tags) {
        result[tag] = [];
        for (const width of widths) {
          const box = document.createElement('div');
          box.style.cssText = `inline-size: ${width}px`;
          const element = document.createElement(tag);
          if (tag.endsWith('faq')) element.searchable = true;
          element.style.minBlockSize = '0';
          box.append(element);
          document.body.append(box);
          await element.updateComplete;
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          result[tag].push(Math.ceil(element.getBoundingClientRect().height / 10) * 10);
          box.remove();
        }
      }
      return result;
    },
    tags,
    widths,
  );
}

/** The picture of the README: from the steps on, a phone beside a wide screen, by a page of our own that holds both. */
async function picture() {
  const shots = [];
  for (const [width, height] of [
    [375, 900],
    [1080, 900],
  ]) {
    const page = await open(width, height, 2);
    await page.evaluate(() => document.querySelector('#steps').scrollIntoView());
    shots.push(await page.screenshot({ encoding: 'base64' }));
  }
  const page = await browser.newPage();
  await page.setViewport({ width: 1520, height: 948, deviceScaleFactor: 1 });
  await page.setContent(`<style>
      body { margin: 0; padding: 24px; display: flex; gap: 24px; background: #e4e1d9 }
      img { block-size: 900px; border: 1px solid #b9b4a8 }
    </style>${shots.map((data) => `<img src="data:image/png;base64,${data}">`).join('')}`);
  await page.screenshot({ path: join(root, 'examples/article.png') });
}

try {
  const measured = await heights();
  const of = (tag, width) => measured[tag][widths.indexOf(width)];
  const css = [
    ...tags.map((tag) => `${tag} { display: block; min-block-size: ${of(tag, 328)}px; }`),
    `@media (min-width: ${wideFrom}px) {`,
    ...tags.map((tag) => `${tag} { min-block-size: ${of(tag, 720)}px; }`),
    '}',
  ].join('\n');
  const table = [
    ['height by width of the column', ...widths.map((width) => `${width} px`)],
    ['---', ...widths.map(() => '--:')],
    ...tags.map((tag) => [`\`<${tag}>\``, ...measured[tag].map((height) => `${height} px`)]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  await writeSection('examples/article.html', 'html', ['/* reserve */', '/* /reserve */'], css);
  const styles = await format(css, { parser: 'css' });
  await writeSection(
    'README.md',
    'markdown',
    ['<!-- reserve -->', '<!-- /reserve -->'],
    `\n\`\`\`css\n${styles}\`\`\`\n\n${table}\n`,
  );
  await picture();
  console.log(table);
} finally {
  await browser.close();
  await server.stop();
}
