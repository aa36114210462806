import { expect } from 'chai';
import { circulatingNumbers } from '../../src/data/facts/tables-channels.js';
import { cellOf, mountCompare, mountData, NARROW, rowOf, wordsIn } from './compare.helpers.js';
import {
  accessibilityTree,
  allInside,
  captureConsole,
  click,
  focused,
  inside,
  press,
  settled,
  textOf,
  until,
} from './helpers.js';

/** One row of one cell. */
async function cellWith(cell: unknown, column: object = {}, rest: object = {}) {
  const element = await mountData({
    columns: [{ id: 'c', label: '列', ...column }],
    rows: [{ id: 'a', label: '行A', cells: cell === undefined ? {} : { c: cell } }],
    ...rest,
  });
  return cellOf(element, 'a', '列');
}

describe('<prime-cancel-compare> cells', () => {
  const faces: Readonly<Record<string, [cell: unknown, column: object, face: string]>> = {
    'a text': ['平日のみ', {}, '平日のみ'],
    'a level': [{ text: '高い', rank: 3 }, { type: 'level' }, '高い'],
    yes: [{ rank: 1 }, { type: 'yes-no' }, 'あり'],
    no: [{ rank: 0 }, { type: 'yes-no' }, 'なし'],
    'yes in words': [{ rank: 1, text: '公開' }, { type: 'yes-no' }, '公開'],
    'minutes, with the unit as text': [{ min: 10, max: 10 }, { type: 'quantity', unit: '分' }, '10分'],
    'a range': [{ min: 5, max: 15 }, { type: 'quantity', unit: '分' }, '5–15分'],
    'an open end': [{ min: 20 }, { type: 'quantity', unit: '分' }, '20分以上'],
    'an open beginning': [{ max: 10 }, { type: 'quantity', unit: '分' }, '10分以下'],
    zero: [{ min: 0 }, { type: 'price', unit: '円' }, '0円 〔時点不明〕'],
    'thousands, with digits as Japanese readers know them': [
      { min: 1234567 },
      { type: 'price', unit: '円/年' },
      '1,234,567円/年 〔時点不明〕',
    ],
    'a range of prices': [{ min: 790, max: 1980 }, { type: 'price', unit: '円/月' }, '790–1,980円/月 〔時点不明〕'],
    'a figure with words': [
      { min: 500, text: '学生のみ' },
      { type: 'price', unit: '円' },
      '500円 学生のみ 〔時点不明〕',
    ],
    'a dated price': [{ min: 500, asOf: '2026-10-01' }, { type: 'price', unit: '円' }, '500円 〔2026年10月1日〕'],
    'a dated text': [{ text: '無料', asOf: '2026-01-31' }, {}, '無料 〔2026年1月31日〕'],
    'a claim without a source': [{ text: '最多', confidence: 'unsourced' }, {}, '最多 〔出典不明〕'],
    'two marks': [
      { min: 5, confidence: 'derived', asOf: '2026-10-01' },
      { type: 'price', unit: '円' },
      '5円 〔推定〕〔2026年10月1日〕',
    ],
    'a cell that is not there': [undefined, {}, '記載なし'],
    'an empty cell': [{}, {}, '記載なし'],
    'a known cell that says nothing': [{ kind: 'known' }, {}, '記載なし'],
    'a conflict without values': [{ kind: 'conflicting', values: [] }, {}, '記載なし'],
    'an unknown cell, whatever it says': [{ kind: 'unknown', text: '高い' }, {}, '記載なし'],
  };
  for (const [name, [cell, column, face]] of Object.entries(faces)) {
    it(`shows ${name}: ${face}`, async () => expect(wordsIn(await cellWith(cell, column))).to.equal(face));
  }

  it('shows every value of a conflict, each on a line of its own, and that they conflict', async () => {
    const cell = await cellWith({ values: ['3分', '20分'], confidence: 'conflicting', note: '箇所によって違います。' });
    expect([...cell.querySelectorAll('li')].map(wordsIn)).to.deep.equal(['3分', '20分']);
    expect(wordsIn(cell)).to.include('〔諸説〕');
  });

  it('says why a cell is unknown: in its own words, or by the kind of gap', async () => {
    const reasons = {
      'cell-missing': 'もとの記事の表では、値が抜けています。',
      'not-stated': 'もとの記事に記載がありません。',
      'ambiguous-column': 'もとの記事の表では、どの欄の値か分かりません。',
    };
    for (const [reason, words] of Object.entries(reasons)) {
      const cell = await cellWith({ kind: 'unknown', reason });
      cell.querySelector('details')!.open = true;
      expect(wordsIn(cell)).to.equal(`記載なし ${words}`);
    }
    const own = await cellWith({ kind: 'unknown', note: '電話で聞いてください。' });
    own.querySelector('details')!.open = true;
    expect(wordsIn(own)).to.equal('記載なし 電話で聞いてください。');
  });

  it('names the source of a value where it is another one than that of its row', async () => {
    const sources = [
      { id: 'one', title: '一の頁', asOf: '2026-11-01' },
      { id: 'two', title: '二の頁' },
    ];
    const element = await mountCompare('table="mine"');
    element.data = {
      sources,
      tables: [
        {
          ...{
            id: 'mine',
            caption: '表',
            rowHeader: '行',
            source: 'one',
            columns: [
              { id: 'c', label: '列' },
              { id: 'd', label: '欄' },
            ],
          },
          rows: [
            {
              id: 'a',
              label: '行A',
              source: 'one',
              cells: { c: { text: '同じ頁', source: 'one' }, d: { text: '別の頁', source: 'two' } },
            },
          ],
        },
      ],
    };
    await settled(element);
    expect(wordsIn(cellOf(element, 'a', '列'))).to.equal('同じ頁');
    const other = cellOf(element, 'a', '欄');
    expect(wordsIn(other)).to.equal('別の頁 〔注〕');
    other.querySelector('details')!.open = true;
    expect(wordsIn(other)).to.include('もとにしたもの: 二の頁。');
    // And all of them at the foot.
    const foot = wordsIn(inside(element, '[part="foot"]'));
    expect(foot).to.include('一の頁。2026年11月1日。').and.to.include('二の頁。').and.not.to.include('Amazonプライム');
  });

  it('names the source of a row that the site renames at the row, not at each of its cells', async () => {
    const element = await mountCompare('table="streaming-services"');
    element.data = {
      sources: [{ id: 'my-site', title: 'くらし帖' }],
      tables: [{ id: 'streaming-services', rows: [{ id: 'hulu', label: 'フールー', source: 'my-site' }] }],
    };
    await settled(element);
    expect(wordsIn(rowOf(element, 'hulu').cells[0]!)).to.equal('フールー 〔注〕');
    expect(wordsIn(cellOf(element, 'hulu', '見られる作品'))).to.equal('海外ドラマ、国内ドラマ');
  });

  it('names the source of the rows that come from another one than most', async () => {
    const element = await mountCompare('table="streaming-services"');
    const row = { source: 'my-site', cells: {} };
    element.data = {
      sources: [{ id: 'my-site', title: 'くらし帖' }],
      tables: [{ id: 'streaming-services', rows: [{ id: 'mine', label: 'まちのビデオ', ...row }] }],
    };
    await settled(element);
    const header = (id: string) => rowOf(element, id).cells[0]!;
    expect(wordsIn(header('mine'))).to.equal('まちのビデオ 〔注〕');
    expect(header('mine').textContent).to.include('もとにしたもの: くらし帖。');
    expect(wordsIn(header('hulu'))).to.equal('Hulu');
    element.data = {
      sources: [{ id: 'my-site', title: 'くらし帖' }],
      tables: [
        {
          id: 'streaming-services',
          rows: [...'abcdef'].map((id) => ({ id, label: id, ...row })),
        },
      ],
    };
    await settled(element);
    expect(wordsIn(header('a'))).to.equal('a');
    expect(wordsIn(header('hulu'))).to.equal('Hulu 〔注〕');
  });
});

describe('<prime-cancel-compare> reasons on demand', () => {
  for (const width of [720, NARROW]) {
    it(`open by touch and by keyboard, in place, at ${width} px`, async () => {
      const element = await mountCompare('', '', width);
      const cell = cellOf(element, 'phone', '専門スタッフ対応');
      const summary = cell.querySelector('summary')!;
      expect(summary.innerText.trim()).to.equal('〔推定〕');
      const note = cell.querySelector<HTMLElement>('details > p')!;
      expect(note.checkVisibility()).to.equal(false);
      await click(summary);
      await until(() => note.checkVisibility(), 'opened by touch');
      expect(wordsIn(note).length).to.be.greaterThan(10);
      await click(summary);
      await until(() => !note.checkVisibility(), 'closed by touch');
      summary.focus();
      await press('Enter');
      await until(() => note.checkVisibility(), 'opened by Enter');
      await press('Space');
      await until(() => !note.checkVisibility(), 'closed by Space');
      expect(focused()).to.equal(summary);
    });
  }

  it('are told as disclosures, by what they open for', async () => {
    const element = await mountCompare();
    const nodes = await accessibilityTree(cellOf(element, 'phone', '専門スタッフ対応'));
    const mark = nodes.find(({ role }) => role === 'DisclosureTriangle');
    expect(mark?.name).to.equal('〔推定〕');
    expect(mark?.states.expanded).to.equal(false);
  });

  it('exist for every mark that has one, and for every unknown cell', async () => {
    for (const table of ['methods', 'channels', 'devices', 'prime-vs-video', 'phone-numbers', 'documents']) {
      const element = await mountCompare(`table="${table}"`);
      for (const unknown of allInside(element, '.unknown')) {
        const details = unknown.closest('details')!;
        expect(details.querySelector('p')!.textContent.trim(), table).not.to.equal('');
      }
      for (const details of allInside(element, 'details')) {
        expect(details.querySelector('summary')!.textContent.trim(), table).to.match(/^〔.+〕$|^記載なし$/);
      }
    }
  });
});

describe('<prime-cancel-compare> numbers that are not for dialling', () => {
  it('stand in one note, and in no form that a phone makes a link of', async () => {
    const element = await mountCompare('table="phone-numbers"');
    const row = rowOf(element, 'circulating');
    const digits = (text: string) => text.replace(/\D/g, '');
    for (const number of circulatingNumbers) {
      expect(digits(row.textContent)).to.include(digits(number));
      expect(textOf(element)).not.to.include(number);
    }
    const texts = document.createNodeIterator(inside(element, '.root'), NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      expect(node.nodeValue).not.to.match(/\d[\d\s-]{8,}/);
    }
    expect(allInside(element, 'a, [href]')).to.deep.equal([]);
    expect(wordsIn(row.cells[0]!), 'closed at first').not.to.match(/\d/);
    for (const details of row.querySelectorAll('details')) details.open = true;
    expect(digits(wordsIn(row.cells[0]!))).to.include(digits(circulatingNumbers[0]));
  });

  it('stand in no other table', async () => {
    for (const table of ['methods', 'channels', 'experience', 'billing-problems', 'documents', 'phone-vs-web']) {
      const element = await mountCompare(`table="${table}"`);
      const all = textOf(element).replace(/\D/g, '');
      for (const number of circulatingNumbers) expect(all).not.to.include(number.replace(/\D/g, ''));
    }
  });
});

describe('<prime-cancel-compare> links', () => {
  it('are labelled 広告 and marked sponsored where somebody pays for them', async () => {
    const lines = captureConsole();
    const element = await mountData({
      columns: [{ id: 'c', label: '列' }],
      rows: [
        {
          ...{ id: 'a', label: '行A' },
          links: [
            { label: '詳しく', href: 'https://example.com/a', sponsored: true },
            { label: '公式サイト', href: 'https://example.com/b' },
            { label: '罠', href: 'javascript:alert(1)' },
          ],
        },
        { id: 'b', label: '行B' },
      ],
    });
    const [paid, plain, ...more] = allInside<HTMLAnchorElement>(element, 'a');
    expect(more).to.deep.equal([]);
    expect(lines).to.have.length(1);
    expect(paid!.textContent.trim()).to.equal('〔広告〕詳しく');
    expect(paid!.querySelector('.mark')!.checkVisibility()).to.equal(true);
    expect([paid!.href, paid!.rel]).to.deep.equal(['https://example.com/a', 'sponsored noopener']);
    expect(wordsIn(plain!)).to.equal('公式サイト');
    expect([plain!.href, plain!.rel, plain!.target]).to.deep.equal(['https://example.com/b', 'noopener', '']);
    expect(cellOf(element, 'a', 'リンク').contains(paid!)).to.equal(true);
    expect(cellOf(element, 'b', 'リンク').childElementCount).to.equal(0);
  });

  it('stand beside the method where a row has both', async () => {
    const element = await mountCompare();
    element.data = {
      tables: [{ id: 'methods', rows: [{ id: 'chat', links: [{ label: '使い方', href: 'https://example.com/' }] }] }],
    };
    await settled(element);
    const cell = cellOf(element, 'chat', '手順・リンク');
    expect(cell.querySelectorAll('[data-use-method], a')).to.have.length(2);
  });
});
