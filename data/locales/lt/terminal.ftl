## The chat in the terminal

terminal-welcome = Objector: kaip nesutikti, kad jūsų duomenys būtų naudojami DI mokyti. Klauskite savais žodžiais arba įrašykite /help.
terminal-goodbye = Iki.
terminal-next = Norėdami tęsti, įrašykite numerį:
terminal-no-such-number = Numerio { $number } tarp pasirinkimų nėra.
terminal-file-written = Įrašyta į failą { $name }.
