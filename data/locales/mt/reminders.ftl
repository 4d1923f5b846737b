## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Dati li ġejjin
reminder-law = data tal-liġi
reminder-today = Illum huwa l-jum. Oġġezzjoni li ssir illum għadha tkopri l-aktar; aktar tard xorta twaqqaf l-użu ta’ wara.
reminder-late = Din it-tfakkira waslet tard. Kellha tasal f’dan il-ħin: { $due }.
reminder-stop = Waqqaf dawn it-tfakkiriet
news-date = Data ġdida: { $name }
news-way = { $service }: il-mod kif toġġezzjona nbidel

## Commands

command-subscribe-name = abbona
command-subscribe-description = Tfakkiriet b’għadd tal-jiem li fadal f’dan il-kanal
command-unsubscribe-name = waqqaf-abbonament
command-unsubscribe-description = Temm it-tfakkiriet ta’ dan il-kanal
command-reminders-name = tfakkiriet
command-reminders-description = X’jirċievi dan il-kanal, u meta jaslu t-tfakkiriet li jmiss
command-countdown-name = għadd
command-countdown-description = Għodd il-jiem sa dati tiegħek stess
command-countdown-add-name = żid
command-countdown-add-description = Żid data tiegħek stess
command-countdown-remove-name = neħħi
command-countdown-remove-description = Neħħi waħda mid-dati tiegħek stess
command-countdown-list-name = lista
command-countdown-list-description = Uri d-dati tiegħek stess

## Options of commands

option-days-name = jiem
option-days-description = Kemm-il jum qabel data, bħal 30,14,7,3,2,1,0
option-time-name = ħin
option-time-description = F’liema ħin tal-jum, bħal 9:00
option-channel-name = kanal
option-channel-description = Kanal ieħor li mhux dan
option-date-name = data
option-date-description = Il-jum, bħal 27/5/2027 jew “fi 3 ġimgħat”
option-title-name = titlu
option-title-description = X’jiġri f’dak il-jum
option-number-name = numru
option-number-description = In-numru tad-data fil-lista

## Replies to /subscribe and /reminders

subscribe-done = It-tfakkiriet huma mixgħula hawn.
reminders-title = Tfakkiriet hawn
reminders-none = Għad m’hawn l-ebda tfakkira.
reminders-start = Ibda t-tfakkiriet
reminders-follows = Isegwi
reminders-everything = is-servizzi kollha, u d-dati tal-liġi
reminders-own-only = id-dati tiegħek stess biss
reminders-days = Jiem qabel data
reminders-time = Ħin
reminders-time-value = { $time } ({ $zone })
reminders-language = Lingwa
reminders-next = It-tfakkiriet li jmiss:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = L-ebda tfakkira mhi dovuta: m’hemm l-ebda data li għadha ġejja.
reminders-no-date-service = L-ebda data li għadha ġejja ma tħabbret għal: { $service }. Tiġi mgħarraf hawn meta titħabbar waħda, u meta jinbidel il-mod kif toġġezzjona. Tista’ toġġezzjona fi kwalunkwe ħin.
reminders-no-date = L-ebda servizz ma ħabbar data li għadha ġejja. Tiġi mgħarraf hawn meta xi wieħed iħabbar, u meta jinbidel mod kif toġġezzjona. Tista’ toġġezzjona fi kwalunkwe ħin. Sadanittant jingħaddu l-jiem sa dawn id-dati tal-liġi:
reminders-countdown-hint = Tista’ żżid dati tiegħek stess: /countdown add 27/5/2027 Id-data tagħna
reminders-suspended = It-tfakkiriet ma setgħux jiġu ppowstjati hawn dan l-aħħar: { $reason } Ittajpja /subscribe hawn ladarba dan jissewwa.
suspended-blocked = il-bot huwa mblukkat.
suspended-gone = il-kanal m’għadux hemm, jew il-bot mhux fih.
suspended-no-access = il-bot ma jistax jara l-kanal.
suspended-no-permission = il-bot m’għandux permess jippowstja hemm.
suspended-topic-gone = is-suġġett m’għadux hemm.
suspended-locked = is-suġġett jew it-thread huwa magħluq.
suspended-wrong-kind = il-messaġġi ma jistgħux jiġu ppowstjati f’kanal ta’ dak it-tip.
suspended-filtered = il-filtru tal-kanal jirrifjutahom.

## Replies to /unsubscribe

unsubscribe-done = It-tfakkiriet intemmu hawn.
unsubscribe-service-done = It-tfakkiriet dwar { $service } ntemmu hawn.
unsubscribe-nothing = Ma kien hawn l-ebda tfakkira x’tintemm.
unsubscribe-not-followed = Mhux segwit waħdu hawn: { $service }. Biex ittemm it-tfakkiriet kollha: /unsubscribe
unsubscribe-own = Id-dati tiegħek stess jitneħħew ukoll:

## Replies to /countdown

countdown-title = Id-dati tiegħek stess
countdown-done = Miżjuda. It-tfakkiriet jaslu fil-jiem li tara f’/reminders.
countdown-removed = Imneħħija.
countdown-none = Għad m’hawn l-ebda data tiegħek stess.
countdown-no-such = M’hawnx data bin-numru { $number }. /countdown list jurihom.
countdown-form = Data tiegħek stess
countdown-date = Data
countdown-date-hint = 27/5/2027 jew “fi 3 ġimgħat”
countdown-what = X’jiġri mbagħad
countdown-too-many = Aktar dati minn { $most } ma jidħlux. Jekk jogħġbok l-ewwel neħħi waħda: /countdown list
countdown-remove-this = Neħħi: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Ma nistax naqra “{ $given }” bħala ħin tal-jum. Ipprova 9, 9:00 jew 21:30.
error-no-such-days = Ma nistax naqra “{ $given }” bħala jiem qabel data. Ipprova numri minn 0 sa 365, mhux aktar minn 15 minnhom: 30,14,7,3,2,1,0
error-no-such-date = Ma nistax naqra “{ $given }” bħala data. Ipprova 27/5/2027, 2027-05-27 jew “fi 3 ġimgħat”.
error-date-passed = Din id-data għaddiet: { $date }. Jekk jogħġbok semmi jum li għadu ġej, bħal { $example }.
error-date-far = Din id-data hija aktar minn għaxar snin ’il bogħod: { $date }. Jekk jogħġbok semmi jum aktar kmieni, bħal { $example }.
error-no-such-channel = Ma nistax nara l-kanal “{ $given }”. Agħżel wieħed li jien fih.

## When the bot could not post there

posting-lacking = Għad m’għandix permess nippowstja hemm. Jekk jogħġbok ħallini: { $permissions }. Imbagħad erġa’ pprova.
posting-wrong-kind = It-tfakkiriet ma jistgħux jiġu ppowstjati f’kanal ta’ dak it-tip. Jekk jogħġbok agħżel kanal tat-test, suġġett jew thread.
posting-not-a-member = M’iniex f’dak il-kanal. Jekk jogħġbok l-ewwel żidni, imbagħad erġa’ pprova.
posting-unreachable = Il-pjattaforma bħalissa mhijiex twieġeb, għalhekk ma nistax ngħid jekk nistax nippowstja hemm. Jekk jogħġbok erġa’ pprova wara minuta.
permission-view = nara l-kanal
permission-send = nibgħat messaġġi
permission-send-in-threads = nibgħat messaġġi fi threads
permission-read-history = naqra l-istorja tal-messaġġi
permission-post-as-admin = nippowstja messaġġi bħala amministratur
