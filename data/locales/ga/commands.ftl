## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = agóid
command-optout-description = Conas agóid a dhéanamh i gcoinne oiliúint IS, i gcás seirbhíse amháin nó go ginearálta
command-ask-name = ceist
command-ask-description = Cuir ceist i d'fhocail féin
command-deadlines-name = spriocdhátaí
command-deadlines-description = Na dátaí atá romhainn agus na dátaí atá thart
command-rights-name = cearta
command-rights-description = An ceart atá agat, de réir airteagail, le foinsí
command-complain-name = gearán
command-complain-description = Cé leis ar féidir gearán a dhéanamh: údarás cosanta sonraí tíre
command-settings-name = socruithe
command-settings-description = Do theanga, do thír agus do chrios ama, nó socruithe cainéil a bhainistíonn tú
command-privacy-name = príobháideachas
command-privacy-description = Cad a choinnítear fút; easpórtáil nó léirscrios é
command-help-name = cabhair
command-help-description = Cad is féidir leis an róbat seo a dhéanamh, le samplaí

## Options of commands

option-service-name = seirbhís
option-service-description = An tseirbhís nó an chuideachta, amhail Instagram
option-country-name = tír
option-country-description = An áit a bhfuil cónaí ort
option-question-name = ceist
option-question-description = Do cheist, i d'fhocail féin
option-language-name = teanga
option-language-description = Teanga na bhfreagraí
option-timezone-name = crios-ama
option-timezone-description = Cathair nó crios ama, amhail Europe/Brussels
