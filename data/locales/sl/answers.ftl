## Headings of answers

heading-opt-out = { $services }: kako ugovarjati učenju umetne inteligence
heading-general = Kako ugovarjati učenju umetne inteligence
heading-data-used = { $service }: kaj se uporablja
heading-data-used-general = Kaj se uporablja za učenje umetne inteligence
heading-deadline = { $service }: pomembni datumi
heading-timeline = Prihodnji in pretekli datumi
heading-effect = { $services }: kaj dosežete z ugovorom
heading-effect-general = Kaj z ugovorom dosežete in česa ne morete
heading-rights = Vaše pravice
heading-rights-in = Vaše pravice: { $country }
heading-authority = Komu se pritožiti
heading-authority-in = Komu se pritožiti: { $country }
heading-letter = Pisni ugovor
heading-follow-up = Po vašem ugovoru
heading-help = Objector
heading-privacy = Kaj ta bot hrani
heading-reminders = Opomniki
heading-unknown = { $name }: tukaj ni znano

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Storitev { $service } uporablja podatke ljudi za učenje UI, razen če ljudje ugovarjajo ali to izklopijo.
verdict-object-unclear = Iz virov ni jasno, ali storitev { $service } uči UI na podatkih ljudi. To je najboljši način, da to zavrnete.
verdict-object-partly = Storitev { $service } za učenje UI uporablja nekatere podatke ljudi. Kaj je mogoče zavrniti in česa ne, piše spodaj.
verdict-object-default-unclear = Storitev { $service } uporablja podatke ljudi za učenje UI. Iz virov ni jasno, ali to dela, še preden se izjasnite.
verdict-off-by-default = Storitev { $service } za učenje UI uporablja nekatere podatke, privzeto samo, če ste to vklopili. Tako to zavrnete ali preverite, ali je izklopljeno.
verdict-crawlers = { $service }: spletni pajki podjetij zbirajo javne strani za učenje UI. Tako jim sporočite, naj tega ne delajo.
verdict-nothing-to-do = { $service }: ni čemu ugovarjati. Po navedbah virov ta storitev podatkov ljudi ne uporablja za učenje UI.
verdict-nothing-but-other-ways = { $service }: ni vam treba ničemur ugovarjati. Ta storitev podatkov ljudi privzeto ne uporablja za učenje UI. To, kar sledi, je za tiste, ki želijo storiti več.
verdict-no-way = Storitev { $service } uporablja podatke ljudi za učenje UI, znotraj storitve pa ni znan noben način, kako to zavrniti.
verdict-no-way-unclear = { $service }: znotraj storitve ni znan noben način za ugovor učenju UI, iz virov pa ni jasno, ali storitev uči UI.
verdict-not-your-region = { $service }: za to državo ni znan noben način za ugovor.
used-since = To poteka od: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Obrazec za ugovor
route-account-setting = Nastavitev v računu
route-email = E-pošta
route-letter = Pismo
route-delete-account = Odstranitev vsebin ali računa
route-robots = Signali spletnim pajkom
route-none = Ni lastnega načina
open-objection-form = Odpri obrazec: { $service }
open-account-setting = Odpri nastavitev: { $service }
open-email = Napiši e-sporočilo: { $service }
open-letter = Naslov: { $service }
open-delete-account = Odpri stran: { $service }
open-robots = Odpri navodila: { $service }
open-none = Preberi, kaj pravi { $service }
post-to = Po pošti: { $address }

## Steps: what to do, in order

step-log-in = Prijavite se v storitev { $service }.
step-no-login = Računa ne potrebujete.
step-menu-app = V aplikaciji: { $path }
step-menu-web = Na spletu: { $path }
step-menu-both = V aplikaciji ali na spletu: { $path }
step-menu-any = Meni: { $path }
step-link-or-menu = Sledite povezavi ali pojdite tja sami. { $menu }
step-turn-off = Izklopite stikalo »{ $label }«.
step-turn-on = Vklopite stikalo »{ $label }«.
step-choose = Nastavite »{ $label }« na »{ $choice }«.
step-asked-for = Zahtevano bo naslednje: { $items }.
step-crawlers = Blokirajte te pajke: { $items }.

## What it achieves, what else to know

effects-title = Kaj s tem dosežete in česa ne
caveats-title = Dobro je vedeti
other-ways = Drugi načini
for-all = Za vse te: { $services }

## What is used

uses-yes = Storitev { $service } uporablja podatke ljudi za učenje UI.
uses-no = Storitev { $service } po navedbah virov podatkov ljudi ne uporablja za učenje UI.
uses-unclear = Iz virov ni jasno, ali storitev { $service } uporablja podatke ljudi za učenje UI.
data-used-general = Od storitve do storitve je drugače: navedite eno in dobili boste seznam, kaj se uporablja in kaj ne. Na splošno je to tisto, kar ljudje javno objavijo in kar pišejo pomočnikom UI.
label-used = Uporablja se
label-not-used = Ne uporablja se
label-default = Privzeto
label-legal-basis = Pravna podlaga, ki jo navaja storitev
label-since = Od
default-on = vklopljeno: podatki se uporabljajo, dokler ne ugovarjate ali tega ne izklopite
default-off = izklopljeno
default-opt-in = izklopljeno, dokler tega ne vklopite
default-unclear = iz virov ni jasno
basis-legitimate-interests = zakoniti interes (člen 6(1)(f) GDPR)
basis-consent = privolitev (člen 6(1)(a) GDPR)
basis-contract = pogodba (člen 6(1)(b) GDPR)
basis-unclear = iz virov ni jasno
basis-unknown = tukaj ni znano
basis-of = Pravna podlaga, ki jo { $service } navaja za učenje UI: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Ostaja še { $days } dan. Ugovor pred tem datumom zajame največ; pozneje še vedno ustavi nadaljnjo uporabo.
    [two] Ostajata še { $days } dneva. Ugovor pred tem datumom zajame največ; pozneje še vedno ustavi nadaljnjo uporabo.
    [few] Ostajajo še { $days } dnevi. Ugovor pred tem datumom zajame največ; pozneje še vedno ustavi nadaljnjo uporabo.
   *[other] Ostaja še { $days } dni. Ugovor pred tem datumom zajame največ; pozneje še vedno ustavi nadaljnjo uporabo.
}
date-today = To je danes. Današnji ugovor še prehiti poznejšo uporabo, ugovarjate pa lahko tudi potem.
date-passed-open = Ta datum je mimo, pravica do ugovora pa ne. Se še splača?
no-date = Ni znan noben datum, do katerega bi morali ugovarjati pri storitvi { $service }. To lahko storite kadar koli, zgodnejši ugovor pa zajame več.
all-dates = Vsi znani datumi:
timeline-ahead = Ti datumi so pred nami.
timeline-none-ahead = Nobena storitev ni napovedala prihodnjega datuma, do katerega bi bilo treba ugovarjati. Ugovarjate lahko kadar koli. Pred nami so ti zakonski datumi:
timeline-passed = Nazadnje pretekli:

## How far to trust it

as-of = Stanje teh podatkov: { $moment }.
as-of-unknown = Ni znano, za kateri mesec veljajo ti podatki.
as-of-title = Stanje teh podatkov
may-have-changed = Od tega je več kot šest mesecev: kaj se je morda spremenilo.
confidence-medium = Storitev sama ni potrdila vsega, kar je tu navedeno.
confidence-low = Virov je malo: preverite pri sami storitvi.
sources = Viri
sources-some = Viri ({ $shown } od { $all })

## The general way

general-lead = Ugovarjate lahko pri vsaki storitvi, ki vaše podatke uporablja za učenje UI. Za natančen postopek navedite storitev; to pa deluje povsod:
general-find = V nastavitvah zasebnosti ali pravilniku o zasebnosti storitve poiščite »ugovor« (»object«), »UI« (»AI«) ali »učenje« (»training«) in uporabite njen obrazec ali stikalo, če obstaja.
general-object = Če ga ni, pišite na naslov podjetja za zasebnost: »Na podlagi člena 21(1) GDPR ugovarjam uporabi svojih podatkov za učenje UI.« Dodajte ime svojega računa in razlog, povezan s svojim položajem.
general-keep = Hranite dokaze: posnetke zaslona, potrditev, datum.
general-wait = Podjetje ima za odgovor en mesec (člen 12(3) GDPR).
general-complain = Ni odgovora ali so vas zavrnili? Pritožite se svojemu nadzornemu organu za varstvo podatkov; to je brezplačno.

## Choices and questions back

choose-service = Katera storitev?
choose-country = V kateri državi živite?
did-you-mean = Ste mislili kaj od tega?
which-one = Kaj želite izvedeti?
choice-opt-out = { $count ->
    [0] Kako ugovarjati
   *[other] Kako ugovarjati: { $services }
}
choice-deadline = { $count ->
    [0] Do kdaj
   *[other] Do kdaj: { $services }
}
choice-data-used = { $count ->
    [0] Kaj se uporablja
   *[other] Kaj se uporablja: { $services }
}
choice-effect = { $count ->
    [0] Kaj dosežete z ugovorom
   *[other] Kaj dosežete z ugovorom: { $services }
}
choice-rights = { $count ->
    [0] Moje pravice
   *[other] Moje pravice: { $services }
}
choice-authority = { $count ->
    [0] Komu se pritožiti
   *[other] Komu se pritožiti: { $services }
}
choice-letter = { $count ->
    [0] Pisni ugovor
   *[other] Pisni ugovor: { $services }
}
choice-follow-up = { $count ->
    [0] Po mojem ugovoru
   *[other] Po mojem ugovoru: { $services }
}
choice-reminders = Opomniki
choice-privacy = Kaj ta bot hrani
choice-help = Kaj ta bot zna
choice-unknown-service = Druga storitev
choice-out-of-scope = Nekaj drugega

## Next steps: words on buttons, as short as possible

next-more = Vse o tem
next-opt-out = Kako ugovarjati
next-deadline = Do kdaj?
next-data-used = Kaj se uporablja?
next-effect = Kaj se s tem doseže?
next-rights = Katera pravica?
next-authority = Komu se pritožiti?
next-letter = Pisni ugovor
next-follow-up = Ni odgovora?
next-remind = Opomniki v tem kanalu
next-language = Jezik odgovora: { $language }

## Rights, authorities, letters

authority-yours = Pritožite se lahko organu države, v kateri živite, v kateri delate ali v kateri je prišlo do kršitve (člen 77 GDPR).
authority-unknown = Za to državo tukaj ni znan noben organ: { $country }.
authority-regional = Regionalni organi, za tamkajšnja podjetja
authority-leads = { $services }: vodilni organ je { $authority } ({ $country }). Vaš organ pritožbo posreduje naprej.
open-complaint = Odpri obrazec za pritožbo
open-website = Spletišče organa
label-complaint-language = Jezik pritožbe
label-address = Naslov
label-email = E-pošta
label-phone = Telefon
label-contact-as-of = Telefon in e-pošta, stanje
label-controller = Odgovorno podjetje
label-dpo = Pooblaščena oseba za varstvo podatkov
label-form = Obrazec za zasebnost
letter-goes-to = Naslovnik ({ $service }):
letter-no-address = Naslov storitve { $service } tukaj ni znan: poglejte v njen pravilnik o zasebnosti.
letter-must-title = Vsebovati mora
letter-should-title = Vsebuje naj
letter-not-title = Izpustite

## About the bot itself

help-lead = Vprašajte me, kako ugovarjati uporabi svojih podatkov za učenje umetne inteligence (UI). Poznam storitve ({ $services }) in nadzorne organe za varstvo podatkov ({ $authorities }), z viri za vsak podatek.
help-examples = Na primer
help-commands = Ukazi
example-opt-out = Kako ugovarjam na Instagramu?
example-deadline = Ali je za Facebook prepozno?
example-data-used = Ali LinkedIn uporablja moje objave?
example-authority = Komu se lahko pritožim na Portugalskem?
out-of-scope = S tem vam ne morem pomagati: vem samo, kako ugovarjati učenju umetne inteligence.
unknown-lead = O »{ $name }« nimam preverjenih podatkov, zato o tem ne trdim ničesar. To deluje vedno:
privacy-lead = Nič od tega, kar vtipkate, se ne shranjuje in ne beleži.
privacy-kept = Hrani se samo to, kar nastavite vi ali vaš kanal: jezik, država, časovni pas in opomniki. Vse to lahko vidite, izvozite in izbrišete.
privacy-show = Pokaži, kaj se hrani o meni
privacy-export = Izvozi kot datoteko
privacy-erase = Izbriši vse
privacy-nothing = O vas se ne hrani ničesar.
privacy-yours = O vas:
privacy-channel = O tem kanalu:
privacy-erased = Vse o vas je izbrisano.
privacy-nothing-to-erase = Za izbris ni bilo ničesar.
privacy-confirm = S tem se vse trajno izbriše.
privacy-file = Tukaj je vse, kar se hrani, v datoteki za ljudi in programe (JSON).
reminders-how = Kanal ob dneh, ki jih izbere, izve, koliko dni je še do vsakega datuma, ki je zanj pomemben. Vtipkajte /subscribe tam, kjer želite opomnike; /reminders jih pokaže, /unsubscribe pa izklopi.

## Settings

settings-title = Nastavitve
settings-yours = To so vaše lastne nastavitve.
settings-channel = To so nastavitve tega kanala.
settings-saved = Shranjeno.
settings-language = Jezik
settings-country = Država
settings-time-zone = Časovni pas
settings-unset = ni nastavljeno
settings-how = Spremenite jih z ukazom /settings, na primer: /settings language slovenščina.

## When something does not work: one kind sentence and what to do next

error-internal = Prišlo je do napake pri meni, ne pri vas. Poskusite znova; če se ponovi, sporočite kodo { $code } tistemu, ki upravlja tega bota.
error-slow-down = { $seconds ->
    [one] To je bilo veliko naenkrat. Počakajte { $seconds } sekundo.
    [two] To je bilo veliko naenkrat. Počakajte { $seconds } sekundi.
    [few] To je bilo veliko naenkrat. Počakajte { $seconds } sekunde.
   *[other] To je bilo veliko naenkrat. Počakajte { $seconds } sekund.
}
error-unknown-command = Tega ukaza ne poznam. Vse ukaze pokaže /help.
error-private-only = To mi pošljite v zasebnem klepetu.
error-not-manager = To lahko spremenijo samo tisti, ki upravljajo ta kanal. Obrnite se na koga od njih.
error-empty-question = Vprašajte me kaj, na primer: Kako ugovarjam na Instagramu?
error-no-such-country = Države »{ $given }« ne poznam. Poskusite z angleškim imenom ali kodo, kot je BE.
error-no-such-language = Jezika »{ $given }« ne govorim. Govorim: { $languages }.
error-no-such-time-zone = Časovnega pasu »{ $given }« ne poznam. Poskusite z mestom, kot je Brussels, ali z imenom, kot je Europe/Brussels.
answered-in-nearest = Tega jezika še ne govorim: { $asked }. Zato je ta odgovor v drugem jeziku.
