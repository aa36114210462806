import {
  device,
  ids,
  items,
  known,
  links,
  listOf,
  method,
  oneOf,
  origin,
  part,
  quantity,
  records,
  text,
  texts,
} from './common.js';

const screen = part({ path: texts, variants: listOf(texts) }, ['path'], (label) => ({ variants: [], ...label }));

const words = { title: text, text, screen, cautions: items, doneWhen: text };
const methods = listOf(method);
const devices = listOf(device);

export const steps = records(
  {
    ...words,
    scenarios: ids,
    methods,
    devices,
    duration: known(quantity),
    supply: oneOf('identity', 'documents'),
    fallback: items,
    proofs: items,
    variants: records({ ...words, when: part({ scenarios: ids, methods, devices }), ...origin }, ['when']),
    links,
    ...origin,
  },
  ['title'],
  (step, others) => ({
    text: '',
    // Where nothing is said: the cases of the step before it, else every case.
    scenarios: others.get(step.after ?? '')?.scenarios ?? [
      ...new Set([...others.values()].flatMap((other) => other.scenarios ?? [])),
    ],
    cautions: [],
    variants: [],
    ...step,
  }),
);
