/** Path of every stories/*.stories.ts → its module. Made by the test server: see scripts/story-list.mjs. */
declare const stories: Readonly<Record<string, () => Promise<unknown>>>;
export default stories;
