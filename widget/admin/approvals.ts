// Owns the page *Approvals*: the acts that wait for a second admin. Not how they are asked for: user/.
import { html } from 'lit';
import type { AdminApproval, AdminApprovalsBody } from '../../shared/wire/admin-acts.ts';
import type { AdminUserNames } from '../../shared/wire/admin-users.ts';
import { formatTime } from '../ui/date-time.ts';
import { button } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import type { DialogSpec, Outcome } from './kit/dialog.ts';
import { Resource } from './kit/resource.ts';
import { address, emptyView, factList, pageHeading, plain, wordFor } from './kit/states.ts';
import { table, type Column } from './kit/table.ts';
import type { AdminPage, MakePage, PageContext } from './page.ts';
import { fragmentOf } from './route.ts';
import { isApproval } from './user/acts.ts';
import { erasePreview, mergePreview } from './user/preview-dialogs.ts';
import { shownName } from './users/user-columns.ts';

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
  const ask: Ask = (approval, act) => portal.ask(decisionDialog(portal, approval, act, load));
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

type Decision = 'approve' | 'decline';
type Ask = (approval: AdminApproval, act: Decision) => void;

function list(portal: PageContext, rows: readonly AdminApproval[], ask: Ask): Content {
  const { speech } = portal;
  if (!rows.length) return emptyView(speech.say('approvalsNone'), speech.say('approvalsNoneText'));
  const columns: readonly Column<AdminApproval>[] = [
    {
      label: speech.say('act'),
      cell: (approval) => html`${wordFor(speech, 'act', approval.act)} ${subjectLines(portal, approval)}`,
    },
    {
      label: speech.say('user'),
      cell: ({ userNames }) => userLines(userNames, opensUsers(portal)),
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
  const canDecide = portal.may(PERMISSION[approval.act] ?? 'edit');
  const canApprove = canDecide && portal.may('approve') && !approval.own;
  const each = (act: 'approve' | 'decline') =>
    html`<button part="button secondary-button" class="small" type="button" @click=${() => ask(approval, act)}>
      ${speech.say(act)}<span class="spoken">
        ${wordFor(speech, 'act', approval.act)} ${shownName(approval.userNames)}</span
      >
    </button>`;
  return html`<div class="contact-buttons">
    ${canApprove ? each('approve') : ''} ${canDecide || approval.own ? each('decline') : ''}
  </div>`;
}

/** Draws the name of a user, and the id unless it is the name. `isLink`: the name leads to the user. */
function userLines(user: AdminUserNames, isLink = false): Content {
  const { id, name, userName, email, phone } = user;
  const shown = shownName(user);
  const isNamed = name !== null || userName !== id || email !== null || phone !== null;
  return html`<div>${isLink ? html`<a href=${fragmentOf('users', id)}>${shown}</a>` : shown}</div>
    ${isNamed ? html`<div class="sub">${address(id)}</div>` : ''}`;
}

/** Whether the admin has the page of a user, which one who may only approve has not. */
const opensUsers = (portal: PageContext): boolean => portal.may('find') || portal.may('list');

/** Draws what an act is about beside its user, which the admin who approves has to read: the address, or the account that goes. */
function subjectLines(portal: PageContext, { contact, primary, fromNames }: AdminApproval): Content {
  const { speech } = portal;
  if (fromNames)
    return html`<div class="sub">${speech.say('mergeGone')}</div>
      ${userLines(fromNames, opensUsers(portal))}`;
  if (!contact) return '';
  const also = primary ? html`<div class="sub">${speech.say('alsoPrimary')}</div>` : '';
  return html`<div>${address(contact.display)}</div>
    ${also}`;
}

/** The dialog of a decision. A merge and an erasure are approved after a preview of what they would do now. */
function decisionDialog(portal: PageContext, approval: AdminApproval, act: Decision, load: () => void): DialogSpec {
  const { speech } = portal;
  const hasPreview = act === 'approve' && (approval.act === 'merge' || approval.act === 'erase');
  const dialog: DialogSpec = {
    key: `${act} ${approval.id}`,
    title: html`${speech.say(act)}: ${wordFor(speech, 'act', approval.act)}`,
    text: () =>
      html`<p>${speech.say(`${act}-text`)}</p>
        ${factsOf(portal, approval)}`,
    fields: [{ name: 'note', type: 'note', label: speech.say('reasonOptional'), hint: speech.say('reasonHint') }],
    button: speech.say(act),
    act: ({ note }) => portal.client.decide(approval.id, act, (note ?? '').trim()),
    done: () => {
      portal.say(speech.say(act === 'approve' ? 'approved' : 'declined'));
      load();
    },
  };
  if (!hasPreview) return dialog;
  const showing = (preview: Content): DialogSpec => ({
    ...dialog,
    // The preview of a merge names both accounts.
    text: () =>
      html`${approval.act === 'merge' ? factList(whyOf(portal, approval)) : factsOf(portal, approval)} ${preview}`,
    danger: true,
  });
  return { ...dialog, fields: [], button: speech.say('preview'), act: () => previewOf(portal, approval, showing) };
}

/** Lists the act, who asked for it and why. */
function factsOf(portal: PageContext, approval: AdminApproval): Content {
  const { speech } = portal;
  const { userNames, contact, fromNames } = approval;
  return factList([
    [speech.say('user'), userLines(userNames)],
    [contact ? speech.say(`kind-${contact.kind}`) : '', contact ? subjectLines(portal, approval) : ''],
    [speech.say('mergeGone'), fromNames ? userLines(fromNames) : ''],
    ...whyOf(portal, approval),
  ]);
}

function whyOf({ speech }: PageContext, { askedBy, note }: AdminApproval): (readonly [Content, Content])[] {
  return [
    [speech.say('askedBy'), plain(askedBy)],
    [speech.say('note'), plain(note)],
  ];
}

/** Makes the dry run of a merge or an erasure. `showing`: the dialog that follows. */
async function previewOf(
  portal: PageContext,
  { act, user, from, note }: AdminApproval,
  showing: (preview: Content) => DialogSpec,
): Promise<Outcome> {
  if (act === 'merge') {
    const answer = await portal.client.merge({ from: from ?? '', into: user, dryRun: true });
    if ('problem' in answer || isApproval(answer.ok)) return answer;
    return { next: showing(mergePreview(portal, answer.ok)) };
  }
  const answer = await portal.client.erase(user, { dryRun: true, note });
  if ('problem' in answer || isApproval(answer.ok)) return answer;
  return { next: showing(erasePreview(portal, answer.ok)) };
}
