## Headings of answers

heading-opt-out = { $services }: πώς να εναντιωθείτε στην εκπαίδευση ΤΝ
heading-general = Πώς να εναντιωθείτε στην εκπαίδευση τεχνητής νοημοσύνης (ΤΝ)
heading-data-used = { $service }: τι χρησιμοποιείται
heading-data-used-general = Τι χρησιμοποιείται για την εκπαίδευση ΤΝ
heading-deadline = { $service }: οι σημαντικές ημερομηνίες
heading-timeline = Προσεχείς και παρελθούσες ημερομηνίες
heading-effect = { $services }: τι πετυχαίνει μια εναντίωση
heading-effect-general = Τι πετυχαίνει μια εναντίωση και τι δεν μπορεί να κάνει
heading-rights = Τα δικαιώματά σας
heading-rights-in = Τα δικαιώματά σας: { $country }
heading-authority = Πού να υποβάλετε καταγγελία
heading-authority-in = Πού να υποβάλετε καταγγελία: { $country }
heading-letter = Η εναντίωση γραπτώς
heading-follow-up = Μετά την εναντίωσή σας
heading-help = Objector
heading-privacy = Τι διατηρεί αυτό το bot
heading-reminders = Υπενθυμίσεις
heading-unknown = { $name }: δεν είναι γνωστό εδώ

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Η υπηρεσία { $service } χρησιμοποιεί προσωπικά δεδομένα για την εκπαίδευση ΤΝ, εκτός αν οι ενδιαφερόμενοι εναντιωθούν ή το απενεργοποιήσουν.
verdict-object-unclear = Από τις πηγές δεν είναι σαφές αν η υπηρεσία { $service } εκπαιδεύει ΤΝ με προσωπικά δεδομένα. Αυτός είναι ο καλύτερος τρόπος για να πείτε όχι.
verdict-object-partly = Η υπηρεσία { $service } χρησιμοποιεί ορισμένα προσωπικά δεδομένα για την εκπαίδευση ΤΝ. Παρακάτω αναφέρεται τι μπορείτε να αρνηθείτε και τι όχι.
verdict-object-default-unclear = Η υπηρεσία { $service } χρησιμοποιεί προσωπικά δεδομένα για την εκπαίδευση ΤΝ. Από τις πηγές δεν είναι σαφές αν το κάνει πριν πείτε κάτι.
verdict-off-by-default = Η υπηρεσία { $service } χρησιμοποιεί ορισμένα δεδομένα για την εκπαίδευση ΤΝ, από προεπιλογή μόνο αν το ενεργοποιήσατε. Έτσι μπορείτε να αρνηθείτε ή να ελέγξετε ότι είναι ανενεργό.
verdict-crawlers = { $service }: ανιχνευτές ιστού εταιρειών συλλέγουν δημόσιες σελίδες για την εκπαίδευση ΤΝ. Έτσι τους λέτε να μην το κάνουν.
verdict-nothing-to-do = { $service }: δεν υπάρχει κάτι στο οποίο να εναντιωθείτε. Σύμφωνα με τις πηγές, η υπηρεσία δεν χρησιμοποιεί προσωπικά δεδομένα για την εκπαίδευση ΤΝ.
verdict-nothing-but-other-ways = { $service }: δεν υπάρχει κάτι στο οποίο χρειάζεται να εναντιωθείτε. Από προεπιλογή η υπηρεσία δεν χρησιμοποιεί προσωπικά δεδομένα για την εκπαίδευση ΤΝ. Όσα ακολουθούν είναι για όσους θέλουν να προχωρήσουν περισσότερο.
verdict-no-way = Η υπηρεσία { $service } χρησιμοποιεί προσωπικά δεδομένα για την εκπαίδευση ΤΝ, και δεν είναι γνωστός τρόπος άρνησης μέσα στην υπηρεσία.
verdict-no-way-unclear = { $service }: δεν είναι γνωστός τρόπος εναντίωσης στην εκπαίδευση ΤΝ μέσα στην υπηρεσία, και από τις πηγές δεν είναι σαφές αν εκπαιδεύει ΤΝ.
verdict-not-your-region = { $service }: δεν είναι γνωστός τρόπος εναντίωσης για αυτή τη χώρα.
used-since = Έναρξη: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Φόρμα εναντίωσης
route-account-setting = Ρύθμιση στον λογαριασμό
route-email = Email
route-letter = Επιστολή
route-delete-account = Αφαίρεση περιεχομένου ή διαγραφή του λογαριασμού
route-robots = Σήματα προς ανιχνευτές ιστού
route-none = Δεν υπάρχει δικός της τρόπος
open-objection-form = Άνοιγμα φόρμας: { $service }
open-account-setting = Άνοιγμα ρύθμισης: { $service }
open-email = Αποστολή email: { $service }
open-letter = Διεύθυνση: { $service }
open-delete-account = Άνοιγμα σελίδας: { $service }
open-robots = Άνοιγμα οδηγιών: { $service }
open-none = Τι λέει η υπηρεσία { $service }
post-to = Ταχυδρομικώς: { $address }

## Steps: what to do, in order

step-log-in = Συνδεθείτε στην υπηρεσία { $service }.
step-no-login = Δεν χρειάζεται λογαριασμός.
step-menu-app = Στην εφαρμογή: { $path }
step-menu-web = Στον ιστό: { $path }
step-menu-both = Στην εφαρμογή ή στον ιστό: { $path }
step-menu-any = Μενού: { $path }
step-link-or-menu = Ακολουθήστε τον σύνδεσμο ή μεταβείτε εκεί μόνοι σας. { $menu }
step-turn-off = Απενεργοποιήστε το «{ $label }».
step-turn-on = Ενεργοποιήστε το «{ $label }».
step-choose = Στο «{ $label }» επιλέξτε «{ $choice }».
step-asked-for = Θα σας ζητηθούν: { $items }.
step-crawlers = Αποκλείστε αυτούς τους ανιχνευτές ιστού: { $items }.

## What it achieves, what else to know

effects-title = Τι κάνει και τι δεν κάνει
caveats-title = Καλό να γνωρίζετε
other-ways = Άλλοι τρόποι
for-all = Για όλα αυτά: { $services }

## What is used

uses-yes = Η υπηρεσία { $service } χρησιμοποιεί προσωπικά δεδομένα για την εκπαίδευση ΤΝ.
uses-no = Η υπηρεσία { $service } δεν χρησιμοποιεί προσωπικά δεδομένα για την εκπαίδευση ΤΝ, σύμφωνα με τις πηγές.
uses-unclear = Από τις πηγές δεν είναι σαφές αν η υπηρεσία { $service } χρησιμοποιεί προσωπικά δεδομένα για την εκπαίδευση ΤΝ.
data-used-general = Διαφέρει από υπηρεσία σε υπηρεσία: γράψτε το όνομα μιας υπηρεσίας και θα λάβετε τον κατάλογο με όσα χρησιμοποιούνται και όσα όχι. Γενικά πρόκειται για όσα αναρτούν δημόσια οι άνθρωποι και όσα πληκτρολογούν σε βοηθούς ΤΝ.
label-used = Χρησιμοποιούνται
label-not-used = Δεν χρησιμοποιούνται
label-default = Προεπιλογή
label-legal-basis = Νομική βάση που αναφέρει η υπηρεσία
label-since = Από
default-on = ενεργό: τα δεδομένα χρησιμοποιούνται μέχρι να εναντιωθείτε ή να το απενεργοποιήσετε
default-off = ανενεργό
default-opt-in = ανενεργό μέχρι να το ενεργοποιήσετε
default-unclear = δεν είναι σαφές από τις πηγές
basis-legitimate-interests = έννομο συμφέρον (άρθρο 6 παρ. 1 στοιχ. στ΄ ΓΚΠΔ)
basis-consent = συγκατάθεση (άρθρο 6 παρ. 1 στοιχ. α΄ ΓΚΠΔ)
basis-contract = σύμβαση (άρθρο 6 παρ. 1 στοιχ. β΄ ΓΚΠΔ)
basis-unclear = δεν είναι σαφές από τις πηγές
basis-unknown = δεν είναι γνωστό εδώ
basis-of = Νομική βάση που αναφέρει η υπηρεσία { $service } για την εκπαίδευση ΤΝ: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Απομένει μία ημέρα. Η εναντίωση πριν από εκείνη την ημερομηνία καλύπτει τα περισσότερα· μετά σταματά, πάντως, την περαιτέρω χρήση.
   *[other] Απομένουν { $days } ημέρες. Η εναντίωση πριν από εκείνη την ημερομηνία καλύπτει τα περισσότερα· μετά σταματά, πάντως, την περαιτέρω χρήση.
}
date-today = Είναι σήμερα. Μια εναντίωση σήμερα προλαβαίνει ακόμη τη μεταγενέστερη χρήση, και μπορείτε να εναντιωθείτε και αργότερα.
date-passed-open = Αυτή η ημερομηνία πέρασε, το δικαίωμα εναντίωσης όμως όχι.
no-date = Δεν είναι γνωστή ημερομηνία έως την οποία θα έπρεπε να εναντιωθείτε στην υπηρεσία { $service }. Μπορείτε να το κάνετε οποτεδήποτε, και όσο νωρίτερα τόσο περισσότερα καλύπτει.
all-dates = Όλες οι γνωστές ημερομηνίες:
timeline-ahead = Αυτές είναι οι προσεχείς ημερομηνίες.
timeline-none-ahead = Καμία υπηρεσία δεν έχει ανακοινώσει μελλοντική ημερομηνία έως την οποία πρέπει να εναντιωθείτε. Μπορείτε να εναντιωθείτε οποτεδήποτε. Αυτές είναι οι προσεχείς ημερομηνίες της νομοθεσίας:
timeline-passed = Πέρασαν πρόσφατα:

## How far to trust it

as-of = Ημερομηνία αναφοράς των στοιχείων: { $moment }.
as-of-unknown = Δεν είναι γνωστό σε ποιον μήνα αναφέρονται αυτά τα στοιχεία.
as-of-title = Ημερομηνία αναφοράς των στοιχείων
may-have-changed = Έχουν περάσει περισσότεροι από έξι μήνες: μπορεί να έχουν αλλάξει.
confidence-medium = Δεν έχουν επιβεβαιωθεί όλα εδώ από την ίδια την υπηρεσία.
confidence-low = Οι πηγές είναι λίγες: ελέγξτε το με την υπηρεσία.
sources = Πηγές
sources-some = Πηγές ({ $shown } από { $all })

## The general way

general-lead = Μπορείτε να εναντιωθείτε σε κάθε υπηρεσία που χρησιμοποιεί τα δεδομένα σας για την εκπαίδευση ΤΝ. Γράψτε το όνομα της υπηρεσίας για να μάθετε τον ακριβή τρόπο· αυτό λειτουργεί παντού:
general-find = Αναζητήστε στις ρυθμίσεις απορρήτου ή στην πολιτική απορρήτου της υπηρεσίας τις λέξεις «εναντίωση», «τεχνητή νοημοσύνη» (AI) ή «εκπαίδευση» και χρησιμοποιήστε τη φόρμα ή τον διακόπτη της, αν υπάρχει.
general-object = Αν δεν υπάρχει, γράψτε στη διεύθυνση της εταιρείας για θέματα απορρήτου: «Εναντιώνομαι βάσει του άρθρου 21 παρ. 1 ΓΚΠΔ στη χρήση των δεδομένων μου για την εκπαίδευση τεχνητής νοημοσύνης», αναφέροντας το όνομα του λογαριασμού σας και έναν λόγο από τη δική σας κατάσταση.
general-keep = Κρατήστε αποδείξεις: στιγμιότυπα οθόνης, την επιβεβαίωση, την ημερομηνία.
general-wait = Η εταιρεία έχει έναν μήνα για να απαντήσει (άρθρο 12 παρ. 3 ΓΚΠΔ).
general-complain = Δεν σας απάντησαν ή αρνήθηκαν; Υποβάλετε καταγγελία στην αρχή προστασίας δεδομένων της χώρας σας· είναι δωρεάν.

## Choices and questions back

choose-service = Ποια υπηρεσία;
choose-country = Σε ποια χώρα ζείτε;
did-you-mean = Μήπως εννοούσατε κάτι από αυτά;
which-one = Τι θα θέλατε να μάθετε;
choice-opt-out = { $count ->
    [0] Πώς να εναντιωθώ
   *[other] Πώς να εναντιωθώ: { $services }
}
choice-deadline = { $count ->
    [0] Έως πότε
   *[other] Έως πότε: { $services }
}
choice-data-used = { $count ->
    [0] Τι χρησιμοποιείται
   *[other] Τι χρησιμοποιείται: { $services }
}
choice-effect = { $count ->
    [0] Τι πετυχαίνει μια εναντίωση
   *[other] Τι πετυχαίνει μια εναντίωση: { $services }
}
choice-rights = { $count ->
    [0] Τα δικαιώματά μου
   *[other] Τα δικαιώματά μου: { $services }
}
choice-authority = { $count ->
    [0] Πού να υποβάλω καταγγελία
   *[other] Πού να υποβάλω καταγγελία: { $services }
}
choice-letter = { $count ->
    [0] Η εναντίωση γραπτώς
   *[other] Η εναντίωση γραπτώς: { $services }
}
choice-follow-up = { $count ->
    [0] Μετά την εναντίωσή μου
   *[other] Μετά την εναντίωσή μου: { $services }
}
choice-reminders = Υπενθυμίσεις
choice-privacy = Τι διατηρεί αυτό το bot
choice-help = Τι μπορεί να κάνει αυτό το bot
choice-unknown-service = Άλλη υπηρεσία
choice-out-of-scope = Κάτι άλλο

## Next steps: words on buttons, as short as possible

next-more = Όλα σχετικά με αυτό
next-opt-out = Πώς να εναντιωθώ
next-deadline = Έως πότε;
next-data-used = Τι χρησιμοποιείται;
next-effect = Τι πετυχαίνει;
next-rights = Ποιο δικαίωμα;
next-authority = Πού καταγγέλλω;
next-letter = Γραπτώς
next-follow-up = Δεν απαντούν;
next-remind = Υπενθύμιση στο κανάλι
next-language = Γλώσσα απάντησης: { $language }

## Rights, authorities, letters

authority-yours = Μπορείτε να υποβάλετε καταγγελία στην αρχή της χώρας όπου ζείτε, όπου εργάζεστε ή όπου έγινε η παράβαση (άρθρο 77 ΓΚΠΔ).
authority-unknown = Εδώ δεν είναι γνωστή αρχή για τη χώρα: { $country }.
authority-regional = Αρχές των περιφερειών, για εταιρείες που βρίσκονται εκεί
authority-leads = Επικεφαλής αρχή για { $services }: { $authority } ({ $country }). Η δική σας αρχή διαβιβάζει την καταγγελία.
open-complaint = Άνοιγμα της φόρμας καταγγελίας
open-website = Ιστότοπος της αρχής
label-complaint-language = Γλώσσα της καταγγελίας
label-address = Διεύθυνση
label-email = Email
label-phone = Τηλέφωνο
label-contact-as-of = Τηλέφωνο και email, τελευταία ενημέρωση
label-controller = Υπεύθυνη εταιρεία
label-dpo = Υπεύθυνος προστασίας δεδομένων
label-form = Φόρμα για θέματα απορρήτου
letter-goes-to = Προς { $service }:
letter-no-address = Εδώ δεν είναι γνωστή διεύθυνση της υπηρεσίας { $service }: δείτε την πολιτική απορρήτου της.
letter-must-title = Πρέπει να περιέχει
letter-should-title = Καλό είναι να περιέχει
letter-not-title = Τι να παραλείψετε

## About the bot itself

help-lead = Ρωτήστε με πώς να εναντιωθείτε στη χρήση των δεδομένων σας για την εκπαίδευση τεχνητής νοημοσύνης (ΤΝ). Γνωρίζω { $services } υπηρεσίες και { $authorities } αρχές προστασίας δεδομένων, με πηγές για κάθε στοιχείο.
help-examples = Για παράδειγμα
help-commands = Εντολές
example-opt-out = Πώς εναντιώνομαι στο Instagram;
example-deadline = Είναι πολύ αργά για το Facebook;
example-data-used = Χρησιμοποιεί το LinkedIn τις αναρτήσεις μου;
example-authority = Πού μπορώ να υποβάλω καταγγελία στην Πορτογαλία;
out-of-scope = Σε αυτό δεν μπορώ να βοηθήσω: γνωρίζω μόνο για την εναντίωση στην εκπαίδευση ΤΝ.
unknown-lead = Δεν έχω ελεγμένα στοιχεία για «{ $name }», οπότε δεν λέω τίποτα σχετικά. Αυτό λειτουργεί πάντα:
privacy-lead = Τίποτα από όσα πληκτρολογείτε δεν αποθηκεύεται ούτε καταγράφεται.
privacy-kept = Διατηρούνται μόνο όσα ορίσατε εσείς ή το κανάλι σας: γλώσσα, χώρα, ζώνη ώρας και υπενθυμίσεις. Μπορείτε να τα δείτε, να τα εξαγάγετε και να τα διαγράψετε όλα.
privacy-show = Τι διατηρείται για εμένα
privacy-export = Εξαγωγή σε αρχείο
privacy-erase = Διαγραφή όλων
privacy-nothing = Δεν διατηρείται τίποτα για εσάς.
privacy-yours = Για εσάς:
privacy-channel = Για αυτό το κανάλι:
privacy-erased = Όλα όσα σας αφορούσαν διαγράφηκαν.
privacy-nothing-to-erase = Δεν υπήρχε κάτι για διαγραφή.
privacy-confirm = Έτσι διαγράφονται όλα, οριστικά.
privacy-file = Εδώ είναι όλα όσα διατηρούνται, σε αρχείο για ανθρώπους και προγράμματα (JSON).
reminders-how = Ένα κανάλι μαθαίνει πόσες ημέρες απομένουν έως κάθε ημερομηνία που το αφορά, τις ημέρες που επιλέγει. Πληκτρολογήστε /subscribe εκεί όπου θέλετε τις υπενθυμίσεις· το /reminders τις δείχνει και το /unsubscribe τις σταματά.

## Settings

settings-title = Ρυθμίσεις
settings-yours = Αυτές είναι οι δικές σας ρυθμίσεις.
settings-channel = Αυτές είναι οι ρυθμίσεις αυτού του καναλιού.
settings-saved = Αποθηκεύτηκε.
settings-language = Γλώσσα
settings-country = Χώρα
settings-time-zone = Ζώνη ώρας
settings-unset = δεν έχει οριστεί
settings-how = Αλλάξτε τις με το /settings, για παράδειγμα: /settings language Ελληνικά.

## When something does not work: one kind sentence and what to do next

error-internal = Κάτι πήγε στραβά από τη δική μου πλευρά, όχι από τη δική σας. Δοκιμάστε ξανά· αν συνεχιστεί, πείτε σε όποιον διαχειρίζεται αυτό το bot τον κωδικό { $code }.
error-slow-down = { $seconds ->
    [one] Έλαβα πάρα πολλά μηνύματα μαζί. Περιμένετε ένα δευτερόλεπτο.
   *[other] Έλαβα πάρα πολλά μηνύματα μαζί. Περιμένετε { $seconds } δευτερόλεπτα.
}
error-unknown-command = Δεν γνωρίζω αυτή την εντολή. Το /help τις δείχνει όλες.
error-private-only = Στείλτε μου αυτό σε ιδιωτική συνομιλία.
error-not-manager = Μόνο όσοι διαχειρίζονται αυτό το κανάλι μπορούν να το αλλάξουν. Ρωτήστε κάποιον από αυτούς.
error-empty-question = Ρωτήστε με κάτι, για παράδειγμα: Πώς εναντιώνομαι στο Instagram;
error-no-such-country = Δεν γνωρίζω τη χώρα «{ $given }». Δοκιμάστε το αγγλικό της όνομα ή έναν κωδικό όπως BE.
error-no-such-language = Δεν μιλάω «{ $given }». Μιλάω: { $languages }.
error-no-such-time-zone = Δεν γνωρίζω τη ζώνη ώρας «{ $given }». Δοκιμάστε μια πόλη, όπως Βρυξέλλες (Brussels), ή ένα όνομα όπως Europe/Brussels.
answered-in-nearest = Δεν μιλάω ακόμη { $asked }, οπότε αυτή η απάντηση είναι σε άλλη γλώσσα.
