// Owns the English words of <contact-change-confirm>. Not how numbers and durations are written: speech.ts.
import { common } from './en.common.ts';

/** `{v}` is an address, `{service}` the name of the site. */
export const confirm = {
  ...common,
  unavailable: 'This isn’t available right now. Try again in a moment.',

  linkConfirmEmail: 'Confirm this email address?',
  linkConfirmPhone: 'Confirm this phone number?',
  linkStoryEmail: '{v} will become the email address for your {service} account.',
  linkStoryPhone: '{v} will become the phone number for your {service} account.',
  linkStoryAdd: '{v} will be added to your {service} account.',
  linkMerges: 'Another {service} account uses it already. Both accounts will become one, and that cannot be undone.',
  linkAccount: 'Account: {v}',
  linkAllow: 'Allow this change?',
  allow: 'Allow',
  linkNotMe: 'I didn’t ask for this',
  linkConfirmed: 'Confirmed',
  linkConfirmedText: 'You can close this page.',
  linkHalfNew: 'The new one still has to be confirmed. You can close this page.',
  linkWaits: 'Support asked for this change. It takes effect on {t}, unless it is stopped.',
  linkHalfCurrent: 'Your current contact still has to confirm. You can close this page.',
  linkOther: 'A different account is signed in here. This change belongs to the account that asked for it.',
  linkRelay: 'Enter this code where you started',
  linkRelayText: 'It works for {t}.',
  linkReported: 'Thank you for telling us',
  linkReportedText: 'The change was stopped. Nothing has changed.',
  linkStop:
    'If you didn’t ask for this, all devices will be signed out of the account, and nothing can be changed in it for a while.',
  linkStopped: 'The change is stopped',
  linkStoppedText:
    'Nothing was changed. All devices are signed out of the account, and nothing can be changed in it for now. Sign in again, and change your password if you have one.',
  linkUsed: 'This link has already been used',
  linkExpired: 'This link has expired',
  linkExpiredText: 'Ask for a new one.',
  linkSuperseded: 'A newer link was sent',
  linkSupersededText: 'Use the latest email.',
  linkClosed: 'This change is over',
  linkClosedText: 'Nothing has changed.',
  linkUnknown: 'This link doesn’t work',
  linkUnknownText: 'Open it again from the message, or ask for a new one.',
};
