### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = ir-Regolament Ġenerali dwar il-Protezzjoni tad-Data (GDPR)
regime-uk-gdpr = il-GDPR tar-Renju Unit u d-Data Protection Act 2018
regime-swiss-dsg = l-Att Federali Żvizzeru dwar il-Protezzjoni tad-Data (FADP, bil-Ġermaniż: DSG)
regime-lgpd = il-liġi Brażiljana dwar il-protezzjoni tad-data (LGPD)
regime-ccpa = il-California Consumer Privacy Act (CCPA/CPRA)
regime-ctdpa = il-Connecticut Data Privacy Act (CTDPA)
regime-us-states = il-liġijiet tal-privatezza tal-istati tal-Istati Uniti
regime-quebec-25 = il-Liġi 25 tal-Quebec
regime-pipeda = il-liġi federali Kanadiża għas-settur privat (PIPEDA)
regime-kvkk = il-liġi Torka dwar il-protezzjoni tad-data (KVKK)
regime-dpdp = id-DPDP Act 2023 tal-Indja bir-Regoli tal-2025
regime-lfpdppp = il-liġi Messikana dwar il-protezzjoni tad-data tal-2025 (LFPDPPP)
regime-popia = il-liġi tal-Afrika t’Isfel dwar il-protezzjoni tad-data (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Tista’ toġġezzjona fi kwalunkwe ħin għat-taħriġ tal-IA bbażat fuq interess leġittimu (Art. 21(1) tal-GDPR): il-kumpanija trid tieqaf sakemm ma turix raġunijiet konvinċenti jew ma jkollhiex bżonn id-data għal pretensjonijiet legali. Għandha xahar biex twieġeb, u tista’ tressaq ilment quddiem l-awtorità tiegħek għall-protezzjoni tad-data.
regime-advice-uk-gdpr = Għandek l-istess dritt ta’ oġġezzjoni bħal fl-UE: semmi l-Art. 21 tal-GDPR tar-Renju Unit u daħħal minnufih id-data li tidentifikak, għax ix-xahar jibda biss bil-prova tal-identità fejn din tkun meħtieġa. Tista’ tilmenta wkoll mal-organizzazzjoni u mal-Information Commission.
regime-advice-swiss-dsg = M’hemmx dritt ta’ oġġezzjoni b’dak l-isem, iżda tista’ tiddikjara espressament li d-data tiegħek m’għandhiex tintuża għat-taħriġ tal-IA, titlob li l-użu jieqaf u li l-kopji jitħassru, u titlob aċċess. Jekk is-servizz jaqa’ wkoll taħt il-GDPR, semmi wkoll l-Art. 21 tal-GDPR.
regime-advice-lgpd = Tista’ topponi użu mingħajr kunsens li ma jirrispettax il-liġi, b’talba espressa lill-kumpanija u bla ħlas (Art. 18 tal-LGPD). Wara dan tista’ tagħmel petizzjoni lill-ANPD jew tirrikorri għand Procon.
regime-advice-ccpa = Fis-sorsi li nqraw, California m’għandhiex dritt ta’ oġġezzjoni għat-taħriġ tal-IA bħala tali. Dak li jaħdem: toħroġ mill-bejgħ u l-qsim (anki b’sinjal tal-browser), titlob it-tħassir u l-aċċess, u tillimita l-użu ta’ data sensittiva.
regime-advice-ctdpa = Fis-sorsi li nqraw, Connecticut m’għandux dritt ta’ oġġezzjoni għat-taħriġ tal-IA bħala tali. Mill-1 ta’ Lulju 2026 avviż tal-privatezza jrid jgħid jekk id-data tħarriġx mudelli lingwistiċi kbar: ikkwotah fit-talba tiegħek.
regime-advice-us-states = Fis-sorsi li nqraw, l-istati tal-Istati Uniti m’għandhomx dritt ta’ oġġezzjoni għat-taħriġ tal-IA bħala tali. Madwar għoxrin stat iħalluk titlob it-tħassir tad-data u toħroġ mill-bejgħ, mir-reklamar immirat u minn ċertu tfassil ta’ profili, fil-biċċa l-kbira b’45 jum għat-tweġiba.
regime-advice-quebec-25 = Is-sorsi li nqraw ma jsemmu l-ebda dritt ta’ oġġezzjoni għat-taħriġ tal-IA bħala tali fil-Quebec. Tista’ tirtira l-kunsens (s. 8.3) u, fejn japplika, titlob tħassir jew waqfien tal-pubblikazzjoni, bi tweġiba bil-miktub fi żmien 30 jum.
regime-advice-pipeda = Is-sorsi li nqraw ma jsemmu l-ebda dritt ta’ oġġezzjoni għat-taħriġ tal-IA bħala tali fil-liġi federali Kanadiża. Tista’ tilmenta mal-kummissarju federali tal-privatezza.
regime-advice-kvkk = Is-sorsi li nqraw ma jsemmu l-ebda dritt ta’ oġġezzjoni għat-taħriġ tal-IA bħala tali fit-Turkija. L-ewwel staqsi lill-kumpanija, li għandha 30 jum, imbagħad ilmenta mal-Bord: fi żmien 30 jum wara tweġiba, jew 60 jum wara t-talba tiegħek jekk ma kienx hemm tweġiba jew waslet tard.
regime-advice-dpdp = Is-sorsi li nqraw ma jsemmu l-ebda dritt ta’ oġġezzjoni għat-taħriġ tal-IA bħala tali fl-Indja. L-avviż, il-kunsens, it-tħassir u drittijiet oħra jibdew mit-13 ta’ Mejju 2027 (is-sorsi jvarjaw b’jum).
regime-advice-lfpdppp = Hemm dritt ta’ oppożizzjoni, flimkien mal-aċċess, ir-rettifika u l-kanċellazzjoni. Mill-21 ta’ Marzu 2025 dawn id-drittijiet jaqgħu taħt is-Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = L-avviżi tal-privatezza fl-Afrika t’Isfel isemmu dritt ta’ oġġezzjoni, u lmenti lill-Information Regulator fuq il-formola 5 tal-POPIA. Il-liġi nnifisha mhijiex fost is-sorsi li nqraw.
regime-advice-none = Dan il-bot ma jaf bl-ebda dritt ta’ oġġezzjoni għat-taħriġ tal-IA f’dan il-pajjiż. Is-settings tas-servizz innifsu jaħdmu kullimkien, u tista’ tistaqsi lill-kumpanija.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = Art. { $article }
cite-paragraph = Art. { $article }({ $paragraph })
cite-paragraphs = Art. { $article }({ $first })-({ $last })
cite-point = Art. { $article }({ $paragraph })({ $point })
cite-regulation = Regolament { $number }
cite-eu-regulation = Regolament (UE) { $number }
cite-annex = Direttiva (UE) { $number }, Anness { $annex }
cite-eu-court = QĠUE { $cases }
cite-opinion = Opinjoni { $number } tal-EDPB
cite-draft-guidelines = Abbozz ta’ linji gwida { $number } tal-EDPB

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Kumpanija tista’ tuża d-data tiegħek mingħajr ma tistaqsik jekk dan ikun meħtieġ għal interess leġittimu (tagħha jew ta’ ħaddieħor), sakemm l-interessi jew id-drittijiet fundamentali tiegħek ma jkunux jiżnu aktar, b’mod partikolari jekk int minorenni. Il-pjattaformi l-kbar normalment jibbażaw it-taħriġ tal-IA fuq dan. Ma japplikax għall-awtoritajiet pubbliċi fil-qadi ta’ dmirijiethom.
right-gdpr-21-1 = Tista’ toġġezzjona fi kwalunkwe ħin, għal raġunijiet marbuta mas-sitwazzjoni partikolari tiegħek, għal kwalunkwe użu (inkluż it-tfassil ta’ profili) ibbażat fuq interess leġittimu (Art. 6(1)(f)) jew kompitu pubbliku (Art. 6(1)(e)). Il-kumpanija mbagħad trid tieqaf, sakemm ma turix raġunijiet leġittimi konvinċenti li jegħlbu l-interessi, id-drittijiet u l-libertajiet tiegħek, jew ma jkollhiex bżonn id-data għal pretensjonijiet legali. L-oneru li turi dan huwa fuq il-kumpanija.
right-gdpr-21-1-only-two-bases = L-oġġezzjoni tal-Art. 21(1) tgħodd biss għal użi bbażati fuq l-Art. 6(1)(e) jew l-Art. 6(1)(f). Jekk servizz jibbaża fuq il-kunsens, irtira l-kunsens tiegħek. Jekk l-użu jservi għall-kummerċjalizzazzjoni diretta, oġġezzjona skont l-Art. 21(2).
right-gdpr-21-2 = Tista’ toġġezzjona għall-kummerċjalizzazzjoni diretta, u għat-tfassil ta’ profili marbut magħha, fi kwalunkwe ħin u mingħajr ma tagħti raġuni.
right-gdpr-21-3 = Wara li toġġezzjona għall-kummerċjalizzazzjoni diretta, id-data tiegħek ma tistax tibqa’ tintuża għaliha. Ma jsir l-ebda bilanċ tal-interessi.
right-gdpr-21-4 = Il-kumpanija trid tiġbed l-attenzjoni tiegħek b’mod espliċitu għad-dritt ta’ oġġezzjoni, sa mhux aktar tard mill-ewwel komunikazzjoni miegħek, b’mod ċar u separatament minn informazzjoni oħra.
right-gdpr-21-5 = Fil-każ ta’ servizzi online, tista’ toġġezzjona wkoll b’mezzi awtomatizzati li jużaw speċifikazzjonijiet tekniċi (setting jew sinjal).
right-gdpr-21-6 = Tista’ toġġezzjona wkoll għal riċerka xjentifika jew storika u għal statistika, għal raġunijiet marbuta mas-sitwazzjoni partikolari tiegħek, sakemm ix-xogħol ma jkunx meħtieġ għal kompitu fl-interess pubbliku.
right-gdpr-12-2 = Il-kumpanija trid tiffaċilitalek l-użu ta’ dawn id-drittijiet. Il-Premessa 59 iżżid li għandha toffri modi elettroniċi kif titlob, fuq kollox jekk tipproċessa d-data b’mod elettroniku.
right-gdpr-12-form = Il-liġi ma tippreskrivi l-ebda forma għal oġġezzjoni: email, ittra, formola web jew setting kollha jgħoddu. Il-forma bil-miktub tagħtik prova.
right-gdpr-12-3 = Il-kumpanija trid tgħidlek x’għamlet dwar it-talba tiegħek mingħajr dewmien żejjed, sa mhux aktar tard minn xahar minn meta tirċeviha. Jekk ikun meħtieġ għax it-talbiet ikunu kumplessi jew ħafna, tista’ tieħu xahrejn oħra, iżda trid tħabbar dan bir-raġunijiet fl-ewwel xahar. Fejn possibbli, twieġeb talbiet elettroniċi b’mod elettroniku.
right-gdpr-12-3-total = B’estensjoni, il-limitu massimu huwa tliet xhur minn meta tasal it-talba.
right-gdpr-12-4 = Jekk il-kumpanija ma tagħmel xejn, trid tgħidlek dan mingħajr dewmien u sa mhux aktar tard minn xahar. Trid tagħti r-raġunijiet tagħha u ssemmi li tista’ tilmenta ma’ awtorità jew tmur il-qorti.
right-gdpr-12-5 = It-tweġiba ma tiswik xejn. Biss jekk it-talbiet ikunu manifestament infondati jew eċċessivi, b’mod partikolari għax jirrepetu ruħhom, il-kumpanija tista’ titlob ħlas raġonevoli jew tirrifjuta. Trid tagħti prova li huma hekk.
right-gdpr-12-6 = Il-kumpanija tista’ titlob aktar prova tal-identità tiegħek biss jekk ikollha dubju raġonevoli dwar min qed jagħmel it-talba.
right-gdpr-12-6-pause = Jekk il-kumpanija jkollha dubju ġenwin dwar l-identità tiegħek u tistaqsi minnufih, ix-xahar jista’ jieqaf sakemm tasal it-tweġiba tiegħek. Din hija l-prassi tal-awtorità ta’ Berlin f’każ immexxi mill-Iżvezja.
right-gdpr-count-start = Dak li jgħodd huwa l-jum li fih il-kumpanija tirċievi t-talba tiegħek, mhux il-jum li tibgħatha. Il-jum tal-wasla nnifsu ma jingħaddx. Ix-xahar jintemm meta jintemm il-jum bl-istess numru fix-xahar ta’ wara.
right-gdpr-count-short-month = Jekk ix-xahar ta’ wara m’għandux jum bħal dan, jintemm fl-aħħar jum tiegħu. Waslet fil-31 ta’ Jannar: dovuta fit-28 (jew 29) ta’ Frar. Waslet fil-31 ta’ Awwissu: dovuta fit-30 ta’ Settembru.
right-gdpr-count-weekend = Jekk l-aħħar jum ikun is-Sibt, il-Ħadd jew festa pubblika, il-perjodu jibqa’ għaddej sa tmiem il-jum tax-xogħol li jmiss. Tmiem il-ġimgħa u l-festi ġewwa l-perjodu jingħaddu.
right-gdpr-count-holidays = Il-festi pubbliċi li jgħoddu huma dawk tal-post fejn il-kumpanija trid taġixxi, jiġifieri l-pajjiż tal-kumpanija (l-Irlanda għall-biċċa l-kbira tal-pjattaformi l-kbar).
right-gdpr-count-examples = Eżempji: mit-22 ta’ Novembru 2026 sat-22 ta’ Diċembru 2026 (b’estensjoni t-22 ta’ Frar 2027). Mill-25 ta’ Novembru 2026 sat-28 ta’ Diċembru 2026 (il-25 ta’ Diċembru huwa l-Milied, imbagħad tmiem il-ġimgħa). Mill-1 ta’ Diċembru 2026 sal-4 ta’ Jannar 2027. Mill-31 ta’ Diċembru 2026 sal-1 ta’ Frar 2027. Mill-31 ta’ Jannar 2027 sal-1 ta’ Marzu 2027 (it-28 ta’ Frar huwa l-Ħadd). Mit-28 ta’ Frar 2027 sat-30 ta’ Marzu 2027 (it-28 ta’ Marzu huwa Ħadd il-Għid, id-29 ta’ Marzu t-Tnejn tal-Għid).
right-gdpr-15 = Tista’ tistaqsi jekk id-data tiegħek hijiex qed tiġi pproċessata, għal liema għanijiet, min jirċeviha, kemm idum tinżamm u minn fejn ġiet, u tikseb kopja. L-ewwel kopja hija bla ħlas. Dan huwa mod kif issir taf x’intuża għat-taħriġ.
right-gdpr-17-1-c = Id-data tiegħek trid titħassar jekk tkun oġġezzjonajt skont l-Art. 21(1) u ma jkunx hemm raġunijiet leġittimi prevalenti, jew jekk tkun oġġezzjonajt għall-kummerċjalizzazzjoni diretta.
right-gdpr-17-1-d = Data li ġiet ipproċessata b’mod illegali trid titħassar ukoll.
right-gdpr-17-3 = It-tħassir jista’ jiġi rrifjutat sa fejn l-użu jkun meħtieġ għal-libertà tal-espressjoni u tal-informazzjoni, dmir legali, is-saħħa pubblika, arkivji, riċerka jew statistika, jew pretensjonijiet legali.
right-gdpr-18-1-d = Wara li toġġezzjona, tista’ titlob li d-data tiegħek tiġi ristretta waqt li jiġi vverifikat ir-raġunijiet ta’ min jiżnu aktar.
right-gdpr-18-2-3 = Data ristretta tista’ tinħażen biss, sakemm ma taqbilx jew ma tkunx meħtieġa għal pretensjonijiet legali, għall-protezzjoni ta’ ħaddieħor jew għal interess pubbliku importanti. Trid tiġi infurmat qabel ma titneħħa r-restrizzjoni.
right-gdpr-19 = Il-kumpanija trid tgħaddi t-tħassir u r-restrizzjoni lil kull min irċieva d-data, sakemm dan ma jkunx impossibbli jew sproporzjonat. Jekk titlob, trid issemmi dawk ir-riċevituri.
right-gdpr-77 = Tista’ tilmenta ma’ awtorità għall-protezzjoni tad-data, b’mod partikolari fejn tgħix, fejn taħdem jew fejn seħħ il-ksur. L-awtorità trid iżżommok infurmat dwar il-progress u l-eżitu.
right-gdpr-57-2-3 = L-awtoritajiet joffru formola tal-ilment li tista’ timliha b’mod elettroniku, u modi oħra jibqgħu miftuħa. L-ilment huwa bla ħlas. Talbiet manifestament infondati jew eċċessivi biss jistgħu jkunu bi ħlas jew jiġu rrifjutati.
right-gdpr-many-complaints = Numru kbir ta’ lmenti minn persuna waħda fih innifsu ma jagħmilhomx eċċessivi.
right-gdpr-56-60 = Jekk l-istabbiliment ewlieni tal-kumpanija jkun f’pajjiż ieħor tal-UE, tmexxi l-awtorità ta’ dak il-pajjiż. Xorta tista’ tilmenta f’pajjiżek: l-awtorità lokali tiegħek tgħaddi l-ilment u tibqa’ l-kuntatt tiegħek. L-awtoritajiet l-oħra jirċievu abbozz ta’ deċiżjoni u għandhom erba’ ġimgħat biex joġġezzjonaw.
right-gdpr-78-2 = Jekk l-awtorità ma tittrattax l-ilment tiegħek, jew ma tgħid xejn dwar il-progress għal tliet xhur, tista’ tieħu lill-awtorità l-qorti.
right-gdpr-79 = Indipendentement minn kwalunkwe lment, tista’ tħarrek lill-kumpanija fejn hija stabbilita jew fejn tgħix int.
right-gdpr-80-1 = Tista’ tagħti mandat lil korp mingħajr skop ta’ qligħ attiv fil-protezzjoni tad-data biex jilmenta u jħarrek f’ismek. Jista’ jitlob kumpens f’ismek fejn il-liġi nazzjonali tippermetti.
right-gdpr-80-2 = Il-pajjiżi jistgħu jippermettu lil korpi mingħajr skop ta’ qligħ tal-protezzjoni tad-data jaġixxu anki mingħajr mandat.
right-gdpr-collective = Korpi rikonoxxuti tal-konsumaturi jistgħu jibdew azzjonijiet kollettivi għal ksur tal-GDPR.
right-gdpr-82 = Jekk ġarrabt dannu minn ksur, inkluż dannu li mhuwiex ta’ flus, tista’ titlob kumpens. Il-ksur waħdu mhuwiex biżżejjed: trid turi d-dannu u r-rabta. Ma tista’ tintalab l-ebda gravità minima.
right-gdpr-66 = F’każijiet urġenti awtorità tista’ tieħu miżuri provviżorji fit-territorju tagħha stess għal mhux aktar minn tliet xhur.
right-gdpr-text-unchanged = F’Ottubru 2026 it-test tal-GDPR innifsu għadu ma nbidilx. Ir-riforma proposta f’Novembru 2025 mhijiex adottata.
right-edpb-28-2024 = L-interess leġittimu jista’ jkun il-bażi legali għat-taħriġ tal-IA, każ b’każ, wara test ta’ tliet passi: interess legali, preċiż u reali, in-neċessità, u bilanċ mad-drittijiet tiegħek (jgħoddu dak li raġonevolment stajt tistenna u miżuri li jtaffu l-effett). Mudell imħarreġ fuq data personali huwa anonimu biss jekk iċ-ċans li tinkiseb data bħal din minnu jkun insinifikanti. Taħriġ illegali jista’ jaffettwa l-użu tal-mudell aktar tard.
right-edpb-li-guidelines = L-abbozz ta’ linji gwida tal-EDPB jgħid: l-interess leġittimu għandu jinqara b’mod dejjaq u mhuwiex għażla awtomatika. L-interess, in-neċessità stretta u l-bilanċ iridu jiġu vvalutati minn qabel.
right-olg-koeln-2025 = Fi proċedura sommarja l-qorti ma rat l-ebda ksur fit-taħriġ ta’ Meta fuq posts pubbliċi mingħajr kunsens, fost affarijiet oħra għax l-utenti ġew infurmati u setgħu joġġezzjonaw b’mod sempliċi jew jagħmlu l-posts mhux pubbliċi. Din mhijiex l-aħħar kelma: jista’ jkun hemm proċedimenti fil-mertu.
right-no-unlearning = Oġġezzjoni twaqqaf l-użu ta’ wara. Jingħad li dak li diġà daħal f’mudell ma jerġax jinħareġ. Huwa għalhekk li l-awtoritajiet qalu lin-nies biex joġġezzjonaw qabel id-data tal-bidu.
right-no-reason-needed-meta = Il-liġi titlob raġunijiet mis-sitwazzjoni tiegħek. Skont iċ-ċentri ta’ konsulenza għall-konsumaturi u l-awtorità Netherlandiża, il-formola ta’ Meta aċċettat oġġezzjonijiet bil-kaxxa tat-test vojta.
right-proc-4 = Mit-2 ta’ April 2027 ilment transfruntier huwa ammissibbli b’ismek u d-dettalji ta’ kuntatt tiegħek, dak li jgħin biex tiġi identifikata l-kumpanija u deskrizzjoni tal-ksur (organizzazzjoni trid ukoll tagħti prova tal-interess ġuridiku u tal-mandat tagħha). Xejn aktar ma jista’ jintalab, iżda l-formalitajiet nazzjonali jibqgħu. Jekk tkun nieqsa xi ħaġa, l-awtorità tiddikjarah inammissibbli fi żmien ġimagħtejn, bir-raġunijiet.
right-proc-times = Mit-2 ta’ April 2027 l-awtorità tiegħek tgħaddi lment transfruntier lill-awtorità ewlenija fi żmien sitt ġimgħat. L-abbozz ta’ deċiżjoni tal-awtorità ewlenija huwa dovut fi żmien 15-il xahar (estensibbli darba b’mhux aktar minn 12), jew fi żmien 12-il xahar fil-proċedura sempliċi. Biex tilmenta dwar talba bla tweġiba, trid tkun għamilt dik it-talba qabel. Każijiet ta’ malajr jistgħu jingħalqu kmieni jekk il-ksur ikun intemm u ma toġġezzjonax.
right-proc-apply = Ir-Regolament Proċedurali tal-GDPR ilu fis-seħħ mill-1 ta’ Jannar 2026. Japplika mit-2 ta’ April 2027, għal ilmenti mressqa wara dak il-jum.
right-uk-21 = Għandek l-istess dritt ta’ oġġezzjoni bħal fl-UE: assolut għall-kummerċjalizzazzjoni diretta, inkella b’raġunijiet tiegħek. L-organizzazzjoni tista’ tkompli biss b’raġunijiet leġittimi konvinċenti jew għal pretensjonijiet legali. Tista’ toġġezzjona bil-fomm jew bil-miktub.
right-uk-12a = L-organizzazzjoni għandha xahar, u sa xahrejn oħra għal talbiet kumplessi jew numerużi. Il-perjodu jibda mill-aħħar wieħed minn dawn: il-wasla, il-prova tal-identità fejn raġonevolment meħtieġa, il-ħlas ta’ tariffa fejn tista’ tintalab. Jista’ jieqaf waqt li l-organizzazzjoni tistenna kjarifika li teħtieġ.
right-uk-164a = Tista’ tilmenta mal-organizzazzjoni nnifisha. Trid toffri mod faċli (bħal formola elettronika), tikkonferma l-wasla fi żmien 30 jum u tittratta l-ilment mingħajr dewmien żejjed.
right-uk-regulator = Mit-30 ta’ Settembru 2026 ir-regolatur huwa l-Information Commission. Ħadet post l-Information Commissioner bl-istess rwol u setgħat.
right-uk-ico-ai = L-ICO jgħid li d-drittijiet tiegħek japplikaw għad-data tat-taħriġ, id-data tal-irfinar (fine-tuning), il-prompts u l-outputs. Jgħid ukoll li l-interessi leġittimi huma l-unika bażi li jara għat-taħriġ fuq data miġbura bl-iscraping, jekk it-testijiet jiġu ssodisfati.
right-uk-organisations = Fir-Renju Unit organizzazzjoni tista’ tilmenta f’ismek biss jekk tkun awtorizzajtha espressament (pożizzjoni ddikjarata fl-2021).
right-ch-30 = M’hemmx dritt ta’ oġġezzjoni msejjaħ bħal fl-Art. 21 tal-GDPR. Iżda l-użu tad-data kontra r-rieda espressa tiegħek jikser il-personalità tiegħek, sakemm ma jkunx iġġustifikat. Għalhekk dikjarazzjoni espressa kontra t-taħriġ tal-IA għandha piż legali.
right-ch-32 = Fil-qorti tista’ titlob li użu jew żvelar jiġi pprojbit, jew li d-data titħassar. Ir-rettifika tinsab fl-Art. 32(1).
right-ch-25 = Għandek dritt ta’ aċċess: min juża liema data, għal xiex u għal kemm żmien, minn fejn ġejja d-data u għand min tmur. Bħala regola huwa bla ħlas.
right-ch-fdpic = Tista’ tirrapporta lill-FDPIC. Ma jistax jimmulta kumpaniji. Il-pretensjonijiet imorru l-qrati ċivili.
right-ch-gdpr = Fejn servizz jaqa’ wkoll taħt il-GDPR, ir-regoli tiegħu jgħoddu flimkien ma’ dawk Żvizzeri. L-avviżi tal-pjattaformi fl-2025 spiss ittrattaw l-Iżvizzera bħaż-ŻEE (hekk għamel LinkedIn).
right-br-18-2 = Tista’ topponi użu bbażat fuq raġuni oħra li mhijiex il-kunsens, jekk il-liġi ma tiġix irrispettata.
right-br-18-forms = Topponi b’talba espressa lill-kumpanija, bla ħlas. Tista’ tagħmel petizzjoni lill-ANPD, u wkoll lil korpi tal-konsumaturi bħal Procon.
right-br-15-days = Il-klawżoli standard Brażiljani u għodda tad-drittijiet tad-data jużaw perjodu ta’ 15-il jum mit-talba. It-testi li nqraw ma jagħtu l-ebda numru għall-oppożizzjoni nnifisha.
right-br-meta = L-ANPD waqqfet it-taħriġ ta’ Meta fit-2 ta’ Lulju 2024. Neħħiet il-projbizzjoni fit-30 ta’ Awwissu 2024 b’kundizzjonijiet: avviżi, l-ebda minorenni għalissa, u formola faċli biex topponi fi kwalunkwe ħin, anki għal persuni mingħajr kont.
right-ca-no-21 = Fis-sorsi li nqraw, California m’għandhiex dritt ġenerali ta’ oġġezzjoni għat-taħriġ tal-IA. Dak li jeżisti: opt-out mill-bejgħ u l-qsim, tħassir, limiti fuq data sensittiva, rettifika u aċċess.
right-ca-105 = Tista’ titlob li titħassar data li n-negozju ġabar mingħandek. Hemm lista ta’ eċċezzjonijiet, pereżempju biex titlesta tranżazzjoni, is-sigurtà, il-libertà tal-espressjoni, dmir legali, jew użi interni li tistenna.
right-ca-130 = In-negozju għandu 45 jum kalendarju mill-wasla, estensibbli darba b’45 b’avviż fl-ewwel 45. Il-verifika tal-identità tiegħek ma twaqqafx il-ħin. Huwa bla ħlas.
right-ca-signals = Sinjal tal-browser bħal Global Privacy Control huwa opt-out validu mill-bejgħ u l-qsim. Mill-1 ta’ Jannar 2026 is-siti jridu juru li pproċessawh. Mill-1 ta’ Jannar 2027 il-browsers iridu joffru setting bħal dan.
right-ca-admt = Għal teknoloġija awtomatizzata li tieħu post il-ġudizzju uman f’deċiżjonijiet sinifikanti (kreditu, akkomodazzjoni, edukazzjoni, impjiegi, saħħa), irid ikun hemm avviż qabel l-użu, aċċess u opt-out sal-1 ta’ Jannar 2027.
right-ca-drop = Talba waħda fuq privacy.ca.gov/drop tilħaq is-sensara tad-data rreġistrati kollha. Mill-1 ta’ Awwissu 2026 iridu jarawha mill-inqas kull 45 jum.
right-ca-enforce = Is-CPPA u l-Attorney General jinfurzaw il-liġi. In-nies infushom jistgħu jħarrku biss dwar ċertu ksur tas-sigurtà tad-data.
right-us-ct = Mill-1 ta’ Lulju 2026 avviż tal-privatezza jrid jgħid jekk data personali tinġabarx, tintużax jew tinbiegħx għat-taħriġ ta’ mudelli lingwistiċi kbar. Huwa dmir ta’ informazzjoni, mhux dritt ta’ oġġezzjoni.
right-us-states = Madwar għoxrin stat għandhom liġi ġenerali tal-privatezza bi drittijiet għat-tħassir u għall-opt-out mill-bejgħ, mir-reklamar immirat u minn ċertu tfassil ta’ profili. Fil-biċċa l-kbira l-kumpaniji għandhom 45 jum biex iwieġbu. Ġodda: Oklahoma u Louisiana fl-1 ta’ Jannar 2027, Alabama fl-1 ta’ Mejju 2027, Vermont fl-1 ta’ Jannar 2028.
right-qc-rights = Għandek drittijiet għall-aċċess, ir-rettifika, l-irtirar tal-kunsens, il-waqfien tal-pubblikazzjoni jew it-tneħħija ta’ links, il-portabbiltà, u informazzjoni dwar deċiżjonijiet awtomatizzati. It-tweġiba hija dovuta fi żmien 30 jum. Rifjut irid ikun bil-miktub, jagħti raġunijiet u jsemmi s-CAI.
right-ca-opc = Il-kummissarju federali jilqa’ lmenti. Fi Frar 2025 fetaħ investigazzjoni dwar l-użu minn X tal-posts ta’ persuni Kanadiżi għal Grok.
right-tr-kvkk = L-ewwel staqsi lill-kumpanija (bil-miktub, b’KEP, b’firma elettronika, jew mill-indirizz tal-email li għandha rreġistrat). Għandha 30 jum. Imbagħad ilmenta mal-Bord fi żmien 30 jum wara tweġiba, jew fi żmien 60 jum wara t-talba jekk ma kienx hemm tweġiba jew waslet tard. Perjodi li jgħaddu jintilfu.
right-in-dpdp = Il-Bord ilu jeżisti mit-13 ta’ Novembru 2025. Ir-regoli dwar il-maniġers tal-kunsens japplikaw mit-13 ta’ Novembru 2026. L-avviż, il-kunsens, it-tħassir u drittijiet oħra jsegwu mit-13 ta’ Mejju 2027 (is-sorsi jvarjaw b’jum).
right-mx-arco = Għandek drittijiet għall-aċċess, ir-rettifika, il-kanċellazzjoni u l-oppożizzjoni. Mill-21 ta’ Marzu 2025 dawn jaqgħu taħt is-Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = L-avviżi tal-privatezza jsemmu dritt ta’ oġġezzjoni, u lmenti lill-Information Regulator fuq il-formola 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Jekk servizz jibbaża t-taħriġ tal-IA fuq interess leġittimu, tista’ toġġezzjona fi kwalunkwe ħin għal raġunijiet mis-sitwazzjoni tiegħek (Art. 21(1) tal-GDPR). Imbagħad irid jieqaf, sakemm ma jurix raġunijiet leġittimi konvinċenti li jegħlbu lil tiegħek jew ma jkollux bżonn id-data għal pretensjonijiet legali. Kontra l-kummerċjalizzazzjoni diretta ma hija meħtieġa l-ebda raġuni.
law-topic-legitimate-interest = Il-pjattaformi l-kbar normalment jibbażaw it-taħriġ tal-IA fuq interess leġittimu (Art. 6(1)(f) tal-GDPR). Imbagħad jistgħu jużaw id-data mingħajr ma jistaqsu jekk dan ikun meħtieġ, sakemm l-interessi jew id-drittijiet fundamentali tiegħek ma jkunux jiżnu aktar. Dan jiġi ġġudikat każ b’każ, u l-aspettattivi raġonevoli tiegħek jgħoddu.
law-topic-always-or-sometimes = Xi drittijiet japplikaw dejjem, pereżempju li tistaqsi liema data tintuża (Art. 15) jew li toġġezzjona għall-kummerċjalizzazzjoni diretta (Art. 21(2)). Oħrajn japplikaw biss f’ċerti każijiet: tista’ toġġezzjona għat-taħriġ tal-IA jekk ikun ibbażat fuq interess leġittimu jew kompitu pubbliku.
law-topic-must-inform = Servizz li jibbaża fuq interess leġittimu jrid jgħidlek b’mod espliċitu, ċar u separat minn informazzjoni oħra li tista’ toġġezzjona, sa mhux aktar tard mill-ewwel komunikazzjoni tiegħu (Art. 21(4)). Irid ukoll jiffaċilita l-oġġezzjoni (Art. 12(2)).
law-topic-consent-or-contract = Interess leġittimu jew kompitu pubbliku biss jiftħu l-bieb għall-oġġezzjoni tal-Art. 21(1). Jekk is-servizz jibbaża fuq il-kunsens, irtirah (Art. 7(3)). Jekk jibbaża fuq kuntratt, itlob aċċess u l-bażi legali (Art. 15), u lmenta jekk il-bażi tkun dubjuża.
law-topic-silence = Fejn it-taħriġ ikun ibbażat fuq interess leġittimu (Art. 6(1)(f) tal-GDPR), is-servizz m’għandux għalfejn jistaqsik qabel. Jekk ma tagħmel xejn, dan jitqies bħala aċċettazzjoni, u d-data tiegħek tista’ tintuża.
law-topic-unlearn = Oġġezzjoni taħdem għall-futur. Jingħad li dak li diġà jinsab f’mudell ma jerġax joħroġ, iżda oġġezzjoni aktar tard xorta twaqqaf l-użu minn dak il-waqt ’il quddiem.
law-topic-one-month = Il-kumpanija trid twieġeb mingħajr dewmien żejjed u sa mhux aktar tard minn xahar minn meta tirċievi l-oġġezzjoni tiegħek (Art. 12(3)). Il-jum tal-wasla ma jingħaddx. Jekk l-aħħar jum ikun is-Sibt, il-Ħadd jew festa pubblika, ix-xahar jibqa’ għaddej sa tmiem il-jum tax-xogħol li jmiss.
law-topic-extension = Il-kumpanija tista’ tieħu xahrejn oħra, iżda biss jekk ikun meħtieġ għax it-talbiet ikunu kumplessi jew ħafna, u biss jekk tgħidlek dan bir-raġunijiet fl-ewwel xahar. Il-limitu massimu mbagħad huwa tliet xhur mill-wasla.
law-topic-refusal = Jekk il-kumpanija tirrifjuta, trid tgħidlek fi żmien xahar, tagħti r-raġunijiet tagħha u tgħid li tista’ tilmenta jew tmur il-qorti (Art. 12(4)). Hija l-kumpanija li trid turi raġunijiet leġittimi konvinċenti li jegħlbu lil tiegħek, jew li għandha bżonn id-data għal pretensjonijiet legali (Art. 21(1)).
law-topic-no-answer = L-ebda tweġiba wara xahar: ibgħat tfakkira waħda bid-data, il-mod u n-numru tal-oġġezzjoni tiegħek u l-artikolu. Is-soltu jingħataw ġimagħtejn żmien, iżda l-liġi ma titlob xejn. Ladarba x-xahar ikun għadda, tista’ wkoll tilmenta mal-awtorità.
law-topic-extra-demands = Il-kumpanija tista’ titlob aktar prova tal-identità tiegħek biss jekk ikollha dubju raġonevoli dwar min qed jagħmel it-talba (Art. 12(6)). Tibgħatx kopja tal-karta tal-identità fuq inizjattiva tiegħek. Jekk id-dubju jkun ġenwin u tistaqsi minnufih, ix-xahar jista’ jieqaf, għalhekk wieġeb malajr.
law-topic-complaint-when = Tista’ tilmenta meta x-xahar jgħaddi mingħajr tweġiba, wara rifjut, jew minnufih jekk ma jkunx hemm mod kif toġġezzjona jew dan ma jaħdimx. Xi pajjiżi jridu li l-ewwel tistaqsi lill-kumpanija (Spanja bil-liġi għal talbiet dwar id-drittijiet, u d-Danimarka). Mit-2 ta’ April 2027 dan japplika kullimkien għal ilmenti transfruntiera dwar talba.
law-topic-complaint-attach = Ehmeż l-oġġezzjoni tiegħek bid-data u l-ħin, prova li waslet, it-tweġibiet kollha (jew linja li ma waslet l-ebda waħda), l-avviż tal-kumpanija dwar it-taħriġ tal-IA kif kien jaqra dak iż-żmien, l-isem tal-kont jew il-link tal-profil tiegħek, u l-isem u l-indirizz tal-kumpanija. Għid x’qed titlob: ordni biex tieqaf, tħassar, u sadanittant tirrestrinġi. Żid dokument tal-identità bir-ritratt biss jekk titolbu l-awtorità.
law-topic-complaint-free = L-ilment huwa bla ħlas. L-awtoritajiet joffru formola elettronika, u modi oħra jibqgħu miftuħa. Talbiet manifestament infondati jew eċċessivi biss jistgħu jkunu bi ħlas jew jiġu rrifjutati (Art. 57).
law-topic-lead-authority = Tmexxi l-awtorità fejn il-kumpanija għandha l-istabbiliment ewlieni tagħha fl-UE, pereżempju l-Irlanda għal Meta, Google, Microsoft, LinkedIn, X, TikTok u Apple. Tista’ tilmenta f’pajjiżek: l-awtorità tiegħek tgħaddi l-fajl u tibqa’ l-kuntatt tiegħek. Li tmur direttament għand l-awtorità ewlenija ma jġibx proċedura aktar mgħaġġla.
law-topic-court = Tista’ tħarrek lill-kumpanija fejn tgħix jew fejn hija stabbilita, bi lment jew mingħajru, u t-tnejn jistgħu jimxu fl-istess ħin (Art. 79, QĠUE C-132/21). Jekk l-awtorità ma tgħid xejn għal tliet xhur, tista’ tieħu lill-awtorità l-qorti (Art. 78(2)).
law-topic-damages = Għal kumpens trid turi ksur, dannu u r-rabta (Art. 82). Ma tista’ tintalab l-ebda gravità minima, u l-biża’ ta’ użu ħażin tista’ tgħodd jekk tiġi ppruvata. Il-kumpensi għal dannu mhux materjali biss huma fil-biċċa l-kbira żgħar, u multa tmur għand l-istat, qatt għandek.
law-topic-noyb = Korp mingħajr skop ta’ qligħ jista’ jilmenta u jħarrek f’ismek jekk tagħtih mandat (Art. 80). noyb ressqet ħdax-il ilment kontra l-pjanijiet ta’ Meta għat-taħriġ tal-IA fis-6 ta’ Ġunju 2024 u bagħtet lil Meta ittra biex tieqaf (cease-and-desist) fl-14 ta’ Mejju 2025.
law-topic-is-it-legal = L-EDPB jgħid li l-interess leġittimu jista’ jkun il-bażi legali għat-taħriġ tal-IA, każ b’każ. Fi proċeduri urġenti kontra Meta, OLG Köln ma rat l-ebda ksur (it-23 ta’ Mejju 2025), OLG Schleswig sabet li t-talba saret tard wisq (it-12 ta’ Awwissu 2025) u l-awtorità ta’ Hamburg irrinunzjat għall-proċedura tagħha. Id-DPC Irlandiża ma tat l-ebda approvazzjoni formali, u ma nstabet l-ebda sentenza f’każ fil-mertu.
law-topic-for-child = L-interessi tal-minorenni jiżnu aktar fil-bilanċ (Art. 6(1)(f)). Jekk ikun minnu, tista’ tagħti bħala raġunijiet li l-istampi juru lil uliedek jew li kellek inqas minn 18-il sena meta ppowstjajt. Is-sorsi li nqraw ma jgħidux kif toġġezzjona f’isem minorenni.
law-topic-no-account = Tista’ toġġezzjona anki mingħajr kont (Art. 21(1) tal-GDPR), pereżempju għax oħrajn ippowstjaw dwarek. Agħti ismek u l-paġni jew l-istampi kkonċernati. Jekk il-formola teħtieġ login, ibgħat ittra jew email.
law-topic-legal-advice = Din hija informazzjoni minn sorsi pubbliċi, mhux parir legali.
law-topic-letter = L-ebda forma mhija preskritta: formola web, setting, email jew ittra kollha jgħoddu, u l-kitba żżomm il-prova. Il-formola tas-servizz stess hija l-aktar mod mgħaġġel. Ittra jew email hija l-mod jekk ma jkunx hemm formola, jekk il-formola ma tkunx taqbel, jew jekk trid aktar milli toffri.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Min int, biex ikunu jistgħu jsibuk: ismek jew l-isem tal-utent, l-indirizz tal-email jew in-numru tat-telefon tal-kont, u l-link tal-profil. Mingħajr kont: ismek u l-paġni jew l-istampi kkonċernati. Agħti biss dak li hu meħtieġ.
letter-must-to-whom = Lil min: il-kumpanija li tiddeċiedi. Għal persuni fl-UE din normalment hija l-kumpanija tagħha fl-UE.
letter-must-objection = Li hija oġġezzjoni: semmi l-Art. 21(1) tal-GDPR. Oġġezzjoni mhijiex mistoqsija u m’għandhiex bżonn kunsens.
letter-must-use = Liema użu: l-iżvilupp, it-taħriġ, l-ittestjar u t-titjib ta’ mudelli u sistemi tal-IA, mill-kumpanija u minn dawk li tagħtihom id-data.
letter-must-data = Liema data: posts, kummenti, ritratti, deskrizzjonijiet, profil, messaġġi lill-assistent tal-IA, u data dwarek f’posts ta’ oħrajn jew mill-web.
letter-must-grounds = Raġunijiet mis-sitwazzjoni tiegħek. Sentenza jew tnejn onesti huma biżżejjed biex tibda. Imbagħad hija l-kumpanija li trid turi raġunijiet konvinċenti, mhux int.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Kull ma hemm fil-passat u fil-futur, u l-kontijiet u s-servizzi kollha tiegħek mal-kumpanija, inklużi kontijiet marbuta.
letter-should-erasure = Tħassir tad-data miġbura jew ikkupjata għat-taħriġ (Art. 17(1)(c)), mgħoddi lir-riċevituri (Art. 19). Għid b’mod ċar li ma tridx li l-kont tiegħek jitħassar.
letter-should-restriction = Restrizzjoni waqt li jiżnu (Art. 18(1)(d)): jaħżnu, iżda ma jħarrġux.
letter-should-withdraw-consent = Irtirar ta’ kwalunkwe kunsens bħala rimedju sekondarju, f’każ li l-kumpanija minflok tibbaża l-użu fuq il-kunsens (Art. 7(3), 17(1)(b)).
letter-should-no-loss = Li jgħidulek minn qabel jekk l-oġġezzjoni tkun se ttemm il-kont tiegħek jew kuntratt. Imbagħad tiddeċiedi int.
letter-should-answer = Li jikkonfermaw bil-miktub x’twaqqaf u minn meta, fi żmien xahar mill-wasla (Art. 12(3)). Jekk jirrifjutaw: ir-raġunijiet u kif tilmenta (Art. 12(4)).
letter-should-questions = Mistoqsijiet li jaqbel tistaqsi (Art. 15): id-data tiegħek intużatx diġà, għal liema mudelli, minn meta, minn liema sors, lil min ingħatat, fuq liema bażi legali.
letter-should-no-waiver = Li l-ittra ma ċċedi l-ebda dritt, u li l-użu b’mod parallel tal-formola jew tas-setting tas-servizz mhuwiex kunsens.
letter-should-otherwise = X’jiġri inkella: ilment lill-awtorità u l-qorti huma miftuħa għalik.
letter-should-date-name = Id-data u ismek.
letter-should-keep-proof = Żomm kopja, screenshots tal-formola qabel tibgħatha, u l-email ta’ konferma bin-numru tagħha.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Kopji ta’ karti tal-identità mibgħuta fuq inizjattiva tiegħek.
letter-not-passwords = Passwords.
letter-not-others-data = Data privata ta’ persuni oħra.
letter-not-profile-notice = Avviż fuq il-profil tiegħek stess minflok ittra: ma jilħaq lil ħadd fil-kumpanija.
letter-not-only-consent = Li ssejħilha irtirar tal-kunsens biss: fejn il-kumpanija tibbaża fuq interess leġittimu, id-dritt huwa l-oġġezzjoni.
