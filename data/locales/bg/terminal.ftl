## The chat in the terminal

terminal-welcome = Objector: как да възразите срещу използването на вашите данни за обучение на ИИ. Попитайте със свои думи или напишете /help.
terminal-goodbye = Довиждане.
terminal-next = Напишете число, за да продължите:
terminal-no-such-number = Няма избор с номер { $number }.
terminal-file-written = Записано в { $name }.
