import { expect } from 'chai';
import { LitElement } from 'lit';
import { dataOf } from '../../src/controllers/data-source.js';
import { faq } from '../../src/pack/schema/faq.js';
import { sources } from '../../src/pack/schema/sources.js';
import { afterwards, captureConsole, captureEvents, mount, settled, until } from '../components/helpers.js';

const stated = { source: 'article', asOf: null, confidence: 'stated' } as const;
const bundled = {
  sources: [{ id: 'article', title: '記事', asOf: null }],
  faq: [{ ...stated, id: 'number', question: '番号は?', answer: 'ありません。', category: 'phone', aliases: [] }],
};

/** Shows nothing: what it would show is in `answer`. */
class Host extends LitElement {
  static override properties = { src: {}, data: { attribute: false } };
  declare src: string;
  declare data: unknown;
  readonly source = dataOf(this, bundled, { sources, faq });

  constructor() {
    super();
    this.src = '';
  }

  get answer() {
    return this.source.topics.faq[0]!.answer;
  }
}
customElements.define('prime-cancel-data-source-host', Host);

const tag = 'prime-cancel-data-source-host';
const pack = (answer: unknown) => ({ faq: [{ id: 'number', answer }] });
const script = (text: string) => `<script type="application/json">${text}</script>`;

/** Holds every request open until it is answered, by its address. */
function holdRequests() {
  const original = globalThis.fetch;
  const open: { readonly url: string; readonly answer: (text: string) => void; readonly signal: AbortSignal }[] = [];
  globalThis.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const signal = init!.signal!;
      signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      open.push({ url: input as string, answer: (text) => resolve(new Response(text)), signal });
    });
  afterwards(() => void (globalThis.fetch = original));
  return open;
}

describe('data source', () => {
  it('is the bundled guide itself until a site says something, and again when it says nothing any more', async () => {
    const host = await mount<Host>(`<${tag}></${tag}>`);
    expect(host.source.topics).to.equal(bundled);
    host.data = pack('data');
    await settled(host);
    expect(host.answer).to.equal('data');
    const { topics } = host.source;
    host.requestUpdate();
    await settled(host);
    expect(host.source.topics).to.equal(topics);
    host.data = undefined;
    await settled(host);
    expect(host.source.topics).to.equal(bundled);
  });

  it('reads a child that comes late, is filled later, changes, or stands in a paragraph of WordPress', async () => {
    const host = await mount<Host>(`<${tag}></${tag}>`);
    const child = document.createElement('script');
    child.type = 'application/json';
    host.append(child);
    await settled(host);
    child.append(JSON.stringify(pack('late')));
    await until(() => host.answer === 'late', 'the child is read');
    child.firstChild!.nodeValue = JSON.stringify(pack('other'));
    await until(() => host.answer === 'other', 'its text is read again');
    const wrapped = await mount<Host>(`<${tag}><p>${script(JSON.stringify(pack('wrapped')))}</p></${tag}>`);
    expect(wrapped.answer).to.equal('wrapped');
  });

  describe('while the page is parsed', () => {
    /** As on a page that is still arriving. Gives what the browser does when all of it is there. */
    const parsing = () => {
      let state = 'loading';
      Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
      afterwards(() => void delete (document as { readyState?: unknown }).readyState);
      return () => {
        state = 'interactive';
        document.dispatchEvent(new Event('readystatechange'));
      };
    };
    const half = '{"faq":[{"id":"number",';

    it('takes half of a text for nothing, and the whole of it at once', async () => {
      const lines = captureConsole();
      const errors = captureEvents('prime-cancel-error');
      const end = parsing();
      const host = await mount<Host>(`<${tag}>${script(half)}</${tag}>`);
      expect(host.answer).to.equal('ありません。');
      host.querySelector('script')!.append('"answer":"whole"}]}');
      await until(() => host.answer === 'whole', 'the text is read');
      end();
      await settled(host);
      expect(host.answer).to.equal('whole');
      expect([...lines, ...errors]).to.deep.equal([]);
    });

    it('tells of a text that stays broken when the page is there, once', async () => {
      captureConsole();
      const errors = captureEvents('prime-cancel-error');
      const end = parsing();
      const host = await mount<Host>(`<${tag}>${script(half)}</${tag}>`);
      host.data = pack('data');
      await settled(host);
      expect(host.answer).to.equal('data');
      expect(errors).to.deep.equal([]);
      end();
      await until(() => errors.length > 0, 'it is told');
      host.requestUpdate();
      await settled(host);
      expect(errors.map(({ code }) => code)).to.deep.equal(['json']);
      expect(host.answer).to.equal('data');
    });
  });

  it('takes the answer of the last address alone', async () => {
    const requests = holdRequests();
    const host = await mount<Host>(`<${tag} src="/one.json"></${tag}>`);
    host.src = '/two.json';
    await settled(host);
    expect(requests.map(({ url, signal }) => [url, signal.aborted])).to.deep.equal([
      ['/one.json', true],
      ['/two.json', false],
    ]);
    requests[0]!.answer(JSON.stringify(pack('one')));
    requests[1]!.answer(JSON.stringify(pack('two')));
    await until(() => host.answer === 'two', 'the second answer is there');
  });

  it('gives a request up on removal, without a word, and asks again when the element comes back', async () => {
    const lines = captureConsole();
    const errors = captureEvents('prime-cancel-error');
    const requests = holdRequests();
    const host = await mount<Host>(`<${tag} src="/pack.json"></${tag}>`);
    const box = host.parentElement!;
    host.remove();
    expect(requests[0]!.signal.aborted).to.equal(true);
    box.append(host);
    await settled(host);
    requests[1]!.answer(JSON.stringify(pack('back')));
    await until(() => host.answer === 'back', 'the answer is there');
    host.remove();
    box.append(host);
    await settled(host);
    expect(requests).to.have.length(2);
    expect([...lines, ...errors]).to.deep.equal([]);
  });

  it('sees what happened to its children while it was away', async () => {
    const host = await mount<Host>(`<${tag}>${script(JSON.stringify(pack('before')))}</${tag}>`);
    const box = host.parentElement!;
    host.remove();
    host.innerHTML = script(JSON.stringify(pack('after')));
    await settled(host);
    expect(host.answer).to.equal('before');
    box.append(host);
    await settled(host);
    expect(host.answer).to.equal('after');
  });

  it('tells a mistake again only where its own layer changes', async () => {
    captureConsole();
    const errors = captureEvents('prime-cancel-error');
    const host = await mount<Host>(`<${tag}>${script(JSON.stringify(pack(5)))}</${tag}>`);
    await until(() => errors.length === 1, 'it is told');
    host.data = pack('data');
    await settled(host);
    expect(host.answer).to.equal('data');
    expect(errors).to.have.length(1);
    host.querySelector('script')!.textContent = JSON.stringify(pack(6));
    await until(() => errors.length === 2, 'it is told again');
    expect(host.answer).to.equal('data');
  });
});
