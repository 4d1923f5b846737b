## Telegram only

telegram-description =
    Ρωτήστε «πώς εναντιώνομαι στο Instagram;» και λάβετε τον ακριβή τρόπο για να εναντιωθείτε στη χρήση των δεδομένων σας για την εκπαίδευση τεχνητής νοημοσύνης, τη σημαντική ημερομηνία, τι θα πετύχετε και τι όχι, και τις πηγές.
    Σε ομάδες: υπενθυμίσεις πριν από κάθε προθεσμία.
telegram-short-description = Πώς να εναντιωθείτε στην εκπαίδευση ΤΝ με τα δεδομένα σας: ο τρόπος, οι ημερομηνίες, οι πηγές.
telegram-more = Περισσότερα:
telegram-page-next = Επόμενη ({ $page } από { $pages }) ›
telegram-page-back = ‹ Πίσω ({ $page } από { $pages })
telegram-old-button = Αυτό το κουμπί είναι πολύ παλιό. Ρωτήστε ξανά.
telegram-form-skip = Αυτό μπορείτε να το παραλείψετε: στείλτε «-».
telegram-form-progress = { $number } από { $count }
telegram-open-chat = Ρωτήστε με ιδιωτικά
telegram-inline-hint = Γράψτε μια υπηρεσία, όπως Instagram
