import { expect } from 'chai';
import { captureConsole, captureEvents, inside, mount, seen, settled } from './helpers.js';
import {
  cellOf,
  chipOf,
  chipsOf,
  labelOf,
  mountMap,
  nextSentence,
  nowCell,
  placeOf,
  pressedIn,
  seenCells,
  stopsIn,
} from './heatmap.helpers.js';

type Heatmap = HTMLElementTagNameMap['prime-cancel-heatmap'];

const dayShown = (element: Element) => [...new Set(seenCells(element).map((cell) => cell.dataset.day))].join();

describe('<prime-cancel-heatmap> attributes', () => {
  it('has the documented defaults', async () => {
    const element = await mount<Heatmap>('<prime-cancel-heatmap></prime-cancel-heatmap>');
    const { hours, day, compact, src, data, group, heading, headingLevel, theme, now } = element;
    expect({ hours, day, compact, src, data }).to.deep.equal({
      ...{ hours: '', day: 'today', compact: false, src: '', data: undefined },
    });
    expect({ group, heading, headingLevel, theme, now }).to.deep.equal({
      ...{ group: '', heading: undefined, headingLevel: 3, theme: 'auto', now: '' },
    });
    expect(seen(inside(element, 'h3'))).to.equal('電話がつながりやすい時間');
    expect(pressedIn(element, 'hours')).to.deep.equal(['いつでも']);
  });

  for (const [day, shown] of Object.entries({
    today: 'tue',
    mon: 'mon',
    sat: 'sat',
    '': 'tue',
    TUE: 'tue',
    x: 'tue',
  })) {
    it(`day="${day}" shows ${shown} where the map shows one day`, async () => {
      const element = await mountMap(`day="${day}"`, { width: 360 });
      expect(dayShown(element)).to.equal(shown);
      expect(stopsIn(element, 'td').map(placeOf)).to.deep.equal([`${shown} 19`]);
    });
  }

  it('day="today" goes with the clock, a fixed day stays', async () => {
    const today = await mountMap('', { width: 360 });
    const fixed = await mountMap('day="sat"', { width: 360 });
    for (const element of [today, fixed]) element.now = '2026-11-25T00:00:00+09:00';
    await settled(today.parentElement!);
    await settled(fixed.parentElement!);
    expect([dayShown(today), dayShown(fixed)]).to.deep.equal(['wed', 'sat']);
    expect([nowCell(today), nowCell(fixed)]).to.deep.equal(['wed 0', 'wed 0']);
  });

  it('hours are the start of the choice, as people type them', async () => {
    for (const [hours, pressed] of Object.entries({
      '': ['いつでも'],
      '0-24': ['いつでも'],
      '6-12': ['朝'],
      '６時〜１２時、18～24': ['朝', '夜'],
      '0-12': ['朝', '深夜'],
      '9-10': [],
      いつか: ['いつでも'],
    })) {
      const element = await mountMap(`hours="${hours}"`);
      expect(pressedIn(element, 'hours'), hours).to.deep.equal(pressed);
    }
  });

  it('hours that are no part of the day are said in words', async () => {
    const element = await mountMap('hours="9-10,19-21"');
    expect(seen(inside(element, '.aim > .key'))).to.equal('電話に出られる時間9–10時・19–21時');
    expect(nextSentence(element)).to.include('あす9時から10時');
  });

  it('compact keeps the words, the hours and the map, and leaves out what is around them', async () => {
    const element = await mountMap('compact', { width: 256 });
    expect(inside(element, '[part="foot"]').checkVisibility()).to.equal(false);
    expect(inside(element, 'details').checkVisibility()).to.equal(false);
    for (const part of ['now-sentence', 'next-sentence', 'hours', 'days', 'map', 'legend']) {
      expect(inside(element, `[part="${part}"]`).checkVisibility(), part).to.equal(true);
    }
  });

  it('narrows unknown values to the default, and throws nothing', async () => {
    const lines = captureConsole();
    const element = await mountMap('hours="x" day="holiday" heading-level="9" theme="pink"', { width: 360 });
    inside(element, 'h3');
    element.hours = null as unknown as string;
    element.day = undefined as unknown as string;
    element.headingLevel = NaN;
    element.theme = 12 as unknown as string;
    element.heading = null as unknown as string;
    element.now = null as unknown as string;
    await settled(element);
    element.hours = 12 as unknown as string;
    element.removeAttribute('hours');
    element.removeAttribute('day');
    await settled(element);
    expect(pressedIn(element, 'hours')).to.deep.equal(['いつでも']);
    expect(chipsOf(element, 'days').map(labelOf)).to.have.length(7);
    expect(lines).to.deep.equal([]);
  });

  it('follows attributes that change, and goes back to the default when they go', async () => {
    const element = await mountMap('', { width: 360 });
    element.setAttribute('day', 'fri');
    element.setAttribute('hours', '18-24');
    element.setAttribute('heading-level', '2');
    await settled(element);
    expect([dayShown(element), pressedIn(element, 'hours').join()]).to.deep.equal(['fri', '夜']);
    inside(element, 'h2');
    for (const name of ['day', 'hours', 'heading-level']) element.removeAttribute(name);
    await settled(element);
    expect([dayShown(element), pressedIn(element, 'hours').join()]).to.deep.equal(['tue', 'いつでも']);
    inside(element, 'h3');
  });

  it('heading', async () => {
    const element = await mountMap('heading="いつ頼むか"');
    expect(seen(inside(element, 'h3'))).to.equal('いつ頼むか');
    element.heading = '';
    await settled(element);
    expect(element.shadowRoot!.querySelector('h1,h2,h3,h4,h5,h6')).to.equal(null);
    expect(inside(element, 'section').getAttribute('aria-label')).not.to.equal('');
  });

  it("theme follows the page's own color-scheme, or holds", async () => {
    const element = await mountMap();
    const ground = () => getComputedStyle(cellOf(element, 'tue', 9), '::after').backgroundColor;
    const light = ground();
    element.parentElement!.style.colorScheme = 'dark';
    const dark = ground();
    expect(dark).not.to.equal(light);
    element.theme = 'light';
    await settled(element);
    expect(ground()).to.equal(light);
    element.parentElement!.style.colorScheme = 'light';
    element.theme = 'dark';
    await settled(element);
    expect(ground()).to.equal(dark);
  });

  it('takes properties that were set before the element was defined', async () => {
    const tag = 'prime-cancel-heatmap-late';
    const element = await mount<Heatmap>(`<${tag}></${tag}>`, { settle: false, width: 360 });
    const events = captureEvents('prime-cancel-select', 'prime-cancel-error');
    Object.assign(element, {
      ...{ day: 'sun', hours: '18-24', headingLevel: 4, now: '2026-11-24T09:00:00+09:00' },
      data: { congestion: { cells: [{ day: 'sun', hour: 9, level: 'busy', source: 'article' }] } },
    });
    const { PrimeCancelHeatmap } = await import('../../src/components/heatmap.js');
    customElements.define(tag, class extends PrimeCancelHeatmap {});
    await settled(element);
    inside(element, 'h4');
    expect([dayShown(element), nowCell(element)]).to.deep.equal(['sun', 'tue 9']);
    expect(pressedIn(element, 'hours')).to.deep.equal(['夜']);
    expect(cellOf(element, 'sun', 9).dataset.level).to.equal('busy');
    element.day = 'mon';
    await settled(element);
    expect(dayShown(element)).to.equal('mon');
    expect(events).to.deep.equal([]);
  });

  it('reflects nothing that the reader chooses', async () => {
    const element = await mountMap('', { width: 360 });
    const before = element.outerHTML;
    chipOf(element, 'days', '土曜').click();
    chipOf(element, 'hours', '夜').click();
    await settled(element);
    expect(element.outerHTML).to.equal(before);
    expect([element.day, element.hours]).to.deep.equal(['today', '']);
  });

  it('marks its words as Japanese on a page in another language', async () => {
    const page = await mount<HTMLElement>('<div lang="en"><prime-cancel-heatmap></prime-cancel-heatmap></div>');
    expect(inside(page.firstElementChild!, '.root').lang).to.equal('ja');
  });
});
