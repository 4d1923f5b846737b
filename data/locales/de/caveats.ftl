### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Nur ein Admin kann das ändern. Fragen Sie als Mitglied Ihren Admin.
caveat-private-account-keeps-new-posts-out = Wenn Sie das Konto auf privat stellen, bleiben neue Beiträge aus den genutzten öffentlichen Inhalten heraus.
caveat-only-public-material-and-ai-chats = Nur öffentliches Material und KI-Chats werden genutzt. Wenn Sie Beiträge oder das Profil nur für Freunde sichtbar machen, bleiben neue Beiträge ebenfalls außen vor.
caveat-meta-minors-ai-chats = Chats mit Meta AI von Personen unter 18 können laut der aktuellen EU-Richtlinie genutzt werden, ihre öffentlichen Beiträge dagegen nicht.
caveat-setting-is-a-signal = Die Einstellung ist ein Signal. Crawler, die es missachten, werden nicht aufgehalten.
caveat-only-summary-read = Gelesen wurde nur eine Zusammenfassung der Bedingungen oder der Richtlinie des Unternehmens, nicht der Text selbst.
caveat-basis-read-on-us-page = Die Rechtsgrundlage wurde nur auf der US-Seite gelesen. Die europäische Seite kann abweichen.
caveat-in-force-since-february-2024 = Das gilt seit Februar 2024.
caveat-ms-copilot-terms-cover-365-chat = Ab 18. August 2026 gelten die Copilot-Bedingungen für Verbraucher auch für Copilot Chat in Microsoft-365-Apps für persönliche Konten.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Die Quellen sind sich nicht einig, was ein später Widerspruch erfasst. Deutsche und italienische Behörden sagen, dass nur danach veröffentlichte Beiträge sicher sind.
caveat-meta-late-objection-others = Zu späten Widersprüchen sagt die belgische Behörde nur, dass ein Modell nicht verlernen kann. Metas eigene Bestätigung spricht davon, öffentliche Informationen aus künftiger Entwicklung herauszulassen.
caveat-meta-linked-accounts = Die Quellen sind sich bei verknüpften Konten nicht einig. Laut Metas Hinweis und mehreren Berichten gilt ein Widerspruch für jedes Konto in derselben Kontenübersicht, laut einer Recherchenotiz von 2026 ist für jedes Konto zu widersprechen.
caveat-meta-separate-emails = Konten mit verschiedenen E-Mail-Adressen brauchen auf jeden Fall eigene Widersprüche.
caveat-meta-objected-in-2024 = Wenn Sie 2024 widersprochen haben, müssen Sie das laut Meta nicht wiederholen. noyb bezweifelte das. Die Verbraucherzentrale rät, es sicherheitshalber zu wiederholen, vor allem wenn sich Ihre E-Mail-Adresse geändert hat.
caveat-meta-what-others-post = Was andere über Sie veröffentlichen (Fotos, Erwähnungen), ist von Ihrem Widerspruch nicht erfasst. Jede Person, die etwas verfasst oder eine Seite betreibt, muss ebenfalls widersprechen.
caveat-meta-italian-form = Die italienische Behörde veröffentlichte ein Formular ohne Anmeldung für Personen, die keine Meta-Produkte nutzen. Die Adresse war in der gelesenen Kopie abgeschnitten. Infrage kommen die beiden hier aufgeführten Formulare zu Daten Dritter.
caveat-meta-form-2024-and-now = 2024 fragte das Formular nach Land, E-Mail, den Auswirkungen auf Sie und einem per E-Mail gesendeten Code. Seit April 2025 fragt es nur nach der E-Mail (schon ausgefüllt) und einer freiwilligen Begründung.
caveat-meta-wall-statement = Eine Erklärung auf Ihrer Pinnwand, dass Sie nicht einverstanden sind, hat keine Wirkung. Nur das Formular zählt.
caveat-meta-court-record = Das OLG Köln lehnte am 23. Mai 2025 ein Eilverbot ab (15 UKl 2/25). Das OLG Schleswig lehnte den Eilantrag von SOMI am 12. August 2025 ab (6 UKl 3/25), weil er zu spät kam.
caveat-meta-no-main-ruling = Die Hamburger Behörde gab ihr Dringlichkeitsverfahren am 27. Mai 2025 auf. Eine Gerichtsentscheidung in einer Hauptsache wurde nicht gefunden.
caveat-meta-complain-at-home = Sie können sich bei Ihrer eigenen Datenschutzbehörde beschweren. Für Meta ist die irische DPC federführend.
caveat-facebook-menu-german = Deutsche Menüeinträge: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Französische Menüeinträge: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Italienische Menüeinträge: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Das Menü hat sich mehrmals geändert. Die direkten Links ins Privacy Center ließen sich nicht bestätigen, die Adressen der Formulare schon.
caveat-facebook-pages-disputed = Die Quellen sind sich bei Facebook-Seiten nicht einig. Laut italienischen Berichten gilt das Formular nicht für eine Seite, während die Brandenburger Behörde Betreibern von Seiten sagt, sie sollen widersprechen.
caveat-facebook-pages-safe-reading = Wenn Sie eine Seite betreiben, ist die sichere Auslegung, mit Ihrem eigenen Konto zu widersprechen. Kommentare anderer bleiben ungeschützt.
caveat-meta-outside-europe = Personen außerhalb Europas können das Formular senden, aber Meta muss ihm nicht folgen, wo kein Gesetz dazu verpflichtet.
caveat-facebook-other-businesses = Seit Juli 2026 prägt eine Einstellung zu Aktivitäten bei anderen Unternehmen (zuerst außerhalb Europas) auch KI-Antworten. Sie steht unter Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Andere Menüwege: Profil > ≡ > Settings and activity > Privacy Centre, dann der Link auf dem Wort object im ersten Text. Oder: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Die EU-Richtlinie führt Nachrichteninhalte unter den Daten auf, die Meta im Rahmen der Gesetze allgemein zur Verbesserung von Produkten nutzen darf. Die Klauseln zum KI-Training nennen nur öffentliche Inhalte, KI-Chats und Informationen Dritter.
caveat-messenger-end-to-end = Ende-zu-Ende-verschlüsselte Chats kann Meta nicht lesen, außer jemand teilt sie mit der KI oder meldet sie.
caveat-meta-ai-ads-europe = Metas Einwilligungsliste für personalisierte Werbung in Europa nennt KI-Chats nicht. Berichte vom Mai 2026 sehen EU, Vereinigtes Königreich und Südkorea weiterhin außerhalb der Werbeänderung. Meta hat die ausgenommenen Regionen nie genannt.
caveat-meta-ai-sensitive-topics = Religion, sexuelle Orientierung, Politik, Gesundheit, Herkunft, Überzeugungen und Gewerkschaftszugehörigkeit in KI-Chats werden, so heißt es, nicht für Werbung genutzt.
caveat-meta-ai-all-users = Nach der aktuellen EU-Richtlinie darf Meta KI-Chats aller registrierten Personen, auch der unter 18-Jährigen, zur Entwicklung seiner KI nutzen.
caveat-meta-ai-memory = Ein zentraler Ausschalter für die Erinnerungsfunktion ließ sich nicht bestätigen. Erinnerungen werden zwischen Konten in einer Kontenübersicht geteilt.
caveat-meta-ai-other-people = Geben Sie keine Daten anderer Personen ein. Was Sie über sie teilen, kann ebenfalls genutzt werden.
caveat-threads-no-own-form = Threads hat eine eigene kurze Datenschutzrichtlinie, die auf der von Meta aufbaut. Keine von beiden nennt ein Widerspruchsformular nur für Threads.
caveat-threads-named-or-not = Die Quellen sind sich nicht einig: Französische Berichte von 2025 nennen Threads neben Facebook und Instagram, Metas Ankündigung und die meisten Behörden sprechen nur von Facebook und Instagram.

## Academia.edu

caveat-no-switch-in-terms-read = In den gelesenen Bedingungen wurde dagegen kein Schalter gefunden. Sehen Sie in Ihren Kontoeinstellungen nach.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Wenn Sie an einer Beta teilnehmen oder Adobe Stock Werke überlassen, darf Adobe sie für Training nutzen.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb gibt an, dass es vor dem Training nach Möglichkeit Namen entfernt oder Daten pseudonymisiert.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Die beendete Option gab es nur in den USA auf Englisch, auf dem Echo Dot (4. Generation), Echo Show 10 und Echo Show 15. Wer sie hatte, wurde auf Don't save recordings umgestellt.
caveat-alexa-terms-training-data = Laut den Bedingungen von Alexa vom 17. Dezember 2025 werden die Modelle mit Inhalten von Amazon, Inhalten aus der Nutzung der Dienste sowie lizenzierten und öffentlichen Inhalten trainiert.
caveat-alexa-menu-from-howtos = Das Menü stammt aus öffentlichen Anleitungen, nicht von einer Seite von Amazon.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Für Ihre eigene Website ist Amazonbot der Name, der in robots.txt zu verwenden ist.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Ein eigener Schalter im selben Menü heißt Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Genutzte Daten werden de-identifiziert und bis zu sieben Jahre aufbewahrt.
caveat-atlassian-premium-reports-differ = Die Berichte zum Premium-Tarif sind uneinig. Die meisten sagen, dass Metadaten immer eingeschaltet und In-App-Daten standardmäßig ausgeschaltet sind. Prüfen Sie die Tarifseite.

## BeReal

caveat-bereal-gender-guess = KI schätzt Ihr wahrscheinliches Geschlecht aus Benutzername, Vorname und Biografie, für die Ausrichtung von Werbung in der App.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt sperrt KI-Crawler nicht aus, und Außenstehende haben große Mengen von Beiträgen kopiert.
caveat-bluesky-proposal-0008 = Nach einem Plan vom März 2025 (Vorschlag 0008) könnten Sie Wünsche zu KI-Training, Archivierung und Kopieren angeben. Das wäre eine Bitte, keine Sperre. Ob daraus eine Einstellung wurde, ließ sich nicht finden.

## Brave Leo

caveat-brave-own-page-not-read = Die eigene Seite von Brave war nicht erreichbar. Gelesen wurde nur ein Bericht.

## Bumble

caveat-bumble-icebreakers-six-years = Prompts und Eingaben der Eröffnungssätze werden nach dem Löschen des Kontos noch sechs Jahre aufbewahrt.
caveat-bumble-noyb-openai = noyb sagt, dass Daten in die Systeme von OpenAI eingegeben werden. Die Richtlinie von Bumble spricht nicht von Training.

## Canva

caveat-canva-default-disputed = Die Quellen sind sich über die Standardeinstellung nicht einig. Ein Datenschutzkatalog, der die Richtlinie gelesen hat, sagt: eingeschaltet. Ein Verzeichnis von KI-Bedingungen sagt nur, dass es von Ihren Datenschutzeinstellungen abhängt.
caveat-canva-creators-templates = Canva Creators können ihre Vorlagen aus den Modellen von Canva heraushalten.
caveat-canva-switch-name-not-read = Der Name des Schalters selbst wurde nicht auf einer Seite von Canva gelesen.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI beschreibt den Schalter nur für Personen im EWR und im Vereinigten Königreich.
caveat-character-first-training-step = In der eigenen Zusammenfassung sagt Character.AI, dass es den ersten Trainingsschritt nicht mehr macht, Chats aber weiterhin zur Verbesserung seiner Modelle nutzen kann.
caveat-character-public-stays-up = Eine Figur, die Sie öffentlich gemacht haben, kann stehen bleiben, nachdem Sie Ihr Konto gelöscht haben.

## ChatGPT

caveat-chatgpt-switch-or-portal = Der Schalter und das Portal bewirken dasselbe. Eines von beiden genügt.
caveat-chatgpt-paying-does-not-stop = Für Plus oder Pro zu zahlen, schaltet das Training nicht aus. In den Geschäftstarifen und der API ist es standardmäßig ausgeschaltet.
caveat-chatgpt-controllers = Für Personen im EWR und in der Schweiz ist OpenAI Ireland Limited der Verantwortliche. Anderswo ist es OpenAI OpCo, LLC in San Francisco.

## Claude

caveat-claude-switch-renamed = Der Schalter hieß 2025 Help improve Claude. Im Oktober 2026 lautet er Help Improve our AI models.
caveat-claude-default-disputed = Die Quellen sind sich über die Standardeinstellung nicht einig. Laut einer Anleitung vom Oktober 2026 wählen Sie bei der Registrierung, Berichte von 2025 sahen das Kästchen schon angekreuzt, die Bedingungen sagen „außer Sie erklären ein Opt-out“. Sehen Sie nach, wie es bei Ihnen steht.
caveat-claude-incognito = Inkognito-Chats werden nie für Training genutzt.
caveat-claude-retention = Ist der Schalter eingeschaltet, können Daten für Training bis zu fünf Jahre aufbewahrt werden. Ist er ausgeschaltet, 30 Tage nach dem Löschen eines Chats.
caveat-claude-delete-conversation = Wenn Sie eine Unterhaltung löschen, bleibt sie aus künftigem Training heraus.
caveat-claude-old-lists-outdated = Manche Opt-out-Listen sagen noch, dass Claude nicht mit Verbraucher-Chats trainiert. Das stimmte nur vor Oktober 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft gibt an, dass Training mit Copilot-Chats „in einigen Märkten“ stattfindet. Fehlt der Schalter, wird mit Ihrem Konto nicht trainiert.
caveat-copilot-switch-in-app = Ein Bericht fand den Schalter nur in den Apps auf dem Telefon, andere auch im Web. Wenn Sie ihn nicht sehen, versuchen Sie es in der Copilot-App.
caveat-copilot-personalization-different = Personalization and memory ist ein anderer Schalter und betrifft nicht das Training.
caveat-copilot-pages-not-read = Die eigenen Seiten von Microsoft mit den Schaltern (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) waren nicht erreichbar, um sie direkt zu lesen.

## Coursera

caveat-coursera-ask-for-person = Für gegenseitige Bewertungen und Noten können Sie einen Menschen statt KI verlangen.
caveat-coursera-training-not-said = Die Hinweise führen KI-Funktionen auf, sagen aber nicht, dass Inhalte von Lernenden Modelle trainieren.

## Cursor

caveat-cursor-texts-disagree = Die Texte von Cursor widersprechen sich: Die Bedingungen vom Juni 2025 erlauben Training nur mit Inhalten, denen Sie zugestimmt haben (außer Sicherheitsmarkierungen und Feedback), die Übersicht auch bei ausgeschaltetem Privacy Mode. Schalten Sie ihn also ein.
caveat-cursor-feedback = Feedback, das Sie senden, kann auch bei eingeschaltetem Privacy Mode genutzt werden.
caveat-cursor-model-logs = Manche Modelle führen eigene Protokolle für Sicherheitsprüfungen, auch für Enterprise-Teams.

## DeepSeek

caveat-deepseek-controller = Verantwortlicher ist ein in China eingetragenes Unternehmen. Sein Vertreter für Personen in der EU und im Vereinigten Königreich ist Prighter.
caveat-deepseek-menu-not-read = Der Menüweg zu diesem Schalter wurde nicht auf einer Seite von DeepSeek gelesen. Nur sein Name.

## DeviantArt

caveat-deviantart-dreamup = Der Generator DreamUp baut auf einem fremden Modell auf, das zuvor von Kunst im Web gelernt haben kann.

## Discord

caveat-discord-bots-own-policies = Bots und Apps anderer Anbieter folgen ihren eigenen Richtlinien. Wem der Server gehört, kann sie entfernen.
caveat-discord-not-stated = Ob Discord generative Modelle mit Nachrichten trainiert, ist nicht angegeben. 2023 sagte Discord gegenüber Snopes, dass Nutzerdaten die allgemeinen Modelle von OpenAI nicht trainieren.

## Docusign

caveat-docusign-signers = Wenn Sie nur unterzeichnen (und Ihnen das Konto nicht gehört), können Sie nichts einstellen. Fragen Sie das Unternehmen, das Ihnen das Dokument geschickt hat.
caveat-docusign-ai-attachment = Der KI-Anhang vom 30. Mai 2024 gilt für bestimmte Dienste von Docusign, nicht für alle.
caveat-docusign-withdrawal = 2024 wurde berichtet, dass kein leicht zu findender Weg zum Widerruf der Einwilligung bestand. Eine neuere Notiz erwähnt eine Einstellung, die nach der Einwilligung eingeschaltet ist.

## Dropbox

caveat-dropbox-only-with-ai-features = Dateien gehen nur an eine fremde KI, wenn eine KI-Funktion genutzt wird. Solche Funktionen sind gekennzeichnet.
caveat-dropbox-older-texts-uk-eea = Ältere Texte besagten, dass KI-Funktionen im Vereinigten Königreich und im EWR nicht angeboten werden.
caveat-dropbox-own-ai-not-stated = Ob Dropbox Inhalte für seine eigene KI nutzt, steht auf den gelesenen Seiten nicht.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Der Chatverlauf wird auf Ihrem eigenen Gerät gespeichert.
caveat-duckai-other-models = Hinter Duck.ai stehen Modelle anderer Unternehmen, die ohne Ihren Namen oder Ihre Adresse angesprochen werden.

## Duolingo

caveat-duolingo-anonymous-data = Nach der Zusammenfassung der Richtlinie dürfen anonymisierte Daten unbegrenzt weiterverwendet werden.

## eBay

caveat-ebay-german-labels = Menü und Bezeichnung sind die der deutschen Website. Antworten Sie mit Nein.
caveat-ebay-us-page-unclear = Laut einem Verbraucher-Wiki gilt das Widerspruchsrecht für Europa und das Vereinigte Königreich. Ob die US-Seite dieselbe Wirkung hat, ist nicht sicher.
caveat-ebay-swiss-users = Ein Schweizer Bericht bestätigt, dass auch Personen in der Schweiz die Einstellung nutzen können.

## Evernote

caveat-evernote-promise-scope = Das Versprechen betrifft KI-Funktionen. Im Übrigen spricht die Richtlinie von Fehlersuche und davon, den Dienst sicher zu halten.

## Figma

caveat-figma-nothing-newer = Zu dieser Einstellung wurde nichts Neueres als 2024 gefunden. Prüfen Sie sie daher in Ihrem Team.

## Flickr

caveat-flickr-creative-commons = Fotos unter einer Creative-Commons-Lizenz dürfen von anderen im Rahmen dieser Lizenz weiterverwendet werden.
caveat-flickr-copies-2025 = Die gelesene Richtlinie und die gelesenen Bedingungen sind Kopien vom September 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity ist für Personen ab 18 standardmäßig eingeschaltet.
caveat-gemini-anonymous-chats = Google gibt an, dass seine Gemini-Einstellungen nicht für Chats gelten, die es in anonyme Daten umwandelt.
caveat-gemini-human-reviewers = Menschen, auch bei Dienstleistern, prüfen einen Teil der Chats. Diese werden von Ihrem Konto getrennt und bis zu drei Jahre aufbewahrt.
caveat-gemini-auto-delete = Aktivität wird nach 18 Monaten von selbst gelöscht, außer Sie stellen 3 oder 36 Monate oder nie ein.
caveat-gemini-stayed-off = Keep Activity blieb bei Personen ausgeschaltet, die Gemini Apps Activity vorher ausgeschaltet hatten.
caveat-gemini-audio-switch = Ein zweiter, eigener Schalter gilt für Audio sowie für Videos und Bildschirmfreigaben von Gemini Live. Er ist standardmäßig ausgeschaltet und beruht auf Einwilligung.
caveat-gemini-home-switch = Gemini for Home hat einen eigenen Schalter in Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Wenn Sie die Datenerhebung zur Produktverbesserung vorher abgelehnt hatten, wurde diese Wahl beibehalten.
caveat-ghcopilot-business-seat = Für Personen mit einer Business- oder Enterprise-Lizenz ist die Einstellung ausgeblendet. Deren Vertrag verbietet Training.
caveat-ghcopilot-private-code-in-use = Code aus einem privaten Repository kann trotzdem genutzt werden, während Sie mit Copilot daran arbeiten, außer Sie erklären ein Opt-out.
caveat-ghcopilot-affiliates = Daten können an verbundene Unternehmen wie Microsoft gehen, aber nicht an andere Modellanbieter für deren eigenes Training.
caveat-ghcopilot-wrong-claims = Zwei Websites behaupten, dass Daten 30 Tage aufbewahrt werden oder dass Business-Lizenzen einbezogen sind, wenn kein Admin handelt. Das widerspricht den Angaben von GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = Die neue Lizenz (Abschnitt D.4) umfasst das Training von KI-Modellen von GitHub und seinen verbundenen Unternehmen. Darin heißt es, dass das kein Verkauf Ihrer Inhalte ist.
caveat-github-optout-limited-j3 = Abschnitt J.3 begrenzt das Opt-out auf Ein- und Ausgaben. Es gilt nicht für die Lizenz in D.4 bis D.8 und nicht für öffentliche Repositorys.
caveat-github-private-content = Inhalte privater Repositorys dürfen nur dann für Training genutzt werden, wenn Sie sie in eine KI-Funktion geben. Dann gilt das Opt-out.
caveat-github-third-parties = Die Nutzungsbedingungen hindern Dritte nicht daran, öffentliche Repositorys rechtmäßig zu lesen.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = Im November 2025 verbreitete sich die Behauptung, smarte Funktionen würden das Training von Gemini speisen. Malwarebytes berichtigte seinen Artikel und Google bestritt es.
caveat-gworkspace-class-action = Laut einer US-Sammelklage vom 11. November 2025 hat Google Gemini in Gmail, Chat und Meet ohne Einwilligung eingeschaltet. Das ist eine Behauptung.
caveat-gworkspace-gemini-rules = Chats mit der Gemini-App fallen unter die Gemini-Regeln, zu denen es eine eigene Antwort gibt.
caveat-gworkspace-work-school = Für Arbeits- und Schulkonten gelten eigene Bedingungen. Siehe Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = War Web & App Activity eingeschaltet, beginnt Search Services History bei Ihnen eingeschaltet, sonst ausgeschaltet.
caveat-google-starting-state-unknown = Ein Bericht ergänzt, dass Google nicht gesagt hatte, was für Konten gilt, die die alte Einstellung nie angerührt haben.
caveat-google-old-switch-not-enough = Web & App Activity auszuschalten, erfasst Medien der Suche nicht mehr von selbst. Die neue Einstellung ist davon getrennt.
caveat-google-recommendations-switch = Personalized Recommendations ist ein dritter, eigener Schalter. Er betrifft Werbung und Vorschläge.
caveat-google-rollout-dates = Berichte nennen für die erste E-Mail Anfang Juni oder den 24. Juni 2026. Die Umstellung erfolgt je Konto, Ihr Datum kann also abweichen.
caveat-google-controllers = Google Ireland Limited ist der Verantwortliche für das Training von Modellen, die es im EWR und in der Schweiz einsetzt, Google LLC für das, was Search und Maps indexieren.
caveat-google-drive-photos = Diese Einstellung betrifft nicht, was Sie in Drive oder Photos aufbewahren. Sie betrifft Medien, die Sie in die Suchwerkzeuge geben.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Das Unternehmen hinter Grammarly heißt jetzt Superhuman. Der Schalter behielt seinen Namen.

## Grok (xAI)

caveat-grok-without-login = Laut den Nutzungsbedingungen darf xAI, wenn Sie Grok ohne Anmeldung nutzen, diese Daten ohne Wahlmöglichkeit für Training nutzen, wo das erlaubt ist.
caveat-grok-x-posts = Für Beiträge auf X ist X zuständig, ein eigenes Unternehmen mit eigener Antwort.
caveat-grok-menu-names = Die Menünamen weichen je nach Bericht ab: Data Controls oder Settings und dann Data.
caveat-grok-uk-swiss-contact = Kontakt für das Vereinigte Königreich: xai@lionheartsquared.co.uk. Kontakt für die Schweiz: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Diese Einstellung sehen Sie nur als Admin. Wenn Sie als Person im CRM von jemandem stehen, fragen Sie dieses Unternehmen.
caveat-hubspot-self-serve = HubSpot gibt an, dass man es selbst einstellen kann: Sie müssen HubSpot nicht schreiben.

## Hugging Face / The Stack

caveat-stack-version-3 = Version 3 ist ein direkter Abzug von öffentlichem GitHub-Code mit einem Lizenzfilter je Datei.
caveat-stack-checker-address = Das Prüfwerkzeug ist ein Space auf huggingface.co. Seine genaue Adresse wurde nicht gelesen (ein Text nennt am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Die Nutzungsbedingungen und die Datenschutzrichtlinie nennen kein Training mit privaten Inhalten der Nutzenden. Sie wurden nur teilweise gelesen.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Seit den IDE-Versionen vom Herbst 2025 kann ein Dialog fragen, ob Sie Code zum Training von Modellen teilen möchten. Es genügt, Nein zu sagen.
caveat-jetbrains-retention-differs = Die Quellen sind sich über die Speicherung nicht einig: Laut den Hinweisen vom Juli 2026 werden für Training geteilte Daten im EWR ein Jahr aufbewahrt, laut einem älteren Support-Artikel 30 Tage.
caveat-jetbrains-statistics = Für Statistiken über Funktionen gibt es einen anderen Schalter (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Französische Menüeinträge: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn sagt Behörden, dass private Nachrichten nicht genutzt werden, doch seine Hinweise vom August 2026 führen Gruppennachrichten unter den Trainingsdaten auf.
caveat-linkedin-uk-microsoft = Vereinigtes Königreich: Seit 3. November 2025 werden Beiträge, Kommentare, Artikel, Videos, Unternehmensseiten und Stellenanzeigen auch mit Microsoft für dessen KI geteilt. Derselbe Schalter beendet das.
caveat-linkedin-research-setting = Die eigene Einstellung für andere Forschungsnutzungen (Data privacy > Social, economic, and workplace research) ist nicht das KI-Opt-out.

## Mastodon

caveat-mastodon-no-lock = Ein Verbot in Nutzungsbedingungen ist keine technische Sperre. Jeder kann öffentliche Beiträge lesen und auf andere Server kopieren.

## Medium

caveat-medium-stance = Seit 2023 ist die Haltung von Medium: kein Training ohne Einwilligung, Namensnennung und Bezahlung.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Die Geschichte, dass Word- und Excel-Dateien ausgelesen werden, stammte aus einem Beitrag auf X im November 2024. Microsoft, Thurrott und The Verge stellten sie richtig.
caveat-ms365-general-statement = In der allgemeinen Datenschutzerklärung von Microsoft steht durchaus, dass es Daten zum Training seiner Modelle nutzen darf. Das Dementi betrifft Microsoft-365-Apps.

## Midjourney

caveat-midjourney-licence = An allem, was Sie eingeben und was herauskommt, erhält Midjourney dauerhaft eine Lizenz. Die Nutzungsbedingungen sagen nicht ausdrücklich, dass es damit trainiert.
caveat-midjourney-images-public = Bilder sind öffentlich und können neu abgewandelt werden, außer Sie zahlen für Stealth mode. Ein gemeinsamer Chatraum ist immer sichtbar.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat wurde in Vibe umbenannt. Hilfeseiten und Bedingungen zeigen beide Namen (Sommer 2026).
caveat-mistral-default-disputed = Die Quellen sind sich nicht einig: Laut Hilfecenter ist es bei Free, Pro und Student standardmäßig eingeschaltet, laut Dokumentation nur bei Free. Der Text des Hilfecenters ist neuer und die sicherere Lesart.
caveat-mistral-feedback = Ein Daumen hoch oder runter mit Kommentar erlaubt Mistral, diese Unterhaltung zu nutzen, egal wie Ihr Schalter steht.
caveat-mistral-team-admin = In einem Team stellt der Admin den Schalter ein, nicht Sie.

## Nextdoor

caveat-nextdoor-principles = Laut den KI-Grundsätzen von Nextdoor sind Daten, die mit KI-Anbietern geteilt werden, vertraglich gebunden. Sie versprechen nicht, dass nicht trainiert wird.
caveat-nextdoor-nothing-newer = Es wurde keine Quelle gefunden, die neuer als 2024 ist.

## Otter.ai

caveat-otter-class-action = Laut einer US-Sammelklage (Brewer v. Otter.ai, August 2025) trainiert Otter mit Besprechungen ohne Einwilligung aller Beteiligten. Sie war 2026 noch offen.

## My own website or blog

caveat-robots-is-a-request = robots.txt ist eine Bitte. Bytespider und DeepSeekBot sind als Bots aufgeführt, die sich nicht daran halten. Perplexity-User und andere Assistenten rufen eine Seite ab, weil jemand fragt, und können sie ignorieren.
caveat-robots-site-builders = Bei Squarespace und ähnlichen Baukästen gibt es ein Kästchen für viele Bots.
caveat-dsm-directive-article-4 = Grundlage ist Art. 4 Abs. 3 der DSM-Richtlinie der EU. Nach den gelesenen Quellen muss der Vorbehalt maschinenlesbar sein, und kommerzielle Modellanbieter in der EU müssen ihn beachten.
caveat-ai-act-respect-opt-outs = Laut einer Erläuterung vom Juni 2026 verpflichtet die KI-Verordnung der EU Modellanbieter, solche Opt-outs zu beachten und Zusammenfassungen des Trainings zu veröffentlichen, mit einem Datum im August 2026.
caveat-registries-record-wish = Neue Register wie trainingdataregistry.org halten nur Ihren Wunsch fest.

## Perplexity

caveat-perplexity-plans = Standardmäßig eingeschaltet bei Free, Pro und Max. Bei Enterprise-Konten ist es ausgeschaltet.
caveat-perplexity-switch-names = Berichte nennen den Schalter AI data retention. Ältere Hilfeseiten nennen ihn AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. und Pinterest, Inc. sind gemeinsam Verantwortliche für Personen im EWR, im Vereinigten Königreich und in der Schweiz.
caveat-pinterest-others-pins = Pins Ihrer Werke, die andere gemerkt haben, folgen deren Einstellung, nicht Ihrer.

## Proton Lumo

caveat-lumo-own-page-not-read = Die eigene Seite von Proton zu Lumo wurde nicht gelesen. Die Aussagen stammen aus zwei Vergleichen von Assistenten.

## Quora

caveat-quora-policy-and-help-page = Die Richtlinie bietet ein Opt-out vom Training. Laut Hilfeseite wurden Inhalte nicht zum Training von Modellen genutzt, die auf Quora schreiben. Beide sind von 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Versehentlich entstandene Aufnahmen werden nach 90 Tagen gelöscht.
caveat-rayban-meta-ai-rules = Was Sie auf der Brille mit Meta AI tun, fällt auch unter die Regeln für Meta AI.
caveat-rayban-us-notice = Die Berichte beziehen sich auf die US-Hinweise. Für Europa wurde nichts Eigenes gefunden.

## Reddit

caveat-reddit-clause-since-2024 = Die Klausel zum Training steht seit August 2024 in der Nutzungsvereinbarung.
caveat-reddit-partners = Nach der Nutzungsvereinbarung dürfen Reddit und seine Partner KI und maschinelles Lernen mit öffentlichen Inhalten trainieren.
caveat-reddit-dutch-authority = Die niederländische Behörde untersucht die Datengeschäfte von Reddit seit 2025.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Process data only on device wird für das Galaxy S25 und neuere Geräte berichtet. Der Menüname hängt von der Version von One UI ab.
caveat-samsung-cloud-report = Laut einem Artikel werden Cloud-Daten nur für den Moment verarbeitet und nicht für Training genutzt. Von Samsung selbst wurde nichts zum Training gefunden.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Laut dem Bericht einer mitwirkenden Person können Sie wählen, ob Sie teilnehmen. Der genaue Name des Schalters und seine Standardeinstellung wurden nicht gelesen.

## Signal

caveat-signal-recipient-can-copy = Eine Person, der Sie schreiben, kann einen Chat trotzdem in einen KI-Dienst kopieren.

## Slack

caveat-slack-ask-owner = Als Mitglied können Sie das nicht selbst tun. Wenden Sie sich an den Workspace Owner.
caveat-slack-ai-extra = Slack AI (ein kostenpflichtiger Zusatz) nutzt Sprachmodelle innerhalb von Slack. Slack gibt an, dass sie nicht aus Ihren Nachrichten lernen.
caveat-slack-generative-opt-in = Slack gibt an, dass generative Modelle nur mit aktiver Zustimmung (Opt-in) mit Kundendaten trainiert werden.

## Snapchat

caveat-snapchat-my-selfie = Für mit My Selfie erstellte Bilder gibt es einen eigenen Schalter, See My Selfie in Ads.
caveat-snapchat-on-by-default = Eine französische Übersicht vom Oktober 2025 führt auch Snapchat unter den Diensten auf, bei denen die Nutzung standardmäßig eingeschaltet ist.
caveat-snapchat-not-posting = Wenn Sie nichts in Spotlight, Snap Map oder einem öffentlichen Profil veröffentlichen, bleiben Inhalte aus Public Content heraus.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora hatte in den Sora-Einstellungen einen eigenen Schalter für Training. Den ChatGPT-Schalter auszuschalten, reichte dafür nicht.
caveat-sora-export-page = Von OpenAI genannte Exportseite: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Das Versprechen gilt für generative KI, die Stimme, Musik oder Aussehen nachahmt. Empfehlungen, Suche und Betrugserkennung nutzen ohnehin KI.
caveat-soundcloud-label-contracts = Niemand darf Inhalte, die unter Label- oder Vertriebsverträgen geliefert wurden, ohne den Rechteinhaber für KI nutzen.

## Spotify

caveat-spotify-training-purpose = Das Training dient Empfehlungen und Funktionen wie AI DJ und KI-Playlists. Die Richtlinie sagt nicht, dass Musik oder Chats ein allgemeines Sprachmodell trainieren.

## Squarespace (your website there)

caveat-squarespace-unticked = Auf einer neuen Website ist das Kästchen nicht angekreuzt, KI-Crawler dürfen also kommen.
caveat-squarespace-robots-not-editable = Bei Squarespace können Sie robots.txt nicht selbst bearbeiten.

## Stack Overflow

caveat-stackoverflow-data-dump = Der regelmäßige Datenabzug steht ebenfalls unter CC BY-SA, jeder darf ihn also mit Namensnennung weiterverwenden.

## Strava

caveat-strava-policy-watch-site = Der Wortlaut der Richtlinie wurde über eine Beobachtungsseite für Richtlinien vom Mai 2026 gelesen, nicht auf der eigenen Seite von Strava.
caveat-strava-health-data = Gesundheitsdaten brauchen nach Art. 9 DSGVO eine ausdrückliche Einwilligung. Fragen Sie also, auf welcher Grundlage Strava damit trainiert.

## Substack

caveat-substack-block-off = Die Sperre ist standardmäßig ausgeschaltet: Crawler sind erlaubt, bis Sie sie einschalten.
caveat-substack-checks = Laut den Bedingungen von Substack vom Juli 2026 dürfen seine KI-Prüfungen von Inhalten nicht zum Training fremder Modelle genutzt werden.

## SurveyMonkey

caveat-surveymonkey-own-models = SurveyMonkey nutzt de-identifizierte Antworten, um eigene Modelle zu trainieren.
caveat-surveymonkey-ask-sender = Wenn Sie nur an einer Umfrage teilgenommen haben, fragen Sie das Unternehmen, das sie gesendet hat.

## Telegram

caveat-telegram-grok-plan = Ein Plan von 2025, Grok in Telegram einzubauen, kam laut einem Bericht vom 29. Januar 2026 nicht zustande. Als Grund wird der Datenschutz genannt.
caveat-telegram-public-channels = Öffentliche Kanäle kann jeder kopieren, auch KI-Unternehmen.
caveat-telegram-secret-chats = Nur geheime Chats sind Ende-zu-Ende-verschlüsselt.

## Tesla (car)

caveat-tesla-default-disputed = Die Quellen sind sich über die Standardeinstellung nicht einig: Das Handbuch spricht bei der Innenraumkamera von Opt-in, eine Checkliste von 2026 sagt, Teilen sei standardmäßig eingeschaltet, und in Europa war es 2016 standardmäßig ausgeschaltet.
caveat-tesla-separate-switches = Neuere Autos fragen mit eigenen Schaltern nach Autopilot-, Park-, Fahrt- und Innenraumdaten.

## TikTok

caveat-tiktok-generative-not-named = Die europäische Richtlinie spricht von Modellen und Algorithmen des maschinellen Lernens und nennt generative KI nicht. Wie weit das Training geht, ist unklar.
caveat-tiktok-test-19-actions = Ein im Mai 2026 veröffentlichter Test zählte 19 Handlungen, um den Antrag zu senden, die meisten aller Dienste. Er sagt auch, dass Entwürfe und private Videos ausgewertet werden können.
caveat-tiktok-minors = Minderjährige sind in der Klausel nicht ausgenommen.
caveat-tiktok-uk-address = Postanschrift für das Vereinigte Königreich: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = Die Richtlinie spricht von maschinellem Lernen, nicht von generativer KI. Daten ohne Bezug zu Ihnen können dafür aufbewahrt werden.
caveat-tinder-sensitive-data = Für Daten, die als sensibel gelten, gibt Tinder an, um Einwilligung zu bitten, wo das Gesetz es verlangt.

## Tumblr

caveat-tumblr-already-on = Bei Blogs, die Suchmaschinen schon vorher abgewiesen haben, ist der Schalter bereits eingeschaltet.
caveat-tumblr-reblogs = Reblogs Ihrer Beiträge auf Blogs anderer folgen den Einstellungen dieser Blogs.
caveat-tumblr-policy-silent = Die Datenschutzrichtlinie von Tumblr vom 3. Juni 2026 erwähnt KI-Training nicht.

## Twitch

caveat-twitch-representatives = Vertreter in der EU: Twitch Interactive Germany GmbH. Vertreter im Vereinigten Königreich: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Laut Schlagzeilen vom August 2026 konnte Twitch nicht sagen, ob ältere Aufzeichnungen vorher genutzt worden waren.

## Udemy (instructors)

caveat-udemy-in-unless-no = Lehrende sind dabei, außer sie sagen im Zeitfenster Nein.
caveat-udemy-2026-window = Die Termine eines Zeitfensters 2026 wurden nicht gefunden.

## Vimeo

caveat-vimeo-voice-translation = Die KI-Übersetzung von Vimeo verarbeitet Ihre Stimme, um diesen Dienst zu erbringen.
caveat-vimeo-promise-2024 = Das Versprechen ist von 2024. Die Kopie der Datenschutzrichtlinie vom März 2025 widerspricht dem nicht.

## WeTransfer

caveat-wetransfer-wording-removed = Die Änderung vom Juli 2025 las sich zuerst so, als könnten Dateien zur Verbesserung von Modellen des maschinellen Lernens genutzt werden. WeTransfer sagte, dass es das nie getan hat, und nahm den Text heraus.
caveat-wetransfer-licence = Die Lizenz, die Sie erteilen, dient dem Betrieb und der Verbesserung des Dienstes.

## WhatsApp

caveat-whatsapp-objection-help = Hilfeseite zum Widerspruch: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Die Quellen sind sich nicht einig. Laut Verbraucherzentrale bietet WhatsApp keinen Widerspruch gegen KI-Training an, weil es keine öffentlichen Daten gibt, französische und Schweizer Medien beschreiben die Nutzung des allgemeinen Formulars. Beides kann stimmen.
caveat-whatsapp-what-meta-receives = Wenn Sie KI in WhatsApp nutzen, erhält Meta Region und Sprache, Geräte- und Verbindungsdaten, Protokolle und Nutzungsdaten, auch bei Minderjährigen.
caveat-whatsapp-basis-minors = Für das, was Meta erhält, wenn Sie KI nutzen, stützt sich WhatsApp auf Vertrag oder, bei Minderjährigen, auf berechtigte Interessen.
caveat-whatsapp-reset-ai = Sie können den Chat mit Meta AI löschen und /reset-ai senden, um zu löschen, was der Assistent behält. Meta kann eine Kopie behalten.
caveat-whatsapp-ads-accounts-centre = Außerhalb Europas gelangen KI-Chats in WhatsApp nur dann ins Werbesystem, wenn WhatsApp in derselben Kontenübersicht ist. Wenn Sie WhatsApp dort heraushalten, verhindern Sie das.
caveat-whatsapp-bremen = Die Quellen sind sich nicht einig: Die Bremer Behörde nannte WhatsApp unter den Diensten, deren öffentliche Kommentare und Beiträge genutzt werden, andere Behörden und Meta beschränken das auf Facebook und Instagram.

## Windows (Recall)

caveat-recall-general-statement = In der allgemeinen Datenschutzerklärung von Microsoft (Juli 2026) steht durchaus, dass es Daten zum Training von Modellen nutzen darf. Über Recall steht das dort nicht.
caveat-recall-forum-claims = In Foren fanden sich Behauptungen, dass Recall-Daten trotzdem an Microsoft gehen, ohne Beleg.

## Wix (your website there)

caveat-wix-policy-2024 = Gelesen wurde die Richtlinie mit Wirkung vom 3. März 2024.

## WordPress.com

caveat-wordpress-already-on = Bei Websites, die Suchmaschinen abweisen, ist der Schalter bereits eingeschaltet.
caveat-wordpress-self-hosted = Selbst gehostetes WordPress ist nicht betroffen. Dort entscheiden Sie als Betreiber mit robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Die Quellen widersprechen sich: X versprach der irischen Aufsichtsbehörde 2024, Beiträge aus der EU dauerhaft herauszulassen, doch seine EU-Seiten beschreiben Training auf Grundlage berechtigter Interessen mit Opt-out.
caveat-x-eu-default-unknown = Ob der Schalter für EU-Konten zu Beginn ausgeschaltet ist, ist nicht bekannt. Prüfen Sie also Ihren.
caveat-x-default-never-published = X hat die Standardeinstellung nie veröffentlicht. Berichte seit Juli 2024 fanden den Schalter eingeschaltet.
caveat-x-switch-wording = Der Wortlaut am Schalter wechselte von posts zu public data und nennt jetzt auch xAI, ältere Anleitungen sehen also anders aus.
caveat-x-grok-com-switch = grok.com und die Grok-App haben einen eigenen Schalter: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partner mit einem Content-Manager finden die Einstellung unter Settings > Overview oder in den erweiterten Einstellungen des Kanals.
caveat-youtube-videos-only = Diese Antwort betrifft Videos. Zu Chats mit Gemini gibt es eine eigene Antwort.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = In der EU geschah das nicht: Meta setzte den Plan am 14. Juni 2024 aus.
caveat-timeline-forecast = Das ist eine Prognose, kein Datum.
caveat-gmail-apart = Für Gmail gilt etwas anderes: Laut Google trainieren Mail-Inhalte Gemini nicht. Fragen Sie nach Google Workspace.
