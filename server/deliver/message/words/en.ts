// Owns the English lines of mail and SMS. Their keys are the lines that every language must have. Not the layout of the lines
// (plain-text.ts, html.ts).

/**
 * Placeholders: `{{service}}` is the project's name, `{{code}}` the code, `{{url}}` the link or the URL for help, `{{life}}` a
 * duration, `{{account}}` the account (masked), `{{target}}` the address that changes (masked), `{{old}}` the one that it replaces (masked), `{{number}}` the number on the
 * page, `{{by}}` the admin (`bySupport`, `byAdmin`), `{{date}}` when a change takes effect. A project may rewrite any line, and may use more placeholders that it declares as `templateKeys`.
 */
export const en = {
  subjectCode: '{{code}} is your {{service}} code',
  subjectLink: 'Confirm your email address for {{service}}',
  heading: 'Confirm this email address',
  whatPrimary:
    'This becomes the main email address for your {{service}} account. The current one stays on the account.',
  whatReplace: 'This replaces {{old}} as the email address for your {{service}} account.',
  whatFirst: 'This becomes the email address for your {{service}} account.',
  whatAdd: 'This adds it to your {{service}} account.',
  whatReplaceAll: 'This replaces all other email addresses of your {{service}} account.',
  confirmWarning: 'Confirm only if you asked for this yourself.',
  codeLead: 'Type this code where you began:',
  codeLife: 'The code works for {{life}}.',
  linkLead: 'To confirm, open this link:',
  linkOr: 'Or confirm by link, on any device:',
  linkLife: 'The link works for {{life}}.',
  linkNumber: 'The page where you began shows the number {{number}}. If it shows another one, do not confirm.',
  button: 'Confirm email address',
  buttonFails: 'If the button does not work, open this link:',
  account: 'Account',
  requested: 'Requested',
  place: 'From',
  inUse:
    'This email address is already used by another account at {{service}}. If that account is yours too, sign in with it instead.',
  inUseMerge:
    'This email address is already used by another account at {{service}}. If you confirm, that account and the one that asked become one account. If you did not ask for this, do not confirm.',
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
  smsInUseMerge: 'Another {{service}} account uses it: the two become one.',

  // These lines ask a current contact of the account to allow a change.
  subjectAllowCode: '{{code}} is your {{service}} code to allow a change',
  subjectAllowLink: 'Allow a change to your {{service}} account',
  allowHeading: 'Allow this change?',
  askedPrimaryEmail:
    'Somebody asked to change the main email address of your {{service}} account to {{target}}. Any current main one would stay on the account.',
  askedPrimaryPhone:
    'Somebody asked to change the main phone number of your {{service}} account to {{target}}. Any current main one would stay on the account.',
  askedReplaceEmail: 'Somebody asked to change the main email address of your {{service}} account to {{target}}.',
  askedReplacePhone: 'Somebody asked to change the main phone number of your {{service}} account to {{target}}.',
  askedAddEmail: 'Somebody asked to add the email address {{target}} to your {{service}} account.',
  askedAddPhone: 'Somebody asked to add the phone number {{target}} to your {{service}} account.',
  askedReplaceAllEmail:
    'Somebody asked to make {{target}} the only email address of your {{service}} account. All others would be removed.',
  askedReplaceAllPhone:
    'Somebody asked to make {{target}} the only phone number of your {{service}} account. All others would be removed.',
  wouldReplace: 'This would replace {{old}}.',
  replaces: 'This replaces {{old}}.',
  allowMerge: 'If another account uses {{target}} already, both accounts become one.',
  allowCodeLead: 'If it was you, type this code where you began:',
  allowLinkLead: 'To allow it, open this link:',
  allowLinkOr: 'Or allow it by link, on any device:',
  allowButton: 'Review this change',
  allowNotYouCode: 'Nothing changes without the code. Never share it; nobody from {{service}} will ask for it.',
  allowNotYouLink: 'Open the link and choose “I didn’t ask for this”: the change is stopped.',
  allowNotYouBoth:
    'Open the link and choose “I didn’t ask for this”: the change is stopped. Never share the code; nobody from {{service}} will ask for it.',
  smsAllowEmail: '{{code}} is your {{service}} code to allow a change of your email address. Never share it.',
  smsAllowPhone: '{{code}} is your {{service}} code to allow a change of your phone number. Never share it.',
  smsAllowAddEmail: '{{code}} is your {{service}} code to allow a new email address. Never share it.',
  smsAllowAddPhone: '{{code}} is your {{service}} code to allow a new phone number. Never share it.',
  smsAllowMerge: 'If another account uses it, both become one.',
  smsAllowLinkEmail: 'Allow or stop a change of your {{service}} email address: {{url}}',
  smsAllowLinkPhone: 'Allow or stop a change of your {{service}} phone number: {{url}}',
  smsAllowLinkAddEmail: 'Allow or stop a new email address for {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Allow or stop a new phone number for {{service}}: {{url}}',

  // Notices to contacts of the account. The subject of a notice is also its heading.
  subjectAskedEmail: 'Somebody asked to change your {{service}} email address',
  subjectAskedPhone: 'Somebody asked to change your {{service}} phone number',
  subjectAskedAddEmail: 'Somebody asked to add an email address to your {{service}} account',
  subjectAskedAddPhone: 'Somebody asked to add a phone number to your {{service}} account',
  subjectDoneEmail: 'Your {{service}} email address was changed',
  subjectDonePhone: 'Your {{service}} phone number was changed',
  subjectAddedEmail: 'An email address was added to your {{service}} account',
  subjectAddedPhone: 'A phone number was added to your {{service}} account',
  subjectRemovedEmail: 'An email address was removed from your {{service}} account',
  subjectRemovedPhone: 'A phone number was removed from your {{service}} account',
  subjectUndoneEmail: 'A change of your {{service}} email address was undone',
  subjectUndonePhone: 'A change of your {{service}} phone number was undone',
  subjectFrozen: 'Changes to your {{service}} account were stopped',
  subjectUnfrozen: 'Changes to your {{service}} account are possible again',
  subjectSignedOut: 'All devices were signed out of your {{service}} account',
  subjectRecovered: 'Your {{service}} account was secured',
  subjectDisabled: 'Your {{service}} account was disabled',
  subjectEnabled: 'Your {{service}} account works again',
  subjectUnlocked: 'You can enter codes for {{service}} again',
  subjectEnded: 'A change to your {{service}} account was ended',
  subjectMerged: 'Another account was merged into your {{service}} account',
  subjectRespelled: 'The spelling of your {{service}} email address was changed',
  subjectRecovery: 'The use of a contact of your {{service}} account changed',
  subjectMergedAway: 'Your {{service}} account was merged into another one',
  donePrimaryEmail:
    '{{target}} is now the main email address of your {{service}} account. Any earlier main one stays on the account.',
  donePrimaryPhone:
    '{{target}} is now the main phone number of your {{service}} account. Any earlier main one stays on the account.',
  doneReplaceEmail: '{{target}} is now the main email address of your {{service}} account.',
  doneReplacePhone: '{{target}} is now the main phone number of your {{service}} account.',
  doneAddEmail: 'The email address {{target}} was added to your {{service}} account.',
  doneAddPhone: 'The phone number {{target}} was added to your {{service}} account.',
  doneReplaceAllEmail: '{{target}} is now the only email address of your {{service}} account. All others were removed.',
  doneReplaceAllPhone: '{{target}} is now the only phone number of your {{service}} account. All others were removed.',
  removedEmail: 'The email address {{target}} was removed from your {{service}} account.',
  removedPhone: 'The phone number {{target}} was removed from your {{service}} account.',
  respelled:
    'The main email address of your {{service}} account is now written {{target}}. Only capital and small letters have changed: it is the same address.',
  recoverySet:
    '{{target}} is now kept only for the recovery of your {{service}} account. It gets notices and can stop or undo changes, but it no longer signs you in.',
  recoveryEnded:
    '{{target}} is no longer kept only for recovery. Your {{service}} account can use it like any other contact again.',
  undoneEmail: 'Your {{service}} account has its earlier email addresses again. The main one is {{target}}.',
  undonePhone: 'Your {{service}} account has its earlier phone numbers again. The main one is {{target}}.',
  frozen:
    'Somebody who gets messages at an earlier contact of your {{service}} account said that a change was not theirs. The contacts stay as they are.',
  unfrozen:
    'The support of {{service}} has ended the stop of changes. Email addresses and phone numbers of your account can be changed again.',
  signedOut:
    'The support of {{service}} has signed all devices out of your account. Changes that waited to be confirmed are over.',
  recovered:
    'The support of {{service}} has signed all devices out of your account and ended every change that waited. Links in earlier messages no longer work.',
  disabled:
    'The support of {{service}} has disabled your account. All devices are signed out, and you cannot sign in for now.',
  enabled: 'The support of {{service}} has enabled your account. You can sign in again.',
  unlocked:
    'There had been too many wrong codes for your {{service}} account. The support of {{service}} lets you enter codes again.',
  ended:
    'A change of your email addresses or phone numbers waited to be confirmed. {{service}} had to go back to an earlier state of its data, so the change is over, and earlier codes and links no longer work. If you still want it, sign in and begin again.',
  merged:
    'The {{service}} account of {{target}} is now part of yours. Its email addresses and phone numbers are on your account from now on.',
  mergedAway:
    'It is now part of the {{service}} account of {{target}}, with its email addresses and phone numbers. Use that account from now on. This cannot be undone.',
  frozenFor: 'Nothing can be changed in the account without a new sign-in. This lasts {{life}}.',
  fineAsked: 'If it was you, there is nothing to do.',
  fineDone: 'If it was you, there is nothing to do.',
  happened: 'When',
  notYouDone: 'This wasn’t you?',
  stopLead: 'Stop the change, and sign all devices out of the account:',
  stopButton: 'This wasn’t me: stop it',
  undoLead: 'Undo the change, and sign all devices out of the account:',
  undoButton: 'Undo this change',
  freezeLead: 'Stop further changes, and sign all devices out of the account:',
  freezeButton: 'Stop account changes',
  check: 'Sign in to {{service}} and check your email addresses and phone numbers.',
  checkHelp:
    'Sign in to {{service}} and check your email addresses and phone numbers. If you cannot, get help: {{url}}',
  footerContact: 'You get this message because an account at {{service}} has this address.',
  smsAskedEmail: 'Somebody asked to change your {{service}} email address to {{target}}.',
  smsAskedPhone: 'Somebody asked to change your {{service}} phone number to {{target}}.',
  smsAskedAdd: 'Somebody asked to add {{target}} to your {{service}} account.',
  smsDoneEmail: 'Your main {{service}} email address is now {{target}}.',
  smsDonePhone: 'Your main {{service}} phone number is now {{target}}.',
  smsAdded: '{{target}} was added to your {{service}} account.',
  smsOnlyEmail: 'Your only {{service}} email address is now {{target}}.',
  smsOnlyPhone: 'Your only {{service}} phone number is now {{target}}.',
  smsRemoved: '{{target}} was removed from your {{service}} account.',
  smsRespelled: 'Your main {{service}} email address is now written {{target}}. It is the same address.',
  smsRecovery: 'The use of a contact of your {{service}} account was changed.',
  smsUndoneEmail: 'A change of your {{service}} email addresses was undone. The main one is {{target}}.',
  smsUndonePhone: 'A change of your {{service}} phone numbers was undone. The main one is {{target}}.',
  smsFrozen: 'Changes to your {{service}} account were stopped.',
  smsUnfrozen: 'The support of {{service}} has allowed changes to your account again.',
  smsSignedOut: 'All devices were signed out of your {{service}} account.',
  smsRecovered: 'Your {{service}} account was secured: all devices were signed out.',
  smsDisabled: 'Your {{service}} account was disabled.',
  smsEnabled: 'Your {{service}} account works again.',
  smsUnlocked: 'You can enter codes for {{service}} again.',
  smsEnded: 'A change to your {{service}} account was ended. If you still want it, begin again.',
  smsMerged: 'The {{service}} account of {{target}} is now part of yours.',
  smsMergedAway: 'Your {{service}} account is now part of the account of {{target}}.',
  // Changes that an admin began for the user.
  bySupport: 'Support of {{service}}',
  byAdmin: 'An admin of {{service}}',
  staff: 'By',
  subjectStaffEmail: '{{by}} asked to change your email address',
  subjectStaffPhone: '{{by}} asked to change your phone number',
  subjectStaffAddEmail: '{{by}} asked to add an email address to your account',
  subjectStaffAddPhone: '{{by}} asked to add a phone number to your account',
  staffPrimaryEmail:
    '{{by}} asked to change the main email address of your account to {{target}}. Any current main one would stay on the account.',
  staffPrimaryPhone:
    '{{by}} asked to change the main phone number of your account to {{target}}. Any current main one would stay on the account.',
  staffReplaceEmail: '{{by}} asked to change the main email address of your account to {{target}}.',
  staffReplacePhone: '{{by}} asked to change the main phone number of your account to {{target}}.',
  staffAddEmail: '{{by}} asked to add the email address {{target}} to your account.',
  staffAddPhone: '{{by}} asked to add the phone number {{target}} to your account.',
  staffReplaceAllEmail:
    '{{by}} asked to make {{target}} the only email address of your account. All others would be removed.',
  staffReplaceAllPhone:
    '{{by}} asked to make {{target}} the only phone number of your account. All others would be removed.',
  staffCodeLead: 'Sign in to {{service}} and type this code there. Never say it on the phone:',
  supportNeeds:
    'Nothing changes before the new one is confirmed. Then it also needs your own sign-in, or one of your current contacts to allow it. Without either it takes effect {{life}} later, unless it is stopped.',
  fineStaff: 'If you asked them for it, there is nothing to do.',
  notYouStaff: 'You didn’t ask for this?',
  subjectWaits: 'A change to your {{service}} account takes effect on {{date}}',
  waitsEmail:
    '{{by}} asked to use the email address {{target}} for your account, and it was confirmed. The change takes effect on {{date}}, unless you stop it.',
  waitsPhone:
    '{{by}} asked to use the phone number {{target}} for your account, and it was confirmed. The change takes effect on {{date}}, unless you stop it.',
  staffAsked: '{{by}} asked for this change.',
  staffMade: '{{by}} made this change.',
  smsStaffEmail: '{{by}} asked to change your email to {{target}}.',
  smsStaffPhone: '{{by}} asked to change your number to {{target}}.',
  smsStaffAdd: '{{by}} asked to add {{target}} to your account.',
  smsWaits: '{{by}} adds {{target}} on {{date}}.',
  smsStop: 'Not you? Stop it: {{url}}',
  smsUndo: 'Not you? Undo it: {{url}}',
  smsFreeze: 'Not you? Stop changes: {{url}}',
  smsCheck: 'Not you? Sign in and check your account.',
};

/** All lines of one language. A language with a missing or misspelt key does not compile. */
export type Words = { readonly [Line in keyof typeof en]: string };
