import { flag, id, ids, level, listOf, mapOf, method, oneOf, origin, records, text, topicOf } from './common.js';

const condition = mapOf(ids);

export const advisor = topicOf({
  questions: records(
    {
      question: text,
      text,
      options: records({ label: text }, ['label']),
      multiple: flag,
      when: condition,
      ...origin,
    },
    ['question', 'options'],
  ),
  rules: records(
    {
      when: condition,
      levelNow: listOf(level),
      effect: oneOf('recommend', 'exclude', 'warn'),
      method,
      scenario: id,
      text,
      ...origin,
    },
    ['effect', 'text'],
    { when: {} },
  ),
});
