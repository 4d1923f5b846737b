### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = Regulamentul general privind protecția datelor (GDPR)
regime-uk-gdpr = GDPR-ul britanic (UK GDPR) și Data Protection Act 2018
regime-swiss-dsg = legea federală elvețiană privind protecția datelor (în germană: DSG)
regime-lgpd = legea braziliană privind protecția datelor (LGPD)
regime-ccpa = legea californiană privind confidențialitatea consumatorilor (CCPA/CPRA)
regime-ctdpa = legea din Connecticut privind confidențialitatea datelor (CTDPA)
regime-us-states = legile privind confidențialitatea ale statelor din SUA
regime-quebec-25 = Legea 25 din Québec
regime-pipeda = legea federală canadiană pentru sectorul privat (PIPEDA)
regime-kvkk = legea turcă privind protecția datelor (KVKK)
regime-dpdp = legea DPDP 2023 din India, cu normele din 2025
regime-lfpdppp = legea mexicană din 2025 privind protecția datelor (LFPDPPP)
regime-popia = legea sud-africană privind protecția datelor (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Vă puteți opune oricând antrenării IA bazate pe interes legitim (art. 21 alin. (1) din GDPR): compania trebuie să înceteze folosirea, cu excepția cazului în care demonstrează că are motive imperioase sau că are nevoie de date pentru apărarea unui drept în instanță. Are o lună să răspundă, iar dumneavoastră puteți depune o plângere la autoritatea pentru protecția datelor.
regime-advice-uk-gdpr = Aveți același drept la opoziție ca în UE: citați art. 21 din UK GDPR și includeți de la început datele care vă identifică, deoarece termenul de o lună începe abia odată cu dovada identității, acolo unde aceasta este necesară. Puteți depune o plângere și la organizație, și la Information Commission.
regime-advice-swiss-dsg = Nu există un drept la opoziție sub acest nume, dar puteți declara expres că datele dumneavoastră nu trebuie folosite pentru antrenarea IA, puteți cere încetarea folosirii și ștergerea copiilor și puteți cere acces. Dacă serviciul intră și sub incidența GDPR, menționați și art. 21 din GDPR.
regime-advice-lgpd = Vă puteți opune unei folosiri fără consimțământ care nu respectă legea, prin cerere expresă către companie și gratuit (LGPD art. 18). După aceea puteți adresa o petiție către ANPD sau vă puteți adresa Procon.
regime-advice-ccpa = Potrivit surselor citite, în California nu există un drept la opoziție față de antrenarea IA ca atare. Ce funcționează: refuzați vânzarea și partajarea datelor (și prin semnal al browserului), cereți ștergerea și accesul și limitați folosirea datelor sensibile.
regime-advice-ctdpa = Potrivit surselor citite, în Connecticut nu există un drept la opoziție față de antrenarea IA ca atare. Din 1 iulie 2026, nota de informare trebuie să spună dacă datele sunt folosite pentru antrenarea modelelor lingvistice mari: citați-o în cererea dumneavoastră.
regime-advice-us-states = Potrivit surselor citite, în statele din SUA nu există un drept la opoziție față de antrenarea IA ca atare. Aproximativ douăzeci de state vă permit să cereți ștergerea datelor și să refuzați vânzarea, publicitatea direcționată și anumite tipuri de creare de profiluri, de cele mai multe ori cu 45 de zile pentru răspuns.
regime-advice-quebec-25 = Sursele citite nu menționează în Québec un drept la opoziție față de antrenarea IA ca atare. Vă puteți retrage consimțământul (s. 8.3) și, acolo unde se aplică, puteți cere ștergerea sau încetarea publicării, cu un răspuns scris în 30 de zile.
regime-advice-pipeda = Sursele citite nu menționează în dreptul federal canadian un drept la opoziție față de antrenarea IA ca atare. Puteți depune o plângere la comisarul federal pentru confidențialitate.
regime-advice-kvkk = Sursele citite nu menționează în Turcia un drept la opoziție față de antrenarea IA ca atare. Adresați-vă mai întâi companiei, care are 30 de zile, apoi depuneți o plângere la Consiliu: în 30 de zile de la un răspuns sau în 60 de zile de la cerere, dacă nu a venit niciun răspuns sau a venit târziu.
regime-advice-dpdp = Sursele citite nu menționează în India un drept la opoziție față de antrenarea IA ca atare. Informarea, consimțământul, ștergerea și alte drepturi intră în vigoare la 13 mai 2027 (sursele diferă cu o zi).
regime-advice-lfpdppp = Există un drept la opoziție, alături de acces, rectificare și anulare. Din 21 martie 2025, aceste drepturi țin de Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = Notele de informare sud-africane menționează un drept la opoziție și plângeri la Information Regulator pe formularul POPIA 5. Legea însăși nu se află printre sursele citite.
regime-advice-none = Acest bot nu cunoaște niciun drept la opoziție față de antrenarea IA în această țară. Setările serviciului funcționează oriunde și puteți întreba compania.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = art. { $article }
cite-paragraph = art. { $article } alin. ({ $paragraph })
cite-paragraphs = art. { $article } alin. ({ $first })-({ $last })
cite-point = art. { $article } alin. ({ $paragraph }) lit. { $point })
cite-regulation = Regulamentul { $number }
cite-eu-regulation = Regulamentul (UE) { $number }
cite-annex = Directiva (UE) { $number }, anexa { $annex }
cite-eu-court = CJUE { $cases }
cite-opinion = Avizul EDPB { $number }
cite-draft-guidelines = Proiectul de orientări EDPB { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = O companie poate folosi datele dumneavoastră fără să vă ceară acordul dacă folosirea este necesară pentru un interes legitim (al ei sau al altcuiva), cu excepția cazului în care interesele sau drepturile dumneavoastră fundamentale prevalează, în special dacă sunteți copil. Marile platforme își bazează de obicei antrenarea IA pe acest temei. Nu se aplică autorităților publice în îndeplinirea atribuțiilor lor.
right-gdpr-21-1 = Vă puteți opune oricând, din motive legate de situația dumneavoastră particulară, oricărei folosiri (inclusiv creării de profiluri) bazate pe interes legitim (art. 6 alin. (1) lit. f)) sau pe o sarcină publică (art. 6 alin. (1) lit. e)). Compania trebuie atunci să înceteze folosirea, cu excepția cazului în care demonstrează că are motive legitime și imperioase care prevalează asupra intereselor, drepturilor și libertăților dumneavoastră sau că are nevoie de date pentru constatarea, exercitarea sau apărarea unui drept în instanță. Sarcina probei revine companiei.
right-gdpr-21-1-only-two-bases = Opoziția de la art. 21 alin. (1) se potrivește doar folosirii bazate pe art. 6 alin. (1) lit. e) sau pe art. 6 alin. (1) lit. f). Dacă un serviciu se bazează pe consimțământ, retrageți-vă consimțământul. Dacă folosirea servește marketingului direct, opuneți-vă în temeiul art. 21 alin. (2).
right-gdpr-21-2 = Vă puteți opune marketingului direct și creării de profiluri legate de acesta, oricând și fără a da un motiv.
right-gdpr-21-3 = După ce vă opuneți marketingului direct, datele dumneavoastră nu mai pot fi folosite în acest scop. Interesele nu se pun în balanță.
right-gdpr-21-4 = Compania trebuie să vă aducă explicit la cunoștință dreptul la opoziție, cel târziu în prima comunicare cu dumneavoastră, în mod clar și separat de alte informații.
right-gdpr-21-5 = La serviciile online vă puteți opune și prin mijloace automate care utilizează specificații tehnice (o setare sau un semnal).
right-gdpr-21-6 = Vă puteți opune și cercetării științifice sau istorice și statisticilor, din motive legate de situația dumneavoastră particulară, cu excepția cazului în care activitatea este necesară pentru o sarcină de interes public.
right-gdpr-12-2 = Compania trebuie să vă faciliteze exercitarea acestor drepturi. Considerentul 59 adaugă că ar trebui să ofere modalități electronice de a face cereri, mai ales dacă prelucrează date electronic.
right-gdpr-12-form = Legea nu prevede o formă pentru opoziție: un e-mail, o scrisoare, un formular web sau o setare sunt toate valabile. Forma scrisă vă oferă o dovadă.
right-gdpr-12-3 = Compania trebuie să vă spună ce a făcut în urma cererii, fără întârzieri nejustificate și cel târziu în termen de o lună de la primirea ei. Dacă este necesar, deoarece cererile sunt complexe sau multe, poate prelungi cu încă două luni, dar trebuie să anunțe acest lucru, cu motive, în prima lună. Acolo unde este posibil, răspunde electronic la cererile electronice.
right-gdpr-12-3-total = Cu prelungire, limita maximă este de trei luni de la primire.
right-gdpr-12-4 = Dacă nu face nimic, compania trebuie să vă spună acest lucru fără întârziere și cel târziu în termen de o lună. Trebuie să își prezinte motivele și să menționeze că puteți depune o plângere la o autoritate sau vă puteți adresa instanței.
right-gdpr-12-5 = Răspunsul nu vă costă nimic. Doar dacă cererile sunt vădit nefondate sau excesive, în special pentru că se repetă, compania poate cere o taxă rezonabilă sau poate refuza. Ea trebuie să demonstreze că sunt astfel.
right-gdpr-12-6 = Compania poate cere dovezi suplimentare ale identității dumneavoastră doar dacă are îndoieli întemeiate cu privire la cine face cererea.
right-gdpr-12-6-pause = Dacă are îndoieli reale privind identitatea dumneavoastră și întreabă imediat, termenul de o lună se poate suspenda până la răspunsul dumneavoastră. Aceasta este practica autorității din Berlin într-un caz condus de Suedia.
right-gdpr-count-start = Contează ziua în care compania primește cererea, nu ziua în care o trimiteți. Ziua primirii nu se numără. Termenul de o lună se încheie la sfârșitul zilei cu același număr din luna următoare.
right-gdpr-count-short-month = Dacă luna următoare nu are o astfel de zi, termenul se încheie în ultima ei zi. Primită la 31 ianuarie: scadentă la 28 (sau 29) februarie. Primită la 31 august: scadentă la 30 septembrie.
right-gdpr-count-weekend = Dacă ultima zi este sâmbătă, duminică sau sărbătoare legală, termenul se prelungește până la sfârșitul următoarei zile lucrătoare. Weekendurile și sărbătorile din interiorul termenului se numără.
right-gdpr-count-holidays = Sărbătorile legale care contează sunt cele din locul în care compania trebuie să acționeze, adică din țara companiei (Irlanda pentru majoritatea marilor platforme).
right-gdpr-count-examples = Exemple: 22 noiembrie 2026 – 22 decembrie 2026 (cu prelungire 22 februarie 2027). 25 noiembrie 2026 – 28 decembrie 2026 (25 decembrie este ziua de Crăciun, apoi un weekend). 1 decembrie 2026 – 4 ianuarie 2027. 31 decembrie 2026 – 1 februarie 2027. 31 ianuarie 2027 – 1 martie 2027 (28 februarie este duminică). 28 februarie 2027 – 30 martie 2027 (28 martie este duminica Paștelui catolic, 29 martie este lunea Paștelui catolic).
right-gdpr-15 = Puteți întreba dacă datele dumneavoastră sunt prelucrate, în ce scopuri, cine le primește, cât timp sunt păstrate și de unde provin și puteți primi o copie. Prima copie este gratuită. Este o cale de a afla ce a fost folosit pentru antrenare.
right-gdpr-17-1-c = Datele dumneavoastră trebuie șterse dacă v-ați opus în temeiul art. 21 alin. (1) și nu există motive legitime care să prevaleze sau dacă v-ați opus marketingului direct.
right-gdpr-17-1-d = Și datele care au fost prelucrate ilegal trebuie șterse.
right-gdpr-17-3 = Ștergerea poate fi refuzată în măsura în care folosirea este necesară pentru libera exprimare și informare, o obligație legală, sănătatea publică, arhive, cercetare sau statistică ori apărarea unui drept în instanță.
right-gdpr-18-1-d = După ce vă opuneți, puteți cere restricționarea datelor cât timp se verifică ale cui motive prevalează.
right-gdpr-18-2-3 = Datele restricționate pot fi doar stocate, cu excepția cazului în care sunteți de acord sau în care sunt necesare pentru apărarea unui drept în instanță, pentru protecția altcuiva sau pentru un interes public important. Trebuie să vi se comunice înainte ridicarea restricției.
right-gdpr-19 = Compania trebuie să comunice ștergerea și restricționarea tuturor celor care au primit datele, cu excepția cazului în care este imposibil sau disproporționat. Dacă cereți, trebuie să numească acești destinatari.
right-gdpr-77 = Puteți depune o plângere la o autoritate pentru protecția datelor, în special acolo unde locuiți, unde lucrați sau unde a avut loc încălcarea. Autoritatea trebuie să vă informeze despre evoluție și rezultat.
right-gdpr-57-2-3 = Autoritățile oferă un formular de plângere care poate fi completat electronic, iar alte căi rămân deschise. Plângerea este gratuită. Doar cererile vădit nefondate sau excesive pot fi taxate sau refuzate.
right-gdpr-many-complaints = Un număr mare de plângeri ale unei persoane nu le face, prin el însuși, excesive.
right-gdpr-56-60 = Dacă sediul principal al companiei este în altă țară din UE, autoritatea principală este cea a acelei țări. Puteți totuși depune o plângere în țara dumneavoastră: autoritatea locală transmite plângerea mai departe și rămâne punctul dumneavoastră de contact. Celelalte autorități primesc un proiect de decizie și au patru săptămâni pentru a formula obiecții.
right-gdpr-78-2 = Dacă autoritatea nu se ocupă de plângerea dumneavoastră sau nu spune nimic despre evoluție timp de trei luni, puteți acționa autoritatea în instanță.
right-gdpr-79 = Independent de orice plângere, puteți da compania în judecată acolo unde aceasta are un sediu sau acolo unde locuiți.
right-gdpr-80-1 = Puteți mandata un organism fără scop lucrativ, activ în protecția datelor, să depună o plângere și să acționeze în instanță pentru dumneavoastră. Acesta poate cere despăgubiri pentru dumneavoastră acolo unde legea națională permite.
right-gdpr-80-2 = Țările pot permite organismelor fără scop lucrativ pentru protecția datelor să acționeze și fără mandat.
right-gdpr-collective = Organizațiile de consumatori recunoscute pot introduce acțiuni colective pentru încălcări ale GDPR.
right-gdpr-82 = Dacă ați suferit un prejudiciu în urma unei încălcări, inclusiv unul moral, puteți cere despăgubiri. Încălcarea singură nu este suficientă: trebuie să dovediți prejudiciul și legătura. Nu se poate cere o gravitate minimă.
right-gdpr-66 = În cazuri urgente, o autoritate poate lua măsuri provizorii pe propriul teritoriu pentru cel mult trei luni.
right-gdpr-text-unchanged = În octombrie 2026, textul GDPR este neschimbat. Reforma propusă în noiembrie 2025 nu este adoptată.
right-edpb-28-2024 = Interesul legitim poate fi temeiul juridic pentru antrenarea IA, de la caz la caz, după un test în trei pași: un interes legal, precis și real, necesitatea și o punere în balanță cu drepturile dumneavoastră (contează la ce vă puteați aștepta în mod rezonabil și măsurile care atenuează efectul). Un model antrenat pe date cu caracter personal este anonim doar dacă șansa de a obține astfel de date din el este nesemnificativă. Antrenarea ilegală poate afecta folosirea ulterioară a modelului.
right-edpb-li-guidelines = Proiectul de orientări al EDPB spune: interesul legitim trebuie interpretat restrictiv și nu este o soluție implicită. Interesul, necesitatea strictă și punerea în balanță trebuie evaluate dinainte.
right-olg-koeln-2025 = Într-o procedură sumară, instanța nu a văzut nicio încălcare în antrenarea făcută de Meta pe postări publice fără consimțământ, între altele pentru că utilizatorii au fost informați și se puteau opune într-un mod simplu sau își puteau face postările nepublice. Nu este ultimul cuvânt: o procedură pe fond este posibilă.
right-no-unlearning = O opoziție oprește folosirea ulterioară. Se spune că ceea ce a intrat deja într-un model nu mai este scos. De aceea autoritățile le-au spus oamenilor să se opună înainte de data de începere.
right-no-reason-needed-meta = Legea cere motive legate de situația dumneavoastră. Potrivit centrelor de consiliere a consumatorilor și autorității neerlandeze, formularul Meta a acceptat opoziții cu câmpul de text lăsat gol.
right-proc-4 = Din 2 aprilie 2027, o plângere transfrontalieră este admisibilă cu numele și datele dumneavoastră de contact, cu ceea ce ajută la identificarea companiei și cu o descriere a încălcării (o organizație dovedește și calitatea și mandatul său). Nu se poate cere nimic în plus, dar formalitățile naționale rămân. Dacă lipsește ceva, autoritatea o declară inadmisibilă în două săptămâni, cu motive.
right-proc-times = Din 2 aprilie 2027, autoritatea dumneavoastră transmite o plângere transfrontalieră autorității principale în șase săptămâni. Proiectul de decizie al autorității principale este scadent în 15 luni (termen care poate fi prelungit o dată cu până la 12 luni) sau în 12 luni în procedura simplă. Pentru a vă plânge de o cerere fără răspuns, trebuie să fi făcut mai întâi acea cerere. Cazurile rapide pot fi închise devreme dacă încălcarea a încetat și nu aveți obiecții.
right-proc-apply = Regulamentul procedural al GDPR este în vigoare din 1 ianuarie 2026. Se aplică din 2 aprilie 2027, plângerilor depuse după acea zi.
right-uk-21 = Aveți același drept la opoziție ca în UE: absolut pentru marketingul direct, altfel cu motive proprii. Organizația poate continua doar cu motive legitime și imperioase sau pentru apărarea unui drept în instanță. Vă puteți opune verbal sau în scris.
right-uk-12a = Organizația are o lună, plus cel mult două pentru cereri complexe sau numeroase. Termenul curge de la cea mai târzie dintre acestea: primirea, dovada identității acolo unde este necesară în mod rezonabil, plata unei taxe acolo unde poate fi percepută. Se poate suspenda cât timp organizația așteaptă o lămurire de care are nevoie.
right-uk-164a = Puteți depune o plângere chiar la organizație. Aceasta trebuie să ofere o cale ușoară (cum ar fi un formular electronic), să confirme primirea în 30 de zile și să trateze plângerea fără întârzieri nejustificate.
right-uk-regulator = Din 30 septembrie 2026, autoritatea este Information Commission. A preluat atribuțiile de la Information Commissioner, cu același rol și aceleași competențe.
right-uk-ico-ai = ICO spune că drepturile dumneavoastră se aplică datelor de antrenare, datelor de ajustare fină, prompturilor și rezultatelor. Mai spune că interesele legitime sunt singurul temei pe care îl vede pentru antrenarea pe date colectate automat, dacă testele sunt îndeplinite.
right-uk-organisations = În Regatul Unit, o organizație poate depune o plângere pentru dumneavoastră doar dacă ați autorizat-o expres (poziție exprimată în 2021).
right-ch-30 = Nu există un drept la opoziție denumit ca la art. 21 din GDPR. Dar folosirea datelor împotriva voinței dumneavoastră exprese vă încalcă personalitatea, dacă nu este justificată. Așadar, o declarație expresă împotriva antrenării IA are greutate juridică.
right-ch-32 = În instanță puteți cere ca o folosire sau o divulgare să fie interzisă ori ca datele să fie șterse. Rectificarea se află la art. 32 alin. (1).
right-ch-25 = Aveți un drept de acces: cine folosește ce date, în ce scop și cât timp, de unde provin datele și cui îi ajung. De regulă este gratuit.
right-ch-fdpic = Puteți face o sesizare la comisarul federal elvețian pentru protecția datelor (FDPIC). Acesta nu poate amenda companii. Pretențiile se îndreaptă către instanțele civile.
right-ch-gdpr = Acolo unde un serviciu intră și sub incidența GDPR, regulile acestuia stau alături de cele elvețiene. Notele din 2025 ale platformelor au tratat adesea Elveția ca pe SEE (LinkedIn a făcut-o).
right-br-18-2 = Vă puteți opune unei folosiri bazate pe alt temei decât consimțământul, dacă legea nu este respectată.
right-br-18-forms = Vă opuneți prin cerere expresă către companie, gratuit. Puteți adresa o petiție către ANPD, dar și către organisme pentru consumatori, cum ar fi Procon.
right-br-15-days = Clauzele standard braziliene și un instrument pentru drepturile privind datele folosesc un termen de 15 zile de la cerere. Textele citite nu dau niciun număr pentru opoziția propriu-zisă.
right-br-meta = ANPD a oprit antrenarea făcută de Meta la 2 iulie 2024. A ridicat interdicția la 30 august 2024, cu condiții: informări, deocamdată fără minori și un formular simplu de opoziție oricând, inclusiv pentru persoanele fără cont.
right-ca-no-21 = Potrivit surselor citite, în California nu există un drept general la opoziție față de antrenarea IA. Ce există: refuzul vânzării și partajării datelor, ștergerea, limitarea folosirii datelor sensibile, rectificarea și accesul.
right-ca-105 = Puteți cere ștergerea datelor pe care firma le-a colectat de la dumneavoastră. Există o listă de excepții, de exemplu finalizarea unei tranzacții, securitatea, libertatea de exprimare, o obligație legală sau folosiri interne la care v-ați aștepta.
right-ca-130 = Firma are 45 de zile calendaristice de la primire, cu o singură prelungire de 45 de zile, anunțată în primele 45. Verificarea identității nu oprește termenul. Este gratuit.
right-ca-signals = Un semnal al browserului, cum ar fi Global Privacy Control, este un refuz valabil al vânzării și partajării datelor. Din 1 ianuarie 2026, site-urile trebuie să arate că l-au prelucrat. Din 1 ianuarie 2027, browserele trebuie să ofere o astfel de setare.
right-ca-admt = Pentru tehnologia automată care înlocuiește judecata umană în decizii importante (credit, locuință, educație, locuri de muncă, sănătate), trebuie să existe, până la 1 ianuarie 2027, informare înainte de folosire, acces și posibilitate de refuz.
right-ca-drop = O singură cerere la privacy.ca.gov/drop ajunge la toți brokerii de date înregistrați. Din 1 august 2026, aceștia trebuie să o verifice cel puțin o dată la 45 de zile.
right-ca-enforce = Legea este aplicată de CPPA și de procurorul general (Attorney General). Persoanele pot da în judecată doar pentru anumite încălcări ale securității datelor.
right-us-ct = Din 1 iulie 2026, o notă de informare trebuie să spună dacă datele cu caracter personal sunt colectate, folosite sau vândute pentru antrenarea modelelor lingvistice mari. Este o obligație de informare, nu un drept la opoziție.
right-us-states = Aproximativ douăzeci de state au o lege generală privind confidențialitatea, cu drepturi de ștergere și de refuz al vânzării datelor, al publicității direcționate și al anumitor tipuri de creare de profiluri. Companiile au de cele mai multe ori 45 de zile pentru răspuns. Noi: Oklahoma și Louisiana 1 ianuarie 2027, Alabama 1 mai 2027, Vermont 1 ianuarie 2028.
right-qc-rights = Aveți drepturi la acces, la rectificare, la retragerea consimțământului, la încetarea publicării sau eliminarea linkurilor, la portabilitate și la informații despre deciziile automate. Răspunsul este scadent în 30 de zile. Un refuz trebuie să fie scris, motivat și să menționeze CAI.
right-ca-opc = Comisarul federal primește plângeri. În februarie 2025 a deschis o investigație privind folosirea de către X a postărilor canadienilor pentru Grok.
right-tr-kvkk = Adresați-vă mai întâi companiei (în scris, prin KEP, cu semnătură electronică sau de la adresa de e-mail pe care o are în evidență). Are 30 de zile. Apoi depuneți o plângere la Consiliu în 30 de zile de la un răspuns sau în 60 de zile de la cerere, dacă nu a venit niciun răspuns sau a venit târziu. Termenele depășite nu pot fi recuperate.
right-in-dpdp = Consiliul există din 13 noiembrie 2025. Normele privind administratorii de consimțământ se aplică din 13 noiembrie 2026. Informarea, consimțământul, ștergerea și alte drepturi urmează din 13 mai 2027 (sursele diferă cu o zi).
right-mx-arco = Aveți drepturi la acces, rectificare, anulare și opoziție. Din 21 martie 2025, acestea țin de Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Notele de informare menționează un drept la opoziție și plângeri la Information Regulator pe formularul 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Dacă un serviciu își bazează antrenarea IA pe interes legitim, vă puteți opune oricând din motive legate de situația dumneavoastră (art. 21 alin. (1) din GDPR). Serviciul trebuie atunci să înceteze folosirea, cu excepția cazului în care demonstrează că are motive legitime și imperioase care prevalează asupra motivelor dumneavoastră sau că are nevoie de date pentru apărarea unui drept în instanță. Împotriva marketingului direct nu este nevoie de niciun motiv.
law-topic-legitimate-interest = Marile platforme își bazează de obicei antrenarea IA pe interes legitim (art. 6 alin. (1) lit. f) din GDPR). Pot folosi atunci date fără să întrebe, dacă este necesar, cu excepția cazului în care interesele sau drepturile dumneavoastră fundamentale prevalează. Se apreciază de la caz la caz, iar așteptările dumneavoastră rezonabile contează.
law-topic-always-or-sometimes = Unele drepturi se aplică întotdeauna, de exemplu să întrebați ce date se folosesc (art. 15) sau să vă opuneți marketingului direct (art. 21 alin. (2)). Altele se aplică doar în anumite cazuri: vă puteți opune antrenării IA dacă aceasta se bazează pe interes legitim sau pe o sarcină publică.
law-topic-must-inform = Un serviciu care se bazează pe interes legitim trebuie să vă spună explicit, clar și separat de alte informații că vă puteți opune, cel târziu în prima comunicare (art. 21 alin. (4)). Trebuie și să facă opoziția ușoară (art. 12 alin. (2)).
law-topic-consent-or-contract = Doar interesul legitim sau o sarcină publică deschide opoziția de la art. 21 alin. (1). Dacă serviciul se bazează pe consimțământ, retrageți-l (art. 7 alin. (3)). Dacă se bazează pe un contract, cereți accesul și temeiul juridic (art. 15) și depuneți o plângere dacă temeiul este îndoielnic.
law-topic-silence = Acolo unde antrenarea se bazează pe interes legitim (art. 6 alin. (1) lit. f) din GDPR), serviciul nu este obligat să vă întrebe înainte. Dacă nu faceți nimic, se consideră că acceptați, iar datele dumneavoastră pot fi folosite.
law-topic-unlearn = O opoziție are efect pentru viitor. Se spune că ceea ce se află deja într-un model nu mai iese de acolo, dar o opoziție ulterioară oprește totuși folosirea din acel moment.
law-topic-one-month = Compania trebuie să răspundă fără întârzieri nejustificate și cel târziu în termen de o lună de la primirea opoziției (art. 12 alin. (3)). Ziua primirii nu se numără. Dacă ultima zi este sâmbătă, duminică sau sărbătoare legală, termenul de o lună se prelungește până la sfârșitul următoarei zile lucrătoare.
law-topic-extension = Compania poate prelungi cu încă două luni, dar numai dacă este necesar pentru că cererile sunt complexe sau multe și numai dacă vă anunță, cu motive, în prima lună. Limita maximă este atunci de trei luni de la primire.
law-topic-refusal = Dacă refuză, compania trebuie să vă anunțe în termen de o lună, să își prezinte motivele și să spună că puteți depune o plângere sau vă puteți adresa instanței (art. 12 alin. (4)). Compania trebuie să demonstreze că are motive legitime și imperioase care prevalează asupra motivelor dumneavoastră sau că are nevoie de date pentru apărarea unui drept în instanță (art. 21 alin. (1)).
law-topic-no-answer = Niciun răspuns după o lună: trimiteți o revenire în care indicați data, calea și numărul opoziției, precum și articolul. Două săptămâni de așteptare în plus sunt obișnuite, dar legea nu le cere. După expirarea termenului de o lună, puteți depune o plângere și la autoritate.
law-topic-extra-demands = Compania poate cere dovezi suplimentare ale identității dumneavoastră doar dacă are îndoieli întemeiate cu privire la cine face cererea (art. 12 alin. (6)). Nu trimiteți din proprie inițiativă o copie a cărții de identitate. Dacă îndoiala este reală și compania întreabă imediat, termenul de o lună se poate suspenda, așa că răspundeți repede.
law-topic-complaint-when = Puteți depune o plângere când termenul de o lună a trecut fără răspuns, după un refuz sau imediat, dacă nu există o cale de opoziție ori aceasta nu funcționează. Unele țări cer să vă adresați mai întâi companiei (Spania, prin lege, pentru cererile de exercitare a drepturilor, și Danemarca). Din 2 aprilie 2027, acest lucru se aplică peste tot plângerilor transfrontaliere privind o cerere.
law-topic-complaint-attach = Atașați opoziția cu dată și oră, dovada că a ajuns, toate răspunsurile (sau mențiunea că nu a venit niciunul), nota de informare a companiei despre antrenarea IA, așa cum era atunci, numele contului sau linkul profilului și numele și adresa companiei. Spuneți ce cereți: un ordin de încetare, de ștergere și, între timp, de restricționare. Adăugați un act de identitate cu fotografie doar dacă îl cere autoritatea.
law-topic-complaint-free = Plângerea este gratuită. Autoritățile oferă un formular electronic, iar alte căi rămân deschise. Doar cererile vădit nefondate sau excesive pot fi taxate sau refuzate (art. 57).
law-topic-lead-authority = Autoritatea principală este cea din țara în care compania își are sediul principal din UE, de exemplu Irlanda pentru Meta, Google, Microsoft, LinkedIn, X, TikTok și Apple. Puteți depune o plângere în țara dumneavoastră: autoritatea dumneavoastră transmite dosarul mai departe și rămâne punctul dumneavoastră de contact. Dacă vă adresați direct autorității principale, procedura nu este mai rapidă.
law-topic-court = Puteți da compania în judecată acolo unde locuiți sau acolo unde aceasta are un sediu, cu sau fără plângere, iar ambele se pot desfășura în același timp (art. 79, CJUE C-132/21). Dacă autoritatea nu spune nimic timp de trei luni, o puteți acționa în instanță (art. 78 alin. (2)).
law-topic-damages = Pentru despăgubiri trebuie să dovediți o încălcare, un prejudiciu și legătura dintre ele (art. 82). Nu se poate cere o gravitate minimă, iar teama de folosire abuzivă poate conta dacă este dovedită. Sumele acordate doar pentru prejudicii morale sunt de cele mai multe ori mici, iar o amendă merge la stat, niciodată la dumneavoastră.
law-topic-noyb = Un organism fără scop lucrativ poate depune o plângere și acționa în instanță pentru dumneavoastră dacă îl mandatați (art. 80). noyb a depus unsprezece plângeri împotriva planurilor Meta de antrenare a IA la 6 iunie 2024 și a trimis companiei Meta o somație de încetare la 14 mai 2025.
law-topic-is-it-legal = EDPB spune că interesul legitim poate fi temeiul juridic pentru antrenarea IA, de la caz la caz. În proceduri de urgență împotriva Meta, OLG Köln nu a văzut nicio încălcare (23 mai 2025), OLG Schleswig a considerat cererea tardivă (12 august 2025), iar autoritatea din Hamburg a renunțat la propria procedură. DPC din Irlanda nu a dat o aprobare formală și nu s-a găsit nicio hotărâre pe fond.
law-topic-for-child = Interesele unui copil cântăresc mai mult în balanță (art. 6 alin. (1) lit. f)). Dacă este adevărat, puteți da ca motive că imaginile îi arată pe copiii dumneavoastră sau că aveați sub 18 ani când ați postat. Sursele citite nu spun cum vă opuneți în numele unui copil.
law-topic-no-account = Vă puteți opune și fără cont (art. 21 alin. (1) din GDPR), de exemplu pentru că alții au postat despre dumneavoastră. Indicați numele dumneavoastră și paginile sau imaginile în cauză. Dacă formularul cere autentificare, trimiteți o scrisoare sau un e-mail.
law-topic-legal-advice = Acestea sunt informații din surse publice, nu consultanță juridică.
law-topic-letter = Nu se prevede nicio formă: un formular web, o setare, un e-mail sau o scrisoare sunt toate valabile, iar forma scrisă păstrează dovada. Formularul propriu al serviciului este calea cea mai rapidă. O scrisoare sau un e-mail este calea potrivită dacă nu există formular, dacă formularul nu se potrivește sau dacă doriți mai mult decât oferă.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Cine sunteți, ca să vă poată găsi: numele sau numele de utilizator, adresa de e-mail sau numărul de telefon al contului și linkul profilului. Fără cont: numele dumneavoastră și paginile sau imaginile în cauză. Dați doar atât cât este necesar.
letter-must-to-whom = Cui: companiei care decide. Pentru persoanele din UE, aceasta este de obicei compania sa din UE.
letter-must-objection = Faptul că este o opoziție: menționați art. 21 alin. (1) din GDPR. O opoziție nu este o întrebare și nu are nevoie de acord.
letter-must-use = Care folosire: dezvoltarea, antrenarea, testarea și îmbunătățirea modelelor și sistemelor de IA, de către companie și de către cei cărora le dă datele.
letter-must-data = Ce date: postări, comentarii, fotografii, descrieri, profil, mesaje către asistentul IA și date despre dumneavoastră din postările altora sau de pe web.
letter-must-grounds = Motive legate de situația dumneavoastră. Una sau două propoziții sincere sunt de ajuns pentru început. Apoi compania, nu dumneavoastră, trebuie să demonstreze că are motive imperioase.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Toate datele, trecute și viitoare, și toate conturile și serviciile dumneavoastră la companie, inclusiv conturile asociate.
letter-should-erasure = Ștergerea datelor colectate sau copiate pentru antrenare (art. 17 alin. (1) lit. c)), transmisă și destinatarilor (art. 19). Spuneți clar că nu doriți ștergerea contului.
letter-should-restriction = Restricționarea cât timp se pun în balanță motivele (art. 18 alin. (1) lit. d)): se stochează, dar nu se antrenează.
letter-should-withdraw-consent = Ca rezervă, retragerea oricărui consimțământ, în cazul în care compania își bazează totuși folosirea pe consimțământ (art. 7 alin. (3), art. 17 alin. (1) lit. b)).
letter-should-no-loss = Solicitarea să vă anunțe dinainte dacă opoziția ar duce la închiderea contului sau la încetarea unui contract. Atunci decideți dumneavoastră.
letter-should-answer = Solicitarea să vă confirme în scris ce a încetat și de când, în termen de o lună de la primire (art. 12 alin. (3)). Dacă refuză: motivele și cum puteți depune o plângere (art. 12 alin. (4)).
letter-should-questions = Întrebări care merită puse (art. 15): dacă datele dumneavoastră au fost deja folosite, pentru ce modele, de când, din ce sursă, cui au fost date, în ce temei juridic.
letter-should-no-waiver = Mențiunea că prin scrisoare nu renunțați la niciun drept și că folosirea în paralel a formularului sau a setării serviciului nu este un consimțământ.
letter-should-otherwise = Ce urmează în caz contrar: o plângere la autoritate și calea instanței vă sunt deschise.
letter-should-date-name = Data și numele dumneavoastră.
letter-should-keep-proof = Păstrați o copie, capturi de ecran ale formularului înainte de a-l trimite și e-mailul de confirmare cu numărul său.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Copii ale cărții de identitate trimise din proprie inițiativă.
letter-not-passwords = Parole.
letter-not-others-data = Date private ale altor persoane.
letter-not-profile-notice = Un anunț pe propriul profil în loc de scrisoare: nu ajunge la nimeni din companie.
letter-not-only-consent = Prezentarea scrisorii doar ca „retragere a consimțământului”: acolo unde compania se bazează pe interes legitim, dreptul este opoziția.
