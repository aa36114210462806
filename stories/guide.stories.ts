import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { guidePage } from './guide.view.js';

/**
 * Every record of the bundled guide with its words, its facts, how sure it is, its contradictions, its source and its
 * date. For maintainers: how to change one stands in CONTRIBUTING.
 */
const meta: Meta = {
  title: 'Guide / All records',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

export const AllRecords: StoryObj = { name: 'All records', render: () => guidePage() };

export const OfOneTopic: StoryObj = {
  name: 'The records of one topic',
  render: () => guidePage({ topic: 'congestion' }),
};

export const WithAWord: StoryObj = {
  name: 'The records with a word',
  render: () => guidePage({ text: '電話リクエスト 非公開' }),
};

export const Contradictory: StoryObj = {
  name: 'The records of one contradiction',
  render: () => guidePage({ conflict: 'C17' }),
};

export const Unsourced: StoryObj = {
  name: 'What the source claims without a source',
  render: () => guidePage({ confidence: 'unsourced' }),
};
