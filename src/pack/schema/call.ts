import { flag, ids, items, orNull, origin, part, quantity, records, text, texts } from './common.js';

export const call = part(
  {
    stages: records(
      { title: text, asks: texts, says: texts, askBack: texts, haveAtHand: ids, mayBeSkipped: flag, text, ...origin },
      ['title'],
      (stage) => ({ asks: [], says: [], mayBeSkipped: false, ...stage }),
    ),
    tips: items,
    safety: items,
    mistakes: records({ text, prevent: text, ...origin }, ['text']),
    figures: records({ label: text, value: orNull(quantity), text, ...origin }, ['label'], (figure) => ({
      value: null,
      text: '',
      ...figure,
    })),
  },
  [],
  (given) => ({ stages: [], tips: [], safety: [], mistakes: [], figures: [], ...given }),
);
