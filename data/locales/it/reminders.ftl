## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Prossime date
reminder-law = una data di legge
reminder-today = Oggi è il giorno. Un'opposizione fatta oggi è ancora quella che copre di più; più tardi ferma comunque l'uso successivo.
reminder-late = Questo promemoria è in ritardo. Era previsto per: { $due }.
reminder-stop = Ferma questi promemoria
news-date = Una nuova data: { $name }
news-way = { $service }: il modo di opporsi è cambiato

## Commands

command-subscribe-name = iscriviti
command-subscribe-description = Promemoria con conto alla rovescia in questo canale
command-unsubscribe-name = disiscriviti
command-unsubscribe-description = Termina i promemoria di questo canale
command-reminders-name = promemoria
command-reminders-description = Che cosa riceve questo canale e quando arrivano i prossimi promemoria
command-countdown-name = conto-alla-rovescia
command-countdown-description = Conto alla rovescia per date tue
command-countdown-add-name = aggiungi
command-countdown-add-description = Aggiungi una data tua
command-countdown-remove-name = rimuovi
command-countdown-remove-description = Rimuovi una delle tue date
command-countdown-list-name = elenco
command-countdown-list-description = Mostra le tue date

## Options of commands

option-days-name = giorni
option-days-description = Quanti giorni prima di una data, come 30,14,7,3,2,1,0
option-time-name = ora
option-time-description = A che ora del giorno, come 9:00
option-channel-name = canale
option-channel-description = Un canale diverso da questo
option-date-name = data
option-date-description = Il giorno, come 27/5/2027 o «tra 3 settimane»
option-title-name = titolo
option-title-description = Che cosa succede quel giorno
option-number-name = numero
option-number-description = Il numero della data nell'elenco

## Replies to /subscribe and /reminders

subscribe-done = I promemoria qui sono attivi.
reminders-title = Promemoria in questo canale
reminders-none = Qui non ci sono ancora promemoria.
reminders-start = Avvia i promemoria
reminders-follows = Segue
reminders-everything = tutti i servizi e le date di legge
reminders-own-only = solo le tue date
reminders-days = Giorni prima di una data
reminders-time = Ora
reminders-time-value = { $time } ({ $zone })
reminders-language = Lingua
reminders-next = I prossimi promemoria:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Nessun promemoria è previsto: non ci sono date future.
reminders-no-date-service = Nessuna data futura annunciata: { $service }. Lo saprai qui quando ce ne sarà una, e quando cambierà il modo di opporsi. Puoi opporti in qualsiasi momento.
reminders-no-date = Nessun servizio ha annunciato una data futura. Lo saprai qui quando uno lo farà, e quando cambierà un modo di opporsi. Puoi opporti in qualsiasi momento. Fino ad allora il conto alla rovescia vale per queste date di legge:
reminders-countdown-hint = Puoi aggiungere date tue: /countdown add 27/5/2027 La nostra data
reminders-suspended = Ultimamente non è stato possibile pubblicare qui i promemoria: { $reason } Scrivi qui /subscribe quando il problema è risolto.
suspended-blocked = il bot è bloccato.
suspended-gone = il canale non esiste più, oppure il bot non ne fa parte.
suspended-no-access = il bot non può vedere il canale.
suspended-no-permission = il bot non è autorizzato a pubblicarvi.
suspended-topic-gone = l'argomento non esiste più.
suspended-locked = l'argomento o il thread è chiuso.
suspended-wrong-kind = in un canale di quel tipo non si possono pubblicare messaggi.
suspended-filtered = il filtro del canale li respinge.

## Replies to /unsubscribe

unsubscribe-done = I promemoria qui sono terminati.
unsubscribe-service-done = I promemoria su { $service } qui sono terminati.
unsubscribe-nothing = Qui non c'erano promemoria da terminare.
unsubscribe-not-followed = Qui non viene seguito separatamente: { $service }. Per terminare tutti i promemoria: /unsubscribe
unsubscribe-own = Sono state rimosse anche le tue date:

## Replies to /countdown

countdown-title = Le tue date
countdown-done = Aggiunta. I promemoria arrivano nei giorni che vedi in /reminders.
countdown-removed = Rimossa.
countdown-none = Qui non ci sono ancora date tue.
countdown-no-such = Qui non c'è nessuna data con il numero { $number }. /countdown list le mostra.
countdown-form = Una data tua
countdown-date = Data
countdown-date-hint = 27/5/2027 o «tra 3 settimane»
countdown-what = Che cosa succede quel giorno
countdown-too-many = Non ci stanno più di { $most } date. Rimuovine prima una: /countdown list
countdown-remove-this = Rimuovi: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Non riesco a leggere «{ $given }» come ora del giorno. Prova con 9, 9:00 o 21:30.
error-no-such-days = Non riesco a leggere «{ $given }» come giorni prima di una data. Prova con numeri da 0 a 365, al massimo 15: 30,14,7,3,2,1,0
error-no-such-date = Non riesco a leggere «{ $given }» come data. Prova con 27/5/2027, 2027-05-27 o «tra 3 settimane».
error-date-passed = Questa data è passata: { $date }. Indica un giorno futuro, come { $example }.
error-date-far = Questa data è tra più di dieci anni: { $date }. Indica un giorno più vicino, come { $example }.
error-no-such-channel = Non riesco a vedere il canale «{ $given }». Scegline uno in cui sono presente.

## When the bot could not post there

posting-lacking = Non posso ancora pubblicare lì. Permettimi di: { $permissions }. Poi riprova.
posting-wrong-kind = In un canale di quel tipo non si possono pubblicare promemoria. Scegli un canale di testo, un argomento o un thread.
posting-not-a-member = Non sono in quel canale. Prima aggiungimi, poi riprova.
posting-unreachable = La piattaforma in questo momento non risponde, quindi non so se posso pubblicare lì. Riprova tra un minuto.
permission-view = vedere il canale
permission-send = inviare messaggi
permission-send-in-threads = inviare messaggi nei thread
permission-read-history = leggere la cronologia dei messaggi
permission-post-as-admin = pubblicare messaggi come amministratore
