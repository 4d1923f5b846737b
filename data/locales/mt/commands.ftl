## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = optout
command-optout-description = Kif toġġezzjona għat-taħriġ tal-IA, għal servizz wieħed jew b’mod ġenerali
command-ask-name = staqsi
command-ask-description = Staqsi fi kliemek
command-deadlines-name = skadenzi
command-deadlines-description = Liema dati għadhom ġejjin, liema għaddew
command-rights-name = drittijiet
command-rights-description = Liema dritt għandek, skont l-artikolu, bis-sorsi
command-complain-name = ilment
command-complain-description = Ma’ min tilmenta: l-awtorità għall-protezzjoni tad-data ta’ pajjiż
command-settings-name = settings
command-settings-description = Il-lingwa, il-pajjiż u ż-żona tal-ħin tiegħek, jew ta’ kanal li timmaniġġja
command-privacy-name = privatezza
command-privacy-description = X’jinżamm dwarek; esportah jew ħassru
command-help-name = għajnuna
command-help-description = X’jista’ jagħmel dan il-bot, b’eżempji

## Options of commands

option-service-name = servizz
option-service-description = Is-servizz jew il-kumpanija, bħal Instagram
option-country-name = pajjiż
option-country-description = Fejn tgħix
option-question-name = mistoqsija
option-question-description = Il-mistoqsija tiegħek, fi kliemek
option-language-name = lingwa
option-language-description = Il-lingwa tat-tweġibiet
option-timezone-name = żona-ħin
option-timezone-description = Belt jew żona tal-ħin, bħal Europe/Brussels
