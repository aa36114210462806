import { expect } from 'chai';
import { focused, inside, mount, press, settled } from './helpers.js';
import {
  cellOf,
  cellsOf,
  chipOf,
  chipsOf,
  japan,
  labelOf,
  mountMap,
  placeOf,
  pressedIn,
  seenCells,
  stopsIn,
  type Day,
} from './heatmap.helpers.js';

const place = () => placeOf(focused());

describe('<prime-cancel-heatmap> keyboard, the whole week', () => {
  const from = async (day: Day, hour: number) => {
    const element = await mountMap('', { width: 784 });
    cellOf(element, day, hour).focus();
    return element;
  };

  const table: [keys: string, from: [Day, number], to: string][] = [
    ['ArrowRight', ['wed', 12], 'wed 13'],
    ['ArrowLeft', ['wed', 12], 'wed 11'],
    ['ArrowDown', ['wed', 12], 'thu 12'],
    ['ArrowUp', ['wed', 12], 'tue 12'],
    ['Home', ['wed', 12], 'wed 0'],
    ['End', ['wed', 12], 'wed 23'],
    ['Control+Home', ['wed', 12], 'mon 0'],
    ['Control+End', ['wed', 12], 'sun 23'],
    ['PageUp', ['wed', 12], 'mon 12'],
    ['PageDown', ['wed', 12], 'sun 12'],
    // Nothing wraps.
    ['ArrowLeft', ['wed', 0], 'wed 0'],
    ['ArrowRight', ['wed', 23], 'wed 23'],
    ['ArrowUp', ['mon', 12], 'mon 12'],
    ['ArrowDown', ['sun', 12], 'sun 12'],
    ['PageUp', ['mon', 12], 'mon 12'],
    ['PageDown', ['sun', 12], 'sun 12'],
    // Commands of the browser and of screen readers, and keys of nobody.
    ['Alt+ArrowUp', ['wed', 12], 'wed 12'],
    ['Control+ArrowRight', ['wed', 12], 'wed 12'],
    ['Shift+ArrowRight', ['wed', 12], 'wed 12'],
    ['Shift+End', ['wed', 12], 'wed 12'],
    ['Enter', ['wed', 12], 'wed 12'],
    ['Space', ['wed', 12], 'wed 12'],
    ['a', ['wed', 12], 'wed 12'],
  ];
  for (const [keys, [day, hour], to] of table) {
    it(`${keys} from ${day} ${hour} → ${to}`, async () => {
      const element = await from(day, hour);
      await press(keys);
      await settled(element);
      expect(place()).to.equal(to);
      expect(stopsIn(element, 'td').map(placeOf)).to.deep.equal([to]);
    });
  }

  it('goes quickly: keys that come before the map has followed are not lost', async () => {
    const element = await from('mon', 0);
    for (let count = 0; count < 5; count++) {
      focused().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
      await settled(element);
    }
    expect(place()).to.equal('mon 5');
  });

  it('takes a key only where it leads somewhere, so that the page scrolls with all others', async () => {
    const element = await from('wed', 12);
    const taken = (init: KeyboardEventInit) =>
      !cellOf(element, 'wed', 12).dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }),
      );
    expect(taken({ key: 'Tab' })).to.equal(false);
    expect(taken({ key: ' ' })).to.equal(false);
    expect(taken({ key: 'Home', altKey: true })).to.equal(false);
    expect(taken({ key: 'ArrowDown', metaKey: true })).to.equal(false);
    expect(taken({ key: 'ArrowDown' })).to.equal(true);
  });
});

describe('<prime-cancel-heatmap> keyboard, one day', () => {
  // Six hours in a line at 360 px and at 600, four at 256.
  const table: [width: number, keys: string, from: [Day, number], to: string][] = [
    [360, 'ArrowRight', ['wed', 4], 'wed 5'],
    [360, 'ArrowRight', ['wed', 5], 'wed 6'],
    [360, 'ArrowLeft', ['wed', 6], 'wed 5'],
    [360, 'ArrowDown', ['wed', 4], 'wed 10'],
    [360, 'ArrowUp', ['wed', 10], 'wed 4'],
    [360, 'ArrowUp', ['wed', 4], 'wed 4'],
    [360, 'ArrowDown', ['wed', 20], 'wed 20'],
    [360, 'ArrowRight', ['wed', 23], 'wed 23'],
    [360, 'ArrowLeft', ['wed', 0], 'wed 0'],
    [360, 'Home', ['wed', 10], 'wed 0'],
    [360, 'End', ['wed', 10], 'wed 23'],
    [360, 'PageDown', ['wed', 10], 'thu 10'],
    [360, 'PageUp', ['wed', 10], 'tue 10'],
    [360, 'PageUp', ['mon', 10], 'mon 10'],
    [360, 'PageDown', ['sun', 10], 'sun 10'],
    [256, 'ArrowDown', ['wed', 4], 'wed 8'],
    [600, 'ArrowDown', ['wed', 4], 'wed 10'],
    [360, 'Control+ArrowDown', ['wed', 4], 'wed 4'],
    [360, 'Control+PageDown', ['wed', 4], 'wed 4'],
  ];
  for (const [width, keys, [day, hour], to] of table) {
    it(`${width} px: ${keys} from ${day} ${hour} → ${to}`, async () => {
      const element = await mountMap(`day="${day}"`, { width });
      cellOf(element, day, hour).focus();
      await press(keys);
      await settled(element);
      expect(place()).to.equal(to);
      expect(stopsIn(element, 'td').map(placeOf)).to.deep.equal([to]);
      expect(seenCells(element).map(({ dataset }) => dataset.day)).to.deep.equal(Array(24).fill(to.slice(0, 3)));
    });
  }

  it('Ctrl+Home and Ctrl+End lead to the ends of what is shown or of the week, and stay visible', async () => {
    const element = await mountMap('day="wed"', { width: 360 });
    cellOf(element, 'wed', 10).focus();
    for (const key of ['Control+End', 'Control+Home']) {
      await press(key);
      await settled(element);
      expect(focused().checkVisibility()).to.equal(true);
      expect(placeOf(focused())).to.match(key.endsWith('End') ? / 23$/ : / 0$/);
    }
  });
});

describe('<prime-cancel-heatmap> Tab', () => {
  const stops = async (count: number) => {
    const found: string[] = [];
    for (let index = 0; index < count; index++) {
      await press('Tab');
      const at = focused();
      found.push(at.matches('td') ? placeOf(at) : at.matches('button') ? labelOf(at) : at.textContent.trim());
    }
    return found;
  };

  it('stops once at each group of chips and once in the table', async () => {
    await mount('<a href="#x">前</a>').then((link) => (link as unknown as HTMLElement).focus());
    await mountMap('', { width: 360 });
    expect(await stops(6)).to.deep.equal([
      ...['いつでも', '火曜', 'tue 19', 'この図の決め方', '折り返しまでの待ち時間', 'つながりやすくするには'],
    ]);
  });

  it('does not stop at what cannot be seen', async () => {
    await mount('<a href="#x">前</a>').then((link) => (link as unknown as HTMLElement).focus());
    await mountMap('', { width: 784 });
    expect(await stops(3)).to.deep.equal(['いつでも', 'tue 19', 'この図の決め方']);
  });

  it('comes back to the hour where the reader was, and to the choice of a group', async () => {
    const element = await mountMap('', { width: 360 });
    chipOf(element, 'hours', 'いつでも').focus();
    await press('ArrowRight', 'ArrowRight', 'Tab');
    expect(labelOf(focused())).to.equal('火曜');
    await press('Shift+Tab');
    expect(labelOf(focused())).to.equal('いつでも');
    await press('Tab', 'Tab', 'ArrowLeft', 'Shift+Tab');
    expect(labelOf(focused())).to.equal('火曜');
    await press('Tab');
    expect(place()).to.equal('tue 18');
  });
});

describe('<prime-cancel-heatmap> chips by keyboard', () => {
  const table: [keys: string, from: string, to: string][] = [
    ['ArrowRight', '火曜', '水曜'],
    ['ArrowDown', '火曜', '水曜'],
    ['ArrowLeft', '火曜', '月曜'],
    ['ArrowUp', '月曜', '月曜'],
    ['ArrowRight', '日曜', '日曜'],
    ['Home', '木曜', '月曜'],
    ['End', '木曜', '日曜'],
    ['Control+ArrowRight', '火曜', '火曜'],
    ['Alt+ArrowLeft', '火曜', '火曜'],
    ['PageDown', '火曜', '火曜'],
  ];
  for (const [keys, from, to] of table) {
    it(`${keys} from ${from} → ${to}, without choosing`, async () => {
      const element = await mountMap('', { width: 360 });
      chipOf(element, 'days', from).focus();
      await press(keys);
      expect(labelOf(focused())).to.equal(to);
      expect(pressedIn(element, 'days')).to.deep.equal(['火曜']);
      expect(stopsIn(element, '[part="days"] button').map(labelOf)).to.deep.equal([to]);
    });
  }

  for (const key of ['Space', 'Enter']) {
    it(`${key} chooses, and the focus stays`, async () => {
      const element = await mountMap('', { width: 360 });
      chipOf(element, 'days', '火曜').focus();
      await press('ArrowRight', key);
      await settled(element);
      expect(pressedIn(element, 'days')).to.deep.equal(['水曜']);
      expect(labelOf(focused())).to.equal('水曜');
      chipOf(element, 'hours', '夜').focus();
      await press(key);
      await settled(element);
      expect([pressedIn(element, 'hours').join(), labelOf(focused())]).to.deep.equal(['夜', '夜']);
    });
  }
});

describe('<prime-cancel-heatmap> never loses the focus', () => {
  const measured = { congestion: { cells: [{ day: 'wed', hour: 13, level: 'quiet', source: 'article' }] } };

  it('of a cell, when the hour moves', async () => {
    const element = await mountMap('', { width: 784 });
    cellOf(element, 'tue', 19).focus();
    for (const now of [japan('tue', 20), japan('wed', 8), '']) {
      element.now = now;
      await settled(element);
      expect(place()).to.equal('tue 19');
    }
  });

  it('of a cell, when the data changes under it, again and again', async () => {
    const element = await mountMap('', { width: 784 });
    cellOf(element, 'wed', 13).focus();
    element.data = measured;
    await settled(element);
    expect([place(), (focused() as HTMLElement).dataset.level]).to.deep.equal(['wed 13', 'quiet']);
    element.data = undefined;
    await settled(element);
    expect([place(), (focused() as HTMLElement).dataset.level]).to.deep.equal(['wed 13', 'busy']);
    await press('ArrowRight');
    expect(place()).to.equal('wed 14');
  });

  it('of a chip, when the data changes, the hour moves, or another chip goes', async () => {
    const element = await mountMap('hours="9-10"', { width: 360 });
    chipOf(element, 'hours', '夜').focus();
    element.data = measured;
    await settled(element);
    element.now = japan('wed', 9);
    await settled(element);
    element.hours = '';
    await settled(element);
    expect(labelOf(focused())).to.equal('夜');
  });

  it('of a fold, when the data changes', async () => {
    const element = await mountMap();
    const summary = inside(element, 'summary');
    summary.click();
    summary.focus();
    element.data = measured;
    await settled(element);
    expect(focused().textContent.trim()).to.equal(summary.textContent.trim());
    expect(inside<HTMLDetailsElement>(element, 'details').open).to.equal(true);
  });

  it('and takes none that it did not have', async () => {
    const link = await mount<HTMLElement>('<a href="#x">前</a>');
    link.focus();
    const element = await mountMap();
    element.data = measured;
    element.now = japan('wed', 9);
    await settled(element);
    expect(focused() === link).to.equal(true);
    expect(cellsOf(element)).to.have.length(168);
    expect(chipsOf(element, 'hours')).to.have.length(5);
  });
});
