import { css } from '@lit/reactive-element';

/** Columns come and go with the room that the words have: no width is named. */
export const advisorStyles = css`
  .columns,
  ol,
  .options,
  .rules,
  .others {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    column-gap: 32px;
    align-content: start;
  }
  /* Questions beside the answer; when there is none left to ask, below each other: no column stands empty. */
  .columns {
    grid-template-columns: repeat(auto-fit, minmax(min(max(20em, 40%), 100%), 1fr));
  }
  .columns:not(:has(.open)) {
    display: block;
  }
  /* The one next thing: the question, and when all are answered, the answer. */
  .open,
  .ask:not(:has(.open)) + .result {
    grid-column: 1/-1;
    border-inline-start: 8px solid var(--_accent);
    padding-inline-start: 12px;
  }
  .open,
  .result,
  .columns + .key {
    margin-block-start: 16px;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  .position,
  .result > .key {
    color: var(--_accent);
  }
  .position > b {
    margin-inline: 0.2em 0.1em;
    font-size: 1.75em;
    line-height: 1;
    font-weight: 400;
  }
  .big {
    display: block;
    font-size: 1.625em;
    line-height: 1.35;
    font-weight: 700;
    font-feature-settings: 'palt';
    text-wrap: balance;
  }
  .big > * {
    display: inline-block;
  }
  .option,
  .date,
  .actions,
  .answer {
    display: flex;
    align-items: center;
    gap: 0 16px;
    line-height: 1.4;
  }
  .date,
  .actions {
    flex-wrap: wrap;
    padding-block: 8px 4px;
  }
  .option,
  .answer {
    min-block-size: 48px;
    border-block-end: 1px solid var(--_hair);
  }
  .option {
    cursor: pointer;
  }
  .option,
  .button {
    font-weight: 700;
  }
  .option:hover,
  .button:hover {
    text-decoration: underline 1px;
  }
  .option > input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    accent-color: var(--_accent);
  }
  .date > input,
  .button {
    max-inline-size: 100%;
    min-block-size: 48px;
    border: 1px solid var(--_edge);
    border-radius: 0;
    padding: 0 1em;
    background: var(--_paper);
  }
  .date:not(:has(:invalid:not(:focus))) + .bad {
    display: none;
  }
  .answer > p {
    flex: 1;
  }
  .answer .note {
    display: block;
    line-height: inherit;
  }
  .use {
    inline-size: min(100%, 28em);
    margin-block: 12px;
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    text-align: center;
  }
  .result {
    border-block-start: 1px solid var(--_ink);
    padding-block-start: 12px;
  }
  .others > * {
    border-block-start: 1px solid var(--_hair);
    padding-block: 8px;
  }
  .rules > li {
    padding-block: 6px;
    padding-inline-start: 22px;
  }
  .rules i {
    display: inline-block;
    inline-size: 22px;
    margin-inline-start: -22px;
    font-style: normal;
    font-weight: 700;
  }
  .rules summary {
    color: var(--_ink-2);
  }
  .foot {
    margin-block-start: 12px;
  }
`;
