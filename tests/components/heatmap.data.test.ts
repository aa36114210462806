import { expect } from 'chai';
import { captureConsole, captureEvents, inside, mount, seen, settled, until } from './helpers.js';
import { cellOf, cellsOf, japan, mountMap, nameOf, nextSentence, nowSentence, pack, words } from './heatmap.helpers.js';

const source = { id: 'my-site', title: 'くらしの手つづき帖', asOf: '2026-11-01', staleAfter: '2027-02-01' };
const cells = [
  { day: 'tue', hour: 19, level: 'busy', minutes: 18, source: 'my-site' },
  { day: 'wed', hour: 11, level: 'quiet', source: 'my-site' },
  { day: 'thu', hour: 16, minutes: 12, source: 'my-site' },
];
const measured = { version: 1, sources: [source], congestion: { cells } };
const levelOf = (element: Element, ...at: Parameters<typeof cellOf> extends [Element, ...infer Rest] ? Rest : never) =>
  cellOf(element, ...at).dataset.level;

describe('<prime-cancel-heatmap> data: bands and overlays', () => {
  it('replaces a band by its id, on the days that it names', async () => {
    const element = await mountMap('', {
      children: pack({
        congestion: { bands: [{ id: 'evening', from: 17, to: 23, days: ['fri'], level: 'busy' }] },
      }),
    });
    expect([17, 22].map((hour) => levelOf(element, 'fri', hour))).to.deep.equal(['busy', 'busy']);
    expect(levelOf(element, 'fri', 23)).to.equal('unknown');
    expect(levelOf(element, 'tue', 19), 'the other days are no longer stated').to.equal('unknown');
    expect(nowSentence(element)).to.include('24時までの混み具合は、記載がありません。');
  });

  it('adds bands, hides others, and follows their words and confidence', async () => {
    const element = await mountMap('', {
      children: pack({
        sources: [source],
        congestion: {
          bands: [
            { id: 'night', hidden: true },
            {
              id: 'lunch',
              from: 11,
              to: 12,
              level: 'slightly-quiet',
              label: '昼前',
              source: 'my-site',
              confidence: 'assumption',
            },
          ],
        },
      }),
    });
    expect(cellsOf(element).filter(({ dataset }) => dataset.level === 'unknown')).to.have.length(42 + 56 - 7);
    expect(nameOf(element, 'wed', 11)).to.include('やや空いている、時間帯は仮定');
    cellOf(element, 'wed', 11).focus();
    await settled(element);
    expect(words(element, 'detail')).to.include('昼前(11–12時)の目安です。').and.to.include('くらしの手つづき帖');
    const label = inside(element, 'thead [data-label]');
    expect(`${label.textContent} ${label.dataset.label}`).to.equal('11 時間帯は仮定');
  });

  it('replaces overlays', async () => {
    const element = await mountMap('', {
      children: pack({
        congestion: {
          overlays: [
            { id: 'avoid', from: 20, to: 21, text: '20時台は、特に混みます。' },
            { id: 'weekend-longer', days: ['sun'] },
            { id: 'night-staff-shortage', hidden: true },
          ],
        },
      }),
    });
    expect(nameOf(element, 'tue', 19)).not.to.include('避けたい');
    expect(nameOf(element, 'tue', 20)).to.include('避けたい時間');
    expect(nameOf(element, 'sat', 9)).not.to.include('長め');
    expect(nameOf(element, 'tue', 3)).not.to.include('人員不足');
    expect(nowSentence(element)).to.include('20時台は、特に混みます。');
    expect(seen(inside(element, 'thead'))).not.to.include('undefined');
  });

  it('hours past midnight reach into the next day', async () => {
    const element = await mountMap('', {
      children: pack({ congestion: { bands: [{ id: 'night', from: 22, to: 6, days: ['sun'] }] } }),
    });
    expect([levelOf(element, 'sun', 23), levelOf(element, 'mon', 5), levelOf(element, 'mon', 6)]).to.deep.equal([
      ...['slightly-quiet', 'slightly-quiet', 'unknown'],
    ]);
  });
});

describe('<prime-cancel-heatmap> data: measured by a site', () => {
  it('says by whom and as of when', async () => {
    const element = await mountMap('', { children: pack(measured) });
    expect(words(element, 'source')).to.equal('くらしの手つづき帖調べ・2026年11月1日時点');
    expect(
      (await mountMap()).shadowRoot!.querySelector<HTMLElement>('[part="source"]')?.innerText.trim() ?? '',
    ).to.equal('');
  });

  it('wins over the bands, and shows minutes without making a level of them', async () => {
    const element = await mountMap('', { children: pack(measured) });
    expect(levelOf(element, 'tue', 19)).to.equal('busy');
    expect(nowSentence(element)).to.include('混雑しやすい').and.to.include('待ち時間約18分です。');
    expect(nameOf(element, 'tue', 19)).to.equal('火曜 19時台、混雑しやすい、待ち時間約18分、避けたい時間');
    expect(nextSentence(element)).to.include('あす8時から12時');
    expect(levelOf(element, 'thu', 16)).to.equal('unknown');
    expect(nameOf(element, 'thu', 16)).to.equal('木曜 16時台、記載なし、待ち時間約12分');
    expect(cellsOf(element).filter(({ dataset }) => dataset.level === 'unknown')).to.have.length(41);
  });

  it('gives the source of the chosen cell', async () => {
    const element = await mountMap('', { children: pack(measured) });
    cellOf(element, 'thu', 16).focus();
    await settled(element);
    expect(words(element, 'detail')).to.equal(
      '木曜16時台記載なしこの時間の混み具合は、記載がありません。待ち時間約12分です。もとにしたもの:くらしの手つづき帖。2026年11月1日。',
    );
    cellOf(element, 'wed', 9).focus();
    await settled(element);
    expect(words(element, 'detail')).to.include('朝(8–11時)の目安です。').and.to.include('日本語の記事');
  });

  it('names the source below the map, beside that of the guide', async () => {
    const element = await mountMap('', { children: pack(measured) });
    expect(seen(inside(element, '[part="foot"]')))
      .to.include('くらしの手つづき帖')
      .and.to.include('日本語の記事');
    expect(seen(inside(await mountMap('', { children: pack({ sources: [source] }) }), '[part="foot"]'))).not.to.include(
      'くらしの手つづき帖',
    );
  });

  it('says that the date is missing where it is', async () => {
    const undated = { ...measured, sources: [{ id: 'my-site', title: '手つづき帖', asOf: null }] };
    const element = await mountMap('', { children: pack(undated) });
    expect(words(element, 'source')).to.equal('手つづき帖調べ・日付の記載がありません');
  });

  const looks = (element: Element) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(cellOf(element, 'wed', 11), '::after');
    return backgroundColor + backgroundImage;
  };

  it('past staleAfter it greys out, says so, and marks the sentence of now', async () => {
    const fresh = await mountMap('', { now: '2027-01-31T23:59:00+09:00', children: pack(measured) });
    const stale = await mountMap('', { now: '2027-02-02T19:24:00+09:00', children: pack(measured) });
    expect(words(fresh, 'source')).not.to.include('古くなった');
    expect(words(stale, 'source')).to.include('古くなったデータを含みます。');
    expect(looks(stale)).not.to.equal(looks(fresh));
    expect(nowSentence(stale)).to.include('〔古い目安〕');
    const grey = (element: Element) => cellsOf(element).filter((cell) => cell.classList.contains('stale')).length;
    expect([grey(fresh), grey(stale)]).to.deep.equal([0, 3]);
    // The sign stays, and unknown stays unknown.
    expect(getComputedStyle(cellOf(stale, 'wed', 11), '::after').content).to.include('◎');
    expect(levelOf(stale, 'thu', 16)).to.equal('unknown');
  });

  it('turns stale by itself at midnight in Japan', async () => {
    const element = await mountMap('', { now: '2027-01-31T23:59:59+09:00', children: pack(measured) });
    const fresh = looks(element);
    element.now = '2027-02-01T00:00:00+09:00';
    await settled(element);
    expect(looks(element)).not.to.equal(fresh);
    element.now = '2027-01-31T23:00:00+09:00';
    await settled(element);
    expect(looks(element)).to.equal(fresh);
  });

  it('a stale source of which no hour is left says nothing', async () => {
    const replaced = [
      { ...cells[0], level: 'quiet' },
      { ...cells[0], source: 'article' },
    ];
    const element = await mountMap('', {
      now: '2027-02-02T19:24:00+09:00',
      children: pack({ sources: [source], congestion: { cells: replaced } }),
    });
    expect(words(element, 'source')).not.to.include('古くなった');
    expect(nowSentence(element)).to.include('混雑しやすい').and.not.to.include('古い');
  });
});

describe('<prime-cancel-heatmap> data: layers', () => {
  it('src, then the child, then data, each over the one before', async () => {
    const url = URL.createObjectURL(
      new Blob([JSON.stringify({ congestion: { cells: [{ ...cells[1], level: 'busy' }] } })]),
    );
    const element = await mountMap(`src="${url}"`, { children: pack({ sources: [source] }) });
    await until(() => levelOf(element, 'wed', 11) === 'busy', 'src has come');
    element.data = { congestion: { cells: [{ ...cells[1], level: 'very-busy', source: 'article' }] } };
    await settled(element);
    expect(levelOf(element, 'wed', 11)).to.equal('very-busy');
    URL.revokeObjectURL(url);
  });

  it('takes a child that comes late, and lets it go', async () => {
    const element = await mountMap();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(measured);
    element.append(script);
    await until(() => levelOf(element, 'wed', 11) === 'quiet', 'the child is read');
    script.remove();
    await until(() => levelOf(element, 'wed', 11) === 'unknown', 'the bundled guide is back');
  });

  const wrong: Record<string, [content: object, path: string]> = {
    'a level that there is not': [{ bands: [{ id: 'evening', level: 'crowded' }] }, 'congestion.bands[0].level'],
    'a text for a number': [
      { cells: [{ day: 'mon', hour: '9', level: 'quiet', source: 'article' }] },
      'congestion.cells[0].hour',
    ],
    'a list for an object': [[], 'congestion'],
  };
  for (const [what, [congestion, path]] of Object.entries(wrong)) {
    it(`${what} is one warning and one event; the bundled map stays, whole`, async () => {
      const lines = captureConsole();
      const events = captureEvents('prime-cancel-error');
      const element = await mountMap('', {
        children: pack({ sources: [source], congestion, version: 1 }),
      });
      await until(() => events.length > 0, 'the event');
      element.requestUpdate();
      await settled(element);
      expect(events.map((event) => event.path)).to.deep.equal([path]);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include(path);
      expect(cellsOf(element).filter(({ dataset }) => dataset.level === 'unknown')).to.have.length(42);
      expect(nowSentence(element)).to.include('非常に混雑');
    });
  }

  it('is shown as text, never as markup', async () => {
    const element = await mountMap('', {
      now: japan('wed', 9),
      children: pack({
        sources: [{ ...source, title: '<img src=x onerror=alert(1)>' }],
        congestion: { cells, overlays: [{ id: 'weekday-morning', text: '<b>太字</b>です。' }] },
      }),
    });
    expect(nowSentence(element)).to.include('<b>太字</b>です。');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('one map with site data leaves the others as they are', async () => {
    const page = await mount<HTMLElement>(`<div>
      <prime-cancel-heatmap>${pack(measured)}</prime-cancel-heatmap>
      <prime-cancel-heatmap></prime-cancel-heatmap>
    </div>`);
    const [own, bundled] = [...page.children];
    expect([levelOf(own!, 'wed', 11), levelOf(bundled!, 'wed', 11)]).to.deep.equal(['quiet', 'unknown']);
  });
});
