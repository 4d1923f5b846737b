## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = bezwaar
command-optout-description = Hoe je bezwaar maakt tegen AI-training, bij één dienst of in het algemeen
command-ask-name = vraag
command-ask-description = Vraag het in je eigen woorden
command-deadlines-name = termijnen
command-deadlines-description = Welke datums nog komen, welke voorbij zijn
command-rights-name = rechten
command-rights-description = Welk recht je hebt, per artikel, met bronnen
command-complain-name = klacht
command-complain-description = Waar je een klacht kunt indienen: de privacytoezichthouder van een land
command-settings-name = instellingen
command-settings-description = Je taal, land en tijdzone, of die van een kanaal dat je beheert
command-privacy-name = privacy
command-privacy-description = Wat over jou wordt bewaard; exporteer of wis het
command-help-name = help
command-help-description = Wat deze bot kan, met voorbeelden

## Options of commands

option-service-name = dienst
option-service-description = De dienst of het bedrijf, zoals Instagram
option-country-name = land
option-country-description = Waar je woont
option-question-name = vraag
option-question-description = Je vraag, in je eigen woorden
option-language-name = taal
option-language-description = De taal van de antwoorden
option-timezone-name = tijdzone
option-timezone-description = Een stad of tijdzone, zoals Europe/Brussels
