// Owns the interface that reads a document of another server. Not which addresses may be reached: deliver/channels/http. No code.

/** Limits of one reading. */
export interface DocumentLimits {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
}

/** The text of the document, or the cause why there is none, in words that may be logged. */
export type DocumentAnswer =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** The octets of a document, or the cause why there is none. */
export type BytesAnswer =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: string };

/** As ReadDocument, for a document that is no text. */
export type ReadBytes = (url: URL, limits: DocumentLimits) => Promise<BytesAnswer>;

/** Gets a document by https, only from public addresses and those that the operator allowed. Follows no redirect, never throws. */
export type ReadDocument = (url: URL, limits: DocumentLimits) => Promise<DocumentAnswer>;
