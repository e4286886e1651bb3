// Owns the styles of tables: columns, cards where it is narrow. Not those of the rest of the kit: kit.styles.ts.
import { css } from 'lit';

/** Styles of tables. */
export const tableStyles = css`
  .table {
    margin-block-start: 1rem;
    border: var(--edge);
    border-radius: var(--r);
    background: var(--b);
    overflow: clip;
  }
  .tr {
    position: relative;
    display: grid;
    grid-template-columns: var(--columns);
    gap: 0 1rem;
    align-items: center;
    padding: 0.5rem 1rem;
  }
  .tbody > .tr {
    border-block-start: var(--edge);
    min-block-size: 3.25rem;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.5rem;
  }
  .tbody > .tr:has(a[data-rove]):hover {
    background: color-mix(in srgb, var(--a) 6%, #0000);
  }
  a[data-rove] {
    color: inherit;
    text-decoration: none;
    outline: none;
  }
  a[data-rove]::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  a[data-rove]:focus-visible::after {
    outline: 2px solid var(--contact-change-focus-ring, var(--a));
    outline-offset: -2px;
    border-radius: calc(var(--r) / 2);
  }
  .td button,
  .td a:not([data-rove]) {
    position: relative;
    z-index: 1;
  }
  .even.cols-2 .tr {
    --columns: repeat(2, minmax(0, 1fr));
  }
  .even.cols-3 .tr {
    --columns: repeat(3, minmax(0, 1fr));
  }
  .even.cols-4 .tr {
    --columns: repeat(4, minmax(0, 1fr));
  }
  .even.cols-5 .tr {
    --columns: repeat(5, minmax(0, 1fr));
  }
  .even.cols-6 .tr {
    --columns: repeat(6, minmax(0, 1fr));
  }
  .even.cols-7 .tr {
    --columns: repeat(7, minmax(0, 1fr));
  }
  .th {
    color: var(--m);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .td {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .td-label {
    display: none;
  }
  /* Two lines as close as those of the cells below; the button stays as high as a finger needs. */
  .th > .label {
    display: block;
    margin-block-end: -0.75rem;
  }
  .label + .sort {
    margin-block-end: -0.625rem;
  }
  .th .sort {
    color: inherit;
    font-size: inherit;
    font-weight: 600;
  }
  .sort.ascending::after {
    content: ' ↑' / '';
  }
  .sort.descending::after {
    content: ' ↓' / '';
  }
  .stale {
    opacity: 0.6;
  }
  @container (max-width: 52rem) {
    .thead {
      display: none;
    }
    .tbody > .tr:first-child {
      border: 0;
    }
    .tr {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25rem;
      padding-block: 0.75rem;
    }
    .td-label {
      display: block;
      color: var(--m);
      font-size: 0.75rem;
    }
  }
`;
