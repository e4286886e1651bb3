// Owns whether a proof message may still be sent, and its code and link. Not what the message says: message/proof.ts.
import { codeProof, liveLinks, isProved } from '../../core/proofs.ts';
import { reportSeed, proofSeed } from '../../core/seeds.ts';
import { stateAt } from '../../core/change-state.ts';
import { channelOf, type ProofMessage } from '../message/message.ts';
import type { Derive, FactsWithProject, Unsendable } from './message-facts.ts';
import { noticeUrl, otpHost, withToken } from './links.ts';

/**
 * Derives the code and the link at the moment of sending, and only if each still counts. When a newer message was sent, the
 * code of the older message no longer counts, but its link may still work.
 */
export function prepareProof(facts: FactsWithProject, secrets: Derive): ProofMessage | Unsendable {
  const { outgoing, change, project, account, old, masked, now, publicUrl } = facts;
  if (change === undefined) return 'change-gone';
  if (stateAt(change, now).at !== 'waiting') return 'change-over';
  const proof = change.proofs.find((one) => one.id === outgoing.proof);
  if (proof === undefined) return 'superseded';
  if (isProved(change, proof.side)) return 'proved';
  if (outgoing.to !== proof.address.value) return 'recipient-differs';

  // A suppressed message is never sent, so it does not supersede an earlier message and is not superseded itself.
  const isNewest = outgoing.suppressed || codeProof(change, proof.side, now)?.id === proof.id;
  const codeCounts = proof.method !== 'link' && isNewest && now < proof.codeExpiresAt;
  const channel = channelOf(outgoing);
  // A call says a code, also where the message that it repeats had a link too.
  const linkCounts = channel !== 'voice' && liveLinks(change, proof.side, now).some((one) => one.id === proof.id);
  if (!codeCounts && !linkCounts) return isNewest ? 'expired' : 'superseded';

  const seed = proofSeed(change, proof);
  const code = codeCounts ? secrets.code(seed, change.terms.codeLength) : null;
  const token = linkCounts ? secrets.linkToken(seed) : null;
  if ((codeCounts && code === null) || (linkCounts && token === null)) return 'key-gone';
  const linkUrl = change.terms.leadsOn === true ? `${publicUrl}/confirm` : change.linkUrl;
  return {
    template: 'prove',
    outgoing,
    change,
    project,
    account,
    old,
    proof,
    code,
    link: token === null ? null : withToken(linkUrl, token),
    // When the message has a link, the page of this link can stop the change as well.
    report:
      proof.side === 'current' && token === null
        ? noticeUrl(reportSeed(change, proof.contactId ?? ''), publicUrl, secrets)
        : null,
    masked,
    now,
    otpHost: otpHost(project, change, publicUrl),
  };
}
