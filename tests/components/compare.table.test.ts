import { expect } from 'chai';
import { tables } from '../../src/data/topics/tables.js';
import {
  captionOf,
  cellOf,
  headersOf,
  isSeen,
  moreButton,
  mountCompare,
  mountData,
  NARROW,
  orderSelect,
  rowOf,
  sortButton,
  textsHeard,
  WIDE,
  wordsIn,
} from './compare.helpers.js';
import { accessibilityTree, allInside, focused, inside, mount, press, settled } from './helpers.js';

/** What the keyboard comes to inside the widget, in order. */
async function tabStops(element: HTMLElement): Promise<Element[]> {
  const before = document.createElement('button');
  const after = document.createElement('button');
  element.before(before);
  element.after(after);
  before.focus();
  const stops: Element[] = [];
  for (let step = 0; step < 60; step += 1) {
    await press('Tab');
    if (focused() === after) break;
    stops.push(focused());
  }
  before.remove();
  after.remove();
  return stops;
}

for (const [layout, width] of [
  ['table', WIDE],
  ['cards', NARROW],
] as const) {
  describe(`<prime-cancel-compare> semantics, set as ${layout}`, () => {
    for (const { id, caption, rowHeader, columns, rows } of tables) {
      it(`${id} is a table with named columns and rows`, async () => {
        const element = await mountCompare(`table="${id}"`, '', width);
        const nodes = await accessibilityTree(inside(element, 'table'));
        const of = (role: string) => nodes.filter((node) => node.role === role);
        expect(nodes[0]).to.include({ role: 'table', name: caption });
        const actions = rows.some(({ method }) => method) ? ['手順'] : [];
        const names = [rowHeader, ...columns.map(({ label }) => label), ...actions];
        expect(of('columnheader').map(({ name }) => name)).to.deep.equal(names);
        expect(of('rowheader').map(({ name }) => name.replace(/〔.*/, ''))).to.deep.equal(
          rows.map(({ label }) => label),
        );
        expect(of('row')).to.have.length(1 + rows.length);
        expect(of('rowgroup')).to.have.length(2);
        expect(of('cell')).to.have.length(rows.length * (names.length - 1));
      });
    }

    it('restates what the hooks of the contract promise', async () => {
      const element = await mountCompare('', '', width);
      const table = inside<HTMLTableElement>(element, 'table');
      expect(table.caption?.textContent.trim()).to.equal(captionOf(element));
      for (const header of table.tHead!.rows[0]!.cells) {
        expect([header.localName, header.scope, header.getAttribute('role')]).to.deep.equal([
          ...['th', 'col', 'columnheader'],
        ]);
      }
      for (const row of table.tBodies[0]!.rows) {
        expect(row.dataset.row).to.match(/^[a-z0-9-]+$/);
        const [header, ...cells] = row.cells;
        expect([header!.localName, header!.scope, header!.getAttribute('role')]).to.deep.equal([
          ...['th', 'row', 'rowheader'],
        ]);
        for (const cell of cells) expect([cell.localName, cell.getAttribute('role')]).to.deep.equal(['td', 'cell']);
        expect(row.querySelectorAll('button[data-use-method]')).to.have.length(1);
      }
    });

    it('says the order at the column to who listens', async () => {
      const element = await mountCompare('sort="-ease"', '', width);
      const headers = await accessibilityTree(inside(element, 'table'), { role: 'columnheader' });
      const header = inside(element, 'th[aria-sort]');
      expect([header.ariaSort, header.textContent.includes('手続きの手軽さ')]).to.deep.equal(['descending', true]);
      expect(headers.map(({ name }) => name)).to.include('手続きの手軽さ');
    });

    for (const table of ['methods', 'channels', 'streaming-services', 'documents']) {
      it(`gives the focus to nothing that is not seen: ${table}`, async () => {
        const element = await mountCompare(`table="${table}"`, '', width);
        const stops = await tabStops(element);
        for (const stop of stops) {
          const seen = stop.matches('.scroller') ? stop.checkVisibility() : isSeen(stop);
          expect(seen, stop.outerHTML.slice(0, 90)).to.equal(true);
        }
        const inTable = stops.filter((stop) => stop.closest('thead'));
        expect(inTable.length > 0).to.equal(width === WIDE && allInside(element, '.sort').length > 0);
      });
    }
  });
}

describe('<prime-cancel-compare> as a table', () => {
  it('has a real button in each header whose rows differ, and no select', async () => {
    const element = await mountCompare();
    for (const header of allInside(element, 'thead th[class]:not(.act, .alike)')) {
      const buttons = header.querySelectorAll('button');
      expect(buttons).to.have.length(1);
      expect(isSeen(buttons[0]!)).to.equal(true);
    }
    expect(isSeen(orderSelect(element))).to.equal(false);
    expect(isSeen(moreButton(element)), 'nothing is folded here').to.equal(false);
    const [button] = await accessibilityTree(sortButton(element, 'ease'));
    expect(button).to.include({ role: 'button', name: '手続きの手軽さ' });
  });

  it('names each button after the row it is for', async () => {
    for (const width of [WIDE, NARROW]) {
      const element = await mountCompare('', '', width);
      const buttons = await accessibilityTree(inside(element, 'tbody'), { role: 'button' });
      const names = buttons.map(({ name }) => name.replaceAll(' ', ''));
      expect(names).to.deep.equal(['電話の手順へ', 'Web・アプリの手順へ', 'チャットの手順へ']);
    }
  });

  it('tells unknown from known without colour', async () => {
    const element = await mountCompare();
    const unknown = inside(element, '.unknown');
    expect(getComputedStyle(unknown, '::before').backgroundImage).to.include('repeating-linear-gradient');
    expect(unknown.textContent).to.equal('記載なし');
  });
});

describe('<prime-cancel-compare> as cards', () => {
  it('goes by its container, not by the window', async () => {
    const page = await mount<HTMLElement>(
      `<div style="display: grid; grid-template-columns: 600px 320px">
        <prime-cancel-compare group="a"></prime-cancel-compare><prime-cancel-compare group="b"></prime-cancel-compare>
      </div>`,
    );
    const [wide, narrow] = page.children;
    expect(getComputedStyle(inside(wide!, 'table')).display).to.equal('table');
    expect(getComputedStyle(inside(narrow!, 'table')).display).to.equal('block');
  });

  it('shows the name of the column before each value', async () => {
    const element = await mountCompare('', '', NARROW);
    for (const name of ['手続きの手軽さ', '専門スタッフ対応']) {
      const cell = cellOf(element, 'phone', name);
      expect(getComputedStyle(cell, '::before').content).to.include(name);
      expect(isSeen(cell)).to.equal(true);
    }
  });

  it('folds all but the deciding criteria, and shows them on demand with the focus staying', async () => {
    const element = await mountCompare('', '', NARROW);
    const hours = cellOf(element, 'phone', '24時間対応');
    expect(isSeen(hours)).to.equal(false);
    const button = moreButton(element);
    expect([button.ariaExpanded, wordsIn(button)]).to.deep.equal(['false', 'すべての項目を見る']);
    button.focus();
    await press('Enter');
    await settled(element);
    expect([button.ariaExpanded, wordsIn(button)]).to.deep.equal(['true', '大事な項目だけにする']);
    for (const name of headersOf(element).slice(1)) expect(isSeen(cellOf(element, 'phone', name)), name).to.equal(true);
    expect(focused()).to.equal(button);
    await press('Enter');
    await settled(element);
    expect(isSeen(hours)).to.equal(false);
  });

  it('reads what is folded to who listens, unknown as unknown, and gives the focus to none of it', async () => {
    const element = await mountCompare('', '', NARROW);
    expect(await textsHeard(cellOf(element, 'chat', '24時間対応'))).to.deep.equal(['記載なし']);
    expect(await textsHeard(cellOf(element, 'phone', 'サポートの質'))).to.deep.equal(['とても高い']);
    const headers = await accessibilityTree(inside(element, 'table'), { role: 'columnheader' });
    expect(headers.map(({ name }) => name)).to.include.members(['24時間対応', 'サポートの質']);
    const stops = await tabStops(element);
    expect(stops.filter((stop) => stop.closest('.folds'))).to.deep.equal([]);
    moreButton(element).click();
    await settled(element);
    expect((await tabStops(element)).filter((stop) => stop.closest('.folds')).length).to.be.greaterThan(0);
  });

  it('folds no single criterion, and none where the data names no deciding one among two', async () => {
    const columns = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
    const rows = [{ id: 'r', label: '行', cells: { a: '1', b: '2', c: '3' } }];
    const three = await mountData({ columns, rows }, '', NARROW);
    expect(allInside(three, '[part="more"]')).to.deep.equal([]);
    const four = await mountData({ columns: [...columns, { id: 'd', label: 'd' }], rows }, '', NARROW);
    expect(['a', 'b', 'c', 'd'].map((name) => isSeen(cellOf(four, 'r', name)))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    const named = await mountData({ columns: [...columns, { id: 'd', label: 'd', decisive: true }], rows }, '', NARROW);
    expect(['a', 'b', 'c', 'd'].map((name) => isSeen(cellOf(named, 'r', name)))).to.deep.equal([
      false,
      false,
      false,
      true,
    ]);
  });

  it('leaves out under `differences` what is alike, in the cards too', async () => {
    const element = await mountCompare('differences', '', NARROW);
    moreButton(element).click();
    await settled(element);
    expect(isSeen(cellOf(element, 'phone', '24時間対応'))).to.equal(true);
    expect(isSeen(rowOf(element, 'phone'))).to.equal(true);
  });
});
