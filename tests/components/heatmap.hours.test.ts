import { expect } from 'chai';
import { allInside, captureEvents, click, openTab, settled, until } from './helpers.js';
import { cellOf, chipOf, chipsOf, keptHours, mountMap, nextSentence, pressedIn, statusOf } from './heatmap.helpers.js';

const pick = async (element: Element, ...labels: string[]) => {
  for (const label of labels) {
    chipOf(element, 'hours', label).click();
    await settled(element);
  }
};

describe("<prime-cancel-heatmap> the reader's own hours", () => {
  it('are chips for any time and for four parts of the day', async () => {
    const element = await mountMap();
    expect(chipsOf(element, 'hours').map((chip) => chip.innerText.replace(/\s/g, ''))).to.deep.equal([
      ...['いつでも', '朝6–12時', '昼12–18時', '夜18–24時', '深夜0–6時'],
    ]);
  });

  it('narrow the next slot, and are said once', async () => {
    const element = await mountMap();
    await pick(element, '深夜');
    expect(pressedIn(element, 'hours')).to.deep.equal(['深夜']);
    expect(nextSentence(element)).to.include('あす0時から6時');
    expect(statusOf(element)).to.equal('次に空く目安は、あす0時から6時です。');
    expect(
      allInside(element, 'td.next')
        .map(({ dataset }) => dataset.hour)
        .join(),
    ).to.equal('0,1,2,3,4,5');
    await pick(element, '深夜', '夜');
    expect(statusOf(element)).to.equal('選んだ時間には、空く目安がありません。');
    expect(allInside(element, 'td.next')).to.deep.equal([]);
    await pick(element, 'いつでも');
    expect(statusOf(element)).to.equal('次に空く目安は、あす8時から11時です。');
  });

  it('parts of the day add up and go one by one; any time stands alone', async () => {
    const element = await mountMap();
    await pick(element, '夜', '朝');
    expect([pressedIn(element, 'hours').join(), keptHours()]).to.deep.equal(['朝,夜', '6-12,18-24']);
    await pick(element, '夜');
    expect([pressedIn(element, 'hours').join(), keptHours()]).to.deep.equal(['朝', '6-12']);
    await pick(element, '朝');
    expect(pressedIn(element, 'hours').join()).to.equal('いつでも');
    await pick(element, '朝', '昼', '夜', '深夜');
    expect(pressedIn(element, 'hours').join(), 'all four are any time').to.equal('いつでも');
    await pick(element, '昼', 'いつでも');
    expect([pressedIn(element, 'hours').join(), keptHours()]).to.deep.equal(['いつでも', '0-24']);
  });

  it('parts of the day are added to hours of the author, and taken off', async () => {
    const element = await mountMap('hours="9-10,19-21"');
    await pick(element, '朝');
    expect([pressedIn(element, 'hours').join(), keptHours()]).to.deep.equal(['朝', '6-12,19-21']);
    await pick(element, '夜');
    expect([pressedIn(element, 'hours').join(), keptHours()]).to.deep.equal(['朝,夜', '6-12,18-24']);
    await pick(element, '朝');
    expect([pressedIn(element, 'hours').join(), keptHours()]).to.deep.equal(['夜', '18-24']);
  });

  it('are kept with the other progress, and beat the attribute on the next page', async () => {
    localStorage.setItem(
      'prime-cancel:1:default',
      JSON.stringify({
        done: ['sign-in', 'from-the-future'],
        choice: { scenario: 'self-paid' },
        hours: '',
        updatedAt: '2026-11-20T00:00:00.000Z',
      }),
    );
    const element = await mountMap('hours="12-18"');
    await pick(element, 'いつでも', '深夜');
    element.remove();
    const kept = JSON.parse(localStorage.getItem('prime-cancel:1:default')!) as object;
    expect(kept).to.deep.include({
      done: ['sign-in', 'from-the-future'],
      choice: { scenario: 'self-paid' },
      hours: '0-6',
    });
    expect(kept).to.deep.include({ updatedAt: '2026-11-24T10:24:00.000Z' });
    const next = await mountMap('hours="12-18"');
    expect(pressedIn(next, 'hours')).to.deep.equal(['深夜']);
  });

  it('any time is a choice too, that beats the attribute', async () => {
    await pick(await mountMap('hours="12-18"'), 'いつでも');
    expect(pressedIn(await mountMap('hours="12-18"'), 'hours')).to.deep.equal(['いつでも']);
  });

  it('hours that an earlier page kept hold, also when they are no part of the day', async () => {
    localStorage.setItem('prime-cancel:1:default', JSON.stringify({ hours: '7-9' }));
    const element = await mountMap('hours="12-18"');
    expect(pressedIn(element, 'hours')).to.deep.equal([]);
    expect(nextSentence(element)).to.include('あす8時から9時');
  });

  for (const [what, kept] of Object.entries({
    'hours of no sense': '{"hours":"x-y"}',
    'another type': '{"hours":{"from":9}}',
    'broken JSON': '{"hours":',
  })) {
    it(`${what} in the storage are no hours`, async () => {
      localStorage.setItem('prime-cancel:1:default', kept);
      expect(pressedIn(await mountMap(), 'hours')).to.deep.equal(['いつでも']);
    });
  }

  it('are shared by the maps of a page', async () => {
    const first = await mountMap();
    const second = await mountMap();
    await pick(first, '深夜');
    await settled(second);
    expect(pressedIn(second, 'hours')).to.deep.equal(['深夜']);
    expect(statusOf(second), 'only where the reader is, something is said').to.equal('');
  });

  it('follow another tab', async () => {
    const element = await mountMap();
    const tab = await openTab('/');
    await tab.evaluate(
      'localStorage.setItem("prime-cancel:1:default", JSON.stringify({ done: [], choice: {}, hours: "18-24", updatedAt: "2026-11-24T10:00:00.000Z" }))',
    );
    await until(() => pressedIn(element, 'hours').join() === '夜', 'the map follows');
    expect(statusOf(element)).to.equal('');
    expect(nextSentence(element)).to.include('選んだ時間には、空く目安がありません');
  });

  it('work for the visit where storage is blocked', async () => {
    const storage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      const element = await mountMap();
      await pick(element, 'いつでも', '深夜');
      expect(nextSentence(element)).to.include('あす0時から6時');
      const second = await mountMap();
      expect(pressedIn(second, 'hours')).to.deep.equal(['深夜']);
    } finally {
      Object.defineProperty(window, 'localStorage', storage);
    }
  });
});

describe('<prime-cancel-heatmap> events', () => {
  it('tell the day that the reader chooses, by chip and by key, and nothing else', async () => {
    const events = captureEvents('prime-cancel-select');
    const element = await mountMap('', { width: 360 });
    await click(chipOf(element, 'days', '土曜'));
    await settled(element);
    const cell = cellOf(element, 'sat', 19);
    cell.focus();
    await settled(element);
    cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, composed: true }));
    await settled(element);
    await until(() => events.length === 2, 'the second event');
    expect(events.map(({ axis, value }) => `${axis} ${value}`)).to.deep.equal(['day sat', 'day sun']);
    for (const event of events) {
      expect([event.bubbles, event.composed, event.target === element]).to.deep.equal([true, true, true]);
    }
  });

  it('stay away when the page, the clock or the data choose, when a cell is only visited, and for hours', async () => {
    const events = captureEvents('prime-cancel-select', 'prime-cancel-error');
    const element = await mountMap('', { width: 360 });
    element.day = 'fri';
    await settled(element);
    element.now = '2026-11-25T00:00:00+09:00';
    await settled(element);
    element.data = { congestion: { cells: [{ day: 'wed', hour: 13, level: 'quiet', source: 'article' }] } };
    await settled(element);
    const cell = cellOf(element, 'fri', 3);
    cell.focus();
    await settled(element);
    cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    await settled(element);
    await pick(element, '夜');
    expect(events).to.deep.equal([]);
  });

  it("chips of the author's own are none of ours", async () => {
    const events = captureEvents('prime-cancel-select');
    const element = await mountMap('', {
      children: '<div data-axis="day"><button type="button" data-value="mon" id="own">月</button></div>',
    });
    document.querySelector<HTMLElement>('#own')!.click();
    await settled(element);
    expect(events).to.deep.equal([]);
  });
});
