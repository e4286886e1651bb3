// Owns the interface that reads a document of another server. Not which addresses may be reached: deliver/channels/http. No code.

/** Limits of one reading. */
export interface DocumentLimits {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
}

/** The text of the document, or the cause why there is none, in words that may be logged. */
export type DocumentAnswer =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** Gets a document by https, only from public addresses and those that the operator allowed. Follows no redirect, never throws. */
export type ReadDocument = (url: URL, limits: DocumentLimits) => Promise<DocumentAnswer>;
