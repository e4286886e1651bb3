// Owns the Czech words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './cs.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Czech words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Teď to není k dispozici. Zkuste to za chvíli znovu.',

  linkConfirmEmail: 'Potvrdit tuto e-mailovou adresu?',
  linkConfirmPhone: 'Potvrdit toto telefonní číslo?',
  linkBecomesEmail: '{v} bude e-mailovou adresou vašeho účtu {service}.',
  linkBecomesPhone: '{v} bude telefonním číslem vašeho účtu {service}.',
  linkReplacesEmail: '{v} nahradí {old} jako e-mailová adresa vašeho účtu {service}.',
  linkReplacesPhone: '{v} nahradí {old} jako telefonní číslo vašeho účtu {service}.',
  linkPrimaryEmail: '{v} bude hlavní e-mailovou adresou vašeho účtu {service}.',
  linkPrimaryPhone: '{v} bude hlavním telefonním číslem vašeho účtu {service}.',
  linkReplacesAllEmail: '{v} nahradí všechny ostatní e-mailové adresy vašeho účtu {service}.',
  linkReplacesAllPhone: '{v} nahradí všechna ostatní telefonní čísla vašeho účtu {service}.',
  linkAdds: 'Do vašeho účtu {service} se přidá {v}.',
  linkMerges: 'Už to používá jiný účet {service}. Oba účty se spojí v jeden a nebude možné to vrátit zpět.',
  linkAccount: 'Účet: {v}',
  linkAsked: 'Čas žádosti: {t}',
  linkPlace: 'Odkud: {place}',
  linkOnly: 'Pokračujte, jen pokud je to vaše žádost.',
  linkAllow: 'Povolit tuto změnu?',
  allow: 'Povolit',
  linkNotMe: 'To nejsem já',
  linkConfirmed: 'Potvrzeno',
  linkAllowed: 'Povoleno',
  linkConfirmedText: 'Tuto stránku můžete zavřít.',
  linkHalfNew: 'Ještě je potřeba potvrdit nový kontakt. Tuto stránku můžete zavřít.',
  linkWaits: 'O tuto změnu požádala podpora. Provede se {t}, pokud ji nikdo nezastaví.',
  linkHalfCurrent: 'Ještě je potřeba potvrzení ze současného kontaktu. Tuto stránku můžete zavřít.',
  linkOther: 'Je tu přihlášený jiný účet. Tato změna patří k účtu, ze kterého přišla žádost.',
  linkRelay: 'Zadejte tento kód tam, kde změna začala',
  linkRelayWhere: 'Vraťte se na stránku, kde změna začala, a zadejte ho tam.',
  linkRelayText: 'Platnost: {t}.',
  linkRelayOnly: 'Nikomu ho neříkejte. {service} ho po vás nikdy nebude chtít po telefonu ani ve zprávě.',
  linkHome: 'Zpět na web',
  linkReported: 'Děkujeme za upozornění',
  linkReportedText: 'Změnu jsme zastavili. Nic se nezměnilo.',
  linkStop:
    'Pokud to není vaše žádost, všechna zařízení se z účtu odhlásí a nějakou dobu v něm nebude možné nic změnit.',
  linkStopped: 'Změna je zastavená',
  linkStoppedText:
    'Nic se nezměnilo. Všechna zařízení jsou z účtu odhlášená a zatím v něm nelze nic změnit. Přihlaste se znovu, a pokud máte heslo, změňte si ho.',
  linkUsed: 'Tento odkaz už byl použit',
  linkUsedText: 'Nic dalšího tu není potřeba dělat.',
  linkExpired: 'Platnost odkazu vypršela',
  linkExpiredText: 'Vyžádejte si nový tam, kde změna začala.',
  linkSuperseded: 'Poslali jsme novější odkaz',
  linkSupersededText: 'Použijte nejnovější zprávu.',
  linkClosed: 'Tato změna už skončila',
  linkClosedText: 'Nic se nezměnilo.',
  linkUnknown: 'Tento odkaz nefunguje',
  linkUnknownText: 'Otevřete ho znovu ze zprávy nebo si vyžádejte nový.',
};

register({ lang: 'cs', dir: 'ltr', messages: confirm });
