// The page of all records. Words are Japanese, what stands around them is for maintainers.
import { html, nothing, render } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Confidence } from '../src/data/types.js';
import { contradictions } from './guide.contradictions.js';
import { styles } from './guide.styles.js';
import { everything, matching, records, topics, touched, type Filter, type ShownRecord } from './guide.records.js';

const confidences: readonly Confidence[] = ['stated', 'conflicting', 'derived', 'assumption', 'unsourced'];

const renderRecord = ({ address, confidence, conflicts, source, asOf, words, data, facts }: ShownRecord) => html`
  <li class="record">
    <h4><code>${address}</code></h4>
    <dl>
      ${words.map(
        ([key, text]) =>
          html`<dt>${key}</dt>
            <dd lang="ja">${text}</dd>`,
      )}
      ${
        data
          ? html`<dt>data</dt>
              <dd><code>${data}</code></dd>`
          : nothing
      }
      <dt>sure</dt>
      <dd>
        <span class="mark">${confidence}</span>
        ${conflicts.map((id) => html` <span class="mark">${id}</span>`)}
      </dd>
      <dt>source</dt>
      <dd>${source}, ${asOf}</dd>
      <dt>facts</dt>
      <dd>${facts.length > 0 ? html`<code>${facts.join(', ')}</code>` : 'none of its own'}</dd>
    </dl>
  </li>
`;

const renderSelect = (name: string, label: string, value: string, options: readonly (readonly [string, string])[]) =>
  html`<label
    >${label}
    <select name=${name}>
      ${options.map(([id, text]) => html`<option value=${id} .selected=${id === value}>${text}</option>`)}
    </select>
  </label>`;

const renderTopic = (
  topic: string,
  shown: readonly ShownRecord[],
  open: boolean,
  onToggle: (event: Event) => void,
) => html`
  <details data-topic=${topic} ?open=${open} @toggle=${onToggle}>
    <summary>
      <h3>${topic}</h3>
      : ${shown.length}
    </summary>
    ${
      open
        ? html`<ul>
            ${shown.map(renderRecord)}
          </ul>`
        : nothing
    }
  </details>
`;

const renderContradictions = (choose: (id: string) => void) => html`
  <table>
    <caption>
      Contradictions and gaps of the source
    </caption>
    <thead>
      <tr>
        <th scope="col">No.</th>
        <th scope="col">What clashes or is missing</th>
        <th scope="col">How it is handled</th>
        <th scope="col">Records</th>
      </tr>
    </thead>
    <tbody>
      ${contradictions.map(
        ([id, what, how]) => html`
          <tr>
            <th scope="row">${id}</th>
            <td>${what}</td>
            <td>${how}</td>
            <td>
              <button aria-label="Show the ${touched(id)} records of ${id}" @click=${() => choose(id)}>
                ${touched(id)}
              </button>
            </td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/** So many records open by themselves. What is closed is not rendered: the whole guide is some ten thousand nodes. */
const few = 100;

/** Shows the page in an element and keeps it up to date with its own filter. */
export function showGuide(host: Element, start: Filter = everything): void {
  let filter = start;
  /** Topics that the maintainer opened or closed, until the filter changes. */
  const turned = new Map<string, boolean>();
  const update = () => {
    const shown = matching(filter);
    const isOpen = (topic: string) => turned.get(topic) ?? (topic === filter.topic || shown.length <= few);
    const onToggle = (event: Event) => {
      const { open, dataset } = event.target as HTMLDetailsElement;
      if (open === isOpen(dataset.topic!)) return;
      turned.set(dataset.topic!, open);
      update();
    };
    const apply = (change: Partial<Filter>) => {
      filter = { ...filter, ...change };
      turned.clear();
      update();
    };
    render(
      html`${styles}
        <div class="guide" lang="en">
          <form
            @input=${({ target }: Event) => {
              const { name, value } = target as HTMLInputElement | HTMLSelectElement;
              apply({ [name]: value });
            }}
            @submit=${(event: Event) => event.preventDefault()}
          >
            <label>Words, address or fact <input type="search" name="text" .value=${filter.text} /></label>
            ${renderSelect('topic', 'Topic', filter.topic, [['', 'all'], ...topics.map((id) => [id, id] as const)])}
            ${renderSelect('confidence', 'How sure', filter.confidence, [
              ['', 'all'],
              ...confidences.map((id) => [id, id] as const),
            ])}
            ${renderSelect('conflict', 'Contradictions', filter.conflict, [
              ['', 'with or without'],
              ['any', 'with any'],
              ...contradictions.map(([id]) => [id, id] as const),
            ])}
          </form>
          <p role="status">${shown.length} of ${records.length} records</p>
          ${topics.map((topic) => {
            const own = shown.filter((record) => record.topic === topic);
            return own.length > 0 ? renderTopic(topic, own, isOpen(topic), onToggle) : nothing;
          })}
          ${renderContradictions((conflict) => {
            apply({ ...everything, conflict });
            host.querySelector('[name="conflict"]')?.scrollIntoView();
          })}
        </div>`,
      host as HTMLElement,
    );
  };
  update();
}

const pages = new Map<string, ReturnType<typeof ref>>();

/** The same directive for the same start, so that a new render of the story leaves the filter as it is. */
export const guidePage = (start: Partial<Filter> = {}) => {
  const key = JSON.stringify(start);
  if (!pages.has(key)) {
    pages.set(
      key,
      ref((host) => host && showGuide(host, { ...everything, ...start })),
    );
  }
  return html`<div ${pages.get(key)}></div>`;
};
