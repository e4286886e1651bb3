// Owns the styles of the frame of the portal: top, navigation, sign-in, news. Not those of the kit: kit/kit.styles.ts.
import { css } from 'lit';

/** Styles of the frame. */
export const adminStyles = css`
  :host {
    max-inline-size: none;
    font-size: var(--contact-change-font-size, 0.9375rem);
    line-height: 1.45;
  }
  [part='container'] {
    padding: 0;
    border: 0;
    border-radius: 0;
    min-block-size: 100vb;
    background: var(--contact-change-background, light-dark(#f6f7f9, #0f1116));
  }
  :host([compact]) [part='container'] {
    min-block-size: 0;
  }
  .skip {
    position: absolute;
    inset-block-start: -10rem;
    padding: 0.75rem 1rem;
    background: var(--b);
    z-index: 3;
  }
  .skip:focus {
    inset-block-start: 0.5rem;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding: 0.625rem 1rem;
    background: var(--b);
    border-block-end: var(--edge);
  }
  .top p {
    margin: 0;
  }
  .brand {
    font-weight: 650;
  }
  .brand span {
    color: var(--m);
    font-weight: 400;
  }
  .me {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    min-inline-size: 0;
  }
  .me p {
    display: grid;
    text-align: end;
    line-height: 1.25;
  }
  @container (max-width: 30rem) {
    .me {
      inline-size: 100%;
    }
    .me p {
      text-align: start;
    }
  }
  .roles {
    color: var(--m);
    font-size: 0.8125rem;
  }
  .nav {
    display: flex;
    gap: 0.25rem;
    padding: 0.375rem 0.75rem;
    overflow-x: auto;
    background: var(--b);
    border-block-end: var(--edge);
  }
  .nav a {
    flex: none;
    display: flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    color: var(--m);
    font-weight: 600;
    text-decoration: none;
    border-radius: calc(var(--r) * 2 / 3);
  }
  .nav a:hover {
    color: var(--c);
  }
  .nav a:focus-visible {
    outline-offset: -2px;
  }
  .nav a[aria-current='page'] {
    color: var(--c);
    background: color-mix(in srgb, var(--a) 14%, #0000);
  }
  main {
    padding: 1.25rem 1rem 5rem;
    min-inline-size: 0;
  }
  @container (min-width: 64rem) {
    .body {
      display: grid;
      grid-template-columns: 13rem minmax(0, 1fr);
    }
    .nav {
      flex-direction: column;
      align-self: stretch;
      min-block-size: calc(100vb - 4rem);
      padding: 1rem 0.75rem;
      border-block-end: 0;
      border-inline-end: var(--edge);
    }
    main {
      inline-size: 100%;
      max-inline-size: 90rem;
      padding: 1.5rem 2rem 5rem;
    }
  }
  .gate {
    display: grid;
    place-items: center;
    max-inline-size: none;
    min-block-size: min(100vb, 40rem);
    padding: 1rem;
  }
  .card {
    display: grid;
    gap: 1rem;
    inline-size: min(28rem, 100%);
    padding: min(2rem, 6cqi);
    background: var(--b);
    border: var(--edge);
    border-radius: var(--r);
  }
  .card > p {
    margin: 0;
  }
  code {
    display: block;
    padding: 0.75rem;
    font-size: 0.8125rem;
    background: color-mix(in srgb, var(--c) 6%, #0000);
    border-radius: calc(var(--r) / 2);
    overflow-wrap: anywhere;
    text-align: start;
  }
  .toast {
    position: fixed;
    inset-block-end: 1rem;
    inset-inline: 1rem;
    display: grid;
    justify-content: center;
    pointer-events: none;
    z-index: 2;
  }
  .toast p {
    margin: 0;
    padding: 0.75rem 1.25rem;
    color: var(--b);
    background: var(--c);
    border: 1px solid #0000;
    border-radius: var(--r);
  }
  @media (forced-colors: active) {
    .nav a[aria-current='page'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
