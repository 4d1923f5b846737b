### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Doar un administrator poate face modificarea. Ca membru, adresați-vă administratorului.
caveat-private-account-keeps-new-posts-out = Dacă setați contul ca privat, postările noi rămân în afara conținutului public folosit.
caveat-only-public-material-and-ai-chats = Se folosesc doar materialele publice și conversațiile cu IA. Dacă limitați postările sau profilul la prieteni, și postările noi rămân în afară.
caveat-meta-minors-ai-chats = Conversațiile cu Meta AI ale utilizatorilor sub 18 ani pot fi folosite, potrivit politicii actuale pentru UE, deși postările lor publice nu.
caveat-setting-is-a-signal = Setarea este un semnal. Crawlerele care îl ignoră nu sunt oprite.
caveat-only-summary-read = S-a citit doar un rezumat al termenilor sau al politicii companiei, nu textul însuși.
caveat-basis-read-on-us-page = Temeiul juridic a fost citit doar pe pagina pentru SUA. Pagina europeană poate fi diferită.
caveat-in-force-since-february-2024 = Acest lucru este în vigoare din februarie 2024.
caveat-ms-copilot-terms-cover-365-chat = Din 18 august 2026, termenii Copilot pentru persoane fizice acoperă și Copilot Chat din aplicațiile Microsoft 365 pentru conturile personale.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Sursele se contrazic în privința a ceea ce acoperă o opoziție târzie. Autoritățile germane și cea italiană spun că doar postările făcute ulterior sunt în siguranță.
caveat-meta-late-objection-others = Despre opozițiile târzii, autoritatea belgiană spune doar că un model nu poate uita ce a învățat. Confirmarea de la Meta vorbește despre lăsarea informațiilor publice în afara dezvoltării viitoare.
caveat-meta-linked-accounts = Sursele se contrazic în privința conturilor asociate. Nota de informare Meta și mai multe relatări spun că o singură opoziție acoperă toate conturile din același Centru de conturi, în timp ce o notă de cercetare din 2026 spune să vă opuneți pentru fiecare cont.
caveat-meta-separate-emails = Conturile cu adrese de e-mail diferite au nevoie oricum de opoziții separate.
caveat-meta-objected-in-2024 = Dacă v-ați opus în 2024, Meta spune că nu este nevoie să repetați. noyb a pus la îndoială acest lucru. Verbraucherzentrale (organizația germană de consiliere a consumatorilor) vă sfătuiește să repetați pentru siguranță, mai ales dacă adresa de e-mail s-a schimbat.
caveat-meta-what-others-post = Ce postează alții despre dumneavoastră (fotografii, mențiuni) nu este acoperit de opoziția dumneavoastră. Fiecare autor sau proprietar de Pagină trebuie să se opună și el.
caveat-meta-italian-form = Autoritatea italiană a publicat un formular fără autentificare pentru cei care nu folosesc produse Meta. Adresa lui era trunchiată în copia citită. Cele două formulare pentru terți indicate aici sunt variantele posibile.
caveat-meta-form-2024-and-now = În 2024, formularul cerea țara, e-mailul, impactul asupra dumneavoastră și un cod trimis prin e-mail. Din aprilie 2025 cere doar e-mailul (deja completat) și un motiv opțional.
caveat-meta-wall-statement = O declarație postată pe perete, potrivit căreia nu sunteți de acord, nu are niciun efect. Contează doar formularul.
caveat-meta-court-record = OLG Köln a refuzat o interdicție de urgență la 23 mai 2025 (15 UKl 2/25). OLG Schleswig a respins cererea de urgență a SOMI la 12 august 2025 (6 UKl 3/25), deoarece a venit prea târziu.
caveat-meta-no-main-ruling = Autoritatea din Hamburg a renunțat la procedura sa de urgență la 27 mai 2025. Nu s-a găsit nicio hotărâre judecătorească pe fond.
caveat-meta-complain-at-home = Puteți depune o plângere la propria autoritate pentru protecția datelor. Pentru Meta, autoritatea principală este DPC din Irlanda.
caveat-facebook-menu-german = Denumiri din meniul german: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Denumiri din meniul francez: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Denumiri din meniul italian: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Meniul s-a schimbat de mai multe ori. Linkurile directe către Centrul de confidențialitate nu au putut fi confirmate, dar adresele formularelor da.
caveat-facebook-pages-disputed = Sursele se contrazic în privința Paginilor Facebook. Relatări italiene spun că formularul nu acoperă o Pagină, în timp ce autoritatea din Brandenburg le spune operatorilor de Pagini să se opună.
caveat-facebook-pages-safe-reading = Dacă administrați o Pagină, interpretarea sigură este să vă opuneți cu propriul cont. Comentariile altora rămân neprotejate.
caveat-meta-outside-europe = Persoanele din afara Europei pot trimite formularul, dar Meta nu este obligată să îi dea curs acolo unde nu o obligă nicio lege.
caveat-facebook-other-businesses = Din iulie 2026, o setare pentru activitatea primită de la alte companii (mai întâi în afara Europei) influențează și răspunsurile IA. Se află la Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Alte căi de meniu: profil > ≡ > Settings and activity > Privacy Centre, apoi linkul de pe cuvântul object din primul text. Sau: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Politica pentru UE include conținutul mesajelor printre datele pe care Meta le poate folosi pentru îmbunătățirea produselor în general, în limitele legii. Clauzele despre antrenarea IA enumeră doar conținutul public, conversațiile cu IA și informațiile de la terți.
caveat-messenger-end-to-end = Meta nu poate citi conversațiile criptate integral decât dacă cineva le partajează cu IA sau le raportează.
caveat-meta-ai-ads-europe = Lista de consimțământ a Meta pentru reclame personalizate în Europa nu menționează conversațiile cu IA. Relatări din mai 2026 plasează în continuare UE, Regatul Unit și Coreea de Sud în afara schimbării privind reclamele. Meta nu a numit niciodată regiunile excluse.
caveat-meta-ai-sensitive-topics = Se spune că religia, orientarea sexuală, politica, sănătatea, originea, convingerile și apartenența la sindicate din conversațiile cu IA nu sunt folosite pentru reclame.
caveat-meta-ai-all-users = Politica actuală pentru UE permite companiei Meta să folosească pentru dezvoltarea propriei IA conversațiile cu IA ale tuturor utilizatorilor înregistrați, inclusiv ale celor sub 18 ani.
caveat-meta-ai-memory = Nu s-a putut confirma un comutator central pentru dezactivarea memoriei. Amintirile sunt comune conturilor dintr-un Centru de conturi.
caveat-meta-ai-other-people = Nu scrieți datele altor persoane. Ce partajați despre ele poate fi folosit și el.
caveat-threads-no-own-form = Threads are propria politică de confidențialitate, scurtă, care se bazează pe politica Meta. Niciuna nu indică un formular de opoziție doar pentru Threads.
caveat-threads-named-or-not = Sursele se contrazic: relatări franceze din 2025 menționează Threads alături de Facebook și Instagram, iar anunțul Meta și majoritatea autorităților vorbesc doar despre Facebook și Instagram.

## Academia.edu

caveat-no-switch-in-terms-read = În termenii citiți nu s-a găsit niciun comutator împotriva acestui lucru. Căutați în setările contului.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Dacă participați la o versiune beta sau oferiți lucrări către Adobe Stock, Adobe le poate folosi pentru antrenare.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb spune că, înainte de antrenare, elimină numele sau pseudonimizează datele acolo unde poate.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Opțiunea care a încetat exista doar în SUA, în engleză, pe Echo Dot (generația a 4-a), Echo Show 10 și Echo Show 15. Cei care o aveau au fost trecuți la Don't save recordings.
caveat-alexa-terms-training-data = Termenii Alexa din 17 decembrie 2025 spun că modelele sale sunt antrenate pe conținut Amazon, pe conținut din folosirea serviciilor sale și pe conținut licențiat și public.
caveat-alexa-menu-from-howtos = Meniul provine din ghiduri publice, nu de pe o pagină Amazon.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Pentru propriul site, Amazonbot este numele de folosit în robots.txt.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Un comutator separat din același meniu se numește Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Datele folosite sunt lipsite de elemente de identificare și păstrate până la șapte ani.
caveat-atlassian-premium-reports-differ = Relatările diferă în privința planului Premium. Cele mai multe spun că metadatele sunt mereu activate, iar datele din aplicație sunt dezactivate implicit. Verificați pagina planurilor.

## BeReal

caveat-bereal-gender-guess = IA ghicește care este probabil sexul dumneavoastră din numele de utilizator, prenume și biografie, pentru direcționarea reclamelor în aplicație.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt nu închide accesul crawlerelor de IA, iar terți au copiat seturi mari de postări.
caveat-bluesky-proposal-0008 = Un plan din martie 2025 (propunerea 0008) v-ar permite să declarați ce doriți în privința antrenării IA, a arhivării și a copierii. Ar fi o rugăminte, nu o încuietoare. Nu s-a găsit dacă a devenit o setare.

## Brave Leo

caveat-brave-own-page-not-read = Pagina proprie a Brave nu a fost accesibilă. S-a citit o singură relatare.

## Bumble

caveat-bumble-icebreakers-six-years = Prompturile și datele introduse pentru replicile de început sunt păstrate șase ani după ștergerea contului.
caveat-bumble-noyb-openai = noyb spune că datele sunt introduse în sistemele OpenAI. Politica Bumble nu vorbește despre antrenare.

## Canva

caveat-canva-default-disputed = Sursele se contrazic în privința setării implicite. Un catalog de confidențialitate care a citit politica spune că este activată. Un index al termenilor privind IA spune doar că depinde de setările dumneavoastră de confidențialitate.
caveat-canva-creators-templates = Canva Creators își pot ține șabloanele în afara modelelor Canva.
caveat-canva-switch-name-not-read = Numele comutatorului nu a fost citit pe o pagină Canva.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI descrie comutatorul doar pentru persoanele din SEE și Regatul Unit.
caveat-character-first-training-step = În propriul rezumat, Character.AI spune că nu mai face primul pas de antrenare, dar că poate folosi în continuare conversații pentru îmbunătățirea modelelor sale.
caveat-character-public-stays-up = Un personaj pe care l-ați făcut public poate rămâne vizibil după ce vă ștergeți contul.

## ChatGPT

caveat-chatgpt-switch-or-portal = Comutatorul și portalul fac același lucru. Unul dintre ele este de ajuns.
caveat-chatgpt-paying-does-not-stop = Plata pentru Plus sau Pro nu dezactivează antrenarea. Planurile de firmă și API-ul au antrenarea dezactivată implicit.
caveat-chatgpt-controllers = Pentru persoanele din SEE și Elveția, operatorul este OpenAI Ireland Limited. În alte părți este OpenAI OpCo, LLC din San Francisco.

## Claude

caveat-claude-switch-renamed = Comutatorul se numea Help improve Claude în 2025. În octombrie 2026 se numește Help Improve our AI models.
caveat-claude-default-disputed = Sursele se contrazic în privința setării implicite. Un ghid din octombrie 2026 spune că alegeți la înregistrare, relatări din 2025 au găsit caseta deja bifată, iar termenii spun „dacă nu refuzați”. Verificați în ce poziție este comutatorul dumneavoastră.
caveat-claude-incognito = Conversațiile incognito nu sunt folosite niciodată pentru antrenare.
caveat-claude-retention = Cu comutatorul activat, datele pot fi păstrate până la cinci ani pentru antrenare. Cu el dezactivat, 30 de zile după ce ștergeți o conversație.
caveat-claude-delete-conversation = Ștergerea unei conversații o ține în afara antrenărilor viitoare.
caveat-claude-old-lists-outdated = Unele liste cu posibilități de refuz mai spun că Claude nu antrenează pe conversațiile persoanelor fizice. Acest lucru era adevărat doar înainte de octombrie 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft spune că antrenarea pe conversațiile Copilot are loc „pe unele piețe”. Dacă lipsește comutatorul, nu antrenează pe contul dumneavoastră.
caveat-copilot-switch-in-app = O relatare a găsit comutatorul doar în aplicațiile de telefon, iar altele și pe web. Dacă nu îl vedeți, încercați aplicația Copilot.
caveat-copilot-personalization-different = Personalization and memory este un alt comutator și nu privește antrenarea.
caveat-copilot-pages-not-read = Paginile Microsoft cu comutatoarele (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) nu au fost accesibile pentru citire directă.

## Coursera

caveat-coursera-ask-for-person = Puteți cere o persoană în locul IA pentru evaluarea colegială și pentru note.
caveat-coursera-training-not-said = Nota de informare enumeră funcții de IA, dar nu spune că modelele sunt antrenate pe conținutul cursanților.

## Cursor

caveat-cursor-texts-disagree = Textele Cursor se contrazic: termenii din iunie 2025 permit antrenarea doar pe conținutul pentru care v-ați dat acordul (cu excepția semnalărilor de securitate și a feedbackului), în timp ce prezentarea generală o permite și cu Privacy Mode dezactivat. De aceea, activați-l.
caveat-cursor-feedback = Feedbackul pe care îl trimiteți poate fi folosit chiar și cu Privacy Mode activat.
caveat-cursor-model-logs = Unele modele păstrează jurnale proprii pentru verificări de siguranță, și pentru echipele de întreprindere.

## DeepSeek

caveat-deepseek-controller = Operatorul este o companie înregistrată în China. Reprezentantul ei pentru persoanele din UE și Regatul Unit este Prighter.
caveat-deepseek-menu-not-read = Calea de meniu până la acel comutator nu a fost citită pe o pagină DeepSeek. Doar numele lui a fost citit.

## DeviantArt

caveat-deviantart-dreamup = Generatorul său DreamUp se bazează pe un model extern care se poate să fi învățat anterior din arta de pe web.

## Discord

caveat-discord-bots-own-policies = Boții și aplicațiile altor producători urmează propriile politici. Proprietarul unui server îi poate elimina.
caveat-discord-not-stated = Nu se precizează dacă Discord antrenează modele generative pe mesaje. În 2023 a declarat pentru Snopes că datele utilizatorilor nu antrenează modelele generale ale OpenAI.

## Docusign

caveat-docusign-signers = Ca semnatar (nu proprietar al contului) nu puteți seta nimic. Întrebați compania care v-a trimis documentul.
caveat-docusign-ai-attachment = Anexa privind IA din 30 mai 2024 se aplică anumitor servicii Docusign, nu tuturor.
caveat-docusign-withdrawal = În 2024 s-a relatat că nu era ușor de găsit o cale de retragere a consimțământului. O notă mai nouă menționează o setare care este activată după consimțământ.

## Dropbox

caveat-dropbox-only-with-ai-features = Fișierele ajung la o IA externă doar când se folosește o funcție de IA. Astfel de funcții sunt etichetate.
caveat-dropbox-older-texts-uk-eea = Texte mai vechi spuneau că funcțiile de IA nu erau oferite în Regatul Unit și în SEE.
caveat-dropbox-own-ai-not-stated = Paginile citite nu precizează dacă Dropbox folosește conținut pentru propria IA.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Istoricul conversațiilor este stocat pe propriul dispozitiv.
caveat-duckai-other-models = În spatele Duck.ai sunt modele ale altor companii, accesate fără numele sau adresa dumneavoastră.

## Duolingo

caveat-duolingo-anonymous-data = Potrivit rezumatului politicii, datele anonimizate pot fi refolosite fără limită.

## eBay

caveat-ebay-german-labels = Meniul și eticheta sunt cele ale site-ului german. Răspundeți Nein.
caveat-ebay-us-page-unclear = Un wiki pentru consumatori spune că dreptul la opoziție este pentru Europa și Regatul Unit. Nu este sigur că pagina pentru SUA are același efect.
caveat-ebay-swiss-users = O relatare elvețiană confirmă că și utilizatorii elvețieni pot folosi setarea.

## Evernote

caveat-evernote-promise-scope = Promisiunea privește funcțiile de IA. În rest, politica vorbește despre depanare și menținerea siguranței serviciului.

## Figma

caveat-figma-nothing-newer = Despre această setare nu s-a găsit nimic mai nou de 2024, așa că verificați-o în echipa dumneavoastră.

## Flickr

caveat-flickr-creative-commons = Fotografiile sub o licență Creative Commons pot fi refolosite de alții în limitele acelei licențe.
caveat-flickr-copies-2025 = Politica și termenii citiți sunt copii din septembrie 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity este activat implicit pentru utilizatorii de 18 ani și peste.
caveat-gemini-anonymous-chats = Google spune că setările Gemini nu acoperă conversațiile pe care le transformă în date anonime.
caveat-gemini-human-reviewers = Verificatori umani, inclusiv de la furnizori de servicii, citesc o parte din conversații. Acestea sunt separate de contul dumneavoastră și păstrate până la trei ani.
caveat-gemini-auto-delete = Activitatea se șterge singură după 18 luni, dacă nu setați 3 sau 36 de luni ori niciodată.
caveat-gemini-stayed-off = Keep Activity a rămas dezactivat pentru cei care dezactivaseră înainte Gemini Apps Activity.
caveat-gemini-audio-switch = Un al doilea comutator, separat, acoperă conținutul audio, videoclipurile și ecranele partajate din Gemini Live. Este dezactivat implicit și se bazează pe consimțământ.
caveat-gemini-home-switch = Gemini for Home are propriul comutator în Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Dacă refuzaserăți înainte colectarea datelor pentru îmbunătățirea produsului, acea alegere a fost păstrată.
caveat-ghcopilot-business-seat = Setarea este ascunsă pentru cei cu o licență Business sau Enterprise. Contractul lor interzice antrenarea.
caveat-ghcopilot-private-code-in-use = Codul dintr-un depozit privat poate fi folosit totuși în timp ce lucrați la el cu Copilot, dacă nu refuzați.
caveat-ghcopilot-affiliates = Datele pot ajunge la afiliați precum Microsoft, dar nu la alți producători de modele pentru antrenarea lor proprie.
caveat-ghcopilot-wrong-claims = Două site-uri susțin că datele se păstrează 30 de zile sau că licențele Business sunt incluse dacă administratorul nu acționează. Acest lucru contrazice GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = Noua licență (secțiunea D.4) acoperă antrenarea modelelor de IA ale GitHub și ale afiliaților săi. Spune că aceasta nu este o vânzare a conținutului dumneavoastră.
caveat-github-optout-limited-j3 = Secțiunea J.3 limitează refuzul la datele introduse și la rezultate. Nu se aplică licenței din D.4–D.8 și nici depozitelor publice de cod.
caveat-github-private-content = Conținutul unui depozit privat poate fi folosit pentru antrenare doar când îl oferiți unei funcții de IA. Atunci se aplică refuzul.
caveat-github-third-parties = Termenii nu îi împiedică pe terți să citească legal depozitele publice de cod.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = În noiembrie 2025 s-a răspândit afirmația că funcțiile inteligente alimentează antrenarea Gemini. Malwarebytes și-a corectat articolul, iar Google a negat.
caveat-gworkspace-class-action = O acțiune colectivă din SUA, din 11 noiembrie 2025, spune că Google a activat Gemini în Gmail, Chat și Meet fără consimțământ. Este o acuzație.
caveat-gworkspace-gemini-rules = Conversațiile cu aplicația Gemini intră sub regulile Gemini, care au un răspuns separat.
caveat-gworkspace-work-school = Conturile de serviciu și de școală au termeni proprii. Consultați Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Dacă Web & App Activity era activat, Search Services History pornește activat. Dacă era dezactivat, pornește dezactivat.
caveat-google-starting-state-unknown = O relatare adaugă că Google nu spusese ce primesc conturile care nu au atins niciodată vechea setare.
caveat-google-old-switch-not-enough = Dezactivarea Web & App Activity nu mai acoperă de la sine fișierele media din căutare. Noua setare este separată.
caveat-google-recommendations-switch = Personalized Recommendations este un al treilea comutator, separat. Privește reclamele și sugestiile.
caveat-google-rollout-dates = Relatările indică primul e-mail la începutul lunii iunie sau la 24 iunie 2026. Introducerea se face pe conturi, așa că data pe care o vedeți diferă.
caveat-google-controllers = Google Ireland Limited este operatorul pentru antrenarea modelelor pe care le pune în funcțiune în SEE și Elveția, iar Google LLC pentru ce indexează Căutarea și Maps.
caveat-google-drive-photos = Această setare nu atinge ce păstrați în Drive sau Photos. Privește fișierele media pe care le puneți în instrumentele de căutare.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Compania din spatele Grammarly se numește acum Superhuman. Comutatorul și-a păstrat numele.

## Grok (xAI)

caveat-grok-without-login = Termenii spun că folosirea Grok fără autentificare permite companiei xAI să folosească acele date pentru antrenare fără posibilitate de alegere, acolo unde este permis.
caveat-grok-x-posts = Postările de pe X țin de X, o companie separată, cu un răspuns propriu.
caveat-grok-menu-names = Denumirile din meniu diferă între relatări: Data Controls sau Settings și apoi Data.
caveat-grok-uk-swiss-contact = Contact pentru Regatul Unit: xai@lionheartsquared.co.uk. Contact pentru Elveția: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Întâlniți această setare doar ca administrator. Dacă figurați în baza de date de clienți (CRM) a cuiva, întrebați acea companie.
caveat-hubspot-self-serve = HubSpot spune că setarea se face direct în cont: nu este nevoie să scrieți către HubSpot.

## Hugging Face / The Stack

caveat-stack-version-3 = Versiunea 3 este o colectare directă a codului public de pe GitHub, cu un filtru de licență pentru fiecare fișier.
caveat-stack-checker-address = Verificatorul este un Space pe huggingface.co. Adresa lui exactă nu a fost citită (un text indică am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Termenii și politica de confidențialitate nu menționează antrenarea pe conținutul privat al utilizatorilor. Au fost citite doar parțial.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = De la versiunile IDE din toamna lui 2025, o fereastră vă poate întreba dacă doriți să partajați cod pentru antrenarea modelelor. Este de ajuns să spuneți nu.
caveat-jetbrains-retention-differs = Sursele se contrazic în privința stocării: nota de informare din iulie 2026 spune că datele partajate pentru antrenare se păstrează un an în SEE, iar un articol de asistență mai vechi spune 30 de zile.
caveat-jetbrains-statistics = Statisticile despre funcții sunt un alt comutator (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Denumiri din meniul francez: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn le spune autorităților că mesajele private nu sunt folosite, dar nota sa de informare din august 2026 include mesajele de grup printre datele de antrenare.
caveat-linkedin-uk-microsoft = Regatul Unit: din 3 noiembrie 2025, postările, comentariile, articolele, videoclipurile, paginile de companie și anunțurile de angajare sunt partajate și cu Microsoft pentru IA acesteia. Același comutator oprește acest lucru.
caveat-linkedin-research-setting = Setarea separată pentru alte folosiri în cercetare (Data privacy > Social, economic, and workplace research) nu este refuzul privind IA.

## Mastodon

caveat-mastodon-no-lock = O interdicție în termeni nu este o încuietoare tehnică. Oricine poate citi postările publice și le poate copia pe alte servere.

## Medium

caveat-medium-stance = Din 2023, poziția Medium este: nicio antrenare fără consimțământ, menționarea autorului și plată.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Povestea că fișierele Word și Excel sunt colectate automat a pornit de la o postare pe X din noiembrie 2024. Microsoft, Thurrott și The Verge au clarificat-o.
caveat-ms365-general-statement = Declarația generală de confidențialitate a Microsoft spune totuși că poate folosi date pentru antrenarea modelelor sale. Negarea privește aplicațiile Microsoft 365.

## Midjourney

caveat-midjourney-licence = Tot ce introduceți și ce rezultă este licențiat definitiv către Midjourney. Termenii nu spun explicit că antrenează pe acest conținut.
caveat-midjourney-images-public = Imaginile sunt publice și pot fi remixate, dacă nu plătiți pentru modul Stealth. O cameră de chat comună este întotdeauna vizibilă.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat a fost redenumit Vibe. Paginile de ajutor și termenii arată ambele nume (vara lui 2026).
caveat-mistral-default-disputed = Sursele se contrazic: centrul de ajutor spune că Free, Pro și Student sunt activate implicit, iar documentația spune că doar Free. Textul centrului de ajutor este mai nou și este interpretarea mai sigură.
caveat-mistral-feedback = Degetul mare în sus sau în jos cu un comentariu permite companiei Mistral să folosească acea conversație, oricare ar fi poziția comutatorului.
caveat-mistral-team-admin = Într-o echipă, administratorul setează comutatorul, nu dumneavoastră.

## Nextdoor

caveat-nextdoor-principles = Principiile Nextdoor privind IA spun că datele partajate cu furnizorii de IA sunt protejate prin contract. Ele nu promit că nu se antrenează.
caveat-nextdoor-nothing-newer = Nu s-a găsit nicio sursă mai nouă de 2024.

## Otter.ai

caveat-otter-class-action = O acțiune colectivă din SUA (Brewer v. Otter.ai, august 2025) spune că Otter antrenează pe ședințe fără consimțământul tuturor participanților. Era încă în curs în 2026.

## My own website or blog

caveat-robots-is-a-request = robots.txt este o rugăminte. Bytespider și DeepSeekBot sunt trecuți printre cei care nu se conformează. Perplexity-User și alți asistenți încarcă o pagină pentru că o cere o persoană și pot ignora fișierul robots.txt.
caveat-robots-site-builders = La Squarespace și la alte platforme de creare a site-urilor aveți o singură casetă de bifat pentru mulți roboți.
caveat-dsm-directive-article-4 = Temeiul este articolul 4 alineatul (3) din Directiva DSM a UE. Potrivit surselor citite, rezervarea trebuie să poată fi citită automat, iar producătorii comerciali de modele din UE trebuie să o respecte.
caveat-ai-act-respect-opt-outs = O explicație din iunie 2026 spune că Regulamentul UE privind IA îi obligă pe producătorii de modele să respecte astfel de refuzuri și să publice rezumate ale antrenării, cu un termen în august 2026.
caveat-registries-record-wish = Registrele noi, precum trainingdataregistry.org, doar înregistrează dorința dumneavoastră.

## Perplexity

caveat-perplexity-plans = Activat implicit pentru Free, Pro și Max. Pentru conturile de întreprindere este dezactivat.
caveat-perplexity-switch-names = Relatările numesc comutatorul AI data retention. Pagini de ajutor mai vechi îl numesc AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. și Pinterest, Inc. sunt operatori asociați pentru persoanele din SEE, Regatul Unit și Elveția.
caveat-pinterest-others-pins = Pinurile cu lucrările dumneavoastră salvate de alte persoane urmează setarea lor, nu a dumneavoastră.

## Proton Lumo

caveat-lumo-own-page-not-read = Pagina proprie a Proton despre Lumo nu a fost citită. Afirmațiile provin din două comparații de asistenți.

## Quora

caveat-quora-policy-and-help-page = Politica oferă posibilitatea de a refuza antrenarea. Pagina de ajutor spune că nu se folosea conținut pentru antrenarea modelelor care scriu pe Quora. Ambele sunt din 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Înregistrările făcute din greșeală sunt șterse după 90 de zile.
caveat-rayban-meta-ai-rules = Ce faceți cu Meta AI pe ochelari intră și sub regulile Meta AI.
caveat-rayban-us-notice = Relatările vorbesc despre nota de informare pentru SUA. Pentru Europa nu s-a găsit nimic separat.

## Reddit

caveat-reddit-clause-since-2024 = Clauza privind antrenarea se află în acordul utilizatorului din august 2024.
caveat-reddit-partners = Acordul utilizatorului permite companiei Reddit și partenerilor săi să antreneze IA și învățarea automată cu conținut public.
caveat-reddit-dutch-authority = Autoritatea neerlandeză examinează din 2025 contractele de date ale Reddit.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Process data only on device este relatat pentru Galaxy S25 și modelele mai noi. Numele meniului diferă în funcție de versiunea One UI.
caveat-samsung-cloud-report = Un articol spune că datele din cloud sunt tratate doar pe moment și nu sunt folosite pentru antrenare. De la Samsung însăși nu s-a găsit nimic despre antrenare.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Relatarea unui contribuitor spune că puteți alege să participați sau nu. Denumirea exactă a comutatorului și setarea lui implicită nu au fost citite.

## Signal

caveat-signal-recipient-can-copy = O persoană căreia îi scrieți poate copia totuși o conversație într-un serviciu de IA.

## Slack

caveat-slack-ask-owner = Ca membru nu puteți face dumneavoastră acest lucru. Adresați-vă proprietarului spațiului de lucru.
caveat-slack-ai-extra = Slack AI (o opțiune plătită) folosește modele lingvistice în interiorul Slack. Slack spune că acestea nu învață din mesajele dumneavoastră.
caveat-slack-generative-opt-in = Slack spune că modelele generative sunt antrenate pe datele clienților doar cu un acord activ.

## Snapchat

caveat-snapchat-my-selfie = Imaginile făcute cu My Selfie au un comutator separat, See My Selfie in Ads.
caveat-snapchat-on-by-default = O sinteză franceză din octombrie 2025 include și Snapchat printre serviciile la care folosirea este activată implicit.
caveat-snapchat-not-posting = Dacă nu postați în Spotlight, pe Snap Map sau pe un profil public, conținutul rămâne în afara Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora avea propriul comutator de antrenare în setările Sora. Dezactivarea comutatorului ChatGPT nu îl atingea.
caveat-sora-export-page = Pagina de export indicată de OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Promisiunea acoperă IA generativă care imită vocea, muzica sau înfățișarea. Recomandările, căutarea și detectarea fraudelor folosesc oricum IA.
caveat-soundcloud-label-contracts = Nimeni nu poate folosi pentru IA conținut livrat prin contracte cu case de discuri sau distribuitori fără titularul drepturilor.

## Spotify

caveat-spotify-training-purpose = Antrenarea servește recomandărilor și unor funcții precum AI DJ și lista de redare cu IA. Politica nu spune că muzica sau conversațiile antrenează un model lingvistic general.

## Squarespace (your website there)

caveat-squarespace-unticked = Pe un site nou caseta este nebifată, așa că crawlerele de IA pot intra.
caveat-squarespace-robots-not-editable = Pe Squarespace nu puteți edita dumneavoastră robots.txt.

## Stack Overflow

caveat-stackoverflow-data-dump = Și arhiva de date publicată periodic (data dump) este sub CC BY-SA, așa că oricine o poate refolosi menționând autorul.

## Strava

caveat-strava-policy-watch-site = Textul politicii a fost citit printr-un site de urmărire a politicilor din mai 2026, nu pe pagina Strava.
caveat-strava-health-data = Datele privind sănătatea necesită consimțământ explicit în temeiul articolului 9 din GDPR. Întrebați deci în ce temei antrenează Strava cu ele.

## Substack

caveat-substack-block-off = Blocarea este dezactivată implicit: crawlerele sunt permise până când o activați.
caveat-substack-checks = Termenii Substack din iulie 2026 spun că verificările sale de conținut cu IA nu pot fi folosite pentru antrenarea modelelor externe.

## SurveyMonkey

caveat-surveymonkey-own-models = Folosește răspunsuri fără elemente de identificare pentru antrenarea propriilor modele.
caveat-surveymonkey-ask-sender = Dacă doar ați răspuns la un sondaj, întrebați compania care l-a trimis.

## Telegram

caveat-telegram-grok-plan = Un plan din 2025 de a integra Grok în Telegram nu s-a realizat, potrivit unei relatări din 29 ianuarie 2026. Ca motiv este menționată protecția datelor.
caveat-telegram-public-channels = Oricine poate copia canalele publice, inclusiv companiile de IA.
caveat-telegram-secret-chats = Doar conversațiile secrete sunt criptate integral.

## Tesla (car)

caveat-tesla-default-disputed = Sursele se contrazic în privința setării implicite: manualul de utilizare vorbește despre activare voluntară pentru camera din habitaclu, o listă de verificare din 2026 spune că partajarea este activată implicit, iar în Europa era dezactivată implicit în 2016.
caveat-tesla-separate-switches = Mașinile mai noi întreabă prin comutatoare separate pentru datele Autopilot, din parcare, despre călătorii și din habitaclu.

## TikTok

caveat-tiktok-generative-not-named = Politica europeană vorbește despre modele și algoritmi de învățare automată și nu menționează IA generativă. Nu este clar cât de departe merge antrenarea.
caveat-tiktok-test-19-actions = Un test publicat în mai 2026 a numărat 19 acțiuni pentru trimiterea cererii, cele mai multe dintre toate serviciile. Mai spune că ciornele și videoclipurile private pot fi analizate.
caveat-tiktok-minors = Clauza nu îi exclude pe minori.
caveat-tiktok-uk-address = Adresa poștală din Regatul Unit: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = Politica vorbește despre învățare automată, nu despre IA generativă. Datele fără legătură cu dumneavoastră pot fi păstrate în acest scop.
caveat-tinder-sensitive-data = Pentru datele considerate sensibile, Tinder spune că cere consimțământ acolo unde legea o impune.

## Tumblr

caveat-tumblr-already-on = Comutatorul este deja activat pentru blogurile care descurajau înainte motoarele de căutare.
caveat-tumblr-reblogs = Reblogurile postărilor dumneavoastră pe blogurile altora urmează setările acelor bloguri.
caveat-tumblr-policy-silent = Politica de confidențialitate Tumblr din 3 iunie 2026 nu menționează antrenarea IA.

## Twitch

caveat-twitch-representatives = Reprezentant în UE: Twitch Interactive Germany GmbH. Reprezentant în Regatul Unit: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Titluri de presă din august 2026 spun că Twitch nu putea preciza dacă înregistrări mai vechi fuseseră folosite înainte.

## Udemy (instructors)

caveat-udemy-in-unless-no = Instructorii sunt incluși dacă nu refuză în perioada anuală.
caveat-udemy-2026-window = Nu s-au găsit zilele de început și de sfârșit ale unei perioade din 2026.

## Vimeo

caveat-vimeo-voice-translation = Traducerea cu IA de la Vimeo vă prelucrează vocea pentru a furniza acest serviciu.
caveat-vimeo-promise-2024 = Promisiunea este din 2024. Copia din martie 2025 a politicii de confidențialitate nu o contrazice.

## WeTransfer

caveat-wetransfer-wording-removed = Modificarea din iulie 2025 suna la început ca și cum fișierele ar putea fi folosite pentru îmbunătățirea modelelor de învățare automată. WeTransfer a spus că nu a făcut niciodată acest lucru și a eliminat textul.
caveat-wetransfer-licence = Licența pe care o dați este pentru funcționarea și îmbunătățirea serviciului.

## WhatsApp

caveat-whatsapp-objection-help = Pagina de ajutor despre opoziție: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Sursele se contrazic. Verbraucherzentrale (organizația germană de consiliere a consumatorilor) spune că WhatsApp nu oferă opoziție față de antrenarea IA, deoarece nu există date publice; presa franceză și elvețiană descrie folosirea formularului său general. Ambele pot fi adevărate.
caveat-whatsapp-what-meta-receives = Când folosiți IA în WhatsApp, Meta primește regiunea și limba, date despre dispozitiv și conexiune, jurnale și date de utilizare, și pentru minori.
caveat-whatsapp-basis-minors = Pentru ce primește Meta când folosiți IA, WhatsApp se bazează pe contract sau, în cazul minorilor, pe interese legitime.
caveat-whatsapp-reset-ai = Puteți șterge conversația cu Meta AI și trimite /reset-ai pentru a șterge ce păstrează asistentul. Meta poate păstra o copie.
caveat-whatsapp-ads-accounts-centre = În afara Europei, conversațiile cu IA din WhatsApp ajung în sistemul de reclame doar dacă WhatsApp este în același Centru de conturi. Dacă lăsați WhatsApp în afara lui, evitați acest lucru.
caveat-whatsapp-bremen = Sursele se contrazic: autoritatea din Bremen a inclus WhatsApp printre serviciile ale căror comentarii și postări publice sunt folosite, în timp ce alte autorități și Meta se limitează la Facebook și Instagram.

## Windows (Recall)

caveat-recall-general-statement = Declarația generală de confidențialitate a Microsoft (iulie 2026) spune totuși că poate folosi date pentru antrenarea modelelor. Nu spune acest lucru despre Recall.
caveat-recall-forum-claims = Pe forumuri s-au găsit afirmații, fără dovezi, că datele Recall ajung totuși la Microsoft.

## Wix (your website there)

caveat-wix-policy-2024 = Politica citită a fost cea în vigoare de la 3 martie 2024.

## WordPress.com

caveat-wordpress-already-on = Comutatorul este deja activat pentru site-urile care descurajează motoarele de căutare.
caveat-wordpress-self-hosted = WordPress găzduit pe cont propriu nu este vizat. Acolo proprietarul decide prin robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Sursele se contrazic: X a promis în 2024 autorității irlandeze că lasă definitiv deoparte postările din UE, dar paginile sale pentru UE descriu antrenarea pe baza intereselor legitime, cu posibilitate de refuz.
caveat-x-eu-default-unknown = Nu se știe dacă comutatorul pornește dezactivat pentru conturile din UE, așa că verificați-l pe al dumneavoastră.
caveat-x-default-never-published = X nu a publicat niciodată setarea implicită. Relatări începând din iulie 2024 au găsit-o activată.
caveat-x-switch-wording = Textul comutatorului s-a schimbat de la postări la date publice și acum menționează și xAI, așa că instrucțiunile mai vechi arată altfel.
caveat-x-grok-com-switch = grok.com și aplicația Grok au propriul comutator: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partenerii cu un manager de conținut găsesc setarea la Settings > Overview sau în setările avansate ale canalului.
caveat-youtube-videos-only = Acest răspuns este despre videoclipuri. Conversațiile cu Gemini au un răspuns separat.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = În UE nu s-a întâmplat: Meta a suspendat planul la 14 iunie 2024.
caveat-timeline-forecast = Aceasta este o prognoză, nu o dată stabilită.
caveat-gmail-apart = Gmail este alt caz: potrivit Google, conținutul e-mailurilor nu este folosit pentru antrenarea Gemini. Întrebați despre Google Workspace.
