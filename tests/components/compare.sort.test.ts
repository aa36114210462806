import { expect } from 'chai';
import {
  ariaSorts,
  mountCompare,
  mountData,
  NARROW,
  orderSelect,
  rowOf,
  rowsOf,
  sortButton,
  statusOf,
} from './compare.helpers.js';
import {
  allInside,
  captureEvents,
  choose,
  click,
  focused,
  inside,
  mutations,
  press,
  settled,
  until,
} from './helpers.js';

/** Sorts as a reader does, and gives the order. */
async function sortBy(element: Element, column: string) {
  sortButton(element, column).click();
  await settled(element);
  return rowsOf(element);
}

/** Rows a, b, c … with one cell each. */
const oneColumn = (type: string, ...cells: unknown[]) =>
  mountData({
    columns: [{ id: 'c', label: '列', type }],
    rows: cells.map((cell, index) => {
      const id = String.fromCharCode(97 + index);
      return { id, label: id, cells: cell === undefined ? {} : { c: cell } };
    }),
  });

describe('<prime-cancel-compare> sort by the author', () => {
  it('sort="column" is ascending, sort="-column" descending, and says so at the column', async () => {
    const element = await mountCompare('table="streaming-services" sort="price"');
    expect(rowsOf(element)).to.deep.equal(['netflix', 'disney-plus', 'hulu', 'u-next']);
    expect(ariaSorts(element)).to.deep.equal({ '月額料金(税込)': 'ascending' });
    element.sort = '-price';
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['u-next', 'hulu', 'disney-plus', 'netflix']);
    expect(ariaSorts(element)).to.deep.equal({ '月額料金(税込)': 'descending' });
  });

  it('never sorts prices by itself', async () => {
    const element = await mountCompare('table="streaming-services"');
    expect(rowsOf(element)).to.deep.equal(['u-next', 'netflix', 'hulu', 'disney-plus']);
    expect(ariaSorts(element)).to.deep.equal({});
  });

  it('tells nobody: no event, no announcement', async () => {
    const events = captureEvents('prime-cancel-sort', 'prime-cancel-select');
    const element = await mountCompare('sort="-ease"');
    element.sort = 'quality';
    await settled(element);
    expect(events).to.deep.equal([]);
    expect(statusOf(element)).to.equal('');
  });

  it('makes a column of words sortable that is not offered otherwise', async () => {
    const element = await mountCompare('table="streaming-services" sort="cancel"');
    expect(ariaSorts(element)).to.deep.equal({ 解約の方法: 'ascending' });
    expect(await sortBy(element, 'cancel')).to.have.length(4);
    expect(ariaSorts(element)).to.deep.equal({ 解約の方法: 'descending' });
    await sortBy(element, 'cancel');
    expect(ariaSorts(element)).to.deep.equal({});
    expect(sortButton(element, 'cancel').isConnected).to.equal(true);
  });
});

describe('<prime-cancel-compare> sort by the reader', () => {
  it('shows what readers want first on top, turns it, and goes back to the own order', async () => {
    const element = await mountCompare();
    expect(await sortBy(element, 'ease')).to.deep.equal(['web-app', 'phone', 'chat']);
    expect(ariaSorts(element)).to.deep.equal({ 手続きの手軽さ: 'descending' });
    expect(await sortBy(element, 'ease')).to.deep.equal(['phone', 'web-app', 'chat']);
    expect(ariaSorts(element)).to.deep.equal({ 手続きの手軽さ: 'ascending' });
    expect(await sortBy(element, 'ease')).to.deep.equal(['phone', 'web-app', 'chat']);
    expect(ariaSorts(element)).to.deep.equal({});
  });

  it('takes the cheapest first', async () => {
    const element = await mountCompare('table="streaming-services"');
    expect(await sortBy(element, 'price')).to.deep.equal(['netflix', 'disney-plus', 'hulu', 'u-next']);
  });

  it('is one column at a time', async () => {
    const element = await mountCompare();
    await sortBy(element, 'ease');
    await sortBy(element, 'quality');
    expect(ariaSorts(element)).to.deep.equal({ サポートの質: 'descending' });
  });

  it('tells of each sort once, in an event and in one line for who listens', async () => {
    const element = await mountCompare('table="streaming-services"');
    const events = captureEvents('prime-cancel-sort');
    const said: string[] = [];
    const status = inside(element, '[role="status"]');
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    for (let turn = 0; turn < 3; turn += 1) await sortBy(element, 'price');
    expect(events.map(({ table, column, direction }) => [table, column, direction])).to.deep.equal([
      ['streaming-services', 'price', 'ascending'],
      ['streaming-services', 'price', 'descending'],
      ['streaming-services', '', 'none'],
    ]);
    expect(said).to.deep.equal([
      '並べ替えました。月額料金(税込)、安い順。',
      '並べ替えました。月額料金(税込)、高い順。',
      'もとの順に戻しました。',
    ]);
    for (const event of events) {
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    }
  });

  it('works by keyboard and by mouse, with the focus staying on the button', async () => {
    const element = await mountCompare();
    sortButton(element, 'ease').focus();
    await press('Enter');
    await until(() => ariaSorts(element).手続きの手軽さ === 'descending', 'sorted by Enter');
    await press('Space');
    await until(() => ariaSorts(element).手続きの手軽さ === 'ascending', 'turned by Space');
    expect(focused()).to.equal(sortButton(element, 'ease'));
    await click(sortButton(element, 'quality'));
    await until(() => ariaSorts(element).サポートの質, 'sorted by mouse');
    expect(focused()).to.equal(sortButton(element, 'quality'));
  });

  it('is a select where the table is set as cards', async () => {
    const element = await mountCompare('table="streaming-services"', '', NARROW);
    const events = captureEvents('prime-cancel-sort');
    const select = orderSelect(element);
    const options = [...select.options].map(({ label }) => label.trim());
    expect(options).to.deep.equal(['もとの順', '月額料金(税込): 高い順', '月額料金(税込): 安い順']);
    expect(select.selectedIndex).to.equal(0);
    select.focus();
    choose(select, '-price');
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['u-next', 'hulu', 'disney-plus', 'netflix']);
    expect(select.value).to.equal('-price');
    expect(statusOf(element)).to.equal('並べ替えました。月額料金(税込)、高い順。');
    choose(select, '');
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['u-next', 'netflix', 'hulu', 'disney-plus']);
    expect(events.map(({ column, direction }) => `${column} ${direction}`)).to.deep.equal([
      'price descending',
      ' none',
    ]);
    expect(focused()).to.equal(select);
  });

  it('shows in the select what the author or the header sorted by', async () => {
    const element = await mountCompare('sort="-quality"');
    expect(orderSelect(element).value).to.equal('-quality');
    await sortBy(element, 'ease');
    expect(orderSelect(element).value).to.equal('-ease');
    element.sort = 'reassurance';
    await settled(element);
    expect(orderSelect(element).value).to.equal('reassurance');
  });

  it("holds until the author's attribute changes, or another table is shown", async () => {
    const element = await mountCompare();
    await sortBy(element, 'ease');
    element.highlight = 'phone';
    await settled(element);
    expect(rowsOf(element)[0]).to.equal('web-app');
    element.table = 'streaming-services';
    await settled(element);
    expect(ariaSorts(element)).to.deep.equal({});
    expect(orderSelect(element).selectedIndex).to.equal(0);
    element.table = 'methods';
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['phone', 'web-app', 'chat']);
  });

  it('is offered only where an order says something: not where all rows are alike', async () => {
    const alike = await mountData({
      columns: [
        { id: 'c', label: '列', type: 'price' },
        { id: 'd', label: '同じ列', type: 'price' },
      ],
      rows: [...'ab'].map((id, min) => ({ id, label: id, cells: { c: { min }, d: { min: 5 } } })),
    });
    expect(allInside(alike, '.sort').map(({ dataset }) => dataset.sort)).to.deep.equal(['c']);
    const words = await mountCompare('table="pros-cons"');
    expect(allInside(words, '.sort, select')).to.deep.equal([]);
    const many = await mountData({
      columns: [{ id: 'c', label: '列' }],
      rows: [...'abcdefgh'].map((id) => ({ id, label: id, cells: { c: id } })),
    });
    expect(await sortBy(many, 'c')).to.have.length(8);
  });
});

describe('<prime-cancel-compare> order by meaning', () => {
  it('levels by their order, unknown last in both directions', async () => {
    const element = await oneColumn(
      'level',
      { text: '普通', rank: 1 },
      undefined,
      { text: '非常に高い', rank: 5 },
      { text: '高い', rank: 3 },
    );
    expect(await sortBy(element, 'c')).to.deep.equal(['c', 'd', 'a', 'b']);
    expect(await sortBy(element, 'c')).to.deep.equal(['a', 'd', 'c', 'b']);
  });

  it('prices by minimum, then maximum, words and unknown behind the figures', async () => {
    const element = await oneColumn(
      'price',
      { min: 790, max: 1980 },
      '応相談',
      { min: 790 },
      undefined,
      { min: 500, max: 3000 },
      { min: 990 },
    );
    expect(await sortBy(element, 'c')).to.deep.equal(['e', 'c', 'a', 'f', 'b', 'd']);
    expect(await sortBy(element, 'c')).to.deep.equal(['f', 'a', 'c', 'e', 'b', 'd']);
  });

  it('keeps rows that are equal as the data has them, in both directions', async () => {
    const element = await oneColumn('level', ...[1, 2, 1, 2, 1].map((rank) => ({ text: `${rank}`, rank })));
    expect(await sortBy(element, 'c')).to.deep.equal(['b', 'd', 'a', 'c', 'e']);
    expect(await sortBy(element, 'c')).to.deep.equal(['a', 'c', 'e', 'b', 'd']);
  });
});

describe('<prime-cancel-compare> with 200 rows', () => {
  const manyRows = (count = 200) =>
    mountData({
      columns: [
        { id: 'price', label: '料金', type: 'price', unit: '円' },
        ...['a', 'b', 'c', 'd'].map((id) => ({ id, label: id })),
      ],
      rows: [...Array(count).keys()].map((n) => ({
        id: `row-${n}`,
        label: `行${n}`,
        cells: { price: { min: (n * 7919) % 1009, asOf: '2026-10-01' }, a: `${n}`, b: 'い', c: 'う', d: 'え' },
      })),
    });

  it('sorts by moving rows, and creates nothing', async () => {
    const element = await manyRows();
    const before = new Set(allInside(element, 'tbody, tbody *'));
    const records = await mutations(element, () => sortButton(element, 'price').click());
    expect(rowsOf(element)).not.to.deep.equal([...Array(200).keys()].map((n) => `row-${n}`));
    const after = allInside(element, 'tbody, tbody *');
    expect(after).to.have.length(before.size);
    expect(after.filter((node) => !before.has(node))).to.deep.equal([]);
    const rows = records.filter(({ target }) => target === inside(element, 'tbody'));
    const moved = rows.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const node of moved) expect(before.has(node as HTMLElement)).to.equal(true);
    expect(moved.length).to.be.at.most(200);
    // The other changes: what stands at the two columns, in the select and in the line that is said.
    expect(records.length - rows.length).to.be.at.most(8);
  });

  it('moves nothing where the order stays', async () => {
    const element = await manyRows(20);
    const records = await mutations(element, () => sortButton(element, 'a').click());
    expect(ariaSorts(element)).to.deep.equal({ a: 'ascending' });
    expect(records.filter(({ target }) => target === inside(element, 'tbody'))).to.deep.equal([]);
  });

  it('keeps the focus in a row that the author sorts away under the reader, and open reasons open', async () => {
    const element = await mountCompare();
    const use = inside(element, '[data-use-method="phone"]');
    const why = rowOf(element, 'chat').querySelector('details')!;
    why.open = true;
    use.focus();
    element.sort = '-ease';
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['web-app', 'phone', 'chat']);
    expect(focused()).to.equal(use);
    element.sort = 'ease';
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['phone', 'web-app', 'chat']);
    expect(focused()).to.equal(use);
    expect(why.open).to.equal(true);
  });
});
