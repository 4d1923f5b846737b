## The chat in the terminal

terminal-welcome = Objector: cómo oponerte a que tus datos se usen para entrenar IA. Pregunta con tus propias palabras o escribe /help.
terminal-goodbye = Adiós.
terminal-next = Escribe un número para continuar:
terminal-no-such-number = No hay ningún número { $number } que elegir.
terminal-file-written = Guardado en { $name }.
