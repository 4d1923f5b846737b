## The chat in the terminal

terminal-welcome = Objector: kā iebilst pret savu datu izmantošanu MI apmācībai. Jautājiet saviem vārdiem vai rakstiet /help.
terminal-goodbye = Uz redzēšanos!
terminal-next = Lai turpinātu, ierakstiet numuru:
terminal-no-such-number = Numura { $number }, ko izvēlēties, nav.
terminal-file-written = Ierakstīts datnē { $name }.
