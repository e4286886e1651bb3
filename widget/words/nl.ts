// Owns the first half of Dutch: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: nl.confirm.ts.
import { common } from './nl.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Dutch, without the words of rare screens. */
export const nl: Pack = {
  lang: 'nl',
  dir: 'ltr',
  more: () => import('./nl.more.ts'),
  list: () => import('./nl.list.ts'),
  messages: {
    ...common,

    current: 'Huidig: {v}',
    cancel: 'Annuleren',
    cancelChange: 'Wijziging annuleren',
    help: 'Hulp krijgen',

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
    done: 'Klaar',

    sending: 'Versturen…',
    cancelling: 'Annuleren…',
    resent: 'Nieuwe code naar {v} gestuurd. Eerdere codes werken niet meer.',

    'code-digits': 'De code moet uit {d} cijfers bestaan',
    noResends: 'Er kunnen geen berichten meer worden gestuurd.',
    undelivered: 'Bezorgen bij {v} is niet gelukt. Controleer of het klopt.',
    emptyEmail: 'Voer een e-mailadres in',
    'address-invalidEmail': 'Voer een geldig e-mailadres in, zoals name@example.com',
    'proof-wrong': {
      one: 'Die code klopt niet. Controleer de code en probeer het opnieuw. Nog {n} poging.',
      other: 'Die code klopt niet. Controleer de code en probeer het opnieuw. Nog {n} pogingen.',
    },

    'address-not-allowed-landline': 'Dit is een vast nummer. Voer een mobiel nummer in.',
    'address-invalid-unknown': 'We herkennen dit nummer niet. Controleer of het klopt.',
    'address-invalid-several': 'Voer maar één adres in.',
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

    'code-short': 'Voer alle {d} cijfers van de code in',
    'code-long': 'Voer alleen de {d} cijfers van de code in',
    resendOpen: 'Je kunt nu een nieuwe code sturen.',
    delayed: 'Het versturen duurt langer dan normaal.',
    doneTextEmail: 'Je e-mailadres is nu {v}.',
    addedText: '{v} is toegevoegd.',
    toldEmail: 'We hebben je oude adres over deze wijziging ingelicht.',

    openMailbox: '{name} openen',
    undoFor: 'Je kunt dit nog {t} ongedaan maken via de link in dat bericht.',
    signOutOthers: 'Elders uitloggen',
    signedOutOthers: 'Je andere apparaten worden uitgelogd.',

    country: 'Land of regio',
    enterPhone: 'Je telefoonnummer wijzigen',
    addPhone: 'Telefoonnummer toevoegen',
    labelPhone: 'Nieuw mobiel nummer',
    hintPhone: 'We sturen een code per sms om te controleren of je er toegang toe hebt. Er kunnen kosten gelden.',
    replacesPhone: 'Na bevestiging vervangt dit {v} als telefoonnummer van je account bij {service}.',
    becomesPhone:
      'Na bevestiging is dit het primaire nummer van je account bij {service}. {v} blijft als extra nummer.',
    linkInsteadPhone: 'Liever een link per sms',
    callMe: 'Bel me liever met de code',
    byWhatsapp: 'Stuur de code via WhatsApp',
    byText: 'Stuur de code per sms',
    codeCalled: 'We bellen {v}. Je hoort twee keer een code van {d} cijfers. De code is {t} geldig.',
    codeWhatsapp: 'We hebben een code van {d} cijfers via WhatsApp naar {v} gestuurd. De code is {t} geldig.',
    checkPhone: 'Check je telefoon',
    voice: 'Geen telefoontje? Het kan even duren.',
    whatsapp: 'Geen bericht in WhatsApp? Het kan even duren.',
    missingPhone: 'Geen sms? Het kan even duren.',
    differentPhone: 'Ander nummer gebruiken',
    donePhone: 'Telefoonnummer gewijzigd',
    addedPhone: 'Telefoonnummer toegevoegd',
    doneTextPhone: 'Je telefoonnummer is nu {v}.',
    toldPhone: 'We hebben je oude nummer over deze wijziging ingelicht.',
    'address-invalidPhone': 'Voer een mobiel nummer in, zoals {x}',
    'address-not-allowed-country': 'We sturen geen sms naar dit land{c}. Voer een nummer in van een land in de lijst.',
    'address-samePhone': 'Dit is al je telefoonnummer. Voer een ander in.',
    'quota-exceeded-sms': 'Dit nummer kan nu geen sms krijgen. Wacht {t} of voer een ander nummer in.',
    verifyPhone: 'Je telefoonnummer verifiëren',
    verifiedPhone: 'Telefoonnummer geverifieerd',
    managedPhone: 'Je telefoonnummer wordt ergens anders beheerd',
    checkNewPhone: 'Check je nieuwe telefoon',
    checkCurrentPhone: 'Check je huidige telefoon',
    countryFind: 'Land zoeken',
    countryNone: 'Er is geen land met die naam.',
  },
};

register(nl);
