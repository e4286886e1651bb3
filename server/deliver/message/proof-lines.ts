// Owns which lines of the language a proof message uses, by the side of the change. Not how they are put together: proof.ts.
import type { Then } from '../../../shared/contact.ts';
import type { LineName, LinePerKind } from './blocks.ts';
import type { ProofMessage } from './message.ts';

/** The lines that tell a new address what its proof will do. They are for mail only: a new phone number gets an SMS. */
export const EFFECT_LINES: { readonly [T in Then]: LineName } = {
  primary: 'whatPrimary',
  replace: 'whatReplace',
  add: 'whatAdd',
  'replace-all': 'whatReplaceAll',
};

/** The lines in which the two sides of a change differ. */
interface SideLines {
  readonly subjectCode: LineName;
  readonly subjectLink: LineName;
  readonly heading: LineName;
  readonly codeLead: LineName;
  readonly linkLead: LineName;
  readonly linkOr: LineName;
  readonly button: LineName;
  readonly notYou: { readonly [By in 'code' | 'link' | 'both']: LineName };
  readonly footer: LineName;
}

/** The lines by the side of the change that the message proves. */
export const SIDE_LINES: { readonly [Of in ProofMessage['proof']['side']]: SideLines } = {
  new: {
    subjectCode: 'subjectCode',
    subjectLink: 'subjectLink',
    heading: 'heading',
    codeLead: 'codeLead',
    linkLead: 'linkLead',
    linkOr: 'linkOr',
    button: 'button',
    notYou: { code: 'notYouCode', link: 'notYouLink', both: 'notYouBoth' },
    footer: 'footer',
  },
  current: {
    subjectCode: 'subjectAllowCode',
    subjectLink: 'subjectAllowLink',
    heading: 'allowHeading',
    codeLead: 'allowCodeLead',
    linkLead: 'allowLinkLead',
    linkOr: 'allowLinkOr',
    button: 'allowButton',
    notYou: { code: 'allowNotYouCode', link: 'allowNotYouLink', both: 'allowNotYouBoth' },
    footer: 'footerContact',
  },
};

type Method = 'code' | 'link';

/** Lines of an SMS to a current contact, by the kind of address that is changed: a phone may have to allow a new e-mail. */
const ALLOW_LINES: { readonly [By in Method]: { readonly [Change in 'change' | 'add']: LinePerKind } } = {
  code: {
    change: { email: 'smsAllowEmail', phone: 'smsAllowPhone' },
    add: { email: 'smsAllowAddEmail', phone: 'smsAllowAddPhone' },
  },
  link: {
    change: { email: 'smsAllowLinkEmail', phone: 'smsAllowLinkPhone' },
    add: { email: 'smsAllowLinkAddEmail', phone: 'smsAllowLinkAddPhone' },
  },
};

/** Returns the line of an SMS that holds the code or the link. */
export function smsProofLine({ change, proof }: ProofMessage, by: Method): LineName {
  switch (proof.side) {
    case 'new':
      return by === 'code' ? 'smsCode' : 'smsLink';
    case 'current':
      return ALLOW_LINES[by][change.then === 'add' ? 'add' : 'change'][change.kind];
  }
}
