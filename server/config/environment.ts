// Owns how variables and the files that they name are read, and the list of errors. Not which variables there are:
// read-config.ts, secret-keys.ts, project/variables.ts.
import type { z } from 'zod';

/** Environment variables, as `process.env` gives them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The methods never throw. When a value is wrong, they add a sentence to `errors` and return undefined. */
export interface Environment {
  /** One sentence each, without secrets. */
  readonly errors: string[];
  /** Returns the variable without white space around it; undefined also when the variable is empty. */
  get(name: string): string | undefined;
  /** Returns the variable as the schema reads it. A variable that is not set has the fallback; without one, it is an error. */
  read<T>(name: string, schema: z.ZodType<T>, fallback?: T): T | undefined;
  /** Returns the text of a file. `name`: the variable or setting that names the file. */
  readFile(name: string, path: string): string | undefined;
  parseJson(name: string, text: string): unknown;
}

const QUOTES = 'an env file of Docker or systemd may hand them on as part of the value';

/** Returns the text between two quotes of one kind; null for text that is not one quoted text. */
export function insideQuotes(text: string): string | null {
  return (
    /^(?:"([^"]*)"|'([^']*)')$/s
      .exec(text)
      ?.slice(1)
      .find((inner) => inner !== undefined)
      ?.trim() ?? null
  );
}

/** `files` returns the text of the file at a path, or throws. */
export function createEnvironment(variables: Variables, files: (path: string) => string): Environment {
  const errors: string[] = [];
  const quoted = new Set<string>();
  const get = (name: string): string | undefined => {
    const text = variables[name]?.trim() || undefined;
    const inner = text === undefined ? null : insideQuotes(text);
    if (inner === null) return text;
    if (!quoted.has(name)) errors.push(`${name} must not stand in quotes: ${QUOTES}`);
    quoted.add(name);
    // Read on without the quotes, so that all other errors of the value are reported as well.
    return inner || undefined;
  };
  return {
    errors,
    get,
    read(name, schema, fallback) {
      if (fallback !== undefined && get(name) === undefined) return fallback;
      const result = schema.safeParse(get(name));
      if (result.success) return result.data;
      errors.push(...result.error.issues.map((issue) => `${name} ${issue.message}`));
      return undefined;
    },
    readFile(name, path) {
      try {
        // An editor of Windows puts a byte order mark before the text.
        return files(path).replace(/^\uFEFF/, '');
      } catch {
        errors.push(`${name} cannot be read: there is no file ${path}, or the server may not read it`);
        return undefined;
      }
    },
    parseJson(name, text) {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        // The parser's own message may quote the text, and the text may hold secrets.
        errors.push(`${name} is not JSON`);
        return undefined;
      }
    },
  };
}
