// Owns a row of `receipt_keys`. Not the key: tokens/receipt-key.ts.

/** A row of `receipt_keys`: a public key of receipts. Times are epoch ms. */
export interface ReceiptKeyRow {
  readonly kid: string;
  /** JSON. */
  readonly jwk: string;
  readonly added_at: number;
  /** When a server with the key last started. */
  readonly used_at: number;
}
