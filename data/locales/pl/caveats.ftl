### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Może to zmienić tylko administrator. Jako członek poproś swojego administratora.
caveat-private-account-keeps-new-posts-out = Ustawienie konta jako prywatnego wyłącza nowe posty z wykorzystywanych treści publicznych.
caveat-only-public-material-and-ai-chats = Wykorzystywane są tylko materiały publiczne i czaty z AI. Ustawienie postów lub profilu jako widocznych tylko dla znajomych też wyłącza nowe posty.
caveat-meta-minors-ai-chats = Według aktualnej polityki dla UE czaty z Meta AI osób poniżej 18 lat mogą być wykorzystywane, choć ich publiczne posty nie są.
caveat-setting-is-a-signal = To ustawienie jest sygnałem. Crawlerów, które go ignorują, nie zatrzymuje.
caveat-only-summary-read = Przeczytano tylko streszczenie regulaminu lub polityki prywatności firmy, a nie sam tekst.
caveat-basis-read-on-us-page = Podstawę prawną odczytano tylko na stronie dla Stanów Zjednoczonych. Strona europejska może się różnić.
caveat-in-force-since-february-2024 = Obowiązuje to od lutego 2024 r.
caveat-ms-copilot-terms-cover-365-chat = Od 18 sierpnia 2026 r. warunki Copilota dla konsumentów obejmują też Copilot Chat w aplikacjach Microsoft 365 na kontach osobistych.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Źródła różnią się co do tego, co obejmuje późny sprzeciw. Organy niemieckie i włoskie mówią, że bezpieczne są tylko posty opublikowane po nim.
caveat-meta-late-objection-others = O późnym sprzeciwie organ belgijski mówi tylko, że model nie może się oduczyć. Potwierdzenie od samej Mety mówi o pomijaniu informacji publicznych w przyszłym rozwoju.
caveat-meta-linked-accounts = Źródła różnią się co do kont powiązanych. Powiadomienie Mety i kilka relacji mówią, że jeden sprzeciw obejmuje każde konto w tym samym Centrum kont, notatka badawcza z 2026 r. radzi wnieść sprzeciw dla każdego konta.
caveat-meta-separate-emails = Konta z osobnymi adresami e-mail w każdym razie wymagają osobnych sprzeciwów.
caveat-meta-objected-in-2024 = Jeśli sprzeciw wniesiono w 2024 r., według Mety nie trzeba go powtarzać. noyb miała co do tego wątpliwości. Verbraucherzentrale radzi dla pewności go powtórzyć, zwłaszcza gdy zmienił się adres e-mail.
caveat-meta-what-others-post = Tego, co inni publikują o tobie (zdjęcia, wzmianki), twój sprzeciw nie obejmuje. Sprzeciw musi wnieść też każdy autor lub właściciel Strony.
caveat-meta-italian-form = Włoski organ opublikował formularz bez logowania dla osób, które nie korzystają z produktów Meta. W odczytanej kopii jego adres był ucięty. Wchodzą w grę dwa podane tu formularze dotyczące stron trzecich.
caveat-meta-form-2024-and-now = W 2024 r. formularz pytał o kraj, e-mail, wpływ na ciebie i kod wysłany e-mailem. Od kwietnia 2025 r. pyta tylko o e-mail (już wypełniony) i nieobowiązkowe uzasadnienie.
caveat-meta-wall-statement = Opublikowanie na swojej tablicy oświadczenia o braku zgody nie ma skutku. Liczy się tylko formularz.
caveat-meta-court-record = OLG Köln odmówił pilnego zakazu 23 maja 2025 r. (15 UKl 2/25). OLG Schleswig oddalił pilny wniosek SOMI 12 sierpnia 2025 r. (6 UKl 3/25), bo został złożony za późno.
caveat-meta-no-main-ruling = Organ w Hamburgu zakończył swoje pilne postępowanie 27 maja 2025 r. Orzeczenia sądu w postępowaniu głównym nie znaleziono.
caveat-meta-complain-at-home = Skargę możesz złożyć do własnego organu ochrony danych. W sprawach Mety organem wiodącym jest irlandzka DPC.
caveat-facebook-menu-german = Nazwy w menu po niemiecku: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Nazwy w menu po francusku: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Nazwy w menu po włosku: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Menu zmieniało się kilka razy. Bezpośrednich linków do Centrum prywatności nie udało się potwierdzić, a adresy formularzy tak.
caveat-facebook-pages-disputed = Źródła różnią się co do Stron na Facebooku. Włoskie media podają, że formularz nie obejmuje Strony, a organ Brandenburgii radzi operatorom Stron wnieść sprzeciw.
caveat-facebook-pages-safe-reading = Jeśli prowadzisz Stronę, bezpieczniej jest wnieść sprzeciw z własnego konta. Komentarze innych osób pozostają niechronione.
caveat-meta-outside-europe = Osoby spoza Europy mogą wysłać formularz, ale Meta nie musi go uwzględnić tam, gdzie nie nakazuje tego prawo.
caveat-facebook-other-businesses = Od lipca 2026 r. ustawienie dotyczące aktywności z innych firm (najpierw poza Europą) wpływa też na odpowiedzi AI. Znajduje się w Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Inne ścieżki w menu: profil > ≡ > Settings and activity > Privacy Centre, potem link na słowie object w pierwszym tekście. Albo: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Polityka dla UE wymienia treść wiadomości wśród danych, które Meta może w granicach prawa wykorzystywać do ogólnego ulepszania produktów. Postanowienia o trenowaniu AI wymieniają tylko treści publiczne, czaty z AI i informacje od stron trzecich.
caveat-messenger-end-to-end = Meta nie może czytać czatów szyfrowanych od końca do końca, chyba że ktoś udostępni je AI lub zgłosi.
caveat-meta-ai-ads-europe = Lista zgód Mety na spersonalizowane reklamy w Europie nie wymienia czatów z AI. Relacje z maja 2026 r. nadal umieszczają UE, Wielką Brytanię i Koreę Południową poza zmianą dotyczącą reklam. Meta nigdy nie podała nazw wykluczonych regionów.
caveat-meta-ai-sensitive-topics = Religia, orientacja seksualna, polityka, zdrowie, pochodzenie, przekonania i przynależność związkowa z czatów z AI podobno nie są wykorzystywane do reklam.
caveat-meta-ai-all-users = Aktualna polityka dla UE pozwala Mecie wykorzystywać do rozwijania AI czaty z AI wszystkich zarejestrowanych użytkowników, także poniżej 18 lat.
caveat-meta-ai-memory = Nie udało się potwierdzić, że istnieje centralny wyłącznik pamięci. Wspomnienia są wspólne dla kont w jednym Centrum kont.
caveat-meta-ai-other-people = Nie wpisuj danych innych osób. To, co o nich udostępnisz, też może zostać wykorzystane.
caveat-threads-no-own-form = Threads ma własną krótką politykę prywatności, która opiera się na polityce Mety. Żadna z nich nie wymienia formularza sprzeciwu tylko dla Threads.
caveat-threads-named-or-not = Źródła różnią się: francuskie relacje z 2025 r. wymieniają Threads obok Facebooka i Instagrama, a ogłoszenie Mety i większość organów mówią tylko o Facebooku i Instagramie.

## Academia.edu

caveat-no-switch-in-terms-read = W odczytanym regulaminie nie znaleziono przełącznika przeciw temu. Sprawdź ustawienia konta.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Jeśli bierzesz udział w wersji beta lub przekazujesz prace do Adobe Stock, Adobe może je wykorzystać do trenowania.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb mówi, że przed trenowaniem w miarę możliwości usuwa nazwiska lub pseudonimizuje dane.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Zakończona opcja istniała tylko w USA po angielsku, na urządzeniach Echo Dot (4. generacji), Echo Show 10 i Echo Show 15. Osoby, które ją miały, przeniesiono na Don't save recordings.
caveat-alexa-terms-training-data = Warunki Alexy z 17 grudnia 2025 r. mówią, że jej modele są trenowane na treściach Amazona, treściach z korzystania z jego usług oraz treściach licencjonowanych i publicznych.
caveat-alexa-menu-from-howtos = Ścieżka w menu pochodzi z publicznych poradników, a nie ze strony Amazona.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Dla własnej strony internetowej w robots.txt należy użyć nazwy Amazonbot.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Osobny przełącznik w tym samym menu nazywa się Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Wykorzystywane dane są pozbawiane cech identyfikujących i przechowywane do siedmiu lat.
caveat-atlassian-premium-reports-differ = Relacje różnią się co do planu Premium. Większość mówi, że metadane są zawsze włączone, a dane z aplikacji domyślnie wyłączone. Sprawdź stronę planu.

## BeReal

caveat-bereal-gender-guess = AI zgaduje prawdopodobną płeć na podstawie nazwy użytkownika, imienia i opisu, aby kierować reklamy w aplikacji.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt nie odcina crawlerów AI, a podmioty zewnętrzne skopiowały duże zbiory postów.
caveat-bluesky-proposal-0008 = Plan z marca 2025 r. (propozycja 0008) pozwoliłby zgłaszać życzenia dotyczące trenowania AI, archiwizacji i kopiowania. Byłaby to prośba, a nie blokada. Nie ustalono, czy stał się ustawieniem.

## Brave Leo

caveat-brave-own-page-not-read = Strona samej Brave nie była dostępna. Przeczytano tylko jedną relację.

## Bumble

caveat-bumble-icebreakers-six-years = Prompty i dane wprowadzane przy proponowaniu pierwszych zdań rozmowy są przechowywane przez sześć lat po usunięciu konta.
caveat-bumble-noyb-openai = noyb mówi, że dane są wprowadzane do systemów OpenAI. Polityka prywatności Bumble nie mówi o trenowaniu.

## Canva

caveat-canva-default-disputed = Źródła różnią się co do ustawienia domyślnego. Katalog prywatności, którego autorzy przeczytali politykę, podaje: włączone. Indeks warunków AI mówi tylko, że zależy to od ustawień prywatności.
caveat-canva-creators-templates = Uczestnicy Canva Creators mogą wyłączyć swoje szablony z modeli Canvy.
caveat-canva-switch-name-not-read = Samej nazwy przełącznika nie odczytano na stronie Canvy.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI opisuje ten przełącznik tylko dla osób w EOG i Wielkiej Brytanii.
caveat-character-first-training-step = We własnym streszczeniu Character.AI mówi, że nie wykonuje już pierwszego kroku trenowania, ale nadal może wykorzystywać czaty do ulepszania swoich modeli.
caveat-character-public-stays-up = Postać ustawiona jako publiczna może pozostać po usunięciu konta.

## ChatGPT

caveat-chatgpt-switch-or-portal = Przełącznik i portal działają tak samo. Wystarczy jedno z nich.
caveat-chatgpt-paying-does-not-stop = Opłacanie planu Plus lub Pro nie wyłącza trenowania. W planach dla firm i w API jest ono domyślnie wyłączone.
caveat-chatgpt-controllers = Dla osób w EOG i Szwajcarii administratorem danych jest OpenAI Ireland Limited. Gdzie indziej jest nim OpenAI OpCo, LLC w San Francisco.

## Claude

caveat-claude-switch-renamed = W 2025 r. przełącznik nazywał się Help improve Claude. W październiku 2026 r. brzmi: Help Improve our AI models.
caveat-claude-default-disputed = Źródła różnią się co do ustawienia domyślnego. Poradnik z października 2026 r. mówi, że wybiera się przy rejestracji, w relacjach z 2025 r. pole było już zaznaczone, a regulamin mówi: chyba że zrezygnujesz. Sprawdź, jak jest u ciebie.
caveat-claude-incognito = Czaty incognito nigdy nie są wykorzystywane do trenowania.
caveat-claude-retention = Przy włączonym przełączniku dane mogą być przechowywane do trenowania do pięciu lat. Przy wyłączonym: 30 dni po usunięciu czatu.
caveat-claude-delete-conversation = Usunięcie rozmowy wyłącza ją z przyszłego trenowania.
caveat-claude-old-lists-outdated = Niektóre listy sposobów rezygnacji nadal podają, że Claude nie trenuje na czatach konsumentów. Było to prawdą tylko przed październikiem 2025 r.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft mówi, że trenowanie na czatach Copilota odbywa się „na niektórych rynkach”. Jeśli przełącznika brakuje, nie trenuje na twoim koncie.
caveat-copilot-switch-in-app = W jednej relacji przełącznik był tylko w aplikacjach na telefon, w innych także w przeglądarce. Jeśli go nie widzisz, spróbuj w aplikacji Copilot.
caveat-copilot-personalization-different = Personalization and memory to inny przełącznik i nie dotyczy trenowania.
caveat-copilot-pages-not-read = Stron samego Microsoftu z przełącznikami (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) nie można było przeczytać bezpośrednio.

## Coursera

caveat-coursera-ask-for-person = Przy wzajemnej ocenie prac i przy ocenach możesz poprosić o człowieka zamiast AI.
caveat-coursera-training-not-said = Informacja o prywatności wymienia funkcje AI, ale nie mówi, że na treściach uczących się trenowane są modele.

## Cursor

caveat-cursor-texts-disagree = Teksty Cursora są sprzeczne: warunki z czerwca 2025 r. pozwalają trenować tylko na treściach, na które wyrażono zgodę (z wyjątkiem zgłoszeń bezpieczeństwa i opinii), przegląd także przy wyłączonym Privacy Mode. Dlatego go włącz.
caveat-cursor-feedback = Opinie, które wysyłasz, mogą być wykorzystywane nawet przy włączonym Privacy Mode.
caveat-cursor-model-logs = Niektóre modele prowadzą własne dzienniki do kontroli bezpieczeństwa, także dla zespołów w planie enterprise.

## DeepSeek

caveat-deepseek-controller = Administratorem danych jest spółka zarejestrowana w Chinach. Jej przedstawicielem dla osób w UE i Wielkiej Brytanii jest Prighter.
caveat-deepseek-menu-not-read = Ścieżki w menu do tego przełącznika nie odczytano na stronie DeepSeek. Odczytano tylko jego nazwę.

## DeviantArt

caveat-deviantart-dreamup = Generator DreamUp tej usługi opiera się na zewnętrznym modelu, który mógł wcześniej uczyć się na pracach z internetu.

## Discord

caveat-discord-bots-own-policies = Boty i aplikacje innych twórców mają własne zasady. Właściciel serwera może je usunąć.
caveat-discord-not-stated = Nie podano, czy Discord trenuje modele generatywne na wiadomościach. W 2023 r. poinformował Snopes, że dane użytkowników nie służą do trenowania ogólnych modeli OpenAI.

## Docusign

caveat-docusign-signers = Jako osoba podpisująca (a nie właściciel konta) nie możesz nic ustawić. Zapytaj firmę, która wysłała ci dokument.
caveat-docusign-ai-attachment = Załącznik o AI z 30 maja 2024 r. dotyczy niektórych usług Docusign, nie wszystkich.
caveat-docusign-withdrawal = W 2024 r. informowano, że nie było łatwo znaleźć sposobu na cofnięcie zgody. Nowsza notatka wspomina o ustawieniu, które po wyrażeniu zgody jest włączone.

## Dropbox

caveat-dropbox-only-with-ai-features = Pliki trafiają do zewnętrznej AI tylko wtedy, gdy używa się funkcji AI. Takie funkcje są oznaczone.
caveat-dropbox-older-texts-uk-eea = Starsze teksty mówiły, że w Wielkiej Brytanii i EOG funkcje AI nie są oferowane.
caveat-dropbox-own-ai-not-stated = Na przeczytanych stronach nie podano, czy Dropbox wykorzystuje treści do własnej AI.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Historia czatów jest przechowywana na twoim własnym urządzeniu.
caveat-duckai-other-models = Za Duck.ai stoją modele innych firm, z którymi łączysz się bez swojego nazwiska i adresu.

## Duolingo

caveat-duolingo-anonymous-data = Według streszczenia polityki prywatności zanonimizowane dane mogą być ponownie wykorzystywane bez ograniczeń.

## eBay

caveat-ebay-german-labels = Menu i nazwa przełącznika pochodzą z niemieckiej strony. Odpowiedz Nein.
caveat-ebay-us-page-unclear = Pewna wiki dla konsumentów mówi, że prawo do sprzeciwu dotyczy Europy i Wielkiej Brytanii. Nie jest pewne, czy strona dla USA ma ten sam skutek.
caveat-ebay-swiss-users = Szwajcarska relacja potwierdza, że z ustawienia mogą korzystać też użytkownicy ze Szwajcarii.

## Evernote

caveat-evernote-promise-scope = Obietnica dotyczy funkcji AI. Poza tym polityka prywatności mówi o usuwaniu błędów i bezpieczeństwie usługi.

## Figma

caveat-figma-nothing-newer = O tym ustawieniu nie znaleziono nic nowszego niż z 2024 r., więc sprawdź je w swoim zespole.

## Flickr

caveat-flickr-creative-commons = Zdjęcia na licencji Creative Commons mogą być wykorzystywane przez innych w ramach tej licencji.
caveat-flickr-copies-2025 = Przeczytana polityka prywatności i regulamin to kopie z września 2025 r.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity jest domyślnie włączone dla osób, które mają co najmniej 18 lat.
caveat-gemini-anonymous-chats = Google mówi, że ustawienia Gemini nie obejmują czatów, które zamienia w dane anonimowe.
caveat-gemini-human-reviewers = Weryfikatorzy, także u usługodawców, czytają część czatów. Są one oddzielane od twojego konta i przechowywane do trzech lat.
caveat-gemini-auto-delete = Aktywność usuwa się sama po 18 miesiącach, chyba że ustawisz 3 lub 36 miesięcy albo nigdy.
caveat-gemini-stayed-off = Keep Activity pozostało wyłączone u osób, które wcześniej wyłączyły Gemini Apps Activity.
caveat-gemini-audio-switch = Drugi, osobny przełącznik obejmuje dźwięk oraz filmy i udostępniane ekrany z Gemini Live. Jest domyślnie wyłączony i opiera się na zgodzie.
caveat-gemini-home-switch = Gemini for Home ma własny przełącznik w Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Wcześniejsza odmowa zbierania danych do ulepszania produktu została zachowana.
caveat-ghcopilot-business-seat = Ustawienie jest ukryte dla osób z licencją Business lub Enterprise. Ich umowa zabrania trenowania.
caveat-ghcopilot-private-code-in-use = Kod z prywatnego repozytorium nadal może być wykorzystywany podczas pracy nad nim z Copilotem, chyba że zrezygnujesz.
caveat-ghcopilot-affiliates = Dane mogą trafiać do spółek powiązanych, takich jak Microsoft, ale nie do innych twórców modeli do ich własnego trenowania.
caveat-ghcopilot-wrong-claims = Dwie strony twierdzą, że dane są przechowywane przez 30 dni albo że licencje Business są objęte, jeśli administrator organizacji nic nie zrobi. Jest to sprzeczne z tym, co mówi GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = Nowa licencja (sekcja D.4) obejmuje trenowanie modeli AI GitHuba i jego spółek powiązanych. Mówi, że nie jest to sprzedaż twoich treści.
caveat-github-optout-limited-j3 = Sekcja J.3 ogranicza rezygnację do wprowadzanych danych i wyników. Nie dotyczy ona licencji z sekcji od D.4 do D.8 ani publicznych repozytoriów.
caveat-github-private-content = Treści z prywatnych repozytoriów mogą być wykorzystywane do trenowania tylko wtedy, gdy przekażesz je funkcji AI. Wtedy działa rezygnacja.
caveat-github-third-parties = Regulamin nie powstrzymuje stron trzecich przed zgodnym z prawem czytaniem publicznych repozytoriów.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = W listopadzie 2025 r. rozeszło się twierdzenie, że inteligentne funkcje zasilają trenowanie Gemini. Malwarebytes poprawił swój artykuł, a Google zaprzeczyło.
caveat-gworkspace-class-action = Pozew zbiorowy w USA z 11 listopada 2025 r. mówi, że Google włączyło Gemini w Gmailu, Chat i Meet bez zgody. To zarzut.
caveat-gworkspace-gemini-rules = Czaty z aplikacją Gemini podlegają zasadom Gemini, które mają osobną odpowiedź.
caveat-gworkspace-work-school = Konta służbowe i szkolne mają własne warunki. Zobacz stronę Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Jeśli Web & App Activity było włączone, Search Services History jest u ciebie na początku włączone. Jeśli było wyłączone, jest na początku wyłączone.
caveat-google-starting-state-unknown = Jedna relacja dodaje, że Google nie powiedziało, co dostają konta, na których dawnego ustawienia nigdy nie zmieniano.
caveat-google-old-switch-not-enough = Samo wyłączenie Web & App Activity nie obejmuje już multimediów z wyszukiwarki. Nowe ustawienie jest osobne.
caveat-google-recommendations-switch = Personalized Recommendations to trzeci, osobny przełącznik. Dotyczy reklam i propozycji.
caveat-google-rollout-dates = Według różnych relacji pierwszy e-mail przyszedł na początku czerwca albo 24 czerwca 2026 r. Wdrażanie odbywa się konto po koncie, więc data u ciebie może być inna.
caveat-google-controllers = Google Ireland Limited jest administratorem danych w zakresie trenowania modeli, które wdraża w EOG i Szwajcarii, a Google LLC w zakresie tego, co indeksują wyszukiwarka i Mapy.
caveat-google-drive-photos = To ustawienie nie dotyczy tego, co trzymasz na Dysku lub w Zdjęciach. Dotyczy multimediów, które przesyłasz do narzędzi wyszukiwania.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Firma, do której należy Grammarly, nazywa się teraz Superhuman. Przełącznik zachował swoją nazwę.

## Grok (xAI)

caveat-grok-without-login = Regulamin mówi, że gdy korzystasz z Groka bez logowania, xAI może wykorzystywać te dane do trenowania bez możliwości wyboru, tam, gdzie to dozwolone.
caveat-grok-x-posts = Posty na X dotyczą X, osobnej firmy z osobną odpowiedzią.
caveat-grok-menu-names = Nazwy w menu różnią się w relacjach: Data Controls albo Settings, a potem Data.
caveat-grok-uk-swiss-contact = Kontakt dla Wielkiej Brytanii: xai@lionheartsquared.co.uk. Kontakt dla Szwajcarii: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = To ustawienie widzi tylko administrator konta. Jeśli twoje dane są w czyimś CRM, zapytaj tę firmę.
caveat-hubspot-self-serve = HubSpot mówi, że ustawia się to samodzielnie: nie trzeba pisać do HubSpot.

## Hugging Face / The Stack

caveat-stack-version-3 = Wersja 3 to bezpośrednie pobranie publicznego kodu z GitHuba z filtrem licencji dla każdego pliku.
caveat-stack-checker-address = Narzędzie do sprawdzania to Space na huggingface.co. Dokładnego adresu nie odczytano (jeden tekst podaje am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Regulamin i polityka prywatności nie wymieniają trenowania na prywatnych treściach użytkowników. Przeczytano je tylko częściowo.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Od wydań IDE z jesieni 2025 r. okno dialogowe może zapytać, czy chcesz udostępniać kod do trenowania modeli. Wystarczy odmówić.
caveat-jetbrains-retention-differs = Źródła różnią się co do przechowywania: informacja z lipca 2026 r. mówi, że dane udostępnione do trenowania są w EOG przechowywane przez rok, starszy artykuł pomocy mówi o 30 dniach.
caveat-jetbrains-statistics = Statystyki o funkcjach to inny przełącznik (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Nazwy w menu po francusku: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn mówi organom nadzorczym, że prywatne wiadomości nie są wykorzystywane, ale jego informacja z sierpnia 2026 r. wymienia wiadomości grupowe wśród danych treningowych.
caveat-linkedin-uk-microsoft = Wielka Brytania: od 3 listopada 2025 r. posty, komentarze, artykuły, filmy, strony firm i ogłoszenia o pracę są też udostępniane Microsoftowi do jego AI. Zatrzymuje to ten sam przełącznik.
caveat-linkedin-research-setting = Osobne ustawienie dotyczące innych zastosowań badawczych (Data privacy > Social, economic, and workplace research) nie jest rezygnacją z AI.

## Mastodon

caveat-mastodon-no-lock = Zakaz w regulaminie nie jest blokadą techniczną. Publiczne posty każdy może czytać i kopiować na inne serwery.

## Medium

caveat-medium-stance = Od 2023 r. stanowisko Medium brzmi: żadnego trenowania bez zgody, podania autora i zapłaty.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Historia, że pliki Word i Excel są pobierane do trenowania, pochodzi z posta na X z listopada 2024 r. Microsoft, Thurrott i The Verge ją sprostowały.
caveat-ms365-general-statement = Ogólne oświadczenie Microsoftu o ochronie prywatności rzeczywiście mówi, że firma może wykorzystywać dane do trenowania swoich modeli. Zaprzeczenie dotyczy aplikacji Microsoft 365.

## Midjourney

caveat-midjourney-licence = Na wszystko, co wprowadzasz, i na to, co powstaje, Midjourney ma bezterminową licencję. Regulamin nie mówi wprost, że firma na tym trenuje.
caveat-midjourney-images-public = Obrazy są publiczne i można je przerabiać, chyba że płacisz za Stealth mode. Wspólny pokój czatu jest zawsze widoczny.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat zmienił nazwę na Vibe. Strony pomocy i regulamin podają obie nazwy (lato 2026 r.).
caveat-mistral-default-disputed = Źródła różnią się: centrum pomocy mówi, że Free, Pro i Student są domyślnie włączone, dokumentacja mówi, że tylko Free. Tekst centrum pomocy jest nowszy i bezpieczniej przyjąć jego wersję.
caveat-mistral-feedback = Kciuk w górę lub w dół z komentarzem pozwala Mistralowi wykorzystać tę rozmowę, niezależnie od przełącznika.
caveat-mistral-team-admin = W zespole przełącznik ustawia administrator, a nie ty.

## Nextdoor

caveat-nextdoor-principles = Zasady AI firmy Nextdoor mówią, że dane udostępniane dostawcom AI są chronione umową. Nie obiecują, że trenowania nie będzie.
caveat-nextdoor-nothing-newer = Nie znaleziono źródła nowszego niż z 2024 r.

## Otter.ai

caveat-otter-class-action = Pozew zbiorowy w USA (Brewer v. Otter.ai, sierpień 2025 r.) mówi, że Otter trenuje na spotkaniach bez zgody wszystkich uczestników. W 2026 r. sprawa nadal była w toku.

## My own website or blog

caveat-robots-is-a-request = robots.txt to prośba. Bytespider i DeepSeekBot są wymieniane jako niestosujące się. Perplexity-User i inne asystenty pobierają stronę, bo prosi o to człowiek, i mogą ją zignorować.
caveat-robots-site-builders = W Squarespace i podobnych kreatorach jest jedno pole dla wielu botów.
caveat-dsm-directive-article-4 = Podstawą jest art. 4 ust. 3 unijnej dyrektywy DSM. Według przeczytanych źródeł zastrzeżenie musi być w formie do odczytu maszynowego, a komercyjni twórcy modeli w UE muszą je respektować.
caveat-ai-act-respect-opt-outs = Objaśnienie z czerwca 2026 r. mówi, że unijny akt o AI każe twórcom modeli respektować takie zastrzeżenia i publikować streszczenia danych treningowych, z datą w sierpniu 2026 r.
caveat-registries-record-wish = Nowe rejestry, takie jak trainingdataregistry.org, tylko zapisują twoje życzenie.

## Perplexity

caveat-perplexity-plans = Domyślnie włączone w planach Free, Pro i Max. Na kontach enterprise jest wyłączone.
caveat-perplexity-switch-names = Relacje nazywają przełącznik AI data retention. Starsze strony pomocy nazywają go AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. i Pinterest, Inc. są współadministratorami danych dla osób w EOG, Wielkiej Brytanii i Szwajcarii.
caveat-pinterest-others-pins = Piny z twoimi pracami zapisane przez inne osoby podlegają ich ustawieniu, a nie twojemu.

## Proton Lumo

caveat-lumo-own-page-not-read = Strony samego Protona o Lumo nie przeczytano. Stwierdzenia pochodzą z dwóch porównań asystentów.

## Quora

caveat-quora-policy-and-help-page = Polityka prywatności oferuje rezygnację z trenowania. Strona pomocy mówi, że treści nie były wykorzystywane do trenowania modeli, które piszą w Quora. Oba teksty są z 2023 r.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Nagrania wykonane przypadkowo są usuwane po 90 dniach.
caveat-rayban-meta-ai-rules = To, co robisz z Meta AI w okularach, podlega też zasadom Meta AI.
caveat-rayban-us-notice = Relacje mówią o informacji dla USA. Dla Europy nie znaleziono nic osobnego.

## Reddit

caveat-reddit-clause-since-2024 = Postanowienie o trenowaniu jest w umowie z użytkownikiem od sierpnia 2024 r.
caveat-reddit-partners = Umowa z użytkownikiem pozwala Redditowi i jego partnerom trenować AI i uczenie maszynowe na treściach publicznych.
caveat-reddit-dutch-authority = Organ niderlandzki od 2025 r. bada umowy Reddita dotyczące danych.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Process data only on device jest podobno dostępne w Galaxy S25 i nowszych. Nazwa w menu zależy od wersji One UI.
caveat-samsung-cloud-report = Jeden artykuł mówi, że dane w chmurze są przetwarzane chwilowo i nie są wykorzystywane do trenowania. Nie znaleziono niczego od samego Samsunga o trenowaniu.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Według jednej relacji współtwórcy można wybrać udział lub rezygnację. Dokładnej nazwy przełącznika i ustawienia domyślnego nie odczytano.

## Signal

caveat-signal-recipient-can-copy = Osoba, do której piszesz, i tak może skopiować czat do usługi AI.

## Slack

caveat-slack-ask-owner = Jako członek nie możesz zrobić tego samodzielnie. Poproś właściciela obszaru roboczego.
caveat-slack-ai-extra = Slack AI (płatny dodatek) używa modeli językowych wewnątrz Slacka. Slack mówi, że nie uczą się one z twoich wiadomości.
caveat-slack-generative-opt-in = Slack mówi, że modele generatywne są trenowane na danych klientów tylko za ich aktywną zgodą.

## Snapchat

caveat-snapchat-my-selfie = Zdjęcia utworzone z My Selfie mają osobny przełącznik: See My Selfie in Ads.
caveat-snapchat-on-by-default = Francuskie zestawienie z października 2025 r. też wymienia Snapchat wśród usług, w których wykorzystywanie jest domyślnie włączone.
caveat-snapchat-not-posting = Jeśli nie publikujesz w Spotlight, na Snap Map ani w profilu publicznym, twoje treści nie wchodzą do Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora miała własny przełącznik trenowania w ustawieniach Sora. Wyłączenie przełącznika ChatGPT go nie obejmowało.
caveat-sora-export-page = Strona eksportu podana przez OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Obietnica obejmuje generatywną AI, która naśladuje głos, muzykę lub wizerunek. Rekomendacje, wyszukiwanie i wykrywanie oszustw i tak korzystają z AI.
caveat-soundcloud-label-contracts = Treści dostarczonych na podstawie umów z wytwórnią lub dystrybutorem nikt nie może wykorzystywać do AI bez uprawnionego.

## Spotify

caveat-spotify-training-purpose = Trenowanie służy rekomendacjom i funkcjom takim jak AI DJ i AI playlist. Polityka prywatności nie mówi, że muzyka lub czaty służą do trenowania ogólnego modelu językowego.

## Squarespace (your website there)

caveat-squarespace-unticked = W nowej witrynie pole jest niezaznaczone, więc crawlery AI mogą wchodzić.
caveat-squarespace-robots-not-editable = W Squarespace nie możesz samodzielnie edytować robots.txt.

## Stack Overflow

caveat-stackoverflow-data-dump = Regularny zrzut danych też jest na licencji CC BY-SA, więc każdy może go wykorzystać z podaniem autora.

## Strava

caveat-strava-policy-watch-site = Brzmienie polityki odczytano na stronie śledzącej polityki prywatności z maja 2026 r., a nie na stronie samej Stravy.
caveat-strava-health-data = Dane o zdrowiu wymagają wyraźnej zgody na podstawie art. 9 RODO. Zapytaj więc, na jakiej podstawie Strava na nich trenuje.

## Substack

caveat-substack-block-off = Blokada jest domyślnie wyłączona: crawlery mają dostęp, dopóki jej nie włączysz.
caveat-substack-checks = Regulamin Substacka z lipca 2026 r. mówi, że jego kontrole treści przez AI nie mogą służyć do trenowania zewnętrznych modeli.

## SurveyMonkey

caveat-surveymonkey-own-models = Firma wykorzystuje odpowiedzi pozbawione cech identyfikujących do trenowania własnych modeli.
caveat-surveymonkey-ask-sender = Jeśli jedynie odpowiedziano na ankietę, zapytaj firmę, która ją wysłała.

## Telegram

caveat-telegram-grok-plan = Plan z 2025 r., aby wbudować Groka w Telegram, nie został zrealizowany, według relacji z 29 stycznia 2026 r. Jako powód podano ochronę danych.
caveat-telegram-public-channels = Publiczne kanały może kopiować każdy, w tym firmy AI.
caveat-telegram-secret-chats = Tylko tajne czaty są szyfrowane od końca do końca.

## Tesla (car)

caveat-tesla-default-disputed = Źródła różnią się co do ustawienia domyślnego: instrukcja samochodu mówi o świadomym włączeniu kamery w kabinie, lista kontrolna z 2026 r. mówi, że udostępnianie jest domyślnie włączone, a w Europie w 2016 r. było domyślnie wyłączone.
caveat-tesla-separate-switches = Nowsze samochody pytają osobnymi przełącznikami o dane Autopilota, postoju, podróży i kabiny.

## TikTok

caveat-tiktok-generative-not-named = Europejska polityka prywatności mówi o modelach i algorytmach uczenia maszynowego i nie wymienia generatywnej AI. Nie jest jasne, jak daleko sięga trenowanie.
caveat-tiktok-test-19-actions = Test opublikowany w maju 2026 r. naliczył 19 czynności, aby wysłać wniosek, najwięcej ze wszystkich usług. Mówi też, że szkice i prywatne filmy mogą być analizowane.
caveat-tiktok-minors = Postanowienie nie wyłącza małoletnich.
caveat-tiktok-uk-address = Adres pocztowy w Wielkiej Brytanii: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = Polityka prywatności mówi o uczeniu maszynowym, a nie o generatywnej AI. Dane bez powiązania z tobą mogą być do niego zachowywane.
caveat-tinder-sensitive-data = W przypadku danych uznawanych za wrażliwe Tinder mówi, że prosi o zgodę tam, gdzie wymaga tego prawo.

## Tumblr

caveat-tumblr-already-on = Przełącznik jest już włączony dla blogów, które wcześniej zniechęcały wyszukiwarki.
caveat-tumblr-reblogs = Reblogi twoich postów na blogach innych osób podlegają ustawieniom tych blogów.
caveat-tumblr-policy-silent = Polityka prywatności Tumblra z 3 czerwca 2026 r. nie wspomina o trenowaniu AI.

## Twitch

caveat-twitch-representatives = Przedstawiciel w UE: Twitch Interactive Germany GmbH. Przedstawiciel w Wielkiej Brytanii: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Nagłówki prasowe z sierpnia 2026 r. mówią, że Twitch nie potrafił powiedzieć, czy starsze nagrania były wykorzystywane wcześniej.

## Udemy (instructors)

caveat-udemy-in-unless-no = Instruktorzy biorą udział, chyba że odmówią w corocznym okresie.
caveat-udemy-2026-window = Dat takiego okresu w 2026 r. nie znaleziono.

## Vimeo

caveat-vimeo-voice-translation = Tłumaczenie AI w Vimeo przetwarza twój głos, aby świadczyć tę usługę.
caveat-vimeo-promise-2024 = Obietnica jest z 2024 r. Kopia polityki prywatności z marca 2025 r. nie jest z nią sprzeczna.

## WeTransfer

caveat-wetransfer-wording-removed = Zmianę z lipca 2025 r. można było początkowo zrozumieć tak, że pliki mogą służyć do ulepszania modeli uczenia maszynowego. WeTransfer oświadczył, że nigdy tego nie robił, i usunął to sformułowanie.
caveat-wetransfer-licence = Udzielana licencja służy do działania i ulepszania usługi.

## WhatsApp

caveat-whatsapp-objection-help = Strona pomocy o sprzeciwie: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Źródła różnią się. Verbraucherzentrale mówi, że WhatsApp nie oferuje sprzeciwu wobec trenowania AI, bo nie ma danych publicznych, a media francuskie i szwajcarskie opisują użycie jego ogólnego formularza. Jedno i drugie może być prawdą.
caveat-whatsapp-what-meta-receives = Gdy korzystasz z AI w WhatsAppie, Meta otrzymuje region i język, dane o urządzeniu i połączeniu, dzienniki i dane o korzystaniu, także w przypadku małoletnich.
caveat-whatsapp-basis-minors = W przypadku tego, co Meta otrzymuje, gdy korzystasz z AI, WhatsApp opiera się na umowie, a u małoletnich na prawnie uzasadnionych interesach.
caveat-whatsapp-reset-ai = Możesz usunąć czat z Meta AI i wysłać /reset-ai, aby wyczyścić to, co przechowuje asystent. Meta może zachować kopię.
caveat-whatsapp-ads-accounts-centre = Poza Europą czaty z AI w WhatsAppie trafiają do systemu reklam tylko wtedy, gdy WhatsApp jest w tym samym Centrum kont. Niedodanie WhatsAppa temu zapobiega.
caveat-whatsapp-bremen = Źródła różnią się: organ w Bremie wymienił WhatsApp wśród usług, których publiczne komentarze i posty są wykorzystywane, inne organy i Meta ograniczają to do Facebooka i Instagrama.

## Windows (Recall)

caveat-recall-general-statement = Ogólne oświadczenie Microsoftu o ochronie prywatności (lipiec 2026 r.) rzeczywiście mówi, że firma może wykorzystywać dane do trenowania modeli. Nie mówi tego o Recall.
caveat-recall-forum-claims = Znaleziono na forach twierdzenia bez dowodów, że dane Recall i tak trafiają do Microsoftu.

## Wix (your website there)

caveat-wix-policy-2024 = Przeczytana polityka prywatności obowiązywała od 3 marca 2024 r.

## WordPress.com

caveat-wordpress-already-on = Przełącznik jest już włączony dla witryn, które zniechęcają wyszukiwarki.
caveat-wordpress-self-hosted = Nie dotyczy to WordPressa na własnym hostingu. Tam decyduje właściciel, przez robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Źródła są sprzeczne: w 2024 r. X obiecał irlandzkiemu organowi, że na stałe pominie posty z UE, a jego strony dla UE opisują trenowanie na podstawie prawnie uzasadnionych interesów z możliwością rezygnacji.
caveat-x-eu-default-unknown = Nie wiadomo, czy na kontach w UE przełącznik jest na początku wyłączony, więc sprawdź swój.
caveat-x-default-never-published = X nigdy nie opublikował ustawienia domyślnego. Relacje od lipca 2024 r. podają, że było włączone.
caveat-x-switch-wording = Brzmienie przełącznika zmieniło się z postów na dane publiczne i wymienia teraz też xAI, więc starsze instrukcje wyglądają inaczej.
caveat-x-grok-com-switch = grok.com i aplikacja Grok mają własny przełącznik: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partnerzy z menedżerem treści znajdą ustawienie w Settings > Overview albo w ustawieniach zaawansowanych kanału.
caveat-youtube-videos-only = Ta odpowiedź dotyczy filmów. Czaty z Gemini mają osobną odpowiedź.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = W UE do tego nie doszło: Meta wstrzymała plan 14 czerwca 2024 r.
caveat-timeline-forecast = To prognoza, a nie data.
caveat-gmail-apart = Z Gmailem jest inaczej: według Google treść poczty nie trenuje Gemini. Zapytaj o Google Workspace.
