// Owns the Romanian reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: ro.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Romanian reasons. */
export const roAdminPolicy: AdminPolicyMessages = {
  'why-kinds': 'Ce tipuri de contacte există; niciun utilizator nu poate adăuga sau modifica un tip care lipsește aici',
  'why-may': 'Ce pot face utilizatorii; un site al cărui director administrează un tip retrage acțiuni',
  'why-max': 'Destul pentru acasă, serviciu și o rezervă; lista încă încape pe ecranul unui telefon',
  'why-maxProvisioned': 'Un director poate cunoaște mai multe adrese decât administrează o persoană; proiectul decide',
  'why-then': 'Fără replace-all, fiindcă elimină contacte la care utilizatorul nu s-a uitat',
  'why-methods': 'Ce conține mesajul: un cod, un link sau ambele',
  'why-defaultMethod': 'Un link într-un SMS pare phishing; un link într-un e-mail este ușor de folosit',
  'why-phoneChannels':
    'Fiecare canal în plus cere un expeditor propriu, iar un apel poate ajunge la o mesagerie vocală pe care o aud alții',
  'why-codeLength': 'ASVS 6.5.4 indică șase cifre; opt se potrivesc unui risc mai mare',
  'why-codeLife': 'ASVS 6.5.5 și NIST SP 800-63B indică zece minute',
  'why-linkLife': 'Cât un cod; e-mailul poate fi mai lent, deci un proiect poate seta până la 60 de minute',
  'why-completion':
    'Și scanerele de e-mail apasă butoane, deci un link singur dovedește doar că un program l-a deschis',
  'why-tries': '5 încercări la 10^6 coduri reușesc o dată din 200.000',
  'why-liveLinks': 'Un e-mail mai vechi care sosește după unul mai nou trebuie să funcționeze încă',
  'why-resendWaits': '1 + 4 mesaje, cu așteptări tot mai lungi',
  'why-phoneWaitFactor': 'SMS-urile sunt mai lente și costă bani',
  'why-changeLife': 'Cât poate aștepta o modificare dovezile ei',
  'why-reportBlock': 'Cât timp un utilizator nu poate trimite la o adresă al cărei titular a raportat modificarea',
  'why-uniqueness': 'Un singur utilizator al proiectului poate avea o anumită adresă ca verificată',
  'why-phoneCountries': 'Țările care pot primi SMS; niciuna înseamnă doar țara de origine',
  'why-numberTypes': 'Pomparea de SMS folosește numere cu suprataxă, cu cost partajat, de pager, satelit și VoIP',
  'why-numbers': 'Un atacator care pompează SMS-uri folosește și intervale pe care nu le știe niciun tabel',
  'why-emailDomains': 'Domeniile pe care le pot avea adresele de e-mail; niciunul înseamnă toate',
  'why-blockedEmailDomains': 'Domenii care nu sunt permise, și nici subdomeniile lor',
  'why-mixedScripts': 'Precum un а chirilic în paypal; niciun domeniu real nu are așa ceva',
  'why-confirmCurrent':
    'O sesiune furată nu trebuie să fie de ajuns pentru a prelua un cont (OWASP, varianta fără MFA)',
  'why-stepUp': 'ASVS 7.5.1; destul pentru a găsi pagina, prea puțin pentru următoarea persoană de la birou',
  'why-strongAmr':
    'Conform RFC 8176, fiecare înseamnă mai mult decât o parolă; ultimele două sunt alte nume pentru hwk sau swk și pentru otp',
  'why-strongAcr': 'Fiecare emitent are propriile nume',
  'why-notices': 'NIST SP 800-63B și ASVS 6.3.7: utilizatorul trebuie să afle de un posibil atac',
  'why-undo': 'Ce face linkul din notificarea către un contact vechi',
  'why-receiptLife': 'Doi ani, în care un terț mai poate fi întrebat',
  'why-undoLife': 'Un utilizator în vacanță citește e-mailul o dată pe săptămână',
  'why-freeze': 'Destul pentru a vorbi cu echipa de asistență',
  'why-endSessions': 'O modificare făcută de titular nu trebuie să îi deconecteze telefonul',
  'why-merge': 'Conturile unite nu se mai pot separa, deci un site trebuie să permită asta explicit',
  'why-supportWait': 'Într-un weekend, o persoană citește cel puțin una dintre căsuțele sale',
  'why-purgeAfter':
    'Echipa de asistență aproape niciodată nu primește întrebări despre mai mult de ultima lună (ASVS 14.2.7)',
  'why-beginsPerUser':
    'Limita din contractul unui furnizor; niciun utilizator nu are nevoie de peste cinci adrese noi pe zi',
  'why-sendsPerUser': 'Două modificări cu toate retrimiterile',
  'why-sendsToTarget': 'O modificare cu toate retrimiterile',
  'why-sendsPerTarget': '`sendsToTarget`, unul pentru alt utilizator și două pentru titular',
  'why-sendsForOwner': 'Câte dintre mesajele către o adresă se păstrează pentru un utilizator care a dovedit-o deja',
  'why-beginsPerIp': 'O gospodărie sau un birou mic',
  'why-beginsPerIpRange': 'Majoritatea furnizorilor dau unui client cel mult un /48',
  'why-failuresPerUser':
    'Cinci modificări pe zi cu câte cinci încercări; toate împreună reușesc de 2,5 ori din 100.000',
  'why-failuresPerVisitor':
    'Două modificări cu toate încercările; cele ale unui străin reușesc o dată la 100.000 de zile',
  'why-failuresInRow': 'NIST SP 800-63B: cel mult 100 de eșecuri la rând',
  'why-failuresPerTarget':
    'Încercările pentru o adresă reușesc de 2 ori din 100.000 pe zi; de 3 ori dacă toate mesajele au fost trimise înaintea primei încercări',
  'why-failuresPerIp': 'Coduri greșite de la o adresă IPv4 sau un IPv6 /64 pe oră',
  'why-smsPerPrefix': 'Dublul lui `smsBreakerSends`, ca un interval care răspunde să poată continua',
  'why-smsBreakerSends': 'Numărul de SMS-uri către un interval într-o oră de la care se verifică `smsBreakerPercent`',
  'why-smsBreakerPercent': 'Pomparea de SMS nu răspunde niciodată; peste jumătate dintre utilizatorii reali răspund',
  'why-smsPerHour': 'Câteva zeci de euro, până când o alarmă ajunge la un operator',
  'why-smsPerDay': 'SMS-urile întregului proiect pe zi',
  'why-severalAddresses':
    'Cu 1 este oprit și o adresă nouă o înlocuiește pe cea veche; cu mai multe, utilizatorii păstrează tot atâtea de un tip',
  'why-verificationOnUpdate':
    'Adresa unui utilizator contează după ce este dovedită și nimic nu oprește asta; ce aplică imediat un administrator rămâne neverificat până când utilizatorul îl dovedește sau un administrator cu permisiune îl marchează ca verificat, cu un motiv',
  'why-faceLinkLife': 'Cât funcționează linkurile acestui contract: clienții lui pot promite mai mult decât politica',
  'why-faceConfirmCurrent':
    'Dacă un contact actual trebuie să permită o modificare care începe aici: un client al furnizorului nu are un ecran pentru asta',
  'why-faceStepUp':
    'Cât de recent trebuie să se fi conectat utilizatorul pentru o modificare care începe aici; 0s: oricând',
  'why-redirectUrls': 'Paginile la care poate duce un link dintr-un mesaj; niciuna înseamnă doar pagina noastră',
  'why-allowedOrigins': 'Site-urile ale căror pagini pot apela serverul într-un browser',
  'why-mail': 'Ce trimite e-mailuri; fără acesta, tipul e-mail este oprit',
  'why-sms': 'Ce trimite SMS-uri; fără acesta, tipul telefon este oprit',
  'why-languages': 'Prima este cea implicită',
  'why-homeCountry': 'Cum se citesc numerele fără prefix de țară',
  'why-serviceName': 'Expeditorul, așa cum îl numesc mesajele',
  'why-supportUrl': 'Unde oferă mesajele ajutor',
  'why-managedUrl': 'Unde modifică utilizatorii ceea ce ține de modul în care se conectează',
  'why-humanCheck': 'Serviciul care verifică un CAPTCHA înainte să înceapă o modificare',
};

registerAdmin({ lang: 'ro', dir: 'ltr', messages: roAdminPolicy });
