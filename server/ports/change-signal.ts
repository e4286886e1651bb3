// Owns the interface by which one part of the server notifies another part that a change was updated. No code.

/** Wakes the listeners of a change, in this process and in the others on the same database. */
export interface ChangeSignal {
  /** Wakes every listener of this change. Call it after the commit. */
  ring(change: string): void;
  /**
   * Calls `wake` soon after the listening has begun, and then whenever the change, its deliveries or its user's right to read
   * it may have moved. It may be called without a move. Returns a function that ends the listening.
   */
  listen(change: string, wake: () => void): () => void;
}
