// npm start: builds the package and the stories where they are stale, then serves both on this machine only.
// PORT=<number> chooses the port; without it the first free one from 8000 on is taken.
import { startDevServer } from '@web/dev-server';
import { root } from './run.mjs';
import { buildStories } from './storybook.mjs';

try {
  await buildStories();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const server = await startDevServer({
  config: {
    rootDir: root,
    hostname: '127.0.0.1',
    ...(process.env.PORT ? { port: Number(process.env.PORT) } : {}),
    injectWebSocket: false,
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const { port } = server.server.address();
console.log(`
  article  http://127.0.0.1:${port}/examples/article.html
  stories  http://127.0.0.1:${port}/storybook-static/

  Ctrl-C ends.`);
