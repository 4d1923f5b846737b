### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Seda saab muuta ainult administraator. Kui oled liige, küsi oma administraatorilt.
caveat-private-account-keeps-new-posts-out = Kui muudad konto privaatseks, jäävad uued postitused kasutatavast avalikust sisust välja.
caveat-only-public-material-and-ai-chats = Kasutatakse ainult avalikku materjali ja TI-vestlusi. Uued postitused jäävad välja ka siis, kui postitused või profiil on ainult sõpradele.
caveat-meta-minors-ai-chats = Praeguste ELi privaatsuspõhimõtete järgi võidakse kasutada alla 18-aastaste kasutajate vestlusi Meta AI-ga, kuigi nende avalikke postitusi ei kasutata.
caveat-setting-is-a-signal = Seade on märguanne. Roomajaid, kes seda eiravad, see ei peata.
caveat-only-summary-read = Loeti ainult kokkuvõtet ettevõtte tingimustest või privaatsuspõhimõtetest, mitte teksti ennast.
caveat-basis-read-on-us-page = Õiguslik alus loeti ainult USA lehelt. Euroopa leht võib olla teistsugune.
caveat-in-force-since-february-2024 = See kehtib alates 2024. aasta veebruarist.
caveat-ms-copilot-terms-cover-365-chat = Alates 18. augustist 2026 hõlmavad Copiloti tarbijatingimused ka Copilot Chati isiklike kontode Microsoft 365 rakendustes.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Allikad ei ole ühel meelel, mida hiline vastuväide hõlmab. Saksa ja Itaalia asutuste sõnul on kaitstud ainult pärast seda tehtud postitused.
caveat-meta-late-objection-others = Hilise vastuväite kohta ütleb Belgia asutus ainult, et mudel ei saa õpitut unustada. Meta enda kinnitus räägib avaliku teabe väljajätmisest edasisest arendamisest.
caveat-meta-linked-accounts = Allikad ei ole seotud kontode osas ühel meelel. Meta teate ja mitme artikli järgi hõlmab üks vastuväide kõiki sama kontokeskuse (Accounts Centre) kontosid, üks 2026. aasta uurimismärkus soovitab esitada vastuväite iga konto jaoks.
caveat-meta-separate-emails = Eri e-posti aadressidega kontode jaoks on igal juhul vaja eraldi vastuväiteid.
caveat-meta-objected-in-2024 = Kui esitasid vastuväite 2024. aastal, ei pea sa seda Meta sõnul kordama. noyb kahtles selles. Verbraucherzentrale soovitab seda igaks juhuks korrata, eelkõige kui sinu e-posti aadress on muutunud.
caveat-meta-what-others-post = Seda, mida teised sinu kohta postitavad (fotod, mainimised), sinu vastuväide ei hõlma. Iga autor või lehe omanik peab ka ise vastuväite esitama.
caveat-meta-italian-form = Itaalia asutus avaldas sisselogimiseta vormi inimestele, kes Meta tooteid ei kasuta. Loetud koopias oli selle aadress ära lõigatud. Kõne alla tulevad kaks siin loetletud kolmandate isikute vormi.
caveat-meta-form-2024-and-now = 2024. aastal küsis vorm riiki, e-posti aadressi, mõju sinule ja e-postiga saadetud koodi. Alates 2025. aasta aprillist küsib see ainult e-posti aadressi (juba täidetud) ja vabatahtlikku põhjust.
caveat-meta-wall-statement = Oma seinale avalduse postitamisel, et sa ei nõustu, pole mingit mõju. Loeb ainult vorm.
caveat-meta-court-record = OLG Köln keeldus 23. mail 2025 kiireloomulist keeldu kehtestamast (15 UKl 2/25). OLG Schleswig jättis 12. augustil 2025 rahuldamata SOMI kiireloomulise taotluse (6 UKl 3/25), sest see hilines.
caveat-meta-no-main-ruling = Hamburgi asutus loobus 27. mail 2025 oma kiirmenetlusest. Kohtuotsust põhimenetluses ei leitud.
caveat-meta-complain-at-home = Kaebuse saad esitada oma riigi andmekaitseasutusele. Meta puhul on juhtiv asutus Iirimaa DPC.
caveat-facebook-menu-german = Saksakeelne menüü: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Prantsuskeelne menüü: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Itaaliakeelne menüü: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Menüü on mitu korda muutunud. Süvalinke privaatsuskeskusesse ei õnnestunud kinnitada, vormide aadresse õnnestus.
caveat-facebook-pages-disputed = Allikad ei ole Facebooki lehtede (Pages) osas ühel meelel. Itaalia ajakirjanduse järgi vorm lehte ei hõlma, Brandenburgi asutus aga soovitab lehtede pidajatel vastuväite esitada.
caveat-facebook-pages-safe-reading = Kui pead lehte (Page), on kindlam esitada vastuväide oma kontoga. Teiste kommentaarid jäävad kaitseta.
caveat-meta-outside-europe = Väljaspool Euroopat elavad inimesed võivad vormi saata, kuid Meta ei pea seda järgima seal, kus ükski seadus teda ei kohusta.
caveat-facebook-other-businesses = Alates 2026. aasta juulist mõjutab ka TI vastuseid seade, mis käsitleb tegevust teistes ettevõtetes (esialgu väljaspool Euroopat). See on siin: Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Muud menüüteed: profiil > ≡ > Settings and activity > Privacy Centre, seejärel esimeses tekstis link sõnal object. Või: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = ELi privaatsuspõhimõtted loetlevad sõnumite sisu andmete hulgas, mida Meta võib õiguse piires kasutada toodete üldiseks täiustamiseks. TI treenimise punktides on loetletud ainult avalik sisu, TI-vestlused ja kolmandate isikute teave.
caveat-messenger-end-to-end = Otspunktkrüpteeritud vestlusi Meta lugeda ei saa, kui keegi neid TI-ga ei jaga või neist ei teata.
caveat-meta-ai-ads-europe = Meta nõusolekuloend isikupärastatud reklaami jaoks Euroopas TI-vestlusi ei nimeta. Ka 2026. aasta mai teadete järgi ei puuduta reklaamimuudatus ELi, Ühendkuningriiki ega Lõuna-Koread. Meta pole väljajäetud piirkondi kunagi nimetanud.
caveat-meta-ai-sensitive-topics = Usku, seksuaalset sättumust, poliitikat, tervist, päritolu, veendumusi ja ametiühingu liikmesust TI-vestlustes väidetavalt reklaamiks ei kasutata.
caveat-meta-ai-all-users = Praeguste ELi privaatsuspõhimõtete järgi võib Meta oma TI arendamiseks kasutada kõigi registreeritud kasutajate TI-vestlusi, ka alla 18-aastaste omi.
caveat-meta-ai-memory = Ei õnnestunud kinnitada, et mälul oleks üks keskne väljalülitamise koht. Ühe kontokeskuse (Accounts Centre) kontod jagavad mälestusi.
caveat-meta-ai-other-people = Ära sisesta teiste inimeste andmeid. Ka seda, mida sa nende kohta jagad, võidakse kasutada.
caveat-threads-no-own-form = Threadsil on oma lühikesed privaatsuspõhimõtted, mis tuginevad Meta omadele. Kumbki ei nimeta vastuväite vormi ainult Threadsi jaoks.
caveat-threads-named-or-not = Allikad ei ole ühel meelel: 2025. aasta Prantsuse teated nimetavad Facebooki ja Instagrami kõrval ka Threadsi, Meta teade ja enamik asutusi räägivad ainult Facebookist ja Instagramist.

## Academia.edu

caveat-no-switch-in-terms-read = Loetud tingimustest selle vastu lülitit ei leitud. Vaata oma konto seadetest.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Kui osaled beetatestis või annad tööd Adobe Stockile, võib Adobe neid treenimiseks kasutada.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb sõnul eemaldab ta enne treenimist võimaluse korral nimed või pseudonüümib andmed.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Lõppenud valik oli olemas ainult USA-s inglise keeles, seadmetes Echo Dot (4th generation), Echo Show 10 ja Echo Show 15. Kellel see oli, viidi üle valikule Don't save recordings.
caveat-alexa-terms-training-data = Alexa 17. detsembri 2025 tingimuste järgi treenitakse selle mudeleid Amazoni sisul, tema teenuste kasutamisest tekkinud sisul ning litsentsitud ja avalikul sisul.
caveat-alexa-menu-from-howtos = Menüü pärineb avalikest juhenditest, mitte Amazoni lehelt.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Oma veebisaidi jaoks kasuta failis robots.txt nime Amazonbot.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Sama menüü eraldi lüliti nimi on Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Kasutatavad andmed muudetakse isikustamatuks ja neid säilitatakse kuni seitse aastat.
caveat-atlassian-premium-reports-differ = Teated ei ole Premium-paketi osas ühel meelel. Enamiku järgi on metaandmed alati sees ja rakendusesisesed andmed vaikimisi väljas. Vaata paketi lehte.

## BeReal

caveat-bereal-gender-guess = TI oletab sinu tõenäolist sugu kasutajanime, eesnime ja elulookirjelduse järgi, et rakenduses reklaami suunata.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt TI-roomajaid välja ei jäta ja välised isikud on kopeerinud suuri postituste kogumeid.
caveat-bluesky-proposal-0008 = 2025. aasta märtsi plaani (ettepanek 0008) järgi saaksid teatada oma soovidest TI treenimise, arhiveerimise ja kopeerimise kohta. See oleks palve, mitte lukk. Kas sellest sai seade, ei leitud.

## Brave Leo

caveat-brave-own-page-not-read = Brave’i enda leht ei olnud kättesaadav. Loeti ainult üht artiklit.

## Bumble

caveat-bumble-icebreakers-six-years = Alustuslausete viipasid ja sisendeid säilitatakse kuus aastat pärast konto kustutamist.
caveat-bumble-noyb-openai = noyb sõnul söödetakse andmeid OpenAI süsteemidesse. Bumble’i privaatsuspõhimõtted treenimisest ei räägi.

## Canva

caveat-canva-default-disputed = Allikad ei ole vaikeseade osas ühel meelel. Üks privaatsuskataloog, kus põhimõtteid loeti, ütleb, et sees. Üks TI-tingimuste register ütleb ainult, et see sõltub sinu privaatsusseadetest.
caveat-canva-creators-templates = Canva Creatorsi liikmed saavad oma mallid Canva mudelitest väljas hoida.
caveat-canva-switch-name-not-read = Lüliti enda nime Canva lehelt ei loetud.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI kirjeldab lülitit ainult EMP ja Ühendkuningriigi inimeste jaoks.
caveat-character-first-training-step = Oma kokkuvõttes ütleb Character.AI, et ta ei tee enam esimest treenimisetappi, kuid võib vestlusi oma mudelite täiustamiseks ikka kasutada.
caveat-character-public-stays-up = Avalikuks tehtud tegelane võib jääda üles ka pärast sinu konto kustutamist.

## ChatGPT

caveat-chatgpt-switch-or-portal = Lüliti ja portaal teevad sama. Ühest neist piisab.
caveat-chatgpt-paying-does-not-stop = Plusi või Pro eest maksmine treenimist välja ei lülita. Äripakettides ja API-s on see vaikimisi väljas.
caveat-chatgpt-controllers = EMP ja Šveitsi inimeste puhul on vastutav töötleja OpenAI Ireland Limited. Mujal on see OpenAI OpCo, LLC San Franciscos.

## Claude

caveat-claude-switch-renamed = 2025. aastal oli lüliti nimi Help improve Claude. 2026. aasta oktoobris on see Help Improve our AI models.
caveat-claude-default-disputed = Allikad ei ole vaikeseade osas ühel meelel. Ühe 2026. aasta oktoobri juhendi järgi valid registreerumisel, 2025. aasta teadetes oli märge juba ees, tingimustes on kirjas „kui sa ei loobu“. Vaata, kuidas sinul on.
caveat-claude-incognito = Incognito-vestlusi ei kasutata kunagi treenimiseks.
caveat-claude-retention = Kui lüliti on sees, võidakse andmeid treenimiseks säilitada kuni viis aastat. Kui see on väljas, siis 30 päeva pärast vestluse kustutamist.
caveat-claude-delete-conversation = Vestluse kustutamine hoiab selle edasisest treenimisest väljas.
caveat-claude-old-lists-outdated = Mõnes loobumisjuhendis on ikka veel kirjas, et Claude tarbijate vestlustel ei treeni. See kehtis ainult enne 2025. aasta oktoobrit.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsofti sõnul treenitakse Copiloti vestlustel „mõnel turul“ (in some markets). Kui lüliti puudub, sinu kontol ei treenita.
caveat-copilot-switch-in-app = Ühe teate järgi oli lüliti ainult telefonirakendustes, teiste järgi ka veebis. Kui sa seda ei näe, proovi Copiloti rakendust.
caveat-copilot-personalization-different = Personalization and memory on teine lüliti ega puuduta treenimist.
caveat-copilot-pages-not-read = Microsofti enda lehti lülititega (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) ei saanud otse lugeda.

## Coursera

caveat-coursera-ask-for-person = Vastastikuse hindamise ja hinnete puhul võid paluda TI asemel inimest.
caveat-coursera-training-not-said = Teade loetleb TI-funktsioone, kuid ei ütle, et õppijate sisul mudeleid treenitaks.

## Cursor

caveat-cursor-texts-disagree = Cursori tekstid on vastuolus: 2025. aasta juuni tingimused lubavad treenida ainult sisul, millega oled nõustunud (välja arvatud turvamärked ja tagasiside), ülevaade ka väljalülitatud Privacy Mode’i korral. Seega lülita see sisse.
caveat-cursor-feedback = Sinu saadetud tagasisidet võidakse kasutada ka siis, kui Privacy Mode on sees.
caveat-cursor-model-logs = Mõni mudel peab ohutuskontrolliks oma logisid, ka ettevõtete tiimide puhul.

## DeepSeek

caveat-deepseek-controller = Vastutav töötleja on Hiinas registreeritud ettevõte. Tema esindaja ELi ja Ühendkuningriigi inimeste jaoks on Prighter.
caveat-deepseek-menu-not-read = Selle lüliti menüüteed DeepSeeki lehelt ei loetud. Loeti ainult selle nime.

## DeviantArt

caveat-deviantart-dreamup = Selle generaator DreamUp põhineb välisel mudelil, mis võis varem veebis olevast kunstist õppida.

## Discord

caveat-discord-bots-own-policies = Teiste tegijate robotid ja rakendused järgivad omi põhimõtteid. Serveri omanik saab need eemaldada.
caveat-discord-not-stated = Kas Discord treenib generatiivseid mudeleid sõnumitel, pole öeldud. 2023. aastal ütles ta Snopesile, et kasutajate andmetel OpenAI üldmudeleid ei treenita.

## Docusign

caveat-docusign-signers = Allkirjastajana (mitte konto omanikuna) ei saa sa midagi seadistada. Küsi ettevõttelt, kes sulle dokumendi saatis.
caveat-docusign-ai-attachment = 30. mai 2024 TI-lisa kehtib teatavate, mitte kõigi Docusigni teenuste kohta.
caveat-docusign-withdrawal = 2024. aastal teatati, et nõusoleku tagasivõtmiseks polnud lihtsat viisi leida. Uuem märkus nimetab seadet, mis on pärast nõusolekut sees.

## Dropbox

caveat-dropbox-only-with-ai-features = Failid lähevad välisele TI-le ainult siis, kui kasutatakse TI-funktsiooni. Sellised funktsioonid on märgistatud.
caveat-dropbox-older-texts-uk-eea = Vanemate tekstide järgi TI-funktsioone Ühendkuningriigis ja EMPs ei pakutud.
caveat-dropbox-own-ai-not-stated = Kas Dropbox kasutab sisu oma TI jaoks, loetud lehtedel ei öelda.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Vestluste ajalugu säilib sinu enda seadmes.
caveat-duckai-other-models = Duck.ai taga on teiste ettevõtete mudelid, mille poole pöördutakse sinu nime ja aadressita.

## Duolingo

caveat-duolingo-anonymous-data = Privaatsuspõhimõtete kokkuvõtte järgi võib anonüümseks muudetud andmeid piiramatult kasutada.

## eBay

caveat-ebay-german-labels = Menüü ja valik on Saksa saidi omad. Vasta Nein.
caveat-ebay-us-page-unclear = Ühe tarbijaviki järgi on vastuväite esitamise õigus Euroopa ja Ühendkuningriigi jaoks. Kas USA lehel on sama mõju, pole kindel.
caveat-ebay-swiss-users = Šveitsi artikkel kinnitab, et seadet saavad kasutada ka Šveitsi kasutajad.

## Evernote

caveat-evernote-promise-scope = Lubadus puudutab TI-funktsioone. Muus osas räägivad privaatsuspõhimõtted vigade otsimisest ja teenuse turvalisena hoidmisest.

## Figma

caveat-figma-nothing-newer = Selle seade kohta ei leitud 2024. aastast uuemat, seega kontrolli seda oma tiimis.

## Flickr

caveat-flickr-creative-commons = Creative Commonsi litsentsiga fotosid võivad teised selle litsentsi piires kasutada.
caveat-flickr-copies-2025 = Loetud privaatsuspõhimõtted ja tingimused on 2025. aasta septembri koopiad.

## Gemini (Google)

caveat-gemini-default-adults = 18-aastastel ja vanematel kasutajatel on Keep Activity vaikimisi sees.
caveat-gemini-anonymous-chats = Google’i sõnul ei hõlma tema Gemini seaded vestlusi, mille ta muudab anonüümseteks andmeteks.
caveat-gemini-human-reviewers = Inimesed, ka teenusepakkujate juures, loevad osa vestlustest läbi. Need eraldatakse sinu kontost ja neid säilitatakse kuni kolm aastat.
caveat-gemini-auto-delete = Tegevus kustutatakse automaatselt 18 kuu pärast, kui sa ei määra 3 või 36 kuud või „mitte kunagi“.
caveat-gemini-stayed-off = Kellel oli Gemini Apps Activity varem välja lülitatud, sel jäi ka Keep Activity välja.
caveat-gemini-audio-switch = Teine, eraldi lüliti hõlmab heli ning Gemini Live’i videoid ja ekraanijagamisi. See on vaikimisi väljas ja põhineb nõusolekul.
caveat-gemini-home-switch = Gemini for Home’il on oma lüliti Google Home’i ajaloos (Google Home History).

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Kui olid varem keeldunud andmete kogumisest toote täiustamiseks, jäi see valik kehtima.
caveat-ghcopilot-business-seat = Businessi või Enterprise’i litsentsiga inimestele on seade peidetud. Nende leping keelab treenimise.
caveat-ghcopilot-private-code-in-use = Privaatse hoidla koodi võidakse ikka kasutada ajal, kui sa Copilotiga selles töötad, kui sa pole loobunud.
caveat-ghcopilot-affiliates = Andmed võivad minna sidusettevõtetele, näiteks Microsoftile, kuid mitte teistele mudelitegijatele nende oma treenimiseks.
caveat-ghcopilot-wrong-claims = Kaks saiti väidavad, et andmeid säilitatakse 30 päeva või et Businessi kasutajad on hõlmatud, kui administraator midagi ei tee. See on GitHubi öelduga vastuolus.

## GitHub (repositories)

caveat-github-licence-d4 = Uus litsents (punkt D.4) hõlmab GitHubi ja tema sidusettevõtete TI-mudelite treenimist. Selles on öeldud, et see ei ole sinu sisu müük.
caveat-github-optout-limited-j3 = Punkt J.3 piirab loobumist sisendite ja väljunditega. See ei kehti punktide D.4 kuni D.8 litsentsi ega avalike hoidlate kohta.
caveat-github-private-content = Privaatse hoidla sisu võidakse treenimiseks kasutada ainult siis, kui annad selle TI-funktsioonile. Siis kehtib loobumine.
caveat-github-third-parties = Tingimused ei takista kolmandatel isikutel avalikke hoidlaid seaduslikult lugeda.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = 2025. aasta novembris levis väide, et nutikad funktsioonid söödavad andmeid Gemini treenimiseks. Malwarebytes parandas oma artikli ja Google lükkas väite ümber.
caveat-gworkspace-class-action = USA 11. novembri 2025 ühishagi järgi lülitas Google Gemini Gmailis, Chatis ja Meetis nõusolekuta sisse. See on väide.
caveat-gworkspace-gemini-rules = Vestlused Gemini rakendusega kuuluvad Gemini reeglite alla, millel on omaette vastus.
caveat-gworkspace-work-school = Töö- ja koolikontodel on omad tingimused. Vaata lehte Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Kui Web & App Activity oli sees, on Search Services History sul alguses sees. Kui see oli väljas, on see alguses väljas.
caveat-google-starting-state-unknown = Üks artikkel lisab, et Google polnud öelnud, mis saab kontodest, kus vana seadet pole kunagi puudutatud.
caveat-google-old-switch-not-enough = Web & App Activity väljalülitamine ei ulatu enam üksi otsingu meediafailideni. Uus seade on eraldi.
caveat-google-recommendations-switch = Personalized Recommendations on kolmas, eraldi lüliti. See puudutab reklaami ja soovitusi.
caveat-google-rollout-dates = Teadete järgi tuli esimene kiri juuni alguses või 24. juunil 2026. Kasutuselevõtt käib kontode kaupa, nii et sinu kuupäev võib olla teine.
caveat-google-controllers = Google Ireland Limited on vastutav töötleja nende mudelite treenimisel, mida ta kasutab EMPs ja Šveitsis, Google LLC otsingu ja Mapsi indekseeritava puhul.
caveat-google-drive-photos = See seade ei puuduta seda, mida hoiad Drive’is või Photosis. See puudutab meediafaile, mille paned otsingutööriistadesse.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Grammarly taga oleva ettevõtte nimi on nüüd Superhuman. Lüliti nimi jäi samaks.

## Grok (xAI)

caveat-grok-without-login = Tingimuste järgi lubab Groki kasutamine sisselogimata xAI-l neid andmeid ilma valikuta treenimiseks kasutada, kus see on lubatud.
caveat-grok-x-posts = Postitused X-is kuuluvad X-i alla; see on eraldi ettevõte, millel on omaette vastus.
caveat-grok-menu-names = Menüü nimed on teadetes erinevad: Data Controls või Settings ja siis Data.
caveat-grok-uk-swiss-contact = Kontakt Ühendkuningriigi jaoks: xai@lionheartsquared.co.uk. Kontakt Šveitsi jaoks: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Seda seadet näed ainult administraatorina. Kui oled kellegi CRM-is kirjas olev inimene, küsi sellelt ettevõttelt.
caveat-hubspot-self-serve = HubSpoti sõnul on see iseteenindus: HubSpotile pole vaja kirjutada.

## Hugging Face / The Stack

caveat-stack-version-3 = Versioon 3 on kogutud otse GitHubi avalikust koodist, iga faili litsentsi järgi filtreerides.
caveat-stack-checker-address = Kontrollimise tööriist on Space saidil huggingface.co. Selle täpset aadressi ei loetud (üks tekst nimetab aadressi am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Tingimused ja privaatsuspõhimõtted ei nimeta treenimist kasutajate privaatsel sisul. Neid loeti ainult osaliselt.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Alates 2025. aasta sügise IDE-versioonidest võib ilmuda küsimus, kas tahad mudelite treenimiseks koodi jagada. Keeldumisest piisab.
caveat-jetbrains-retention-differs = Allikad ei ole säilitamise osas ühel meelel: 2026. aasta juuli teate järgi säilitatakse treenimiseks jagatud andmeid EMPs üks aasta, vanema abiartikli järgi 30 päeva.
caveat-jetbrains-statistics = Funktsioonide statistika jaoks on teine lüliti (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Prantsuskeelne menüü: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn ütleb järelevalveasutustele, et privaatsõnumeid ei kasutata, kuid tema 2026. aasta augusti teade loetleb treeningandmete hulgas grupisõnumeid.
caveat-linkedin-uk-microsoft = Ühendkuningriik: alates 3. novembrist 2025 jagatakse postitusi, kommentaare, artikleid, videoid, ettevõttelehti ja tööpakkumisi ka Microsoftiga tema TI jaoks. Sama lüliti peatab selle.
caveat-linkedin-research-setting = Muude uurimiskasutuste eraldi seade (Data privacy > Social, economic, and workplace research) ei ole TI-st loobumine.

## Mastodon

caveat-mastodon-no-lock = Keeld tingimustes ei ole tehniline lukk. Avalikke postitusi saab igaüks lugeda ja teistesse serveritesse kopeerida.

## Medium

caveat-medium-stance = Alates 2023. aastast on Mediumi seisukoht: ei mingit treenimist ilma nõusoleku, viitamise ja tasuta.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Jutt, et Wordi ja Exceli faile kraabitakse, sai alguse ühest X-i postitusest 2024. aasta novembris. Microsoft, Thurrott ja The Verge lükkasid selle ümber.
caveat-ms365-general-statement = Microsofti üldine privaatsusavaldus ütleb siiski, et ta võib andmeid oma mudelite treenimiseks kasutada. Eitus puudutab Microsoft 365 rakendusi.

## Midjourney

caveat-midjourney-licence = Kõik, mida sisestad, ja see, mis välja tuleb, on Midjourneyle alatiseks litsentsitud. Tingimused ei ütle otsesõnu, et ta sellel treenib.
caveat-midjourney-images-public = Pildid on avalikud ja neid saab ümber töötada, kui sa ei maksa Stealth mode’i eest. Jagatud jututuba on alati nähtav.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat sai uueks nimeks Vibe. Abilehtedel ja tingimustes on mõlemad nimed (2026. aasta suvi).
caveat-mistral-default-disputed = Allikad ei ole ühel meelel: abikeskuse järgi on Free, Pro ja Student vaikimisi sees, dokumentatsiooni järgi ainult Free. Abikeskuse tekst on uuem ja kindlam tõlgendus.
caveat-mistral-feedback = Pöial üles või alla koos kommentaariga lubab Mistralil seda vestlust kasutada, olenemata sinu lülitist.
caveat-mistral-team-admin = Tiimis määrab lüliti administraator, mitte sina.

## Nextdoor

caveat-nextdoor-principles = Nextdoori TI-põhimõtete järgi on TI-pakkujatega jagatud andmed lepinguga kaitstud. Need ei sisalda lubadust mitte treenida.
caveat-nextdoor-nothing-newer = 2024. aastast uuemat allikat ei leitud.

## Otter.ai

caveat-otter-class-action = USA ühishagi (Brewer v. Otter.ai, august 2025) järgi treenib Otter koosolekutel ilma kõigi osalejate nõusolekuta. 2026. aastal oli see veel lahendamata.

## My own website or blog

caveat-robots-is-a-request = robots.txt on palve. Bytespider ja DeepSeekBot on kirjas kui need, kes seda ei järgi. Perplexity-User ja teised assistendid avavad lehe, kuna inimene palub, ja võivad seda eirata.
caveat-robots-site-builders = Squarespace’is ja sarnastes saidiehitajates on paljude robotite jaoks üks märkeruut.
caveat-dsm-directive-article-4 = Alus on ELi DSM-direktiivi artikli 4 lõige 3. Loetud allikate järgi peab reserveering olema masinloetav ja ärilised mudelitegijad ELis peavad seda järgima.
caveat-ai-act-respect-opt-outs = Ühe 2026. aasta juuni selgituse järgi kohustab ELi tehisintellektimäärus mudelitegijaid selliseid loobumisi järgima ja avaldama treenimise kokkuvõtteid, tähtaeg on 2026. aasta augustis.
caveat-registries-record-wish = Uued registrid, näiteks trainingdataregistry.org, panevad sinu soovi ainult kirja.

## Perplexity

caveat-perplexity-plans = Pakettides Free, Pro ja Max vaikimisi sees. Ettevõttekontodel on see väljas.
caveat-perplexity-switch-names = Teadetes on lüliti nimi AI data retention. Vanematel abilehtedel on see AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = EMP, Ühendkuningriigi ja Šveitsi inimeste puhul on Pinterest Europe Ltd. ja Pinterest, Inc. kaasvastutavad töötlejad.
caveat-pinterest-others-pins = Teiste inimeste salvestatud Pinid sinu töödest järgivad nende seadet, mitte sinu oma.

## Proton Lumo

caveat-lumo-own-page-not-read = Protoni enda lehte Lumo kohta ei loetud. Väited pärinevad kahest assistentide võrdlusest.

## Quora

caveat-quora-policy-and-help-page = Privaatsuspõhimõtted pakuvad treenimisest loobumist. Abilehe järgi ei kasutatud sisu Quoras kirjutavate mudelite treenimiseks. Mõlemad on aastast 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Kogemata tehtud salvestised kustutatakse 90 päeva pärast.
caveat-rayban-meta-ai-rules = Mida sa prillidel Meta AI-ga teed, kuulub ka Meta AI reeglite alla.
caveat-rayban-us-notice = Teated räägivad USA teatest. Euroopa kohta eraldi midagi ei leitud.

## Reddit

caveat-reddit-clause-since-2024 = Treenimise punkt on kasutajalepingus alates 2024. aasta augustist.
caveat-reddit-partners = Kasutajaleping lubab Redditil ja tema partneritel TI-d ja masinõpet avalikul sisul treenida.
caveat-reddit-dutch-authority = Madalmaade asutus on Redditi andmelepinguid uurinud alates 2025. aastast.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Teadete järgi on Process data only on device telefonis Galaxy S25 ja uuemates. Menüü nimi oleneb One UI versioonist.
caveat-samsung-cloud-report = Ühe artikli järgi töödeldakse pilveandmeid ainult hetkeks ja neid treenimiseks ei kasutata. Samsungilt endalt treenimise kohta midagi ei leitud.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Ühe sisu esitaja teate järgi saad valida, kas osaled või mitte. Lüliti täpset nime ja vaikeseadet ei loetud.

## Signal

caveat-signal-recipient-can-copy = Inimene, kellele sa kirjutad, saab vestluse ikka TI-teenusesse kopeerida.

## Slack

caveat-slack-ask-owner = Liikmena sa seda ise teha ei saa. Küsi tööruumi omanikult.
caveat-slack-ai-extra = Slack AI (tasuline lisa) kasutab keelemudeleid Slackis. Slacki sõnul need sinu sõnumitest ei õpi.
caveat-slack-generative-opt-in = Slacki sõnul treenitakse generatiivseid mudeleid klientide andmetel ainult siis, kui klient on ise liitunud.

## Snapchat

caveat-snapchat-my-selfie = My Selfie’ga tehtud piltidel on eraldi lüliti See My Selfie in Ads.
caveat-snapchat-on-by-default = Üks 2025. aasta oktoobri Prantsuse ülevaade loeb Snapchati samuti teenuste hulka, kus kasutamine on vaikimisi sees.
caveat-snapchat-not-posting = Kui sa ei postita Spotlighti, Snap Mapi ega avalikule profiilile, jääb sisu Public Contentist välja.

## Sora (OpenAI video)

caveat-sora-own-switch = Soral oli Sora seadetes oma treenimise lüliti. ChatGPT lüliti väljalülitamine selleni ei ulatunud.
caveat-sora-export-page = OpenAI nimetatud eksportimise leht: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Lubadus hõlmab generatiivset TI-d, mis jäljendab häält, muusikat või välimust. Soovitused, otsing ja pettuste avastamine kasutavad TI-d ikka.
caveat-soundcloud-label-contracts = Plaadifirma- või levilepingu alusel esitatud sisu ei tohi keegi õiguste omajata TI jaoks kasutada.

## Spotify

caveat-spotify-training-purpose = Treenimine teenib soovitusi ja funktsioone, näiteks AI DJ ja TI-esitusloend. Privaatsuspõhimõtted ei ütle, et muusikal või vestlustel treenitaks üldist keelemudelit.

## Squarespace (your website there)

caveat-squarespace-unticked = Uuel saidil on märkeruut tühi, nii et TI-roomajad võivad sisse tulla.
caveat-squarespace-robots-not-editable = Squarespace’is ei saa sa faili robots.txt ise muuta.

## Stack Overflow

caveat-stackoverflow-data-dump = Ka korrapärane andmetõmmis on litsentsi CC BY-SA all, nii et igaüks võib seda viidates kasutada.

## Strava

caveat-strava-policy-watch-site = Privaatsuspõhimõtete sõnastus loeti 2026. aasta mai jälgimissaidilt, mitte Strava enda lehelt.
caveat-strava-health-data = Terviseandmete jaoks on vaja selgesõnalist nõusolekut IKÜMi artikli 9 järgi. Seega küsi, millisel alusel Strava nendega treenib.

## Substack

caveat-substack-block-off = Blokeering on vaikimisi väljas: roomajad on lubatud, kuni sa selle sisse lülitad.
caveat-substack-checks = Substacki 2026. aasta juuli tingimuste järgi ei tohi selle TI-ga tehtavaid sisukontrolle kasutada väliste mudelite treenimiseks.

## SurveyMonkey

caveat-surveymonkey-own-models = See kasutab oma mudelite treenimiseks isikustamata vastuseid.
caveat-surveymonkey-ask-sender = Kui ainult vastasid küsitlusele, küsi ettevõttelt, kes selle saatis.

## Telegram

caveat-telegram-grok-plan = 2025. aasta plaan Grok Telegrami sisse ehitada jäi 29. jaanuari 2026 teate järgi teoks tegemata. Põhjuseks nimetatakse andmekaitset.
caveat-telegram-public-channels = Avalikke kanaleid saab igaüks kopeerida, ka TI-ettevõtted.
caveat-telegram-secret-chats = Otspunktkrüpteeritud on ainult salavestlused.

## Tesla (car)

caveat-tesla-default-disputed = Allikad ei ole vaikeseade osas ühel meelel: kasutusjuhendi järgi tuleb salongikaamera puhul ise liituda, 2026. aasta kontrollnimekirja järgi on jagamine vaikimisi sees, ja Euroopas oli see 2016. aastal vaikimisi väljas.
caveat-tesla-separate-switches = Uuemates autodes küsitakse Autopiloti, parkimise, sõidu ja salongi andmete kohta eraldi lülititega.

## TikTok

caveat-tiktok-generative-not-named = Euroopa privaatsuspõhimõtted räägivad masinõppemudelitest ja algoritmidest ega nimeta generatiivset TI-d. Kui kaugele treenimine ulatub, on ebaselge.
caveat-tiktok-test-19-actions = 2026. aasta mais avaldatud testis kulus taotluse saatmiseks 19 toimingut, kõigist teenustest kõige rohkem. Testi järgi võidakse analüüsida ka mustandeid ja privaatseid videoid.
caveat-tiktok-minors = Selles punktis alaealisi välja ei jäeta.
caveat-tiktok-uk-address = Postiaadress Ühendkuningriigis: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = Privaatsuspõhimõtted räägivad masinõppest, mitte generatiivsest TI-st. Andmeid, mis pole sinuga seotud, võidakse selleks säilitada.
caveat-tinder-sensitive-data = Tundlikena käsitatavate andmete puhul küsib Tinder enda sõnul nõusolekut, kus seadus seda nõuab.

## Tumblr

caveat-tumblr-already-on = Blogidel, mis juba varem otsingumootoreid eemale hoidsid, on lüliti juba sees.
caveat-tumblr-reblogs = Sinu postituste edasipostitused (reblogs) teiste blogides järgivad nende blogide seadeid.
caveat-tumblr-policy-silent = Tumblri 3. juuni 2026 privaatsuspõhimõtted TI treenimist ei maini.

## Twitch

caveat-twitch-representatives = ELi esindaja: Twitch Interactive Germany GmbH. Ühendkuningriigi esindaja: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = 2026. aasta augusti ajakirjanduse pealkirjade järgi ei osanud Twitch öelda, kas vanemaid salvestisi oli varem kasutatud.

## Udemy (instructors)

caveat-udemy-in-unless-no = Õpetajad osalevad, kui nad selle ajavahemiku jooksul ei keeldu.
caveat-udemy-2026-window = 2026. aasta ajavahemiku kuupäevi ei leitud.

## Vimeo

caveat-vimeo-voice-translation = Vimeo TI-tõlge töötleb sinu häält selle teenuse osutamiseks.
caveat-vimeo-promise-2024 = Lubadus on aastast 2024. Privaatsuspõhimõtete 2025. aasta märtsi koopia sellega vastuolus ei ole.

## WeTransfer

caveat-wetransfer-wording-removed = 2025. aasta juuli muudatus kõlas algul nii, nagu võiks faile kasutada masinõppemudelite täiustamiseks. WeTransferi sõnul ta seda kunagi ei teinud ja eemaldas selle.
caveat-wetransfer-licence = Sinu antud litsents on teenuse käitamiseks ja täiustamiseks.

## WhatsApp

caveat-whatsapp-objection-help = Abileht vastuväidete kohta: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Allikad ei ole ühel meelel. Verbraucherzentrale sõnul WhatsApp TI treenimisele vastuväite esitamise võimalust ei paku, kuna avalikke andmeid pole; Prantsuse ja Šveitsi meedia kirjeldab selle üldise vormi kasutamist. Mõlemad võivad tõele vastata.
caveat-whatsapp-what-meta-receives = Kui kasutad WhatsAppis TI-d, saab Meta piirkonna ja keele, seadme ja ühenduse andmed, logid ja kasutusandmed, ka alaealiste puhul.
caveat-whatsapp-basis-minors = Selle osas, mida Meta TI kasutamisel saab, tugineb WhatsApp lepingule või alaealiste puhul õigustatud huvile.
caveat-whatsapp-reset-ai = Vestluse Meta AI-ga saad kustutada ja saata /reset-ai, et tühjendada see, mida assistent säilitab. Metale võib koopia alles jääda.
caveat-whatsapp-ads-accounts-centre = Väljaspool Euroopat jõuavad WhatsAppi TI-vestlused reklaamisüsteemi ainult siis, kui WhatsApp on samas kontokeskuses (Accounts Centre). Kui WhatsApp sealt välja jätta, seda ei juhtu.
caveat-whatsapp-bremen = Allikad ei ole ühel meelel: Bremeni asutus nimetas WhatsAppi teenuste hulgas, mille avalikke kommentaare ja postitusi kasutatakse, teised asutused ja Meta piirduvad Facebooki ja Instagramiga.

## Windows (Recall)

caveat-recall-general-statement = Microsofti üldine privaatsusavaldus (juuli 2026) ütleb siiski, et ta võib andmeid mudelite treenimiseks kasutada. Recalli kohta see seda ei ütle.
caveat-recall-forum-claims = Leiti foorumiväiteid, et Recalli andmed lähevad siiski Microsoftile, kuid ilma tõenditeta.

## Wix (your website there)

caveat-wix-policy-2024 = Loeti privaatsuspõhimõtteid, mis jõustusid 3. märtsil 2024.

## WordPress.com

caveat-wordpress-already-on = Saitidel, mis otsingumootoreid eemale hoiavad, on lüliti juba sees.
caveat-wordpress-self-hosted = Ise majutatud WordPressi see ei puuduta. Seal otsustab omanik failiga robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Allikad on vastuolus: X lubas 2024. aastal Iirimaa asutusele ELi postitused alatiseks välja jätta, kuid tema ELi lehed kirjeldavad treenimist õigustatud huvi alusel koos loobumisvõimalusega.
caveat-x-eu-default-unknown = Kas lüliti on ELi kontodel alguses väljas, pole teada, seega kontrolli enda oma.
caveat-x-default-never-published = X pole vaikeseadet kunagi avaldanud. Teadete järgi alates 2024. aasta juulist on see sees.
caveat-x-switch-wording = Lüliti sõnastus muutus: postituste asemel räägib see avalikest andmetest ja nimetab nüüd ka xAI-d, nii et vanemad juhised näevad teistsugused välja.
caveat-x-grok-com-switch = grok.com-il ja Groki rakendusel on oma lüliti: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Sisuhalduriga partnerid leiavad seade siit: Settings > Overview või kanali täpsemad seaded.
caveat-youtube-videos-only = See vastus on videote kohta. Gemini vestlustel on omaette vastus.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = ELis seda ei toimunud: Meta peatas plaani 14. juunil 2024.
caveat-timeline-forecast = See on prognoos, mitte kindel kuupäev.
caveat-gmail-apart = Gmailiga on teisiti: Google’i väitel e-kirjade sisul Geminit ei treenita. Küsi teenuse Google Workspace kohta.
