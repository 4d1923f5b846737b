### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Spoločnosti a verejné orgány. Prijíma sťažnosti ľudí žijúcich v tejto spolkovej krajine na súkromné spoločnosti, aj zahraničné (tie sa postupujú vedúcemu dozornému orgánu).
authority-scope-federal-bodies-telecoms-post = Spolkové verejné orgány, telekomunikácie a pošta. Pokiaľ ide o súkromné spoločnosti (sociálne siete, služby AI), obráťte sa na úrad spolkovej krajiny, v ktorej žijete.
authority-scope-bavaria-private-sector = Súkromný sektor: toto je bavorský úrad pre sťažnosti na spoločnosti.
authority-scope-bavaria-public-sector = Len bavorské verejné orgány. Sťažnosti na spoločnosti neprijíma.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Podľa jedného zoznamu z roku 2026 existujú vzory sťažnosti v nemčine a angličtine.
authority-note-languages-fr-nl-de = Jeden zoznam z roku 2026 uvádza, že sťažnosti musia byť vo francúzštine, holandčine alebo nemčine a že angličtina sa neprijíma.
authority-note-languages-fi-sv = Sťažnosti sa vybavujú vo fínčine alebo švédčine. Jeden zoznam z roku 2026 uvádza, že sa uprednostňuje fínčina.
authority-note-language-french-only = Jeden zoznam z roku 2026 uvádza, že konanie o sťažnosti prebieha len vo francúzštine.
authority-note-language-italian = Jeden zoznam z roku 2026 uvádza, že sťažnosti musia byť v taliančine.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Sťažnosti podané e-mailom musia byť podpísané kvalifikovaným elektronickým podpisom (QES).
authority-note-form-needs-mitid = Online formulár vyžaduje MitID (dánsku elektronickú identitu). Bez nej použite poštu alebo e-mail.
authority-note-form-needs-spanish-certificate = Online podanie vyžaduje španielsky digitálny certifikát alebo Cl@ve. Ostatní podávajú poštou v španielčine.
authority-note-form-needs-id-porten = Online formulár vyžaduje ID-porten/BankID. Bez neho podajte sťažnosť písomne.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it je certifikovaná schránka (PEC): e-mail z bežnej adresy nemusí byť prijatý. Jeden zoznam z roku 2026 uvádza ako bežný e-mail garante@gpdp.it.
authority-note-no-plain-email = Jeden zoznam z roku 2026 uvádza, že bežný e-mail nie je oficiálna cesta. Použite elektronickú schránku (ePUAP) alebo poštu.
authority-note-no-complaints-by-phone = Sťažnosti sa telefonicky neprijímajú.
authority-note-no-form-found = V prečítaných zdrojoch sa formulár sťažnosti nenašiel. Použite e-mail, poštu alebo web.
authority-note-customer-service-page = Nenašla sa stránka, ktorá by s istotou bola formulárom sťažnosti. Odkaz vedie na stránku zákazníckych služieb.
authority-note-contact-page-not-form = Odkaz vedie na stránku s kontaktmi, nie na formulár.
authority-note-popia-form-5 = Na sťažnosti sa používa formulár 5 podľa POPIA. Všeobecná e-mailová adresa je enquiries@inforegulator.org.za.
authority-note-phone-consultation = Zvyčajným prvým krokom je telefonická konzultácia (zdroj je z rokov 2023-24).
authority-note-consumer-reports = Tento úrad prijíma podnety spotrebiteľov.
authority-note-becomes-public-document = Jeden zoznam z roku 2026 uvádza, že to, čo pošlete, sa podľa švédskeho práva stáva verejným dokumentom.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Úrad očakáva, že ste sa najprv obrátili na spoločnosť a že v lehote podľa čl. 12 ods. 3 neodpovedala.
authority-note-company-first-by-law = Pri žiadosti o uplatnenie práv tento úrad podľa vnútroštátneho práva vyžaduje, aby ste sa najprv obrátili na spoločnosť.
authority-note-company-first-kvkk = Najprv sa obráťte na spoločnosť: má 30 dní. Potom máte 30 dní od chvíle, keď sa o odpovedi dozviete, alebo 60 dní od žiadosti, ak odpoveď neprišla alebo prišla neskoro. Zmeškané lehoty nemožno napraviť.
authority-note-uk-company-first-possible = Od 19. júna 2026 musia mať spoločnosti spôsob, ako sa môžete sťažovať najprv u nich, a musia prijatie potvrdiť do 30 dní (s.164A DPA 2018).
authority-note-cannot-fine = Tento úrad nemôže spoločnostiam ukladať pokuty. Nároky jednotlivcov patria civilným súdom.
authority-note-petition-lgpd = Máte právo podať úradu podnet proti spoločnosti (LGPD čl. 18 §1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) pošle jednu žiadosť o vymazanie všetkým registrovaným sprostredkovateľom údajov.
authority-note-enforces-ctdpa = Presadzuje connecticutský zákon o ochrane údajov (Connecticut Data Privacy Act), podľa ktorého spoločnosti od 1. júla 2026 musia uvádzať, či na osobných údajoch trénujú veľké jazykové modely.
authority-note-no-federal-right = Podľa prečítaných zdrojov neexistuje všeobecné federálne právo namietať proti trénovaniu AI.
authority-note-gdpr-through-eea = GDPR tu platí prostredníctvom Dohody o EHP.
authority-note-federal-law-pipeda = Federálnym zákonom pre súkromný sektor je PIPEDA.
authority-note-dpb-in-force = Pravidlá o Rade platia od 13. novembra 2025. Povinnosti voči ľuďom nasledujú 13. mája 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Dňa 27. mája 2025 od vlastného naliehavého konania proti Meta AI upustil v prospech spoločného európskeho postupu.
authority-note-objection-guide-reported-2025 = Zverejnil podrobný návod, ako namietať proti trénovaniu AI (informácia z októbra 2025).
authority-note-objection-guide-cnil = Dňa 16. októbra 2025 zverejnil podrobný návod, ako namietať proti trénovaniu AI pri chatbotoch.
authority-note-opc-x-investigation = Vo februári 2025 začal vyšetrovanie X (trénovanie Groku).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Úrad presunul obsah na https://www.gov.cy/dataprotection/ a stará stránka pre sťažnosti sa mohla presunúť tiež.
authority-note-moved-uoou-gov-cz = Web sa presunul z uoou.cz na uoou.gov.cz. E-mailová adresa je zo záznamu z roku 2023 a mohla sa presunúť tiež.
authority-note-older-addresses-azop = Staršie záznamy uvádzajú Selska cesta 136 (2023) a Fra Grge Martića 14. Najnovší prečítaný zdroj uvádza Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Staršie záznamy uvádzajú 21 Fitzwilliam Square South a +353 1800 437 737.
authority-note-older-address-personuvernd = Staršie záznamy uvádzajú Rauðarárstígur 10.
authority-note-older-address-uodo = Staršie záznamy uvádzajú ul. Stawki 2.
authority-note-older-address-uoou-sk = Staršie záznamy uvádzajú Hraničná 12, Bratislava.
authority-note-name-agencia = Niektoré zdroje majú v názve Agência namiesto Autoridade.
authority-note-took-over-from-ico = Dňa 30. septembra 2026 nahradila Information Commission dovtedajšieho Information Commissioner (SI 2026/1015). Úloha a právomoci sa nemenia.
authority-note-old-contacts-unknown = Prečítané zdroje neuvádzajú, či starý názov, webová a poštová adresa zostávajú.
authority-note-english-page-ppa = Anglická stránka: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Čísla na volanie v Kórei: 182 (ako ich uvádzajú prečítané oznámenia), KISA 118, mediačný výbor 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr je portál úradu na oznámenia.
authority-note-replaces-inai = Od 21. marca 2025 pôsobí namiesto INAI.
authority-note-freephone-nz = 0800 803 909 je bezplatné číslo v rámci Nového Zélandu.
authority-note-freephone-ua = 0 800 50 17 20 je bezplatné číslo v rámci Ukrajiny.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Spoločnosti v EÚ, pre ktoré je vedúcim orgánom, sú prevzaté z registra ručne skontrolovaného 5. júla 2026, ktorý zhromažďuje, čo uvádzajú vlastné dokumenty služieb o ochrane osobných údajov.
authority-note-lead-dpc-acted = Ako vedúci orgán pre Meta AI a Grok konal sám.
authority-note-lead-parent-companies = Gemini, YouTube a Microsoft Copilot sú uvedené ako služby spoločností Google a Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: záznam z roku 2024 uvádza ako spoločnosť pre Európu OpenAI Ireland Limited. Vedúcim orgánom je teda zrejme tento úrad, žiadny prečítaný zdroj to však nehovorí.
authority-note-lead-company-amazon = Spoločnosťou v EÚ je Amazon Europe Core S.à r.l. v Luxembursku.
authority-note-lead-companies-netherlands = Spoločnosti v EÚ sídlia v Amsterdame alebo Schiphole.
authority-note-lead-github-presumed = Pri GitHube register uvádza „predpokladaný“, nie formálne určený.
authority-note-lead-company-spotify = Spoločnosťou v EÚ je Spotify AB vo Švédsku.
