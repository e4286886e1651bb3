// Owns which field of the vendor's is which of ours, both ways. The guesses are listed in server/docs/vendors/descope.md.
import { z } from 'zod';
import { mask, type Contact, type Kind } from '../../../shared/contact.ts';
import type { BeginBody } from '../../../shared/wire.ts';
import { allowsMerge } from '../../core/policy.ts';
import { triesLeft } from '../../core/resend.ts';
import type { Change } from '../../core/change.ts';
import type { Project } from '../../ports/project.ts';
import { beginBody } from '../../http/routes/bodies.ts';
import type { UserView } from '../../service/users/user-view.ts';

/** The official clients leave a field out, or send null or nothing in its place. */
const maybe = <T extends z.ZodType>(schema: T) =>
  z.preprocess((given) => (given === null || given === '' ? undefined : given), schema.optional());

const loginId = z.string().min(1).max(320);
const url = z.string().max(2000);

const update = {
  loginId,
  // The reference says redirectUrl, the official clients send URI.
  redirectUrl: maybe(url),
  URI: maybe(url),
  addToLoginIDs: maybe(z.boolean()),
  onMergeUseExisting: maybe(z.boolean()),
  failOnConflict: maybe(z.boolean()),
  providerId: maybe(z.string().max(64)),
  templateOptions: maybe(z.record(z.string().max(100), z.string().max(500))),
  locale: maybe(beginBody.shape.locale.unwrap()),
};
const address = z.string().min(1).max(1000);

export const updateEmail = z.object({ ...update, email: address });
export const updatePhone = z.object({ ...update, phone: address });
export type UpdateBody = z.output<z.ZodObject<typeof update>>;

export const tokenBody = z.object({ token: z.string().min(1).max(512) });
export const codeBody = z.object({ loginId, code: z.string().min(1).max(40) });
export const pendingBody = z.object({ pendingRef: z.string().min(1).max(100) });

const managed = { loginId, verified: maybe(z.boolean()), failOnConflict: maybe(z.boolean()) };
export const managedEmail = z.object({ ...managed, email: address });
export const managedPhone = z.object({ ...managed, phone: address });
export const managedLogin = z.object({ loginId, newLoginId: z.string().max(320) });

/** How a project takes an update: the vendor's flags of merging count only where the project has said that they may. */
export function beginOf(
  kind: Kind,
  value: string,
  body: UpdateBody,
  method: 'link' | 'code',
  { policy }: Project,
): BeginBody {
  const { onMergeUseExisting: theirs = false, failOnConflict = false } = body;
  const merges = !failOnConflict && allowsMerge(policy, 'unsafe-proof-alone');
  const redirectUrl = method === 'link' ? (body.redirectUrl ?? body.URI) : undefined;
  return {
    kind,
    value,
    // Theirs keep one address of a kind in sight; the one before stays on the account, where the project allows that.
    then: policy.then.includes('primary') ? 'primary' : 'replace',
    method,
    addToLoginIds: body.addToLoginIDs ?? false,
    onConflict: merges ? (theirs ? 'merge-keep-theirs' : 'merge-keep-mine') : 'fail',
    ...(redirectUrl === undefined ? {} : { redirectUrl }),
    ...(body.providerId === undefined ? {} : { providerId: body.providerId }),
    ...(body.locale === undefined ? {} : { locale: body.locale }),
    ...(body.templateOptions === undefined ? {} : { templateOptions: body.templateOptions }),
  };
}

export function maskedOf(kind: Kind, value: string): { maskedEmail: string } | { maskedPhone: string } {
  const masked = mask(kind, value);
  return kind === 'email' ? { maskedEmail: masked } : { maskedPhone: masked };
}

/** How many wrong codes it still takes. */
export function attemptsOf(change: Change): { verificationAttempts: number } {
  return { verificationAttempts: triesLeft(change) };
}

/** The vendor's user object, as far as we know one; what we know nothing of is as empty as theirs is of a new user. */
export function userBody({ user, contacts, attributes, loginIds }: UserView) {
  const primary = (kind: Kind): Contact | undefined => contacts.find((c) => c.kind === kind && c.primary);
  const [email, phone] = [primary('email'), primary('phone')];
  const name = textsOf(attributes['name']);
  const whole = [name['givenName'], name['middleName'], name['familyName']].filter((part) => part !== undefined);
  return {
    loginIds,
    userId: user.id,
    name: textsOf(attributes)['displayName'] ?? name['formatted'] ?? whole.join(' '),
    email: email?.value ?? '',
    phone: phone?.value ?? '',
    verifiedEmail: email?.verifiedAt != null,
    verifiedPhone: phone?.verifiedAt != null,
    roleNames: [],
    userTenants: [],
    status: user.disabled ? 'disabled' : 'enabled',
    externalIds: loginIds,
    picture: '',
    test: false,
    customAttributes: {},
    createdTime: Math.floor(user.createdAt / 1000),
    TOTP: false,
    SAML: false,
    OAuth: {},
    webauthn: false,
    password: false,
    ssoAppIds: [],
    givenName: name['givenName'] ?? '',
    middleName: name['middleName'] ?? '',
    familyName: name['familyName'] ?? '',
    editable: true,
    SCIM: false,
    push: false,
    permissions: [],
    OIDC: false,
  };
}

/** The members of an object that are text. */
function textsOf(value: unknown): Readonly<Record<string, string>> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** A JWTResponse without its JWTs: we issue none. */
export function signedIn(shown: UserView) {
  return { user: userBody(shown), firstSeen: false };
}
