## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = sprzeciw
command-optout-description = Jak wnieść sprzeciw wobec trenowania AI, w jednej usłudze lub ogólnie
command-ask-name = zapytaj
command-ask-description = Zapytaj własnymi słowami
command-deadlines-name = terminy
command-deadlines-description = Które daty dopiero nadejdą, a które minęły
command-rights-name = prawa
command-rights-description = Jakie masz prawo, według artykułów, ze źródłami
command-complain-name = skarga
command-complain-description = Do kogo złożyć skargę: organ ochrony danych danego kraju
command-settings-name = ustawienia
command-settings-description = Twój język, kraj i strefa czasowa albo ustawienia kanału, którym zarządzasz
command-privacy-name = prywatność
command-privacy-description = Co jest o tobie przechowywane; eksport lub usunięcie
command-help-name = pomoc
command-help-description = Co potrafi ten bot, z przykładami

## Options of commands

option-service-name = usługa
option-service-description = Usługa lub firma, na przykład Instagram
option-country-name = kraj
option-country-description = Gdzie mieszkasz
option-question-name = pytanie
option-question-description = Twoje pytanie, własnymi słowami
option-language-name = język
option-language-description = Język odpowiedzi
option-timezone-name = strefa-czasowa
option-timezone-description = Miasto lub strefa czasowa, na przykład Europe/Brussels
