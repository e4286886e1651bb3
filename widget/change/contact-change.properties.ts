// Owns the properties of <contact-change> and their defaults. Not their effects: contact-change.ts.
import type { PropertyDeclarations } from 'lit';
import type { Kind, Method, Then } from '../../shared/contact.ts';
import type { ChangeClient } from '../client/http-client.ts';
import type { GetHumanToken } from './options.ts';
import { ContactChangeElement, declareProperties } from '../ui/base.ts';

/**
 * @attr {email|phone} [kind=email] The kind of contact to change.
 * @attr {change|list|verify} [view=change] `list`: shows all contacts of the kind; `verify`: verifies the contact `contact-id`.
 * @attr {string} contact-id The contact to verify.
 * @attr {primary|replace|add|replace-all} [then=replace] What happens to the other contacts; `replace`: the new contact takes the
 *   place of the one shown.
 * @attr {auto|code|link|both} [method=auto] How the user proves the address; `auto`: as the server prefers.
 * @attr {string} [api=/contact-change] PUBLIC_URL of the server, or a path on this origin.
 * @attr {omit|same-origin|include} [credentials=same-origin] When calls send cookies, as in `fetch`.
 * @attr {string} value Text in the form at the start.
 * @attr {string} country The country selected at the start, ISO 3166-1 alpha-2; default: the server's home country.
 * @attr {string} redirect-url The page that links in messages open; the server must approve this URL.
 * @attr {string} locale Language of the widget, BCP 47; default: the nearest `lang` attribute.
 * @attr {auto|light|dark} [theme=auto] Colours.
 * @attr {filled|typed|never} [auto-submit=filled] Which code is sent without a press: one that is pasted or autofilled; with `typed`
 *   also one that was typed, once. On the last try, none is.
 * @attr {plain|segments} [code-style=plain] `segments`: the one field for the code looks like a field for each digit.
 * @attr {string} managed-url Where a contact is changed that the site's sign-in manages. By default the server's `MANAGED_URL`.
 * @attr {number} [heading-level=2] Level of the headings, 1 to 6.
 * @attr {boolean} autofocus Focus the field when it first appears.
 * @attr {boolean} disabled Shows the form, but lets no person use it.
 * @attr {boolean} compact Without frame, padding and background.
 * @attr {masked|full} [event-detail=masked] Whether events carry addresses in full.
 * @attr {string} support-url The help page, shown as a link at the end; default: the server's help page.
 * @attr {on|open|off} [activity=on] "Recent activity" below a list: closed at first, open at first, or not shown.
 *
 * @slot - Shown where scripts do not run.
 * @slot header - Above the heading.
 * @slot intro - Below the heading of the form.
 * @slot hint-email - Instead of the hint at the e-mail field.
 * @slot hint-phone - Instead of the hint at the phone field.
 * @slot help - Instead of the link to support.
 * @slot footer - At the very end.
 * @slot signed-out - The page's own sign-in, on the signed-out screen.
 * @slot success - Below the text of the last screen.
 * @slot loading - Instead of the text while loading.
 *
 * @cssprop --contact-change-accent - Main button, links, focus.
 * @cssprop --contact-change-on-accent - Text on the main button.
 * @cssprop --contact-change-color - Text.
 * @cssprop --contact-change-muted - Hints and other secondary text.
 * @cssprop --contact-change-background - The box.
 * @cssprop --contact-change-field-background - Inputs.
 * @cssprop --contact-change-border - Frame of the box.
 * @cssprop --contact-change-error - Errors.
 * @cssprop --contact-change-success - The check mark of success.
 * @cssprop --contact-change-focus-ring - Focus ring; the accent by default.
 * @cssprop [--contact-change-radius=0.75rem] - Corners.
 * @cssprop [--contact-change-gap=1rem] - Distances.
 * @cssprop [--contact-change-font=inherit] - Font family.
 * @cssprop [--contact-change-font-size=1rem] - Font size.
 * @cssprop [--contact-change-heading-size=1.3125em] - Font size of headings.
 * @cssprop [--contact-change-control-size=2.75rem] - Minimum height of inputs and buttons.
 * @cssprop [--contact-change-width=26rem] - Maximum width.
 * @cssprop [--contact-change-duration=180ms] - Duration of transitions.
 *
 * @cssstate loading - Screen.
 * @cssstate failed - Screen: loading failed.
 * @cssstate list - The list of contacts.
 * @cssstate enter - Screen.
 * @cssstate code - Screen.
 * @cssstate link - Screen.
 * @cssstate pending - Screen.
 * @cssstate blocked - Screen.
 * @cssstate ways - Screen: the choices of a user who lost the current contact.
 * @cssstate frozen - Screen: the account is frozen, so nothing can be changed for some time.
 * @cssstate managed - Screen: the site's sign-in manages the contact.
 * @cssstate step-up - Screen.
 * @cssstate signed-out - Screen.
 * @cssstate done - Screen.
 * @cssstate busy - A call is under way.
 * @cssstate error - An error is shown.
 */
export class ContactChangeProperties extends ContactChangeElement<ChangeClient> {
  static override properties: PropertyDeclarations = {
    ...declareProperties(
      'then method value country contactId redirectUrl managedUrl autoSubmit eventDetail supportUrl activity',
    ),
    ...declareProperties('kind view codeStyle', { reflect: true }),
    ...declareProperties('autofocus disabled', { type: Boolean, reflect: true }),
    ...declareProperties('countries preferredCountries transformContext getHumanToken', { attribute: false }),
  };

  declare kind: Kind;
  declare view: 'change' | 'list' | 'verify';
  declare contactId: string;
  declare then: Then;
  declare method: Method | 'auto';
  declare value: string;
  declare country: string;
  declare redirectUrl: string | undefined;
  declare managedUrl: string | undefined;
  declare autoSubmit: 'filled' | 'typed' | 'never';
  declare codeStyle: 'plain' | 'segments' | undefined;
  declare autofocus: boolean;
  declare disabled: boolean;
  declare eventDetail: 'masked' | 'full';
  declare supportUrl: string | undefined;
  declare activity: 'on' | 'open' | 'off' | undefined;
  /** The countries to offer, ISO 3166-1 alpha-2. Countries that the server does not allow are left out. */
  declare countries: readonly string[] | undefined;
  /** The countries to offer first. */
  declare preferredCountries: readonly string[] | undefined;
  /** @internal Set by a `<contact-change-list>` around this element, which then shows the list itself. */
  declare isInList: boolean | undefined;
  /** Fills the placeholders that the project's messages declare. */
  declare transformContext: ((options: Record<string, string>) => Readonly<Record<string, string>>) | undefined;
  /**
   * Returns a token of the page's human check (CAPTCHA, proof of work) for servers that need a token. Called each
   * time a change begins.
   */
  declare getHumanToken: GetHumanToken | undefined;

  constructor() {
    super();
    Object.assign(this, {
      kind: 'email',
      view: 'change',
      contactId: '',
      then: 'replace',
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
