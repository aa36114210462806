// The page of all records: every record of the guide is on it, and the filter finds it by what it says, rests on and clashes with.
import { expect } from 'chai';
import { contradictions } from '../../stories/guide.contradictions.js';
import { records, topics } from '../../stories/guide.records.js';
import { guidePage } from '../../stories/guide.view.js';
import { choose, click, mount, press, seen, until } from '../components/helpers.js';

describe('the page of all records', () => {
  const addresses = (page: Element) => [...page.querySelectorAll('h4')].map(({ textContent }) => textContent);
  const status = (page: Element) => seen(page.querySelector('[role="status"]')!);
  const select = (page: Element, name: string) => page.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;

  it('has every record, with its words and what stands behind it', async () => {
    const page = await mount<HTMLElement>(guidePage());
    expect(records.length).to.be.greaterThan(400);
    expect(status(page)).to.equal(`${records.length} of ${records.length} records`);
    const found = topics.flatMap((topic) => {
      choose(select(page, 'topic'), topic);
      return addresses(page);
    });
    expect(found).to.deep.equal(records.map(({ address }) => address));
    choose(select(page, 'topic'), 'steps');
    const row = [...page.querySelectorAll('li')].find(
      (item) => item.querySelector('h4')!.textContent === 'steps.take-call',
    )!;
    expect(row.querySelector('[lang="ja"]')!.textContent).to.equal('かかってきた電話に出る');
    const { textContent } = row;
    for (const part of ['conflicting', 'C6', 'article, no date', 'stats.callbackWait.average'])
      expect(textContent).to.include(part);
  });

  it('opens a topic', async () => {
    const page = await mount<HTMLElement>(guidePage());
    expect(addresses(page)).to.deep.equal([]);
    await click(page.querySelector('[data-topic="scenarios"] summary')!);
    await until(() => addresses(page).length > 0, 'its records');
    expect(addresses(page)).to.include('scenarios.self-paid').and.not.include('steps.sign-in');
  });

  it('finds what is typed: words in any width, an address, a fact', async () => {
    const page = await mount<HTMLElement>(guidePage());
    await click(page.querySelector('input')!);
    await press('t', 'r', 'i', 'a', 'l', '.', 'a', 'u', 't', 'o');
    const found = addresses(page);
    expect(found).to.include('deadlines.trial-converts').and.not.include('steps.take-call');
    expect(page.querySelector<HTMLDetailsElement>('[data-topic="deadlines"]')!.open, 'what is found is open').to.be
      .true;
    const input = page.querySelector('input')!;
    for (const [text, address] of [
      ['ｶﾞｲﾄﾞ', 'faq.trial-reminder'],
      ['faq.urgent', 'faq.urgent'],
      ['名義人が死亡 書類', 'steps.explain-death'],
    ] as const) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      expect(addresses(page), text).to.include(address);
      expect(addresses(page).length, text).to.be.lessThan(20);
    }
    expect(document.activeElement, 'the reader keeps the field').to.equal(input);
  });

  it('narrows by topic, by how sure, and to what contradicts itself', async () => {
    const page = await mount<HTMLElement>(guidePage());
    choose(select(page, 'topic'), 'congestion');
    const all = addresses(page);
    expect(all.every((address) => address.startsWith('congestion.'))).to.equal(true);
    expect(status(page)).to.equal(`${all.length} of ${records.length} records`);
    choose(select(page, 'conflict'), 'any');
    const clashing = addresses(page);
    expect(clashing).to.include('congestion.bands.night').and.not.include('congestion.notes.prepare');
    choose(select(page, 'confidence'), 'assumption');
    const assumed = addresses(page);
    expect(assumed).to.include('congestion.assumptions.holidays').and.not.include('congestion.waits.average');
    expect(all.length).to.be.greaterThan(clashing.length).and.greaterThan(assumed.length);
    expect(status(page)).to.equal(`${assumed.length} of ${records.length} records`);
  });

  it('lists every contradiction, and leads from each to its records', async () => {
    const page = await mount<HTMLElement>(guidePage());
    const rows = [...page.querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.querySelector('th')!.textContent)).to.deep.equal(contradictions.map(([id]) => id));
    for (const row of rows)
      expect(Number(row.querySelector('button')!.textContent), row.textContent).to.be.greaterThan(0);
    rows[14]!.querySelector('button')!.click();
    expect(select(page, 'conflict').value).to.equal('C15');
    expect(addresses(page)).to.include('faq.chat-cancel').and.not.include('faq.refund');
  });
});
