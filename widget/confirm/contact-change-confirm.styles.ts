// Owns the styles of the code on a link page. Not the other styles: change/contact-change.styles.ts.
import { css } from 'lit';

/** The code that a link page shows. */
export const codeStyles = css`
  .actions {
    grid-template-columns: repeat(auto-fit, minmax(min(12.5rem, 100%), 1fr));
  }
  [part='code'] {
    margin-block-start: var(--g);
    padding: 0.75rem 0;
    border: var(--edge);
    border-radius: calc(var(--r) * 2 / 3);
    font-size: 1.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.35em;
    text-align: center;
    text-indent: 0.35em;
    user-select: all;
  }
`;
