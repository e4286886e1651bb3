// Owns the reason of each row that the portal shows of the policy, in English, for people who run the server. Not the values:
// server/core/policy.ts and rate-limits.ts, whose comments say the same; nor the other languages: widget/words/.

/** The reason for each value of the policy, one sentence without a full stop. */
export const POLICY_REASONS = {
  kinds: 'which kinds of contact there are; no user can add or change a kind that is not here',
  may: 'what users may do; a site whose directory owns a kind takes acts away',
  max: "enough for home, work and a spare; the list still fits a phone's screen",
  maxProvisioned: 'a directory may know more addresses of a person than a person manages; the project decides',
  then: 'no replace-all, since it removes contacts that the user has not looked at',
  methods: 'what the message carries: a code, a link, or both',
  defaultMethod: 'a link in an SMS looks like phishing; a link in a mail is easy to use',
  phoneChannels: 'each further one needs a sender of its own, and a call may reach a mailbox that others can hear',
  codeLength: 'ASVS 6.5.4 names six digits; eight suit a higher risk',
  codeLife: 'ASVS 6.5.5 and NIST SP 800-63B name ten minutes',
  linkLife: 'as long as a code; mail may be slower, so a project may set up to 60 minutes',
  completion: 'mail scanners press buttons too, so a link alone proves only that a program fetched it',
  tries: '5 guesses at 10^6 codes succeed once in 200,000',
  liveLinks: 'an older mail that arrives after a newer one must still work',
  resendWaits: '1 + 4 messages, with growing waits',
  phoneWaitFactor: 'SMS are slower and cost money',
  changeLife: 'how long a change may wait for its proofs',
  reportBlock: 'how long a user cannot send to an address whose holder has reported the change',
  uniqueness: 'only one user of the project can have a given address as verified',
  phoneCountries: 'the countries that can get an SMS; none means the home country alone',
  numberTypes: 'SMS pumping uses premium, shared-cost, pager, satellite and VoIP numbers',
  numbers: 'an attacker who pumps SMS also uses ranges that no table knows',
  emailDomains: 'the domains that mail addresses may have; none means all',
  blockedEmailDomains: 'domains that are not allowed, and neither are their subdomains',
  mixedScripts: 'such as a Cyrillic а in paypal; no real domain has this',
  confirmCurrent: 'a stolen session alone must not be able to take an account over (OWASP, no-MFA variant)',
  stepUp: 'ASVS 7.5.1; long enough to find the page, too short for the next person at the desk',
  strongAmr:
    'by RFC 8176, each of these is more than a password; the last two are other names for hwk or swk and for otp',
  strongAcr: 'every issuer has its own names',
  notices: 'NIST SP 800-63B and ASVS 6.3.7: the user must learn of a possible attack',
  undo: 'what the link in the notice to an old contact does',
  receiptLife: 'two years, in which a third party may still be asked',
  undoLife: 'a user on holiday reads mail once a week',
  freeze: 'long enough to talk to support',
  endSessions: "a change by its owner should not sign out the owner's phone",
  merge: 'a merge cannot be undone, so a site has to allow it explicitly',
  supportWait: 'over a weekend, a person reads at least one of their mailboxes',
  purgeAfter: 'support hardly ever gets questions about more than the last month (ASVS 14.2.7)',
} as const;

/** The reason for each rate limit. */
export const QUOTA_REASONS = {
  beginsPerUser: "the limit in a vendor's contract; no user needs more than five new addresses a day",
  sendsPerUser: 'two changes with all their resends',
  sendsToTarget: 'one change with all its resends',
  sendsPerTarget: '`sendsToTarget`, one for another user, and two for the owner',
  sendsForOwner: 'how many of the messages to one address are kept for a user who has proved it before',
  beginsPerIp: 'a household or a small office',
  beginsPerIpRange: 'most providers give a customer no more than a /48',
  failuresPerUser: 'five changes a day with five tries each; all guesses together succeed 2.5 times in 100,000',
  failuresPerVisitor: "two changes with all their tries; a stranger's guesses succeed once in 100,000 days",
  failuresInRow: 'NIST SP 800-63B: no more than 100 consecutive failures',
  failuresPerTarget:
    'guesses for one address succeed 2 times in 100,000 a day; 3 times if all messages were sent before the first guess',
  failuresPerIp: 'wrong codes from one IPv4 address or IPv6 /64 per hour',
  smsPerPrefix: 'twice `smsBreakerSends`, so that a range that answers can go on',
  smsBreakerSends: 'number of SMS to one range in an hour from which `smsBreakerPercent` is checked',
  smsBreakerPercent: 'an SMS pump never answers; more than half of real users do',
  smsPerHour: 'some tens of euros, until an alarm reaches an operator',
  smsPerDay: 'SMS of the whole project per day',
} as const;

/** The reason for each row that is no value of the policy: questions that several settings answer, vendor contracts, other settings. */
export const SETTING_REASONS = {
  severalAddresses:
    'with 1 it is off, and a new address takes the place of the old one; with more, users keep as many of a kind',
  verificationOnUpdate:
    'an address of a user counts once it is proved, and nothing turns that off; what an admin applies at once stays unverified until the user proves it, or an admin with the permission marks it as verified with a reason',
  faceLinkLife: 'how long links of this contract work: its own clients may promise longer than the policy',
  faceConfirmCurrent:
    'whether a current contact allows a change that begins here: a client of the vendor has no screen for it',
  faceStepUp: 'how fresh the sign-in must be for a change that begins here; 0s: of any age',
  redirectUrls: 'the pages that a link in a message may lead to; none means our own page alone',
  allowedOrigins: 'the sites whose pages may call the server in a browser',
  mail: 'what sends mail; without it the kind email is off',
  sms: 'what sends SMS; without it the kind phone is off',
  languages: 'the first is the default',
  homeCountry: 'how numbers without a country code are read',
  serviceName: 'the sender, as messages name it',
  supportUrl: 'where messages offer help',
  managedUrl: 'where users change what the sign-in manages',
  humanCheck: 'the service that checks a CAPTCHA before a change begins',
} as const;

/** All reasons, by their ids. */
export const REASONS = { ...POLICY_REASONS, ...QUOTA_REASONS, ...SETTING_REASONS } as const;

/** The id of a reason. */
export type ReasonId = keyof typeof REASONS;
