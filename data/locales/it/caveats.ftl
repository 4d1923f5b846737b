### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Solo un amministratore può modificarla. Se sei membro, chiedi al tuo amministratore.
caveat-private-account-keeps-new-posts-out = Impostare l'account come privato tiene i nuovi post fuori dai contenuti pubblici che vengono usati.
caveat-only-public-material-and-ai-chats = Si usano solo materiali pubblici e chat con l'IA. Anche limitare i post o il profilo agli amici tiene fuori i nuovi post.
caveat-meta-minors-ai-chats = Le chat con Meta AI degli utenti minori di 18 anni possono essere usate, secondo l'attuale informativa per l'UE, anche se i loro post pubblici non lo sono.
caveat-setting-is-a-signal = L'impostazione è un segnale. I crawler che lo ignorano non vengono fermati.
caveat-only-summary-read = È stato letto solo un riassunto delle condizioni o dell'informativa dell'azienda, non il testo stesso.
caveat-basis-read-on-us-page = La base giuridica è stata letta solo sulla pagina statunitense. La pagina europea può essere diversa.
caveat-in-force-since-february-2024 = È in vigore da febbraio 2024.
caveat-ms-copilot-terms-cover-365-chat = Dal 18 agosto 2026 le condizioni di Copilot per i consumatori valgono anche per Copilot Chat nelle app di Microsoft 365 per gli account personali.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Le fonti non concordano su che cosa copra un'opposizione tardiva. Le autorità tedesche e italiane dicono che sono al sicuro solo i post pubblicati dopo.
caveat-meta-late-objection-others = Sulle opposizioni tardive l'autorità belga dice solo che un modello non può disimparare. La conferma di Meta parla di lasciare le informazioni pubbliche fuori dallo sviluppo futuro.
caveat-meta-linked-accounts = Le fonti non concordano sugli account collegati. L'avviso di Meta e diversi resoconti dicono che una sola opposizione vale per tutti gli account nello stesso Centro gestione account, una nota di ricerca del 2026 dice di opporsi per ogni account.
caveat-meta-separate-emails = Gli account con indirizzi e-mail diversi richiedono in ogni caso opposizioni separate.
caveat-meta-objected-in-2024 = Se hai presentato opposizione nel 2024, Meta dice che non serve ripeterla. noyb ne ha dubitato. La Verbraucherzentrale consiglia di ripeterla per sicurezza, soprattutto se il tuo indirizzo e-mail è cambiato.
caveat-meta-what-others-post = Ciò che altri pubblicano su di te (foto, menzioni) non è coperto dalla tua opposizione. Deve opporsi anche ogni autore o proprietario di una Pagina.
caveat-meta-italian-form = Il Garante italiano ha pubblicato un modulo senza accesso per chi non usa i prodotti di Meta. Nella copia letta il suo indirizzo era tagliato. I due moduli per terzi elencati qui sono i candidati.
caveat-meta-form-2024-and-now = Nel 2024 il modulo chiedeva il Paese, l'e-mail, l'impatto su di te e un codice inviato per e-mail. Da aprile 2025 chiede solo l'e-mail (già compilata) e un motivo facoltativo.
caveat-meta-wall-statement = Pubblicare sulla tua bacheca una dichiarazione di disaccordo non ha alcun effetto. Conta solo il modulo.
caveat-meta-court-record = L'OLG Köln ha respinto una richiesta di divieto urgente il 23 maggio 2025 (15 UKl 2/25). L'OLG Schleswig ha respinto la domanda urgente di SOMI il 12 agosto 2025 (6 UKl 3/25) perché arrivata troppo tardi.
caveat-meta-no-main-ruling = L'autorità di Amburgo ha rinunciato al suo procedimento d'urgenza il 27 maggio 2025. Non è stata trovata alcuna decisione giudiziaria in un giudizio di merito.
caveat-meta-complain-at-home = Puoi presentare reclamo alla tua autorità per la protezione dei dati. La DPC irlandese è l'autorità capofila per Meta.
caveat-facebook-menu-german = Voci di menu in tedesco: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Voci di menu in francese: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Voci di menu in italiano: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Il menu è cambiato più volte. I link diretti al Centro sulla privacy non si sono potuti confermare, gli indirizzi dei moduli sì.
caveat-facebook-pages-disputed = Le fonti non concordano sulle Pagine Facebook. Notizie italiane dicono che il modulo non vale per una Pagina, mentre l'autorità del Brandeburgo consiglia ai gestori di Pagine di opporsi.
caveat-facebook-pages-safe-reading = Se gestisci una Pagina, l'interpretazione più sicura è opporti con il tuo account. I commenti degli altri restano senza protezione.
caveat-meta-outside-europe = Chi si trova fuori dall'Europa può inviare il modulo, ma Meta non è tenuta a darvi seguito dove nessuna legge la obbliga.
caveat-facebook-other-businesses = Da luglio 2026 un'impostazione sulle attività presso altre aziende (prima fuori dall'Europa) influenza anche le risposte dell'IA. Si trova in Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Altri percorsi nel menu: profilo > ≡ > Settings and activity > Privacy Centre, poi il link sulla parola «object» nel primo testo. Oppure: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = L'informativa per l'UE elenca il contenuto dei messaggi tra i dati che Meta può usare per migliorare i prodotti in generale, nei limiti di legge. Le clausole sull'addestramento dell'IA elencano solo contenuti pubblici, chat con l'IA e informazioni di terzi.
caveat-messenger-end-to-end = Meta non può leggere le chat con crittografia end-to-end, a meno che qualcuno non le condivida con l'IA o le segnali.
caveat-meta-ai-ads-europe = L'elenco dei consensi di Meta per la pubblicità personalizzata in Europa non nomina le chat con l'IA. Resoconti di maggio 2026 collocano ancora UE, Regno Unito e Corea del Sud fuori dalla modifica sulla pubblicità. Meta non ha mai nominato le regioni escluse.
caveat-meta-ai-sensitive-topics = Si dice che religione, orientamento sessuale, politica, salute, origine, convinzioni e appartenenza sindacale nelle chat con l'IA non vengano usati per la pubblicità.
caveat-meta-ai-all-users = L'attuale informativa per l'UE permette a Meta di usare le chat con l'IA di tutti gli utenti registrati, compresi quelli minori di 18 anni, per sviluppare la sua IA.
caveat-meta-ai-memory = Non si è potuta confermare un'opzione centrale per disattivare la memoria. I ricordi sono condivisi tra gli account di uno stesso Centro gestione account.
caveat-meta-ai-other-people = Non scrivere dati di altre persone. Anche ciò che condividi su di loro può essere usato.
caveat-threads-no-own-form = Threads ha una propria breve informativa sulla privacy che si fonda su quella di Meta. Nessuna delle due indica un modulo di opposizione solo per Threads.
caveat-threads-named-or-not = Le fonti non concordano: resoconti francesi del 2025 nominano Threads accanto a Facebook e Instagram, l'annuncio di Meta e la maggior parte delle autorità parlano solo di Facebook e Instagram.

## Academia.edu

caveat-no-switch-in-terms-read = Nelle condizioni consultate non è stata trovata alcuna opzione per rifiutare questo uso. Guarda nelle impostazioni del tuo account.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Se partecipi a una beta o conferisci opere ad Adobe Stock, Adobe può usarle per l'addestramento.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb dice che, dove può, rimuove i nomi o pseudonimizza i dati prima dell'addestramento.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = L'opzione cessata esisteva solo negli Stati Uniti, in inglese, su Echo Dot (4ª generazione), Echo Show 10 ed Echo Show 15. Chi l'aveva è passato a «Don't save recordings».
caveat-alexa-terms-training-data = Le condizioni di Alexa del 17 dicembre 2025 dicono che i suoi modelli sono addestrati con contenuti di Amazon, contenuti derivanti dall'uso dei suoi servizi e contenuti con licenza e pubblici.
caveat-alexa-menu-from-howtos = Il menu è tratto da guide pubbliche, non da una pagina di Amazon.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Per il tuo sito web, Amazonbot è il nome da usare in robots.txt.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Un'opzione separata nello stesso menu si chiama Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = I dati usati vengono privati degli elementi identificativi e conservati fino a sette anni.
caveat-atlassian-premium-reports-differ = I resoconti non concordano sul piano Premium. La maggior parte dice che i metadati sono sempre attivati e che i dati in-app sono disattivati per impostazione predefinita. Controlla la pagina dei piani.

## BeReal

caveat-bereal-gender-guess = L'IA deduce il tuo genere probabile da nome utente, nome e biografia, per la pubblicità mirata nell'app.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = Il robots.txt non esclude i crawler di IA, e terzi hanno copiato grandi raccolte di post.
caveat-bluesky-proposal-0008 = Un piano del marzo 2025 (proposta 0008) ti permetterebbe di dichiarare le tue volontà su addestramento dell'IA, archiviazione e copia. Sarebbe una richiesta, non un blocco. Non è stato trovato se sia diventato un'impostazione.

## Brave Leo

caveat-brave-own-page-not-read = La pagina di Brave stessa non era accessibile. È stato letto solo un resoconto.

## Bumble

caveat-bumble-icebreakers-six-years = I prompt e gli input delle frasi per rompere il ghiaccio sono conservati per sei anni dopo l'eliminazione dell'account.
caveat-bumble-noyb-openai = noyb dice che i dati vengono immessi nei sistemi di OpenAI. L'informativa di Bumble non parla di addestramento.

## Canva

caveat-canva-default-disputed = Le fonti non concordano sull'impostazione predefinita. Un catalogo sulla privacy che ha letto l'informativa dice attivata. Un indice di condizioni sull'IA dice solo che dipende dalle tue impostazioni sulla privacy.
caveat-canva-creators-templates = I Canva Creators possono tenere i loro modelli grafici fuori dai modelli di IA di Canva.
caveat-canva-switch-name-not-read = Il nome dell'opzione stessa non è stato letto su una pagina di Canva.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI descrive l'opzione solo per le persone nel SEE e nel Regno Unito.
caveat-character-first-training-step = Nel proprio riassunto Character.AI dice di non svolgere più la prima fase dell'addestramento, ma di poter ancora usare le chat per migliorare i suoi modelli.
caveat-character-public-stays-up = Un personaggio che hai reso pubblico può restare online dopo che hai eliminato il tuo account.

## ChatGPT

caveat-chatgpt-switch-or-portal = L'opzione e il portale hanno lo stesso effetto. Basta una delle due vie.
caveat-chatgpt-paying-does-not-stop = Pagare Plus o Pro non disattiva l'addestramento. Per i piani aziendali e l'API è disattivato per impostazione predefinita.
caveat-chatgpt-controllers = Per le persone nel SEE e in Svizzera il titolare del trattamento è OpenAI Ireland Limited. Altrove è OpenAI OpCo, LLC a San Francisco.

## Claude

caveat-claude-switch-renamed = Nel 2025 l'opzione si chiamava Help improve Claude. A ottobre 2026 si chiama Help Improve our AI models.
caveat-claude-default-disputed = Le fonti non concordano sull'impostazione predefinita. Una guida di ottobre 2026 dice che si sceglie al momento della registrazione, resoconti del 2025 hanno visto la casella già attivata, le condizioni dicono salvo rifiuto. Guarda com'è la tua.
caveat-claude-incognito = Le chat Incognito non vengono mai usate per l'addestramento.
caveat-claude-retention = Con l'opzione attivata, i dati possono essere conservati fino a cinque anni per l'addestramento. Se è disattivata, 30 giorni dopo che hai cancellato una chat.
caveat-claude-delete-conversation = Cancellare una conversazione la tiene fuori dall'addestramento futuro.
caveat-claude-old-lists-outdated = Alcuni elenchi di modi per rifiutare dicono ancora che Claude non fa addestramento con le chat dei consumatori. Era vero solo prima di ottobre 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft dice che l'addestramento con le chat di Copilot avviene «in alcuni mercati». Se l'opzione manca, non fa addestramento con il tuo account.
caveat-copilot-switch-in-app = Un resoconto ha trovato l'opzione solo nelle app per il telefono, altri anche sul web. Se non la vedi, prova l'app Copilot.
caveat-copilot-personalization-different = Personalization and memory è un'altra opzione e non riguarda l'addestramento.
caveat-copilot-pages-not-read = Le pagine di Microsoft stessa con le opzioni (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) non erano accessibili per una lettura diretta.

## Coursera

caveat-coursera-ask-for-person = Per la valutazione tra pari e i voti puoi chiedere una persona invece dell'IA.
caveat-coursera-training-not-said = L'informativa elenca funzioni di IA, ma non dice che i contenuti degli studenti addestrino modelli.

## Cursor

caveat-cursor-texts-disagree = I testi di Cursor non concordano: le condizioni di giugno 2025 consentono l'addestramento solo con i contenuti per cui hai dato l'accordo (salvo segnalazioni di sicurezza e feedback), il riepilogo sulla privacy anche con Privacy Mode disattivata. Quindi attivala.
caveat-cursor-feedback = Il feedback che invii può essere usato anche con Privacy Mode attivata.
caveat-cursor-model-logs = Alcuni modelli tengono registri propri per i controlli di sicurezza, anche per i team Enterprise.

## DeepSeek

caveat-deepseek-controller = Il titolare del trattamento è una società registrata in Cina. Il suo rappresentante per le persone nell'UE e nel Regno Unito è Prighter.
caveat-deepseek-menu-not-read = Il percorso nel menu fino a quell'opzione non è stato letto su una pagina di DeepSeek. È stato letto solo il suo nome.

## DeviantArt

caveat-deviantart-dreamup = Il suo generatore DreamUp si basa su un modello esterno che in precedenza può aver imparato da opere d'arte presenti sul web.

## Discord

caveat-discord-bots-own-policies = I bot e le app di altri produttori seguono informative proprie. Il proprietario di un server può rimuoverli.
caveat-discord-not-stated = Non è indicato se Discord addestri modelli generativi con i messaggi. Nel 2023 ha detto a Snopes che i dati degli utenti non addestrano i modelli generali di OpenAI.

## Docusign

caveat-docusign-signers = Come firmatario (non titolare dell'account) non puoi impostare nulla. Chiedi all'azienda che ti ha inviato il documento.
caveat-docusign-ai-attachment = L'allegato sull'IA del 30 maggio 2024 si applica a certi servizi Docusign, non a tutti.
caveat-docusign-withdrawal = Nel 2024 è stato riferito che non era facile trovare un modo per revocare il consenso. Una nota più recente menziona un'impostazione che è attivata dopo il consenso.

## Dropbox

caveat-dropbox-only-with-ai-features = I file vanno a un'IA esterna solo quando si usa una funzione di IA. Queste funzioni sono contrassegnate.
caveat-dropbox-older-texts-uk-eea = Testi meno recenti dicevano che le funzioni di IA non erano offerte nel Regno Unito e nel SEE.
caveat-dropbox-own-ai-not-stated = Nelle pagine consultate non è indicato se Dropbox usi i contenuti per la propria IA.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = La cronologia delle chat è conservata sul tuo dispositivo.
caveat-duckai-other-models = Dietro Duck.ai ci sono modelli di altre aziende, contattati senza il tuo nome o indirizzo.

## Duolingo

caveat-duolingo-anonymous-data = Secondo il riassunto dell'informativa, i dati resi anonimi possono essere riutilizzati senza limiti.

## eBay

caveat-ebay-german-labels = Il menu e la voce sono quelli del sito tedesco. Rispondi Nein.
caveat-ebay-us-page-unclear = Un wiki per consumatori dice che il diritto di opposizione vale per l'Europa e il Regno Unito. Non è certo che la pagina statunitense abbia lo stesso effetto.
caveat-ebay-swiss-users = Un resoconto svizzero conferma che anche gli utenti svizzeri possono usare l'impostazione.

## Evernote

caveat-evernote-promise-scope = La promessa riguarda le funzioni di IA. Per il resto l'informativa parla di correzione degli errori e di sicurezza del servizio.

## Figma

caveat-figma-nothing-newer = Su questa impostazione non è stato trovato nulla di più recente del 2024, quindi controllala nel tuo team.

## Flickr

caveat-flickr-creative-commons = Le foto con licenza Creative Commons possono essere riutilizzate da altri nei limiti di quella licenza.
caveat-flickr-copies-2025 = L'informativa e le condizioni consultate sono copie di settembre 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity è attivata per impostazione predefinita per gli utenti dai 18 anni in su.
caveat-gemini-anonymous-chats = Google dice che le sue impostazioni di Gemini non valgono per le chat che trasforma in dati anonimi.
caveat-gemini-human-reviewers = Revisori umani, anche presso fornitori di servizi, leggono una parte delle chat. Queste vengono separate dal tuo account e conservate fino a tre anni.
caveat-gemini-auto-delete = L'attività viene cancellata automaticamente dopo 18 mesi, a meno che tu non imposti 3 o 36 mesi o mai.
caveat-gemini-stayed-off = Keep Activity è rimasta disattivata per chi in precedenza aveva disattivato Gemini Apps Activity.
caveat-gemini-audio-switch = Una seconda opzione, separata, riguarda l'audio e i video e le condivisioni dello schermo di Gemini Live. È disattivata per impostazione predefinita e si basa sul consenso.
caveat-gemini-home-switch = Gemini for Home ha la sua opzione in Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Se in precedenza avevi rifiutato la raccolta di dati per il miglioramento dei prodotti, quella scelta è stata mantenuta.
caveat-ghcopilot-business-seat = L'impostazione è nascosta per chi ha una licenza Business o Enterprise. Il loro contratto vieta l'addestramento.
caveat-ghcopilot-private-code-in-use = Il codice di un repository privato può comunque essere usato mentre ci lavori con Copilot, a meno che tu non rifiuti.
caveat-ghcopilot-affiliates = I dati possono andare a società affiliate come Microsoft, ma non ad altri produttori di modelli per il loro addestramento.
caveat-ghcopilot-wrong-claims = Due siti affermano che i dati sono conservati per 30 giorni, o che le licenze Business sono incluse se un amministratore non interviene. Ciò contraddice GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = La nuova licenza (sezione D.4) comprende l'addestramento di modelli di IA di GitHub e delle sue società affiliate. Dice che questa non è una vendita dei tuoi contenuti.
caveat-github-optout-limited-j3 = La sezione J.3 limita il rifiuto agli input e agli output. Non vale per la licenza da D.4 a D.8 né per i repository pubblici.
caveat-github-private-content = I contenuti dei repository privati possono essere usati per l'addestramento solo quando li dai a una funzione di IA. In quel caso vale il rifiuto.
caveat-github-third-parties = Le condizioni non impediscono a terzi di leggere lecitamente i repository pubblici.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = Nel novembre 2025 si è diffusa l'affermazione che le funzioni smart alimentino l'addestramento di Gemini. Malwarebytes ha corretto il suo articolo e Google l'ha smentita.
caveat-gworkspace-class-action = Una class action statunitense dell'11 novembre 2025 dice che Google ha attivato Gemini in Gmail, Chat e Meet senza consenso. Si tratta di un'accusa.
caveat-gworkspace-gemini-rules = Le chat con l'app Gemini rientrano nelle regole di Gemini, che hanno una risposta propria.
caveat-gworkspace-work-school = Gli account aziendali e scolastici hanno condizioni proprie. Vedi il Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Se Web & App Activity era attivata, Search Services History parte attivata. Se era disattivata, parte disattivata.
caveat-google-starting-state-unknown = Un resoconto aggiunge che Google non aveva detto che cosa ricevono gli account che non hanno mai toccato la vecchia impostazione.
caveat-google-old-switch-not-enough = Disattivare Web & App Activity da solo non basta più per i contenuti multimediali della Ricerca. La nuova impostazione è separata.
caveat-google-recommendations-switch = Personalized Recommendations è una terza opzione, separata. Riguarda pubblicità e suggerimenti.
caveat-google-rollout-dates = Secondo i resoconti la prima e-mail risale all'inizio di giugno o al 24 giugno 2026. L'introduzione avviene account per account, quindi la data che vedi può essere diversa.
caveat-google-controllers = Google Ireland Limited è il titolare del trattamento per l'addestramento dei modelli che mette a disposizione nel SEE e in Svizzera, Google LLC per ciò che Ricerca e Maps indicizzano.
caveat-google-drive-photos = Questa impostazione non tocca ciò che conservi in Drive o Foto. Riguarda i contenuti multimediali che inserisci negli strumenti di ricerca.

## Grammarly / Superhuman

caveat-grammarly-superhuman = L'azienda di Grammarly ora si chiama Superhuman. L'opzione ha mantenuto il suo nome.

## Grok (xAI)

caveat-grok-without-login = Le condizioni dicono che usare Grok senza accedere permette a xAI di usare quei dati per l'addestramento senza possibilità di scelta, dove consentito.
caveat-grok-x-posts = I post su X riguardano X, una società distinta con una risposta propria.
caveat-grok-menu-names = I nomi dei menu variano da un resoconto all'altro: Data Controls, oppure Settings e poi Data.
caveat-grok-uk-swiss-contact = Contatto per il Regno Unito: xai@lionheartsquared.co.uk. Contatto per la Svizzera: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Trovi questa impostazione solo se sei amministratore. Se sei una persona nel CRM di qualcuno, chiedi a quell'azienda.
caveat-hubspot-self-serve = HubSpot dice che si fa da sé: non serve scrivere a HubSpot.

## Hugging Face / The Stack

caveat-stack-version-3 = La versione 3 è una raccolta diretta di codice pubblico da GitHub, con un filtro delle licenze per ogni file.
caveat-stack-checker-address = Lo strumento di controllo è uno Space su huggingface.co. L'indirizzo esatto non è stato letto (un testo indica am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Le condizioni e l'informativa sulla privacy non nominano alcun addestramento con contenuti privati degli utenti. Sono state lette solo in parte.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Dalle versioni degli IDE dell'autunno 2025 una finestra di dialogo può chiedere se vuoi condividere codice per addestrare modelli. Basta dire di no.
caveat-jetbrains-retention-differs = Le fonti non concordano sulla conservazione: l'informativa di luglio 2026 dice che i dati condivisi per l'addestramento sono conservati per un anno nel SEE, un articolo di assistenza meno recente dice 30 giorni.
caveat-jetbrains-statistics = Le statistiche sulle funzioni sono un'altra opzione (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Voci di menu in francese: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn dice alle autorità che i messaggi privati non vengono usati, ma la sua informativa di agosto 2026 elenca i messaggi dei gruppi tra i dati di addestramento.
caveat-linkedin-uk-microsoft = Regno Unito: dal 3 novembre 2025 post, commenti, articoli, video, pagine aziendali e offerte di lavoro sono condivisi anche con Microsoft per la sua IA. La stessa opzione lo impedisce.
caveat-linkedin-research-setting = L'impostazione separata per altri usi a fini di ricerca (Data privacy > Social, economic, and workplace research) non serve a rifiutare l'IA.

## Mastodon

caveat-mastodon-no-lock = Un divieto nelle condizioni non è un blocco tecnico. Chiunque può leggere i post pubblici e copiarli su altri server.

## Medium

caveat-medium-stance = Dal 2023 la posizione di Medium è: niente addestramento senza consenso, riconoscimento dell'autore e compenso.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = La storia secondo cui i file di Word ed Excel verrebbero raccolti nasce da un post su X del novembre 2024. Microsoft, Thurrott e The Verge l'hanno rettificata.
caveat-ms365-general-statement = L'informativa generale sulla privacy di Microsoft dice in effetti che può usare i dati per addestrare i suoi modelli. La smentita riguarda le app di Microsoft 365.

## Midjourney

caveat-midjourney-licence = Tutto ciò che inserisci, e ciò che ne esce, è concesso in licenza a Midjourney per sempre. Le condizioni non dicono espressamente che lo usi per l'addestramento.
caveat-midjourney-images-public = Le immagini sono pubbliche e si possono remixare, a meno che tu non paghi Stealth mode. Una stanza di chat condivisa è sempre visibile.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat ha preso il nome di Vibe. Le pagine di assistenza e le condizioni mostrano entrambi i nomi (estate 2026).
caveat-mistral-default-disputed = Le fonti non concordano: il centro assistenza dice che Free, Pro e Student sono attivati per impostazione predefinita, la documentazione dice solo Free. Il testo del centro assistenza è più recente ed è l'interpretazione più sicura.
caveat-mistral-feedback = Un pollice su o giù con un commento permette a Mistral di usare quella conversazione, qualunque sia lo stato della tua opzione.
caveat-mistral-team-admin = In un team è l'amministratore a impostare l'opzione, non tu.

## Nextdoor

caveat-nextdoor-principles = I principi di Nextdoor sull'IA dicono che i dati condivisi con fornitori di IA sono vincolati da contratto. Non promettono di non fare addestramento.
caveat-nextdoor-nothing-newer = Non è stata trovata alcuna fonte più recente del 2024.

## Otter.ai

caveat-otter-class-action = Una class action statunitense (Brewer v. Otter.ai, agosto 2025) dice che Otter fa addestramento con le riunioni senza il consenso di tutti i partecipanti. Nel 2026 era ancora pendente.

## My own website or blog

caveat-robots-is-a-request = robots.txt è una richiesta. Bytespider e DeepSeekBot sono elencati tra quelli che non obbediscono. Perplexity-User e altri assistenti recuperano una pagina perché una persona lo chiede e possono ignorarlo.
caveat-robots-site-builders = Su Squarespace e servizi simili per creare siti c'è un'unica casella per molti bot.
caveat-dsm-directive-article-4 = Il fondamento è l'articolo 4, paragrafo 3, della direttiva UE sul diritto d'autore nel mercato unico digitale (DSM). Secondo le fonti consultate, la riserva deve essere leggibile da dispositivi automatici e i produttori commerciali di modelli nell'UE devono rispettarla.
caveat-ai-act-respect-opt-outs = Un testo esplicativo di giugno 2026 dice che l'AI Act dell'UE impone ai produttori di modelli di rispettare questi rifiuti e di pubblicare sintesi dell'addestramento, con una data nell'agosto 2026.
caveat-registries-record-wish = Nuovi registri come trainingdataregistry.org si limitano a registrare la tua volontà.

## Perplexity

caveat-perplexity-plans = Attivata per impostazione predefinita per Free, Pro e Max. Per gli account Enterprise è disattivata.
caveat-perplexity-switch-names = I resoconti chiamano l'opzione AI data retention. Pagine di assistenza meno recenti la chiamano AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. e Pinterest, Inc. sono contitolari del trattamento per le persone nel SEE, nel Regno Unito e in Svizzera.
caveat-pinterest-others-pins = I Pin delle tue opere salvati da altre persone seguono la loro impostazione, non la tua.

## Proton Lumo

caveat-lumo-own-page-not-read = La pagina di Proton stessa su Lumo non è stata letta. Le affermazioni provengono da due confronti tra assistenti.

## Quora

caveat-quora-policy-and-help-page = L'informativa offre un modo di rifiutare l'addestramento. La pagina di assistenza dice che i contenuti non venivano usati per addestrare modelli che scrivono su Quora. Entrambe sono del 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Le registrazioni fatte per errore vengono cancellate dopo 90 giorni.
caveat-rayban-meta-ai-rules = Ciò che fai con Meta AI sugli occhiali rientra anche nelle regole di Meta AI.
caveat-rayban-us-notice = I resoconti parlano dell'informativa statunitense. Per l'Europa non è stato trovato nulla di specifico.

## Reddit

caveat-reddit-clause-since-2024 = La clausola sull'addestramento si trova nel contratto con l'utente da agosto 2024.
caveat-reddit-partners = Il contratto con l'utente permette a Reddit e ai suoi partner di addestrare IA e apprendimento automatico con contenuti pubblici.
caveat-reddit-dutch-authority = L'autorità dei Paesi Bassi esamina dal 2025 gli accordi di Reddit sui dati.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Si riferisce che Process data only on device sia presente su Galaxy S25 e modelli successivi. Il nome del menu varia secondo la versione di One UI.
caveat-samsung-cloud-report = Un articolo dice che i dati nel cloud sono trattati solo sul momento e non usati per l'addestramento. Di Samsung stessa non è stato trovato nulla sull'addestramento.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Un collaboratore riferisce che si può scegliere se partecipare o no. Il nome esatto dell'opzione e la sua impostazione predefinita non sono stati letti.

## Signal

caveat-signal-recipient-can-copy = Una persona a cui scrivi può comunque copiare una chat in un servizio di IA.

## Slack

caveat-slack-ask-owner = Se sei membro, non puoi farlo da te. Chiedi al proprietario dell'area di lavoro.
caveat-slack-ai-extra = Slack AI (un extra a pagamento) usa modelli linguistici all'interno di Slack. Slack dice che non imparano dai tuoi messaggi.
caveat-slack-generative-opt-in = Slack dice che i modelli generativi sono addestrati con i dati dei clienti solo con un'adesione attiva.

## Snapchat

caveat-snapchat-my-selfie = Le immagini create con My Selfie hanno un'opzione separata, See My Selfie in Ads.
caveat-snapchat-on-by-default = Anche una panoramica francese di ottobre 2025 elenca Snapchat tra i servizi in cui l'uso è attivato per impostazione predefinita.
caveat-snapchat-not-posting = Non pubblicare su Spotlight, Snap Map o un profilo pubblico tiene i contenuti fuori da Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora aveva la sua opzione per l'addestramento nelle impostazioni di Sora. Disattivare l'opzione di ChatGPT non aveva effetto su di essa.
caveat-sora-export-page = Pagina di esportazione indicata da OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = La promessa riguarda l'IA generativa che imita voce, musica o fattezze. Suggerimenti, ricerca e rilevamento delle frodi usano comunque l'IA.
caveat-soundcloud-label-contracts = Nessuno può usare per l'IA contenuti forniti in base a contratti con etichette o distributori senza il titolare dei diritti.

## Spotify

caveat-spotify-training-purpose = L'addestramento serve per i suggerimenti e per funzioni come AI DJ e AI playlist. L'informativa non dice che la musica o le chat addestrino un modello linguistico generale.

## Squarespace (your website there)

caveat-squarespace-unticked = In un nuovo sito la casella non è spuntata, quindi i crawler di IA possono entrare.
caveat-squarespace-robots-not-editable = Su Squarespace non puoi modificare da te il robots.txt.

## Stack Overflow

caveat-stackoverflow-data-dump = Anche la regolare esportazione dei dati è sotto CC BY-SA, quindi chiunque può riutilizzarla citando gli autori.

## Strava

caveat-strava-policy-watch-site = Il testo dell'informativa è stato letto tramite un sito di monitoraggio delle informative di maggio 2026, non sulla pagina di Strava stessa.
caveat-strava-health-data = I dati sulla salute richiedono il consenso esplicito ai sensi dell'articolo 9 del GDPR. Chiedi quindi su quale base Strava li usa per l'addestramento.

## Substack

caveat-substack-block-off = Il blocco è disattivato per impostazione predefinita: i crawler sono ammessi finché non lo attivi.
caveat-substack-checks = Le condizioni di Substack di luglio 2026 dicono che i suoi controlli dei contenuti con l'IA non possono essere usati per addestrare modelli esterni.

## SurveyMonkey

caveat-surveymonkey-own-models = Usa risposte prive di elementi identificativi per addestrare i propri modelli.
caveat-surveymonkey-ask-sender = Se hai soltanto risposto a un sondaggio, chiedi all'azienda che lo ha inviato.

## Telegram

caveat-telegram-grok-plan = Un piano del 2025 per integrare Grok in Telegram non si è realizzato, secondo un resoconto del 29 gennaio 2026. Come motivo è indicata la protezione dei dati.
caveat-telegram-public-channels = Chiunque può copiare i canali pubblici, comprese le aziende di IA.
caveat-telegram-secret-chats = Solo le chat segrete hanno la crittografia end-to-end.

## Tesla (car)

caveat-tesla-default-disputed = Le fonti non concordano sull'impostazione predefinita: il manuale del proprietario parla di adesione per la telecamera dell'abitacolo, una lista di controllo del 2026 dice che la condivisione è attivata per impostazione predefinita, e in Europa nel 2016 era disattivata per impostazione predefinita.
caveat-tesla-separate-switches = Le auto più recenti chiedono con opzioni separate per i dati di Autopilot, dell'auto parcheggiata, dei viaggi e dell'abitacolo.

## TikTok

caveat-tiktok-generative-not-named = L'informativa europea parla di modelli e algoritmi di apprendimento automatico e non nomina l'IA generativa. Non è chiaro fin dove arrivi l'addestramento.
caveat-tiktok-test-19-actions = Un test pubblicato a maggio 2026 ha contato 19 azioni per inviare la richiesta, il numero più alto di tutti i servizi. Dice anche che bozze e video privati possono essere analizzati.
caveat-tiktok-minors = I minori non sono esclusi nella clausola.
caveat-tiktok-uk-address = Indirizzo postale nel Regno Unito: 4 Lindsey Street, London EC1A 9HP (edificio Kaleidoscope).

## Tinder

caveat-tinder-machine-learning = L'informativa parla di apprendimento automatico, non di IA generativa. I dati senza legame con te possono essere conservati a tale scopo.
caveat-tinder-sensitive-data = Per i dati considerati sensibili, Tinder dice di chiedere il consenso dove la legge lo richiede.

## Tumblr

caveat-tumblr-already-on = L'opzione è già attivata per i blog che in precedenza scoraggiavano i motori di ricerca.
caveat-tumblr-reblogs = I reblog dei tuoi post sui blog di altre persone seguono le impostazioni di quei blog.
caveat-tumblr-policy-silent = L'informativa sulla privacy di Tumblr del 3 giugno 2026 non menziona l'addestramento dell'IA.

## Twitch

caveat-twitch-representatives = Rappresentante nell'UE: Twitch Interactive Germany GmbH. Rappresentante nel Regno Unito: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Titoli di stampa di agosto 2026 dicono che Twitch non sapeva dire se registrazioni meno recenti fossero state usate in precedenza.

## Udemy (instructors)

caveat-udemy-in-unless-no = I docenti partecipano, a meno che non dicano di no nel periodo previsto.
caveat-udemy-2026-window = Le date di un periodo nel 2026 non sono state trovate.

## Vimeo

caveat-vimeo-voice-translation = La traduzione con l'IA di Vimeo tratta la tua voce per fornire quel servizio.
caveat-vimeo-promise-2024 = La promessa è del 2024. La copia dell'informativa sulla privacy di marzo 2025 non la contraddice.

## WeTransfer

caveat-wetransfer-wording-removed = La modifica di luglio 2025 in un primo momento si leggeva come se i file potessero essere usati per migliorare modelli di apprendimento automatico. WeTransfer ha detto di non averlo mai fatto e l'ha tolta.
caveat-wetransfer-licence = La licenza che concedi serve a far funzionare e a migliorare il servizio.

## WhatsApp

caveat-whatsapp-objection-help = Pagina di assistenza sulle opposizioni: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Le fonti non concordano. La Verbraucherzentrale dice che WhatsApp non offre un'opposizione all'addestramento dell'IA perché non ci sono dati pubblici, media francesi e svizzeri descrivono l'uso del suo modulo generale. Possono essere vere entrambe le cose.
caveat-whatsapp-what-meta-receives = Quando usi l'IA in WhatsApp, Meta riceve regione e lingua, dati del dispositivo e della connessione, log e dati di utilizzo, anche per i minori.
caveat-whatsapp-basis-minors = Per ciò che Meta riceve quando usi l'IA, WhatsApp si basa sul contratto o, per i minori, su legittimi interessi.
caveat-whatsapp-reset-ai = Puoi cancellare la chat con Meta AI e inviare /reset-ai per cancellare ciò che l'assistente conserva. Meta può conservarne una copia.
caveat-whatsapp-ads-accounts-centre = Fuori dall'Europa, le chat di WhatsApp con l'IA arrivano al sistema pubblicitario solo se WhatsApp è nello stesso Centro gestione account. Se lasci WhatsApp fuori, lo eviti.
caveat-whatsapp-bremen = Le fonti non concordano: l'autorità di Brema ha nominato WhatsApp tra i servizi i cui commenti e post pubblici vengono usati, altre autorità e Meta si limitano a Facebook e Instagram.

## Windows (Recall)

caveat-recall-general-statement = L'informativa generale sulla privacy di Microsoft (luglio 2026) dice in effetti che può usare i dati per addestrare modelli. Non lo dice di Recall.
caveat-recall-forum-claims = Si sono trovate nei forum affermazioni, prive di prove, secondo cui i dati di Recall andrebbero comunque a Microsoft.

## Wix (your website there)

caveat-wix-policy-2024 = L'informativa letta era quella in vigore dal 3 marzo 2024.

## WordPress.com

caveat-wordpress-already-on = L'opzione è già attivata per i siti che scoraggiano i motori di ricerca.
caveat-wordpress-self-hosted = WordPress ospitato autonomamente non è interessato. Lì decide il proprietario con robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Le fonti si contraddicono: nel 2024 X ha promesso all'autorità irlandese di lasciare fuori per sempre i post dell'UE, eppure le sue pagine per l'UE descrivono un addestramento basato su legittimi interessi con possibilità di rifiuto.
caveat-x-eu-default-unknown = Non si sa se l'opzione parta disattivata per gli account dell'UE, quindi controlla la tua.
caveat-x-default-never-published = X non ha mai pubblicato l'impostazione predefinita. Resoconti da luglio 2024 in poi l'hanno trovata attivata.
caveat-x-switch-wording = Il testo dell'opzione è passato da post a dati pubblici e ora nomina anche xAI, quindi le istruzioni meno recenti hanno un aspetto diverso.
caveat-x-grok-com-switch = grok.com e l'app Grok hanno la loro opzione: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = I partner con un gestore dei contenuti trovano l'impostazione in Settings > Overview o nelle impostazioni avanzate del canale.
caveat-youtube-videos-only = Questa risposta riguarda i video. Le chat con Gemini hanno una risposta propria.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = Nell'UE non è avvenuto: Meta ha sospeso il piano il 14 giugno 2024.
caveat-timeline-forecast = È una previsione, non una data.
caveat-gmail-apart = Per Gmail è diverso: secondo Google il contenuto delle e-mail non addestra Gemini. Chiedi di Google Workspace.
