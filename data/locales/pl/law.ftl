### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = ogólne rozporządzenie o ochronie danych (RODO)
regime-uk-gdpr = brytyjskie RODO (UK GDPR) i ustawa o ochronie danych z 2018 r. (Data Protection Act 2018)
regime-swiss-dsg = szwajcarska ustawa federalna o ochronie danych (niem. DSG)
regime-lgpd = brazylijska ustawa o ochronie danych (LGPD)
regime-ccpa = kalifornijska ustawa o prywatności konsumentów (CCPA/CPRA)
regime-ctdpa = ustawa o prywatności danych stanu Connecticut (CTDPA)
regime-us-states = przepisy o prywatności stanów USA
regime-quebec-25 = ustawa 25 prowincji Quebec (Law 25)
regime-pipeda = kanadyjska ustawa federalna dla sektora prywatnego (PIPEDA)
regime-kvkk = turecka ustawa o ochronie danych (KVKK)
regime-dpdp = indyjska ustawa DPDP Act 2023 z przepisami wykonawczymi z 2025 r.
regime-lfpdppp = meksykańska ustawa o ochronie danych z 2025 r. (LFPDPPP)
regime-popia = południowoafrykańska ustawa o ochronie danych (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = W dowolnym momencie możesz wnieść sprzeciw wobec trenowania AI opartego na prawnie uzasadnionym interesie (art. 21 ust. 1 RODO): firma musi przestać, chyba że wykaże ważne podstawy lub potrzebuje danych do roszczeń. Ma miesiąc na odpowiedź, a ty możesz wnieść skargę do organu ochrony danych w swoim kraju.
regime-advice-uk-gdpr = Masz takie samo prawo do sprzeciwu jak w UE: powołaj się na art. 21 brytyjskiego RODO (UK GDPR) i od razu podaj dane, które pozwalają cię zidentyfikować, bo jeśli potrzebne jest potwierdzenie tożsamości, miesiąc biegnie dopiero od niego. Możesz też złożyć skargę do organizacji i do Information Commission.
regime-advice-swiss-dsg = Nie ma prawa do sprzeciwu pod tą nazwą, ale możesz wyraźnie oświadczyć, że twoich danych nie wolno wykorzystywać do trenowania AI, zażądać zaprzestania wykorzystywania i usunięcia kopii oraz zażądać dostępu do danych. Jeśli usługa podlega także RODO, powołaj się również na art. 21 RODO.
regime-advice-lgpd = Możesz sprzeciwić się wykorzystywaniu bez zgody, które narusza ustawę: na wyraźny wniosek do firmy, bezpłatnie (LGPD art. 18). Potem możesz złożyć wniosek do ANPD lub zwrócić się do Procon.
regime-advice-ccpa = Według przeczytanych źródeł w Kalifornii nie ma prawa do sprzeciwu wobec trenowania AI jako takiego. Można za to: zrezygnować ze sprzedaży i udostępniania danych (także sygnałem przeglądarki), zażądać usunięcia i dostępu oraz ograniczyć wykorzystywanie danych wrażliwych.
regime-advice-ctdpa = Według przeczytanych źródeł w Connecticut nie ma prawa do sprzeciwu wobec trenowania AI jako takiego. Od 1 lipca 2026 r. informacja o prywatności musi mówić, czy dane osobowe służą do trenowania dużych modeli językowych: zacytuj ją w swoim wniosku.
regime-advice-us-states = Według przeczytanych źródeł w stanach USA nie ma prawa do sprzeciwu wobec trenowania AI jako takiego. W około dwudziestu stanach możesz zażądać usunięcia danych i zrezygnować ze sprzedaży, reklamy ukierunkowanej i niektórego profilowania. Termin odpowiedzi to najczęściej 45 dni.
regime-advice-quebec-25 = Przeczytane źródła nie wymieniają w Quebecu prawa do sprzeciwu wobec trenowania AI jako takiego. Możesz cofnąć zgodę (s. 8.3) i, gdy ma to zastosowanie, zażądać usunięcia lub zaprzestania rozpowszechniania. Odpowiedź na piśmie należy się w ciągu 30 dni.
regime-advice-pipeda = Przeczytane źródła nie wymieniają w kanadyjskim prawie federalnym prawa do sprzeciwu wobec trenowania AI jako takiego. Możesz złożyć skargę do federalnego komisarza ds. prywatności.
regime-advice-kvkk = Przeczytane źródła nie wymieniają w Turcji prawa do sprzeciwu wobec trenowania AI jako takiego. Najpierw zwróć się do firmy, która ma 30 dni, a potem złóż skargę do Rady: w ciągu 30 dni od odpowiedzi albo 60 dni od wniosku, jeśli odpowiedzi nie było lub przyszła za późno.
regime-advice-dpdp = Przeczytane źródła nie wymieniają w Indiach prawa do sprzeciwu wobec trenowania AI jako takiego. Informowanie, zgoda, usunięcie danych i inne prawa obowiązują od 13 maja 2027 r. (źródła różnią się o jeden dzień).
regime-advice-lfpdppp = Istnieje prawo do sprzeciwu, obok dostępu, sprostowania i usunięcia. Od 21 marca 2025 r. prawa te podlegają Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Południowoafrykańskie informacje o prywatności wymieniają prawo do sprzeciwu i skargi do Information Regulator na formularzu 5 POPIA. Samej ustawy nie ma wśród przeczytanych źródeł.
regime-advice-none = Ten bot nie zna w tym kraju prawa do sprzeciwu wobec trenowania AI. Ustawienia samej usługi działają wszędzie, a firmę możesz o to poprosić.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = art. { $article }
cite-paragraph = art. { $article } ust. { $paragraph }
cite-paragraphs = art. { $article } ust. { $first }–{ $last }
cite-point = art. { $article } ust. { $paragraph } lit. { $point }
cite-regulation = Rozporządzenie { $number }
cite-eu-regulation = Rozporządzenie (UE) { $number }
cite-annex = Dyrektywa (UE) { $number }, załącznik { $annex }
cite-eu-court = TSUE { $cases }
cite-opinion = Opinia EROD { $number }
cite-draft-guidelines = Projekt wytycznych EROD { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Firma może wykorzystywać twoje dane bez pytania, jeśli jest to niezbędne do prawnie uzasadnionego interesu (własnego lub cudzego), chyba że większą wagę mają twoje interesy lub podstawowe prawa, w szczególności gdy jesteś dzieckiem. Na tym duże platformy zwykle opierają trenowanie AI. Nie dotyczy to organów publicznych, gdy wykonują swoje zadania.
right-gdpr-21-1 = W dowolnym momencie możesz wnieść sprzeciw, z przyczyn związanych z twoją szczególną sytuacją, wobec każdego przetwarzania (także profilowania) opartego na prawnie uzasadnionym interesie (art. 6 ust. 1 lit. f) lub na zadaniu w interesie publicznym (art. 6 ust. 1 lit. e). Firma musi wtedy przestać, chyba że wykaże ważne prawnie uzasadnione podstawy, nadrzędne wobec twoich interesów, praw i wolności, albo potrzebuje danych do roszczeń. Ciężar wykazania tego spoczywa na firmie.
right-gdpr-21-1-only-two-bases = Sprzeciw z art. 21 ust. 1 dotyczy tylko przetwarzania na podstawie art. 6 ust. 1 lit. e lub lit. f. Jeśli usługa opiera się na zgodzie, cofnij zgodę. Jeśli przetwarzanie służy marketingowi bezpośredniemu, wnieś sprzeciw na podstawie art. 21 ust. 2.
right-gdpr-21-2 = Wobec marketingu bezpośredniego i związanego z nim profilowania możesz wnieść sprzeciw w dowolnym momencie i bez podawania przyczyny.
right-gdpr-21-3 = Po sprzeciwie wobec marketingu bezpośredniego twoich danych nie wolno już do niego wykorzystywać. Interesów się nie waży.
right-gdpr-21-4 = Firma musi wyraźnie poinformować cię o prawie do sprzeciwu, najpóźniej przy pierwszej komunikacji z tobą, jasno i oddzielnie od innych informacji.
right-gdpr-21-5 = W usługach internetowych możesz wnieść sprzeciw także za pomocą zautomatyzowanych środków wykorzystujących specyfikacje techniczne (ustawienia lub sygnału).
right-gdpr-21-6 = Możesz też wnieść sprzeciw wobec badań naukowych lub historycznych i statystyki, z przyczyn związanych z twoją szczególną sytuacją, chyba że przetwarzanie jest niezbędne do zadania w interesie publicznym.
right-gdpr-12-2 = Firma musi ułatwiać ci korzystanie z tych praw. Motyw 59 dodaje, że powinna umożliwić składanie wniosków drogą elektroniczną, przede wszystkim gdy przetwarza dane elektronicznie.
right-gdpr-12-form = Prawo nie narzuca formy sprzeciwu: liczy się e-mail, list, formularz internetowy i ustawienie. Forma pisemna daje ci dowód.
right-gdpr-12-3 = Firma musi poinformować cię o działaniach podjętych w związku z twoim żądaniem bez zbędnej zwłoki, najpóźniej w ciągu miesiąca od jego otrzymania. Jeśli to konieczne ze względu na skomplikowany charakter lub liczbę żądań, może przedłużyć ten termin o dwa miesiące, ale musi to zapowiedzieć z podaniem przyczyn w ciągu pierwszego miesiąca. W miarę możliwości na żądania elektroniczne odpowiada elektronicznie.
right-gdpr-12-3-total = Po przedłużeniu ostateczny termin to trzy miesiące od otrzymania.
right-gdpr-12-4 = Jeśli firma nie podejmuje działań, musi cię o tym poinformować niezwłocznie, najpóźniej w ciągu miesiąca. Musi podać powody i wspomnieć, że możesz wnieść skargę do organu nadzorczego lub pójść do sądu.
right-gdpr-12-5 = Odpowiedź nic cię nie kosztuje. Tylko jeśli żądania są ewidentnie nieuzasadnione lub nadmierne, w szczególności ze względu na swój ustawiczny charakter, firma może pobrać rozsądną opłatę lub odmówić. Musi wykazać, że tak jest.
right-gdpr-12-6 = Firma może zażądać dodatkowego potwierdzenia tożsamości tylko wtedy, gdy ma uzasadnione wątpliwości, kto składa żądanie.
right-gdpr-12-6-pause = Jeśli firma ma rzeczywiste wątpliwości co do twojej tożsamości i od razu o nią zapyta, bieg miesiąca może być zawieszony do twojej odpowiedzi. To praktyka organu w Berlinie w sprawie prowadzonej przez Szwecję.
right-gdpr-count-start = Liczy się dzień, w którym firma otrzymała twoje żądanie, a nie dzień wysłania. Samego dnia otrzymania się nie wlicza. Miesiąc kończy się z upływem dnia o tej samej liczbie w następnym miesiącu.
right-gdpr-count-short-month = Jeśli w następnym miesiącu nie ma takiego dnia, termin kończy się ostatniego dnia tego miesiąca. Otrzymano 31 stycznia: termin 28 (lub 29) lutego. Otrzymano 31 sierpnia: termin 30 września.
right-gdpr-count-weekend = Jeśli ostatni dzień to sobota, niedziela lub święto, termin upływa z końcem następnego dnia roboczego. Weekendy i święta w trakcie terminu się wlicza.
right-gdpr-count-holidays = Liczą się święta obowiązujące w miejscu, w którym firma ma działać, czyli w kraju firmy (dla większości dużych platform w Irlandii).
right-gdpr-count-examples = Przykłady: od 22 listopada 2026 r. do 22 grudnia 2026 r. (po przedłużeniu 22 lutego 2027 r.). Od 25 listopada 2026 r. do 28 grudnia 2026 r. (25 grudnia to Boże Narodzenie, potem weekend). Od 1 grudnia 2026 r. do 4 stycznia 2027 r. Od 31 grudnia 2026 r. do 1 lutego 2027 r. Od 31 stycznia 2027 r. do 1 marca 2027 r. (28 lutego to niedziela). Od 28 lutego 2027 r. do 30 marca 2027 r. (28 marca to Niedziela Wielkanocna, 29 marca Poniedziałek Wielkanocny).
right-gdpr-15 = Możesz zapytać, czy twoje dane są przetwarzane, w jakich celach, kto je otrzymuje, jak długo są przechowywane i skąd pochodzą, oraz otrzymać kopię. Pierwsza kopia jest bezpłatna. W ten sposób możesz się dowiedzieć, co wykorzystano do trenowania.
right-gdpr-17-1-c = Twoje dane muszą zostać usunięte, jeśli wniesiono sprzeciw na podstawie art. 21 ust. 1 i nie ma nadrzędnych prawnie uzasadnionych podstaw przetwarzania albo jeśli wniesiono sprzeciw wobec marketingu bezpośredniego.
right-gdpr-17-1-d = Usunięte muszą zostać także dane, które były przetwarzane niezgodnie z prawem.
right-gdpr-17-3 = Usunięcia można odmówić w zakresie, w jakim przetwarzanie jest niezbędne do korzystania z wolności wypowiedzi i informacji, do wywiązania się z prawnego obowiązku, ze względu na zdrowie publiczne, do celów archiwalnych, badań lub statystyki albo do roszczeń.
right-gdpr-18-1-d = Po wniesieniu sprzeciwu możesz zażądać ograniczenia przetwarzania twoich danych do czasu ustalenia, czyje podstawy przeważają.
right-gdpr-18-2-3 = Dane objęte ograniczeniem wolno tylko przechowywać, chyba że wyrazisz zgodę albo są potrzebne do roszczeń, do ochrony innej osoby lub z ważnych względów interesu publicznego. Przed uchyleniem ograniczenia firma musi cię o tym poinformować.
right-gdpr-19 = Firma musi przekazać informację o usunięciu i ograniczeniu każdemu, kto otrzymał dane, chyba że jest to niemożliwe lub nieproporcjonalne. Jeśli tego zażądasz, musi wskazać tych odbiorców.
right-gdpr-77 = Możesz wnieść skargę do organu ochrony danych, w szczególności tam, gdzie mieszkasz, gdzie pracujesz lub gdzie doszło do naruszenia. Organ musi informować cię o postępach i wyniku.
right-gdpr-57-2-3 = Organy udostępniają formularz skargi, który można wypełnić elektronicznie, a inne sposoby pozostają możliwe. Skarga jest bezpłatna. Tylko przy żądaniach ewidentnie nieuzasadnionych lub nadmiernych można pobrać opłatę lub odmówić.
right-gdpr-many-complaints = Duża liczba skarg jednej osoby sama w sobie nie czyni ich nadmiernymi.
right-gdpr-56-60 = Jeśli główna jednostka organizacyjna firmy znajduje się w innym kraju UE, sprawę prowadzi organ tego kraju. Skargę nadal możesz złożyć u siebie: twój organ przekazuje ją dalej i pozostaje twoim kontaktem. Pozostałe organy otrzymują projekt decyzji i mają cztery tygodnie na sprzeciw.
right-gdpr-78-2 = Jeśli organ nie zajmuje się twoją skargą albo przez trzy miesiące nie informuje o postępach, możesz pozwać organ do sądu.
right-gdpr-79 = Niezależnie od skargi możesz pozwać firmę tam, gdzie ma siedzibę, albo tam, gdzie mieszkasz.
right-gdpr-80-1 = Możesz upoważnić podmiot o charakterze niezarobkowym, który działa w dziedzinie ochrony danych, do wniesienia skargi i pozwu w twoim imieniu. Odszkodowania może dochodzić w twoim imieniu, jeśli pozwala na to prawo krajowe.
right-gdpr-80-2 = Kraje mogą pozwolić podmiotom niezarobkowym z dziedziny ochrony danych działać także bez upoważnienia.
right-gdpr-collective = Uznane organizacje konsumenckie mogą wnosić powództwa zbiorowe za naruszenia RODO.
right-gdpr-82 = Jeśli naruszenie wyrządziło ci szkodę, także niemajątkową, możesz żądać odszkodowania. Samo naruszenie nie wystarcza: musisz wykazać szkodę i związek. Nie można wymagać, aby szkoda była choćby minimalnie poważna.
right-gdpr-66 = W pilnych przypadkach organ może przyjąć środki tymczasowe na własnym terytorium, na okres do trzech miesięcy.
right-gdpr-text-unchanged = Według stanu na październik 2026 r. sam tekst RODO jest niezmieniony. Reforma zaproponowana w listopadzie 2025 r. nie została przyjęta.
right-edpb-28-2024 = Prawnie uzasadniony interes może być podstawą prawną trenowania AI, w zależności od przypadku, po teście z trzech kroków: zgodny z prawem, precyzyjny i rzeczywisty interes, niezbędność oraz wyważenie z twoimi prawami (liczą się twoje rozsądne oczekiwania i środki, które łagodzą skutki). Model wytrenowany na danych osobowych jest anonimowy tylko wtedy, gdy prawdopodobieństwo wydobycia z niego takich danych jest znikome. Trenowanie niezgodne z prawem może mieć wpływ na późniejsze używanie modelu.
right-edpb-li-guidelines = Projekt wytycznych EROD mówi: prawnie uzasadniony interes należy rozumieć wąsko i nie jest on podstawą domyślną. Interes, ścisłą niezbędność i wyważenie trzeba ocenić z góry.
right-olg-koeln-2025 = W postępowaniu w trybie pilnym sąd nie dopatrzył się naruszenia w trenowaniu przez Metę na publicznych postach bez zgody, między innymi dlatego, że użytkownicy zostali poinformowani i mogli w prosty sposób wnieść sprzeciw lub ustawić posty jako niepubliczne. To nie jest ostatnie słowo: postępowanie główne jest możliwe.
right-no-unlearning = Sprzeciw zatrzymuje późniejsze wykorzystywanie. Tego, co już weszło do modelu, podobno nie da się wyjąć. Dlatego organy radziły wnieść sprzeciw przed datą rozpoczęcia.
right-no-reason-needed-meta = Prawo wymaga przyczyn związanych z twoją sytuacją. Według organizacji konsumenckich i organu niderlandzkiego formularz Mety przyjmował sprzeciwy z pustym polem tekstowym.
right-proc-4 = Od 2 kwietnia 2027 r. skarga transgraniczna jest dopuszczalna, gdy zawiera twoje imię i nazwisko oraz dane kontaktowe, informacje, które pomagają ustalić firmę, i opis naruszenia (organizacja wykazuje też swoją legitymację i upoważnienie). Niczego więcej nie można żądać, ale krajowe wymogi formalne pozostają. Jeśli czegoś brakuje, organ w ciągu dwóch tygodni uznaje skargę za niedopuszczalną, z podaniem powodów.
right-proc-times = Od 2 kwietnia 2027 r. twój organ przekazuje skargę transgraniczną organowi wiodącemu w ciągu sześciu tygodni. Projekt decyzji organu wiodącego ma powstać w ciągu 15 miesięcy (z możliwością jednego przedłużenia o maksymalnie 12), a w procedurze uproszczonej w ciągu 12 miesięcy. Aby złożyć skargę na brak odpowiedzi na żądanie, trzeba najpierw takie żądanie złożyć. Szybkie sprawy można zakończyć wcześniej, jeśli naruszenie ustało, a ty się temu nie sprzeciwiasz.
right-proc-apply = Rozporządzenie proceduralne do RODO weszło w życie 1 stycznia 2026 r. Stosuje się je od 2 kwietnia 2027 r., do skarg złożonych po tym dniu.
right-uk-21 = Masz takie samo prawo do sprzeciwu jak w UE: bezwzględne wobec marketingu bezpośredniego, w innych przypadkach z własnych przyczyn. Organizacja może kontynuować tylko wtedy, gdy ma ważne prawnie uzasadnione podstawy, albo na potrzeby roszczeń. Sprzeciw możesz wnieść ustnie lub pisemnie.
right-uk-12a = Organizacja ma miesiąc, plus maksymalnie dwa przy żądaniach skomplikowanych lub licznych. Termin biegnie od najpóźniejszego z tych zdarzeń: otrzymanie, potwierdzenie tożsamości, gdy jest zasadnie potrzebne, zapłata opłaty, gdy można ją pobrać. Może być zawieszony, dopóki organizacja czeka na potrzebne jej wyjaśnienie.
right-uk-164a = Możesz złożyć skargę do samej organizacji. Musi ona zapewnić łatwy sposób (na przykład formularz elektroniczny), potwierdzić otrzymanie w ciągu 30 dni i rozpatrzyć skargę bez zbędnej zwłoki.
right-uk-regulator = Od 30 września 2026 r. organem nadzorczym jest Information Commission. Przejęła zadania od Information Commissioner z tą samą rolą i tymi samymi uprawnieniami.
right-uk-ico-ai = ICO mówi, że twoje prawa obejmują dane treningowe, dane do dostrajania, prompty i wyniki. Mówi też, że prawnie uzasadnione interesy to jedyna podstawa, jaką widzi dla trenowania na danych pozyskanych przez scraping, jeśli spełnione są warunki testu.
right-uk-organisations = W Wielkiej Brytanii organizacja może złożyć skargę w twoim imieniu tylko za twoim wyraźnym upoważnieniem (stanowisko z 2021 r.).
right-ch-30 = Nie ma prawa do sprzeciwu o nazwie takiej jak w art. 21 RODO. Ale wykorzystywanie danych wbrew twojej wyraźnej woli narusza twoje dobra osobiste, o ile nie jest usprawiedliwione. Wyraźne oświadczenie przeciw trenowaniu AI ma więc znaczenie prawne.
right-ch-32 = W sądzie możesz żądać zakazu wykorzystywania lub ujawnienia danych albo ich usunięcia. Sprostowanie reguluje art. 32 ust. 1.
right-ch-25 = Masz prawo dostępu: kto wykorzystuje które dane, w jakim celu i jak długo, skąd dane pochodzą i do kogo trafiają. Co do zasady jest to bezpłatne.
right-ch-fdpic = Możesz dokonać zgłoszenia do szwajcarskiego organu ochrony danych (niem. EDÖB). Nie może on karać firm grzywnami. Roszczenia należą do sądów cywilnych.
right-ch-gdpr = Gdy usługa podlega także RODO, jego przepisy obowiązują obok szwajcarskich. Informacje platform z 2025 r. często traktowały Szwajcarię tak jak EOG (zrobił tak LinkedIn).
right-br-18-2 = Możesz sprzeciwić się przetwarzaniu opartemu na innej podstawie niż zgoda, jeśli ustawa nie jest przestrzegana.
right-br-18-forms = Sprzeciw wnosisz na wyraźny wniosek do firmy, bezpłatnie. Możesz złożyć wniosek do ANPD, a także do organów ochrony konsumentów, takich jak Procon.
right-br-15-days = Brazylijskie klauzule standardowe i narzędzie do praw dotyczących danych stosują termin 15 dni od wniosku. Przeczytane teksty nie podają terminu dla samego sprzeciwu.
right-br-meta = ANPD wstrzymała trenowanie przez Metę 2 lipca 2024 r. Zakaz zniosła 30 sierpnia 2024 r. pod warunkami: powiadomienia, na razie bez małoletnich i łatwy formularz sprzeciwu w dowolnym momencie, także dla osób bez konta.
right-ca-no-21 = Według przeczytanych źródeł w Kalifornii nie ma ogólnego prawa do sprzeciwu wobec trenowania AI. Istnieją: rezygnacja ze sprzedaży i udostępniania danych, usunięcie, ograniczenia dotyczące danych wrażliwych, sprostowanie i dostęp.
right-ca-105 = Możesz zażądać usunięcia danych, które przedsiębiorstwo zebrało od ciebie. Istnieje lista wyjątków, na przykład realizacja transakcji, bezpieczeństwo, wolność słowa, obowiązek prawny lub wewnętrzne zastosowania, których można oczekiwać.
right-ca-130 = Przedsiębiorstwo ma 45 dni kalendarzowych od otrzymania, z możliwością jednego przedłużenia o 45 po zawiadomieniu w ciągu pierwszych 45. Sprawdzanie tożsamości nie wstrzymuje biegu terminu. Jest to bezpłatne.
right-ca-signals = Sygnał przeglądarki, taki jak Global Privacy Control, jest skuteczną rezygnacją ze sprzedaży i udostępniania danych. Od 1 stycznia 2026 r. strony muszą pokazać, że go przetworzyły. Od 1 stycznia 2027 r. przeglądarki muszą oferować takie ustawienie.
right-ca-admt = W przypadku zautomatyzowanych technologii, które zastępują ludzką ocenę w istotnych decyzjach (kredyt, mieszkanie, edukacja, praca, zdrowie), do 1 stycznia 2027 r. muszą istnieć informacja przed użyciem, dostęp i możliwość rezygnacji.
right-ca-drop = Jeden wniosek na privacy.ca.gov/drop dociera do wszystkich zarejestrowanych brokerów danych. Od 1 sierpnia 2026 r. muszą oni sprawdzać wnioski co najmniej co 45 dni.
right-ca-enforce = Egzekwowaniem ustawy zajmują się CPPA i prokurator generalny (Attorney General). Same osoby mogą pozwać tylko w przypadku niektórych wycieków danych.
right-us-ct = Od 1 lipca 2026 r. informacja o prywatności musi mówić, czy dane osobowe są zbierane, wykorzystywane lub sprzedawane do trenowania dużych modeli językowych. To obowiązek informacyjny, a nie prawo do sprzeciwu.
right-us-states = Około dwudziestu stanów ma ogólną ustawę o prywatności z prawem do usunięcia danych i do rezygnacji ze sprzedaży, reklamy ukierunkowanej i niektórego profilowania. Firmy mają najczęściej 45 dni na odpowiedź. Nowe: Oklahoma i Luizjana 1 stycznia 2027 r., Alabama 1 maja 2027 r., Vermont 1 stycznia 2028 r.
right-qc-rights = Masz prawo dostępu, sprostowania, cofnięcia zgody, zaprzestania rozpowszechniania lub usunięcia linków, przenoszenia danych i informacji o zautomatyzowanych decyzjach. Odpowiedź należy się w ciągu 30 dni. Odmowa musi być pisemna, zawierać powody i wymieniać CAI.
right-ca-opc = Federalny komisarz przyjmuje skargi. W lutym 2025 r. wszczął dochodzenie w sprawie wykorzystywania przez X postów Kanadyjczyków do Groka.
right-tr-kvkk = Najpierw zwróć się do firmy (pisemnie, przez KEP, z podpisem elektronicznym albo z adresu e-mail, który firma ma w aktach). Ma ona 30 dni. Potem złóż skargę do Rady w ciągu 30 dni od odpowiedzi albo w ciągu 60 dni od wniosku, jeśli odpowiedzi nie było lub przyszła za późno. Przekroczone terminy przepadają.
right-in-dpdp = Rada istnieje od 13 listopada 2025 r. Przepisy o podmiotach zarządzających zgodami obowiązują od 13 listopada 2026 r. Informowanie, zgoda, usunięcie danych i inne prawa następują od 13 maja 2027 r. (źródła różnią się o jeden dzień).
right-mx-arco = Masz prawo dostępu, sprostowania, usunięcia i sprzeciwu. Od 21 marca 2025 r. podlegają one Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Informacje o prywatności wymieniają prawo do sprzeciwu i skargi do Information Regulator na formularzu 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Jeśli usługa opiera trenowanie AI na prawnie uzasadnionym interesie, możesz w dowolnym momencie wnieść sprzeciw z przyczyn związanych z twoją sytuacją (art. 21 ust. 1 RODO). Musi wtedy przestać, chyba że wykaże ważne prawnie uzasadnione podstawy, nadrzędne wobec twoich, albo potrzebuje danych do roszczeń. Przy sprzeciwie wobec marketingu bezpośredniego nie trzeba podawać przyczyny.
law-topic-legitimate-interest = Duże platformy zwykle opierają trenowanie AI na prawnie uzasadnionym interesie (art. 6 ust. 1 lit. f RODO). Mogą wtedy wykorzystywać dane bez pytania, jeśli jest to niezbędne, chyba że większą wagę mają twoje interesy lub podstawowe prawa. Ocenia się to w każdym przypadku osobno, a liczą się twoje rozsądne oczekiwania.
law-topic-always-or-sometimes = Niektóre prawa przysługują zawsze, na przykład pytanie, które dane są wykorzystywane (art. 15), lub sprzeciw wobec marketingu bezpośredniego (art. 21 ust. 2). Inne tylko w określonych przypadkach: wobec trenowania AI możesz wnieść sprzeciw, jeśli opiera się ono na prawnie uzasadnionym interesie lub zadaniu w interesie publicznym.
law-topic-must-inform = Usługa, która opiera się na prawnie uzasadnionym interesie, musi poinformować cię wyraźnie, jasno i oddzielnie od innych informacji, że możesz wnieść sprzeciw, najpóźniej przy pierwszej komunikacji (art. 21 ust. 4). Musi też ułatwić wniesienie sprzeciwu (art. 12 ust. 2).
law-topic-consent-or-contract = Tylko prawnie uzasadniony interes lub zadanie w interesie publicznym otwierają drogę do sprzeciwu z art. 21 ust. 1. Jeśli usługa opiera się na zgodzie, cofnij ją (art. 7 ust. 3). Jeśli opiera się na umowie, zażądaj dostępu i wskazania podstawy prawnej (art. 15), a jeśli podstawa budzi wątpliwości, złóż skargę.
law-topic-silence = Gdy trenowanie opiera się na prawnie uzasadnionym interesie (art. 6 ust. 1 lit. f RODO), usługa nie musi cię najpierw pytać. Jeśli nic nie zrobisz, uznaje się, że się na to godzisz, i twoje dane mogą być wykorzystywane.
law-topic-unlearn = Sprzeciw działa na przyszłość. To, co już jest w modelu, podobno z niego nie zniknie, ale późniejszy sprzeciw i tak zatrzymuje wykorzystywanie od tej chwili.
law-topic-one-month = Firma musi odpowiedzieć bez zbędnej zwłoki, najpóźniej w ciągu miesiąca od otrzymania sprzeciwu (art. 12 ust. 3). Dnia otrzymania się nie wlicza. Jeśli ostatni dzień to sobota, niedziela lub święto, miesiąc trwa do końca następnego dnia roboczego.
law-topic-extension = Firma może przedłużyć termin o dwa miesiące, ale tylko jeśli to konieczne, bo żądania są skomplikowane lub liczne, i tylko jeśli powiadomi cię o tym z podaniem przyczyn w ciągu pierwszego miesiąca. Ostateczny termin to wtedy trzy miesiące od otrzymania.
law-topic-refusal = Jeśli firma odmawia, musi w ciągu miesiąca cię o tym poinformować, podać powody i powiedzieć, że możesz wnieść skargę lub pójść do sądu (art. 12 ust. 4). To firma ma wykazać ważne prawnie uzasadnione podstawy, nadrzędne wobec twoich, albo to, że potrzebuje danych do roszczeń (art. 21 ust. 1).
law-topic-no-answer = Brak odpowiedzi po miesiącu: wyślij jedno przypomnienie z datą, sposobem i numerem sprzeciwu oraz artykułem. Zwykle daje się dwa tygodnie, ale prawo tego nie wymaga. Gdy miesiąc minie, możesz też wnieść skargę do organu.
law-topic-extra-demands = Firma może zażądać dodatkowego potwierdzenia tożsamości tylko wtedy, gdy ma uzasadnione wątpliwości, kto składa żądanie (art. 12 ust. 6). Nie wysyłaj kopii dowodu osobistego z własnej inicjatywy. Jeśli wątpliwości są rzeczywiste, a firma zapyta od razu, bieg miesiąca może być zawieszony, więc odpowiedz szybko.
law-topic-complaint-when = Skargę możesz wnieść, gdy miesiąc minął bez odpowiedzi, po odmowie albo od razu, jeśli nie ma sposobu na sprzeciw lub sposób ten nie działa. Niektóre kraje oczekują, że najpierw zwrócisz się do firmy (Hiszpania na mocy ustawy przy żądaniach realizacji praw oraz Dania). Od 2 kwietnia 2027 r. dotyczy to wszędzie skarg transgranicznych w sprawie żądania.
law-topic-complaint-attach = Załącz sprzeciw z datą i godziną, dowód, że dotarł, wszystkie odpowiedzi (albo jedno zdanie, że ich nie było), informację firmy o trenowaniu AI w ówczesnym brzmieniu, nazwę konta lub link do profilu oraz nazwę i adres firmy. Napisz, o co wnosisz: o nakaz zaprzestania, usunięcia i tymczasowego ograniczenia przetwarzania. Dokument ze zdjęciem dołącz tylko wtedy, gdy organ o niego poprosi.
law-topic-complaint-free = Skarga jest bezpłatna. Organy udostępniają formularz elektroniczny, a inne sposoby pozostają możliwe. Tylko przy żądaniach ewidentnie nieuzasadnionych lub nadmiernych można pobrać opłatę lub odmówić (art. 57).
law-topic-lead-authority = Sprawę prowadzi organ kraju UE, w którym firma ma główną jednostkę organizacyjną, na przykład Irlandia w przypadku Mety, Google, Microsoftu, LinkedIn, X, TikToka i Apple. Skargę możesz złożyć u siebie: twój organ przekazuje sprawę dalej i pozostaje twoim kontaktem. Zwrócenie się bezpośrednio do organu wiodącego nie przyspiesza postępowania.
law-topic-court = Możesz pozwać firmę tam, gdzie mieszkasz, albo tam, gdzie ma siedzibę, ze skargą lub bez niej, i obie drogi mogą trwać równocześnie (art. 79, TSUE C-132/21). Jeśli organ milczy przez trzy miesiące, możesz pozwać organ do sądu (art. 78 ust. 2).
law-topic-damages = Aby uzyskać odszkodowanie, musisz wykazać naruszenie, szkodę i związek między nimi (art. 82). Nie można wymagać, aby szkoda była choćby minimalnie poważna, a obawa przed nadużyciem może się liczyć, jeśli zostanie udowodniona. Kwoty za samą szkodę niemajątkową są najczęściej niewielkie, a kara pieniężna trafia do państwa, nigdy do ciebie.
law-topic-noyb = Podmiot o charakterze niezarobkowym może wnieść skargę i pozew w twoim imieniu, jeśli go upoważnisz (art. 80). noyb złożyła jedenaście skarg na plany Mety dotyczące trenowania AI 6 czerwca 2024 r., a 14 maja 2025 r. wysłała Mecie wezwanie do zaniechania.
law-topic-is-it-legal = EROD mówi, że prawnie uzasadniony interes może być podstawą prawną trenowania AI, w zależności od przypadku. W pilnych postępowaniach przeciw Mecie OLG Köln nie dopatrzył się naruszenia (23 maja 2025 r.), OLG Schleswig uznał wniosek za spóźniony (12 sierpnia 2025 r.), a organ w Hamburgu zrezygnował z własnego postępowania. Irlandzka DPC nie wydała formalnej zgody, a orzeczenia w postępowaniu głównym nie znaleziono.
law-topic-for-child = Interesy dziecka ważą więcej przy wyważaniu (art. 6 ust. 1 lit. f). Jeśli to prawda, jako przyczyny możesz podać, że na zdjęciach są twoje dzieci albo że posty pochodzą z czasu przed twoimi 18. urodzinami. Przeczytane źródła nie mówią, jak wnieść sprzeciw w imieniu dziecka.
law-topic-no-account = Sprzeciw możesz wnieść także bez konta (art. 21 ust. 1 RODO), na przykład dlatego, że inni publikowali o tobie. Podaj imię i nazwisko oraz strony lub zdjęcia, których to dotyczy. Jeśli formularz wymaga logowania, wyślij list lub e-mail.
law-topic-legal-advice = To informacje z publicznych źródeł, a nie porada prawna.
law-topic-letter = Forma nie jest narzucona: liczy się formularz internetowy, ustawienie, e-mail i list, a pismo zachowuje dowód. Najszybszy jest formularz samej usługi. List lub e-mail to dobry sposób, gdy nie ma formularza, formularz nie pasuje albo chcesz więcej, niż on oferuje.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Kim jesteś, aby można było cię odnaleźć: imię i nazwisko lub nazwa użytkownika, adres e-mail lub numer telefonu przypisany do konta i link do profilu. Bez konta: imię i nazwisko oraz strony lub zdjęcia, których to dotyczy. Podaj tylko tyle, ile trzeba.
letter-must-to-whom = Do kogo: firma, która decyduje. Dla osób w UE jest to zwykle jej spółka w UE.
letter-must-objection = Stwierdzenie, że to sprzeciw: powołaj się na art. 21 ust. 1 RODO. Sprzeciw nie jest pytaniem i nie wymaga zgody firmy.
letter-must-use = Jakie wykorzystywanie: tworzenie, trenowanie, testowanie i ulepszanie modeli i systemów AI, przez firmę i przez tych, którym przekazuje dane.
letter-must-data = Jakie dane: posty, komentarze, zdjęcia, podpisy, profil, wiadomości do asystenta AI oraz dane o tobie w postach innych osób lub z internetu.
letter-must-grounds = Przyczyny związane z twoją sytuacją. Na początek wystarczy jedno lub dwa szczere zdania. Ważne podstawy musi potem wykazać firma, nie ty.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Wszystko, co przeszłe i przyszłe, oraz wszystkie twoje konta i usługi w tej firmie, w tym konta powiązane.
letter-should-erasure = Usunięcie danych zebranych lub skopiowanych do trenowania (art. 17 ust. 1 lit. c), z przekazaniem tej informacji odbiorcom (art. 19). Napisz wyraźnie, że nie chcesz usunięcia konta.
letter-should-restriction = Ograniczenie przetwarzania na czas ważenia racji (art. 18 ust. 1 lit. d): przechowywać, ale nie trenować.
letter-should-withdraw-consent = Cofnięcie ewentualnej zgody na wszelki wypadek, gdyby firma opierała się na zgodzie (art. 7 ust. 3, art. 17 ust. 1 lit. b).
letter-should-no-loss = Żądanie, aby firma uprzedziła cię, gdyby sprzeciw miał zakończyć twoje konto lub umowę. Wtedy decyzja należy do ciebie.
letter-should-answer = Żądanie, aby w ciągu miesiąca od otrzymania potwierdzono na piśmie, co i od kiedy wstrzymano (art. 12 ust. 3). W razie odmowy: powody i sposób wniesienia skargi (art. 12 ust. 4).
letter-should-questions = Pytania, które warto zadać (art. 15): czy twoje dane już wykorzystano, do jakich modeli, od kiedy, z jakiego źródła, komu je przekazano, na jakiej podstawie prawnej.
letter-should-no-waiver = Zastrzeżenie, że list nie oznacza zrzeczenia się żadnego prawa, a równoległe skorzystanie z formularza lub ustawienia usługi nie jest zgodą.
letter-should-otherwise = Co nastąpi w przeciwnym razie: masz otwartą drogę do skargi do organu i do sądu.
letter-should-date-name = Data oraz twoje imię i nazwisko.
letter-should-keep-proof = Zachowaj kopię, zrzuty ekranu formularza przed wysłaniem i e-mail potwierdzający z numerem.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Kopie dowodów osobistych wysyłane z własnej inicjatywy.
letter-not-passwords = Hasła.
letter-not-others-data = Prywatne dane innych osób.
letter-not-profile-notice = Oświadczenie na własnym profilu zamiast listu: nie dociera do nikogo w firmie.
letter-not-only-consent = Nazwanie tego wyłącznie cofnięciem zgody: gdy firma opiera się na prawnie uzasadnionym interesie, właściwym prawem jest sprzeciw.
