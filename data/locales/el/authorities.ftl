### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Εταιρείες και δημόσιοι φορείς. Δέχεται καταγγελίες ατόμων που ζουν σε αυτό το ομόσπονδο κρατίδιο κατά ιδιωτικών εταιρειών, ακόμη και ξένων (οι καταγγελίες κατά ξένων εταιρειών διαβιβάζονται στην επικεφαλής αρχή).
authority-scope-federal-bodies-telecoms-post = Ομοσπονδιακοί δημόσιοι φορείς, τηλεπικοινωνίες και ταχυδρομεία. Για ιδιωτικές εταιρείες (κοινωνικά δίκτυα, υπηρεσίες ΤΝ), απευθυνθείτε στην αρχή του ομόσπονδου κρατιδίου όπου ζείτε.
authority-scope-bavaria-private-sector = Ιδιωτικός τομέας: αυτή είναι η βαυαρική αρχή για καταγγελίες κατά εταιρειών.
authority-scope-bavaria-public-sector = Μόνο δημόσιοι φορείς της Βαυαρίας. Δεν δέχεται καταγγελίες κατά εταιρειών.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Υπάρχουν υποδείγματα καταγγελίας στα γερμανικά και τα αγγλικά, σύμφωνα με έναν κατάλογο του 2026.
authority-note-languages-fr-nl-de = Ένας κατάλογος του 2026 λέει ότι οι καταγγελίες πρέπει να είναι στα γαλλικά, τα ολλανδικά ή τα γερμανικά και ότι τα αγγλικά δεν γίνονται δεκτά.
authority-note-languages-fi-sv = Οι καταγγελίες εξετάζονται στα φινλανδικά ή τα σουηδικά. Ένας κατάλογος του 2026 λέει ότι προτιμώνται τα φινλανδικά.
authority-note-language-french-only = Ένας κατάλογος του 2026 λέει ότι η διαδικασία καταγγελίας γίνεται μόνο στα γαλλικά.
authority-note-language-italian = Ένας κατάλογος του 2026 λέει ότι οι καταγγελίες πρέπει να είναι στα ιταλικά.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Οι καταγγελίες με email πρέπει να υπογράφονται με εγκεκριμένη ηλεκτρονική υπογραφή (QES).
authority-note-form-needs-mitid = Η διαδικτυακή φόρμα απαιτεί MitID (τη δανική ηλεκτρονική ταυτότητα). Χωρίς αυτήν, χρησιμοποιήστε ταχυδρομείο ή email.
authority-note-form-needs-spanish-certificate = Η διαδικτυακή υποβολή απαιτεί ισπανικό ψηφιακό πιστοποιητικό ή Cl@ve. Οι υπόλοιποι υποβάλλουν την καταγγελία ταχυδρομικώς στα ισπανικά.
authority-note-form-needs-id-porten = Η διαδικτυακή φόρμα απαιτεί ID-porten/BankID. Χωρίς αυτό, υποβάλετε την καταγγελία γραπτώς.
authority-note-certified-mailbox-pec = Το protocollo@pec.gpdp.it είναι πιστοποιημένη θυρίδα (PEC): μηνύματα από συνηθισμένη διεύθυνση μπορεί να μη γίνονται δεκτά. Ένας κατάλογος του 2026 δίνει το garante@gpdp.it ως συνηθισμένο email.
authority-note-no-plain-email = Ένας κατάλογος του 2026 λέει ότι το απλό email δεν είναι επίσημος δίαυλος. Χρησιμοποιήστε την ηλεκτρονική θυρίδα (ePUAP) ή το ταχυδρομείο.
authority-note-no-complaints-by-phone = Δεν γίνονται δεκτές καταγγελίες από το τηλέφωνο.
authority-note-no-form-found = Στις πηγές που διαβάστηκαν δεν βρέθηκε φόρμα καταγγελίας. Χρησιμοποιήστε email, ταχυδρομείο ή τον ιστότοπο.
authority-note-customer-service-page = Δεν βρέθηκε σελίδα που να είναι με βεβαιότητα η φόρμα καταγγελίας. Ο σύνδεσμος οδηγεί στη σελίδα εξυπηρέτησης.
authority-note-contact-page-not-form = Ο σύνδεσμος οδηγεί στη σελίδα επικοινωνίας, όχι σε φόρμα.
authority-note-popia-form-5 = Για καταγγελίες χρησιμοποιείται το έντυπο 5 του POPIA. Η γενική διεύθυνση email είναι enquiries@inforegulator.org.za.
authority-note-phone-consultation = Συνήθως η πρώτη επαφή γίνεται με τηλεφωνική συμβουλή (η πηγή είναι του 2023-2024).
authority-note-consumer-reports = Αυτή η αρχή δέχεται αναφορές καταναλωτών.
authority-note-becomes-public-document = Ό,τι στέλνετε γίνεται δημόσιο έγγραφο κατά το σουηδικό δίκαιο, λέει ένας κατάλογος του 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Η αρχή περιμένει να έχετε απευθυνθεί πρώτα στην εταιρεία και αυτή να μην έχει απαντήσει εντός της προθεσμίας του άρθρου 12 παρ. 3.
authority-note-company-first-by-law = Για αίτημα άσκησης δικαιώματος, αυτή η αρχή απαιτεί βάσει του εθνικού δικαίου να έχετε απευθυνθεί πρώτα στην εταιρεία.
authority-note-company-first-kvkk = Απευθυνθείτε πρώτα στην εταιρεία: έχει 30 ημέρες. Μετά έχετε 30 ημέρες αφότου λάβετε γνώση της απάντησης ή 60 ημέρες από το αίτημα, αν δεν υπήρξε απάντηση ή αν ήταν καθυστερημένη. Όσες προθεσμίες χαθούν δεν ανακτώνται.
authority-note-uk-company-first-possible = Από τις 19 Ιουνίου 2026 οι εταιρείες πρέπει να σας δίνουν τρόπο να υποβάλετε πρώτα σε αυτές το παράπονό σας και πρέπει να επιβεβαιώνουν την παραλαβή εντός 30 ημερών (s.164A DPA 2018).
authority-note-cannot-fine = Αυτή η αρχή δεν μπορεί να επιβάλει πρόστιμα σε εταιρείες. Οι αξιώσεις ιδιωτών εκδικάζονται από τα πολιτικά δικαστήρια.
authority-note-petition-lgpd = Έχετε το δικαίωμα να υποβάλετε αναφορά στην αρχή κατά της εταιρείας (LGPD, άρθρο 18 §1).
authority-note-drop-data-brokers = Το DROP (privacy.ca.gov/drop) στέλνει ένα αίτημα διαγραφής σε όλους τους εγγεγραμμένους μεσίτες δεδομένων.
authority-note-enforces-ctdpa = Εφαρμόζει τον νόμο Connecticut Data Privacy Act, ο οποίος από την 1η Ιουλίου 2026 υποχρεώνει τις εταιρείες να λένε αν εκπαιδεύουν μεγάλα γλωσσικά μοντέλα με προσωπικά δεδομένα.
authority-note-no-federal-right = Σύμφωνα με τις πηγές που διαβάστηκαν, δεν υπάρχει γενικό ομοσπονδιακό δικαίωμα εναντίωσης στην εκπαίδευση ΤΝ.
authority-note-gdpr-through-eea = Ο ΓΚΠΔ ισχύει εδώ μέσω της Συμφωνίας για τον ΕΟΧ.
authority-note-federal-law-pipeda = Ο ομοσπονδιακός νόμος για τον ιδιωτικό τομέα είναι ο PIPEDA.
authority-note-dpb-in-force = Οι κανόνες για το Συμβούλιο ισχύουν από τις 13 Νοεμβρίου 2025. Οι υποχρεώσεις προς τους πολίτες ακολουθούν στις 13 Μαΐου 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Στις 27 Μαΐου 2025 εγκατέλειψε τη δική της επείγουσα διαδικασία κατά του Meta AI υπέρ μιας κοινής ευρωπαϊκής γραμμής.
authority-note-objection-guide-reported-2025 = Δημοσίευσε οδηγό βήμα προς βήμα για την εναντίωση στην εκπαίδευση ΤΝ (όπως αναφέρθηκε τον Οκτώβριο του 2025).
authority-note-objection-guide-cnil = Στις 16 Οκτωβρίου 2025 δημοσίευσε οδηγίες βήμα προς βήμα για την εναντίωση στην εκπαίδευση ΤΝ από chatbot.
authority-note-opc-x-investigation = Τον Φεβρουάριο του 2025 άρχισε έρευνα για το X (εκπαίδευση του Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Το γραφείο έχει μεταφέρει περιεχόμενο στο https://www.gov.cy/dataprotection/ και η παλιά σελίδα καταγγελιών μπορεί επίσης να έχει μεταφερθεί.
authority-note-moved-uoou-gov-cz = Ο ιστότοπος μεταφέρθηκε από το uoou.cz στο uoou.gov.cz. Η διεύθυνση email προέρχεται από καταχώριση του 2023 και μπορεί επίσης να έχει μεταφερθεί.
authority-note-older-addresses-azop = Παλαιότερες καταχωρίσεις δίνουν Selska cesta 136 (2023) και Fra Grge Martića 14. Η νεότερη πηγή που διαβάστηκε δίνει Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Παλαιότερες καταχωρίσεις δίνουν 21 Fitzwilliam Square South και +353 1800 437 737.
authority-note-older-address-personuvernd = Παλαιότερες καταχωρίσεις δίνουν Rauðarárstígur 10.
authority-note-older-address-uodo = Παλαιότερες καταχωρίσεις δίνουν ul. Stawki 2.
authority-note-older-address-uoou-sk = Παλαιότερες καταχωρίσεις δίνουν Hraničná 12, Bratislava.
authority-note-name-agencia = Ορισμένες πηγές γράφουν στο όνομα Agência αντί για Autoridade.
authority-note-took-over-from-ico = Στις 30 Σεπτεμβρίου 2026 η Information Commission διαδέχθηκε τον Information Commissioner (SI 2026/1015). Ο ρόλος και οι εξουσίες δεν άλλαξαν.
authority-note-old-contacts-unknown = Οι πηγές που διαβάστηκαν δεν λένε αν παραμένουν το παλιό όνομα, η διαδικτυακή διεύθυνση και η ταχυδρομική διεύθυνση.
authority-note-english-page-ppa = Σελίδα στα αγγλικά: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Αριθμοί κλήσης εντός Κορέας: 182 (όπως τυπώνεται σε ειδοποιήσεις που διαβάστηκαν), KISA 118, επιτροπή διαμεσολάβησης 1833-6972 (kopico.go.kr).
authority-note-korean-portal = Το privacy.go.kr είναι η πύλη της αρχής για αναφορές.
authority-note-replaces-inai = Από τις 21 Μαρτίου 2025 έχει αντικαταστήσει το INAI.
authority-note-freephone-nz = Το 0800 803 909 είναι αριθμός χωρίς χρέωση εντός της Νέας Ζηλανδίας.
authority-note-freephone-ua = Το 0 800 50 17 20 είναι αριθμός χωρίς χρέωση εντός της Ουκρανίας.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Οι εταιρείες στην ΕΕ για τις οποίες είναι επικεφαλής προέρχονται από μητρώο που ελέγχθηκε χειροκίνητα στις 5 Ιουλίου 2026 και συγκεντρώνει όσα αναφέρουν τα έγγραφα απορρήτου των ίδιων των υπηρεσιών.
authority-note-lead-dpc-acted = Ενήργησε η ίδια ως επικεφαλής αρχή για το Meta AI και το Grok.
authority-note-lead-parent-companies = Τα Gemini, YouTube και Microsoft Copilot καταγράφονται ως υπηρεσίες της Google και της Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: μια καταχώριση του 2024 αναφέρει την OpenAI Ireland Limited ως εταιρεία για την Ευρώπη. Άρα αυτή η αρχή είναι πιθανότατα επικεφαλής, αλλά καμία πηγή που διαβάστηκε δεν το λέει.
authority-note-lead-company-amazon = Η εταιρεία στην ΕΕ είναι η Amazon Europe Core S.à r.l. στο Λουξεμβούργο.
authority-note-lead-companies-netherlands = Οι εταιρείες στην ΕΕ βρίσκονται στο Άμστερνταμ ή στο Schiphol.
authority-note-lead-github-presumed = Για το GitHub το μητρώο λέει ότι η αρχή είναι επικεφαλής κατά τεκμήριο, χωρίς να έχει οριστεί επίσημα.
authority-note-lead-company-spotify = Η εταιρεία στην ΕΕ είναι η Spotify AB στη Σουηδία.
