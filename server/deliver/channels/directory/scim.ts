// Owns how an account is written into a directory that speaks SCIM 2.0 (RFC 7644), as its client. Not what is written: scim-plan.ts.
import { isSegment } from '../../../core/directory-template.ts';
import type { SendOutcome } from '../../../ports/delivery.ts';
import type { DirectorySettings } from '../../../ports/directory.ts';
import type { DirectoryCalls, Reply } from './calls.ts';
import type { Directory } from './directory.ts';
import { isNamed, objectsIn, readJson, type JsonObject } from './read-json.ts';
import { planScim, type ScimPlan } from './scim-plan.ts';

const PATCH_URN = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const TYPE = 'application/scim+json';
/** So often a user is read again in one attempt, because another client has written it since. */
const READS = 3;

type Account = Parameters<Directory['write']>[0];
type Found = { readonly user: JsonObject; readonly id: string; readonly etag: string | null };

/** A directory that speaks SCIM. */
class Scim implements Directory {
  readonly #settings: DirectorySettings;
  readonly #calls: DirectoryCalls;
  /** Whether the server has PATCH, which is optional (RFC 7644 §3.5.2). */
  #hasPatch = true;
  /** Whether clients may write the extension; null = not known yet. */
  #hasExtension: boolean | null = null;

  constructor(settings: DirectorySettings, calls: DirectoryCalls) {
    this.#settings = settings;
    this.#calls = calls;
  }

  async write(account: Account): Promise<SendOutcome> {
    const known = await this.#extension(account);
    if ('at' in known) return known;
    let found = await this.#find(account);
    for (let reads = 1; ; reads += 1) {
      if ('at' in found) return found;
      const plan = planScim(found.user, account, known.extension);
      if (plan === null) return { at: 'sent', ref: String(account.version) };
      const called = await this.#send(found, plan);
      if ('failed' in called) return called.failed;
      if (called.reply.status !== 412 || reads === READS) return this.#calls.judge(called.reply, account);
      found = await this.#read(found.id, account);
    }
  }

  async #send(found: Found, plan: ScimPlan) {
    if (this.#hasPatch) {
      const body = JSON.stringify({ schemas: [PATCH_URN], Operations: plan.operations });
      const called = await this.#call('PATCH', found, body);
      if ('failed' in called || ![405, 501].includes(called.reply.status)) return called;
      this.#hasPatch = false;
    }
    return this.#call('PUT', found, JSON.stringify(plan.resource));
  }

  #call(method: 'PATCH' | 'PUT', { id, etag }: Found, body: string) {
    const headers = { accept: TYPE, 'content-type': TYPE, ...(etag === null ? {} : { 'if-match': etag }) };
    return this.#calls.call({ method, url: this.#urlOf(id), headers, body });
  }

  #urlOf(id: string): string {
    return `${this.#settings.url}/Users/${encodeURIComponent(id)}`;
  }

  async #find(account: Account): Promise<Found | SendOutcome> {
    const { match, url } = this.#settings;
    if (match === 'id') return this.#read(account.name, account);
    const filter = encodeURIComponent(`${match} eq ${JSON.stringify(account.name)}`);
    const called = await this.#get(`${url}/Users?filter=${filter}&count=2`);
    if ('failed' in called) return called.failed;
    if (called.reply.status !== 200) return this.#unread(called.reply, account);
    const list = readJson(called.reply.text);
    if (list === null) return this.#calls.later('directory-unreadable', account.attempt);
    const [user, other] = objectsIn(list['Resources']);
    if (other !== undefined || Number(list['totalResults']) > 1) return { at: 'dead', reason: 'directory-ambiguous' };
    if (user === undefined) return this.#calls.later('directory-no-user', account.attempt);
    // A server that does not know the filter may answer with another user.
    if (!isNamed(user[match], account.name)) return this.#calls.later('directory-no-user', account.attempt);
    // A list may leave out the lists of a user, and has no header with the version.
    const { id } = user;
    return typeof id === 'string' && isSegment(id)
      ? this.#read(id, account)
      : this.#calls.later('directory-unreadable', account.attempt);
  }

  async #read(id: string, account: Account): Promise<Found | SendOutcome> {
    const called = await this.#get(this.#urlOf(id));
    if ('failed' in called) return called.failed;
    const { reply } = called;
    if (reply.status !== 200) return this.#unread(reply, account);
    const user = readJson(reply.text);
    if (user === null) return this.#calls.later('directory-unreadable', account.attempt);
    // What was read is written, whatever id the answer names.
    return { user, id, etag: etagOf(reply, user) };
  }

  /** A success without a user is none. */
  #unread(reply: Reply, account: Account): SendOutcome {
    const outcome = this.#calls.judge(reply, account);
    return outcome.at === 'sent' ? { at: 'dead', reason: 'directory-unreadable' } : outcome;
  }

  #get(url: string) {
    return this.#calls.call({ method: 'GET', url, headers: { accept: TYPE } });
  }

  /** Returns the extension of what is verified, if the server has it (RFC 7644 §4) and clients may write it. */
  async #extension(account: Account): Promise<{ readonly extension: string | null } | SendOutcome> {
    const { verifiedExtension: urn, url } = this.#settings;
    if (urn !== null && this.#hasExtension === null) {
      const called = await this.#get(`${url}/Schemas/${encodeURIComponent(urn)}`);
      if ('failed' in called) return called.failed;
      const { status, text } = called.reply;
      // Without an answer it is not known what has to be written.
      if (status >= 500 || [401, 403, 429].includes(status)) return this.#calls.judge(called.reply, account);
      this.#hasExtension = status === 200 && isWritable(readJson(text));
    }
    return { extension: this.#hasExtension === true ? urn : null };
  }
}

/** Makes a SCIM client of one directory. Calls nothing yet. */
export function createScim(settings: DirectorySettings, calls: DirectoryCalls): Directory {
  return new Scim(settings, calls);
}

function isWritable(schema: JsonObject | null): boolean {
  const lists = objectsIn(schema?.['attributes']).filter(({ name }) => name === 'emails' || name === 'phoneNumbers');
  return lists.length > 0 && lists.every(({ mutability }) => mutability !== 'readOnly');
}

function etagOf({ headers }: Reply, { meta }: JsonObject): string | null {
  if (headers.etag !== undefined) return headers.etag;
  const version = typeof meta === 'object' && meta !== null && 'version' in meta ? meta['version'] : null;
  // Servers that give no version of a resource do not compare one. A header takes printable ASCII alone.
  return typeof version === 'string' && /^[\x21-\x7e]+$/.test(version) ? version : null;
}
