## The chat in the terminal

terminal-welcome = Objector: jak vznést námitku proti používání vašich údajů k trénování AI. Zeptejte se vlastními slovy, nebo napište /help.
terminal-goodbye = Na shledanou.
terminal-next = Pro pokračování napište číslo:
terminal-no-such-number = Číslo { $number } na výběr není.
terminal-file-written = Zapsáno do souboru { $name }.
