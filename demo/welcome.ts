// Owns what the terminal shows once the demo is up. Not what starts it: start.ts.
import type { DemoClient } from './bff.ts';

/** What the text names. */
export interface WelcomeParts {
  readonly siteUrl: string;
  readonly bffUrl: string;
  readonly client: DemoClient;
}

/** Where everything is, and what to try first. */
export function welcome(demo: WelcomeParts): string {
  return [
    '',
    `  The site   ${demo.siteUrl}   what the product is; sign in as Ann there, press Change beside her email`,
    `  The server ${demo.bffUrl}   serves the API and the widget`,
    `  Contacts   ${demo.siteUrl}/contacts   several of a kind: add, verify, make primary, remove`,
    `  Hosted     ${demo.bffUrl}/account   the server's own account page, for sites that embed nothing`,
    `  Admin      ${demo.bffUrl}/admin   the portal; Ada signs in for you`,
    `  Scenes     ${demo.siteUrl}/scenes   every screen, language and theme`,
    `  Strict     ${demo.siteUrl}/strict   the widget under the strictest CSP`,
    `  Docs       ${demo.siteUrl}/docs/   all pages, with a search`,
    '',
    `  SCIM       curl -u ${demo.client.id}:${demo.client.secret} ${demo.bffUrl}/scim/v2/Users`,
    `  Faces      Descope, Trivore, Transmit and WSO2 are served there too, for the project "default"`,
    `  Tokens     curl -d '{"sub":"ann"}' -H 'content-type: application/json' ${demo.siteUrl}/idp/token`,
    `  Inbox      curl ${demo.siteUrl}/inbox.json   all mail and SMS`,
    '',
    '  Try first: change the email, read both codes in the mailbox beside the page, type them.',
    '  Then: open the link of the next mail "As another browser", and type the code it shows.',
    '  Then: undo it from the mail to the old address; use a second factor, and the new address alone confirms.',
    '  SCIM shows each person who has signed in once, and each account that you create.',
    '  Ctrl-C stops everything.',
    '',
  ].join('\n');
}
