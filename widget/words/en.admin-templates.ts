// Owns the English names of the messages in <contact-admin>. Not the other words of its pages: en.admin-pages.ts.

/** By the template of the message, as `GET /v1/admin/messages` names it. */
export const templates = {
  'tpl-prove-code': 'Code',
  'tpl-prove-link': 'Link',
  'tpl-prove-both': 'Code and link',
  'tpl-prove-added': 'Code and link for one more address',
  'tpl-prove-in-use': 'Another account has the address',
  'tpl-allow-code': 'Code that allows a change',
  'tpl-allow-both': 'Code and link that allow a change',
  'tpl-notice-requested': 'A change was requested',
  'tpl-notice-done': 'A change is done',
  'tpl-notice-added': 'An address was added',
  'tpl-notice-respelled': 'An address is written differently',
  'tpl-notice-removed': 'An address was removed',
  'tpl-notice-undone': 'A change was undone',
  'tpl-notice-frozen': 'Changes are frozen',
  'tpl-notice-unfrozen': 'Changes are possible again',
  'tpl-notice-signed-out': 'All devices were signed out',
  'tpl-notice-recovered': 'The account was secured',
  'tpl-notice-disabled': 'The account was disabled',
  'tpl-notice-enabled': 'The account works again',
  'tpl-notice-unlocked': 'Codes can be entered again',
  'tpl-notice-cancelled': 'An admin cancelled a change',
  'tpl-notice-ended': 'A change ended with a restore',
  'tpl-notice-merged': 'Another account was merged into this one',
  'tpl-notice-merged-away': 'This account was merged into another one',
};
