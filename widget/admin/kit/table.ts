// Owns how a table is drawn: columns that sort, rows that open, cards where it is narrow, arrow keys. Not what is in its rows.
import { html } from 'lit';
import type { Content } from '../../ui/pieces.ts';
import { inElement } from './states.ts';

/** A column. */
export interface Column<Row> {
  readonly label: Content;
  readonly cell: (row: Row) => Content;
  /** Sorts by this column; absent when it cannot be sorted. */
  readonly sort?: string;
  /** What it sorts by, where that is a part of the cell. Default: the label. */
  readonly sortLabel?: Content;
  /** The label is only for screen readers, such as above buttons. */
  readonly quiet?: boolean;
}

/** A table. */
export interface TableSpec<Row> {
  /** What the table shows, for screen readers. */
  readonly label: Content;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** A class for the widths of the columns, in the styles of the portal: `users`, or `even`. */
  readonly look?: string;
  /** The fragment that a row leads to. The first cell becomes the link. */
  readonly href?: (row: Row) => string;
  /** The row whose link gets the focus when the page is shown again. */
  readonly focusOn?: (row: Row) => boolean;
  readonly sorted?: { readonly by: string; readonly order: 'asc' | 'desc' };
  readonly onSort?: (by: string, order: 'asc' | 'desc') => void;
}

/**
 * Draws the table. Roles are written out, because rows that are shown as cards are no table rows to the browser. Up, Down, Home
 * and End go through the links of the rows, which are one stop of the Tab key.
 */
export function table<Row>(spec: TableSpec<Row>): Content {
  const { columns, rows, look = 'even', label } = spec;
  return html`<div class="table ${look} cols-${columns.length}" role="table" @keydown=${onKey} @focusin=${onFocus}>
    <p class="spoken">${label}</p>
    <div class="thead" role="rowgroup">
      <div class="tr" role="row">${columns.map((column) => head(spec, column))}</div>
    </div>
    <div class="tbody" role="rowgroup">${rows.map((row, i) => line(spec, row, i))}</div>
  </div>`;
}

function head<Row>({ sorted, onSort }: TableSpec<Row>, { label, sort, sortLabel, quiet }: Column<Row>): Content {
  if (!sort || !onSort)
    return html`<div class="th" role="columnheader">
      ${quiet ? html`<span class="spoken">${label}</span>` : label}
    </div>`;
  const order = sorted?.by === sort ? sorted.order : null;
  const state = order === null ? 'none' : order === 'asc' ? 'ascending' : 'descending';
  return html`<div class="th" role="columnheader" aria-sort=${state}>
    ${sortLabel ? html`<span class="label">${label}</span>` : ''}
    <button
      part="button link-button"
      type="button"
      class="sort ${state}"
      @click=${() => onSort(sort, order === 'asc' ? 'desc' : 'asc')}
    >
      ${sortLabel ?? label}
    </button>
  </div>`;
}

function line<Row>({ columns, href, focusOn }: TableSpec<Row>, row: Row, i: number): Content {
  return html`<div class="tr" role="row">
    ${columns.map(({ cell, label, quiet }, at) => {
      const content = inElement(cell(row));
      const isLink = at === 0 && href;
      const shown = isLink
        ? html`<a href=${href(row)} data-rove ?data-focus=${focusOn?.(row)} tabindex=${i === 0 ? '0' : '-1'}
            >${content}</a
          >`
        : content;
      return html`<div class="td" role="cell">
        ${at && !quiet ? html`<span class="td-label" aria-hidden="true">${label}</span>` : ''}<span class="td-value"
          >${shown}</span
        >
      </div>`;
    })}
  </div>`;
}

const stops = (event: Event) => [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[data-rove]')];

function onKey(event: KeyboardEvent): void {
  const { key } = event;
  if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key) || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = stops(event);
  const at = all.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[key];
  event.preventDefault();
  all[Math.max(0, Math.min(all.length - 1, to ?? at))]?.focus();
}

/** Makes the focused link the stop of the Tab key. */
function onFocus(event: FocusEvent): void {
  const target = event.target as HTMLElement;
  if (!target.matches('[data-rove]')) return;
  for (const stop of stops(event)) stop.tabIndex = stop === target ? 0 : -1;
}

/** After a drawing: lets the Tab key reach each table, also when the row that was its stop is gone. */
export function keepStops(root: ParentNode): void {
  for (const each of root.querySelectorAll('.table')) {
    const all = [...each.querySelectorAll<HTMLElement>('[data-rove]')];
    const [first] = all;
    if (first && !all.some(({ tabIndex }) => tabIndex === 0)) first.tabIndex = 0;
  }
}
