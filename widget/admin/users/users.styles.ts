// Owns the styles of the list of users and of the page of a user. Not those of the kit: ../kit/kit.styles.ts.
import { css } from 'lit';

/** Styles of the page *Users*, and of approvals. */
export const usersStyles = css`
  .users .tr {
    --columns: minmax(0, 1.1fr) minmax(0, 1.6fr) minmax(0, 1.2fr) minmax(0, 1.2fr) minmax(0, 1fr);
  }
  .approvals .tr {
    --columns: minmax(0, 1.8fr) minmax(0, 1fr) minmax(0, 0.8fr) minmax(0, 1.5fr) minmax(0, 0.9fr) minmax(0, 1.2fr);
  }
  .user-name {
    font-weight: 600;
  }
  .user-name ~ .sub {
    display: block;
  }
  .bar-row,
  .exact {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 1rem;
    margin-block-start: 1rem;
  }
  .search {
    flex: 1 1 20rem;
    max-inline-size: 36rem;
  }
  .exact {
    align-items: center;
  }
  .exact button {
    margin-block-start: 0.25rem;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block-end: 1.75rem;
  }
  .chip {
    border-radius: 2rem;
    font-size: 0.875rem;
  }
  .chip[aria-pressed='true'] {
    color: var(--contact-change-on-accent, light-dark(#fff, #10163d));
    background: var(--a);
    border-color: #0000;
  }
  .sort-select {
    display: none;
  }
  @container (max-width: 52rem) {
    .search {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .chips {
      padding-block-end: 0;
    }
    .sort-select {
      display: grid;
      flex: 1 1 100%;
    }
  }
  .crumb {
    margin: 0 0 0.25rem;
  }
  .crumb a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    text-decoration: none;
  }
  .columns {
    display: grid;
    gap: 0 2rem;
  }
  .columns > * {
    min-inline-size: 0;
  }
  @container (min-width: 70rem) {
    .columns {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
    }
  }
  .contacts,
  .acts-list,
  .identities,
  .change,
  .events {
    margin-block-start: 0.75rem;
    background: var(--b);
    border: var(--edge);
    border-radius: var(--r);
  }
  .contact,
  .acts-list li,
  .identities li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding: 0.75rem 1rem;
  }
  :is(.contacts, .acts-list, .identities, .events) > li + li {
    border-block-start: var(--edge);
  }
  .contact-main,
  .acts-list p {
    display: grid;
    flex: 1 1 14rem;
    gap: 0.25rem;
    min-inline-size: 0;
    margin: 0;
  }
  .contact-main p,
  .change p {
    margin: 0;
  }
  .contact-value {
    font-weight: 600;
  }
  .change {
    display: grid;
    gap: 0.5rem;
    padding: 1rem;
    border-inline-start: 4px solid light-dark(#b97714, #f5c56b);
  }
  .sides {
    display: grid;
    gap: 0.25rem;
  }
  .sub-title {
    margin-block-start: 1rem;
    font-weight: 600;
  }
  .identities li {
    align-items: baseline;
  }
  .events > li {
    padding: 0.75rem 1rem;
  }
  .events p {
    margin: 0;
  }
  .event-title {
    font-weight: 600;
  }
  .details {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-block-start: 0.25rem;
    font-size: 0.875rem;
  }
  .details div {
    display: flex;
    gap: 0.375rem;
    min-inline-size: 0;
  }
  .details dt {
    flex: none;
  }
  del {
    color: var(--m);
  }
  ins {
    text-decoration: none;
  }
  meter {
    inline-size: 6rem;
    vertical-align: middle;
  }
  .event-title .sub {
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
