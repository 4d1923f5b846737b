## Headings of answers

heading-opt-out = { $services }: jak vznést námitku proti trénování AI
heading-general = Jak vznést námitku proti trénování AI
heading-data-used = { $service }: co se používá
heading-data-used-general = Co se používá k trénování AI
heading-deadline = { $service }: důležitá data
heading-timeline = Nadcházející a uplynulá data
heading-effect = { $services }: co námitka přinese
heading-effect-general = Co námitka přinese a co nedokáže
heading-rights = Vaše práva
heading-rights-in = Vaše práva: { $country }
heading-authority = Kam podat stížnost
heading-authority-in = Kam podat stížnost: { $country }
heading-letter = Písemná námitka
heading-follow-up = Po vznesení námitky
heading-help = Objector
heading-privacy = Co tento bot uchovává
heading-reminders = Připomínky
heading-unknown = { $name }: zde není známo

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Služba { $service } používá údaje lidí k trénování AI, pokud nevznesou námitku nebo to nevypnou.
verdict-object-unclear = Ze zdrojů není jasné, zda služba { $service } trénuje AI na údajích lidí. Toto je nejlepší způsob, jak odmítnout.
verdict-object-partly = Služba { $service } používá některé údaje lidí k trénování AI. Co odmítnout lze a co ne, je uvedeno níže.
verdict-object-default-unclear = Služba { $service } používá údaje lidí k trénování AI. Ze zdrojů není jasné, zda to dělá ještě předtím, než se vyjádříte.
verdict-off-by-default = Služba { $service } používá některé údaje k trénování AI, ve výchozím nastavení jen tehdy, když to sami zapnete. Takto odmítnete nebo ověříte, že je to vypnuté.
verdict-crawlers = { $service }: crawlery společností sbírají veřejné stránky k trénování AI. Takto jim sdělíte, aby to nedělaly.
verdict-nothing-to-do = { $service }: není proti čemu vznášet námitku. Podle zdrojů tato služba nepoužívá údaje lidí k trénování AI.
verdict-nothing-but-other-ways = { $service }: není nic, proti čemu byste námitku museli vznést. Ve výchozím nastavení tato služba nepoužívá údaje lidí k trénování AI. Následující je pro ty, kdo chtějí udělat víc.
verdict-no-way = Služba { $service } používá údaje lidí k trénování AI a žádný způsob, jak to přímo ve službě odmítnout, není znám.
verdict-no-way-unclear = { $service }: žádný způsob, jak přímo ve službě vznést námitku proti trénování AI, není znám a ze zdrojů není jasné, zda tato služba AI trénuje.
verdict-not-your-region = { $service }: pro tuto zemi není znám žádný způsob, jak vznést námitku.
used-since = Odkdy: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Formulář námitky
route-account-setting = Nastavení účtu
route-email = E-mail
route-letter = Dopis
route-delete-account = Odstranění obsahu nebo účtu
route-robots = Signály pro crawlery
route-none = Bez vlastního způsobu
open-objection-form = Otevřít formulář: { $service }
open-account-setting = Otevřít nastavení: { $service }
open-email = Napsat e-mail: { $service }
open-letter = Adresa: { $service }
open-delete-account = Otevřít stránku: { $service }
open-robots = Otevřít návod: { $service }
open-none = Přečíst, co uvádí { $service }
post-to = Poštou: { $address }

## Steps: what to do, in order

step-log-in = Přihlaste se ke službě { $service }.
step-no-login = Účet není potřeba.
step-menu-app = V aplikaci: { $path }
step-menu-web = Na webu: { $path }
step-menu-both = V aplikaci nebo na webu: { $path }
step-menu-any = Menu: { $path }
step-link-or-menu = Otevřete odkaz, nebo tam přejděte sami. { $menu }
step-turn-off = Vypněte „{ $label }“.
step-turn-on = Zapněte „{ $label }“.
step-choose = U „{ $label }“ nastavte „{ $choice }“.
step-asked-for = Bude po vás požadováno: { $items }.
step-crawlers = Zablokujte tyto crawlery: { $items }.

## What it achieves, what else to know

effects-title = Co to přinese a co ne
caveats-title = Dobré vědět
other-ways = Další způsoby
for-all = Pro všechny tyto služby: { $services }

## What is used

uses-yes = Služba { $service } používá údaje lidí k trénování AI.
uses-no = Podle zdrojů služba { $service } nepoužívá údaje lidí k trénování AI.
uses-unclear = Ze zdrojů není jasné, zda služba { $service } používá údaje lidí k trénování AI.
data-used-general = Liší se to podle služby: napište její název a dostanete seznam toho, co se používá a co ne. Obecně je to to, co lidé sdílejí veřejně a co píšou asistentům AI.
label-used = Používá se
label-not-used = Nepoužívá se
label-default = Ve výchozím nastavení
label-legal-basis = Právní základ, který služba uvádí
label-since = Odkdy
default-on = zapnuto: údaje se používají, dokud nevznesete námitku nebo to nevypnete
default-off = vypnuto
default-opt-in = vypnuto, dokud to nezapnete
default-unclear = ze zdrojů není jasné
basis-legitimate-interests = oprávněný zájem (čl. 6 odst. 1 písm. f) GDPR)
basis-consent = souhlas (čl. 6 odst. 1 písm. a) GDPR)
basis-contract = smlouva (čl. 6 odst. 1 písm. b) GDPR)
basis-unclear = ze zdrojů není jasný
basis-unknown = zde není znám
basis-of = Právní základ, který pro trénování AI uvádí { $service }: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Zbývá jeden den. Námitka před tímto datem pokryje nejvíc; poté i tak zastaví pozdější používání.
    [few] Zbývají { $days } dny. Námitka před tímto datem pokryje nejvíc; poté i tak zastaví pozdější používání.
    [many] Zbývá { $days } dne. Námitka před tímto datem pokryje nejvíc; poté i tak zastaví pozdější používání.
   *[other] Zbývá { $days } dnů. Námitka před tímto datem pokryje nejvíc; poté i tak zastaví pozdější používání.
}
date-today = Je to dnes. Námitka vznesená dnes ještě předejde pozdějšímu používání a vznést ji můžete i potom.
date-passed-open = Toto datum uplynulo, právo vznést námitku však trvá. Má to ještě smysl?
no-date = { $service }: není známo datum, do kterého byste námitku museli vznést. Můžete to udělat kdykoli a dřívější námitka pokryje víc.
all-dates = Všechna známá data:
timeline-ahead = Tato data teprve nastanou.
timeline-none-ahead = Žádná služba neoznámila nadcházející datum, do kterého je třeba vznést námitku. Námitku můžete vznést kdykoli. Toto jsou nadcházející data v právních předpisech:
timeline-passed = Naposledy uplynula:

## How far to trust it

as-of = Stav těchto informací: { $moment }.
as-of-unknown = Není známo, ze kterého měsíce tyto informace jsou.
as-of-title = Stav těchto informací
may-have-changed = Je to více než šest měsíců: mohlo se to změnit.
confidence-medium = Ne všechno zde potvrdila sama služba.
confidence-low = Zdrojů je málo: ověřte si to prosím u služby.
sources = Zdroje
sources-some = Zdroje ({ $shown } z { $all })

## The general way

general-lead = Námitku můžete vznést u každé služby, která používá vaše údaje k trénování AI. Pro přesný postup napište název služby; toto funguje všude:
general-find = V nastavení soukromí nebo v zásadách ochrany osobních údajů služby hledejte slova „námitka“ (object), „AI“ nebo „trénování“ (training) a použijte její formulář nebo přepínač, pokud existuje.
general-object = Pokud neexistuje, napište na adresu společnosti pro ochranu osobních údajů: „Podle čl. 21 odst. 1 GDPR vznáším námitku proti používání svých údajů k trénování AI“, s názvem svého účtu a důvodem týkajícím se vaší situace.
general-keep = Uschovejte si důkazy: snímky obrazovky, potvrzení, datum.
general-wait = Společnost má na odpověď jeden měsíc (čl. 12 odst. 3 GDPR).
general-complain = Žádná odpověď, nebo odmítnutí? Podejte stížnost u svého úřadu pro ochranu osobních údajů; je bezplatná.

## Choices and questions back

choose-service = Která služba?
choose-country = Ve které zemi žijete?
did-you-mean = Mysleli jste něco z tohoto?
which-one = Co chcete vědět?
choice-opt-out = { $count ->
    [0] Jak vznést námitku
   *[other] Jak vznést námitku: { $services }
}
choice-deadline = { $count ->
    [0] Do kdy
   *[other] Do kdy: { $services }
}
choice-data-used = { $count ->
    [0] Co se používá
   *[other] Co se používá: { $services }
}
choice-effect = { $count ->
    [0] Co námitka přinese
   *[other] Co námitka přinese: { $services }
}
choice-rights = { $count ->
    [0] Moje práva
   *[other] Moje práva: { $services }
}
choice-authority = { $count ->
    [0] Kam podat stížnost
   *[other] Kam podat stížnost: { $services }
}
choice-letter = { $count ->
    [0] Písemná námitka
   *[other] Písemná námitka: { $services }
}
choice-follow-up = { $count ->
    [0] Po vznesení námitky
   *[other] Po vznesení námitky: { $services }
}
choice-reminders = Připomínky
choice-privacy = Co tento bot uchovává
choice-help = Co tento bot umí
choice-unknown-service = Jiná služba
choice-out-of-scope = Něco jiného

## Next steps: words on buttons, as short as possible

next-more = Všechno o tom
next-opt-out = Jak vznést námitku
next-deadline = Do kdy?
next-data-used = Co se používá?
next-effect = Co to přinese?
next-rights = Které právo?
next-authority = Kam se stížností?
next-letter = Písemně
next-follow-up = Bez odpovědi?
next-remind = Připomínat v tomto kanálu
next-language = Jazyk odpovědi: { $language }

## Rights, authorities, letters

authority-yours = Stížnost můžete podat u úřadu země, kde žijete, kde pracujete nebo kde došlo k porušení (čl. 77 GDPR).
authority-unknown = Pro tuto zemi zde není znám žádný úřad: { $country }.
authority-regional = Úřady regionů, pro tamní společnosti
authority-leads = { $services }: vedoucím úřadem je { $authority } ({ $country }). Váš úřad stížnost předá dál.
open-complaint = Otevřít formulář stížnosti
open-website = Web úřadu
label-complaint-language = Jazyk stížnosti
label-address = Adresa
label-email = E-mail
label-phone = Telefon
label-contact-as-of = Telefon a e-mail, stav
label-controller = Odpovědná společnost
label-dpo = Pověřenec pro ochranu osobních údajů
label-form = Formulář pro ochranu osobních údajů
letter-goes-to = Adresát ({ $service }):
letter-no-address = { $service }: adresa zde není známa. Podívejte se do zásad ochrany osobních údajů této služby.
letter-must-title = Musí obsahovat
letter-should-title = Měla by obsahovat
letter-not-title = Vynechte

## About the bot itself

help-lead = Zeptejte se mě, jak vznést námitku proti používání vašich údajů k trénování AI. Znám služby (celkem { $services }) a úřady pro ochranu osobních údajů (celkem { $authorities }) a ke každému faktu mám zdroje.
help-examples = Například
help-commands = Příkazy
example-opt-out = Jak vznesu námitku na Instagramu?
example-deadline = Je u Facebooku už pozdě?
example-data-used = Používá LinkedIn moje příspěvky?
example-authority = Kam můžu podat stížnost v Portugalsku?
out-of-scope = S tím pomoct neumím: vyznám se jen v námitkách proti trénování AI.
unknown-lead = O „{ $name }“ nemám ověřené informace, proto o tom nic neříkám. Toto funguje vždy:
privacy-lead = Nic z toho, co napíšete, se neukládá ani nezaznamenává.
privacy-kept = Uchovává se jen to, co nastavíte vy nebo váš kanál: jazyk, země, časové pásmo a připomínky. Všechno si můžete zobrazit, exportovat a vymazat.
privacy-show = Zobrazit, co se o mně uchovává
privacy-export = Exportovat do souboru
privacy-erase = Vymazat všechno
privacy-nothing = Nic se o vás neuchovává.
privacy-yours = O vás:
privacy-channel = O tomto kanálu:
privacy-erased = Všechno o vás je vymazáno.
privacy-nothing-to-erase = Nebylo co vymazat.
privacy-confirm = Tím se všechno vymaže, natrvalo.
privacy-file = Zde je všechno, co se uchovává, v souboru pro lidi i programy (JSON).
reminders-how = Kanál se dozví, kolik dnů zbývá do každého data, které se ho týká, a to ve dnech, které si zvolí. Napište /subscribe tam, kde připomínky chcete; /reminders je zobrazí a /unsubscribe je ukončí.

## Settings

settings-title = Nastavení
settings-yours = Toto je vaše vlastní nastavení.
settings-channel = Toto je nastavení tohoto kanálu.
settings-saved = Uloženo.
settings-language = Jazyk
settings-country = Země
settings-time-zone = Časové pásmo
settings-unset = nenastaveno
settings-how = Změníte je příkazem /settings, například: /settings language čeština.

## When something does not work: one kind sentence and what to do next

error-internal = Něco se pokazilo na mé straně, ne na vaší. Zkuste to prosím znovu; pokud to potrvá, sdělte tomu, kdo tohoto bota provozuje, kód { $code }.
error-slow-down = { $seconds ->
    [one] To bylo moc najednou. Počkejte prosím sekundu.
    [few] To bylo moc najednou. Počkejte prosím { $seconds } sekundy.
    [many] To bylo moc najednou. Počkejte prosím { $seconds } sekundy.
   *[other] To bylo moc najednou. Počkejte prosím { $seconds } sekund.
}
error-unknown-command = Tento příkaz neznám. Všechny ukáže /help.
error-private-only = Pošlete mi to prosím v soukromém chatu.
error-not-manager = Změnit to mohou jen ti, kdo tento kanál spravují. Požádejte prosím někoho z nich.
error-empty-question = Na něco se mě prosím zeptejte, například: Jak vznesu námitku na Instagramu?
error-no-such-country = Zemi „{ $given }“ neznám. Zkuste její anglický název nebo kód, například BE.
error-no-such-language = Jazyk „{ $given }“ neumím. Umím: { $languages }.
error-no-such-time-zone = Časové pásmo „{ $given }“ neznám. Zkuste město, například Brussels, nebo název, například Europe/Brussels.
answered-in-nearest = Tento jazyk ({ $asked }) ještě neumím, proto je odpověď v jiném jazyce.
