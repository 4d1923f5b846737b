### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Tvrtke i javna tijela. Prima pritužbe osoba koje žive u ovoj saveznoj zemlji protiv privatnih tvrtki, i stranih (te se prosljeđuju vodećem tijelu).
authority-scope-federal-bodies-telecoms-post = Savezna javna tijela, telekomunikacije i pošta. Za privatne tvrtke (društvene mreže, AI-usluge) obratite se tijelu savezne zemlje u kojoj živite.
authority-scope-bavaria-private-sector = Privatni sektor: to je bavarsko tijelo za pritužbe na tvrtke.
authority-scope-bavaria-public-sector = Samo bavarska javna tijela. Ne prima pritužbe na tvrtke.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Prema jednom popisu iz 2026. postoje predlošci pritužbe na njemačkom i engleskom.
authority-note-languages-fr-nl-de = U jednom popisu iz 2026. stoji da pritužbe moraju biti na francuskom, nizozemskom ili njemačkom i da se engleski ne prihvaća.
authority-note-languages-fi-sv = Pritužbe se rješavaju na finskom ili švedskom. U jednom popisu iz 2026. stoji da se prednost daje finskom.
authority-note-language-french-only = U jednom popisu iz 2026. stoji da se postupak po pritužbi vodi samo na francuskom.
authority-note-language-italian = U jednom popisu iz 2026. stoji da pritužbe moraju biti na talijanskom.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Pritužbe poslane e-poštom moraju biti potpisane kvalificiranim elektroničkim potpisom (QES).
authority-note-form-needs-mitid = Za internetski obrazac potreban je MitID (danski elektronički identitet). Bez njega koristite poštu ili e-poštu.
authority-note-form-needs-spanish-certificate = Za podnošenje putem interneta potreban je španjolski digitalni certifikat ili Cl@ve. Ostali podnose poštom na španjolskom.
authority-note-form-needs-id-porten = Za internetski obrazac potreban je ID-porten/BankID. Bez toga pritužbu podnesite pisano.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it ovjereni je elektronički pretinac (PEC): poruke s obične adrese možda se neće prihvatiti. U jednom popisu iz 2026. kao obična adresa e-pošte navodi se garante@gpdp.it.
authority-note-no-plain-email = U jednom popisu iz 2026. stoji da obična e-pošta nije službeni kanal. Koristite elektronički pretinac (ePUAP) ili poštu.
authority-note-no-complaints-by-phone = Pritužbe se ne primaju telefonom.
authority-note-no-form-found = U pročitanim izvorima nije pronađen obrazac za pritužbu. Koristite e-poštu, poštu ili web-stranicu.
authority-note-customer-service-page = Nije pronađena stranica koja je sa sigurnošću obrazac za pritužbu. Poveznica vodi na stranicu korisničke službe.
authority-note-contact-page-not-form = Poveznica vodi na stranicu za kontakt, a ne na obrazac.
authority-note-popia-form-5 = Pritužbe se podnose na obrascu POPIA 5. Opća adresa e-pošte je enquiries@inforegulator.org.za.
authority-note-phone-consultation = Uobičajeni je prvi korak savjetovanje telefonom (izvor je iz 2023.–2024.).
authority-note-consumer-reports = Ovo tijelo prima prijave potrošača.
authority-note-becomes-public-document = Prema jednom popisu iz 2026. ono što pošaljete po švedskom pravu postaje javni dokument.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Tijelo očekuje da ste se najprije obratili tvrtki i da ona nije odgovorila u roku iz čl. 12. st. 3.
authority-note-company-first-by-law = Za zahtjeve u vezi s pravima ovo tijelo prema nacionalnom zakonu traži da ste se najprije obratili tvrtki.
authority-note-company-first-kvkk = Najprije se obratite tvrtki: ona ima 30 dana. Zatim imate 30 dana od dana kad saznate za odgovor ili 60 dana od zahtjeva ako odgovora nije bilo ili je zakasnio. Propušteni se rokovi ne mogu nadoknaditi.
authority-note-uk-company-first-possible = Od 19. lipnja 2026. tvrtke vam moraju omogućiti da pritužbu najprije podnesete njima i moraju potvrditi primitak u roku od 30 dana (odjeljak 164A zakona DPA 2018).
authority-note-cannot-fine = Ovo tijelo ne može novčano kazniti tvrtke. Zahtjevi pojedinca podnose se građanskim sudovima.
authority-note-petition-lgpd = Imate pravo podnijeti tijelu predstavku protiv tvrtke (čl. 18. § 1. LGPD-a).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) šalje jedan zahtjev za brisanje svim registriranim posrednicima podataka.
authority-note-enforces-ctdpa = Provodi zakon Connecticuta o privatnosti podataka, prema kojem tvrtke od 1. srpnja 2026. moraju navesti treniraju li velike jezične modele na osobnim podacima.
authority-note-no-federal-right = Prema pročitanim izvorima ne postoji opće savezno pravo na prigovor na treniranje umjetne inteligencije.
authority-note-gdpr-through-eea = GDPR se ovdje primjenjuje na temelju Sporazuma o EGP-u.
authority-note-federal-law-pipeda = Savezni zakon za privatni sektor je PIPEDA.
authority-note-dpb-in-force = Pravila o Odboru na snazi su od 13. studenoga 2025. Dužnosti prema građanima slijede 13. svibnja 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Dana 27. svibnja 2025. odustalo je od vlastitoga hitnog postupka protiv Meta AI-ja u korist zajedničkog europskog pristupa.
authority-note-objection-guide-reported-2025 = Objavilo je upute korak po korak za prigovor na treniranje umjetne inteligencije (prema izvješću iz listopada 2025.).
authority-note-objection-guide-cnil = Dana 16. listopada 2025. objavilo je upute korak po korak za prigovor na treniranje umjetne inteligencije kod chatbotova.
authority-note-opc-x-investigation = U veljači 2025. pokrenulo je istragu o X-u (treniranje Groka).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Ured je premjestio sadržaj na https://www.gov.cy/dataprotection/, a možda se premjestila i stara stranica za pritužbe.
authority-note-moved-uoou-gov-cz = Web-stranica se preselila s uoou.cz na uoou.gov.cz. Adresa e-pošte potječe iz zapisa iz 2023. i možda se i ona promijenila.
authority-note-older-addresses-azop = Stariji zapisi navode Selska cesta 136 (2023.) i Fra Grge Martića 14. Najnoviji pročitani izvor navodi Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Stariji zapisi navode 21 Fitzwilliam Square South i +353 1800 437 737.
authority-note-older-address-personuvernd = Stariji zapisi navode Rauðarárstígur 10.
authority-note-older-address-uodo = Stariji zapisi navode ul. Stawki 2.
authority-note-older-address-uoou-sk = Stariji zapisi navode Hraničná 12, Bratislava.
authority-note-name-agencia = Neki izvori u nazivu pišu Agência umjesto Autoridade.
authority-note-took-over-from-ico = Dana 30. rujna 2026. tijelo Information Commission zamijenilo je tijelo Information Commissioner (SI 2026/1015). Uloga i ovlasti nisu se promijenile.
authority-note-old-contacts-unknown = Pročitani izvori ne govore ostaju li stari naziv, web-adresa i poštanska adresa.
authority-note-english-page-ppa = Stranica na engleskom: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Brojevi za pozive unutar Koreje: 182 (kako stoji u pročitanim obavijestima), KISA 118, odbor za mirenje 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr portal je tijela za prijave.
authority-note-replaces-inai = Od 21. ožujka 2025. djeluje umjesto tijela INAI.
authority-note-freephone-nz = 0800 803 909 besplatan je broj unutar Novog Zelanda.
authority-note-freephone-ua = 0 800 50 17 20 besplatan je broj unutar Ukrajine.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Tvrtke u EU-u za koje je ovo tijelo vodeće preuzete su iz registra ručno provjerenog 5. srpnja 2026., koji prikuplja ono što navode dokumenti o privatnosti samih usluga.
authority-note-lead-dpc-acted = Samo je djelovalo kao vodeće tijelo za Meta AI i Grok.
authority-note-lead-parent-companies = Gemini, YouTube i Microsoft Copilot navedeni su kao usluge Googlea i Microsofta.
authority-note-lead-chatgpt-presumed = ChatGPT: zapis iz 2024. kao tvrtku za Europu navodi OpenAI Ireland Limited. Stoga je ovo tijelo vjerojatno vodeće, ali to ne navodi nijedan pročitani izvor.
authority-note-lead-company-amazon = Tvrtka u EU-u je Amazon Europe Core S.à r.l. u Luksemburgu.
authority-note-lead-companies-netherlands = Tvrtke u EU-u nalaze se u Amsterdamu ili Schipholu.
authority-note-lead-github-presumed = Za GitHub u registru stoji da je to pretpostavka, a ne formalno određeno.
authority-note-lead-company-spotify = Tvrtka u EU-u je Spotify AB u Švedskoj.
