## The chat in the terminal

terminal-welcome = Objector: så invänder du mot att dina uppgifter används för att träna AI. Fråga med egna ord eller skriv /help.
terminal-goodbye = Hej då.
terminal-next = Skriv ett nummer för att gå vidare:
terminal-no-such-number = Det finns inget nummer { $number } att välja.
terminal-file-written = Sparat som { $name }.
