// Owns the interface by which one part of the process tells another that a change moved. No code.

/** Wakes those who watch a change. It works inside one process; polling finds what other processes did. */
export interface ChangeSignal {
  /** Wakes every listener of this change. */
  ring(change: string): void;
  /** Returns the function that stops listening. */
  listen(change: string, wake: () => void): () => void;
}
