## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = tiltakozás
command-optout-description = Hogyan tiltakozhat az MI betanítása ellen, egy szolgáltatásnál vagy általában
command-ask-name = kérdés
command-ask-description = Kérdezzen a saját szavaival
command-deadlines-name = határidők
command-deadlines-description = Mely dátumok következnek, melyek múltak el
command-rights-name = jogok
command-rights-description = Milyen joga van, cikkenként, forrásokkal
command-complain-name = panasz
command-complain-description = Hol tehet panaszt: egy ország adatvédelmi hatósága
command-settings-name = beállítások
command-settings-description = Az Ön vagy egy Ön által kezelt csatorna nyelve, országa és időzónája
command-privacy-name = adatvédelem
command-privacy-description = Mit tárol Önről a bot; exportálás és törlés
command-help-name = súgó
command-help-description = Mit tud ez a bot, példákkal

## Options of commands

option-service-name = szolgáltatás
option-service-description = A szolgáltatás vagy a vállalat, például: Instagram
option-country-name = ország
option-country-description = Ahol él
option-question-name = kérdés
option-question-description = A kérdése, a saját szavaival
option-language-name = nyelv
option-language-description = A válaszok nyelve
option-timezone-name = időzóna
option-timezone-description = Város vagy időzóna, például: Europe/Brussels
