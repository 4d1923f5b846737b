### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = il Regolamento generale sulla protezione dei dati (GDPR)
regime-uk-gdpr = il GDPR del Regno Unito e il Data Protection Act 2018
regime-swiss-dsg = la legge federale svizzera sulla protezione dei dati (LPD, in tedesco: DSG)
regime-lgpd = la legge brasiliana sulla protezione dei dati (LGPD)
regime-ccpa = il California Consumer Privacy Act (CCPA/CPRA)
regime-ctdpa = il Connecticut Data Privacy Act (CTDPA)
regime-us-states = le leggi sulla privacy degli Stati degli USA
regime-quebec-25 = la Legge 25 del Québec
regime-pipeda = la legge federale canadese per il settore privato (PIPEDA)
regime-kvkk = la legge turca sulla protezione dei dati (KVKK)
regime-dpdp = il DPDP Act 2023 dell'India con le Rules del 2025
regime-lfpdppp = la legge messicana sulla protezione dei dati del 2025 (LFPDPPP)
regime-popia = la legge sudafricana sulla protezione dei dati (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Puoi opporti in qualsiasi momento all'addestramento dell'IA basato sul legittimo interesse (art. 21, par. 1, GDPR): l'azienda deve fermarsi, salvo che dimostri l'esistenza di motivi legittimi cogenti o abbia bisogno dei dati per accertare, esercitare o difendere un diritto in sede giudiziaria. Ha un mese per rispondere, e puoi presentare reclamo alla tua autorità per la protezione dei dati.
regime-advice-uk-gdpr = Hai lo stesso diritto di opposizione che nell'UE: cita l'art. 21 del GDPR del Regno Unito e indica subito i dati che ti identificano, perché, quando serve una prova di identità, il mese decorre solo da quella. Puoi anche presentare reclamo all'organizzazione stessa e alla Information Commission.
regime-advice-swiss-dsg = Non esiste un diritto di opposizione con questo nome, ma puoi dichiarare espressamente che i tuoi dati non devono essere usati per addestrare l'IA, pretendere che l'uso cessi e che le copie siano cancellate, e chiedere l'accesso. Se il servizio rientra anche nel GDPR, cita pure l'art. 21 GDPR.
regime-advice-lgpd = Puoi opporti a un uso senza consenso che non rispetta la legge, con una richiesta espressa all'azienda e gratuitamente (LGPD, art. 18). In seguito puoi presentare una petizione all'ANPD o rivolgerti al Procon.
regime-advice-ccpa = Secondo le fonti consultate, in California non esiste un diritto di opposizione all'addestramento dell'IA in quanto tale. Che cosa funziona: rifiutare la vendita e la condivisione (anche con un segnale del browser), chiedere la cancellazione e l'accesso, e limitare l'uso dei dati sensibili.
regime-advice-ctdpa = Secondo le fonti consultate, in Connecticut non esiste un diritto di opposizione all'addestramento dell'IA in quanto tale. Dal 1° luglio 2026 un'informativa sulla privacy deve dire se i dati addestrano modelli linguistici di grandi dimensioni: citala nella tua richiesta.
regime-advice-us-states = Secondo le fonti consultate, negli Stati degli USA non esiste un diritto di opposizione all'addestramento dell'IA in quanto tale. Una ventina di Stati permette di far cancellare i dati e di rifiutare la vendita, la pubblicità mirata e certe profilazioni, per lo più con 45 giorni per rispondere.
regime-advice-quebec-25 = Le fonti consultate non indicano alcun diritto di opposizione all'addestramento dell'IA in quanto tale in Québec. Puoi revocare il consenso (s. 8.3) e, ove applicabile, pretendere la cancellazione o la cessazione della pubblicazione, con una risposta scritta entro 30 giorni.
regime-advice-pipeda = Le fonti consultate non indicano alcun diritto di opposizione all'addestramento dell'IA in quanto tale nel diritto federale canadese. Puoi presentare reclamo al commissario federale per la privacy.
regime-advice-kvkk = Le fonti consultate non indicano alcun diritto di opposizione all'addestramento dell'IA in quanto tale in Turchia. Rivolgiti prima all'azienda, che ha 30 giorni, poi presenta reclamo al Consiglio: entro 30 giorni da una risposta, o 60 giorni dalla tua richiesta se non c'è stata risposta o è arrivata in ritardo.
regime-advice-dpdp = Le fonti consultate non indicano alcun diritto di opposizione all'addestramento dell'IA in quanto tale in India. Informativa, consenso, cancellazione e altri diritti valgono dal 13 maggio 2027 (le fonti differiscono di un giorno).
regime-advice-lfpdppp = Esiste un diritto di opposizione, accanto ad accesso, rettifica e cancellazione. Dal 21 marzo 2025 questi diritti fanno capo alla Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Le informative sulla privacy sudafricane menzionano un diritto di opposizione e reclami all'Information Regulator con il modulo 5 POPIA. La legge stessa non è tra le fonti consultate.
regime-advice-none = A questo bot non risulta alcun diritto di opposizione all'addestramento dell'IA in questo Paese. Le impostazioni del servizio stesso funzionano ovunque, e puoi fare una richiesta all'azienda.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = art. { $article }
cite-paragraph = art. { $article }, par. { $paragraph }
cite-paragraphs = art. { $article }, par. { $first }-{ $last }
cite-point = art. { $article }, par. { $paragraph }, lett. { $point })
cite-regulation = Regolamento { $number }
cite-eu-regulation = Regolamento (UE) { $number }
cite-annex = Direttiva (UE) { $number }, allegato { $annex }
cite-eu-court = CGUE { $cases }
cite-opinion = Parere EDPB { $number }
cite-draft-guidelines = Progetto di linee guida EDPB { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Un'azienda può usare i tuoi dati senza chiedertelo se ciò è necessario per un legittimo interesse (proprio o di terzi), a condizione che non prevalgano i tuoi interessi o i tuoi diritti fondamentali, in particolare se sei un minore. Le grandi piattaforme di solito basano su questo l'addestramento dell'IA. Non vale per le autorità pubbliche nell'esecuzione dei loro compiti.
right-gdpr-21-1 = Puoi opporti in qualsiasi momento, per motivi connessi alla tua situazione particolare, a qualsiasi uso (compresa la profilazione) basato sul legittimo interesse (art. 6, par. 1, lett. f)) o su un compito di interesse pubblico (art. 6, par. 1, lett. e)). L'azienda deve allora fermarsi, salvo che dimostri l'esistenza di motivi legittimi cogenti che prevalgono sui tuoi interessi, diritti e libertà, o abbia bisogno dei dati per accertare, esercitare o difendere un diritto in sede giudiziaria. L'onere della prova è a carico dell'azienda.
right-gdpr-21-1-only-two-bases = L'opposizione dell'art. 21, par. 1, vale solo per gli usi basati sull'art. 6, par. 1, lett. e) o lett. f). Se un servizio si basa sul consenso, revoca il tuo consenso. Se l'uso serve al marketing diretto, opponiti in base all'art. 21, par. 2.
right-gdpr-21-2 = Puoi opporti al marketing diretto, e alla profilazione a esso connessa, in qualsiasi momento e senza indicare motivi.
right-gdpr-21-3 = Dopo la tua opposizione al marketing diretto, i tuoi dati non possono più essere usati per tale finalità. Non c'è bilanciamento di interessi.
right-gdpr-21-4 = L'azienda deve portare esplicitamente alla tua attenzione il diritto di opposizione, al più tardi al momento della prima comunicazione con te, chiaramente e separatamente da qualsiasi altra informazione.
right-gdpr-21-5 = Con i servizi online puoi opporti anche con mezzi automatizzati che utilizzano specifiche tecniche (un'impostazione o un segnale).
right-gdpr-21-6 = Puoi opporti anche alla ricerca scientifica o storica e alla statistica, per motivi connessi alla tua situazione particolare, salvo se il lavoro è necessario per un compito di interesse pubblico.
right-gdpr-12-2 = L'azienda deve agevolare l'esercizio di questi diritti. Il considerando 59 aggiunge che dovrebbe offrire mezzi elettronici per le richieste, soprattutto se tratta i dati con mezzi elettronici.
right-gdpr-12-form = La legge non prescrive alcuna forma per l'opposizione: un'e-mail, una lettera, un modulo web o un'impostazione sono tutti validi. La forma scritta ti dà una prova.
right-gdpr-12-3 = L'azienda deve dirti che cosa ha fatto in merito alla tua richiesta senza ingiustificato ritardo, al più tardi entro un mese dal ricevimento. Se necessario per la complessità o il numero delle richieste, può prendersi altri due mesi, ma deve comunicarlo, con i motivi, entro il primo mese. Se possibile, risponde con mezzi elettronici alle richieste elettroniche.
right-gdpr-12-3-total = Con la proroga, il limite massimo è di tre mesi dal ricevimento.
right-gdpr-12-4 = Se l'azienda non fa nulla, deve dirtelo senza ritardo e al più tardi entro un mese. Deve indicare i motivi e menzionare che puoi presentare reclamo a un'autorità o rivolgerti a un giudice.
right-gdpr-12-5 = La risposta non ti costa nulla. Solo se le richieste sono manifestamente infondate o eccessive, in particolare perché ripetitive, l'azienda può chiedere un contributo spese ragionevole o rifiutare. Spetta a lei dimostrare che lo sono.
right-gdpr-12-6 = L'azienda può chiedere ulteriori prove della tua identità solo se nutre ragionevoli dubbi su chi fa la richiesta.
right-gdpr-12-6-pause = Se l'azienda ha dubbi reali sulla tua identità e chiede subito, il mese può restare sospeso fino all'arrivo della tua risposta. È la prassi dell'autorità di Berlino in un caso guidato dalla Svezia.
right-gdpr-count-start = Conta il giorno in cui l'azienda riceve la tua richiesta, non quello in cui la invii. Il giorno del ricevimento non si conta. Il mese finisce allo scadere del giorno con lo stesso numero nel mese successivo.
right-gdpr-count-short-month = Se il mese successivo non ha quel giorno, la scadenza è il suo ultimo giorno. Ricevuta il 31 gennaio: entro il 28 (o 29) febbraio. Ricevuta il 31 agosto: entro il 30 settembre.
right-gdpr-count-weekend = Se l'ultimo giorno è un sabato, una domenica o un giorno festivo, il termine si protrae fino alla fine del giorno lavorativo successivo. I fine settimana e i giorni festivi all'interno del termine si contano.
right-gdpr-count-holidays = I giorni festivi che contano sono quelli del luogo in cui l'azienda deve agire, cioè del Paese dell'azienda (l'Irlanda per la maggior parte delle grandi piattaforme).
right-gdpr-count-examples = Esempi: dal 22 novembre 2026 al 22 dicembre 2026 (con proroga 22 febbraio 2027). Dal 25 novembre 2026 al 28 dicembre 2026 (il 25 dicembre è Natale, poi c'è un fine settimana). Dal 1° dicembre 2026 al 4 gennaio 2027. Dal 31 dicembre 2026 al 1° febbraio 2027. Dal 31 gennaio 2027 al 1° marzo 2027 (il 28 febbraio è domenica). Dal 28 febbraio 2027 al 30 marzo 2027 (il 28 marzo è Pasqua, il 29 marzo lunedì dell'Angelo).
right-gdpr-15 = Puoi chiedere se i tuoi dati sono trattati, per quali finalità, chi li riceve, per quanto tempo sono conservati e da dove provengono, e ottenerne una copia. La prima copia è gratuita. È un modo per sapere che cosa è stato usato per l'addestramento.
right-gdpr-17-1-c = I tuoi dati devono essere cancellati se hai presentato opposizione ai sensi dell'art. 21, par. 1, e non sussiste alcun motivo legittimo prevalente, oppure se hai presentato opposizione al marketing diretto.
right-gdpr-17-1-d = Anche i dati trattati illecitamente devono essere cancellati.
right-gdpr-17-3 = La cancellazione può essere rifiutata nella misura in cui l'uso è necessario per la libertà di espressione e di informazione, un obbligo legale, la sanità pubblica, archivi, ricerca o statistica, oppure per accertare, esercitare o difendere un diritto in sede giudiziaria.
right-gdpr-18-1-d = Dopo l'opposizione, puoi pretendere la limitazione del trattamento dei tuoi dati mentre si verifica quali motivi prevalgono.
right-gdpr-18-2-3 = I dati soggetti a limitazione possono solo essere conservati, salvo il tuo consenso o salvo che servano per accertare, esercitare o difendere un diritto in sede giudiziaria, per tutelare un'altra persona o per un interesse pubblico rilevante. Devi ricevere un avviso prima che la limitazione sia revocata.
right-gdpr-19 = L'azienda deve comunicare la cancellazione e la limitazione a tutti coloro che hanno ricevuto i dati, salvo che ciò sia impossibile o implichi uno sforzo sproporzionato. Se lo chiedi, deve indicarti questi destinatari.
right-gdpr-77 = Puoi presentare reclamo a un'autorità per la protezione dei dati, in particolare dove vivi, dove lavori o dove si è verificata la violazione. L'autorità deve comunicarti lo stato e l'esito.
right-gdpr-57-2-3 = Le autorità mettono a disposizione un modulo di reclamo compilabile elettronicamente, e restano aperte altre vie. Il reclamo è gratuito. Solo le richieste manifestamente infondate o eccessive possono essere soggette a un contributo spese o rifiutate.
right-gdpr-many-complaints = Un numero elevato di reclami da parte di una stessa persona non li rende di per sé eccessivi.
right-gdpr-56-60 = Se lo stabilimento principale dell'azienda si trova in un altro Paese dell'UE, l'autorità di quel Paese è la capofila. Puoi comunque presentare reclamo nel tuo Paese: la tua autorità locale trasmette il reclamo alla capofila e resta il tuo contatto. Le altre autorità ricevono un progetto di decisione e hanno quattro settimane per sollevare obiezioni.
right-gdpr-78-2 = Se l'autorità non tratta il tuo reclamo, o per tre mesi non dice nulla sul suo stato, puoi ricorrere contro di essa davanti a un giudice.
right-gdpr-79 = Indipendentemente da qualsiasi reclamo, puoi fare causa all'azienda dove è stabilita o dove vivi.
right-gdpr-80-1 = Puoi dare mandato a un organismo senza scopo di lucro attivo nella protezione dei dati perché presenti reclamo e agisca in giudizio per te. Può chiedere per te il risarcimento del danno se il diritto nazionale lo consente.
right-gdpr-80-2 = I Paesi possono consentire agli organismi per la protezione dei dati senza scopo di lucro di agire anche senza mandato.
right-gdpr-collective = Gli enti riconosciuti di tutela dei consumatori possono promuovere azioni collettive per violazioni del GDPR.
right-gdpr-82 = Se hai subito un danno causato da una violazione, anche immateriale, puoi chiedere il risarcimento. La sola violazione non basta: devi dimostrare il danno e il nesso. Non si può pretendere una gravità minima.
right-gdpr-66 = In casi urgenti un'autorità può adottare misure provvisorie sul proprio territorio per un massimo di tre mesi.
right-gdpr-text-unchanged = A ottobre 2026 il testo del GDPR è immutato. La riforma proposta nel novembre 2025 non è stata adottata.
right-edpb-28-2024 = Il legittimo interesse può essere la base giuridica per l'addestramento dell'IA, caso per caso, dopo un esame in tre fasi: un interesse lecito, preciso e reale, la necessità e un bilanciamento con i tuoi diritti (contano ciò che potevi ragionevolmente aspettarti e le misure che attenuano l'effetto). Un modello addestrato con dati personali è anonimo solo se la probabilità di estrarne tali dati è insignificante. Un addestramento illecito può incidere sull'uso successivo del modello.
right-edpb-li-guidelines = Il progetto di linee guida dell'EDPB dice: il legittimo interesse va interpretato in modo restrittivo e non è una soluzione predefinita. L'interesse, la stretta necessità e il bilanciamento devono essere valutati in anticipo.
right-olg-koeln-2025 = In un procedimento sommario il tribunale non ha visto alcuna violazione nell'addestramento di Meta con post pubblici senza consenso, tra l'altro perché gli utenti erano stati informati e potevano opporsi in modo semplice o rendere i post non pubblici. Non è l'ultima parola: è possibile un giudizio di merito.
right-no-unlearning = Un'opposizione ferma l'uso successivo. Si dice che ciò che è già entrato in un modello non ne venga più tolto. Per questo le autorità hanno consigliato di opporsi prima della data di inizio.
right-no-reason-needed-meta = La legge richiede motivi connessi alla tua situazione particolare. Secondo i centri di consulenza per i consumatori e l'autorità dei Paesi Bassi, il modulo di Meta ha accettato opposizioni con il campo di testo vuoto.
right-proc-4 = Dal 2 aprile 2027 un reclamo transfrontaliero è ammissibile se contiene il tuo nome e i tuoi recapiti, ciò che aiuta a identificare l'azienda e una descrizione della violazione (un'organizzazione prova anche la propria legittimazione e il proprio mandato). Non si può pretendere altro, ma restano le formalità nazionali. Se manca qualcosa, l'autorità lo dichiara inammissibile entro due settimane, indicando i motivi.
right-proc-times = Dal 2 aprile 2027 la tua autorità trasmette un reclamo transfrontaliero all'autorità capofila entro sei settimane. Il progetto di decisione dell'autorità capofila va presentato entro 15 mesi (prorogabili una volta di non più di 12), o entro 12 mesi nella procedura semplice. Per reclamare su una richiesta senza risposta, devi prima aver presentato quella richiesta. I casi rapidi possono essere chiusi prima se la violazione è cessata e tu non ti opponi.
right-proc-apply = Il regolamento procedurale del GDPR è in vigore dal 1° gennaio 2026. Si applica dal 2 aprile 2027, ai reclami presentati dopo tale giorno.
right-uk-21 = Hai lo stesso diritto di opposizione che nell'UE: assoluto per il marketing diretto, negli altri casi con motivi propri. L'organizzazione può continuare solo con motivi legittimi cogenti o per accertare, esercitare o difendere un diritto in sede giudiziaria. Puoi opporti a voce o per iscritto.
right-uk-12a = L'organizzazione ha un mese, più altri due al massimo per richieste complesse o numerose. Il termine decorre dall'ultimo di questi momenti: il ricevimento, la prova di identità dove ragionevolmente necessaria, il pagamento di un contributo dove può essere richiesto. Può restare sospeso mentre l'organizzazione attende un chiarimento di cui ha bisogno.
right-uk-164a = Puoi presentare reclamo all'organizzazione stessa. Deve offrire un modo semplice (come un modulo elettronico), confermare il ricevimento entro 30 giorni e trattare il reclamo senza ingiustificato ritardo.
right-uk-regulator = Dal 30 settembre 2026 l'autorità di regolamentazione è la Information Commission. È subentrata all'Information Commissioner con lo stesso ruolo e gli stessi poteri.
right-uk-ico-ai = L'ICO dice che i tuoi diritti valgono per i dati di addestramento, i dati di fine-tuning, i prompt e gli output. Dice anche che i legittimi interessi sono l'unica base che vede per l'addestramento con dati raccolti tramite scraping, se i requisiti sono soddisfatti.
right-uk-organisations = Nel Regno Unito un'organizzazione può presentare reclamo per te solo se l'hai espressamente autorizzata (posizione espressa nel 2021).
right-ch-30 = Non esiste un diritto di opposizione con il nome dell'art. 21 GDPR. Ma usare i dati contro la tua volontà espressa costituisce una lesione della personalità, salvo giustificazione. Perciò una dichiarazione espressa contro l'addestramento dell'IA ha peso giuridico.
right-ch-32 = In tribunale puoi chiedere che un uso o una comunicazione siano vietati, o che i dati siano cancellati. La rettifica è all'art. 32, par. 1.
right-ch-25 = Hai un diritto di accesso: chi usa quali dati, per che cosa e per quanto tempo, da dove provengono i dati e a chi vanno. Di regola è gratuito.
right-ch-fdpic = Puoi fare una segnalazione all'IFPDT. Non può sanzionare le aziende. Le azioni vanno proposte ai tribunali civili.
right-ch-gdpr = Se un servizio rientra anche nel GDPR, le sue regole si affiancano a quelle svizzere. Nel 2025 le informative delle piattaforme hanno spesso trattato la Svizzera come il SEE (così LinkedIn).
right-br-18-2 = Puoi opporti a un uso basato su un fondamento diverso dal consenso, se la legge non è rispettata.
right-br-18-forms = L'opposizione si fa con una richiesta espressa all'azienda, gratuitamente. Puoi presentare una petizione all'ANPD, e anche a enti di tutela dei consumatori come il Procon.
right-br-15-days = Le clausole standard brasiliane e uno strumento per l'esercizio dei diritti usano un termine di 15 giorni dalla richiesta. I testi consultati non indicano un numero per l'opposizione in sé.
right-br-meta = L'ANPD ha fermato l'addestramento di Meta il 2 luglio 2024. Ha revocato il divieto il 30 agosto 2024 a certe condizioni: avvisi, per ora niente minori, e un modulo semplice per opporsi in qualsiasi momento, anche per chi non ha un account.
right-ca-no-21 = Secondo le fonti consultate, in California non esiste un diritto generale di opposizione all'addestramento dell'IA. Che cosa esiste: rifiuto della vendita e della condivisione, cancellazione, limiti ai dati sensibili, rettifica e accesso.
right-ca-105 = Puoi far cancellare i dati che l'azienda ha raccolto da te. C'è un elenco di eccezioni, per esempio il completamento di una transazione, la sicurezza, la libertà di espressione, un obbligo legale o usi interni che potresti aspettarti.
right-ca-130 = L'azienda ha 45 giorni di calendario dal ricevimento, prorogabili una volta di 45 con avviso entro i primi 45. La verifica della tua identità non ferma il termine. È gratuito.
right-ca-signals = Un segnale del browser come Global Privacy Control è un rifiuto valido della vendita e della condivisione. Dal 1° gennaio 2026 i siti devono mostrare di averlo elaborato. Dal 1° gennaio 2027 i browser devono offrire una simile impostazione.
right-ca-admt = Per le tecnologie automatizzate che sostituiscono il giudizio umano in decisioni significative (credito, alloggio, istruzione, lavoro, salute), devono esserci un avviso prima dell'uso, l'accesso e la possibilità di rifiuto entro il 1° gennaio 2027.
right-ca-drop = Una sola richiesta su privacy.ca.gov/drop raggiunge tutti i data broker registrati. Dal 1° agosto 2026 devono consultarla almeno ogni 45 giorni.
right-ca-enforce = La CPPA e l'Attorney General fanno rispettare la legge. Le persone possono agire in giudizio solo per certe violazioni della sicurezza dei dati.
right-us-ct = Dal 1° luglio 2026 un'informativa sulla privacy deve dire se i dati personali sono raccolti, usati o venduti per addestrare modelli linguistici di grandi dimensioni. È un obbligo di informare, non un diritto di opposizione.
right-us-states = Una ventina di Stati ha una legge generale sulla privacy con diritti alla cancellazione e al rifiuto della vendita, della pubblicità mirata e di certe profilazioni. Le aziende hanno per lo più 45 giorni per rispondere. Novità: Oklahoma e Louisiana il 1° gennaio 2027, Alabama il 1° maggio 2027, Vermont il 1° gennaio 2028.
right-qc-rights = Hai diritto all'accesso, alla rettifica, alla revoca del consenso, alla cessazione della pubblicazione o alla rimozione dei link, alla portabilità e a informazioni sulle decisioni automatizzate. La risposta è dovuta entro 30 giorni. Un rifiuto deve essere scritto, indicare i motivi e menzionare la CAI.
right-ca-opc = Il commissario federale riceve reclami. Nel febbraio 2025 ha aperto un'indagine sull'uso da parte di X dei post di canadesi per Grok.
right-tr-kvkk = Rivolgiti prima all'azienda (per iscritto, tramite KEP, con firma elettronica o dall'indirizzo e-mail che ha registrato). Ha 30 giorni. Poi presenta reclamo al Consiglio entro 30 giorni da una risposta, o entro 60 giorni dalla richiesta se non c'è stata risposta o è arrivata in ritardo. I termini non rispettati sono persi.
right-in-dpdp = Il Board esiste dal 13 novembre 2025. Le regole sui gestori del consenso si applicano dal 13 novembre 2026. Informativa, consenso, cancellazione e altri diritti seguono dal 13 maggio 2027 (le fonti differiscono di un giorno).
right-mx-arco = Hai diritti di accesso, rettifica, cancellazione e opposizione. Dal 21 marzo 2025 fanno capo alla Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Le informative sulla privacy menzionano un diritto di opposizione e reclami all'Information Regulator con il modulo 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Se un servizio basa l'addestramento dell'IA sul legittimo interesse, puoi opporti in qualsiasi momento per motivi connessi alla tua situazione particolare (art. 21, par. 1, GDPR). Il servizio deve allora fermarsi, salvo che dimostri l'esistenza di motivi legittimi cogenti che prevalgono sui tuoi o abbia bisogno dei dati per accertare, esercitare o difendere un diritto in sede giudiziaria. Contro il marketing diretto non serve alcun motivo.
law-topic-legitimate-interest = Le grandi piattaforme di solito basano l'addestramento dell'IA sul legittimo interesse (art. 6, par. 1, lett. f), GDPR). Possono allora usare i dati senza chiedere, se ciò è necessario, a condizione che non prevalgano i tuoi interessi o diritti fondamentali. Si valuta caso per caso, e contano le tue ragionevoli aspettative.
law-topic-always-or-sometimes = Alcuni diritti valgono sempre, per esempio chiedere quali dati sono usati (art. 15) o opporsi al marketing diretto (art. 21, par. 2). Altri valgono solo in certi casi: puoi opporti all'addestramento dell'IA se si basa sul legittimo interesse o su un compito di interesse pubblico.
law-topic-must-inform = Un servizio che si basa sul legittimo interesse deve dirti esplicitamente, chiaramente e separatamente da altre informazioni, che puoi opporti, al più tardi al momento della prima comunicazione (art. 21, par. 4). Deve inoltre agevolare l'opposizione (art. 12, par. 2).
law-topic-consent-or-contract = Solo il legittimo interesse o un compito di interesse pubblico aprono la strada all'opposizione dell'art. 21, par. 1. Se il servizio si basa sul consenso, revocalo (art. 7, par. 3). Se si basa su un contratto, chiedi l'accesso e la base giuridica (art. 15), e presenta reclamo se la base è dubbia.
law-topic-silence = Se l'addestramento si basa sul legittimo interesse (art. 6, par. 1, lett. f), GDPR), il servizio non è tenuto a chiedertelo prima. Se non fai nulla, questo vale come accettazione e i tuoi dati possono essere usati.
law-topic-unlearn = Un'opposizione vale per il futuro. Si dice che ciò che è già in un modello non ne esca più, ma un'opposizione successiva ferma comunque l'uso da quel momento in poi.
law-topic-one-month = L'azienda deve rispondere senza ingiustificato ritardo e al più tardi entro un mese dal ricevimento della tua opposizione (art. 12, par. 3). Il giorno del ricevimento non si conta. Se l'ultimo giorno è un sabato, una domenica o un giorno festivo, il mese si protrae fino alla fine del giorno lavorativo successivo.
law-topic-extension = L'azienda può prendersi altri due mesi, ma solo se necessario per la complessità o il numero delle richieste, e solo se te lo comunica, con i motivi, entro il primo mese. Il limite massimo è allora di tre mesi dal ricevimento.
law-topic-refusal = Se l'azienda rifiuta, deve dirtelo entro un mese, indicare i motivi e dire che puoi presentare reclamo o rivolgerti a un giudice (art. 12, par. 4). Spetta all'azienda dimostrare l'esistenza di motivi legittimi cogenti che prevalgono sui tuoi, o che ha bisogno dei dati per accertare, esercitare o difendere un diritto in sede giudiziaria (art. 21, par. 1).
law-topic-no-answer = Nessuna risposta dopo un mese: manda un sollecito con la data, il modo e il numero della tua opposizione e l'articolo. Si usa concedere due settimane di tolleranza, ma la legge non lo richiede. Una volta finito il mese, puoi anche presentare reclamo all'autorità.
law-topic-extra-demands = L'azienda può chiedere ulteriori prove della tua identità solo se nutre ragionevoli dubbi su chi fa la richiesta (art. 12, par. 6). Non mandare di tua iniziativa una copia della carta d'identità. Se il dubbio è reale e l'azienda chiede subito, il mese può restare sospeso, quindi rispondi in fretta.
law-topic-complaint-when = Puoi presentare reclamo quando il mese è finito senza risposta, dopo un rifiuto, o subito se non c'è modo di opporsi o se non funziona. Alcuni Paesi vogliono che ti rivolga prima all'azienda (la Spagna per legge per le richieste di esercizio dei diritti, e la Danimarca). Dal 2 aprile 2027 questo vale ovunque per i reclami transfrontalieri su una richiesta.
law-topic-complaint-attach = Allega la tua opposizione con data e ora, la prova che è arrivata, tutte le risposte (o una riga per dire che non ce ne sono state), l'avviso dell'azienda sull'addestramento dell'IA com'era allora, il nome del tuo account o il link al profilo, e il nome e l'indirizzo dell'azienda. Scrivi che cosa chiedi: un ordine di fermarsi, di cancellare e nel frattempo di limitare il trattamento. Aggiungi un documento con foto solo se l'autorità lo chiede.
law-topic-complaint-free = Il reclamo è gratuito. Le autorità mettono a disposizione un modulo elettronico, e restano aperte altre vie. Solo le richieste manifestamente infondate o eccessive possono essere soggette a un contributo spese o rifiutate (art. 57).
law-topic-lead-authority = La capofila è l'autorità del luogo in cui l'azienda ha lo stabilimento principale nell'UE, per esempio quella irlandese per Meta, Google, Microsoft, LinkedIn, X, TikTok e Apple. Puoi presentare reclamo nel tuo Paese: la tua autorità trasmette il fascicolo e resta il tuo contatto. Rivolgersi direttamente all'autorità capofila non rende la procedura più rapida.
law-topic-court = Puoi fare causa all'azienda dove vivi o dove è stabilita, con o senza reclamo, e le due vie possono procedere insieme (art. 79, CGUE C-132/21). Se l'autorità non dice nulla per tre mesi, puoi ricorrere contro di essa davanti a un giudice (art. 78, par. 2).
law-topic-damages = Per ottenere un risarcimento devi dimostrare una violazione, un danno e il nesso (art. 82). Non si può pretendere una gravità minima, e il timore di un uso abusivo può contare, se provato. I risarcimenti per il solo danno immateriale sono per lo più modesti, e una sanzione va allo Stato, mai a te.
law-topic-noyb = Un organismo senza scopo di lucro può presentare reclamo e agire in giudizio per te, se gli dai mandato (art. 80). noyb ha presentato undici reclami contro i piani di Meta per l'addestramento dell'IA il 6 giugno 2024 e ha inviato a Meta una diffida il 14 maggio 2025.
law-topic-is-it-legal = L'EDPB dice che il legittimo interesse può essere la base giuridica per l'addestramento dell'IA, caso per caso. In procedimenti urgenti contro Meta, l'OLG Köln non ha visto alcuna violazione (23 maggio 2025), l'OLG Schleswig ha ritenuto la domanda tardiva (12 agosto 2025) e l'autorità di Amburgo ha rinunciato al proprio procedimento. La DPC irlandese non ha dato un'approvazione formale, e non è stata trovata alcuna decisione in un giudizio di merito.
law-topic-for-child = Gli interessi di un minore pesano di più nel bilanciamento (art. 6, par. 1, lett. f)). Se è vero, puoi indicare come motivi che le immagini ritraggono i tuoi figli o che avevi meno di 18 anni quando le hai pubblicate. Le fonti consultate non dicono come opporsi per conto di un minore.
law-topic-no-account = Puoi opporti anche senza account (art. 21, par. 1, GDPR), per esempio perché altri hanno pubblicato qualcosa su di te. Indica il tuo nome e le pagine o immagini in questione. Se il modulo richiede l'accesso a un account, invia una lettera o un'e-mail.
law-topic-legal-advice = Queste sono informazioni tratte da fonti pubbliche, non una consulenza legale.
law-topic-letter = Non è prescritta alcuna forma: un modulo web, un'impostazione, un'e-mail o una lettera sono tutti validi, e la forma scritta lascia una prova. Il modulo del servizio stesso è la via più rapida. Una lettera o un'e-mail è la via giusta se non c'è un modulo, se il modulo non è adatto o se vuoi più di quanto offre.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Chi sei, in modo che ti possano trovare: il tuo nome o nome utente, l'indirizzo e-mail o il numero di telefono dell'account e il link al profilo. Senza account: il tuo nome e le pagine o immagini in questione. Indica solo ciò che è necessario.
letter-must-to-whom = A chi: la società che decide. Per le persone nell'UE è di solito la sua società nell'UE.
letter-must-objection = Che si tratta di un'opposizione: indica l'art. 21, par. 1, GDPR. Un'opposizione non è una domanda e non ha bisogno di consenso.
letter-must-use = Quale uso: sviluppare, addestrare, testare e migliorare modelli e sistemi di IA, da parte dell'azienda e di coloro a cui dà i dati.
letter-must-data = Quali dati: post, commenti, foto, didascalie, profilo, messaggi all'assistente di IA, e dati che ti riguardano nei post di altri o provenienti dal web.
letter-must-grounds = Motivi connessi alla tua situazione particolare. Una o due frasi sincere bastano per cominciare. Poi è l'azienda a dover dimostrare motivi cogenti, non tu.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Tutto ciò che è passato e futuro, e tutti i tuoi account e servizi presso l'azienda, compresi gli account collegati.
letter-should-erasure = La cancellazione dei dati raccolti o copiati per l'addestramento (art. 17, par. 1, lett. c)), comunicata ai destinatari (art. 19). Di' chiaramente che non vuoi che il tuo account venga eliminato.
letter-should-restriction = La limitazione del trattamento durante la valutazione (art. 18, par. 1, lett. d)): conservare, ma non addestrare.
letter-should-withdraw-consent = La revoca di qualsiasi consenso in via subordinata, nel caso in cui l'azienda basi invece l'uso sul consenso (art. 7, par. 3, e 17, par. 1, lett. b)).
letter-should-no-loss = Che ti avvisino prima se l'opposizione dovesse porre fine al tuo account o a un contratto. In quel caso decidi tu.
letter-should-answer = Che confermino per iscritto che cosa è stato fermato e da quando, entro un mese dal ricevimento (art. 12, par. 3). Se rifiutano: i motivi e come presentare reclamo (art. 12, par. 4).
letter-should-questions = Domande che vale la pena di fare (art. 15): i tuoi dati sono già stati usati, per quali modelli, da quando, da quale fonte, a chi sono stati dati, su quale base giuridica.
letter-should-no-waiver = Che con la lettera non rinunci ad alcun diritto, e che usare in parallelo il modulo o l'impostazione del servizio non vale come consenso.
letter-should-otherwise = Che cosa succede altrimenti: puoi presentare reclamo all'autorità e rivolgerti a un giudice.
letter-should-date-name = La data e il tuo nome.
letter-should-keep-proof = Conserva una copia, gli screenshot del modulo prima di inviarlo e l'e-mail di conferma con il suo numero.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Copie di documenti d'identità inviate di tua iniziativa.
letter-not-passwords = Password.
letter-not-others-data = Dati privati di altre persone.
letter-not-profile-notice = Un avviso sul tuo profilo al posto di una lettera: non raggiunge nessuno nell'azienda.
letter-not-only-consent = Chiamarla soltanto revoca del consenso: se l'azienda si basa sul legittimo interesse, il diritto è l'opposizione.
