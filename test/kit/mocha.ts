// Owns the browser runner's globals as imports with types. Browser only.
type Run = () => void | Promise<void>;

interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: Run): void;
  before(body: Run): void;
  after(body: Run): void;
  beforeEach(body: Run): void;
  afterEach(body: Run): void;
}

export const { describe, it, before, after, beforeEach, afterEach } = globalThis as unknown as Runner;
