## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Nadchádzajúce dátumy
reminder-law = dátum v právnych predpisoch
reminder-today = Je to dnes. Námietka podaná dnes stále pokryje najviac; neskôr aj tak zastaví neskoršie používanie.
reminder-late = Táto pripomienka prichádza neskoro: mala prísť { $due }.
reminder-stop = Ukončiť tieto pripomienky
news-date = Nový dátum: { $name }
news-way = { $service }: spôsob, ako namietať, sa zmenil

## Commands

command-subscribe-name = odber
command-subscribe-description = Pripomienky s odpočítavaním dní v tomto kanáli
command-unsubscribe-name = zrušiť-odber
command-unsubscribe-description = Ukončiť pripomienky v tomto kanáli
command-reminders-name = pripomienky
command-reminders-description = Čo tento kanál dostáva a kedy prídu ďalšie pripomienky
command-countdown-name = odpočítavanie
command-countdown-description = Odpočítavajte dni do vlastných dátumov
command-countdown-add-name = pridať
command-countdown-add-description = Pridať vlastný dátum
command-countdown-remove-name = odstrániť
command-countdown-remove-description = Odstrániť jeden z vlastných dátumov
command-countdown-list-name = zoznam
command-countdown-list-description = Zobraziť vlastné dátumy

## Options of commands

option-days-name = dni
option-days-description = Koľko dní pred dátumom, napríklad 30,14,7,3,2,1,0
option-time-name = čas
option-time-description = O koľkej hodine, napríklad 9:00
option-channel-name = kanál
option-channel-description = Iný kanál ako tento
option-date-name = dátum
option-date-description = Deň, napríklad 27/5/2027 alebo „o 3 týždne“
option-title-name = názov
option-title-description = Čo sa v ten deň stane
option-number-name = číslo
option-number-description = Číslo dátumu v zozname

## Replies to /subscribe and /reminders

subscribe-done = Pripomienky sú tu zapnuté.
reminders-title = Pripomienky tu
reminders-none = Zatiaľ tu nie sú žiadne pripomienky.
reminders-start = Zapnúť pripomienky
reminders-follows = Sleduje sa
reminders-everything = všetky služby a dátumy v právnych predpisoch
reminders-own-only = len vlastné dátumy
reminders-days = Dni pred dátumom
reminders-time = Čas
reminders-time-value = { $time } ({ $zone })
reminders-language = Jazyk
reminders-next = Ďalšie pripomienky:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Žiadna pripomienka nie je naplánovaná: nie sú žiadne nadchádzajúce dátumy.
reminders-no-date-service = { $service }: žiadny nadchádzajúci dátum nebol oznámený. Keď bude, dozviete sa to tu, rovnako ako zmenu spôsobu, ako namietať. Namietať môžete kedykoľvek.
reminders-no-date = Žiadna služba neoznámila nadchádzajúci dátum. Keď ho niektorá oznámi, dozviete sa to tu, rovnako ako zmenu spôsobu, ako namietať. Namietať môžete kedykoľvek. Dovtedy sa odpočítavajú dni do týchto dátumov v právnych predpisoch:
reminders-countdown-hint = Môžete pridať vlastné dátumy: /countdown add 27/5/2027 Náš vlastný dátum
reminders-suspended = Pripomienky sem v poslednom čase nebolo možné odoslať: { $reason } Keď sa to napraví, napíšte sem /subscribe.
suspended-blocked = bot je zablokovaný.
suspended-gone = kanál už neexistuje alebo v ňom bot nie je.
suspended-no-access = bot kanál nevidí.
suspended-no-permission = bot tam nesmie písať.
suspended-topic-gone = téma už neexistuje.
suspended-locked = téma alebo vlákno je uzavreté.
suspended-wrong-kind = do kanála tohto druhu nemožno písať správy.
suspended-filtered = filter kanála ich odmieta.

## Replies to /unsubscribe

unsubscribe-done = Pripomienky sú tu ukončené.
unsubscribe-service-done = Pripomienky sú tu ukončené: { $service }.
unsubscribe-nothing = Neboli tu žiadne pripomienky na ukončenie.
unsubscribe-not-followed = { $service }: samostatne sa tu nesleduje. Ukončenie všetkých pripomienok: /unsubscribe
unsubscribe-own = Odstránené sú aj vlastné dátumy:

## Replies to /countdown

countdown-title = Vlastné dátumy
countdown-done = Pridané. Pripomienky prídu v dňoch, ktoré vidíte v /reminders.
countdown-removed = Odstránené.
countdown-none = Zatiaľ tu nie sú žiadne vlastné dátumy.
countdown-no-such = Dátum s číslom { $number } tu nie je. Všetky ukáže /countdown list.
countdown-form = Vlastný dátum
countdown-date = Dátum
countdown-date-hint = 27/5/2027 alebo „o 3 týždne“
countdown-what = Čo sa vtedy stane
countdown-too-many = Viac dátumov sa nezmestí, najvyšší počet je { $most }. Najprv, prosím, nejaký odstráňte: /countdown list
countdown-remove-this = Odstrániť: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = „{ $given }“ neviem prečítať ako čas. Skúste 9, 9:00 alebo 21:30.
error-no-such-days = „{ $given }“ neviem prečítať ako počty dní pred dátumom. Skúste čísla od 0 do 365, najviac 15: 30,14,7,3,2,1,0
error-no-such-date = „{ $given }“ neviem prečítať ako dátum. Skúste 27/5/2027, 2027-05-27 alebo „o 3 týždne“.
error-date-passed = Dátum { $date } už uplynul. Zadajte, prosím, deň, ktorý ešte len nastane, napríklad { $example }.
error-date-far = Do dátumu { $date } zostáva viac ako desať rokov. Zadajte, prosím, skorší deň, napríklad { $example }.
error-no-such-channel = Kanál „{ $given }“ nevidím. Vyberte taký, v ktorom som.

## When the bot could not post there

posting-lacking = Zatiaľ tam nesmiem písať. Potrebujem tieto oprávnenia: { $permissions }. Potom to skúste znova.
posting-wrong-kind = Do kanála tohto druhu nemožno pripomienky posielať. Zvoľte, prosím, textový kanál, tému alebo vlákno.
posting-not-a-member = V tom kanáli nie som. Najprv ma, prosím, pridajte a potom to skúste znova.
posting-unreachable = Platforma teraz neodpovedá, takže neviem, či tam smiem písať. Skúste to, prosím, znova o minútu.
permission-view = zobrazenie kanála
permission-send = odosielanie správ
permission-send-in-threads = odosielanie správ vo vláknach
permission-read-history = čítanie histórie správ
permission-post-as-admin = písanie správ ako správca
