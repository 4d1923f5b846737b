### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Bendrovės ir viešojo sektoriaus institucijos. Priima šioje federalinėje žemėje gyvenančių žmonių skundus dėl privačių bendrovių, taip pat ir užsienio (šie perduodami vadovaujančiai priežiūros institucijai).
authority-scope-federal-bodies-telecoms-post = Federalinės viešojo sektoriaus institucijos, telekomunikacijos ir paštas. Dėl privačių bendrovių (socialinių tinklų, DI paslaugų) kreipkitės į federalinės žemės, kurioje gyvenate, instituciją.
authority-scope-bavaria-private-sector = Privatusis sektorius: tai Bavarijos institucija, kuriai teikiami skundai dėl bendrovių.
authority-scope-bavaria-public-sector = Tik Bavarijos viešojo sektoriaus institucijos. Skundų dėl bendrovių nepriima.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Vieno 2026 m. sąrašo duomenimis, yra skundo šablonai vokiečių ir anglų kalbomis.
authority-note-languages-fr-nl-de = Vieno 2026 m. sąrašo duomenimis, skundas turi būti prancūzų, olandų arba vokiečių kalba, o anglų kalba nepriimama.
authority-note-languages-fi-sv = Skundai nagrinėjami suomių arba švedų kalba. Vieno 2026 m. sąrašo duomenimis, pageidaujama suomių kalbos.
authority-note-language-french-only = Vieno 2026 m. sąrašo duomenimis, skundai nagrinėjami tik prancūzų kalba.
authority-note-language-italian = Vieno 2026 m. sąrašo duomenimis, skundas turi būti italų kalba.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = El. paštu teikiami skundai turi būti pasirašyti kvalifikuotu elektroniniu parašu (QES).
authority-note-form-needs-mitid = Elektroninei formai reikia MitID (Danijos elektroninės tapatybės). Jos neturint – paštu arba el. paštu.
authority-note-form-needs-spanish-certificate = Teikiant internetu reikia Ispanijos skaitmeninio sertifikato arba Cl@ve. Kiti teikia paštu, ispanų kalba.
authority-note-form-needs-id-porten = Elektroninei formai reikia ID-porten/BankID. Jų neturint, skundas teikiamas raštu.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it yra sertifikuota pašto dėžutė (PEC): laiškai iš įprasto adreso gali būti nepriimti. Viename 2026 m. sąraše kaip įprastas el. paštas nurodytas garante@gpdp.it.
authority-note-no-plain-email = Vieno 2026 m. sąrašo duomenimis, paprastas el. laiškas nėra oficialus kanalas. Naudokitės elektronine pašto dėžute (ePUAP) arba paštu.
authority-note-no-complaints-by-phone = Telefonu skundai nepriimami.
authority-note-no-form-found = Perskaitytuose šaltiniuose skundo formos nerasta. Naudokitės el. paštu, paštu arba svetaine.
authority-note-customer-service-page = Puslapio, kuris tikrai būtų skundo forma, nerasta. Nuoroda veda į klientų aptarnavimo puslapį.
authority-note-contact-page-not-form = Nuoroda veda į kontaktų puslapį, ne į formą.
authority-note-popia-form-5 = Skundams naudojama POPIA 5 forma. Bendras el. pašto adresas – enquiries@inforegulator.org.za.
authority-note-phone-consultation = Paprastai pirmiausia konsultuojamasi telefonu (šaltinis – 2023–2024 m.).
authority-note-consumer-reports = Ši institucija priima vartotojų pranešimus.
authority-note-becomes-public-document = Vieno 2026 m. sąrašo duomenimis, tai, ką atsiunčiate, pagal Švedijos teisę tampa viešu dokumentu.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Institucija tikisi, kad pirmiausia kreipėtės į bendrovę ir kad ji per 12 str. 3 d. nustatytą terminą neatsakė.
authority-note-company-first-by-law = Kai prašoma leisti pasinaudoti teisėmis, ši institucija pagal nacionalinę teisę reikalauja, kad pirmiausia būtumėte kreipęsi į bendrovę.
authority-note-company-first-kvkk = Pirmiausia kreipkitės į bendrovę: ji turi 30 dienų. Tada turite 30 dienų nuo tada, kai sužinojote atsakymą, arba 60 dienų nuo prašymo, jei atsakymo nebuvo ar jis pavėluotas. Praleistų terminų atkurti negalima.
authority-note-uk-company-first-possible = Nuo 2026 m. birželio 19 d. bendrovės privalo sudaryti galimybę pirmiausia pasiskųsti joms pačioms ir per 30 dienų patvirtinti gavimą (s.164A DPA 2018).
authority-note-cannot-fine = Ši institucija bendrovėms baudų skirti negali. Asmens ieškiniai teikiami civilinių bylų teismams.
authority-note-petition-lgpd = Turite teisę kreiptis į instituciją su peticija prieš bendrovę (LGPD Art. 18 §1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) vieną prašymą ištrinti išsiunčia visiems registruotiems duomenų brokeriams.
authority-note-enforces-ctdpa = Ji užtikrina Konektikuto duomenų privatumo akto (CTDPA) vykdymą; pagal jį nuo 2026 m. liepos 1 d. bendrovės turi nurodyti, ar asmens duomenis naudoja dideliems kalbos modeliams mokyti.
authority-note-no-federal-right = Perskaityti šaltiniai bendros federalinės teisės nesutikti su DI mokymu nenurodo.
authority-note-gdpr-through-eea = BDAR čia taikomas pagal EEE susitarimą.
authority-note-federal-law-pipeda = Federalinis privačiajam sektoriui skirtas įstatymas yra PIPEDA.
authority-note-dpb-in-force = Taisyklės dėl Tarybos (Board) galioja nuo 2025 m. lapkričio 13 d. Pareigos žmonėms pradedamos taikyti 2027 m. gegužės 13 d.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = 2025 m. gegužės 27 d. ji atsisakė savo skubos procedūros prieš „Meta AI“ ir pasirinko bendrą Europos poziciją.
authority-note-objection-guide-reported-2025 = Ji paskelbė išsamias instrukcijas, kaip pareikšti nesutikimą dėl DI mokymo (pranešta 2025 m. spalio mėn.).
authority-note-objection-guide-cnil = 2025 m. spalio 16 d. ji paskelbė išsamias instrukcijas, kaip pareikšti nesutikimą dėl pokalbių robotų vykdomo DI mokymo.
authority-note-opc-x-investigation = 2025 m. vasario mėn. ji pradėjo X tyrimą („Grok“ mokymas).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Tarnyba turinį perkėlė į https://www.gov.cy/dataprotection/, tad galėjo būti perkeltas ir senasis skundų puslapis.
authority-note-moved-uoou-gov-cz = Svetainė iš uoou.cz perkelta į uoou.gov.cz. El. pašto adresas yra iš 2023 m. įrašo, tad ir jis galėjo pasikeisti.
authority-note-older-addresses-azop = Senesniuose įrašuose nurodyta Selska cesta 136 (2023) ir Fra Grge Martića 14. Naujausiame perskaitytame šaltinyje – Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Senesniuose įrašuose nurodyta 21 Fitzwilliam Square South ir +353 1800 437 737.
authority-note-older-address-personuvernd = Senesniuose įrašuose nurodyta Rauðarárstígur 10.
authority-note-older-address-uodo = Senesniuose įrašuose nurodyta ul. Stawki 2.
authority-note-older-address-uoou-sk = Senesniuose įrašuose nurodyta Hraničná 12, Bratislava.
authority-note-name-agencia = Kai kuriuose šaltiniuose pavadinime vietoj Autoridade rašoma Agência.
authority-note-took-over-from-ico = 2026 m. rugsėjo 30 d. Information Commission perėmė Information Commissioner funkcijas (SI 2026/1015). Vaidmuo ir įgaliojimai nepasikeitė.
authority-note-old-contacts-unknown = Perskaityti šaltiniai nenurodo, ar lieka senasis pavadinimas, žiniatinklio adresas ir pašto adresas.
authority-note-english-page-ppa = Puslapis anglų kalba: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Numeriai, kuriais skambinti Korėjoje: 182 (kaip nurodyta perskaitytuose pranešimuose), KISA 118, tarpininkavimo komitetas 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr yra institucijos portalas pranešimams.
authority-note-replaces-inai = Nuo 2025 m. kovo 21 d. ji veikia vietoj INAI.
authority-note-freephone-nz = 0800 803 909 yra nemokamas numeris Naujojoje Zelandijoje.
authority-note-freephone-ua = 0 800 50 17 20 yra nemokamas numeris Ukrainoje.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = ES bendrovės, kurioms ji vadovauja, paimtos iš 2026 m. liepos 5 d. rankiniu būdu patikrinto registro, kuriame surinkta, ką nurodo pačių paslaugų privatumo dokumentai.
authority-note-lead-dpc-acted = Dėl „Meta AI“ ir „Grok“ ji pati veikė kaip vadovaujanti priežiūros institucija.
authority-note-lead-parent-companies = „Gemini“, „YouTube“ ir „Microsoft Copilot“ nurodyti kaip „Google“ ir „Microsoft“ paslaugos.
authority-note-lead-chatgpt-presumed = „ChatGPT“: 2024 m. įraše kaip bendrovė Europai nurodyta OpenAI Ireland Limited. Tad ši institucija, tikėtina, yra vadovaujanti, tačiau nė viename perskaitytame šaltinyje to nenurodyta.
authority-note-lead-company-amazon = ES bendrovė yra Amazon Europe Core S.à r.l. Liuksemburge.
authority-note-lead-companies-netherlands = ES bendrovės yra Amsterdame arba Schiphol vietovėje.
authority-note-lead-github-presumed = Dėl „GitHub“ registre nurodyta: tikėtina, oficialiai nepaskirta.
authority-note-lead-company-spotify = ES bendrovė yra Spotify AB Švedijoje.
