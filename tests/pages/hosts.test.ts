// Pages that make it hard for a widget: each stands in this folder as a site would have it.
import { expect } from 'chai';
import { until } from '../components/helpers.js';
import { notesOf, openPage, rendered, seenIn } from './helpers.js';

const tags = ['steps', 'heatmap', 'compare', 'advisor', 'faq'].map((name) => `prime-cancel-${name}`);
const page = (name: string) => `/tests/pages/${name}.html`;
const working = (list: readonly string[]) => list.map((tag) => [tag, true]);

/** Which widgets have rendered something. */
const found = `[...document.querySelectorAll('body > *')]
  .filter(({ localName }) => localName.startsWith('prime-cancel-'))
  .map((element) => [element.localName, !!element.shadowRoot?.querySelector('.frame')?.checkVisibility()])`;

describe('on a page', function () {
  this.timeout(20_000);

  it('with a strict policy and Trusted Types, all widgets work and nothing is reported', async () => {
    const tab = await openPage(page('csp'));
    expect(await tab.evaluate(found)).to.deep.equal(working(tags));
    expect((await notesOf(tab)).lines).to.deep.equal([]);
    expect(await tab.evaluate(`document.querySelectorAll('script[type="application/ld+json"]').length`)).to.equal(1);
  });

  it('that refuses every policy of Trusted Types, all widgets work, without structured data', async () => {
    const tab = await openPage(page('refused'));
    expect(await tab.evaluate(found)).to.deep.equal(working(tags));
    expect(await tab.evaluate(`document.querySelectorAll('script[type="application/ld+json"]').length`)).to.equal(0);
  });

  it('that loads the script three times, the first one works and nobody says a word', async () => {
    const tab = await openPage(page('twice'));
    expect(await tab.evaluate(found)).to.deep.equal(working(tags));
    expect((await notesOf(tab)).lines.filter((line) => !line.includes('Multiple versions of Lit'))).to.deep.equal([]);
  });

  it('where names are taken, each is said once, and the others work', async () => {
    const tab = await openPage(page('taken'), { ready: false });
    const free = tags.filter((tag) => !/faq|compare/.test(tag));
    await until(
      () => tab.evaluate<boolean>(`(${found}).filter(([, works]) => works).length === ${free.length}`),
      'the free ones work',
      5000,
    );
    const { lines } = await notesOf(tab);
    expect(lines.filter((line) => line.includes('<prime-cancel-faq> is taken by another library'))).to.have.length(2);
    const versions = lines.filter((line) => line.includes('<prime-cancel-compare>'));
    expect(versions).to.have.length(2); // once from each of the two scripts, which do not know of each other
    expect(versions[0])
      .to.include('0.0.1')
      .and.to.match(/version \d+\.\d+\.\d+ is not used/);
  });

  it('whose optimiser moves the classic script, all widgets work', async () => {
    const tab = await openPage(page('late'));
    expect(await tab.evaluate(found)).to.deep.equal(working(tags));
    const { lines, globals } = await notesOf(tab);
    expect(lines).to.deep.equal([]);
    expect(globals.filter((name) => !/^(lit|reactive)/.test(name)).sort()).to.deep.equal(['analytics', 'theme']);
  });

  it('of 2012, its styles and its patches stay outside', async () => {
    const tab = await openPage(page('old-theme'));
    expect(await tab.evaluate(found)).to.deep.equal(working(tags));
    expect((await notesOf(tab)).lines).to.deep.equal([]);
    const styles = await tab.evaluate<Record<string, string>[]>(`(() => {
      const root = document.querySelector('prime-cancel-steps').shadowRoot;
      return ['.root', 'p', 'button.title', 'li'].map((selector) => {
        const { textTransform, letterSpacing, fontSize, textAlign, backgroundColor, float } = getComputedStyle(root.querySelector(selector));
        return { textTransform, letterSpacing, size: parseFloat(fontSize) >= 16 || selector === 'p', textAlign, backgroundColor, float };
      });
    })()`);
    for (const style of styles) {
      expect(style).to.deep.equal({
        textTransform: 'none',
        letterSpacing: 'normal',
        size: true,
        textAlign: 'start',
        backgroundColor: 'rgba(0, 0, 0, 0)',
        float: 'none',
      });
    }
    // No attribute is made of what the page has put on every object.
    const strange = `[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? [...shadowRoot.querySelectorAll('[extra]')] : []).length`;
    expect(await tab.evaluate(strange)).to.equal(0);
    await tab.evaluate(
      `document.addEventListener('prime-cancel-step-toggle', ({ stepId }) => (globalThis.told = stepId))`,
    );
    // A tick is told, and kept as plain JSON, whatever the page has done to events and arrays.
    await tab.evaluate(
      `document.querySelector('prime-cancel-steps').shadowRoot.querySelector('[data-step="sign-in"] input').click()`,
    );
    const kept = await tab.evaluate<string>(`localStorage.getItem('prime-cancel:1:default')`);
    expect(kept).to.include('sign-in');
    expect(await tab.evaluate('told')).to.equal('sign-in');
  });

  it('where WordPress has been at the data, it is read all the same, and the author’s own paragraphs stay', async () => {
    const tab = await openPage(page('wordpress'));
    expect(await seenIn(tab, 'prime-cancel-steps')).to.include('ブログの言葉でサインイン');
    for (const id of ['own', 'after']) {
      expect(await tab.evaluate(`document.getElementById('${id}').checkVisibility()`), id).to.equal(true);
    }
    expect((await notesOf(tab)).lines).to.deep.equal([]);
    await rendered(tab);
  });
});
