// Runs in the page under test: creates widgets or their floor, and marks when the work starts and ends.
import { cases } from './cases.mjs';
import { changesBetween, createFloor, serialise } from './floor.mjs';

const stage = document.querySelector('#stage');

const open = (id) => {
  const entry = cases.find((entry) => entry.id === id);
  stage.style.width = `${entry.width ?? 720}px`;
  return entry;
};

/** Elements update in microtasks: no task, no frame and no idle time comes between. */
async function laidOut(elements) {
  for (const element of elements) await element.updateComplete;
  void stage.offsetHeight;
}

/** As a script or the parser would: elements are connected, and update by themselves. */
async function create({ tag, make }, count = 1) {
  const elements = [];
  for (let i = 0; i < count; i += 1) {
    const element = document.createElement(tag);
    make?.(element);
    elements.push(element);
  }
  stage.append(...elements);
  await laidOut(elements);
  return elements;
}

function createPlain({ tag }, count, floor) {
  const hosts = createFloor(count, floor, customElements.get(tag).shadowRootOptions);
  stage.append(...hosts);
  void stage.offsetHeight;
  return hosts;
}

/** What the floor of a case is made of, and how many DOM changes its update makes. */
export async function capture(id) {
  const entry = open(id);
  const [element] = await create(entry);
  await entry.ready?.(element);
  await laidOut([element]);
  const before = serialise(element.shadowRoot);
  let changes;
  if (entry.act) {
    const records = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(element.shadowRoot, { attributes: true, characterData: true, childList: true, subtree: true });
    await entry.act(element);
    await laidOut([element]);
    changes = records.length + observer.takeRecords().length;
    observer.disconnect();
  }
  const floor = {
    before,
    html: serialise(element.shadowRoot),
    sheets: element.constructor.elementStyles.map(({ cssText }) => cssText),
  };
  const seen = ({ shadowRoot, offsetHeight }) =>
    `${shadowRoot.querySelectorAll('*').length} elements, ${offsetHeight} px`;
  const expected = seen(element);
  element.remove();
  const found = seen(createPlain(entry, 1, floor)[0]);
  if (found !== expected) throw new Error(`${id}: the floor is not the same: ${found} instead of ${expected}`);
  return { ...floor, changes, seen: expected };
}

/** What is measured, made ready: a function that starts with the first call and ends with the finished layout. */
const ready = {
  create: {
    widget: (entry) => () => create(entry, entry.count),
    floor: (entry, floor) => () => createPlain(entry, entry.count, floor),
  },
  update: {
    async widget(entry) {
      const [element] = await create(entry);
      await entry.ready?.(element);
      await laidOut([element]);
      return async () => {
        await entry.act(element);
        await laidOut([element]);
      };
    },
    floor(entry, { before, html, sheets }) {
      const [{ shadowRoot }] = createPlain(entry, 1, { html: before, sheets });
      const after = document.createElement('template');
      after.innerHTML = html;
      const changes = changesBetween(shadowRoot, after.content);
      return () => {
        if (entry.anew) shadowRoot.innerHTML = html;
        else for (const change of changes) change();
        void stage.offsetHeight;
      };
    },
  },
};

/** The page's own start is over: what comes next is the sample's alone. */
const quiet = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20))));

/**
 * @param subject `widget` or `floor`
 * @param label the two marks are `<label> start` and `<label> end`
 */
export async function sample(id, subject, label, floor) {
  const entry = open(id);
  const run = await ready[entry.act ? 'update' : 'create'][subject](entry, floor);
  await quiet();
  performance.mark(`${label} start`);
  await run();
  performance.mark(`${label} end`);
}
