## The chat in the terminal

terminal-welcome = Objector: jak wnieść sprzeciw wobec wykorzystywania twoich danych do trenowania AI. Zapytaj własnymi słowami lub wpisz /help.
terminal-goodbye = Do widzenia.
terminal-next = Aby kontynuować, wpisz numer:
terminal-no-such-number = Nie ma do wyboru numeru { $number }.
terminal-file-written = Zapisano do pliku { $name }.
