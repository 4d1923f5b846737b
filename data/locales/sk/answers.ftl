## Headings of answers

heading-opt-out = { $services }: ako namietať proti trénovaniu AI
heading-general = Ako namietať proti trénovaniu AI
heading-data-used = { $service }: čo sa používa
heading-data-used-general = Čo sa používa na trénovanie AI
heading-deadline = { $service }: dôležité dátumy
heading-timeline = Nadchádzajúce a uplynulé dátumy
heading-effect = { $services }: čo námietka prinesie
heading-effect-general = Čo námietka prinesie a čo nedokáže
heading-rights = Vaše práva
heading-rights-in = Vaše práva: { $country }
heading-authority = Kam podať sťažnosť
heading-authority-in = Kam podať sťažnosť: { $country }
heading-letter = Písomná námietka
heading-follow-up = Po podaní námietky
heading-help = Objector
heading-privacy = Čo tento bot uchováva
heading-reminders = Pripomienky
heading-unknown = { $name }: tu nie je známe

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Služba { $service } používa údaje ľudí na trénovanie AI, ak nenamietajú alebo to nevypnú.
verdict-object-unclear = Zo zdrojov nie je jasné, či služba { $service } trénuje AI na údajoch ľudí. Toto je najlepší spôsob, ako odmietnuť.
verdict-object-partly = Služba { $service } používa niektoré údaje ľudí na trénovanie AI. Čo možno odmietnuť a čo nie, je uvedené nižšie.
verdict-object-default-unclear = Služba { $service } používa údaje ľudí na trénovanie AI. Zo zdrojov nie je jasné, či to robí ešte predtým, než sa vyjadríte.
verdict-off-by-default = Služba { $service } používa niektoré údaje na trénovanie AI, v predvolenom nastavení len vtedy, keď to sami zapnete. Takto odmietnete alebo overíte, že je to vypnuté.
verdict-crawlers = { $service }: crawlery spoločností zbierajú verejné stránky na trénovanie AI. Takto im oznámite, aby to nerobili.
verdict-nothing-to-do = { $service }: nie je proti čomu namietať. Podľa zdrojov táto služba nepoužíva údaje ľudí na trénovanie AI.
verdict-nothing-but-other-ways = { $service }: nie je nič, proti čomu by ste museli namietať. V predvolenom nastavení táto služba nepoužíva údaje ľudí na trénovanie AI. Nasledujúce je pre tých, ktorí chcú urobiť viac.
verdict-no-way = Služba { $service } používa údaje ľudí na trénovanie AI a nie je známy žiadny spôsob, ako to priamo v službe odmietnuť.
verdict-no-way-unclear = { $service }: nie je známy žiadny spôsob, ako priamo v službe namietať proti trénovaniu AI, a zo zdrojov nie je jasné, či táto služba AI trénuje.
verdict-not-your-region = { $service }: pre túto krajinu nie je známy žiadny spôsob, ako namietať.
used-since = Odkedy: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Formulár námietky
route-account-setting = Nastavenie účtu
route-email = E-mail
route-letter = List
route-delete-account = Odstránenie obsahu alebo účtu
route-robots = Signály pre crawlery
route-none = Bez vlastného spôsobu
open-objection-form = Otvoriť formulár: { $service }
open-account-setting = Otvoriť nastavenie: { $service }
open-email = Napísať e-mail: { $service }
open-letter = Adresa: { $service }
open-delete-account = Otvoriť stránku: { $service }
open-robots = Otvoriť návod: { $service }
open-none = Prečítať, čo uvádza { $service }
post-to = Poštou: { $address }

## Steps: what to do, in order

step-log-in = Prihláste sa do služby { $service }.
step-no-login = Účet nie je potrebný.
step-menu-app = V aplikácii: { $path }
step-menu-web = Na webe: { $path }
step-menu-both = V aplikácii alebo na webe: { $path }
step-menu-any = Menu: { $path }
step-link-or-menu = Otvorte odkaz alebo tam prejdite sami. { $menu }
step-turn-off = Vypnite „{ $label }“.
step-turn-on = Zapnite „{ $label }“.
step-choose = Pri „{ $label }“ nastavte „{ $choice }“.
step-asked-for = Bude sa od vás požadovať: { $items }.
step-crawlers = Zablokujte tieto crawlery: { $items }.

## What it achieves, what else to know

effects-title = Čo to prinesie a čo nie
caveats-title = Dobré vedieť
other-ways = Ďalšie spôsoby
for-all = Pre všetky tieto služby: { $services }

## What is used

uses-yes = Služba { $service } používa údaje ľudí na trénovanie AI.
uses-no = Podľa zdrojov služba { $service } nepoužíva údaje ľudí na trénovanie AI.
uses-unclear = Zo zdrojov nie je jasné, či služba { $service } používa údaje ľudí na trénovanie AI.
data-used-general = Líši sa to podľa služby: napíšte jej názov a dostanete zoznam toho, čo sa používa a čo nie. Vo všeobecnosti je to to, čo ľudia zdieľajú verejne a čo píšu asistentom AI.
label-used = Používa sa
label-not-used = Nepoužíva sa
label-default = V predvolenom nastavení
label-legal-basis = Právny základ, ktorý služba uvádza
label-since = Odkedy
default-on = zapnuté: údaje sa používajú, kým nenamietate alebo to nevypnete
default-off = vypnuté
default-opt-in = vypnuté, kým to nezapnete
default-unclear = zo zdrojov nie je jasné
basis-legitimate-interests = oprávnený záujem (čl. 6 ods. 1 písm. f) GDPR)
basis-consent = súhlas (čl. 6 ods. 1 písm. a) GDPR)
basis-contract = zmluva (čl. 6 ods. 1 písm. b) GDPR)
basis-unclear = zo zdrojov nie je jasný
basis-unknown = tu nie je známy
basis-of = Právny základ, ktorý na trénovanie AI uvádza { $service }: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Zostáva jeden deň. Námietka pred týmto dátumom pokryje najviac; potom aj tak zastaví neskoršie používanie.
    [few] Zostávajú { $days } dni. Námietka pred týmto dátumom pokryje najviac; potom aj tak zastaví neskoršie používanie.
    [many] Zostáva { $days } dňa. Námietka pred týmto dátumom pokryje najviac; potom aj tak zastaví neskoršie používanie.
   *[other] Zostáva { $days } dní. Námietka pred týmto dátumom pokryje najviac; potom aj tak zastaví neskoršie používanie.
}
date-today = Je to dnes. Námietka podaná dnes ešte predíde neskoršiemu používaniu a namietať môžete aj potom.
date-passed-open = Tento dátum uplynul, právo namietať však trvá. Má to ešte zmysel?
no-date = { $service }: nie je známy dátum, do ktorého by ste museli namietať. Môžete to urobiť kedykoľvek a skoršia námietka pokryje viac.
all-dates = Všetky známe dátumy:
timeline-ahead = Tieto dátumy ešte len nastanú.
timeline-none-ahead = Žiadna služba neoznámila nadchádzajúci dátum, do ktorého treba namietať. Namietať môžete kedykoľvek. Toto sú nadchádzajúce dátumy v právnych predpisoch:
timeline-passed = Naposledy uplynuli:

## How far to trust it

as-of = Stav týchto informácií: { $moment }.
as-of-unknown = Nie je známe, z ktorého mesiaca tieto informácie sú.
as-of-title = Stav týchto informácií
may-have-changed = Je to viac ako šesť mesiacov: mohlo sa to zmeniť.
confidence-medium = Nie všetko tu potvrdila samotná služba.
confidence-low = Zdrojov je málo: overte si to, prosím, v službe.
sources = Zdroje
sources-some = Zdroje ({ $shown } z { $all })

## The general way

general-lead = Namietať môžete pri každej službe, ktorá používa vaše údaje na trénovanie AI. Ak chcete presný postup, napíšte názov služby; toto funguje všade:
general-find = V nastaveniach súkromia alebo v zásadách ochrany osobných údajov služby hľadajte slová „námietka“ (object), „AI“ alebo „trénovanie“ (training) a použite jej formulár alebo prepínač, ak existuje.
general-object = Ak neexistuje, napíšte na adresu spoločnosti pre ochranu osobných údajov: „Podľa čl. 21 ods. 1 GDPR namietam proti používaniu svojich údajov na trénovanie AI“, s názvom svojho účtu a dôvodom týkajúcim sa vašej situácie.
general-keep = Uschovajte si dôkazy: snímky obrazovky, potvrdenie, dátum.
general-wait = Spoločnosť má na odpoveď jeden mesiac (čl. 12 ods. 3 GDPR).
general-complain = Žiadna odpoveď alebo odmietnutie? Podajte sťažnosť svojmu úradu na ochranu osobných údajov; je bezplatná.

## Choices and questions back

choose-service = Ktorá služba?
choose-country = V ktorej krajine žijete?
did-you-mean = Mysleli ste niečo z tohto?
which-one = Čo chcete vedieť?
choice-opt-out = { $count ->
    [0] Ako namietať
   *[other] Ako namietať: { $services }
}
choice-deadline = { $count ->
    [0] Dokedy
   *[other] Dokedy: { $services }
}
choice-data-used = { $count ->
    [0] Čo sa používa
   *[other] Čo sa používa: { $services }
}
choice-effect = { $count ->
    [0] Čo námietka prinesie
   *[other] Čo námietka prinesie: { $services }
}
choice-rights = { $count ->
    [0] Moje práva
   *[other] Moje práva: { $services }
}
choice-authority = { $count ->
    [0] Kam podať sťažnosť
   *[other] Kam podať sťažnosť: { $services }
}
choice-letter = { $count ->
    [0] Písomná námietka
   *[other] Písomná námietka: { $services }
}
choice-follow-up = { $count ->
    [0] Po podaní námietky
   *[other] Po podaní námietky: { $services }
}
choice-reminders = Pripomienky
choice-privacy = Čo tento bot uchováva
choice-help = Čo tento bot dokáže
choice-unknown-service = Iná služba
choice-out-of-scope = Niečo iné

## Next steps: words on buttons, as short as possible

next-more = Všetko o tom
next-opt-out = Ako namietať
next-deadline = Dokedy?
next-data-used = Čo sa používa?
next-effect = Čo to prinesie?
next-rights = Ktoré právo?
next-authority = Kam so sťažnosťou?
next-letter = Písomne
next-follow-up = Bez odpovede?
next-remind = Pripomínať v tomto kanáli
next-language = Jazyk odpovede: { $language }

## Rights, authorities, letters

authority-yours = Sťažnosť môžete podať úradu krajiny, kde žijete, kde pracujete alebo kde došlo k porušeniu (čl. 77 GDPR).
authority-unknown = Pre túto krajinu tu nie je známy žiadny úrad: { $country }.
authority-regional = Úrady regiónov, pre tamojšie spoločnosti
authority-leads = { $services }: vedúcim dozorným orgánom je { $authority } ({ $country }). Váš úrad sťažnosť postúpi ďalej.
open-complaint = Otvoriť formulár sťažnosti
open-website = Web úradu
label-complaint-language = Jazyk sťažnosti
label-address = Adresa
label-email = E-mail
label-phone = Telefón
label-contact-as-of = Telefón a e-mail, stav
label-controller = Zodpovedná spoločnosť
label-dpo = Zodpovedná osoba (DPO)
label-form = Formulár pre ochranu osobných údajov
letter-goes-to = Adresát ({ $service }):
letter-no-address = { $service }: adresa tu nie je známa. Pozrite sa do zásad ochrany osobných údajov tejto služby.
letter-must-title = Musí obsahovať
letter-should-title = Mala by obsahovať
letter-not-title = Vynechajte

## About the bot itself

help-lead = Opýtajte sa ma, ako namietať proti používaniu vašich údajov na trénovanie AI. Poznám služby (spolu { $services }) a úrady na ochranu osobných údajov (spolu { $authorities }) a ku každému faktu mám zdroje.
help-examples = Napríklad
help-commands = Príkazy
example-opt-out = Ako môžem namietať na Instagrame?
example-deadline = Je pri Facebooku už neskoro?
example-data-used = Používa LinkedIn moje príspevky?
example-authority = Kam môžem podať sťažnosť v Portugalsku?
out-of-scope = S tým pomôcť neviem: vyznám sa len v námietkach proti trénovaniu AI.
unknown-lead = O „{ $name }“ nemám overené informácie, preto o tom nič nehovorím. Toto funguje vždy:
privacy-lead = Nič z toho, čo napíšete, sa neukladá ani nezaznamenáva.
privacy-kept = Uchováva sa len to, čo nastavíte vy alebo váš kanál: jazyk, krajina, časové pásmo a pripomienky. Všetko si môžete zobraziť, exportovať a vymazať.
privacy-show = Zobraziť, čo sa o mne uchováva
privacy-export = Exportovať do súboru
privacy-erase = Vymazať všetko
privacy-nothing = Nič sa o vás neuchováva.
privacy-yours = O vás:
privacy-channel = O tomto kanáli:
privacy-erased = Všetko o vás je vymazané.
privacy-nothing-to-erase = Nebolo čo vymazať.
privacy-confirm = Tým sa všetko vymaže, natrvalo.
privacy-file = Tu je všetko, čo sa uchováva, v súbore pre ľudí aj programy (JSON).
reminders-how = Kanál sa dozvie, koľko dní zostáva do každého dátumu, ktorý sa ho týka, a to v dňoch, ktoré si zvolí. Napíšte /subscribe tam, kde pripomienky chcete; /reminders ich zobrazí a /unsubscribe ich ukončí.

## Settings

settings-title = Nastavenia
settings-yours = Toto sú vaše vlastné nastavenia.
settings-channel = Toto sú nastavenia tohto kanála.
settings-saved = Uložené.
settings-language = Jazyk
settings-country = Krajina
settings-time-zone = Časové pásmo
settings-unset = nenastavené
settings-how = Zmeníte ich príkazom /settings, napríklad: /settings language slovenčina.

## When something does not work: one kind sentence and what to do next

error-internal = Niečo sa pokazilo na mojej strane, nie na vašej. Skúste to, prosím, znova; ak to potrvá, oznámte tomu, kto tohto bota prevádzkuje, kód { $code }.
error-slow-down = { $seconds ->
    [one] To bolo veľa naraz. Počkajte, prosím, sekundu.
    [few] To bolo veľa naraz. Počkajte, prosím, { $seconds } sekundy.
    [many] To bolo veľa naraz. Počkajte, prosím, { $seconds } sekundy.
   *[other] To bolo veľa naraz. Počkajte, prosím, { $seconds } sekúnd.
}
error-unknown-command = Tento príkaz nepoznám. Všetky ukáže /help.
error-private-only = Pošlite mi to, prosím, v súkromnom chate.
error-not-manager = Zmeniť to môžu len tí, ktorí tento kanál spravujú. Požiadajte, prosím, niekoho z nich.
error-empty-question = Na niečo sa ma, prosím, opýtajte, napríklad: Ako môžem namietať na Instagrame?
error-no-such-country = Krajinu „{ $given }“ nepoznám. Skúste jej anglický názov alebo kód, napríklad BE.
error-no-such-language = Jazyk „{ $given }“ neovládam. Ovládam: { $languages }.
error-no-such-time-zone = Časové pásmo „{ $given }“ nepoznám. Skúste mesto, napríklad Brussels, alebo názov, napríklad Europe/Brussels.
answered-in-nearest = Tento jazyk ({ $asked }) zatiaľ neovládam, preto je odpoveď v inom jazyku.
