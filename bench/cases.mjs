// What is measured: one entry a figure. Read by Node for names and budgets, and by the page for the functions, which
// know the elements only by their documented hooks.
//
//   id     `<element>-<what>`, for --only
//   tag    left out of a run while src/define/ has no such element
//   make   gives a new element what it needs before it is connected
//   width  of the container in px, 720 unless told
//   count  how many are created; the floor is `innerHTML` of the same finished DOM
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

export const cases = [...steps.map((entry) => ({ tag: 'prime-cancel-steps', ...entry }))];
