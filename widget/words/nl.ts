// Owns the first half of Dutch: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './nl.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Dutch, without the words of rare screens. */
export const nl: Pack = {
  lang: 'nl',
  dir: 'ltr',
  more: () => import('./nl.more.ts'),
  messages: {
    ...common,
    current: 'Huidig: {v}',
    cancel: 'Annuleren',
    cancelChange: 'Wijziging annuleren',
    help: 'Hulp krijgen',

    'address-invalid-too-long': 'Dit is te lang. Controleer of er niets te veel in staat.',
    'address-invalid-too-short': 'Dit nummer is te kort. Voer alle cijfers in.',
    'address-invalid-charactersEmail':
      'Gebruik vóór de @ letters van a tot en met z, cijfers, punten, streepjes en onderstrepingstekens.',
    'address-invalid-charactersPhone': 'Gebruik alleen cijfers, na een + als je met de landcode begint.',
    'address-invalid-domain': 'Controleer het deel na de @. Het moet eruitzien als example.com.',
    'address-invalid-extension': 'Voer het nummer in zonder doorkiesnummer.',
    'address-invalid-country': 'Kies het land of begin met + en de landcode.',
    'address-invalid-number': 'Nummers van dit land hebben een andere lengte. Controleer of alle cijfers er staan.',
    'address-not-allowed-number-type': 'We kunnen geen sms sturen naar dit soort nummer. Voer een mobiel nummer in.',

    openMailbox: '{name} openen',
    undoFor: 'Je kunt dit nog {t} ongedaan maken via de link in dat bericht.',
    'address-not-allowed-landline': 'Dit is een vast nummer. Voer een mobiel nummer in.',
    'address-invalid-unknown': 'We herkennen dit nummer niet. Controleer of het klopt.',
    'address-invalid-several': 'Voer maar één adres in.',

    enterEmail: 'Je e-mailadres wijzigen',
    addEmail: 'E-mailadres toevoegen',
    labelEmail: 'Nieuw e-mailadres',
    hintEmail: 'We sturen een code om te controleren of je er toegang toe hebt.',
    replacesEmail: 'Na bevestiging vervangt dit {v} als e-mailadres van je account bij {service}.',
    becomesEmail:
      'Na bevestiging is dit het primaire e-mailadres van je account bij {service}. {v} blijft als extra adres.',
    hintLink: 'We sturen een link om te controleren of je er toegang toe hebt.',
    sendCode: 'Code sturen',
    sendLink: 'Link sturen',
    linkInsteadEmail: 'Liever een link per e-mail',

    checkEmail: 'Check je e-mail',
    codeQueued: 'We sturen een code van {d} cijfers naar {v}. De code is {t} geldig.',
    codeSent: 'We hebben een code van {d} cijfers naar {v} gestuurd. De code is {t} geldig.',
    codeLabel: 'Code van {d} cijfers',
    resend: 'Nieuwe code sturen',
    resendIn: 'Nieuwe code sturen over {t}',
    missingEmail: 'Geen e-mail? Controleer je spammap en het adres.',
    differentEmail: 'Ander adres gebruiken',
    linkInstead: 'Liever een link',

    doneEmail: 'E-mailadres gewijzigd',
    addedEmail: 'E-mailadres toegevoegd',
    doneTextEmail: 'Je e-mailadres is nu {v}.',
    addedText: '{v} is toegevoegd.',
    toldEmail: 'We hebben je oude adres over deze wijziging ingelicht.',
    done: 'Klaar',

    sending: 'Versturen…',
    cancelling: 'Annuleren…',
    resent: 'Nieuwe code naar {v} gestuurd. Eerdere codes werken niet meer.',
    resendOpen: 'Je kunt nu een nieuwe code sturen.',

    'code-short': 'Voer alle {d} cijfers van de code in',
    'code-long': 'Voer alleen de {d} cijfers van de code in',
    'code-digits': 'De code moet uit {d} cijfers bestaan',
    noResends: 'Er kunnen geen berichten meer worden gestuurd.',
    delayed: 'Het versturen duurt langer dan normaal.',
    undelivered: 'Bezorgen bij {v} is niet gelukt. Controleer of het klopt.',
    emptyEmail: 'Voer een e-mailadres in',
    'address-invalidEmail': 'Voer een geldig e-mailadres in, zoals name@example.com',
    'proof-wrong': {
      one: 'Die code klopt niet. Controleer de code en probeer het opnieuw. Nog {n} poging.',
      other: 'Die code klopt niet. Controleer de code en probeer het opnieuw. Nog {n} pogingen.',
    },
    unavailable: 'Dit is nu niet beschikbaar. Probeer het zo nog eens.',

    linkConfirmEmail: 'Dit e-mailadres bevestigen?',
    linkConfirmPhone: 'Dit telefoonnummer bevestigen?',
    linkStoryEmail: '{v} wordt het e-mailadres van je account bij {service}.',
    linkStoryPhone: '{v} wordt het telefoonnummer van je account bij {service}.',
    linkStoryAdd: '{v} wordt toegevoegd aan je account bij {service}.',
    linkMerges:
      'Een ander account bij {service} gebruikt dit al. Beide accounts worden samengevoegd, en dat kan niet ongedaan worden gemaakt.',
    linkAccount: 'Van account: {v}',
    linkAsked: 'Aangevraagd: {t}',
    linkPlace: 'Vanaf: {place}',
    linkOnly: 'Ga alleen verder als je dit zelf hebt aangevraagd.',
    linkAllow: 'Deze wijziging toestaan?',
    allow: 'Toestaan',
    linkNotMe: 'Ik heb dit niet aangevraagd',
    linkConfirmed: 'Bevestigd',
    linkAllowed: 'Toegestaan',
    linkConfirmedText: 'Je kunt deze pagina sluiten.',
    linkHalfNew: 'Het nieuwe contactgegeven moet nog worden bevestigd. Je kunt deze pagina sluiten.',
    linkWaits: 'Het supportteam heeft deze wijziging aangevraagd. Die gaat in op {t}, tenzij die wordt gestopt.',
    linkHalfCurrent: 'De bevestiging via je huidige contactgegeven ontbreekt nog. Je kunt deze pagina sluiten.',
    linkOther: 'Hier is een ander account ingelogd. Deze wijziging hoort bij het account dat erom vroeg.',
    linkRelay: 'Voer deze code in waar je bent begonnen',
    linkRelayWhere: 'Ga terug naar de pagina waar je de wijziging hebt aangevraagd en voer de code daar in.',
    linkRelayOnly: 'Geef de code aan niemand. {service} vraagt je er nooit om per telefoon of bericht.',
    linkHome: 'Terug naar de site',
    linkRelayText: 'De code is {t} geldig.',
    linkReported: 'Bedankt voor je melding',
    linkReportedText: 'De wijziging is gestopt. Er is niets veranderd.',
    linkStop:
      'Als je dit niet hebt aangevraagd, worden alle apparaten uitgelogd van het account en kan er een tijd lang niets worden gewijzigd.',
    linkStopped: 'De wijziging is gestopt',
    linkStoppedText:
      'Er is niets gewijzigd. Alle apparaten zijn uitgelogd van het account en er kan voorlopig niets worden gewijzigd. Log opnieuw in en wijzig je wachtwoord als je er een hebt.',
    linkUsed: 'Deze link is al gebruikt',
    linkUsedText: 'Je hoeft hier niets meer te doen.',
    linkExpired: 'Deze link is verlopen',
    linkExpiredText: 'Vraag een nieuwe aan waar je bent begonnen.',
    linkSuperseded: 'Er is een nieuwere link gestuurd',
    linkSupersededText: 'Gebruik het nieuwste bericht.',
    linkClosed: 'Deze wijziging is beëindigd',
    linkClosedText: 'Er is niets veranderd.',
    linkUnknown: 'Deze link werkt niet',
    linkUnknownText: 'Open de link opnieuw vanuit het bericht of vraag een nieuwe aan.',
  },
};

register(nl);
