### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Seul un administrateur peut le modifier. Si vous êtes membre, adressez-vous à votre administrateur.
caveat-private-account-keeps-new-posts-out = Rendre le compte privé exclut les nouvelles publications des contenus publics utilisés.
caveat-only-public-material-and-ai-chats = Seuls les contenus publics et les conversations avec l’IA sont utilisés. Réserver les publications ou le profil aux amis exclut aussi les nouvelles publications.
caveat-meta-minors-ai-chats = Les conversations avec Meta AI d’utilisateurs de moins de 18 ans peuvent être utilisées, selon la politique actuelle pour l’UE, bien que leurs publications publiques ne le soient pas.
caveat-setting-is-a-signal = Le paramètre est un signal. Les robots d’exploration qui l’ignorent ne sont pas arrêtés.
caveat-only-summary-read = Seul un résumé des conditions ou de la politique de l’entreprise a été lu, pas le texte lui-même.
caveat-basis-read-on-us-page = La base juridique a été lue uniquement sur la page américaine. La page européenne peut être différente.
caveat-in-force-since-february-2024 = C’est en vigueur depuis février 2024.
caveat-ms-copilot-terms-cover-365-chat = À partir du 18 août 2026, les conditions de Copilot pour les particuliers couvrent aussi Copilot Chat dans les applications Microsoft 365 pour les comptes personnels.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Les sources divergent sur ce que couvre une opposition tardive. Des autorités allemandes et italiennes disent que seules les publications postérieures sont protégées.
caveat-meta-late-objection-others = Sur les oppositions tardives, l’autorité belge dit seulement qu’un modèle ne peut pas désapprendre. La confirmation de Meta parle d’exclure les informations publiques du développement futur.
caveat-meta-linked-accounts = Les sources divergent sur les comptes liés. L’avis de Meta et plusieurs articles disent qu’une seule opposition couvre tous les comptes du même Espace Comptes, une note de recherche de 2026 dit de s’opposer pour chaque compte.
caveat-meta-separate-emails = Les comptes ayant des adresses e-mail différentes exigent dans tous les cas des oppositions séparées.
caveat-meta-objected-in-2024 = Si vous vous êtes opposé en 2024, Meta dit que vous n’avez pas besoin de recommencer. noyb en doutait. La Verbraucherzentrale conseille de recommencer par sécurité, surtout si votre adresse e-mail a changé.
caveat-meta-what-others-post = Ce que d’autres publient à votre sujet (photos, mentions) n’est pas couvert par votre opposition. Chaque auteur ou propriétaire de Page doit aussi s’opposer.
caveat-meta-italian-form = L’autorité italienne a publié un formulaire sans connexion pour les personnes qui n’utilisent pas les produits Meta. Son adresse était tronquée dans la copie consultée. Les deux formulaires pour tiers indiqués ici sont les candidats possibles.
caveat-meta-form-2024-and-now = En 2024, le formulaire demandait le pays, l’e-mail, les conséquences pour vous et un code envoyé par e-mail. Depuis avril 2025, il ne demande que l’e-mail (déjà rempli) et une raison facultative.
caveat-meta-wall-statement = Publier sur votre mur une déclaration de désaccord n’a aucun effet. Seul le formulaire compte.
caveat-meta-court-record = L’OLG Köln a refusé une interdiction en urgence le 23 mai 2025 (15 UKl 2/25). L’OLG Schleswig a rejeté la demande urgente de SOMI le 12 août 2025 (6 UKl 3/25), car elle était tardive.
caveat-meta-no-main-ruling = L’autorité de Hambourg a abandonné sa procédure d’urgence le 27 mai 2025. Aucune décision de justice au fond n’a été trouvée.
caveat-meta-complain-at-home = Vous pouvez introduire une réclamation auprès de l’autorité de protection des données de votre pays. La DPC irlandaise est chef de file pour Meta.
caveat-facebook-menu-german = Intitulés du menu en allemand : Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Intitulés du menu en français : Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Intitulés du menu en italien : Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Le menu a changé plusieurs fois. Les liens directs vers le Centre de confidentialité n’ont pas pu être confirmés, les adresses des formulaires si.
caveat-facebook-pages-disputed = Les sources divergent sur les Pages Facebook. Des articles italiens disent que le formulaire ne couvre pas une Page, tandis que l’autorité du Brandebourg conseille aux exploitants de Pages de s’opposer.
caveat-facebook-pages-safe-reading = Si vous gérez une Page, la lecture prudente est de vous opposer avec votre propre compte. Les commentaires d’autres personnes restent sans protection.
caveat-meta-outside-europe = Les personnes hors d’Europe peuvent envoyer le formulaire, mais Meta n’a pas à y donner suite là où aucune loi ne l’y oblige.
caveat-facebook-other-businesses = Depuis juillet 2026, un paramètre relatif à l’activité auprès d’autres entreprises (d’abord hors d’Europe) influe aussi sur les réponses de l’IA. Il se trouve sous Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Autres chemins : profil > ≡ > Settings and activity > Privacy Centre, puis le lien sur le mot « object » dans le premier texte. Ou : Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = La politique pour l’UE cite le contenu des messages parmi les données que Meta peut utiliser pour améliorer ses produits en général, dans le respect de la loi. Les clauses sur l’entraînement de l’IA ne citent que les contenus publics, les conversations avec l’IA et les informations de tiers.
caveat-messenger-end-to-end = Meta ne peut pas lire les discussions chiffrées de bout en bout, sauf si quelqu’un les partage avec l’IA ou les signale.
caveat-meta-ai-ads-europe = La liste de consentement de Meta pour les publicités personnalisées en Europe ne cite pas les conversations avec l’IA. Des articles de mai 2026 situent toujours l’UE, le Royaume-Uni et la Corée du Sud en dehors du changement relatif aux publicités. Meta n’a jamais nommé les régions exclues.
caveat-meta-ai-sensitive-topics = La religion, l’orientation sexuelle, les opinions politiques, la santé, l’origine, les convictions et l’appartenance syndicale évoquées dans les conversations avec l’IA ne seraient pas utilisées pour les publicités.
caveat-meta-ai-all-users = La politique actuelle pour l’UE permet à Meta d’utiliser les conversations avec l’IA de tous les utilisateurs inscrits, y compris ceux de moins de 18 ans, pour développer son IA.
caveat-meta-ai-memory = Aucune option centrale pour désactiver la mémoire n’a pu être confirmée. Les souvenirs sont partagés entre les comptes d’un même Espace Comptes.
caveat-meta-ai-other-people = N’écrivez pas de données d’autres personnes. Ce que vous partagez à leur sujet peut aussi être utilisé.
caveat-threads-no-own-form = Threads a sa propre politique de confidentialité, brève, qui s’appuie sur celle de Meta. Aucune des deux ne mentionne un formulaire d’opposition propre à Threads.
caveat-threads-named-or-not = Les sources divergent : des articles français de 2025 citent Threads à côté de Facebook et d’Instagram, l’annonce de Meta et la plupart des autorités ne parlent que de Facebook et d’Instagram.

## Academia.edu

caveat-no-switch-in-terms-read = Aucune option pour le refuser n’a été trouvée dans les conditions consultées. Regardez dans les paramètres de votre compte.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Si vous participez à une version bêta ou confiez des œuvres à Adobe Stock, Adobe peut les utiliser pour l’entraînement.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb dit retirer les noms ou pseudonymiser les données avant l’entraînement lorsque c’est possible.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = L’option supprimée n’existait qu’aux États-Unis en anglais, sur Echo Dot (4e génération), Echo Show 10 et Echo Show 15. Les personnes qui l’utilisaient ont été passées à Don't save recordings.
caveat-alexa-terms-training-data = Les conditions d’Alexa du 17 décembre 2025 indiquent que ses modèles sont entraînés avec des contenus d’Amazon, des contenus issus de l’utilisation de ses services et des contenus sous licence et publics.
caveat-alexa-menu-from-howtos = Le menu provient de modes d’emploi publics, pas d’une page d’Amazon.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = Pour votre propre site web, Amazonbot est le nom à utiliser dans robots.txt.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Une option distincte du même menu s’appelle Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Les données utilisées sont dépersonnalisées et conservées jusqu’à sept ans.
caveat-atlassian-premium-reports-differ = Les articles divergent sur la formule Premium. La plupart disent que les métadonnées sont toujours utilisées et que les données internes aux applications ne le sont pas par défaut. Consultez la page de votre formule.

## BeReal

caveat-bereal-gender-guess = L’IA devine votre genre probable d’après le nom d’utilisateur, le prénom et la biographie, pour le ciblage publicitaire dans l’application.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt n’exclut pas les robots d’exploration d’IA, et des tiers ont copié de grands ensembles de publications.
caveat-bluesky-proposal-0008 = Un projet de mars 2025 (proposition 0008) vous permettrait d’exprimer vos souhaits sur l’entraînement de l’IA, l’archivage et la copie. Ce serait une demande, pas un verrou. Rien n’indique s’il est devenu un paramètre.

## Brave Leo

caveat-brave-own-page-not-read = La page de Brave n’était pas accessible. Un seul article a été lu.

## Bumble

caveat-bumble-icebreakers-six-years = Les requêtes et données saisies pour les phrases d’accroche sont conservées six ans après la suppression du compte.
caveat-bumble-noyb-openai = noyb dit que des données sont introduites dans les systèmes d’OpenAI. La politique de Bumble ne parle pas d’entraînement.

## Canva

caveat-canva-default-disputed = Les sources divergent sur le réglage par défaut. Un catalogue de confidentialité qui a lu la politique dit « activé ». Un index de conditions d’IA dit seulement que cela dépend de vos paramètres de confidentialité.
caveat-canva-creators-templates = Les Canva Creators peuvent exclure leurs modèles de mise en page des modèles d’IA de Canva.
caveat-canva-switch-name-not-read = Le nom de l’option elle-même n’a pas été lu sur une page de Canva.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI ne décrit l’option que pour les personnes de l’EEE et du Royaume-Uni.
caveat-character-first-training-step = Dans son propre résumé, Character.AI dit ne plus effectuer la première étape d’entraînement, mais pouvoir encore utiliser des conversations pour améliorer ses modèles.
caveat-character-public-stays-up = Un personnage que vous avez rendu public peut rester en ligne après la suppression de votre compte.

## ChatGPT

caveat-chatgpt-switch-or-portal = L’option et le portail font la même chose. L’un des deux suffit.
caveat-chatgpt-paying-does-not-stop = Payer pour Plus ou Pro ne désactive pas l’entraînement. Pour les formules professionnelles et l’API, il est désactivé par défaut.
caveat-chatgpt-controllers = Pour les personnes de l’EEE et de la Suisse, OpenAI Ireland Limited est le responsable du traitement. Ailleurs, c’est OpenAI OpCo, LLC à San Francisco.

## Claude

caveat-claude-switch-renamed = L’option s’appelait Help improve Claude en 2025. En octobre 2026, elle s’intitule Help Improve our AI models.
caveat-claude-default-disputed = Les sources divergent sur le réglage par défaut. Un guide d’octobre 2026 dit que vous choisissez à l’inscription, des articles de 2025 ont vu la case déjà cochée, les conditions disent « sauf refus de votre part ». Vérifiez votre réglage.
caveat-claude-incognito = Les conversations Incognito ne sont jamais utilisées pour l’entraînement.
caveat-claude-retention = Si l’option est activée, les données peuvent être conservées jusqu’à cinq ans pour l’entraînement. Si elle est désactivée, 30 jours après la suppression d’une conversation.
caveat-claude-delete-conversation = Supprimer une conversation l’exclut de l’entraînement futur.
caveat-claude-old-lists-outdated = Certaines listes sur les moyens de refuser disent encore que Claude ne s’entraîne pas avec les conversations des particuliers. Ce n’était vrai qu’avant octobre 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft dit que l’entraînement avec les conversations Copilot a lieu « sur certains marchés ». Si l’option n’apparaît pas, Microsoft n’utilise pas votre compte pour l’entraînement.
caveat-copilot-switch-in-app = Un article n’a trouvé l’option que dans les applications mobiles, d’autres aussi sur le web. Si vous ne la voyez pas, essayez l’application Copilot.
caveat-copilot-personalization-different = Personalization and memory est une autre option, qui ne concerne pas l’entraînement.
caveat-copilot-pages-not-read = Les pages de Microsoft présentant les options (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) n’étaient pas accessibles pour une lecture directe.

## Coursera

caveat-coursera-ask-for-person = Vous pouvez demander une personne au lieu de l’IA pour l’évaluation par les pairs et les notes.
caveat-coursera-training-not-said = L’avis énumère des fonctionnalités d’IA, mais ne dit pas que les contenus des apprenants entraînent des modèles.

## Cursor

caveat-cursor-texts-disagree = Les textes de Cursor se contredisent : les conditions de juin 2025 n’autorisent l’entraînement qu’avec les contenus pour lesquels vous avez donné votre accord (sauf signalements de sécurité et avis), la présentation générale l’autorise aussi lorsque le Privacy Mode est désactivé. Activez-le donc.
caveat-cursor-feedback = Les avis que vous envoyez peuvent être utilisés même si le Privacy Mode est activé.
caveat-cursor-model-logs = Certains modèles tiennent leurs propres journaux pour des contrôles de sécurité, y compris pour les équipes d’entreprise.

## DeepSeek

caveat-deepseek-controller = Le responsable du traitement est une société enregistrée en Chine. Son représentant pour les personnes dans l’UE et au Royaume-Uni est Prighter.
caveat-deepseek-menu-not-read = Le chemin de menu vers cette option n’a pas été lu sur une page de DeepSeek. Seul son nom l’a été.

## DeviantArt

caveat-deviantart-dreamup = Son générateur DreamUp s’appuie sur un modèle tiers qui peut avoir appris auparavant à partir d’œuvres du web.

## Discord

caveat-discord-bots-own-policies = Les bots et applications d’autres éditeurs suivent leurs propres politiques. Le propriétaire d’un serveur peut les retirer.
caveat-discord-not-stated = Il n’est pas indiqué si Discord entraîne des modèles génératifs avec les messages. En 2023, l’entreprise a dit à Snopes que les données des utilisateurs n’entraînent pas les modèles généraux d’OpenAI.

## Docusign

caveat-docusign-signers = En tant que signataire (et non titulaire du compte), vous ne pouvez rien régler. Adressez-vous à l’entreprise qui vous a envoyé le document.
caveat-docusign-ai-attachment = L’annexe sur l’IA du 30 mai 2024 s’applique à certains services Docusign, pas à tous.
caveat-docusign-withdrawal = En 2024, il a été signalé qu’aucun moyen de retirer le consentement n’était facile à trouver. Une note plus récente mentionne un paramètre qui est activé après le consentement.

## Dropbox

caveat-dropbox-only-with-ai-features = Les fichiers ne vont à une IA tierce que si une fonctionnalité d’IA est utilisée. Ces fonctionnalités sont signalées comme telles.
caveat-dropbox-older-texts-uk-eea = D’anciens textes disaient que les fonctionnalités d’IA n’étaient pas proposées au Royaume-Uni et dans l’EEE.
caveat-dropbox-own-ai-not-stated = Les pages consultées ne disent pas si Dropbox utilise des contenus pour sa propre IA.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = L’historique des conversations est conservé sur votre propre appareil.
caveat-duckai-other-models = Duck.ai repose sur des modèles d’autres entreprises, contactés sans votre nom ni votre adresse.

## Duolingo

caveat-duolingo-anonymous-data = Selon le résumé de la politique, les données rendues anonymes peuvent être réutilisées sans limite.

## eBay

caveat-ebay-german-labels = Le menu et l’intitulé sont ceux du site allemand. Répondez Nein.
caveat-ebay-us-page-unclear = Un wiki de consommateurs dit que le droit d’opposition vaut pour l’Europe et le Royaume-Uni. Il n’est pas certain que la page américaine ait le même effet.
caveat-ebay-swiss-users = Un article suisse confirme que les utilisateurs suisses peuvent aussi utiliser ce paramètre.

## Evernote

caveat-evernote-promise-scope = La promesse porte sur les fonctionnalités d’IA. Pour le reste, la politique parle de débogage et de sécurité du service.

## Figma

caveat-figma-nothing-newer = Rien de plus récent que 2024 n’a été trouvé sur ce paramètre : vérifiez-le donc dans votre équipe.

## Flickr

caveat-flickr-creative-commons = Les photos sous licence Creative Commons peuvent être réutilisées par d’autres dans le cadre de cette licence.
caveat-flickr-copies-2025 = La politique et les conditions consultées sont des copies de septembre 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity est activé par défaut pour les utilisateurs de 18 ans et plus.
caveat-gemini-anonymous-chats = Google dit que ses paramètres Gemini ne couvrent pas les conversations transformées en données anonymes.
caveat-gemini-human-reviewers = Des évaluateurs humains, y compris chez des prestataires, lisent une partie des conversations. Celles-ci sont dissociées de votre compte et conservées jusqu’à trois ans.
caveat-gemini-auto-delete = L’activité est supprimée automatiquement après 18 mois, sauf si vous choisissez 3 mois, 36 mois ou jamais.
caveat-gemini-stayed-off = Keep Activity est resté désactivé pour les personnes qui avaient désactivé Gemini Apps Activity auparavant.
caveat-gemini-audio-switch = Une deuxième option, distincte, couvre le son ainsi que les vidéos et partages d’écran de Gemini Live. Elle est désactivée par défaut et repose sur le consentement.
caveat-gemini-home-switch = Gemini for Home a sa propre option dans Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Si vous aviez déjà refusé la collecte de données pour l’amélioration des produits, ce choix a été conservé.
caveat-ghcopilot-business-seat = Le paramètre est masqué pour les personnes disposant d’une licence Business ou Enterprise. Leur contrat interdit l’entraînement.
caveat-ghcopilot-private-code-in-use = Le code d’un dépôt privé peut tout de même être utilisé pendant que vous y travaillez avec Copilot, sauf refus de votre part.
caveat-ghcopilot-affiliates = Les données peuvent aller à des sociétés affiliées comme Microsoft, mais pas à d’autres fabricants de modèles pour leur propre entraînement.
caveat-ghcopilot-wrong-claims = Deux sites affirment que les données sont conservées 30 jours, ou que les licences Business sont incluses sauf intervention d’un administrateur. Cela contredit GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = La nouvelle licence (section D.4) couvre l’entraînement de modèles d’IA de GitHub et de ses sociétés affiliées. Elle indique que ce n’est pas une vente de vos contenus.
caveat-github-optout-limited-j3 = La section J.3 limite le refus aux données saisies et aux résultats obtenus. Il ne s’applique pas à la licence des sections D.4 à D.8 ni aux dépôts publics.
caveat-github-private-content = Les contenus de dépôts privés ne peuvent être utilisés pour l’entraînement que si vous les soumettez à une fonctionnalité d’IA. Le refus s’applique alors.
caveat-github-third-parties = Les conditions n’empêchent pas des tiers de lire licitement les dépôts publics.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = En novembre 2025, l’affirmation que les fonctionnalités intelligentes alimentent l’entraînement de Gemini s’est répandue. Malwarebytes a corrigé son article et Google a démenti.
caveat-gworkspace-class-action = Une action collective américaine du 11 novembre 2025 soutient que Google a activé Gemini dans Gmail, Chat et Meet sans consentement. C’est une allégation.
caveat-gworkspace-gemini-rules = Les conversations avec l’application Gemini relèvent des règles de Gemini, qui font l’objet d’une réponse à part.
caveat-gworkspace-work-school = Les comptes professionnels et scolaires ont leurs propres conditions. Voir Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Si Web & App Activity était activé, Search Services History est activé au départ pour vous. S’il était désactivé, il est désactivé au départ.
caveat-google-starting-state-unknown = Un article ajoute que Google n’avait pas dit ce qu’il en est des comptes qui n’ont jamais modifié l’ancien paramètre.
caveat-google-old-switch-not-enough = Désactiver Web & App Activity ne suffit plus à atteindre les médias de la recherche. Le nouveau paramètre est distinct.
caveat-google-recommendations-switch = Personalized Recommendations est une troisième option, distincte. Elle concerne les publicités et les suggestions.
caveat-google-rollout-dates = Des articles situent le premier e-mail début juin ou au 24 juin 2026. Le déploiement se fait compte par compte : la date que vous voyez est donc différente.
caveat-google-controllers = Google Ireland Limited est le responsable du traitement pour l’entraînement des modèles qu’elle déploie dans l’EEE et en Suisse, Google LLC pour ce que Search et Maps indexent.
caveat-google-drive-photos = Ce paramètre ne touche pas ce que vous conservez dans Drive ou Photos. Il concerne les médias que vous placez dans les outils de recherche.

## Grammarly / Superhuman

caveat-grammarly-superhuman = L’entreprise derrière Grammarly s’appelle désormais Superhuman. L’option a gardé son nom.

## Grok (xAI)

caveat-grok-without-login = Les conditions indiquent qu’utiliser Grok sans se connecter permet à xAI d’utiliser ces données pour l’entraînement sans laisser de choix, là où c’est autorisé.
caveat-grok-x-posts = Les posts sur X relèvent de X, une entreprise distincte qui fait l’objet d’une réponse à part.
caveat-grok-menu-names = Les noms de menu diffèrent selon les articles : Data Controls, ou Settings puis Data.
caveat-grok-uk-swiss-contact = Contact pour le Royaume-Uni : xai@lionheartsquared.co.uk. Contact pour la Suisse : xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Vous ne rencontrez ce paramètre qu’en tant qu’administrateur. Si vous figurez dans le CRM d’une entreprise, adressez-vous à elle.
caveat-hubspot-self-serve = HubSpot dit que cela se fait en libre-service : il n’est pas nécessaire d’écrire à HubSpot.

## Hugging Face / The Stack

caveat-stack-version-3 = La version 3 est une collecte directe du code public de GitHub, avec un filtre de licence par fichier.
caveat-stack-checker-address = L’outil de vérification est un Space sur huggingface.co. Son adresse exacte n’a pas été lue (un texte cite am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Les conditions et la politique de confidentialité ne mentionnent pas d’entraînement avec des contenus privés d’utilisateurs. Elles n’ont été lues qu’en partie.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = Depuis les versions des IDE de l’automne 2025, une boîte de dialogue peut demander si vous voulez partager du code pour entraîner des modèles. Il suffit de refuser.
caveat-jetbrains-retention-differs = Les sources divergent sur la conservation : l’avis de juillet 2026 dit que les données partagées pour l’entraînement sont conservées un an dans l’EEE, un article d’assistance plus ancien dit 30 jours.
caveat-jetbrains-statistics = Les statistiques sur les fonctionnalités relèvent d’une autre option (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Intitulés du menu en français : Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn dit aux autorités que les messages privés ne sont pas utilisés, mais son avis d’août 2026 cite les messages de groupe parmi les données d’entraînement.
caveat-linkedin-uk-microsoft = Royaume-Uni : depuis le 3 novembre 2025, les publications, commentaires, articles, vidéos, pages d’entreprise et offres d’emploi sont aussi partagés avec Microsoft pour son IA. La même option y met fin.
caveat-linkedin-research-setting = Le paramètre distinct pour d’autres usages de recherche (Data privacy > Social, economic, and workplace research) ne sert pas à refuser l’IA.

## Mastodon

caveat-mastodon-no-lock = Une interdiction dans les conditions n’est pas un verrou technique. Tout le monde peut lire les publications publiques et les copier sur d’autres serveurs.

## Medium

caveat-medium-stance = Depuis 2023, la position de Medium est : pas d’entraînement sans consentement, mention de la source et rémunération.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = L’histoire selon laquelle les fichiers Word et Excel sont aspirés vient d’un post sur X de novembre 2024. Microsoft, Thurrott et The Verge l’ont rectifiée.
caveat-ms365-general-statement = La déclaration de confidentialité générale de Microsoft dit bien que l’entreprise peut utiliser des données pour entraîner ses modèles. Le démenti porte sur les applications Microsoft 365.

## Midjourney

caveat-midjourney-licence = Tout ce que vous saisissez, et ce qui en résulte, est concédé sous licence à Midjourney définitivement. Les conditions ne disent pas explicitement que l’entreprise s’en sert pour l’entraînement.
caveat-midjourney-images-public = Les images sont publiques et peuvent être remixées, sauf si vous payez pour le mode Stealth. Un salon de discussion partagé est toujours visible.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat a été renommé Vibe. Les pages d’aide et les conditions montrent les deux noms (été 2026).
caveat-mistral-default-disputed = Les sources divergent : le centre d’aide dit que c’est activé par défaut pour Free, Pro et Student, la documentation dit seulement pour Free. Le texte du centre d’aide est plus récent et constitue la lecture la plus prudente.
caveat-mistral-feedback = Un pouce levé ou baissé avec un commentaire permet à Mistral d’utiliser cette conversation, quel que soit votre réglage.
caveat-mistral-team-admin = Dans une équipe, c’est l’administrateur qui règle l’option, pas vous.

## Nextdoor

caveat-nextdoor-principles = Les principes de Nextdoor en matière d’IA disent que les données partagées avec des fournisseurs d’IA sont protégées par contrat. Ils ne promettent pas l’absence d’entraînement.
caveat-nextdoor-nothing-newer = Aucune source postérieure à 2024 n’a été trouvée.

## Otter.ai

caveat-otter-class-action = Une action collective américaine (Brewer v. Otter.ai, août 2025) soutient qu’Otter s’entraîne avec des réunions sans le consentement de tous les participants. Elle était toujours en cours en 2026.

## My own website or blog

caveat-robots-is-a-request = robots.txt est une demande. Bytespider et DeepSeekBot sont répertoriés comme n’obéissant pas. Perplexity-User et d’autres assistants consultent une page parce qu’une personne le demande et peuvent l’ignorer.
caveat-robots-site-builders = Sur Squarespace et d’autres outils de création de sites, vous avez une seule case pour de nombreux robots.
caveat-dsm-directive-article-4 = Le fondement est l’article 4, paragraphe 3, de la directive européenne sur le droit d’auteur (directive DSM). D’après les sources consultées, la réserve doit être lisible par machine et les fabricants commerciaux de modèles dans l’UE doivent la respecter.
caveat-ai-act-respect-opt-outs = Une explication de juin 2026 dit que le règlement européen sur l’IA oblige les fabricants de modèles à respecter de tels refus et à publier des résumés sur l’entraînement, avec une échéance en août 2026.
caveat-registries-record-wish = De nouveaux registres comme trainingdataregistry.org ne font qu’enregistrer votre souhait.

## Perplexity

caveat-perplexity-plans = Activé par défaut pour Free, Pro et Max. Pour les comptes d’entreprise, c’est désactivé.
caveat-perplexity-switch-names = Des articles appellent l’option AI data retention. D’anciennes pages d’aide l’appellent AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. et Pinterest, Inc. sont responsables conjoints du traitement pour les personnes de l’EEE, du Royaume-Uni et de la Suisse.
caveat-pinterest-others-pins = Les épingles de vos œuvres enregistrées par d’autres personnes suivent leur réglage, pas le vôtre.

## Proton Lumo

caveat-lumo-own-page-not-read = La page de Proton sur Lumo n’a pas été lue. Les affirmations proviennent de deux comparatifs d’assistants.

## Quora

caveat-quora-policy-and-help-page = La politique offre un moyen de refuser l’entraînement. La page d’aide dit que les contenus n’étaient pas utilisés pour entraîner des modèles qui rédigent sur Quora. Les deux datent de 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Les enregistrements faits par accident sont supprimés au bout de 90 jours.
caveat-rayban-meta-ai-rules = Ce que vous faites avec Meta AI sur les lunettes relève aussi des règles de Meta AI.
caveat-rayban-us-notice = Les articles parlent de l’avis américain. Pour l’Europe, rien de distinct n’a été trouvé.

## Reddit

caveat-reddit-clause-since-2024 = La clause sur l’entraînement figure dans les conditions d’utilisation depuis août 2024.
caveat-reddit-partners = Les conditions d’utilisation permettent à Reddit et à ses partenaires d’entraîner l’IA et l’apprentissage automatique avec des contenus publics.
caveat-reddit-dutch-authority = L’autorité néerlandaise examine depuis 2025 les accords de Reddit sur les données.

## Samsung Galaxy AI

caveat-samsung-newer-phones = Process data only on device est signalé pour le Galaxy S25 et les modèles plus récents. Le nom du menu varie selon la version de One UI.
caveat-samsung-cloud-report = Un article dit que les données dans le cloud sont traitées de façon momentanée et ne sont pas utilisées pour l’entraînement. Rien de Samsung sur l’entraînement n’a été trouvé.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Le témoignage d’un contributeur dit que l’on peut choisir de participer ou non. Le nom exact de l’option et son réglage par défaut n’ont pas été lus.

## Signal

caveat-signal-recipient-can-copy = Une personne à qui vous écrivez peut toujours copier une discussion dans un service d’IA.

## Slack

caveat-slack-ask-owner = En tant que membre, vous ne pouvez pas le faire vous-même. Adressez-vous au propriétaire de l’espace de travail.
caveat-slack-ai-extra = Slack AI (une option payante) utilise des modèles de langage à l’intérieur de Slack. Slack dit qu’ils n’apprennent pas de vos messages.
caveat-slack-generative-opt-in = Slack dit que les modèles génératifs ne sont entraînés avec les données des clients qu’en cas d’accord actif.

## Snapchat

caveat-snapchat-my-selfie = Les images créées avec My Selfie ont une option distincte, See My Selfie in Ads.
caveat-snapchat-on-by-default = Un récapitulatif français d’octobre 2025 cite aussi Snapchat parmi les services où l’utilisation est activée par défaut.
caveat-snapchat-not-posting = Ne pas publier sur Spotlight, Snap Map ou un profil public exclut vos contenus de Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora avait sa propre option d’entraînement dans les paramètres de Sora. Désactiver l’option de ChatGPT n’avait pas d’effet sur elle.
caveat-sora-export-page = Page d’export indiquée par OpenAI : https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = La promesse couvre l’IA générative qui imite la voix, la musique ou l’apparence. Les recommandations, la recherche et la détection des fraudes utilisent l’IA de toute façon.
caveat-soundcloud-label-contracts = Personne ne peut utiliser pour l’IA des contenus livrés dans le cadre de contrats de label ou de distribution sans le titulaire des droits.

## Spotify

caveat-spotify-training-purpose = L’entraînement sert aux recommandations et à des fonctionnalités comme le DJ IA et la playlist IA. La politique ne dit pas que la musique ou les discussions entraînent un modèle de langage général.

## Squarespace (your website there)

caveat-squarespace-unticked = Sur un nouveau site, la case n’est pas cochée : les robots d’exploration d’IA peuvent donc entrer.
caveat-squarespace-robots-not-editable = Sur Squarespace, vous ne pouvez pas modifier vous-même robots.txt.

## Stack Overflow

caveat-stackoverflow-data-dump = L’export régulier des données est aussi sous CC BY-SA : chacun peut donc le réutiliser en mentionnant la source.

## Strava

caveat-strava-policy-watch-site = Le texte de la politique a été lu sur un site de veille des politiques de mai 2026, pas sur la page de Strava.
caveat-strava-health-data = Les données de santé exigent un consentement explicite au titre de l’article 9 du RGPD. Demandez donc sur quelle base Strava les utilise pour l’entraînement.

## Substack

caveat-substack-block-off = Le blocage est désactivé par défaut : les robots d’exploration sont autorisés jusqu’à ce que vous l’activiez.
caveat-substack-checks = Les conditions de Substack de juillet 2026 disent que ses contrôles des contenus par IA ne peuvent pas servir à entraîner des modèles tiers.

## SurveyMonkey

caveat-surveymonkey-own-models = L’entreprise utilise des réponses dépersonnalisées pour entraîner ses propres modèles.
caveat-surveymonkey-ask-sender = Si vous avez seulement répondu à une enquête, adressez-vous à l’entreprise qui l’a envoyée.

## Telegram

caveat-telegram-grok-plan = Un projet de 2025 d’intégrer Grok dans Telegram ne s’est pas réalisé, d’après un article du 29 janvier 2026. La protection des données en est donnée comme raison.
caveat-telegram-public-channels = Tout le monde peut copier les canaux publics, y compris les entreprises d’IA.
caveat-telegram-secret-chats = Seuls les échanges secrets sont chiffrés de bout en bout.

## Tesla (car)

caveat-tesla-default-disputed = Les sources divergent sur le réglage par défaut : le manuel du propriétaire parle d’un accord préalable pour la caméra intérieure, une liste de contrôle de 2026 dit que le partage est activé par défaut, et en Europe il était désactivé par défaut en 2016.
caveat-tesla-separate-switches = Les voitures récentes posent la question au moyen d’options séparées pour les données d’Autopilot, de stationnement, de trajet et d’habitacle.

## TikTok

caveat-tiktok-generative-not-named = La politique européenne parle de modèles et d’algorithmes d’apprentissage automatique et ne nomme pas l’IA générative. L’étendue de l’entraînement n’est pas claire.
caveat-tiktok-test-19-actions = Un test publié en mai 2026 a compté 19 actions pour envoyer la demande, le maximum de tous les services. Il indique aussi que les brouillons et les vidéos privées peuvent être analysés.
caveat-tiktok-minors = Les mineurs ne sont pas exclus dans la clause.
caveat-tiktok-uk-address = Adresse postale au Royaume-Uni : 4 Lindsey Street, London EC1A 9HP (bâtiment Kaleidoscope).

## Tinder

caveat-tinder-machine-learning = La politique parle d’apprentissage automatique, pas d’IA générative. Des données sans lien avec vous peuvent être conservées à cette fin.
caveat-tinder-sensitive-data = Pour les données considérées comme sensibles, Tinder dit demander le consentement lorsque la loi l’exige.

## Tumblr

caveat-tumblr-already-on = L’option est déjà activée pour les blogs qui dissuadaient auparavant les moteurs de recherche.
caveat-tumblr-reblogs = Les reblogs de vos publications sur les blogs d’autres personnes suivent les paramètres de ces blogs.
caveat-tumblr-policy-silent = La politique de confidentialité de Tumblr du 3 juin 2026 ne mentionne pas l’entraînement de l’IA.

## Twitch

caveat-twitch-representatives = Représentant dans l’UE : Twitch Interactive Germany GmbH. Représentant au Royaume-Uni : Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Des titres de presse d’août 2026 disent que Twitch n’a pas pu dire si d’anciens enregistrements avaient été utilisés auparavant.

## Udemy (instructors)

caveat-udemy-in-unless-no = Les formateurs participent, sauf s’ils refusent pendant la période prévue.
caveat-udemy-2026-window = Les dates d’une période en 2026 n’ont pas été trouvées.

## Vimeo

caveat-vimeo-voice-translation = La traduction par IA de Vimeo traite votre voix pour fournir ce service.
caveat-vimeo-promise-2024 = La promesse date de 2024. La copie de mars 2025 de la politique de confidentialité ne la contredit pas.

## WeTransfer

caveat-wetransfer-wording-removed = La modification de juillet 2025 se lisait d’abord comme si les fichiers pouvaient être utilisés pour améliorer des modèles d’apprentissage automatique. WeTransfer a dit ne l’avoir jamais fait et l’a retirée.
caveat-wetransfer-licence = La licence que vous accordez sert à exploiter et à améliorer le service.

## WhatsApp

caveat-whatsapp-objection-help = Page d’aide sur les oppositions : https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Les sources divergent. La Verbraucherzentrale dit que WhatsApp ne propose pas d’opposition à l’entraînement de l’IA, car il n’y a pas de données publiques ; des médias français et suisses décrivent l’utilisation de son formulaire général. Les deux peuvent être vrais.
caveat-whatsapp-what-meta-receives = Lorsque vous utilisez l’IA dans WhatsApp, Meta reçoit la région et la langue, des données d’appareil et de connexion, des journaux et des données d’utilisation, y compris pour les mineurs.
caveat-whatsapp-basis-minors = Pour ce que Meta reçoit lorsque vous utilisez l’IA, WhatsApp s’appuie sur le contrat ou, pour les mineurs, sur des intérêts légitimes.
caveat-whatsapp-reset-ai = Vous pouvez supprimer la discussion avec Meta AI et envoyer /reset-ai pour effacer ce que l’assistant garde. Meta peut conserver une copie.
caveat-whatsapp-ads-accounts-centre = Hors d’Europe, les conversations avec l’IA dans WhatsApp n’atteignent le système publicitaire que si WhatsApp est dans le même Espace Comptes. Ne pas y inclure WhatsApp l’évite.
caveat-whatsapp-bremen = Les sources divergent : l’autorité de Brême a cité WhatsApp parmi les services dont les commentaires et publications publics sont utilisés, d’autres autorités et Meta limitent cela à Facebook et Instagram.

## Windows (Recall)

caveat-recall-general-statement = La déclaration de confidentialité générale de Microsoft (juillet 2026) dit bien que l’entreprise peut utiliser des données pour entraîner des modèles. Elle ne le dit pas de Recall.
caveat-recall-forum-claims = Des affirmations sur des forums selon lesquelles les données de Recall iraient tout de même à Microsoft ont été trouvées, sans preuve.

## Wix (your website there)

caveat-wix-policy-2024 = La politique consultée est celle en vigueur le 3 mars 2024.

## WordPress.com

caveat-wordpress-already-on = L’option est déjà activée pour les sites qui dissuadent les moteurs de recherche.
caveat-wordpress-self-hosted = WordPress auto-hébergé n’est pas concerné. C’est alors le propriétaire qui décide au moyen de robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Les sources se contredisent : X a promis à l’autorité irlandaise en 2024 d’exclure définitivement les posts de l’UE, mais ses pages pour l’UE décrivent un entraînement fondé sur des intérêts légitimes, avec une possibilité de refus.
caveat-x-eu-default-unknown = On ne sait pas si l’option est désactivée au départ pour les comptes de l’UE : vérifiez donc la vôtre.
caveat-x-default-never-published = X n’a jamais publié le réglage par défaut. Des articles parus depuis juillet 2024 l’ont trouvé activé.
caveat-x-switch-wording = Le texte de l’option est passé des posts aux données publiques et nomme désormais aussi xAI : les anciens modes d’emploi ont donc un aspect différent.
caveat-x-grok-com-switch = grok.com et l’application Grok ont leur propre option : Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Les partenaires ayant un gestionnaire de contenu trouvent le paramètre sous Settings > Overview ou dans les paramètres avancés de la chaîne.
caveat-youtube-videos-only = Cette réponse concerne les vidéos. Les conversations avec Gemini font l’objet d’une réponse à part.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = Cela n’a pas eu lieu dans l’UE : Meta a suspendu le projet le 14 juin 2024.
caveat-timeline-forecast = C’est une prévision, pas une date.
caveat-gmail-apart = Pour Gmail, c’est différent : selon Google, le contenu des e-mails n’entraîne pas Gemini. Demandez Google Workspace.
