import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const widths = { '256px': 256, '360px': 360, '768px': 768, '1280px': 1280 };

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // The rules of the tests: axe's default ones with its best practices.
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    options: { storySort: { method: 'alphabetical' } },
  },
  globalTypes: {
    width: {
      description: '記事の幅',
      toolbar: {
        title: '幅',
        icon: 'mobile',
        items: [{ value: 'auto', title: '画面の幅' }, ...Object.keys(widths)],
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'ページの配色',
      toolbar: {
        title: '配色',
        icon: 'contrast',
        items: [
          { value: 'light', title: '明るい' },
          { value: 'dark', title: '暗い' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { width: 'auto', scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      const width = widths[globals.width as keyof typeof widths];
      const dark = globals.scheme === 'dark';
      // The page's own scheme, which an element with theme="auto" follows.
      document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
      document.body.style.background = dark ? '#16181a' : '';
      return html`<div style=${width ? `max-inline-size: ${width}px` : ''}>${story()}</div>`;
    },
  ],
};

export default preview;
