// Owns how often something may happen by default, and within which bounds a project may set it. Not what is counted: rate-limit-counters.ts.

/** How often each may happen in its window. A project may set every number; the default has its reason beside it. */
export interface Quotas {
  /** Changes that a user may begin, a day. */
  readonly beginsPerUser: number;
  /** Proof messages of a user by mail, and as many by SMS, a day. */
  readonly sendsPerUser: number;
  /** Proof messages of one user to one address, a day. Below `sendsPerTarget`, so that no user alone uses that up. */
  readonly sendsToTarget: number;
  /** Proof messages to one address, of all users together, a day. */
  readonly sendsPerTarget: number;
  /** How many of those only the user can use who has the address in the account. */
  readonly sendsForOwner: number;
  /** Changes begun from one IPv4 address or IPv6 /64, an hour. */
  readonly beginsPerIp: number;
  /** Changes begun from one IPv6 /48, an hour. */
  readonly beginsPerIpRange: number;
  /** Wrong codes of a user, a day. A strong sign-in after the last of them gives as many again, once. So for begins. */
  readonly failuresPerUser: number;
  /** Wrong codes of a user without a completed change between them. Then a fresh sign-in or an admin is needed. */
  readonly failuresInRow: number;
  /** Wrong codes for one new address, of all users, a day. Then nothing is sent to it any more, and no caller is told. */
  readonly failuresPerTarget: number;
  /** Wrong codes from one IPv4 address or IPv6 /64, an hour. */
  readonly failuresPerIp: number;
  /** SMS to numbers that differ in their last four digits alone, an hour. */
  readonly smsPerPrefix: number;
  /** From this many SMS to such numbers in an hour on, the breaker looks at how many were answered … */
  readonly smsBreakerSends: number;
  /** … and stops them when fewer than this many in a hundred were. */
  readonly smsBreakerPercent: number;
  /** SMS to new numbers in the whole project. */
  readonly smsPerHour: number;
  readonly smsPerDay: number;
}

/** What a project gets that sets nothing. */
export const DEFAULT_QUOTAS: Quotas = {
  beginsPerUser: 5, // the cap of Trivore's contract; nobody moves to more than five addresses a day
  sendsPerUser: 10, // two changes with all their resends
  sendsToTarget: 5, // one change with all its resends
  sendsPerTarget: 8, // `sendsToTarget`, one for another user, and the two for the owner
  sendsForOwner: 2,
  beginsPerIp: 20, // a household or a small office
  beginsPerIpRange: 100, // most providers give a customer no more than a /48
  failuresPerUser: 25, // five changes a day with five tries each: 2.5 in 100,000
  failuresInRow: 100, // NIST SP 800-63B: no more than 100 consecutive failures
  failuresPerTarget: 20, // 2 in 100,000 a day for one address; 3 when all messages were sent before the first guess
  failuresPerIp: 60,
  smsPerPrefix: 40, // twice `smsBreakerSends`: numbers that answer have room
  smsBreakerSends: 20,
  smsBreakerPercent: 25, // an SMS pump never answers; of real users more than half do
  smsPerHour: 500, // some tens of euros before an operator is alarmed
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
  failuresInRow: [5, 100],
  failuresPerTarget: [1, 100],
  failuresPerIp: [1, 10_000],
  smsPerPrefix: [1, 10_000],
  smsBreakerSends: [5, 10_000],
  smsBreakerPercent: [0, 90],
  smsPerHour: [1, 1_000_000],
  smsPerDay: [1, 1_000_000],
};
