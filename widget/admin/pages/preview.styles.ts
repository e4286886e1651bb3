// Owns the styles of the page of the messages: the list beside the preview, the frame, a text, an SMS. Not those of other pages:
// pages.styles.ts.
import { css } from 'lit';

/** Styles of the page of the messages. */
export const previewStyles = css`
  .split-view {
    min-inline-size: 0;
  }
  .split .part-title {
    margin-block: 1rem 0.25rem;
  }
  .preview-head {
    outline: none;
  }
  .preview-head > .part-title,
  .split-list > .part-title:first-child {
    margin-block-start: 0;
  }
  .links-list {
    gap: 0.125rem;
    margin-block-start: 0.25rem;
  }
  .links-list a {
    display: grid;
    gap: 0.125rem;
    justify-items: start;
    align-content: center;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
    color: inherit;
    border-inline-start: 3px solid #0000;
    border-radius: calc(var(--r) / 2);
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .links-list a:hover,
  .links-list a[aria-current='page'] {
    background: color-mix(in srgb, var(--a) 10%, #0000);
  }
  .links-list a[aria-current='page'] {
    border-color: var(--a);
    font-weight: 600;
  }
  .back-link {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75rem;
    color: var(--a);
  }
  .back-link::before {
    content: '‹' / '';
  }
  [dir='rtl'] .back-link::before {
    content: '›' / '';
  }
  .split:not(.chosen) .split-view,
  .split.chosen .split-list {
    display: none;
  }
  @container (min-width: 60rem) {
    .split {
      display: grid;
      grid-template-columns: minmax(15rem, 20rem) minmax(0, 1fr);
      gap: 2rem;
      align-items: start;
    }
    .split:not(.chosen) .split-view,
    .split.chosen .split-list {
      display: block;
    }
    .split .back-link {
      display: none;
    }
  }
  .subject {
    margin-block: 0.75rem;
  }
  .switch {
    display: flex;
    margin: 0 0 0.75rem;
    padding: 0;
    border: 0;
  }
  .switch label {
    position: relative;
    font-weight: 500;
  }
  .switch input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    min-block-size: 0;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .switch label > span {
    display: grid;
    align-items: center;
    min-block-size: 2.75rem;
    padding-inline: 1rem;
    border: 1px solid color-mix(in srgb, var(--c) 55%, #0000);
    margin-inline-start: -1px;
  }
  .switch label:first-of-type > span {
    border-start-start-radius: calc(var(--r) * 2 / 3);
    border-end-start-radius: calc(var(--r) * 2 / 3);
  }
  .switch label:last-of-type > span {
    border-start-end-radius: calc(var(--r) * 2 / 3);
    border-end-end-radius: calc(var(--r) * 2 / 3);
  }
  .switch :checked + span {
    color: var(--contact-change-on-accent, light-dark(#fff, #10163d));
    background: var(--a);
  }
  .switch :focus-visible + span {
    outline: 2px solid var(--contact-change-focus-ring, var(--a));
    outline-offset: 2px;
  }
  .frame-box {
    overflow-x: auto;
    border: var(--edge);
    border-radius: var(--r);
  }
  .mail {
    display: block;
    block-size: 42rem;
    max-inline-size: none;
    margin-inline: auto;
    border: 0;
    background: #fff;
  }
  .w320 {
    inline-size: 320px;
  }
  .w640 {
    inline-size: 640px;
  }
  .bubble,
  .sheet {
    margin-block-start: 0.75rem;
    padding: 1rem;
    background: color-mix(in srgb, var(--c) 6%, #0000);
    border: var(--edge);
    border-radius: var(--r);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .bubble {
    max-inline-size: 22rem;
    border-end-start-radius: 0.125rem;
  }
  .sheet {
    max-inline-size: 46rem;
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.9375em;
  }
  @media (forced-colors: active) {
    .switch :checked + span {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
    .links-list a[aria-current='page'] {
      border-color: Highlight;
    }
  }
`;
