// Owns the Finnish names of the messages in <contact-admin>. Not the other words of its pages: fi.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const fiTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Koodi',
  'tpl-prove-link': 'Linkki',
  'tpl-prove-both': 'Koodi ja linkki',
  'tpl-prove-added': 'Koodi ja linkki lisäosoitteelle',
  'tpl-prove-in-use': 'Osoite on toisella tilillä',
  'tpl-allow-code': 'Muutoksen salliva koodi',
  'tpl-allow-link': 'Muutoksen salliva linkki',
  'tpl-allow-both': 'Muutoksen sallivat koodi ja linkki',
  'tpl-notice-requested': 'Muutosta pyydettiin',
  'tpl-notice-waits': 'Muutos tulee voimaan myöhemmin',
  'tpl-notice-done': 'Muutos on tehty',
  'tpl-notice-added': 'Osoite lisättiin',
  'tpl-notice-respelled': 'Osoitteen kirjoitusasu muuttui',
  'tpl-notice-recovery-set': 'Yhteystieto on vain palautukseen',
  'tpl-notice-recovery-ended': 'Yhteystieto ei ole enää vain palautukseen',
  'tpl-notice-removed': 'Osoite poistettiin',
  'tpl-notice-undone': 'Muutos kumottiin',
  'tpl-notice-frozen': 'Muutokset on jäädytetty',
  'tpl-notice-unfrozen': 'Muutokset ovat taas mahdollisia',
  'tpl-notice-signed-out': 'Kaikki laitteet kirjattiin ulos',
  'tpl-notice-recovered': 'Tili suojattiin',
  'tpl-notice-disabled': 'Tili poistettiin käytöstä',
  'tpl-notice-enabled': 'Tili toimii taas',
  'tpl-notice-unlocked': 'Koodeja voi taas antaa',
  'tpl-notice-cancelled': 'Ylläpitäjä peruutti muutoksen',
  'tpl-notice-ended': 'Muutos päättyi tietojen palautukseen',
  'tpl-notice-merged': 'Toinen tili yhdistettiin tähän tiliin',
  'tpl-notice-merged-away': 'Tämä tili yhdistettiin toiseen tiliin',
};
