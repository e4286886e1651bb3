// Owns how variables and the files they name are read, and the list of everything that is wrong. Not which variables there
// are: config.ts, project/variables.ts.
import type { z } from 'zod';

/** As `process.env` gives them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Reading never throws: what is wrong is added to `errors`, and the answer is undefined. */
export interface Environment {
  /** One sentence each, without secrets. */
  readonly errors: string[];
  /** Without white space around it; undefined also for an empty variable. */
  get(name: string): string | undefined;
  /** The variable's value by its schema. Without a fallback, the variable must be set. */
  read<T>(name: string, schema: z.ZodType<T>, fallback?: T): T | undefined;
  /** The text of a file; `name` is the variable or setting that names it. */
  readFile(name: string, path: string): string | undefined;
  parseJson(name: string, text: string): unknown;
}

/** `files` reads one as text, or throws. */
export function createEnvironment(variables: Variables, files: (path: string) => string): Environment {
  const errors: string[] = [];
  const get = (name: string): string | undefined => variables[name]?.trim() || undefined;
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
        return files(path);
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
