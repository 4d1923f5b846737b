## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Būsimos datos
reminder-law = teisės akto data
reminder-today = Ta diena – šiandien. Šiandien pareikštas nesutikimas dar apima daugiausia; vėliau jis vis tiek sustabdo tolesnį naudojimą.
reminder-late = Šis priminimas vėluoja: turėjo ateiti { $due }.
reminder-stop = Išjungti šiuos priminimus
news-date = Nauja data: { $name }
news-way = { $service }: pasikeitė nesutikimo būdas

## Commands

command-subscribe-name = prenumeruoti
command-subscribe-description = Priminimai šiame kanale, kiek liko dienų
command-unsubscribe-name = nebeprenumeruoti
command-unsubscribe-description = Išjungti šio kanalo priminimus
command-reminders-name = priminimai
command-reminders-description = Ką gauna šis kanalas ir kada ateis kiti priminimai
command-countdown-name = atskaita
command-countdown-description = Skaičiuoti dienas iki savo datų
command-countdown-add-name = pridėti
command-countdown-add-description = Pridėti savo datą
command-countdown-remove-name = pašalinti
command-countdown-remove-description = Pašalinti vieną iš savo datų
command-countdown-list-name = sąrašas
command-countdown-list-description = Rodyti savo datas

## Options of commands

option-days-name = dienos
option-days-description = Kiek dienų iki datos, pvz., 30,14,7,3,2,1,0
option-time-name = laikas
option-time-description = Kuriuo paros metu, pvz., 9:00
option-channel-name = kanalas
option-channel-description = Kitas kanalas, ne šis
option-date-name = data
option-date-description = Diena, pvz., 27/5/2027 arba „po 3 savaičių“
option-title-name = pavadinimas
option-title-description = Kas tą dieną vyksta
option-number-name = numeris
option-number-description = Datos numeris sąraše

## Replies to /subscribe and /reminders

subscribe-done = Priminimai čia įjungti.
reminders-title = Priminimai čia
reminders-none = Priminimų čia dar nėra.
reminders-start = Įjungti priminimus
reminders-follows = Stebima
reminders-everything = visos paslaugos ir teisės aktų datos
reminders-own-only = tik jūsų datos
reminders-days = Dienos iki datos
reminders-time = Laikas
reminders-time-value = { $time } ({ $zone })
reminders-language = Kalba
reminders-next = Kiti priminimai:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Priminimų nenumatyta: būsimų datų nėra.
reminders-no-date-service = Būsimos datos nepaskelbta: { $service }. Čia sužinosite, kai ji bus paskelbta ir kai pasikeis nesutikimo būdas. Nesutikti galite bet kada.
reminders-no-date = Nė viena paslauga nepaskelbė būsimos datos. Čia sužinosite, kai kuri nors paskelbs ir kai pasikeis nesutikimo būdas. Nesutikti galite bet kada. Iki tol skaičiuojamos dienos iki šių teisės aktų datų:
reminders-countdown-hint = Galite pridėti savo datų: /countdown add 27/5/2027 Mūsų data
reminders-suspended = Pastaruoju metu priminimų čia paskelbti nepavyko: { $reason } Kai tai bus sutvarkyta, parašykite čia /subscribe.
suspended-blocked = botas užblokuotas.
suspended-gone = kanalo nebėra arba boto jame nėra.
suspended-no-access = botas nemato kanalo.
suspended-no-permission = botas čia negali skelbti.
suspended-topic-gone = temos nebėra.
suspended-locked = tema ar gija uždaryta.
suspended-wrong-kind = tokio tipo kanale skelbti žinučių negalima.
suspended-filtered = kanalo filtras jas atmeta.

## Replies to /unsubscribe

unsubscribe-done = Priminimai čia išjungti.
unsubscribe-service-done = Priminimai čia išjungti: { $service }.
unsubscribe-nothing = Priminimų, kuriuos būtų galima išjungti, čia nebuvo.
unsubscribe-not-followed = Atskirai čia nestebima: { $service }. Visiems priminimams išjungti: /unsubscribe
unsubscribe-own = Pašalinamos ir jūsų datos:

## Replies to /countdown

countdown-title = Jūsų datos
countdown-done = Pridėta. Priminimai ateina tomis dienomis, kurias rodo /reminders.
countdown-removed = Pašalinta.
countdown-none = Jūsų datų čia dar nėra.
countdown-no-such = Datos, kurios numeris { $number }, čia nėra. Datas parodo /countdown list.
countdown-form = Jūsų data
countdown-date = Data
countdown-date-hint = 27/5/2027 arba „po 3 savaičių“
countdown-what = Kas tada įvyks
countdown-too-many = Daugiau datų netelpa (daugiausia – { $most }). Pirmiausia vieną pašalinkite: /countdown list
countdown-remove-this = Pašalinti: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = „{ $given }“ negaliu perskaityti kaip paros laiko. Bandykite 9, 9:00 arba 21:30.
error-no-such-days = „{ $given }“ negaliu perskaityti kaip dienų iki datos. Bandykite skaičius nuo 0 iki 365, daugiausia 15: 30,14,7,3,2,1,0
error-no-such-date = „{ $given }“ negaliu perskaityti kaip datos. Bandykite 27/5/2027, 2027-05-27 arba „po 3 savaičių“.
error-date-passed = { $date } jau praėjo. Nurodykite būsimą dieną (pvz., { $example }).
error-date-far = Iki { $date } – daugiau nei dešimt metų. Nurodykite ankstesnę dieną (pvz., { $example }).
error-no-such-channel = Kanalo „{ $given }“ nematau. Pasirinkite tokį, kuriame esu.

## When the bot could not post there

posting-lacking = Kol kas ten skelbti negaliu. Suteikite man šiuos leidimus: { $permissions }. Tada bandykite dar kartą.
posting-wrong-kind = Tokio tipo kanale priminimų skelbti negalima. Pasirinkite tekstinį kanalą, temą arba giją.
posting-not-a-member = Manęs tame kanale nėra. Pirmiausia pridėkite mane, tada bandykite dar kartą.
posting-unreachable = Platforma šiuo metu neatsako, todėl negaliu pasakyti, ar galiu ten skelbti. Bandykite dar kartą po minutės.
permission-view = matyti kanalą
permission-send = siųsti žinutes
permission-send-in-threads = siųsti žinutes gijose
permission-read-history = skaityti žinučių istoriją
permission-post-as-admin = skelbti žinutes administratoriaus teisėmis
