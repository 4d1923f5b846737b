## Headings of answers

heading-opt-out = { $services }: come opporsi all'addestramento dell'IA
heading-general = Come opporsi all'addestramento dell'IA
heading-data-used = { $service }: che cosa viene usato
heading-data-used-general = Che cosa viene usato per addestrare l'IA
heading-deadline = { $service }: le date che contano
heading-timeline = Date future e date passate
heading-effect = { $services }: che cosa ottiene un'opposizione
heading-effect-general = Che cosa può fare un'opposizione e che cosa no
heading-rights = I tuoi diritti
heading-rights-in = I tuoi diritti: { $country }
heading-authority = A chi presentare reclamo
heading-authority-in = A chi presentare reclamo: { $country }
heading-letter = L'opposizione per iscritto
heading-follow-up = Dopo la tua opposizione
heading-help = Objector
heading-privacy = Che cosa conserva questo bot
heading-reminders = Promemoria
heading-unknown = { $name }: qui non è noto

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = { $service } usa i dati delle persone per addestrare l'IA, a meno che queste non si oppongano o non disattivino l'uso.
verdict-object-unclear = Dalle fonti non è chiaro se { $service } addestri l'IA con i dati delle persone. Questo è il modo migliore per dire di no.
verdict-object-partly = { $service } usa alcuni dati delle persone per addestrare l'IA. Qui sotto è indicato che cosa si può rifiutare e che cosa no.
verdict-object-default-unclear = { $service } usa i dati delle persone per addestrare l'IA. Dalle fonti non è chiaro se lo faccia prima che tu dica qualcosa.
verdict-off-by-default = { $service } usa alcuni dati per addestrare l'IA, per impostazione predefinita solo se hai attivato questo uso. Così puoi rifiutare, o controllare che sia disattivato.
verdict-crawlers = { $service }: i crawler delle aziende raccolgono pagine pubbliche per addestrare l'IA. Così puoi dire loro di non farlo.
verdict-nothing-to-do = { $service }: non c'è nulla a cui opporsi. Secondo le fonti, non usa i dati delle persone per addestrare l'IA.
verdict-nothing-but-other-ways = { $service }: non c'è nulla a cui tu debba opporti. Per impostazione predefinita non usa i dati delle persone per addestrare l'IA. Quanto segue è per chi vuole andare oltre.
verdict-no-way = { $service } usa i dati delle persone per addestrare l'IA, e non si conosce alcun modo di rifiutarlo all'interno del servizio.
verdict-no-way-unclear = { $service }: non si conosce alcun modo di opporsi all'addestramento dell'IA all'interno del servizio, e dalle fonti non è chiaro se addestri l'IA.
verdict-not-your-region = { $service }: per questo Paese non si conosce alcun modo di opporsi.
used-since = Lo fa a partire da: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Modulo di opposizione
route-account-setting = Impostazione nell'account
route-email = E-mail
route-letter = Lettera
route-delete-account = Rimozione dei contenuti o dell'account
route-robots = Segnali ai crawler
route-none = Nessun modo specifico
open-objection-form = Apri il modulo di { $service }
open-account-setting = Apri l'impostazione di { $service }
open-email = Scrivi un'e-mail a { $service }
open-letter = Indirizzo di { $service }
open-delete-account = Apri la pagina di { $service }
open-robots = Apri le istruzioni per { $service }
open-none = Leggi che cosa dice { $service }
post-to = Per posta: { $address }

## Steps: what to do, in order

step-log-in = Accedi a { $service }.
step-no-login = Non serve un account.
step-menu-app = Nell'app: { $path }
step-menu-web = Sul web: { $path }
step-menu-both = Nell'app o sul web: { $path }
step-menu-any = Menu: { $path }
step-link-or-menu = Segui il link, oppure vacci direttamente. { $menu }
step-turn-off = Disattiva «{ $label }».
step-turn-on = Attiva «{ $label }».
step-choose = Imposta «{ $label }» su «{ $choice }».
step-asked-for = Ti verrà chiesto: { $items }.
step-crawlers = Blocca questi crawler: { $items }.

## What it achieves, what else to know

effects-title = Che cosa fa e che cosa no
caveats-title = Buono a sapersi
other-ways = Altri modi
for-all = Per tutti questi: { $services }

## What is used

uses-yes = { $service } usa i dati delle persone per addestrare l'IA.
uses-no = Secondo le fonti, { $service } non usa i dati delle persone per addestrare l'IA.
uses-unclear = Dalle fonti non è chiaro se { $service } usi i dati delle persone per addestrare l'IA.
data-used-general = Cambia da servizio a servizio: indicane uno e ricevi l'elenco di ciò che viene usato e di ciò che non lo è. In generale si tratta di ciò che le persone pubblicano apertamente e di ciò che scrivono agli assistenti di IA.
label-used = Usato
label-not-used = Non usato
label-default = Per impostazione predefinita
label-legal-basis = Base giuridica indicata dal servizio
label-since = Da quando
default-on = attivato: i dati vengono usati finché non ti opponi o non disattivi l'uso
default-off = disattivato
default-opt-in = disattivato finché non lo attivi
default-unclear = non è chiaro dalle fonti
basis-legitimate-interests = legittimo interesse (art. 6, par. 1, lett. f), GDPR)
basis-consent = consenso (art. 6, par. 1, lett. a), GDPR)
basis-contract = contratto (art. 6, par. 1, lett. b), GDPR)
basis-unclear = non è chiara dalle fonti
basis-unknown = qui non è nota
basis-of = Base giuridica che { $service } indica per l'addestramento dell'IA: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Manca un giorno. Un'opposizione prima di quella data copre di più; dopo ferma comunque l'uso successivo.
    [many] Mancano { $days } di giorni. Un'opposizione prima di quella data copre di più; dopo ferma comunque l'uso successivo.
   *[other] Mancano { $days } giorni. Un'opposizione prima di quella data copre di più; dopo ferma comunque l'uso successivo.
}
date-today = È oggi. Un'opposizione oggi arriva ancora prima dell'uso successivo, e puoi opporti anche dopo.
date-passed-open = Quella data è passata, ma il diritto di opposizione no. Serve ancora?
no-date = Non si conosce alcuna data entro cui dovresti opporti presso { $service }. Puoi farlo in qualsiasi momento, e prima lo fai, più copre.
all-dates = Tutte le date note:
timeline-ahead = Queste date devono ancora venire.
timeline-none-ahead = Nessun servizio ha annunciato una data futura entro cui opporsi. Puoi opporti in qualsiasi momento. Queste sono le date di legge che devono ancora venire:
timeline-passed = Passate più di recente:

## How far to trust it

as-of = Informazioni aggiornate a: { $moment }.
as-of-unknown = Non si sa a quale mese si riferiscano queste informazioni.
as-of-title = Aggiornamento delle informazioni
may-have-changed = È più di sei mesi fa: potrebbe essere cambiato.
confidence-medium = Non tutto ciò che è scritto qui è confermato dal servizio stesso.
confidence-low = Le fonti sono scarse: verifica presso il servizio.
sources = Fonti
sources-some = Fonti ({ $shown } di { $all })

## The general way

general-lead = Puoi opporti presso qualsiasi servizio che usa i tuoi dati per addestrare l'IA. Indica il servizio per sapere il modo esatto; questo funziona ovunque:
general-find = Nelle impostazioni sulla privacy o nell'informativa sulla privacy del servizio cerca «opposizione», «IA» o «addestramento», e usa il modulo o l'opzione, se c'è.
general-object = Se non c'è, scrivi all'indirizzo per la privacy dell'azienda: «Mi oppongo, ai sensi dell'art. 21, par. 1, GDPR, all'uso dei miei dati per addestrare l'IA», con il nome del tuo account e un motivo connesso alla tua situazione particolare.
general-keep = Conserva le prove: screenshot, la conferma, la data.
general-wait = L'azienda ha un mese per rispondere (art. 12, par. 3, GDPR).
general-complain = Nessuna risposta, o un rifiuto? Presenta reclamo alla tua autorità per la protezione dei dati; è gratuito.

## Choices and questions back

choose-service = Quale servizio?
choose-country = In quale Paese vivi?
did-you-mean = Intendevi uno di questi?
which-one = Che cosa vorresti sapere?
choice-opt-out = { $count ->
    [0] Come opporsi
   *[other] Come opporsi: { $services }
}
choice-deadline = { $count ->
    [0] Entro quando
   *[other] Entro quando: { $services }
}
choice-data-used = { $count ->
    [0] Che cosa viene usato
   *[other] Che cosa viene usato: { $services }
}
choice-effect = { $count ->
    [0] Che cosa ottiene un'opposizione
   *[other] Che cosa ottiene un'opposizione: { $services }
}
choice-rights = { $count ->
    [0] I miei diritti
   *[other] I miei diritti: { $services }
}
choice-authority = { $count ->
    [0] A chi presentare reclamo
   *[other] A chi presentare reclamo: { $services }
}
choice-letter = { $count ->
    [0] L'opposizione per iscritto
   *[other] L'opposizione per iscritto: { $services }
}
choice-follow-up = { $count ->
    [0] Dopo la mia opposizione
   *[other] Dopo la mia opposizione: { $services }
}
choice-reminders = Promemoria
choice-privacy = Che cosa conserva questo bot
choice-help = Che cosa sa fare questo bot
choice-unknown-service = Un altro servizio
choice-out-of-scope = Qualcos'altro

## Next steps: words on buttons, as short as possible

next-more = Tutto su questo
next-opt-out = Come opporsi
next-deadline = Entro quando?
next-data-used = Che cosa viene usato?
next-effect = Che cosa si ottiene?
next-rights = Quale diritto?
next-authority = A chi fare reclamo?
next-letter = Per iscritto
next-follow-up = Nessuna risposta?
next-remind = Promemoria in questo canale
next-language = Rispondi in: { $language }

## Rights, authorities, letters

authority-yours = Puoi presentare reclamo all'autorità del Paese in cui vivi, in cui lavori o in cui si è verificata la violazione (art. 77 GDPR).
authority-unknown = Qui non è nota alcuna autorità per questo Paese: { $country }.
authority-regional = Autorità delle regioni, per le aziende che vi si trovano
authority-leads = Autorità capofila per { $services }: { $authority } ({ $country }). La tua autorità le trasmette il reclamo.
open-complaint = Apri il modulo di reclamo
open-website = Sito web dell'autorità
label-complaint-language = Lingua del reclamo
label-address = Indirizzo
label-email = E-mail
label-phone = Telefono
label-contact-as-of = Telefono ed e-mail aggiornati a
label-controller = Società responsabile
label-dpo = Responsabile della protezione dei dati
label-form = Modulo sulla privacy
letter-goes-to = A { $service }:
letter-no-address = Qui non è noto alcun indirizzo di { $service }: cercalo nella sua informativa sulla privacy.
letter-must-title = Deve contenere
letter-should-title = Dovrebbe contenere
letter-not-title = Da non inserire

## About the bot itself

help-lead = Chiedimi come opporti all'uso dei tuoi dati per addestrare l'IA. Conosco { $services } servizi e { $authorities } autorità per la protezione dei dati, con fonti per ogni fatto.
help-examples = Per esempio
help-commands = Comandi
example-opt-out = Come mi oppongo su Instagram?
example-deadline = È troppo tardi per Facebook?
example-data-used = LinkedIn usa i miei post?
example-authority = A chi posso presentare reclamo in Portogallo?
out-of-scope = In questo non posso aiutarti: so solo come opporsi all'addestramento dell'IA.
unknown-lead = Non ho fatti verificati su «{ $name }», quindi non ne dico nulla. Questo funziona sempre:
privacy-lead = Nulla di ciò che scrivi viene conservato o registrato.
privacy-kept = Si conserva solo ciò che imposti tu o che imposta il tuo canale: lingua, Paese, fuso orario e promemoria. Puoi vedere, esportare e cancellare tutto.
privacy-show = Mostra che cosa è conservato su di me
privacy-export = Esporta come file
privacy-erase = Cancella tutto
privacy-nothing = Su di te non è conservato nulla.
privacy-yours = Su di te:
privacy-channel = Su questo canale:
privacy-erased = Tutto ciò che ti riguarda è stato cancellato.
privacy-nothing-to-erase = Non c'era nulla da cancellare.
privacy-confirm = Questo cancella tutto, definitivamente.
privacy-file = Ecco tutto ciò che è conservato, in un file per persone e programmi (JSON).
reminders-how = Un canale viene informato di quanti giorni mancano a ogni data che lo riguarda, nei giorni che sceglie. Scrivi /subscribe dove vuoi ricevere i promemoria; /reminders li mostra e /unsubscribe li termina.

## Settings

settings-title = Impostazioni
settings-yours = Queste sono le tue impostazioni personali.
settings-channel = Queste sono le impostazioni di questo canale.
settings-saved = Salvato.
settings-language = Lingua
settings-country = Paese
settings-time-zone = Fuso orario
settings-unset = non impostato
settings-how = Modificale con /settings, per esempio: /settings language English.

## When something does not work: one kind sentence and what to do next

error-internal = Qualcosa è andato storto da parte mia, non tua. Riprova; se continua, comunica a chi gestisce questo bot il codice { $code }.
error-slow-down = { $seconds ->
    [one] Era troppo in una volta. Attendi un secondo.
    [many] Era troppo in una volta. Attendi { $seconds } di secondi.
   *[other] Era troppo in una volta. Attendi { $seconds } secondi.
}
error-unknown-command = Non conosco questo comando. /help li mostra tutti.
error-private-only = Inviamelo in una chat privata.
error-not-manager = Solo chi gestisce questo canale può modificarlo. Chiedi a una di queste persone.
error-empty-question = Fammi una domanda, per esempio: Come mi oppongo su Instagram?
error-no-such-country = Non conosco il Paese «{ $given }». Prova con il nome inglese o con un codice come BE.
error-no-such-language = Non parlo «{ $given }». Parlo: { $languages }.
error-no-such-time-zone = Non conosco il fuso orario «{ $given }». Prova con una città come Brussels o con un nome come Europe/Brussels.
answered-in-nearest = Non parlo ancora { $asked }, quindi questa risposta è in un'altra lingua.
