// Owns the Czech words for what happened to an account. Not those around them: cs.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const csDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Žádost o změnu na {v}',
  'did-change-resent': 'Další zpráva odeslána na {v}',
  'did-side-proved': 'Potvrzeno: {v}',
  'did-code-wrong': 'Zadán špatný kód pro {v}',
  'did-change-locked': 'Změna na {v} zastavena po mnoha špatných kódech',
  'did-change-done': 'Změna na {v} dokončena',
  'did-change-cancelled': 'Změna na {v} zrušena',
  'did-change-replaced': 'Změna na {v} nahrazena novější',
  'did-change-expired': 'Platnost změny na {v} vypršela',
  'did-change-reported': 'Změna na {v} nahlášena a zastavena',
  'did-change-taken': 'Změna na {v} zastavena: nelze to použít',
  'did-change-revoked': 'Změna na {v} zastavena a všechna zařízení odhlášena',
  'did-change-undone': 'Změna na {v} vrácena zpět',
  'did-contact-removed': 'Odebráno: {v}',
  'did-contact-added': 'Přidáno: {v}',
  'did-contact-vouched': 'Označeno jako ověřené: {v}',
  'did-contact-promoted': 'Nastaveno jako hlavní: {v}',
  'did-account-written': 'Údaje účtu aktualizovány',
  'did-contact-verified-by-login': 'Ověřeno přihlášením: {v}',
  'did-contact-changed-by-login': 'Změněno na {v} přihlášením',
  'did-account-frozen': 'Změny pozastaveny kvůli ochraně účtu',
  'did-account-revoked': 'Všechna zařízení odhlášena',
  'did-account-enabled': 'Účet znovu povolen',
  'did-account-unlocked': 'Změny znovu povoleny',
  'did-account-unfrozen': 'Změny už nejsou pozastavené',
  'did-account-merged': 'S tímto účtem spojen jiný účet',
  'did-user-created': 'Účet se tu objevil poprvé',
};
