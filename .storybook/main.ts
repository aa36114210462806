import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [
      ...(vite.plugins ?? []),
      {
        // Stories import the sources, but `sideEffects` of package.json names what is published: without this the
        // registrations would be shaken out.
        name: 'registrations-have-side-effects',
        transform: (_code, id) => (id.includes('/src/define/') ? { moduleSideEffects: true } : null),
      },
    ],
  }),
};

export default config;
