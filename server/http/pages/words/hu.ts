// Owns the Hungarian words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

export const hu: Words = {
  lang: 'hu',
  dir: 'ltr',
  portal: { title: 'Adminisztrációs portál', noScript: 'Az adminisztrációs portálhoz JavaScript szükséges.' },
  account: {
    title: 'A fiókja',
    back: ({ service }) => `Vissza ide: ${service}`,
    signIn: 'Bejelentkezés',
    signInText: 'Jelentkezzen be, hogy lássa és módosítsa e-mail-címeit és telefonszámait.',
    signOut: 'Kijelentkezés',
    signedOut: 'Kijelentkezett',
    refused: 'A bejelentkezés nem sikerült',
    noScript: 'Ehhez az oldalhoz JavaScript szükséges.',
  },
  confirm: {
    title: { email: 'Megerősíti ezt az e-mail-címet?', phone: 'Megerősíti ezt a telefonszámot?' },
    becomes: {
      email: ({ value, service }) => `Ez lesz az Ön ${service}-fiókjának e-mail-címe: ${value}.`,
      phone: ({ value, service }) => `Ez lesz az Ön ${service}-fiókjának telefonszáma: ${value}.`,
    },
    primary: {
      email: ({ value, service }) => `Ez lesz az Ön ${service}-fiókjának elsődleges e-mail-címe: ${value}.`,
      phone: ({ value, service }) => `Ez lesz az Ön ${service}-fiókjának elsődleges telefonszáma: ${value}.`,
    },
    replacesAll: {
      email: ({ value, service }) => `Az Ön ${service}-fiókjának összes többi e-mail-címét ez váltja fel: ${value}.`,
      phone: ({ value, service }) => `Az Ön ${service}-fiókjának összes többi telefonszámát ez váltja fel: ${value}.`,
    },
    replaces: {
      email: ({ value, old, service }) =>
        `Az Ön ${service}-fiókjának e-mail-címe ez lesz: ${value}. Ezt váltja fel: ${old}.`,
      phone: ({ value, old, service }) =>
        `Az Ön ${service}-fiókjának telefonszáma ez lesz: ${value}. Ezt váltja fel: ${old}.`,
    },
    added: {
      email: ({ value, service }) => `Ezt a címet adjuk hozzá az Ön ${service}-fiókjához: ${value}.`,
      phone: ({ value, service }) => `Ezt a számot adjuk hozzá az Ön ${service}-fiókjához: ${value}.`,
    },
    account: 'Fiók',
    asked: 'Kérés ideje',
    place: 'Hely',
    button: 'Megerősítés',
    report: 'Nem én kértem',
    merges: ({ service }) =>
      `Egy másik ${service}-fiók már használja. A két fiókból egy lesz, és ez nem vonható vissza.`,
    warning: 'Csak akkor erősítse meg, ha Ön kérte.',
  },
  approve: {
    title: 'Engedélyezi ezt a módosítást?',
    button: 'Engedélyezés',
    warning: 'Csak akkor engedélyezze, ha Ön kérte.',
  },
  confirmed: { title: 'Megerősítve', text: 'Bezárhatja ezt az oldalt.' },
  approved: {
    title: 'Engedélyezve',
    text: 'Bezárhatja ezt az oldalt. A módosítás akkor történik meg, ha az új címet is megerősítették.',
  },
  waits: {
    title: 'Megerősítve',
    text: (date) =>
      `Az ügyfélszolgálat kérte ezt a módosítást. Ha nem állítják le, ekkor lép életbe: ${date}. Azonnal életbe lép, ha bejelentkezik, és újra megnyitja a linket, vagy ha egy jelenlegi elérhetőségéről engedélyezik.`,
  },
  otherAccount: 'Itt egy másik fiókkal vannak bejelentkezve. Ez a módosítás ahhoz a fiókhoz tartozik, amelyből kérték.',
  relay: {
    title: 'Írja be ezt a kódot ott, ahol elkezdte',
    text: 'Menjen vissza arra az oldalra, ahol a módosítást kérte, és ott írja be.',
    minutes: (n) => `Érvényessége: ${n} perc.`,
    warning: ({ service }) => `Ne adja meg senkinek. ${service} soha nem kéri Öntől telefonon vagy üzenetben.`,
  },
  reported: {
    title: 'Köszönjük, hogy szólt',
    text: 'Semmi sem változott. A kérést elvetettük, és az a fiók egyelőre nem használhatja ezt a címet.',
  },
  stopped: {
    title: 'A módosítást leállítottuk',
    text: 'Semmi sem változott. Minden eszközt kijelentkeztettünk a fiókból, és egyelőre semmit sem lehet módosítani benne. Jelentkezzen be újra, és ha van jelszava, változtassa meg.',
  },
  undo: {
    stop: {
      title: 'Leállítja ezt a módosítást?',
      text: {
        email: 'Valaki, aki be van jelentkezve a fiókjába, módosítani szeretné a fiók e-mail-címeit.',
        phone: 'Valaki, aki be van jelentkezve a fiókjába, módosítani szeretné a fiók telefonszámait.',
      },
      button: 'Leállítás: nem én voltam',
    },
    restore: {
      title: 'Visszavonja ezt a módosítást?',
      text: {
        email: 'Fiókjának e-mail-címei újra olyanok lesznek, mint korábban.',
        phone: 'Fiókjának telefonszámai újra olyanok lesznek, mint korábban.',
      },
      button: 'Módosítás visszavonása',
    },
    freeze: {
      title: 'Leállítja a módosításokat ebben a fiókban?',
      text: {
        email:
          'Az e-mail-címek maradnak, ahogy most vannak, és egy ideig semmi más nem módosítható. A fiók tulajdonosa jelezte, hogy ezt a címet már nem használja.',
        phone:
          'A telefonszámok maradnak, ahogy most vannak, és egy ideig semmi más nem módosítható. A fiók tulajdonosa jelezte, hogy ezt a számot már nem használja.',
      },
      button: 'Módosítások leállítása',
    },
    brake: {
      title: 'Leállítja a módosításokat ebben a fiókban?',
      text: {
        email: 'Két fiókból egy lett. Ez így marad, de egy ideig semmi más nem módosítható benne.',
        phone: 'Két fiókból egy lett. Ez így marad, de egy ideig semmi más nem módosítható benne.',
      },
      button: 'Módosítások leállítása',
    },
    byStaff: {
      email: 'A szolgáltatás ügyfélszolgálata kérte fiókja e-mail-címeinek módosítását.',
      phone: 'A szolgáltatás ügyfélszolgálata kérte fiókja telefonszámainak módosítását.',
    },
    effect: 'Minden eszközt kijelentkeztetünk a fiókból, és egy ideig semmit sem lehet módosítani benne.',
    target: { email: 'Új cím', phone: 'Új szám' },
    back: 'Visszakerül',
    gone: 'Törlődik',
    when: 'Időpont',
  },
  late: {
    title: 'A módosítás már megtörtént',
    text: 'Ha nem Ön volt az, nyissa meg az erről szóló újabb üzenetet, és ott vonja vissza. Ha nincs ilyen üzenete, jelentkezzen be most, és ellenőrizze a fiókját, vagy kérjen segítséget.',
  },
  undone: {
    stop: 'A módosítást leállítottuk',
    restore: 'Minden olyan, mint korábban',
    freeze: 'A módosításokat leállítottuk',
    brake: 'A módosításokat leállítottuk',
    text: 'Minden eszközt kijelentkeztettünk a fiókból. Jelentkezzen be most újra, és ha van jelszava, változtassa meg.',
    frozenFor: (life: string) => `Új bejelentkezés nélkül semmi sem módosítható a fiókban. Ennek időtartama: ${life}.`,
  },
  used: { title: 'Ezt a linket már felhasználták', text: 'Itt már nincs több teendő.' },
  expired: { title: 'Ez a link lejárt', text: 'Kérjen újat ott, ahol elkezdte.' },
  superseded: { title: 'Újabb linket küldtünk', text: 'A legutóbbi üzenetet használja.' },
  closed: {
    title: 'Ez a kérés lezárult',
    text: 'Elvetették, leállították, vagy egy újabb váltotta fel. Ha továbbra is szeretné a módosítást, kezdje újra.',
  },
  frozen: {
    title: 'Most semmi sem módosítható',
    text: 'Valaki arra kért minket, hogy állítsuk le a módosításokat ebben a fiókban. A folytatáshoz jelentkezzen be újra, vagy várjon holnapig.',
  },
  taken: { title: 'Ez nem használható', text: 'Menjen vissza oda, ahol elkezdte, és adjon meg másikat.' },
  unknown: {
    title: 'Ez a link nem működik',
    text: 'Lehet, hogy hiányzik egy része. Nyissa meg újra az üzenetből, vagy másolja ki az egészet.',
  },
  elsewhere: {
    title: 'Nyissa meg újra a linket',
    text: 'A gombot nem ezen az oldalon nyomták meg. Nyissa meg még egyszer az üzenetben lévő linket.',
  },
  broken: { title: 'Hiba történt', text: 'Semmi sem változott. Nyissa meg újra a linket kicsit később.' },
  help: 'Segítségkérés',
  reference: (id) => `Hivatkozás: ${id}`,
};
