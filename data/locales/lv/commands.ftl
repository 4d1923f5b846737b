## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = iebilst
command-optout-description = Kā iebilst pret MI apmācību vienā pakalpojumā vai vispār
command-ask-name = jautāt
command-ask-description = Jautājiet saviem vārdiem
command-deadlines-name = termiņi
command-deadlines-description = Kuri datumi vēl priekšā un kuri pagājuši
command-rights-name = tiesības
command-rights-description = Jūsu tiesības pa pantiem, ar avotiem
command-complain-name = sūdzība
command-complain-description = Kam iesniegt sūdzību: valsts datu aizsardzības iestāde
command-settings-name = iestatījumi
command-settings-description = Valoda, valsts un laika josla — jūsu vai jūsu pārvaldīta kanāla
command-privacy-name = privātums
command-privacy-description = Ko par jums glabā; eksportējiet vai dzēsiet to
command-help-name = palīdzība
command-help-description = Ko šis bots prot, ar piemēriem

## Options of commands

option-service-name = pakalpojums
option-service-description = Pakalpojums vai uzņēmums, piemēram, Instagram
option-country-name = valsts
option-country-description = Kur jūs dzīvojat
option-question-name = jautājums
option-question-description = Jūsu jautājums saviem vārdiem
option-language-name = valoda
option-language-description = Atbilžu valoda
option-timezone-name = laika-josla
option-timezone-description = Pilsēta vai laika josla, piemēram, Europe/Brussels
