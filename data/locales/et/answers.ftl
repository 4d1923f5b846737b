## Headings of answers

heading-opt-out = { $services }: kuidas esitada vastuväide TI treenimisele
heading-general = Kuidas esitada vastuväide TI treenimisele
heading-data-used = { $service }: mida kasutatakse
heading-data-used-general = Mida TI treenimiseks kasutatakse
heading-deadline = { $service }: olulised kuupäevad
heading-timeline = Eesolevad ja möödunud kuupäevad
heading-effect = { $services }: mida vastuväide annab
heading-effect-general = Mida vastuväide annab ja mida see ei suuda
heading-rights = Sinu õigused
heading-rights-in = Sinu õigused: { $country }
heading-authority = Kellele kaebus esitada
heading-authority-in = Kellele kaebus esitada: { $country }
heading-letter = Kirjalik vastuväide
heading-follow-up = Pärast vastuväite esitamist
heading-help = Objector
heading-privacy = Mida see bot säilitab
heading-reminders = Meeldetuletused
heading-unknown = { $name }: andmed puuduvad

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = { $service } kasutab inimeste andmeid TI treenimiseks, kui nad ei esita vastuväidet ega lülita seda välja.
verdict-object-unclear = Kas { $service } treenib TI-d inimeste andmetel, ei selgu allikatest. See on parim viis keelduda.
verdict-object-partly = { $service } kasutab osa inimeste andmetest TI treenimiseks. Allpool on kirjas, millest saab keelduda ja millest mitte.
verdict-object-default-unclear = { $service } kasutab inimeste andmeid TI treenimiseks. Kas seda tehakse juba enne, kui sa midagi ütled, ei selgu allikatest.
verdict-off-by-default = { $service } kasutab osa andmetest TI treenimiseks, vaikimisi ainult siis, kui oled selle ise sisse lülitanud. Nii saad keelduda või kontrollida, et see on väljas.
verdict-crawlers = { $service }: ettevõtete veebiroomajad koguvad avalikke lehti TI treenimiseks. Nii saad neile öelda, et nad seda ei teeks.
verdict-nothing-to-do = { $service }: vastuväidet pole vaja esitada. Allikate järgi siin inimeste andmeid TI treenimiseks ei kasutata.
verdict-nothing-but-other-ways = { $service }: vastuväidet pole vaja esitada. Vaikimisi siin inimeste andmeid TI treenimiseks ei kasutata. Järgnev on neile, kes tahavad rohkemat.
verdict-no-way = { $service } kasutab inimeste andmeid TI treenimiseks ja teenuses endas pole teada ühtki viisi sellest keelduda.
verdict-no-way-unclear = { $service }: teenuses endas pole teada ühtki viisi TI treenimisele vastuväidet esitada ja allikatest ei selgu, kas see TI-d treenib.
verdict-not-your-region = { $service }: selle riigi jaoks pole vastuväite esitamise viisi teada.
used-since = See on nii alates: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Vastuväite vorm
route-account-setting = Konto seade
route-email = E-kiri
route-letter = Kiri
route-delete-account = Sisu või konto eemaldamine
route-robots = Märguanded veebiroomajatele
route-none = Oma viisi pole
open-objection-form = Ava vorm: { $service }
open-account-setting = Ava seade: { $service }
open-email = Kirjuta e-kiri: { $service }
open-letter = Aadress: { $service }
open-delete-account = Ava leht: { $service }
open-robots = Ava juhised: { $service }
open-none = Loe, mida ütleb { $service }
post-to = Postiga: { $address }

## Steps: what to do, in order

step-log-in = Logi teenusesse { $service } sisse.
step-no-login = Kontot pole vaja.
step-menu-app = Rakenduses: { $path }
step-menu-web = Veebis: { $path }
step-menu-both = Rakenduses või veebis: { $path }
step-menu-any = Menüü: { $path }
step-link-or-menu = Ava link või mine sinna ise. { $menu }
step-turn-off = Lülita „{ $label }“ välja.
step-turn-on = Lülita „{ $label }“ sisse.
step-choose = Vali „{ $label }“ väärtuseks „{ $choice }“.
step-asked-for = Sinult küsitakse: { $items }.
step-crawlers = Blokeeri need roomajad: { $items }.

## What it achieves, what else to know

effects-title = Mida see annab ja mida mitte
caveats-title = Hea teada
other-ways = Muud viisid
for-all = Kõigi nende jaoks: { $services }

## What is used

uses-yes = { $service } kasutab inimeste andmeid TI treenimiseks.
uses-no = Allikate järgi { $service } inimeste andmeid TI treenimiseks ei kasuta.
uses-unclear = Kas { $service } kasutab inimeste andmeid TI treenimiseks, ei selgu allikatest.
data-used-general = See on teenuseti erinev: nimeta teenus ja saad loetelu, mida kasutatakse ja mida mitte. Üldiselt on see see, mida inimesed avalikult postitavad ja TI-assistentidele kirjutavad.
label-used = Kasutatakse
label-not-used = Ei kasutata
label-default = Vaikimisi
label-legal-basis = Õiguslik alus, mida teenus nimetab
label-since = Alates
default-on = sees: andmeid kasutatakse, kuni sa esitad vastuväite või lülitad selle välja
default-off = väljas
default-opt-in = väljas, kuni sa selle sisse lülitad
default-unclear = allikatest ei selgu
basis-legitimate-interests = õigustatud huvi (IKÜM art 6 lg 1 p f)
basis-consent = nõusolek (IKÜM art 6 lg 1 p a)
basis-contract = leping (IKÜM art 6 lg 1 p b)
basis-unclear = allikatest ei selgu
basis-unknown = pole teada
basis-of = Õiguslik alus, mida { $service } TI treenimise kohta nimetab: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Jäänud on üks päev. Enne seda kuupäeva esitatud vastuväide hõlmab kõige rohkem; ka hilisem vastuväide peatab edasise kasutamise.
   *[other] Jäänud on { $days } päeva. Enne seda kuupäeva esitatud vastuväide hõlmab kõige rohkem; ka hilisem vastuväide peatab edasise kasutamise.
}
date-today = See on täna. Tänane vastuväide jõuab hilisemast kasutamisest veel ette ja vastuväite saad esitada ka pärast seda.
date-passed-open = See kuupäev on möödas, aga õigus esitada vastuväiteid püsib. Kas sellest on veel kasu?
no-date = Pole teada kuupäeva, milleks peaksid teenuses { $service } vastuväite esitama. Saad seda teha igal ajal; mida varem, seda rohkem see hõlmab.
all-dates = Kõik teadaolevad kuupäevad:
timeline-ahead = Need kuupäevad on ees.
timeline-none-ahead = Ükski teenus pole teatanud eesolevast kuupäevast, milleks vastuväide esitada. Vastuväite saad esitada igal ajal. Need on eesolevad õigusaktide kuupäevad:
timeline-passed = Viimati möödunud:

## How far to trust it

as-of = Siinse teabe seis: { $moment }.
as-of-unknown = Pole teada, millise kuu seisu siinne teave kajastab.
as-of-title = Siinse teabe seis
may-have-changed = See on üle kuue kuu tagasi: see võib olla muutunud.
confidence-medium = Teenus ise pole kõike siin kinnitanud.
confidence-low = Allikaid on napilt: palun kontrolli teenusest.
sources = Allikad
sources-some = Allikad ({ $shown } / { $all })

## The general way

general-lead = Vastuväite saad esitada igale teenusele, mis kasutab sinu andmeid TI treenimiseks. Täpse viisi jaoks nimeta teenus; see toimib kõikjal:
general-find = Otsi teenuse privaatsusseadetest või privaatsuspõhimõtetest sõnu „vastuväide“, „TI“ või „treenimine“ ja kasuta vormi või lülitit, kui see on olemas.
general-object = Kui seda pole, kirjuta ettevõtte privaatsusküsimuste aadressile: „Esitan IKÜMi artikli 21 lõike 1 alusel vastuväite oma andmete kasutamisele TI treenimiseks“, lisa oma konto nimi ja põhjus oma konkreetsest olukorrast.
general-keep = Hoia tõendid alles: kuvatõmmised, kinnitus, kuupäev.
general-wait = Ettevõttel on vastamiseks üks kuu (IKÜM art 12 lg 3).
general-complain = Vastust ei tule või keeldutakse? Esita kaebus oma andmekaitseasutusele; see on tasuta.

## Choices and questions back

choose-service = Milline teenus?
choose-country = Millises riigis sa elad?
did-you-mean = Kas mõtlesid mõnda neist?
which-one = Mida tahaksid teada?
choice-opt-out = { $count ->
    [0] Kuidas esitada vastuväide
   *[other] Kuidas esitada vastuväide: { $services }
}
choice-deadline = { $count ->
    [0] Mis ajaks
   *[other] Mis ajaks: { $services }
}
choice-data-used = { $count ->
    [0] Mida kasutatakse
   *[other] Mida kasutatakse: { $services }
}
choice-effect = { $count ->
    [0] Mida vastuväide annab
   *[other] Mida vastuväide annab: { $services }
}
choice-rights = { $count ->
    [0] Minu õigused
   *[other] Minu õigused: { $services }
}
choice-authority = { $count ->
    [0] Kellele kaebus esitada
   *[other] Kellele kaebus esitada: { $services }
}
choice-letter = { $count ->
    [0] Kirjalik vastuväide
   *[other] Kirjalik vastuväide: { $services }
}
choice-follow-up = { $count ->
    [0] Pärast minu vastuväidet
   *[other] Pärast minu vastuväidet: { $services }
}
choice-reminders = Meeldetuletused
choice-privacy = Mida see bot säilitab
choice-help = Mida see bot oskab
choice-unknown-service = Mõni muu teenus
choice-out-of-scope = Midagi muud

## Next steps: words on buttons, as short as possible

next-more = Kõik selle kohta
next-opt-out = Kuidas vastuväide esitada?
next-deadline = Mis ajaks?
next-data-used = Mida kasutatakse?
next-effect = Mida see annab?
next-rights = Milline õigus?
next-authority = Kellele kaebus esitada?
next-letter = Kirjalikult
next-follow-up = Vastust pole?
next-remind = Tuleta kanalile meelde
next-language = Vastuse keel: { $language }

## Rights, authorities, letters

authority-yours = Kaebuse saad esitada selle riigi asutusele, kus sa elad, kus sa töötad või kus rikkumine toimus (IKÜM art 77).
authority-unknown = Selle riigi asutus ei ole teada: { $country }.
authority-regional = Piirkondade asutused sealsete ettevõtete jaoks
authority-leads = { $services }: juhtiv asutus on { $authority } ({ $country }). Sinu asutus edastab kaebuse.
open-complaint = Ava kaebuse vorm
open-website = Asutuse veebisait
label-complaint-language = Kaebuse keel
label-address = Aadress
label-email = E-post
label-phone = Telefon
label-contact-as-of = Telefoni ja e-posti seis
label-controller = Vastutav ettevõte
label-dpo = Andmekaitsespetsialist
label-form = Privaatsusvorm
letter-goes-to = Kirja saaja: { $service }
letter-no-address = Teenuse { $service } aadress ei ole teada: vaata selle privaatsuspõhimõtetest.
letter-must-title = Kirjas peab olema
letter-should-title = Kirjas peaks olema
letter-not-title = Jäta kirjast välja

## About the bot itself

help-lead = Küsi minult, kuidas esitada vastuväide oma andmete kasutamisele TI treenimiseks. Tean { $services } teenust ja { $authorities } andmekaitseasutust; iga fakti juures on allikad.
help-examples = Näiteks
help-commands = Käsud
example-opt-out = Kuidas esitada vastuväide Instagramis?
example-deadline = Kas Facebooki puhul on juba hilja?
example-data-used = Kas LinkedIn kasutab minu postitusi?
example-authority = Kellele saan Portugalis kaebuse esitada?
out-of-scope = Selles ma aidata ei saa: tean ainult TI treenimisele vastuväite esitamisest.
unknown-lead = Mul pole „{ $name }“ kohta kontrollitud fakte, seega ei ütle ma selle kohta midagi. See toimib alati:
privacy-lead = Midagi sinu kirjutatust ei säilitata ega logita.
privacy-kept = Säilitatakse ainult seda, mille sina või sinu kanal on määranud: keel, riik, ajavöönd ja meeldetuletused. Kõike seda saad vaadata, eksportida ja kustutada.
privacy-show = Näita, mida minu kohta säilitatakse
privacy-export = Ekspordi failina
privacy-erase = Kustuta kõik
privacy-nothing = Sinu kohta ei säilitata midagi.
privacy-yours = Sinu kohta:
privacy-channel = Selle kanali kohta:
privacy-erased = Kõik sinu kohta on kustutatud.
privacy-nothing-to-erase = Polnud midagi kustutada.
privacy-confirm = See kustutab kõik, jäädavalt.
privacy-file = Siin on kõik, mida säilitatakse, failina inimestele ja programmidele (JSON).
reminders-how = Kanal saab enda valitud päevadel teada, mitu päeva on jäänud iga kuupäevani, mis on selle jaoks oluline. Kirjuta /subscribe seal, kus tahad meeldetuletusi; /reminders näitab neid ja /unsubscribe lõpetab need.

## Settings

settings-title = Seaded
settings-yours = Need on sinu enda seaded.
settings-channel = Need on selle kanali seaded.
settings-saved = Salvestatud.
settings-language = Keel
settings-country = Riik
settings-time-zone = Ajavöönd
settings-unset = määramata
settings-how = Muuda neid käsuga /settings, näiteks: /settings language eesti.

## When something does not work: one kind sentence and what to do next

error-internal = Midagi läks valesti minu, mitte sinu poolel. Palun proovi uuesti; kui see ei aita, teata boti haldajale kood { $code }.
error-slow-down = { $seconds ->
    [one] Seda oli korraga palju. Palun oota üks sekund.
   *[other] Seda oli korraga palju. Palun oota { $seconds } sekundit.
}
error-unknown-command = Seda käsku ma ei tunne. /help näitab kõiki.
error-private-only = Palun saada see mulle privaatvestluses.
error-not-manager = Seda saavad muuta ainult selle kanali haldajad. Palun pöördu mõne haldaja poole.
error-empty-question = Palun küsi minult midagi, näiteks: Kuidas esitada vastuväide Instagramis?
error-no-such-country = Ma ei tunne riiki „{ $given }“. Proovi selle ingliskeelset nime või koodi, näiteks BE.
error-no-such-language = Ma ei räägi seda keelt: „{ $given }“. Räägin neid: { $languages }.
error-no-such-time-zone = Ma ei tunne ajavööndit „{ $given }“. Proovi linna, näiteks Brussels, või nime, näiteks Europe/Brussels.
answered-in-nearest = Seda keelt ma veel ei räägi: { $asked }. Seetõttu on vastus teises keeles.
