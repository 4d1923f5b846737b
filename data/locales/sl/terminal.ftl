## The chat in the terminal

terminal-welcome = Objector: kako ugovarjati uporabi svojih podatkov za učenje umetne inteligence. Vprašajte s svojimi besedami ali vtipkajte /help.
terminal-goodbye = Na svidenje.
terminal-next = Za nadaljevanje vtipkajte številko:
terminal-no-such-number = Številke { $number } ni mogoče izbrati.
terminal-file-written = Zapisano v datoteko { $name }.
