// Owns the interface by which one part of the process notifies another part that a change was updated. No code.

/** Wakes the listeners of a change. Works inside one process only; updates by other processes are found by polling. */
export interface ChangeSignal {
  /** Wakes every listener of this change. */
  ring(change: string): void;
  /** Calls `wake` when the change is updated. Returns a function that ends the listening. */
  listen(change: string, wake: () => void): () => void;
}
