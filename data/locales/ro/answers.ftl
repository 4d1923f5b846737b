## Headings of answers

heading-opt-out = { $services }: cum vă opuneți antrenării IA
heading-general = Cum vă opuneți antrenării IA
heading-data-used = { $service }: ce se folosește
heading-data-used-general = Ce se folosește pentru antrenarea IA
heading-deadline = { $service }: termenele care contează
heading-timeline = Termene viitoare și termene trecute
heading-effect = { $services }: ce efect are o opoziție
heading-effect-general = Ce poate și ce nu poate face o opoziție
heading-rights = Drepturile dumneavoastră
heading-rights-in = Drepturile dumneavoastră: { $country }
heading-authority = Unde depuneți o plângere
heading-authority-in = Unde depuneți o plângere: { $country }
heading-letter = Opoziția în scris
heading-follow-up = După opoziție
heading-help = Objector
heading-privacy = Ce păstrează acest bot
heading-reminders = Mementouri
heading-unknown = { $name }: necunoscut aici

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Serviciul { $service } folosește datele oamenilor pentru antrenarea IA, cu excepția cazului în care aceștia se opun sau dezactivează acest lucru.
verdict-object-unclear = Din surse nu reiese clar dacă serviciul { $service } antrenează IA pe datele oamenilor. Aceasta este cea mai bună cale de a spune nu.
verdict-object-partly = Serviciul { $service } folosește o parte din datele oamenilor pentru antrenarea IA. Mai jos aflați ce se poate refuza și ce nu.
verdict-object-default-unclear = Serviciul { $service } folosește datele oamenilor pentru antrenarea IA. Din surse nu reiese clar dacă o face înainte să spuneți ceva.
verdict-off-by-default = Serviciul { $service } folosește unele date pentru antrenarea IA, implicit doar dacă ați activat acest lucru. Iată cum refuzați sau cum verificați că este dezactivat.
verdict-crawlers = { $service }: crawlere ale unor companii colectează pagini publice pentru antrenarea IA. Iată cum le spuneți să nu o facă.
verdict-nothing-to-do = { $service }: nu este cazul să vă opuneți. Potrivit surselor, acest serviciu nu folosește datele oamenilor pentru antrenarea IA.
verdict-nothing-but-other-ways = { $service }: nu este nevoie să vă opuneți. În mod implicit, acest serviciu nu folosește datele oamenilor pentru antrenarea IA. Ce urmează este pentru cei care vor să meargă mai departe.
verdict-no-way = Serviciul { $service } folosește datele oamenilor pentru antrenarea IA și nu se cunoaște nicio cale de refuz în cadrul serviciului.
verdict-no-way-unclear = { $service }: nu se cunoaște nicio cale de opoziție față de antrenarea IA în cadrul serviciului, iar din surse nu reiese clar dacă acesta antrenează IA.
verdict-not-your-region = { $service }: pentru această țară nu se cunoaște nicio cale de opoziție.
used-since = Face acest lucru începând din { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Formular de opoziție
route-account-setting = Setare în cont
route-email = E-mail
route-letter = Scrisoare
route-delete-account = Eliminarea conținutului sau a contului
route-robots = Semnale către crawlere
route-none = Fără o cale proprie
open-objection-form = Deschideți formularul { $service }
open-account-setting = Deschideți setarea din { $service }
open-email = Scrieți un e-mail către { $service }
open-letter = Adresa serviciului { $service }
open-delete-account = Deschideți pagina { $service }
open-robots = Deschideți instrucțiunile pentru { $service }
open-none = Citiți ce spune { $service }
post-to = Prin poștă: { $address }

## Steps: what to do, in order

step-log-in = Autentificați-vă în serviciul { $service }.
step-no-login = Nu este nevoie de cont.
step-menu-app = În aplicație: { $path }
step-menu-web = Pe web: { $path }
step-menu-both = În aplicație sau pe web: { $path }
step-menu-any = Meniu: { $path }
step-link-or-menu = Urmați linkul sau mergeți direct acolo. { $menu }
step-turn-off = Dezactivați „{ $label }”.
step-turn-on = Activați „{ $label }”.
step-choose = La „{ $label }” alegeți „{ $choice }”.
step-asked-for = Vi se va cere: { $items }.
step-crawlers = Blocați aceste crawlere: { $items }.

## What it achieves, what else to know

effects-title = Efecte și limite
caveats-title = Bine de știut
other-ways = Alte căi
for-all = Pentru toate acestea: { $services }

## What is used

uses-yes = Serviciul { $service } folosește datele oamenilor pentru antrenarea IA.
uses-no = Serviciul { $service } nu folosește datele oamenilor pentru antrenarea IA, potrivit surselor.
uses-unclear = Din surse nu reiese clar dacă serviciul { $service } folosește datele oamenilor pentru antrenarea IA.
data-used-general = Diferă de la un serviciu la altul: numiți unul și primiți lista cu ce se folosește și ce nu. În general, este vorba despre ce postează oamenii public și ce scriu asistenților IA.
label-used = Se folosește
label-not-used = Nu se folosește
label-default = Setare implicită
label-legal-basis = Temeiul juridic indicat de serviciu
label-since = Începând din
default-on = activat: datele sunt folosite până când vă opuneți sau dezactivați
default-off = dezactivat
default-opt-in = dezactivat până când activați
default-unclear = nu reiese clar din surse
basis-legitimate-interests = interes legitim (art. 6 alin. (1) lit. f) din GDPR)
basis-consent = consimțământ (art. 6 alin. (1) lit. a) din GDPR)
basis-contract = contract (art. 6 alin. (1) lit. b) din GDPR)
basis-unclear = nu reiese clar din surse
basis-unknown = necunoscut aici
basis-of = Temeiul juridic indicat de serviciul { $service } pentru antrenarea IA: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] A mai rămas o zi. O opoziție înainte de această dată acoperă cel mai mult; după aceea oprește totuși folosirea ulterioară.
    [few] Au mai rămas { $days } zile. O opoziție înainte de această dată acoperă cel mai mult; după aceea oprește totuși folosirea ulterioară.
   *[other] Au mai rămas { $days } de zile. O opoziție înainte de această dată acoperă cel mai mult; după aceea oprește totuși folosirea ulterioară.
}
date-today = Termenul este astăzi. O opoziție făcută astăzi precedă încă folosirea ulterioară, iar după aceea vă puteți opune în continuare.
date-passed-open = Această dată a trecut, dar dreptul la opoziție nu. Mai are rost?
no-date = Nu se cunoaște nicio dată până la care ar trebui să vă opuneți în cazul serviciului { $service }. Puteți face acest lucru oricând: cu cât mai devreme, cu atât acoperă mai mult.
all-dates = Toate termenele cunoscute:
timeline-ahead = Aceste termene urmează.
timeline-none-ahead = Niciun serviciu nu a anunțat un termen viitor până la care să vă opuneți. Vă puteți opune oricând. Acestea sunt termenele prevăzute de lege care urmează:
timeline-passed = Trecute cel mai recent:

## How far to trust it

as-of = Aceste informații reflectă situația din { $moment }.
as-of-unknown = Nu se știe pentru ce lună sunt valabile aceste informații.
as-of-title = Situația acestor informații
may-have-changed = A trecut mai mult de șase luni de atunci: este posibil să se fi schimbat.
confidence-medium = Nu totul aici este confirmat de serviciul însuși.
confidence-low = Sursele sunt puține: vă rugăm să verificați la serviciu.
sources = Surse
sources-some = Surse ({ $shown } din { $all })

## The general way

general-lead = Vă puteți opune în cazul oricărui serviciu care folosește datele dumneavoastră pentru antrenarea IA. Numiți serviciul pentru a afla calea exactă; cele de mai jos funcționează oriunde:
general-find = Căutați în setările sau în politica de confidențialitate ale serviciului „opoziție”, „IA”, „AI” sau „antrenare” și folosiți formularul sau comutatorul, dacă există.
general-object = Dacă nu există, scrieți la adresa de confidențialitate a companiei: „Mă opun, în temeiul art. 21 alin. (1) din GDPR, folosirii datelor mele pentru antrenarea IA”, cu numele contului și un motiv legat de situația dumneavoastră.
general-keep = Păstrați dovezi: capturi de ecran, confirmarea, data.
general-wait = Compania are o lună să răspundă (art. 12 alin. (3) din GDPR).
general-complain = Niciun răspuns sau un refuz? Depuneți o plângere la autoritatea pentru protecția datelor; este gratuit.

## Choices and questions back

choose-service = Ce serviciu?
choose-country = În ce țară locuiți?
did-you-mean = V-ați referit la unul dintre acestea?
which-one = Ce doriți să aflați?
choice-opt-out = { $count ->
    [0] Cum mă opun
   *[other] Cum mă opun: { $services }
}
choice-deadline = { $count ->
    [0] Până când
   *[other] Până când: { $services }
}
choice-data-used = { $count ->
    [0] Ce se folosește
   *[other] Ce se folosește: { $services }
}
choice-effect = { $count ->
    [0] Ce efect are o opoziție
   *[other] Ce efect are o opoziție: { $services }
}
choice-rights = { $count ->
    [0] Drepturile mele
   *[other] Drepturile mele: { $services }
}
choice-authority = { $count ->
    [0] Unde depun o plângere
   *[other] Unde depun o plângere: { $services }
}
choice-letter = { $count ->
    [0] Opoziția în scris
   *[other] Opoziția în scris: { $services }
}
choice-follow-up = { $count ->
    [0] După opoziția mea
   *[other] După opoziția mea: { $services }
}
choice-reminders = Mementouri
choice-privacy = Ce păstrează acest bot
choice-help = Ce poate face acest bot
choice-unknown-service = Alt serviciu
choice-out-of-scope = Altceva

## Next steps: words on buttons, as short as possible

next-more = Toate detaliile
next-opt-out = Cum mă opun
next-deadline = Până când?
next-data-used = Ce se folosește?
next-effect = Ce obțin?
next-rights = Ce drept am?
next-authority = Unde depun o plângere?
next-letter = În scris
next-follow-up = Niciun răspuns?
next-remind = Mementouri în acest canal
next-language = Răspuns în limba { $language }

## Rights, authorities, letters

authority-yours = Puteți depune o plângere la autoritatea din țara în care locuiți, în care lucrați sau în care a avut loc încălcarea (art. 77 din GDPR).
authority-unknown = Pentru { $country } nu se cunoaște aici nicio autoritate.
authority-regional = Autoritățile regiunilor, pentru companiile de acolo
authority-leads = Pentru { $services }, autoritatea principală este { $authority } ({ $country }). Autoritatea dumneavoastră transmite plângerea mai departe.
open-complaint = Deschideți formularul de plângere
open-website = Site-ul autorității
label-complaint-language = Limba plângerii
label-address = Adresă
label-email = E-mail
label-phone = Telefon
label-contact-as-of = Telefon și e-mail, date din
label-controller = Compania responsabilă
label-dpo = Responsabilul cu protecția datelor
label-form = Formular de confidențialitate
letter-goes-to = Către { $service }:
letter-no-address = Pentru { $service } nu se cunoaște aici nicio adresă: căutați în politica sa de confidențialitate.
letter-must-title = Trebuie să conțină
letter-should-title = Ar trebui să conțină
letter-not-title = Lăsați deoparte

## About the bot itself

help-lead = Întrebați-mă cum vă opuneți folosirii datelor dumneavoastră pentru antrenarea IA. Cunosc servicii ({ $services }) și autorități pentru protecția datelor ({ $authorities }), cu surse pentru fiecare informație.
help-examples = De exemplu
help-commands = Comenzi
example-opt-out = Cum mă opun pe Instagram?
example-deadline = Este prea târziu pentru Facebook?
example-data-used = Folosește LinkedIn postările mele?
example-authority = Unde pot depune o plângere în Portugalia?
out-of-scope = Cu acest lucru nu vă pot ajuta: știu doar despre opoziția față de antrenarea IA.
unknown-lead = Nu am informații verificate despre „{ $name }”, așa că nu spun nimic despre acest nume. Următoarele funcționează întotdeauna:
privacy-lead = Nimic din ce scrieți nu este stocat sau înregistrat în jurnale.
privacy-kept = Se păstrează doar ce ați setat dumneavoastră sau canalul: limba, țara, fusul orar și mementourile. Puteți vedea, exporta și șterge totul.
privacy-show = Ce se păstrează despre mine
privacy-export = Exportați ca fișier
privacy-erase = Ștergeți tot
privacy-nothing = Nu se păstrează nimic despre dumneavoastră.
privacy-yours = Despre dumneavoastră:
privacy-channel = Despre acest canal:
privacy-erased = Tot ce se păstra despre dumneavoastră a fost șters.
privacy-nothing-to-erase = Nu era nimic de șters.
privacy-confirm = Aceasta șterge totul, definitiv.
privacy-file = Iată tot ce se păstrează, ca fișier pentru oameni și programe (JSON).
reminders-how = Un canal află, în zilele pe care le alege, câte zile mai sunt până la fiecare dată importantă pentru el. Scrieți /subscribe acolo unde doriți mementourile; /reminders le afișează, iar /unsubscribe le oprește.

## Settings

settings-title = Setări
settings-yours = Acestea sunt setările dumneavoastră.
settings-channel = Acestea sunt setările acestui canal.
settings-saved = Salvat.
settings-language = Limbă
settings-country = Țară
settings-time-zone = Fus orar
settings-unset = nesetat
settings-how = Le puteți schimba cu /settings, de exemplu: /settings language română.

## When something does not work: one kind sentence and what to do next

error-internal = Ceva nu a mers bine la mine, nu la dumneavoastră. Vă rog să încercați din nou; dacă problema persistă, comunicați celui care administrează acest bot codul { $code }.
error-slow-down = { $seconds ->
    [one] Au fost prea multe mesaje deodată. Vă rog să așteptați o secundă.
    [few] Au fost prea multe mesaje deodată. Vă rog să așteptați { $seconds } secunde.
   *[other] Au fost prea multe mesaje deodată. Vă rog să așteptați { $seconds } de secunde.
}
error-unknown-command = Nu cunosc această comandă. /help le afișează pe toate.
error-private-only = Vă rog să îmi trimiteți acest lucru într-o conversație privată.
error-not-manager = Doar cei care administrează acest canal pot schimba acest lucru. Vă rog să vă adresați unuia dintre ei.
error-empty-question = Vă rog să mă întrebați ceva, de exemplu: Cum mă opun pe Instagram?
error-no-such-country = Nu cunosc țara „{ $given }”. Încercați numele ei în engleză sau un cod precum BE.
error-no-such-language = Nu vorbesc „{ $given }”. Vorbesc: { $languages }.
error-no-such-time-zone = Nu cunosc fusul orar „{ $given }”. Încercați un oraș precum Brussels sau un nume precum Europe/Brussels.
answered-in-nearest = Încă nu vorbesc limba { $asked }, așa că acest răspuns este în altă limbă.
