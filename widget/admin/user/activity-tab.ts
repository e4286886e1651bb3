// Owns the tab *Activity* of a user: what happened, newest first. Not the audit log of the project: ../pages/.
import { html } from 'lit';
import type { AdminActivityEntry } from '../../../shared/wire/admin-users.ts';
import { formatTime } from '../../ui/date-time.ts';
import type { Content } from '../../ui/pieces.ts';
import type { Speech, Word } from '../../words/speech.ts';
import { PagedList } from '../kit/paged.ts';
import { address, emptyView, inElement, plain, wordFor } from '../kit/states.ts';
import type { PageContext } from '../page.ts';

/** The activity of the user that is shown. */
export class ActivityTab {
  readonly #portal: PageContext;
  readonly #list: PagedList<AdminActivityEntry>;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#list = new PagedList(portal);
  }

  reset(): void {
    this.#list.reset();
  }

  /** Loads the newest entries, unless they are there. */
  open(id: string): void {
    if (this.#list.rows === null && !this.#list.busy) this.load(id);
  }

  load(id: string): void {
    void this.#list.start(async (cursor) => {
      const answer = await this.#portal.client.activity(id, cursor);
      return 'problem' in answer ? answer : { ok: { rows: answer.ok.entries, next: answer.ok.next } };
    });
  }

  render(): Content {
    const { speech } = this.#portal;
    return this.#list.draw(
      (entries) =>
        html`<ol class="events">
          ${entries.map((entry) => item(entry, speech))}
        </ol>`,
      emptyView(speech.say('activityNone')),
    );
  }
}

function item(entry: AdminActivityEntry, speech: Speech): Content {
  const {
    at,
    event,
    reason,
    target,
    kind,
    old,
    new: after,
    actor,
    actorName,
    approvedBy,
    approvedByName,
    method,
    note,
    place,
    network,
    requestId,
  } = entry;
  const about = target ?? after ?? old;
  const value = about === null ? html`${speech.say('unnamed')}` : about;
  // An event of a newer server has no words here, so its name is shown.
  const title =
    speech.say(`did-${event}-${reason}` as Word) || speech.say(`did-${event}` as Word, { v: value }) || event;
  // An admin who adds an address has marked nothing as verified, and stands there as the actor.
  const isProof = method !== 'admin' || event === 'contact-vouched';
  const details: readonly (readonly [Word, Content])[] = [
    ['actor', speech.say(`by-${actor}` as Word) || plain(actorName ?? actor)],
    ['approvedBy', plain(approvedByName ?? approvedBy)],
    ['methodUsed', method && isProof ? wordFor(speech, 'how', method) : ''],
    ['note', plain(note)],
    ['place', plain([place, network].filter(Boolean).join(', '))],
    ['requestId', address(requestId)],
  ];
  return html`<li>
    <p class="event-title">${title}${kind ? html` <span class="sub">${speech.say(`kind-${kind}`)}</span>` : ''}</p>
    <time class="sub" datetime=${at} .textContent=${formatTime(at, speech)}></time>
    ${old || after ? html`<p class="diff"><del>${address(old) || '–'}</del> ${speech.dir === 'rtl' ? '←' : '→'} <ins>${address(after) || '–'}</ins></p>` : ''}
    <dl class="details">
      ${details
        .filter(([, shown]) => shown)
        .map(
          ([word, shown]) =>
            html`<div>
              <dt>${speech.say(word)}</dt>
              <dd>${inElement(shown)}</dd>
            </div>`,
        )}
    </dl>
  </li>`;
}
