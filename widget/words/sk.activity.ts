// Owns the Slovak words for what happened to an account. Not those around them: sk.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const skDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Žiadosť o zmenu na {v}',
  'did-change-resent': 'Ďalšia správa odoslaná na {v}',
  'did-side-proved': 'Potvrdené: {v}',
  'did-code-wrong': 'Zadaný nesprávny kód pre {v}',
  'did-change-locked': 'Zmena na {v} zastavená po mnohých nesprávnych kódoch',
  'did-change-done': 'Zmena na {v} dokončená',
  'did-change-cancelled': 'Zmena na {v} zrušená',
  'did-change-replaced': 'Zmena na {v} nahradená novšou',
  'did-change-expired': 'Platnosť zmeny na {v} uplynula',
  'did-change-reported': 'Zmena na {v} nahlásená a zastavená',
  'did-change-taken': 'Zmena na {v} zastavená: nedá sa to použiť',
  'did-change-revoked': 'Zmena na {v} zastavená a všetky zariadenia odhlásené',
  'did-change-undone': 'Zmena na {v} vrátená späť',
  'did-contact-removed': 'Odstránené: {v}',
  'did-contact-added': 'Pridané: {v}',
  'did-contact-vouched': 'Označené ako overené: {v}',
  'did-contact-promoted': 'Nastavené ako hlavné: {v}',
  'did-account-written': 'Údaje účtu aktualizované',
  'did-contact-verified-by-login': 'Overené prihlásením: {v}',
  'did-contact-changed-by-login': 'Zmenené na {v} prihlásením',
  'did-account-frozen': 'Zmeny pozastavené na ochranu účtu',
  'did-account-revoked': 'Všetky zariadenia odhlásené',
  'did-account-enabled': 'Účet znova povolený',
  'did-account-unlocked': 'Zmeny znova povolené',
  'did-account-unfrozen': 'Zmeny už nie sú pozastavené',
  'did-account-merged': 'S týmto účtom bol spojený iný účet',
  'did-user-created': 'Účet sa tu objavil prvýkrát',
};
