// Owns what each screen of <contact-change-list> shows. Not what its buttons do (list-course.ts) nor how it looks (styles).
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ContactChangeListProperties } from './contact-change-list.properties.ts';
import { faultText } from '../change/fault-text.ts';
import { activityScreen } from './activity-screen.ts';
import type { ContactList } from './controller.ts';
import { byLink } from './model.ts';
import type { Badge, Row } from './model.ts';
import { moment } from '../ui/date-time.ts';
import { alert, button, page, paragraph, row as line, waiting } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import type { Said, Speech, Values, Word } from '../words/speech.ts';

const TONES: { readonly [Of in Badge]: string } = {
  badgePrimary: 'strong',
  badgeVerified: 'good',
  badgeUnverified: 'plain',
  badgeWaiting: 'soon',
};

/** `flow`: the change that stands in place of the list. `signIn`: whether the page brings a way to sign in. */
export function listScreen(
  host: ContactChangeListProperties,
  course: ContactList,
  speech: Speech,
  keys: (event: KeyboardEvent) => void,
  flow: () => Content,
  signIn: boolean,
): Content {
  const { state, board } = course;
  const { at, busy, open, asking, trouble } = state;
  const say = (word: Word, values?: Values) => speech.say(word, values);
  /** `word` + `Email` or `Phone`. */
  const of = (word: string) => (word + (host.kind === 'email' ? 'Email' : 'Phone')) as Word;
  const screenOf = (title: Word, ...content: unknown[]) => page(host.headingLevel, false, say(title), content);
  const fault = (id = '') => (trouble?.id === id ? alert(troubleText(course, speech)) : '');
  /** A button that the focus can come back to. */
  const press = (look: string, key: string, text: Content, act: (event?: UIEvent) => unknown, more: Content = '') =>
    html`<button
      part="button ${look}"
      type="button"
      data-key=${key}
      aria-disabled=${!!busy}
      @click=${busy ? null : act}
    >
      ${text}${more}
    </button>`;
  /** For the ear: of what this is, where several say the same. */
  const whose = (value: string) => html`<span class="spoken"> <bdi dir="ltr">${value}</bdi></span>`;

  const menu = (row: Row) => {
    const { id, value, deeds, stays } = row;
    if (asking === id)
      return html`<div
        part="menu"
        id="m-${id}"
        class="ask"
        role="group"
        tabindex="-1"
        data-key="ask ${id}"
        aria-labelledby="q-${id}"
      >
        <p id="q-${id}">${say('removeAsk', { v: breakable(value) })}</p>
        ${row.contact?.verified ? html`<label><input type="checkbox" />${say(of('lost'))}</label>` : ''}
        <div class="actions">
          ${press(
            'danger-button',
            `remove ${id}`,
            say('remove'),
            answered((event) => course.remove(row, ticked(event))),
          )}${press('secondary-button', `keep ${id}`, say('keep'), () => course.menu(null))}
        </div>
      </div>`;
    if (open !== id) return '';
    const acts = {
      makePrimary: () => course.promote(row),
      verify: () => course.begin({ do: 'verify', contactId: id }),
      remove: () => course.ask(id),
    };
    return html`<div part="menu" id="m-${id}" role="group" aria-labelledby="b-${id}">
      ${deeds.map((deed) => press(deed === 'remove' ? 'menu-item remove' : 'menu-item', deed, say(deed), acts[deed]))}
      ${stays ? paragraph(say(stays), 'hint') : ''}
    </div>`;
  };

  const acts = (row: Row) => {
    const { value, change, changes } = row;
    const then = board?.then ?? 'primary';
    const replace = () => course.begin({ do: 'change', then });
    if (change)
      return html`<div class="acts">
        ${
          board?.frozenUntil
            ? ''
            : press('link-button', `resume ${change.id}`, say(byLink(change) ? 'goOn' : 'resumeCode'), () =>
                course.begin({ do: 'resume', change }),
              )
        }
        ${press('link-button', `cancel ${change.id}`, say('cancelChange'), () => course.cancel(row))}
      </div>`;
    return changes
      ? html`<div class="acts">${press('link-button', 'change', say('change'), replace, whose(value))}</div>`
      : '';
  };

  const item = (row: Row) => {
    const { id, value, badges, managed, deeds, stays } = row;
    return html`<li part="item" data-row=${id} @keydown=${keys}>
      <div class="row">
        <div class="what">
          <p class="value"><bdi dir="ltr">${breakable(value)}</bdi></p>
          <p class="badges">
            ${typeOf(row, say)}${badges.map((badge) => html`<span part="badge" class=${TONES[badge]}>${say(badge)}</span> `)}
          </p>
          ${managed ? paragraph(say('managed'), 'hint') : ''}
        </div>
        <div class="ends">
          ${acts(row)}
          ${
            deeds.length || stays
              ? html`<button
                  part="button menu-button"
                  id="b-${id}"
                  type="button"
                  data-key="menu ${id}"
                  aria-expanded=${open === id || asking === id}
                  aria-controls="m-${id}"
                  aria-disabled=${!!busy}
                  @click=${busy ? null : () => course.menu(open === id || asking === id ? null : id)}
                >
                  ${busy === id ? html`<span part="spinner"></span>` : ''}<span class="spoken"
                    >${say('menu', { v: value })}</span
                  >
                </button>`
              : ''
          }
        </div>
      </div>
      ${menu(row)}${fault(id)}
    </li>`;
  };

  switch (at) {
    case 'loading':
      return html`<slot name="loading">${waiting(say('loading'))}</slot>`;
    case 'failed':
      return screenOf(
        'failed',
        fault(),
        line(
          'actions',
          button('primary-button', say('retry'), () => course.refresh()),
        ),
      );
    case 'flow':
      return html`<div class="flow">
        ${press('link-button back', 'back', say('back'), () => course.end(null))}${flow()}
      </div>`;
    case 'step-up':
      return screenOf(
        'stepUp',
        paragraph(say('stepUpText')),
        fault(),
        line(
          'actions',
          button('primary-button', say('goOn'), () => course.signIn(), busy, busy),
          button('secondary-button', say('notNow'), () => course.leaveStepUp()),
        ),
      );
    case 'signed-out':
      return screenOf(
        'signedOut',
        paragraph(say('signedOutText')),
        signIn
          ? html`<slot name="signed-out"></slot>`
          : line(
              'actions',
              button('primary-button', say('goOn'), () => course.goOn()),
            ),
      );
    case 'list': {
      const rows = board?.rows ?? [];
      return screenOf(
        of('list'),
        board?.frozenUntil
          ? html`<div class="note">
              ${paragraph(say('frozen', { t: moment(board.frozenUntil, speech) }))}
              ${press('link-button', 'sign-in', say('signInAgain'), () => course.signIn())}
            </div>`
          : '',
        fault(),
        rows.length
          ? html`<ul part="list" role="list">
              ${rows.map(item)}
            </ul>`
          : paragraph(say(of('none'))),
        board?.adds
          ? press('secondary-button add', 'add', say(of('add')), () => course.begin({ do: 'add', then: board.addsAs }))
          : '',
        board?.full ? paragraph(say('too-many-contacts'), 'hint') : '',
        activityScreen(host, course, speech),
      );
    }
  }
}

/** What the site says that a contact is for: in the page's words where there are some, else as it stands. */
function typeOf({ contact }: Row, say: (word: Word) => Said): Content {
  const type = contact?.type;
  if (!type) return '';
  return html`<span part="type" dir="auto">${say(`type-${type.toLowerCase()}` as Word) || type}</span> `;
}

/** Where there is no room for all of it, it goes on below from its @. */
function breakable(value: string): string | TemplateResult {
  const [local, ...domain] = value.split(/(?=@)/);
  return domain.length ? html`${local}<wbr />${domain}` : value;
}

/** The second half of a double click is no answer to a question that was not there before. */
function answered(act: (event?: UIEvent) => unknown): (event?: UIEvent) => unknown {
  return (event) => (event && event.detail > 1 ? undefined : act(event));
}

/** Whether the box of the question is ticked that was answered. */
function ticked(event?: UIEvent): boolean {
  const question = (event?.currentTarget as Element | undefined)?.closest('.ask');
  return !!question?.querySelector('input')?.checked;
}

/** News for everybody, waiting for the ear alone: what is waited for is seen where it was pressed. */
export function listNews({ state, activity }: ContactList, speech: Speech): Content {
  const { busy, news } = state;
  const text = busy
    ? speech.say('saving')
    : activity.state.busy
      ? speech.say('loading')
      : news
        ? speech.say(`now-${news.of}`, { v: news.value })
        : '';
  return html`<p class=${news && !busy ? 'note' : 'spoken'} part="status" role="status">${text}</p>`;
}

/** Why something was refused, in the words for its reason if there are some. */
function troubleText({ state }: ContactList, speech: Speech): Said {
  const of = state.trouble?.of;
  if (!of) return '';
  const more = of.until ? { t: moment(of.until, speech) } : undefined;
  return faultText(of, speech, (code) => (of.reason ?? code) as Word, more);
}
