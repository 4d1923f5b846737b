## Headings of answers

heading-opt-out = { $services }: kif toġġezzjona għat-taħriġ tal-IA
heading-general = Kif toġġezzjona għat-taħriġ tal-IA
heading-data-used = { $service }: x’jintuża
heading-data-used-general = X’jintuża biex titħarreġ l-IA
heading-deadline = { $service }: id-dati li jgħoddu
heading-timeline = Dati li ġejjin u dati li għaddew
heading-effect = { $services }: x’tagħmel oġġezzjoni
heading-effect-general = X’tagħmel oġġezzjoni u x’ma tistax tagħmel
heading-rights = Id-drittijiet tiegħek
heading-rights-in = Id-drittijiet tiegħek: { $country }
heading-authority = Ma’ min tilmenta
heading-authority-in = Ma’ min tilmenta: { $country }
heading-letter = L-oġġezzjoni bil-miktub
heading-follow-up = Wara l-oġġezzjoni tiegħek
heading-help = Objector
heading-privacy = X’iżomm dan il-bot
heading-reminders = Tfakkiriet
heading-unknown = { $name }: mhux magħruf hawn

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Is-servizz { $service } juża d-data tan-nies biex iħarreġ l-IA sakemm ma joġġezzjonawx jew ma jitfux dan l-użu.
verdict-object-unclear = Mhux ċar mis-sorsi jekk is-servizz { $service } iħarriġx l-IA fuq id-data tan-nies. Dan huwa l-aħjar mod kif tgħid le.
verdict-object-partly = Is-servizz { $service } juża xi data tan-nies biex iħarreġ l-IA. Hawn taħt jingħad x’jista’ jiġi rrifjutat u x’ma jistax.
verdict-object-default-unclear = Is-servizz { $service } juża d-data tan-nies biex iħarreġ l-IA. Mhux ċar mis-sorsi jekk jagħmilx dan qabel ma tgħid xi ħaġa.
verdict-off-by-default = Is-servizz { $service } juża xi data biex iħarreġ l-IA, b’mod awtomatiku biss jekk xgħelt dan int. Hekk tirrifjuta, jew tiċċekkja li huwa mitfi.
verdict-crawlers = { $service }: crawlers ta’ kumpaniji jiġbru paġni pubbliċi biex iħarrġu l-IA. Hekk tgħidilhom biex ma jagħmlux dan.
verdict-nothing-to-do = { $service }: m’hemm xejn għal xiex toġġezzjona. Skont is-sorsi, ma jużax id-data tan-nies biex iħarreġ l-IA.
verdict-nothing-but-other-ways = { $service }: m’hemm xejn għal xiex għandek bżonn toġġezzjona. B’mod awtomatiku ma jużax id-data tan-nies biex iħarreġ l-IA. Dak li jmiss huwa għal min irid imur lil hinn.
verdict-no-way = Is-servizz { $service } juża d-data tan-nies biex iħarreġ l-IA, u mhu magħruf l-ebda mod kif tirrifjuta dan ġewwa s-servizz.
verdict-no-way-unclear = { $service }: mhu magħruf l-ebda mod kif toġġezzjona għat-taħriġ tal-IA ġewwa s-servizz, u mhux ċar mis-sorsi jekk iħarriġx l-IA.
verdict-not-your-region = { $service }: mhu magħruf l-ebda mod kif toġġezzjona għal dan il-pajjiż.
used-since = Jagħmel dan minn din id-data: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Formola ta’ oġġezzjoni
route-account-setting = Setting fil-kont
route-email = Email
route-letter = Ittra
route-delete-account = Tneħħija tal-kontenut jew tal-kont
route-robots = Sinjali lill-crawlers
route-none = L-ebda mod tiegħu stess
open-objection-form = Iftaħ il-formola ta’ { $service }
open-account-setting = Iftaħ is-setting ta’ { $service }
open-email = Ikteb email lil { $service }
open-letter = Indirizz ta’ { $service }
open-delete-account = Iftaħ il-paġna ta’ { $service }
open-robots = Iftaħ l-istruzzjonijiet għal { $service }
open-none = Aqra x’jgħid { $service }
post-to = Bil-posta: { $address }

## Steps: what to do, in order

step-log-in = Idħol fil-kont tiegħek fuq { $service }.
step-no-login = M’hemmx bżonn kont.
step-menu-app = Fl-app: { $path }
step-menu-web = Fuq il-web: { $path }
step-menu-both = Fl-app jew fuq il-web: { $path }
step-menu-any = Menu: { $path }
step-link-or-menu = Segwi l-link, jew mur hemm waħdek. { $menu }
step-turn-off = Itfi s-swiċċ “{ $label }”.
step-turn-on = Ixgħel is-swiċċ “{ $label }”.
step-choose = Issettja “{ $label }” għal “{ $choice }”.
step-asked-for = Se tintalab: { $items }.
step-crawlers = Imblokka dawn il-crawlers: { $items }.

## What it achieves, what else to know

effects-title = X’jagħmel, u x’ma jagħmilx
caveats-title = Tajjeb li tkun taf
other-ways = Modi oħra
for-all = Għal dawn kollha: { $services }

## What is used

uses-yes = Is-servizz { $service } juża d-data tan-nies biex iħarreġ l-IA.
uses-no = Is-servizz { $service } ma jużax id-data tan-nies biex iħarreġ l-IA, skont is-sorsi.
uses-unclear = Mhux ċar mis-sorsi jekk is-servizz { $service } jużax id-data tan-nies biex iħarreġ l-IA.
data-used-general = Dan ivarja minn servizz għal ieħor: semmi wieħed, u tingħata l-lista ta’ x’jintuża u x’ma jintużax. B’mod ġenerali huwa dak li n-nies jippowstjaw pubblikament u dak li jittajpjaw lil assistenti tal-IA.
label-used = Jintuża
label-not-used = Ma jintużax
label-default = B’mod awtomatiku
label-legal-basis = Il-bażi legali li jsemmi s-servizz
label-since = Minn
default-on = mixgħul: id-data tintuża sakemm toġġezzjona jew titfih
default-off = mitfi
default-opt-in = mitfi sakemm tixgħelu
default-unclear = mhux ċar mis-sorsi
basis-legitimate-interests = interess leġittimu (Art. 6(1)(f) tal-GDPR)
basis-consent = kunsens (Art. 6(1)(a) tal-GDPR)
basis-contract = kuntratt (Art. 6(1)(b) tal-GDPR)
basis-unclear = mhux ċara mis-sorsi
basis-unknown = mhux magħrufa hawn
basis-of = Il-bażi legali li s-servizz { $service } jsemmi għat-taħriġ tal-IA: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Fadal jum wieħed. Oġġezzjoni qabel dik id-data tkopri l-aktar; wara xorta twaqqaf l-użu ta’ wara.
    [two] Fadal jumejn. Oġġezzjoni qabel dik id-data tkopri l-aktar; wara xorta twaqqaf l-użu ta’ wara.
    [few] Fadal { $days } ijiem. Oġġezzjoni qabel dik id-data tkopri l-aktar; wara xorta twaqqaf l-użu ta’ wara.
    [many] Fadal { $days }-il jum. Oġġezzjoni qabel dik id-data tkopri l-aktar; wara xorta twaqqaf l-użu ta’ wara.
   *[other] Fadal { $days } jum. Oġġezzjoni qabel dik id-data tkopri l-aktar; wara xorta twaqqaf l-użu ta’ wara.
}
date-today = Dak il-jum huwa llum. Oġġezzjoni llum xorta tasal qabel l-użu ta’ wara, u tista’ toġġezzjona wara wkoll.
date-passed-open = Dik id-data għaddiet, iżda d-dritt ta’ oġġezzjoni le. Għadu jaqbel?
no-date = Mhi magħrufa l-ebda data li sagħha trid toġġezzjona ma’ { $service }. Tista’ tagħmel dan fi kwalunkwe ħin, u aktar ma tagħmlu kmieni aktar ikopri.
all-dates = Id-dati kollha magħrufa:
timeline-ahead = Dawn id-dati għadhom ġejjin.
timeline-none-ahead = L-ebda servizz ma ħabbar data li għadha ġejja li sagħha trid toġġezzjona. Tista’ toġġezzjona fi kwalunkwe ħin. Dawn huma d-dati tal-liġi li għadhom ġejjin:
timeline-passed = Għaddew l-aktar reċenti:

## How far to trust it

as-of = Stat ta’ dawn il-fatti: { $moment }.
as-of-unknown = Mhux magħruf għal liema xahar jgħoddu dawn il-fatti.
as-of-title = Stat ta’ dawn il-fatti
may-have-changed = Dan huwa aktar minn sitt xhur ilu: jista’ jkun inbidel.
confidence-medium = Mhux kollox hawn huwa kkonfermat mis-servizz innifsu.
confidence-low = Is-sorsi huma ftit: jekk jogħġbok iċċekkja mas-servizz.
sources = Sorsi
sources-some = Sorsi ({ $shown } minn { $all })

## The general way

general-lead = Tista’ toġġezzjona ma’ kwalunkwe servizz li juża d-data tiegħek biex iħarreġ l-IA. Semmi s-servizz għall-mod eżatt; dan jaħdem kullimkien:
general-find = Fittex fis-settings tal-privatezza jew fil-politika tal-privatezza tas-servizz “oġġezzjoni”, “IA” jew “taħriġ” (bl-Ingliż “object”, “AI” jew “training”), u uża l-formola jew is-swiċċ tiegħu jekk ikun hemm.
general-object = Jekk ma jkunx hemm, ikteb lill-indirizz tal-privatezza tal-kumpanija: “Noġġezzjona skont l-Art. 21(1) tal-GDPR għall-użu tad-data tiegħi għat-taħriġ tal-IA”, bl-isem tal-kont tiegħek u b’raġuni mis-sitwazzjoni tiegħek.
general-keep = Żomm prova: screenshots, il-konferma, id-data.
general-wait = Il-kumpanija għandha xahar biex twieġeb (Art. 12(3) tal-GDPR).
general-complain = L-ebda tweġiba, jew rifjut? Ilmenta mal-awtorità tiegħek għall-protezzjoni tad-data; huwa bla ħlas.

## Choices and questions back

choose-service = Liema servizz?
choose-country = F’liema pajjiż tgħix?
did-you-mean = Ridt tgħid wieħed minn dawn?
which-one = X’tixtieq tkun taf?
choice-opt-out = { $count ->
    [0] Kif toġġezzjona
   *[other] Kif toġġezzjona: { $services }
}
choice-deadline = { $count ->
    [0] Sa meta
   *[other] Sa meta: { $services }
}
choice-data-used = { $count ->
    [0] X’jintuża
   *[other] X’jintuża: { $services }
}
choice-effect = { $count ->
    [0] X’tagħmel oġġezzjoni
   *[other] X’tagħmel oġġezzjoni: { $services }
}
choice-rights = { $count ->
    [0] Id-drittijiet tiegħi
   *[other] Id-drittijiet tiegħi: { $services }
}
choice-authority = { $count ->
    [0] Ma’ min tilmenta
   *[other] Ma’ min tilmenta: { $services }
}
choice-letter = { $count ->
    [0] L-oġġezzjoni bil-miktub
   *[other] L-oġġezzjoni bil-miktub: { $services }
}
choice-follow-up = { $count ->
    [0] Wara l-oġġezzjoni tiegħi
   *[other] Wara l-oġġezzjoni tiegħi: { $services }
}
choice-reminders = Tfakkiriet
choice-privacy = X’iżomm dan il-bot
choice-help = X’jista’ jagħmel dan il-bot
choice-unknown-service = Servizz ieħor
choice-out-of-scope = Xi ħaġa oħra

## Next steps: words on buttons, as short as possible

next-more = Kollox dwaru
next-opt-out = Kif toġġezzjona
next-deadline = Sa meta?
next-data-used = X’jintuża?
next-effect = X’jinkiseb?
next-rights = Liema dritt?
next-authority = Ma’ min tilmenta?
next-letter = Bil-miktub
next-follow-up = L-ebda tweġiba?
next-remind = Fakkar lil dan il-kanal
next-language = Wieġeb b’din il-lingwa: { $language }

## Rights, authorities, letters

authority-yours = Tista’ tilmenta mal-awtorità tal-pajjiż fejn tgħix, fejn taħdem, jew fejn seħħ il-ksur (Art. 77 tal-GDPR).
authority-unknown = Mhi magħrufa hawn l-ebda awtorità għal { $country }.
authority-regional = Awtoritajiet tar-reġjuni, għal kumpaniji hemmhekk
authority-leads = Għal { $services } l-awtorità ewlenija hija { $authority } ({ $country }). Tiegħek tgħaddilha l-ilment.
open-complaint = Iftaħ il-formola tal-ilment
open-website = Is-sit web tal-awtorità
label-complaint-language = Il-lingwa tal-ilment
label-address = Indirizz
label-email = Email
label-phone = Telefon
label-contact-as-of = Data tad-dettalji ta’ kuntatt (telefon u email)
label-controller = Kumpanija responsabbli
label-dpo = Uffiċjal tal-protezzjoni tad-data
label-form = Formola tal-privatezza
letter-goes-to = Lil { $service }:
letter-no-address = Mhu magħruf hawn l-ebda indirizz ta’ { $service }: fittex fil-politika tal-privatezza tas-servizz.
letter-must-title = Irid ikun fiha
letter-should-title = Għandu jkun fiha
letter-not-title = Ħalli barra

## About the bot itself

help-lead = Staqsini kif toġġezzjona għall-użu tad-data tiegħek għat-taħriġ tal-IA. Servizzi li naf bihom: { $services }. Awtoritajiet għall-protezzjoni tad-data: { $authorities }. Kull fatt għandu s-sorsi tiegħu.
help-examples = Pereżempju
help-commands = Kmandi
example-opt-out = Kif noġġezzjona fuq Instagram?
example-deadline = Huwa tard wisq għal Facebook?
example-data-used = LinkedIn juża l-posts tiegħi?
example-authority = Ma’ min nista’ nilmenta fil-Portugall?
out-of-scope = B’dan ma nistax ngħinek: naf biss dwar l-oġġezzjoni għat-taħriġ tal-IA.
unknown-lead = M’għandix fatti vverifikati dwar “{ $name }”, għalhekk ma ngħid xejn dwaru. Dan dejjem jaħdem:
privacy-lead = Xejn minn dak li tittajpja ma jinħażen jew jiġi rreġistrat.
privacy-kept = Jinżamm biss dak li tissettja int jew il-kanal tiegħek: lingwa, pajjiż, żona tal-ħin u tfakkiriet. Tista’ tara, tesporta u tħassar kollox.
privacy-show = Uri x’jinżamm dwari
privacy-export = Esporta bħala fajl
privacy-erase = Ħassar kollox
privacy-nothing = Xejn ma jinżamm dwarek.
privacy-yours = Dwarek:
privacy-channel = Dwar dan il-kanal:
privacy-erased = Kollox dwarek tħassar.
privacy-nothing-to-erase = Ma kien hemm xejn x’jitħassar.
privacy-confirm = Dan iħassar kollox, għal dejjem.
privacy-file = Hawn hu dak kollu li jinżamm, bħala fajl għan-nies u għall-programmi (JSON).
reminders-how = Kanal jiġi mgħarraf kemm fadal jiem għal kull data li tgħodd għalih, fil-jiem li jagħżel. Ittajpja /subscribe fejn trid it-tfakkiriet; /reminders jurihom u /unsubscribe itemmhom.

## Settings

settings-title = Settings
settings-yours = Dawn huma s-settings tiegħek.
settings-channel = Dawn huma s-settings ta’ dan il-kanal.
settings-saved = Issejvjat.
settings-language = Lingwa
settings-country = Pajjiż
settings-time-zone = Żona tal-ħin
settings-unset = mhux issettjat
settings-how = Ibdilhom b’/settings, pereżempju: /settings language Malti.

## When something does not work: one kind sentence and what to do next

error-internal = Xi ħaġa marret ħażin min-naħa tiegħi, mhux tiegħek. Jekk jogħġbok erġa’ pprova; jekk tibqa’ hekk, għid lil min imexxi dan il-bot il-kodiċi { $code }.
error-slow-down = { $seconds ->
    [one] Dan kien ħafna f’daqqa. Jekk jogħġbok stenna sekonda.
    [two] Dan kien ħafna f’daqqa. Jekk jogħġbok stenna żewġ sekondi.
    [few] Dan kien ħafna f’daqqa. Jekk jogħġbok stenna { $seconds } sekondi.
    [many] Dan kien ħafna f’daqqa. Jekk jogħġbok stenna { $seconds }-il sekonda.
   *[other] Dan kien ħafna f’daqqa. Jekk jogħġbok stenna { $seconds } sekonda.
}
error-unknown-command = Ma nafx dak il-kmand. /help juri l-kmandi kollha.
error-private-only = Jekk jogħġbok ibgħatli dan f’chat privat.
error-not-manager = Dan jistgħu jibdluh biss dawk li jimmaniġġjaw dan il-kanal. Jekk jogħġbok staqsi lil wieħed minnhom.
error-empty-question = Jekk jogħġbok staqsini xi ħaġa, pereżempju: Kif noġġezzjona fuq Instagram?
error-no-such-country = Ma nafx il-pajjiż “{ $given }”. Ipprova ismu bl-Ingliż jew kodiċi bħal BE.
error-no-such-language = Ma nitkellimx “{ $given }”. Nitkellem: { $languages }.
error-no-such-time-zone = Ma nafx iż-żona tal-ħin “{ $given }”. Ipprova belt bħal Brussell jew isem bħal Europe/Brussels.
answered-in-nearest = Għadni ma nitkellimx din il-lingwa: { $asked }. Għalhekk din it-tweġiba hija b’lingwa oħra.
