// Owns the types of the browser runner's globals, as far as they are used.
type Body = () => void | Promise<void>;
declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: Body): void;
declare function before(body: Body): void;
declare function after(body: Body): void;
declare function beforeEach(body: Body): void;
declare function afterEach(body: Body): void;
