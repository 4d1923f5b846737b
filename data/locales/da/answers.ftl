## Headings of answers

heading-opt-out = { $services }: Sådan gør du indsigelse mod AI-træning
heading-general = Sådan gør du indsigelse mod AI-træning
heading-data-used = { $service }: det, der bruges
heading-data-used-general = Det, der bruges til at træne AI
heading-deadline = { $service }: de datoer, der betyder noget
heading-timeline = Kommende og passerede datoer
heading-effect = { $services }: hvad en indsigelse gør
heading-effect-general = Hvad en indsigelse gør, og hvad den ikke kan
heading-rights = Dine rettigheder
heading-rights-in = Dine rettigheder: { $country }
heading-authority = Hvor du kan klage
heading-authority-in = Hvor du kan klage: { $country }
heading-letter = Den skriftlige indsigelse
heading-follow-up = Efter din indsigelse
heading-help = Objector
heading-privacy = Hvad denne bot gemmer
heading-reminders = Påmindelser
heading-unknown = { $name }: ikke kendt her

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = { $service } bruger menneskers data til at træne AI, medmindre de gør indsigelse eller slår det fra.
verdict-object-unclear = Kilderne gør det ikke klart, om { $service } træner AI på menneskers data. Dette er den bedste måde at sige nej på.
verdict-object-partly = { $service } bruger en del af menneskers data til at træne AI. Nedenfor står, hvad du kan sige nej til, og hvad du ikke kan sige nej til.
verdict-object-default-unclear = { $service } bruger menneskers data til at træne AI. Kilderne gør det ikke klart, om det sker, før du har sagt noget.
verdict-off-by-default = { $service } bruger nogle data til at træne AI, som standard kun hvis du har slået det til. Sådan siger du nej eller tjekker, at det er slået fra.
verdict-crawlers = { $service }: Virksomheders crawlere indsamler offentlige sider for at træne AI. Sådan beder du dem om at lade være.
verdict-nothing-to-do = { $service }: Der er ikke noget at gøre indsigelse mod. Ifølge kilderne bruges menneskers data ikke til at træne AI.
verdict-nothing-but-other-ways = { $service }: Der er ikke noget, du behøver gøre indsigelse mod. Som standard bruges menneskers data ikke til at træne AI. Det følgende er for dem, der vil gå videre.
verdict-no-way = { $service } bruger menneskers data til at træne AI, og der kendes ingen måde at sige nej på inde i tjenesten.
verdict-no-way-unclear = { $service }: Der kendes ingen måde at gøre indsigelse mod AI-træning på inde i tjenesten, og kilderne gør det ikke klart, om den træner AI.
verdict-not-your-region = { $service }: Der kendes ingen måde at gøre indsigelse på for dette land.
used-since = Sådan har det været siden { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Indsigelsesformular
route-account-setting = Indstilling i kontoen
route-email = E-mail
route-letter = Brev
route-delete-account = Fjern indhold eller kontoen
route-robots = Signaler til crawlere
route-none = Ingen særskilt måde
open-objection-form = Åbn formularen for { $service }
open-account-setting = Åbn indstillingen for { $service }
open-email = Skriv en e-mail til { $service }
open-letter = Adresse på { $service }
open-delete-account = Åbn siden for { $service }
open-robots = Åbn vejledningen for { $service }
open-none = Læs, hvad { $service } siger
post-to = Med post: { $address }

## Steps: what to do, in order

step-log-in = Log ind på { $service }.
step-no-login = Der kræves ingen konto.
step-menu-app = I appen: { $path }
step-menu-web = På nettet: { $path }
step-menu-both = I appen eller på nettet: { $path }
step-menu-any = Menu: { $path }
step-link-or-menu = Følg linket, eller gå selv derhen. { $menu }
step-turn-off = Slå knappen ”{ $label }” fra.
step-turn-on = Slå knappen ”{ $label }” til.
step-choose = Sæt ”{ $label }” til ”{ $choice }”.
step-asked-for = Du bliver bedt om følgende: { $items }.
step-crawlers = Bloker disse crawlere: { $items }.

## What it achieves, what else to know

effects-title = Hvad det gør, og hvad det ikke gør
caveats-title = Godt at vide
other-ways = Andre måder
for-all = For alle disse: { $services }

## What is used

uses-yes = { $service } bruger menneskers data til at træne AI.
uses-no = { $service } bruger ikke menneskers data til at træne AI, ifølge kilderne.
uses-unclear = Kilderne gør det ikke klart, om { $service } bruger menneskers data til at træne AI.
data-used-general = Det er forskelligt fra tjeneste til tjeneste: Nævn én, så får du listen over, hvad der bruges, og hvad der ikke bruges. Generelt er det det, folk lægger offentligt op, og det, de skriver til AI-assistenter.
label-used = Bruges
label-not-used = Bruges ikke
label-default = Som standard
label-legal-basis = Retsgrundlag, som tjenesten nævner
label-since = Siden
default-on = slået til: data bruges, indtil du gør indsigelse eller slår det fra
default-off = slået fra
default-opt-in = slået fra, indtil du slår det til
default-unclear = fremgår ikke klart af kilderne
basis-legitimate-interests = legitim interesse (GDPR artikel 6, stk. 1, litra f)
basis-consent = samtykke (GDPR artikel 6, stk. 1, litra a)
basis-contract = kontrakt (GDPR artikel 6, stk. 1, litra b)
basis-unclear = fremgår ikke klart af kilderne
basis-unknown = ikke kendt her
basis-of = Retsgrundlag, som { $service } nævner for AI-træning: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Der er én dag tilbage. En indsigelse før den dato omfatter mest; bagefter stopper den stadig senere brug.
   *[other] Der er { $days } dage tilbage. En indsigelse før den dato omfatter mest; bagefter stopper den stadig senere brug.
}
date-today = Det er i dag. En indsigelse i dag når stadig at virke før senere brug, og du kan også gøre indsigelse bagefter.
date-passed-open = Den dato er passeret, men du har stadig ret til at gøre indsigelse. Nytter det stadig?
no-date = Der kendes ingen dato, hvor du senest skal gøre indsigelse hos { $service }. Du kan gøre det når som helst, og jo før, jo mere omfatter det.
all-dates = Alle kendte datoer:
timeline-ahead = Disse datoer ligger i fremtiden.
timeline-none-ahead = Ingen tjeneste har meldt en kommende dato for indsigelse ud. Du kan gøre indsigelse når som helst. Disse datoer i lovgivningen ligger i fremtiden:
timeline-passed = Senest passeret:

## How far to trust it

as-of = Status for disse oplysninger: { $moment }.
as-of-unknown = Det vides ikke, hvilken måned disse oplysninger gælder for.
as-of-title = Status for disse oplysninger
may-have-changed = Det er mere end seks måneder siden: Det kan have ændret sig.
confidence-medium = Ikke alt her er bekræftet af tjenesten selv.
confidence-low = Kilderne er få: Tjek med tjenesten.
sources = Kilder
sources-some = Kilder ({ $shown } af { $all })

## The general way

general-lead = Du kan gøre indsigelse hos enhver tjeneste, der bruger dine oplysninger til at træne AI. Nævn tjenesten for at få den præcise fremgangsmåde; dette virker overalt:
general-find = Se i tjenestens privatlivsindstillinger eller privatlivspolitik efter ”indsigelse”, ”AI” eller ”træning”, og brug dens formular eller knap, hvis der er en.
general-object = Hvis der ikke er nogen, så skriv til virksomhedens adresse for databeskyttelse: ”Jeg gør efter GDPR artikel 21, stk. 1, indsigelse mod, at mine oplysninger bruges til at træne AI”, med dit kontonavn og en grund fra din egen situation.
general-keep = Gem beviser: skærmbilleder, bekræftelsen, datoen.
general-wait = Virksomheden har en måned til at svare (GDPR artikel 12, stk. 3).
general-complain = Intet svar, eller et afslag? Klag til din databeskyttelsesmyndighed; det er gratis.

## Choices and questions back

choose-service = Hvilken tjeneste?
choose-country = Hvilket land bor du i?
did-you-mean = Mente du en af disse?
which-one = Hvad vil du gerne vide?
choice-opt-out = { $count ->
    [0] Hvordan man gør indsigelse
   *[other] Hvordan man gør indsigelse: { $services }
}
choice-deadline = { $count ->
    [0] Hvornår senest
   *[other] Hvornår senest: { $services }
}
choice-data-used = { $count ->
    [0] Hvad der bruges
   *[other] Hvad der bruges: { $services }
}
choice-effect = { $count ->
    [0] Hvad en indsigelse gør
   *[other] Hvad en indsigelse gør: { $services }
}
choice-rights = { $count ->
    [0] Mine rettigheder
   *[other] Mine rettigheder: { $services }
}
choice-authority = { $count ->
    [0] Hvor man kan klage
   *[other] Hvor man kan klage: { $services }
}
choice-letter = { $count ->
    [0] Den skriftlige indsigelse
   *[other] Den skriftlige indsigelse: { $services }
}
choice-follow-up = { $count ->
    [0] Efter min indsigelse
   *[other] Efter min indsigelse: { $services }
}
choice-reminders = Påmindelser
choice-privacy = Hvad denne bot gemmer
choice-help = Hvad denne bot kan
choice-unknown-service = En anden tjeneste
choice-out-of-scope = Noget andet

## Next steps: words on buttons, as short as possible

next-more = Alt om det
next-opt-out = Sådan gør du indsigelse
next-deadline = Hvornår senest?
next-data-used = Hvad bruges?
next-effect = Hvad opnår jeg?
next-rights = Hvilken ret?
next-authority = Hvor kan jeg klage?
next-letter = Skriftligt
next-follow-up = Intet svar?
next-remind = Påmind denne kanal
next-language = Svar på { $language }

## Rights, authorities, letters

authority-yours = Du kan klage til myndigheden i det land, hvor du bor, hvor du arbejder, eller hvor overtrædelsen skete (GDPR artikel 77).
authority-unknown = Der kendes ingen myndighed her for { $country }.
authority-regional = Myndigheder i regionerne, for virksomheder der
authority-leads = For { $services } er dette den ledende tilsynsmyndighed: { $authority } ({ $country }). Din egen sender klagen videre.
open-complaint = Åbn klageformularen
open-website = Myndighedens hjemmeside
label-complaint-language = Klagens sprog
label-address = Adresse
label-email = E-mail
label-phone = Telefon
label-contact-as-of = Telefon og e-mail, oplysning fra
label-controller = Dataansvarlig virksomhed
label-dpo = Databeskyttelsesrådgiver
label-form = Privatlivsformular
letter-goes-to = Til { $service }:
letter-no-address = Der kendes ingen adresse på { $service } her: Se i tjenestens privatlivspolitik.
letter-must-title = Den skal indeholde
letter-should-title = Den bør indeholde
letter-not-title = Udelad

## About the bot itself

help-lead = Spørg mig, hvordan du gør indsigelse mod, at dine oplysninger bruges til at træne AI. Jeg kender { $services } tjenester og { $authorities } databeskyttelsesmyndigheder, med kilder til hver oplysning.
help-examples = For eksempel
help-commands = Kommandoer
example-opt-out = Hvordan gør jeg indsigelse på Instagram?
example-deadline = Er det for sent for Facebook?
example-data-used = Bruger LinkedIn mine opslag?
example-authority = Hvor kan jeg klage i Portugal?
out-of-scope = Det kan jeg ikke hjælpe med: Jeg ved kun noget om at gøre indsigelse mod AI-træning.
unknown-lead = Jeg har ingen kontrollerede oplysninger om ”{ $name }”, så jeg siger ikke noget om det. Dette virker altid:
privacy-lead = Intet af det, du skriver, gemmes eller logges.
privacy-kept = Det eneste, der gemmes, er det, du eller din kanal har indstillet: sprog, land, tidszone og påmindelser. Du kan se, eksportere og slette det hele.
privacy-show = Vis, hvad der er gemt om mig
privacy-export = Eksportér som fil
privacy-erase = Slet alt
privacy-nothing = Der er ikke gemt noget om dig.
privacy-yours = Om dig:
privacy-channel = Om denne kanal:
privacy-erased = Alt om dig er slettet.
privacy-nothing-to-erase = Der var ikke noget at slette.
privacy-confirm = Dette sletter det hele, for altid.
privacy-file = Her er alt, der er gemt, som en fil for mennesker og programmer (JSON).
reminders-how = En kanal får at vide, hvor mange dage der er tilbage til hver dato, der er vigtig for den, på de dage, den vælger. Skriv /subscribe der, hvor du vil have påmindelserne; /reminders viser dem, og /unsubscribe stopper dem.

## Settings

settings-title = Indstillinger
settings-yours = Dette er dine egne indstillinger.
settings-channel = Dette er indstillingerne for denne kanal.
settings-saved = Gemt.
settings-language = Sprog
settings-country = Land
settings-time-zone = Tidszone
settings-unset = ikke indstillet
settings-how = Du kan ændre dem med /settings, for eksempel: /settings language dansk.

## When something does not work: one kind sentence and what to do next

error-internal = Noget gik galt hos mig, ikke hos dig. Prøv igen; hvis det bliver ved, så giv den, der driver denne bot, koden { $code }.
error-slow-down = { $seconds ->
    [one] Det var meget på én gang. Vent ét sekund.
   *[other] Det var meget på én gang. Vent { $seconds } sekunder.
}
error-unknown-command = Den kommando kender jeg ikke. /help viser dem alle.
error-private-only = Send mig dette i en privat chat.
error-not-manager = Kun de, der administrerer denne kanal, kan ændre det. Spørg en af dem.
error-empty-question = Spørg mig om noget, for eksempel: Hvordan gør jeg indsigelse på Instagram?
error-no-such-country = Jeg kender ikke landet ”{ $given }”. Prøv dets engelske navn eller en kode som BE.
error-no-such-language = Jeg taler ikke ”{ $given }”. Jeg taler: { $languages }.
error-no-such-time-zone = Jeg kender ikke tidszonen ”{ $given }”. Prøv en by som Bruxelles eller et navn som Europe/Brussels.
answered-in-nearest = Jeg taler ikke { $asked } endnu, så dette svar er på et andet sprog.
