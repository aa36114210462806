// The example article, opened from the built file alone, as a reader meets it.
import { expect } from 'chai';
import { notesOf, openPage, rendered } from './helpers.js';

const article = '/examples/article.html';
const tags = ['advisor', 'steps', 'heatmap', 'compare', 'faq'].map((name) => `prime-cancel-${name}`);
const steps = `document.querySelector('prime-cancel-steps').shadowRoot`;

describe('the example article', function () {
  this.timeout(30_000);

  it('shows every widget in its place in the text, and hides what stood there before', async () => {
    const tab = await openPage(article);
    const shown = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('article > *')].filter(({ shadowRoot }) => shadowRoot).map(({ localName }) => localName)`,
    );
    expect(shown).to.deep.equal(tags);
    const fallbacks = await tab.evaluate<boolean[]>(
      `[...document.querySelectorAll('[slot="fallback"]')].map((element) => element.checkVisibility())`,
    );
    expect(fallbacks).to.deep.equal(tags.map(() => false));
  });

  for (const width of [360, 1280]) {
    it(`moves nothing when it comes, writes nothing, asks for nothing and leaves no name, at ${width} px`, async () => {
      const tab = await openPage(article, { width });
      // Also what lies below is laid out, as when a reader scrolls.
      await tab.evaluate(`scrollTo(0, document.body.scrollHeight)`);
      await tab.evaluate(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`);
      const { lines, shift, requests, globals, cookie } = await notesOf(tab);
      expect(lines).to.deep.equal([]);
      expect(shift, 'layout shift').to.be.at.most(0.02);
      expect(requests.map((url) => new URL(url).pathname)).to.deep.equal(['/dist/prime-cancel.js']);
      expect([...globals].sort()).to.deep.equal(['litPropertyMetadata', 'reactiveElementVersions']);
      expect(cookie).to.equal('');
    });

    it(`does not scroll sideways at ${width} px`, async () => {
      const tab = await openPage(article, { width });
      const [content, window] = await tab.evaluate<[number, number]>(
        `[document.documentElement.scrollWidth, document.documentElement.clientWidth]`,
      );
      expect(content).to.be.at.most(window);
    });
  }

  const scenarios = [
    'self-paid',
    'self-free-trial',
    'stuck-or-error',
    'billed-after-cancel',
    'video-plan-only',
    'holder-deceased',
    'living-proxy',
    'cannot-sign-in',
  ];
  for (const scenario of scenarios) {
    it(`leads through ${scenario} to the end`, async () => {
      const tab = await openPage(article, { width: 360 });
      await tab.evaluate(`(() => {
        const select = ${steps}.querySelector('select[data-axis="scenario"]');
        select.value = ${JSON.stringify(scenario)};
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return document.querySelector('prime-cancel-steps').updateComplete;
      })()`);
      const total = await tab.evaluate<number>(`document.querySelector('prime-cancel-steps').total`);
      expect(total).to.be.at.least(2);
      for (let done = 0; done < total; done += 1) {
        const [title, open] = await tab.evaluate<[string, boolean]>(`(() => {
          const current = ${steps}.querySelector('[aria-current="step"]');
          const found = [current.querySelector('.title').innerText.trim(), current.querySelector('.body').checkVisibility()];
          current.querySelector('input').click();
          return document.querySelector('prime-cancel-steps').updateComplete.then(() => found);
        })()`);
        expect(title, `title of step ${done + 1}`).not.to.equal('');
        expect(open, `${title} stands open`).to.equal(true);
      }
      expect(await tab.evaluate(`document.querySelector('prime-cancel-steps').completed`)).to.equal(total);
      expect(await tab.evaluate(`!!${steps}.querySelector('[part="finished"]')`)).to.equal(true);
      expect((await notesOf(tab)).lines).to.deep.equal([]);
    });
  }

  it('keeps a tick and the case through a reload', async () => {
    const tab = await openPage(article);
    await tab.evaluate(`${steps}.querySelector('[data-step="sign-in"] input').click()`);
    await tab.reload();
    await rendered(tab);
    expect(await tab.evaluate(`${steps}.querySelector('[data-step="sign-in"] input').checked`)).to.equal(true);
  });

  it('offers nothing to dial, in the page or in any widget', async () => {
    const tab = await openPage(article);
    const links = await tab.evaluate<string[]>(`(() => {
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      return roots.flatMap((root) => [...root.querySelectorAll('[href]')]).map((link) => link.getAttribute('href'));
    })()`);
    expect(links.filter((href) => /^\s*(tel|sms|callto):/i.test(href))).to.deep.equal([]);
  });
});
