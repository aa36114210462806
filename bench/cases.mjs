// What is measured: one entry a figure. Read by Node for names and budgets, and by the page for the functions, which
// know the elements only by their documented hooks.
//
//   id     `<element>-<what>`, for --only
//   tag    left out of a run while src/define/ has no such element
//   make   gives a new element what it needs before it is connected
//   width  of the container in px, 720 unless told
//   count  how many are created; the floor is `innerHTML` of the same finished DOM
//   ready  what the reader has done before an update, such as going to a field: not measured
//   act    one update of a finished element; the floor is the same DOM changes made by hand, or with `anew` an
//          `innerHTML` of what the update leads to
//   ratio  budget as a multiple of the floor; what is within `margin` of the floor holds too
//   ms     budget of an update in milliseconds, on top of what the DOM changes themselves cost the browser

/** A figure this close to its floor, in ms, holds whatever the ratio: nobody can feel it. */
export const margin = 3;

const find = (element, selector) => {
  const found = element.shadowRoot.querySelector(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
};

const steps = [
  { id: 'steps-first', title: 'first on a page', count: 1, ratio: 1.6 },
  { id: 'steps-hundred', title: 'a hundred on a page', count: 100, ratio: 1.3 },
  {
    id: 'steps-tick',
    title: 'tick',
    act: (element) => find(element, 'li[aria-current="step"] input').click(),
    ms: 2,
  },
];

/** Site data: two hundred services by five criteria, as a comparison site has them. */
const manyRows = {
  version: 1,
  tables: [
    {
      id: 'streaming-services',
      columns: [{ id: 'content', type: 'level' }],
      rows: [...Array(196).keys()].map((n) => ({
        id: `service-${n}`,
        label: `サービス${n}`,
        cells: {
          price: { min: 500 + ((n * 7919) % 1900), asOf: '2026-10-01' },
          cancel: 'Webで手続きします。',
          content: { text: 'ふつう', rank: n % 5 },
          feature: '新しい作品が多い',
          more: '無料体験があります。',
        },
      })),
    },
  ],
};

const giveManyRows = (element) => {
  element.table = 'streaming-services';
  element.data = manyRows;
};

const compare = [
  {
    id: 'compare-first',
    title: 'first on a page, 4 × 6',
    make: (element) => (element.table = 'streaming-services'),
    count: 1,
    ratio: 1.6,
  },
  { id: 'compare-large', title: 'first on a page, 200 × 6', make: giveManyRows, count: 1, ratio: 1.35 },
  { id: 'compare-hundred', title: 'a hundred on a page', count: 100, ratio: 1.3 },
  {
    id: 'compare-sort',
    title: 'sort 200 rows, against a new table',
    make: giveManyRows,
    act: (element) => find(element, '[data-sort="price"]').click(),
    anew: true,
    ratio: 0.6,
  },
];

/** An hour that begins between two readings of the same clock. */
const pinAt = (time) => (element) => (element.now = `2026-11-24T${time}:00+09:00`);

const heatmap = [
  { id: 'heatmap-first', title: 'first on a page', make: pinAt('19:59'), count: 1, ratio: 1.4 },
  { id: 'heatmap-hundred', title: 'a hundred on a page', make: pinAt('19:59'), count: 100, ratio: 1.25 },
  { id: 'heatmap-hour', title: 'an hour later', make: pinAt('10:59'), act: pinAt('11:00'), ms: 2 },
];

const advisor = [
  { id: 'advisor-first', title: 'first on a page', count: 1, ratio: 1.8 },
  {
    id: 'advisor-answer',
    title: 'an answer',
    // A tap, as a finger does it: the next question, and the first result.
    act: (element) =>
      find(element, '[part="option"]').dispatchEvent(
        new MouseEvent('click', { detail: 1, bubbles: true, composed: true, cancelable: true }),
      ),
    ms: 4,
  },
];

/** Site data: five thousand questions, as a help centre has them. */
const manyEntries = {
  version: 1,
  faq: [...Array(5000).keys()].map((n) => ({ id: `q-${n}`, question: `${n}番の手続き`, answer: `画面${n % 97}で。` })),
};

const searchable = (element) => (element.searchable = true);
const giveManyEntries = (element) => {
  searchable(element);
  element.data = manyEntries;
};
const toField = (element) => find(element, 'input').focus();
const type = (query) => (element) => {
  const field = find(element, 'input');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const faq = [
  { id: 'faq-first', title: 'first on a page', make: searchable, count: 1, ratio: 1.5 },
  { id: 'faq-hundred', title: 'a hundred on a page', make: searchable, count: 100, ratio: 1.25 },
  { id: 'faq-key', title: 'keystroke', make: searchable, ready: toField, act: type('折り返し 何'), ms: 8 },
  { id: 'faq-none', title: 'keystroke without a hit', make: searchable, ready: toField, act: type('分割払い'), ms: 8 },
  { id: 'faq-large', title: 'first on a page, 5,000 entries', make: giveManyEntries, count: 1, ratio: 1.25 },
  {
    id: 'faq-large-key',
    title: 'keystroke, 5,000 entries',
    make: giveManyEntries,
    ready: toField,
    act: type('4711番'),
    ms: 50,
  },
];

export const cases = [
  ...steps.map((entry) => ({ tag: 'prime-cancel-steps', ...entry })),
  ...compare.map((entry) => ({ tag: 'prime-cancel-compare', ...entry })),
  ...heatmap.map((entry) => ({ tag: 'prime-cancel-heatmap', ...entry })),
  ...advisor.map((entry) => ({ tag: 'prime-cancel-advisor', ...entry })),
  ...faq.map((entry) => ({ tag: 'prime-cancel-faq', ...entry })),
];
