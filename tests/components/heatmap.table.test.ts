import { expect } from 'chai';
import { accessibilityTree, allInside, inside, seen } from './helpers.js';
import { cellOf, cellsOf, days, groupOf, mountMap, nameOf, nowCell, seenCells } from './heatmap.helpers.js';

const count = (cells: readonly Element[], selector: string) => cells.filter((cell) => cell.matches(selector)).length;

describe('<prime-cancel-heatmap> table', () => {
  it('has 168 cells, Monday 0 first, each with its day, hour and level', async () => {
    const cells = cellsOf(await mountMap());
    expect(cells.map(({ dataset }) => `${dataset.day} ${dataset.hour}`)).to.deep.equal(
      days.flatMap((day) => [...Array(24).keys()].map((hour) => `${day} ${hour}`)),
    );
    const levels = Object.entries({ quiet: 21, 'slightly-quiet': 56, busy: 21, 'very-busy': 28, unknown: 42 });
    for (const [level, size] of levels) expect(count(cells, `[data-level="${level}"]`), level).to.equal(size);
  });

  it('knows 70, assumes 56 and marks them, and does not know 42', async () => {
    const cells = cellsOf(await mountMap());
    const names = cells.map((cell) => cell.ariaLabel!);
    const assumed = names.filter((name) => name.includes('仮定'));
    const unknown = names.filter((name) => name.includes('記載なし'));
    expect([168 - assumed.length - unknown.length, assumed.length, unknown.length]).to.deep.equal([70, 56, 42]);
    expect(count(cells, '.assumed')).to.equal(56);
    expect(count(cells, '.assumed[data-level="slightly-quiet"]')).to.equal(56);
  });

  it('has hours of every day alike, and never the palest colour for what is unknown', async () => {
    const element = await mountMap();
    const byHour = (hour: number) => [...new Set(days.map((day) => cellOf(element, day, hour).dataset.level))].join();
    const levels = [...Array(24).keys()].map(byHour);
    const of = (level: string) => levels.flatMap((each, hour) => (each === level ? hour : [])).join();
    expect(of('slightly-quiet')).to.equal('0,1,2,3,4,5,6,7');
    expect(of('quiet')).to.equal('8,9,10');
    expect(of('busy')).to.equal('12,13,14');
    expect(of('very-busy')).to.equal('18,19,20,21');
    expect(of('unknown')).to.equal('11,15,16,17,22,23');
    const { backgroundColor } = getComputedStyle(cellOf(element, 'mon', 16), '::after');
    expect(backgroundColor, 'the page shows through').to.equal('rgba(0, 0, 0, 0)');
  });

  it('says all of a cell by its name', async () => {
    const element = await mountMap();
    expect(nameOf(element, 'mon', 9)).to.equal('月曜 9時台、比較的空いている、つながりやすい目安');
    expect(nameOf(element, 'mon', 11)).to.equal('月曜 11時台、記載なし、つながりやすい目安');
    expect(nameOf(element, 'tue', 13)).to.equal('火曜 13時台、混雑しやすい');
    expect(nameOf(element, 'tue', 18)).to.equal('火曜 18時台、非常に混雑');
    expect(nameOf(element, 'tue', 19)).to.equal('火曜 19時台、非常に混雑、避けたい時間');
    expect(nameOf(element, 'sun', 3)).to.equal(
      '日曜 3時台、やや空いている、時間帯は仮定、待ちが長め、人員不足のことも',
    );
  });

  it('marks now, by the one attribute for it', async () => {
    const element = await mountMap();
    expect(nowCell(element)).to.equal('tue 19');
    expect(allInside(element, '[aria-current]')).to.have.length(1);
  });

  it('writes above the hours what is assumed and what to avoid, and beside the days what is longer', async () => {
    const element = await mountMap();
    const labelled = (selector: string) =>
      allInside(element, selector).flatMap((head) =>
        head.dataset.label ? `${head.textContent} ${head.dataset.label}` : [],
      );
    expect(labelled('thead th')).to.deep.equal([
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((hour) => `${hour} 時間帯は仮定`),
      ...[19, 20, 21].map((hour) => `${hour} 避けたい時間`),
    ]);
    expect(labelled('tbody th')).to.deep.equal(['土曜 待ちが長め', '日曜 待ちが長め']);
    // It is written once, where the hours begin.
    const written = allInside(element, 'thead [data-label]').map((head) => getComputedStyle(head, '::before').content);
    expect(written.filter((content) => content !== 'none')).to.have.length(2);
    expect(written[0]).to.include('時間帯は仮定');
    expect(written[8]).to.include('避けたい時間');
  });

  it('explains every sign below the map', async () => {
    const element = await mountMap();
    expect(allInside(element, '[part="legend"] li').map(seen)).to.deep.equal([
      ...['比較的空いている', 'やや空いている', '混雑しやすい', '非常に混雑', '記載なし'],
      ...['時間帯は仮定', '避けたい時間', 'いま', '次に空く目安'],
    ]);
  });

  it('tells how it was made, what waits are named and what helps, each with how sure it is', async () => {
    const element = await mountMap();
    const folds = allInside<HTMLDetailsElement>(element, 'details');
    expect(folds.map((fold) => seen(fold.querySelector('summary')!))).to.deep.equal([
      ...['この図の決め方', '折り返しまでの待ち時間', 'つながりやすくするには'],
    ]);
    for (const fold of folds) fold.open = true;
    const [how, waits, notes] = folds.map((fold) => fold.innerText.replace(/\s/g, ''));
    expect(how).to.include('「深夜・早朝」は、0–8時としています。〔仮定〕');
    expect(how).to.include('祝日のことは、もとの記事に記載がありません。');
    expect(waits).to.include('5–15分〔諸説〕').and.to.include('20分〔諸説〕');
    expect(waits!.split('もとの記事の中でも数字がそろっていません').length, 'a note of all stands once').to.equal(2);
    expect(notes).to.include('〔諸説〕').and.to.include('24時間対応');
    expect(seen(inside(element, '[part="foot"]')))
      .to.include('日付の記載がありません')
      .and.to.include('Amazonとは関係のない');
  });
});

describe('<prime-cancel-heatmap> to a screen reader', () => {
  for (const width of [784, 360]) {
    it(`is a grid with headers, at ${width} px`, async () => {
      const element = await mountMap('', { width });
      const table = inside(element, 'table');
      const nodes = await accessibilityTree(table);
      const of = (role: string) => nodes.filter((node) => node.role === role);
      const [grid] = of('grid');
      expect(grid!.name).to.equal('曜日と時間ごとの混み具合(日本時間)');
      const rows = width > 720 ? 7 : 1;
      expect(of('gridcell')).to.have.length(rows * 24);
      expect(of('gridcell').map(({ name }) => name)).to.include('火曜 19時台、非常に混雑、避けたい時間');
      // Headers stay even where they cannot be seen, so that table commands say hour and day.
      expect(of('columnheader').map(({ name }) => name)).to.deep.equal([
        '曜日',
        ...[...Array(24).keys()].map((hour) => `${hour}時`),
      ]);
      expect(of('rowheader').map(({ name }) => name)).to.deep.equal(
        (width > 720 ? '月火水木金土日' : '火').split('').map((day) => `${day}曜`),
      );
      expect(of('row')).to.have.length(rows + 1);
    });
  }

  it('says each thing once: name, description and status do not repeat each other', async () => {
    const element = await mountMap();
    const cell = cellOf(element, 'tue', 19);
    cell.focus();
    await element.updateComplete;
    const [node] = await accessibilityTree(cell, { role: 'gridcell' });
    expect(node!.name).to.equal('火曜 19時台、非常に混雑、避けたい時間');
    expect(node!.description).to.equal('夜(18–22時)の目安です。19–22時は、避けたほうがよい時間帯とされています。');
    for (const said of ['火曜', '非常に混雑']) expect(node!.description).not.to.include(said);
    expect(inside(element, '[role="status"]').textContent.trim()).to.equal('');
    // Neither the detail nor a sentence is live.
    expect(allInside(element, '[aria-live], [role="status"], [role="alert"], [role="log"]')).to.have.length(1);
  });

  it('has signs that are drawn, not read', async () => {
    const element = await mountMap();
    const nodes = await accessibilityTree(element);
    const said = nodes.map(({ name, description }) => name + description).join();
    for (const sign of '◎○△×') expect(said).not.to.include(sign);
    expect(cellsOf(element).every((cell) => cell.childNodes.length === 0)).to.equal(true);
  });

  it('names its groups: hours and days as toolbars, chips with what they show', async () => {
    const element = await mountMap('', { width: 360 });
    const chips = await accessibilityTree(groupOf(element, 'days'), { role: 'button' });
    expect(chips.map(({ name }) => name.replace(/\s+/g, ' '))).to.deep.equal(
      '月曜,火曜 きょう,水曜 空き,木曜,金曜,土曜,日曜'.split(','),
    );
    expect(chips.map(({ states }) => states.pressed)).to.deep.equal(
      'false,true,false,false,false,false,false'.split(','),
    );
    const bars = await accessibilityTree(inside(element, '.root'), { role: 'toolbar' });
    expect(bars.map(({ name }) => name)).to.deep.equal(['電話に出られる時間', '曜日']);
  });

  it('a narrow map hides the other days from everybody, a wide one the choice of the day', async () => {
    const narrow = await mountMap('', { width: 360 });
    expect(seenCells(narrow).map(({ dataset }) => dataset.day)).to.deep.equal(Array(24).fill('tue'));
    expect(groupOf(narrow, 'days').checkVisibility()).to.equal(true);
    const wide = await mountMap();
    expect(seenCells(wide)).to.have.length(168);
    expect(groupOf(wide, 'days').checkVisibility()).to.equal(false);
  });
});
