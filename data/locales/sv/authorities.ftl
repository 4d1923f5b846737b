### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Företag och offentliga organ. Myndigheten tar emot klagomål från personer som bor i den här delstaten mot privata företag, även utländska (dessa skickas vidare till den ansvariga tillsynsmyndigheten).
authority-scope-federal-bodies-telecoms-post = Federala offentliga organ, telekom och post. För privata företag (sociala nätverk, AI-tjänster), vänd dig till myndigheten i den delstat där du bor.
authority-scope-bavaria-private-sector = Privat sektor: detta är den bayerska myndigheten för klagomål mot företag.
authority-scope-bavaria-public-sector = Endast bayerska offentliga organ. Myndigheten tar inte emot klagomål mot företag.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Det finns klagomålsmallar på tyska och engelska, enligt en lista från 2026.
authority-note-languages-fr-nl-de = En lista från 2026 säger att klagomål måste vara på franska, nederländska eller tyska och att engelska inte godtas.
authority-note-languages-fi-sv = Klagomål handläggs på finska eller svenska. En lista från 2026 säger att finska är att föredra.
authority-note-language-french-only = En lista från 2026 säger att klagomålsförfarandet bara sker på franska.
authority-note-language-italian = En lista från 2026 säger att klagomål måste vara på italienska.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Klagomål via e-post måste undertecknas med en kvalificerad elektronisk underskrift (QES).
authority-note-form-needs-mitid = Webbformuläret kräver MitID (den danska e-legitimationen). Utan den använder du post eller e-post.
authority-note-form-needs-spanish-certificate = Inlämning via webben kräver ett spanskt digitalt certifikat eller Cl@ve. Andra lämnar in klagomålet per post och på spanska.
authority-note-form-needs-id-porten = Webbformuläret kräver ID-porten/BankID. Utan det klagar du skriftligen.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it är en certifierad e-postlåda (PEC): mejl från en vanlig adress tas kanske inte emot. En lista från 2026 anger garante@gpdp.it som vanlig e-post.
authority-note-no-plain-email = En lista från 2026 säger att vanlig e-post inte är en formell kanal. Använd den elektroniska brevlådan (ePUAP) eller post.
authority-note-no-complaints-by-phone = Klagomål tas inte emot per telefon.
authority-note-no-form-found = Inget klagomålsformulär hittades i de källor som lästs. Använd e-post, post eller webbplatsen.
authority-note-customer-service-page = Ingen sida hittades som säkert är klagomålsformuläret. Länken går till kundtjänstens sida.
authority-note-contact-page-not-form = Länken går till kontaktsidan, inte till ett formulär.
authority-note-popia-form-5 = Klagomål görs på POPIA-blankett 5. Den allmänna e-postadressen är enquiries@inforegulator.org.za.
authority-note-phone-consultation = Rådgivning per telefon är det vanliga sättet att ta kontakt (källan är från 2023-24).
authority-note-consumer-reports = Den här myndigheten tar emot anmälningar från konsumenter.
authority-note-becomes-public-document = Det du skickar in blir en allmän handling enligt svensk lag, säger en lista från 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Myndigheten förväntar sig att du först har kontaktat företaget och att det inte har svarat inom fristen i artikel 12.3.
authority-note-company-first-by-law = När det gäller en begäran om dina rättigheter kräver den här myndigheten enligt nationell lag att du först har vänt dig till företaget.
authority-note-company-first-kvkk = Fråga företaget först: det har 30 dagar på sig. Sedan har du 30 dagar från att du fick veta svaret, eller 60 dagar från begäran om det inte kom något svar eller om det kom för sent. Frister som missats går inte att ta igen.
authority-note-uk-company-first-possible = Sedan den 19 juni 2026 måste företag ge dig möjlighet att klaga hos dem först och bekräfta mottagandet inom 30 dagar (s.164A DPA 2018).
authority-note-cannot-fine = Den här myndigheten kan inte bötfälla företag. En persons anspråk prövas av civila domstolar.
authority-note-petition-lgpd = Du har rätt att vända dig till myndigheten med en framställan mot företaget (LGPD artikel 18 §1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) skickar en enda begäran om radering till alla registrerade datamäklare.
authority-note-enforces-ctdpa = Myndigheten har tillsyn över Connecticut Data Privacy Act, som sedan den 1 juli 2026 kräver att företag anger om de tränar stora språkmodeller på personuppgifter.
authority-note-no-federal-right = Enligt de källor som lästs finns ingen allmän federal rätt att invända mot AI-träning.
authority-note-gdpr-through-eea = GDPR gäller här genom EES-avtalet.
authority-note-federal-law-pipeda = Den federala lagen för den privata sektorn är PIPEDA.
authority-note-dpb-in-force = Reglerna om nämnden har varit i kraft sedan den 13 november 2025. Skyldigheterna gentemot människor följer den 13 maj 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Den 27 maj 2025 lade myndigheten ner sitt eget skyndsamma förfarande mot Meta AI till förmån för en gemensam europeisk linje.
authority-note-objection-guide-reported-2025 = Myndigheten publicerade hjälp steg för steg för att invända mot AI-träning (rapporterat i oktober 2025).
authority-note-objection-guide-cnil = Den 16 oktober 2025 publicerade myndigheten anvisningar steg för steg för att invända mot chattbotars AI-träning.
authority-note-opc-x-investigation = I februari 2025 inledde myndigheten en utredning av X (träning av Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Myndigheten har flyttat innehåll till https://www.gov.cy/dataprotection/ och den gamla klagomålssidan kan också ha flyttats.
authority-note-moved-uoou-gov-cz = Webbplatsen flyttade från uoou.cz till uoou.gov.cz. E-postadressen är från en uppgift från 2023 och kan också ha ändrats.
authority-note-older-addresses-azop = Äldre uppgifter anger Selska cesta 136 (2023) och Fra Grge Martića 14. Den nyaste källan som lästs anger Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Äldre uppgifter anger 21 Fitzwilliam Square South och +353 1800 437 737.
authority-note-older-address-personuvernd = Äldre uppgifter anger Rauðarárstígur 10.
authority-note-older-address-uodo = Äldre uppgifter anger ul. Stawki 2.
authority-note-older-address-uoou-sk = Äldre uppgifter anger Hraničná 12, Bratislava.
authority-note-name-agencia = Vissa källor skriver Agência i stället för Autoridade i namnet.
authority-note-took-over-from-ico = Den 30 september 2026 tog Information Commission över efter Information Commissioner (SI 2026/1015). Roll och befogenheter är oförändrade.
authority-note-old-contacts-unknown = De källor som lästs säger inte om det gamla namnet, webbadressen och postadressen finns kvar.
authority-note-english-page-ppa = Sida på engelska: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Nummer att ringa i Korea: 182 (som det står i meddelanden som lästs), KISA 118, medlingskommittén 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr är myndighetens portal för anmälningar.
authority-note-replaces-inai = Sedan den 21 mars 2025 har myndigheten ersatt INAI.
authority-note-freephone-nz = 0800 803 909 är ett gratisnummer inom Nya Zeeland.
authority-note-freephone-ua = 0 800 50 17 20 är ett gratisnummer inom Ukraina.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Uppgiften om vilka EU-bolag myndigheten är ansvarig för kommer från ett register som kontrollerats för hand den 5 juli 2026 och som samlar vad tjänsternas egna integritetsdokument anger.
authority-note-lead-dpc-acted = Myndigheten agerade själv som ansvarig tillsynsmyndighet för Meta AI och Grok.
authority-note-lead-parent-companies = Gemini, YouTube och Microsoft Copilot är listade som tjänster från Google och Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: en uppgift från 2024 anger OpenAI Ireland Limited som bolaget för Europa. Den här myndigheten är alltså förmodligen ansvarig tillsynsmyndighet, men ingen källa som lästs säger det.
authority-note-lead-company-amazon = EU-bolaget är Amazon Europe Core S.à r.l. i Luxemburg.
authority-note-lead-companies-netherlands = EU-bolagen finns i Amsterdam eller Schiphol.
authority-note-lead-github-presumed = För GitHub säger registret ”förmodad, inte formellt utsedd”.
authority-note-lead-company-spotify = EU-bolaget är Spotify AB i Sverige.
