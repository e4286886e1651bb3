// Owns the Slovak words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './sk.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Slovak words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Teraz to nie je k dispozícii. Skúste to o chvíľu znova.',

  linkConfirmEmail: 'Potvrdiť túto e-mailovú adresu?',
  linkConfirmPhone: 'Potvrdiť toto telefónne číslo?',
  linkBecomesEmail: '{v} bude e-mailovou adresou vášho účtu {service}.',
  linkBecomesPhone: '{v} bude telefónnym číslom vášho účtu {service}.',
  linkReplacesEmail: '{v} nahradí {old} ako e-mailová adresa vášho účtu {service}.',
  linkReplacesPhone: '{v} nahradí {old} ako telefónne číslo vášho účtu {service}.',
  linkPrimaryEmail: '{v} bude hlavnou e-mailovou adresou vášho účtu {service}.',
  linkPrimaryPhone: '{v} bude hlavným telefónnym číslom vášho účtu {service}.',
  linkReplacesAllEmail: '{v} nahradí všetky ostatné e-mailové adresy vášho účtu {service}.',
  linkReplacesAllPhone: '{v} nahradí všetky ostatné telefónne čísla vášho účtu {service}.',
  linkAdds: 'Do vášho účtu {service} sa pridá {v}.',
  linkMerges: 'Už to používa iný účet {service}. Oba účty sa spoja do jedného a nebude sa to dať vrátiť späť.',
  linkAccount: 'Účet: {v}',
  linkAsked: 'Čas žiadosti: {t}',
  linkPlace: 'Odkiaľ: {place}',
  linkOnly: 'Pokračujte, len ak je to vaša žiadosť.',
  linkAllow: 'Povoliť túto zmenu?',
  allow: 'Povoliť',
  linkNotMe: 'To nie som ja',
  linkConfirmed: 'Potvrdené',
  linkAllowed: 'Povolené',
  linkConfirmedText: 'Túto stránku môžete zavrieť.',
  linkHalfNew: 'Ešte treba potvrdiť nový kontakt. Túto stránku môžete zavrieť.',
  linkWaits: 'O túto zmenu požiadala podpora. Vykoná sa {t}, ak ju nikto nezastaví.',
  linkHalfCurrent: 'Ešte treba potvrdenie zo súčasného kontaktu. Túto stránku môžete zavrieť.',
  linkOther: 'Je tu prihlásený iný účet. Táto zmena patrí k účtu, z ktorého prišla žiadosť.',
  linkRelay: 'Zadajte tento kód tam, kde sa zmena začala',
  linkRelayWhere: 'Vráťte sa na stránku, kde sa zmena začala, a zadajte ho tam.',
  linkRelayText: 'Platnosť: {t}.',
  linkRelayOnly: 'Nikomu ho nehovorte. {service} ho od vás nikdy nebude žiadať telefonicky ani v správe.',
  linkHome: 'Späť na web',
  linkReported: 'Ďakujeme za upozornenie',
  linkReportedText: 'Zmenu sme zastavili. Nič sa nezmenilo.',
  linkStop:
    'Ak to nie je vaša žiadosť, všetky zariadenia sa z účtu odhlásia a istý čas sa v ňom nebude dať nič zmeniť.',
  linkStopped: 'Zmena je zastavená',
  linkStoppedText:
    'Nič sa nezmenilo. Všetky zariadenia sú z účtu odhlásené a zatiaľ sa v ňom nedá nič zmeniť. Prihláste sa znova, a ak máte heslo, zmeňte si ho.',
  linkUsed: 'Tento odkaz už bol použitý',
  linkUsedText: 'Nič ďalšie tu netreba robiť.',
  linkExpired: 'Platnosť odkazu uplynula',
  linkExpiredText: 'Vyžiadajte si nový tam, kde sa zmena začala.',
  linkSuperseded: 'Poslali sme novší odkaz',
  linkSupersededText: 'Použite najnovšiu správu.',
  linkClosed: 'Táto zmena sa už skončila',
  linkClosedText: 'Nič sa nezmenilo.',
  linkUnknown: 'Tento odkaz nefunguje',
  linkUnknownText: 'Otvorte ho znova zo správy alebo si vyžiadajte nový.',
};

register({ lang: 'sk', dir: 'ltr', messages: confirm });
