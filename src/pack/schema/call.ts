import { flag, ids, items, orNull, origin, quantity, records, text, texts, topicOf } from './common.js';

export const call = topicOf({
  stages: records(
    { title: text, asks: texts, says: texts, askBack: texts, haveAtHand: ids, mayBeSkipped: flag, text, ...origin },
    ['title'],
    { asks: [], says: [], mayBeSkipped: false },
  ),
  tips: items,
  safety: items,
  mistakes: records({ text, prevent: text, ...origin }, ['text']),
  figures: records({ label: text, value: orNull(quantity), text, ...origin }, ['label'], { value: null, text: '' }),
});
