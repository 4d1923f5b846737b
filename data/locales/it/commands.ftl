## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = opponiti
command-optout-description = Come opporsi all'addestramento dell'IA, per un servizio o in generale
command-ask-name = chiedi
command-ask-description = Chiedi con parole tue
command-deadlines-name = scadenze
command-deadlines-description = Quali date devono ancora venire, quali sono passate
command-rights-name = diritti
command-rights-description = Quale diritto hai, per articolo, con le fonti
command-complain-name = reclamo
command-complain-description = A chi presentare reclamo: l'autorità per la protezione dei dati di un Paese
command-settings-name = impostazioni
command-settings-description = La tua lingua, il tuo Paese e fuso orario, o quelli di un canale che gestisci
command-privacy-name = privacy
command-privacy-description = Che cosa è conservato su di te; esporta o cancella
command-help-name = aiuto
command-help-description = Che cosa sa fare questo bot, con esempi

## Options of commands

option-service-name = servizio
option-service-description = Il servizio o l'azienda, come Instagram
option-country-name = paese
option-country-description = Dove vivi
option-question-name = domanda
option-question-description = La tua domanda, con parole tue
option-language-name = lingua
option-language-description = La lingua delle risposte
option-timezone-name = fuso-orario
option-timezone-description = Una città o un fuso orario, come Europe/Brussels
