import { expect } from 'chai';
import { allInside, cdp, inside, media, afterwards, frame } from './helpers.js';
import { cellOf, mountMap, pack, type Day } from './heatmap.helpers.js';

interface Look {
  /** Mean lightness, 0–255. */
  readonly mean: number;
  /** Lightness of each pixel, rows of equal length. */
  readonly grey: readonly number[];
  readonly width: number;
}

/** What a cell looks like to an eye that sees no colour: its pixels, in lightness. */
async function lookAt(element: Element): Promise<Look> {
  element.scrollIntoView({ block: 'center' });
  await frame();
  const { left, top, width, height } = element.getBoundingClientRect();
  const clip = {
    x: Math.round(left + scrollX) + 2,
    y: Math.round(top + scrollY) + 2,
    width: Math.floor(width) - 4,
    height: Math.floor(height) - 4,
    scale: 1,
  };
  const { data } = await cdp<{ data: string }>('Page.captureScreenshot', { format: 'png', clip });
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  const grey: number[] = [];
  for (let at = 0; at < pixels.length; at += 4) {
    grey.push(0.2126 * pixels[at]! + 0.7152 * pixels[at + 1]! + 0.0722 * pixels[at + 2]!);
  }
  return { grey, width: bitmap.width, mean: grey.reduce((sum, value) => sum + value, 0) / grey.length };
}

/** Share of pixels that differ clearly between two looks. */
const difference = (a: Look, b: Look) => {
  const length = Math.min(a.grey.length, b.grey.length);
  let count = 0;
  for (let at = 0; at < length; at++) if (Math.abs(a.grey[at]! - b.grey[at]!) > 48) count += 1;
  return count / length;
};

const places: Record<string, [Day, number]> = {
  quiet: ['thu', 9],
  'slightly-quiet': ['thu', 3],
  busy: ['thu', 13],
  'very-busy': ['thu', 20],
  unknown: ['thu', 16],
  now: ['tue', 19],
};

async function looksOf(element: Element): Promise<Record<string, Look>> {
  const looks: Record<string, Look> = {};
  for (const [name, [day, hour]] of Object.entries(places)) looks[name] = await lookAt(cellOf(element, day, hour));
  return looks;
}

const pairs = (names: readonly string[]) =>
  names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const));

const page = (color: string, scheme: string) => {
  document.documentElement.style.cssText = `background: ${color}; color-scheme: ${scheme}`;
  afterwards(() => void (document.documentElement.style.cssText = ''));
};

describe('<prime-cancel-heatmap> without colour', () => {
  const modes: Record<string, () => Promise<void> | void> = {
    light: () => page('#fff', 'light'),
    dark: () => page('#16181b', 'dark'),
    'forced colours': () => media({ 'forced-colors': 'active' }),
    'forced colours, dark': async () => {
      page('#000', 'dark');
      await media({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    },
    print: () => media({ type: 'print' }),
  };
  for (const [mode, start] of Object.entries(modes)) {
    it(`${mode}: four levels, unknown and now stay apart in grey`, async function () {
      this.timeout(20_000);
      await start();
      const element = await mountMap('', { width: 784 });
      const looks = await looksOf(element);
      for (const [a, b] of pairs(Object.keys(places))) {
        const apart = difference(looks[a]!, looks[b]!);
        const lighter = Math.abs(looks[a]!.mean - looks[b]!.mean);
        expect(apart > 0.04 || lighter > 12, `${a} / ${b}: ${apart.toFixed(3)}, ${lighter.toFixed(0)}`).to.equal(true);
      }
    });
  }

  for (const [mode, color] of [
    ['light', '#fff'],
    ['dark', '#16181b'],
  ] as const) {
    it(`${mode}: more ink is busier, neighbours 1.5 : 1`, async () => {
      page(color, mode);
      const element = await mountMap('', { width: 784 });
      const ctx = new OffscreenCanvas(1, 1).getContext('2d')!;
      const luminance = ([day, hour]: [Day, number]) => {
        ctx.fillStyle = getComputedStyle(cellOf(element, day, hour), '::after').backgroundColor;
        ctx.fillRect(0, 0, 1, 1);
        const [red, green, blue] = [...ctx.getImageData(0, 0, 1, 1).data]
          .map((value) => value / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
      };
      const steps = ['quiet', 'slightly-quiet', 'busy', 'very-busy'].map((level) => luminance(places[level]!));
      const ordered = [...steps].sort((a, b) => (mode === 'light' ? b - a : a - b));
      expect(steps).to.deep.equal(ordered);
      steps.slice(1).forEach((step, index) => {
        const [high, low] = [Math.max(step, steps[index]!), Math.min(step, steps[index]!)];
        expect((high + 0.05) / (low + 0.05), `step ${index + 1}`).to.be.at.least(1.5);
      });
    });
  }

  it('each level has its own sign, unknown none but the only diagonal', async () => {
    const element = await mountMap('', { width: 784 });
    const sign = (name: string) => getComputedStyle(cellOf(element, ...places[name]!), '::after').content;
    const signs = ['quiet', 'slightly-quiet', 'busy', 'very-busy'].map(sign);
    expect(signs.map((text) => text.replace(/ \/ ""$/, ''))).to.deep.equal(['"◎"', '"○"', '"△"', '"×"']);
    const pattern = (name: string) => getComputedStyle(cellOf(element, ...places[name]!), '::after').backgroundImage;
    expect(pattern('unknown')).to.include('135deg');
    for (const name of ['quiet', 'slightly-quiet', 'busy', 'very-busy']) expect(pattern(name)).not.to.include('135deg');
  });

  it('assumed hours and old ones are marked apart from the others of their level', async () => {
    const sources = [{ id: 'old', title: '古い調べ', asOf: '2024-01-01', staleAfter: '2025-01-01' }];
    const cells = [{ day: 'thu', hour: 4, level: 'slightly-quiet', source: 'old' }];
    const own = { day: 'thu', hour: 5, level: 'slightly-quiet', source: 'article' };
    const element = await mountMap('', {
      width: 784,
      children: pack({ sources, congestion: { cells: [...cells, own] } }),
    });
    const [assumed, old, stated] = [
      await lookAt(cellOf(element, 'thu', 3)),
      await lookAt(cellOf(element, 'thu', 4)),
      await lookAt(cellOf(element, 'thu', 5)),
    ];
    expect(difference(assumed, stated), 'assumed').to.be.greaterThan(0.005);
    expect(difference(old, stated) > 0.04 || Math.abs(old.mean - stated.mean) > 12, 'old').to.equal(true);
  });

  it('the legend is drawn as the map is', async () => {
    const element = await mountMap('', { width: 784 });
    const swatches = allInside(element, '[part="legend"] li > :first-child').slice(0, 5);
    ['quiet', 'slightly-quiet', 'busy', 'very-busy', 'unknown'].forEach((level, index) => {
      const [swatch, cell] = [swatches[index]!, cellOf(element, ...places[level]!)];
      const drawn = (target: Element) => {
        const { backgroundColor, color, content } = getComputedStyle(target, '::after');
        return [backgroundColor, color, content].join();
      };
      expect(drawn(swatch), level).to.equal(drawn(cell));
    });
  });
});

describe('<prime-cancel-heatmap> in forced colours', () => {
  it('shows the chosen chip, now and the next slot with colours of the system', async () => {
    await media({ 'forced-colors': 'active' });
    const element = await mountMap('', { width: 360 });
    const border = (chip: Element) => getComputedStyle(chip).borderBlockEndColor;
    const [pressed, other] = [
      inside(element, 'button[aria-pressed="true"]'),
      inside(element, 'button[aria-pressed="false"]'),
    ];
    expect(border(pressed)).not.to.equal(border(other));
    expect(getComputedStyle(cellOf(element, 'tue', 19)).forcedColorAdjust).to.equal('none');
  });
});

describe('<prime-cancel-heatmap> on paper', () => {
  const onPaper = async (width?: number) => {
    const element = await mountMap('', width ? { width } : {});
    await media({ type: 'print' });
    return element;
  };

  it('is the whole week, whatever the width of the column', async () => {
    for (const width of [784, 360]) {
      const element = await onPaper(width);
      const cells = allInside(element, 'td[data-hour]');
      expect(
        cells.filter((cell) => cell.checkVisibility()),
        `${width} px`,
      ).to.have.length(168);
      expect(inside(element, 'thead th:last-child').getBoundingClientRect().width).to.be.greaterThan(8);
    }
  });

  it('has no buttons and no hint to tap, and opens what is folded', async () => {
    const element = await onPaper();
    for (const target of allInside(element, 'button, [part="detail"]')) {
      expect(target.checkVisibility(), target.outerHTML).to.equal(false);
    }
    for (const line of allInside(element, 'details li')) {
      expect(line.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
      expect(line.getBoundingClientRect().height).to.be.greaterThan(10);
    }
  });

  it('keeps the sentences and the legend', async () => {
    const element = await onPaper(360);
    for (const part of ['now-sentence', 'next-sentence', 'legend', 'foot', 'heading']) {
      expect(inside(element, `[part="${part}"]`).checkVisibility(), part).to.equal(true);
    }
  });
});
