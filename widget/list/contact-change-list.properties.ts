// Owns the properties of <contact-change-list>, and which of them the inner element gets. Not their effects:
// contact-change-list.ts.
import type { PropertyDeclarations } from 'lit';
import type { Kind, Method } from '../../shared/contact.ts';
import type { GetHumanToken } from '../change/options.ts';
import { ContactChangeElement, declareProperties } from '../ui/base.ts';
import type { ContactChangeProperties } from '../change/contact-change.properties.ts';
import type { ListClient } from '../client/list-client.ts';

/**
 * Base class of `<contact-change-list>`.
 *
 * @fires {CustomEvent} contact-change-list-ready - The contacts of the kind and the waiting change are loaded.
 * @fires {CustomEvent} contact-change-list-changed - A contact was made primary, removed, added, verified or changed.
 * @fires {CustomEvent} contact-change-step-up - A fresh sign-in is needed. `waitUntil` takes a promise to wait for. Cancelable.
 * @fires {CustomEvent} contact-change-signed-out - The session is over. `waitUntil` takes a promise to wait for. Cancelable.
 * @fires {CustomEvent} contact-change-error - A call was refused or failed.
 * @fires {CustomEvent} contact-change-ready - A change opens in place of the list, and what it needs is loaded.
 * @fires {CustomEvent} contact-change-screen - The change inside shows another screen.
 * @fires {CustomEvent} contact-change-submit - An address is about to be sent; cancelable.
 * @fires {CustomEvent} contact-change-started - A change began, and its first message is sent.
 * @fires {CustomEvent} contact-change-resent - Another message is sent.
 * @fires {CustomEvent} contact-change-success - The change inside is done.
 * @fires {CustomEvent} contact-change-cancel - The user, the page or another change ended the change inside.
 */
export class ContactChangeListProperties extends ContactChangeElement<ListClient> {
  static override properties: PropertyDeclarations = {
    ...declareProperties('then method country redirectUrl managedUrl autoSubmit eventDetail supportUrl activity'),
    ...declareProperties('kind codeStyle', { reflect: true }),
    ...declareProperties('countries preferredCountries transformContext getHumanToken from', { attribute: false }),
  };

  declare kind: Kind;
  declare then: 'primary' | 'replace';
  declare method: Method | 'auto';
  declare country: string;
  declare redirectUrl: string | undefined;
  declare managedUrl: string | undefined;
  declare autoSubmit: 'filled' | 'typed' | 'never';
  declare codeStyle: 'plain' | 'segments' | undefined;
  declare eventDetail: 'masked' | 'full';
  declare supportUrl: string | undefined;
  declare activity: 'on' | 'open' | 'off' | undefined;
  /** The countries to offer, ISO 3166-1 alpha-2. Countries that the server does not allow are left out. */
  declare countries: readonly string[] | undefined;
  /** The countries to offer first. */
  declare preferredCountries: readonly string[] | undefined;
  /** Fills the placeholders that the project's messages declare. */
  declare transformContext: ((options: Record<string, string>) => Readonly<Record<string, string>>) | undefined;
  /**
   * Returns a token of the page's human check (CAPTCHA, proof of work) for servers that need a token. Called for each
   * begin.
   */
  declare getHumanToken: GetHumanToken | undefined;
  /** @internal Returns the `<contact-change view="list">` around this element, whose properties this element copies. */
  declare from: (() => ContactChangeProperties) | undefined;

  constructor() {
    super();
    Object.assign(this, {
      kind: 'email',
      then: 'primary',
      method: 'auto',
      country: '',
      autoSubmit: 'filled',
      eventDetail: 'masked',
    });
  }
}

/** The properties that are not copied, because each element has its own value. */
const NOT_SHARED: ReadonlySet<PropertyKey> = new Set<keyof ContactChangeListProperties>(['then', 'compact', 'from']);

/**
 * Returns the common properties of a list and the `<contact-change>` inside or around it, with their values. The page
 * sets these properties only on the outer element.
 */
export function propertiesFor(from: ContactChangeListProperties | ContactChangeProperties): object {
  const names = [...ContactChangeListProperties.elementProperties.keys()] as (keyof typeof from)[];
  return Object.fromEntries(names.filter((name) => !NOT_SHARED.has(name)).map((name) => [name, from[name]]));
}
