// Owns the properties of <contact-change> and their defaults. Not what they do (contact-change.ts).
import type { PropertyDeclarations } from 'lit';
import type { Kind, Method, Then } from '../shared/contact.ts';
import { ContactChangeElement } from './base.ts';

export class ContactChangeProperties extends ContactChangeElement {
  static override properties: PropertyDeclarations = {
    kind: { reflect: true },
    then: {},
    method: {},
    value: {},
    country: {},
    redirectUrl: { attribute: 'redirect-url' },
    autoSubmit: { attribute: 'auto-submit' },
    autofocus: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    eventDetail: { attribute: 'event-detail' },
    supportUrl: { attribute: 'support-url' },
    countries: { attribute: false },
    preferredCountries: { attribute: false },
    transformContext: { attribute: false },
  };

  declare kind: Kind;
  declare then: Then;
  declare method: Method | 'auto';
  declare value: string;
  declare country: string;
  declare redirectUrl: string | undefined;
  declare autoSubmit: 'filled' | 'never';
  declare autofocus: boolean;
  declare disabled: boolean;
  declare eventDetail: 'masked' | 'full';
  declare supportUrl: string | undefined;
  /** ISO 3166-1 alpha-2 of the countries to offer, among those the server allows. */
  declare countries: readonly string[] | undefined;
  /** Of those to offer first. */
  declare preferredCountries: readonly string[] | undefined;
  /** Fills the placeholders that the project's messages declare. */
  declare transformContext: ((options: Record<string, string>) => Readonly<Record<string, string>>) | undefined;

  constructor() {
    super();
    this.kind = 'email';
    this.then = 'primary';
    this.method = 'auto';
    this.value = '';
    this.country = '';
    this.autoSubmit = 'filled';
    this.autofocus = false;
    this.disabled = false;
    this.eventDetail = 'masked';
  }
}
