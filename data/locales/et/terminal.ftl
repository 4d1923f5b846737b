## The chat in the terminal

terminal-welcome = Objector: kuidas esitada vastuväide oma andmete kasutamisele TI treenimiseks. Küsi oma sõnadega või kirjuta /help.
terminal-goodbye = Head aega.
terminal-next = Jätkamiseks kirjuta number:
terminal-no-such-number = Numbrit { $number } valikus ei ole.
terminal-file-written = Kirjutatud faili { $name }.
