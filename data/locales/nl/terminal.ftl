## The chat in the terminal

terminal-welcome = Objector: hoe je bezwaar maakt tegen het gebruik van je gegevens om AI te trainen. Vraag het in je eigen woorden, of typ /help.
terminal-goodbye = Tot ziens.
terminal-next = Typ een nummer om verder te gaan:
terminal-no-such-number = Er is geen nummer { $number } om te kiezen.
terminal-file-written = Opgeslagen als { $name }.
