### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Entreprises et organismes publics. Elle reçoit les réclamations des personnes qui vivent dans ce Land contre des entreprises privées, y compris étrangères (celles-ci sont transmises à l’autorité chef de file).
authority-scope-federal-bodies-telecoms-post = Organismes publics fédéraux, télécommunications et poste. Pour les entreprises privées (réseaux sociaux, services d’IA), adressez-vous à l’autorité du Land où vous vivez.
authority-scope-bavaria-private-sector = Secteur privé : c’est l’autorité bavaroise pour les réclamations concernant des entreprises.
authority-scope-bavaria-public-sector = Organismes publics bavarois uniquement. Elle ne reçoit pas les réclamations concernant des entreprises.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Des modèles de réclamation existent en allemand et en anglais, selon une liste de 2026.
authority-note-languages-fr-nl-de = Une liste de 2026 indique que les réclamations doivent être rédigées en français, en néerlandais ou en allemand et que l’anglais n’est pas accepté.
authority-note-languages-fi-sv = Les réclamations sont traitées en finnois ou en suédois. Une liste de 2026 indique que le finnois est préféré.
authority-note-language-french-only = Une liste de 2026 indique que la procédure de réclamation se déroule uniquement en français.
authority-note-language-italian = Une liste de 2026 indique que les réclamations doivent être rédigées en italien.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Les réclamations par e-mail doivent porter une signature électronique qualifiée (QES).
authority-note-form-needs-mitid = Le formulaire en ligne exige MitID (l’identité électronique danoise). Sans elle, utilisez la poste ou l’e-mail.
authority-note-form-needs-spanish-certificate = Le dépôt en ligne exige un certificat numérique espagnol ou Cl@ve. Les autres personnes envoient leur réclamation par la poste, en espagnol.
authority-note-form-needs-id-porten = Le formulaire en ligne exige ID-porten/BankID. À défaut, introduisez une réclamation par écrit.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it est une messagerie certifiée (PEC) : les messages d’une adresse ordinaire peuvent ne pas être acceptés. Une liste de 2026 donne garante@gpdp.it comme adresse e-mail ordinaire.
authority-note-no-plain-email = Une liste de 2026 indique que l’e-mail simple n’est pas une voie officielle. Utilisez la boîte électronique (ePUAP) ou la poste.
authority-note-no-complaints-by-phone = Les réclamations ne sont pas reçues par téléphone.
authority-note-no-form-found = Aucun formulaire de réclamation n’a été trouvé dans les sources consultées. Utilisez l’e-mail, la poste ou le site web.
authority-note-customer-service-page = Aucune page n’a été trouvée dont il soit sûr qu’elle est le formulaire de réclamation. Le lien mène à la page du service client.
authority-note-contact-page-not-form = Le lien mène à la page de contact, pas à un formulaire.
authority-note-popia-form-5 = Les réclamations se font au moyen du formulaire 5 de la POPIA. L’adresse e-mail générale est enquiries@inforegulator.org.za.
authority-note-phone-consultation = La consultation par téléphone est la porte d’entrée habituelle (la source date de 2023-24).
authority-note-consumer-reports = Cette autorité reçoit les signalements des consommateurs.
authority-note-becomes-public-document = Ce que vous envoyez devient un document public en droit suédois, selon une liste de 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = L’autorité attend que vous ayez d’abord contacté l’entreprise et que celle-ci n’ait pas répondu dans le délai de l’art. 12, § 3.
authority-note-company-first-by-law = Pour une demande d’exercice des droits, cette autorité exige, en vertu du droit national, que vous vous soyez d’abord adressé à l’entreprise.
authority-note-company-first-kvkk = Adressez-vous d’abord à l’entreprise : elle a 30 jours. Vous avez ensuite 30 jours après avoir pris connaissance d’une réponse, ou 60 jours après la demande s’il n’y a pas eu de réponse ou si elle est arrivée tard. Les délais manqués ne peuvent pas être rattrapés.
authority-note-uk-company-first-possible = Depuis le 19 juin 2026, les entreprises doivent vous offrir un moyen de leur adresser d’abord une réclamation et doivent en accuser réception dans les 30 jours (section 164A du DPA 2018).
authority-note-cannot-fine = Cette autorité ne peut pas infliger d’amende aux entreprises. Les prétentions d’une personne relèvent des tribunaux civils.
authority-note-petition-lgpd = Vous avez le droit de saisir l’autorité d’une pétition contre l’entreprise (art. 18, § 1, de la LGPD).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) envoie une seule demande d’effacement à tous les courtiers en données enregistrés.
authority-note-enforces-ctdpa = Elle fait appliquer le Connecticut Data Privacy Act, qui oblige depuis le 1er juillet 2026 les entreprises à dire si elles entraînent de grands modèles de langage avec des données personnelles.
authority-note-no-federal-right = D’après les sources consultées, il n’existe pas de droit fédéral général de s’opposer à l’entraînement de l’IA.
authority-note-gdpr-through-eea = Le RGPD s’applique ici en vertu de l’accord EEE.
authority-note-federal-law-pipeda = La loi fédérale applicable au secteur privé est la LPRPDE (PIPEDA).
authority-note-dpb-in-force = Les règles sur le Conseil (Board) sont en vigueur depuis le 13 novembre 2025. Les obligations envers les personnes suivent le 13 mai 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Le 27 mai 2025, elle a abandonné sa propre procédure d’urgence contre Meta AI au profit d’une ligne européenne commune.
authority-note-objection-guide-reported-2025 = Elle a publié une aide pas à pas pour s’opposer à l’entraînement de l’IA (signalé en octobre 2025).
authority-note-objection-guide-cnil = Le 16 octobre 2025, elle a publié des instructions pas à pas pour s’opposer à l’entraînement de l’IA par les agents conversationnels.
authority-note-opc-x-investigation = En février 2025, elle a ouvert une enquête sur X (entraînement de Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = L’autorité a déplacé des contenus vers https://www.gov.cy/dataprotection/ et l’ancienne page de réclamation peut avoir été déplacée aussi.
authority-note-moved-uoou-gov-cz = Le site web est passé de uoou.cz à uoou.gov.cz. L’adresse e-mail provient d’une fiche de 2023 et peut avoir changé aussi.
authority-note-older-addresses-azop = D’anciennes fiches indiquent Selska cesta 136 (2023) et Fra Grge Martića 14. La source la plus récente consultée indique Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = D’anciennes fiches indiquent 21 Fitzwilliam Square South et +353 1800 437 737.
authority-note-older-address-personuvernd = D’anciennes fiches indiquent Rauðarárstígur 10.
authority-note-older-address-uodo = D’anciennes fiches indiquent ul. Stawki 2.
authority-note-older-address-uoou-sk = D’anciennes fiches indiquent Hraničná 12, Bratislava.
authority-note-name-agencia = Certaines sources écrivent Agência au lieu d’Autoridade dans le nom.
authority-note-took-over-from-ico = Le 30 septembre 2026, l’Information Commission a succédé à l’Information Commissioner (SI 2026/1015). Son rôle et ses pouvoirs sont inchangés.
authority-note-old-contacts-unknown = Les sources consultées ne disent pas si l’ancien nom, l’adresse web et l’adresse postale demeurent.
authority-note-english-page-ppa = Page en anglais : https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Numéros à composer en Corée : 182 (tel qu’imprimé dans les avis consultés), KISA 118, comité de médiation 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr est le portail de l’autorité pour les signalements.
authority-note-replaces-inai = Depuis le 21 mars 2025, elle remplace l’INAI.
authority-note-freephone-nz = 0800 803 909 est un numéro gratuit depuis la Nouvelle-Zélande.
authority-note-freephone-ua = 0 800 50 17 20 est un numéro gratuit depuis l’Ukraine.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Les sociétés de l’UE pour lesquelles elle est chef de file sont tirées d’un registre vérifié à la main le 5 juillet 2026, qui recueille ce qu’indiquent les documents de confidentialité des services eux-mêmes.
authority-note-lead-dpc-acted = Elle a elle-même agi comme autorité chef de file pour Meta AI et Grok.
authority-note-lead-parent-companies = Gemini, YouTube et Microsoft Copilot sont répertoriés comme services de Google et de Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT : une fiche de 2024 indique OpenAI Ireland Limited comme société pour l’Europe. Cette autorité est donc vraisemblablement chef de file, mais aucune source consultée ne le dit.
authority-note-lead-company-amazon = La société de l’UE est Amazon Europe Core S.à r.l. au Luxembourg.
authority-note-lead-companies-netherlands = Les sociétés de l’UE se trouvent à Amsterdam ou à Schiphol.
authority-note-lead-github-presumed = Pour GitHub, le registre indique une désignation présumée, non formelle.
authority-note-lead-company-spotify = La société de l’UE est Spotify AB en Suède.
