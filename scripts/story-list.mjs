// Server plugin for the browser tests: answers tests/stories/list.js with a module that imports every stories/*.stories.ts,
// so that a new file is walked without a word in the test. Its types stand in tests/stories/list.d.ts.
import { files } from './run.mjs';

export const storyList = {
  name: 'story-list',
  serve({ path }) {
    if (path !== '/tests/stories/list.js') return undefined;
    const stories = files('stories').filter((file) => file.endsWith('.stories.ts'));
    const imports = stories.map((file) => `  ${JSON.stringify(file)}: () => import('/${file}'),`);
    return { body: `export default {\n${imports.join('\n')}\n};\n`, type: 'js' };
  },
};
