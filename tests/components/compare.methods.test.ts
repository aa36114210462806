import { expect } from 'chai';
import type { PrimeCancelSteps } from '../../src/components/steps.js';
import '../../src/define/prime-cancel-steps.js';
import { mountCompare, statusOf, useButton, wordsIn } from './compare.helpers.js';
import { allInside, captureEvents, click, focused, inside, mount, press, settled, until } from './helpers.js';
import { boxOf, idsOf, selectOf, tickedIn } from './steps.helpers.js';

const methodOf = (steps: Element) => selectOf(steps, 'method').value;
const chosenIn = (compare: Element) =>
  allInside(compare, '[data-chosen]').map((row) => row.querySelector('button')!.dataset.useMethod);

/** One page as an author writes it, without any configuration. */
async function page(compare = '', steps = 'device="desktop-web"') {
  const box = await mount<HTMLElement>(
    `<article><prime-cancel-compare ${compare}></prime-cancel-compare><prime-cancel-steps ${steps}></prime-cancel-steps></article>`,
    { width: 720 },
  );
  const [table, list] = box.children as unknown as [HTMLElementTagNameMap['prime-cancel-compare'], PrimeCancelSteps];
  return { box, table, list };
}

describe('<prime-cancel-compare> use this method', () => {
  it('switches the steps of the page, with the focus staying where the reader is', async () => {
    const { box, table, list } = await page();
    expect(methodOf(list)).to.equal('phone');
    const button = useButton(table, 'chat');
    await click(button);
    await settled(box);
    expect(methodOf(list)).to.equal('chat');
    expect(idsOf(list)).to.include('tell-chat');
    expect(focused()).to.equal(button);
    const { scrollY } = window;
    useButton(table, 'web-app').focus({ preventScroll: true });
    await press('Enter');
    await until(() => methodOf(list) === 'web-app', 'chosen by keyboard');
    expect(focused()).to.equal(useButton(table, 'web-app'));
    expect(scrollY).to.equal(window.scrollY);
  });

  it('tells the page once, and the reader in words, to see and to hear', async () => {
    const { box, table } = await page();
    const events = captureEvents('prime-cancel-select');
    useButton(table, 'web-app').click();
    await settled(box);
    expect(events.map(({ axis, value, target }) => [axis, value, target])).to.deep.equal([
      ['method', 'web-app', table],
    ]);
    expect(statusOf(table)).to.equal('このページの手順を「Web・アプリ」に切り替えました。');
    expect(chosenIn(table)).to.deep.equal(['web-app']);
    expect(wordsIn(useButton(table, 'web-app'))).to.include('選択中');
    useButton(table, 'phone').click();
    await settled(box);
    expect(chosenIn(table)).to.deep.equal(['phone']);
    expect(wordsIn(useButton(table, 'web-app'))).not.to.include('選択中');
  });

  it('keeps the ticks that both methods share', async () => {
    const { box, table, list } = await page();
    boxOf(list, 'sign-in').click();
    await settled(box);
    useButton(table, 'chat').click();
    await settled(box);
    expect(tickedIn(list)).to.deep.equal(['sign-in']);
  });

  it('follows what the reader chooses in the steps', async () => {
    const { box, table, list } = await page();
    const select = selectOf(list, 'method');
    select.value = 'chat';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(box);
    expect(chosenIn(table)).to.deep.equal(['chat']);
    expect(statusOf(table), 'the steps say it themselves').to.equal('');
  });

  it('says nothing before the reader chooses', async () => {
    const events = captureEvents('prime-cancel-select', 'prime-cancel-sort');
    const { table } = await page('', 'device="desktop-web" method="chat"');
    expect(chosenIn(table)).to.deep.equal([]);
    expect(events).to.deep.equal([]);
  });

  it('stays within its group', async () => {
    const { box, table, list } = await page('group="one"', 'device="desktop-web" group="two"');
    useButton(table, 'chat').click();
    await settled(box);
    expect(methodOf(list)).to.equal('phone');
    list.group = 'one';
    await settled(box);
    expect(methodOf(list)).to.equal('chat');
    table.group = 'three';
    await settled(box);
    expect(chosenIn(table)).to.deep.equal([]);
    useButton(table, 'web-app').click();
    await settled(box);
    expect(methodOf(list)).to.equal('chat');
  });

  it('reaches every table and every list of the group, also one that comes later', async () => {
    const { box, table, list } = await page();
    const second = document.createElement('prime-cancel-compare');
    box.append(second);
    await settled(box);
    useButton(table, 'web-app').click();
    await settled(box);
    expect(chosenIn(second)).to.deep.equal(['web-app']);
    const late = document.createElement('prime-cancel-steps');
    box.append(late);
    await settled(box);
    expect([methodOf(list), methodOf(late)]).to.deep.equal(['web-app', 'web-app']);
  });

  it('is kept by the steps for the next visit, and by the table not at all', async () => {
    const alone = await mountCompare();
    useButton(alone, 'chat').click();
    await settled(alone);
    expect(localStorage.length).to.equal(0);
    const { box, table } = await page();
    useButton(table, 'chat').click();
    await settled(box);
    box.remove();
    const again = await page();
    expect(methodOf(again.list)).to.equal('chat');
  });

  it('keeps its mark when it is moved', async () => {
    const { box, table } = await page();
    useButton(table, 'chat').click();
    await settled(box);
    box.append(table);
    await settled(box);
    expect(chosenIn(table)).to.deep.equal(['chat']);
    expect(wordsIn(inside(table, 'tbody')).match(/選択中/g)).to.have.length(1);
  });

  it('is there in the methods table alone, unless a site says so', async () => {
    const channels = await mountCompare('table="channels"');
    expect(allInside(channels, '[data-use-method]')).to.deep.equal([]);
    channels.data = { tables: [{ id: 'channels', rows: [{ id: 'chat', method: 'chat' }] }] };
    await settled(channels);
    expect(allInside(channels, '[data-use-method]').map((button) => button.dataset.useMethod)).to.deep.equal(['chat']);
    expect(inside(channels, 'thead .act').textContent.trim()).to.equal('手順');
  });
});
