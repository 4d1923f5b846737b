## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = vastuväide
command-optout-description = Kuidas esitada vastuväide TI treenimisele, ühes teenuses või üldiselt
command-ask-name = küsi
command-ask-description = Küsi oma sõnadega
command-deadlines-name = tähtajad
command-deadlines-description = Millised kuupäevad on ees, millised möödas
command-rights-name = õigused
command-rights-description = Milline õigus sul on, artiklite kaupa, koos allikatega
command-complain-name = kaeba
command-complain-description = Kellele kaebus esitada: riigi andmekaitseasutus
command-settings-name = seaded
command-settings-description = Sinu või sinu hallatava kanali keel, riik ja ajavöönd
command-privacy-name = privaatsus
command-privacy-description = Mida sinu kohta säilitatakse; ekspordi või kustuta see
command-help-name = abi
command-help-description = Mida see bot oskab, koos näidetega

## Options of commands

option-service-name = teenus
option-service-description = Teenus või ettevõte, näiteks Instagram
option-country-name = riik
option-country-description = Kus sa elad
option-question-name = küsimus
option-question-description = Sinu küsimus, oma sõnadega
option-language-name = keel
option-language-description = Vastuste keel
option-timezone-name = ajavöönd
option-timezone-description = Linn või ajavöönd, näiteks Europe/Brussels
