### Authorities: whom to complain to. Facts from sources: translate exactly, add nothing, soften nothing.
### Names, addresses, phone numbers, web addresses, law articles and dates stay as they are.

## authority-scope-*: what this authority is responsible for, printed under its name. “Federal state” is a German Land.

authority-scope-land-companies-and-public = Unternehmen und öffentliche Stellen. Sie nimmt Beschwerden von Menschen aus diesem Bundesland gegen private Unternehmen an, auch gegen ausländische (diese gibt sie an die federführende Behörde weiter).
authority-scope-federal-bodies-telecoms-post = Öffentliche Stellen des Bundes, Telekommunikation und Post. Für private Unternehmen (soziale Netzwerke, KI-Dienste) wenden Sie sich an die Behörde des Bundeslandes, in dem Sie wohnen.
authority-scope-bavaria-private-sector = Privater Bereich: Das ist die bayerische Behörde für Beschwerden über Unternehmen.
authority-scope-bavaria-public-sector = Nur öffentliche Stellen in Bayern. Beschwerden über Unternehmen nimmt diese Behörde nicht an.

## authority-note-*: a line under the authority's name and address. Language of a complaint.

authority-note-templates-de-en = Beschwerdevorlagen gibt es auf Deutsch und Englisch, laut einer Liste von 2026.
authority-note-languages-fr-nl-de = Laut einer Liste von 2026 müssen Beschwerden auf Französisch, Niederländisch oder Deutsch sein, Englisch wird nicht angenommen.
authority-note-languages-fi-sv = Beschwerden werden auf Finnisch oder Schwedisch bearbeitet. Laut einer Liste von 2026 wird Finnisch bevorzugt.
authority-note-language-french-only = Laut einer Liste von 2026 gibt es das Beschwerdeverfahren nur auf Französisch.
authority-note-language-italian = Laut einer Liste von 2026 müssen Beschwerden auf Italienisch sein.

## authority-note-*: a line under the authority's name and address. How to file.

authority-note-email-needs-qes = Beschwerden per E-Mail müssen mit einer qualifizierten elektronischen Signatur (QES) unterzeichnet sein.
authority-note-form-needs-mitid = Das Onlineformular verlangt MitID (die dänische elektronische Identität). Ohne sie nehmen Sie Post oder E-Mail.
authority-note-form-needs-spanish-certificate = Die Einreichung online verlangt ein spanisches digitales Zertifikat oder Cl@ve. Andere reichen per Post auf Spanisch ein.
authority-note-form-needs-id-porten = Das Onlineformular verlangt ID-porten/BankID. Ohne sie beschweren Sie sich schriftlich.
authority-note-certified-mailbox-pec = protocollo@pec.gpdp.it ist ein zertifiziertes Postfach (PEC): E-Mails von einer gewöhnlichen Adresse werden möglicherweise nicht angenommen. Eine Liste von 2026 nennt garante@gpdp.it als gewöhnliche E-Mail-Adresse.
authority-note-no-plain-email = Laut einer Liste von 2026 ist einfache E-Mail kein förmlicher Weg. Nutzen Sie den elektronischen Eingang (ePUAP) oder die Post.
authority-note-no-complaints-by-phone = Telefonisch werden keine Beschwerden angenommen.
authority-note-no-form-found = In den gelesenen Quellen wurde kein Beschwerdeformular gefunden. Nutzen Sie E-Mail, Post oder die Website.
authority-note-customer-service-page = Es wurde keine Seite gefunden, die sicher das Beschwerdeformular ist. Der Link führt zur Seite des Kundenservice.
authority-note-contact-page-not-form = Der Link führt zur Kontaktseite, nicht zu einem Formular.
authority-note-popia-form-5 = Für Beschwerden dient POPIA-Formular 5. Die allgemeine E-Mail-Adresse ist enquiries@inforegulator.org.za.
authority-note-phone-consultation = Eine telefonische Beratung ist der übliche Einstieg (die Quelle ist von 2023-24).
authority-note-consumer-reports = Diese Behörde nimmt Meldungen von Verbrauchern entgegen.
authority-note-becomes-public-document = Was Sie einsenden, wird nach schwedischem Recht ein öffentliches Dokument, sagt eine Liste von 2026.

## authority-note-*: a line under the authority's name and address. Whom to ask first, and what this authority can do.

authority-note-company-first-no-answer = Die Behörde erwartet, dass Sie sich zuerst an das Unternehmen gewandt haben und dass es innerhalb der Frist des Art. 12 Abs. 3 nicht geantwortet hat.
authority-note-company-first-by-law = Bei einem Antrag zu Ihren Rechten verlangt diese Behörde nach nationalem Recht, dass Sie zuerst das Unternehmen gefragt haben.
authority-note-company-first-kvkk = Fragen Sie zuerst das Unternehmen: Es hat 30 Tage. Danach haben Sie 30 Tage, nachdem Sie von einer Antwort erfahren haben, oder 60 Tage ab der Anfrage, wenn keine oder eine verspätete Antwort kam. Versäumte Fristen lassen sich nicht nachholen.
authority-note-uk-company-first-possible = Seit 19. Juni 2026 müssen Unternehmen einen Weg haben, auf dem Sie sich zuerst bei ihnen beschweren können, und den Eingang innerhalb von 30 Tagen bestätigen (s.164A DPA 2018).
authority-note-cannot-fine = Diese Behörde kann Unternehmen keine Geldbuße auferlegen. Ansprüche einer Person gehen vor die Zivilgerichte.
authority-note-petition-lgpd = Sie haben das Recht, bei der Behörde eine Eingabe gegen das Unternehmen zu machen (Art. 18 § 1 LGPD).
authority-note-drop-data-brokers = DROP (privacy.ca.gov/drop) sendet eine einzige Löschanfrage an alle registrierten Datenhändler.
authority-note-enforces-ctdpa = Sie setzt den Connecticut Data Privacy Act durch, nach dem Unternehmen seit 1. Juli 2026 angeben müssen, ob sie große Sprachmodelle mit personenbezogenen Daten trainieren.
authority-note-no-federal-right = Nach den gelesenen Quellen gibt es kein allgemeines Widerspruchsrecht gegen KI-Training auf Bundesebene.
authority-note-gdpr-through-eea = Die DSGVO gilt hier über das EWR-Abkommen.
authority-note-federal-law-pipeda = Das Bundesgesetz für die Privatwirtschaft ist PIPEDA.
authority-note-dpb-in-force = Die Regeln über das Board sind seit 13. November 2025 in Kraft. Die Pflichten gegenüber den Menschen folgen am 13. Mai 2027.

## authority-note-*: a line under the authority's name and address. What this authority did about AI training.

authority-note-hamburg-meta-procedure-ended = Am 27. Mai 2025 gab sie ihr eigenes Dringlichkeitsverfahren gegen Meta AI zugunsten einer gemeinsamen europäischen Linie auf.
authority-note-objection-guide-reported-2025 = Sie veröffentlichte eine Schritt-für-Schritt-Hilfe zum Widerspruch gegen KI-Training (berichtet im Oktober 2025).
authority-note-objection-guide-cnil = Am 16. Oktober 2025 veröffentlichte sie eine Schritt-für-Schritt-Anleitung zum Widerspruch gegen KI-Training durch Chatbots.
authority-note-opc-x-investigation = Im Februar 2025 leitete sie eine Untersuchung gegen X ein (Training von Grok).

## authority-note-*: a line under the authority's name and address. Names, addresses and numbers that changed or differ between sources.

authority-note-moved-gov-cy = Die Behörde hat Inhalte nach https://www.gov.cy/dataprotection/ verschoben, die alte Beschwerdeseite könnte ebenfalls umgezogen sein.
authority-note-moved-uoou-gov-cz = Die Website ist von uoou.cz zu uoou.gov.cz umgezogen. Die E-Mail-Adresse stammt aus einem Eintrag von 2023 und könnte ebenfalls umgezogen sein.
authority-note-older-addresses-azop = Ältere Einträge nennen Selska cesta 136 (2023) und Fra Grge Martića 14. Die neueste gelesene Quelle nennt Ulica Metela Ožegovića 16.
authority-note-older-contact-dpc = Ältere Einträge nennen 21 Fitzwilliam Square South und +353 1800 437 737.
authority-note-older-address-personuvernd = Ältere Einträge nennen Rauðarárstígur 10.
authority-note-older-address-uodo = Ältere Einträge nennen ul. Stawki 2.
authority-note-older-address-uoou-sk = Ältere Einträge nennen Hraničná 12, Bratislava.
authority-note-name-agencia = Manche Quellen schreiben im Namen Agência statt Autoridade.
authority-note-took-over-from-ico = Am 30. September 2026 übernahm die Information Commission die Aufgaben des Information Commissioner (SI 2026/1015). Rolle und Befugnisse sind unverändert.
authority-note-old-contacts-unknown = Die gelesenen Quellen sagen nicht, ob der alte Name, die Webadresse und die Postanschrift bleiben.
authority-note-english-page-ppa = Englische Seite: https://www.gov.il/en/departments/the_privacy_protection_authority
authority-note-korean-numbers = Rufnummern innerhalb Koreas: 182 (so in gelesenen Hinweisen), KISA 118, Schlichtungsausschuss 1833-6972 (kopico.go.kr).
authority-note-korean-portal = privacy.go.kr ist das Portal der Behörde für Meldungen.
authority-note-replaces-inai = Seit 21. März 2025 steht sie an der Stelle des INAI.
authority-note-freephone-nz = 0800 803 909 ist eine kostenlose Rufnummer innerhalb Neuseelands.
authority-note-freephone-ua = 0 800 50 17 20 ist eine kostenlose Rufnummer innerhalb der Ukraine.

## authority-note-*: a line under the authority's name and address. Why this authority is the lead authority for some services (one-stop-shop).

authority-note-lead-registry = Die EU-Unternehmen, für die sie federführend ist, stammen aus einem am 5. Juli 2026 von Hand geprüften Register, das sammelt, was die Dienste in ihren eigenen Datenschutzdokumenten nennen.
authority-note-lead-dpc-acted = Bei Meta AI und Grok trat sie selbst als federführende Behörde auf.
authority-note-lead-parent-companies = Gemini, YouTube und Microsoft Copilot sind als Dienste von Google und Microsoft aufgeführt.
authority-note-lead-chatgpt-presumed = ChatGPT: Ein Eintrag von 2024 nennt OpenAI Ireland Limited als Unternehmen für Europa. Daher ist vermutlich diese Behörde federführend, aber keine gelesene Quelle sagt das.
authority-note-lead-company-amazon = Das EU-Unternehmen ist Amazon Europe Core S.à r.l. in Luxemburg.
authority-note-lead-companies-netherlands = Die EU-Unternehmen sitzen in Amsterdam oder Schiphol.
authority-note-lead-github-presumed = Für GitHub vermerkt das Register: vermutet, nicht förmlich benannt.
authority-note-lead-company-spotify = Das EU-Unternehmen ist Spotify AB in Schweden.
