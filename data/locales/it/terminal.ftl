## The chat in the terminal

terminal-welcome = Objector: come opporsi all'uso dei propri dati per addestrare l'IA. Chiedi con parole tue, o scrivi /help.
terminal-goodbye = Arrivederci.
terminal-next = Scrivi un numero per continuare:
terminal-no-such-number = Non c'è un numero { $number } da scegliere.
terminal-file-written = Scritto in { $name }.
