// Owns the styles of the pages in the part that is loaded on demand. Not those of the messages: preview.styles.ts. Not those of the
// frame and of the kit: ../admin.styles.ts.
import { css } from 'lit';

/** Styles of cards, tiles, meters, searches and the rows of tables. */
export const pagesStyles = css`
  .part-title {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  code {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  }
  .inline {
    display: inline;
    padding: 0;
    background: none;
    font-size: 0.9375em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 1rem;
    margin-block: var(--g);
  }
  .filters > [part='field'] {
    flex: 1 1 11rem;
    max-inline-size: 22rem;
    min-inline-size: 0;
  }
  .filters > .choice {
    min-block-size: 2.75rem;
  }
  .tools,
  .row-buttons,
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .row-buttons {
    margin-block-start: 0.5rem;
  }
  .td .row-buttons {
    margin-block-start: 0;
  }
  .row-buttons .danger {
    color: var(--e);
  }
  .entries,
  .tiles,
  .meters,
  .lines,
  .links-list {
    display: grid;
    gap: 0.75rem;
    margin-block: 0.75rem 0;
    padding: 0;
    list-style: none;
  }
  .entries {
    gap: 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(30rem, 100%), 1fr));
  }
  .tiles {
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
  }
  .meters {
    gap: 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
  }
  .entry,
  .tile,
  .meter {
    min-inline-size: 0;
    padding: 1rem;
    background: var(--b);
    border: var(--edge);
    border-radius: var(--r);
    overflow-wrap: anywhere;
  }
  .entry.faint {
    background: none;
  }
  .strong-entry {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    margin-block: var(--g);
    border: 2px solid var(--a);
  }
  .strong-entry > .copied {
    inline-size: 100%;
    margin: 0;
  }
  .copied-label {
    margin: 0.25rem 0 0;
    font-weight: 600;
  }
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .entry > * + .part-title {
    margin-block-start: 0.75rem;
    font-size: 0.9375em;
  }
  .value {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .tile-name {
    margin: 0;
    color: var(--m);
  }
  .tile-number {
    margin: 0;
    font-size: 1.375em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .meter-name {
    font-weight: 600;
  }
  meter {
    inline-size: 100%;
    block-size: 1rem;
    margin-block-start: 0.5rem;
  }
  .failures .tr,
  .calls .tr {
    --columns: minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 0.9fr) minmax(0, 0.5fr) minmax(0, 1.2fr) minmax(0, 1fr);
  }
  .stopped .tr {
    --columns: minmax(0, 1.5fr) minmax(0, 0.9fr) minmax(0, 0.9fr) minmax(0, 0.8fr) minmax(0, 0.8fr) minmax(0, 1fr);
  }
  .audit .tr {
    --columns: minmax(0, 0.8fr) minmax(0, 0.9fr) minmax(0, 0.9fr) minmax(0, 0.9fr) minmax(0, 2fr);
    align-items: start;
  }
  @container (max-width: 52rem) {
    .failures .tr,
    .calls .tr,
    .stopped .tr,
    .audit .tr {
      --columns: minmax(0, 1fr);
    }
  }
  .copied {
    display: flex;
    align-items: start;
    gap: 0.5rem;
    margin-block-start: 0.75rem;
  }
  .copied > code {
    flex: 1;
    min-inline-size: 0;
    padding: 0.5rem 0.75rem;
    background: color-mix(in srgb, var(--c) 6%, #0000);
    border: var(--edge);
    border-radius: calc(var(--r) * 2 / 3);
    text-align: left;
    white-space: pre-wrap;
    user-select: all;
  }
  .copied > button {
    flex: none;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }
  .line > .stacked {
    flex: 1 1 12rem;
  }
  .line .row-buttons {
    margin: 0;
  }
  .entry > .row-buttons {
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: var(--edge);
  }
  .stacked {
    display: grid;
    gap: 0.125rem;
    min-inline-size: 0;
  }
  .verdict {
    display: grid;
    gap: 0.5rem;
    margin-block: var(--g) 0;
    background: var(--b);
    padding: 0.75rem 1rem;
    border: var(--edge);
    border-radius: var(--r);
  }
  .verdict p {
    margin: 0;
  }
  .good-verdict {
    border-color: var(--contact-change-success, light-dark(#14703a, #74d99a));
  }
  .bad-verdict {
    border-color: var(--e);
  }
  .arrow::before {
    content: '→';
  }
  [dir='rtl'] .arrow::before {
    content: '←';
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    color: var(--a);
    cursor: pointer;
  }
  summary::before {
    content: '▸' / '';
    margin-inline-end: 0.375em;
  }
  [dir='rtl'] summary::before {
    content: '◂' / '';
  }
  [open] > summary::before {
    content: '▾' / '';
  }
  @media (forced-colors: active) {
    .entry,
    .tile,
    .meter,
    .verdict {
      border-color: CanvasText;
    }
  }
`;
