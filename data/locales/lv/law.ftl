### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = Vispārīgā datu aizsardzības regula (VDAR)
regime-uk-gdpr = Apvienotās Karalistes VDAR (UK GDPR) un 2018. gada Datu aizsardzības likums (Data Protection Act 2018)
regime-swiss-dsg = Šveices Federālais datu aizsardzības likums (FADP, vāciski DSG)
regime-lgpd = Brazīlijas datu aizsardzības likums (LGPD)
regime-ccpa = Kalifornijas Patērētāju privātuma likums (CCPA/CPRA)
regime-ctdpa = Konektikutas Datu privātuma likums (CTDPA)
regime-us-states = ASV štatu privātuma likumi
regime-quebec-25 = Kvebekas 25. likums (Law 25)
regime-pipeda = Kanādas federālais likums par privāto sektoru (PIPEDA)
regime-kvkk = Turcijas datu aizsardzības likums (KVKK)
regime-dpdp = Indijas 2023. gada DPDP likums ar 2025. gada noteikumiem
regime-lfpdppp = Meksikas 2025. gada datu aizsardzības likums (LFPDPPP)
regime-popia = Dienvidāfrikas datu aizsardzības likums (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Jūs jebkurā laikā varat iebilst pret MI apmācību, kas balstās uz leģitīmām interesēm (VDAR 21. panta 1. punkts): uzņēmumam tā jāpārtrauc, ja vien tas nenorāda pārliecinošus iemeslus vai dati tam nav vajadzīgi likumīgām prasībām. Atbildei tam ir viens mēnesis, un jūs varat iesniegt sūdzību savai datu aizsardzības iestādei.
regime-advice-uk-gdpr = Jums ir tādas pašas tiesības iebilst kā ES: atsaucieties uz UK GDPR 21. pantu un uzreiz norādiet datus, pēc kuriem jūs var identificēt, jo mēneša termiņš sākas tikai ar identitātes pierādījumu, ja tas ir vajadzīgs. Varat iesniegt sūdzību arī pašai organizācijai un iestādei Information Commission.
regime-advice-swiss-dsg = Tiesību iebilst ar šādu nosaukumu nav, bet varat skaidri paziņot, ka jūsu datus nedrīkst izmantot MI apmācībai, prasīt, lai izmantošanu pārtrauc un kopijas izdzēš, un lūgt piekļuvi. Ja uz pakalpojumu attiecas arī VDAR, norādiet arī VDAR 21. pantu.
regime-advice-lgpd = Jūs varat iebilst pret izmantošanu bez piekrišanas, kurā nav ievērots likums, ar nepārprotamu pieprasījumu uzņēmumam un bez maksas (LGPD 18. pants). Pēc tam varat iesniegt iesniegumu ANPD vai vērsties Procon.
regime-advice-ccpa = Izlasītajos avotos Kalifornijā nav tiesību iebilst tieši pret MI apmācību. Ko var darīt: atteikties no datu pārdošanas un kopīgošanas (arī ar pārlūka signālu), lūgt dzēšanu un piekļuvi un ierobežot sensitīvu datu izmantošanu.
regime-advice-ctdpa = Izlasītajos avotos Konektikutā nav tiesību iebilst tieši pret MI apmācību. Kopš 2026. gada 1. jūlija privātuma paziņojumā jānorāda, vai ar datiem apmāca lielos valodas modeļus: pieprasījumā atsaucieties uz to.
regime-advice-us-states = Izlasītajos avotos ASV štatos nav tiesību iebilst tieši pret MI apmācību. Apmēram divdesmit štatos varat panākt datu dzēšanu un atteikties no pārdošanas, mērķētas reklāmas un noteiktas profilēšanas; atbildes termiņš parasti ir 45 dienas.
regime-advice-quebec-25 = Izlasītajos avotos Kvebekā nav minētas tiesības iebilst tieši pret MI apmācību. Varat atsaukt piekrišanu (8.3. pants) un, kur tas piemērojams, prasīt dzēšanu vai publicēšanas pārtraukšanu; rakstiska atbilde jāsniedz 30 dienu laikā.
regime-advice-pipeda = Izlasītajos avotos Kanādas federālajos tiesību aktos nav minētas tiesības iebilst tieši pret MI apmācību. Varat iesniegt sūdzību federālajam privātuma komisāram.
regime-advice-kvkk = Izlasītajos avotos Turcijā nav minētas tiesības iebilst tieši pret MI apmācību. Vispirms vērsieties uzņēmumā, kuram ir 30 dienas, pēc tam iesniedziet sūdzību Padomei: 30 dienu laikā pēc atbildes vai 60 dienu laikā pēc pieprasījuma, ja atbildes nebija vai tā nāca par vēlu.
regime-advice-dpdp = Izlasītajos avotos Indijā nav minētas tiesības iebilst tieši pret MI apmācību. Informēšana, piekrišana, dzēšana un citas tiesības būs spēkā no 2027. gada 13. maija (avotos ir vienas dienas atšķirība).
regime-advice-lfpdppp = Līdzās piekļuvei, labošanai un atcelšanai ir tiesības iebilst. Kopš 2025. gada 21. marta par šīm tiesībām atbild Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Dienvidāfrikas privātuma paziņojumos minētas tiesības iebilst un iespēja iesniegt sūdzību iestādei Information Regulator ar POPIA 5. veidlapu. Pats likums nav izlasīto avotu vidū.
regime-advice-none = Šim botam nav zināmas tiesības iebilst pret MI apmācību šajā valstī. Paša pakalpojuma iestatījumi darbojas visur, un varat vērsties uzņēmumā.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = { $article }. pants
cite-paragraph = { $article }. panta { $paragraph }. punkts
cite-paragraphs = { $article }. panta { $first }.–{ $last }. punkts
cite-point = { $article }. panta { $paragraph }. punkta { $point }) apakšpunkts
cite-regulation = Regula { $number }
cite-eu-regulation = Regula (ES) { $number }
cite-annex = Direktīva (ES) { $number }, { $annex } pielikums
cite-eu-court = Eiropas Savienības Tiesa, { $cases }
cite-opinion = EDAK Atzinums { $number }
cite-draft-guidelines = EDAK pamatnostādņu projekts { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Uzņēmums drīkst izmantot jūsu datus, neprasot atļauju, ja tas vajadzīgs leģitīmām interesēm (paša vai kāda cita), izņemot, ja jūsu intereses vai pamattiesības ir svarīgākas, jo īpaši, ja esat bērns. Lielās platformas MI apmācību parasti balsta uz to. Tas neattiecas uz publiskām iestādēm, kas pilda savus uzdevumus.
right-gdpr-21-1 = Jūs jebkurā laikā varat iebilst, pamatojoties uz iemesliem saistībā ar savu īpašo situāciju, pret jebkuru izmantošanu (arī profilēšanu), kas balstās uz leģitīmām interesēm (6. panta 1. punkta f) apakšpunkts) vai uzdevumu sabiedrības interesēs (6. panta 1. punkta e) apakšpunkts). Uzņēmumam tā jāpārtrauc, ja vien tas nenorāda pārliecinošus leģitīmus iemeslus, kas ir svarīgāki par jūsu interesēm, tiesībām un brīvībām, vai dati tam nav vajadzīgi likumīgām prasībām. Pierādīšanas pienākums ir uzņēmumam.
right-gdpr-21-1-only-two-bases = 21. panta 1. punktā paredzētais iebildums der tikai izmantošanai, kas balstās uz 6. panta 1. punkta e) apakšpunktu vai 6. panta 1. punkta f) apakšpunktu. Ja pakalpojums balstās uz piekrišanu, atsauciet piekrišanu. Ja izmantošana kalpo tiešajai tirgvedībai, iebilstiet saskaņā ar 21. panta 2. punktu.
right-gdpr-21-2 = Jūs jebkurā laikā un bez pamatojuma varat iebilst pret tiešo tirgvedību un ar to saistītu profilēšanu.
right-gdpr-21-3 = Pēc jūsu iebilduma pret tiešo tirgvedību jūsu datus tai vairs nedrīkst izmantot. Intereses netiek samērotas.
right-gdpr-21-4 = Uzņēmumam uz jūsu tiesībām iebilst jānorāda nepārprotami, vēlākais pirmajā saziņā ar jums, skaidri un atsevišķi no citas informācijas.
right-gdpr-21-5 = Tiešsaistes pakalpojumos varat iebilst arī ar automatizētiem līdzekļiem, kuros izmanto tehniskās specifikācijas (iestatījumu vai signālu).
right-gdpr-21-6 = Jūs varat iebilst arī pret zinātnisku vai vēsturisku pētniecību un statistiku, pamatojoties uz iemesliem saistībā ar savu īpašo situāciju, ja vien darbs nav vajadzīgs uzdevumam sabiedrības interesēs.
right-gdpr-12-2 = Uzņēmumam jāatvieglo šo tiesību izmantošana. 59. apsvērumā piebilsts, ka tam būtu jānodrošina elektroniski pieprasījumu iesniegšanas veidi, it sevišķi, ja tas datus apstrādā elektroniski.
right-gdpr-12-form = Likums neparedz iebilduma formu: der e-pasta vēstule, vēstule, tīmekļa veidlapa vai iestatījums. Rakstiska forma dod jums pierādījumu.
right-gdpr-12-3 = Uzņēmumam bez nepamatotas kavēšanās un vēlākais viena mēneša laikā pēc saņemšanas jāpaziņo jums, kas izdarīts pēc jūsu pieprasījuma. Ja tas vajadzīgs pieprasījumu sarežģītības vai skaita dēļ, tas termiņu var pagarināt vēl par diviem mēnešiem, bet par to un par iemesliem jāpaziņo pirmajā mēnesī. Ja iespējams, uz elektroniskiem pieprasījumiem atbild elektroniski.
right-gdpr-12-3-total = Ar pagarinājumu galējais termiņš ir trīs mēneši no saņemšanas.
right-gdpr-12-4 = Ja uzņēmums neko nedara, tam par to jums jāpaziņo bez kavēšanās un vēlākais viena mēneša laikā. Tam jānorāda iemesli un jāpiemin, ka varat iesniegt sūdzību iestādei vai vērsties tiesā.
right-gdpr-12-5 = Atbilde jums ir bez maksas. Tikai tad, ja pieprasījumi ir acīmredzami nepamatoti vai pārmērīgi, jo īpaši to atkārtošanās dēļ, uzņēmums var prasīt saprātīgu maksu vai atteikties izpildīt pieprasījumu. Tam jāpierāda, ka tie tādi ir.
right-gdpr-12-6 = Uzņēmums drīkst prasīt papildu pierādījumus par jūsu identitāti tikai tad, ja tam ir pamatotas šaubas par to, kas iesniedz pieprasījumu.
right-gdpr-12-6-pause = Ja uzņēmumam ir patiesas šaubas par jūsu identitāti un tas uzreiz prasa pierādījumus, mēneša termiņš var apstāties līdz jūsu atbildei. Tāda ir Berlīnes iestādes prakse lietā, ko vadīja Zviedrija.
right-gdpr-count-start = Noteicošā ir diena, kad uzņēmums saņem jūsu pieprasījumu, nevis diena, kad to nosūtāt. Pašu saņemšanas dienu neskaita. Mēnesis beidzas, kad beidzas nākamā mēneša diena ar tādu pašu skaitli.
right-gdpr-count-short-month = Ja nākamajā mēnesī tādas dienas nav, termiņš beidzas tā pēdējā dienā. Saņemts 31. janvārī: termiņš 28. (vai 29.) februāris. Saņemts 31. augustā: termiņš 30. septembris.
right-gdpr-count-weekend = Ja pēdējā diena ir sestdiena, svētdiena vai svētku diena, termiņš ilgst līdz nākamās darbdienas beigām. Brīvdienas un svētku dienas termiņa vidū tiek skaitītas.
right-gdpr-count-holidays = Svarīgas ir tās vietas svētku dienas, kur uzņēmumam jārīkojas, proti, uzņēmuma valsts svētku dienas (lielākajai daļai lielo platformu — Īrijas).
right-gdpr-count-examples = Piemēri: no 2026. gada 22. novembra līdz 2026. gada 22. decembrim (ar pagarinājumu līdz 2027. gada 22. februārim). No 2026. gada 25. novembra līdz 2026. gada 28. decembrim (25. decembris ir Ziemassvētki, pēc tam brīvdienas). No 2026. gada 1. decembra līdz 2027. gada 4. janvārim. No 2026. gada 31. decembra līdz 2027. gada 1. februārim. No 2027. gada 31. janvāra līdz 2027. gada 1. martam (28. februāris ir svētdiena). No 2027. gada 28. februāra līdz 2027. gada 30. martam (28. marts ir Lieldienu svētdiena, 29. marts — Otrās Lieldienas).
right-gdpr-15 = Varat jautāt, vai jūsu datus apstrādā, kādiem nolūkiem, kas tos saņem, cik ilgi tos glabā un no kurienes tie iegūti, un saņemt kopiju. Pirmā kopija ir bez maksas. Tā var uzzināt, kas izmantots apmācībai.
right-gdpr-17-1-c = Jūsu dati jādzēš, ja iebilstat saskaņā ar 21. panta 1. punktu un nav svarīgāku leģitīmu iemeslu, vai ja iebilstat pret tiešo tirgvedību.
right-gdpr-17-1-d = Jādzēš arī dati, kas apstrādāti nelikumīgi.
right-gdpr-17-3 = Dzēšanu var atteikt, ciktāl izmantošana vajadzīga vārda un informācijas brīvībai, juridiskam pienākumam, sabiedrības veselībai, arhivēšanai, pētniecībai vai statistikai vai likumīgām prasībām.
right-gdpr-18-1-d = Pēc iebilduma varat prasīt ierobežot jūsu datu apstrādi, kamēr pārbauda, kura iemesli ir svarīgāki.
right-gdpr-18-2-3 = Datus, kuru apstrāde ierobežota, drīkst tikai glabāt, ja vien jūs nepiekrītat citam vai tie nav vajadzīgi likumīgām prasībām, citas personas aizsardzībai vai svarīgām sabiedrības interesēm. Pirms ierobežojuma atcelšanas jums par to jāpaziņo.
right-gdpr-19 = Uzņēmumam par dzēšanu un ierobežošanu jāpaziņo visiem, kas datus saņēmuši, ja vien tas nav neiespējami vai nesamērīgi. Ja to lūdzat, tam jānosauc šie saņēmēji.
right-gdpr-77 = Jūs varat iesniegt sūdzību datu aizsardzības iestādei, jo īpaši tur, kur dzīvojat, kur strādājat vai kur noticis pārkāpums. Iestādei jāinformē jūs par virzību un rezultātu.
right-gdpr-57-2-3 = Iestādes piedāvā sūdzības veidlapu, ko var aizpildīt elektroniski, bet sūdzību var iesniegt arī citādi. Sūdzība ir bez maksas. Tikai par acīmredzami nepamatotiem vai pārmērīgiem pieprasījumiem var prasīt maksu, vai arī tos var atteikties izpildīt.
right-gdpr-many-complaints = Liels vienas personas sūdzību skaits pats par sevi nepadara tās pārmērīgas.
right-gdpr-56-60 = Ja uzņēmuma galvenā uzņēmējdarbības vieta ir citā ES valstī, vadošā ir šīs valsts iestāde. Sūdzību tik un tā varat iesniegt savā valstī: vietējā iestāde sūdzību nodod tālāk un paliek jūsu kontaktpunkts. Pārējās iestādes saņem lēmuma projektu un var iebilst četru nedēļu laikā.
right-gdpr-78-2 = Ja iestāde jūsu sūdzību neizskata vai trīs mēnešus neko nepaziņo par virzību, varat vērsties tiesā pret iestādi.
right-gdpr-79 = Neatkarīgi no jebkādas sūdzības varat celt prasību pret uzņēmumu tur, kur tas veic uzņēmējdarbību, vai tur, kur dzīvojat.
right-gdpr-80-1 = Jūs varat pilnvarot bezpeļņas struktūru, kas darbojas datu aizsardzības jomā, iesniegt sūdzību un vērsties tiesā jūsu vārdā. Tā var prasīt jums kompensāciju, ja to atļauj valsts tiesību akti.
right-gdpr-80-2 = Valstis var atļaut bezpeļņas datu aizsardzības struktūrām rīkoties arī bez pilnvarojuma.
right-gdpr-collective = Atzītas patērētāju organizācijas var celt kolektīvas prasības par VDAR pārkāpumiem.
right-gdpr-82 = Ja pārkāpums jums nodarījis kaitējumu, arī nemantisku, varat prasīt kompensāciju. Ar pārkāpumu vien nepietiek: jums jāpierāda kaitējums un cēloņsakarība. Nedrīkst prasīt, lai kaitējums sasniegtu kādu minimālo smaguma pakāpi.
right-gdpr-66 = Steidzamos gadījumos iestāde var noteikt pagaidu pasākumus savā teritorijā uz laiku līdz trim mēnešiem.
right-gdpr-text-unchanged = 2026. gada oktobrī pats VDAR teksts nav mainīts. 2025. gada novembrī ierosinātā reforma nav pieņemta.
right-edpb-28-2024 = Leģitīmas intereses var būt MI apmācības juridiskais pamats, izvērtējot katru gadījumu atsevišķi, pēc trīs soļu pārbaudes: likumīgas, precīzas un reālas intereses, nepieciešamība un samērošana ar jūsu tiesībām (ņem vērā to, ko varējāt saprātīgi sagaidīt, un pasākumus, kas mazina ietekmi). Ar personas datiem apmācīts modelis ir anonīms tikai tad, ja iespēja no tā iegūt šādus datus ir niecīga. Nelikumīga apmācība var ietekmēt vēlāku modeļa izmantošanu.
right-edpb-li-guidelines = EDAK pamatnostādņu projektā teikts: leģitīmas intereses jāinterpretē šauri, un tās nav noklusējuma pamats. Intereses, stingra nepieciešamība un samērošana jāizvērtē iepriekš.
right-olg-koeln-2025 = Paātrinātā procedūrā tiesa nesaskatīja pārkāpumu tajā, ka Meta bez piekrišanas veic apmācību ar publiskiem ierakstiem, cita starpā tāpēc, ka lietotāji bija informēti un varēja vienkārši iebilst vai padarīt ierakstus nepubliskus. Tas nav galavārds: iespējama lietas izskatīšana pēc būtības.
right-no-unlearning = Iebildums pārtrauc turpmāku izmantošanu. Tiek teikts, ka to, kas jau nonācis modelī, vairs neizņem. Tāpēc iestādes aicināja iebilst pirms sākuma datuma.
right-no-reason-needed-meta = Likums prasa iemeslus, kas saistīti ar jūsu situāciju. Pēc patērētāju konsultāciju centru un Nīderlandes iestādes teiktā, Meta veidlapa pieņēma iebildumus ar tukšu teksta lauku.
right-proc-4 = No 2027. gada 2. aprīļa pārrobežu sūdzība ir pieņemama, ja tajā ir jūsu vārds, uzvārds un kontaktinformācija, tas, kas palīdz identificēt uzņēmumu, un pārkāpuma apraksts (organizācija pierāda arī savu statusu un pilnvarojumu). Neko vairāk prasīt nedrīkst, bet valstu formalitātes paliek. Ja kaut kā trūkst, iestāde divu nedēļu laikā to atzīst par nepieņemamu, norādot iemeslus.
right-proc-times = No 2027. gada 2. aprīļa jūsu iestāde pārrobežu sūdzību sešu nedēļu laikā nodod vadošajai iestādei. Vadošās iestādes lēmuma projekts jāsagatavo 15 mēnešos (vienreiz pagarināms par laiku līdz 12 mēnešiem) vai vienkāršajā procedūrā 12 mēnešos. Lai sūdzētos par neatbildētu pieprasījumu, pieprasījumam vispirms jābūt iesniegtam. Ātri atrisināmas lietas var slēgt agrāk, ja pārkāpums ir beidzies un jūs neiebilstat.
right-proc-apply = VDAR procesuālā regula ir spēkā kopš 2026. gada 1. janvāra. To piemēro no 2027. gada 2. aprīļa sūdzībām, kas iesniegtas pēc šīs dienas.
right-uk-21 = Jums ir tādas pašas tiesības iebilst kā ES: absolūtas attiecībā uz tiešo tirgvedību, citādi — ar saviem iemesliem. Organizācija var turpināt tikai ar pārliecinošiem leģitīmiem iemesliem vai likumīgu prasību dēļ. Iebilst varat mutiski vai rakstiski.
right-uk-12a = Organizācijai ir viens mēnesis un vēl līdz diviem mēnešiem, ja pieprasījumi ir sarežģīti vai daudzi. Termiņu skaita no vēlākā no šiem brīžiem: saņemšana, identitātes pierādījums, kur tas pamatoti vajadzīgs, maksas samaksa, kur to drīkst prasīt. Tas var apstāties, kamēr organizācija gaida tai vajadzīgu precizējumu.
right-uk-164a = Jūs varat iesniegt sūdzību pašai organizācijai. Tai jāpiedāvā vienkāršs veids (piemēram, elektroniska veidlapa), 30 dienu laikā jāapstiprina saņemšana un sūdzība jāizskata bez nepamatotas kavēšanās.
right-uk-regulator = Kopš 2026. gada 30. septembra uzraudzības iestāde ir Information Commission. Tā pārņēma darbu no Information Commissioner ar tādu pašu lomu un pilnvarām.
right-uk-ico-ai = ICO saka, ka jūsu tiesības attiecas uz apmācības datiem, precizējošās apmācības datiem, uzvednēm un izvadi. Tā arī saka, ka leģitīmas intereses ir vienīgais pamats, ko tā saskata apmācībai ar rasmotiem datiem, ja pārbaudes nosacījumi ir izpildīti.
right-uk-organisations = Apvienotajā Karalistē organizācija var sūdzēties jūsu vārdā tikai tad, ja esat to nepārprotami pilnvarojis (nostāja pausta 2021. gadā).
right-ch-30 = Tiesību iebilst ar tādu nosaukumu kā VDAR 21. pantā nav. Taču datu izmantošana pret jūsu skaidri paustu gribu aizskar jūsu personību, ja vien tā nav attaisnota. Tāpēc skaidram paziņojumam pret MI apmācību ir juridisks spēks.
right-ch-32 = Tiesā varat lūgt aizliegt izmantošanu vai izpaušanu vai dzēst datus. Labošana ir 32. panta 1. punktā.
right-ch-25 = Jums ir piekļuves tiesības: kas kādus datus izmanto, kādam nolūkam un cik ilgi, no kurienes dati nāk un kam tos nodod. Parasti tas ir bez maksas.
right-ch-fdpic = Jūs varat ziņot FDPIC. FDPIC nevar piemērot uzņēmumiem naudas sodu. Prasības izskata civiltiesas.
right-ch-gdpr = Ja uz pakalpojumu attiecas arī VDAR, tās noteikumi darbojas līdzās Šveices noteikumiem. Platformu 2025. gada paziņojumos Šveice bieži bija pielīdzināta EEZ (tā darīja LinkedIn).
right-br-18-2 = Jūs varat iebilst pret izmantošanu, kas balstās uz citu pamatu, nevis piekrišanu, ja likums nav ievērots.
right-br-18-forms = Jūs iebilstat ar nepārprotamu pieprasījumu uzņēmumam, bez maksas. Varat iesniegt iesniegumu ANPD, kā arī patērētāju iestādēm, piemēram, Procon.
right-br-15-days = Brazīlijas standartklauzulās un kādā datu tiesību rīkā izmantots 15 dienu termiņš no pieprasījuma. Izlasītajos tekstos pašam iebildumam skaitlis nav norādīts.
right-br-meta = ANPD 2024. gada 2. jūlijā apturēja Meta apmācību. 2024. gada 30. augustā tā aizliegumu atcēla ar nosacījumiem: paziņojumi, pagaidām bez nepilngadīgajiem un vienkārša veidlapa, ar ko jebkurā laikā iebilst, arī cilvēkiem bez konta.
right-ca-no-21 = Izlasītajos avotos Kalifornijā nav vispārīgu tiesību iebilst pret MI apmācību. Pastāv: atteikšanās no pārdošanas un kopīgošanas, dzēšana, sensitīvu datu izmantošanas ierobežojumi, labošana un piekļuve.
right-ca-105 = Jūs varat panākt, ka dzēš datus, ko uzņēmums ieguvis no jums. Ir izņēmumu saraksts, piemēram, darījuma pabeigšana, drošība, vārda brīvība, juridisks pienākums vai iekšēja izmantošana, ko jūs sagaidītu.
right-ca-130 = Uzņēmumam ir 45 kalendārās dienas no saņemšanas, vienreiz pagarināmas par 45 dienām, par to paziņojot pirmajās 45 dienās. Jūsu identitātes pārbaude termiņu neaptur. Tas ir bez maksas.
right-ca-signals = Pārlūka signāls, piemēram, Global Privacy Control, ir derīga atteikšanās no pārdošanas un kopīgošanas. Kopš 2026. gada 1. janvāra vietnēm jāparāda, ka tās to apstrādājušas. No 2027. gada 1. janvāra pārlūkiem jāpiedāvā šāds iestatījums.
right-ca-admt = Automatizētai tehnoloģijai, kas nozīmīgos lēmumos (kredīts, mājoklis, izglītība, darbs, veselība) aizstāj cilvēka vērtējumu, līdz 2027. gada 1. janvārim jānodrošina iepriekšējs paziņojums, piekļuve un atteikšanās iespēja.
right-ca-drop = Viens pieprasījums vietnē privacy.ca.gov/drop sasniedz visus reģistrētos datu brokerus. Kopš 2026. gada 1. augusta tiem tas jāpārbauda vismaz reizi 45 dienās.
right-ca-enforce = Likuma izpildi nodrošina CPPA un ģenerālprokurors. Paši cilvēki var vērsties tiesā tikai par noteiktām datu noplūdēm.
right-us-ct = Kopš 2026. gada 1. jūlija privātuma paziņojumā jānorāda, vai personas datus vāc, izmanto vai pārdod lielo valodas modeļu apmācībai. Tas ir pienākums informēt, nevis tiesības iebilst.
right-us-states = Apmēram divdesmit štatos ir vispārīgs privātuma likums ar tiesībām uz dzēšanu un atteikšanos no pārdošanas, mērķētas reklāmas un noteiktas profilēšanas. Uzņēmumiem atbildei parasti ir 45 dienas. Jaunumi: Oklahoma un Luiziāna 2027. gada 1. janvārī, Alabama 2027. gada 1. maijā, Vērmonta 2028. gada 1. janvārī.
right-qc-rights = Jums ir tiesības uz piekļuvi, labošanu, piekrišanas atsaukšanu, publicēšanas pārtraukšanu vai saišu noņemšanu, pārnesamību un informāciju par automatizētiem lēmumiem. Atbilde jāsniedz 30 dienu laikā. Atteikumam jābūt rakstiskam, pamatotam un ar norādi uz CAI.
right-ca-opc = Federālais komisārs pieņem sūdzības. 2025. gada februārī tas sāka izmeklēšanu par to, kā X izmanto kanādiešu ierakstus Grok vajadzībām.
right-tr-kvkk = Vispirms vērsieties uzņēmumā (rakstiski, ar KEP, ar e-parakstu vai no tam zināmās e-pasta adreses). Tam ir 30 dienas. Pēc tam iesniedziet sūdzību Padomei 30 dienu laikā pēc atbildes vai 60 dienu laikā pēc pieprasījuma, ja atbildes nebija vai tā nāca par vēlu. Nokavētus termiņus nevar atjaunot.
right-in-dpdp = Padome pastāv kopš 2025. gada 13. novembra. Noteikumus par piekrišanas pārvaldniekiem piemēro no 2026. gada 13. novembra. Informēšana, piekrišana, dzēšana un citas tiesības sekos no 2027. gada 13. maija (avotos ir vienas dienas atšķirība).
right-mx-arco = Jums ir tiesības uz piekļuvi, labošanu, atcelšanu un iebildumu. Kopš 2025. gada 21. marta par tām atbild Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Privātuma paziņojumos minētas tiesības iebilst un iespēja iesniegt sūdzību iestādei Information Regulator ar 5. veidlapu.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Ja pakalpojums MI apmācību balsta uz leģitīmām interesēm, jūs jebkurā laikā varat iebilst, pamatojoties uz iemesliem saistībā ar savu situāciju (VDAR 21. panta 1. punkts). Tad tam apmācība jāpārtrauc, ja vien tas nenorāda pārliecinošus leģitīmus iemeslus, kas ir svarīgāki par jūsējiem, vai dati tam nav vajadzīgi likumīgām prasībām. Lai iebilstu pret tiešo tirgvedību, iemesls nav vajadzīgs.
law-topic-legitimate-interest = Lielās platformas MI apmācību parasti balsta uz leģitīmām interesēm (VDAR 6. panta 1. punkta f) apakšpunkts). Tādā gadījumā tās drīkst izmantot datus, neprasot atļauju, ja tas ir nepieciešams, izņemot, ja jūsu intereses vai pamattiesības ir svarīgākas. To vērtē katrā gadījumā atsevišķi, un ņem vērā to, ko varējāt saprātīgi sagaidīt.
law-topic-always-or-sometimes = Dažas tiesības ir spēkā vienmēr, piemēram, jautāt, kādi dati tiek izmantoti (15. pants), vai iebilst pret tiešo tirgvedību (21. panta 2. punkts). Citas ir spēkā tikai noteiktos gadījumos: pret MI apmācību varat iebilst, ja tā balstās uz leģitīmām interesēm vai uzdevumu sabiedrības interesēs.
law-topic-must-inform = Pakalpojumam, kas balstās uz leģitīmām interesēm, vēlākais pirmajā saziņā jums nepārprotami, skaidri un atsevišķi no citas informācijas jāpasaka, ka varat iebilst (21. panta 4. punkts). Tam arī jāatvieglo iebilšana (12. panta 2. punkts).
law-topic-consent-or-contract = Tikai leģitīmas intereses vai uzdevums sabiedrības interesēs dod iespēju iebilst saskaņā ar 21. panta 1. punktu. Ja pakalpojums balstās uz piekrišanu, atsauciet to (7. panta 3. punkts). Ja tas balstās uz līgumu, lūdziet piekļuvi un juridisko pamatu (15. pants) un iesniedziet sūdzību, ja pamats ir apšaubāms.
law-topic-silence = Ja apmācība balstās uz leģitīmām interesēm (VDAR 6. panta 1. punkta f) apakšpunkts), pakalpojumam jums iepriekš nav jāprasa. Ja neko nedarāt, uzskata, ka jums nav iebildumu, un jūsu datus var izmantot.
law-topic-unlearn = Iebildums darbojas uz priekšu. Tiek teikts, ka no modeļa vairs neizņem to, kas tajā jau ir, bet vēlāks iebildums joprojām pārtrauc izmantošanu no tā brīža.
law-topic-one-month = Uzņēmumam jāatbild bez nepamatotas kavēšanās un vēlākais viena mēneša laikā pēc jūsu iebilduma saņemšanas (12. panta 3. punkts). Saņemšanas dienu neskaita. Ja pēdējā diena ir sestdiena, svētdiena vai svētku diena, mēnesis ilgst līdz nākamās darbdienas beigām.
law-topic-extension = Uzņēmums termiņu var pagarināt vēl par diviem mēnešiem, bet tikai tad, ja tas vajadzīgs pieprasījumu sarežģītības vai skaita dēļ, un tikai tad, ja par to un par iemesliem paziņo pirmajā mēnesī. Tad galējais termiņš ir trīs mēneši no saņemšanas.
law-topic-refusal = Ja uzņēmums atsaka, tam viena mēneša laikā tas jums jāpaziņo, jānorāda iemesli un jāpasaka, ka varat iesniegt sūdzību vai vērsties tiesā (12. panta 4. punkts). Uzņēmumam pašam jāpierāda pārliecinoši leģitīmi iemesli, kas ir svarīgāki par jūsējiem, vai tas, ka dati tam vajadzīgi likumīgām prasībām (21. panta 1. punkts).
law-topic-no-answer = Ja mēneša laikā atbildes nav: nosūtiet vienu atgādinājumu, norādot iebilduma datumu, veidu, numuru un attiecīgo pantu. Parasti dod vēl divas nedēļas, bet likums to neprasa. Kad mēnesis pagājis, varat iesniegt arī sūdzību iestādei.
law-topic-extra-demands = Uzņēmums drīkst prasīt papildu pierādījumus par jūsu identitāti tikai tad, ja tam ir pamatotas šaubas par to, kas iesniedz pieprasījumu (12. panta 6. punkts). Personas apliecības kopiju pēc savas iniciatīvas nesūtiet. Ja šaubas ir patiesas un tas jautā uzreiz, mēneša termiņš var apstāties, tāpēc atbildiet ātri.
law-topic-complaint-when = Jūs varat iesniegt sūdzību, kad mēnesis pagājis bez atbildes, pēc atteikuma vai uzreiz, ja iebilst nav iespējams vai iebilšanas veids nedarbojas. Dažās valstīs vispirms jāvēršas uzņēmumā (Spānijā tā noteikts likumā attiecībā uz tiesību izmantošanas pieprasījumiem, un tā ir arī Dānijā). No 2027. gada 2. aprīļa tas visur attiecas uz pārrobežu sūdzībām par pieprasījumu.
law-topic-complaint-attach = Pievienojiet savu iebildumu ar datumu un laiku, pierādījumu, ka tas saņemts, visas atbildes (vai vienu rindu, ka to nav bijis), uzņēmuma paziņojumu par MI apmācību tādu, kāds tas toreiz bija, sava konta nosaukumu vai profila saiti un uzņēmuma nosaukumu un adresi. Norādiet, ko lūdzat: rīkojumu pārtraukt, dzēst un tikmēr ierobežot apstrādi. Personas apliecību ar fotoattēlu pievienojiet tikai tad, ja iestāde to prasa.
law-topic-complaint-free = Sūdzība ir bez maksas. Iestādes piedāvā elektronisku veidlapu, bet sūdzību var iesniegt arī citādi. Tikai par acīmredzami nepamatotiem vai pārmērīgiem pieprasījumiem var prasīt maksu, vai arī tos var atteikties izpildīt (57. pants).
law-topic-lead-authority = Vadošā ir tās vietas iestāde, kur ir uzņēmuma galvenā uzņēmējdarbības vieta ES, piemēram, Īrijas iestāde attiecībā uz Meta, Google, Microsoft, LinkedIn, X, TikTok un Apple. Sūdzību varat iesniegt savā valstī: jūsu iestāde lietu nodod tālāk un paliek jūsu kontaktpunkts. Vēršoties tieši pie vadošās iestādes, procedūra nekļūst ātrāka.
law-topic-court = Jūs varat celt prasību pret uzņēmumu tur, kur dzīvojat, vai tur, kur tas veic uzņēmējdarbību, ar sūdzību vai bez tās, un abas lietas var virzīties vienlaikus (79. pants, EST C-132/21). Ja iestāde trīs mēnešus neko nepaziņo, varat vērsties tiesā pret iestādi (78. panta 2. punkts).
law-topic-damages = Lai saņemtu kompensāciju, jāpierāda pārkāpums, kaitējums un cēloņsakarība (82. pants). Nedrīkst prasīt, lai kaitējums sasniegtu kādu minimālo smaguma pakāpi, un var ņemt vērā arī bailes no ļaunprātīgas izmantošanas, ja tās pierādītas. Kompensācijas tikai par nemantisku kaitējumu pārsvarā ir nelielas, un naudas sods nonāk valstij, nekad ne jums.
law-topic-noyb = Bezpeļņas struktūra var jūsu vārdā iesniegt sūdzību un vērsties tiesā, ja to pilnvarojat (80. pants). noyb 2024. gada 6. jūnijā iesniedza vienpadsmit sūdzības par Meta MI apmācības plāniem un 2025. gada 14. maijā nosūtīja Meta brīdinājuma vēstuli ar prasību pārtraukt pārkāpumu.
law-topic-is-it-legal = EDAK saka, ka leģitīmas intereses var būt MI apmācības juridiskais pamats, izvērtējot katru gadījumu atsevišķi. Steidzamības procedūrās pret Meta OLG Köln pārkāpumu nesaskatīja (2025. gada 23. maijā), OLG Schleswig atzina pieteikumu par novēlotu (2025. gada 12. augustā), un Hamburgas iestāde savu procedūru izbeidza. Īrijas DPC oficiālu apstiprinājumu nedeva, un spriedums lietā pēc būtības nav atrasts.
law-topic-for-child = Samērojot intereses, bērna interesēm ir lielāks svars (6. panta 1. punkta f) apakšpunkts). Ja tā ir taisnība, kā iemeslus varat norādīt, ka attēlos redzami jūsu bērni vai ka publicēšanas laikā jums nebija 18 gadu. Izlasītajos avotos nav teikts, kā iebilst bērna vārdā.
law-topic-no-account = Iebilst varat arī bez konta (VDAR 21. panta 1. punkts), piemēram, tāpēc, ka par jums publicējuši citi. Norādiet savu vārdu un uzvārdu un attiecīgās lapas vai attēlus. Ja veidlapai jāpiesakās kontā, nosūtiet vēstuli vai e-pasta vēstuli.
law-topic-legal-advice = Šī ir informācija no publiskiem avotiem, nevis juridiska konsultācija.
law-topic-letter = Forma nav noteikta: der tīmekļa veidlapa, iestatījums, e-pasta vēstule vai vēstule, un rakstiska forma nodrošina pierādījumu. Ātrākais veids ir paša pakalpojuma veidlapa. Vēstule vai e-pasta vēstule ir piemērotākā, ja veidlapas nav, ja veidlapa neder vai ja vēlaties vairāk, nekā tā piedāvā.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Kas jūs esat, lai jūs varētu atrast: vārds un uzvārds vai lietotājvārds, konta e-pasta adrese vai tālruņa numurs un profila saite. Bez konta: vārds un uzvārds un attiecīgās lapas vai attēli. Norādiet tikai tik, cik vajadzīgs.
letter-must-to-whom = Kam: uzņēmumam, kas pieņem lēmumus. Cilvēkiem ES tas parasti ir tā ES uzņēmums.
letter-must-objection = Norāde, ka tas ir iebildums: atsaucieties uz VDAR 21. panta 1. punktu. Iebildums nav jautājums, un tam nav vajadzīga piekrišana.
letter-must-use = Kāda izmantošana: MI modeļu un sistēmu izstrāde, apmācība, testēšana un uzlabošana, ko veic uzņēmums un tie, kam tas nodod datus.
letter-must-data = Kādi dati: ieraksti, komentāri, fotoattēli, paraksti, profils, ziņojumi MI asistentam un dati par jums citu cilvēku ierakstos vai tīmeklī.
letter-must-grounds = Iemesli, kas saistīti ar jūsu situāciju. Sākumam pietiek ar vienu vai diviem godīgiem teikumiem. Pēc tam pārliecinoši iemesli jāpierāda uzņēmumam, nevis jums.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Viss līdzšinējais un turpmākais, visi jūsu konti un pakalpojumi šajā uzņēmumā, arī saistītie konti.
letter-should-erasure = Apmācībai ievākto vai nokopēto datu dzēšana (17. panta 1. punkta c) apakšpunkts) un paziņošana par to saņēmējiem (19. pants). Skaidri norādiet, ka nevēlaties konta dzēšanu.
letter-should-restriction = Apstrādes ierobežošana, kamēr notiek izvērtēšana (18. panta 1. punkta d) apakšpunkts): glabāt, bet neapmācīt.
letter-should-withdraw-consent = Jebkādas piekrišanas atsaukšana katram gadījumam, ja uzņēmums izmantošanu tomēr balsta uz piekrišanu (7. panta 3. punkts, 17. panta 1. punkta b) apakšpunkts).
letter-should-no-loss = Lūgums iepriekš paziņot, ja iebilduma dēļ tiktu slēgts jūsu konts vai izbeigts līgums. Tad izlemsiet jūs.
letter-should-answer = Lūgums viena mēneša laikā pēc saņemšanas rakstiski apstiprināt, kas un kopš kura laika ir pārtraukts (12. panta 3. punkts). Ja atsaka: norādīt iemeslus un to, kā iesniegt sūdzību (12. panta 4. punkts).
letter-should-questions = Jautājumi, ko vērts uzdot (15. pants): vai jūsu dati jau ir izmantoti, kādiem modeļiem, kopš kura laika, no kāda avota, kam nodoti, uz kāda juridiskā pamata.
letter-should-no-waiver = Norāde, ka ar vēstuli neatsakāties no tiesībām un ka pakalpojuma veidlapas vai iestatījuma vienlaicīga izmantošana nav piekrišana.
letter-should-otherwise = Kas notiks pretējā gadījumā: jūs varat iesniegt sūdzību iestādei un vērsties tiesā.
letter-should-date-name = Datums un jūsu vārds un uzvārds.
letter-should-keep-proof = Saglabājiet kopiju, veidlapas ekrānuzņēmumus pirms nosūtīšanas un apstiprinājuma e-pasta vēstuli ar numuru.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Personas apliecības kopijas, ko neviens nav prasījis.
letter-not-passwords = Paroles.
letter-not-others-data = Citu cilvēku privātus datus.
letter-not-profile-notice = Paziņojumu savā profilā vēstules vietā: uzņēmumā to neviens nesaņem.
letter-not-only-consent = Apgalvojumu, ka tā ir tikai piekrišanas atsaukšana: ja uzņēmums balstās uz leģitīmām interesēm, jums ir tieši tiesības iebilst.
