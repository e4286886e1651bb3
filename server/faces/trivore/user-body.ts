// Owns the user object in the requests of Trivore ID's contract. The names stand in the vendor's public Python SDK. Not how it
// changes an account: update.ts.
import { z } from 'zod';
import type { Json } from '../../core/profile.ts';
import { isScript, notStorable, SCRIPT_URL } from '../../core/stored-text.ts';
import { EXTENSION_TEXTS, EXTENSION_VALUES, NAME_PARTS, SCIM_FIELDS } from './profile.ts';

/** Longest text of a profile, characters. */
const TEXT_MAX = 1000;
/** Most contacts of one kind in one request. */
const CONTACTS_MAX = 100;

const line = z
  .string()
  .max(TEXT_MAX)
  .refine((text) => notStorable(text) === null, { error: ({ input }) => notStorable(String(input)) ?? '' })
  .refine((text) => !/[\n\r\u2028\u2029]/.test(text), 'must be one line');
const url = line.refine((text) => !isScript(text), SCRIPT_URL);
const json = z.json() as z.ZodType<Json>;

const URLS: readonly string[] = ['websiteMain', 'websiteAux'];

/** The fields of a contact beside its address. Others have no effect. */
const contactFields = { name: line.nullish(), verified: z.boolean().nullish() };
const email = z
  .object({ address: line.min(1), ...contactFields })
  .transform(({ address, ...rest }): ContactFields => ({ value: address, ...rest }));
const mobile = z
  .object({ number: line.min(1), ...contactFields })
  .transform(({ number, ...rest }): ContactFields => ({ value: number, ...rest }));

/** The vendor's SDK also takes a text alone for a contact. */
function orText<T extends z.ZodType>(name: 'address' | 'number', schema: T) {
  return z.preprocess((value) => (typeof value === 'string' ? { [name]: value } : value), schema);
}

/** A contact of a request. */
export interface ContactFields {
  readonly value: string;
  /** Null: no name; undefined: as before. */
  readonly name?: string | null | undefined;
  /** Null and undefined: as before. */
  readonly verified?: boolean | null | undefined;
}

/** The user of a request. Fields that are not listed have no effect, such as `meta`, `password` and `strongIdentification`. */
export const userFields = z.object({
  username: z.string().max(TEXT_MAX).nullish(),
  locked: z.boolean().nullish(),
  emails: z.array(orText('address', email)).max(CONTACTS_MAX).nullish(),
  mobiles: z.array(orText('number', mobile)).max(CONTACTS_MAX).nullish(),
  name: z.object(textsOf(NAME_PARTS)).nullish(),
  ...textsOf(Object.keys(SCIM_FIELDS) as readonly (keyof typeof SCIM_FIELDS)[]),
  ...textsOf(EXTENSION_TEXTS),
  ...(Object.fromEntries(EXTENSION_VALUES.map((name) => [name, json.optional()])) as {
    [F in (typeof EXTENSION_VALUES)[number]]: z.ZodOptional<typeof json>;
  }),
});
/** The user of a request as the schema reads it. */
export type UserFields = z.output<typeof userFields>;

function textsOf<N extends string>(names: readonly N[]) {
  const schemas = names.map((name) => [name, (URLS.includes(name) ? url : line).nullish()]);
  return Object.fromEntries(schemas) as { [F in N]: z.ZodOptional<z.ZodNullable<typeof line>> };
}
