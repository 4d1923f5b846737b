### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Companii și instituții publice. Primește plângeri ale persoanelor care locuiesc în acest land împotriva companiilor private, inclusiv străine (acestea din urmă sunt transmise autorității de supraveghere principale).
authority-scope-federal-bodies-telecoms-post = Instituții publice federale, telecomunicații și poștă. Pentru companii private (rețele sociale, servicii de IA), adresați-vă autorității din landul în care locuiți.
authority-scope-bavaria-private-sector = Sectorul privat: aceasta este autoritatea bavareză pentru plângeri despre companii.
authority-scope-bavaria-public-sector = Doar instituții publice bavareze. Nu primește plângeri despre companii.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Există modele de plângere în germană și engleză, potrivit unei liste din 2026.
authority-note-languages-fr-nl-de = O listă din 2026 spune că plângerile trebuie să fie în franceză, neerlandeză sau germană și că engleza nu este acceptată.
authority-note-languages-fi-sv = Plângerile sunt tratate în finlandeză sau suedeză. O listă din 2026 spune că este preferată finlandeza.
authority-note-language-french-only = O listă din 2026 spune că procedura de plângere este doar în franceză.
authority-note-language-italian = O listă din 2026 spune că plângerile trebuie să fie în italiană.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Plângerile prin e-mail trebuie semnate cu o semnătură electronică calificată (QES).
authority-note-form-needs-mitid = Formularul online necesită MitID (identitatea electronică daneză). Fără ea, folosiți poșta sau e-mailul.
authority-note-form-needs-spanish-certificate = Depunerea online necesită un certificat digital spaniol sau Cl@ve. Ceilalți depun prin poștă, în spaniolă.
authority-note-form-needs-id-porten = Formularul online necesită ID-porten/BankID. Fără acestea, depuneți plângerea în scris.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it este o căsuță poștală certificată (PEC): mesajele de la o adresă obișnuită pot să nu fie acceptate. O listă din 2026 indică garante@gpdp.it ca e-mail obișnuit.
authority-note-no-plain-email = O listă din 2026 spune că e-mailul simplu nu este un canal oficial. Folosiți căsuța electronică (ePUAP) sau poșta.
authority-note-no-complaints-by-phone = Plângerile nu se primesc prin telefon.
authority-note-no-form-found = În sursele citite nu s-a găsit niciun formular de plângere. Folosiți e-mailul, poșta sau site-ul.
authority-note-customer-service-page = Nu s-a găsit nicio pagină care să fie sigur formularul de plângere. Linkul duce la pagina serviciului pentru public.
authority-note-contact-page-not-form = Linkul duce la pagina de contact, nu la un formular.
authority-note-popia-form-5 = Plângerile se fac pe formularul POPIA 5. Adresa generală de e-mail este enquiries@inforegulator.org.za.
authority-note-phone-consultation = Consultarea telefonică este calea obișnuită (sursa este din 2023-24).
authority-note-consumer-reports = Această autoritate primește sesizări ale consumatorilor.
authority-note-becomes-public-document = Ce trimiteți devine document public potrivit legii suedeze, spune o listă din 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Autoritatea se așteaptă să vă fi adresat mai întâi companiei și ca aceasta să nu fi răspuns în termenul de la art. 12 alin. (3).
authority-note-company-first-by-law = Pentru o cerere de exercitare a drepturilor, această autoritate impune, prin legea națională, să vă fi adresat mai întâi companiei.
authority-note-company-first-kvkk = Adresați-vă mai întâi companiei: are 30 de zile. Apoi aveți 30 de zile de la aflarea răspunsului sau 60 de zile de la cerere, dacă nu a venit un răspuns sau a venit târziu. Termenele depășite nu pot fi recuperate.
authority-note-uk-company-first-possible = Din 19 iunie 2026, companiile trebuie să ofere o cale prin care să le adresați mai întâi lor plângerea și trebuie să confirme primirea în 30 de zile (s.164A DPA 2018).
authority-note-cannot-fine = Această autoritate nu poate amenda companii. Pretențiile unei persoane se îndreaptă către instanțele civile.
authority-note-petition-lgpd = Aveți dreptul de a adresa autorității o petiție împotriva companiei (LGPD art. 18 §1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) trimite o singură cerere de ștergere tuturor brokerilor de date înregistrați.
authority-note-enforces-ctdpa = Aplică legea din Connecticut privind confidențialitatea datelor (Connecticut Data Privacy Act), care din 1 iulie 2026 obligă companiile să spună dacă antrenează modele lingvistice mari pe date cu caracter personal.
authority-note-no-federal-right = Potrivit surselor citite, nu există un drept federal general la opoziție față de antrenarea IA.
authority-note-gdpr-through-eea = Aici GDPR se aplică prin Acordul SEE.
authority-note-federal-law-pipeda = Legea federală pentru sectorul privat este PIPEDA.
authority-note-dpb-in-force = Normele privind Consiliul sunt în vigoare din 13 noiembrie 2025. Obligațiile față de persoane urmează la 13 mai 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = La 27 mai 2025 a renunțat la propria procedură de urgență împotriva Meta AI, în favoarea unei poziții europene comune.
authority-note-objection-guide-reported-2025 = A publicat un ghid pas cu pas pentru opoziția față de antrenarea IA (relatat în octombrie 2025).
authority-note-objection-guide-cnil = La 16 octombrie 2025 a publicat instrucțiuni pas cu pas pentru opoziția față de antrenarea IA de către chatboți.
authority-note-opc-x-investigation = În februarie 2025 a deschis o investigație privind X (antrenarea Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Biroul și-a mutat conținutul la https://www.gov.cy/dataprotection/ și este posibil ca și vechea pagină de plângeri să se fi mutat.
authority-note-moved-uoou-gov-cz = Site-ul s-a mutat de la uoou.cz la uoou.gov.cz. Adresa de e-mail provine dintr-o evidență din 2023 și este posibil să se fi mutat și ea.
authority-note-older-addresses-azop = Evidențele mai vechi indică Selska cesta 136 (2023) și Fra Grge Martića 14. Cea mai nouă sursă citită indică Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Evidențele mai vechi indică 21 Fitzwilliam Square South și +353 1800 437 737.
authority-note-older-address-personuvernd = Evidențele mai vechi indică Rauðarárstígur 10.
authority-note-older-address-uodo = Evidențele mai vechi indică ul. Stawki 2.
authority-note-older-address-uoou-sk = Evidențele mai vechi indică Hraničná 12, Bratislava.
authority-note-name-agencia = Unele surse scriu Agência în loc de Autoridade în denumire.
authority-note-took-over-from-ico = La 30 septembrie 2026, Information Commission a preluat atribuțiile de la Information Commissioner (SI 2026/1015). Rolul și competențele sunt neschimbate.
authority-note-old-contacts-unknown = Sursele citite nu spun dacă vechea denumire, adresa web și adresa poștală se păstrează.
authority-note-english-page-ppa = Pagina în engleză: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Numere de apelat în Coreea: 182 (așa cum apare în notele citite), KISA 118, comitetul de mediere 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr este portalul autorității pentru sesizări.
authority-note-replaces-inai = Din 21 martie 2025 înlocuiește INAI.
authority-note-freephone-nz = 0800 803 909 este un număr gratuit în Noua Zeelandă.
authority-note-freephone-ua = 0 800 50 17 20 este un număr gratuit în Ucraina.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Companiile din UE pentru care este autoritate principală sunt luate dintr-un registru verificat manual la 5 iulie 2026, care adună ce menționează documentele de confidențialitate ale serviciilor.
authority-note-lead-dpc-acted = A acționat ea însăși ca autoritate principală pentru Meta AI și Grok.
authority-note-lead-parent-companies = Gemini, YouTube și Microsoft Copilot sunt trecute ca servicii ale Google și Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: o evidență din 2024 indică OpenAI Ireland Limited drept companie pentru Europa. Deci, probabil, aceasta este autoritatea principală, dar nicio sursă citită nu spune acest lucru.
authority-note-lead-company-amazon = Compania din UE este Amazon Europe Core S.à r.l. din Luxemburg.
authority-note-lead-companies-netherlands = Companiile din UE sunt în Amsterdam sau Schiphol.
authority-note-lead-github-presumed = Pentru GitHub, registrul spune prezumată, nu desemnată oficial.
authority-note-lead-company-spotify = Compania din UE este Spotify AB din Suedia.
