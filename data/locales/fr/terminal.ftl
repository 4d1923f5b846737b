## The chat in the terminal

terminal-welcome = Objector : comment vous opposer à l’utilisation de vos données pour entraîner l’IA. Posez votre question avec vos propres mots, ou tapez /help.
terminal-goodbye = Au revoir.
terminal-next = Tapez un numéro pour continuer :
terminal-no-such-number = Il n’y a pas de numéro { $number } à choisir.
terminal-file-written = Enregistré dans { $name }.
