## The chat in the terminal

terminal-welcome = Objector: hogyan tiltakozhat az ellen, hogy adatait MI betanítására használják. Kérdezzen a saját szavaival, vagy írja be: /help.
terminal-goodbye = Viszontlátásra!
terminal-next = A folytatáshoz írjon be egy számot:
terminal-no-such-number = Nincs ilyen választható szám: { $number }.
terminal-file-written = Fájlba írva: { $name }.
