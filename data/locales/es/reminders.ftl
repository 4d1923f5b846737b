## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Próximas fechas
reminder-law = una fecha legal
reminder-today = Es hoy. Una oposición presentada hoy todavía abarca lo máximo; más tarde sigue deteniendo el uso posterior.
reminder-late = Este recordatorio llega tarde: debía llegar el { $due }.
reminder-stop = Detener estos recordatorios
news-date = Nueva fecha: { $name }
news-way = { $service }: ha cambiado la forma de oponerse

## Commands

command-subscribe-name = suscribir
command-subscribe-description = Recordatorios con cuenta atrás en este canal
command-unsubscribe-name = cancelar
command-unsubscribe-description = Termina los recordatorios de este canal
command-reminders-name = recordatorios
command-reminders-description = Qué recibe este canal y cuándo llegan los próximos recordatorios
command-countdown-name = cuenta-atrás
command-countdown-description = Cuenta atrás hasta tus propias fechas
command-countdown-add-name = añadir
command-countdown-add-description = Añade una fecha propia
command-countdown-remove-name = quitar
command-countdown-remove-description = Quita una de tus fechas
command-countdown-list-name = lista
command-countdown-list-description = Muestra tus fechas

## Options of commands

option-days-name = días
option-days-description = Cuántos días antes de una fecha, por ejemplo 30,14,7,3,2,1,0
option-time-name = hora
option-time-description = A qué hora, por ejemplo 9:00
option-channel-name = canal
option-channel-description = Otro canal distinto de este
option-date-name = fecha
option-date-description = El día, por ejemplo 27/5/2027 o «dentro de 3 semanas»
option-title-name = título
option-title-description = Qué pasa ese día
option-number-name = número
option-number-description = El número de la fecha en la lista

## Replies to /subscribe and /reminders

subscribe-done = Los recordatorios están activados aquí.
reminders-title = Recordatorios aquí
reminders-none = Aquí todavía no hay recordatorios.
reminders-start = Activar recordatorios
reminders-follows = Sigue
reminders-everything = todos los servicios y las fechas legales
reminders-own-only = solo tus propias fechas
reminders-days = Días antes de una fecha
reminders-time = Hora
reminders-time-value = { $time } ({ $zone })
reminders-language = Idioma
reminders-next = Los próximos recordatorios:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = No hay ningún recordatorio previsto: no hay fechas próximas.
reminders-no-date-service = No se ha anunciado ninguna fecha próxima para: { $service }. Te avisaremos aquí cuando la haya y cuando cambie la forma de oponerse. Puedes oponerte en cualquier momento.
reminders-no-date = Ningún servicio ha anunciado una fecha próxima. Te avisaremos aquí cuando alguno lo haga y cuando cambie una forma de oponerse. Puedes oponerte en cualquier momento. Hasta entonces, la cuenta atrás es para estas fechas legales:
reminders-countdown-hint = Puedes añadir tus propias fechas: /countdown add 27/5/2027 Nuestra fecha
reminders-suspended = Últimamente no se han podido publicar recordatorios aquí: { $reason } Escribe /subscribe aquí cuando esté resuelto.
suspended-blocked = el bot está bloqueado.
suspended-gone = el canal ya no existe o el bot no está en él.
suspended-no-access = el bot no puede ver el canal.
suspended-no-permission = el bot no tiene permiso para publicar ahí.
suspended-topic-gone = el tema ya no existe.
suspended-locked = el tema o el hilo está cerrado.
suspended-wrong-kind = en un canal de ese tipo no se pueden publicar mensajes.
suspended-filtered = el filtro del canal los rechaza.

## Replies to /unsubscribe

unsubscribe-done = Los recordatorios han terminado aquí.
unsubscribe-service-done = Los recordatorios sobre { $service } han terminado aquí.
unsubscribe-nothing = Aquí no había recordatorios que terminar.
unsubscribe-not-followed = No se sigue por separado aquí: { $service }. Para terminar todos los recordatorios: /unsubscribe
unsubscribe-own = También se quitan tus propias fechas:

## Replies to /countdown

countdown-title = Tus propias fechas
countdown-done = Añadida. Los recordatorios llegan los días que muestra /reminders.
countdown-removed = Quitada.
countdown-none = Aquí todavía no hay fechas tuyas.
countdown-no-such = Aquí no hay ninguna fecha con el número { $number }. /countdown list las muestra.
countdown-form = Una fecha propia
countdown-date = Fecha
countdown-date-hint = 27/5/2027 o «dentro de 3 semanas»
countdown-what = Qué pasa entonces
countdown-too-many = No caben más de { $most } fechas. Quita una primero: /countdown list
countdown-remove-this = Quitar: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = No entiendo «{ $given }» como hora. Prueba con 9, 9:00 o 21:30.
error-no-such-days = No entiendo «{ $given }» como días antes de una fecha. Prueba con números de 0 a 365, como máximo 15: 30,14,7,3,2,1,0
error-no-such-date = No entiendo «{ $given }» como fecha. Prueba con 27/5/2027, 2027-05-27 o «dentro de 3 semanas».
error-date-passed = Esa fecha ya ha pasado: { $date }. Indica un día futuro, por ejemplo { $example }.
error-date-far = Faltan más de diez años para esa fecha: { $date }. Indica un día más cercano, por ejemplo { $example }.
error-no-such-channel = No veo el canal «{ $given }». Elige uno en el que yo esté.

## When the bot could not post there

posting-lacking = Todavía no tengo permiso para publicar ahí. Permíteme: { $permissions }. Después, inténtalo de nuevo.
posting-wrong-kind = En un canal de ese tipo no se pueden publicar recordatorios. Elige un canal de texto, un tema o un hilo.
posting-not-a-member = No estoy en ese canal. Añádeme primero y vuelve a intentarlo.
posting-unreachable = La plataforma no responde en este momento, así que no sé si puedo publicar ahí. Inténtalo de nuevo en un minuto.
permission-view = ver el canal
permission-send = enviar mensajes
permission-send-in-threads = enviar mensajes en hilos
permission-read-history = leer el historial de mensajes
permission-post-as-admin = publicar mensajes como administrador
