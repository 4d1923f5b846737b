## The chat in the terminal

terminal-welcome = Objector: πώς να εναντιωθείτε στη χρήση των δεδομένων σας για την εκπαίδευση ΤΝ. Ρωτήστε με δικά σας λόγια ή πληκτρολογήστε /help.
terminal-goodbye = Αντίο.
terminal-next = Πληκτρολογήστε έναν αριθμό για να συνεχίσετε:
terminal-no-such-number = Δεν υπάρχει επιλογή με τον αριθμό { $number }.
terminal-file-written = Αποθηκεύτηκε στο { $name }.
