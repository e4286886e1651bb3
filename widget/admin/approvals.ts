// Owns the page *Approvals*: the acts that wait for a second admin. Not how they are asked for: user/.
import { html } from 'lit';
import type { AdminApproval, AdminApprovalsBody } from '../../shared/wire/admin-acts.ts';
import { formatTime } from '../ui/date-time.ts';
import { button } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import type { Word } from '../words/speech.ts';
import { Resource } from './kit/resource.ts';
import { address, emptyView, pageHeading, plain, wordFor } from './kit/states.ts';
import { table, type Column } from './kit/table.ts';
import type { AdminPage, MakePage, PageContext } from './page.ts';
import { fragmentOf } from './route.ts';

/** The permission that approves an act; `edit` for the others. */
const PERMISSION: Readonly<Record<string, string>> = {
  merge: 'merge',
  erase: 'erase',
  'mark-verified': 'mark-verified',
};

/** Makes the page. */
export const createApprovalsPage: MakePage = (portal): AdminPage => {
  const approvals = new Resource<AdminApprovalsBody>(portal);
  const load = () => void approvals.load(() => portal.client.approvals());
  const ask = (approval: AdminApproval, act: 'approve' | 'decline') => askDecision(portal, approval, act, load);
  return {
    show: load,
    resume(key) {
      const [act, id] = key.split(' ');
      const approval = approvals.value?.approvals.find((each) => each.id === id);
      if (approval && (act === 'approve' || act === 'decline')) ask(approval, act);
    },
    render: () =>
      html`${pageHeading(
          portal,
          portal.speech.say('navApprovals'),
          button('secondary-button', portal.speech.say('refresh'), load, { busy: approvals.busy }),
        )}
        <p part="hint">${portal.speech.say('approvalsHint')}</p>
        ${approvals.draw(({ approvals: waiting }) => list(portal, waiting, ask))}`,
  };
};

type Ask = (approval: AdminApproval, act: 'approve' | 'decline') => void;

function list(portal: PageContext, rows: readonly AdminApproval[], ask: Ask): Content {
  const { speech } = portal;
  if (!rows.length) return emptyView(speech.say('approvalsNone'), speech.say('approvalsNoneText'));
  const columns: readonly Column<AdminApproval>[] = [
    { label: speech.say('act'), cell: ({ act }) => wordFor(speech, 'act', act) },
    {
      label: speech.say('user'),
      cell: ({ user }) => html`<a href=${fragmentOf('users', user)}>${address(user)}</a>`,
    },
    { label: speech.say('askedBy'), cell: ({ askedBy }) => plain(askedBy) },
    { label: speech.say('note'), cell: ({ note }) => plain(note) },
    { label: speech.say('ends'), cell: ({ expiresAt }) => formatTime(expiresAt, speech) },
    { label: speech.say('decision'), quiet: true, cell: (approval) => decision(portal, approval, ask) },
  ];
  return table({ label: speech.say('navApprovals'), columns, rows, look: 'approvals' });
}

function decision(portal: PageContext, approval: AdminApproval, ask: Ask): Content {
  const { speech } = portal;
  const canApprove = portal.may(PERMISSION[approval.act] ?? 'edit');
  const each = (act: 'approve' | 'decline') =>
    html`<button part="button secondary-button" class="small" type="button" @click=${() => ask(approval, act)}>
      ${speech.say(act)}<span class="spoken"> ${wordFor(speech, 'act', approval.act)} ${address(approval.user)}</span>
    </button>`;
  return html`<div class="contact-buttons">${canApprove ? each('approve') : ''} ${each('decline')}</div>`;
}

function askDecision(portal: PageContext, approval: AdminApproval, act: 'approve' | 'decline', load: () => void): void {
  const { speech } = portal;
  const done: Word = act === 'approve' ? 'approved' : 'declined';
  portal.ask({
    key: `${act} ${approval.id}`,
    title: html`${speech.say(act)}: ${wordFor(speech, 'act', approval.act)}`,
    text: () =>
      html`<p>${speech.say(`${act}-text`)}</p>
        <p>${address(approval.user)} · ${plain(approval.askedBy)}: ${plain(approval.note)}</p>`,
    fields: [{ name: 'note', type: 'note', label: speech.say('reasonOptional'), hint: speech.say('reasonHint') }],
    button: speech.say(act),
    act: ({ note }) => portal.client.decide(approval.id, act, (note ?? '').trim()),
    done: () => {
      portal.say(speech.say(done));
      load();
    },
  });
}
