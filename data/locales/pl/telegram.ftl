## Telegram only

telegram-description =
    Zapytaj „jak wnieść sprzeciw na Instagramie?”, a poznasz dokładny sposób, jak wnieść sprzeciw wobec wykorzystywania twoich danych do trenowania AI, ważną datę, to, co sprzeciw da, a czego nie, oraz źródła.
    W grupach: przypomnienia przed każdym terminem.
telegram-short-description = Jak wnieść sprzeciw wobec wykorzystywania twoich danych do trenowania AI: sposób, daty, źródła.
telegram-more = Więcej:
telegram-page-next = Dalej ({ $page } z { $pages }) ›
telegram-page-back = ‹ Wstecz ({ $page } z { $pages })
telegram-old-button = Ten przycisk jest już nieaktualny. Zapytaj ponownie.
telegram-form-skip = Możesz to pominąć: wyślij „-”.
telegram-form-progress = { $number } z { $count }
telegram-open-chat = Zapytaj mnie prywatnie
telegram-inline-hint = Wpisz usługę, na przykład Instagram
