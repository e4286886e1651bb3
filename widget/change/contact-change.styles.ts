// Owns the common styles of all elements: light, dark, forced colours, narrow and wide, both writing directions. Not the
// words.
import { css } from 'lit';

/** Styles of all elements: box, heading, text, buttons, status. */
export const styles = css`
  :host {
    --a: var(--contact-change-accent, light-dark(#3347c8, #aebbff));
    --c: var(--contact-change-color, light-dark(#191c24, #eceef4));
    --b: var(--contact-change-background, light-dark(#fff, #16181f));
    --m: var(--contact-change-muted, color-mix(in srgb, var(--c) 70%, #0000));
    --e: var(--contact-change-error, light-dark(#b3202c, #ff9c9c));
    --r: var(--contact-change-radius, 0.75rem);
    --g: var(--contact-change-gap, 1rem);
    --edge: 1px solid var(--contact-change-border, color-mix(in srgb, var(--c) 14%, #0000));
    display: block;
    container-type: inline-size;
    max-inline-size: var(--contact-change-width, 26rem);
    color: var(--c);
    font-family: var(--contact-change-font, inherit);
    font-size: var(--contact-change-font-size, 1rem);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  :focus-visible {
    outline: 2px solid var(--contact-change-focus-ring, var(--a));
    outline-offset: 2px;
  }
  [part='container'] {
    padding: min(var(--g) * 1.75, 6.5cqi);
    background: var(--b);
    border: var(--edge);
    border-radius: var(--r);
    overflow-wrap: anywhere;
  }
  :host([compact]) [part='container'] {
    padding: 0;
    border: 0;
    background: none;
  }
  [part='heading'] {
    font-size: var(--contact-change-heading-size, 1.3125em);
    font-weight: 650;
    line-height: 1.25;
    outline: none;
  }
  p {
    margin-block-start: 0.5em;
  }
  [part='hint'],
  [part='current'] {
    color: var(--m);
    font-size: 0.9375em;
  }
  form,
  .actions {
    display: grid;
    gap: 0.75rem;
    margin-block-start: calc(var(--g) * 1.5);
  }
  input,
  select,
  button,
  a {
    font: inherit;
    color: inherit;
    min-block-size: var(--contact-change-control-size, 2.75rem);
    border: 1px solid color-mix(in srgb, var(--c) 55%, #0000);
    border-radius: calc(var(--r) * 2 / 3);
  }
  bdi,
  label,
  button,
  a {
    font-weight: 600;
  }
  button,
  a {
    padding: 0.5rem 1rem;
    background: none;
    cursor: pointer;
    transition: box-shadow var(--contact-change-duration, 180ms);
  }
  a {
    display: inline-grid;
    align-content: center;
    text-align: center;
    text-decoration: none;
  }
  :is(button, a):hover {
    box-shadow: inset 0 0 9rem color-mix(in srgb, currentcolor 14%, #0000);
  }
  [part~='primary-button'] {
    color: var(--contact-change-on-accent, light-dark(#fff, #10163d));
    background: var(--a);
    border-color: #0000;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5rem;
    margin-block: 0.75rem -0.5rem;
  }
  [part~='link-button'] {
    min-inline-size: 2.75rem;
    padding: 0;
    border: 0;
    color: var(--a);
    font-weight: 500;
    text-align: start;
  }
  [part~='link-button']:hover {
    box-shadow: none;
    text-decoration: underline;
  }
  [aria-disabled='true'] {
    cursor: default;
    opacity: 0.7;
  }
  [part='error'] {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    color: var(--e);
  }
  [part='error']::before {
    content: '!' / '';
    flex: none;
    inline-size: 1.4em;
    background: var(--e);
    color: light-dark(#fff, #10163d);
    font: 700 0.8125em/1.4 sans-serif;
    text-align: center;
    border-radius: 50%;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='success'] {
    inline-size: 2.75rem;
    margin-block-end: var(--g);
    color: var(--contact-change-success, light-dark(#14703a, #74d99a));
    background: color-mix(in srgb, currentcolor 14%, #0000);
    border-radius: 50%;
    font: 700 1.25rem/2.75rem sans-serif;
    text-align: center;
  }
  [part='spinner'] {
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.5rem;
    border: 2px solid;
    border-inline-end-color: #0000;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  i {
    display: block;
    block-size: 2.75rem;
    margin-block-end: var(--g);
    background: color-mix(in srgb, var(--c) 12%, #0000);
    border-radius: var(--r);
    animation: pulse 1s infinite alternate;
  }
  @keyframes pulse {
    to {
      opacity: 0.4;
    }
  }
  @media (prefers-reduced-motion) {
    * {
      animation-duration: 4s;
    }
  }
  @media (forced-colors: active) {
    [part~='link-button'] {
      text-decoration: underline;
    }
    [aria-disabled='true'] {
      color: GrayText;
    }
    i {
      background: GrayText;
    }
    [part~='primary-button'],
    [part='spinner'] {
      forced-color-adjust: none;
    }
    [part~='primary-button'] {
      color: HighlightText;
      background: Highlight;
    }
    [part='error']::before {
      outline: 1px solid;
    }
  }
`;

/** Styles of forms. The text of inputs has at least 16 pixels, because phones zoom in on inputs with smaller text. */
export const formStyles = css`
  [part~='countdown'] {
    color: var(--c);
  }
  .links + contact-change-list {
    margin-block-start: 2rem;
  }
  .links p {
    flex-basis: 100%;
    margin: 0;
  }
  form {
    gap: calc(var(--g) * 1.25);
  }
  [part='field'] {
    display: grid;
    gap: 0.375rem;
  }
  :is([part='field'], form) > * {
    margin: 0;
  }
  input,
  select {
    inline-size: 100%;
    padding-inline: 0.75rem;
    background: var(--contact-change-field-background, var(--b));
    font-size: max(16px, 1em);
  }
  [aria-invalid='true'] {
    border-color: var(--e);
    border-width: 2px;
  }
  .room {
    min-block-size: 3.25rem;
    margin-block-end: calc(var(--g) * -1.25);
  }
  .room > p {
    margin-block: 0.25rem 0.5rem;
    font-size: 0.875em;
    line-height: 1.4;
  }
  @container (max-width: 24rem) {
    .room {
      min-block-size: 4.5rem;
    }
  }
  [part~='code-input'] {
    padding-inline: 0;
    font-size: min(1.5em, 11cqi);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.35em;
    text-align: center;
    text-indent: 0.35em;
  }
`;
