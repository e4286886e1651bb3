// Owns the styles of a list: rows, badges, menus. Not the common styles: change/contact-change.styles.ts.
import { css } from 'lit';

/** Styles of the list, used in addition to the styles of `<contact-change>`. */
export const listStyles = css`
  :host {
    max-inline-size: var(--contact-change-width, 36rem);
  }
  .actions {
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
  }
  .note {
    margin-block: 0 var(--g);
    padding: 0.75rem 1rem;
    border: var(--edge);
    border-radius: var(--r);
  }
  [part='heading'] ~ .note {
    margin-block: 0 var(--g);
  }
  [part='list'] {
    margin-block: calc(var(--g) * 0.5);
    padding: 0;
    list-style: none;
  }
  [part='item'] {
    padding-block: 0.75rem;
  }
  [part='item'] + [part='item'] {
    border-block-start: var(--edge);
  }
  [part='item'] p {
    margin: 0;
  }
  .row,
  .ends,
  .acts,
  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .row {
    gap: 0.25rem 1rem;
  }
  .what {
    display: grid;
    flex: 999 1 11rem;
    gap: 0.375rem;
  }
  .ends {
    flex: 1 1 auto;
    flex-wrap: nowrap;
    justify-content: end;
  }
  .acts {
    flex: 1 1 auto;
    gap: 0 1.25rem;
  }
  .acts:not(:last-child) {
    margin-inline-end: 0.75rem;
  }
  .badges {
    gap: 0.375rem;
  }
  [part='badge'] {
    padding: 0 0.5rem;
    border: 1px solid color-mix(in srgb, var(--c) 30%, #0000);
    border-radius: 1rem;
    color: var(--m);
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.6;
  }
  [part='type'] {
    color: var(--m);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .strong {
    color: var(--c);
    background: color-mix(in srgb, currentcolor 12%, #0000);
    border-color: #0000;
  }
  .good {
    color: var(--contact-change-success, light-dark(#14703a, #74d99a));
    background: color-mix(in srgb, currentcolor 12%, #0000);
    border-color: #0000;
  }
  .soon {
    color: light-dark(#84500a, #f5c56b);
    background: color-mix(in srgb, currentcolor 12%, #0000);
    border-color: #0000;
  }
  [part~='menu-button'] {
    flex: none;
    inline-size: 2.75rem;
    padding: 0;
    border-color: #0000;
  }
  [part~='menu-button']::before {
    content: '•••' / '';
    font-size: 0.75em;
    letter-spacing: 0.1em;
  }
  [part~='menu-button']:has([part='spinner'])::before {
    content: none;
  }
  [part~='menu-button'] > [part='spinner'] {
    margin: 0;
    vertical-align: middle;
  }
  [part~='menu-button'][aria-expanded='true'] {
    border-color: color-mix(in srgb, var(--c) 30%, #0000);
  }
  [part='menu'] {
    display: grid;
    margin-block-start: 0.5rem;
    padding: 0.375rem;
    background: color-mix(in srgb, var(--c) 5%, #0000);
    border: var(--edge);
    border-radius: var(--r);
  }
  [part='menu'] > button {
    padding-inline: 0.75rem;
    border: 0;
    text-align: start;
  }
  [part='menu'] > [part='hint'] {
    padding: 0.5rem 0.75rem;
  }
  .ask {
    padding: 0.75rem;
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--contact-change-control-size, 2.75rem);
    font-weight: 400;
  }
  label + .actions {
    margin-block-start: 0.5rem;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
    accent-color: var(--a);
  }
  .note > p {
    margin: 0;
  }
  [part~='remove'] {
    color: var(--e);
  }
  [part~='danger-button'] {
    color: light-dark(#fff, #10163d);
    background: var(--e);
    border-color: #0000;
  }
  [part='error'] {
    padding-block-start: 0.5rem;
  }
  [part~='add'] {
    margin-block-start: 0.5rem;
  }
  @container (max-width: 24rem) {
    [part~='add'] {
      inline-size: 100%;
    }
  }
  [part~='add']::before {
    content: '+ ' / '';
  }
  .flow:has(> :state(step-up)) > [part~='back'] {
    display: none;
  }
  .flow > [part~='back'] {
    margin-block: -0.5rem 0.5rem;
  }
  /* A flex box drops the white space between arrow and text. */
  [part~='back'] {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  [part~='back']::before {
    content: '‹' / '';
  }
  @media (forced-colors: active) {
    [part='badge'],
    [part='menu'],
    [part~='danger-button'] {
      border-color: currentcolor;
    }
    [part~='danger-button'] {
      border-width: 3px;
    }
  }
`;
