import { expect } from 'chai';
import { documentsTableWords } from '../../src/data/ja/tables-cases.js';
import { tables } from '../../src/data/topics/tables.js';
import { captionOf, cellOf, headersOf, isSeen, moreButton, mountCompare, rowOf, rowsOf } from './compare.helpers.js';
import { allInside, captureConsole, inside, mount, seen, settled, textOf } from './helpers.js';

describe('<prime-cancel-compare> attributes', () => {
  it('compares the methods where nothing is said', async () => {
    const element = await mount('<prime-cancel-compare></prime-cancel-compare>');
    expect(rowsOf(element)).to.deep.equal(['phone', 'web-app', 'chat']);
    expect(seen(inside(element, 'h3'))).to.equal('プライム会員を解約する方法の比較');
  });

  it('has the documented defaults', async () => {
    const element = await mount<HTMLElementTagNameMap['prime-cancel-compare']>(
      '<prime-cancel-compare></prime-cancel-compare>',
    );
    const { table, sort, highlight, differences, src, data, group, heading, headingLevel, theme, now } = element;
    expect({ table, sort, highlight, differences, src, data }).to.deep.equal({
      ...{ table: 'methods', sort: '', highlight: '', differences: false, src: '', data: undefined },
    });
    expect({ group, heading, headingLevel, theme, now }).to.deep.equal({
      ...{ group: '', heading: undefined, headingLevel: 3, theme: 'auto', now: '' },
    });
  });

  const named =
    'methods channels devices device-details phone-vs-web pros-cons prime-vs-video streaming-services phone-numbers experience billing-problems documents';
  it('knows every table of the contract', () => {
    expect(tables.map(({ id }) => id)).to.deep.equal(named.split(' '));
  });

  for (const table of tables) {
    it(`table="${table.id}" has every row, column and cell, under one name`, async () => {
      const element = await mountCompare(`table="${table.id}"`);
      expect(captionOf(element)).to.equal(table.caption);
      expect(seen(inside(element, 'h3'))).to.equal(table.caption);
      expect(rowsOf(element)).to.deep.equal(table.rows.map(({ id }) => id));
      expect(headersOf(element).slice(0, 1 + table.columns.length)).to.deep.equal([
        table.rowHeader,
        ...table.columns.map(({ label }) => label),
      ]);
      for (const row of table.rows) {
        expect(rowOf(element, row.id).cells[0]!.textContent).to.include(row.label);
        for (const { id, label } of table.columns) {
          const cell = cellOf(element, row.id, label);
          const { text, values = [], kind } = row.cells[id]!;
          expect(cell.textContent.trim(), `${row.id} ${id}`).not.to.equal('');
          for (const words of [...(text ? [text] : []), ...values]) expect(cell.textContent).to.include(words);
          if (kind === 'unknown') expect(cell.textContent).to.include('記載なし');
        }
      }
      for (const { text } of table.notes ?? []) expect(textOf(element)).to.include(text);
      if (table.text) expect(seen(inside(element, '.root'))).to.include(table.text.replace(/\s+/g, ' '));
    });
  }

  it('shows the methods where a table is not known', async () => {
    const lines = captureConsole();
    const element = await mountCompare('table="tables" sort="shoe-size" highlight="nobody" theme="pink"');
    expect(captionOf(element)).to.equal('プライム会員を解約する方法の比較');
    expect(rowsOf(element)).to.deep.equal(['phone', 'web-app', 'chat']);
    expect(allInside(element, '[aria-sort], [data-highlight]')).to.deep.equal([]);
    for (const value of [null, undefined, 12, {}, 'constructor', '__proto__']) {
      Object.assign(element, { table: value, sort: value, highlight: value, headingLevel: value });
      await settled(element);
      expect(rowsOf(element)).to.deep.equal(['phone', 'web-app', 'chat']);
      inside(element, 'h3');
    }
    expect(lines).to.deep.equal([]);
  });

  it('follows attributes that change, and goes back to the default when they go', async () => {
    const element = await mountCompare('table="documents" heading-level="2"');
    expect(seen(inside(element, 'h2'))).to.equal(documentsTableWords.caption);
    element.setAttribute('table', 'streaming-services');
    element.setAttribute('sort', 'price');
    element.setAttribute('highlight', 'hulu');
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['netflix', 'disney-plus', 'hulu', 'u-next']);
    expect(rowOf(element, 'hulu').hasAttribute('data-highlight')).to.equal(true);
    for (const name of ['table', 'sort', 'highlight', 'heading-level']) element.removeAttribute(name);
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['phone', 'web-app', 'chat']);
    expect(allInside(element, '[aria-sort], [data-highlight]')).to.deep.equal([]);
    inside(element, 'h3');
  });

  it('heading and heading-level', async () => {
    const own = await mountCompare('heading="どれでやめますか" heading-level="5"');
    expect(seen(inside(own, 'h5'))).to.equal('どれでやめますか');
    expect(captionOf(own), 'the table keeps its own name').to.equal('プライム会員を解約する方法の比較');
    const none = await mountCompare('heading=""');
    expect(allInside(none, 'h1,h2,h3,h4,h5,h6')).to.deep.equal([]);
    expect(inside(none, 'section').getAttribute('aria-label')).to.equal('プライム会員を解約する方法の比較');
  });

  it('theme="light" and "dark" hold on any page', async () => {
    const ink = async (attributes: string, scheme: string) => {
      const page = await mount<HTMLElement>(
        `<div style="color-scheme: ${scheme}"><prime-cancel-compare ${attributes}></prime-cancel-compare></div>`,
      );
      return getComputedStyle(inside(page.firstElementChild!, 'td')).color;
    };
    const light = await ink('', 'light');
    const dark = await ink('', 'dark');
    expect(light).not.to.equal(dark);
    expect(await ink('theme="light"', 'dark')).to.equal(light);
    expect(await ink('theme="dark"', 'light')).to.equal(dark);
  });

  it('now: one warning for what is no time', async () => {
    const lines = captureConsole();
    await mountCompare('now="2026-11-24T19:30:00+09:00"');
    expect(lines).to.deep.equal([]);
    await mountCompare('now="after lunch"');
    await mountCompare('now="after lunch"');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('now="after lunch"');
  });

  it('marks itself Japanese in a page of another language', async () => {
    const page = await mount<HTMLElement>('<div lang="en"><prime-cancel-compare></prime-cancel-compare></div>');
    expect(inside(page.firstElementChild!, 'table').closest('[lang]')!.getAttribute('lang')).to.equal('ja');
  });
});

describe('<prime-cancel-compare> highlight', () => {
  it("sets one row off and says in words that it is the page's recommendation", async () => {
    const element = await mountCompare('highlight="web-app"');
    expect(allInside(element, '[data-highlight]').map((row) => row.dataset.row)).to.deep.equal(['web-app']);
    expect(rowOf(element, 'web-app').cells[0]!.innerText).to.include('このページのおすすめ');
    element.highlight = 'chat';
    await settled(element);
    expect(allInside(element, '[data-highlight]').map((row) => row.dataset.row)).to.deep.equal(['chat']);
    expect(rowOf(element, 'chat').cells[0]!.innerText).to.include('このページのおすすめ');
    expect(seen(inside(element, '.root')).match(/このページのおすすめ/g)).to.have.length(1);
    element.highlight = '';
    await settled(element);
    expect(seen(inside(element, '.root'))).not.to.include('おすすめ');
  });

  it('has the one solid button of the table, in a table and in cards', async () => {
    for (const width of [720, 360]) {
      const element = await mountCompare('highlight="web-app"', '', width);
      const grounds = allInside(element, '[data-use-method]').map((button) => getComputedStyle(button).backgroundColor);
      expect(grounds.filter((ground) => ground !== 'rgba(0, 0, 0, 0)')).to.have.length(1);
      expect(grounds[1]).not.to.equal('rgba(0, 0, 0, 0)');
    }
  });

  it('stays with its row when the rows are sorted', async () => {
    const element = await mountCompare('highlight="chat" sort="-ease"');
    expect(rowsOf(element)).to.deep.equal(['web-app', 'phone', 'chat']);
    expect(rowOf(element, 'chat').hasAttribute('data-highlight')).to.equal(true);
  });
});

describe('<prime-cancel-compare> differences', () => {
  const seenHeaders = (element: Element) =>
    allInside(element, 'thead th')
      .filter(isSeen)
      .map((header) => header.innerText.trim());

  it('leaves out the columns in which all rows are alike, and names them', async () => {
    const element = await mountCompare('differences');
    expect(seenHeaders(element)).not.to.include('24時間対応');
    expect(seenHeaders(element)).to.include('手続きの手軽さ');
    expect(cellOf(element, 'phone', '24時間対応').checkVisibility()).to.equal(false);
    expect(seen(inside(element, '.root'))).to.include('どの行も同じ項目は省いています: 24時間対応');
  });

  it('is brought back by the reader, and taken away again, with the focus staying', async () => {
    const element = await mountCompare('differences');
    const button = moreButton(element);
    expect(isSeen(button)).to.equal(true);
    expect(button.ariaExpanded).to.equal('false');
    button.focus();
    button.click();
    await settled(element);
    expect(button.ariaExpanded).to.equal('true');
    expect(seenHeaders(element)).to.include('24時間対応');
    expect(seen(inside(element, '.root'))).not.to.include('省いています');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    button.click();
    await settled(element);
    expect(seenHeaders(element)).not.to.include('24時間対応');
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('leaves nothing out where nothing differs, and offers nothing then', async () => {
    const element = await mountCompare('table="mine" differences');
    const cells = { a: '同じ', b: '同じく' };
    element.data = {
      tables: [
        {
          ...{ id: 'mine', caption: '表', rowHeader: '行', columns: ['a', 'b'].map((id) => ({ id, label: id })) },
          rows: ['one', 'two'].map((id) => ({ id, label: id, cells })),
        },
      ],
    };
    await settled(element);
    expect(seenHeaders(element)).to.deep.equal(['行', 'a', 'b']);
    expect(allInside(element, '[part="more"]').filter(isSeen)).to.deep.equal([]);
  });

  it('goes with its attribute', async () => {
    const element = await mountCompare('differences');
    element.differences = false;
    await settled(element);
    expect(seenHeaders(element)).to.include('24時間対応');
    expect(allInside(element, '[part="more"]').filter(isSeen)).to.deep.equal([]);
  });
});
