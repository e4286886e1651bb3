// Owns how objects of settings are parsed. Not their schemas: project/.

/** For schemas that are used once: Zod makes no code for them, which takes longer than it saves. */
export const READ_ONCE = { jitless: true } as const;
