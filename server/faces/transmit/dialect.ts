// Owns how a refusal looks in Transmit's contract: `{"message","error_code"}`, with a list of messages for a 400. Not the SCIM
// errors below /cis/scim: faces/scim/.
import { PROBLEMS, type ProblemCode, type Refusal } from '../../../shared/problem.ts';
import type { Ctx, DialectResponse } from '../../http/context.ts';
/** Statuses that differ from the native API. 409 means one thing there: an address that is verified already. */
const STATUS: Partial<Record<ProblemCode, number>> = {
  'address-invalid': 400,
  'address-not-allowed': 400,
  'redirect-not-allowed': 400,
  'proof-wrong': 400,
  'proof-expired': 400,
  'change-locked': 400,
  'change-closed': 400,
  'contact-not-verified': 400,
  'last-contact': 400,
  'too-many-contacts': 400,
  frozen: 403,
};

/** The vendor's form of a refusal. */
export function transmitRefusal(refusal: Refusal, status: number, c: Ctx): DialectResponse {
  // A client has no sign-in that it could renew: after a 401 it would fetch tokens again and again.
  const isClient = refusal.code === 'step-up-required' && c.get('client') !== null;
  const code = isClient ? 403 : (STATUS[refusal.code] ?? status);
  const messages = messagesOf(refusal, c.req.path);
  return {
    status: code,
    type: 'application/json',
    body: { message: code === 400 ? messages : messages.join('; '), error_code: code },
  };
}

function messagesOf({ code, errors, detail, reason }: Refusal, path: string): readonly string[] {
  if (errors) return errors.map((error) => `${error.path} ${error.message}`.trim());
  switch (code) {
    case 'address-taken': {
      const isPhone = /\/(?:sms|phone|phone-numbers)\//.test(path);
      return [`${isPhone ? 'Phone number' : 'Email'} is already verified in the tenant`];
    }
    case 'proof-wrong':
    case 'proof-expired':
    case 'change-locked':
    case 'change-closed':
      return ['The passcode is not valid'];
    case 'last-contact':
      return [reason === 'primary' ? 'The primary contact cannot be deleted' : PROBLEMS[code][1]];
    case 'not-found':
    case 'change-not-found':
    case 'contact-not-found':
      return ['Not found'];
    default:
      return [detail ?? PROBLEMS[code][1]];
  }
}
