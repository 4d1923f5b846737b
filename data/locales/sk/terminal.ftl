## The chat in the terminal

terminal-welcome = Objector: ako namietať proti používaniu vašich údajov na trénovanie AI. Opýtajte sa vlastnými slovami alebo napíšte /help.
terminal-goodbye = Dovidenia.
terminal-next = Ak chcete pokračovať, napíšte číslo:
terminal-no-such-number = Číslo { $number } na výber nie je.
terminal-file-written = Zapísané do súboru { $name }.
