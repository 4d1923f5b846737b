## Telegram only

telegram-description =
    Fragen Sie „Wie widerspreche ich bei Instagram?“ und Sie erhalten den genauen Weg, der Nutzung Ihrer Daten zum Training von KI zu widersprechen, das Datum, auf das es ankommt, was es bewirkt und was nicht, und die Quellen.
    In Gruppen: Erinnerungen vor jeder Frist.
telegram-short-description = So widersprechen Sie dem KI-Training mit Ihren Daten: der Weg, die Termine, die Quellen.
telegram-more = Mehr:
telegram-page-next = Weiter ({ $page } von { $pages }) ›
telegram-page-back = ‹ Zurück ({ $page } von { $pages })
telegram-old-button = Dieser Knopf ist zu alt. Bitte fragen Sie noch einmal.
telegram-form-skip = Das können Sie weglassen: Senden Sie „-“.
telegram-form-progress = { $number } von { $count }
telegram-open-chat = Privat fragen
telegram-inline-hint = Dienst eingeben, etwa Instagram
