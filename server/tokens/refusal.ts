// Owns the reasons why a user's token is refused, and the section of the docs for each. Not which token is refused for which
// reason: trusted-issuer.ts, token-kind.ts, user-token.ts.

/** Reason → its section in docs/tokens.md. One reason has one cause. */
export const TOKEN_REASONS = {
  'too-long': 'form',
  'not-a-jwt': 'form',
  malformed: 'form',
  'project-unknown': 'project',
  'project-other': 'project',
  'issuer-missing': 'issuer',
  'issuer-unknown': 'issuer',
  'issuer-slash': 'issuer',
  'issuer-case': 'issuer',
  'audience-missing': 'audience',
  'audience-other': 'audience',
  'audience-beside': 'audience',
  'audience-ambiguous': 'audience',
  'use-not-accepted': 'kind',
  'id-token': 'kind',
  'access-token': 'kind',
  'access-mark-missing': 'kind',
  'client-token': 'kind',
  'other-token': 'kind',
  'typ-other': 'kind',
  'required-claim': 'kind',
  'alg-other': 'key',
  'kid-unknown': 'key',
  'key-unusable': 'key',
  signature: 'key',
  expired: 'time',
  'too-old': 'time',
  'not-yet': 'time',
  'claim-missing': 'claims',
  'claim-invalid': 'claims',
} as const;

/** Why a token is refused. */
export type TokenReason = keyof typeof TOKEN_REASONS;

/** A reason, and the claim that it is about, if it is about one. */
export interface TokenFault {
  readonly reason: TokenReason;
  readonly claim?: string;
}
