// Owns the Dutch words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

export const nl: Words = {
  lang: 'nl',
  dir: 'ltr',
  portal: { title: 'Beheerportaal', noScript: 'Het beheerportaal heeft JavaScript nodig.' },
  account: {
    title: 'Je account',
    back: ({ service }) => `Terug naar ${service}`,
    signIn: 'Inloggen',
    signInText: 'Log in om je e-mailadressen en telefoonnummers te bekijken en te wijzigen.',
    signOut: 'Uitloggen',
    signedOut: 'Je bent uitgelogd',
    refused: 'Inloggen is niet gelukt',
    noScript: 'Deze pagina heeft JavaScript nodig.',
  },
  confirm: {
    title: { email: 'Dit e-mailadres bevestigen?', phone: 'Dit telefoonnummer bevestigen?' },
    becomes: {
      email: ({ value, service }: SentenceValues) => `${value} wordt het e-mailadres van je account bij ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} wordt het telefoonnummer van je account bij ${service}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) =>
        `${value} wordt het primaire e-mailadres van je account bij ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} wordt het primaire telefoonnummer van je account bij ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} vervangt alle andere e-mailadressen van je account bij ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} vervangt alle andere telefoonnummers van je account bij ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} vervangt ${old} als e-mailadres van je account bij ${service}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} vervangt ${old} als telefoonnummer van je account bij ${service}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} wordt toegevoegd aan je account bij ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} wordt toegevoegd aan je account bij ${service}.`,
    },
    account: 'Account',
    asked: 'Aangevraagd',
    place: 'Vanaf',
    button: 'Bevestigen',
    report: 'Ik vroeg hier niet om',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Een ander account bij ${service} gebruikt dit al. Beide accounts worden samengevoegd, en dat kan niet ongedaan worden gemaakt.`,
    warning: 'Bevestig alleen als je dit zelf hebt aangevraagd.',
  },
  approve: {
    title: 'Deze wijziging toestaan?',
    button: 'Toestaan',
    warning: 'Sta dit alleen toe als je het zelf hebt aangevraagd.',
  },
  confirmed: { title: 'Bevestigd', text: 'Je kunt deze pagina sluiten.' },
  approved: {
    title: 'Toegestaan',
    text: 'Je kunt deze pagina sluiten. De wijziging gaat in zodra ook het nieuwe adres is bevestigd.',
  },
  waits: {
    title: 'Bevestigd',
    text: (date: string) =>
      `Het supportteam heeft deze wijziging aangevraagd. Die gaat in op ${date}, tenzij die wordt gestopt. De wijziging gaat direct in als je inlogt en de link opnieuw opent, of als je die via een van je huidige contactgegevens toestaat.`,
  },
  otherAccount: 'Hier is een ander account ingelogd. Deze wijziging hoort bij het account dat erom vroeg.',
  relay: {
    title: 'Voer deze code in waar je bent begonnen',
    text: 'Ga terug naar de pagina waar je de wijziging hebt aangevraagd en voer de code daar in.',
    minutes: (n: number) => (n === 1 ? 'De code is 1 minuut geldig.' : `De code is ${n} minuten geldig.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Geef de code aan niemand. ${service} vraagt je er nooit om per telefoon of bericht.`,
  },
  reported: {
    title: 'Bedankt voor je melding',
    text: 'Er is niets gewijzigd. De aanvraag is geannuleerd en dat account kan dit adres voorlopig niet gebruiken.',
  },
  stopped: {
    title: 'De wijziging is gestopt',
    text: 'Er is niets gewijzigd. Alle apparaten zijn uitgelogd van het account en er kan voorlopig niets worden gewijzigd. Log opnieuw in en wijzig je wachtwoord als je er een hebt.',
  },
  undo: {
    stop: {
      title: 'Deze wijziging stoppen?',
      text: {
        email: 'Iemand die is ingelogd op je account, wil de e-mailadressen ervan wijzigen.',
        phone: 'Iemand die is ingelogd op je account, wil de telefoonnummers ervan wijzigen.',
      },
      button: 'Stoppen: dit was ik niet',
    },
    restore: {
      title: 'Deze wijziging ongedaan maken?',
      text: {
        email: 'De e-mailadressen van je account worden weer zoals ze waren.',
        phone: 'De telefoonnummers van je account worden weer zoals ze waren.',
      },
      button: 'Ongedaan maken',
    },
    freeze: {
      title: 'Wijzigingen van dit account stoppen?',
      text: {
        email:
          'De e-mailadressen blijven zoals ze nu zijn en er kan een tijd lang niets meer worden gewijzigd. De eigenaar van het account heeft gezegd geen toegang meer te hebben tot dit adres.',
        phone:
          'De telefoonnummers blijven zoals ze nu zijn en er kan een tijd lang niets meer worden gewijzigd. De eigenaar van het account heeft gezegd geen toegang meer te hebben tot dit nummer.',
      },
      button: 'Wijzigingen stoppen',
    },
    brake: {
      title: 'Wijzigingen van dit account stoppen?',
      text: {
        email: 'Twee accounts zijn samengevoegd. Dat blijft zo, maar er kan een tijd lang niets meer worden gewijzigd.',
        phone: 'Twee accounts zijn samengevoegd. Dat blijft zo, maar er kan een tijd lang niets meer worden gewijzigd.',
      },
      button: 'Wijzigingen stoppen',
    },
    byStaff: {
      email: 'Het supportteam van deze dienst wil de e-mailadressen van je account wijzigen.',
      phone: 'Het supportteam van deze dienst wil de telefoonnummers van je account wijzigen.',
    },
    effect: 'Alle apparaten worden uitgelogd van het account en er kan een tijd lang niets worden gewijzigd.',
    target: { email: 'Nieuw adres', phone: 'Nieuw nummer' },
    back: 'Komt terug',
    gone: 'Wordt verwijderd',
    when: 'Wanneer',
  },
  late: {
    title: 'De wijziging is al doorgevoerd',
    text: 'Was jij dit niet? Open dan het nieuwere bericht erover en maak de wijziging daar ongedaan. Heb je er geen, log dan nu in en controleer je account, of vraag om hulp.',
  },
  undone: {
    stop: 'De wijziging is gestopt',
    restore: 'Alles is weer zoals het was',
    freeze: 'Wijzigingen zijn gestopt',
    brake: 'Wijzigingen zijn gestopt',
    text: 'Alle apparaten zijn uitgelogd van het account. Log nu opnieuw in en wijzig je wachtwoord als je er een hebt.',
    frozenFor: (life: string) =>
      `Zonder opnieuw in te loggen kan er niets in het account worden gewijzigd. Dit duurt ${life}.`,
  },
  used: { title: 'Deze link is al gebruikt', text: 'Je hoeft hier niets meer te doen.' },
  expired: { title: 'Deze link is verlopen', text: 'Vraag een nieuwe aan waar je bent begonnen.' },
  superseded: { title: 'Er is een nieuwere link gestuurd', text: 'Gebruik het nieuwste bericht.' },
  closed: {
    title: 'Deze aanvraag is beëindigd',
    text: 'De aanvraag is geannuleerd, vervangen of gestopt. Begin opnieuw als je de wijziging nog steeds wilt.',
  },
  frozen: {
    title: 'Er kan nu niets worden gewijzigd',
    text: 'Iemand heeft ons gevraagd om wijzigingen van dit account te stoppen. Log opnieuw in om verder te gaan of wacht tot morgen.',
  },
  taken: { title: 'Dit kan niet worden gebruikt', text: 'Ga terug naar waar je bent begonnen en voer iets anders in.' },
  unknown: {
    title: 'Deze link werkt niet',
    text: 'Misschien ontbreekt er een deel. Open de link opnieuw vanuit het bericht of kopieer de hele link.',
  },
  elsewhere: {
    title: 'Open de link opnieuw',
    text: 'Er is niet op deze pagina op de knop gedrukt. Open de link in het bericht nog een keer.',
  },
  broken: { title: 'Er is iets misgegaan', text: 'Er is niets gewijzigd. Open de link zo nog een keer.' },
  help: 'Hulp krijgen',
  reference: (id: string) => `Referentie: ${id}`,
};
