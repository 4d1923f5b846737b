## Headings of answers

heading-opt-out = { $services }: så invänder du mot AI-träning
heading-general = Så invänder du mot AI-träning
heading-data-used = { $service }: det som används
heading-data-used-general = Det som används för att träna AI
heading-deadline = { $service }: datum att hålla koll på
heading-timeline = Kommande och passerade datum
heading-effect = { $services }: vad en invändning gör
heading-effect-general = Vad en invändning gör och vad den inte kan göra
heading-rights = Dina rättigheter
heading-rights-in = Dina rättigheter: { $country }
heading-authority = Var du kan klaga
heading-authority-in = Var du kan klaga: { $country }
heading-letter = Den skriftliga invändningen
heading-follow-up = Efter din invändning
heading-help = Objector
heading-privacy = Vad den här boten sparar
heading-reminders = Påminnelser
heading-unknown = { $name }: okänt här

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = { $service } använder människors uppgifter för att träna AI, såvida de inte invänder eller stänger av det.
verdict-object-unclear = Källorna klargör inte om { $service } tränar AI på människors uppgifter. Detta är det bästa sättet att säga nej.
verdict-object-partly = { $service } använder en del av människors uppgifter för att träna AI. Vad du kan säga nej till och vad du inte kan säga nej till står nedan.
verdict-object-default-unclear = { $service } använder människors uppgifter för att träna AI. Källorna klargör inte om det sker innan du har sagt något.
verdict-off-by-default = { $service } använder vissa uppgifter för att träna AI, som standard bara om du har slagit på det. Så här säger du nej eller kontrollerar att det är av.
verdict-crawlers = { $service }: företags webbrobotar samlar in offentliga sidor för att träna AI. Så här uppmanar du dem att låta bli.
verdict-nothing-to-do = { $service }: det finns inget att invända mot. Enligt källorna används inte människors uppgifter för att träna AI.
verdict-nothing-but-other-ways = { $service }: det finns inget du behöver invända mot. Som standard används inte människors uppgifter för att träna AI. Det som följer är för dem som vill gå längre.
verdict-no-way = { $service } använder människors uppgifter för att träna AI, och inget sätt att säga nej inom tjänsten är känt.
verdict-no-way-unclear = { $service }: inget sätt att invända mot AI-träning inom tjänsten är känt, och källorna klargör inte om tjänsten tränar AI.
verdict-not-your-region = { $service }: inget sätt att invända är känt för det här landet.
used-since = Så har det varit sedan { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Invändningsformulär
route-account-setting = Inställning i kontot
route-email = E-post
route-letter = Brev
route-delete-account = Ta bort innehåll eller kontot
route-robots = Signaler till webbrobotar
route-none = Inget särskilt sätt
open-objection-form = Öppna formuläret för { $service }
open-account-setting = Öppna inställningen för { $service }
open-email = Skriv ett mejl till { $service }
open-letter = Adress till { $service }
open-delete-account = Öppna sidan för { $service }
open-robots = Öppna anvisningarna för { $service }
open-none = Läs vad { $service } säger
post-to = Per post: { $address }

## Steps: what to do, in order

step-log-in = Logga in på { $service }.
step-no-login = Inget konto behövs.
step-menu-app = I appen: { $path }
step-menu-web = På webben: { $path }
step-menu-both = I appen eller på webben: { $path }
step-menu-any = Meny: { $path }
step-link-or-menu = Följ länken eller gå dit själv. { $menu }
step-turn-off = Stäng av reglaget ”{ $label }”.
step-turn-on = Slå på reglaget ”{ $label }”.
step-choose = Ställ in ”{ $label }” på ”{ $choice }”.
step-asked-for = Följande efterfrågas: { $items }.
step-crawlers = Blockera dessa webbrobotar: { $items }.

## What it achieves, what else to know

effects-title = Vad det gör och inte gör
caveats-title = Bra att veta
other-ways = Andra sätt
for-all = För alla dessa: { $services }

## What is used

uses-yes = { $service } använder människors uppgifter för att träna AI.
uses-no = { $service } använder inte människors uppgifter för att träna AI, enligt källorna.
uses-unclear = Källorna klargör inte om { $service } använder människors uppgifter för att träna AI.
data-used-general = Det skiljer sig mellan tjänster: nämn en, så får du listan över vad som används och inte används. I allmänhet är det vad människor publicerar offentligt och vad de skriver till AI-assistenter.
label-used = Används
label-not-used = Används inte
label-default = Som standard
label-legal-basis = Rättslig grund som tjänsten anger
label-since = Sedan
default-on = på: uppgifter används tills du invänder eller stänger av det
default-off = av
default-opt-in = av tills du slår på det
default-unclear = framgår inte av källorna
basis-legitimate-interests = berättigat intresse (artikel 6.1 f i GDPR)
basis-consent = samtycke (artikel 6.1 a i GDPR)
basis-contract = avtal (artikel 6.1 b i GDPR)
basis-unclear = framgår inte av källorna
basis-unknown = okänt här
basis-of = Rättslig grund som { $service } anger för AI-träning: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] En dag återstår. En invändning före det datumet omfattar mest; efteråt stoppar den ändå senare användning.
   *[other] { $days } dagar återstår. En invändning före det datumet omfattar mest; efteråt stoppar den ändå senare användning.
}
date-today = Det är i dag. En invändning i dag hinner fortfarande verka före senare användning, och du kan invända efteråt också.
date-passed-open = Det datumet har passerat, men du har fortfarande rätt att invända. Är det fortfarande värt det?
no-date = Inget datum är känt då du senast måste invända hos { $service }. Du kan göra det när som helst, och ju tidigare, desto mer omfattas.
all-dates = Alla kända datum:
timeline-ahead = Dessa datum ligger i framtiden.
timeline-none-ahead = Ingen tjänst har meddelat något kommande datum då man senast ska invända. Du kan invända när som helst. Dessa datum i lagstiftningen ligger i framtiden:
timeline-passed = Senast passerade:

## How far to trust it

as-of = Uppgifterna avser: { $moment }.
as-of-unknown = Det är inte känt vilken månad uppgifterna avser.
as-of-title = Uppgifterna avser
may-have-changed = Det är mer än sex månader sedan: det kan ha ändrats.
confidence-medium = Inte allt här har bekräftats av tjänsten själv.
confidence-low = Källorna är få: kontrollera med tjänsten.
sources = Källor
sources-some = Källor ({ $shown } av { $all })

## The general way

general-lead = Du kan invända hos alla tjänster som använder dina uppgifter för att träna AI. Nämn tjänsten för att få det exakta tillvägagångssättet; detta fungerar överallt:
general-find = Leta i tjänstens integritetsinställningar eller integritetspolicy efter ”invända”, ”AI” eller ”träning”, och använd formuläret eller reglaget om det finns.
general-object = Om det inte finns något, skriv till företagets adress för dataskyddsfrågor: ”Jag invänder enligt artikel 21.1 i GDPR mot att mina uppgifter används för att träna AI”, med ditt kontonamn och ett skäl från din egen situation.
general-keep = Spara bevis: skärmbilder, bekräftelsen, datumet.
general-wait = Företaget har en månad på sig att svara (artikel 12.3 i GDPR).
general-complain = Inget svar, eller ett avslag? Klaga hos din dataskyddsmyndighet; det är gratis.

## Choices and questions back

choose-service = Vilken tjänst?
choose-country = I vilket land bor du?
did-you-mean = Menade du någon av dessa?
which-one = Vad vill du veta?
choice-opt-out = { $count ->
    [0] Hur man invänder
   *[other] Hur man invänder: { $services }
}
choice-deadline = { $count ->
    [0] Senast när
   *[other] Senast när: { $services }
}
choice-data-used = { $count ->
    [0] Vad som används
   *[other] Vad som används: { $services }
}
choice-effect = { $count ->
    [0] Vad en invändning gör
   *[other] Vad en invändning gör: { $services }
}
choice-rights = { $count ->
    [0] Mina rättigheter
   *[other] Mina rättigheter: { $services }
}
choice-authority = { $count ->
    [0] Var man kan klaga
   *[other] Var man kan klaga: { $services }
}
choice-letter = { $count ->
    [0] Den skriftliga invändningen
   *[other] Den skriftliga invändningen: { $services }
}
choice-follow-up = { $count ->
    [0] Efter min invändning
   *[other] Efter min invändning: { $services }
}
choice-reminders = Påminnelser
choice-privacy = Vad den här boten sparar
choice-help = Vad den här boten kan
choice-unknown-service = En annan tjänst
choice-out-of-scope = Något annat

## Next steps: words on buttons, as short as possible

next-more = Allt om detta
next-opt-out = Så invänder du
next-deadline = Senast när?
next-data-used = Vad används?
next-effect = Vad ger det?
next-rights = Vilken rättighet?
next-authority = Var kan jag klaga?
next-letter = Skriftligt
next-follow-up = Inget svar?
next-remind = Påminn den här kanalen
next-language = Svara på { $language }

## Rights, authorities, letters

authority-yours = Du kan klaga hos myndigheten i det land där du bor, där du arbetar eller där överträdelsen skedde (artikel 77 i GDPR).
authority-unknown = Ingen myndighet är känd här för { $country }.
authority-regional = Regionala myndigheter, för företag där
authority-leads = För { $services } är detta ansvarig tillsynsmyndighet: { $authority } ({ $country }). Din egen skickar klagomålet vidare.
open-complaint = Öppna klagomålsformuläret
open-website = Myndighetens webbplats
label-complaint-language = Klagomålets språk
label-address = Adress
label-email = E-post
label-phone = Telefon
label-contact-as-of = Telefon och e-post, uppgift från
label-controller = Personuppgiftsansvarigt företag
label-dpo = Dataskyddsombud
label-form = Integritetsformulär
letter-goes-to = Till { $service }:
letter-no-address = Ingen adress till { $service } är känd här: se efter i tjänstens integritetspolicy.
letter-must-title = Det måste innehålla
letter-should-title = Det bör innehålla
letter-not-title = Utelämna

## About the bot itself

help-lead = Fråga mig hur du invänder mot att dina uppgifter används för att träna AI. Jag känner till { $services } tjänster och { $authorities } dataskyddsmyndigheter, med källor till varje uppgift.
help-examples = Till exempel
help-commands = Kommandon
example-opt-out = Hur invänder jag på Instagram?
example-deadline = Är det för sent för Facebook?
example-data-used = Använder LinkedIn mina inlägg?
example-authority = Var kan jag klaga i Portugal?
out-of-scope = Det kan jag inte hjälpa till med: jag kan bara det som gäller att invända mot AI-träning.
unknown-lead = Jag har inga kontrollerade uppgifter om ”{ $name }”, så jag säger inget om det. Detta fungerar alltid:
privacy-lead = Inget du skriver sparas eller loggas.
privacy-kept = Det enda som sparas är det du eller din kanal har ställt in: språk, land, tidszon och påminnelser. Du kan se, exportera och radera allt.
privacy-show = Visa vad som sparas om mig
privacy-export = Exportera som fil
privacy-erase = Radera allt
privacy-nothing = Inget sparas om dig.
privacy-yours = Om dig:
privacy-channel = Om den här kanalen:
privacy-erased = Allt om dig är raderat.
privacy-nothing-to-erase = Det fanns inget att radera.
privacy-confirm = Detta raderar allt, för gott.
privacy-file = Här är allt som sparas, som en fil för människor och program (JSON).
reminders-how = En kanal får veta hur många dagar som återstår till varje datum som är viktigt för den, på de dagar den väljer. Skriv /subscribe där du vill ha påminnelserna; /reminders visar dem och /unsubscribe avslutar dem.

## Settings

settings-title = Inställningar
settings-yours = Detta är dina egna inställningar.
settings-channel = Detta är den här kanalens inställningar.
settings-saved = Sparat.
settings-language = Språk
settings-country = Land
settings-time-zone = Tidszon
settings-unset = inte inställt
settings-how = Ändra dem med /settings, till exempel: /settings language svenska.

## When something does not work: one kind sentence and what to do next

error-internal = Något gick fel hos mig, inte hos dig. Försök igen; om felet kvarstår, ge koden { $code } till den som driver den här boten.
error-slow-down = { $seconds ->
    [one] Det var mycket på en gång. Vänta en sekund.
   *[other] Det var mycket på en gång. Vänta { $seconds } sekunder.
}
error-unknown-command = Jag känner inte till det kommandot. /help visar alla.
error-private-only = Skicka detta till mig i en privat chatt.
error-not-manager = Bara de som hanterar den här kanalen kan ändra det. Fråga någon av dem.
error-empty-question = Fråga mig något, till exempel: Hur invänder jag på Instagram?
error-no-such-country = Jag känner inte till landet ”{ $given }”. Prova dess engelska namn eller en kod som BE.
error-no-such-language = Jag talar inte ”{ $given }”. Jag talar: { $languages }.
error-no-such-time-zone = Jag känner inte till tidszonen ”{ $given }”. Prova en stad som Bryssel eller ett namn som Europe/Brussels.
answered-in-nearest = Jag talar inte { $asked } ännu, så det här svaret är på ett annat språk.
