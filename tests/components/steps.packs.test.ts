import { expect } from 'chai';
import {
  afterwards,
  allInside,
  captureConsole,
  captureEvents,
  inside,
  mount,
  seen,
  settled,
  until,
} from './helpers.js';
import { bodyOf, idsOf, mountSteps, titleOf, titlesOf } from './steps.helpers.js';

const json = (pack: unknown) => `<script type="application/json">${JSON.stringify(pack)}</script>`;

/** Answers requests for these addresses, and notes what is asked for. */
function serve(files: Readonly<Record<string, string | Response>>) {
  const original = globalThis.fetch;
  const asked: string[] = [];
  globalThis.fetch = (input) => {
    asked.push(input as string);
    const file = files[input as string];
    if (file === undefined) return Promise.reject(new TypeError('no network'));
    return Promise.resolve(typeof file === 'string' ? new Response(file) : file);
  };
  afterwards(() => void (globalThis.fetch = original));
  return asked;
}

const pack = {
  version: 1,
  steps: [
    { id: 'sign-in', text: 'いつも買い物をするアカウントで入ります。' },
    { id: 'choose-prime', hidden: true },
    {
      ...{ id: 'write-down', scenarios: ['self-paid'], after: 'sign-in', title: 'メールを書いておく' },
      ...{ text: '紙に書きます。\n\n電話のそばに置きます。', links: [{ label: '紙', href: 'https://example.com/a' }] },
    },
  ],
};

describe('<prime-cancel-steps> site data', () => {
  it('shows exactly what a pack changes, hides and adds', async () => {
    const plain = await mountSteps('storage-key=""');
    const element = await mountSteps('storage-key=""', json(pack));
    const [first, second, , ...rest] = titlesOf(plain);
    expect(titlesOf(element)).to.deep.equal([first, 'メールを書いておく', second, ...rest]);
    const others = idsOf(element).filter((id) => id !== 'sign-in' && id !== 'write-down');
    for (const id of others) expect(bodyOf(element, id).innerHTML).to.equal(bodyOf(plain, id).innerHTML);
    const words = (host: Element, id: string) => bodyOf(host, id).textContent.replace(/\s+/g, '');
    const before = words(plain, 'sign-in');
    const sentence = plain.shadowRoot!.querySelector('[data-step="sign-in"] .body p')!.textContent;
    expect(words(element, 'sign-in')).to.equal(before.replace(sentence, 'いつも買い物をするアカウントで入ります。'));
    expect(inside(element, '[part="foot"]').textContent).to.include('もとにしたもの: このサイト');
    expect(inside(element, '[part="chooser"]').textContent).to.equal(inside(plain, '[part="chooser"]').textContent);
  });

  it('parts paragraphs at blank lines, and takes markup for the text that it is', async () => {
    const element = await mountSteps();
    element.data = {
      steps: [
        { id: 'sign-in', title: '<b>太い</b>', text: '一。\n\n<img src=x onerror=alert(1)>\n二。\n \n三&amp;。' },
      ],
    };
    await settled(element);
    const body = bodyOf(element, 'sign-in');
    const paragraphs = [...body.querySelectorAll('.main > p.measure')].map(({ textContent }) => textContent);
    expect(paragraphs).to.deep.equal(['一。', '<img src=x onerror=alert(1)>\n二。', '三&amp;。']);
    expect(body.querySelector('img')).to.equal(null);
    expect(titleOf(element, 'sign-in').textContent.trim()).to.equal('<b>太い</b>');
  });

  it('makes links of http, https and mailto, and of nothing else', async () => {
    captureConsole();
    const hrefs = [
      ...['https://example.com/', 'http://example.com/', 'mailto:a@example.com'],
      ...['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'tel:0120', 'vbscript:x', 'blob:x'],
    ];
    for (const [index, href] of hrefs.entries()) {
      const element = await mountSteps();
      element.data = { steps: [{ id: 'sign-in', links: [{ label: '外へ', href }] }] };
      await settled(element);
      const links = allInside<HTMLAnchorElement>(element, 'a');
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(index < 3 ? [href] : []);
    }
  });

  it('marks a paid link, and lets none know where the reader comes from', async () => {
    const element = await mountSteps();
    element.data = {
      steps: [
        {
          id: 'sign-in',
          links: [
            { label: 'くわしく', href: 'https://example.com/a', sponsored: true },
            { label: '公式', href: 'https://example.com/b' },
          ],
        },
      ],
    };
    await settled(element);
    const [paid, plain] = allInside<HTMLAnchorElement>(element, 'a');
    expect([seen(paid!), paid!.rel]).to.deep.equal(['〔広告〕 くわしく', 'sponsored noopener']);
    expect([seen(plain!), plain!.rel]).to.deep.equal(['公式', 'noopener']);
  });

  it('lays `src`, child and `data` over one another, in this order', async () => {
    const asked = serve({
      '/pack.json': JSON.stringify({
        steps: ['sign-in', 'customer-service', 'take-call'].map((id) => ({ id, title: 'src' })),
      }),
    });
    const element = await mountSteps(
      'src="/pack.json"',
      json({
        steps: [
          { id: 'customer-service', title: '子' },
          { id: 'take-call', title: '子' },
        ],
      }),
    );
    element.data = { steps: [{ id: 'take-call', title: 'data' }] };
    const three = () => ['sign-in', 'customer-service', 'take-call'].map((id) => seen(titleOf(element, id)));
    await until(() => three().join() === 'src,子,data', 'all layers are there');
    expect(asked).to.deep.equal(['/pack.json']);
    element.data = null;
    await settled(element);
    expect(three()).to.deep.equal(['src', '子', '子']);
    element.querySelector('script')!.remove();
    await until(() => three().join() === 'src,src,src', 'the child is gone');
    element.src = '';
    await settled(element);
    expect(three()[0]).to.equal('サインインする');
  });

  it('drops a layer that is wrong as a whole, keeps the others, and says so once with its path', async () => {
    const lines = captureConsole();
    const events = captureEvents('prime-cancel-error');
    const wrong = {
      steps: [
        { id: 'sign-in', title: '子' },
        { id: 'take-call', title: 12 },
      ],
    };
    const element = await mountSteps('', json(wrong));
    element.data = { steps: [{ id: 'customer-service', title: 'data' }] };
    await settled(element);
    expect(seen(titleOf(element, 'sign-in'))).to.equal('サインインする');
    expect(seen(titleOf(element, 'customer-service'))).to.equal('data');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('steps[1].title: expected text, got number');
    expect(events.map(({ code, path }) => [code, path])).to.deep.equal([['type', 'steps[1].title']]);
    // A second element with the same mistake: no second line, but its own event.
    await mountSteps('', json(wrong));
    expect(lines).to.have.length(1);
    expect(events).to.have.length(2);
  });

  it('tells of a mistake in a microtask, so that who sets `data` can listen first', async () => {
    captureConsole();
    const element = await mountSteps();
    const order: string[] = [];
    element.data = { steps: 5 };
    element.addEventListener('prime-cancel-error', ({ path, target }) => {
      expect(target).to.equal(element);
      order.push(`error ${path}`);
    });
    order.push('set');
    await settled(element);
    expect(order).to.deep.equal(['set', 'error steps']);
  });

  it('shows the bundled guide while `src` loads and where it does not', async () => {
    const lines = captureConsole();
    const events = captureEvents('prime-cancel-error');
    serve({ '/gone.json': new Response('', { status: 404 }), '/broken.json': '{"steps":[' });
    const element = await mountSteps('src="/gone.json"');
    expect(seen(titleOf(element, 'sign-in'))).to.equal('サインインする');
    await until(() => events.length === 1, 'it is told');
    element.src = '/broken.json';
    await until(() => events.length === 2, 'it is told');
    element.src = '/no-network.json';
    await until(() => events.length === 3, 'it is told');
    expect(events.map(({ code }) => code)).to.deep.equal(['network', 'json', 'network']);
    expect(lines.length).to.be.within(2, 3);
    expect(seen(titleOf(element, 'sign-in'))).to.equal('サインインする');
  });

  it('leaves out steps and cases that are hidden', async () => {
    const element = await mountSteps();
    element.data = {
      scenarios: [{ id: 'self-paid', hidden: true }],
      steps: [{ id: 'check-trial-end', hidden: true }],
    };
    await settled(element);
    const cases = [...inside<HTMLSelectElement>(element, 'select[data-axis="scenario"]').options];
    expect(cases).to.have.length(7);
    expect(cases.map(({ value }) => value)).not.to.include('self-paid');
    expect(idsOf(element)).not.to.include('check-trial-end');
  });

  it("shows a case of the site's own, and its steps", async () => {
    const element = await mountSteps('scenario="student"');
    element.data = {
      scenarios: [
        { id: 'student', title: '学生の方', scopeText: '学生会員をやめます。', text: '学生会員の場合です。' },
      ],
      steps: [
        { id: 'sign-in', scenarios: ['student'] },
        { id: 'show-card', scenarios: ['student'], title: '学生証を見せる', text: '写真を送ります。' },
      ],
    };
    await settled(element);
    expect(idsOf(element)).to.deep.equal(['sign-in', 'show-card']);
    expect(seen(inside(element, '[part="foot"]'))).to.include('学生会員をやめます。');
  });

  it('names the sources of a site with their day', async () => {
    const element = await mountSteps();
    element.data = { sources: [{ id: 'my-site', title: 'くらし帖', asOf: '2026-11-01' }] };
    await settled(element);
    expect(seen(inside(element, '[part="foot"]'))).to.include('もとにしたもの: くらし帖。2026年11月1日。');
  });

  it('works where all steps, or all cases, are hidden', async () => {
    const element = await mountSteps();
    element.data = { steps: idsOf(element).map((id) => ({ id, hidden: true })) };
    await settled(element);
    expect(idsOf(element)).to.deep.equal([]);
    expect([element.completed, element.total]).to.deep.equal([0, 0]);
    const cases = [...inside<HTMLSelectElement>(element, 'select[data-axis="scenario"]').options];
    element.data = { scenarios: cases.map(({ value }) => ({ id: value, hidden: true })) };
    await settled(element);
    expect(inside(element, 'h3').checkVisibility()).to.equal(true);
    element.toggle('sign-in');
    element.reset();
    await settled(element);
  });

  it('asks for nothing by itself', async () => {
    const asked = serve({});
    performance.clearResourceTimings();
    const element = await mountSteps();
    await settled(element);
    expect(asked).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
    await mount('<p></p>');
  });
});
