// Owns the German words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './de.common.ts';
import type { ListPack } from './pack.ts';
import { deDid } from './de.activity.ts';
import { registerList } from './language-registry.ts';

/** German for lists. */
export const deList: ListPack = {
  lang: 'de',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Das ist im Moment nicht verfügbar. Versuchen Sie es gleich noch einmal.',

    listEmail: 'E-Mail-Adressen',
    listPhone: 'Telefonnummern',
    noneEmail: 'Es gibt noch keine E-Mail-Adresse.',
    nonePhone: 'Es gibt noch keine Telefonnummer.',
    addEmail: 'Neue E-Mail-Adresse',
    addPhone: 'Telefonnummer hinzufügen',

    badgePrimary: 'Primär',
    badgeVerified: 'Verifiziert',
    badgeUnverified: 'Nicht verifiziert',
    badgeWaiting: 'Bestätigung ausstehend',
    'type-home': 'Privat',
    'type-work': 'Arbeit',
    'type-mobile': 'Mobil',
    'type-other': 'Andere',
    'type-recovery': 'Nur zur Wiederherstellung',
    managed: 'Wird von Ihrer Anmeldemethode verwaltet. Ändern Sie sie dort.',

    menu: 'Aktionen für {v}',
    change: 'Ändern',
    makePrimary: 'Als primär festlegen',
    verify: 'Verifizieren',
    remove: 'Entfernen',
    keep: 'Behalten',
    removeAsk: '{v} entfernen?',
    lostEmail: 'Ich habe keinen Zugriff mehr auf diese Adresse',
    lostPhone: 'Ich habe keinen Zugriff mehr auf diese Nummer',
    resumeCode: 'Code eingeben',
    cancelChange: 'Änderung abbrechen',
    waits: 'Der Support hat diese Änderung angefordert. Sie wird am {t} wirksam, wenn Sie sie nicht stoppen.',
    stop: 'Stoppen',
    back: 'Zurück',

    saving: 'Wird gespeichert…',
    'now-primary': '{v} ist jetzt primär.',
    'now-removed': '{v} wurde entfernt.',
    'now-added': '{v} wurde hinzugefügt.',
    'now-verified': '{v} ist jetzt verifiziert.',
    'now-changed': 'Auf {v} geändert.',
    'now-cancelled': 'Die Änderung wurde abgebrochen. Es hat sich nichts geändert.',

    'last-verified':
      'Das ist die letzte verifizierte Kontaktangabe Ihres Kontos. Um sie zu entfernen, fügen Sie zuerst eine andere hinzu.',
    'last-login':
      'Damit melden Sie sich an. Um sie zu entfernen, fügen Sie zuerst eine andere hinzu, mit der Sie sich anmelden können.',
    primary: 'Um sie zu entfernen, legen Sie zuerst eine andere als primär fest.',
    'too-many-contacts': 'Sie haben bereits die maximale Anzahl erreicht. Entfernen Sie zuerst einen Eintrag.',
    'contact-not-verified': 'Diese Kontaktangabe ist noch nicht verifiziert. Verifizieren Sie sie zuerst.',
    'not-allowed': 'Das ist hier nicht erlaubt.',
    frozen: 'Zum Schutz Ihres Kontos kann bis {t} nichts geändert werden.',

    activity: 'Letzte Aktivitäten',
    activityNone: 'Noch keine Aktivitäten.',
    activityMore: 'Mehr anzeigen',
    ...deDid,
    unnamed: 'eine Kontaktangabe',
    network: 'Netzwerk {v}',
    'by-link': 'über einen Link',
    'by-support': 'durch den Support',
    'by-site': 'durch die Website',

    signInAgain: 'Erneut anmelden',
    'step-up-required': 'Melden Sie sich ab und wieder an und kommen Sie dann hierher zurück.',

    stepUp: 'Bestätigen Sie Ihre Identität',
    stepUpText: 'Melden Sie sich zu Ihrer Sicherheit erneut an, um das zu ändern.',
    notNow: 'Nicht jetzt',
    signedOut: 'Sie wurden abgemeldet',
    signedOutText: 'Melden Sie sich an, um dort weiterzumachen, wo Sie aufgehört haben.',
    goOn: 'Weiter',
  },
};

registerList(deList);
