## What only Discord needs: labels of buttons and menus, and a few sentences. Labels: at most 80 characters.

discord-show = Εμφάνιση στο κανάλι
discord-form-open = Συμπλήρωση της φόρμας
discord-form-continue = Συνέχεια
discord-form-continues = Αυτό ήταν το μέρος { $page } από { $pages }. Συνεχίστε με το επόμενο.
discord-form-forgotten = Αυτή η φόρμα έμεινε ανοικτή πολλή ώρα και ξέχασα όσα πληκτρολογήσατε. Ξεκινήστε ξανά.
discord-menu-choose = Επιλέξτε…
discord-menu-range = { $from } – { $to }
discord-menu-command = Πώς να εναντιωθώ;
discord-no-text = Αυτό το μήνυμα δεν έχει κείμενο που να μπορώ να διαβάσω.
discord-button-old = Αυτό το κουμπί είναι πολύ παλιό για εμένα. Ρωτήστε ξανά.
discord-file-too-large = Το αρχείο { $name } είναι πολύ μεγάλο για να σταλεί εδώ.
