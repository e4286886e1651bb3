// Owns the properties of <contact-change> and their defaults. Not what they do (contact-change.ts).
import type { PropertyDeclarations } from 'lit';
import type { Kind, Method, Then } from '../shared/contact.ts';
import type { ContactChangeClient } from './client.ts';
import { ContactChangeElement, declared } from './base.ts';

export class ContactChangeProperties extends ContactChangeElement<ContactChangeClient> {
  static override properties: PropertyDeclarations = {
    ...declared('then method value country redirectUrl autoSubmit eventDetail supportUrl'),
    ...declared('kind view', { reflect: true }),
    ...declared('autofocus disabled', { type: Boolean, reflect: true }),
    ...declared('countries preferredCountries transformContext', { attribute: false }),
  };

  declare kind: Kind;
  declare view: 'change' | 'list' | 'verify';
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
    Object.assign(this, {
      kind: 'email',
      view: 'change',
      then: 'primary',
      method: 'auto',
      value: '',
      country: '',
      autoSubmit: 'filled',
      autofocus: false,
      disabled: false,
      eventDetail: 'masked',
    });
  }
}
