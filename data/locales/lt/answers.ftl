## Headings of answers

heading-opt-out = { $services }: kaip nesutikti su DI mokymu
heading-general = Kaip nesutikti su DI mokymu
heading-data-used = { $service }: kas naudojama
heading-data-used-general = Kas naudojama DI mokyti
heading-deadline = { $service }: svarbios datos
heading-timeline = Būsimos ir praėjusios datos
heading-effect = { $services }: ką duoda nesutikimas
heading-effect-general = Ką nesutikimas gali ir ko negali
heading-rights = Jūsų teisės
heading-rights-in = Jūsų teisės: { $country }
heading-authority = Kam skųstis
heading-authority-in = Kam skųstis: { $country }
heading-letter = Nesutikimas raštu
heading-follow-up = Pareiškus nesutikimą
heading-help = Objector
heading-privacy = Ką šis botas saugo
heading-reminders = Priminimai
heading-unknown = { $name }: čia nežinoma

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Paslauga { $service } naudoja žmonių duomenis DI mokyti, jei jie nepareiškia nesutikimo arba to neišjungia.
verdict-object-unclear = Iš šaltinių neaišku, ar paslauga { $service } moko DI iš žmonių duomenų. Tai geriausias būdas atsisakyti.
verdict-object-partly = Paslauga { $service } dalį žmonių duomenų naudoja DI mokyti. Ko galima ir ko negalima atsisakyti, nurodyta toliau.
verdict-object-default-unclear = Paslauga { $service } naudoja žmonių duomenis DI mokyti. Iš šaltinių neaišku, ar tai daroma jums dar nieko nepasakius.
verdict-off-by-default = Paslauga { $service } naudoja kai kuriuos duomenis DI mokyti; pagal numatytąją nuostatą – tik jei tai įjungėte. Štai kaip atsisakyti arba patikrinti, ar išjungta.
verdict-crawlers = { $service }: bendrovių robotai renka viešus puslapius DI mokyti. Štai kaip jiems nurodyti to nedaryti.
verdict-nothing-to-do = { $service }: nėra su kuo nesutikti. Šaltinių duomenimis, žmonių duomenys DI mokyti čia nenaudojami.
verdict-nothing-but-other-ways = { $service }: nesutikimo pareikšti nereikia. Pagal numatytąją nuostatą žmonių duomenys DI mokyti čia nenaudojami. Toliau – tiems, kurie nori padaryti daugiau.
verdict-no-way = Paslauga { $service } naudoja žmonių duomenis DI mokyti, o būdas to atsisakyti pačioje paslaugoje nežinomas.
verdict-no-way-unclear = { $service }: būdas nesutikti su DI mokymu pačioje paslaugoje nežinomas, o ar ji moko DI, iš šaltinių neaišku.
verdict-not-your-region = { $service }: šioje šalyje nesutikimo būdas nežinomas.
used-since = Nuo kada tai daroma: { $since }

## Ways to object: their names, and the words on their buttons

route-objection-form = Nesutikimo forma
route-account-setting = Paskyros nuostata
route-email = El. paštas
route-letter = Laiškas
route-delete-account = Turinio ar paskyros pašalinimas
route-robots = Signalai robotams
route-none = Atskiro būdo nėra
open-objection-form = Atidaryti formą: { $service }
open-account-setting = Atidaryti nuostatą: { $service }
open-email = Rašyti el. laišką: { $service }
open-letter = Adresas: { $service }
open-delete-account = Atidaryti puslapį: { $service }
open-robots = Atidaryti instrukciją: { $service }
open-none = Skaityti, ką sako { $service }
post-to = Paštu: { $address }

## Steps: what to do, in order

step-log-in = Prisijunkite prie paslaugos { $service }.
step-no-login = Paskyros nereikia.
step-menu-app = Programėlėje: { $path }
step-menu-web = Žiniatinklyje: { $path }
step-menu-both = Programėlėje arba žiniatinklyje: { $path }
step-menu-any = Meniu: { $path }
step-link-or-menu = Spauskite nuorodą arba nueikite patys. { $menu }
step-turn-off = Išjunkite jungiklį „{ $label }“.
step-turn-on = Įjunkite jungiklį „{ $label }“.
step-choose = Ties „{ $label }“ nustatykite „{ $choice }“.
step-asked-for = Ko bus prašoma: { $items }.
step-crawlers = Užblokuokite šiuos robotus: { $items }.

## What it achieves, what else to know

effects-title = Ką tai duoda ir ko neduoda
caveats-title = Verta žinoti
other-ways = Kiti būdai
for-all = Galioja visoms: { $services }

## What is used

uses-yes = Paslauga { $service } naudoja žmonių duomenis DI mokyti.
uses-no = Šaltinių duomenimis, paslauga { $service } žmonių duomenų DI mokyti nenaudoja.
uses-unclear = Iš šaltinių neaišku, ar paslauga { $service } naudoja žmonių duomenis DI mokyti.
data-used-general = Kiekvienoje paslaugoje kitaip: nurodykite vieną, ir gausite sąrašą, kas naudojama, o kas – ne. Paprastai tai, ką žmonės skelbia viešai ir ką rašo DI asistentams.
label-used = Naudojama
label-not-used = Nenaudojama
label-default = Pagal numatytąją nuostatą
label-legal-basis = Teisinis pagrindas, kurį nurodo paslauga
label-since = Nuo
default-on = įjungta – duomenys naudojami, kol pareikšite nesutikimą arba išjungsite
default-off = išjungta
default-opt-in = išjungta, kol neįjungiate
default-unclear = iš šaltinių neaišku
basis-legitimate-interests = teisėtas interesas (BDAR 6 str. 1 d. f punktas)
basis-consent = sutikimas (BDAR 6 str. 1 d. a punktas)
basis-contract = sutartis (BDAR 6 str. 1 d. b punktas)
basis-unclear = iš šaltinių neaišku
basis-unknown = čia nežinoma
basis-of = DI mokymo teisinis pagrindas, kurį nurodo { $service }: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Liko { $days } diena. Iki tos datos pareikštas nesutikimas apima daugiausia; vėliau jis vis tiek sustabdo tolesnį naudojimą.
    [few] Liko { $days } dienos. Iki tos datos pareikštas nesutikimas apima daugiausia; vėliau jis vis tiek sustabdo tolesnį naudojimą.
    [many] Liko { $days } dienos. Iki tos datos pareikštas nesutikimas apima daugiausia; vėliau jis vis tiek sustabdo tolesnį naudojimą.
   *[other] Liko { $days } dienų. Iki tos datos pareikštas nesutikimas apima daugiausia; vėliau jis vis tiek sustabdo tolesnį naudojimą.
}
date-today = Tai šiandien. Šiandien pareikštas nesutikimas dar bus pateiktas prieš vėlesnį naudojimą; nesutikti galite ir vėliau.
date-passed-open = Ta data praėjo, bet teisė nesutikti – ne. Ar dar verta?
no-date = { $service }: data, iki kurios reikėtų pareikšti nesutikimą, nežinoma. Tai galite padaryti bet kada; kuo anksčiau pareikšite, tuo daugiau apims.
all-dates = Visos žinomos datos:
timeline-ahead = Šios datos dar laukia.
timeline-none-ahead = Nė viena paslauga nepaskelbė būsimos datos, iki kurios reikia pareikšti nesutikimą. Nesutikti galite bet kada. Laukia šios teisės aktų datos:
timeline-passed = Paskutinės praėjusios:

## How far to trust it

as-of = Faktų data: { $moment }.
as-of-unknown = Nežinoma, kurio mėnesio padėtį rodo šie faktai.
as-of-title = Faktų data
may-have-changed = Tai buvo prieš daugiau nei šešis mėnesius: padėtis galėjo pasikeisti.
confidence-medium = Ne viską čia patvirtino pati paslauga.
confidence-low = Šaltinių mažai: pasitikrinkite pačioje paslaugoje.
sources = Šaltiniai
sources-some = Šaltiniai ({ $shown } iš { $all })

## The general way

general-lead = Nesutikimą galite pareikšti bet kuriai paslaugai, kuri jūsų duomenis naudoja DI mokyti. Nurodykite paslaugą ir gausite tikslų būdą; štai kas tinka visur:
general-find = Paslaugos privatumo nuostatose ar privatumo politikoje ieškokite žodžių „object“ (nesutikti), „AI“ (DI) arba „training“ (mokymas) ir naudokitės forma ar jungikliu, jei jis yra.
general-object = Jei nėra, rašykite bendrovės privatumo klausimų adresu: „Pagal BDAR 21 str. 1 d. nesutinku, kad mano duomenys būtų naudojami DI mokyti“, nurodydami paskyros vardą ir su jūsų situacija susijusią priežastį.
general-keep = Išsaugokite įrodymus: ekrano nuotraukas, patvirtinimą, datą.
general-wait = Bendrovė turi atsakyti per vieną mėnesį (BDAR 12 str. 3 d.).
general-complain = Neatsakė arba atsisakė? Pateikite skundą savo duomenų apsaugos priežiūros institucijai; tai nemokama.

## Choices and questions back

choose-service = Kuri paslauga?
choose-country = Kurioje šalyje gyvenate?
did-you-mean = Ar turėjote omenyje kurią nors iš šių?
which-one = Ką norėtumėte sužinoti?
choice-opt-out = { $count ->
    [0] Kaip nesutikti
   *[other] Kaip nesutikti: { $services }
}
choice-deadline = { $count ->
    [0] Iki kada
   *[other] Iki kada: { $services }
}
choice-data-used = { $count ->
    [0] Kas naudojama
   *[other] Kas naudojama: { $services }
}
choice-effect = { $count ->
    [0] Ką duoda nesutikimas
   *[other] Ką duoda nesutikimas: { $services }
}
choice-rights = { $count ->
    [0] Mano teisės
   *[other] Mano teisės: { $services }
}
choice-authority = { $count ->
    [0] Kam skųstis
   *[other] Kam skųstis: { $services }
}
choice-letter = { $count ->
    [0] Nesutikimas raštu
   *[other] Nesutikimas raštu: { $services }
}
choice-follow-up = { $count ->
    [0] Kai nesutikimas pareikštas
   *[other] Kai nesutikimas pareikštas: { $services }
}
choice-reminders = Priminimai
choice-privacy = Ką šis botas saugo
choice-help = Ką šis botas moka
choice-unknown-service = Kita paslauga
choice-out-of-scope = Kas nors kita

## Next steps: words on buttons, as short as possible

next-more = Viskas apie tai
next-opt-out = Kaip nesutikti
next-deadline = Iki kada?
next-data-used = Kas naudojama?
next-effect = Ką tai duoda?
next-rights = Kokios teisės?
next-authority = Kam skųstis?
next-letter = Raštu
next-follow-up = Neatsako?
next-remind = Priminti šiam kanalui
next-language = Atsakyti kita kalba: { $language }

## Rights, authorities, letters

authority-yours = Skundą galite pateikti šalies, kurioje gyvenate, dirbate arba kurioje padarytas pažeidimas, institucijai (BDAR 77 str.).
authority-unknown = Šios šalies institucija čia nežinoma: { $country }.
authority-regional = Regionų institucijos – dėl ten esančių bendrovių
authority-leads = { $services }: vadovaujanti priežiūros institucija yra { $authority } ({ $country }). Jūsų institucija skundą perduoda.
open-complaint = Atidaryti skundo formą
open-website = Institucijos svetainė
label-complaint-language = Skundo kalba
label-address = Adresas
label-email = El. paštas
label-phone = Telefonas
label-contact-as-of = Telefono ir el. pašto duomenų data
label-controller = Atsakinga bendrovė
label-dpo = Duomenų apsaugos pareigūnas
label-form = Privatumo forma
letter-goes-to = Kam siųsti ({ $service }):
letter-no-address = Adresas čia nežinomas ({ $service }): ieškokite jo privatumo politikoje.
letter-must-title = Laiške privalo būti
letter-should-title = Laiške turėtų būti
letter-not-title = Nerašykite ir nepridėkite

## About the bot itself

help-lead = Klauskite manęs, kaip nesutikti, kad jūsų duomenys būtų naudojami DI mokyti. Žinomų paslaugų – { $services }, duomenų apsaugos institucijų – { $authorities }; prie kiekvieno fakto nurodyti šaltiniai.
help-examples = Pavyzdžiui
help-commands = Komandos
example-opt-out = Kaip pareikšti nesutikimą „Instagram“?
example-deadline = Ar „Facebook“ jau per vėlu?
example-data-used = Ar „LinkedIn“ naudoja mano įrašus?
example-authority = Kam galiu skųstis Portugalijoje?
out-of-scope = Čia padėti negaliu: žinau tik apie nesutikimą su DI mokymu.
unknown-lead = Patikrintų faktų apie „{ $name }“ neturiu, todėl nieko apie tai nesakau. Štai kas tinka visada:
privacy-lead = Tai, ką rašote, nesaugoma ir neregistruojama.
privacy-kept = Saugoma tik tai, ką nustatėte jūs ar jūsų kanalas: kalba, šalis, laiko juosta ir priminimai. Visa tai galite peržiūrėti, eksportuoti ir ištrinti.
privacy-show = Rodyti, kas apie mane saugoma
privacy-export = Eksportuoti į failą
privacy-erase = Ištrinti viską
privacy-nothing = Apie jus nieko nesaugoma.
privacy-yours = Apie jus:
privacy-channel = Apie šį kanalą:
privacy-erased = Viskas apie jus ištrinta.
privacy-nothing-to-erase = Nebuvo ko ištrinti.
privacy-confirm = Visa tai bus ištrinta visam laikui.
privacy-file = Štai viskas, kas saugoma, – failas žmonėms ir programoms (JSON).
reminders-how = Pasirinktomis dienomis kanalas sužino, kiek dienų liko iki kiekvienos jam svarbios datos. Parašykite /subscribe ten, kur norite priminimų; /reminders juos parodo, /unsubscribe – išjungia.

## Settings

settings-title = Nuostatos
settings-yours = Tai jūsų asmeninės nuostatos.
settings-channel = Tai šio kanalo nuostatos.
settings-saved = Išsaugota.
settings-language = Kalba
settings-country = Šalis
settings-time-zone = Laiko juosta
settings-unset = nenustatyta
settings-how = Jas keiskite komanda /settings, pvz.: /settings language lietuvių.

## When something does not work: one kind sentence and what to do next

error-internal = Įvyko klaida – mano, ne jūsų. Bandykite dar kartą; jei kartosis, praneškite šio boto valdytojui kodą { $code }.
error-slow-down = { $seconds ->
    [one] Per daug užklausų iš karto. Palaukite { $seconds } sekundę.
    [few] Per daug užklausų iš karto. Palaukite { $seconds } sekundes.
    [many] Per daug užklausų iš karto. Palaukite { $seconds } sekundės.
   *[other] Per daug užklausų iš karto. Palaukite { $seconds } sekundžių.
}
error-unknown-command = Tokios komandos nežinau. Visas parodo /help.
error-private-only = Parašykite man tai privačiame pokalbyje.
error-not-manager = Tai keisti gali tik tie, kurie valdo šį kanalą. Kreipkitės į kurį nors iš jų.
error-empty-question = Paklauskite ko nors, pvz.: Kaip pareikšti nesutikimą „Instagram“?
error-no-such-country = Šalies „{ $given }“ nežinau. Bandykite jos anglišką pavadinimą arba kodą, pvz., BE.
error-no-such-language = Kalbos „{ $given }“ nemoku. Moku šias: { $languages }.
error-no-such-time-zone = Laiko juostos „{ $given }“ nežinau. Bandykite miestą, pvz., Briuselis, arba pavadinimą, pvz., Europe/Brussels.
answered-in-nearest = Šios kalbos dar nemoku: { $asked }. Todėl šis atsakymas yra kita kalba.
