## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Προσεχείς ημερομηνίες
reminder-law = ημερομηνία της νομοθεσίας
reminder-today = Σήμερα είναι η ημέρα. Μια εναντίωση σήμερα καλύπτει ακόμη τα περισσότερα· αργότερα σταματά, πάντως, την περαιτέρω χρήση.
reminder-late = Αυτή η υπενθύμιση καθυστέρησε. Προβλεπόταν για: { $due }
reminder-stop = Διακοπή αυτών των υπενθυμίσεων
news-date = Νέα ημερομηνία: { $name }
news-way = { $service }: ο τρόπος εναντίωσης άλλαξε

## Commands

command-subscribe-name = εγγραφή
command-subscribe-description = Υπενθυμίσεις αντίστροφης μέτρησης σε αυτό το κανάλι
command-unsubscribe-name = κατάργηση-εγγραφής
command-unsubscribe-description = Τέλος των υπενθυμίσεων αυτού του καναλιού
command-reminders-name = υπενθυμίσεις
command-reminders-description = Τι λαμβάνει αυτό το κανάλι και πότε έρχονται οι επόμενες υπενθυμίσεις
command-countdown-name = αντίστροφη-μέτρηση
command-countdown-description = Αντίστροφη μέτρηση για δικές σας ημερομηνίες
command-countdown-add-name = προσθήκη
command-countdown-add-description = Προσθέστε δική σας ημερομηνία
command-countdown-remove-name = αφαίρεση
command-countdown-remove-description = Αφαιρέστε μία από τις δικές σας ημερομηνίες
command-countdown-list-name = λίστα
command-countdown-list-description = Εμφάνιση των δικών σας ημερομηνιών

## Options of commands

option-days-name = ημέρες
option-days-description = Πόσες ημέρες πριν από μια ημερομηνία, όπως 30,14,7,3,2,1,0
option-time-name = ώρα
option-time-description = Τι ώρα της ημέρας, όπως 9:00
option-channel-name = κανάλι
option-channel-description = Άλλο κανάλι από αυτό
option-date-name = ημερομηνία
option-date-description = Η ημέρα, όπως 27/5/2027 ή «σε 3 εβδομάδες»
option-title-name = τίτλος
option-title-description = Τι συμβαίνει εκείνη την ημέρα
option-number-name = αριθμός
option-number-description = Ο αριθμός της ημερομηνίας στη λίστα

## Replies to /subscribe and /reminders

subscribe-done = Οι υπενθυμίσεις είναι ενεργές εδώ.
reminders-title = Υπενθυμίσεις εδώ
reminders-none = Δεν υπάρχουν ακόμη υπενθυμίσεις εδώ.
reminders-start = Έναρξη υπενθυμίσεων
reminders-follows = Παρακολουθεί
reminders-everything = κάθε υπηρεσία και τις ημερομηνίες της νομοθεσίας
reminders-own-only = μόνο τις δικές σας ημερομηνίες
reminders-days = Ημέρες πριν από μια ημερομηνία
reminders-time = Ώρα
reminders-time-value = { $time } ({ $zone })
reminders-language = Γλώσσα
reminders-next = Οι επόμενες υπενθυμίσεις:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Δεν εκκρεμεί υπενθύμιση: δεν υπάρχει μελλοντική ημερομηνία.
reminders-no-date-service = Καμία μελλοντική ημερομηνία δεν έχει ανακοινωθεί: { $service }. Θα ενημερωθείτε εδώ όταν ανακοινωθεί, και όταν αλλάξει ο τρόπος εναντίωσης. Μπορείτε να εναντιωθείτε οποτεδήποτε.
reminders-no-date = Καμία υπηρεσία δεν έχει ανακοινώσει μελλοντική ημερομηνία. Θα ενημερωθείτε εδώ όταν το κάνει κάποια, και όταν αλλάξει ένας τρόπος εναντίωσης. Μπορείτε να εναντιωθείτε οποτεδήποτε. Έως τότε γίνεται αντίστροφη μέτρηση για αυτές τις ημερομηνίες της νομοθεσίας:
reminders-countdown-hint = Μπορείτε να προσθέσετε δικές σας ημερομηνίες: /countdown add 27/5/2027 Η δική μας ημερομηνία
reminders-suspended = Τελευταία δεν ήταν δυνατόν να δημοσιευτούν υπενθυμίσεις εδώ: { $reason } Πληκτρολογήστε /subscribe εδώ μόλις διορθωθεί.
suspended-blocked = το bot είναι αποκλεισμένο.
suspended-gone = το κανάλι δεν υπάρχει πια ή το bot δεν βρίσκεται σε αυτό.
suspended-no-access = το bot δεν μπορεί να δει το κανάλι.
suspended-no-permission = δεν επιτρέπεται στο bot να δημοσιεύει εκεί.
suspended-topic-gone = το θέμα δεν υπάρχει πια.
suspended-locked = το θέμα ή το νήμα είναι κλειστό.
suspended-wrong-kind = σε κανάλι αυτού του είδους δεν δημοσιεύονται μηνύματα.
suspended-filtered = το φίλτρο του καναλιού τις απορρίπτει.

## Replies to /unsubscribe

unsubscribe-done = Οι υπενθυμίσεις εδώ σταμάτησαν.
unsubscribe-service-done = Οι υπενθυμίσεις εδώ σταμάτησαν για: { $service }.
unsubscribe-nothing = Δεν υπήρχαν εδώ υπενθυμίσεις για να σταματήσουν.
unsubscribe-not-followed = Εδώ δεν υπάρχει χωριστή παρακολούθηση για: { $service }. Για να σταματήσουν όλες οι υπενθυμίσεις: /unsubscribe
unsubscribe-own = Αφαιρέθηκαν και οι δικές σας ημερομηνίες:

## Replies to /countdown

countdown-title = Οι δικές σας ημερομηνίες
countdown-done = Προστέθηκε. Οι υπενθυμίσεις έρχονται τις ημέρες που βλέπετε στο /reminders.
countdown-removed = Αφαιρέθηκε.
countdown-none = Δεν υπάρχουν ακόμη δικές σας ημερομηνίες εδώ.
countdown-no-such = Δεν υπάρχει εδώ ημερομηνία με τον αριθμό { $number }. Το /countdown list τις δείχνει.
countdown-form = Δική σας ημερομηνία
countdown-date = Ημερομηνία
countdown-date-hint = 27/5/2027 ή «σε 3 εβδομάδες»
countdown-what = Τι συμβαίνει τότε
countdown-too-many = Δεν χωρούν περισσότερες από { $most } ημερομηνίες. Αφαιρέστε πρώτα μία: /countdown list
countdown-remove-this = Αφαίρεση: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Δεν μπορώ να διαβάσω το «{ $given }» ως ώρα. Δοκιμάστε 9, 9:00 ή 21:30.
error-no-such-days = Δεν μπορώ να διαβάσω το «{ $given }» ως ημέρες πριν από μια ημερομηνία. Δοκιμάστε αριθμούς από 0 έως 365, το πολύ 15: 30,14,7,3,2,1,0
error-no-such-date = Δεν μπορώ να διαβάσω το «{ $given }» ως ημερομηνία. Δοκιμάστε 27/5/2027, 2027-05-27 ή «σε 3 εβδομάδες».
error-date-passed = Η ημερομηνία αυτή πέρασε: { $date }. Δώστε μια μελλοντική ημέρα, για παράδειγμα { $example }.
error-date-far = Η ημερομηνία αυτή απέχει περισσότερο από δέκα χρόνια: { $date }. Δώστε μια νωρίτερη ημέρα, για παράδειγμα { $example }.
error-no-such-channel = Δεν βλέπω το κανάλι «{ $given }». Επιλέξτε ένα στο οποίο βρίσκομαι.

## When the bot could not post there

posting-lacking = Δεν μου επιτρέπεται ακόμη να δημοσιεύω εκεί. Επιτρέψτε μου: { $permissions }. Μετά δοκιμάστε ξανά.
posting-wrong-kind = Σε κανάλι αυτού του είδους δεν δημοσιεύονται υπενθυμίσεις. Επιλέξτε ένα κανάλι κειμένου, ένα θέμα ή ένα νήμα.
posting-not-a-member = Δεν βρίσκομαι σε αυτό το κανάλι. Προσθέστε με πρώτα και μετά δοκιμάστε ξανά.
posting-unreachable = Η πλατφόρμα δεν απαντά αυτή τη στιγμή, οπότε δεν μπορώ να πω αν μου επιτρέπεται να δημοσιεύω εκεί. Δοκιμάστε ξανά σε ένα λεπτό.
permission-view = να βλέπω το κανάλι
permission-send = να στέλνω μηνύματα
permission-send-in-threads = να στέλνω μηνύματα σε νήματα
permission-read-history = να διαβάζω το ιστορικό μηνυμάτων
permission-post-as-admin = να δημοσιεύω μηνύματα ως διαχειριστής
