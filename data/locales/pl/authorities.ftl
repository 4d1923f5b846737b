### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Firmy i podmioty publiczne. Przyjmuje skargi osób mieszkających w tym kraju związkowym na firmy prywatne, także zagraniczne (te są przekazywane organowi wiodącemu).
authority-scope-federal-bodies-telecoms-post = Federalne podmioty publiczne, telekomunikacja i poczta. W sprawie firm prywatnych (serwisów społecznościowych, usług AI) zwróć się do organu kraju związkowego, w którym mieszkasz.
authority-scope-bavaria-private-sector = Sektor prywatny: to bawarski organ właściwy dla skarg na firmy.
authority-scope-bavaria-public-sector = Tylko bawarskie podmioty publiczne. Nie przyjmuje skarg na firmy.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Według jednego zestawienia z 2026 r. istnieją wzory skarg po niemiecku i angielsku.
authority-note-languages-fr-nl-de = Jedno zestawienie z 2026 r. mówi, że skargi muszą być po francusku, niderlandzku lub niemiecku, a angielski nie jest przyjmowany.
authority-note-languages-fi-sv = Skargi są rozpatrywane po fińsku lub szwedzku. Jedno zestawienie z 2026 r. mówi, że preferowany jest fiński.
authority-note-language-french-only = Jedno zestawienie z 2026 r. mówi, że postępowanie skargowe odbywa się tylko po francusku.
authority-note-language-italian = Jedno zestawienie z 2026 r. mówi, że skargi muszą być po włosku.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Skargi e-mailem muszą być opatrzone kwalifikowanym podpisem elektronicznym (QES).
authority-note-form-needs-mitid = Formularz internetowy wymaga MitID (duńskiego identyfikatora elektronicznego). Bez niego skorzystaj z poczty lub e-maila.
authority-note-form-needs-spanish-certificate = Złożenie przez internet wymaga hiszpańskiego certyfikatu cyfrowego lub Cl@ve. Pozostałe osoby składają skargę pocztą, po hiszpańsku.
authority-note-form-needs-id-porten = Formularz internetowy wymaga ID-porten/BankID. Bez niego złóż skargę pisemnie.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it to certyfikowana skrzynka (PEC): wiadomość ze zwykłego adresu może nie zostać przyjęta. Jedno zestawienie z 2026 r. podaje garante@gpdp.it jako zwykły e-mail.
authority-note-no-plain-email = Jedno zestawienie z 2026 r. mówi, że zwykły e-mail nie jest formalnym kanałem. Skorzystaj z elektronicznej skrzynki podawczej (ePUAP) lub poczty.
authority-note-no-complaints-by-phone = Skarg nie przyjmuje się telefonicznie.
authority-note-no-form-found = W przeczytanych źródłach nie znaleziono formularza skargi. Skorzystaj z e-maila, poczty lub strony internetowej.
authority-note-customer-service-page = Nie znaleziono strony, która na pewno jest formularzem skargi. Link prowadzi do strony obsługi klienta.
authority-note-contact-page-not-form = Link prowadzi do strony kontaktowej, a nie do formularza.
authority-note-popia-form-5 = Skargi składa się na formularzu 5 POPIA. Ogólny adres e-mail to enquiries@inforegulator.org.za.
authority-note-phone-consultation = Zwykle zaczyna się od konsultacji telefonicznej (źródło z lat 2023-24).
authority-note-consumer-reports = Ten organ przyjmuje zgłoszenia konsumentów.
authority-note-becomes-public-document = Według jednego zestawienia z 2026 r. to, co wyślesz, staje się dokumentem publicznym na mocy szwedzkiego prawa.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Organ oczekuje, że najpierw skontaktowano się z firmą, a ta nie odpowiedziała w terminie z art. 12 ust. 3.
authority-note-company-first-by-law = Przy żądaniu realizacji praw ten organ na mocy prawa krajowego wymaga, aby najpierw zwrócić się do firmy.
authority-note-company-first-kvkk = Najpierw zwróć się do firmy: ma 30 dni. Potem masz 30 dni od zapoznania się z odpowiedzią albo 60 dni od wniosku, jeśli odpowiedzi nie było lub przyszła za późno. Przekroczonych terminów nie da się nadrobić.
authority-note-uk-company-first-possible = Od 19 czerwca 2026 r. firmy muszą umożliwiać złożenie skargi najpierw do nich i potwierdzić jej otrzymanie w ciągu 30 dni (s.164A DPA 2018).
authority-note-cannot-fine = Ten organ nie może karać firm grzywnami. Roszczenia osób należą do sądów cywilnych.
authority-note-petition-lgpd = Masz prawo złożyć do organu wniosek przeciwko firmie (LGPD art. 18 §1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) wysyła jeden wniosek o usunięcie do wszystkich zarejestrowanych brokerów danych.
authority-note-enforces-ctdpa = Egzekwuje ustawę Connecticut Data Privacy Act, która od 1 lipca 2026 r. nakazuje firmom podawać, czy trenują duże modele językowe na danych osobowych.
authority-note-no-federal-right = Według przeczytanych źródeł nie ma ogólnego federalnego prawa do sprzeciwu wobec trenowania AI.
authority-note-gdpr-through-eea = RODO obowiązuje tu na mocy Porozumienia EOG.
authority-note-federal-law-pipeda = Ustawą federalną dla sektora prywatnego jest PIPEDA.
authority-note-dpb-in-force = Przepisy o Radzie obowiązują od 13 listopada 2025 r. Obowiązki wobec ludzi następują 13 maja 2027 r.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = 27 maja 2025 r. organ zrezygnował z własnego pilnego postępowania przeciw Meta AI na rzecz wspólnego stanowiska europejskiego.
authority-note-objection-guide-reported-2025 = Organ opublikował instrukcję krok po kroku, jak wnieść sprzeciw wobec trenowania AI (informacja z października 2025 r.).
authority-note-objection-guide-cnil = 16 października 2025 r. organ opublikował instrukcje krok po kroku, jak wnieść sprzeciw wobec trenowania AI przez chatboty.
authority-note-opc-x-investigation = W lutym 2025 r. organ wszczął dochodzenie w sprawie X (trenowanie Groka).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Urząd przeniósł treści na https://www.gov.cy/dataprotection/ i dawna strona skarg też mogła zostać przeniesiona.
authority-note-moved-uoou-gov-cz = Strona internetowa przeniosła się z uoou.cz na uoou.gov.cz. Adres e-mail pochodzi z zapisu z 2023 r. i też mógł się zmienić.
authority-note-older-addresses-azop = Starsze zapisy podają Selska cesta 136 (2023) i Fra Grge Martića 14. Najnowsze przeczytane źródło podaje Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Starsze zapisy podają 21 Fitzwilliam Square South i +353 1800 437 737.
authority-note-older-address-personuvernd = Starsze zapisy podają Rauðarárstígur 10.
authority-note-older-address-uodo = Starsze zapisy podają ul. Stawki 2.
authority-note-older-address-uoou-sk = Starsze zapisy podają Hraničná 12, Bratislava.
authority-note-name-agencia = Niektóre źródła podają w nazwie Agência zamiast Autoridade.
authority-note-took-over-from-ico = 30 września 2026 r. Information Commission przejęła zadania Information Commissioner (SI 2026/1015). Rola i uprawnienia pozostają bez zmian.
authority-note-old-contacts-unknown = Przeczytane źródła nie mówią, czy dotychczasowa nazwa, adres internetowy i adres pocztowy pozostają.
authority-note-english-page-ppa = Strona po angielsku: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Numery w Korei: 182 (tak podają przeczytane informacje), KISA 118, komisja mediacyjna 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr to portal organu do zgłoszeń.
authority-note-replaces-inai = Od 21 marca 2025 r. działa w miejsce INAI.
authority-note-freephone-nz = 0800 803 909 to numer bezpłatny w Nowej Zelandii.
authority-note-freephone-ua = 0 800 50 17 20 to numer bezpłatny w Ukrainie.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Spółki z UE, dla których jest organem wiodącym, pochodzą z rejestru sprawdzonego ręcznie 5 lipca 2026 r., który zbiera to, co podają dokumenty o prywatności samych usług.
authority-note-lead-dpc-acted = Sam organ działał jako organ wiodący w sprawach Meta AI i Groka.
authority-note-lead-parent-companies = Gemini, YouTube i Microsoft Copilot są wymienione jako usługi Google i Microsoftu.
authority-note-lead-chatgpt-presumed = ChatGPT: zapis z 2024 r. podaje OpenAI Ireland Limited jako spółkę dla Europy. Ten organ jest więc przypuszczalnie organem wiodącym, ale żadne przeczytane źródło tego nie mówi.
authority-note-lead-company-amazon = Spółką w UE jest Amazon Europe Core S.à r.l. w Luksemburgu.
authority-note-lead-companies-netherlands = Spółki w UE mają siedziby w Amsterdamie lub Schiphol.
authority-note-lead-github-presumed = W przypadku GitHuba rejestr mówi: przypuszczalnie, bez formalnego wyznaczenia.
authority-note-lead-company-spotify = Spółką w UE jest Spotify AB w Szwecji.
