## Names and descriptions of commands. Names: lower case, no spaces, at most 32 characters (letters, digits, "-", "_"). Descriptions: at most 100 characters.

command-optout-name = ugovor
command-optout-description = Kako ugovarjati učenju umetne inteligence, za eno storitev ali na splošno
command-ask-name = vprašaj
command-ask-description = Vprašajte s svojimi besedami
command-deadlines-name = roki
command-deadlines-description = Kateri datumi so pred nami in kateri so mimo
command-rights-name = pravice
command-rights-description = Katero pravico imate, po členih, z viri
command-complain-name = pritožba
command-complain-description = Komu se pritožiti: nadzorni organ za varstvo podatkov neke države
command-settings-name = nastavitve
command-settings-description = Vaš jezik, država in časovni pas ali nastavitve kanala, ki ga upravljate
command-privacy-name = zasebnost
command-privacy-description = Kaj se hrani o vas; izvoz ali izbris
command-help-name = pomoč
command-help-description = Kaj ta bot zna, s primeri

## Options of commands

option-service-name = storitev
option-service-description = Storitev ali podjetje, na primer Instagram
option-country-name = država
option-country-description = Kje živite
option-question-name = vprašanje
option-question-description = Vaše vprašanje z vašimi besedami
option-language-name = jezik
option-language-description = Jezik odgovorov
option-timezone-name = časovni-pas
option-timezone-description = Mesto ali časovni pas, na primer Europe/Brussels
