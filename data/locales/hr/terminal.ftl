## The chat in the terminal

terminal-welcome = Objector: kako podnijeti prigovor na to da se vaši podaci koriste za treniranje umjetne inteligencije. Pitajte svojim riječima ili upišite /help.
terminal-goodbye = Doviđenja.
terminal-next = Za nastavak upišite broj:
terminal-no-such-number = Broj { $number } nije u ponudi.
terminal-file-written = Zapisano u datoteku { $name }.
