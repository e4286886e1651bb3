// Owns how the portal names why an address gets no messages, and the dialog that sends to it again. Not where they are shown:
// pages/suppressions.ts, user/contact-card.ts.
import { html } from 'lit';
import type { Suppressed } from '../../../shared/wire/admin-users.ts';
import type { Content } from '../../ui/pieces.ts';
import type { Speech } from '../../words/speech.ts';
import type { PageContext } from '../page.ts';
import type { DialogSpec } from './dialog.ts';
import { badge, inElement } from './states.ts';

/** Draws the name of a channel. */
export function channelName(speech: Speech, channel: Suppressed['channel']): Content {
  if (channel === 'whatsapp') return inElement('WhatsApp');
  return speech.say(channel === 'email' ? 'kind-email' : `channel-${channel}`);
}

/** Draws why the address gets no messages. */
export function causeBadge(speech: Speech, { cause }: Pick<Suppressed, 'cause'>): Content {
  return badge(speech.say(`cause-${cause}`), 'bad');
}

/** What the dialog is about. */
interface Lifting {
  /** Of the dialog. */
  readonly key: string;
  /** The id of the suppression. */
  readonly id: string;
  readonly to: string;
  readonly done: () => unknown;
}

/** Asks why, and sends to the address again. */
export function liftDialog(portal: PageContext, { key, id, to, done }: Lifting): DialogSpec {
  const { speech, client } = portal;
  const lifted = () => speech.say('lifted', { v: to });
  return {
    key,
    title: speech.say('lift'),
    text: () => html`<p>${lifted()}</p>`,
    fields: [
      { name: 'note', type: 'note', label: speech.say('reason'), hint: speech.say('reasonHint'), required: true },
    ],
    button: speech.say('lift'),
    act: ({ note = '' }, once) =>
      client.post(`suppressions/${encodeURIComponent(id)}/lift`, { note: note.trim() }, once),
    done: () => {
      portal.say(lifted());
      void done();
    },
  };
}
