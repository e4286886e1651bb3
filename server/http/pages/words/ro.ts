// Owns the Romanian words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

export const ro: Words = {
  lang: 'ro',
  dir: 'ltr',
  portal: { title: 'Portal de administrare', noScript: 'Portalul de administrare are nevoie de JavaScript.' },
  account: {
    title: 'Contul tău',
    back: ({ service }) => `Înapoi la ${service}`,
    signIn: 'Conectează-te',
    signInText: 'Conectează-te ca să vezi și să schimbi adresele de e-mail și numerele de telefon.',
    signOut: 'Deconectează-te',
    signedOut: 'Te-ai deconectat',
    refused: 'Conectarea nu a reușit',
    noScript: 'Această pagină are nevoie de JavaScript.',
  },
  confirm: {
    title: { email: 'Confirmi această adresă de e-mail?', phone: 'Confirmi acest număr de telefon?' },
    becomes: {
      email: ({ value, service }) => `${value} va deveni adresa de e-mail a contului tău ${service}.`,
      phone: ({ value, service }) => `${value} va deveni numărul de telefon al contului tău ${service}.`,
    },
    primary: {
      email: ({ value, service }) => `${value} va deveni adresa de e-mail principală a contului tău ${service}.`,
      phone: ({ value, service }) => `${value} va deveni numărul de telefon principal al contului tău ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }) =>
        `${value} înlocuiește toate celelalte adrese de e-mail ale contului tău ${service}.`,
      phone: ({ value, service }) =>
        `${value} înlocuiește toate celelalte numere de telefon ale contului tău ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} înlocuiește ${old} ca adresă de e-mail a contului tău ${service}.`,
      phone: ({ value, old, service }) => `${value} înlocuiește ${old} ca număr de telefon al contului tău ${service}.`,
    },
    added: {
      email: ({ value, service }) => `Adresa ${value} va fi adăugată la contul tău ${service}.`,
      phone: ({ value, service }) => `Numărul ${value} va fi adăugat la contul tău ${service}.`,
    },
    account: 'Cont',
    asked: 'Solicitat',
    place: 'Din',
    button: 'Confirmă',
    report: 'Nu eu am cerut asta',
    merges: ({ service }) =>
      `Un alt cont ${service} îl folosește deja. Cele două conturi vor deveni unul singur, iar pasul acesta este ireversibil.`,
    warning: 'Confirmă numai dacă solicitarea este a ta.',
  },
  approve: {
    title: 'Permiți această modificare?',
    button: 'Permite',
    warning: 'Permite-o numai dacă solicitarea este a ta.',
  },
  confirmed: { title: 'Confirmat', text: 'Poți închide această pagină.' },
  approved: {
    title: 'Permis',
    text: 'Poți închide această pagină. Modificarea se face după ce este confirmată și noua adresă.',
  },
  waits: {
    title: 'Confirmat',
    text: (date) =>
      `Echipa de asistență a cerut această modificare. Dacă nu este oprită, intră în vigoare la: ${date}. Intră în vigoare imediat dacă te conectezi și deschizi din nou linkul sau dacă unul dintre contactele tale actuale o permite.`,
  },
  otherAccount: 'Aici este conectat alt cont. Această modificare aparține contului care a cerut-o.',
  relay: {
    title: 'Introdu acest cod acolo unde ai început',
    text: 'Revino la pagina în care ai cerut modificarea și scrie codul acolo.',
    minutes: (n) => {
      switch (new Intl.PluralRules('ro').select(n)) {
        case 'one':
          return 'Este valabil un minut.';
        case 'few':
          return `Este valabil ${n} minute.`;
        case 'zero':
        case 'two':
        case 'many':
        case 'other':
          return `Este valabil ${n} de minute.`;
      }
    },
    warning: ({ service }) => `Nu îl da nimănui. ${service} nu ți-l va cere niciodată prin telefon sau mesaj.`,
  },
  reported: {
    title: 'Îți mulțumim că ne-ai anunțat',
    text: 'Nu s-a modificat nimic. Solicitarea este anulată, iar acel cont nu poate folosi deocamdată această adresă.',
  },
  stopped: {
    title: 'Modificarea a fost oprită',
    text: 'Nu s-a modificat nimic. Toate dispozitivele au fost deconectate de la cont și deocamdată nu se poate modifica nimic în el. Conectează-te din nou și, dacă ai o parolă, schimb-o.',
  },
  undo: {
    stop: {
      title: 'Oprești această modificare?',
      text: {
        email: 'O persoană conectată la contul tău vrea să îi schimbe adresele de e-mail.',
        phone: 'O persoană conectată la contul tău vrea să îi schimbe numerele de telefon.',
      },
      button: 'Oprește: nu am fost eu',
    },
    restore: {
      title: 'Revii asupra acestei modificări?',
      text: {
        email: 'Adresele de e-mail ale contului tău vor fi din nou ca înainte.',
        phone: 'Numerele de telefon ale contului tău vor fi din nou ca înainte.',
      },
      button: 'Revin asupra modificării',
    },
    freeze: {
      title: 'Oprești modificările din acest cont?',
      text: {
        email:
          'Adresele de e-mail rămân cum sunt acum și o vreme nu se mai poate modifica nimic altceva. Titularul contului a spus că nu mai folosește această adresă.',
        phone:
          'Numerele de telefon rămân cum sunt acum și o vreme nu se mai poate modifica nimic altceva. Titularul contului a spus că nu mai folosește acest număr.',
      },
      button: 'Oprește modificările',
    },
    brake: {
      title: 'Oprești modificările din acest cont?',
      text: {
        email: 'Două conturi au devenit unul singur. Rămâne așa, dar o vreme nu se mai poate modifica nimic în el.',
        phone: 'Două conturi au devenit unul singur. Rămâne așa, dar o vreme nu se mai poate modifica nimic în el.',
      },
      button: 'Oprește modificările',
    },
    byStaff: {
      email: 'Echipa de asistență a acestui serviciu a cerut schimbarea adreselor de e-mail ale contului tău.',
      phone: 'Echipa de asistență a acestui serviciu a cerut schimbarea numerelor de telefon ale contului tău.',
    },
    effect: 'Toate dispozitivele vor fi deconectate de la cont și o vreme nu se va putea modifica nimic în el.',
    target: { email: 'Adresa nouă', phone: 'Numărul nou' },
    back: 'Revine',
    gone: 'Se elimină',
    when: 'Când',
  },
  late: {
    title: 'Modificarea a fost deja făcută',
    text: 'Dacă nu ai fost tu, deschide mesajul mai nou despre ea și revino acolo asupra modificării. Dacă nu ai un astfel de mesaj, conectează-te acum și verifică-ți contul sau cere ajutor.',
  },
  undone: {
    stop: 'Modificarea a fost oprită',
    restore: 'Totul este ca înainte',
    freeze: 'Modificările au fost oprite',
    brake: 'Modificările au fost oprite',
    text: 'Toate dispozitivele au fost deconectate de la cont. Conectează-te acum din nou și, dacă ai o parolă, schimb-o.',
    frozenFor: (life: string) =>
      `În cont nu se poate modifica nimic fără o nouă conectare. Durata restricției: ${life}.`,
  },
  used: { title: 'Acest link a fost deja folosit', text: 'Nu mai este nimic de făcut aici.' },
  expired: { title: 'Acest link a expirat', text: 'Cere unul nou acolo unde ai început.' },
  superseded: { title: 'A fost trimis un link mai nou', text: 'Folosește cel mai recent mesaj.' },
  closed: {
    title: 'Această solicitare s-a încheiat',
    text: 'A fost anulată, înlocuită sau oprită. Dacă mai vrei modificarea, începe din nou.',
  },
  frozen: {
    title: 'Acum nu se poate modifica nimic',
    text: 'Cineva ne-a cerut să oprim modificările din acest cont. Ca să continui, conectează-te din nou sau așteaptă până mâine.',
  },
  taken: { title: 'Nu se poate folosi', text: 'Revino acolo unde ai început și introdu altceva.' },
  unknown: {
    title: 'Acest link nu funcționează',
    text: 'Poate că îi lipsește o parte. Deschide-l din nou din mesaj sau copiază-l în întregime.',
  },
  elsewhere: {
    title: 'Deschide din nou linkul',
    text: 'Butonul nu a fost apăsat în această pagină. Deschide încă o dată linkul din mesaj.',
  },
  broken: { title: 'A apărut o problemă', text: 'Nu s-a modificat nimic. Deschide din nou linkul peste puțin timp.' },
  help: 'Cere ajutor',
  reference: (id) => `Referință: ${id}`,
};
