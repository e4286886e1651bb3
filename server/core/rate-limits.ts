// Owns the default rate limits, and the range in which a project may set each. Not the counters: rate-limit-counters.ts.

/** How often something may happen in a time. A project may set each number. `DEFAULT_QUOTAS` has the reasons. */
export interface Quotas {
  /** Changes that a user may begin per day. */
  readonly beginsPerUser: number;
  /** Proof messages of a user per day, counted separately for mail and for SMS. */
  readonly sendsPerUser: number;
  /** Proof messages of one user to one address per day. Below `sendsPerTarget`, so that one user cannot use that limit up. */
  readonly sendsToTarget: number;
  /** Proof messages of all users together to one address per day. */
  readonly sendsPerTarget: number;
  /** How many of the `sendsPerTarget` messages are kept for a user who has proved the address before. */
  readonly sendsForOwner: number;
  /** Changes that may begin from one IPv4 address or IPv6 /64 per hour. */
  readonly beginsPerIp: number;
  /** Changes that may begin from one IPv6 /48 per hour. */
  readonly beginsPerIpRange: number;
  /** Wrong codes of a user per day. A strong sign-in after the limit was reached doubles it, once; so also `beginsPerUser`. */
  readonly failuresPerUser: number;
  /**
   * Wrong codes per day for a user's changes in requests without a sign-in, which some vendor contracts have. They never count
   * against the user.
   */
  readonly failuresPerVisitor: number;
  /** Wrong codes of a user without a completed change in between. After these, the user needs a fresh sign-in or an admin. */
  readonly failuresInRow: number;
  /** Wrong codes of all users for one new address per day. After these, nothing is sent to it, and no caller learns that. */
  readonly failuresPerTarget: number;
  /** Wrong codes from one IPv4 address or IPv6 /64 per hour. */
  readonly failuresPerIp: number;
  /** SMS per hour to one range, that is, to numbers that differ only in their last four digits. */
  readonly smsPerPrefix: number;
  /** Number of SMS to one range in an hour from which `smsBreakerPercent` is checked. */
  readonly smsBreakerSends: number;
  /** Lowest percentage of answered SMS of a range in an hour. Below it, no SMS goes to new numbers of the range. */
  readonly smsBreakerPercent: number;
  /** SMS with codes and links of the whole project per hour. Notices are not counted, because none may be left out. */
  readonly smsPerHour: number;
  /** The same per day. */
  readonly smsPerDay: number;
}

/** The quotas of a project that sets none. */
export const DEFAULT_QUOTAS: Quotas = {
  beginsPerUser: 5, // the limit in a vendor's contract; no user needs more than five new addresses a day
  sendsPerUser: 10, // two changes with all their resends
  sendsToTarget: 5, // one change with all its resends
  sendsPerTarget: 8, // `sendsToTarget`, one for another user, and two for the owner
  sendsForOwner: 2,
  beginsPerIp: 20, // a household or a small office
  beginsPerIpRange: 100, // most providers give a customer no more than a /48
  failuresPerUser: 25, // five changes a day with five tries each; all guesses together succeed 2.5 times in 100,000
  failuresPerVisitor: 10, // two changes with all their tries; a stranger's guesses succeed once in 100,000 days
  failuresInRow: 100, // NIST SP 800-63B: no more than 100 consecutive failures
  failuresPerTarget: 20, // guesses for one address succeed 2 times in 100,000 a day; 3 times if all messages were sent before the first guess
  failuresPerIp: 60,
  smsPerPrefix: 40, // twice `smsBreakerSends`, so that a range that answers can go on
  smsBreakerSends: 20,
  smsBreakerPercent: 25, // an SMS pump never answers; more than half of real users do
  smsPerHour: 500, // some tens of euros, until an alarm reaches an operator
  smsPerDay: 3000,
};

/** Lowest and highest values, inclusive. */
export const QUOTA_RANGES: { readonly [K in keyof Quotas]: readonly [number, number] } = {
  beginsPerUser: [1, 100],
  sendsPerUser: [1, 500],
  sendsToTarget: [1, 100],
  sendsPerTarget: [1, 100],
  sendsForOwner: [0, 50],
  beginsPerIp: [1, 100_000],
  beginsPerIpRange: [1, 1_000_000],
  failuresPerUser: [1, 100],
  failuresPerVisitor: [1, 100],
  failuresInRow: [5, 100],
  failuresPerTarget: [1, 100],
  failuresPerIp: [1, 10_000],
  smsPerPrefix: [1, 10_000],
  smsBreakerSends: [5, 10_000],
  smsBreakerPercent: [0, 90],
  smsPerHour: [1, 1_000_000],
  smsPerDay: [1, 1_000_000],
};
