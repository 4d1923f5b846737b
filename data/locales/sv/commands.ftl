## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = invänd
command-optout-description = Hur du invänder mot AI-träning, hos en tjänst eller i allmänhet
command-ask-name = fråga
command-ask-description = Fråga med egna ord
command-deadlines-name = datum
command-deadlines-description = Vilka datum som kommer och vilka som har passerat
command-rights-name = rättigheter
command-rights-description = Vilken rättighet du har, artikel för artikel, med källor
command-complain-name = klaga
command-complain-description = Var du kan klaga: dataskyddsmyndigheten i ett land
command-settings-name = inställningar
command-settings-description = Ditt språk, ditt land och din tidszon, eller inställningarna för en kanal du hanterar
command-privacy-name = integritet
command-privacy-description = Vad som sparas om dig; exportera eller radera det
command-help-name = hjälp
command-help-description = Vad den här boten kan, med exempel

## Options of commands

option-service-name = tjänst
option-service-description = Tjänsten eller företaget, till exempel Instagram
option-country-name = land
option-country-description = Där du bor
option-question-name = fråga
option-question-description = Din fråga, med egna ord
option-language-name = språk
option-language-description = Språket i svaren
option-timezone-name = tidszon
option-timezone-description = En stad eller tidszon, till exempel Europe/Brussels
