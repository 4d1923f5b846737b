## Telegram only

telegram-description =
    Pregunta «¿cómo me opongo en Instagram?» y obtén la forma exacta de oponerte a que tus datos se usen para entrenar IA, la fecha que importa, lo que conseguirás y lo que no, y las fuentes.
    En grupos: recordatorios antes de cada plazo.
telegram-short-description = Cómo oponerte a que tus datos se usen para entrenar IA: la vía, las fechas, las fuentes.
telegram-more = Más:
telegram-page-next = Siguiente ({ $page } de { $pages }) ›
telegram-page-back = ‹ Atrás ({ $page } de { $pages })
telegram-old-button = Este botón es demasiado antiguo. Vuelve a preguntar, por favor.
telegram-form-skip = Puedes dejarlo en blanco: envía «-».
telegram-form-progress = { $number } de { $count }
telegram-open-chat = Pregúntame en privado
telegram-inline-hint = Escribe un servicio, como Instagram
