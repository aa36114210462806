import { expect } from 'chai';
import { captionOf, cellOf, headersOf, mountCompare, NARROW, rowOf, rowsOf, WIDE, wordsIn } from './compare.helpers.js';
import { allInside, captureConsole, captureEvents, focused, inside, settled, textOf, until } from './helpers.js';

const json = (pack: object) => `<script type="application/json">${JSON.stringify(pack)}</script>`;
const services = (table: object) => ({ version: 1, tables: [{ id: 'streaming-services', ...table }] });
const own = {
  id: 'offices',
  caption: '相談できる窓口',
  text: '電話の前に、受付時間を確かめてください。',
  rowHeader: '窓口',
  columns: [
    { id: 'hours', label: '受付時間' },
    { id: 'fee', label: '相談料', type: 'price', unit: '円' },
  ],
  rows: [
    { id: 'city', label: '市の窓口', cells: { hours: '平日9–17時', fee: { min: 0, asOf: '2026-11-01' } } },
    { id: 'shop', label: '町の相談室', cells: { fee: { min: 1000, max: 3000 } } },
  ],
  notes: [{ id: 'holidays', text: '祝日は休みです。' }],
};

describe('<prime-cancel-compare> when the data changes', () => {
  it('leaves the focus on the header, the choice or the button that has it', async () => {
    for (const [selector, width] of [
      ['[data-sort="quality"]', WIDE],
      ['[data-use-method="chat"]', WIDE],
      ['select', NARROW],
      ['[part="more"]', NARROW],
    ] as const) {
      const element = await mountCompare('', '', width);
      inside(element, selector).focus();
      element.data = { tables: [{ id: 'methods', text: '新しい文です。' }] };
      await settled(element);
      expect(element.shadowRoot!.textContent).to.include('新しい文です。');
      expect(focused(), selector).to.equal(inside(element, selector));
    }
  });
});

describe('<prime-cancel-compare> site data', () => {
  it('merges rows, columns and cells by id, and leaves the rest as it is', async () => {
    const element = await mountCompare(
      'table="streaming-services"',
      json(
        services({
          columns: [
            { id: 'cancel', label: 'やめ方' },
            { id: 'free', label: '無料期間', type: 'quantity', unit: '日', after: 'price' },
          ],
          rows: [
            { id: 'hulu', cells: { price: { min: 1100, asOf: '2026-10-01' }, free: { min: 14, max: 14 } } },
            { id: 'mine', label: 'まちのビデオ', after: 'u-next', cells: { cancel: '電話でやめられます。' } },
            { id: 'netflix', hidden: true },
          ],
        }),
      ),
    );
    expect(rowsOf(element)).to.deep.equal(['u-next', 'mine', 'hulu', 'disney-plus']);
    expect(headersOf(element).slice(0, 4)).to.deep.equal(['サービス', '月額料金(税込)', '無料期間', 'やめ方']);
    expect(wordsIn(cellOf(element, 'hulu', '月額料金(税込)')))
      .to.include('1,100円/月')
      .and.to.include('2026年10月1日');
    expect(wordsIn(cellOf(element, 'hulu', '無料期間'))).to.include('14日');
    expect(wordsIn(cellOf(element, 'u-next', '月額料金(税込)'))).to.include('2,189円/月');
    expect(wordsIn(cellOf(element, 'u-next', '無料期間'))).to.equal('記載なし');
    expect(wordsIn(cellOf(element, 'mine', 'やめ方'))).to.equal('電話でやめられます。');
    expect(wordsIn(cellOf(element, 'mine', '月額料金(税込)'))).to.equal('記載なし');
  });

  it('lays src, inline JSON and data over each other', async () => {
    const label = (text: string, id = 'hulu') => services({ rows: [{ id, label: text }] });
    const src = URL.createObjectURL(new Blob([JSON.stringify(label('src'))], { type: 'application/json' }));
    const element = await mountCompare(`table="streaming-services" src="${src}"`, json(label('子')));
    await until(() => rowOf(element, 'hulu').textContent.includes('子'), 'the child is laid over src');
    element.data = label('データ');
    await settled(element);
    expect(wordsIn(rowOf(element, 'hulu').cells[0]!)).to.include('データ');
    element.data = undefined;
    element.querySelector('script')!.remove();
    await until(() => rowOf(element, 'hulu').textContent.includes('src'), 'src alone is left');
    element.src = '';
    await settled(element);
    expect(wordsIn(rowOf(element, 'hulu').cells[0]!)).to.equal('Hulu');
    URL.revokeObjectURL(src);
  });

  it('brings a table of its own', async () => {
    const element = await mountCompare('table="offices"', json({ tables: [own] }));
    expect(captionOf(element)).to.equal('相談できる窓口');
    expect(headersOf(element)).to.deep.equal(['窓口', '受付時間', '相談料']);
    expect(wordsIn(cellOf(element, 'city', '相談料'))).to.equal('0円 〔2026年11月1日〕');
    expect(wordsIn(cellOf(element, 'shop', '相談料'))).to.equal('1,000–3,000円 〔時点不明〕');
    expect(wordsIn(cellOf(element, 'shop', '受付時間'))).to.equal('記載なし');
    expect(wordsIn(inside(element, '[part="notes"]'))).to.equal('祝日は休みです。');
    const lead = inside(element, '.measure b');
    expect(wordsIn(lead), 'the age of prices comes first').to.equal('電話の前に、受付時間を確かめてください。');
  });

  it('shows a table without rows or columns as what it is', async () => {
    const element = await mountCompare('table="empty"');
    element.data = { tables: [{ id: 'empty', caption: '空の表', rowHeader: '行' }] };
    await settled(element);
    expect(captionOf(element)).to.equal('空の表');
    expect([rowsOf(element), headersOf(element)]).to.deep.equal([[], ['行']]);
    element.differences = true;
    element.sort = 'x';
    await settled(element);
    expect(rowsOf(element)).to.deep.equal([]);
  });

  it('may hide a table, or all of them', async () => {
    const element = await mountCompare('table="methods"');
    const hide = (...ids: string[]) => ({ tables: ids.map((id) => ({ id, hidden: true })) });
    element.data = hide('methods');
    await settled(element);
    expect(captionOf(element), 'the first one that is left').to.include('連絡方法');
    element.data = hide(
      ...'methods channels devices device-details phone-vs-web pros-cons prime-vs-video'.split(' '),
      ...'streaming-services phone-numbers experience billing-problems documents'.split(' '),
    );
    await settled(element);
    expect(allInside(element, 'table')).to.deep.equal([]);
    element.data = undefined;
    await settled(element);
    expect(captionOf(element)).to.include('解約する方法');
  });

  it('says one wrong type once, in one line and one event, and keeps the bundled table', async () => {
    const lines = captureConsole();
    const events = captureEvents('prime-cancel-error');
    const element = await mountCompare(
      'table="devices"',
      json({ tables: [{ id: 'devices', rows: [{ id: 'app', label: 'アプリ', cells: { feature: 12 } }] }] }),
    );
    await Promise.resolve();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('tables[0].rows[0].cells.feature: expected').and.to.include('got number');
    expect(events.map(({ code, path }) => [code, path])).to.deep.equal([['type', 'tables[0].rows[0].cells.feature']]);
    expect(captionOf(element)).to.include('端末');
    expect(wordsIn(rowOf(element, 'app').cells[0]!)).not.to.equal('アプリ');
    element.requestUpdate();
    await settled(element);
    expect(events).to.have.length(1);
  });

  it('takes nothing for markup', async () => {
    const evil = '<img src=x onerror="document.title = \'!\'"><b>太字</b>';
    const title = document.title;
    const element = await mountCompare('table="evil"');
    element.data = {
      sources: [{ id: 'my-site', title: evil }],
      tables: [
        {
          ...{ id: 'evil', caption: evil, text: evil, rowHeader: evil, note: evil },
          columns: [
            { id: 'a', label: evil },
            { id: 'b', label: evil, type: 'price', unit: evil },
          ],
          rows: [
            {
              ...{ id: 'r', label: evil, note: evil, method: 'phone' },
              cells: { a: { text: evil, note: evil, source: 'my-site' }, b: { min: 1, text: evil } },
              links: [{ label: evil, href: 'https://example.com/"><script>' }],
            },
          ],
          notes: [{ id: 'n', text: evil }],
        },
      ],
    };
    await settled(element);
    expect(allInside(element, 'img, script')).to.deep.equal([]);
    expect(textOf(element).split('<b>太字</b>').length).to.be.greaterThan(9);
    expect(document.title).to.equal(title);
  });

  it('keeps columns apart that are called like what every object has', async () => {
    const element = await mountCompare('table="mine"');
    const ids = ['constructor', 'to-string'];
    element.data = {
      tables: [
        {
          ...{
            id: 'mine',
            caption: '表',
            rowHeader: '行',
            columns: ids.map((id) => ({ id, label: id, type: 'level' })),
          },
          rows: [
            { id: 'a', label: 'a', cells: {} },
            { id: 'b', label: 'b', cells: { constructor: { rank: 1, text: '高い' } } },
          ],
        },
      ],
    };
    element.sort = 'constructor';
    await settled(element);
    expect(rowsOf(element)).to.have.members(['a', 'b']);
    expect(wordsIn(cellOf(element, 'a', 'constructor'))).to.equal('記載なし');
  });

  it('shows 200 rows with every cell', async () => {
    const element = await mountCompare('table="streaming-services"');
    element.data = services({
      rows: [...Array(196).keys()].map((n) => ({ id: `s-${n}`, label: `サービス${n}`, cells: { price: { min: n } } })),
    });
    await settled(element);
    expect(rowsOf(element)).to.have.length(200);
    expect(wordsIn(cellOf(element, 's-195', '月額料金(税込)'))).to.include('195円/月');
  });
});

describe('<prime-cancel-compare> slots', () => {
  it('hides the fallback once it works, and keeps every other child of the author', async () => {
    const element = await mountCompare('', '<table slot="fallback"><tr><td>予備</td></tr></table><p>著者の文</p>');
    const [fallback, text] = element.children;
    expect(fallback!.checkVisibility()).to.equal(false);
    expect(text!.checkVisibility()).to.equal(true);
    expect(text!.getBoundingClientRect().top).to.be.at.least(inside(element, '.frame').getBoundingClientRect().bottom);
  });

  it("does not take a press of the author's own controls for one of its own", async () => {
    const element = await mountCompare('', '<button data-sort="ease">著者</button><select><option>a</option></select>');
    const events = captureEvents('prime-cancel-sort', 'prime-cancel-select');
    element.querySelector('button')!.click();
    element.querySelector('select')!.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(events).to.deep.equal([]);
    expect(rowsOf(element)).to.deep.equal(['phone', 'web-app', 'chat']);
  });
});
