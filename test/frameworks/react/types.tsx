// What must compile, and what must not.
import 'contact-change/react';

export const right = (
  <>
    <contact-change
      ref={(element) => void element?.reset()}
      className="wide"
      kind="phone"
      contact-id="ctc_1"
      headingLevel={3}
      compact
      brand="acme"
      brand-logo
      countries={['FI', 'SE']}
      oncontact-change-step-up={(event) => event.detail.waitUntil(Promise.resolve())}
    >
      <p slot="success">Thank you</p>
    </contact-change>
    <contact-change-list then="replace" oncontact-change-list-changed={({ detail }) => detail.action.length} />
    <contact-change-confirm token-param="t" auto-remove-token="false" />
    <contact-admin sign-in="oidc" no-session />
  </>
);
// @ts-expect-error: there is no such kind
export const kind = <contact-change kind="fax" />;
// @ts-expect-error: there is no such property
export const property = <contact-change colour="red" />;
// @ts-expect-error: no such value of an attribute
export const attribute = <contact-change auto-submit="always" />;
// @ts-expect-error: the detail has no such field
export const event = <contact-change oncontact-change-success={(event) => event.detail.code} />;
// @ts-expect-error: there is no such element
export const element = <contact-charge />;
