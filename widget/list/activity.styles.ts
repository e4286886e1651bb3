// Owns the styles of "Recent activity". Not the styles of the list: contact-change-list.styles.ts.
import { css } from 'lit';

/** Styles of the section below the list. */
export const activityStyles = css`
  .activity {
    margin-block: var(--g) -0.5rem;
    border-block-start: var(--edge);
    padding-block-start: 0.5rem;
  }
  [part~='activity-button'] {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    padding-inline-end: 0.25rem;
    color: var(--m);
  }
  /* An arrow: down to open, up to close; the same in both writing directions. */
  [part~='activity-button']::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-start: -0.25em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [part~='activity-button'][aria-expanded='true']::after {
    margin-block-start: 0.25em;
    rotate: 225deg;
  }
  [part='activity'] {
    padding-block-end: 0.25rem;
    font-size: 0.9375em;
  }
  [part='activity'] ul {
    padding: 0;
    list-style: none;
  }
  [part='activity'] p {
    margin: 0;
  }
  [part='activity'] > p {
    padding-block: 0.5rem;
  }
  [part='entry'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1rem;
    padding-block: 0.625rem;
  }
  [part='entry'] + [part='entry'] {
    border-block-start: var(--edge);
  }
  [part='entry'] > p {
    flex: 1 1 14rem;
  }
  [part='entry'] > [part='hint'] {
    flex-basis: 100%;
  }
  [part='time'],
  [part='entry'] > [part='hint'] {
    color: var(--m);
    font-size: 0.875em;
  }
  [part='entry'] bdi {
    font-weight: 500;
  }
  [part='entry'] > [part='hint'] bdi {
    font-weight: 400;
  }
`;
