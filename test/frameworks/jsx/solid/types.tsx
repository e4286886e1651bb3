// What must compile, and what must not.
import 'contact-change/solid';

const getToken = () => 'token';

export const right = (
  <>
    <contact-change
      ref={(element) => void element.reset()}
      class="wide"
      kind="phone"
      contact-id="ctc_1"
      headingLevel={3}
      compact
      brand="acme"
      prop:getToken={getToken}
      on:contact-change-step-up={(event) => event.detail.waitUntil(Promise.resolve())}
    >
      <p slot="success">Thank you</p>
    </contact-change>
    <contact-change-list then="replace" on:contact-change-list-changed={({ detail }) => detail.action.length} />
    <contact-change-confirm token-param="t" auto-remove-token="false" />
    <contact-admin sign-in="oidc" no-session />
  </>
);
// @ts-expect-error: there is no such kind
export const kind = <contact-change kind="fax" />;
// @ts-expect-error: there is no such property
export const property = <contact-change colour="red" />;
// @ts-expect-error: a function, not a text
export const prefixed = <contact-change prop:getToken="token" />;
// @ts-expect-error: the detail has no such field
export const event = <contact-change on:contact-change-success={(event) => event.detail.code} />;
// @ts-expect-error: there is no such element
export const element = <contact-charge />;
