// Owns the page of the audit log: search, export, whether it is unchanged. Not how a row is drawn: audit-rows.ts.
import { html } from 'lit';
import { ACTIVITY_EVENTS } from '../../../shared/wire/activity.ts';
import type { AdminAuditBody, AdminAuditRow, AdminVerifiedBody } from '../../../shared/wire/admin-audit.ts';
import type { Query } from '../../client/admin-client.ts';
import { button } from '../../ui/pieces.ts';
import type { Content } from '../../ui/pieces.ts';
import type { Field, Values } from '../kit/dialog.ts';
import { fieldView } from '../kit/fields.ts';
import { PagedList } from '../kit/paged.ts';
import { Resource } from '../kit/resource.ts';
import { emptyView, pageHeading, troubleText } from '../kit/states.ts';
import type { AdminPage, PageContext } from '../page.ts';
import { auditTable } from './audit-rows.ts';
import { copied } from './parts.ts';
import { readOn } from './read-on.ts';
import { saveFile } from './save-file.ts';

/** The names of the fields, which are those of the query. */
const FIELDS = ['user', 'event', 'actor', 'from', 'to'] as const;
const FORMATS = ['csv', 'ndjson'] as const;

/** The page of the audit log. `#/audit?user=usr_1` begins with a search. */
export class AuditPage implements AdminPage {
  readonly #portal: PageContext;
  readonly #rows: PagedList<AdminAuditRow>;
  readonly #verified: Resource<AdminVerifiedBody>;
  /** What is in the fields. */
  #values: Values = {};
  /** What the rows on the screen were searched by. */
  #query: Query = {};
  #exporting: (typeof FORMATS)[number] | null = null;
  /** Whether the search stopped before the oldest row. */
  #isUnfinished = false;
  /** The fragment that the fields were last filled from. */
  #from: string | null = null;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#rows = new PagedList(portal);
    this.#verified = new Resource(portal);
  }

  show(): void {
    const { query } = this.#portal.route;
    const from = query.toString();
    if (this.#from === from && this.#rows.rows) return;
    this.#from = from;
    this.#values = Object.fromEntries(FIELDS.map((name) => [name, query.get(name) ?? '']));
    this.#search();
  }

  render(): Content {
    const { speech } = this.#portal;
    return html`${pageHeading(this.#portal, speech.say('navAudit'), this.#tools())} ${this.#verdict()} ${this.#form()}
      <p class="spoken" role="status">
        ${this.#rows.busy || !this.#rows.rows ? '' : speech.say('auditShown', { n: this.#rows.rows.length })}
      </p>
      <div class=${this.#rows.busy && this.#rows.rows ? 'stale' : ''}>
        ${this.#rows.draw((rows) => auditTable(this.#portal, rows), this.#none())}
      </div>`;
  }

  #none(): Content {
    const { speech } = this.#portal;
    if (!this.#isUnfinished) return emptyView(speech.say('auditNone'), speech.say('auditNoneText'));
    const more = button('secondary-button', speech.say('auditOn'), () => this.#rows.more(), { busy: this.#rows.busy });
    return emptyView(speech.say('auditNoneYet'), speech.say('auditNoneText'), more);
  }

  #search(): void {
    const { client } = this.#portal;
    const query = (this.#query = queryOf(this.#values));
    void this.#rows.start(async (cursor, signal) => {
      const answer = await readOn(cursor, (at) =>
        client.get<AdminAuditBody>('audit', { ...query, cursor: at }, signal),
      );
      this.#isUnfinished = 'ok' in answer && answer.ok.next !== null;
      return answer;
    });
  }

  #form(): Content {
    const { speech } = this.#portal;
    const submit = (event: Event) => {
      event.preventDefault();
      this.#search();
    };
    const view = {
      speech,
      values: this.#values,
      missing: [],
      onInput: (name: string, value: string) => {
        this.#values = { ...this.#values, [name]: value };
        this.#portal.redraw();
      },
    };
    const options = ['', ...ACTIVITY_EVENTS, ...OTHER_EVENTS].map((value) => ({
      value,
      label: value || speech.say('auditAnyEvent'),
    }));
    const fields: readonly Field[] = [
      { name: 'user', label: speech.say('auditUser'), type: 'text' },
      { name: 'event', label: speech.say('ofEvent'), type: 'select', options },
      { name: 'actor', label: speech.say('ofActor'), type: 'text' },
      { name: 'from', label: speech.say('auditFrom'), type: 'date' },
      { name: 'to', label: speech.say('auditTo'), type: 'date' },
    ];
    return html`<form class="filters" role="search" novalidate @submit=${submit}>
      ${fields.map((field) => fieldView(view, field))}
      ${button('primary-button', speech.say('auditSearch'), null, { busy: this.#rows.busy })}
    </form>`;
  }

  #tools(): Content {
    const { speech } = this.#portal;
    const isBusy = this.#exporting !== null;
    return html`<div class="tools">
      ${FORMATS.map((format) =>
        button('secondary-button', speech.say(`export-${format}`), () => this.#export(format), {
          disabled: isBusy,
          busy: this.#exporting === format,
        }),
      )}
      ${button('secondary-button', speech.say('auditVerify'), () => this.#verify(), {
        disabled: this.#verified.busy,
        busy: this.#verified.busy,
      })}
    </div>`;
  }

  async #export(format: (typeof FORMATS)[number]): Promise<void> {
    this.#exporting = format;
    this.#portal.redraw();
    const { client, speech } = this.#portal;
    const answer = await this.#portal.run(client.download('audit/export', { ...this.#query, format }));
    this.#exporting = null;
    if ('ok' in answer) saveFile(answer.ok, `audit-${this.#portal.session.project}.${format}`);
    this.#portal.say('ok' in answer ? speech.say('exported') : troubleText(answer.problem, speech));
  }

  #verify(): Promise<boolean> {
    return this.#verified.load(() => this.#portal.client.post('audit/verify', {}));
  }

  /** Whether the audit log is unchanged, once the admin has asked. */
  #verdict(): Content {
    const { speech } = this.#portal;
    const { value, trouble, busy } = this.#verified;
    if (busy) return '';
    if (trouble) return html`<p part="error" role="alert"><span>${troubleText(trouble, speech)}</span></p>`;
    if (!value) return '';
    const { ok, batches, rows, unsealed, faults, head } = value;
    return html`<div class="verdict ${ok ? 'good-verdict' : 'bad-verdict'}" role=${ok ? 'status' : 'alert'}>
      <p>
        <strong>${speech.say(ok ? 'auditIntact' : 'auditBroken')}</strong>
        ${speech.say('auditChecked', { rows, batches })} ${unsealed ? speech.say('auditUnsealed', { n: unsealed }) : ''}
      </p>
      ${
        head
          ? html`<p part="hint">${speech.say('auditHead')}</p>
              ${copied(this.#portal, head, speech.say('auditHeadName'))}`
          : ''
      }
      ${
        faults.length
          ? html`<ul lang="en" dir="auto">
              ${faults.map((fault) => html`<li .textContent=${fault}></li>`)}
            </ul>`
          : ''
      }
    </div>`;
  }
}

/** Events of the audit log that users do not see of their own account, so that `ACTIVITY_EVENTS` lacks them. */
const OTHER_EVENTS = [
  'message-sent',
  'message-failed',
  'limit-reached',
  'claim-skipped',
  'user-erased',
  'admin-signed-in',
  'admin-link-made',
  'user-read',
  'users-searched',
  'approval-asked',
  'approval-approved',
  'approval-declined',
  'approval-expired',
  'users-exported',
  'audit-exported',
  'messages-replayed',
  'messages-dropped',
  'suppression-lifted',
  'receiver-tested',
  'webhook-enabled',
  'client-created',
  'client-rotated',
  'client-revoked',
  'database-restored',
];

/** Returns the query of what is in the fields. Days are those of the admin's time zone; the last day is included. */
function queryOf(values: Values): Query {
  const { user, event, actor, from, to } = values;
  return { user: user?.trim(), event, actor: actor?.trim(), from: dayOf(from, 0), to: dayOf(to, 1) };
}

/** Returns when a day begins, or the day that is so many days later, RFC 3339; null for no day. */
function dayOf(day: string | undefined, later: number): string | null {
  const at = new Date(`${day}T00:00`);
  if (Number.isNaN(at.getTime())) return null;
  at.setDate(at.getDate() + later);
  return at.toISOString();
}
