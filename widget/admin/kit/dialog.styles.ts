// Owns the styles of dialogs, tabs and fields. Not those of the rest of the kit: kit.styles.ts.
import { css } from 'lit';

/** Styles of dialogs, tabs and fields. */
export const dialogStyles = css`
  dialog {
    inline-size: min(34rem, calc(100vi - 2rem));
    max-block-size: calc(100vb - 2rem);
    margin: auto;
    padding: 1.5rem;
    overflow-y: auto;
    color: var(--c);
    background: var(--b);
    border: var(--edge);
    border-radius: var(--r);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  dialog form {
    margin: 0;
  }
  dialog h2 {
    font-size: 1.25rem;
    line-height: 1.25;
  }
  dialog h2:focus {
    outline: none;
  }
  .dialog-text {
    display: grid;
    gap: 0.75rem;
  }
  .dialog-text p {
    margin: 0;
  }
  .dialog-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    justify-content: end;
  }
  .plain-list {
    display: grid;
    gap: 0.25rem;
  }
  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.375rem;
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: 0.75rem;
    align-items: start;
    padding: 0.75rem;
    min-block-size: 2.75rem;
    border: var(--edge);
    border-radius: calc(var(--r) * 2 / 3);
    font-weight: 400;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--a);
    background: color-mix(in srgb, var(--a) 6%, #0000);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--contact-change-focus-ring, var(--a));
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
    block-size: 1.25rem;
    margin-block-start: 0.125rem;
    accent-color: var(--a);
    outline: none;
  }
  .choice > span {
    display: grid;
    gap: 0.125rem;
  }
  .choice-name {
    font-weight: 600;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    margin-block-start: 1rem;
    border-block-end: var(--edge);
  }
  .tab {
    flex: none;
    padding: 0.625rem 0.875rem;
    min-block-size: 2.75rem;
    color: var(--m);
    font-weight: 600;
    text-decoration: none;
    border-block-end: 3px solid #0000;
  }
  .tab:hover {
    color: var(--c);
  }
  .tab[aria-current='page'] {
    color: var(--c);
    border-block-end-color: var(--a);
  }
  .tab:focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    [part='badge'],
    [part~='danger-button'] {
      border-color: currentcolor;
    }
    .tab {
      border-block-end-color: Canvas;
    }
    .tab[aria-current='page'] {
      border-block-end-color: Highlight;
    }
    .choice:has(:checked) {
      border-color: Highlight;
    }
  }
`;
