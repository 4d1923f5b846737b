## The chat in the terminal

terminal-welcome = Objector: como se opor a que os seus dados sejam usados para treinar IA. Pergunte por palavras suas ou escreva /help.
terminal-goodbye = Até à próxima.
terminal-next = Escreva um número para continuar:
terminal-no-such-number = Não há o número { $number } para escolher.
terminal-file-written = Guardado em { $name }.
