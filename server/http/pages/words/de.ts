// Owns the German words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

export const de: Words = {
  lang: 'de',
  dir: 'ltr',
  portal: { title: 'Admin-Portal', noScript: 'Das Admin-Portal benötigt JavaScript.' },
  account: {
    title: 'Ihr Konto',
    back: ({ service }) => `Zurück zu ${service}`,
    signIn: 'Anmelden',
    signInText: 'Melden Sie sich an, um Ihre E-Mail-Adressen und Telefonnummern zu sehen und zu ändern.',
    signOut: 'Abmelden',
    signedOut: 'Sie sind abgemeldet',
    refused: 'Die Anmeldung hat nicht geklappt',
    noScript: 'Diese Seite braucht JavaScript.',
  },
  confirm: {
    title: { email: 'Diese E-Mail-Adresse bestätigen?', phone: 'Diese Telefonnummer bestätigen?' },
    becomes: {
      email: ({ value, service }: SentenceValues) => `${value} wird die E-Mail-Adresse Ihres Kontos bei ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} wird die Telefonnummer Ihres Kontos bei ${service}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) =>
        `${value} wird die primäre E-Mail-Adresse Ihres Kontos bei ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} wird die primäre Telefonnummer Ihres Kontos bei ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} ersetzt alle anderen E-Mail-Adressen Ihres Kontos bei ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} ersetzt alle anderen Telefonnummern Ihres Kontos bei ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} ersetzt ${old} als E-Mail-Adresse Ihres Kontos bei ${service}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} ersetzt ${old} als Telefonnummer Ihres Kontos bei ${service}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} wird Ihrem Konto bei ${service} hinzugefügt.`,
      phone: ({ value, service }: SentenceValues) => `${value} wird Ihrem Konto bei ${service} hinzugefügt.`,
    },
    account: 'Konto',
    asked: 'Angefordert',
    place: 'Von',
    button: 'Bestätigen',
    report: 'Das war ich nicht',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Ein anderes Konto bei ${service} verwendet diese Angabe bereits. Beide Konten werden zu einem, und das lässt sich nicht rückgängig machen.`,
    warning: 'Bestätigen Sie nur, wenn Sie das selbst angefordert haben.',
  },
  approve: {
    title: 'Diese Änderung erlauben?',
    button: 'Erlauben',
    warning: 'Erlauben Sie sie nur, wenn Sie sie selbst angefordert haben.',
  },
  confirmed: { title: 'Bestätigt', text: 'Sie können diese Seite schließen.' },
  approved: {
    title: 'Erlaubt',
    text: 'Sie können diese Seite schließen. Die Änderung erfolgt, sobald auch die neue Adresse bestätigt ist.',
  },
  waits: {
    title: 'Bestätigt',
    text: (date: string) =>
      `Der Support hat diese Änderung angefordert. Sie wird am ${date} wirksam, wenn sie nicht gestoppt wird. Sie wird sofort wirksam, wenn Sie sich anmelden und den Link erneut öffnen oder sie über eine Ihrer aktuellen Kontaktangaben erlauben.`,
  },
  otherAccount: 'Hier ist ein anderes Konto angemeldet. Diese Änderung gehört zu dem Konto, das sie angefordert hat.',
  relay: {
    title: 'Geben Sie diesen Code dort ein, wo Sie begonnen haben',
    text: 'Gehen Sie zurück zu der Seite, auf der Sie die Änderung angefordert haben, und geben Sie ihn dort ein.',
    minutes: (n: number) => (n === 1 ? 'Er ist 1 Minute gültig.' : `Er ist ${n} Minuten gültig.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Geben Sie ihn nicht weiter. ${service} wird Sie niemals am Telefon oder in einer Nachricht danach fragen.`,
  },
  reported: {
    title: 'Danke für Ihren Hinweis',
    text: 'Es wurde nichts geändert. Die Anfrage ist abgebrochen, und jenes Konto kann diese Adresse vorerst nicht verwenden.',
  },
  stopped: {
    title: 'Die Änderung ist gestoppt',
    text: 'Es wurde nichts geändert. Alle Geräte sind von dem Konto abgemeldet, und es kann dort vorerst nichts geändert werden. Melden Sie sich wieder an und ändern Sie Ihr Passwort, falls Sie eines haben.',
  },
  undo: {
    stop: {
      title: 'Diese Änderung stoppen?',
      text: {
        email: 'Jemand, der in Ihrem Konto angemeldet ist, möchte dessen E-Mail-Adressen ändern.',
        phone: 'Jemand, der in Ihrem Konto angemeldet ist, möchte dessen Telefonnummern ändern.',
      },
      button: 'Stoppen: Nicht ich',
    },
    restore: {
      title: 'Diese Änderung rückgängig machen?',
      text: {
        email: 'Die E-Mail-Adressen Ihres Kontos sind dann wieder so wie vorher.',
        phone: 'Die Telefonnummern Ihres Kontos sind dann wieder so wie vorher.',
      },
      button: 'Rückgängig machen',
    },
    freeze: {
      title: 'Änderungen an diesem Konto stoppen?',
      text: {
        email:
          'Die E-Mail-Adressen bleiben, wie sie jetzt sind, und eine Zeit lang kann nichts mehr geändert werden. Laut der Person, der das Konto gehört, hat sie auf diese Adresse keinen Zugriff mehr.',
        phone:
          'Die Telefonnummern bleiben, wie sie jetzt sind, und eine Zeit lang kann nichts mehr geändert werden. Laut der Person, der das Konto gehört, hat sie auf diese Nummer keinen Zugriff mehr.',
      },
      button: 'Änderungen stoppen',
    },
    brake: {
      title: 'Änderungen an diesem Konto stoppen?',
      text: {
        email:
          'Zwei Konten wurden zu einem. Das bleibt so, aber eine Zeit lang kann darin nichts mehr geändert werden.',
        phone:
          'Zwei Konten wurden zu einem. Das bleibt so, aber eine Zeit lang kann darin nichts mehr geändert werden.',
      },
      button: 'Änderungen stoppen',
    },
    byStaff: {
      email: 'Der Support dieses Dienstes möchte die E-Mail-Adressen Ihres Kontos ändern.',
      phone: 'Der Support dieses Dienstes möchte die Telefonnummern Ihres Kontos ändern.',
    },
    effect: 'Alle Geräte werden von dem Konto abgemeldet, und eine Zeit lang kann darin nichts geändert werden.',
    target: { email: 'Neue Adresse', phone: 'Neue Nummer' },
    back: 'Kommt zurück',
    gone: 'Wird entfernt',
    when: 'Zeitpunkt',
  },
  late: {
    title: 'Die Änderung ist bereits erfolgt',
    text: 'Wenn Sie das nicht waren, öffnen Sie die neuere Nachricht dazu und machen Sie die Änderung dort rückgängig. Wenn Sie keine haben, melden Sie sich an und prüfen Sie jetzt Ihr Konto, oder bitten Sie um Hilfe.',
  },
  undone: {
    stop: 'Die Änderung ist gestoppt',
    restore: 'Es ist wieder wie vorher',
    freeze: 'Änderungen sind gestoppt',
    brake: 'Änderungen sind gestoppt',
    text: 'Alle Geräte sind von dem Konto abgemeldet. Melden Sie sich jetzt wieder an und ändern Sie Ihr Passwort, falls Sie eines haben.',
    frozenFor: (life: string) => `Ohne neue Anmeldung kann im Konto nichts geändert werden. Dauer: ${life}.`,
  },
  used: { title: 'Dieser Link wurde bereits verwendet', text: 'Hier gibt es nichts mehr zu tun.' },
  expired: {
    title: 'Dieser Link ist abgelaufen',
    text: 'Fordern Sie dort, wo Sie begonnen haben, einen neuen an.',
  },
  superseded: { title: 'Ein neuerer Link wurde gesendet', text: 'Verwenden Sie die neueste Nachricht.' },
  closed: {
    title: 'Diese Anfrage ist beendet',
    text: 'Sie wurde abgebrochen, ersetzt oder gestoppt. Wenn Sie die Änderung weiterhin möchten, beginnen Sie neu.',
  },
  frozen: {
    title: 'Im Moment kann nichts geändert werden',
    text: 'Jemand hat uns gebeten, Änderungen an diesem Konto zu stoppen. Melden Sie sich erneut an, um fortzufahren, oder warten Sie bis morgen.',
  },
  taken: {
    title: 'Das kann nicht verwendet werden',
    text: 'Gehen Sie dorthin zurück, wo Sie begonnen haben, und geben Sie etwas anderes ein.',
  },
  unknown: {
    title: 'Dieser Link funktioniert nicht',
    text: 'Vielleicht fehlt ein Teil davon. Öffnen Sie ihn noch einmal aus der Nachricht oder kopieren Sie ihn vollständig.',
  },
  elsewhere: {
    title: 'Öffnen Sie den Link noch einmal',
    text: 'Die Schaltfläche wurde nicht auf dieser Seite angeklickt. Öffnen Sie den Link in der Nachricht noch einmal.',
  },
  broken: {
    title: 'Etwas ist schiefgelaufen',
    text: 'Es wurde nichts geändert. Öffnen Sie den Link gleich noch einmal.',
  },
  help: 'Hilfe erhalten',
  reference: (id: string) => `Referenz: ${id}`,
};
