import { html } from 'lit';

/** Of the page of all records: plain, in the colours of the page around it. */
export const styles = html`
  <style>
    .guide {
      font:
        16px/1.6 system-ui,
        sans-serif;
      overflow-wrap: anywhere;
    }
    .guide :is(h3, h4) {
      display: inline;
      font-size: 1em;
      margin: 0;
    }
    .guide form {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
    }
    .guide label {
      display: grid;
      flex: 1 1 12em;
    }
    .guide :is(input, select, button) {
      font: inherit;
      min-block-size: 44px;
      min-inline-size: 0;
    }
    .guide summary {
      padding-block: 10px;
    }
    .guide ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .guide li.record {
      border-block-start: 1px solid;
      padding-block: 8px;
    }
    .guide :is(p, dl, dd) {
      margin: 0;
    }
    .guide dl {
      display: grid;
      grid-template-columns: minmax(0, 7em) minmax(0, 1fr);
      gap: 0 12px;
    }
    .guide .mark {
      border: 1px solid;
      border-radius: 3px;
      padding-inline: 4px;
    }
    .guide table {
      border-collapse: collapse;
      inline-size: 100%;
      table-layout: fixed;
    }
    .guide caption {
      font-weight: 700;
      padding-block: 8px;
      text-align: start;
    }
    .guide :is(th, td) {
      border-block-start: 1px solid;
      padding: 4px 6px 4px 0;
      text-align: start;
      vertical-align: top;
    }
    .guide th:first-child {
      inline-size: 3em;
    }
    .guide th:last-child {
      inline-size: 4em;
    }
  </style>
`;
