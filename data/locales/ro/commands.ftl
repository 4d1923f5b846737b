## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = opoziție
command-optout-description = Cum vă opuneți antrenării IA, la un serviciu sau în general
command-ask-name = întrebare
command-ask-description = Întrebați cu propriile cuvinte
command-deadlines-name = termene
command-deadlines-description = Ce termene urmează și care au trecut
command-rights-name = drepturi
command-rights-description = Ce drept aveți, pe articole, cu surse
command-complain-name = plângere
command-complain-description = Unde depuneți o plângere: autoritatea pentru protecția datelor dintr-o țară
command-settings-name = setări
command-settings-description = Limba, țara și fusul orar, ale dumneavoastră sau ale unui canal pe care îl administrați
command-privacy-name = confidențialitate
command-privacy-description = Ce se păstrează despre dumneavoastră; exportați sau ștergeți
command-help-name = ajutor
command-help-description = Ce poate face acest bot, cu exemple

## Options of commands

option-service-name = serviciu
option-service-description = Serviciul sau compania, de exemplu Instagram
option-country-name = țară
option-country-description = Unde locuiți
option-question-name = întrebare
option-question-description = Întrebarea dumneavoastră, cu propriile cuvinte
option-language-name = limbă
option-language-description = Limba răspunsurilor
option-timezone-name = fus-orar
option-timezone-description = Un oraș sau un fus orar, de exemplu Europe/Brussels
