## The chat in the terminal

terminal-welcome = Objector: sådan gør du indsigelse mod, at dine oplysninger bruges til at træne AI. Spørg med dine egne ord, eller skriv /help.
terminal-goodbye = Farvel.
terminal-next = Skriv et tal for at gå videre:
terminal-no-such-number = Der er intet nummer { $number } at vælge.
terminal-file-written = Skrevet til { $name }.
