## Headings of answers

heading-opt-out = { $services }: kā iebilst pret MI apmācību
heading-general = Kā iebilst pret MI apmācību
heading-data-used = { $service }: kas tiek izmantots
heading-data-used-general = Ko izmanto MI apmācībai
heading-deadline = { $service }: svarīgie datumi
heading-timeline = Gaidāmie un pagājušie datumi
heading-effect = { $services }: ko dod iebildums
heading-effect-general = Ko iebildums dod un ko nespēj
heading-rights = Jūsu tiesības
heading-rights-in = Jūsu tiesības: { $country }
heading-authority = Kam iesniegt sūdzību
heading-authority-in = Kam iesniegt sūdzību: { $country }
heading-letter = Rakstisks iebildums
heading-follow-up = Pēc iebilduma
heading-help = Objector
heading-privacy = Ko šis bots glabā
heading-reminders = Atgādinājumi
heading-unknown = { $name }: šeit nav zināms

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = { $service } izmanto cilvēku datus MI apmācībai, ja vien viņi neiebilst vai to neizslēdz.
verdict-object-unclear = No avotiem nav skaidrs, vai { $service } izmanto cilvēku datus MI apmācībai. Šis ir labākais veids, kā pateikt „nē”.
verdict-object-partly = { $service } daļu cilvēku datu izmanto MI apmācībai. Tālāk norādīts, no kā var atteikties un no kā ne.
verdict-object-default-unclear = { $service } izmanto cilvēku datus MI apmācībai. No avotiem nav skaidrs, vai tas notiek arī tad, ja neko nenorādāt.
verdict-off-by-default = { $service } dažus datus izmanto MI apmācībai, pēc noklusējuma tikai tad, ja to ieslēdzat. Tālāk norādīts, kā no tā atteikties vai pārbaudīt, vai tas ir izslēgts.
verdict-crawlers = { $service }: uzņēmumu rāpuļprogrammas vāc publiskas lapas MI apmācībai. Tālāk aprakstīts, kā norādīt, lai tās to nedara.
verdict-nothing-to-do = { $service }: nav pret ko iebilst. Saskaņā ar avotiem šis pakalpojums cilvēku datus MI apmācībai neizmanto.
verdict-nothing-but-other-ways = { $service }: iebilst nav vajadzīgs. Pēc noklusējuma šis pakalpojums cilvēku datus MI apmācībai neizmanto. Turpmākais ir tiem, kas vēlas darīt vairāk.
verdict-no-way = { $service } izmanto cilvēku datus MI apmācībai, un nav zināms, kā pašā pakalpojumā no tā atteikties.
verdict-no-way-unclear = { $service }: nav zināms, kā pašā pakalpojumā iebilst pret MI apmācību, un no avotiem nav skaidrs, vai tas apmāca MI.
verdict-not-your-region = { $service }: šai valstij nav zināms veids, kā iebilst.
used-since = Kopš kura laika tas notiek: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Iebildumu veidlapa
route-account-setting = Iestatījums kontā
route-email = E-pasts
route-letter = Vēstule
route-delete-account = Satura vai konta dzēšana
route-robots = Signāli rāpuļprogrammām
route-none = Atsevišķa veida nav
open-objection-form = Atvērt veidlapu: { $service }
open-account-setting = Atvērt iestatījumu: { $service }
open-email = Rakstīt e-pasta vēstuli: { $service }
open-letter = Adrese: { $service }
open-delete-account = Atvērt lapu: { $service }
open-robots = Atvērt norādījumus: { $service }
open-none = Lasīt, ko saka { $service }
post-to = Pa pastu: { $address }

## Steps: what to do, in order

step-log-in = Piesakieties pakalpojumā { $service }.
step-no-login = Konts nav vajadzīgs.
step-menu-app = Lietotnē: { $path }
step-menu-web = Tīmeklī: { $path }
step-menu-both = Lietotnē vai tīmeklī: { $path }
step-menu-any = Izvēlne: { $path }
step-link-or-menu = Atveriet saiti vai izmantojiet izvēlni. { $menu }
step-turn-off = Izslēdziet „{ $label }”.
step-turn-on = Ieslēdziet „{ $label }”.
step-choose = Pie „{ $label }” izvēlieties „{ $choice }”.
step-asked-for = Kas tiks prasīts: { $items }.
step-crawlers = Bloķējiet šīs rāpuļprogrammas: { $items }.

## What it achieves, what else to know

effects-title = Ko tas dod un ko nedod
caveats-title = Noderīgi zināt
other-ways = Citi veidi
for-all = Visiem šiem: { $services }

## What is used

uses-yes = { $service } izmanto cilvēku datus MI apmācībai.
uses-no = Saskaņā ar avotiem { $service } neizmanto cilvēku datus MI apmācībai.
uses-unclear = No avotiem nav skaidrs, vai { $service } izmanto cilvēku datus MI apmācībai.
data-used-general = Katrā pakalpojumā tas atšķiras: nosauciet kādu, un saņemsiet sarakstu ar to, kas tiek izmantots un kas ne. Parasti izmanto to, ko cilvēki publicē visiem redzami, un to, ko viņi raksta MI asistentiem.
label-used = Kas tiek izmantots
label-not-used = Kas netiek izmantots
label-default = Pēc noklusējuma
label-legal-basis = Pakalpojuma norādītais juridiskais pamats
label-since = Kopš
default-on = ieslēgts — datus izmanto, līdz iebilstat vai to izslēdzat
default-off = izslēgts
default-opt-in = izslēgts, līdz to ieslēdzat
default-unclear = no avotiem nav skaidrs
basis-legitimate-interests = leģitīmas intereses (VDAR 6. panta 1. punkta f) apakšpunkts)
basis-consent = piekrišana (VDAR 6. panta 1. punkta a) apakšpunkts)
basis-contract = līgums (VDAR 6. panta 1. punkta b) apakšpunkts)
basis-unclear = no avotiem nav skaidrs
basis-unknown = šeit nav zināms
basis-of = Juridiskais pamats, ko { $service } norāda MI apmācībai: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [zero] Atlikušas { $days } dienas. Visvairāk aptver iebildums pirms šī datuma; pēc tam tas joprojām pārtrauc turpmāku izmantošanu.
    [one] Atlikusi { $days } diena. Visvairāk aptver iebildums pirms šī datuma; pēc tam tas joprojām pārtrauc turpmāku izmantošanu.
   *[other] Atlikušas { $days } dienas. Visvairāk aptver iebildums pirms šī datuma; pēc tam tas joprojām pārtrauc turpmāku izmantošanu.
}
date-today = Tas ir šodien. Šodien iesniegts iebildums vēl paspēj pirms turpmākas izmantošanas; iebilst varat arī vēlāk.
date-passed-open = Šis datums ir pagājis, bet tiesības iebilst nav zudušas. Vai vēl ir vērts rīkoties?
no-date = Nav zināms datums, līdz kuram būtu jāiebilst pakalpojumā { $service }. To varat darīt jebkurā laikā; jo agrāk iebilstat, jo vairāk tas aptver.
all-dates = Visi zināmie datumi:
timeline-ahead = Šie datumi vēl ir priekšā.
timeline-none-ahead = Neviens pakalpojums nav paziņojis gaidāmu datumu, līdz kuram jāiebilst. Iebilst varat jebkurā laikā. Šie ir gaidāmie tiesību aktos noteiktie datumi:
timeline-passed = Pēdējie pagājušie:

## How far to trust it

as-of = Faktu datums: { $moment }.
as-of-unknown = Nav zināms, uz kuru mēnesi šie fakti attiecas.
as-of-title = Faktu datums
may-have-changed = Kopš tā laika pagājis vairāk nekā pusgads: tas var būt mainījies.
confidence-medium = Ne visu šeit ir apstiprinājis pats pakalpojums.
confidence-low = Avotu ir maz: lūdzu, pārbaudiet pakalpojumā.
sources = Avoti
sources-some = Avoti ({ $shown } no { $all })

## The general way

general-lead = Jūs varat iebilst jebkurā pakalpojumā, kurā jūsu datus izmanto MI apmācībai. Nosauciet pakalpojumu, lai uzzinātu precīzu veidu; visur der šis:
general-find = Pakalpojuma privātuma iestatījumos vai privātuma politikā meklējiet vārdus „iebilst” (object), „MI” (AI) vai „apmācība” (training) un izmantojiet veidlapu vai slēdzi, ja tāds ir.
general-object = Ja tādu nav, rakstiet uz uzņēmuma privātuma jautājumu adresi: „Saskaņā ar VDAR 21. panta 1. punktu iebilstu pret savu datu izmantošanu MI apmācībai”, norādot konta nosaukumu un iemeslu, kas saistīts ar jūsu situāciju.
general-keep = Saglabājiet pierādījumus: ekrānuzņēmumus, apstiprinājumu, datumu.
general-wait = Uzņēmumam atbildei ir viens mēnesis (VDAR 12. panta 3. punkts).
general-complain = Nav atbildes vai saņemts atteikums? Iesniedziet sūdzību savai datu aizsardzības iestādei; tas ir bez maksas.

## Choices and questions back

choose-service = Kurš pakalpojums?
choose-country = Kurā valstī jūs dzīvojat?
did-you-mean = Vai domājāt kādu no šiem?
which-one = Ko jūs vēlaties uzzināt?
choice-opt-out = { $count ->
    [0] Kā iebilst
   *[other] Kā iebilst: { $services }
}
choice-deadline = { $count ->
    [0] Līdz kuram laikam
   *[other] Līdz kuram laikam: { $services }
}
choice-data-used = { $count ->
    [0] Kas tiek izmantots
   *[other] Kas tiek izmantots: { $services }
}
choice-effect = { $count ->
    [0] Ko dod iebildums
   *[other] Ko dod iebildums: { $services }
}
choice-rights = { $count ->
    [0] Manas tiesības
   *[other] Manas tiesības: { $services }
}
choice-authority = { $count ->
    [0] Kam iesniegt sūdzību
   *[other] Kam iesniegt sūdzību: { $services }
}
choice-letter = { $count ->
    [0] Rakstisks iebildums
   *[other] Rakstisks iebildums: { $services }
}
choice-follow-up = { $count ->
    [0] Pēc mana iebilduma
   *[other] Pēc mana iebilduma: { $services }
}
choice-reminders = Atgādinājumi
choice-privacy = Ko šis bots glabā
choice-help = Ko šis bots prot
choice-unknown-service = Cits pakalpojums
choice-out-of-scope = Kaut kas cits

## Next steps: words on buttons, as short as possible

next-more = Viss par to
next-opt-out = Kā iebilst
next-deadline = Līdz kuram laikam?
next-data-used = Kas tiek izmantots?
next-effect = Ko tas dod?
next-rights = Kādas tiesības?
next-authority = Kam sūdzēties?
next-letter = Rakstiski
next-follow-up = Nav atbildes?
next-remind = Atgādināt šajā kanālā
next-language = Atbildēt citā valodā: { $language }

## Rights, authorities, letters

authority-yours = Jūs varat iesniegt sūdzību tās valsts iestādei, kurā dzīvojat, strādājat vai kurā noticis pārkāpums (VDAR 77. pants).
authority-unknown = Šeit nav zināma iestāde šai valstij: { $country }.
authority-regional = Reģionu iestādes tur esošiem uzņēmumiem
authority-leads = Vadošā iestāde ({ $services }): { $authority } ({ $country }). Jūsu iestāde sūdzību nodod tālāk.
open-complaint = Atvērt sūdzības veidlapu
open-website = Iestādes tīmekļa vietne
label-complaint-language = Sūdzības valoda
label-address = Adrese
label-email = E-pasts
label-phone = Tālrunis
label-contact-as-of = Tālruņa un e-pasta datu datums
label-controller = Atbildīgais uzņēmums
label-dpo = Datu aizsardzības speciālists
label-form = Privātuma veidlapa
letter-goes-to = Adresāts ({ $service }):
letter-no-address = Pakalpojuma { $service } adrese šeit nav zināma: meklējiet tā privātuma politikā.
letter-must-title = Vēstulē jābūt
letter-should-title = Vēstulē vēlams iekļaut
letter-not-title = Vēstulē neiekļaujiet

## About the bot itself

help-lead = Jautājiet man, kā iebilst pret savu datu izmantošanu MI apmācībai. Zināmo pakalpojumu skaits: { $services }, datu aizsardzības iestāžu skaits: { $authorities }. Katram faktam ir norādīti avoti.
help-examples = Piemēram
help-commands = Komandas
example-opt-out = Kā iebilst pakalpojumā Instagram?
example-deadline = Vai Facebook vairs nav par vēlu?
example-data-used = Vai LinkedIn izmanto manus ierakstus?
example-authority = Kam var iesniegt sūdzību Portugālē?
out-of-scope = Ar to es nevaru palīdzēt: es zinu tikai par iebilšanu pret MI apmācību.
unknown-lead = Man nav pārbaudītu faktu par „{ $name }”, tāpēc es par to neko nesaku. Vienmēr der šis:
privacy-lead = Nekas no tā, ko rakstāt, netiek glabāts vai reģistrēts žurnālā.
privacy-kept = Tiek glabāts tikai tas, ko iestatāt jūs vai jūsu kanāls: valoda, valsts, laika josla un atgādinājumi. To visu varat apskatīt, eksportēt un dzēst.
privacy-show = Parādīt, ko par mani glabā
privacy-export = Eksportēt kā datni
privacy-erase = Dzēst visu
privacy-nothing = Par jums nekas netiek glabāts.
privacy-yours = Par jums:
privacy-channel = Par šo kanālu:
privacy-erased = Viss par jums ir dzēsts.
privacy-nothing-to-erase = Nebija ko dzēst.
privacy-confirm = Viss tiks neatgriezeniski dzēsts.
privacy-file = Šajā datnē cilvēkiem un programmām (JSON) ir viss, kas tiek glabāts.
reminders-how = Kanāls izvēlētajās dienās uzzina, cik dienu atlicis līdz katram tam svarīgam datumam. Rakstiet /subscribe tur, kur vēlaties atgādinājumus; /reminders tos parāda, un /unsubscribe tos izbeidz.

## Settings

settings-title = Iestatījumi
settings-yours = Šie ir jūsu iestatījumi.
settings-channel = Šie ir šī kanāla iestatījumi.
settings-saved = Saglabāts.
settings-language = Valoda
settings-country = Valsts
settings-time-zone = Laika josla
settings-unset = nav iestatīts
settings-how = Mainiet tos ar komandu /settings, piemēram: /settings language latviešu.

## When something does not work: one kind sentence and what to do next

error-internal = Radās kļūda — mana, nevis jūsu. Lūdzu, mēģiniet vēlreiz; ja tā atkārtojas, paziņojiet šī bota uzturētājam kodu { $code }.
error-slow-down = { $seconds ->
    [zero] Pārāk daudz pieprasījumu uzreiz. Lūdzu, pagaidiet { $seconds } sekundes.
    [one] Pārāk daudz pieprasījumu uzreiz. Lūdzu, pagaidiet { $seconds } sekundi.
   *[other] Pārāk daudz pieprasījumu uzreiz. Lūdzu, pagaidiet { $seconds } sekundes.
}
error-unknown-command = Es nezinu šādu komandu. /help parāda visas.
error-private-only = Lūdzu, rakstiet man to privātā sarunā.
error-not-manager = To var mainīt tikai šī kanāla pārvaldītāji. Lūdzu, vērsieties pie kāda no viņiem.
error-empty-question = Lūdzu, jautājiet man ko, piemēram: Kā iebilst pakalpojumā Instagram?
error-no-such-country = Es nezinu valsti „{ $given }”. Pamēģiniet tās nosaukumu angļu valodā vai kodu, piemēram, BE.
error-no-such-language = Es nerunāju šajā valodā: „{ $given }”. Es runāju šajās: { $languages }.
error-no-such-time-zone = Es nezinu laika joslu „{ $given }”. Pamēģiniet pilsētu, piemēram, Brisele, vai nosaukumu, piemēram, Europe/Brussels.
answered-in-nearest = Es vēl nerunāju šajā valodā: { $asked }, tāpēc šī atbilde ir citā valodā.
