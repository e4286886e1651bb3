// Owns the English words of the file for phone numbers (change/phone.ts). Not those of e-mail addresses: en.change.ts, en.rare.ts.

/** `{v}` is a number, `{x}` an invented one, `{t}` a duration. */
export const phone = {
  country: 'Country or region',
  enterPhone: 'Change your phone number',
  addPhone: 'Add a phone number',
  labelPhone: 'New mobile number',
  hintPhone: 'We’ll text a code to check you can use it. Message rates may apply.',
  replacesPhone: 'Once confirmed, it replaces {v} as the phone number for your {service} account.',
  becomesPhone: 'Once confirmed, it is the main number for your {service} account, and {v} stays as another one.',
  linkInsteadPhone: 'Text me a link instead',
  checkPhone: 'Check your phone',
  missingPhone: 'No text message? It can take a minute.',
  differentPhone: 'Use a different number',
  donePhone: 'Phone number changed',
  addedPhone: 'Phone number added',
  doneTextPhone: 'Your phone number is now {v}.',
  toldPhone: 'We’ve told your old number about this change.',
  'address-invalidPhone': 'Enter a mobile number, like {x}',
  'address-not-allowed-country': 'We can’t text numbers of this country. Enter a number of a country in the list.',
  'address-samePhone': 'This is already your phone number. Enter a different one.',
  'quota-exceeded-sms':
    'Text messages can’t be sent to this number for now. Try again in {t}, or enter another number.',
  verifyPhone: 'Verify your phone number',
  verifiedPhone: 'Phone number verified',
  managedPhone: 'Your phone number is managed elsewhere',
  checkNewPhone: 'Check your new phone',
  checkCurrentPhone: 'Check your current phone',
  countryFind: 'Find a country',
  countryNone: 'No country is called that.',
};
