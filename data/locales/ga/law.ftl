### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = an Rialachán Ginearálta maidir le Cosaint Sonraí (RGCS)
regime-uk-gdpr = RGCS na Ríochta Aontaithe agus Data Protection Act 2018
regime-swiss-dsg = Acht Cónaidhme na hEilvéise um Chosaint Sonraí (FADP, Gearmáinis: DSG)
regime-lgpd = dlí cosanta sonraí na Brasaíle (LGPD)
regime-ccpa = an California Consumer Privacy Act (CCPA/CPRA)
regime-ctdpa = an Connecticut Data Privacy Act (CTDPA)
regime-us-states = dlíthe príobháideachais stáit de chuid na Stát Aontaithe
regime-quebec-25 = Dlí 25 Québec
regime-pipeda = dlí cónaidhme Cheanada don earnáil phríobháideach (PIPEDA)
regime-kvkk = dlí cosanta sonraí na Tuirce (KVKK)
regime-dpdp = DPDP Act 2023 na hIndia mar aon le Rialacha 2025
regime-lfpdppp = dlí cosanta sonraí Mheicsiceo ó 2025 (LFPDPPP)
regime-popia = dlí cosanta sonraí na hAfraice Theas (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Is féidir leat agóid a dhéanamh am ar bith i gcoinne oiliúint IS atá bunaithe ar leas dlisteanach (Airt. 21(1) den RGCS): caithfidh an chuideachta stopadh mura léiríonn sí forais láidre nó mura bhfuil na sonraí de dhíth uirthi le haghaidh éileamh dlíthiúil. Tá mí amháin aici chun freagra a thabhairt, agus is féidir leat gearán a dhéanamh le d'údarás cosanta sonraí.
regime-advice-uk-gdpr = Tá an ceart céanna chun agóid a dhéanamh agat is atá san Aontas: luaigh Airt. 21 de RGCS na Ríochta Aontaithe agus cuir isteach láithreach na sonraí a aithníonn thú, mar nach dtosaíonn an mhí ach le cruthúnas aitheantais nuair atá gá leis. Is féidir leat gearán a dhéanamh leis an eagraíocht agus leis an Information Commission freisin.
regime-advice-swiss-dsg = Níl aon cheart chun agóid a dhéanamh ann faoin ainm sin, ach is féidir leat a dhearbhú go sainráite nach bhfuil do shonraí le húsáid d'oiliúint IS, a éileamh go stopfar an úsáid agus go scriosfar cóipeanna, agus rochtain a iarraidh. Má thagann an tseirbhís faoin RGCS freisin, luaigh Airt. 21 den RGCS chomh maith.
regime-advice-lgpd = Is féidir leat cur i gcoinne úsáid gan toiliú nach n-urramaíonn an dlí, trí iarratas sainráite chuig an gcuideachta agus saor in aisce (Airt. 18 den LGPD). Ina dhiaidh sin is féidir leat achainí a dhéanamh chuig an ANPD nó dul i muinín Procon.
regime-advice-ccpa = Sna foinsí a léadh, níl aon cheart i gCalifornia chun agóid a dhéanamh i gcoinne oiliúint IS inti féin. Seo a oibríonn: diúltú do dhíol agus do chomhroinnt (trí chomhartha brabhsálaí freisin), scriosadh agus rochtain a iarraidh, agus srian a chur le húsáid sonraí íogaire.
regime-advice-ctdpa = Sna foinsí a léadh, níl aon cheart i gConnecticut chun agóid a dhéanamh i gcoinne oiliúint IS inti féin. Ón 1 Iúil 2026 caithfidh fógra príobháideachais a rá an ndéantar mórmhúnlaí teanga a oiliúint ar shonraí: luaigh é i d'iarratas.
regime-advice-us-states = Sna foinsí a léadh, níl aon cheart i stáit de chuid na Stát Aontaithe chun agóid a dhéanamh i gcoinne oiliúint IS inti féin. I thart ar fiche stát is féidir leat sonraí a chur á scriosadh agus diúltú do dhíol, d'fhógraíocht spriocdhírithe agus do phróifíliú áirithe, agus 45 lá ann chun freagra a thabhairt den chuid is mó.
regime-advice-quebec-25 = Ní luann na foinsí a léadh aon cheart i Québec chun agóid a dhéanamh i gcoinne oiliúint IS inti féin. Is féidir leat toiliú a tharraingt siar (a. 8.3) agus, nuair a bhaineann sé leis an gcás, a éileamh go scriosfar sonraí nó go stopfar foilsiú, agus freagra i scríbhinn le fáil laistigh de 30 lá.
regime-advice-pipeda = Ní luann na foinsí a léadh aon cheart i ndlí cónaidhme Cheanada chun agóid a dhéanamh i gcoinne oiliúint IS inti féin. Is féidir leat gearán a dhéanamh leis an gcoimisinéir príobháideachais cónaidhme.
regime-advice-kvkk = Ní luann na foinsí a léadh aon cheart sa Tuirc chun agóid a dhéanamh i gcoinne oiliúint IS inti féin. Iarr ar an gcuideachta ar dtús, a bhfuil 30 lá aici, ansin déan gearán leis an mBord: laistigh de 30 lá tar éis freagra, nó 60 lá tar éis d'iarratais mura bhfuarthas freagra nó má tháinig sé déanach.
regime-advice-dpdp = Ní luann na foinsí a léadh aon cheart san India chun agóid a dhéanamh i gcoinne oiliúint IS inti féin. Tagann fógra, toiliú, léirscriosadh agus cearta eile i bhfeidhm ón 13 Bealtaine 2027 (tá difríocht lae idir na foinsí).
regime-advice-lfpdppp = Tá ceart freasúra ann, in éineacht le rochtain, ceartú agus cealú. Ón 21 Márta 2025 tá na cearta sin faoin Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Luann fógraí príobháideachais na hAfraice Theas ceart chun agóid a dhéanamh, agus gearáin chuig an Information Regulator ar fhoirm 5 POPIA. Níl an dlí féin i measc na bhfoinsí a léadh.
regime-advice-none = Ní heol don róbat seo aon cheart sa tír seo chun agóid a dhéanamh i gcoinne oiliúint IS. Oibríonn socruithe na seirbhíse féin i ngach áit, agus is féidir leat iarratas a chur chuig an gcuideachta.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = Airt. { $article }
cite-paragraph = Airt. { $article }({ $paragraph })
cite-paragraphs = Airt. { $article }({ $first })-({ $last })
cite-point = Airt. { $article }({ $paragraph })({ $point })
cite-regulation = Rialachán { $number }
cite-eu-regulation = Rialachán (AE) { $number }
cite-annex = Treoir (AE) { $number }, Iarscríbhinn { $annex }
cite-eu-court = CBAE { $cases }
cite-opinion = Tuairim { $number } ón EDPB
cite-draft-guidelines = Dréacht-treoirlínte { $number } ón EDPB

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Féadfaidh cuideachta do shonraí a úsáid gan cead a iarraidh má tá sé sin riachtanach le haghaidh leasa dhlisteanaigh (a leas féin nó leas duine eile), ach amháin má tá níos mó meáchain ag do leasanna nó ag do chearta bunúsacha, go háirithe más leanbh thú. Is air seo a bhunaíonn ardáin mhóra oiliúint IS de ghnáth. Ní bhaineann sé le húdaráis phoiblí i mbun a gcúraimí.
right-gdpr-21-1 = Féadfaidh tú agóid a dhéanamh am ar bith, ar chúiseanna a bhaineann le do chás féin, i gcoinne aon úsáid (próifíliú san áireamh) atá bunaithe ar leas dlisteanach (Airt. 6(1)(f)) nó ar chúram poiblí (Airt. 6(1)(e)). Caithfidh an chuideachta stopadh ansin, mura léiríonn sí forais dhlisteanacha láidre a sháraíonn do leasanna, do chearta agus do shaoirsí, nó mura bhfuil na sonraí de dhíth uirthi le haghaidh éileamh dlíthiúil. Is ar an gcuideachta atá an dualgas é sin a léiriú.
right-gdpr-21-1-only-two-bases = Ní oireann agóid Airt. 21(1) ach d'úsáidí atá bunaithe ar Airt. 6(1)(e) nó Airt. 6(1)(f). Má tá seirbhís ag brath ar thoiliú, tarraing siar do thoiliú. Má tá an úsáid ann le haghaidh margaíochta dírí, déan agóid faoi Airt. 21(2).
right-gdpr-21-2 = Féadfaidh tú agóid a dhéanamh i gcoinne margaíochta dírí, agus i gcoinne próifílithe a bhaineann léi, am ar bith agus gan cúis a thabhairt.
right-gdpr-21-3 = Tar éis duit agóid a dhéanamh i gcoinne margaíochta dírí, ní cead do shonraí a úsáid chuici a thuilleadh. Ní dhéantar leasanna a mheá.
right-gdpr-21-4 = Caithfidh an chuideachta d'aird a tharraingt go sainráite ar do cheart chun agóid a dhéanamh, ag an gcéad chumarsáid leat ar a dhéanaí, go soiléir agus scartha ó fhaisnéis eile.
right-gdpr-21-5 = I gcás seirbhísí ar líne, féadfaidh tú agóid a dhéanamh freisin trí mhodhanna uathoibrithe a úsáideann sonraíochtaí teicniúla (socrú nó comhartha).
right-gdpr-21-6 = Féadfaidh tú agóid a dhéanamh freisin i gcoinne taighde eolaíoch nó stairiúil agus staidrimh, ar chúiseanna a bhaineann le do chás féin, mura bhfuil an obair riachtanach do chúram ar mhaithe le leas an phobail.
right-gdpr-12-2 = Caithfidh an chuideachta é a éascú duit na cearta seo a úsáid. Cuireann Aithris 59 leis gur cheart di bealaí leictreonacha a thairiscint chun iarratais a dhéanamh, go háirithe má phróiseálann sí sonraí go leictreonach.
right-gdpr-12-form = Ní fhorordaíonn an dlí aon fhoirm d'agóid: áirítear ríomhphost, litir, foirm ghréasáin nó socrú. Má dhéantar i scríbhinn í, tá cruthúnas agat.
right-gdpr-12-3 = Caithfidh an chuideachta a insint duit cad a rinne sí faoi d'iarratas gan mhoill mhíchuí, laistigh de mhí amháin ón uair a fuair sí é ar a dhéanaí. Más gá toisc go bhfuil iarratais casta nó líonmhar, féadfaidh sí dhá mhí eile a thógáil, ach caithfidh sí é sin a fhógairt, mar aon le cúiseanna, laistigh den chéad mhí. Nuair is féidir, freagraíonn sí iarratais leictreonacha go leictreonach.
right-gdpr-12-3-total = Le síneadh, is é trí mhí ón bhfáil an teorainn is faide.
right-gdpr-12-4 = Mura ndéanann an chuideachta aon rud, caithfidh sí é sin a insint duit gan mhoill agus laistigh de mhí amháin ar a dhéanaí. Caithfidh sí a cúiseanna a thabhairt agus a lua gur féidir leat gearán a dhéanamh le húdarás nó dul chun na cúirte.
right-gdpr-12-5 = Ní chosnaíonn an freagra aon rud ort. Ní fhéadfaidh an chuideachta táille réasúnta a iarraidh nó diúltú ach amháin má tá iarratais go soiléir gan bhunús nó iomarcach, go háirithe toisc go ndéantar arís agus arís eile iad. Is uirthi féin atá sé sin a chruthú.
right-gdpr-12-6 = Ní fhéadfaidh an chuideachta tuilleadh cruthúnais ar d'aitheantas a iarraidh ach amháin má tá amhras réasúnta uirthi faoi cé atá ag iarraidh.
right-gdpr-12-6-pause = Má tá fíoramhras ar an gcuideachta faoi d'aitheantas agus má iarrann sí láithreach, féadfaidh an mhí stopadh go dtí go dtiocfaidh do fhreagra. Is é seo cleachtas údarás Bheirlín i gcás a bhí faoi stiúir na Sualainne.
right-gdpr-count-start = Is é an lá a fhaigheann an chuideachta d'iarratas a chomhaireann, ní an lá a sheolann tú é. Ní áirítear lá na fála féin. Críochnaíonn an mhí nuair a chríochnaíonn an lá a bhfuil an uimhir chéanna air sa chéad mhí eile.
right-gdpr-count-short-month = Mura bhfuil a leithéid de lá sa chéad mhí eile, is é a lá deireanach an deireadh. Faighte an 31 Eanáir: dlite an 28 (nó an 29) Feabhra. Faighte an 31 Lúnasa: dlite an 30 Meán Fómhair.
right-gdpr-count-weekend = Má tharlaíonn an lá deireanach ar an Satharn, ar an Domhnach nó ar lá saoire poiblí, ritheann an tréimhse go deireadh an chéad lá oibre eile. Áirítear deirí seachtaine agus laethanta saoire laistigh den tréimhse.
right-gdpr-count-holidays = Is iad na laethanta saoire poiblí atá i gceist ná laethanta saoire na háite ina gcaithfidh an chuideachta gníomhú, is é sin tír na cuideachta (Éire i gcás fhormhór na n-ardán mór).
right-gdpr-count-examples = Samplaí: 22 Samhain 2026 go 22 Nollaig 2026 (le síneadh 22 Feabhra 2027). 25 Samhain 2026 go 28 Nollaig 2026 (is é an 25 Nollaig Lá Nollag, ansin tá deireadh seachtaine ann). 1 Nollaig 2026 go 4 Eanáir 2027. 31 Nollaig 2026 go 1 Feabhra 2027. 31 Eanáir 2027 go 1 Márta 2027 (is Domhnach é an 28 Feabhra). 28 Feabhra 2027 go 30 Márta 2027 (is é an 28 Márta Domhnach Cásca, an 29 Márta Luan Cásca).
right-gdpr-15 = Féadfaidh tú a fhiafraí an bhfuil do shonraí á bpróiseáil, cé na críocha atá leis, cé a fhaigheann iad, cé chomh fada a choinnítear iad agus cad as ar tháinig siad, agus cóip a fháil. Tá an chéad chóip saor in aisce. Is bealach é seo chun a fháil amach cad a úsáideadh chun oiliúna.
right-gdpr-17-1-c = Caithfear do shonraí a léirscriosadh má rinne tú agóid faoi Airt. 21(1) agus mura bhfuil aon fhorais dhlisteanacha sháraitheacha ann, nó má rinne tú agóid i gcoinne margaíochta dírí.
right-gdpr-17-1-d = Caithfear sonraí a próiseáladh go neamhdhleathach a léirscriosadh freisin.
right-gdpr-17-3 = Is féidir léirscriosadh a dhiúltú a mhéid atá an úsáid riachtanach don tsaoirse tuairimí a nochtadh agus don tsaoirse faisnéise, do dhualgas dlíthiúil, don tsláinte phoiblí, do chartlanna, do thaighde nó do staidreamh, nó d'éilimh dhlíthiúla.
right-gdpr-18-1-d = Tar éis duit agóid a dhéanamh, féadfaidh tú a éileamh go gcuirfear srian ar do shonraí fad a sheiceáiltear cé aige a bhfuil na forais is láidre.
right-gdpr-18-2-3 = Ní fhéadfar sonraí srianta ach a stóráil, ach amháin má aontaíonn tú nó má tá siad de dhíth le haghaidh éileamh dlíthiúil, chun duine eile a chosaint nó ar mhaithe le leas poiblí tábhachtach. Caithfear é a chur in iúl duit sula mbaintear an srian.
right-gdpr-19 = Caithfidh an chuideachta léirscriosadh agus srianadh a chur in iúl do gach duine a fuair na sonraí, mura bhfuil sé sin dodhéanta nó díréireach. Má iarrann tú é, caithfidh sí na faighteoirí sin a ainmniú.
right-gdpr-77 = Féadfaidh tú gearán a dhéanamh le húdarás cosanta sonraí, go háirithe san áit a bhfuil cónaí ort, san áit a n-oibríonn tú nó san áit ar tharla an sárú. Caithfidh an t-údarás tú a choinneáil ar an eolas faoin dul chun cinn agus faoin toradh.
right-gdpr-57-2-3 = Tairgeann údaráis foirm ghearáin is féidir leat a líonadh isteach go leictreonach, agus fanann bealaí eile ar oscailt. Tá an gearán saor in aisce. Iarratais atá go soiléir gan bhunús nó iomarcach, agus iad sin amháin, is féidir táille a ghearradh orthu nó a dhiúltú.
right-gdpr-many-complaints = Ní leor líon ard gearán ó dhuine amháin ann féin chun iad a bheith iomarcach.
right-gdpr-56-60 = Má tá príomhbhunaíocht na cuideachta i dtír eile san Aontas, is é údarás na tíre sin an príomhúdarás. Is féidir leat gearán a dhéanamh sa bhaile fós: cuireann d'údarás áitiúil an gearán ar aghaidh agus is é do phointe teagmhála i gcónaí é. Faigheann na húdaráis eile dréachtchinneadh agus tá ceithre seachtaine acu chun agóid a dhéanamh ina choinne.
right-gdpr-78-2 = Mura ndéileálann an t-údarás le do ghearán, nó mura ndeir sé aon rud faoin dul chun cinn ar feadh trí mhí, is féidir leat an t-údarás a thabhairt chun na cúirte.
right-gdpr-79 = Gan spleáchas d'aon ghearán, is féidir leat dlí a chur ar an gcuideachta san áit a bhfuil sí bunaithe nó san áit a bhfuil cónaí ort.
right-gdpr-80-1 = Féadfaidh tú sainordú a thabhairt do chomhlacht neamhbhrabúis atá gníomhach i gcosaint sonraí chun gearán a dhéanamh agus dlí a chur thar do cheann. Féadfaidh sé cúiteamh a éileamh thar do cheann nuair a cheadaíonn an dlí náisiúnta é.
right-gdpr-80-2 = Féadfaidh tíortha ligean do chomhlachtaí neamhbhrabúis cosanta sonraí gníomhú fiú gan sainordú.
right-gdpr-collective = Is féidir le comhlachtaí aitheanta tomhaltóirí caingne comhchoiteanna a thabhairt mar gheall ar sháruithe ar an RGCS.
right-gdpr-82 = Má bhain damáiste duit de bharr sáraithe, lena n-áirítear damáiste nach airgead é, is féidir leat cúiteamh a éileamh. Ní leor an sárú amháin: caithfidh tú an damáiste agus an nasc a léiriú. Ní fhéadfar íosleibhéal tromchúise a éileamh.
right-gdpr-66 = I gcásanna práinneacha féadfaidh údarás bearta sealadacha a ghlacadh ar a chríoch féin ar feadh suas le trí mhí.
right-gdpr-text-unchanged = Amhail mí Dheireadh Fómhair 2026, níor athraíodh téacs an RGCS féin. Níor glacadh leis an athchóiriú a moladh i mí na Samhna 2025.
right-edpb-28-2024 = Is féidir le leas dlisteanach a bheith mar bhunús dlí d'oiliúint IS, cás ar chás, tar éis tástála trí chéim: leas dleathach, beacht agus fíor, riachtanas, agus cothromú le do chearta (áirítear an méid a bhféadfá a bheith ag súil leis go réasúnta agus bearta a mhaolaíonn an éifeacht). Níl múnla a oileadh ar shonraí pearsanta anaithnid ach amháin má tá an dóchúlacht go mbainfí sonraí den sórt sin as neamhshuntasach. Is féidir le hoiliúint neamhdhleathach tionchar a imirt ar úsáid níos déanaí an mhúnla.
right-edpb-li-guidelines = Deir dréacht-treoirlínte an EDPB: tá leas dlisteanach le léamh go cúng agus ní réamhshocrú é. Caithfear an leas, an dianriachtanas agus an cothromú a mheas roimh ré.
right-olg-koeln-2025 = In imeacht achomair ní fhaca an chúirt aon sárú in oiliúint Meta ar phostálacha poiblí gan toiliú, i measc nithe eile mar gur cuireadh úsáideoirí ar an eolas agus go bhféadfaidís agóid a dhéanamh ar bhealach simplí nó postálacha a dhéanamh neamhphoiblí. Ní hé an focal deireanach é: d'fhéadfadh príomhimeachtaí a bheith ann.
right-no-unlearning = Cuireann agóid stop le húsáid amach anseo. An méid atá imithe isteach i múnla cheana, deirtear nach mbaintear amach arís é. Sin an fáth ar dúirt údaráis le daoine agóid a dhéanamh roimh an dáta tosaigh.
right-no-reason-needed-meta = Iarrann an dlí forais ó do chás féin. De réir ionaid chomhairle do thomhaltóirí agus údarás na hÍsiltíre, ghlac foirm Meta le hagóidí nuair a fágadh an bosca téacs folamh.
right-proc-4 = Ón 2 Aibreán 2027 tá gearán trasteorann inghlactha le d'ainm agus do shonraí teagmhála, an méid a chabhraíonn leis an gcuideachta a aithint agus tuairisc ar an sárú (cruthaíonn eagraíocht a seasamh agus a sainordú freisin). Ní fhéadfar aon rud eile a éileamh, ach fanann foirmiúlachtaí náisiúnta. Má tá rud éigin in easnamh, dearbhaíonn an t-údarás laistigh de dhá sheachtain go bhfuil sé neamh-inghlactha, mar aon le cúiseanna.
right-proc-times = Ón 2 Aibreán 2027 cuireann d'údarás gearán trasteorann ar aghaidh chuig an bpríomhúdarás laistigh de shé seachtaine. Tá dréachtchinneadh an phríomhúdaráis dlite i gceann 15 mhí (is féidir síneadh suas le 12 mhí a chur leis uair amháin), nó i gceann 12 mhí sa nós imeachta simplí. Chun gearán a dhéanamh faoi iarratas nár freagraíodh, caithfidh tú an t-iarratas sin a bheith déanta agat ar dtús. Is féidir cásanna tapa a dhúnadh go luath má tá deireadh leis an sárú agus mura gcuireann tú ina choinne.
right-proc-apply = Tá Rialachán Nós Imeachta an RGCS i bhfeidhm ón 1 Eanáir 2026. Tá feidhm aige ón 2 Aibreán 2027, maidir le gearáin a dhéantar tar éis an lae sin.
right-uk-21 = Tá an ceart céanna chun agóid a dhéanamh agat is atá san Aontas: iomlán i gcás margaíochta dírí, agus i gcásanna eile le cúiseanna de do chuid féin. Ní fhéadfaidh an eagraíocht leanúint ar aghaidh ach le forais dhlisteanacha láidre nó le haghaidh éileamh dlíthiúil. Is féidir leat agóid a dhéanamh ó bhéal nó i scríbhinn.
right-uk-12a = Tá mí amháin ag an eagraíocht, agus suas le dhá mhí eile le haghaidh iarratas casta nó líonmhar. Ritheann an tréimhse ón gceann is déanaí díobh seo: fáil an iarratais, cruthúnas aitheantais nuair atá gá réasúnta leis, íoc táille nuair is féidir táille a ghearradh. Féadfaidh sí stopadh fad a bhíonn an eagraíocht ag fanacht le soiléiriú atá de dhíth uirthi.
right-uk-164a = Is féidir leat gearán a dhéanamh leis an eagraíocht féin. Caithfidh sí bealach éasca a thairiscint (amhail foirm leictreonach), admháil a thabhairt laistigh de 30 lá agus déileáil leis an ngearán gan mhoill mhíchuí.
right-uk-regulator = Ón 30 Meán Fómhair 2026 is é an Information Commission an rialtóir. Tháinig sé i gcomharbacht ar an Information Commissioner leis an ról céanna agus na cumhachtaí céanna.
right-uk-ico-ai = Deir an ICO go bhfuil feidhm ag do chearta maidir le sonraí oiliúna, sonraí mionchoigeartaithe, leideanna agus aschuir. Deir sé freisin gurb iad leasanna dlisteanacha an t-aon bhunús a fheiceann sé le hoiliúint ar shonraí scríobtha, má chomhlíontar na tástálacha.
right-uk-organisations = Sa Ríocht Aontaithe ní féidir le heagraíocht gearán a dhéanamh duit ach amháin má d'údaraigh tú go sainráite í (seasamh a luadh in 2021).
right-ch-30 = Níl aon cheart chun agóid a dhéanamh ann a bhfuil ainm Airt. 21 den RGCS air. Ach má úsáidtear sonraí in aghaidh do thola sainráite, sáraíonn sé sin do phearsantacht, mura bhfuil údar leis. Mar sin tá meáchan dlíthiúil ag dearbhú sainráite i gcoinne oiliúint IS.
right-ch-32 = Sa chúirt is féidir leat iarraidh go dtoirmiscfí úsáid nó nochtadh, nó go scriosfaí sonraí. Tá ceartú in Airt. 32(1).
right-ch-25 = Tá ceart rochtana agat: cé a úsáideann cé na sonraí, cén fáth agus cé chomh fada, cad as a dtagann na sonraí agus cé dó a dtugtar iad. De ghnáth tá sé saor in aisce.
right-ch-fdpic = Is féidir leat tuairisc a thabhairt don FDPIC. Ní féidir leis fíneáil a ghearradh ar chuideachtaí. Téann éilimh chuig na cúirteanna sibhialta.
right-ch-gdpr = Nuair a thagann seirbhís faoin RGCS freisin, tá a rialacha sin ann taobh leis na rialacha Eilvéiseacha. Is minic a chaith fógraí ardán ó 2025 leis an Eilvéis mar a chaitear leis an LEE (rinne LinkedIn amhlaidh).
right-br-18-2 = Féadfaidh tú cur i gcoinne úsáid atá bunaithe ar fhoras seachas toiliú, mura n-urramaítear an dlí.
right-br-18-forms = Cuireann tú ina coinne trí iarratas sainráite chuig an gcuideachta, saor in aisce. Féadfaidh tú achainí a dhéanamh chuig an ANPD, agus chuig comhlachtaí tomhaltóirí amhail Procon freisin.
right-br-15-days = Úsáideann clásail chaighdeánacha na Brasaíle agus uirlis cearta sonraí tréimhse 15 lá ón iarratas. Ní thugann na téacsanna a léadh aon uimhir don fhreasúra féin.
right-br-meta = Stop an ANPD oiliúint Meta ar an 2 Iúil 2024. Chuir sé deireadh leis an toirmeasc ar an 30 Lúnasa 2024 faoi choinníollacha: fógraí, gan aon mhionaoisigh faoi láthair, agus foirm éasca chun cur ina coinne am ar bith, do dhaoine gan chuntas freisin.
right-ca-no-21 = Sna foinsí a léadh, níl aon cheart ginearálta i gCalifornia chun agóid a dhéanamh i gcoinne oiliúint IS. Seo atá ann: diúltú do dhíol agus do chomhroinnt, scriosadh, teorainneacha ar shonraí íogaire, ceartú agus rochtain.
right-ca-105 = Is féidir leat sonraí a bhailigh an gnólacht uait a chur á scriosadh. Tá liosta eisceachtaí ann, mar shampla idirbheart a chríochnú, slándáil, saoirse cainte, dualgas dlíthiúil, nó úsáidí inmheánacha a mbeifeá ag súil leo.
right-ca-130 = Tá 45 lá féilire ag an ngnólacht ón bhfáil, agus is féidir síneadh 45 lá a chur leis uair amháin má thugtar fógra laistigh den chéad 45 lá. Ní stopann seiceáil d'aitheantais an clog. Tá sé saor in aisce.
right-ca-signals = Is diúltú bailí do dhíol agus do chomhroinnt é comhartha brabhsálaí amhail Global Privacy Control. Ón 1 Eanáir 2026 caithfidh suíomhanna a thaispeáint gur phróiseáil siad é. Ón 1 Eanáir 2027 caithfidh brabhsálaithe socrú den sórt sin a thairiscint.
right-ca-admt = I gcás teicneolaíocht uathoibrithe a ghabhann ionad breithiúnas daonna i gcinntí suntasacha (creidmheas, tithíocht, oideachas, poist, sláinte), caithfidh fógra roimh úsáid, rochtain agus rogha diúltaithe a bheith ann faoin 1 Eanáir 2027.
right-ca-drop = Sroicheann iarratas amháin ag privacy.ca.gov/drop gach bróicéir sonraí cláraithe. Ón 1 Lúnasa 2026 caithfidh siad féachaint air gach 45 lá ar a laghad.
right-ca-enforce = Is iad an CPPA agus an Attorney General a chuireann an dlí i bhfeidhm. Ní féidir le daoine féin dlí a chur ach maidir le sáruithe sonraí áirithe.
right-us-ct = Ón 1 Iúil 2026 caithfidh fógra príobháideachais a rá an mbailítear, an úsáidtear nó an ndíoltar sonraí pearsanta chun mórmhúnlaí teanga a oiliúint. Dualgas faisnéise atá ann, ní ceart chun agóid a dhéanamh.
right-us-states = Tá dlí ginearálta príobháideachais ag thart ar fiche stát le cearta chun scriosadh agus chun diúltú do dhíol, d'fhógraíocht spriocdhírithe agus do phróifíliú áirithe. Bíonn 45 lá ag cuideachtaí chun freagra a thabhairt den chuid is mó. Nua: Oklahoma agus Louisiana 1 Eanáir 2027, Alabama 1 Bealtaine 2027, Vermont 1 Eanáir 2028.
right-qc-rights = Tá cearta agat chun rochtana, chun ceartaithe, chun toiliú a tharraingt siar, chun foilsiú a stopadh nó naisc a bhaint, chun iniomparthachta, agus chun faisnéise faoi chinntí uathoibrithe. Tá an freagra dlite laistigh de 30 lá. Caithfidh diúltú a bheith i scríbhinn, cúiseanna a thabhairt agus an CAI a lua.
right-ca-opc = Glacann an coimisinéir cónaidhme le gearáin. I mí Feabhra 2025 d'oscail sé imscrúdú ar úsáid X de phostálacha Ceanadach do Grok.
right-tr-kvkk = Ar dtús iarr ar an gcuideachta (i scríbhinn, trí KEP, trí r-shíniú, nó ón seoladh ríomhphoist atá aici ar comhad). Tá 30 lá aici. Ansin déan gearán leis an mBord laistigh de 30 lá tar éis freagra, nó laistigh de 60 lá tar éis an iarratais mura bhfuarthas freagra nó má tháinig sé déanach. Cailltear tréimhsí nár cloíodh leo.
right-in-dpdp = Tá an Bord ann ón 13 Samhain 2025. Tá feidhm ag rialacha maidir le bainisteoirí toilithe ón 13 Samhain 2026. Tagann fógra, toiliú, léirscriosadh agus cearta eile ina ndiaidh ón 13 Bealtaine 2027 (tá difríocht lae idir na foinsí).
right-mx-arco = Tá cearta agat chun rochtana, ceartaithe, cealaithe agus freasúra. Ón 21 Márta 2025 tá siad sin faoin Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Luann fógraí príobháideachais ceart chun agóid a dhéanamh, agus gearáin chuig an Information Regulator ar fhoirm 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Má bhunaíonn seirbhís oiliúint IS ar leas dlisteanach, féadfaidh tú agóid a dhéanamh am ar bith ar chúiseanna a bhaineann le do chás féin (Airt. 21(1) den RGCS). Caithfidh sí stopadh ansin, mura léiríonn sí forais dhlisteanacha láidre a sháraíonn do chuid forais nó mura bhfuil na sonraí de dhíth uirthi le haghaidh éileamh dlíthiúil. I gcoinne margaíochta dírí ní gá aon chúis.
law-topic-legitimate-interest = De ghnáth bunaíonn ardáin mhóra oiliúint IS ar leas dlisteanach (Airt. 6(1)(f) den RGCS). Ansin féadfaidh siad sonraí a úsáid gan cead a iarraidh má tá sé sin riachtanach, ach amháin má tá níos mó meáchain ag do leasanna nó ag do chearta bunúsacha. Breithnítear é seo cás ar chás, agus cuirtear d'ionchais réasúnta san áireamh.
law-topic-always-or-sometimes = Tá feidhm ag cearta áirithe i gcónaí, mar shampla fiafraí cé na sonraí a úsáidtear (Airt. 15) nó agóid a dhéanamh i gcoinne margaíochta dírí (Airt. 21(2)). Níl feidhm ag cearta eile ach i gcásanna áirithe: is féidir leat agóid a dhéanamh i gcoinne oiliúint IS má tá sí bunaithe ar leas dlisteanach nó ar chúram poiblí.
law-topic-must-inform = Caithfidh seirbhís atá ag brath ar leas dlisteanach a insint duit go sainráite, go soiléir agus scartha ó fhaisnéis eile gur féidir leat agóid a dhéanamh, ina céad chumarsáid ar a dhéanaí (Airt. 21(4)). Caithfidh sí agóid a éascú freisin (Airt. 12(2)).
law-topic-consent-or-contract = Is leas dlisteanach nó cúram poiblí amháin a osclaíonn agóid Airt. 21(1). Má tá an tseirbhís ag brath ar thoiliú, tarraing siar é (Airt. 7(3)). Má tá sí ag brath ar chonradh, iarr rochtain agus an bunús dlí (Airt. 15), agus déan gearán má tá an bunús amhrasach.
law-topic-silence = Nuair atá oiliúint bunaithe ar leas dlisteanach (Airt. 6(1)(f) den RGCS), ní gá don tseirbhís cead a iarraidh ort ar dtús. Mura ndéanann tú aon rud, áirítear é sin mar ghlacadh leis, agus is féidir do shonraí a úsáid.
law-topic-unlearn = Oibríonn agóid don am atá le teacht. An méid atá i múnla cheana, deirtear nach dtagann sé amach arís, ach cuireann agóid a dhéantar níos déanaí stop le húsáid as sin amach fós.
law-topic-one-month = Caithfidh an chuideachta freagra a thabhairt gan mhoill mhíchuí agus laistigh de mhí amháin ón uair a fhaigheann sí d'agóid ar a dhéanaí (Airt. 12(3)). Ní áirítear lá na fála. Má tharlaíonn an lá deireanach ar an Satharn, ar an Domhnach nó ar lá saoire poiblí, ritheann an mhí go deireadh an chéad lá oibre eile.
law-topic-extension = Féadfaidh an chuideachta dhá mhí eile a thógáil, ach amháin más gá toisc go bhfuil iarratais casta nó líonmhar, agus amháin má insíonn sí sin duit mar aon le cúiseanna laistigh den chéad mhí. Is é trí mhí ón bhfáil an teorainn is faide ansin.
law-topic-refusal = Má dhiúltaíonn an chuideachta, caithfidh sí sin a insint duit laistigh de mhí amháin, a cúiseanna a thabhairt agus a rá gur féidir leat gearán a dhéanamh nó dul chun na cúirte (Airt. 12(4)). Is faoin gcuideachta atá sé forais dhlisteanacha láidre a sháraíonn do chuid forais a léiriú, nó a léiriú go bhfuil na sonraí de dhíth uirthi le haghaidh éileamh dlíthiúil (Airt. 21(1)).
law-topic-no-answer = Mura bhfaightear freagra tar éis míosa: seol meabhrúchán amháin le dáta, bealach agus uimhir d'agóide agus leis an airteagal. Is gnách cairde dhá sheachtain, ach ní iarrann an dlí aon chairde. Nuair a bheidh an mhí thart, is féidir leat gearán a dhéanamh leis an údarás freisin.
law-topic-extra-demands = Ní fhéadfaidh an chuideachta tuilleadh cruthúnais ar d'aitheantas a iarraidh ach amháin má tá amhras réasúnta uirthi faoi cé atá ag iarraidh (Airt. 12(6)). Ná seol cóip de do chárta aitheantais ar do thionscnamh féin. Más fíoramhras é agus má iarrann sí láithreach, féadfaidh an mhí stopadh, mar sin freagair go tapa.
law-topic-complaint-when = Is féidir leat gearán a dhéanamh nuair atá an mhí thart gan freagra, tar éis diúltú, nó láithreach mura bhfuil aon bhealach ann chun agóid a dhéanamh nó mura n-oibríonn sé. Tá tíortha áirithe ann ar mian leo go n-iarrfá ar an gcuideachta ar dtús (an Spáinn de réir dlí maidir le hiarratais cheart, agus an Danmhairg). Ón 2 Aibreán 2027 tá feidhm aige seo i ngach áit maidir le gearáin thrasteorann faoi iarratas.
law-topic-complaint-attach = Ceangail d'agóid leis an dáta agus an t-am, cruthúnas gur shroich sí, gach freagra (nó líne amháin nár tháinig aon fhreagra), fógra na cuideachta faoi oiliúint IS mar a bhí sé ag an am sin, d'ainm cuntais nó nasc próifíle, agus ainm agus seoladh na cuideachta. Abair cad atá á iarraidh agat: ordú chun stopadh, chun léirscriosadh, agus chun srianadh idir an dá linn. Ná cuir aitheantas grianghrafach leis ach amháin má iarrann an t-údarás é.
law-topic-complaint-free = Tá an gearán saor in aisce. Tairgeann údaráis foirm leictreonach, agus fanann bealaí eile ar oscailt. Iarratais atá go soiléir gan bhunús nó iomarcach, agus iad sin amháin, is féidir táille a ghearradh orthu nó a dhiúltú (Airt. 57).
law-topic-lead-authority = Is é an príomhúdarás an t-údarás san áit a bhfuil príomhbhunaíocht na cuideachta san Aontas, mar shampla Éire do Meta, Google, Microsoft, LinkedIn, X, TikTok agus Apple. Is féidir leat gearán a dhéanamh sa bhaile: cuireann d'údarás an comhad ar aghaidh agus is é do phointe teagmhála i gcónaí é. Ní bhíonn an nós imeachta níos tapa má théann tú díreach chuig an bpríomhúdarás.
law-topic-court = Is féidir leat dlí a chur ar an gcuideachta san áit a bhfuil cónaí ort nó san áit a bhfuil sí bunaithe, le gearán nó gan ghearán, agus féadfaidh an dá rud rith ag an am céanna (Airt. 79, CBAE C-132/21). Mura ndeir an t-údarás aon rud ar feadh trí mhí, is féidir leat an t-údarás a thabhairt chun na cúirte (Airt. 78(2)).
law-topic-damages = Chun cúiteamh a fháil caithfidh tú sárú, damáiste agus an nasc a léiriú (Airt. 82). Ní fhéadfar íosleibhéal tromchúise a éileamh, agus féadfar eagla roimh mhí-úsáid a chur san áireamh má chruthaítear í. Is beag iad den chuid is mó na dámhachtainí i leith damáiste neamhábhartha amháin, agus téann fíneáil chuig an stát, ní chugatsa riamh.
law-topic-noyb = Is féidir le comhlacht neamhbhrabúis gearán a dhéanamh agus dlí a chur thar do cheann má thugann tú sainordú dó (Airt. 80). Rinne noyb aon ghearán déag i gcoinne phleananna oiliúna IS Meta ar an 6 Meitheamh 2024 agus sheol sé litir scoir agus staonta chuig Meta ar an 14 Bealtaine 2025.
law-topic-is-it-legal = Deir an EDPB gur féidir le leas dlisteanach a bheith mar bhunús dlí d'oiliúint IS, cás ar chás. In imeachtaí práinneacha in aghaidh Meta, ní fhaca OLG Köln aon sárú (23 Bealtaine 2025), bhí OLG Schleswig den tuairim go raibh an t-iarratas ródhéanach (12 Lúnasa 2025) agus d'éirigh údarás Hamburg as a nós imeachta féin. Níor thug DPC na hÉireann aon fhormheas foirmiúil, agus níor aimsíodh aon rialú i bpríomhchás.
law-topic-for-child = Tá níos mó meáchain ag leasanna linbh sa chothromú (Airt. 6(1)(f)). Más fíor é, is féidir leat a thabhairt mar chúiseanna go bhfeictear do leanaí sna pictiúir nó go raibh tú faoi 18 nuair a rinne tú an phostáil. Ní deir na foinsí a léadh conas agóid a dhéanamh thar ceann linbh.
law-topic-no-account = Is féidir leat agóid a dhéanamh gan chuntas freisin (Airt. 21(1) den RGCS), mar shampla toisc gur phostáil daoine eile rudaí fút. Tabhair d'ainm agus na leathanaigh nó na pictiúir lena mbaineann. Má tá logáil isteach de dhíth ar an bhfoirm, seol litir nó ríomhphost.
law-topic-legal-advice = Faisnéis ó fhoinsí poiblí atá anseo, ní comhairle dlí.
law-topic-letter = Níl aon fhoirm forordaithe: áirítear foirm ghréasáin, socrú, ríomhphost nó litir, agus má scríobhtar í tá cruthúnas ann. Is í foirm na seirbhíse féin an bealach is tapa. Is í litir nó ríomhphost an bealach mura bhfuil foirm ann, mura n-oireann an fhoirm, nó má tá níos mó uait ná mar a thairgeann sí.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Cé thú féin, ionas gur féidir tú a aimsiú: d'ainm nó d'ainm úsáideora, seoladh ríomhphoist nó uimhir theileafóin an chuntais, agus an nasc próifíle. Gan chuntas: d'ainm agus na leathanaigh nó na pictiúir lena mbaineann. Ná tabhair ach an méid atá riachtanach.
letter-must-to-whom = Cé chuige: an chuideachta a dhéanann an cinneadh. Do dhaoine san Aontas is í a cuideachta san Aontas í de ghnáth.
letter-must-objection = Gur agóid í: luaigh Airt. 21(1) den RGCS. Ní ceist í agóid agus ní gá toiliú léi.
letter-must-use = Cén úsáid: forbairt, oiliúint, tástáil agus feabhsú múnlaí agus córas IS, ag an gcuideachta agus acu siúd a dtugann sí na sonraí dóibh.
letter-must-data = Cé na sonraí: postálacha, tráchtanna, grianghraif, fotheidil, próifíl, teachtaireachtaí chuig an gcúntóir IS, agus sonraí fút i bpostálacha daoine eile nó ón ngréasán.
letter-must-grounds = Forais ó do chás féin. Is leor abairt nó dhó mhacánta chun tús a chur leis. Ansin is ar an gcuideachta atá sé forais láidre a léiriú, ní ortsa.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Gach rud a bhí agus a bheidh ann, agus do chuntais agus do sheirbhísí go léir ag an gcuideachta, cuntais nasctha san áireamh.
letter-should-erasure = Léirscriosadh na sonraí a bailíodh nó a cóipeáladh le haghaidh oiliúna (Airt. 17(1)(c)), agus é sin a chur in iúl d'fhaighteoirí (Airt. 19). Abair go soiléir nach mian leat go scriosfaí do chuntas.
letter-should-restriction = Srianadh fad a bhíonn siad ag meá (Airt. 18(1)(d)): stóráil, ach gan oiliúint.
letter-should-withdraw-consent = Aon toiliú a tharraingt siar mar chúltaca, ar eagla go mbunaíonn an chuideachta an úsáid ar thoiliú ina ionad sin (Airt. 7(3), 17(1)(b)).
letter-should-no-loss = Go n-inseoidh siad duit roimh ré dá gcuirfeadh an agóid deireadh le do chuntas nó le conradh. Ansin is tusa a chinneann.
letter-should-answer = Go ndeimhneoidh siad i scríbhinn cad a stopadh agus cathain, laistigh de mhí ón bhfáil (Airt. 12(3)). Má dhiúltaíonn siad: na cúiseanna agus conas gearán a dhéanamh (Airt. 12(4)).
letter-should-questions = Ceisteanna ar fiú iad a chur (Airt. 15): ar úsáideadh do shonraí cheana, le haghaidh cé na múnlaí, cá huair ó shin, cén fhoinse, cé dó ar tugadh iad, cén bunús dlí.
letter-should-no-waiver = Nach dtugann an litir aon cheart suas, agus nach toiliú é foirm nó socrú na seirbhíse a úsáid ag an am céanna.
letter-should-otherwise = Cad a tharlaíonn mura ndéantar amhlaidh: tá gearán leis an údarás agus an chúirt oscailte duit.
letter-should-date-name = An dáta agus d'ainm.
letter-should-keep-proof = Coinnigh cóip, seatanna scáileáin den fhoirm sula seolann tú í, agus an ríomhphost deimhnithe lena uimhir.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Cóipeanna de chártaí aitheantais arna seoladh ar do thionscnamh féin.
letter-not-passwords = Pasfhocail.
letter-not-others-data = Sonraí príobháideacha daoine eile.
letter-not-profile-notice = Fógra ar do phróifíl féin in ionad litreach: ní shroicheann sé aon duine sa chuideachta.
letter-not-only-consent = Tarraingt siar toilithe amháin a thabhairt air: nuair atá an chuideachta ag brath ar leas dlisteanach, is í an agóid an ceart.
