## Headings of answers

heading-opt-out = { $services }: jak wnieść sprzeciw wobec trenowania AI
heading-general = Jak wnieść sprzeciw wobec trenowania AI
heading-data-used = { $service }: co jest wykorzystywane
heading-data-used-general = Co jest wykorzystywane do trenowania AI
heading-deadline = { $service }: ważne daty
heading-timeline = Daty przyszłe i minione
heading-effect = { $services }: co daje sprzeciw
heading-effect-general = Co sprzeciw daje, a czego dać nie może
heading-rights = Twoje prawa
heading-rights-in = Twoje prawa: { $country }
heading-authority = Do kogo złożyć skargę
heading-authority-in = Do kogo złożyć skargę: { $country }
heading-letter = Sprzeciw na piśmie
heading-follow-up = Po wniesieniu sprzeciwu
heading-help = Objector
heading-privacy = Co przechowuje ten bot
heading-reminders = Przypomnienia
heading-unknown = { $name }: brak tu informacji

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Usługa { $service } wykorzystuje dane ludzi do trenowania AI, chyba że wniosą sprzeciw lub to wyłączą.
verdict-object-unclear = Ze źródeł nie wynika jasno, czy usługa { $service } trenuje AI na danych ludzi. Oto najlepszy sposób, aby odmówić.
verdict-object-partly = Usługa { $service } wykorzystuje część danych ludzi do trenowania AI. Czego można odmówić, a czego nie, podano poniżej.
verdict-object-default-unclear = Usługa { $service } wykorzystuje dane ludzi do trenowania AI. Ze źródeł nie wynika jasno, czy robi to, zanim się wypowiesz.
verdict-off-by-default = Usługa { $service } wykorzystuje część danych do trenowania AI, domyślnie tylko wtedy, gdy samodzielnie to włączysz. Oto jak odmówić albo sprawdzić, że jest wyłączone.
verdict-crawlers = { $service }: crawlery firm zbierają publiczne strony do trenowania AI. Oto jak im powiedzieć, żeby tego nie robiły.
verdict-nothing-to-do = { $service }: nie ma wobec czego wnosić sprzeciwu. Według źródeł ta usługa nie wykorzystuje danych ludzi do trenowania AI.
verdict-nothing-but-other-ways = { $service }: nie musisz wnosić sprzeciwu. Domyślnie ta usługa nie wykorzystuje danych ludzi do trenowania AI. Poniżej informacje dla tych, którzy chcą zrobić więcej.
verdict-no-way = Usługa { $service } wykorzystuje dane ludzi do trenowania AI i nie jest znany sposób, aby odmówić tego w samej usłudze.
verdict-no-way-unclear = { $service }: nie jest znany sposób na sprzeciw wobec trenowania AI w samej usłudze, a ze źródeł nie wynika jasno, czy ta usługa trenuje AI.
verdict-not-your-region = { $service }: dla tego kraju nie jest znany sposób na sprzeciw.
used-since = Od kiedy: { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Formularz sprzeciwu
route-account-setting = Ustawienie konta
route-email = E-mail
route-letter = List
route-delete-account = Usunięcie treści lub konta
route-robots = Sygnały dla crawlerów
route-none = Brak własnego sposobu
open-objection-form = Otwórz formularz: { $service }
open-account-setting = Otwórz ustawienie: { $service }
open-email = Napisz e-mail: { $service }
open-letter = Adres: { $service }
open-delete-account = Otwórz stronę: { $service }
open-robots = Otwórz instrukcję: { $service }
open-none = Przeczytaj, co mówi { $service }
post-to = Pocztą: { $address }

## Steps: what to do, in order

step-log-in = Zaloguj się do usługi { $service }.
step-no-login = Konto nie jest potrzebne.
step-menu-app = W aplikacji: { $path }
step-menu-web = W przeglądarce: { $path }
step-menu-both = W aplikacji lub przeglądarce: { $path }
step-menu-any = Menu: { $path }
step-link-or-menu = Otwórz link albo przejdź tam samodzielnie. { $menu }
step-turn-off = Wyłącz „{ $label }”.
step-turn-on = Włącz „{ $label }”.
step-choose = Ustaw „{ $label }” na „{ $choice }”.
step-asked-for = Trzeba podać lub mieć: { $items }.
step-crawlers = Zablokuj te crawlery: { $items }.

## What it achieves, what else to know

effects-title = Co to daje, a czego nie
caveats-title = Warto wiedzieć
other-ways = Inne sposoby
for-all = Dotyczy wszystkich tych usług: { $services }

## What is used

uses-yes = Usługa { $service } wykorzystuje dane ludzi do trenowania AI.
uses-no = Według źródeł usługa { $service } nie wykorzystuje danych ludzi do trenowania AI.
uses-unclear = Ze źródeł nie wynika jasno, czy usługa { $service } wykorzystuje dane ludzi do trenowania AI.
data-used-general = To zależy od usługi: podaj jej nazwę, a dostaniesz listę tego, co jest wykorzystywane, a co nie. Na ogół są to treści udostępniane publicznie i to, co ludzie wpisują do asystentów AI.
label-used = Wykorzystywane
label-not-used = Niewykorzystywane
label-default = Domyślnie
label-legal-basis = Podstawa prawna wskazywana przez usługę
label-since = Od kiedy
default-on = włączone: dane są wykorzystywane, dopóki nie wniesiesz sprzeciwu lub tego nie wyłączysz
default-off = wyłączone
default-opt-in = wyłączone, dopóki tego nie włączysz
default-unclear = ze źródeł nie wynika to jasno
basis-legitimate-interests = prawnie uzasadniony interes (art. 6 ust. 1 lit. f RODO)
basis-consent = zgoda (art. 6 ust. 1 lit. a RODO)
basis-contract = umowa (art. 6 ust. 1 lit. b RODO)
basis-unclear = ze źródeł nie wynika to jasno
basis-unknown = nie ma tu tej informacji
basis-of = Podstawa prawna trenowania AI, którą wskazuje { $service }: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Został jeden dzień. Sprzeciw przed tą datą obejmuje najwięcej; potem nadal zatrzymuje późniejsze wykorzystywanie.
    [few] Zostały { $days } dni. Sprzeciw przed tą datą obejmuje najwięcej; potem nadal zatrzymuje późniejsze wykorzystywanie.
    [many] Zostało { $days } dni. Sprzeciw przed tą datą obejmuje najwięcej; potem nadal zatrzymuje późniejsze wykorzystywanie.
   *[other] Zostało { $days } dnia. Sprzeciw przed tą datą obejmuje najwięcej; potem nadal zatrzymuje późniejsze wykorzystywanie.
}
date-today = To dzisiaj. Sprzeciw wniesiony dziś nadal wyprzedza późniejsze wykorzystywanie, a później też możesz go wnieść.
date-passed-open = Ta data minęła, ale prawo do sprzeciwu nie wygasło. Czy to jeszcze ma sens?
no-date = { $service }: nie jest znana data, do której trzeba wnieść sprzeciw. Możesz to zrobić w każdej chwili, a im wcześniej, tym więcej sprzeciw obejmuje.
all-dates = Wszystkie znane daty:
timeline-ahead = Te daty dopiero nadejdą.
timeline-none-ahead = Żadna usługa nie ogłosiła przyszłej daty, do której trzeba wnieść sprzeciw. Możesz go wnieść w każdej chwili. Oto nadchodzące daty wynikające z prawa:
timeline-passed = Ostatnio minęły:

## How far to trust it

as-of = Stan tych informacji: { $moment }.
as-of-unknown = Nie wiadomo, z którego miesiąca są te informacje.
as-of-title = Stan tych informacji
may-have-changed = To było ponad sześć miesięcy temu: coś mogło się zmienić.
confidence-medium = Nie wszystko tutaj potwierdziła sama usługa.
confidence-low = Źródeł jest mało: sprawdź w samej usłudze.
sources = Źródła
sources-some = Źródła ({ $shown } z { $all })

## The general way

general-lead = Sprzeciw możesz wnieść wobec każdej usługi, która wykorzystuje twoje dane do trenowania AI. Podaj nazwę usługi, aby poznać dokładny sposób; to działa wszędzie:
general-find = Poszukaj w ustawieniach prywatności lub polityce prywatności usługi słów „sprzeciw” (object), „AI” lub „trenowanie” (training) i skorzystaj z formularza lub przełącznika, jeśli istnieje.
general-object = Jeśli go nie ma, napisz na adres firmy do spraw prywatności: „Wnoszę sprzeciw na podstawie art. 21 ust. 1 RODO wobec wykorzystywania moich danych do trenowania AI”, z nazwą konta i przyczyną związaną z twoją sytuacją.
general-keep = Zachowaj dowody: zrzuty ekranu, potwierdzenie, datę.
general-wait = Firma ma miesiąc na odpowiedź (art. 12 ust. 3 RODO).
general-complain = Brak odpowiedzi albo odmowa? Złóż skargę do organu ochrony danych w swoim kraju; jest bezpłatna.

## Choices and questions back

choose-service = Która usługa?
choose-country = W jakim kraju mieszkasz?
did-you-mean = Chodzi o coś z tej listy?
which-one = Co chcesz wiedzieć?
choice-opt-out = { $count ->
    [0] Jak wnieść sprzeciw
   *[other] Jak wnieść sprzeciw: { $services }
}
choice-deadline = { $count ->
    [0] Do kiedy
   *[other] Do kiedy: { $services }
}
choice-data-used = { $count ->
    [0] Co jest wykorzystywane
   *[other] Co jest wykorzystywane: { $services }
}
choice-effect = { $count ->
    [0] Co daje sprzeciw
   *[other] Co daje sprzeciw: { $services }
}
choice-rights = { $count ->
    [0] Moje prawa
   *[other] Moje prawa: { $services }
}
choice-authority = { $count ->
    [0] Do kogo złożyć skargę
   *[other] Do kogo złożyć skargę: { $services }
}
choice-letter = { $count ->
    [0] Sprzeciw na piśmie
   *[other] Sprzeciw na piśmie: { $services }
}
choice-follow-up = { $count ->
    [0] Po wniesieniu sprzeciwu
   *[other] Po wniesieniu sprzeciwu: { $services }
}
choice-reminders = Przypomnienia
choice-privacy = Co przechowuje ten bot
choice-help = Co potrafi ten bot
choice-unknown-service = Inna usługa
choice-out-of-scope = Coś innego

## Next steps: words on buttons, as short as possible

next-more = Wszystko na ten temat
next-opt-out = Jak wnieść sprzeciw
next-deadline = Do kiedy?
next-data-used = Co jest wykorzystywane?
next-effect = Co to daje?
next-rights = Jakie prawo?
next-authority = Do kogo ze skargą?
next-letter = Na piśmie
next-follow-up = Brak odpowiedzi?
next-remind = Przypominaj na tym kanale
next-language = Język odpowiedzi: { $language }

## Rights, authorities, letters

authority-yours = Skargę możesz złożyć do organu kraju, w którym mieszkasz, pracujesz albo w którym doszło do naruszenia (art. 77 RODO).
authority-unknown = Nie ma tu organu dla tego kraju: { $country }.
authority-regional = Organy regionów, dla firm, które tam działają
authority-leads = { $services }: organem wiodącym jest { $authority } ({ $country }). Twój organ przekazuje skargę dalej.
open-complaint = Otwórz formularz skargi
open-website = Strona internetowa organu
label-complaint-language = Język skargi
label-address = Adres
label-email = E-mail
label-phone = Telefon
label-contact-as-of = Telefon i e-mail, stan na
label-controller = Odpowiedzialna firma
label-dpo = Inspektor ochrony danych
label-form = Formularz dotyczący prywatności
letter-goes-to = Adresat ({ $service }):
letter-no-address = { $service }: nie ma tu adresu tej usługi. Poszukaj w jej polityce prywatności.
letter-must-title = Musi zawierać
letter-should-title = Powinien zawierać
letter-not-title = Pomiń

## About the bot itself

help-lead = Zapytaj mnie, jak wnieść sprzeciw wobec wykorzystywania twoich danych do trenowania AI. Znam usługi ({ $services }) i organy ochrony danych ({ $authorities }), a każdy fakt ma źródło.
help-examples = Na przykład
help-commands = Polecenia
example-opt-out = Jak wnieść sprzeciw na Instagramie?
example-deadline = Czy na Facebooku jest już za późno?
example-data-used = Czy LinkedIn wykorzystuje moje posty?
example-authority = Do kogo mogę złożyć skargę w Portugalii?
out-of-scope = W tym nie mogę pomóc: znam się tylko na sprzeciwie wobec trenowania AI.
unknown-lead = Nie mam sprawdzonych informacji o „{ $name }”, więc nic o tym nie mówię. To zawsze działa:
privacy-lead = Nic, co wpisujesz, nie jest przechowywane ani zapisywane w dziennikach.
privacy-kept = Przechowywane jest tylko to, co ustawiasz ty lub twój kanał: język, kraj, strefa czasowa i przypomnienia. Możesz to wszystko zobaczyć, wyeksportować i usunąć.
privacy-show = Pokaż, co jest przechowywane o mnie
privacy-export = Eksportuj do pliku
privacy-erase = Usuń wszystko
privacy-nothing = Nic o tobie nie jest przechowywane.
privacy-yours = O tobie:
privacy-channel = O tym kanale:
privacy-erased = Wszystkie dane o tobie zostały usunięte.
privacy-nothing-to-erase = Nie było niczego do usunięcia.
privacy-confirm = To usuwa wszystko, na zawsze.
privacy-file = Oto wszystko, co jest przechowywane, w pliku dla ludzi i programów (JSON).
reminders-how = Kanał dowiaduje się, ile dni zostało do każdej ważnej dla niego daty, w dni, które wybierze. Wpisz /subscribe tam, gdzie chcesz przypomnień; /reminders je pokazuje, a /unsubscribe je kończy.

## Settings

settings-title = Ustawienia
settings-yours = To twoje własne ustawienia.
settings-channel = To ustawienia tego kanału.
settings-saved = Zapisano.
settings-language = Język
settings-country = Kraj
settings-time-zone = Strefa czasowa
settings-unset = nie ustawiono
settings-how = Zmień je poleceniem /settings, na przykład: /settings language polski.

## When something does not work: one kind sentence and what to do next

error-internal = Coś poszło nie tak po mojej stronie, nie po twojej. Spróbuj ponownie; jeśli to się powtórzy, podaj osobie, która prowadzi tego bota, kod { $code }.
error-slow-down = { $seconds ->
    [one] To było dużo naraz. Poczekaj sekundę.
    [few] To było dużo naraz. Poczekaj { $seconds } sekundy.
    [many] To było dużo naraz. Poczekaj { $seconds } sekund.
   *[other] To było dużo naraz. Poczekaj { $seconds } sekundy.
}
error-unknown-command = Nie znam tego polecenia. /help pokazuje wszystkie.
error-private-only = Wyślij mi to na czacie prywatnym.
error-not-manager = Mogą to zmienić tylko osoby, które zarządzają tym kanałem. Poproś jedną z nich.
error-empty-question = Zapytaj mnie o coś, na przykład: Jak wnieść sprzeciw na Instagramie?
error-no-such-country = Nie znam kraju „{ $given }”. Spróbuj angielskiej nazwy lub kodu, na przykład BE.
error-no-such-language = Nie znam języka „{ $given }”. Języki, które znam: { $languages }.
error-no-such-time-zone = Nie znam strefy czasowej „{ $given }”. Spróbuj miasta, na przykład Brussels, lub nazwy, na przykład Europe/Brussels.
answered-in-nearest = Nie znam jeszcze tego języka ({ $asked }), więc ta odpowiedź jest w innym języku.
