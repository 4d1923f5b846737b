## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = εναντίωση
command-optout-description = Πώς να εναντιωθείτε στην εκπαίδευση ΤΝ, για μία υπηρεσία ή γενικά
command-ask-name = ερώτηση
command-ask-description = Ρωτήστε με δικά σας λόγια
command-deadlines-name = ημερομηνίες
command-deadlines-description = Ποιες ημερομηνίες πλησιάζουν και ποιες πέρασαν
command-rights-name = δικαιώματα
command-rights-description = Ποιο δικαίωμα έχετε, ανά άρθρο, με πηγές
command-complain-name = καταγγελία
command-complain-description = Πού να υποβάλετε καταγγελία: η αρχή προστασίας δεδομένων μιας χώρας
command-settings-name = ρυθμίσεις
command-settings-description = Η γλώσσα, η χώρα και η ζώνη ώρας σας ή εκείνες ενός καναλιού που διαχειρίζεστε
command-privacy-name = απόρρητο
command-privacy-description = Τι διατηρείται για εσάς· εξαγάγετέ το ή διαγράψτε το
command-help-name = βοήθεια
command-help-description = Τι μπορεί να κάνει αυτό το bot, με παραδείγματα

## Options of commands

option-service-name = υπηρεσία
option-service-description = Η υπηρεσία ή η εταιρεία, όπως Instagram
option-country-name = χώρα
option-country-description = Πού ζείτε
option-question-name = ερώτηση
option-question-description = Η ερώτησή σας, με δικά σας λόγια
option-language-name = γλώσσα
option-language-description = Η γλώσσα των απαντήσεων
option-timezone-name = ζώνη-ώρας
option-timezone-description = Μια πόλη ή ζώνη ώρας, όπως Europe/Brussels
