### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = To može promijeniti samo administrator. Ako ste član, obratite se svojem administratoru.
caveat-private-account-keeps-new-posts-out = Ako račun postavite na privatan, nove objave ne ulaze u javni sadržaj koji se koristi.
caveat-only-public-material-and-ai-chats = Koriste se samo javni sadržaj i razgovori s AI-jem. Ako objave ili profil ograničite na prijatelje, ni nove objave neće se koristiti.
caveat-meta-minors-ai-chats = Prema važećim pravilima za EU razgovori korisnika mlađih od 18 godina s Meta AI-jem mogu se koristiti, iako se njihove javne objave ne koriste.
caveat-setting-is-a-signal = Postavka je signal. Web-roboti koji ga zanemaruju nisu zaustavljeni.
caveat-only-summary-read = Pročitan je samo sažetak uvjeta ili pravila tvrtke, a ne sam tekst.
caveat-basis-read-on-us-page = Pravna osnova pročitana je samo na stranici za SAD. Europska stranica može se razlikovati.
caveat-in-force-since-february-2024 = To je na snazi od veljače 2024.
caveat-ms-copilot-terms-cover-365-chat = Od 18. kolovoza 2026. uvjeti za Copilot za potrošače obuhvaćaju i Copilot Chat u aplikacijama Microsoft 365 za osobne račune.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Izvori se ne slažu o tome što obuhvaća zakašnjeli prigovor. Njemačka i talijanska tijela kažu da su zaštićene samo objave nastale nakon njega.
caveat-meta-late-objection-others = O zakašnjelim prigovorima belgijsko tijelo kaže samo da model ne može zaboraviti naučeno. Metina vlastita potvrda govori o izostavljanju javnih informacija iz budućeg razvoja.
caveat-meta-linked-accounts = Izvori se ne slažu o povezanim računima. Metina obavijest i više izvješća navode da jedan prigovor obuhvaća svaki račun u istom Accounts Centreu, a istraživačka bilješka iz 2026. navodi da prigovor treba podnijeti za svaki račun.
caveat-meta-separate-emails = Za račune s različitim adresama e-pošte u svakom su slučaju potrebni zasebni prigovori.
caveat-meta-objected-in-2024 = Ako ste prigovor podnijeli 2024., Meta kaže da ga ne morate ponoviti. noyb je u to posumnjao. Verbraucherzentrale radi sigurnosti savjetuje da ga ponovite, osobito ako vam se promijenila adresa e-pošte.
caveat-meta-what-others-post = Ono što drugi objavljuju o vama (fotografije, spominjanja) vaš prigovor ne obuhvaća. Prigovor mora podnijeti i svaki autor ili vlasnik stranice.
caveat-meta-italian-form = Talijansko tijelo objavilo je obrazac bez prijave za osobe koje ne koriste Metine proizvode. Njegova je adresa u pročitanoj kopiji bila odrezana. U obzir dolaze dva obrasca za podatke trećih strana koja su ovdje navedena.
caveat-meta-form-2024-and-now = Obrazac je 2024. tražio državu, e-poštu, učinak na vas i kôd poslan e-poštom. Od travnja 2025. traži samo e-poštu (već upisanu) i neobvezan razlog.
caveat-meta-wall-statement = Objava na vlastitom zidu da se ne slažete nema učinka. Vrijedi samo obrazac.
caveat-meta-court-record = OLG Köln odbio je 23. svibnja 2025. hitnu zabranu (15 UKl 2/25). OLG Schleswig odbio je 12. kolovoza 2025. hitni zahtjev organizacije SOMI (6 UKl 3/25) jer je podnesen prekasno.
caveat-meta-no-main-ruling = Tijelo u Hamburgu odustalo je 27. svibnja 2025. od hitnog postupka. Sudska presuda u glavnom postupku nije pronađena.
caveat-meta-complain-at-home = Pritužbu možete podnijeti vlastitom tijelu za zaštitu podataka. Za Metu je vodeće irsko tijelo (DPC).
caveat-facebook-menu-german = Njemački nazivi u izborniku: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Francuski nazivi u izborniku: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Talijanski nazivi u izborniku: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Izbornik se više puta mijenjao. Izravne poveznice u Privacy Centre nije bilo moguće potvrditi, adrese obrazaca jest.
caveat-facebook-pages-disputed = Izvori se ne slažu o stranicama na Facebooku. Talijanska izvješća navode da obrazac ne obuhvaća stranicu, dok tijelo u Brandenburgu voditeljima stranica savjetuje da podnesu prigovor.
caveat-facebook-pages-safe-reading = Ako vodite stranicu, sigurnije je podnijeti prigovor sa svojeg računa. Komentari drugih ostaju nezaštićeni.
caveat-meta-outside-europe = Osobe izvan Europe mogu poslati obrazac, ali Meta ga ne mora poštovati ondje gdje je na to ne obvezuje zakon.
caveat-facebook-other-businesses = Od srpnja 2026. (najprije izvan Europe) i postavka za aktivnost kod drugih tvrtki utječe na odgovore AI-ja. Nalazi se u Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Drugi putovi u izborniku: profil > ≡ > Settings and activity > Privacy Centre, zatim poveznica na riječi object u prvom tekstu. Ili: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Pravila za EU navode sadržaj poruka među podacima kojima Meta može općenito poboljšavati proizvode, u okviru zakona. Odredbe o treniranju umjetne inteligencije navode samo javni sadržaj, razgovore s AI-jem i informacije trećih strana.
caveat-messenger-end-to-end = Meta ne može čitati sveobuhvatno šifrirane razgovore osim ako ih netko podijeli s AI-jem ili prijavi.
caveat-meta-ai-ads-europe = Metin popis privola za personalizirane oglase u Europi ne navodi razgovore s AI-jem. Izvješća iz svibnja 2026. i dalje smještaju EU, Ujedinjenu Kraljevinu i Južnu Koreju izvan promjene koja se odnosi na oglase. Meta nikad nije navela izuzete regije.
caveat-meta-ai-sensitive-topics = Navodi se da se vjera, spolna orijentacija, politika, zdravlje, podrijetlo, uvjerenja i članstvo u sindikatu iz razgovora s AI-jem ne koriste za oglase.
caveat-meta-ai-all-users = Važeća pravila za EU dopuštaju Meti da razgovore svih registriranih korisnika s AI-jem, uključujući mlađe od 18 godina, koristi za razvoj svoje umjetne inteligencije.
caveat-meta-ai-memory = Nije bilo moguće potvrditi da postoji središnji prekidač za isključivanje pamćenja. Sjećanja se dijele među računima u istom Accounts Centreu.
caveat-meta-ai-other-people = Nemojte upisivati podatke drugih ljudi. I ono što podijelite o njima može se koristiti.
caveat-threads-no-own-form = Threads ima vlastita kratka pravila privatnosti koja se oslanjaju na Metina pravila. Nijedna ne navode obrazac za prigovor samo za Threads.
caveat-threads-named-or-not = Izvori se ne slažu: francuska izvješća iz 2025. Threads navode uz Facebook i Instagram, a Metina najava i većina tijela govore samo o Facebooku i Instagramu.

## Academia.edu

caveat-no-switch-in-terms-read = U pročitanim uvjetima nije pronađen prekidač protiv toga. Pogledajte u postavkama svojeg računa.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Ako sudjelujete u beta-verziji ili djela ustupite Adobe Stocku, Adobe ih može koristiti za treniranje.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb kaže da prije treniranja, gdje može, uklanja imena ili pseudonimizira podatke.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Ukinuta mogućnost postojala je samo u SAD-u na engleskom, na uređajima Echo Dot (4. generacija), Echo Show 10 i Echo Show 15. Osobe koje su je imale prebačene su na Don't save recordings.
caveat-alexa-terms-training-data = Uvjeti za Alexu od 17. prosinca 2025. navode da se njezini modeli treniraju na Amazonovu sadržaju, sadržaju iz korištenja njegovih usluga te na licenciranom i javnom sadržaju.
caveat-alexa-menu-from-howtos = Izbornik je preuzet iz javnih uputa, a ne s Amazonove stranice.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Za vlastite web-stranice u robots.txt treba upisati ime Amazonbot.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Zaseban prekidač u istom izborniku zove se Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Podaci koji se koriste deidentificiraju se i čuvaju do sedam godina.
caveat-atlassian-premium-reports-differ = Izvješća se ne slažu o paketu Premium. Većina navodi da su metapodaci uvijek uključeni, a podaci iz aplikacija isključeni prema zadanim postavkama. Provjerite na stranici s paketima.

## BeReal

caveat-bereal-gender-guess = AI prema korisničkom imenu, imenu i biografiji nagađa vaš vjerojatni spol, za ciljanje oglasa u aplikaciji.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt ne isključuje AI-robote, a drugi su kopirali velike skupove objava.
caveat-bluesky-proposal-0008 = Prema planu iz ožujka 2025. (prijedlog 0008) mogli biste iskazati želje o treniranju umjetne inteligencije, arhiviranju i kopiranju. To bi bila molba, a ne zapreka. Nije pronađeno je li postao postavka.

## Brave Leo

caveat-brave-own-page-not-read = Vlastita stranica Bravea nije bila dostupna. Pročitano je samo jedno izvješće.

## Bumble

caveat-bumble-icebreakers-six-years = Upiti i unosi za uvodne poruke čuvaju se šest godina nakon brisanja računa.
caveat-bumble-noyb-openai = noyb kaže da se podaci unose u sustave tvrtke OpenAI. Bumbleova pravila ne govore o treniranju.

## Canva

caveat-canva-default-disputed = Izvori se ne slažu o zadanoj postavci. Jedan katalog privatnosti koji je pročitao pravila navodi da je uključeno. Jedan indeks AI-uvjeta navodi samo da ovisi o vašim postavkama privatnosti.
caveat-canva-creators-templates = Autori (Canva Creators) mogu svoje predloške izuzeti iz Canvinih modela.
caveat-canva-switch-name-not-read = Naziv samog prekidača nije pročitan na Canvinoj stranici.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI opisuje prekidač samo za osobe u EGP-u i Ujedinjenoj Kraljevini.
caveat-character-first-training-step = U vlastitom sažetku Character.AI kaže da prvi korak treniranja više ne provodi, ali da razgovore i dalje može koristiti za poboljšanje svojih modela.
caveat-character-public-stays-up = Lik koji ste učinili javnim može ostati dostupan i nakon što izbrišete račun.

## ChatGPT

caveat-chatgpt-switch-or-portal = Prekidač i portal čine isto. Dovoljno je jedno od toga.
caveat-chatgpt-paying-does-not-stop = Plaćanje paketa Plus ili Pro ne isključuje treniranje. Poslovni paketi i API isključeni su prema zadanim postavkama.
caveat-chatgpt-controllers = Za osobe u EGP-u i Švicarskoj voditelj obrade je OpenAI Ireland Limited. Drugdje je to OpenAI OpCo, LLC u San Franciscu.

## Claude

caveat-claude-switch-renamed = Prekidač se 2025. zvao Help improve Claude. U listopadu 2026. glasi Help Improve our AI models.
caveat-claude-default-disputed = Izvori se ne slažu o zadanoj postavci. Vodič iz listopada 2026. navodi da birate pri registraciji, u izvješćima iz 2025. polje je već bilo uključeno, a u uvjetima stoji: osim ako zatražite izuzeće. Pogledajte kako je kod vas.
caveat-claude-incognito = Anonimni razgovori (Incognito) nikad se ne koriste za treniranje.
caveat-claude-retention = Kad je prekidač uključen, podaci se radi treniranja mogu čuvati do pet godina. Kad je isključen, 30 dana nakon što izbrišete razgovor.
caveat-claude-delete-conversation = Ako izbrišete razgovor, on ne ulazi u buduće treniranje.
caveat-claude-old-lists-outdated = Neki popisi za izuzeće i dalje navode da se Claude ne trenira na razgovorima potrošača. To je vrijedilo samo prije listopada 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft kaže da se na razgovorima s Copilotom trenira „na nekim tržištima”. Ako prekidača nema, na vašem računu ne trenira.
caveat-copilot-switch-in-app = Prema jednom izvješću prekidač postoji samo u aplikacijama za telefon, prema drugima i na webu. Ako ga ne vidite, pokušajte u aplikaciji Copilot.
caveat-copilot-personalization-different = Personalization and memory drugi je prekidač i ne odnosi se na treniranje.
caveat-copilot-pages-not-read = Microsoftove vlastite stranice s prekidačima (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) nisu bile dostupne za izravno čitanje.

## Coursera

caveat-coursera-ask-for-person = Za međusobno ocjenjivanje polaznika i za ocjene možete zatražiti čovjeka umjesto AI-ja.
caveat-coursera-training-not-said = Obavijest navodi AI-funkcije, ali u njoj ne stoji da se modeli treniraju na sadržaju polaznika.

## Cursor

caveat-cursor-texts-disagree = Cursorovi se tekstovi ne slažu: uvjeti iz lipnja 2025. dopuštaju treniranje samo na sadržaju za koji ste dali pristanak (osim sigurnosnih oznaka i povratnih informacija), a pregled i kad je Privacy Mode isključen. Zato ga uključite.
caveat-cursor-feedback = Povratne informacije koje pošaljete mogu se koristiti i kad je Privacy Mode uključen.
caveat-cursor-model-logs = Neki modeli vode vlastite zapise radi sigurnosnih provjera, i za timove s paketom Enterprise.

## DeepSeek

caveat-deepseek-controller = Voditelj obrade je tvrtka registrirana u Kini. Njezin je predstavnik za osobe u EU-u i Ujedinjenoj Kraljevini Prighter.
caveat-deepseek-menu-not-read = Put u izborniku do tog prekidača nije pročitan na stranici DeepSeeka. Pročitan je samo njegov naziv.

## DeviantArt

caveat-deviantart-dreamup = Njegov generator DreamUp temelji se na vanjskom modelu koji je prije možda učio na umjetničkim djelima s weba.

## Discord

caveat-discord-bots-own-policies = Botovi i aplikacije drugih autora slijede vlastita pravila. Vlasnik poslužitelja može ih ukloniti.
caveat-discord-not-stated = Nije navedeno trenira li Discord generativne modele na porukama. Godine 2023. rekao je Snopesu da se opći modeli tvrtke OpenAI ne treniraju na podacima korisnika.

## Docusign

caveat-docusign-signers = Kao potpisnik (a ne vlasnik računa) ne možete ništa postaviti. Obratite se tvrtki koja vam je poslala dokument.
caveat-docusign-ai-attachment = AI-prilog od 30. svibnja 2024. odnosi se na određene usluge Docusigna, a ne na sve.
caveat-docusign-withdrawal = Godine 2024. izvješteno je da nije lako pronaći način za povlačenje privole. Novija bilješka spominje postavku koja je uključena nakon privole.

## Dropbox

caveat-dropbox-only-with-ai-features = Datoteke odlaze vanjskom AI-ju samo kad se koristi neka AI-funkcija. Takve su funkcije označene.
caveat-dropbox-older-texts-uk-eea = U starijim tekstovima stajalo je da se AI-funkcije ne nude u Ujedinjenoj Kraljevini i EGP-u.
caveat-dropbox-own-ai-not-stated = Na pročitanim stranicama nije navedeno koristi li Dropbox sadržaj za vlastitu umjetnu inteligenciju.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Povijest razgovora pohranjuje se na vašem uređaju.
caveat-duckai-other-models = Iza Duck.aija stoje modeli drugih tvrtki, kojima se pristupa bez vašeg imena i adrese.

## Duolingo

caveat-duolingo-anonymous-data = Prema sažetku pravila podaci koji su učinjeni anonimnima mogu se neograničeno ponovno koristiti.

## eBay

caveat-ebay-german-labels = Izbornik i naziv potječu s njemačke stranice. Odgovorite Nein.
caveat-ebay-us-page-unclear = Jedan potrošački wiki navodi da pravo na prigovor vrijedi za Europu i Ujedinjenu Kraljevinu. Nije sigurno ima li stranica za SAD isti učinak.
caveat-ebay-swiss-users = Jedno švicarsko izvješće potvrđuje da postavku mogu koristiti i švicarski korisnici.

## Evernote

caveat-evernote-promise-scope = Obećanje se odnosi na AI-funkcije. Za ostalo pravila govore o otklanjanju pogrešaka i sigurnosti usluge.

## Figma

caveat-figma-nothing-newer = O ovoj postavci nije pronađeno ništa novije od 2024., pa provjerite u svojem timu.

## Flickr

caveat-flickr-creative-commons = Fotografije pod licencijom Creative Commons drugi mogu ponovno koristiti u okviru te licencije.
caveat-flickr-copies-2025 = Pročitana pravila i uvjeti kopije su iz rujna 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity prema zadanim je postavkama uključen za korisnike s navršenih 18 godina i starije.
caveat-gemini-anonymous-chats = Google kaže da njegove postavke za Gemini ne obuhvaćaju razgovore koje pretvara u anonimne podatke.
caveat-gemini-human-reviewers = Dio razgovora čitaju ljudi (pregledavatelji), i kod pružatelja usluga. Ti se razgovori odvajaju od vašeg računa i čuvaju do tri godine.
caveat-gemini-auto-delete = Aktivnost se sama briše nakon 18 mjeseci, osim ako postavite 3 ili 36 mjeseci ili nikad.
caveat-gemini-stayed-off = Keep Activity ostao je isključen osobama koje su prije isključile Gemini Apps Activity.
caveat-gemini-audio-switch = Drugi, zaseban prekidač obuhvaća zvuk te videozapise i dijeljenja zaslona u usluzi Gemini Live. Prema zadanim je postavkama isključen i temelji se na privoli.
caveat-gemini-home-switch = Gemini for Home ima vlastiti prekidač u Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Ako ste prije odbili prikupljanje podataka za poboljšanje proizvoda, taj je odabir zadržan.
caveat-ghcopilot-business-seat = Postavka je skrivena osobama s licencijom Business ili Enterprise. Njihov ugovor zabranjuje treniranje.
caveat-ghcopilot-private-code-in-use = Kôd iz privatnog repozitorija i dalje se može koristiti dok na njemu radite s Copilotom, osim ako zatražite izuzeće.
caveat-ghcopilot-affiliates = Podaci mogu ići povezanim društvima kao što je Microsoft, ali ne drugim proizvođačima modela za njihovo vlastito treniranje.
caveat-ghcopilot-wrong-claims = Dvije stranice tvrde da se podaci čuvaju 30 dana ili da su licencije Business uključene ako administrator ne postupi. To je u suprotnosti s GitHubom.

## GitHub (repositories)

caveat-github-licence-d4 = Nova licencija (odjeljak D.4) obuhvaća treniranje AI-modela GitHuba i njegovih povezanih društava. U njoj stoji da to nije prodaja vašeg sadržaja.
caveat-github-optout-limited-j3 = Odjeljak J.3 ograničava izuzeće na unose i rezultate. Ne odnosi se na licenciju iz D.4 do D.8 ni na javne repozitorije.
caveat-github-private-content = Sadržaj privatnih repozitorija može se koristiti za treniranje samo kad ga date AI-funkciji. Izuzeće tada vrijedi.
caveat-github-third-parties = Uvjeti ne sprečavaju treće strane da zakonito čitaju javne repozitorije.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = U studenome 2025. proširila se tvrdnja da pametne funkcije služe treniranju Geminija. Malwarebytes je ispravio svoj članak, a Google je to demantirao.
caveat-gworkspace-class-action = Skupna tužba u SAD-u od 11. studenoga 2025. navodi da je Google bez privole uključio Gemini u Gmailu, Chatu i Meetu. To je tvrdnja tužitelja.
caveat-gworkspace-gemini-rules = Razgovori s aplikacijom Gemini potpadaju pod pravila za Gemini, o kojima postoji zaseban odgovor.
caveat-gworkspace-work-school = Poslovni i školski računi imaju vlastite uvjete. Pogledajte Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Ako je Web & App Activity bio uključen, Search Services History kod vas je na početku uključen. Ako je bio isključen, na početku je isključen.
caveat-google-starting-state-unknown = Jedno izvješće dodaje da Google nije rekao što vrijedi za račune na kojima stara postavka nikad nije mijenjana.
caveat-google-old-switch-not-enough = Isključivanje postavke Web & App Activity samo po sebi više ne zahvaća Search media. Nova je postavka zasebna.
caveat-google-recommendations-switch = Personalized Recommendations treći je, zaseban prekidač. Odnosi se na oglase i prijedloge.
caveat-google-rollout-dates = Izvješća prvu poruku smještaju u početak lipnja ili na 24. lipnja 2026. Uvođenje ide po računima, pa se razlikuje datum kad je vidite.
caveat-google-controllers = Google Ireland Limited voditelj je obrade za treniranje modela koje uvodi u EGP-u i Švicarskoj, a Google LLC za ono što indeksiraju Search i Maps.
caveat-google-drive-photos = Ova se postavka ne odnosi na ono što čuvate na Driveu ili u Photosu. Odnosi se na medijske sadržaje koje stavite u alate Search.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Tvrtka iza Grammarlyja sada se zove Superhuman. Prekidač je zadržao naziv.

## Grok (xAI)

caveat-grok-without-login = Uvjeti navode da korištenje Groka bez prijave dopušta tvrtki xAI da te podatke, ondje gdje je dopušteno, koristi za treniranje bez mogućnosti izbora.
caveat-grok-x-posts = Objave na X-u obuhvaća X, zasebna tvrtka o kojoj postoji zaseban odgovor.
caveat-grok-menu-names = Nazivi u izborniku razlikuju se među izvješćima: Data Controls ili Settings pa Data.
caveat-grok-uk-swiss-contact = Kontakt za Ujedinjenu Kraljevinu: xai@lionheartsquared.co.uk. Kontakt za Švicarsku: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Ovu postavku vidite samo kao administrator. Ako ste osoba u nečijem CRM-u, obratite se toj tvrtki.
caveat-hubspot-self-serve = HubSpot kaže da to radite sami: nije potrebno pisati HubSpotu.

## Hugging Face / The Stack

caveat-stack-version-3 = Verzija 3 izravno je prikupljen javni kôd s GitHuba, s filtrom licencija za svaku datoteku.
caveat-stack-checker-address = Alat za provjeru je Space na huggingface.co. Njegova točna adresa nije pročitana (jedan tekst navodi am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Uvjeti i pravila privatnosti ne navode treniranje na privatnom sadržaju korisnika. Pročitani su samo djelomično.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Od izdanja IDE-a iz jeseni 2025. dijaloški okvir može vas pitati želite li dijeliti kôd za treniranje modela. Dovoljno je odbiti.
caveat-jetbrains-retention-differs = Izvori se ne slažu o čuvanju: obavijest iz srpnja 2026. navodi da se podaci podijeljeni za treniranje u EGP-u čuvaju godinu dana, a stariji članak podrške 30 dana.
caveat-jetbrains-statistics = Statistika o funkcijama drugi je prekidač (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Francuski nazivi u izborniku: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn nadzornim tijelima kaže da se privatne poruke ne koriste, ali njegova obavijest iz kolovoza 2026. među podacima za treniranje navodi grupne poruke.
caveat-linkedin-uk-microsoft = Ujedinjena Kraljevina: od 3. studenoga 2025. objave, komentari, članci, videozapisi, stranice tvrtki i oglasi za posao dijele se i s Microsoftom za njegovu umjetnu inteligenciju. Zaustavlja ih isti prekidač.
caveat-linkedin-research-setting = Zasebna postavka za druga istraživanja (Data privacy > Social, economic, and workplace research) nije izuzeće od umjetne inteligencije.

## Mastodon

caveat-mastodon-no-lock = Zabrana u uvjetima nije tehnička zapreka. Svatko može čitati javne objave i kopirati ih na druge poslužitelje.

## Medium

caveat-medium-stance = Mediumovo je stajalište od 2023.: nema treniranja bez privole, navođenja autora i naknade.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Priča da se datoteke Worda i Excela prikupljaju potekla je iz objave na X-u u studenome 2024. Ispravili su je Microsoft, Thurrott i The Verge.
caveat-ms365-general-statement = Microsoftova opća izjava o privatnosti doista navodi da može koristiti podatke za treniranje svojih modela. Demanti se odnosi na aplikacije Microsoft 365.

## Midjourney

caveat-midjourney-licence = Sve što unesete i što iz toga nastane trajno je licencirano Midjourneyju. Uvjeti ne navode izričito da se na tome trenira.
caveat-midjourney-images-public = Slike su javne i drugi ih mogu prerađivati, osim ako platite Stealth mode. Zajednička soba za razgovor uvijek je vidljiva.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat preimenovan je u Vibe. Stranice za pomoć i uvjeti navode oba naziva (ljeto 2026.).
caveat-mistral-default-disputed = Izvori se ne slažu: centar za pomoć navodi da su Free, Pro i Student uključeni prema zadanim postavkama, a dokumentacija samo Free. Tekst centra za pomoć noviji je i sigurnije je osloniti se na njega.
caveat-mistral-feedback = Palac gore ili dolje s komentarom dopušta Mistralu da koristi taj razgovor, bez obzira na vaš prekidač.
caveat-mistral-team-admin = U timu prekidač postavlja administrator, a ne vi.

## Nextdoor

caveat-nextdoor-principles = Nextdoorova AI-načela navode da su podaci podijeljeni s AI-dobavljačima vezani ugovorom. Ne obećavaju da se neće trenirati.
caveat-nextdoor-nothing-newer = Nije pronađen izvor noviji od 2024.

## Otter.ai

caveat-otter-class-action = Skupna tužba u SAD-u (Brewer v. Otter.ai, kolovoz 2025.) navodi da Otter trenira na sastancima bez privole svih sudionika. Godine 2026. još nije bila riješena.

## My own website or blog

caveat-robots-is-a-request = robots.txt je molba. Za Bytespider i DeepSeekBot navodi se da je ne poštuju. Perplexity-User i drugi asistenti stranicu dohvaćaju jer to traži neka osoba i mogu zanemariti tu molbu.
caveat-robots-site-builders = Na Squarespaceu i sličnim alatima za izradu stranica dobivate jedan okvir za mnogo botova.
caveat-dsm-directive-article-4 = Osnova je čl. 4. st. 3. Direktive EU-a o autorskom pravu na jedinstvenom digitalnom tržištu. Prema pročitanim izvorima zadržavanje prava mora biti strojno čitljivo, a komercijalni proizvođači modela u EU-u moraju ga poštovati.
caveat-ai-act-respect-opt-outs = Jedno objašnjenje iz lipnja 2026. navodi da Akt EU-a o umjetnoj inteligenciji obvezuje proizvođače modela da poštuju takva izuzeća i objavljuju sažetke o treniranju, s datumom u kolovozu 2026.
caveat-registries-record-wish = Novi registri kao što je trainingdataregistry.org samo bilježe vašu želju.

## Perplexity

caveat-perplexity-plans = Uključeno je prema zadanim postavkama za Free, Pro i Max. Za račune Enterprise isključeno je.
caveat-perplexity-switch-names = Izvješća prekidač nazivaju AI data retention. Na starijim stranicama za pomoć zove se AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. i Pinterest, Inc. zajednički su voditelji obrade za osobe u EGP-u, Ujedinjenoj Kraljevini i Švicarskoj.
caveat-pinterest-others-pins = Pinovi vaših djela koje su spremili drugi slijede njihovu postavku, a ne vašu.

## Proton Lumo

caveat-lumo-own-page-not-read = Protonova vlastita stranica o Lumu nije pročitana. Navodi potječu iz dviju usporedbi asistenata.

## Quora

caveat-quora-policy-and-help-page = Pravila nude izuzeće od treniranja. Stranica za pomoć navodi da se sadržaj nije koristio za treniranje modela koji pišu na Quori. Oboje je iz 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Slučajno nastale snimke brišu se nakon 90 dana.
caveat-rayban-meta-ai-rules = Ono što radite s Meta AI-jem na naočalama potpada i pod pravila za Meta AI.
caveat-rayban-us-notice = Izvješća govore o obavijesti za SAD. Za Europu nije pronađeno ništa zasebno.

## Reddit

caveat-reddit-clause-since-2024 = Odredba o treniranju nalazi se u korisničkom ugovoru od kolovoza 2024.
caveat-reddit-partners = Korisnički ugovor dopušta Redditu i njegovim partnerima treniranje umjetne inteligencije i strojno učenje na javnom sadržaju.
caveat-reddit-dutch-authority = Nizozemsko tijelo od 2025. ispituje Redditove ugovore o podacima.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Prema izvješćima Process data only on device postoji na modelu Galaxy S25 i novijima. Naziv u izborniku razlikuje se ovisno o verziji One UI-ja.
caveat-samsung-cloud-report = Jedan članak navodi da se podaci u oblaku obrađuju samo u tom trenutku i ne koriste za treniranje. Od samog Samsunga o treniranju nije pronađeno ništa.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Jedno izvješće autora navodi da možete odabrati sudjelovanje ili izuzeće. Točan naziv prekidača i njegova zadana postavka nisu pročitani.

## Signal

caveat-signal-recipient-can-copy = Osoba kojoj pišete i dalje može kopirati razgovor u neku AI-uslugu.

## Slack

caveat-slack-ask-owner = Kao član to ne možete učiniti sami. Obratite se vlasniku radnog prostora.
caveat-slack-ai-extra = Slack AI (dodatak koji se plaća) koristi jezične modele unutar Slacka. Slack kaže da oni ne uče iz vaših poruka.
caveat-slack-generative-opt-in = Slack kaže da se generativni modeli treniraju na podacima korisnika samo uz njihov aktivni pristanak.

## Snapchat

caveat-snapchat-my-selfie = Slike izrađene funkcijom My Selfie imaju zaseban prekidač, See My Selfie in Ads.
caveat-snapchat-on-by-default = Francuski pregled iz listopada 2025. Snapchat također navodi među uslugama u kojima je upotreba uključena prema zadanim postavkama.
caveat-snapchat-not-posting = Ako ne objavljujete na Spotlightu, Snap Mapu ili javnom profilu, sadržaj ne ulazi u Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora je imala vlastiti prekidač za treniranje u svojim postavkama. Isključivanje prekidača u ChatGPT-u nije ga zahvaćalo.
caveat-sora-export-page = Stranica za izvoz koju navodi OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Obećanje obuhvaća generativnu umjetnu inteligenciju koja oponaša glas, glazbu ili lik. Preporuke, pretraživanje i otkrivanje prijevara ionako koriste umjetnu inteligenciju.
caveat-soundcloud-label-contracts = Sadržaj isporučen na temelju ugovora s diskografskim kućama ili distributerima nitko ne smije koristiti za umjetnu inteligenciju bez nositelja prava.

## Spotify

caveat-spotify-training-purpose = Treniranje služi preporukama i funkcijama kao što su AI DJ i AI playlist. Pravila ne navode da se na glazbi ili razgovorima trenira opći jezični model.

## Squarespace (your website there)

caveat-squarespace-unticked = Na novoj stranici polje nije označeno, pa AI-roboti mogu ući.
caveat-squarespace-robots-not-editable = Na Squarespaceu ne možete sami uređivati robots.txt.

## Stack Overflow

caveat-stackoverflow-data-dump = I redoviti izvoz podataka (data dump) pod licencijom je CC BY-SA, pa ga svatko može ponovno koristiti uz navođenje autora.

## Strava

caveat-strava-policy-watch-site = Tekst pravila pročitan je putem stranice za praćenje pravila iz svibnja 2026., a ne na Stravinoj stranici.
caveat-strava-health-data = Za podatke o zdravlju potrebna je izričita privola prema članku 9. GDPR-a. Zato pitajte na kojoj osnovi Strava trenira na njima.

## Substack

caveat-substack-block-off = Blokiranje je prema zadanim postavkama isključeno: roboti su dopušteni dok ga ne uključite.
caveat-substack-checks = Substackovi uvjeti iz srpnja 2026. navode da se njegove AI-provjere sadržaja ne smiju koristiti za treniranje vanjskih modela.

## SurveyMonkey

caveat-surveymonkey-own-models = Vlastite modele trenira na deidentificiranim odgovorima.
caveat-surveymonkey-ask-sender = Ako ste samo ispunili anketu, obratite se tvrtki koja ju je poslala.

## Telegram

caveat-telegram-grok-plan = Plan iz 2025. da se Grok ugradi u Telegram nije ostvaren, prema izvješću od 29. siječnja 2026. Kao razlog navodi se zaštita podataka.
caveat-telegram-public-channels = Javne kanale može kopirati svatko, pa i AI-tvrtke.
caveat-telegram-secret-chats = Samo su tajni razgovori sveobuhvatno šifrirani.

## Tesla (car)

caveat-tesla-default-disputed = Izvori se ne slažu o zadanoj postavci: priručnik za vlasnike govori o pristanku za kameru u kabini, popis za provjeru iz 2026. navodi da je dijeljenje uključeno prema zadanim postavkama, a u Europi je 2016. prema zadanim postavkama bilo isključeno.
caveat-tesla-separate-switches = Noviji automobili pitaju zasebnim prekidačima za podatke o Autopilotu, parkiranju, putovanjima i kabini.

## TikTok

caveat-tiktok-generative-not-named = Europska pravila govore o modelima i algoritmima strojnog učenja i ne navode generativnu umjetnu inteligenciju. Nije jasno koliko daleko treniranje ide.
caveat-tiktok-test-19-actions = Test objavljen u svibnju 2026. izbrojio je 19 radnji za slanje zahtjeva, najviše od svih usluga. U njemu stoji i da se mogu analizirati skice i privatni videozapisi.
caveat-tiktok-minors = Odredba ne izuzima maloljetnike.
caveat-tiktok-uk-address = Poštanska adresa u Ujedinjenoj Kraljevini: 4 Lindsey Street, London EC1A 9HP (zgrada Kaleidoscope).

## Tinder

caveat-tinder-machine-learning = Pravila govore o strojnom učenju, a ne o generativnoj umjetnoj inteligenciji. Podaci koji nisu povezani s vama mogu se čuvati u tu svrhu.
caveat-tinder-sensitive-data = Za podatke koji se smatraju osjetljivima Tinder kaže da traži privolu ondje gdje to zahtijeva zakon.

## Tumblr

caveat-tumblr-already-on = Prekidač je već uključen za blogove koji su prije odvraćali tražilice.
caveat-tumblr-reblogs = Ponovne objave vaših objava na blogovima drugih slijede postavke tih blogova.
caveat-tumblr-policy-silent = Tumblrova pravila privatnosti od 3. lipnja 2026. ne spominju treniranje umjetne inteligencije.

## Twitch

caveat-twitch-representatives = Predstavnik u EU-u: Twitch Interactive Germany GmbH. Predstavnik u Ujedinjenoj Kraljevini: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Naslovi u medijima iz kolovoza 2026. navode da Twitch nije mogao reći jesu li starije snimke prije korištene.

## Udemy (instructors)

caveat-udemy-in-unless-no = Predavači sudjeluju osim ako u predviđenom razdoblju odbiju.
caveat-udemy-2026-window = Datumi razdoblja za 2026. nisu pronađeni.

## Vimeo

caveat-vimeo-voice-translation = Vimeov AI-prijevod obrađuje vaš glas radi pružanja te usluge.
caveat-vimeo-promise-2024 = Obećanje je iz 2024. Kopija pravila privatnosti iz ožujka 2025. ne proturječi mu.

## WeTransfer

caveat-wetransfer-wording-removed = Promjena iz srpnja 2025. najprije je glasila kao da se datoteke mogu koristiti za poboljšanje modela strojnog učenja. WeTransfer je rekao da to nikad nije radio i uklonio ju je.
caveat-wetransfer-licence = Licencija koju dajete služi za rad i poboljšanje usluge.

## WhatsApp

caveat-whatsapp-objection-help = Stranica za pomoć o prigovorima: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Izvori se ne slažu. Verbraucherzentrale kaže da WhatsApp ne nudi prigovor na treniranje umjetne inteligencije jer nema javnih podataka, a francuski i švicarski mediji opisuju korištenje njegova općeg obrasca. Oboje može biti točno.
caveat-whatsapp-what-meta-receives = Kad u WhatsAppu koristite umjetnu inteligenciju, Meta prima regiju i jezik, podatke o uređaju i vezi, zapise i podatke o korištenju, i za maloljetnike.
caveat-whatsapp-basis-minors = Za ono što Meta prima kad koristite umjetnu inteligenciju, WhatsApp se poziva na ugovor ili, za maloljetnike, na legitimne interese.
caveat-whatsapp-reset-ai = Možete izbrisati razgovor s Meta AI-jem i poslati /reset-ai da se ukloni ono što asistent čuva. Meta može zadržati kopiju.
caveat-whatsapp-ads-accounts-centre = Izvan Europe razgovori s AI-jem na WhatsAppu dolaze do sustava oglasa samo ako je WhatsApp u istom Accounts Centreu. Ako ga ondje nema, to se sprečava.
caveat-whatsapp-bremen = Izvori se ne slažu: tijelo u Bremenu navelo je WhatsApp među uslugama čiji se javni komentari i objave koriste, a druga tijela i Meta to ograničavaju na Facebook i Instagram.

## Windows (Recall)

caveat-recall-general-statement = Microsoftova opća izjava o privatnosti (srpanj 2026.) doista navodi da može koristiti podatke za treniranje modela. O Recallu to ne navodi.
caveat-recall-forum-claims = Na forumima su pronađene tvrdnje da podaci iz Recalla ipak odlaze Microsoftu, ali bez dokaza.

## Wix (your website there)

caveat-wix-policy-2024 = Pročitana su pravila na snazi od 3. ožujka 2024.

## WordPress.com

caveat-wordpress-already-on = Prekidač je već uključen za stranice koje odvraćaju tražilice.
caveat-wordpress-self-hosted = WordPress na vlastitom poslužitelju nije obuhvaćen. Ondje vlasnik odlučuje putem datoteke robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Izvori proturječe jedni drugima: X je 2024. irskom tijelu obećao da će objave iz EU-a trajno izostaviti, a njegove stranice za EU ipak opisuju treniranje na temelju legitimnih interesa uz mogućnost izuzeća.
caveat-x-eu-default-unknown = Nije poznato je li prekidač za račune u EU-u na početku isključen, pa provjerite svoj.
caveat-x-default-never-published = X nikad nije objavio zadanu postavku. Prema izvješćima od srpnja 2024. prekidač je uključen.
caveat-x-switch-wording = Tekst prekidača promijenjen je s objava na javne podatke i sada navodi i xAI, pa starije upute izgledaju drukčije.
caveat-x-grok-com-switch = grok.com i aplikacija Grok imaju vlastiti prekidač: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partneri s upraviteljem sadržaja postavku pronalaze pod Settings > Overview ili u naprednim postavkama kanala.
caveat-youtube-videos-only = Ovaj se odgovor odnosi na videozapise. O razgovorima s Geminijem postoji zaseban odgovor.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = U EU-u se to nije dogodilo: Meta je plan obustavila 14. lipnja 2024.
caveat-timeline-forecast = To je predviđanje, a ne datum.
caveat-gmail-apart = S Gmailom je drukčije: prema Googleu Gemini se ne trenira na sadržaju e-pošte. Pitajte o usluzi Google Workspace.
