import { expect } from 'chai';
import { captureConsole, captureListeners, cdp, mount, mutations, settled } from './helpers.js';
import { fakeClock, japan, mountMap, nextSentence, nowCell, nowSentence, setHidden } from './heatmap.helpers.js';

const MINUTE = 60_000;
const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'];

/** A map that goes with the real clock. */
const mountReal = () =>
  mount<HTMLElementTagNameMap['prime-cancel-heatmap']>('<prime-cancel-heatmap></prime-cancel-heatmap>');

describe('<prime-cancel-heatmap> clock', () => {
  it('moves at the hour by itself, on the second', async () => {
    const clock = fakeClock('2026-11-24T19:24:10+09:00');
    const element = await mountReal();
    expect(nowCell(element)).to.equal('tue 19');
    clock.run('2026-11-24T19:59:59.999+09:00');
    await settled(element);
    expect(nowCell(element)).to.equal('tue 19');
    clock.run('2026-11-24T20:00:00+09:00');
    await settled(element);
    expect(nowCell(element)).to.equal('tue 20');
    expect(nowSentence(element)).to.include('火曜20時台');
  });

  it('goes on for days', async () => {
    const clock = fakeClock('2026-12-30T23:30:00+09:00');
    const element = await mountReal();
    for (const [time, place] of [
      ['2026-12-31T00:00:00+09:00', 'thu 0'],
      ['2026-12-31T23:00:00+09:00', 'thu 23'],
      ['2027-01-01T00:00:00+09:00', 'fri 0'],
      ['2027-01-04T00:00:00+09:00', 'mon 0'],
    ] as const) {
      clock.run(time);
      await settled(element);
      expect(nowCell(element), time).to.equal(place);
    }
  });

  it('never waits longer than a minute, as a sleeping computer does not count', async () => {
    const clock = fakeClock('2026-11-24T19:24:10+09:00');
    await mountReal();
    expect(clock.waits()).to.have.length(1);
    expect(clock.waits()[0]).to.be.at.most(MINUTE);
  });

  it('is right at once when the page comes back after sleep', async () => {
    const clock = fakeClock('2026-11-24T19:24:10+09:00');
    const element = await mountReal();
    clock.sleep('2026-11-25T08:30:00+09:00');
    expect(nowCell(element)).to.equal('tue 19');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(element);
    expect(nowCell(element)).to.equal('wed 8');
    expect(nextSentence(element)).to.include('いまから11時まで');
  });

  it('is right when the page comes back from the back/forward cache', async () => {
    const clock = fakeClock('2026-11-24T19:24:10+09:00');
    const element = await mountReal();
    clock.sleep('2026-11-24T21:00:00+09:00');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(element);
    expect(nowCell(element)).to.equal('tue 21');
  });

  it('rests while the page is hidden', async () => {
    const clock = fakeClock('2026-11-24T19:24:10+09:00');
    const element = await mountReal();
    setHidden(true);
    expect(clock.waits()).to.deep.equal([]);
    clock.run('2026-11-24T22:00:00+09:00');
    await settled(element);
    expect(nowCell(element)).to.equal('tue 19');
    setHidden(false);
    await settled(element);
    expect(nowCell(element)).to.equal('tue 22');
    expect(clock.waits()).to.have.length(1);
  });

  it('is one timer for a page, however many maps, and none when the last one goes', async () => {
    const clock = fakeClock('2026-11-24T19:24:10+09:00');
    const open = captureListeners();
    const maps = [await mountReal(), await mountReal(), await mountReal()];
    expect(clock.waits()).to.have.length(1);
    maps[0]!.remove();
    clock.run('2026-11-24T20:00:00+09:00');
    await settled(maps[1]!);
    expect(maps.map(nowCell)).to.deep.equal(['tue 19', 'tue 20', 'tue 20']);
    for (const element of maps) element.remove();
    expect(clock.waits()).to.deep.equal([]);
    expect(open()).to.deep.equal([]);
  });

  it('looks again when a map comes back', async () => {
    const clock = fakeClock('2026-11-24T19:24:10+09:00');
    const element = await mountReal();
    const page = element.parentElement!;
    element.remove();
    clock.run('2026-11-24T21:00:00+09:00');
    page.append(element);
    await settled(element);
    expect(nowCell(element)).to.equal('tue 21');
    clock.run('2026-11-24T22:00:00+09:00');
    await settled(element);
    expect(nowCell(element)).to.equal('tue 22');
  });

  it('a pinned clock never ticks, and can be let go and pinned again', async () => {
    const clock = fakeClock('2026-11-25T09:00:00+09:00');
    const element = await mountMap();
    const records = await mutations(element, async () => {
      clock.run('2026-11-25T12:00:00+09:00');
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(element);
    });
    expect(records).to.deep.equal([]);
    expect(nowCell(element)).to.equal('tue 19');
    element.removeAttribute('now');
    await settled(element);
    expect(nowCell(element)).to.equal('wed 12');
    clock.run('2026-11-25T13:00:00+09:00');
    await settled(element);
    expect(nowCell(element)).to.equal('wed 13');
    element.now = japan('fri', 3);
    await settled(element);
    clock.run('2026-11-25T14:00:00+09:00');
    await settled(element);
    expect(nowCell(element)).to.equal('fri 3');
  });

  for (const now of ['next week', '2026-11-24T19:24', '2026-11-24', '2026-02-30T10:00:00Z', '1764000000000']) {
    it(`now="${now}" is one warning, and the real clock`, async () => {
      fakeClock('2026-11-25T09:00:00+09:00');
      const lines = captureConsole();
      const element = await mountMap('', { now });
      const second = await mountMap('', { now });
      element.requestUpdate();
      await settled(element);
      expect([nowCell(element), nowCell(second)]).to.deep.equal(['wed 9', 'wed 9']);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include(`now="${now}"`);
    });
  }
});

describe('<prime-cancel-heatmap> on devices elsewhere', () => {
  afterEach(() => cdp('Emulation.setTimezoneOverride', { timezoneId: '' }));

  for (const timezoneId of zones) {
    it(`is Japan's hour in ${timezoneId}`, async () => {
      await cdp('Emulation.setTimezoneOverride', { timezoneId });
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).to.equal(timezoneId);
      for (const [time, place, next] of [
        ['2026-11-22T23:59:59+09:00', 'sun 23', 'あす8時から'],
        ['2026-11-23T00:00:00+09:00', 'mon 0', 'きょう8時から'],
        ['2026-12-31T23:30:00+09:00', 'thu 23', 'あす8時から'],
        ['2028-02-29T10:30:00+09:00', 'tue 10', 'いまから11時まで'],
      ] as const) {
        const clock = fakeClock(time);
        const element = await mountReal();
        expect(nowCell(element), time).to.equal(place);
        expect(nextSentence(element), time).to.include(next);
        expect(clock.waits()[0]).to.be.within(1, MINUTE);
        element.remove();
      }
    });
  }
});

describe('<prime-cancel-heatmap> an hour later', () => {
  const moves: [from: string, to: string][] = [
    [japan('tue', 19), japan('tue', 20)],
    [japan('tue', 10), japan('tue', 11)],
    [japan('tue', 8), japan('tue', 9)],
    [japan('tue', 17), japan('tue', 18)],
  ];
  for (const [from, to] of moves) {
    it(`${from.slice(11, 16)} → ${to.slice(11, 16)} touches a handful of nodes`, async () => {
      const element = await mountMap('', { now: from });
      const records = await mutations(element, () => (element.now = to));
      const nodes = new Set(records.map(({ target }) => target));
      expect(
        records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof HTMLTableElement)),
      ).to.equal(false);
      expect(nodes.size, [...nodes].map(String).join()).to.be.at.most(20);
      expect(records.filter(({ target }) => target instanceof Element && target.closest('table')).length).to.be.at.most(
        16,
      );
    });
  }

  it('an hour alike in all but its place touches ten', async () => {
    const element = await mountMap('', { now: japan('tue', 19) });
    const records = await mutations(element, () => (element.now = japan('tue', 20)));
    expect(new Set(records.map(({ target }) => target)).size).to.be.at.most(10);
  });

  it('minutes within the hour touch nothing', async () => {
    const element = await mountMap('', { now: japan('tue', 19, 5) });
    expect(await mutations(element, () => (element.now = japan('tue', 19, 55)))).to.deep.equal([]);
  });
});
