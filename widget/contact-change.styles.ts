// Owns how the elements look: light, dark, forced colours, narrow and wide, both directions. Not what they say.
import { css } from 'lit';

export const styles = css`
  :host {
    --_accent: var(--contact-change-accent, light-dark(#3347c8, #aebbff));
    --_on-accent: var(--contact-change-on-accent, light-dark(#fff, #10163d));
    --_color: var(--contact-change-color, light-dark(#191c24, #eceef4));
    --_background: var(--contact-change-background, light-dark(#fff, #16181f));
    --_muted: var(--contact-change-muted, color-mix(in srgb, var(--_color) 68%, var(--_background)));
    --_border: var(--contact-change-border, color-mix(in srgb, var(--_color) 14%, var(--_background)));
    --_edge: color-mix(in srgb, var(--_color) 52%, var(--_background));
    --_field: var(--contact-change-field-background, var(--_background));
    --_error: var(--contact-change-error, light-dark(#b3202c, #ff9c9c));
    --_success: var(--contact-change-success, light-dark(#14703a, #74d99a));
    --_ring: var(--contact-change-focus-ring, var(--_accent));
    --_radius: var(--contact-change-radius, 0.75rem);
    --_inner: calc(var(--_radius) * 2 / 3);
    --_gap: var(--contact-change-gap, 1rem);
    --_size: var(--contact-change-control-size, 2.75rem);
    display: block;
    container-type: inline-size;
    max-inline-size: var(--contact-change-width, 26rem);
    color-scheme: light dark;
    font-family: var(--contact-change-font, inherit);
    font-size: var(--contact-change-font-size, 1rem);
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    color: var(--_color);
    text-align: start;
    -webkit-text-size-adjust: 100%;
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
  }
  .box {
    padding: calc(var(--_gap) * 1.75);
    background: var(--_background);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow-wrap: break-word;
  }
  :host([compact]) .box {
    padding: 0;
    border: 0;
    background: none;
  }
  .screen {
    animation: arrive var(--contact-change-duration, 180ms) ease-out;
  }
  @keyframes arrive {
    from {
      transform: translateY(0.25rem);
    }
  }
  .heading {
    margin: 0;
    font-size: var(--contact-change-heading-size, 1.3125em);
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.012em;
    text-wrap: balance;
    outline-offset: 0.25rem;
  }
  [dir='rtl'] .heading {
    letter-spacing: normal;
  }
  p {
    margin: 0.5em 0 0;
    text-wrap: pretty;
  }
  .value {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .quiet {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  form {
    display: grid;
    gap: calc(var(--_gap) * 1.25);
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  .field {
    display: grid;
    gap: 0.375rem;
  }
  .field p {
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
    letter-spacing: inherit;
    min-block-size: var(--_size);
    border-radius: var(--_inner);
  }
  input,
  select {
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 0.75rem;
    background-color: var(--_field);
    border: 1px solid var(--_edge);
    /* Smaller than 16 pixels and phones zoom in on it. */
    font-size: max(16px, 1em);
  }
  select {
    text-overflow: ellipsis;
  }
  input[aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .code {
    padding-inline: 0.75rem calc(0.75rem - 0.35em);
    font-size: max(1.5em, 16px);
    line-height: 1.2;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.35em;
    text-align: center;
    min-block-size: calc(var(--_size) * 1.2);
  }
  :focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
  .heading:focus-visible {
    outline: none;
  }
  button,
  a.button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: var(--_size);
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--_edge);
    background: none;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--contact-change-duration, 180ms);
  }
  button:hover {
    background-color: color-mix(in srgb, var(--_color) 6%, var(--_background));
  }
  .primary {
    color: var(--_on-accent);
    background-color: var(--_accent);
    border-color: transparent;
  }
  .primary:hover {
    background-color: color-mix(in srgb, var(--_accent) 88%, var(--_color));
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1.5rem;
    margin-block-start: 0.75rem;
    margin-block-end: -0.5rem;
  }
  .links p {
    flex-basis: 100%;
    margin: 0;
  }
  .text {
    padding: 0;
    min-inline-size: var(--_size);
    justify-content: flex-start;
    border: 0;
    color: var(--_accent);
    font-weight: 500;
    text-align: start;
    text-decoration: none;
    text-underline-offset: 0.25em;
  }
  .text:hover {
    background: none;
    text-decoration: underline;
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  .text[aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    font-variant-numeric: tabular-nums;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  .actions > * {
    flex: 1 1 auto;
  }
  .error {
    display: flex;
    gap: 0.5rem;
    color: var(--_error);
    font-weight: 500;
  }
  .error::before {
    content: '!' / '';
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-block-start: 0.1875em;
    border-radius: 50%;
    background: var(--_error);
    color: var(--_background);
    font-size: 0.8125rem;
    font-weight: 700;
    line-height: 1;
  }
  .note {
    display: grid;
    padding: 0.75rem 1rem;
    border-radius: var(--_inner);
    border: 1px solid var(--_border);
    background: color-mix(in srgb, var(--_accent) 7%, var(--_background));
  }
  .note > * {
    margin: 0;
  }
  .status {
    margin: 0;
  }
  .status:empty,
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .status.note:not(:empty) {
    margin-block-end: calc(var(--_gap) * 1.25);
    font-size: 0.9375em;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    margin-block-end: var(--_gap);
    border-radius: 50%;
    color: var(--_success);
    background: color-mix(in srgb, var(--_success) 13%, var(--_background));
  }
  .mark svg {
    inline-size: 1.375rem;
  }
  svg {
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .relay {
    margin-block: var(--_gap) 0;
    padding: 0.75rem;
    border-radius: var(--_inner);
    border: 1px solid var(--_border);
    font-size: 2em;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    letter-spacing: 0.2em;
    text-indent: 0.2em;
    font-variant-numeric: tabular-nums;
    user-select: all;
  }
  .spinner {
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  .waiting {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 12rem;
    justify-content: center;
  }
  @container (inline-size < 22rem) {
    .box {
      padding: 1.125rem;
    }
    .actions > * {
      flex-basis: 100%;
    }
    .relay {
      font-size: 1.625em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .screen {
      animation: none;
    }
    .spinner {
      animation-duration: 4s;
    }
    button {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .box,
    .note,
    .relay {
      border-color: CanvasText;
    }
    .primary {
      forced-color-adjust: none;
      color: HighlightText;
      background-color: Highlight;
      border-color: ButtonBorder;
    }
    .text:not([aria-disabled]) {
      text-decoration: underline;
    }
    .text[aria-disabled='true'] {
      color: GrayText;
    }
    .error::before,
    .mark {
      border: 1px solid;
    }
    input[aria-invalid='true'] {
      outline: 2px dashed;
      outline-offset: 2px;
    }
    :focus-visible {
      outline: 3px solid Highlight;
    }
  }
`;
