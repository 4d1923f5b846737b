## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Nadcházející data
reminder-law = datum v právních předpisech
reminder-today = Je to dnes. Námitka vznesená dnes stále pokryje nejvíc; později i tak zastaví pozdější používání.
reminder-late = Tato připomínka přichází pozdě: měla přijít { $due }.
reminder-stop = Ukončit tyto připomínky
news-date = Nové datum: { $name }
news-way = { $service }: způsob, jak vznést námitku, se změnil

## Commands

command-subscribe-name = odběr
command-subscribe-description = Připomínky s odpočtem dnů v tomto kanálu
command-unsubscribe-name = zrušit-odběr
command-unsubscribe-description = Ukončit připomínky v tomto kanálu
command-reminders-name = připomínky
command-reminders-description = Co tento kanál dostává a kdy přijdou další připomínky
command-countdown-name = odpočet
command-countdown-description = Odpočítávejte dny do vlastních dat
command-countdown-add-name = přidat
command-countdown-add-description = Přidat vlastní datum
command-countdown-remove-name = odebrat
command-countdown-remove-description = Odebrat jedno z vlastních dat
command-countdown-list-name = seznam
command-countdown-list-description = Zobrazit vlastní data

## Options of commands

option-days-name = dny
option-days-description = Kolik dnů před datem, například 30,14,7,3,2,1,0
option-time-name = čas
option-time-description = V kolik hodin, například 9:00
option-channel-name = kanál
option-channel-description = Jiný kanál než tento
option-date-name = datum
option-date-description = Den, například 27/5/2027 nebo „za 3 týdny“
option-title-name = název
option-title-description = Co se v ten den stane
option-number-name = číslo
option-number-description = Číslo data v seznamu

## Replies to /subscribe and /reminders

subscribe-done = Připomínky jsou zde zapnuté.
reminders-title = Připomínky zde
reminders-none = Zatím zde nejsou žádné připomínky.
reminders-start = Zapnout připomínky
reminders-follows = Sleduje se
reminders-everything = všechny služby a data v právních předpisech
reminders-own-only = jen vlastní data
reminders-days = Dny před datem
reminders-time = Čas
reminders-time-value = { $time } ({ $zone })
reminders-language = Jazyk
reminders-next = Další připomínky:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Žádná připomínka není naplánovaná: nejsou žádná nadcházející data.
reminders-no-date-service = { $service }: žádné nadcházející datum nebylo oznámeno. Jakmile bude, dozvíte se to zde, stejně jako změnu způsobu, jak vznést námitku. Námitku můžete vznést kdykoli.
reminders-no-date = Žádná služba neoznámila nadcházející datum. Jakmile ho některá oznámí, dozvíte se to zde, stejně jako změnu způsobu, jak vznést námitku. Námitku můžete vznést kdykoli. Do té doby se odpočítávají dny do těchto dat v právních předpisech:
reminders-countdown-hint = Můžete přidat vlastní data: /countdown add 27/5/2027 Naše vlastní datum
reminders-suspended = Připomínky sem v poslední době nešlo odeslat: { $reason } Až bude závada odstraněna, napište sem /subscribe.
suspended-blocked = bot je zablokovaný.
suspended-gone = kanál už neexistuje, nebo v něm bot není.
suspended-no-access = bot kanál nevidí.
suspended-no-permission = bot tam nesmí psát.
suspended-topic-gone = téma už neexistuje.
suspended-locked = téma nebo vlákno je uzavřené.
suspended-wrong-kind = do kanálu tohoto druhu nelze psát zprávy.
suspended-filtered = filtr kanálu je odmítá.

## Replies to /unsubscribe

unsubscribe-done = Připomínky jsou zde ukončené.
unsubscribe-service-done = Připomínky jsou zde ukončené: { $service }.
unsubscribe-nothing = Nebyly zde žádné připomínky k ukončení.
unsubscribe-not-followed = { $service }: samostatně se zde nesleduje. Ukončení všech připomínek: /unsubscribe
unsubscribe-own = Odebrána jsou i vlastní data:

## Replies to /countdown

countdown-title = Vlastní data
countdown-done = Přidáno. Připomínky přijdou ve dnech, které vidíte v /reminders.
countdown-removed = Odebráno.
countdown-none = Zatím zde nejsou žádná vlastní data.
countdown-no-such = Datum s číslem { $number } zde není. Všechna ukáže /countdown list.
countdown-form = Vlastní datum
countdown-date = Datum
countdown-date-hint = 27/5/2027 nebo „za 3 týdny“
countdown-what = Co se tehdy stane
countdown-too-many = Více dat se nevejde, nejvyšší počet je { $most }. Nejprve prosím nějaké odeberte: /countdown list
countdown-remove-this = Odebrat: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = „{ $given }“ neumím přečíst jako čas. Zkuste 9, 9:00 nebo 21:30.
error-no-such-days = „{ $given }“ neumím přečíst jako počty dnů před datem. Zkuste čísla od 0 do 365, nejvýše 15: 30,14,7,3,2,1,0
error-no-such-date = „{ $given }“ neumím přečíst jako datum. Zkuste 27/5/2027, 2027-05-27 nebo „za 3 týdny“.
error-date-passed = Datum { $date } už uplynulo. Zadejte prosím den, který teprve nastane, například { $example }.
error-date-far = Do data { $date } zbývá více než deset let. Zadejte prosím dřívější den, například { $example }.
error-no-such-channel = Kanál „{ $given }“ nevidím. Vyberte takový, ve kterém jsem.

## When the bot could not post there

posting-lacking = Zatím tam nesmím psát. Potřebuji tato oprávnění: { $permissions }. Potom to zkuste znovu.
posting-wrong-kind = Do kanálu tohoto druhu nelze připomínky posílat. Zvolte prosím textový kanál, téma nebo vlákno.
posting-not-a-member = V tom kanálu nejsem. Nejprve mě prosím přidejte a potom to zkuste znovu.
posting-unreachable = Platforma teď neodpovídá, takže nevím, zda tam smím psát. Zkuste to prosím znovu za minutu.
permission-view = zobrazení kanálu
permission-send = odesílání zpráv
permission-send-in-threads = odesílání zpráv ve vláknech
permission-read-history = čtení historie zpráv
permission-post-as-admin = psaní zpráv jako správce
