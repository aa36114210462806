// Every story is a fixture: it renders without an exception and without a word on the console, passes axe in light, in
// dark and in a narrow column, and is the same after it was taken out of the page and put back.
import { expect } from 'chai';
import type { TemplateResult } from 'lit';
import { afterwards, axeViolations, captureConsole, captureFailures, mount, settled } from '../components/helpers.js';
import stories from './list.js';

interface Context {
  readonly id: string;
  readonly args: object;
  readonly canvasElement?: HTMLElement;
}
interface Annotations {
  readonly title?: string;
  readonly name?: string;
  readonly args?: object;
  readonly parameters?: { readonly consoleLines?: readonly string[] };
  readonly render?: (args: object, context: Context) => TemplateResult;
  readonly play?: (context: Context) => unknown;
}
type StoryFile = Readonly<Record<string, Annotations>> & { readonly default: Annotations };

const modes = [
  { name: 'light', dark: false },
  { name: 'dark', dark: true },
  { name: 'in 256 px', dark: false, width: 256 },
] as const;

/** A page that axe has nothing to say against: everything that it finds comes from the story. */
async function page(story: TemplateResult, { dark, width }: { dark: boolean; width?: number }): Promise<HTMLElement> {
  const { documentElement, body } = document;
  documentElement.style.colorScheme = dark ? 'dark' : 'light';
  body.style.cssText = dark ? 'background: #16181b; color: #eae8e2' : 'background: #fff; color: #1c1b19';
  afterwards(() => {
    documentElement.style.colorScheme = '';
    body.style.cssText = '';
  });
  const main = document.createElement('main');
  main.innerHTML = '<h1>記事</h1><h2>節</h2>';
  body.append(main);
  afterwards(() => main.remove());
  const content = await mount<HTMLElement>('<div></div>', { width });
  main.append(content.parentElement!);
  const { render } = await import('lit');
  render(story, content);
  await settled(content);
  return content;
}

/** Text as a reader sees it, also what stands in a shadow tree, in the order of the page. */
function textIn(node: Node): string {
  if (node instanceof Element && node.shadowRoot)
    return textIn(node.shadowRoot) + [...node.childNodes].map(textIn).join('');
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  return [...node.childNodes].map(textIn).join('');
}

for (const [file, load] of Object.entries(stories)) {
  const { default: meta, ...all } = (await load()) as StoryFile;

  describe(file, () => {
    for (const [key, story] of Object.entries(all)) {
      it(story.name ?? key, async function () {
        this.timeout(20_000);
        const lines = captureConsole();
        const failures = captureFailures();
        const args = { ...meta.args, ...story.args };
        const render = (story.render ?? meta.render)!;
        const play = story.play ?? meta.play;

        for (const { name, ...mode } of modes) {
          const context = { id: `${meta.title}--${key}-${name}`, args };
          const canvasElement = await page(render(args, context), mode);
          await play?.({ ...context, canvasElement });
          await settled(canvasElement);
          expect(canvasElement.getBoundingClientRect().height, 'something is seen').to.be.greaterThan(20);
          expect(await axeViolations(), `axe, ${name}`).to.deep.equal([]);
          const parent = canvasElement.parentElement!;
          expect(parent.scrollWidth, `${name}: nothing sticks out`).to.be.at.most(parent.clientWidth);

          const text = textIn(canvasElement);
          canvasElement.remove();
          parent.append(canvasElement);
          await settled(canvasElement);
          expect(textIn(canvasElement), 'the same after a move').to.equal(text);
          parent.parentElement!.remove();
        }

        const expected = story.parameters?.consoleLines ?? [];
        expect(lines, 'lines on the console').to.have.length(expected.length);
        expected.forEach((part, index) => expect(lines[index]).to.include(part));
        expect(failures).to.deep.equal([]);
      });
    }
  });
}
