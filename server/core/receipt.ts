// Owns what a receipt of a verification says: who proved which contact, when and how. Not how it is signed:
// server/tokens/receipt-key.ts.
import { SECOND } from '../../shared/duration.ts';
import type { Kind } from '../../shared/contact.ts';
import type { Change } from './change.ts';
import type { Policy } from './policy.ts';
import type { SiteIdentity } from './webhook-events.ts';

/** A proof of which a receipt is made. */
export interface ProvedContact {
  /** The id of the change, which is the id of the receipt (`jti`) too. */
  readonly change: string;
  /** Our id of the user. */
  readonly user: string;
  readonly kind: Kind;
  readonly value: string;
  readonly method: 'code' | 'link';
  /** When it was proved, epoch ms. */
  readonly at: number;
}

/** The claims of a receipt (RFC 7519; `sub_id`: RFC 9493 §3.2.3). */
export interface ReceiptClaims {
  readonly iss: string;
  readonly sub: string;
  readonly sub_id?: SiteIdentity & { readonly format: 'iss_sub' };
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
  readonly jti: string;
  readonly contact_kind: Kind;
  readonly contact_salt: string;
  readonly contact_hash: string;
  readonly method: 'code' | 'link';
}

/** What a receipt is made with; `server/ports/secrets.ts` has all three. */
export interface ReceiptTools {
  keyed(parts: readonly string[]): readonly string[];
  /** SHA-256, base64url. */
  hash(text: string): string;
  /** Signs claims as a JWS in its compact form. The same claims give the same text. */
  signReceipt(claims: ReceiptClaims): string;
}

/** Who makes the receipt, and for whom. */
export interface ReceiptIssuer {
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly project: {
    readonly id: string;
    readonly receiptAudience?: string | null | undefined;
    readonly policy: Pick<Policy, 'receiptLife'>;
  };
}

/** Returns a receipt. `identity`: how the site knows the user; undefined when that is not known. */
export function receiptOf(
  tools: ReceiptTools,
  { publicUrl, project }: ReceiptIssuer,
  { change, user, kind, value, method, at }: ProvedContact,
  identity: SiteIdentity | undefined,
): string {
  // Derived, so that a repeated event has the same body.
  const salt = tools.keyed(['receipt', change])[0] ?? '';
  const iat = Math.floor(at / SECOND);
  return tools.signReceipt({
    iss: publicUrl,
    sub: user,
    ...(identity ? { sub_id: { format: 'iss_sub', iss: identity.iss, sub: identity.sub } } : {}),
    aud: project.receiptAudience ?? project.id,
    iat,
    exp: iat + Math.floor(project.policy.receiptLife / SECOND),
    jti: change,
    contact_kind: kind,
    contact_salt: salt,
    contact_hash: tools.hash(`${salt}.${canonical(value)}`),
    method,
  });
}

/**
 * Returns what a change proved; null when it is not done, needed no proof, its address was purged, or it is
 * about a test contact, whose code the operator can read.
 */
export function provedBy({ id, user, kind, address, state, terms, proofs }: Change): ProvedContact | null {
  if (state.at !== 'done' || state.via === 'already-verified') return null;
  if (terms.test === true || address.value === '') return null;
  const value = proofs.find(({ side, spent }) => side === 'new' && spent !== null)?.address.value ?? address.value;
  return { change: id, user, kind, value, method: state.via, at: state.since };
}

/** The form of an address that a third party can make of it: a phone number in E.164, an e-mail address in ASCII lower case. */
function canonical(value: string): string {
  return value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
