// Owns the English words of the file of extras (change/extras.ts): reasons that few people meet, and what makes a screen pleasant.
// Not the words that a screen needs: en.change.ts, en.rare.ts.

/** `{t}` is a duration, `{name}` the name of a mailbox. */
export const extras = {
  'address-not-allowed-landline': 'This is a landline. Enter a mobile number.',
  'address-invalid-unknown': 'We don’t know this number. Check it’s right.',
  'address-invalid-several': 'Enter one address only.',
  'address-invalid-too-long': 'This is too long. Check that nothing extra is in it.',
  'address-invalid-too-short': 'This number is too short. Enter all of its digits.',
  'address-invalid-charactersEmail': 'Before the @, use letters from a to z, digits, dots, hyphens and underscores.',
  'address-invalid-charactersPhone': 'Use digits alone, after a + if you begin with the country code.',
  'address-invalid-domain': 'Check the part after the @. It must be like example.com.',
  'address-invalid-extension': 'Enter the number without its extension.',
  'address-invalid-country': 'Choose the country, or begin with + and the country code.',
  'address-invalid-number': 'Numbers of this country have another length. Check that all digits are there.',
  'address-not-allowed-number-type': 'We can’t text this type of number. Enter a mobile number.',

  'code-short': 'Enter all {d} numbers of the code',
  'code-long': 'Enter only the {d} numbers of the code',
  resendOpen: 'You can send a new code now.',
  delayed: 'Sending takes longer than usual.',
  doneTextEmail: 'Your email address is now {v}.',
  addedText: '{v} has been added.',
  toldEmail: 'We’ve told your old address about this change.',

  openMailbox: 'Open {name}',
  undoFor: 'You can undo this for {t}, by the link in that message.',
  signOutOthers: 'Sign out other devices',
  signedOutOthers: 'Your other devices are being signed out.',
};
