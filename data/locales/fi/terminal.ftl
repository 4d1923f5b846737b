## The chat in the terminal

terminal-welcome = Objector: miten vastustat tietojesi käyttöä tekoälyn kouluttamiseen. Kysy omin sanoin tai kirjoita /help.
terminal-goodbye = Näkemiin.
terminal-next = Jatka kirjoittamalla numero:
terminal-no-such-number = Numeroa { $number } ei ole valittavana.
terminal-file-written = Kirjoitettu tiedostoon { $name }.
