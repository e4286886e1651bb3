// Owns the styles of the kit of the portal: headings, badges, facts, states. Not tables and dialogs: table.styles.ts,
// dialog.styles.ts. Not the frame: ../admin.styles.ts.
import { css } from 'lit';

/** Styles of what all pages are made of. */
export const kitStyles = css`
  .page-head,
  .section-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    justify-content: space-between;
  }
  [part='heading'] {
    font-size: 1.5rem;
    overflow-wrap: anywhere;
  }
  .section {
    margin-block-start: 1.5rem;
  }
  .section-title {
    font-size: 1.0625rem;
    font-weight: 650;
  }
  .section-buttons,
  .contact-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  button.small {
    padding: 0.25rem 0.875rem;
    font-size: 0.875rem;
  }
  [part~='secondary-button'] {
    border-color: color-mix(in srgb, var(--c) 30%, #0000);
  }
  [part~='danger-button'] {
    color: light-dark(#fff, #10163d);
    background: var(--e);
    border-color: #0000;
  }
  [part~='remove'] {
    padding-inline: 0.5rem;
    color: var(--e);
  }
  /* In the widget a link looks like a button. */
  a {
    display: inline;
    min-block-size: 0;
    padding: 0;
    color: var(--a);
    border: 0;
    border-radius: 0;
    font-weight: inherit;
    text-align: start;
  }
  a:hover {
    box-shadow: none;
  }
  .sub,
  .count {
    color: var(--m);
    font-size: 0.875rem;
  }
  .sub bdi,
  .plain {
    font-weight: inherit;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  [part='badge'] {
    display: inline-block;
    padding: 0 0.5rem;
    border: 1px solid color-mix(in srgb, var(--c) 30%, #0000);
    border-radius: 1rem;
    color: var(--m);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.6;
    vertical-align: middle;
  }
  .strong,
  .good,
  .soon,
  .bad {
    background: color-mix(in srgb, currentcolor 12%, #0000);
  }
  [part='badge']:is(.strong, .good, .soon, .bad) {
    border-color: #0000;
  }
  [part='badge'].strong {
    color: var(--c);
  }
  [part='badge'].good {
    color: var(--contact-change-success, light-dark(#14703a, #74d99a));
  }
  [part='badge'].soon {
    color: light-dark(#84500a, #f5c56b);
  }
  [part='badge'].bad {
    color: var(--e);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10rem, 100%), 1fr));
    gap: 0.75rem 1.5rem;
    margin-block-start: 0.75rem;
  }
  .facts div {
    min-inline-size: 0;
  }
  dt {
    color: var(--m);
    font-size: 0.8125rem;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  .empty {
    display: grid;
    gap: 0.5rem;
    justify-items: center;
    padding: 3rem 1rem;
    text-align: center;
  }
  .empty > * {
    max-inline-size: 32rem;
    margin: 0;
  }
  .section .empty {
    justify-items: start;
    padding: 1rem 0;
    text-align: start;
  }
  .empty-title {
    font-weight: 650;
  }
  .skeleton {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 1.5rem;
  }
  .bar {
    block-size: 2.25rem;
    background: color-mix(in srgb, var(--c) 8%, #0000);
    border-radius: calc(var(--r) / 2);
    animation: pulse 1.4s ease-in-out infinite alternate;
  }
  @keyframes pulse {
    to {
      opacity: 0.4;
    }
  }
  .more {
    display: grid;
    justify-content: center;
    margin-block-start: 1rem;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    justify-content: space-between;
    margin-block-start: 1rem;
    padding: 0.75rem 1rem;
    background: color-mix(in srgb, var(--a) 8%, #0000);
    border: var(--edge);
    border-radius: var(--r);
  }
  :not(form) > .note {
    margin-block-end: var(--g);
  }
  .note > * {
    margin: 0;
  }
`;
