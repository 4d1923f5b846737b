## The chat in the terminal

terminal-welcome = Objector: so widersprechen Sie, dass Ihre Daten zum Training von KI genutzt werden. Fragen Sie in Ihren eigenen Worten oder geben Sie /help ein.
terminal-goodbye = Auf Wiedersehen.
terminal-next = Geben Sie eine Zahl ein, um weiterzugehen:
terminal-no-such-number = Die Zahl { $number } steht nicht zur Auswahl.
terminal-file-written = Gespeichert als { $name }.
