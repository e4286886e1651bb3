// Owns the error for a configuration that cannot be used, with all its faults. Not how they are found: config/.

/** Each fault is one sentence without secrets; its first word is the variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}
