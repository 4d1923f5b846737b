## The message of a reminder

reminder-heading = { $distance } : { $name }
heading-dates-ahead = Dates à venir
reminder-law = une date légale
reminder-today = C’est aujourd’hui. Une opposition faite aujourd’hui couvre encore le plus ; plus tard, elle met encore fin à l’utilisation ultérieure.
reminder-late = Ce rappel est en retard : il devait arriver le { $due }.
reminder-stop = Arrêter ces rappels
news-date = Nouvelle date : { $name }
news-way = { $service } : la façon de s’opposer a changé

## Commands

command-subscribe-name = rappeler
command-subscribe-description = Rappels avec compte à rebours dans ce canal
command-unsubscribe-name = arrêter
command-unsubscribe-description = Arrêter les rappels de ce canal
command-reminders-name = rappels
command-reminders-description = Ce que reçoit ce canal, et quand arrivent les prochains rappels
command-countdown-name = compte-à-rebours
command-countdown-description = Compte à rebours jusqu’à vos propres dates
command-countdown-add-name = ajouter
command-countdown-add-description = Ajouter une date à vous
command-countdown-remove-name = retirer
command-countdown-remove-description = Retirer une de vos dates
command-countdown-list-name = liste
command-countdown-list-description = Afficher vos dates

## Options of commands

option-days-name = jours
option-days-description = Combien de jours avant une date, par exemple 30,14,7,3,2,1,0
option-time-name = heure
option-time-description = À quelle heure, par exemple 9:00
option-channel-name = canal
option-channel-description = Un autre canal que celui-ci
option-date-name = date
option-date-description = Le jour, par exemple 27/5/2027 ou « dans 3 semaines »
option-title-name = titre
option-title-description = Ce qui se passe ce jour-là
option-number-name = numéro
option-number-description = Le numéro de la date dans la liste

## Replies to /subscribe and /reminders

subscribe-done = Les rappels sont activés ici.
reminders-title = Rappels ici
reminders-none = Il n’y a pas encore de rappels ici.
reminders-start = Activer les rappels
reminders-follows = Suivi
reminders-everything = tous les services, et les dates légales
reminders-own-only = seulement vos propres dates
reminders-days = Jours avant une date
reminders-time = Heure
reminders-time-value = { $time } ({ $zone })
reminders-language = Langue
reminders-next = Les prochains rappels :
reminders-item = { $name }, { $date } : { $distance }
reminders-nothing-next = Aucun rappel n’est prévu : il n’y a pas de date à venir.
reminders-no-date-service = Aucune date à venir n’est annoncée pour : { $service }. Vous en serez informé ici dès que ce sera le cas, et si la façon de s’opposer change. Vous pouvez vous opposer à tout moment.
reminders-no-date = Aucun service n’a annoncé de date à venir. Vous en serez informé ici si cela arrive, et si la façon de s’opposer change. Vous pouvez vous opposer à tout moment. En attendant, le compte à rebours porte sur ces dates légales :
reminders-countdown-hint = Vous pouvez ajouter vos propres dates : /countdown add 27/5/2027 Notre date
reminders-suspended = Les rappels n’ont pas pu être publiés ici dernièrement : { $reason } Tapez /subscribe ici une fois le problème réglé.
suspended-blocked = le bot est bloqué.
suspended-gone = le canal n’existe plus, ou le bot n’y est pas.
suspended-no-access = le bot ne voit pas le canal.
suspended-no-permission = le bot n’a pas le droit d’y publier.
suspended-topic-gone = le sujet n’existe plus.
suspended-locked = le sujet ou le fil est fermé.
suspended-wrong-kind = ce type de canal n’accepte pas de messages.
suspended-filtered = le filtre du canal les rejette.

## Replies to /unsubscribe

unsubscribe-done = Les rappels sont arrêtés ici.
unsubscribe-service-done = Les rappels concernant { $service } sont arrêtés ici.
unsubscribe-nothing = Il n’y avait pas de rappels à arrêter ici.
unsubscribe-not-followed = Pas suivi séparément ici : { $service }. Pour arrêter tous les rappels : /unsubscribe
unsubscribe-own = Vos propres dates sont retirées aussi :

## Replies to /countdown

countdown-title = Vos propres dates
countdown-done = Ajoutée. Les rappels arrivent les jours indiqués par /reminders.
countdown-removed = Retirée.
countdown-none = Il n’y a pas encore de dates à vous ici.
countdown-no-such = Il n’y a pas de date avec le numéro { $number } ici. /countdown list les affiche.
countdown-form = Une date à vous
countdown-date = Date
countdown-date-hint = 27/5/2027 ou « dans 3 semaines »
countdown-what = Ce qui se passe ce jour-là
countdown-too-many = Il n’y a pas de place pour plus de { $most } dates. Retirez-en d’abord une : /countdown list
countdown-remove-this = Retirer : { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Je ne comprends pas « { $given } » comme heure. Essayez 9, 9:00 ou 21:30.
error-no-such-days = Je ne comprends pas « { $given } » comme jours avant une date. Essayez des nombres de 0 à 365, 15 au plus : 30,14,7,3,2,1,0
error-no-such-date = Je ne comprends pas « { $given } » comme date. Essayez 27/5/2027, 2027-05-27 ou « dans 3 semaines ».
error-date-passed = Cette date est passée : { $date }. Indiquez un jour à venir, par exemple { $example }.
error-date-far = Cette date est dans plus de dix ans : { $date }. Indiquez un jour plus proche, par exemple { $example }.
error-no-such-channel = Je ne vois pas le canal « { $given } ». Choisissez-en un où je suis.

## When the bot could not post there

posting-lacking = Je n’ai pas encore le droit d’y publier. Accordez-moi : { $permissions }. Puis réessayez.
posting-wrong-kind = Ce type de canal n’accepte pas de rappels. Choisissez un canal textuel, un sujet ou un fil.
posting-not-a-member = Je ne suis pas dans ce canal. Ajoutez-moi d’abord, puis réessayez.
posting-unreachable = La plateforme ne répond pas en ce moment ; je ne sais donc pas si je peux y publier. Réessayez dans une minute.
permission-view = voir le canal
permission-send = envoyer des messages
permission-send-in-threads = envoyer des messages dans les fils
permission-read-history = lire l’historique des messages
permission-post-as-admin = publier des messages en tant qu’administrateur
