## Headings of answers

heading-opt-out = { $services }: zo maak je bezwaar tegen AI-training
heading-general = Zo maak je bezwaar tegen AI-training
heading-data-used = { $service }: wat er wordt gebruikt
heading-data-used-general = Wat er wordt gebruikt om AI te trainen
heading-deadline = { $service }: de datums die ertoe doen
heading-timeline = Datums die nog komen en datums die voorbij zijn
heading-effect = { $services }: wat een bezwaar doet
heading-effect-general = Wat een bezwaar doet en wat niet
heading-rights = Je rechten
heading-rights-in = Je rechten: { $country }
heading-authority = Waar je een klacht kunt indienen
heading-authority-in = Waar je een klacht kunt indienen: { $country }
heading-letter = Schriftelijk bezwaar maken
heading-follow-up = Na je bezwaar
heading-help = Objector
heading-privacy = Wat deze bot bewaart
heading-reminders = Herinneringen
heading-unknown = { $name }: hier niet bekend

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = { $service } gebruikt gegevens van mensen om AI te trainen, tenzij ze bezwaar maken of het uitzetten.
verdict-object-unclear = Of { $service } AI traint op gegevens van mensen, is uit de bronnen niet duidelijk. Dit is de beste manier om nee te zeggen.
verdict-object-partly = { $service } gebruikt een deel van de gegevens van mensen om AI te trainen. Wat je kunt weigeren en wat niet, staat hieronder.
verdict-object-default-unclear = { $service } gebruikt gegevens van mensen om AI te trainen. Of dat al gebeurt voordat je iets laat weten, is uit de bronnen niet duidelijk.
verdict-off-by-default = { $service } traint AI alleen op wat mensen hebben toegestaan. Zo weiger je dat, of controleer je of het uitstaat.
verdict-crawlers = { $service }: crawlers van bedrijven verzamelen openbare pagina's om AI te trainen. Zo laat je weten dat ze dat niet moeten doen.
verdict-nothing-to-do = { $service }: er is niets om bezwaar tegen te maken. Volgens de bronnen worden hier geen gegevens van mensen gebruikt om AI te trainen.
verdict-nothing-but-other-ways = { $service }: er is niets waartegen je bezwaar hoeft te maken. Standaard worden hier geen gegevens van mensen gebruikt om AI te trainen. Wat volgt, is voor wie verder wil gaan.
verdict-no-way = { $service } gebruikt gegevens van mensen om AI te trainen, en er is geen manier bekend om dat binnen de dienst te weigeren.
verdict-no-way-unclear = { $service }: er is geen manier bekend om binnen de dienst bezwaar te maken tegen AI-training, en of er AI wordt getraind, is uit de bronnen niet duidelijk.
verdict-not-your-region = { $service }: voor dit land is geen manier bekend om bezwaar te maken.
used-since = Dat gebeurt sinds { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Bezwaarformulier
route-account-setting = Instelling in het account
route-email = E-mail
route-letter = Brief
route-delete-account = Content of het account verwijderen
route-robots = Signalen aan crawlers
route-none = Geen eigen manier
open-objection-form = Open het formulier van { $service }
open-account-setting = Open de instelling van { $service }
open-email = Schrijf een e-mail aan { $service }
open-letter = Adres van { $service }
open-delete-account = Open de pagina van { $service }
open-robots = Open de uitleg voor { $service }
open-none = Lees wat { $service } zegt
post-to = Per post: { $address }

## Steps: what to do, in order

step-log-in = Log in bij { $service }.
step-no-login = Je hebt geen account nodig.
step-menu-app = In de app: { $path }
step-menu-web = Op het web: { $path }
step-menu-both = In de app of op het web: { $path }
step-menu-any = Menu: { $path }
step-link-or-menu = Volg de link, of ga er zelf naartoe. { $menu }
step-turn-off = Zet ‘{ $label }’ uit.
step-turn-on = Zet ‘{ $label }’ aan.
step-choose = Zet ‘{ $label }’ op ‘{ $choice }’.
step-asked-for = Je wordt gevraagd om: { $items }.
step-crawlers = Blokkeer deze crawlers: { $items }.

## What it achieves, what else to know

effects-title = Wat dit doet, en wat niet
caveats-title = Goed om te weten
other-ways = Andere manieren
for-all = Voor al deze: { $services }

## What is used

uses-yes = { $service } gebruikt gegevens van mensen om AI te trainen.
uses-no = { $service } gebruikt volgens de bronnen geen gegevens van mensen om AI te trainen.
uses-unclear = Of { $service } gegevens van mensen gebruikt om AI te trainen, is uit de bronnen niet duidelijk.
data-used-general = Dat verschilt per dienst: noem er een, en je krijgt de lijst van wat wel en niet wordt gebruikt. In het algemeen is het wat mensen openbaar plaatsen en wat ze aan AI-assistenten typen.
label-used = Gebruikt
label-not-used = Niet gebruikt
label-default = Standaard
label-legal-basis = Rechtsgrondslag die de dienst noemt
label-since = Sinds
default-on = aan: gegevens worden gebruikt tot je bezwaar maakt of het uitzet
default-off = uit
default-opt-in = uit tot je het aanzet
default-unclear = niet duidelijk uit de bronnen
basis-legitimate-interests = gerechtvaardigd belang (art. 6, lid 1, onder f, AVG)
basis-consent = toestemming (art. 6, lid 1, onder a, AVG)
basis-contract = overeenkomst (art. 6, lid 1, onder b, AVG)
basis-unclear = niet duidelijk uit de bronnen
basis-unknown = hier niet bekend
basis-of = Rechtsgrondslag die { $service } voor AI-training noemt: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Er is nog één dag. Een bezwaar vóór die datum dekt het meest; ook daarna stopt een bezwaar later gebruik nog.
   *[other] Er zijn nog { $days } dagen. Een bezwaar vóór die datum dekt het meest; ook daarna stopt een bezwaar later gebruik nog.
}
date-today = Dat is vandaag. Een bezwaar van vandaag komt nog vóór later gebruik, en je kunt ook daarna nog bezwaar maken.
date-passed-open = Die datum is voorbij, maar het recht van bezwaar niet. Heeft het nog zin?
no-date = Er is geen datum bekend waarop je bij { $service } uiterlijk bezwaar moet maken. Je kunt het altijd doen, en hoe eerder, hoe meer het dekt.
all-dates = Alle bekende datums:
timeline-ahead = Deze datums komen nog.
timeline-none-ahead = Geen enkele dienst heeft een datum in de toekomst aangekondigd waarop je uiterlijk bezwaar moet maken. Je kunt altijd bezwaar maken. Dit zijn de wettelijke datums die nog komen:
timeline-passed = Het meest recent voorbij:

## How far to trust it

as-of = Stand van deze feiten: { $moment }.
as-of-unknown = Het is niet bekend voor welke maand deze feiten gelden.
as-of-title = Stand van deze feiten
may-have-changed = Dat is meer dan zes maanden geleden: het kan veranderd zijn.
confidence-medium = Niet alles hier is door de dienst zelf bevestigd.
confidence-low = Er zijn weinig bronnen: controleer het bij de dienst.
sources = Bronnen
sources-some = Bronnen ({ $shown } van { $all })

## The general way

general-lead = Je kunt bezwaar maken bij elke dienst die je gegevens gebruikt om AI te trainen. Noem de dienst voor de precieze manier; dit werkt overal:
general-find = Zoek in de privacy-instellingen of het privacybeleid van de dienst naar ‘bezwaar’, ‘AI’ of ‘training’, en gebruik het formulier of de schakelaar als die er is.
general-object = Is die er niet, schrijf dan naar het privacyadres van het bedrijf: ‘Ik maak op grond van art. 21, lid 1, AVG bezwaar tegen het gebruik van mijn gegevens om AI te trainen’, met je accountnaam en een reden uit jouw eigen situatie.
general-keep = Bewaar bewijs: schermafbeeldingen, de bevestiging, de datum.
general-wait = Het bedrijf heeft een maand om te antwoorden (art. 12, lid 3, AVG).
general-complain = Geen antwoord, of een weigering? Dien een klacht in bij je privacytoezichthouder; dat is gratis.

## Choices and questions back

choose-service = Welke dienst?
choose-country = In welk land woon je?
did-you-mean = Bedoelde je een van deze?
which-one = Wat wil je weten?
choice-opt-out = { $count ->
    [0] Hoe je bezwaar maakt
   *[other] Hoe je bezwaar maakt: { $services }
}
choice-deadline = { $count ->
    [0] Tot wanneer
   *[other] Tot wanneer: { $services }
}
choice-data-used = { $count ->
    [0] Wat er wordt gebruikt
   *[other] Wat er wordt gebruikt: { $services }
}
choice-effect = { $count ->
    [0] Wat een bezwaar doet
   *[other] Wat een bezwaar doet: { $services }
}
choice-rights = { $count ->
    [0] Mijn rechten
   *[other] Mijn rechten: { $services }
}
choice-authority = { $count ->
    [0] Waar je een klacht kunt indienen
   *[other] Waar je een klacht kunt indienen: { $services }
}
choice-letter = { $count ->
    [0] Schriftelijk bezwaar maken
   *[other] Schriftelijk bezwaar maken: { $services }
}
choice-follow-up = { $count ->
    [0] Na mijn bezwaar
   *[other] Na mijn bezwaar: { $services }
}
choice-reminders = Herinneringen
choice-privacy = Wat deze bot bewaart
choice-help = Wat deze bot kan
choice-unknown-service = Een andere dienst
choice-out-of-scope = Iets anders

## Next steps: words on buttons, as short as possible

next-more = Alles hierover
next-opt-out = Zo maak je bezwaar
next-deadline = Tot wanneer?
next-data-used = Wat wordt gebruikt?
next-effect = Wat levert het op?
next-rights = Welk recht?
next-authority = Waar klagen?
next-letter = Schriftelijk
next-follow-up = Geen antwoord?
next-remind = Herinner dit kanaal
next-language = Antwoord in het { $language }

## Rights, authorities, letters

authority-yours = Je kunt een klacht indienen bij de toezichthouder van het land waar je woont, waar je werkt of waar de inbreuk heeft plaatsgevonden (art. 77 AVG).
authority-unknown = Hier is geen toezichthouder bekend voor { $country }.
authority-regional = Toezichthouders van de regio's, voor bedrijven daar
authority-leads = Voor { $services } is dit de leidende toezichthouder: { $authority } ({ $country }). Die van jou geeft de klacht door.
open-complaint = Open het klachtenformulier
open-website = Website van de toezichthouder
label-complaint-language = Taal van de klacht
label-address = Adres
label-email = E-mail
label-phone = Telefoon
label-contact-as-of = Stand van telefoon en e-mail
label-controller = Verantwoordelijk bedrijf
label-dpo = Functionaris gegevensbescherming
label-form = Privacyformulier
letter-goes-to = Aan { $service }:
letter-no-address = Hier is geen adres van { $service } bekend: kijk in het privacybeleid van die dienst.
letter-must-title = Dit moet erin staan
letter-should-title = Dit kun je er het best in zetten
letter-not-title = Laat dit weg

## About the bot itself

help-lead = Vraag me hoe je bezwaar maakt tegen het gebruik van je gegevens om AI te trainen. Ik ken { $services } diensten en { $authorities } privacytoezichthouders, met bronnen voor elk feit.
help-examples = Bijvoorbeeld
help-commands = Commando's
example-opt-out = Hoe maak ik bezwaar op Instagram?
example-deadline = Is het te laat voor Facebook?
example-data-used = Gebruikt LinkedIn mijn berichten?
example-authority = Waar kan ik in Portugal een klacht indienen?
out-of-scope = Daar kan ik je niet mee helpen: ik weet alleen iets over bezwaar maken tegen AI-training.
unknown-lead = Ik heb geen gecontroleerde feiten over ‘{ $name }’, dus ik zeg er niets over. Dit werkt altijd:
privacy-lead = Niets van wat je typt, wordt opgeslagen of gelogd.
privacy-kept = Bewaard wordt alleen wat jij of je kanaal heeft ingesteld: taal, land, tijdzone en herinneringen. Je kunt alles bekijken, exporteren en wissen.
privacy-show = Laat zien wat over mij wordt bewaard
privacy-export = Exporteer als bestand
privacy-erase = Wis alles
privacy-nothing = Over jou wordt niets bewaard.
privacy-yours = Over jou:
privacy-channel = Over dit kanaal:
privacy-erased = Alles over jou is gewist.
privacy-nothing-to-erase = Er was niets om te wissen.
privacy-confirm = Dit wist alles, voorgoed.
privacy-file = Hier is alles wat wordt bewaard, als bestand voor mensen en programma's (JSON).
reminders-how = Een kanaal krijgt te horen hoeveel dagen het nog duurt tot elke datum die ertoe doet voor dat kanaal, op de dagen die het kiest. Typ /subscribe waar je de herinneringen wilt; /reminders toont ze en /unsubscribe beëindigt ze.

## Settings

settings-title = Instellingen
settings-yours = Dit zijn je eigen instellingen.
settings-channel = Dit zijn de instellingen van dit kanaal.
settings-saved = Opgeslagen.
settings-language = Taal
settings-country = Land
settings-time-zone = Tijdzone
settings-unset = niet ingesteld
settings-how = Wijzig ze met /settings, bijvoorbeeld: /settings language Nederlands.

## When something does not work: one kind sentence and what to do next

error-internal = Er ging iets mis aan mijn kant, niet aan die van jou. Probeer het opnieuw; blijft het zo, geef dan de code { $code } door aan wie deze bot beheert.
error-slow-down = { $seconds ->
    [one] Dat was veel tegelijk. Wacht een seconde.
   *[other] Dat was veel tegelijk. Wacht { $seconds } seconden.
}
error-unknown-command = Dat commando ken ik niet. /help toont ze allemaal.
error-private-only = Stuur me dit in een privéchat.
error-not-manager = Alleen wie dit kanaal beheert, kan dat wijzigen. Vraag het aan een van hen.
error-empty-question = Stel me een vraag, bijvoorbeeld: Hoe maak ik bezwaar op Instagram?
error-no-such-country = Ik ken het land ‘{ $given }’ niet. Probeer de Engelse naam of een code zoals BE.
error-no-such-language = Ik spreek geen ‘{ $given }’. Ik spreek: { $languages }.
error-no-such-time-zone = Ik ken de tijdzone ‘{ $given }’ niet. Probeer een stad zoals Brussel of een naam zoals Europe/Brussels.
answered-in-nearest = Ik spreek nog geen { $asked }, dus dit antwoord is in een andere taal.
