// Owns how the elements look: light, dark, forced colours, narrow and wide, both directions. Not what they say.
import { css } from 'lit';

// Inputs are 16 pixels at least: phones zoom in on smaller ones.
export const styles = css`
  :host {
    --a: var(--contact-change-accent, light-dark(#3347c8, #aebbff));
    --c: var(--contact-change-color, light-dark(#191c24, #eceef4));
    --b: var(--contact-change-background, light-dark(#fff, #16181f));
    --m: var(--contact-change-muted, color-mix(in srgb, var(--c) 68%, var(--b)));
    --l: var(--contact-change-border, color-mix(in srgb, var(--c) 14%, var(--b)));
    --e: var(--contact-change-error, light-dark(#b3202c, #ff9c9c));
    --s: var(--contact-change-success, light-dark(#14703a, #74d99a));
    --r: var(--contact-change-radius, 0.75rem);
    --g: var(--contact-change-gap, 1rem);
    --h: var(--contact-change-control-size, 2.75rem);
    --t: var(--contact-change-duration, 180ms);
    --edge: 1px solid color-mix(in srgb, var(--c) 52%, var(--b));
    display: block;
    container-type: inline-size;
    max-inline-size: var(--contact-change-width, 26rem);
    color-scheme: light dark;
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
  [part='container'] {
    padding: calc(var(--g) * 1.75);
    background: var(--b);
    border: 1px solid var(--l);
    border-radius: var(--r);
    overflow-wrap: anywhere;
  }
  :host([compact]) [part='container'] {
    padding: 0;
    border: 0;
    background: none;
  }
  .screen {
    animation: arrive var(--t) ease-out;
  }
  @keyframes arrive {
    from {
      transform: translateY(0.25rem);
    }
  }
  [part='heading'] {
    font-size: var(--contact-change-heading-size, 1.3125em);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    outline: none;
  }
  p {
    margin-block-start: 0.5em;
  }
  bdi {
    font-weight: 600;
  }
  .quiet {
    color: var(--m);
    font-size: 0.9375em;
  }
  form {
    display: grid;
    gap: calc(var(--g) * 1.25);
    margin-block-start: calc(var(--g) * 1.5);
  }
  [part='field'] {
    display: grid;
    gap: 0.375rem;
  }
  :is([part='field'], .links, .note) > * {
    margin: 0;
  }
  label {
    font-weight: 600;
  }
  input,
  select,
  button {
    font: inherit;
    color: inherit;
    min-block-size: var(--h);
    border: var(--edge);
    border-radius: calc(var(--r) * 2 / 3);
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
    box-shadow: inset 0 0 0 1px var(--e);
  }
  #code,
  [part='code'] {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.35em;
    text-align: center;
    text-indent: 0.35em;
  }
  [part='code'] {
    margin-block-start: var(--g);
    padding: 0.75rem 0;
    border: 1px solid var(--l);
    border-radius: calc(var(--r) * 2 / 3);
    font-weight: 600;
    user-select: all;
  }
  :focus-visible:not([part='heading']) {
    outline: 2px solid var(--contact-change-focus-ring, var(--a));
    outline-offset: 2px;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    padding: 0.5rem 1rem;
    background: none;
    line-height: 1.3;
    font-weight: 600;
    cursor: pointer;
    transition: background var(--t);
  }
  button:hover {
    background: color-mix(in srgb, var(--c) 6%, var(--b));
  }
  .primary {
    color: var(--contact-change-on-accent, light-dark(#fff, #10163d));
    background: var(--a);
    border-color: #0000;
  }
  .primary:hover {
    background: color-mix(in srgb, var(--a) 88%, var(--c));
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1.5rem;
    margin-block: 0.75rem -0.5rem;
  }
  .text {
    min-inline-size: var(--h);
    padding: 0;
    justify-content: start;
    border: 0;
    color: var(--a);
    font-weight: 500;
    text-underline-offset: 0.25em;
  }
  .text:hover {
    background: none;
    text-decoration: underline;
  }
  .text[aria-disabled] {
    cursor: default;
    color: var(--m);
    text-decoration: none;
    font-variant-numeric: tabular-nums;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-start: calc(var(--g) * 1.5);
  }
  .actions > * {
    flex: 1 1 auto;
  }
  [part='error'] {
    display: flex;
    gap: 0.5rem;
    color: var(--e);
    font-weight: 500;
  }
  [part='error']::before {
    content: '!' / '';
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin-block-start: 0.2em;
    border-radius: 50%;
    background: var(--e);
    color: var(--b);
    font: 700 0.8125em / 1.375 sans-serif;
    text-align: center;
  }
  .note {
    padding: 0.75rem 1rem;
    border: 1px solid var(--l);
    border-radius: calc(var(--r) * 2 / 3);
    background: color-mix(in srgb, var(--a) 7%, var(--b));
  }
  [role='status'] {
    margin: 0 0 calc(var(--g) * 1.25);
    font-size: 0.9375em;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='success'] {
    display: block;
    inline-size: 2.75rem;
    padding: 0.6875rem;
    margin-block-end: var(--g);
    border-radius: 50%;
    color: var(--s);
    background: color-mix(in srgb, var(--s) 13%, var(--b));
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
  }
  [part='spinner'] {
    inline-size: 1em;
    block-size: 1em;
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
  .waiting {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.75rem;
    min-block-size: 12rem;
  }
  .links p {
    flex-basis: 100%;
  }
  @container (inline-size < 22rem) {
    [part='container'] {
      padding: 1.125rem;
    }
    .actions > * {
      flex-basis: 100%;
    }
  }
  @media (prefers-reduced-motion) {
    * {
      animation-duration: 4s;
      transition: none;
    }
    .screen {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    [part='container'],
    [part='error']::before,
    [part='success'],
    .note {
      border: 1px solid;
    }
    .primary {
      border: 2px solid;
    }
    .text:not([aria-disabled]) {
      text-decoration: underline;
    }
    [aria-disabled] {
      color: GrayText;
    }
    [aria-invalid='true'] {
      border-style: dashed;
    }
  }
`;
