// Owns the page of the policy: what is set, what the default is and why, and the line that changes it. It changes nothing itself.
import { html, nothing } from 'lit';
import type { ReasonId } from '../../../shared/policy-reasons.ts';
import type { AdminPolicyBody, AdminPolicyRow } from '../../../shared/wire/admin-project.ts';
import type { Content } from '../../ui/pieces.ts';
import { Resource } from '../kit/resource.ts';
import { badge, codeName, emptyView, factList, pageHeading, plain, sayText } from '../kit/states.ts';
import type { AdminPage, PageContext } from '../page.ts';
import { copied, heading } from './parts.ts';

/** A duration as settings write it, by itself, in a list, or behind a name: `10m`, `30s, 1m`, `maxAge: 5m`. */
const DURATION = /(?<=^|, |: )(\d+)([smhd])(?=$|, |; )/g;

const UNITS: Readonly<Record<string, string>> = { s: 'second', m: 'minute', h: 'hour', d: 'day' };

/** Returns a value with its durations in the language of the portal. The line to write has them as settings do. */
function inWords(value: string, lang: string): string {
  return value.replace(DURATION, (_, count: string, unit: string) =>
    new Intl.NumberFormat(lang, { style: 'unit', unit: UNITS[unit], unitDisplay: 'long' }).format(Number(count)),
  );
}

/** The page of the policy. */
export class PolicyPage implements AdminPage {
  readonly #portal: PageContext;
  readonly #policy: Resource<AdminPolicyBody>;
  #search = '';
  #isSetOnly = false;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#policy = new Resource(portal);
  }

  show(): void {
    void this.#policy.load(() => this.#portal.client.get('policy'));
  }

  render(): Content {
    const { speech } = this.#portal;
    return html`${pageHeading(this.#portal, speech.say('navPolicy'))}
      <p part="hint">${speech.say('policyText')}</p>
      ${this.#policy.draw(({ rows }) => this.#list(rows), 8)}`;
  }

  #list(rows: readonly AdminPolicyRow[]): Content {
    const { speech } = this.#portal;
    const shown = rows.filter((row) => this.#matches(row));
    return html`<form class="filters" role="search" @submit=${(event: Event) => event.preventDefault()}>
        <div part="field">
          <label for="policy-search">${speech.say('policySearch')}</label>
          <input
            id="policy-search"
            type="search"
            autocomplete="off"
            .value=${this.#search}
            @input=${(event: Event) => this.#filter({ search: (event.target as HTMLInputElement).value })}
          />
        </div>
        <label class="choice">
          <input
            type="checkbox"
            .checked=${this.#isSetOnly}
            @change=${(event: Event) => this.#filter({ isSetOnly: (event.target as HTMLInputElement).checked })}
          />
          <span>${speech.say('policySetOnly')}</span>
        </label>
      </form>
      <p part="hint" role="status">${speech.say('policyCount', { n: shown.length })}</p>
      ${
        shown.length
          ? html`<ul class="entries" role="list">
              ${shown.map((row) => this.#row(row))}
            </ul>`
          : emptyView(speech.say('policyNone'))
      }`;
  }

  #filter({ search = this.#search, isSetOnly = this.#isSetOnly }): void {
    this.#search = search;
    this.#isSetOnly = isSetOnly;
    this.#portal.redraw();
  }

  /** Returns the reason in the language of the portal, and whether there is one; else that of the server, which is English. */
  #reason({ reason, why }: AdminPolicyRow): { readonly text: string; readonly isEnglish: boolean } {
    const text = sayText(this.#portal.speech, `why-${reason as ReasonId}`);
    return { text: text || why.replace(/^[a-z]/, (first) => first.toUpperCase()), isEnglish: !text };
  }

  #matches(row: AdminPolicyRow): boolean {
    const { name, value, setting } = row;
    if (this.#isSetOnly && value === row.default) return false;
    const words = this.#search.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = inWords(value, this.#portal.speech.lang);
    const text = `${name} ${value} ${shown} ${this.#reason(row).text} ${setting}`.toLowerCase();
    return words.every((word) => text.includes(word));
  }

  #row(row: AdminPolicyRow): Content {
    const { name, value, setting, line, default: standard } = row;
    const { speech } = this.#portal;
    const { text, isEnglish } = this.#reason(row);
    const isSet = value !== standard;
    return html`<li class="entry">
      <div class="entry-head">
        ${heading(this.#portal, 1, codeName(name))} ${isSet ? badge(speech.say('policyIsSet'), 'strong') : ''}
      </div>
      <p class="value">${plain(inWords(value, speech.lang) || '–')}</p>
      <p part="hint" lang=${isEnglish ? 'en' : nothing} dir=${isEnglish ? 'ltr' : nothing} .textContent=${text}></p>
      ${factList([
        [speech.say('policyDefault'), plain(inWords(standard, speech.lang) || '–')],
        [speech.say('policySetting'), codeName(setting)],
      ])}
      ${line ? copied(this.#portal, line, speech.say('policyLineOf', { v: name })) : ''}
    </li>`;
  }
}
