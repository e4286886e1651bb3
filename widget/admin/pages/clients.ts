// Owns the page of API clients: which there are, a new secret shown once. Not the dialogs that make, rotate and revoke them:
// client-dialogs.ts.
import { html } from 'lit';
import type {
  AdminClientMadeBody,
  AdminClientRow,
  AdminClientSecret,
  AdminClientsBody,
} from '../../../shared/wire/admin-operations.ts';
import type { Content } from '../../ui/pieces.ts';
import { button } from '../../ui/pieces.ts';
import { Resource } from '../kit/resource.ts';
import { address, badge, codeName, emptyView, factList, nameText, pageHeading, plain } from '../kit/states.ts';
import type { AdminPage, PageContext } from '../page.ts';
import { makeClient, revokeClient, revokeSecret, rotateClient } from './client-dialogs.ts';
import { copied, heading, rowButtons, time } from './parts.ts';

/** The page of API clients. */
export class ClientsPage implements AdminPage {
  readonly #portal: PageContext;
  readonly #clients: Resource<AdminClientsBody>;
  /** The secret that was just made. It is in no other place, so it goes when the page is left. */
  #made: AdminClientMadeBody | null = null;
  /** The load that `show` began. */
  #loading: Promise<unknown> | undefined;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#clients = new Resource(portal);
  }

  show(): void {
    this.#loading = this.#clients.load(() => this.#portal.client.get('clients'));
  }

  resume(key: string): void {
    if (key === 'make client') return this.#askMake();
    void this.#loading?.then(() => {
      const client = this.#clients.value?.clients.find(({ id }) => key === `rotate ${id}`);
      if (client) this.#askRotate(client);
    });
  }

  hide(): void {
    this.#made = null;
  }

  render(): Content {
    const { speech } = this.#portal;
    const make = this.#portal.may('operate')
      ? button('primary-button', speech.say('clientMake'), () => this.#askMake())
      : '';
    return html`${pageHeading(this.#portal, speech.say('navClients'), make)}
      <p part="hint">${speech.say('clientsText')}</p>
      ${this.#made ? this.#secret(this.#made) : ''}
      ${this.#clients.draw(({ clients }) =>
        clients.length
          ? html`<ul class="entries" role="list">
              ${clients.map((client) => this.#client(client))}
            </ul>`
          : emptyView(speech.say('clientsNone')),
      )}`;
  }

  #askMake(): void {
    this.#portal.ask(makeClient(this.#portal, (made) => this.#show(made)));
  }

  #askRotate(client: AdminClientRow): void {
    this.#portal.ask(rotateClient(this.#portal, client, (made) => this.#show(made)));
  }

  /** Shows the new secret, and the client that it belongs to. */
  #show(made: AdminClientMadeBody): void {
    this.#made = made;
    this.#portal.say(this.#portal.speech.say('secretMade'));
    void this.#clients.reload();
  }

  #secret({ client, secret }: AdminClientMadeBody): Content {
    const { speech } = this.#portal;
    const forget = () => {
      this.#made = null;
      this.#portal.redraw();
    };
    return html`<section class="entry strong-entry" aria-labelledby="secret-title">
      ${heading(this.#portal, 1, speech.say('secretOf', { v: client.name }), 'secret-title')}
      <p>${speech.say('secretOnce')}</p>
      <p class="copied-label">${speech.say('clientId')}</p>
      ${copied(this.#portal, client.id, speech.say('clientId'))}
      <p class="copied-label">${speech.say('secret')}</p>
      ${secret.value === null ? html`<p>–</p>` : copied(this.#portal, secret.value, speech.say('secret'))}
      ${button('secondary-button', speech.say('secretStored'), forget)}
    </section>`;
  }

  #client(client: AdminClientRow): Content {
    const { speech } = this.#portal;
    const { id, name, scopes, trusted, country, createdAt, revokedAt, secrets } = client;
    return html`<li class="entry ${revokedAt ? 'faint' : ''}">
      <div class="entry-head">
        ${heading(this.#portal, 1, nameText(name))}
        ${revokedAt ? badge(speech.say('revoked'), 'bad') : ''}${trusted ? badge(speech.say('trusted'), 'soon') : ''}
      </div>
      ${factList([
        [speech.say('clientId'), address(id)],
        [speech.say('scopes'), codeName(scopes.join(' '))],
        [speech.say('ofCountry'), country ? plain(country) : ''],
        [speech.say('ofMade'), time(this.#portal, createdAt)],
        [speech.say('revoked'), time(this.#portal, revokedAt)],
      ])}
      ${secrets.length && !revokedAt ? this.#secrets(client) : ''} ${this.#actions(client)}
    </li>`;
  }

  #secrets(client: AdminClientRow): Content {
    const { speech } = this.#portal;
    return html`${heading(this.#portal, 2, speech.say('secrets'))}
      <ul class="lines" role="list">
        ${client.secrets.map((secret: AdminClientSecret) => {
          const revoke = () =>
            this.#portal.ask(revokeSecret(this.#portal, { client, secret }, () => this.#clients.reload()));
          return html`<li class="line">
            <span class="stacked">
              <span>${address(secret.id)} ${secret.bearer ? badge(speech.say('bearer')) : ''}</span>
              <span part="hint">
                ${speech.say('secretSince', { t: time(this.#portal, secret.createdAt) })}
                ${secret.expiresAt ? speech.say('secretUntil', { t: time(this.#portal, secret.expiresAt) }) : ''}
                ${secret.lastUsedAt ? speech.say('secretUsed', { t: time(this.#portal, secret.lastUsedAt) }) : ''}
                ${secret.networks.length ? address(secret.networks.join(', ')) : ''}
              </span>
            </span>
            ${
              this.#portal.may('operate') && client.secrets.length > 1
                ? rowButtons([
                    { text: speech.say('revokeSecret'), about: address(secret.id), act: revoke, danger: true },
                  ])
                : ''
            }
          </li>`;
        })}
      </ul>`;
  }

  #actions(client: AdminClientRow): Content {
    const { speech } = this.#portal;
    if (!this.#portal.may('operate') || client.revokedAt) return '';
    const about = nameText(client.name);
    const rotate = () => this.#askRotate(client);
    const revoke = () => this.#portal.ask(revokeClient(this.#portal, client, () => this.#clients.reload()));
    return rowButtons([
      { text: speech.say('rotate'), about, act: rotate },
      { text: speech.say('revokeClient'), about, act: revoke, danger: true },
    ]);
  }
}
