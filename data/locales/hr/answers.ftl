## Headings of answers

heading-opt-out = { $services }: kako podnijeti prigovor na treniranje umjetne inteligencije
heading-general = Kako podnijeti prigovor na treniranje umjetne inteligencije
heading-data-used = { $service }: što se koristi
heading-data-used-general = Što se koristi za treniranje umjetne inteligencije
heading-deadline = { $service }: važni datumi
heading-timeline = Budući i prošli datumi
heading-effect = { $services }: što se prigovorom postiže
heading-effect-general = Što se prigovorom postiže, a što ne može postići
heading-rights = Vaša prava
heading-rights-in = Vaša prava: { $country }
heading-authority = Kome podnijeti pritužbu
heading-authority-in = Kome podnijeti pritužbu: { $country }
heading-letter = Pisani prigovor
heading-follow-up = Nakon prigovora
heading-help = Objector
heading-privacy = Što ovaj bot čuva
heading-reminders = Podsjetnici
heading-unknown = { $name }: ovdje nepoznato

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Usluga { $service } koristi podatke ljudi za treniranje umjetne inteligencije, osim ako oni podnesu prigovor ili to isključe.
verdict-object-unclear = Iz izvora nije jasno trenira li usluga { $service } umjetnu inteligenciju na podacima ljudi. Ovo je najbolji način da kažete ne.
verdict-object-partly = Usluga { $service } koristi dio podataka ljudi za treniranje umjetne inteligencije. Što se može odbiti, a što ne, navedeno je u nastavku.
verdict-object-default-unclear = Usluga { $service } koristi podatke ljudi za treniranje umjetne inteligencije. Iz izvora nije jasno čini li to prije nego što se izjasnite.
verdict-off-by-default = Usluga { $service } koristi neke podatke za treniranje umjetne inteligencije, prema zadanim postavkama samo ako ste to uključili. Ovako to možete odbiti ili provjeriti je li isključeno.
verdict-crawlers = { $service }: web-roboti tvrtki prikupljaju javne stranice za treniranje umjetne inteligencije. Ovako im možete poručiti da to ne čine.
verdict-nothing-to-do = { $service }: nemate na što podnijeti prigovor. Prema izvorima ta usluga ne koristi podatke ljudi za treniranje umjetne inteligencije.
verdict-nothing-but-other-ways = { $service }: nema ničega na što biste morali podnijeti prigovor. Prema zadanim postavkama ta usluga ne koristi podatke ljudi za treniranje umjetne inteligencije. Ono što slijedi namijenjeno je onima koji žele učiniti više.
verdict-no-way = Usluga { $service } koristi podatke ljudi za treniranje umjetne inteligencije, a nije poznat način da se to u samoj usluzi odbije.
verdict-no-way-unclear = { $service }: nije poznat način da se u samoj usluzi podnese prigovor na treniranje umjetne inteligencije, a iz izvora nije jasno ni trenira li ona umjetnu inteligenciju.
verdict-not-your-region = { $service }: za ovu državu nije poznat način za prigovor.
used-since = To čini od: { $since }

## Ways to object: their names, and the words on their buttons

route-objection-form = Obrazac za prigovor
route-account-setting = Postavka na računu
route-email = E-pošta
route-letter = Pismo
route-delete-account = Uklanjanje sadržaja ili računa
route-robots = Signali web-robotima
route-none = Nema vlastitog načina
open-objection-form = Otvori obrazac: { $service }
open-account-setting = Otvori postavku: { $service }
open-email = Napiši e-poruku: { $service }
open-letter = Adresa: { $service }
open-delete-account = Otvori stranicu: { $service }
open-robots = Otvori upute: { $service }
open-none = Pročitaj što kaže { $service }
post-to = Poštom: { $address }

## Steps: what to do, in order

step-log-in = Prijavite se u uslugu { $service }.
step-no-login = Račun nije potreban.
step-menu-app = U aplikaciji: { $path }
step-menu-web = Na webu: { $path }
step-menu-both = U aplikaciji ili na webu: { $path }
step-menu-any = Izbornik: { $path }
step-link-or-menu = Slijedite poveznicu ili sami dođite onamo. { $menu }
step-turn-off = Isključite „{ $label }”.
step-turn-on = Uključite „{ $label }”.
step-choose = Postavite „{ $label }” na „{ $choice }”.
step-asked-for = Od vas će se tražiti: { $items }.
step-crawlers = Blokirajte ove web-robote: { $items }.

## What it achieves, what else to know

effects-title = Što time postižete, a što ne
caveats-title = Dobro je znati
other-ways = Drugi načini
for-all = Za sve ovo: { $services }

## What is used

uses-yes = Usluga { $service } koristi podatke ljudi za treniranje umjetne inteligencije.
uses-no = Prema izvorima usluga { $service } ne koristi podatke ljudi za treniranje umjetne inteligencije.
uses-unclear = Iz izvora nije jasno koristi li usluga { $service } podatke ljudi za treniranje umjetne inteligencije.
data-used-general = Razlikuje se od usluge do usluge: navedite jednu i dobit ćete popis onoga što se koristi i što se ne koristi. Općenito je to ono što ljudi javno objavljuju i što upisuju AI-asistentima.
label-used = Koristi se
label-not-used = Ne koristi se
label-default = Zadana postavka
label-legal-basis = Pravna osnova koju usluga navodi
label-since = Od
default-on = uključeno: podaci se koriste dok ne podnesete prigovor ili to ne isključite
default-off = isključeno
default-opt-in = isključeno dok to ne uključite
default-unclear = iz izvora nije jasno
basis-legitimate-interests = legitimni interes (čl. 6. st. 1. t. (f) GDPR-a)
basis-consent = privola (čl. 6. st. 1. t. (a) GDPR-a)
basis-contract = ugovor (čl. 6. st. 1. t. (b) GDPR-a)
basis-unclear = iz izvora nije jasno
basis-unknown = ovdje nije poznato
basis-of = Pravna osnova koju { $service } navodi za treniranje umjetne inteligencije: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Preostao je { $days } dan. Prigovor podnesen prije tog datuma obuhvaća najviše; nakon njega i dalje zaustavlja kasniju upotrebu.
    [few] Preostala su { $days } dana. Prigovor podnesen prije tog datuma obuhvaća najviše; nakon njega i dalje zaustavlja kasniju upotrebu.
   *[other] Preostalo je { $days } dana. Prigovor podnesen prije tog datuma obuhvaća najviše; nakon njega i dalje zaustavlja kasniju upotrebu.
}
date-today = To je danas. Prigovor podnesen danas još uvijek prethodi kasnijoj upotrebi, a možete ga podnijeti i poslije.
date-passed-open = Taj je datum prošao, ali pravo na prigovor nije. Ima li još smisla?
no-date = Nije poznat datum do kojeg biste morali podnijeti prigovor za uslugu { $service }. Možete to učiniti u svakom trenutku, a raniji prigovor obuhvaća više.
all-dates = Svi poznati datumi:
timeline-ahead = Ovi datumi tek dolaze.
timeline-none-ahead = Nijedna usluga nije najavila budući datum do kojeg treba podnijeti prigovor. Prigovor možete podnijeti u svakom trenutku. Ovo su budući datumi iz propisa:
timeline-passed = Nedavno prošli:

## How far to trust it

as-of = Stanje ovih podataka: { $moment }
as-of-unknown = Nije poznato na koji se mjesec odnose ovi podaci.
as-of-title = Stanje ovih podataka
may-have-changed = Od tada je prošlo više od šest mjeseci: nešto se možda promijenilo.
confidence-medium = Sama usluga nije potvrdila sve što je ovdje navedeno.
confidence-low = Izvori su oskudni: provjerite kod same usluge.
sources = Izvori
sources-some = Izvori ({ $shown } od { $all })

## The general way

general-lead = Prigovor možete podnijeti za svaku uslugu koja vaše podatke koristi za treniranje umjetne inteligencije. Za točan način navedite uslugu; ovo vrijedi posvuda:
general-find = U postavkama privatnosti ili pravilima privatnosti usluge potražite „prigovor” („object”), „AI” ili „treniranje” („training”) te upotrijebite njezin obrazac ili prekidač ako postoji.
general-object = Ako ne postoji, pišite na adresu tvrtke za privatnost: „Na temelju čl. 21. st. 1. GDPR-a podnosim prigovor na upotrebu svojih podataka za treniranje umjetne inteligencije”, uz naziv svojeg računa i razlog iz vlastite situacije.
general-keep = Sačuvajte dokaze: snimke zaslona, potvrdu, datum.
general-wait = Tvrtka za odgovor ima mjesec dana (čl. 12. st. 3. GDPR-a).
general-complain = Nema odgovora ili ste odbijeni? Podnesite pritužbu svojem tijelu za zaštitu podataka; besplatna je.

## Choices and questions back

choose-service = Koja usluga?
choose-country = U kojoj državi živite?
did-you-mean = Jeste li mislili na nešto od ovoga?
which-one = Što želite znati?
choice-opt-out = { $count ->
    [0] Kako podnijeti prigovor
   *[other] Kako podnijeti prigovor: { $services }
}
choice-deadline = { $count ->
    [0] Do kada
   *[other] Do kada: { $services }
}
choice-data-used = { $count ->
    [0] Što se koristi
   *[other] Što se koristi: { $services }
}
choice-effect = { $count ->
    [0] Što se prigovorom postiže
   *[other] Što se prigovorom postiže: { $services }
}
choice-rights = { $count ->
    [0] Moja prava
   *[other] Moja prava: { $services }
}
choice-authority = { $count ->
    [0] Kome podnijeti pritužbu
   *[other] Kome podnijeti pritužbu: { $services }
}
choice-letter = { $count ->
    [0] Pisani prigovor
   *[other] Pisani prigovor: { $services }
}
choice-follow-up = { $count ->
    [0] Nakon mojeg prigovora
   *[other] Nakon mojeg prigovora: { $services }
}
choice-reminders = Podsjetnici
choice-privacy = Što ovaj bot čuva
choice-help = Što ovaj bot može
choice-unknown-service = Druga usluga
choice-out-of-scope = Nešto drugo

## Next steps: words on buttons, as short as possible

next-more = Sve o tome
next-opt-out = Kako podnijeti prigovor
next-deadline = Do kada?
next-data-used = Što se koristi?
next-effect = Što se postiže?
next-rights = Koje pravo?
next-authority = Kome podnijeti pritužbu?
next-letter = Pisani prigovor
next-follow-up = Nema odgovora?
next-remind = Podsjećaj ovaj kanal
next-language = Odgovori na jeziku: { $language }

## Rights, authorities, letters

authority-yours = Pritužbu možete podnijeti tijelu države u kojoj živite, u kojoj radite ili u kojoj je došlo do kršenja (čl. 77. GDPR-a).
authority-unknown = Za ovu državu ovdje nije poznato nijedno tijelo: { $country }.
authority-regional = Regionalna tijela, za tamošnje tvrtke
authority-leads = { $services }: vodeće je tijelo { $authority } ({ $country }). Vaše tijelo prosljeđuje pritužbu.
open-complaint = Otvori obrazac za pritužbu
open-website = Web-stranica tijela
label-complaint-language = Jezik pritužbe
label-address = Adresa
label-email = E-pošta
label-phone = Telefon
label-contact-as-of = Telefon i e-pošta, stanje
label-controller = Odgovorna tvrtka
label-dpo = Službenik za zaštitu podataka
label-form = Obrazac za privatnost
letter-goes-to = Primatelj ({ $service }):
letter-no-address = Ovdje nije poznata adresa usluge { $service }: potražite je u njezinim pravilima privatnosti.
letter-must-title = Mora sadržavati
letter-should-title = Trebalo bi sadržavati
letter-not-title = Izostavite

## About the bot itself

help-lead = Pitajte me kako podnijeti prigovor na to da se vaši podaci koriste za treniranje umjetne inteligencije. Poznajem usluge (njih { $services }) i tijela za zaštitu podataka (njih { $authorities }), s izvorima za svaki podatak.
help-examples = Na primjer
help-commands = Naredbe
example-opt-out = Kako podnijeti prigovor na Instagramu?
example-deadline = Je li prekasno za Facebook?
example-data-used = Koristi li LinkedIn moje objave?
example-authority = Kome mogu podnijeti pritužbu u Portugalu?
out-of-scope = S tim ne mogu pomoći: bavim se samo prigovorima na treniranje umjetne inteligencije.
unknown-lead = Nemam provjerene podatke za „{ $name }”, pa o tome ništa ne tvrdim. Ovo uvijek vrijedi:
privacy-lead = Ništa od onoga što upišete ne pohranjuje se niti bilježi.
privacy-kept = Čuva se samo ono što postavite vi ili vaš kanal: jezik, država, vremenska zona i podsjetnici. Sve to možete vidjeti, izvesti i izbrisati.
privacy-show = Prikaži što se čuva o meni
privacy-export = Izvezi kao datoteku
privacy-erase = Izbriši sve
privacy-nothing = O vama se ništa ne čuva.
privacy-yours = O vama:
privacy-channel = O ovom kanalu:
privacy-erased = Sve o vama je izbrisano.
privacy-nothing-to-erase = Nije bilo ničega za brisanje.
privacy-confirm = Time se sve trajno briše.
privacy-file = Evo svega što se čuva, kao datoteka za ljude i programe (JSON).
reminders-how = Kanal u dane koje odabere dobiva obavijest koliko je dana preostalo do svakog datuma koji mu je važan. Upišite /subscribe ondje gdje želite podsjetnike; /reminders ih prikazuje, a /unsubscribe ih prekida.

## Settings

settings-title = Postavke
settings-yours = Ovo su vaše vlastite postavke.
settings-channel = Ovo su postavke ovog kanala.
settings-saved = Spremljeno.
settings-language = Jezik
settings-country = Država
settings-time-zone = Vremenska zona
settings-unset = nije postavljeno
settings-how = Promijenite ih naredbom /settings, na primjer: /settings language hrvatski.

## When something does not work: one kind sentence and what to do next

error-internal = Došlo je do pogreške na mojoj strani, a ne na vašoj. Pokušajte ponovno; ako se ponavlja, osobi koja vodi ovaj bot javite kôd { $code }.
error-slow-down = { $seconds ->
    [one] To je bilo mnogo odjednom. Pričekajte { $seconds } sekundu.
    [few] To je bilo mnogo odjednom. Pričekajte { $seconds } sekunde.
   *[other] To je bilo mnogo odjednom. Pričekajte { $seconds } sekundi.
}
error-unknown-command = Ne poznajem tu naredbu. Sve naredbe prikazuje /help.
error-private-only = Pošaljite mi to u privatnom razgovoru.
error-not-manager = To mogu promijeniti samo oni koji upravljaju ovim kanalom. Obratite se nekome od njih.
error-empty-question = Pitajte me nešto, na primjer: Kako podnijeti prigovor na Instagramu?
error-no-such-country = Ne poznajem državu „{ $given }”. Pokušajte s njezinim engleskim nazivom ili kodom kao što je BE.
error-no-such-language = Ne govorim „{ $given }”. Govorim: { $languages }.
error-no-such-time-zone = Ne poznajem vremensku zonu „{ $given }”. Pokušajte s gradom kao što je Brussels ili nazivom kao što je Europe/Brussels.
answered-in-nearest = Još ne govorim taj jezik ({ $asked }), pa je ovaj odgovor na drugom jeziku.
