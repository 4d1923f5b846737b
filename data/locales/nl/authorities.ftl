### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Bedrijven en overheidsinstanties. Behandelt klachten van mensen die in deze deelstaat wonen over private bedrijven, ook buitenlandse (die worden doorgegeven aan de leidende toezichthouder).
authority-scope-federal-bodies-telecoms-post = Federale overheidsinstanties, telecom en post. Ga voor private bedrijven (sociale netwerken, AI-diensten) naar de toezichthouder van de deelstaat waar je woont.
authority-scope-bavaria-private-sector = Private sector: dit is de Beierse toezichthouder voor klachten over bedrijven.
authority-scope-bavaria-public-sector = Alleen Beierse overheidsinstanties. Behandelt geen klachten over bedrijven.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Er zijn klachtmodellen in het Duits en het Engels, volgens één lijst uit 2026.
authority-note-languages-fr-nl-de = Eén lijst uit 2026 zegt dat klachten in het Frans, Nederlands of Duits moeten zijn, en dat Engels niet wordt aanvaard.
authority-note-languages-fi-sv = Klachten worden in het Fins of Zweeds behandeld. Eén lijst uit 2026 zegt dat Fins de voorkeur heeft.
authority-note-language-french-only = Eén lijst uit 2026 zegt dat de klachtenprocedure alleen in het Frans is.
authority-note-language-italian = Eén lijst uit 2026 zegt dat klachten in het Italiaans moeten zijn.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Klachten per e-mail moeten zijn ondertekend met een gekwalificeerde elektronische handtekening (QES).
authority-note-form-needs-mitid = Voor het onlineformulier is MitID nodig (de Deense elektronische identiteit). Gebruik zonder MitID de post of e-mail.
authority-note-form-needs-spanish-certificate = Voor een onlineklacht is een Spaans digitaal certificaat of Cl@ve nodig. Anderen dienen hun klacht per post in, in het Spaans.
authority-note-form-needs-id-porten = Voor het onlineformulier is ID-porten/BankID nodig. Dien zonder die middelen schriftelijk een klacht in.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it is een gecertificeerde mailbox (PEC): mail vanaf een gewoon adres wordt mogelijk niet aanvaard. Eén lijst uit 2026 noemt garante@gpdp.it als gewoon e-mailadres.
authority-note-no-plain-email = Eén lijst uit 2026 zegt dat gewone e-mail geen formeel kanaal is. Gebruik de elektronische postbus (ePUAP) of de post.
authority-note-no-complaints-by-phone = Klachten worden niet telefonisch aangenomen.
authority-note-no-form-found = In de gelezen bronnen is geen klachtenformulier gevonden. Gebruik e-mail, post of de website.
authority-note-customer-service-page = Er is geen pagina gevonden die met zekerheid het klachtenformulier is. De link gaat naar de pagina van de klantenservice.
authority-note-contact-page-not-form = De link gaat naar de contactpagina, niet naar een formulier.
authority-note-popia-form-5 = Klachten gaan met POPIA-formulier 5. Het algemene e-mailadres is enquiries@inforegulator.org.za.
authority-note-phone-consultation = Telefonisch overleg is de gebruikelijke eerste stap (de bron is van 2023-24).
authority-note-consumer-reports = Deze autoriteit neemt meldingen van consumenten aan.
authority-note-becomes-public-document = Wat je instuurt, wordt volgens het Zweedse recht een openbaar document, zegt één lijst uit 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = De toezichthouder verwacht dat je eerst contact hebt opgenomen met het bedrijf en dat het niet binnen de termijn van art. 12, lid 3, heeft geantwoord.
authority-note-company-first-by-law = Voor een verzoek over je rechten eist deze toezichthouder op grond van de nationale wet dat je het eerst aan het bedrijf hebt gevraagd.
authority-note-company-first-kvkk = Vraag het eerst aan het bedrijf: het heeft 30 dagen. Daarna heb je 30 dagen vanaf het moment dat je het antwoord kent, of 60 dagen vanaf het verzoek als er geen antwoord kwam of een te laat antwoord. Gemiste termijnen kunnen niet worden ingehaald.
authority-note-uk-company-first-possible = Sinds 19 juni 2026 moeten bedrijven een manier hebben waarop je eerst bij hen een klacht kunt indienen, en moeten ze binnen 30 dagen de ontvangst bevestigen (s.164A DPA 2018).
authority-note-cannot-fine = Deze toezichthouder kan bedrijven geen boete geven. Vorderingen van een persoon gaan naar de burgerlijke rechter.
authority-note-petition-lgpd = Je hebt het recht om bij de toezichthouder een verzoek tegen het bedrijf in te dienen (art. 18, § 1, LGPD).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) stuurt één verwijderverzoek naar alle geregistreerde datahandelaren.
authority-note-enforces-ctdpa = Deze autoriteit handhaaft de Connecticut Data Privacy Act, volgens welke bedrijven sinds 1 juli 2026 moeten zeggen of ze grote taalmodellen op persoonsgegevens trainen.
authority-note-no-federal-right = Volgens de gelezen bronnen is er geen algemeen federaal recht van bezwaar tegen AI-training.
authority-note-gdpr-through-eea = De AVG geldt hier via de EER-overeenkomst.
authority-note-federal-law-pipeda = De federale wet voor de private sector is PIPEDA.
authority-note-dpb-in-force = De regels over de Board zijn van kracht sinds 13 november 2025. De plichten tegenover mensen volgen op 13 mei 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Op 27 mei 2025 liet deze toezichthouder de eigen spoedprocedure tegen Meta AI vallen ten gunste van een gezamenlijke Europese lijn.
authority-note-objection-guide-reported-2025 = Deze toezichthouder publiceerde stap-voor-staphulp om bezwaar te maken tegen AI-training (gemeld in oktober 2025).
authority-note-objection-guide-cnil = Op 16 oktober 2025 publiceerde deze toezichthouder stap-voor-stapinstructies om bezwaar te maken tegen AI-training door chatbots.
authority-note-opc-x-investigation = In februari 2025 begon deze toezichthouder een onderzoek naar X (training van Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Het kantoor heeft inhoud verplaatst naar https://www.gov.cy/dataprotection/ en de oude klachtenpagina kan ook verplaatst zijn.
authority-note-moved-uoou-gov-cz = De website is verhuisd van uoou.cz naar uoou.gov.cz. Het e-mailadres komt uit een vermelding van 2023 en kan ook verhuisd zijn.
authority-note-older-addresses-azop = Oudere vermeldingen noemen Selska cesta 136 (2023) en Fra Grge Martića 14. De nieuwste gelezen bron noemt Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Oudere vermeldingen noemen 21 Fitzwilliam Square South en +353 1800 437 737.
authority-note-older-address-personuvernd = Oudere vermeldingen noemen Rauðarárstígur 10.
authority-note-older-address-uodo = Oudere vermeldingen noemen ul. Stawki 2.
authority-note-older-address-uoou-sk = Oudere vermeldingen noemen Hraničná 12, Bratislava.
authority-note-name-agencia = Sommige bronnen schrijven Agência in plaats van Autoridade in de naam.
authority-note-took-over-from-ico = Op 30 september 2026 nam de Information Commission het over van de Information Commissioner (SI 2026/1015). Rol en bevoegdheden zijn ongewijzigd.
authority-note-old-contacts-unknown = De gelezen bronnen zeggen niet of de oude naam, het webadres en het postadres blijven.
authority-note-english-page-ppa = Engelse pagina: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Nummers om in Korea te bellen: 182 (zoals in gelezen verklaringen staat), KISA 118, bemiddelingscommissie 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr is het portaal van de toezichthouder voor meldingen.
authority-note-replaces-inai = Sinds 21 maart 2025 is dit de opvolger van INAI.
authority-note-freephone-nz = 0800 803 909 is een gratis nummer binnen Nieuw-Zeeland.
authority-note-freephone-ua = 0 800 50 17 20 is een gratis nummer binnen Oekraïne.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = De EU-bedrijven waarvoor deze toezichthouder de leiding heeft, komen uit een register dat op 5 juli 2026 met de hand is gecontroleerd en dat verzamelt wat de privacydocumenten van de diensten zelf noemen.
authority-note-lead-dpc-acted = Deze toezichthouder trad bij Meta AI en Grok zelf op als leidende toezichthouder.
authority-note-lead-parent-companies = Gemini, YouTube en Microsoft Copilot staan vermeld als diensten van Google en Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: een vermelding uit 2024 noemt OpenAI Ireland Limited als het bedrijf voor Europa. Deze toezichthouder heeft dus vermoedelijk de leiding, maar geen gelezen bron zegt dat.
authority-note-lead-company-amazon = Het EU-bedrijf is Amazon Europe Core S.à r.l. in Luxemburg.
authority-note-lead-companies-netherlands = De EU-bedrijven zitten in Amsterdam of Schiphol.
authority-note-lead-github-presumed = Voor GitHub zegt het register: vermoed, niet formeel aangewezen.
authority-note-lead-company-spotify = Het EU-bedrijf is Spotify AB in Zweden.
