### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Společnosti a veřejné orgány. Přijímá stížnosti lidí žijících v této spolkové zemi na soukromé společnosti, i zahraniční (ty se předávají vedoucímu úřadu).
authority-scope-federal-bodies-telecoms-post = Spolkové veřejné orgány, telekomunikace a pošta. Pokud jde o soukromé společnosti (sociální sítě, služby AI), obraťte se na úřad spolkové země, ve které žijete.
authority-scope-bavaria-private-sector = Soukromý sektor: toto je bavorský úřad pro stížnosti na společnosti.
authority-scope-bavaria-public-sector = Jen bavorské veřejné orgány. Stížnosti na společnosti nepřijímá.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Podle jednoho seznamu z roku 2026 existují vzory stížnosti v němčině a angličtině.
authority-note-languages-fr-nl-de = Jeden seznam z roku 2026 uvádí, že stížnosti musí být ve francouzštině, nizozemštině nebo němčině a že angličtina se nepřijímá.
authority-note-languages-fi-sv = Stížnosti se vyřizují ve finštině nebo švédštině. Jeden seznam z roku 2026 uvádí, že se dává přednost finštině.
authority-note-language-french-only = Jeden seznam z roku 2026 uvádí, že řízení o stížnosti probíhá jen ve francouzštině.
authority-note-language-italian = Jeden seznam z roku 2026 uvádí, že stížnosti musí být v italštině.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Stížnosti podané e-mailem musí být podepsány kvalifikovaným elektronickým podpisem (QES).
authority-note-form-needs-mitid = Online formulář vyžaduje MitID (dánskou elektronickou identitu). Bez ní použijte poštu nebo e-mail.
authority-note-form-needs-spanish-certificate = Online podání vyžaduje španělský digitální certifikát nebo Cl@ve. Ostatní podávají poštou ve španělštině.
authority-note-form-needs-id-porten = Online formulář vyžaduje ID-porten/BankID. Bez něj podejte stížnost písemně.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it je certifikovaná schránka (PEC): e-mail z běžné adresy nemusí být přijat. Jeden seznam z roku 2026 uvádí jako běžný e-mail garante@gpdp.it.
authority-note-no-plain-email = Jeden seznam z roku 2026 uvádí, že běžný e-mail není oficiální cestou. Použijte elektronickou schránku (ePUAP) nebo poštu.
authority-note-no-complaints-by-phone = Stížnosti se telefonicky nepřijímají.
authority-note-no-form-found = V přečtených zdrojích se formulář stížnosti nenašel. Použijte e-mail, poštu nebo web.
authority-note-customer-service-page = Nenašla se stránka, která by s jistotou byla formulářem stížnosti. Odkaz vede na stránku zákaznických služeb.
authority-note-contact-page-not-form = Odkaz vede na stránku s kontakty, ne na formulář.
authority-note-popia-form-5 = Pro stížnosti se používá formulář 5 podle POPIA. Obecná e-mailová adresa je enquiries@inforegulator.org.za.
authority-note-phone-consultation = Obvyklým prvním krokem je telefonická konzultace (zdroj je z let 2023-24).
authority-note-consumer-reports = Tento úřad přijímá podněty spotřebitelů.
authority-note-becomes-public-document = Jeden seznam z roku 2026 uvádí, že to, co pošlete, se podle švédského práva stává veřejným dokumentem.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Úřad očekává, že jste se nejprve obrátili na společnost a že ve lhůtě podle čl. 12 odst. 3 neodpověděla.
authority-note-company-first-by-law = U žádosti o uplatnění práv tento úřad podle vnitrostátního práva vyžaduje, abyste se nejprve obrátili na společnost.
authority-note-company-first-kvkk = Nejprve se obraťte na společnost: má 30 dnů. Potom máte 30 dnů od chvíle, kdy se o odpovědi dozvíte, nebo 60 dnů od žádosti, pokud odpověď nepřišla nebo přišla pozdě. Zmeškané lhůty nelze napravit.
authority-note-uk-company-first-possible = Od 19. června 2026 musí mít společnosti způsob, jak si můžete stěžovat nejprve u nich, a musí přijetí potvrdit do 30 dnů (s.164A DPA 2018).
authority-note-cannot-fine = Tento úřad nemůže společnostem ukládat pokuty. Nároky jednotlivců patří k civilním soudům.
authority-note-petition-lgpd = Máte právo podat u úřadu podnět proti společnosti (LGPD čl. 18 §1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) pošle jednu žádost o výmaz všem registrovaným zprostředkovatelům údajů.
authority-note-enforces-ctdpa = Vymáhá connecticutský zákon o ochraně údajů (Connecticut Data Privacy Act), podle kterého společnosti od 1. července 2026 musí uvádět, zda na osobních údajích trénují velké jazykové modely.
authority-note-no-federal-right = Podle přečtených zdrojů neexistuje obecné federální právo vznést námitku proti trénování AI.
authority-note-gdpr-through-eea = GDPR zde platí prostřednictvím Dohody o EHP.
authority-note-federal-law-pipeda = Federálním zákonem pro soukromý sektor je PIPEDA.
authority-note-dpb-in-force = Pravidla o Radě platí od 13. listopadu 2025. Povinnosti vůči lidem následují 13. května 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Dne 27. května 2025 od vlastního naléhavého řízení proti Meta AI upustil ve prospěch společného evropského postupu.
authority-note-objection-guide-reported-2025 = Zveřejnil podrobný návod, jak vznést námitku proti trénování AI (informace z října 2025).
authority-note-objection-guide-cnil = Dne 16. října 2025 zveřejnil podrobný návod, jak vznést námitku proti trénování AI u chatbotů.
authority-note-opc-x-investigation = V únoru 2025 zahájil vyšetřování X (trénování Groku).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Úřad přesunul obsah na https://www.gov.cy/dataprotection/ a stará stránka pro stížnosti se mohla přesunout také.
authority-note-moved-uoou-gov-cz = Web se přesunul z uoou.cz na uoou.gov.cz. E-mailová adresa je ze záznamu z roku 2023 a mohla se přesunout také.
authority-note-older-addresses-azop = Starší záznamy uvádějí Selska cesta 136 (2023) a Fra Grge Martića 14. Nejnovější přečtený zdroj uvádí Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Starší záznamy uvádějí 21 Fitzwilliam Square South a +353 1800 437 737.
authority-note-older-address-personuvernd = Starší záznamy uvádějí Rauðarárstígur 10.
authority-note-older-address-uodo = Starší záznamy uvádějí ul. Stawki 2.
authority-note-older-address-uoou-sk = Starší záznamy uvádějí Hraničná 12, Bratislava.
authority-note-name-agencia = Některé zdroje mají v názvu Agência místo Autoridade.
authority-note-took-over-from-ico = Dne 30. září 2026 nahradila Information Commission dosavadního Information Commissioner (SI 2026/1015). Úloha a pravomoci se nemění.
authority-note-old-contacts-unknown = Přečtené zdroje neuvádějí, zda starý název, webová a poštovní adresa zůstávají.
authority-note-english-page-ppa = Anglická stránka: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Čísla pro volání v Koreji: 182 (jak je uvádějí přečtená oznámení), KISA 118, mediační výbor 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr je portál úřadu pro oznámení.
authority-note-replaces-inai = Od 21. března 2025 působí místo INAI.
authority-note-freephone-nz = 0800 803 909 je bezplatné číslo v rámci Nového Zélandu.
authority-note-freephone-ua = 0 800 50 17 20 je bezplatné číslo v rámci Ukrajiny.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Společnosti v EU, pro které je vedoucím úřadem, jsou převzaty z rejstříku ručně zkontrolovaného 5. července 2026, který shromažďuje, co uvádějí vlastní dokumenty služeb o ochraně osobních údajů.
authority-note-lead-dpc-acted = Jako vedoucí úřad pro Meta AI a Grok jednal sám.
authority-note-lead-parent-companies = Gemini, YouTube a Microsoft Copilot jsou uvedeny jako služby společností Google a Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: záznam z roku 2024 uvádí jako společnost pro Evropu OpenAI Ireland Limited. Vedoucím úřadem je tedy zřejmě tento úřad, žádný přečtený zdroj to však neříká.
authority-note-lead-company-amazon = Společností v EU je Amazon Europe Core S.à r.l. v Lucemburku.
authority-note-lead-companies-netherlands = Společnosti v EU sídlí v Amsterdamu nebo ve Schipholu.
authority-note-lead-github-presumed = U GitHubu rejstřík uvádí „předpokládaný“, ne formálně určený.
authority-note-lead-company-spotify = Společností v EU je Spotify AB ve Švédsku.
