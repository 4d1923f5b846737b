## The chat in the terminal

terminal-welcome = Objector: cum vă opuneți folosirii datelor dumneavoastră pentru antrenarea IA. Întrebați cu propriile cuvinte sau scrieți /help.
terminal-goodbye = La revedere.
terminal-next = Scrieți un număr pentru a continua:
terminal-no-such-number = Nu există numărul { $number } printre opțiuni.
terminal-file-written = Scris în { $name }.
