## The chat in the terminal

terminal-welcome = Objector: kif toġġezzjona għall-użu tad-data tiegħek għat-taħriġ tal-IA. Staqsi fi kliemek, jew ittajpja /help.
terminal-goodbye = Saħħa.
terminal-next = Ittajpja numru biex tkompli:
terminal-no-such-number = M’hemmx numru { $number } x’tagħżel.
terminal-file-written = Miktub fil-fajl { $name }.
