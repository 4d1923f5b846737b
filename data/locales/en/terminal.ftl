## The chat in the terminal

terminal-welcome = Objector: how to object to your data being used to train AI. Ask in your own words, or type /help.
terminal-goodbye = Goodbye.
# stands before the numbers that lead on
terminal-next = Type a number to go on:
terminal-no-such-number = There is no number { $number } to choose.
# $name: the name of a file that was written to the current folder
terminal-file-written = Written to { $name }.
