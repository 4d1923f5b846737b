## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = prigovor
command-optout-description = Kako podnijeti prigovor na treniranje umjetne inteligencije, za jednu uslugu ili općenito
command-ask-name = pitaj
command-ask-description = Pitajte svojim riječima
command-deadlines-name = rokovi
command-deadlines-description = Koji datumi tek dolaze, a koji su prošli
command-rights-name = prava
command-rights-description = Koje pravo imate, po člancima, s izvorima
command-complain-name = pritužba
command-complain-description = Kome podnijeti pritužbu: tijelo za zaštitu podataka pojedine države
command-settings-name = postavke
command-settings-description = Vaš jezik, država i vremenska zona ili postavke kanala kojim upravljate
command-privacy-name = privatnost
command-privacy-description = Što se čuva o vama; izvezite to ili izbrišite
command-help-name = pomoć
command-help-description = Što ovaj bot može, s primjerima

## Options of commands

option-service-name = usluga
option-service-description = Usluga ili tvrtka, na primjer Instagram
option-country-name = država
option-country-description = Gdje živite
option-question-name = pitanje
option-question-description = Vaše pitanje, svojim riječima
option-language-name = jezik
option-language-description = Jezik odgovora
option-timezone-name = vremenska-zona
option-timezone-description = Grad ili vremenska zona, na primjer Europe/Brussels
