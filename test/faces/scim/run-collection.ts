// Owns how a Postman collection is run, and what comes of it: its requests in their order, its scripts as they stand there. Of
// Postman it has the part that Microsoft's collection uses; a script that asks for more breaks. Not which collection, nor what may fail.
import { compileFunction } from 'node:vm';
import { expect } from 'chai';

/** Version 2.1 of the format. */
export interface Collection {
  readonly info: { readonly name: string };
  readonly item: readonly (Folder | Item)[];
}

interface Folder {
  readonly name: string;
  readonly item: readonly (Folder | Item)[];
}

interface Item {
  readonly name: string;
  readonly event?: readonly {
    readonly listen: 'prerequest' | 'test';
    readonly script: { readonly exec: readonly string[] };
  }[];
  readonly request: {
    readonly method: string;
    readonly auth?: { readonly type: 'bearer'; readonly bearer: readonly Pair[] };
    readonly header: readonly Pair[];
    readonly url: {
      readonly protocol: string;
      readonly host: readonly string[];
      readonly path: readonly string[];
      readonly query?: readonly Pair[];
    };
    readonly body?: { readonly mode: 'raw'; readonly raw: string };
  };
}

interface Pair {
  readonly key: string;
  readonly value: string;
}

export interface Outcome {
  /** Folder and request, as `User tests / Post User`. */
  readonly item: string;
  /** Of the request's URL. */
  readonly path: string;
  /** The assertion's. */
  readonly name: string;
  readonly passed: boolean;
  readonly status: number;
  readonly error: string | undefined;
}

/** As in Postman, a variable that a script sets to nothing is null, and `null` in an address. */
class Environment extends Map<string, unknown> {
  override set(name: string, value: unknown): this {
    return super.set(name, value ?? null);
  }
}

/** Rejects when a request did not come through, or a script broke: assertions behind that place would be missing, not failed. */
export async function runCollection(
  { info, item }: Collection,
  variables: Readonly<Record<string, string>>,
): Promise<readonly Outcome[]> {
  const environment = new Environment(Object.entries(variables));
  const outcomes: Outcome[] = [];
  const runAll = async (entries: Folder['item'], parent: string): Promise<void> => {
    for (const entry of entries)
      if ('item' in entry) await runAll(entry.item, entry.name);
      else outcomes.push(...(await runItem(entry, `${parent} / ${entry.name}`, environment)));
  };
  await runAll(item, info.name);
  return outcomes;
}

async function runItem(
  { event = [], request }: Item,
  item: string,
  environment: Environment,
): Promise<readonly Outcome[]> {
  const runScripts = (listen: string, pm: object): void => {
    for (const { script } of event.filter((each) => each.listen === listen))
      try {
        compileFunction(script.exec.join('\n'), ['pm'])(pm);
      } catch (error) {
        throw new Error(`${item}: the ${listen} script broke`, { cause: error });
      }
  };
  runScripts('prerequest', { environment });

  const fill = (text: string): string =>
    text.replace(/\{\{(.+?)\}\}/g, (whole, name: string) =>
      environment.has(name) ? String(environment.get(name)) : whole,
    );
  const { protocol, host, path, query = [] } = request.url;
  const url = new URL(fill(`${protocol}://${host.join('.')}/${path.join('/')}`));
  url.search = query.map(({ key, value }) => fill(`${key}=${value}`)).join('&');
  const token = request.auth?.bearer.find(({ key }) => key === 'token')?.value;
  const response = await fetch(url, {
    method: request.method,
    headers: [
      ...(token === undefined ? [] : [['Authorization', fill(`Bearer ${token}`)] as [string, string]]),
      ...request.header.map(({ key, value }): [string, string] => [key, fill(value)]),
    ],
    ...(request.body && request.method !== 'GET' && { body: fill(request.body.raw) }),
  });
  const { status } = response;
  const body = await response.text();

  const outcomes: Outcome[] = [];
  const assertion = (name: string, check: () => void): void => {
    let error: string | undefined;
    try {
      check();
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown);
    }
    outcomes.push({ item, path: url.pathname, name, passed: error === undefined, status, error });
  };
  const to = { have: { status: (wanted: number) => expect(status).to.equal(wanted) } };
  runScripts('test', {
    environment,
    expect,
    test: assertion,
    response: { to, text: () => body, json: (): unknown => JSON.parse(body) },
  });
  return outcomes;
}
