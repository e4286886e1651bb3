// Owns how a Postman collection is run through newman, and what comes of it. Not which collection, nor what may fail.
import { createRequire } from 'node:module';

export interface Collection {
  /** Scripts around each request. */
  readonly event?: readonly object[];
  readonly item: readonly { readonly name: string }[];
}

export interface Outcome {
  /** Folder and request, as `User tests / Post User`. */
  readonly item: string;
  /** Of the request's URL. */
  readonly path: string;
  /** The assertion's. */
  readonly name: string;
  readonly passed: boolean;
  readonly status: number | undefined;
  readonly error: string | undefined;
}

/** The little of newman that is used; it has no types of its own. */
interface Newman {
  run(
    options: {
      readonly collection: Collection;
      readonly environment: { readonly values: readonly { readonly key: string; readonly value: string }[] };
    },
    done: (error: Error | null, summary: { readonly run: { readonly executions: readonly Execution[] } }) => void,
  ): void;
}

interface Execution {
  readonly item: { readonly name: string; parent(): { readonly name: string } };
  readonly request: { readonly url: { getPath(): string } };
  readonly response?: { readonly code: number };
  readonly requestError?: Error;
  readonly assertions?: readonly { readonly assertion: string; readonly error?: Error }[];
  readonly testScript?: readonly { readonly error?: Error }[];
}

const newman = createRequire(import.meta.url)('newman') as Newman;

/** Without a reporter nothing is printed or written. Rejects when a request did not come through, or a script broke. */
export async function runCollection(
  collection: Collection,
  variables: Readonly<Record<string, string>>,
): Promise<readonly Outcome[]> {
  const values = Object.entries(variables).map(([key, value]) => ({ key, value }));
  const executions = await new Promise<readonly Execution[]>((resolve, reject) =>
    newman.run({ collection, environment: { values } }, (error, summary) =>
      error ? reject(error) : resolve(summary.run.executions),
    ),
  );
  return executions.flatMap(({ item, request, response, requestError, assertions = [], testScript = [] }) => {
    const name = `${item.parent().name} / ${item.name}`;
    // Assertions behind the place where a script breaks would be missing, not failed.
    const broken = requestError ?? testScript.find(({ error }) => error)?.error;
    if (broken) throw new Error(`${name}: ${broken.message}`);
    return assertions.map(({ assertion, error }) => ({
      item: name,
      path: request.url.getPath(),
      name: assertion,
      passed: error === undefined,
      status: response?.code,
      error: error?.message,
    }));
  });
}
