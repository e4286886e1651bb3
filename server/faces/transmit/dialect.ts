// Owns the form of a refusal in Transmit's contract: `{"message","error_code"}`, where `message` is a list for a 400. Not the
// SCIM errors below /cis/scim: faces/scim/refuse.ts.
import { PROBLEMS, type ProblemCode, type Refusal } from '../../../shared/problem.ts';
import type { DialectResponse, RefusedRequest } from '../../http/context.ts';
/** Statuses that differ from the native API. Transmit has 409 only for an address that is already verified. */
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

/** The vendor's second code in a 409 of a user's creation. The field is documented, its values are not. */
const IDENTIFIER_TAKEN = 'identifier_is_taken';

/** Writes a refusal in the vendor's form. */
export function transmitRefusal(refusal: Refusal, status: number, request: RefusedRequest): DialectResponse {
  // A client cannot sign in again. After a 401, it would fetch new tokens again and again.
  const isClient = refusal.code === 'step-up-required' && request.isByClient;
  const code = isClient ? 403 : (STATUS[refusal.code] ?? status);
  const messages = messagesOf(refusal, request.path);
  return {
    status: code,
    type: 'application/json',
    body: {
      message: code === 400 ? messages : messages.join('; '),
      error_code: code,
      ...(code === 409 && isCreation(request) ? { ts_error_code: IDENTIFIER_TAKEN } : {}),
    },
  };
}

function isCreation({ method, path }: RefusedRequest): boolean {
  return method === 'POST' && path.endsWith('/cis/v1/users');
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
