// Owns what mail and SMS say in English, and by its keys which lines every language has. Not how they are laid out (html.ts).

/**
 * `{{service}}` the project's name · `{{code}}` `{{url}}` what proves · `{{life}}` how long it works · `{{account}}` who
 * asked, masked. A project may rewrite any line, and fill keys of its own that it declares.
 */
export const en = {
  subjectCode: '{{code}} is your {{service}} code',
  subjectLink: 'Confirm your email address for {{service}}',
  heading: 'Confirm this email address',
  whatPrimary:
    'It will become the main email address of the {{service}} account that asked for it. The current one stays on the account.',
  whatReplace: 'It will take the place of the main email address of the {{service}} account that asked for it.',
  whatAdd: 'It will be added to the {{service}} account that asked for it.',
  whatReplaceAll:
    'It will become the only email address of the {{service}} account that asked for it. All others will be removed.',
  codeLead: 'Type this code where you began:',
  codeLife: 'The code works for {{life}}.',
  linkLead: 'To confirm, open this link:',
  linkOr: 'Or confirm by link, on any device:',
  linkLife: 'The link works for {{life}}.',
  button: 'Confirm email address',
  buttonFails: 'If the button does not work, open this link:',
  account: 'Account',
  requested: 'Requested',
  place: 'Approximate place',
  inUse:
    'This email address is already used by another account at {{service}}. If that account is yours too, sign in with it instead.',
  notYou: 'This wasn’t you?',
  notYouCode:
    'Ignore this message: nothing changes without the code. Never share it; nobody from {{service}} will ask for it.',
  notYouLink: 'Open the link and choose “I didn’t ask for this”. Nothing changes unless somebody confirms.',
  notYouBoth:
    'Open the link and choose “I didn’t ask for this”. Nothing changes unless somebody confirms. Never share the code; nobody from {{service}} will ask for it.',
  footer: 'You get this message because somebody typed this address at {{service}}.',
  help: 'Help: {{url}}',
  smsCode: '{{code}} is your {{service}} code to add this number. Never share it.',
  smsLink: 'Confirm your new number for {{service}}: {{url}}',
  smsInUse: 'Another {{service}} account uses this number.',
};

/** Every line of one language: a missing or misspelt one does not compile. */
export type Words = { readonly [Line in keyof typeof en]: string };
