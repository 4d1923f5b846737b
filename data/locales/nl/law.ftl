### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = de Algemene verordening gegevensbescherming (AVG)
regime-uk-gdpr = de UK GDPR en de Data Protection Act 2018
regime-swiss-dsg = de Zwitserse federale wet inzake gegevensbescherming (Duits: DSG)
regime-lgpd = de Braziliaanse wet op gegevensbescherming (LGPD)
regime-ccpa = de California Consumer Privacy Act (CCPA/CPRA)
regime-ctdpa = de Connecticut Data Privacy Act (CTDPA)
regime-us-states = de privacywetten van Amerikaanse staten
regime-quebec-25 = Wet 25 van Quebec
regime-pipeda = de Canadese federale wet voor de private sector (PIPEDA)
regime-kvkk = de Turkse wet op gegevensbescherming (KVKK)
regime-dpdp = de Indiase DPDP Act 2023 met de regels van 2025
regime-lfpdppp = de Mexicaanse wet op gegevensbescherming van 2025 (LFPDPPP)
regime-popia = de Zuid-Afrikaanse wet op gegevensbescherming (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Je kunt altijd bezwaar maken tegen AI-training op basis van een gerechtvaardigd belang (art. 21, lid 1, AVG): het bedrijf moet stoppen, tenzij het dwingende gronden aantoont of de gegevens nodig heeft voor een rechtsvordering. Het heeft één maand om te antwoorden, en je kunt een klacht indienen bij je privacytoezichthouder.
regime-advice-uk-gdpr = Je hebt hetzelfde recht van bezwaar als in de EU: verwijs naar art. 21 van de UK GDPR en vermeld meteen de gegevens waarmee je te identificeren bent, want waar bewijs van identiteit nodig is, begint de maand pas daarmee. Je kunt ook een klacht indienen bij de organisatie en bij de Information Commission.
regime-advice-swiss-dsg = Er is geen recht van bezwaar onder die naam, maar je kunt uitdrukkelijk verklaren dat je gegevens niet voor AI-training mogen worden gebruikt, eisen dat het gebruik stopt en kopieën worden verwijderd, en om inzage vragen. Als de dienst ook onder de AVG valt, noem dan ook art. 21 AVG.
regime-advice-lgpd = Je kunt je verzetten tegen gebruik zonder toestemming dat de wet niet respecteert, met een uitdrukkelijk verzoek aan het bedrijf en zonder kosten (art. 18 LGPD). Daarna kun je een verzoek indienen bij de ANPD of je tot Procon wenden.
regime-advice-ccpa = Volgens de gelezen bronnen kent Californië geen recht van bezwaar tegen AI-training als zodanig. Wat wel werkt: je afmelden voor verkoop en delen (ook met een browsersignaal), vragen om verwijdering en inzage, en het gebruik van gevoelige gegevens beperken.
regime-advice-ctdpa = Volgens de gelezen bronnen kent Connecticut geen recht van bezwaar tegen AI-training als zodanig. Sinds 1 juli 2026 moet een privacyverklaring zeggen of gegevens grote taalmodellen trainen: verwijs daarnaar in je verzoek.
regime-advice-us-states = Volgens de gelezen bronnen kennen Amerikaanse staten geen recht van bezwaar tegen AI-training als zodanig. In ongeveer twintig staten kun je gegevens laten verwijderen en je afmelden voor verkoop, gerichte reclame en bepaalde profilering. De antwoordtermijn is meestal 45 dagen.
regime-advice-quebec-25 = De gelezen bronnen noemen voor Quebec geen recht van bezwaar tegen AI-training als zodanig. Je kunt je toestemming intrekken (s. 8.3) en, waar dat van toepassing is, verwijdering of het stoppen van publicatie eisen, met een schriftelijk antwoord binnen 30 dagen.
regime-advice-pipeda = De gelezen bronnen noemen in het Canadese federale recht geen recht van bezwaar tegen AI-training als zodanig. Je kunt een klacht indienen bij de federale privacycommissaris.
regime-advice-kvkk = De gelezen bronnen noemen voor Turkije geen recht van bezwaar tegen AI-training als zodanig. Vraag het eerst aan het bedrijf, dat 30 dagen heeft, en dien daarna een klacht in bij de gegevensbeschermingsraad: binnen 30 dagen na een antwoord, of 60 dagen na je verzoek als er geen antwoord kwam of het te laat kwam.
regime-advice-dpdp = De gelezen bronnen noemen voor India geen recht van bezwaar tegen AI-training als zodanig. Informatie, toestemming, wissing en andere rechten gelden vanaf 13 mei 2027 (bronnen verschillen een dag).
regime-advice-lfpdppp = Er is een recht van verzet, naast inzage, correctie en annulering. Sinds 21 maart 2025 vallen deze rechten onder de Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Zuid-Afrikaanse privacyverklaringen noemen een recht van bezwaar, en klachten bij de Information Regulator op POPIA-formulier 5. De wet zelf hoort niet bij de gelezen bronnen.
regime-advice-none = Deze bot kent geen recht van bezwaar tegen AI-training in dit land. De instellingen van de dienst zelf werken overal, en je kunt het aan het bedrijf vragen.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = art. { $article }
cite-paragraph = art. { $article }, lid { $paragraph }
cite-paragraphs = art. { $article }, lid { $first }-{ $last }
cite-point = art. { $article }, lid { $paragraph }, onder { $point }
cite-regulation = Verordening { $number }
cite-eu-regulation = Verordening (EU) { $number }
cite-annex = Richtlijn (EU) { $number }, bijlage { $annex }
cite-eu-court = HvJ EU { $cases }
cite-opinion = EDPB-advies { $number }
cite-draft-guidelines = EDPB-ontwerprichtsnoeren { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Een bedrijf mag je gegevens gebruiken zonder het te vragen als dat nodig is voor een gerechtvaardigd belang (van het bedrijf zelf of van iemand anders), tenzij jouw belangen of grondrechten zwaarder wegen, met name als je een kind bent. Grote platforms baseren AI-training meestal hierop. Dit geldt niet voor overheidsinstanties bij de uitvoering van hun taken.
right-gdpr-21-1 = Je mag altijd bezwaar maken, om redenen die met jouw specifieke situatie te maken hebben, tegen elk gebruik (ook profilering) op basis van een gerechtvaardigd belang (art. 6, lid 1, onder f) of een publieke taak (art. 6, lid 1, onder e). Het bedrijf moet dan stoppen, tenzij het dwingende gerechtvaardigde gronden aantoont die zwaarder wegen dan jouw belangen, rechten en vrijheden, of de gegevens nodig heeft voor een rechtsvordering. Het bedrijf moet dat bewijzen.
right-gdpr-21-1-only-two-bases = Het bezwaar van art. 21, lid 1, past alleen bij gebruik op basis van art. 6, lid 1, onder e, of art. 6, lid 1, onder f. Als een dienst zich op toestemming baseert, trek dan je toestemming in. Als het gebruik voor direct marketing is, maak dan bezwaar op grond van art. 21, lid 2.
right-gdpr-21-2 = Je mag altijd en zonder reden bezwaar maken tegen direct marketing, en tegen profilering die daarmee te maken heeft.
right-gdpr-21-3 = Als je bezwaar hebt gemaakt tegen direct marketing, mogen je gegevens daar niet meer voor worden gebruikt. Er is geen belangenafweging.
right-gdpr-21-4 = Het bedrijf moet je uitdrukkelijk op je recht van bezwaar wijzen, uiterlijk bij het eerste contact met jou, duidelijk en gescheiden van andere informatie.
right-gdpr-21-5 = Bij onlinediensten mag je ook bezwaar maken via geautomatiseerde procedures met technische specificaties (een instelling of een signaal).
right-gdpr-21-6 = Je mag ook bezwaar maken tegen wetenschappelijk of historisch onderzoek en statistiek, om redenen die met jouw specifieke situatie te maken hebben, tenzij het werk nodig is voor een taak van algemeen belang.
right-gdpr-12-2 = Het bedrijf moet het je makkelijk maken om deze rechten te gebruiken. Overweging 59 voegt toe dat het elektronische manieren zou moeten bieden om een verzoek te doen, vooral als het gegevens elektronisch verwerkt.
right-gdpr-12-form = De wet schrijft geen vorm voor een bezwaar voor: een e-mail, een brief, een webformulier of een instelling tellen allemaal. Schriftelijk heb je bewijs.
right-gdpr-12-3 = Het bedrijf moet je onverwijld vertellen wat het met je verzoek heeft gedaan, uiterlijk binnen een maand na ontvangst. Als dat nodig is omdat verzoeken ingewikkeld zijn of het er veel zijn, mag het er nog twee maanden over doen, maar dan moet het dat binnen de eerste maand laten weten, met redenen. Waar mogelijk antwoordt het elektronisch op elektronische verzoeken.
right-gdpr-12-3-total = Met een verlenging is de uiterste grens drie maanden na ontvangst.
right-gdpr-12-4 = Als het bedrijf niets doet, moet het je dat onverwijld en uiterlijk binnen een maand laten weten. Het moet de redenen geven en vermelden dat je een klacht bij een toezichthouder kunt indienen of naar de rechter kunt gaan.
right-gdpr-12-5 = Het antwoord kost je niets. Alleen als verzoeken kennelijk ongegrond of buitensporig zijn, met name omdat ze zich herhalen, mag het bedrijf een redelijke vergoeding vragen of weigeren. Het moet aantonen dat ze dat zijn.
right-gdpr-12-6 = Het bedrijf mag alleen om meer bewijs van je identiteit vragen als het redelijke twijfel heeft over wie het verzoek doet.
right-gdpr-12-6-pause = Als het bedrijf echt aan je identiteit twijfelt en er meteen naar vraagt, kan de maand stilstaan tot jouw antwoord komt. Zo doet de toezichthouder van Berlijn het, in een zaak onder leiding van Zweden.
right-gdpr-count-start = Wat telt, is de dag waarop het bedrijf je verzoek ontvangt, niet de dag waarop je het verstuurt. De dag van ontvangst zelf telt niet mee. De maand eindigt als de dag met hetzelfde nummer in de volgende maand eindigt.
right-gdpr-count-short-month = Als de volgende maand zo'n dag niet heeft, is de laatste dag van die maand het einde. Ontvangen op 31 januari: uiterlijk 28 (of 29) februari. Ontvangen op 31 augustus: uiterlijk 30 september.
right-gdpr-count-weekend = Als de laatste dag een zaterdag, zondag of feestdag is, loopt de termijn tot het einde van de volgende werkdag. Weekends en feestdagen binnen de termijn tellen wel mee.
right-gdpr-count-holidays = De feestdagen die tellen, zijn die van de plaats waar het bedrijf moet handelen, dus van het land van het bedrijf (Ierland voor de meeste grote platforms).
right-gdpr-count-examples = Voorbeelden: 22 november 2026 tot 22 december 2026 (met verlenging 22 februari 2027). 25 november 2026 tot 28 december 2026 (25 december is eerste kerstdag, daarna een weekend). 1 december 2026 tot 4 januari 2027. 31 december 2026 tot 1 februari 2027. 31 januari 2027 tot 1 maart 2027 (28 februari is een zondag). 28 februari 2027 tot 30 maart 2027 (28 maart is eerste paasdag, 29 maart tweede paasdag).
right-gdpr-15 = Je mag vragen of je gegevens worden verwerkt, voor welke doelen, wie ze ontvangt, hoelang ze worden bewaard en waar ze vandaan komen, en je mag een kopie krijgen. De eerste kopie is gratis. Zo kun je te weten komen wat voor training is gebruikt.
right-gdpr-17-1-c = Je gegevens moeten worden gewist als je bezwaar hebt gemaakt op grond van art. 21, lid 1, en er geen gerechtvaardigde gronden zijn die zwaarder wegen, of als je bezwaar hebt gemaakt tegen direct marketing.
right-gdpr-17-1-d = Gegevens die onrechtmatig zijn verwerkt, moeten ook worden gewist.
right-gdpr-17-3 = Wissing kan worden geweigerd voor zover het gebruik nodig is voor de vrijheid van meningsuiting en informatie, een wettelijke verplichting, de volksgezondheid, archieven, onderzoek of statistiek, of een rechtsvordering.
right-gdpr-18-1-d = Nadat je bezwaar hebt gemaakt, mag je eisen dat de verwerking van je gegevens wordt beperkt terwijl wordt bekeken wiens gronden zwaarder wegen.
right-gdpr-18-2-3 = Gegevens waarvan de verwerking is beperkt, mogen alleen worden opgeslagen, tenzij je toestemming geeft of ze nodig zijn voor een rechtsvordering, om iemand anders te beschermen of voor een gewichtig algemeen belang. Je moet het horen voordat de beperking wordt opgeheven.
right-gdpr-19 = Het bedrijf moet wissing en beperking doorgeven aan iedereen die de gegevens heeft ontvangen, tenzij dat onmogelijk is of onevenredig veel moeite kost. Als je erom vraagt, moet het die ontvangers noemen.
right-gdpr-77 = Je mag een klacht indienen bij een privacytoezichthouder, met name waar je woont, waar je werkt of waar de inbreuk heeft plaatsgevonden. De toezichthouder moet je op de hoogte houden van de voortgang en het resultaat.
right-gdpr-57-2-3 = Toezichthouders bieden een klachtenformulier dat je elektronisch kunt invullen, en andere manieren blijven mogelijk. De klacht is gratis. Alleen voor kennelijk ongegronde of buitensporige verzoeken mogen kosten worden gevraagd of mag een verzoek worden geweigerd.
right-gdpr-many-complaints = Een groot aantal klachten van één persoon maakt die op zichzelf niet buitensporig.
right-gdpr-56-60 = Als de hoofdvestiging van het bedrijf in een ander EU-land staat, heeft de toezichthouder van dat land de leiding. Je kunt toch in eigen land een klacht indienen: je eigen toezichthouder geeft de klacht door en blijft je contact. De andere toezichthouders krijgen een ontwerpbesluit en hebben vier weken om bezwaar te maken.
right-gdpr-78-2 = Als de toezichthouder je klacht niet behandelt, of drie maanden niets over de voortgang laat weten, kun je tegen de toezichthouder naar de rechter.
right-gdpr-79 = Los van een klacht kun je het bedrijf voor de rechter brengen waar het gevestigd is of waar jij woont.
right-gdpr-80-1 = Je mag een organisatie zonder winstoogmerk die actief is op het gebied van gegevensbescherming, opdracht geven om namens jou een klacht in te dienen en te procederen. Die mag ook schadevergoeding voor je vragen waar het nationale recht dat toestaat.
right-gdpr-80-2 = Landen mogen toestaan dat gegevensbeschermingsorganisaties zonder winstoogmerk ook zonder opdracht optreden.
right-gdpr-collective = Erkende consumentenorganisaties kunnen collectieve vorderingen instellen voor inbreuken op de AVG.
right-gdpr-82 = Als je schade hebt geleden door een inbreuk, ook schade die niet in geld bestaat, kun je schadevergoeding eisen. De inbreuk alleen is niet genoeg: je moet de schade en het verband aantonen. Er mag geen minimale ernst worden geëist.
right-gdpr-66 = In dringende gevallen mag een toezichthouder op het eigen grondgebied voorlopige maatregelen nemen voor maximaal drie maanden.
right-gdpr-text-unchanged = Per oktober 2026 is de tekst van de AVG zelf ongewijzigd. De hervorming die in november 2025 is voorgesteld, is niet aangenomen.
right-edpb-28-2024 = Een gerechtvaardigd belang kan de rechtsgrondslag voor AI-training zijn, per geval, na een toets in drie stappen: een rechtmatig, duidelijk omschreven en werkelijk belang, noodzaak, en een afweging met jouw rechten (wat je redelijkerwijs mocht verwachten en maatregelen die de gevolgen verzachten, tellen mee). Een model dat op persoonsgegevens is getraind, is alleen anoniem als de kans om zulke gegevens eruit te halen onbeduidend is. Onrechtmatige training kan gevolgen hebben voor het latere gebruik van het model.
right-edpb-li-guidelines = De ontwerprichtsnoeren van de EDPB zeggen: een gerechtvaardigd belang moet eng worden uitgelegd en is geen standaardkeuze. Het belang, de strikte noodzaak en de afweging moeten vooraf worden beoordeeld.
right-olg-koeln-2025 = In een kort geding zag de rechter geen inbreuk in Meta's training op openbare berichten zonder toestemming, onder andere omdat gebruikers waren geïnformeerd en op een eenvoudige manier bezwaar konden maken of berichten niet-openbaar konden maken. Dit is niet het laatste woord: een bodemprocedure is mogelijk.
right-no-unlearning = Een bezwaar stopt later gebruik. Wat al in een model zit, zou er niet meer uit te halen zijn. Daarom zeiden toezichthouders dat mensen vóór de startdatum bezwaar moesten maken.
right-no-reason-needed-meta = De wet vraagt om redenen uit jouw eigen situatie. Volgens consumentenorganisaties en de Nederlandse toezichthouder accepteerde het formulier van Meta ook bezwaren waarbij het tekstvak leeg bleef.
right-proc-4 = Vanaf 2 april 2027 is een grensoverschrijdende klacht ontvankelijk met je naam en contactgegevens, wat helpt om het bedrijf te identificeren en een beschrijving van de inbreuk (een organisatie toont ook haar hoedanigheid en opdracht aan). Meer mag niet worden geëist, maar nationale formaliteiten blijven. Als er iets ontbreekt, verklaart de toezichthouder de klacht binnen twee weken niet-ontvankelijk, met redenen.
right-proc-times = Vanaf 2 april 2027 geeft je toezichthouder een grensoverschrijdende klacht binnen zes weken door aan de leidende toezichthouder. Het ontwerpbesluit van de leidende toezichthouder moet er binnen 15 maanden zijn (één keer te verlengen met maximaal 12), of binnen 12 maanden in de eenvoudige procedure. Om te klagen over een onbeantwoord verzoek moet je dat verzoek eerst hebben gedaan. Snelle zaken kunnen vroegtijdig worden gesloten als de inbreuk is beëindigd en jij geen bezwaar maakt.
right-proc-apply = De AVG-procedureverordening is sinds 1 januari 2026 van kracht. Ze is van toepassing vanaf 2 april 2027, op klachten die na die dag worden ingediend.
right-uk-21 = Je hebt hetzelfde recht van bezwaar als in de EU: absoluut bij direct marketing, anders met redenen van jezelf. De organisatie mag alleen doorgaan met dwingende gerechtvaardigde gronden of voor een rechtsvordering. Je kunt mondeling of schriftelijk bezwaar maken.
right-uk-12a = De organisatie heeft één maand, plus maximaal twee extra bij ingewikkelde of talrijke verzoeken. De termijn begint bij het laatste van deze momenten: ontvangst, bewijs van identiteit waar dat redelijkerwijs nodig is, betaling van een vergoeding waar die mag worden gevraagd. De termijn kan stilstaan terwijl de organisatie wacht op een verduidelijking die ze nodig heeft.
right-uk-164a = Je kunt een klacht indienen bij de organisatie zelf. Die moet een makkelijke manier bieden (zoals een elektronisch formulier), binnen 30 dagen de ontvangst bevestigen en de klacht zonder onnodige vertraging behandelen.
right-uk-regulator = Sinds 30 september 2026 is de Information Commission de toezichthouder. Die heeft het overgenomen van de Information Commissioner, met dezelfde rol en bevoegdheden.
right-uk-ico-ai = De ICO zegt dat je rechten gelden voor trainingsgegevens, gegevens voor finetuning, prompts en uitvoer. Ze zegt ook dat gerechtvaardigde belangen de enige grondslag zijn die ze ziet voor training op gescrapete gegevens, als aan de toetsen is voldaan.
right-uk-organisations = In het Verenigd Koninkrijk kan een organisatie alleen namens jou een klacht indienen als je haar daar uitdrukkelijk toestemming voor hebt gegeven (standpunt uit 2021).
right-ch-30 = Er is geen recht van bezwaar met die naam zoals in art. 21 AVG. Maar gegevens gebruiken tegen je uitdrukkelijke wil is een schending van je persoonlijkheid, tenzij er een rechtvaardiging is. Een uitdrukkelijke verklaring tegen AI-training heeft dus juridisch gewicht.
right-ch-32 = Bij de rechter kun je eisen dat een gebruik of een bekendmaking wordt verboden, of dat gegevens worden verwijderd. Correctie staat in art. 32, lid 1.
right-ch-25 = Je hebt recht op inzage: wie welke gegevens gebruikt, waarvoor en hoelang, waar de gegevens vandaan komen en naar wie ze gaan. In de regel is dat gratis.
right-ch-fdpic = Je kunt een melding doen bij de Zwitserse gegevensbeschermingscommissaris (EDÖB). Die kan bedrijven geen boete geven. Vorderingen gaan naar de burgerlijke rechter.
right-ch-gdpr = Waar een dienst ook onder de AVG valt, gelden die regels naast de Zwitserse. Meldingen van platforms uit 2025 behandelden Zwitserland vaak net als de EER (LinkedIn deed dat).
right-br-18-2 = Je mag je verzetten tegen gebruik op een andere grondslag dan toestemming, als de wet niet wordt gerespecteerd.
right-br-18-forms = Je verzet je met een uitdrukkelijk verzoek aan het bedrijf, zonder kosten. Je mag een verzoek indienen bij de ANPD, en ook bij consumentenorganisaties zoals Procon.
right-br-15-days = Braziliaanse standaardbepalingen en een tool voor gegevensrechten gebruiken een termijn van 15 dagen na het verzoek. De gelezen teksten geven geen getal voor het verzet zelf.
right-br-meta = De ANPD zette de training van Meta op 2 juli 2024 stil. Ze hief het verbod op 30 augustus 2024 op onder voorwaarden: meldingen, voorlopig geen minderjarigen, en een makkelijk formulier om altijd bezwaar te maken, ook voor mensen zonder account.
right-ca-no-21 = Volgens de gelezen bronnen kent Californië geen algemeen recht van bezwaar tegen AI-training. Wat er wel is: afmelding voor verkoop en delen, verwijdering, grenzen aan gevoelige gegevens, correctie en inzage.
right-ca-105 = Je kunt gegevens laten verwijderen die het bedrijf van je heeft verzameld. Er is een lijst met uitzonderingen, bijvoorbeeld het afronden van een transactie, beveiliging, vrije meningsuiting, een wettelijke plicht, of intern gebruik dat je zou verwachten.
right-ca-130 = Het bedrijf heeft 45 kalenderdagen vanaf ontvangst, één keer te verlengen met 45 als het dat binnen de eerste 45 meldt. Controle van je identiteit zet de klok niet stil. Het is gratis.
right-ca-signals = Een browsersignaal zoals Global Privacy Control is een geldige afmelding voor verkoop en delen. Sinds 1 januari 2026 moeten sites laten zien dat ze het hebben verwerkt. Vanaf 1 januari 2027 moeten browsers zo'n instelling bieden.
right-ca-admt = Voor geautomatiseerde technologie die het menselijk oordeel vervangt bij belangrijke beslissingen (krediet, wonen, onderwijs, werk, gezondheid), moeten er uiterlijk op 1 januari 2027 een melding vóór gebruik, inzage en een afmelding zijn.
right-ca-drop = Eén verzoek via privacy.ca.gov/drop bereikt alle geregistreerde datahandelaren. Sinds 1 augustus 2026 moeten ze er minstens elke 45 dagen naar kijken.
right-ca-enforce = De CPPA en de Attorney General handhaven de wet. Mensen zelf kunnen alleen procederen over bepaalde datalekken.
right-us-ct = Sinds 1 juli 2026 moet een privacyverklaring zeggen of persoonsgegevens worden verzameld, gebruikt of verkocht om grote taalmodellen te trainen. Dit is een plicht om te informeren, geen recht van bezwaar.
right-us-states = Ongeveer twintig staten hebben een algemene privacywet met rechten op verwijdering en op afmelding voor verkoop, gerichte reclame en bepaalde profilering. Bedrijven hebben meestal 45 dagen om te antwoorden. Nieuw: Oklahoma en Louisiana op 1 januari 2027, Alabama op 1 mei 2027, Vermont op 1 januari 2028.
right-qc-rights = Je hebt recht op inzage, correctie, het intrekken van toestemming, het laten stoppen van publicatie of het laten verwijderen van links, overdraagbaarheid, en informatie over geautomatiseerde besluiten. Het antwoord moet binnen 30 dagen komen. Een weigering moet schriftelijk zijn, redenen geven en de CAI noemen.
right-ca-opc = De federale commissaris neemt klachten aan. In februari 2025 begon die een onderzoek naar het gebruik van berichten van Canadezen door X voor Grok.
right-tr-kvkk = Vraag het eerst aan het bedrijf (schriftelijk, via KEP, met een elektronische handtekening of vanaf het e-mailadres dat het van je heeft). Het heeft 30 dagen. Dien daarna een klacht in bij de gegevensbeschermingsraad, binnen 30 dagen na een antwoord, of binnen 60 dagen na het verzoek als er geen antwoord kwam of het te laat kwam. Gemiste termijnen zijn verloren.
right-in-dpdp = De Board bestaat sinds 13 november 2025. Regels over toestemmingsbeheerders gelden vanaf 13 november 2026. Informatie, toestemming, wissing en andere rechten volgen vanaf 13 mei 2027 (bronnen verschillen een dag).
right-mx-arco = Je hebt recht op inzage, correctie, annulering en verzet. Sinds 21 maart 2025 vallen deze rechten onder de Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Privacyverklaringen noemen een recht van bezwaar, en klachten bij de Information Regulator op formulier 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Als een dienst AI-training op een gerechtvaardigd belang baseert, mag je altijd bezwaar maken om redenen uit jouw eigen situatie (art. 21, lid 1, AVG). De dienst moet dan stoppen, tenzij die dwingende gerechtvaardigde gronden aantoont die zwaarder wegen dan die van jou, of de gegevens nodig heeft voor een rechtsvordering. Tegen direct marketing is geen reden nodig.
law-topic-legitimate-interest = Grote platforms baseren AI-training meestal op een gerechtvaardigd belang (art. 6, lid 1, onder f, AVG). Ze mogen dan gegevens gebruiken zonder het te vragen als dat nodig is, tenzij jouw belangen of grondrechten zwaarder wegen. Dat wordt per geval beoordeeld, en wat je redelijkerwijs mag verwachten, telt mee.
law-topic-always-or-sometimes = Sommige rechten gelden altijd, bijvoorbeeld vragen welke gegevens worden gebruikt (art. 15) of bezwaar maken tegen direct marketing (art. 21, lid 2). Andere gelden alleen in bepaalde gevallen: je kunt bezwaar maken tegen AI-training als die is gebaseerd op een gerechtvaardigd belang of een publieke taak.
law-topic-must-inform = Een dienst die zich op een gerechtvaardigd belang baseert, moet je uitdrukkelijk, duidelijk en gescheiden van andere informatie vertellen dat je bezwaar kunt maken, uiterlijk bij het eerste contact (art. 21, lid 4). De dienst moet bezwaar maken ook makkelijk maken (art. 12, lid 2).
law-topic-consent-or-contract = Alleen een gerechtvaardigd belang of een publieke taak opent het bezwaar van art. 21, lid 1. Als de dienst zich op toestemming baseert, trek die dan in (art. 7, lid 3). Als de dienst zich op een overeenkomst baseert, vraag dan om inzage en de rechtsgrondslag (art. 15), en dien een klacht in als die grondslag twijfelachtig is.
law-topic-silence = Waar training op een gerechtvaardigd belang is gebaseerd (art. 6, lid 1, onder f, AVG), hoeft de dienst het je niet eerst te vragen. Als je niets doet, geldt dat als meegaan, en kunnen je gegevens worden gebruikt.
law-topic-unlearn = Een bezwaar werkt voor de toekomst. Wat al in een model zit, zou er niet meer uit te halen zijn, maar ook een later bezwaar stopt het gebruik vanaf dat moment.
law-topic-one-month = Het bedrijf moet onverwijld antwoorden, en uiterlijk binnen een maand na ontvangst van je bezwaar (art. 12, lid 3). De dag van ontvangst telt niet mee. Als de laatste dag een zaterdag, zondag of feestdag is, loopt de maand tot het einde van de volgende werkdag.
law-topic-extension = Het bedrijf mag er nog twee maanden over doen, maar alleen als dat nodig is omdat verzoeken ingewikkeld zijn of het er veel zijn, en alleen als het je dat binnen de eerste maand laat weten, met redenen. De uiterste grens is dan drie maanden na ontvangst.
law-topic-refusal = Als het bedrijf weigert, moet het je dat binnen een maand laten weten, de redenen geven en zeggen dat je een klacht kunt indienen of naar de rechter kunt gaan (art. 12, lid 4). Het is aan het bedrijf om dwingende gerechtvaardigde gronden aan te tonen die zwaarder wegen dan die van jou, of dat het de gegevens nodig heeft voor een rechtsvordering (art. 21, lid 1).
law-topic-no-answer = Geen antwoord na een maand: stuur één herinnering met de datum, de manier en het nummer van je bezwaar en het artikel. Twee weken extra is gebruikelijk, maar de wet vraagt daar niet om. Als de maand voorbij is, kun je ook een klacht indienen bij de toezichthouder.
law-topic-extra-demands = Het bedrijf mag alleen om meer bewijs van je identiteit vragen als het redelijke twijfel heeft over wie het verzoek doet (art. 12, lid 6). Stuur niet uit jezelf een kopie van je identiteitskaart. Als de twijfel echt is en het bedrijf er meteen naar vraagt, kan de maand stilstaan. Antwoord dus snel.
law-topic-complaint-when = Je kunt een klacht indienen als de maand voorbij is zonder antwoord, na een weigering, of meteen als er geen manier is om bezwaar te maken of die niet werkt. Sommige landen willen dat je het eerst aan het bedrijf vraagt (Spanje volgens de wet voor verzoeken over je rechten, en Denemarken). Vanaf 2 april 2027 geldt dit overal voor grensoverschrijdende klachten over een verzoek.
law-topic-complaint-attach = Voeg toe: je bezwaar met datum en tijd, bewijs dat het is aangekomen, alle antwoorden (of één regel dat er geen kwam), de melding van het bedrijf over AI-training zoals die toen luidde, je accountnaam of profiellink, en de naam en het adres van het bedrijf. Zeg wat je vraagt: een bevel om te stoppen, te wissen en intussen te beperken. Voeg alleen een identiteitsbewijs met foto toe als de toezichthouder erom vraagt.
law-topic-complaint-free = De klacht is gratis. Toezichthouders bieden een elektronisch formulier, en andere manieren blijven mogelijk. Alleen voor kennelijk ongegronde of buitensporige verzoeken mogen kosten worden gevraagd of mag een verzoek worden geweigerd (art. 57).
law-topic-lead-authority = De toezichthouder van het land waar het bedrijf zijn hoofdvestiging in de EU heeft, heeft de leiding, bijvoorbeeld Ierland voor Meta, Google, Microsoft, LinkedIn, X, TikTok en Apple. Je kunt in eigen land een klacht indienen: je toezichthouder geeft het dossier door en blijft je contact. Rechtstreeks naar de leidende toezichthouder gaan levert geen snellere procedure op.
law-topic-court = Je kunt het bedrijf voor de rechter brengen waar jij woont of waar het gevestigd is, met of zonder klacht, en beide mogen tegelijk lopen (art. 79, HvJ-EU C-132/21). Als de toezichthouder drie maanden niets laat weten, kun je tegen de toezichthouder naar de rechter (art. 78, lid 2).
law-topic-damages = Voor schadevergoeding moet je een inbreuk, schade en het verband aantonen (art. 82). Er mag geen minimale ernst worden geëist, en angst voor misbruik kan meetellen als die bewezen is. Vergoedingen voor alleen immateriële schade zijn meestal klein, en een boete gaat naar de staat, nooit naar jou.
law-topic-noyb = Een organisatie zonder winstoogmerk kan namens jou een klacht indienen en procederen als je haar opdracht geeft (art. 80). noyb diende op 6 juni 2024 elf klachten in tegen de plannen van Meta voor AI-training en stuurde Meta op 14 mei 2025 een sommatiebrief.
law-topic-is-it-legal = De EDPB zegt dat een gerechtvaardigd belang de rechtsgrondslag voor AI-training kan zijn, per geval. In spoedprocedures tegen Meta zag het OLG Köln geen inbreuk (23 mei 2025), vond het OLG Schleswig het verzoek te laat (12 augustus 2025) en liet de toezichthouder van Hamburg zijn eigen procedure vallen. De Ierse DPC gaf geen formele goedkeuring, en er is geen uitspraak in een bodemprocedure gevonden.
law-topic-for-child = De belangen van een kind wegen zwaarder in de afweging (art. 6, lid 1, onder f). Als het waar is, kun je als reden geven dat op de foto's je kinderen te zien zijn of dat je onder de 18 was toen je ze plaatste. De gelezen bronnen zeggen niet hoe je namens een kind bezwaar maakt.
law-topic-no-account = Je kunt ook zonder account bezwaar maken (art. 21, lid 1, AVG), bijvoorbeeld omdat anderen over jou hebben gepost. Geef je naam en de pagina's of foto's waar het om gaat. Als je voor het formulier moet inloggen, stuur dan een brief of een e-mail.
law-topic-legal-advice = Dit is informatie uit openbare bronnen, geen juridisch advies.
law-topic-letter = Er is geen vorm voorgeschreven: een webformulier, een instelling, een e-mail of een brief tellen allemaal, en schriftelijk heb je bewijs. Het eigen formulier van de dienst is de snelste manier. Een brief of e-mail is de manier als er geen formulier is, als het formulier niet past, of als je meer wilt dan het biedt.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Wie je bent, zodat je te vinden bent: je naam of gebruikersnaam, het e-mailadres of telefoonnummer van het account, en de profiellink. Zonder account: je naam en de pagina's of foto's waar het om gaat. Geef alleen wat nodig is.
letter-must-to-whom = Aan wie: het bedrijf dat beslist. Voor mensen in de EU is dat meestal het EU-bedrijf.
letter-must-objection = Dat het een bezwaar is: noem art. 21, lid 1, AVG. Een bezwaar is geen vraag, en het bedrijf hoeft er niet mee in te stemmen.
letter-must-use = Welk gebruik: ontwikkelen, trainen, testen en verbeteren van AI-modellen en -systemen, door het bedrijf en door degenen aan wie het de gegevens geeft.
letter-must-data = Welke gegevens: berichten, reacties, foto's, bijschriften, profiel, berichten aan de AI-assistent, en gegevens over jou in berichten van anderen of van het web.
letter-must-grounds = Redenen uit jouw eigen situatie. Een of twee eerlijke zinnen zijn genoeg om mee te beginnen. Daarna moet het bedrijf dwingende gronden aantonen, niet jij.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Alles uit het verleden en in de toekomst, en al je accounts en diensten bij het bedrijf, ook gekoppelde accounts.
letter-should-erasure = Wissing van de gegevens die voor training zijn verzameld of gekopieerd (art. 17, lid 1, onder c), door te geven aan ontvangers (art. 19). Zeg duidelijk dat je niet wilt dat je account wordt verwijderd.
letter-should-restriction = Beperking terwijl ze afwegen (art. 18, lid 1, onder d): wel bewaren, niet trainen.
letter-should-withdraw-consent = Intrekking van elke toestemming als vangnet, voor het geval het bedrijf het gebruik toch op toestemming baseert (art. 7, lid 3, en art. 17, lid 1, onder b).
letter-should-no-loss = Dat ze het je vooraf laten weten als het bezwaar je account of een overeenkomst zou beëindigen. Dan beslis jij.
letter-should-answer = Dat ze schriftelijk bevestigen wat is gestopt en sinds wanneer, binnen een maand na ontvangst (art. 12, lid 3). Als ze weigeren: de redenen en hoe je een klacht indient (art. 12, lid 4).
letter-should-questions = Vragen die het stellen waard zijn (art. 15): zijn je gegevens al gebruikt, voor welke modellen, sinds wanneer, uit welke bron, aan wie gegeven, op welke rechtsgrondslag.
letter-should-no-waiver = Dat je met de brief geen enkel recht opgeeft, en dat het formulier of de instelling van de dienst gebruiken naast de brief geen toestemming is.
letter-should-otherwise = Wat er anders gebeurt: een klacht bij de toezichthouder en de gang naar de rechter staan voor je open.
letter-should-date-name = De datum en je naam.
letter-should-keep-proof = Bewaar een kopie, schermafbeeldingen van het formulier voordat je het verstuurt, en de bevestigingsmail met het nummer.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Kopieën van identiteitskaarten die je uit jezelf meestuurt.
letter-not-passwords = Wachtwoorden.
letter-not-others-data = Privégegevens van anderen.
letter-not-profile-notice = Een mededeling op je eigen profiel in plaats van een brief: die bereikt niemand bij het bedrijf.
letter-not-only-consent = Het alleen een intrekking van toestemming noemen: waar het bedrijf zich op een gerechtvaardigd belang baseert, is het bezwaar het juiste recht.
