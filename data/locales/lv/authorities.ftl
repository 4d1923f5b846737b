### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Uzņēmumi un publiskas iestādes. Tā pieņem šīs federālās zemes iedzīvotāju sūdzības par privātiem uzņēmumiem, arī ārvalstu (tās nodod vadošajai iestādei).
authority-scope-federal-bodies-telecoms-post = Federālās publiskās iestādes, telekomunikācijas un pasts. Par privātiem uzņēmumiem (sociālajiem tīkliem, MI pakalpojumiem) vērsieties tās federālās zemes iestādē, kurā dzīvojat.
authority-scope-bavaria-private-sector = Privātais sektors: šī ir Bavārijas iestāde sūdzībām par uzņēmumiem.
authority-scope-bavaria-public-sector = Tikai Bavārijas publiskās iestādes. Sūdzības par uzņēmumiem tā nepieņem.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Saskaņā ar vienu 2026. gada sarakstu sūdzību paraugi ir pieejami vācu un angļu valodā.
authority-note-languages-fr-nl-de = Vienā 2026. gada sarakstā teikts, ka sūdzībām jābūt franču, nīderlandiešu vai vācu valodā un ka angļu valodu nepieņem.
authority-note-languages-fi-sv = Sūdzības izskata somu vai zviedru valodā. Vienā 2026. gada sarakstā teikts, ka vēlama somu valoda.
authority-note-language-french-only = Vienā 2026. gada sarakstā teikts, ka sūdzību process ir tikai franču valodā.
authority-note-language-italian = Vienā 2026. gada sarakstā teikts, ka sūdzībām jābūt itāļu valodā.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Sūdzības pa e-pastu jāparaksta ar kvalificētu elektronisko parakstu (QES).
authority-note-form-needs-mitid = Tiešsaistes veidlapai vajag MitID (Dānijas elektronisko identitāti). Bez tās izmantojiet pastu vai e-pastu.
authority-note-form-needs-spanish-certificate = Iesniegšanai tiešsaistē vajag Spānijas digitālo sertifikātu vai Cl@ve. Pārējie iesniedz pa pastu spāņu valodā.
authority-note-form-needs-id-porten = Tiešsaistes veidlapai vajag ID-porten/BankID. Bez tā iesniedziet sūdzību rakstiski.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it ir sertificēta pastkaste (PEC): vēstules no parastas adreses var nepieņemt. Vienā 2026. gada sarakstā kā parastais e-pasts norādīts garante@gpdp.it.
authority-note-no-plain-email = Vienā 2026. gada sarakstā teikts, ka parasts e-pasts nav oficiāls saziņas kanāls. Izmantojiet elektronisko pastkasti (ePUAP) vai pastu.
authority-note-no-complaints-by-phone = Sūdzības pa tālruni nepieņem.
authority-note-no-form-found = Izlasītajos avotos sūdzības veidlapa nav atrasta. Izmantojiet e-pastu, pastu vai tīmekļa vietni.
authority-note-customer-service-page = Nav atrasta lapa, kas noteikti būtu sūdzības veidlapa. Saite ved uz klientu apkalpošanas lapu.
authority-note-contact-page-not-form = Saite ved uz saziņas lapu, nevis uz veidlapu.
authority-note-popia-form-5 = Sūdzībām izmanto POPIA 5. veidlapu. Vispārīgā e-pasta adrese ir enquiries@inforegulator.org.za.
authority-note-phone-consultation = Parasti sāk ar konsultāciju pa tālruni (avots ir no 2023.–2024. gada).
authority-note-consumer-reports = Šī iestāde pieņem patērētāju ziņojumus.
authority-note-becomes-public-document = Vienā 2026. gada sarakstā teikts, ka iesniegtais saskaņā ar Zviedrijas tiesību aktiem kļūst par publisku dokumentu.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Iestāde sagaida, ka vispirms vērsāties uzņēmumā un tas nav atbildējis 12. panta 3. punktā noteiktajā termiņā.
authority-note-company-first-by-law = Ja pieprasījums attiecas uz tiesību izmantošanu, šī iestāde saskaņā ar valsts likumu prasa, lai jūs vispirms vērstos uzņēmumā.
authority-note-company-first-kvkk = Vispirms vērsieties uzņēmumā: tam ir 30 dienas. Pēc tam jums ir 30 dienas no brīža, kad uzzināt atbildi, vai 60 dienas no pieprasījuma, ja atbildes nebija vai tā nāca par vēlu. Nokavētus termiņus nevar atjaunot.
authority-note-uk-company-first-possible = Kopš 2026. gada 19. jūnija uzņēmumiem jānodrošina veids, kā vispirms sūdzēties tiem pašiem, un 30 dienu laikā jāapstiprina saņemšana (s.164A DPA 2018).
authority-note-cannot-fine = Šī iestāde nevar uzņēmumiem piemērot naudas sodu. Personas prasības izskata civiltiesas.
authority-note-petition-lgpd = Jums ir tiesības iesniegt iestādei iesniegumu pret uzņēmumu (LGPD 18. pants, § 1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) nosūta vienu dzēšanas pieprasījumu visiem reģistrētajiem datu brokeriem.
authority-note-enforces-ctdpa = Tā uzrauga Konektikutas Datu privātuma likumu, kas kopš 2026. gada 1. jūlija liek uzņēmumiem norādīt, vai tie apmāca lielos valodas modeļus ar personas datiem.
authority-note-no-federal-right = Izlasītajos avotos nav vispārīgu federālu tiesību iebilst pret MI apmācību.
authority-note-gdpr-through-eea = VDAR šeit piemēro, pamatojoties uz EEZ līgumu.
authority-note-federal-law-pipeda = Privātā sektora federālais likums ir PIPEDA.
authority-note-dpb-in-force = Noteikumi par Padomi ir spēkā kopš 2025. gada 13. novembra. Pienākumi pret cilvēkiem sekos 2027. gada 13. maijā.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = 2025. gada 27. maijā tā izbeidza savu steidzamības procedūru pret Meta AI, dodot priekšroku kopīgai Eiropas nostājai.
authority-note-objection-guide-reported-2025 = Tā publicēja detalizētus norādījumus, kā iebilst pret MI apmācību (ziņots 2025. gada oktobrī).
authority-note-objection-guide-cnil = 2025. gada 16. oktobrī tā publicēja detalizētus norādījumus, kā iebilst pret MI apmācību sarunbotos.
authority-note-opc-x-investigation = 2025. gada februārī tā sāka izmeklēšanu par X (Grok apmācību).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Iestāde saturu ir pārcēlusi uz https://www.gov.cy/dataprotection/, un, iespējams, pārcelta arī vecā sūdzību lapa.
authority-note-moved-uoou-gov-cz = Tīmekļa vietne pārcelta no uoou.cz uz uoou.gov.cz. E-pasta adrese ir no 2023. gada ieraksta, un, iespējams, arī tā ir mainījusies.
authority-note-older-addresses-azop = Vecākos ierakstos norādīta Selska cesta 136 (2023) un Fra Grge Martića 14. Jaunākajā izlasītajā avotā norādīta Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Vecākos ierakstos norādīts 21 Fitzwilliam Square South un +353 1800 437 737.
authority-note-older-address-personuvernd = Vecākos ierakstos norādīts Rauðarárstígur 10.
authority-note-older-address-uodo = Vecākos ierakstos norādīts ul. Stawki 2.
authority-note-older-address-uoou-sk = Vecākos ierakstos norādīts Hraničná 12, Bratislava.
authority-note-name-agencia = Dažos avotos nosaukumā Autoridade vietā rakstīts Agência.
authority-note-took-over-from-ico = 2026. gada 30. septembrī Information Commission pārņēma darbu no Information Commissioner (SI 2026/1015). Loma un pilnvaras nav mainījušās.
authority-note-old-contacts-unknown = Izlasītajos avotos nav teikts, vai vecais nosaukums, tīmekļa adrese un pasta adrese paliek.
authority-note-english-page-ppa = Lapa angļu valodā: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Tālruņi zvaniem Korejā: 182 (kā norādīts izlasītajos paziņojumos), KISA 118, mediācijas komiteja 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr ir iestādes ziņojumu portāls.
authority-note-replaces-inai = Kopš 2025. gada 21. marta tā darbojas INAI vietā.
authority-note-freephone-nz = 0800 803 909 ir bezmaksas tālrunis Jaunzēlandē.
authority-note-freephone-ua = 0 800 50 17 20 ir bezmaksas tālrunis Ukrainā.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = ES uzņēmumi, attiecībā uz kuriem tā ir vadošā iestāde, ņemti no 2026. gada 5. jūlijā manuāli pārbaudīta reģistra, kurā apkopots tas, kas norādīts pašu pakalpojumu privātuma dokumentos.
authority-note-lead-dpc-acted = Kā vadošā iestāde tā pati rīkojās attiecībā uz Meta AI un Grok.
authority-note-lead-parent-companies = Gemini, YouTube un Microsoft Copilot norādīti kā Google un Microsoft pakalpojumi.
authority-note-lead-chatgpt-presumed = ChatGPT: 2024. gada ierakstā kā uzņēmums Eiropai norādīts OpenAI Ireland Limited. Tāpēc šī iestāde, domājams, ir vadošā, bet nevienā izlasītajā avotā tas nav teikts.
authority-note-lead-company-amazon = ES uzņēmums ir Amazon Europe Core S.à r.l. Luksemburgā.
authority-note-lead-companies-netherlands = ES uzņēmumi ir Amsterdamā vai Schiphol.
authority-note-lead-github-presumed = Par GitHub reģistrā teikts, ka vadošā iestāde ir domājama, nevis oficiāli noteikta.
authority-note-lead-company-spotify = ES uzņēmums ir Spotify AB Zviedrijā.
