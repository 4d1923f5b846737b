### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = To var mainīt tikai administrators. Ja esat dalībnieks, jautājiet savam administratoram.
caveat-private-account-keeps-new-posts-out = Ja konts ir privāts, jauni ieraksti nenonāk publiskajā saturā, ko izmanto.
caveat-only-public-material-and-ai-chats = Izmanto tikai publisku saturu un MI sarunas. Ja ierakstus vai profilu rāda tikai draugiem, arī jauni ieraksti tur nenonāk.
caveat-meta-minors-ai-chats = Saskaņā ar pašreizējo ES politiku var izmantot par 18 gadiem jaunāku lietotāju sarunas ar Meta AI, kaut arī viņu publiskos ierakstus neizmanto.
caveat-setting-is-a-signal = Iestatījums ir signāls. Rāpuļprogrammas, kas to neievēro, netiek apturētas.
caveat-only-summary-read = Izlasīts tikai uzņēmuma noteikumu vai politikas kopsavilkums, nevis pats teksts.
caveat-basis-read-on-us-page = Juridiskais pamats izlasīts tikai ASV lapā. Eiropas lapa var atšķirties.
caveat-in-force-since-february-2024 = Tas ir spēkā kopš 2024. gada februāra.
caveat-ms-copilot-terms-cover-365-chat = No 2026. gada 18. augusta Copilot noteikumi patērētājiem attiecas arī uz Copilot Chat Microsoft 365 lietotnēs personīgajos kontos.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Avoti nav vienisprātis, uz ko attiecas novēlots iebildums. Vācijas un Itālijas iestādes saka, ka drošībā ir tikai vēlāk veidoti ieraksti.
caveat-meta-late-objection-others = Par novēlotiem iebildumiem Beļģijas iestāde saka tikai to, ka modelis nevar aizmirst iemācīto. Pašas Meta apstiprinājumā runāts par publiskas informācijas neiekļaušanu turpmākā izstrādē.
caveat-meta-linked-accounts = Avoti nav vienisprātis par saistītiem kontiem. Meta paziņojumā un vairākos ziņojumos teikts, ka viens iebildums attiecas uz visiem kontiem tajā pašā Accounts Centre, bet 2026. gada pētījuma piezīmē — ka jāiebilst par katru kontu.
caveat-meta-separate-emails = Kontiem ar atšķirīgām e-pasta adresēm jebkurā gadījumā vajadzīgi atsevišķi iebildumi.
caveat-meta-objected-in-2024 = Ja iebildāt 2024. gadā, Meta saka, ka tas nav jāatkārto. noyb par to šaubījās. Verbraucherzentrale drošības labad iesaka atkārtot, it sevišķi, ja jūsu e-pasta adrese ir mainījusies.
caveat-meta-what-others-post = Uz to, ko par jums publicē citi (fotoattēli, pieminējumi), jūsu iebildums neattiecas. Jāiebilst arī katram autoram vai lapas īpašniekam.
caveat-meta-italian-form = Itālijas iestāde publicēja veidlapu bez pieteikšanās cilvēkiem, kas nelieto Meta produktus. Izlasītajā kopijā tās adrese bija nogriezta. Visticamāk, tā ir viena no divām šeit norādītajām trešo personu datu veidlapām.
caveat-meta-form-2024-and-now = 2024. gadā veidlapā prasīja valsti, e-pastu, ietekmi uz jums un pa e-pastu nosūtītu kodu. Kopš 2025. gada aprīļa prasa tikai e-pastu (jau ierakstīts) un neobligātu iemeslu.
caveat-meta-wall-statement = Paziņojumam savā profilā, ka nepiekrītat, nav nekādas ietekmes. Der tikai veidlapa.
caveat-meta-court-record = OLG Köln 2025. gada 23. maijā noraidīja pieteikumu par steidzamu aizliegumu (15 UKl 2/25). OLG Schleswig 2025. gada 12. augustā noraidīja SOMI steidzamības pieteikumu (6 UKl 3/25), jo tas iesniegts par vēlu.
caveat-meta-no-main-ruling = Hamburgas iestāde savu steidzamības procedūru izbeidza 2025. gada 27. maijā. Tiesas nolēmums lietā pēc būtības nav atrasts.
caveat-meta-complain-at-home = Varat iesniegt sūdzību savas valsts datu aizsardzības iestādei. Attiecībā uz Meta vadošā ir Īrijas DPC.
caveat-facebook-menu-german = Izvēlnes nosaukumi vācu valodā: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Izvēlnes nosaukumi franču valodā: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Izvēlnes nosaukumi itāļu valodā: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Izvēlne ir vairākkārt mainījusies. Tiešās saites uz Privacy Centre nav izdevies apstiprināt, veidlapu adreses — ir.
caveat-facebook-pages-disputed = Avoti nav vienisprātis par Facebook lapām. Itālijas ziņās teikts, ka veidlapa neattiecas uz lapu, bet Brandenburgas iestāde aicina lapu uzturētājus iebilst.
caveat-facebook-pages-safe-reading = Ja uzturat lapu, drošākais ir iebilst ar savu kontu. Citu cilvēku komentāri paliek neaizsargāti.
caveat-meta-outside-europe = Veidlapu var nosūtīt arī cilvēki ārpus Eiropas, bet Meta tā nav jāievēro, ja to neprasa likums.
caveat-facebook-other-businesses = Kopš 2026. gada jūlija iestatījums par darbībām citos uzņēmumos (vispirms ārpus Eiropas) ietekmē arī MI atbildes. Tas ir Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Citi ceļi izvēlnē: profils > ≡ > Settings and activity > Privacy Centre, pēc tam saite pie vārda „object” pirmajā tekstā. Vai: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = ES politikā ziņojumu saturs ir minēts starp datiem, ko Meta likuma robežās var izmantot, lai vispārīgi uzlabotu produktus. MI apmācības punktos minēts tikai publisks saturs, MI sarunas un trešo personu informācija.
caveat-messenger-end-to-end = Meta nevar lasīt pilnīgi šifrētas sarunas, ja vien kāds tās nekopīgo ar MI vai par tām neziņo.
caveat-meta-ai-ads-europe = Meta piekrišanas sarakstā par personiskotām reklāmām Eiropā MI sarunas nav minētas. 2026. gada maija ziņojumos reklāmu izmaiņas joprojām neattiecas uz ES, Apvienoto Karalisti un Dienvidkoreju. Meta nekad nav nosaukusi izslēgtos reģionus.
caveat-meta-ai-sensitive-topics = Tiek teikts, ka reliģiju, seksuālo orientāciju, politiku, veselību, izcelsmi, pārliecību un dalību arodbiedrībā MI sarunās reklāmām neizmanto.
caveat-meta-ai-all-users = Pašreizējā ES politika ļauj Meta izmantot visu reģistrēto lietotāju, arī par 18 gadiem jaunāku, MI sarunas sava MI izstrādei.
caveat-meta-ai-memory = Nav izdevies apstiprināt, ka atmiņai būtu centrāls izslēgšanas slēdzis. Atmiņas ir kopīgas kontiem vienā Accounts Centre.
caveat-meta-ai-other-people = Nerakstiet citu cilvēku datus. Arī to, ko par viņiem kopīgojat, var izmantot.
caveat-threads-no-own-form = Pakalpojumam Threads ir sava īsa privātuma politika, kas papildina Meta politiku. Nevienā no tām nav minēta iebildumu veidlapa tikai pakalpojumam Threads.
caveat-threads-named-or-not = Avoti nav vienisprātis: Francijas 2025. gada ziņojumos Threads minēts līdzās Facebook un Instagram, bet Meta paziņojumā un vairākumā iestāžu runāts tikai par Facebook un Instagram.

## Academia.edu

caveat-no-switch-in-terms-read = Izlasītajos noteikumos slēdzis pret to nav atrasts. Skatiet sava konta iestatījumus.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Ja piedalāties beta versijas izmēģināšanā vai nododat darbus Adobe Stock, Adobe var tos izmantot apmācībai.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb saka, ka pirms apmācības, kur iespējams, noņem vārdus vai pseidonimizē datus.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Izbeigtā iespēja bija tikai ASV angļu valodā ierīcēs Echo Dot (4. paaudze), Echo Show 10 un Echo Show 15. Tiem, kas to izmantoja, ieslēdza Don't save recordings.
caveat-alexa-terms-training-data = Alexa 2025. gada 17. decembra noteikumos teikts, ka tās modeļus apmāca ar Amazon saturu, saturu no tās pakalpojumu lietošanas un licencētu un publisku saturu.
caveat-alexa-menu-from-howtos = Izvēlne ņemta no publiskiem padomu tekstiem, nevis no Amazon lapas.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Savai tīmekļa vietnei datnē robots.txt izmantojiet nosaukumu Amazonbot.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Atsevišķs slēdzis tajā pašā izvēlnē ir Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Izmantotos datus deidentificē un glabā līdz septiņiem gadiem.
caveat-atlassian-premium-reports-differ = Ziņojumi nav vienisprātis par Premium plānu. Lielākajā daļā teikts, ka metadati vienmēr ir ieslēgti, bet lietotņu dati pēc noklusējuma ir izslēgti. Pārbaudiet plāna lapā.

## BeReal

caveat-bereal-gender-guess = MI pēc lietotājvārda, vārda un biogrāfijas nosaka jūsu iespējamo dzimumu reklāmu mērķēšanai lietotnē.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = Datne robots.txt neizslēdz MI rāpuļprogrammas, un ārējas personas ir nokopējušas lielas ierakstu kopas.
caveat-bluesky-proposal-0008 = 2025. gada marta plāns (priekšlikums 0008) ļautu paust vēlmes par MI apmācību, arhivēšanu un kopēšanu. Tas būtu lūgums, nevis slēdzene. Nav atrasts, vai tas kļuvis par iestatījumu.

## Brave Leo

caveat-brave-own-page-not-read = Paša Brave lapa nebija pieejama. Izlasīts tikai viens ziņojums.

## Bumble

caveat-bumble-icebreakers-six-years = Sarunas ievadfrāžu uzvednes un ievadi glabā sešus gadus pēc konta dzēšanas.
caveat-bumble-noyb-openai = noyb saka, ka datus ievada OpenAI sistēmās. Bumble politikā par apmācību nav runāts.

## Canva

caveat-canva-default-disputed = Avoti nav vienisprātis par noklusējumu. Privātuma katalogā, kura veidotāji lasījuši politiku, teikts, ka ieslēgts. MI noteikumu rādītājā teikts tikai, ka tas atkarīgs no jūsu privātuma iestatījumiem.
caveat-canva-creators-templates = Canva Creators savas veidnes var neļaut izmantot Canva modeļos.
caveat-canva-switch-name-not-read = Paša slēdža nosaukums nav izlasīts Canva lapā.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI slēdzi apraksta tikai cilvēkiem EEZ un Apvienotajā Karalistē.
caveat-character-first-training-step = Character.AI savā kopsavilkumā saka, ka pirmo apmācības soli vairs neveic, bet joprojām var izmantot sarunas modeļu uzlabošanai.
caveat-character-public-stays-up = Tēls, ko padarījāt publisku, var palikt pieejams arī pēc konta dzēšanas.

## ChatGPT

caveat-chatgpt-switch-or-portal = Slēdzis un portāls dara to pašu. Pietiek ar vienu no tiem.
caveat-chatgpt-paying-does-not-stop = Maksāšana par Plus vai Pro apmācību neizslēdz. Uzņēmumu plānos un API tā pēc noklusējuma ir izslēgta.
caveat-chatgpt-controllers = Cilvēkiem EEZ un Šveicē pārzinis ir OpenAI Ireland Limited. Citur — OpenAI OpCo, LLC Sanfrancisko.

## Claude

caveat-claude-switch-renamed = Slēdža nosaukums 2025. gadā bija Help improve Claude. 2026. gada oktobrī tas ir Help Improve our AI models.
caveat-claude-default-disputed = Avoti nav vienisprātis par noklusējumu. 2026. gada oktobra ceļvedī teikts, ka izvēlaties reģistrējoties, 2025. gada ziņojumos izvēle jau bija ieslēgta, noteikumos — ja vien neatsakāties. Pārbaudiet, kā ir jums.
caveat-claude-incognito = Incognito sarunas apmācībai neizmanto nekad.
caveat-claude-retention = Ja slēdzis ir ieslēgts, datus apmācībai var glabāt līdz pieciem gadiem. Ja izslēgts — 30 dienas pēc tam, kad dzēšat sarunu.
caveat-claude-delete-conversation = Ja sarunu dzēšat, to turpmākā apmācībā neizmanto.
caveat-claude-old-lists-outdated = Dažos atteikšanās sarakstos joprojām teikts, ka Claude patērētāju sarunas apmācībai neizmanto. Tā bija tikai līdz 2025. gada oktobrim.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft saka, ka apmācība ar Copilot sarunām notiek „dažos tirgos”. Ja slēdža nav, jūsu konta datus apmācībai neizmanto.
caveat-copilot-switch-in-app = Vienā ziņojumā slēdzis atrasts tikai tālruņa lietotnēs, citos — arī tīmeklī. Ja to neredzat, pamēģiniet Copilot lietotnē.
caveat-copilot-personalization-different = Personalization and memory ir cits slēdzis un neattiecas uz apmācību.
caveat-copilot-pages-not-read = Paša Microsoft lapas ar slēdžiem (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) nebija pieejamas tiešai lasīšanai.

## Coursera

caveat-coursera-ask-for-person = Savstarpējai vērtēšanai un atzīmēm MI vietā varat lūgt cilvēku.
caveat-coursera-training-not-said = Paziņojumā uzskaitītas MI funkcijas, bet nav teikts, ka ar mācību dalībnieku saturu apmāca modeļus.

## Cursor

caveat-cursor-texts-disagree = Cursor teksti ir pretrunīgi: 2025. gada jūnija noteikumi atļauj apmācību tikai ar saturu, kuram piekritāt (izņemot drošības brīdinājumus un atsauksmes), bet pārskatā — arī tad, ja Privacy Mode ir izslēgts. Tāpēc ieslēdziet to.
caveat-cursor-feedback = Nosūtītās atsauksmes var izmantot arī tad, ja Privacy Mode ir ieslēgts.
caveat-cursor-model-logs = Daži modeļi drošības pārbaudēm glabā savus žurnālus, arī uzņēmumu komandām.

## DeepSeek

caveat-deepseek-controller = Pārzinis ir Ķīnā reģistrēts uzņēmums. Tā pārstāvis cilvēkiem ES un Apvienotajā Karalistē ir Prighter.
caveat-deepseek-menu-not-read = Ceļš izvēlnē līdz šim slēdzim nav izlasīts DeepSeek lapā. Izlasīts tikai tā nosaukums.

## DeviantArt

caveat-deviantart-dreamup = Tā ģenerators DreamUp balstās uz ārēju modeli, kas agrāk, iespējams, mācījies no mākslas darbiem tīmeklī.

## Discord

caveat-discord-bots-own-policies = Citu izstrādātāju boti un lietotnes ievēro savas politikas. Servera īpašnieks tos var noņemt.
caveat-discord-not-stated = Nav norādīts, vai Discord ar ziņojumiem apmāca ģeneratīvus modeļus. 2023. gadā tas izdevumam Snopes teica, ka ar lietotāju datiem neapmāca OpenAI vispārējos modeļus.

## Docusign

caveat-docusign-signers = Ja esat parakstītājs (nevis konta īpašnieks), neko iestatīt nevarat. Jautājiet uzņēmumam, kas jums nosūtīja dokumentu.
caveat-docusign-ai-attachment = 2024. gada 30. maija MI pielikums attiecas uz noteiktiem Docusign pakalpojumiem, nevis uz visiem.
caveat-docusign-withdrawal = 2024. gadā ziņoja, ka nav viegli atrast, kā piekrišanu atsaukt. Jaunākā piezīmē minēts iestatījums, kas pēc piekrišanas ir ieslēgts.

## Dropbox

caveat-dropbox-only-with-ai-features = Datnes ārējam MI nodod tikai tad, kad lieto MI funkciju. Šādas funkcijas ir marķētas.
caveat-dropbox-older-texts-uk-eea = Vecākos tekstos teikts, ka Apvienotajā Karalistē un EEZ MI funkcijas nepiedāvā.
caveat-dropbox-own-ai-not-stated = Izlasītajās lapās nav norādīts, vai Dropbox saturu izmanto savam MI.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Sarunu vēsture glabājas jūsu ierīcē.
caveat-duckai-other-models = Duck.ai izmanto citu uzņēmumu modeļus, kam jūsu vārdu un adresi nenodod.

## Duolingo

caveat-duolingo-anonymous-data = Saskaņā ar politikas kopsavilkumu anonimizētus datus var atkārtoti izmantot bez ierobežojuma.

## eBay

caveat-ebay-german-labels = Izvēlne un nosaukums ir no vietnes vācu valodā. Atbildiet Nein.
caveat-ebay-us-page-unclear = Patērētāju vikivietnē teikts, ka tiesības iebilst ir Eiropai un Apvienotajai Karalistei. Nav droši zināms, vai ASV lapai ir tāda pati ietekme.
caveat-ebay-swiss-users = Šveices ziņojums apstiprina, ka iestatījumu var izmantot arī lietotāji Šveicē.

## Evernote

caveat-evernote-promise-scope = Solījums attiecas uz MI funkcijām. Par pārējo politikā runāts par kļūdu novēršanu un pakalpojuma drošību.

## Figma

caveat-figma-nothing-newer = Par šo iestatījumu nav atrasts nekas jaunāks par 2024. gadu, tāpēc pārbaudiet to savā komandā.

## Flickr

caveat-flickr-creative-commons = Fotoattēlus ar Creative Commons licenci citi drīkst atkārtoti izmantot šīs licences robežās.
caveat-flickr-copies-2025 = Izlasītā politika un noteikumi ir 2025. gada septembra kopijas.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity pēc noklusējuma ir ieslēgts lietotājiem no 18 gadu vecuma.
caveat-gemini-anonymous-chats = Google saka, ka tā Gemini iestatījumi neattiecas uz sarunām, kuras tas pārvērš anonīmos datos.
caveat-gemini-human-reviewers = Daļu sarunu lasa cilvēki — pārskatītāji, arī pie pakalpojumu sniedzējiem. Tās atdala no jūsu konta un glabā līdz trim gadiem.
caveat-gemini-auto-delete = Darbības automātiski dzēš pēc 18 mēnešiem, ja vien neiestatāt 3 vai 36 mēnešus vai nekad.
caveat-gemini-stayed-off = Keep Activity palika izslēgts tiem, kas agrāk bija izslēguši Gemini Apps Activity.
caveat-gemini-audio-switch = Otrs, atsevišķs slēdzis attiecas uz audio un Gemini Live video un ekrāna kopīgošanu. Pēc noklusējuma tas ir izslēgts un balstās uz piekrišanu.
caveat-gemini-home-switch = Gemini for Home ir savs slēdzis sadaļā Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Ja iepriekš atteicāties no datu vākšanas produktu uzlabošanai, šī izvēle saglabājās.
caveat-ghcopilot-business-seat = Iestatījums ir paslēpts cilvēkiem ar Business vai Enterprise vietu. Viņu līgums apmācību aizliedz.
caveat-ghcopilot-private-code-in-use = Kodu no privāta repozitorija joprojām var izmantot, kamēr pie tā strādājat ar Copilot, ja vien neatsakāties.
caveat-ghcopilot-affiliates = Datus var nodot saistītiem uzņēmumiem, piemēram, Microsoft, bet ne citiem modeļu veidotājiem viņu pašu apmācībai.
caveat-ghcopilot-wrong-claims = Divās vietnēs apgalvots, ka datus glabā 30 dienas vai ka Business vietas ir iekļautas, ja vien administrators nerīkojas. Tas ir pretrunā ar GitHub teikto.

## GitHub (repositories)

caveat-github-licence-d4 = Jaunā licence (D.4. sadaļa) attiecas uz GitHub un tā saistīto uzņēmumu MI modeļu apmācību. Tajā teikts, ka tā nav jūsu satura pārdošana.
caveat-github-optout-limited-j3 = J.3. sadaļa atteikšanos ierobežo ar ievadi un izvadi. Tā neattiecas uz licenci D.4.–D.8. sadaļā un publiskiem repozitorijiem.
caveat-github-private-content = Privāta repozitorija saturu apmācībai var izmantot tikai tad, ja to nododat MI funkcijai. Tad ir spēkā atteikšanās.
caveat-github-third-parties = Noteikumi neliedz trešām personām likumīgi lasīt publiskus repozitorijus.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = 2025. gada novembrī izplatījās apgalvojums, ka viedās funkcijas nodod datus Gemini apmācībai. Malwarebytes savu rakstu izlaboja, un Google to noliedza.
caveat-gworkspace-class-action = 2025. gada 11. novembra ASV grupas prasībā teikts, ka Google bez piekrišanas ieslēdzis Gemini pakalpojumos Gmail, Chat un Meet. Tas ir apgalvojums.
caveat-gworkspace-gemini-rules = Uz sarunām ar Gemini lietotni attiecas Gemini noteikumi, par kuriem ir atsevišķa atbilde.
caveat-gworkspace-work-school = Darba un skolas kontiem ir savi noteikumi. Skatiet Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Ja Web & App Activity bija ieslēgts, Search Services History jums sākumā ir ieslēgts. Ja bija izslēgts, tas sākumā ir izslēgts.
caveat-google-starting-state-unknown = Vienā ziņojumā piebilsts, ka Google nav teicis, kas notiek kontos, kuros vecais iestatījums nekad nav aiztikts.
caveat-google-old-switch-not-enough = Ja izslēdz Web & App Activity, tas pats par sevi vairs neskar meklēšanas multividi. Jaunais iestatījums ir atsevišķs.
caveat-google-recommendations-switch = Personalized Recommendations ir trešais, atsevišķs slēdzis. Tas attiecas uz reklāmām un ieteikumiem.
caveat-google-rollout-dates = Ziņojumos pirmās vēstules laiks ir jūnija sākums vai 2026. gada 24. jūnijs. Ieviešana notiek pa kontiem, tāpēc datums, ko redzat, atšķiras.
caveat-google-controllers = Google Ireland Limited ir pārzinis to modeļu apmācībai, kurus tas ievieš EEZ un Šveicē, Google LLC — tam, ko indeksē Search un Maps.
caveat-google-drive-photos = Šis iestatījums neskar to, ko glabājat Drive vai Photos. Tas attiecas uz multividi, ko ievietojat meklēšanas rīkos.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Uzņēmumu, kam pieder Grammarly, tagad sauc Superhuman. Slēdzis saglabājis savu nosaukumu.

## Grok (xAI)

caveat-grok-without-login = Noteikumos teikts, ka, lietojot Grok bez pieteikšanās, xAI, kur tas atļauts, var šos datus izmantot apmācībai un izvēles nav.
caveat-grok-x-posts = Par platformas X ierakstiem atbild X — atsevišķs uzņēmums, par kuru ir atsevišķa atbilde.
caveat-grok-menu-names = Izvēlnes nosaukumi ziņojumos atšķiras: Data Controls vai Settings un pēc tam Data.
caveat-grok-uk-swiss-contact = Saziņa Apvienotajai Karalistei: xai@lionheartsquared.co.uk. Saziņa Šveicei: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Šo iestatījumu redzat tikai kā administrators. Ja jūsu dati ir kāda uzņēmuma CRM, jautājiet šim uzņēmumam.
caveat-hubspot-self-serve = HubSpot saka, ka tas ir pašapkalpošanās iestatījums: HubSpot nav jāraksta.

## Hugging Face / The Stack

caveat-stack-version-3 = 3. versija ir tieši no publiskā GitHub koda ievākta kopa ar licences filtru katrai datnei.
caveat-stack-checker-address = Pārbaudes rīks ir Space vietnē huggingface.co. Tā precīzā adrese nav izlasīta (vienā tekstā minēts am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Noteikumos un privātuma politikā nav minēta apmācība ar lietotāju privāto saturu. Tie izlasīti tikai daļēji.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Kopš IDE 2025. gada rudens laidieniem dialoglodziņā var jautāt, vai vēlaties kopīgot kodu modeļu apmācībai. Pietiek atbildēt „nē”.
caveat-jetbrains-retention-differs = Avoti nav vienisprātis par glabāšanu: 2026. gada jūlija paziņojumā teikts, ka apmācībai kopīgotos datus EEZ glabā vienu gadu, vecākā atbalsta rakstā — 30 dienas.
caveat-jetbrains-statistics = Funkciju statistikai ir cits slēdzis (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Izvēlnes nosaukumi franču valodā: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn uzraudzības iestādēm saka, ka privātus ziņojumus neizmanto, bet tā 2026. gada augusta paziņojumā starp apmācības datiem minēti grupu ziņojumi.
caveat-linkedin-uk-microsoft = Apvienotā Karaliste: kopš 2025. gada 3. novembra ierakstus, komentārus, rakstus, video, uzņēmumu lapas un darba sludinājumus kopīgo arī ar Microsoft tā MI vajadzībām. To pārtrauc tas pats slēdzis.
caveat-linkedin-research-setting = Atsevišķais iestatījums citam izmantojumam pētniecībā (Data privacy > Social, economic, and workplace research) nav atteikšanās no MI.

## Mastodon

caveat-mastodon-no-lock = Aizliegums noteikumos nav tehniska slēdzene. Ikviens var lasīt publiskus ierakstus un kopēt tos uz citiem serveriem.

## Medium

caveat-medium-stance = Kopš 2023. gada Medium nostāja ir: nekādas apmācības bez piekrišanas, atsauces un samaksas.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Stāsts, ka tiek vāktas Word un Excel datnes, radās no ieraksta platformā X 2024. gada novembrī. Microsoft, Thurrott un The Verge to precizēja.
caveat-ms365-general-statement = Microsoft vispārīgajā paziņojumā par konfidencialitāti tomēr teikts, ka tas var izmantot datus savu modeļu apmācībai. Noliegums attiecas uz Microsoft 365 lietotnēm.

## Midjourney

caveat-midjourney-licence = Viss, ko ievadāt, un viss, ko saņemat, ir pastāvīgi licencēts Midjourney. Noteikumos nav tieši teikts, ka ar to notiek apmācība.
caveat-midjourney-images-public = Attēli ir publiski, un tos var pārveidot, ja vien nemaksājat par Stealth mode. Kopīga tērzēšanas istaba vienmēr ir redzama.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat pārdēvēts par Vibe. Palīdzības lapās un noteikumos redzami abi nosaukumi (2026. gada vasarā).
caveat-mistral-default-disputed = Avoti nav vienisprātis: palīdzības centrā teikts, ka Free, Pro un Student plānā pēc noklusējuma ir ieslēgts, dokumentācijā — tikai Free plānā. Palīdzības centra teksts ir jaunāks, un drošāk ir paļauties uz to.
caveat-mistral-feedback = Īkšķis uz augšu vai uz leju ar komentāru ļauj Mistral izmantot šo sarunu neatkarīgi no jūsu slēdža stāvokļa.
caveat-mistral-team-admin = Komandā slēdzi iestata administrators, nevis jūs.

## Nextdoor

caveat-nextdoor-principles = Nextdoor MI principos teikts, ka uz datiem, ko kopīgo ar MI piegādātājiem, attiecas līgums. Tajos nav solīts datus neizmantot apmācībai.
caveat-nextdoor-nothing-newer = Avots, kas jaunāks par 2024. gadu, nav atrasts.

## Otter.ai

caveat-otter-class-action = ASV grupas prasībā (Brewer v. Otter.ai, 2025. gada augusts) teikts, ka Otter veic apmācību ar sanāksmēm bez visu dalībnieku piekrišanas. 2026. gadā tā vēl nebija izšķirta.

## My own website or blog

caveat-robots-is-a-request = robots.txt ir lūgums. Bytespider un DeepSeekBot ir minēti starp tiem, kas neklausa. Perplexity-User un citi asistenti atver lapu cilvēka lūguma dēļ un var to neievērot.
caveat-robots-site-builders = Squarespace un līdzīgos vietņu veidotājos ir viena izvēles rūtiņa daudziem botiem.
caveat-dsm-directive-article-4 = Pamats ir ES DSM direktīvas 4. panta 3. punkts. Saskaņā ar izlasītajiem avotiem atrunai jābūt mašīnlasāmai, un komerciāliem modeļu veidotājiem ES tā jāievēro.
caveat-ai-act-respect-opt-outs = 2026. gada jūnija skaidrojumā teikts, ka ES MI akts liek modeļu veidotājiem ievērot šādu atteikšanos un publicēt apmācības kopsavilkumus, minot datumu 2026. gada augustā.
caveat-registries-record-wish = Jauni reģistri, piemēram, trainingdataregistry.org, tikai reģistrē jūsu vēlmi.

## Perplexity

caveat-perplexity-plans = Pēc noklusējuma ieslēgts Free, Pro un Max plānā. Uzņēmumu kontos tas ir izslēgts.
caveat-perplexity-switch-names = Ziņojumos slēdzis saukts par AI data retention. Vecākās palīdzības lapās tas ir AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. un Pinterest, Inc. ir kopīgi pārziņi cilvēkiem EEZ, Apvienotajā Karalistē un Šveicē.
caveat-pinterest-others-pins = Uz Pins ar jūsu darbu, ko saglabājuši citi cilvēki, attiecas viņu, nevis jūsu iestatījums.

## Proton Lumo

caveat-lumo-own-page-not-read = Paša Proton lapa par Lumo nav izlasīta. Apgalvojumi ņemti no diviem asistentu salīdzinājumiem.

## Quora

caveat-quora-policy-and-help-page = Politika piedāvā atteikties no apmācības. Palīdzības lapā teikts, ka saturu neizmantoja to modeļu apmācībai, kas raksta pakalpojumā Quora. Abi ir no 2023. gada.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Nejaušus ierakstus dzēš pēc 90 dienām.
caveat-rayban-meta-ai-rules = Uz to, ko brillēs darāt ar Meta AI, attiecas arī Meta AI noteikumi.
caveat-rayban-us-notice = Ziņojumos runāts par ASV paziņojumu. Par Eiropu nekas atsevišķs nav atrasts.

## Reddit

caveat-reddit-clause-since-2024 = Apmācības punkts ir lietotāja līgumā kopš 2024. gada augusta.
caveat-reddit-partners = Lietotāja līgums ļauj Reddit un tā partneriem izmantot publisku saturu MI un mašīnmācības apmācībai.
caveat-reddit-dutch-authority = Nīderlandes iestāde kopš 2025. gada pēta Reddit datu darījumus.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Ziņots, ka Process data only on device ir Galaxy S25 un jaunākos tālruņos. Izvēlnes nosaukums atšķiras atkarībā no One UI versijas.
caveat-samsung-cloud-report = Vienā rakstā teikts, ka mākoņa datus apstrādā tikai attiecīgajā brīdī un apmācībai neizmanto. Paša Samsung teiktais par apmācību nav atrasts.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Vienā satura autora ziņojumā teikts, ka var izvēlēties piedalīties vai nepiedalīties. Precīzais slēdža nosaukums un noklusējums nav izlasīts.

## Signal

caveat-signal-recipient-can-copy = Cilvēks, kuram rakstāt, tik un tā var iekopēt sarunu MI pakalpojumā.

## Slack

caveat-slack-ask-owner = Ja esat dalībnieks, to izdarīt nevarat. Vērsieties pie darbvietas īpašnieka.
caveat-slack-ai-extra = Slack AI (maksas papildiespēja) izmanto valodas modeļus pašā Slack. Slack saka, ka tie nemācās no jūsu ziņojumiem.
caveat-slack-generative-opt-in = Slack saka, ka ģeneratīvus modeļus apmāca ar klientu datiem tikai tad, ja tas aktīvi atļauts.

## Snapchat

caveat-snapchat-my-selfie = Attēliem, kas veidoti ar My Selfie, ir atsevišķs slēdzis See My Selfie in Ads.
caveat-snapchat-on-by-default = Francijas 2025. gada oktobra pārskatā arī Snapchat minēts starp pakalpojumiem, kuros izmantošana pēc noklusējuma ir ieslēgta.
caveat-snapchat-not-posting = Ja nepublicējat Spotlight, Snap Map vai publiskā profilā, saturs nenonāk Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Pakalpojumam Sora bija savs apmācības slēdzis Sora iestatījumos. ChatGPT slēdža izslēgšana uz to neattiecās.
caveat-sora-export-page = OpenAI norādītā eksportēšanas lapa: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Solījums attiecas uz ģeneratīvo MI, kas atdarina balsi, mūziku vai personas tēlu. Ieteikumi, meklēšana un krāpšanas atklāšana MI izmanto jebkurā gadījumā.
caveat-soundcloud-label-contracts = Saturu, kas piegādāts saskaņā ar ierakstu kompāniju vai izplatītāju līgumiem, bez tiesību īpašnieka MI vajadzībām nedrīkst izmantot neviens.

## Spotify

caveat-spotify-training-purpose = Apmācība kalpo ieteikumiem un tādām funkcijām kā AI DJ un AI playlist. Politikā nav teikts, ka ar mūziku vai sarunām apmāca vispārēju valodas modeli.

## Squarespace (your website there)

caveat-squarespace-unticked = Jaunā vietnē rūtiņa nav atzīmēta, tāpēc MI rāpuļprogrammas drīkst to apmeklēt.
caveat-squarespace-robots-not-editable = Squarespace vietnē datni robots.txt pats rediģēt nevarat.

## Stack Overflow

caveat-stackoverflow-data-dump = Arī regulāri publicētajai datu kopai (data dump) ir CC BY-SA licence, tāpēc ikviens to drīkst izmantot, norādot autoru.

## Strava

caveat-strava-policy-watch-site = Politikas formulējums 2026. gada maijā izlasīts politiku uzraudzības vietnē, nevis paša Strava lapā.
caveat-strava-health-data = Veselības datiem saskaņā ar VDAR 9. pantu vajadzīga nepārprotama piekrišana. Tāpēc jautājiet, uz kāda pamata Strava ar tiem veic apmācību.

## Substack

caveat-substack-block-off = Bloķēšana pēc noklusējuma ir izslēgta: rāpuļprogrammas ir atļautas, līdz to ieslēdzat.
caveat-substack-checks = Substack 2026. gada jūlija noteikumos teikts, ka tā MI satura pārbaudes nedrīkst izmantot ārēju modeļu apmācībai.

## SurveyMonkey

caveat-surveymonkey-own-models = Tas izmanto deidentificētas atbildes savu modeļu apmācībai.
caveat-surveymonkey-ask-sender = Ja tikai atbildējāt uz aptauju, jautājiet uzņēmumam, kas to nosūtīja.

## Telegram

caveat-telegram-grok-plan = Saskaņā ar 2026. gada 29. janvāra ziņojumu 2025. gada plāns iebūvēt Grok pakalpojumā Telegram neīstenojās. Kā iemesls minēta datu aizsardzība.
caveat-telegram-public-channels = Publiskos kanālus var kopēt ikviens, arī MI uzņēmumi.
caveat-telegram-secret-chats = Pilnīgi šifrētas ir tikai slepenās sarunas.

## Tesla (car)

caveat-tesla-default-disputed = Avoti nav vienisprātis par noklusējumu: īpašnieka rokasgrāmatā runāts par salona kameras ieslēgšanu pēc izvēles, 2026. gada kontrolsarakstā teikts, ka kopīgošana pēc noklusējuma ir ieslēgta, bet Eiropā 2016. gadā tā pēc noklusējuma bija izslēgta.
caveat-tesla-separate-switches = Jaunākos automobiļos ir atsevišķi slēdži Autopilot, stāvēšanas, brauciena un salona datiem.

## TikTok

caveat-tiktok-generative-not-named = Eiropas politikā runāts par mašīnmācības modeļiem un algoritmiem, un ģeneratīvais MI nav minēts. Nav skaidrs, cik tālu sniedzas apmācība.
caveat-tiktok-test-19-actions = 2026. gada maijā publicētā testā saskaitītas 19 darbības, lai nosūtītu pieprasījumu, — visvairāk no visiem pakalpojumiem. Tajā arī teikts, ka var analizēt melnrakstus un privātus video.
caveat-tiktok-minors = Punktā nepilngadīgie nav izslēgti.
caveat-tiktok-uk-address = Pasta adrese Apvienotajā Karalistē: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = Politikā runāts par mašīnmācību, nevis par ģeneratīvo MI. Tās vajadzībām var glabāt datus bez saiknes ar jums.
caveat-tinder-sensitive-data = Par datiem, ko uzskata par sensitīviem, Tinder saka, ka lūdz piekrišanu, kur to prasa likums.

## Tumblr

caveat-tumblr-already-on = Slēdzis jau ir ieslēgts blogiem, kuri agrāk atturēja meklētājprogrammas.
caveat-tumblr-reblogs = Uz jūsu ierakstu pārpublicējumiem citu cilvēku blogos attiecas šo blogu iestatījumi.
caveat-tumblr-policy-silent = Tumblr 2026. gada 3. jūnija privātuma politikā MI apmācība nav minēta.

## Twitch

caveat-twitch-representatives = ES pārstāvis: Twitch Interactive Germany GmbH. Apvienotās Karalistes pārstāvis: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = 2026. gada augusta preses virsrakstos teikts, ka Twitch nevarēja pateikt, vai agrāk izmantoti vecāki ieraksti.

## Udemy (instructors)

caveat-udemy-in-unless-no = Pasniedzēji piedalās, ja vien noteiktajā laikā nepasaka „nē”.
caveat-udemy-2026-window = 2026. gada atteikšanās laika datumi nav atrasti.

## Vimeo

caveat-vimeo-voice-translation = Vimeo MI tulkošana apstrādā jūsu balsi, lai sniegtu šo pakalpojumu.
caveat-vimeo-promise-2024 = Solījums ir no 2024. gada. 2025. gada marta privātuma politikas kopija nav ar to pretrunā.

## WeTransfer

caveat-wetransfer-wording-removed = 2025. gada jūlija izmaiņas sākumā varēja saprast tā, ka datnes drīkst izmantot mašīnmācības modeļu uzlabošanai. WeTransfer teica, ka nekad to nav darījis, un formulējumu noņēma.
caveat-wetransfer-licence = Jūsu piešķirtā licence ir pakalpojuma darbināšanai un uzlabošanai.

## WhatsApp

caveat-whatsapp-objection-help = Palīdzības lapa par iebildumiem: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Avoti nav vienisprātis. Verbraucherzentrale saka, ka WhatsApp nepiedāvā iebilst pret MI apmācību, jo publisku datu nav, bet Francijas un Šveices mediji apraksta tā vispārīgās veidlapas izmantošanu. Var būt patiess gan viens, gan otrs.
caveat-whatsapp-what-meta-receives = Kad WhatsApp lietojat MI, Meta saņem reģionu un valodu, ierīces un savienojuma datus, žurnālus un lietošanas datus, arī par nepilngadīgajiem.
caveat-whatsapp-basis-minors = Par to, ko Meta saņem, kad lietojat MI, WhatsApp balstās uz līgumu vai, nepilngadīgo gadījumā, uz leģitīmām interesēm.
caveat-whatsapp-reset-ai = Varat dzēst sarunu ar Meta AI un nosūtīt /reset-ai, lai notīrītu to, ko glabā asistents. Meta var paturēt kopiju.
caveat-whatsapp-ads-accounts-centre = Ārpus Eiropas WhatsApp MI sarunas nonāk reklāmu sistēmā tikai tad, ja WhatsApp ir tajā pašā Accounts Centre. Ja WhatsApp tur nepievieno, tas nenotiek.
caveat-whatsapp-bremen = Avoti nav vienisprātis: Brēmenes iestāde WhatsApp nosauca starp pakalpojumiem, kuru publiskos komentārus un ierakstus izmanto, citas iestādes un Meta min tikai Facebook un Instagram.

## Windows (Recall)

caveat-recall-general-statement = Microsoft vispārīgajā paziņojumā par konfidencialitāti (2026. gada jūlijs) tomēr teikts, ka tas var izmantot datus modeļu apmācībai. Par Recall tas tā nesaka.
caveat-recall-forum-claims = Forumos atrasti nepierādīti apgalvojumi, ka Recall dati tik un tā nonāk uzņēmuma Microsoft rīcībā.

## Wix (your website there)

caveat-wix-policy-2024 = Izlasīta politikas redakcija, kas stājās spēkā 2024. gada 3. martā.

## WordPress.com

caveat-wordpress-already-on = Slēdzis jau ir ieslēgts vietnēm, kas attur meklētājprogrammas.
caveat-wordpress-self-hosted = Uz pašu mitinātu WordPress tas neattiecas. Tur ar robots.txt izlemj īpašnieks.

## X (Twitter)

caveat-x-promise-and-practice = Avoti ir pretrunīgi: X 2024. gadā Īrijas uzraudzības iestādei solīja pavisam neizmantot ES ierakstus, taču tā ES lapās aprakstīta apmācība uz leģitīmu interešu pamata ar atteikšanās iespēju.
caveat-x-eu-default-unknown = Nav zināms, vai ES kontos slēdzis sākumā ir izslēgts, tāpēc pārbaudiet savējo.
caveat-x-default-never-published = X noklusējumu nekad nav publicējis. Ziņojumos kopš 2024. gada jūlija tas bija ieslēgts.
caveat-x-switch-wording = Slēdža formulējumā „ieraksti” nomainīti pret „publiskie dati”, un tagad minēts arī xAI, tāpēc vecākas pamācības izskatās citādi.
caveat-x-grok-com-switch = grok.com un Grok lietotnei ir savs slēdzis: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partneri ar satura pārvaldnieku atrod iestatījumu sadaļā Settings > Overview vai kanāla papildu iestatījumos.
caveat-youtube-videos-only = Šī atbilde ir par video. Par sarunām ar Gemini ir atsevišķa atbilde.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = ES tas nenotika: Meta 2024. gada 14. jūnijā plānu apturēja.
caveat-timeline-forecast = Tā ir prognoze, nevis datums.
caveat-gmail-apart = Ar Gmail ir citādi: pēc Google teiktā, e-pasta vēstuļu saturu Gemini apmācībai neizmanto. Jautājiet par Google Workspace.
