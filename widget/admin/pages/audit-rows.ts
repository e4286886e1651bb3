// Owns how rows of the audit log are drawn: each value is text, whatever is in it. Not the search: audit.ts.
import { html } from 'lit';
import type { AdminAuditRow } from '../../../shared/wire/admin-audit.ts';
import type { Content } from '../../ui/pieces.ts';
import { address, badge, factList, plain, wordFor } from '../kit/states.ts';
import { table } from '../kit/table.ts';
import type { PageContext } from '../page.ts';
import { time, userLink } from './parts.ts';

/** Draws rows of the audit log as a table. */
export function auditTable(portal: PageContext, rows: readonly AdminAuditRow[]): Content {
  const { speech } = portal;
  return table<AdminAuditRow>({
    label: speech.say('navAudit'),
    look: 'audit',
    rows,
    columns: [
      { label: speech.say('ofTime'), cell: ({ at }) => time(portal, at, true) },
      {
        label: speech.say('ofEvent'),
        cell: ({ event, erased }) =>
          html`<strong>${plain(event)}</strong> ${erased ? badge(speech.say('erased')) : ''}`,
      },
      { label: speech.say('ofActor'), cell: (row) => actorText(portal, row) },
      { label: speech.say('ofUser'), cell: ({ user }) => userLink(portal, user) || '–' },
      { label: speech.say('auditWhat'), cell: (row) => what(portal, row) },
    ],
  });
}

/** `user`, `link` and `site` have words; a client or an admin is named. */
function actorText({ speech }: PageContext, { actor, actorName }: AdminAuditRow): Content {
  if (actorName) return html`${plain(actorName)} <span class="sub">${plain(actor)}</span>`;
  return actor.includes(':') ? plain(actor) : wordFor(speech, 'actor', actor);
}

/** What changed and why; the rest of the values below, once it is opened. */
function what(portal: PageContext, row: AdminAuditRow): Content {
  const { speech } = portal;
  const { old, target, note } = row;
  const change =
    old || row.new
      ? html`<span class="was"
          >${address(old) || '–'} <span class="arrow" aria-hidden="true"></span
          ><span class="spoken">${speech.say('becomes')}</span> ${address(row.new) || '–'}</span
        >`
      : address(target);
  return html`${change} ${note ? html`<span class="sub">${plain(note)}</span>` : ''}
    <details>
      <summary>${speech.say('ofDetails')}<span class="spoken"> ${plain(row.id)}</span></summary>
      ${facts(portal, row)}
    </details>`;
}

function facts({ speech }: PageContext, row: AdminAuditRow): Content {
  return factList([
    [speech.say('ofRow'), address(row.id)],
    [speech.say('ofAddress'), row.old || row.new ? address(row.target) : ''],
    [speech.say('ofKind'), plain(row.kind)],
    [speech.say('ofMethod'), plain(row.method)],
    [speech.say('ofChange'), address(row.change)],
    [speech.say('ofPlace'), plain(row.place)],
    [speech.say('ofNetwork'), address(row.network)],
    [speech.say('ofRequest'), address(row.requestId)],
    [speech.say('ofSeal'), speech.say(row.sealed ? 'sealed' : 'unsealed')],
    ...Object.entries(row.values).map(([name, value]) => [plain(name), plain(String(value))] as const),
  ]);
}
