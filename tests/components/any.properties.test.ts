// What a framework or a mistake may set: every property of every element takes anything and comes back to its default.
import { expect } from 'chai';
import type { LitElement, PropertyDeclarations } from 'lit';
import '../../src/define/all.js';
import { captureConsole, captureFailures, choose, inside, mount, settled, textOf } from './helpers.js';

const tags = ['advisor', 'compare', 'faq', 'heatmap', 'steps'].map((name) => `prime-cancel-${name}`);
const anything: readonly unknown[] = [null, undefined, NaN, 7, true, '', ' ', '🗾\u0000', [], ['a'], {}, () => 'a'];

type Any = LitElement & Record<string, unknown>;

const propertiesOf = (element: Any) =>
  Object.entries((element.constructor as unknown as { properties: PropertyDeclarations }).properties)
    .filter(([, { state }]) => !state)
    .map(([name]) => name);

for (const tag of tags) {
  describe(`<${tag}> and what is set on it`, () => {
    it('takes anything for any property, and shows the default again', async () => {
      captureConsole(); // a time that is none is told
      const failures = captureFailures();
      const element = await mount<Any>(
        `<${tag} storage-key="" device="desktop-web" now="2026-11-24T19:30:00+09:00"></${tag}>`,
      );
      const before = textOf(element);
      // What `src` asks the network for is tested with the data pack.
      for (const name of propertiesOf(element).filter((name) => name !== 'src')) {
        const value = element[name];
        for (const other of anything) {
          Object.assign(element, { [name]: other });
          await settled(element);
          expect(textOf(element), `${name}: ${String(other)}`).not.to.equal('');
        }
        Object.assign(element, { [name]: value });
        await settled(element);
        expect(textOf(element), name).to.equal(before);
      }
      expect(failures).to.deep.equal([]);
    });

    it('has the default again when an attribute goes', async () => {
      const element = await mount<Any>(`<${tag}></${tag}>`);
      for (const name of propertiesOf(element)) {
        const value = element[name];
        const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        element.setAttribute(attribute, '5');
        element.removeAttribute(attribute);
        // Where nothing is the default, it may be `null` as well.
        expect(element[name] ?? undefined, name).to.equal(value);
        await settled(element);
      }
    });

    it('writes no attribute of its own', async () => {
      const element = await mount<LitElement>(`<${tag}></${tag}>`);
      expect(element.getAttributeNames()).to.deep.equal([]);
    });
  });
}

it('an element whose group is taken away follows the page again', async () => {
  const page = await mount<HTMLElement>(
    '<div><prime-cancel-steps group="a" storage-key=""></prime-cancel-steps><prime-cancel-steps storage-key=""></prime-cancel-steps></div>',
  );
  const [one, two] = [...page.querySelectorAll('prime-cancel-steps')];
  const methodOf = (element: Element) => inside<HTMLSelectElement>(element, '[data-axis="method"]');
  for (const away of [() => one!.removeAttribute('group'), () => Object.assign(one!, { group: undefined })]) {
    one!.group = 'a';
    away();
    const method = methodOf(one!).value === 'chat' ? 'web-app' : 'chat';
    choose(methodOf(two!), method);
    await settled(page);
    expect(methodOf(one!).value).to.equal(method);
  }
});
