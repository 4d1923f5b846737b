## Headings of answers

heading-opt-out = { $services }: cómo oponerse al entrenamiento de IA
heading-general = Cómo oponerse al entrenamiento de IA
heading-data-used = { $service }: qué se usa
heading-data-used-general = Qué se usa para entrenar IA
heading-deadline = { $service }: las fechas que importan
heading-timeline = Fechas por llegar y fechas pasadas
heading-effect = { $services }: qué consigue una oposición
heading-effect-general = Qué consigue una oposición y qué no puede conseguir
heading-rights = Tus derechos
heading-rights-in = Tus derechos: { $country }
heading-authority = Ante quién reclamar
heading-authority-in = Ante quién reclamar: { $country }
heading-letter = La oposición por escrito
heading-follow-up = Después de tu oposición
heading-help = Objector
heading-privacy = Qué guarda este bot
heading-reminders = Recordatorios
heading-unknown = { $name }: no se conoce aquí

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = { $service }: este servicio usa datos de las personas para entrenar IA, salvo que se opongan o lo desactiven.
verdict-object-unclear = { $service }: las fuentes no dejan claro si este servicio entrena IA con datos de las personas. Esta es la mejor forma de decir que no.
verdict-object-partly = { $service }: este servicio usa una parte de los datos de las personas para entrenar IA. Más abajo se indica qué se puede rechazar y qué no.
verdict-object-default-unclear = { $service }: este servicio usa datos de las personas para entrenar IA. Las fuentes no dejan claro si lo hace antes de que digas nada.
verdict-off-by-default = { $service }: este servicio usa algunos datos para entrenar IA, por defecto solo si lo has activado. Así puedes rechazarlo o comprobar que está desactivado.
verdict-crawlers = { $service }: rastreadores de empresas recogen páginas públicas para entrenar IA. Así puedes indicarles que no lo hagan.
verdict-nothing-to-do = { $service }: no hay nada a lo que oponerse. Según las fuentes, no usa datos de las personas para entrenar IA.
verdict-nothing-but-other-ways = { $service }: no hay nada a lo que necesites oponerte. Por defecto no usa datos de las personas para entrenar IA. Lo que sigue es para quien quiera ir más lejos.
verdict-no-way = { $service }: este servicio usa datos de las personas para entrenar IA, y no se conoce ninguna forma de rechazarlo dentro del servicio.
verdict-no-way-unclear = { $service }: no se conoce ninguna forma de oponerse al entrenamiento de IA dentro del servicio, y las fuentes no dejan claro si entrena IA.
verdict-not-your-region = { $service }: no se conoce ninguna forma de oponerse para este país.
used-since = Inicio de este uso: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Formulario de oposición
route-account-setting = Ajuste de la cuenta
route-email = Correo electrónico
route-letter = Carta
route-delete-account = Eliminar contenido o la cuenta
route-robots = Señales a los rastreadores
route-none = Sin vía propia
open-objection-form = Abrir el formulario de { $service }
open-account-setting = Abrir el ajuste de { $service }
open-email = Escribir un correo a { $service }
open-letter = Dirección de { $service }
open-delete-account = Abrir la página de { $service }
open-robots = Abrir las instrucciones para { $service }
open-none = Leer lo que dice { $service }
post-to = Por correo postal: { $address }

## Steps: what to do, in order

step-log-in = Inicia sesión en { $service }.
step-no-login = No hace falta tener cuenta.
step-menu-app = En la aplicación: { $path }
step-menu-web = En la web: { $path }
step-menu-both = En la aplicación o en la web: { $path }
step-menu-any = Menú: { $path }
step-link-or-menu = Sigue el enlace o ve por tu cuenta. { $menu }
step-turn-off = Desactiva «{ $label }».
step-turn-on = Activa «{ $label }».
step-choose = Pon «{ $label }» en «{ $choice }».
step-asked-for = Te pedirán: { $items }.
step-crawlers = Bloquea estos rastreadores: { $items }.

## What it achieves, what else to know

effects-title = Qué consigue y qué no
caveats-title = Conviene saber
other-ways = Otras vías
for-all = Para todos estos: { $services }

## What is used

uses-yes = { $service }: este servicio usa datos de las personas para entrenar IA.
uses-no = { $service }: este servicio no usa datos de las personas para entrenar IA, según las fuentes.
uses-unclear = { $service }: las fuentes no dejan claro si este servicio usa datos de las personas para entrenar IA.
data-used-general = Depende de cada servicio: nombra uno y tendrás la lista de lo que se usa y lo que no. En general, es lo que las personas publican en abierto y lo que escriben a los asistentes de IA.
label-used = Se usa
label-not-used = No se usa
label-default = Por defecto
label-legal-basis = Base jurídica que indica el servicio
label-since = Desde
default-on = activado: los datos se usan hasta que te opongas o lo desactives
default-off = desactivado
default-opt-in = desactivado hasta que lo actives
default-unclear = no queda claro en las fuentes
basis-legitimate-interests = interés legítimo (art. 6.1.f RGPD)
basis-consent = consentimiento (art. 6.1.a RGPD)
basis-contract = contrato (art. 6.1.b RGPD)
basis-unclear = no queda clara en las fuentes
basis-unknown = no se conoce aquí
basis-of = { $service }: base jurídica que indica para el entrenamiento de IA: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Queda un día. Una oposición antes de esa fecha es la que más abarca; después sigue poniendo fin al uso posterior.
    [many] Quedan { $days } de días. Una oposición antes de esa fecha es la que más abarca; después sigue poniendo fin al uso posterior.
   *[other] Quedan { $days } días. Una oposición antes de esa fecha es la que más abarca; después sigue poniendo fin al uso posterior.
}
date-today = Es hoy. Una oposición hecha hoy aún llega antes del uso posterior, y después también puedes oponerte.
date-passed-open = Esa fecha ha pasado, pero el derecho de oposición se mantiene. ¿Sirve todavía de algo?
no-date = No se conoce ninguna fecha límite para oponerse en { $service }. Puedes hacerlo en cualquier momento, y cuanto antes, más abarca.
all-dates = Todas las fechas conocidas:
timeline-ahead = Estas fechas están por llegar.
timeline-none-ahead = Ningún servicio ha anunciado una fecha límite para oponerse que esté por llegar. Puedes oponerte en cualquier momento. Estas son las fechas legales que están por llegar:
timeline-passed = Las últimas que han pasado:

## How far to trust it

as-of = Estado de estos datos: { $moment }.
as-of-unknown = No se sabe de qué mes son estos datos.
as-of-title = Estado de estos datos
may-have-changed = Eso fue hace más de seis meses: puede haber cambiado.
confidence-medium = No todo lo que figura aquí está confirmado por el propio servicio.
confidence-low = Las fuentes son escasas: consulta con el servicio, por favor.
sources = Fuentes
sources-some = Fuentes ({ $shown } de { $all })

## The general way

general-lead = Puedes oponerte en cualquier servicio que use tus datos para entrenar IA. Nombra el servicio para ver la vía exacta; esto funciona en todas partes:
general-find = Busca en los ajustes de privacidad o en la política de privacidad del servicio «oposición», «IA» o «entrenamiento», y usa su formulario o su opción si los hay.
general-object = Si no los hay, escribe a la dirección de privacidad de la empresa: «Me opongo, conforme al art. 21.1 RGPD, al uso de mis datos para entrenar IA», con el nombre de tu cuenta y un motivo relacionado con tu situación.
general-keep = Guarda pruebas: capturas de pantalla, la confirmación, la fecha.
general-wait = La empresa tiene un mes para responder (art. 12.3 RGPD).
general-complain = ¿No responde o se niega? Reclama ante tu autoridad de protección de datos; es gratis.

## Choices and questions back

choose-service = ¿Qué servicio?
choose-country = ¿En qué país vives?
did-you-mean = ¿Te referías a uno de estos?
which-one = ¿Qué te gustaría saber?
choice-opt-out = { $count ->
    [0] Cómo oponerse
   *[other] Cómo oponerse: { $services }
}
choice-deadline = { $count ->
    [0] Hasta cuándo
   *[other] Hasta cuándo: { $services }
}
choice-data-used = { $count ->
    [0] Qué se usa
   *[other] Qué se usa: { $services }
}
choice-effect = { $count ->
    [0] Qué consigue una oposición
   *[other] Qué consigue una oposición: { $services }
}
choice-rights = { $count ->
    [0] Mis derechos
   *[other] Mis derechos: { $services }
}
choice-authority = { $count ->
    [0] Ante quién reclamar
   *[other] Ante quién reclamar: { $services }
}
choice-letter = { $count ->
    [0] La oposición por escrito
   *[other] La oposición por escrito: { $services }
}
choice-follow-up = { $count ->
    [0] Después de mi oposición
   *[other] Después de mi oposición: { $services }
}
choice-reminders = Recordatorios
choice-privacy = Qué guarda este bot
choice-help = Qué sabe hacer este bot
choice-unknown-service = Otro servicio
choice-out-of-scope = Otra cosa

## Next steps: words on buttons, as short as possible

next-more = Toda la información
next-opt-out = Cómo oponerse
next-deadline = ¿Hasta cuándo?
next-data-used = ¿Qué se usa?
next-effect = ¿Qué se consigue?
next-rights = ¿Qué derecho?
next-authority = ¿Ante quién reclamar?
next-letter = Por escrito
next-follow-up = ¿No responden?
next-remind = Recordatorios en este canal
next-language = Responder en { $language }

## Rights, authorities, letters

authority-yours = Puedes presentar una reclamación ante la autoridad del país donde vives, donde trabajas o donde se produjo la infracción (art. 77 RGPD).
authority-unknown = No se conoce aquí ninguna autoridad para { $country }.
authority-regional = Autoridades de las regiones, para las empresas de allí
authority-leads = Para { $services }, la autoridad principal es { $authority } ({ $country }). La tuya traslada la reclamación.
open-complaint = Abrir el formulario de reclamación
open-website = Sitio web de la autoridad
label-complaint-language = Idioma de la reclamación
label-address = Dirección
label-email = Correo electrónico
label-phone = Teléfono
label-contact-as-of = Fecha de estos datos de contacto (teléfono, correo)
label-controller = Empresa responsable
label-dpo = Delegado de protección de datos
label-form = Formulario de privacidad
letter-goes-to = A { $service }:
letter-no-address = No se conoce aquí ninguna dirección de { $service }: mira en su política de privacidad.
letter-must-title = Debe contener
letter-should-title = Debería contener
letter-not-title = Qué no incluir

## About the bot itself

help-lead = Pregúntame cómo oponerte a que tus datos se usen para entrenar IA. Conozco { $services } servicios y { $authorities } autoridades de protección de datos, con fuentes para cada dato.
help-examples = Por ejemplo
help-commands = Comandos
example-opt-out = ¿Cómo me opongo en Instagram?
example-deadline = ¿Es demasiado tarde para Facebook?
example-data-used = ¿Usa LinkedIn mis publicaciones?
example-authority = ¿Ante quién puedo reclamar en Portugal?
out-of-scope = En eso no puedo ayudarte: solo sé de la oposición al entrenamiento de IA.
unknown-lead = No tengo datos comprobados sobre «{ $name }», así que no digo nada al respecto. Esto funciona siempre:
privacy-lead = Nada de lo que escribes se guarda ni se registra.
privacy-kept = Solo se guarda lo que has configurado tú o tu canal: idioma, país, zona horaria y recordatorios. Puedes verlo, exportarlo y borrarlo todo.
privacy-show = Mostrar lo que se guarda sobre mí
privacy-export = Exportar como archivo
privacy-erase = Borrar todo
privacy-nothing = No se guarda nada sobre ti.
privacy-yours = Sobre ti:
privacy-channel = Sobre este canal:
privacy-erased = Se ha borrado todo lo relativo a ti.
privacy-nothing-to-erase = No había nada que borrar.
privacy-confirm = Esto lo borra todo, para siempre.
privacy-file = Aquí está todo lo que se guarda, en un archivo para personas y programas (JSON).
reminders-how = Un canal recibe, en los días que elija, cuántos días quedan para cada fecha que le importa. Escribe /subscribe donde quieras los recordatorios; /reminders los muestra y /unsubscribe los termina.

## Settings

settings-title = Ajustes
settings-yours = Estos son tus propios ajustes.
settings-channel = Estos son los ajustes de este canal.
settings-saved = Guardado.
settings-language = Idioma
settings-country = País
settings-time-zone = Zona horaria
settings-unset = sin definir
settings-how = Cámbialos con /settings, por ejemplo: /settings language español.

## When something does not work: one kind sentence and what to do next

error-internal = Algo ha fallado por mi parte, no por la tuya. Inténtalo de nuevo, por favor; si sigue igual, di a quien gestiona este bot el código { $code }.
error-slow-down = { $seconds ->
    [one] Ha sido mucho de golpe. Espera un segundo, por favor.
    [many] Ha sido mucho de golpe. Espera { $seconds } de segundos, por favor.
   *[other] Ha sido mucho de golpe. Espera { $seconds } segundos, por favor.
}
error-unknown-command = No conozco ese comando. /help los muestra todos.
error-private-only = Envíame esto en un chat privado, por favor.
error-not-manager = Solo quienes gestionan este canal pueden cambiar eso. Pídeselo a una de esas personas, por favor.
error-empty-question = Pregúntame algo, por favor, por ejemplo: ¿Cómo me opongo en Instagram?
error-no-such-country = No conozco el país «{ $given }». Prueba con su nombre en inglés o con un código como BE.
error-no-such-language = No hablo «{ $given }». Hablo: { $languages }.
error-no-such-time-zone = No conozco la zona horaria «{ $given }». Prueba con una ciudad como Brussels o con un nombre como Europe/Brussels.
answered-in-nearest = Todavía no hablo { $asked }, así que esta respuesta está en otro idioma.
