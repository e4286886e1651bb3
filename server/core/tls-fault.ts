// Owns the words for a certificate or a TLS handshake that failed. Not other causes of a failed connection:
// deliver/channels/cause.ts, tokens/failure-cause.ts. The words are ours: text of the other side is never copied.

/** What Node and OpenSSL say: by code, and by message where a library has replaced the code. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/ALTNAME_INVALID|altnames|HOSTNAME_MISMATCH/, 'the certificate is for another host'],
  [/CERT_HAS_EXPIRED|certificate has expired/, 'the certificate has expired'],
  [/CERT_NOT_YET_VALID|not yet valid/, 'the certificate is not valid yet'],
  [
    /SELF_SIGNED|self[- ]signed|UNABLE_TO_(?:VERIFY|GET)|unable to (?:verify|get)|CERT_UNTRUSTED/,
    'the certificate is of an unknown authority',
  ],
  [/certificate|CERT_/, 'the certificate is not accepted'],
  [/EPROTO|ERR_SSL|ERR_TLS|SSL routines|wrong version number/, 'the TLS handshake failed: does the port speak TLS?'],
];

/** Returns the fault that the code and message of an error tell of; null when they tell of another cause. */
export function tlsFault(text: string): string | null {
  return FAULTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
