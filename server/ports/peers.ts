// Owns the interface by which processes that share a database tell each other what they wrote. No code.

/** What a process wrote. News are hints: they may come late, twice or never, and every reader also polls. */
export interface News {
  /** Ids of changes that were updated. */
  readonly changes: readonly string[];
  /** Whether the outbox has a new message. */
  readonly outbox: boolean;
}

/** The other processes on the same database. */
export interface Peers {
  /** Tells the other processes what this one has committed. Returns at once, and never throws. */
  tell(news: Partial<News>): void;
  /**
   * Calls `listener` with the news of other processes; with null when something was written and it is not known what. The first
   * call may open a connection. Returns a function that ends the listening.
   */
  listen(listener: (news: News | null) => void): () => void;
}
