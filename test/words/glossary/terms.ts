// Owns the terms that recur in the lines, as the English lines write them, and which lines lack the term of their language. Not the terms
// of another language: its own file.
import type { LanguageLine } from '../../kit/language-lines.ts';

interface Term {
  /** Finds the term in an English line. */
  readonly english: RegExp;
  /** Keys of lines in which the English words mean something else, or another language says it without the term. */
  readonly except?: RegExp;
}

/** The terms. Each has one translation in a language, in the widget, the portal, mails, SMS and pages. */
export const TERMS = {
  // The line before has named the address or the number.
  emailAddress: { english: /\bemail address(?:es)?\b/i, except: /\.replacesEmail$/ },
  phoneNumber: { english: /\bphone numbers?\b/i, except: /\.replacesPhone$/ },
  code: { english: /(?<!country )\bcodes?\b/i },
  link: { english: /\blinks?\b/i },
  // A mail may call itself a mail, and a message of WhatsApp is called as there.
  message: { english: /(?<!text )\bmessages?\b(?! rates)/i, except: /^mail\.(?:notYou|footer)|\.whatsapp$/ },
  device: { english: /\bdevices?\b/i },
  account: { english: /\baccounts?\b/i },
  contact: { english: /\bcontacts?\b/i, except: /\.too-many-contacts$|^mail\.frozen$/ },
  user: { english: /\busers?\b(?! name)/i, except: /\.(?:findNone|searchNone|too-many-contacts)$/ },
  // The portal itself is called after the work.
  admin: { english: /\b(?:an|another|other|a second|of) admins?\b/i, except: /^mail\.byAdmin$/ },
  support: { english: /\bsupport\b/i },
  client: { english: /\bclients?\b/i },
  session: { english: /\bsessions?\b/i },
  role: { english: /\brole\b/i },
  policy: { english: /\bpolicy\b/i },
  auditLog: { english: /\baudit log\b/i },
  secret: { english: /\bsecrets?\b/i },
  primary: { english: /\b(?:primary|main)\b/i },
  // Not that a user is human, or who they say.
  confirm: { english: /\bconfirm/i, except: /human-check$|\.stepUp$/ },
  // Not the audit log, nor a stream of events.
  verify: { english: /\bverif(?:y|ied|ication)\b/i, except: /\.(?:auditVerify|stream\w+)$/ },
  undo: { english: /\bundo\b|(?<!cannot be )\bundone\b/i },
  // “Is signed in” and “are signed out” are states, which many languages call after the session.
  signIn: { english: /(?<!\bis )\bsign(?:ed|s)?[- ]in\b/i },
  signOut: { english: /(?<!\b(?:been|are) )\bsign(?:ed|s)?[- ]out\b/i, except: /\.revoke-(?:button|done)$/ },
  approve: { english: /\bapprov/i },
  merge: { english: /\bmerg/i },
  // To a user who has lost a contact it is said in other words.
  freeze: { english: /\b(?:freeze|frozen)/i, except: /\.wayLostText$/ },
} as const satisfies Readonly<Record<string, Term>>;

/**
 * The terms of a language: each as a dictionary has it, then the beginnings of its other forms, which inflection changes: `Konto`,
 * `Konten`. A form with a space at its end is a whole word: `cont ` is not found in `contact`.
 */
export type Glossary = Readonly<Record<keyof typeof TERMS, readonly [term: string, ...others: string[]]>>;

/** Lines that have to be short: subjects, buttons, and SMS of one segment. They may leave a term out. */
const SHORT = /^mail\.(?:sms|subject|\w*[bB]utton)|^first\.signOutOthers$/;

/** Returns what is wrong, as sentences: the lines whose English has a term, and which do not have it in their language. */
export function linesWithoutTerm(
  language: string,
  glossary: Glossary,
  lines: readonly LanguageLine[],
): readonly string[] {
  // Arabic may leave its vowels out.
  const fold = (text: string): string => text.replaceAll(/[\u064b-\u0652]/g, '').toLocaleLowerCase(language);
  const words = (text: string): string => `${fold(text).replaceAll(/[.,:;?!…()]/g, ' ')} `;
  return Object.entries<Term>(TERMS).flatMap(([name, { english, except }]) => {
    const forms = glossary[name as keyof typeof TERMS].map(fold);
    return lines
      .filter((line) => english.test(line.english) && !SHORT.test(line.key) && except?.test(line.key) !== true)
      .filter(({ text }) => !forms.some((form) => words(text).includes(form)))
      .map(({ key, text }) => `${key} has no ${forms.join(' or ')} (${name}): ${text}`);
  });
}
