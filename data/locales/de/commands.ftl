## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = widerspruch
command-optout-description = Wie Sie dem KI-Training widersprechen, bei einem Dienst oder allgemein
command-ask-name = frage
command-ask-description = Fragen Sie in Ihren eigenen Worten
command-deadlines-name = termine
command-deadlines-description = Welche Termine bevorstehen, welche vorbei sind
command-rights-name = rechte
command-rights-description = Welches Recht Sie haben, nach Artikeln, mit Quellen
command-complain-name = beschwerde
command-complain-description = Wo Sie sich beschweren können: die Datenschutzbehörde eines Landes
command-settings-name = einstellungen
command-settings-description = Ihre Sprache, Ihr Land und Ihre Zeitzone oder die eines Kanals, den Sie verwalten
command-privacy-name = datenschutz
command-privacy-description = Was über Sie gespeichert ist; exportieren oder löschen Sie es
command-help-name = hilfe
command-help-description = Was dieser Bot kann, mit Beispielen

## Options of commands

option-service-name = dienst
option-service-description = Der Dienst oder das Unternehmen, etwa Instagram
option-country-name = land
option-country-description = Wo Sie wohnen
option-question-name = frage
option-question-description = Ihre Frage, in Ihren eigenen Worten
option-language-name = sprache
option-language-description = Die Sprache der Antworten
option-timezone-name = zeitzone
option-timezone-description = Eine Stadt oder Zeitzone, etwa Europe/Brussels
