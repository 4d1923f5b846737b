### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Aziende ed enti pubblici. Riceve i reclami delle persone che vivono in questo Land contro aziende private, anche straniere (questi vengono trasmessi all'autorità capofila).
authority-scope-federal-bodies-telecoms-post = Enti pubblici federali, telecomunicazioni e poste. Per le aziende private (social network, servizi di IA), rivolgiti all'autorità del Land in cui vivi.
authority-scope-bavaria-private-sector = Settore privato: è l'autorità bavarese per i reclami sulle aziende.
authority-scope-bavaria-public-sector = Solo enti pubblici bavaresi. Non riceve reclami sulle aziende.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Esistono modelli di reclamo in tedesco e inglese, secondo un elenco del 2026.
authority-note-languages-fr-nl-de = Un elenco del 2026 dice che i reclami devono essere in francese, neerlandese o tedesco e che l'inglese non è accettato.
authority-note-languages-fi-sv = I reclami vengono trattati in finlandese o svedese. Un elenco del 2026 dice che è preferito il finlandese.
authority-note-language-french-only = Un elenco del 2026 dice che la procedura di reclamo è solo in francese.
authority-note-language-italian = Un elenco del 2026 dice che i reclami devono essere in italiano.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = I reclami per e-mail devono essere firmati con una firma elettronica qualificata (QES).
authority-note-form-needs-mitid = Il modulo online richiede MitID (l'identità elettronica danese). Senza, usa la posta o l'e-mail.
authority-note-form-needs-spanish-certificate = Per la presentazione online serve un certificato digitale spagnolo o Cl@ve. Gli altri la presentano per posta, in spagnolo.
authority-note-form-needs-id-porten = Il modulo online richiede ID-porten/BankID. Senza, presenta il reclamo per iscritto.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it è una casella di posta certificata (PEC): i messaggi da un indirizzo ordinario potrebbero non essere accettati. Un elenco del 2026 indica garante@gpdp.it come e-mail ordinaria.
authority-note-no-plain-email = Un elenco del 2026 dice che la semplice e-mail non è un canale formale. Usa la casella elettronica (ePUAP) o la posta.
authority-note-no-complaints-by-phone = I reclami non si accettano per telefono.
authority-note-no-form-found = Nelle fonti consultate non è stato trovato alcun modulo di reclamo. Usa l'e-mail, la posta o il sito web.
authority-note-customer-service-page = Non è stata trovata alcuna pagina che sia con certezza il modulo di reclamo. Il link porta alla pagina del servizio clienti.
authority-note-contact-page-not-form = Il link porta alla pagina dei contatti, non a un modulo.
authority-note-popia-form-5 = Per i reclami si usa il modulo 5 POPIA. L'indirizzo e-mail generale è enquiries@inforegulator.org.za.
authority-note-phone-consultation = La consulenza telefonica è la via d'accesso abituale (la fonte è del 2023-24).
authority-note-consumer-reports = Questa autorità riceve segnalazioni dei consumatori.
authority-note-becomes-public-document = Ciò che invii diventa un documento pubblico secondo il diritto svedese, dice un elenco del 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = L'autorità si aspetta che tu ti sia rivolto prima all'azienda e che questa non abbia risposto entro il termine dell'art. 12, par. 3.
authority-note-company-first-by-law = Per una richiesta di esercizio dei diritti, questa autorità richiede per legge nazionale che ci si sia rivolti prima all'azienda.
authority-note-company-first-kvkk = Rivolgiti prima all'azienda: ha 30 giorni. Poi hai 30 giorni da quando vieni a conoscenza di una risposta, o 60 giorni dalla richiesta se non c'è stata risposta o è arrivata in ritardo. I termini non rispettati non si possono recuperare.
authority-note-uk-company-first-possible = Dal 19 giugno 2026 le aziende devono offrirti un modo per presentare prima reclamo a loro e devono confermare il ricevimento entro 30 giorni (s.164A DPA 2018).
authority-note-cannot-fine = Questa autorità non può sanzionare le aziende. Le azioni di una persona vanno proposte ai tribunali civili.
authority-note-petition-lgpd = Hai il diritto di presentare una petizione all'autorità contro l'azienda (LGPD, art. 18, § 1).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) invia un'unica richiesta di cancellazione a tutti i data broker registrati.
authority-note-enforces-ctdpa = Fa rispettare il Connecticut Data Privacy Act, che dal 1° luglio 2026 impone alle aziende di dire se addestrano modelli linguistici di grandi dimensioni con dati personali.
authority-note-no-federal-right = Secondo le fonti consultate, non esiste un diritto federale generale di opposizione all'addestramento dell'IA.
authority-note-gdpr-through-eea = Il GDPR si applica qui attraverso l'Accordo SEE.
authority-note-federal-law-pipeda = La legge federale per il settore privato è la PIPEDA.
authority-note-dpb-in-force = Le regole sul Board sono in vigore dal 13 novembre 2025. Gli obblighi verso le persone seguono il 13 maggio 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Il 27 maggio 2025 ha rinunciato al proprio procedimento d'urgenza contro Meta AI a favore di una linea europea comune.
authority-note-objection-guide-reported-2025 = Ha pubblicato una guida passo per passo per opporsi all'addestramento dell'IA (notizia dell'ottobre 2025).
authority-note-objection-guide-cnil = Il 16 ottobre 2025 ha pubblicato istruzioni passo per passo per opporsi all'addestramento dell'IA da parte dei chatbot.
authority-note-opc-x-investigation = Nel febbraio 2025 ha aperto un'indagine su X (addestramento di Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = L'ufficio ha spostato contenuti su https://www.gov.cy/dataprotection/ e anche la vecchia pagina dei reclami potrebbe essere stata spostata.
authority-note-moved-uoou-gov-cz = Il sito web è passato da uoou.cz a uoou.gov.cz. L'indirizzo e-mail proviene da un dato del 2023 e potrebbe essere cambiato anch'esso.
authority-note-older-addresses-azop = Dati meno recenti indicano Selska cesta 136 (2023) e Fra Grge Martića 14. La fonte consultata più recente indica Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Dati meno recenti indicano 21 Fitzwilliam Square South e +353 1800 437 737.
authority-note-older-address-personuvernd = Dati meno recenti indicano Rauðarárstígur 10.
authority-note-older-address-uodo = Dati meno recenti indicano ul. Stawki 2.
authority-note-older-address-uoou-sk = Dati meno recenti indicano Hraničná 12, Bratislava.
authority-note-name-agencia = Alcune fonti scrivono Agência invece di Autoridade nel nome.
authority-note-took-over-from-ico = Il 30 settembre 2026 la Information Commission è subentrata all'Information Commissioner (SI 2026/1015). Ruolo e poteri sono immutati.
authority-note-old-contacts-unknown = Le fonti consultate non dicono se il vecchio nome, l'indirizzo web e l'indirizzo postale restano.
authority-note-english-page-ppa = Pagina in inglese: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Numeri da chiamare in Corea: 182 (come stampato negli avvisi consultati), KISA 118, comitato di mediazione 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr è il portale dell'autorità per le segnalazioni.
authority-note-replaces-inai = Dal 21 marzo 2025 è al posto dell'INAI.
authority-note-freephone-nz = 0800 803 909 è un numero verde all'interno della Nuova Zelanda.
authority-note-freephone-ua = 0 800 50 17 20 è un numero verde all'interno dell'Ucraina.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Le società dell'UE per cui è capofila sono tratte da un registro controllato a mano il 5 luglio 2026, che raccoglie ciò che indicano i documenti sulla privacy dei servizi stessi.
authority-note-lead-dpc-acted = Ha agito essa stessa come autorità capofila per Meta AI e Grok.
authority-note-lead-parent-companies = Gemini, YouTube e Microsoft Copilot figurano come servizi di Google e Microsoft.
authority-note-lead-chatgpt-presumed = ChatGPT: un dato del 2024 indica OpenAI Ireland Limited come società per l'Europa. Quindi questa autorità è presumibilmente la capofila, ma nessuna fonte consultata lo dice.
authority-note-lead-company-amazon = La società nell'UE è Amazon Europe Core S.à r.l. in Lussemburgo.
authority-note-lead-companies-netherlands = Le società nell'UE si trovano ad Amsterdam o a Schiphol.
authority-note-lead-github-presumed = Per GitHub il registro dice presunta, non designata formalmente.
authority-note-lead-company-spotify = La società nell'UE è Spotify AB in Svezia.
