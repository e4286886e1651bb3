// Owns the Danish names of the messages in <contact-admin>. Not the other words of its pages: da.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const daTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kode',
  'tpl-prove-link': 'Link',
  'tpl-prove-both': 'Kode og link',
  'tpl-prove-added': 'Kode og link til endnu en adresse',
  'tpl-prove-in-use': 'En anden konto har adressen',
  'tpl-allow-code': 'Kode, der tillader en ændring',
  'tpl-allow-link': 'Link, der tillader en ændring',
  'tpl-allow-both': 'Kode og link, der tillader en ændring',
  'tpl-notice-requested': 'Der blev bedt om en ændring',
  'tpl-notice-waits': 'En ændring træder i kraft senere',
  'tpl-notice-done': 'En ændring er gennemført',
  'tpl-notice-added': 'En adresse blev tilføjet',
  'tpl-notice-respelled': 'En adresse skrives anderledes',
  'tpl-notice-recovery-set': 'En kontaktoplysning bruges kun til gendannelse',
  'tpl-notice-recovery-ended': 'En kontaktoplysning bruges ikke længere kun til gendannelse',
  'tpl-notice-removed': 'En adresse blev fjernet',
  'tpl-notice-undone': 'En ændring blev fortrudt',
  'tpl-notice-frozen': 'Ændringer er på pause',
  'tpl-notice-unfrozen': 'Ændringer er mulige igen',
  'tpl-notice-signed-out': 'Alle enheder blev logget ud',
  'tpl-notice-recovered': 'Kontoen blev sikret',
  'tpl-notice-disabled': 'Kontoen blev deaktiveret',
  'tpl-notice-enabled': 'Kontoen virker igen',
  'tpl-notice-unlocked': 'Koder kan indtastes igen',
  'tpl-notice-cancelled': 'En administrator annullerede en ændring',
  'tpl-notice-ended': 'En ændring sluttede med en gendannelse',
  'tpl-notice-merged': 'En anden konto blev lagt sammen med denne',
  'tpl-notice-merged-away': 'Denne konto blev lagt sammen med en anden',
};
