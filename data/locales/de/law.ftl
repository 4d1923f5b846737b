### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = die Datenschutz-Grundverordnung (DSGVO)
regime-uk-gdpr = die UK GDPR und der Data Protection Act 2018
regime-swiss-dsg = das Schweizer Bundesgesetz über den Datenschutz (DSG)
regime-lgpd = das brasilianische Datenschutzgesetz (LGPD)
regime-ccpa = der California Consumer Privacy Act (CCPA/CPRA)
regime-ctdpa = der Connecticut Data Privacy Act (CTDPA)
regime-us-states = die Datenschutzgesetze von US-Bundesstaaten
regime-quebec-25 = das Gesetz 25 von Québec
regime-pipeda = das kanadische Bundesgesetz für die Privatwirtschaft (PIPEDA)
regime-kvkk = das türkische Datenschutzgesetz (KVKK)
regime-dpdp = der indische DPDP Act 2023 mit den Regeln von 2025
regime-lfpdppp = das mexikanische Datenschutzgesetz von 2025 (LFPDPPP)
regime-popia = das südafrikanische Datenschutzgesetz (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = Sie können KI-Training, das auf einem berechtigten Interesse beruht, jederzeit widersprechen (Art. 21 Abs. 1 DSGVO): Das Unternehmen muss aufhören, wenn es keine zwingenden Gründe nachweist und die Daten nicht für Rechtsansprüche braucht. Es hat einen Monat Zeit für eine Antwort, und Sie können sich bei Ihrer Datenschutzbehörde beschweren.
regime-advice-uk-gdpr = Sie haben dasselbe Widerspruchsrecht wie in der EU: Berufen Sie sich auf Art. 21 der UK GDPR und geben Sie sofort die Daten an, mit denen Sie sich identifizieren, denn wo ein Identitätsnachweis nötig ist, beginnt der Monat erst mit ihm. Sie können sich auch bei der Organisation und bei der Information Commission beschweren.
regime-advice-swiss-dsg = Ein Widerspruchsrecht unter diesem Namen gibt es nicht. Sie können aber ausdrücklich erklären, dass Ihre Daten nicht für KI-Training genutzt werden dürfen, verlangen, dass die Nutzung aufhört und Kopien gelöscht werden, und Auskunft verlangen. Fällt der Dienst auch unter die DSGVO, nennen Sie zusätzlich Art. 21 DSGVO.
regime-advice-lgpd = Sie können sich einer Nutzung ohne Einwilligung, die das Gesetz nicht beachtet, widersetzen, durch ausdrücklichen Antrag an das Unternehmen und kostenlos (Art. 18 LGPD). Danach können Sie eine Eingabe bei der ANPD machen oder sich an Procon wenden.
regime-advice-ccpa = Nach den gelesenen Quellen kennt Kalifornien kein Widerspruchsrecht gegen KI-Training als solches. Was geht: Opt-out von Verkauf und Weitergabe (auch per Browsersignal), Löschung und Auskunft verlangen und die Nutzung sensibler Daten begrenzen.
regime-advice-ctdpa = Nach den gelesenen Quellen kennt Connecticut kein Widerspruchsrecht gegen KI-Training als solches. Seit 1. Juli 2026 müssen Datenschutzhinweise angeben, ob Daten große Sprachmodelle trainieren: Berufen Sie sich in Ihrer Anfrage darauf.
regime-advice-us-states = Nach den gelesenen Quellen kennen US-Bundesstaaten kein Widerspruchsrecht gegen KI-Training als solches. In etwa zwanzig Bundesstaaten können Sie Daten löschen lassen und Verkauf, gezielte Werbung und bestimmtes Profiling per Opt-out ablehnen. Die Frist für eine Antwort beträgt meist 45 Tage.
regime-advice-quebec-25 = Die gelesenen Quellen nennen für Québec kein Widerspruchsrecht gegen KI-Training als solches. Sie können die Einwilligung widerrufen (s. 8.3) und, wo das zutrifft, Löschung oder ein Ende der Veröffentlichung verlangen, mit schriftlicher Antwort innerhalb von 30 Tagen.
regime-advice-pipeda = Die gelesenen Quellen nennen im kanadischen Bundesrecht kein Widerspruchsrecht gegen KI-Training als solches. Sie können sich beim Datenschutzbeauftragten des Bundes (Privacy Commissioner) beschweren.
regime-advice-kvkk = Die gelesenen Quellen nennen für die Türkei kein Widerspruchsrecht gegen KI-Training als solches. Fragen Sie zuerst das Unternehmen, das 30 Tage hat, und beschweren Sie sich dann beim Datenschutzrat: innerhalb von 30 Tagen nach einer Antwort oder 60 Tagen nach Ihrer Anfrage, wenn keine Antwort kam oder sie zu spät kam.
regime-advice-dpdp = Die gelesenen Quellen nennen für Indien kein Widerspruchsrecht gegen KI-Training als solches. Hinweise, Einwilligung, Löschung und andere Rechte gelten ab 13. Mai 2027 (die Quellen weichen um einen Tag ab).
regime-advice-lfpdppp = Es gibt ein Widerspruchsrecht, neben Auskunft, Berichtigung und Löschung („cancelación“). Seit 21. März 2025 ist die Secretaría Anticorrupción y Buen Gobierno dafür zuständig.
regime-advice-popia = Südafrikanische Datenschutzhinweise nennen ein Widerspruchsrecht und Beschwerden beim Information Regulator auf POPIA-Formular 5. Das Gesetz selbst ist nicht unter den gelesenen Quellen.
regime-advice-none = Dieser Bot kennt kein Widerspruchsrecht gegen KI-Training in diesem Land. Die Einstellungen des Dienstes selbst funktionieren überall, und Sie können das Unternehmen fragen.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = Art. { $article }
cite-paragraph = Art. { $article } Abs. { $paragraph }
cite-paragraphs = Art. { $article } Abs. { $first } bis { $last }
cite-point = Art. { $article } Abs. { $paragraph } Buchst. { $point }
cite-regulation = Verordnung { $number }
cite-eu-regulation = Verordnung (EU) { $number }
cite-annex = Richtlinie (EU) { $number }, Anhang { $annex }
cite-eu-court = EuGH { $cases }
cite-opinion = EDSA-Stellungnahme { $number }
cite-draft-guidelines = EDSA-Leitlinienentwurf { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = Ein Unternehmen darf Ihre Daten nutzen, ohne zu fragen, wenn das für ein berechtigtes Interesse (sein eigenes oder das eines anderen) erforderlich ist, sofern nicht Ihre Interessen oder Grundrechte überwiegen, insbesondere wenn Sie ein Kind sind. Große Plattformen stützen KI-Training meist darauf. Für Behörden bei der Erfüllung ihrer Aufgaben gilt das nicht.
right-gdpr-21-1 = Sie dürfen jederzeit, aus Gründen, die sich aus Ihrer besonderen Situation ergeben, jeder Nutzung (auch Profiling) widersprechen, die auf einem berechtigten Interesse (Art. 6 Abs. 1 Buchst. f) oder einer öffentlichen Aufgabe (Art. 6 Abs. 1 Buchst. e) beruht. Das Unternehmen muss dann aufhören, es sei denn, es weist zwingende schutzwürdige Gründe nach, die Ihre Interessen, Rechte und Freiheiten überwiegen, oder braucht die Daten für Rechtsansprüche. Die Beweislast liegt beim Unternehmen.
right-gdpr-21-1-only-two-bases = Der Widerspruch nach Art. 21 Abs. 1 passt nur zu Nutzungen auf Grundlage von Art. 6 Abs. 1 Buchst. e oder Art. 6 Abs. 1 Buchst. f. Stützt sich ein Dienst auf Einwilligung, widerrufen Sie Ihre Einwilligung. Dient die Nutzung der Direktwerbung, widersprechen Sie nach Art. 21 Abs. 2.
right-gdpr-21-2 = Sie dürfen der Direktwerbung und dem Profiling, das damit verbunden ist, jederzeit und ohne Begründung widersprechen.
right-gdpr-21-3 = Nach einem Widerspruch gegen Direktwerbung dürfen Ihre Daten nicht mehr dafür genutzt werden. Eine Interessenabwägung gibt es nicht.
right-gdpr-21-4 = Das Unternehmen muss Sie ausdrücklich auf Ihr Widerspruchsrecht hinweisen, spätestens bei der ersten Kommunikation mit Ihnen, verständlich und getrennt von anderen Informationen.
right-gdpr-21-5 = Bei Onlinediensten dürfen Sie auch mit automatisierten Verfahren widersprechen, die technische Spezifikationen verwenden (eine Einstellung oder ein Signal).
right-gdpr-21-6 = Sie dürfen auch wissenschaftlicher oder historischer Forschung und Statistik widersprechen, aus Gründen, die sich aus Ihrer besonderen Situation ergeben, außer die Arbeit ist für eine Aufgabe im öffentlichen Interesse erforderlich.
right-gdpr-12-2 = Das Unternehmen muss es Ihnen leicht machen, diese Rechte auszuüben. Erwägungsgrund 59 ergänzt, dass es elektronische Wege für Anträge anbieten sollte, vor allem wenn es Daten elektronisch verarbeitet.
right-gdpr-12-form = Das Gesetz schreibt für einen Widerspruch keine Form vor: Eine E-Mail, ein Brief, ein Webformular oder eine Einstellung zählen alle. Schriftlich haben Sie einen Nachweis.
right-gdpr-12-3 = Das Unternehmen muss Ihnen unverzüglich mitteilen, was es auf Ihren Antrag hin getan hat, spätestens innerhalb eines Monats nach Eingang. Wenn es wegen der Komplexität oder der Anzahl von Anträgen erforderlich ist, darf es zwei weitere Monate brauchen, muss das aber innerhalb des ersten Monats mit Gründen ankündigen. Auf elektronische Anträge antwortet es nach Möglichkeit elektronisch.
right-gdpr-12-3-total = Mit einer Verlängerung liegt die äußerste Grenze bei drei Monaten ab Eingang.
right-gdpr-12-4 = Wenn das Unternehmen nichts tut, muss es Ihnen das ohne Verzögerung und spätestens innerhalb eines Monats mitteilen. Es muss die Gründe nennen und darauf hinweisen, dass Sie sich bei einer Behörde beschweren oder vor Gericht gehen können.
right-gdpr-12-5 = Die Antwort kostet Sie nichts. Nur bei offenkundig unbegründeten oder exzessiven Anträgen, insbesondere bei häufiger Wiederholung, darf das Unternehmen ein angemessenes Entgelt verlangen oder sich weigern. Es muss das nachweisen.
right-gdpr-12-6 = Das Unternehmen darf nur dann weitere Nachweise Ihrer Identität verlangen, wenn es begründete Zweifel hat, wer den Antrag stellt.
right-gdpr-12-6-pause = Wenn das Unternehmen echte Zweifel an Ihrer Identität hat und sofort nachfragt, kann der Monat stillstehen, bis Ihre Antwort kommt. So hält es die Berliner Behörde in einem Fall unter Federführung Schwedens.
right-gdpr-count-start = Es zählt der Tag, an dem das Unternehmen Ihren Antrag erhält, nicht der Tag, an dem Sie ihn absenden. Der Tag des Eingangs selbst zählt nicht mit. Der Monat endet mit Ablauf des Tages, der im nächsten Monat dieselbe Zahl trägt.
right-gdpr-count-short-month = Hat der nächste Monat keinen solchen Tag, endet die Frist an seinem letzten Tag. Eingang am 31. Januar: fällig am 28. (oder 29.) Februar. Eingang am 31. August: fällig am 30. September.
right-gdpr-count-weekend = Ist der letzte Tag ein Samstag, Sonntag oder Feiertag, läuft die Frist bis zum Ende des nächsten Arbeitstags. Wochenenden und Feiertage innerhalb der Frist zählen mit.
right-gdpr-count-holidays = Maßgeblich sind die Feiertage des Ortes, an dem das Unternehmen handeln muss, also im Land des Unternehmens (Irland für die meisten großen Plattformen).
right-gdpr-count-examples = Beispiele: 22. November 2026 bis 22. Dezember 2026 (mit Verlängerung 22. Februar 2027). 25. November 2026 bis 28. Dezember 2026 (25. Dezember ist der erste Weihnachtstag, danach ein Wochenende). 1. Dezember 2026 bis 4. Januar 2027. 31. Dezember 2026 bis 1. Februar 2027. 31. Januar 2027 bis 1. März 2027 (28. Februar ist ein Sonntag). 28. Februar 2027 bis 30. März 2027 (28. März ist Ostersonntag, 29. März Ostermontag).
right-gdpr-15 = Sie dürfen fragen, ob Ihre Daten verarbeitet werden, zu welchen Zwecken, wer sie erhält, wie lange sie gespeichert werden und woher sie stammen, und eine Kopie bekommen. Die erste Kopie ist kostenlos. So lässt sich herausfinden, was für Training genutzt wurde.
right-gdpr-17-1-c = Ihre Daten müssen gelöscht werden, wenn Sie nach Art. 21 Abs. 1 widersprochen haben und keine vorrangigen berechtigten Gründe vorliegen, oder wenn Sie der Direktwerbung widersprochen haben.
right-gdpr-17-1-d = Auch Daten, die unrechtmäßig verarbeitet wurden, müssen gelöscht werden.
right-gdpr-17-3 = Die Löschung darf verweigert werden, soweit die Nutzung für freie Meinungsäußerung und Information, eine rechtliche Pflicht, die öffentliche Gesundheit, Archive, Forschung oder Statistik oder für Rechtsansprüche erforderlich ist.
right-gdpr-18-1-d = Nach Ihrem Widerspruch dürfen Sie verlangen, dass die Verarbeitung Ihrer Daten eingeschränkt wird, solange geprüft wird, wessen Gründe überwiegen.
right-gdpr-18-2-3 = Eingeschränkte Daten dürfen nur gespeichert werden, außer Sie willigen ein oder sie werden für Rechtsansprüche, zum Schutz einer anderen Person oder für ein wichtiges öffentliches Interesse gebraucht. Bevor die Einschränkung aufgehoben wird, müssen Sie unterrichtet werden.
right-gdpr-19 = Das Unternehmen muss Löschung und Einschränkung allen mitteilen, die die Daten erhalten haben, außer das ist unmöglich oder mit unverhältnismäßigem Aufwand verbunden. Wenn Sie danach fragen, muss es diese Empfänger nennen.
right-gdpr-77 = Sie dürfen sich bei einer Datenschutzbehörde beschweren, insbesondere dort, wo Sie wohnen, wo Sie arbeiten oder wo der Verstoß stattgefunden hat. Die Behörde muss Sie über Stand und Ergebnis unterrichten.
right-gdpr-57-2-3 = Behörden bieten ein Beschwerdeformular an, das Sie elektronisch ausfüllen können, andere Wege bleiben offen. Die Beschwerde ist kostenlos. Nur bei offenkundig unbegründeten oder exzessiven Anfragen darf eine Gebühr verlangt oder ein Tätigwerden verweigert werden.
right-gdpr-many-complaints = Viele Beschwerden einer einzelnen Person sind nicht allein wegen ihrer Zahl exzessiv.
right-gdpr-56-60 = Liegt die Hauptniederlassung des Unternehmens in einem anderen EU-Land, ist die Behörde dieses Landes federführend. Sie können sich trotzdem zu Hause beschweren: Ihre Behörde vor Ort gibt die Beschwerde weiter und bleibt Ihre Ansprechstelle. Die anderen Behörden erhalten einen Beschlussentwurf und haben vier Wochen Zeit für Einspruch.
right-gdpr-78-2 = Wenn sich die Behörde nicht mit Ihrer Beschwerde befasst oder drei Monate lang nichts zum Stand mitteilt, können Sie die Behörde verklagen.
right-gdpr-79 = Unabhängig von einer Beschwerde können Sie das Unternehmen dort verklagen, wo es niedergelassen ist oder wo Sie wohnen.
right-gdpr-80-1 = Sie dürfen eine Organisation ohne Gewinnerzielungsabsicht, die im Datenschutz tätig ist, beauftragen, sich für Sie zu beschweren und zu klagen. Sie darf für Sie auch Schadenersatz verlangen, wo das nationale Recht das erlaubt.
right-gdpr-80-2 = Länder dürfen Datenschutzorganisationen ohne Gewinnerzielungsabsicht erlauben, auch ohne Auftrag tätig zu werden.
right-gdpr-collective = Anerkannte Verbraucherverbände können Verbandsklagen wegen Verstößen gegen die DSGVO erheben.
right-gdpr-82 = Wenn Sie durch einen Verstoß einen Schaden erlitten haben, auch einen, der nicht in Geld besteht, können Sie Schadenersatz verlangen. Der Verstoß allein genügt nicht: Sie müssen den Schaden und den Zusammenhang nachweisen. Eine Mindestschwere darf nicht verlangt werden.
right-gdpr-66 = In dringenden Fällen darf eine Behörde im eigenen Hoheitsgebiet für höchstens drei Monate einstweilige Maßnahmen treffen.
right-gdpr-text-unchanged = Stand Oktober 2026 ist der Text der DSGVO selbst unverändert. Die im November 2025 vorgeschlagene Reform ist nicht angenommen.
right-edpb-28-2024 = Ein berechtigtes Interesse kann im Einzelfall die Rechtsgrundlage für KI-Training sein, nach einer Prüfung in drei Schritten: ein rechtmäßiges, genau bestimmtes und tatsächliches Interesse, die Erforderlichkeit und eine Abwägung mit Ihren Rechten (was Sie vernünftigerweise erwarten konnten und Maßnahmen, die die Folgen mildern, zählen mit). Ein mit personenbezogenen Daten trainiertes Modell ist nur anonym, wenn die Wahrscheinlichkeit, solche Daten aus ihm herauszuholen, unbedeutend ist. Rechtswidriges Training kann sich auf die spätere Nutzung des Modells auswirken.
right-edpb-li-guidelines = Der Leitlinienentwurf des EDSA sagt: Berechtigtes Interesse ist eng auszulegen und kein Regelfall. Das Interesse, die strikte Erforderlichkeit und die Abwägung müssen vorab geprüft werden.
right-olg-koeln-2025 = In einem Eilverfahren sah das Gericht in Metas Training mit öffentlichen Beiträgen ohne Einwilligung keinen Verstoß, unter anderem weil die Betroffenen informiert wurden und auf einfache Weise widersprechen oder Beiträge nicht öffentlich stellen konnten. Das ist nicht das letzte Wort: Ein Hauptsacheverfahren ist möglich.
right-no-unlearning = Ein Widerspruch beendet die spätere Nutzung. Was schon in ein Modell eingegangen ist, gilt als nicht mehr herausnehmbar. Deshalb rieten Behörden, vor dem Startdatum zu widersprechen.
right-no-reason-needed-meta = Das Gesetz verlangt Gründe aus Ihrer eigenen Situation. Laut Verbraucherzentralen und der niederländischen Behörde nahm das Formular von Meta Widersprüche auch mit leerem Textfeld an.
right-proc-4 = Ab 2. April 2027 ist eine grenzüberschreitende Beschwerde zulässig mit Ihrem Namen und Ihren Kontaktdaten, Angaben, die helfen, das Unternehmen zu bestimmen, und einer Beschreibung des Verstoßes (eine Organisation weist außerdem ihre Stellung und ihren Auftrag nach). Mehr darf nicht verlangt werden, nationale Formvorschriften bleiben aber. Fehlt etwas, erklärt die Behörde die Beschwerde innerhalb von zwei Wochen mit Gründen für unzulässig.
right-proc-times = Ab 2. April 2027 gibt Ihre Behörde eine grenzüberschreitende Beschwerde innerhalb von sechs Wochen an die federführende Behörde weiter. Der Beschlussentwurf der federführenden Behörde ist in 15 Monaten fällig (einmal um bis zu 12 verlängerbar) oder im einfachen Verfahren in 12 Monaten. Um sich über einen unbeantworteten Antrag zu beschweren, müssen Sie diesen Antrag zuerst gestellt haben. Einfache Fälle können früh abgeschlossen werden, wenn der Verstoß beendet ist und Sie nicht widersprechen.
right-proc-apply = Die DSGVO-Verfahrensverordnung ist seit 1. Januar 2026 in Kraft. Sie gilt ab 2. April 2027, für Beschwerden, die nach diesem Tag eingelegt werden.
right-uk-21 = Sie haben dasselbe Widerspruchsrecht wie in der EU: uneingeschränkt bei Direktwerbung, sonst mit eigenen Gründen. Die Organisation darf nur mit zwingenden schutzwürdigen Gründen oder für Rechtsansprüche weitermachen. Sie können mündlich oder schriftlich widersprechen.
right-uk-12a = Die Organisation hat einen Monat, dazu bis zu zwei weitere bei komplexen oder zahlreichen Anträgen. Die Frist läuft ab dem spätesten dieser Zeitpunkte: Eingang, Identitätsnachweis, wo er vernünftigerweise nötig ist, Zahlung einer Gebühr, wo eine verlangt werden darf. Sie kann stillstehen, während die Organisation auf eine Klarstellung wartet, die sie braucht.
right-uk-164a = Sie können sich bei der Organisation selbst beschweren. Sie muss einen einfachen Weg anbieten (etwa ein elektronisches Formular), den Eingang innerhalb von 30 Tagen bestätigen und die Beschwerde ohne unangemessene Verzögerung bearbeiten.
right-uk-regulator = Seit 30. September 2026 ist die Information Commission die Aufsichtsbehörde. Sie hat die Aufgabe vom Information Commissioner übernommen, mit derselben Rolle und denselben Befugnissen.
right-uk-ico-ai = Das ICO sagt, dass Ihre Rechte für Trainingsdaten, Daten zum Fine-Tuning, Prompts und Ausgaben gelten. Es sagt auch, dass berechtigte Interessen die einzige Grundlage sind, die es für Training mit gescrapten Daten sieht, wenn die Prüfungen bestanden sind.
right-uk-organisations = Im Vereinigten Königreich kann sich eine Organisation nur für Sie beschweren, wenn Sie sie ausdrücklich ermächtigt haben (Standpunkt von 2021).
right-ch-30 = Ein Widerspruchsrecht mit diesem Namen wie in Art. 21 DSGVO gibt es nicht. Eine Nutzung von Daten gegen Ihren ausdrücklichen Willen ist aber eine Persönlichkeitsverletzung, außer sie ist gerechtfertigt. Eine ausdrückliche Erklärung gegen KI-Training hat also rechtliches Gewicht.
right-ch-32 = Vor Gericht können Sie verlangen, dass eine Bearbeitung oder eine Bekanntgabe verboten wird oder dass Daten gelöscht werden. Die Berichtigung steht in Art. 32 Abs. 1.
right-ch-25 = Sie haben ein Auskunftsrecht: wer welche Daten nutzt, wofür und wie lange, woher die Daten stammen und an wen sie gehen. In der Regel ist das kostenlos.
right-ch-fdpic = Sie können Anzeige beim Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) erstatten. Er kann Unternehmen keine Geldbuße auferlegen. Ansprüche gehen vor die Zivilgerichte.
right-ch-gdpr = Wo ein Dienst auch unter die DSGVO fällt, stehen deren Regeln neben den schweizerischen. Hinweise der Plattformen von 2025 behandelten die Schweiz oft wie den EWR (so LinkedIn).
right-br-18-2 = Sie dürfen sich einer Nutzung widersetzen, die auf einer anderen Grundlage als der Einwilligung beruht, wenn das Gesetz nicht beachtet wird.
right-br-18-forms = Sie widersetzen sich durch ausdrücklichen Antrag an das Unternehmen, kostenlos. Sie dürfen eine Eingabe bei der ANPD machen, auch bei Verbraucherstellen wie Procon.
right-br-15-days = Brasilianische Standardklauseln und ein Werkzeug für Datenrechte verwenden eine Frist von 15 Tagen ab dem Antrag. Die gelesenen Texte nennen für den Widerspruch selbst keine Zahl.
right-br-meta = Die ANPD stoppte Metas Training am 2. Juli 2024. Sie hob das Verbot am 30. August 2024 unter Bedingungen auf: Hinweise, vorerst keine Minderjährigen und ein einfaches Formular, um jederzeit zu widersprechen, auch für Personen ohne Konto.
right-ca-no-21 = Nach den gelesenen Quellen kennt Kalifornien kein allgemeines Widerspruchsrecht gegen KI-Training. Was es gibt: Opt-out von Verkauf und Weitergabe, Löschung, Grenzen für sensible Daten, Berichtigung und Auskunft.
right-ca-105 = Sie können Daten löschen lassen, die das Unternehmen von Ihnen erhoben hat. Es gibt eine Liste von Ausnahmen, zum Beispiel den Abschluss eines Geschäfts, Sicherheit, Meinungsfreiheit, eine rechtliche Pflicht oder interne Nutzungen, die Sie erwarten würden.
right-ca-130 = Das Unternehmen hat 45 Kalendertage ab Eingang, einmal um 45 verlängerbar, mit Mitteilung innerhalb der ersten 45. Die Prüfung Ihrer Identität hält die Frist nicht an. Es ist kostenlos.
right-ca-signals = Ein Browsersignal wie Global Privacy Control ist ein gültiges Opt-out von Verkauf und Weitergabe. Seit 1. Januar 2026 müssen Websites zeigen, dass sie es verarbeitet haben. Ab 1. Januar 2027 müssen Browser eine solche Einstellung anbieten.
right-ca-admt = Für automatisierte Technik, die bei wichtigen Entscheidungen (Kredit, Wohnen, Bildung, Arbeit, Gesundheit) das menschliche Urteil ersetzt, muss es bis 1. Januar 2027 einen Hinweis vor der Nutzung, Auskunft und ein Opt-out geben.
right-ca-drop = Eine Anfrage unter privacy.ca.gov/drop erreicht alle registrierten Datenhändler. Seit 1. August 2026 müssen sie mindestens alle 45 Tage nachsehen.
right-ca-enforce = Die CPPA und der Attorney General setzen das Gesetz durch. Einzelne können nur wegen bestimmter Datenlecks klagen.
right-us-ct = Seit 1. Juli 2026 müssen Datenschutzhinweise angeben, ob personenbezogene Daten für das Training großer Sprachmodelle erhoben, genutzt oder verkauft werden. Das ist eine Informationspflicht, kein Widerspruchsrecht.
right-us-states = Etwa zwanzig Bundesstaaten haben ein allgemeines Datenschutzgesetz mit Rechten auf Löschung und auf Opt-out von Verkauf, gezielter Werbung und bestimmtem Profiling. Unternehmen haben meist 45 Tage Zeit für eine Antwort. Neu: Oklahoma und Louisiana 1. Januar 2027, Alabama 1. Mai 2027, Vermont 1. Januar 2028.
right-qc-rights = Sie haben Rechte auf Auskunft, Berichtigung, Widerruf der Einwilligung, Ende einer Veröffentlichung oder Entfernung von Links, Übertragbarkeit und Information über automatisierte Entscheidungen. Die Antwort ist innerhalb von 30 Tagen fällig. Eine Ablehnung muss schriftlich sein, Gründe nennen und auf die CAI hinweisen.
right-ca-opc = Der Privacy Commissioner des Bundes nimmt Beschwerden an. Im Februar 2025 leitete er eine Untersuchung zur Nutzung von Beiträgen von Menschen in Kanada durch X für Grok ein.
right-tr-kvkk = Fragen Sie zuerst das Unternehmen (schriftlich, per KEP, mit elektronischer Signatur oder von der E-Mail-Adresse, die ihm vorliegt). Es hat 30 Tage. Beschweren Sie sich dann beim Datenschutzrat, innerhalb von 30 Tagen nach einer Antwort oder innerhalb von 60 Tagen nach der Anfrage, wenn keine Antwort kam oder sie zu spät kam. Versäumte Fristen sind verloren.
right-in-dpdp = Das Board besteht seit 13. November 2025. Regeln für Einwilligungsmanager gelten ab 13. November 2026. Hinweise, Einwilligung, Löschung und andere Rechte folgen ab 13. Mai 2027 (die Quellen weichen um einen Tag ab).
right-mx-arco = Sie haben Rechte auf Auskunft, Berichtigung, Löschung („cancelación“) und Widerspruch. Seit 21. März 2025 ist die Secretaría Anticorrupción y Buen Gobierno dafür zuständig.
right-za-popia = Datenschutzhinweise nennen ein Widerspruchsrecht und Beschwerden beim Information Regulator auf Formular 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = Stützt ein Dienst KI-Training auf ein berechtigtes Interesse, dürfen Sie jederzeit aus Gründen Ihrer eigenen Situation widersprechen (Art. 21 Abs. 1 DSGVO). Er muss dann aufhören, es sei denn, er weist zwingende schutzwürdige Gründe nach, die Ihre überwiegen, oder braucht die Daten für Rechtsansprüche. Gegen Direktwerbung ist keine Begründung nötig.
law-topic-legitimate-interest = Große Plattformen stützen KI-Training meist auf ein berechtigtes Interesse (Art. 6 Abs. 1 Buchst. f DSGVO). Sie dürfen Daten dann ohne zu fragen nutzen, wenn das erforderlich ist, sofern nicht Ihre Interessen oder Grundrechte überwiegen. Das wird im Einzelfall beurteilt, und Ihre vernünftigen Erwartungen zählen mit.
law-topic-always-or-sometimes = Manche Rechte gelten immer, zum Beispiel die Frage, welche Daten genutzt werden (Art. 15), oder der Widerspruch gegen Direktwerbung (Art. 21 Abs. 2). Andere gelten nur in bestimmten Fällen: KI-Training können Sie widersprechen, wenn es auf einem berechtigten Interesse oder einer öffentlichen Aufgabe beruht.
law-topic-must-inform = Ein Dienst, der sich auf ein berechtigtes Interesse stützt, muss Sie ausdrücklich, verständlich und getrennt von anderen Informationen darauf hinweisen, dass Sie widersprechen können, spätestens bei der ersten Kommunikation (Art. 21 Abs. 4). Er muss den Widerspruch auch leicht machen (Art. 12 Abs. 2).
law-topic-consent-or-contract = Nur ein berechtigtes Interesse oder eine öffentliche Aufgabe eröffnet den Widerspruch nach Art. 21 Abs. 1. Stützt sich der Dienst auf Einwilligung, widerrufen Sie sie (Art. 7 Abs. 3). Stützt er sich auf einen Vertrag, verlangen Sie Auskunft und die Rechtsgrundlage (Art. 15), und beschweren Sie sich, wenn die Grundlage zweifelhaft ist.
law-topic-silence = Wo Training auf einem berechtigten Interesse beruht (Art. 6 Abs. 1 Buchst. f DSGVO), muss der Dienst Sie nicht vorher fragen. Wenn Sie nichts tun, gilt das als Mitmachen, und Ihre Daten können genutzt werden.
law-topic-unlearn = Ein Widerspruch wirkt für die Zukunft. Was schon in einem Modell ist, gilt als nicht mehr herausnehmbar, aber auch ein späterer Widerspruch beendet die Nutzung ab dann.
law-topic-one-month = Das Unternehmen muss unverzüglich und spätestens innerhalb eines Monats nach Eingang Ihres Widerspruchs antworten (Art. 12 Abs. 3). Der Tag des Eingangs zählt nicht mit. Ist der letzte Tag ein Samstag, Sonntag oder Feiertag, läuft der Monat bis zum Ende des nächsten Arbeitstags.
law-topic-extension = Das Unternehmen darf zwei weitere Monate brauchen, aber nur, wenn es wegen der Komplexität oder der Anzahl von Anträgen erforderlich ist, und nur, wenn es Ihnen das innerhalb des ersten Monats mit Gründen mitteilt. Die äußerste Grenze liegt dann bei drei Monaten ab Eingang.
law-topic-refusal = Lehnt das Unternehmen ab, muss es Ihnen das innerhalb eines Monats mitteilen, die Gründe nennen und darauf hinweisen, dass Sie sich beschweren oder vor Gericht gehen können (Art. 12 Abs. 4). Es ist Sache des Unternehmens, zwingende schutzwürdige Gründe nachzuweisen, die Ihre überwiegen, oder dass es die Daten für Rechtsansprüche braucht (Art. 21 Abs. 1).
law-topic-no-answer = Keine Antwort nach einem Monat: Senden Sie eine Erinnerung mit Datum, Weg und Nummer Ihres Widerspruchs und dem Artikel. Zwei Wochen Nachfrist sind üblich, das Gesetz verlangt aber keine. Sobald der Monat vorbei ist, können Sie sich auch bei der Behörde beschweren.
law-topic-extra-demands = Das Unternehmen darf nur dann weitere Nachweise Ihrer Identität verlangen, wenn es begründete Zweifel hat, wer den Antrag stellt (Art. 12 Abs. 6). Senden Sie nicht von sich aus eine Ausweiskopie. Wenn der Zweifel echt ist und es sofort nachfragt, kann der Monat stillstehen. Antworten Sie also schnell.
law-topic-complaint-when = Sie können sich beschweren, wenn der Monat ohne Antwort vorbei ist, nach einer Ablehnung oder sofort, wenn es keinen Weg zum Widerspruch gibt oder er nicht funktioniert. Manche Länder möchten, dass Sie zuerst das Unternehmen fragen (Spanien per Gesetz bei Anträgen zu Ihren Rechten, und Dänemark). Ab 2. April 2027 gilt das überall für grenzüberschreitende Beschwerden über einen Antrag.
law-topic-complaint-attach = Fügen Sie bei: Ihren Widerspruch mit Datum und Uhrzeit, den Nachweis, dass er angekommen ist, alle Antworten (oder einen Satz, dass keine kam), den Hinweis des Unternehmens zum KI-Training im damaligen Wortlaut, Ihren Kontonamen oder Profillink sowie Name und Anschrift des Unternehmens. Sagen Sie, was Sie verlangen: eine Anordnung, aufzuhören, zu löschen und bis dahin einzuschränken. Fügen Sie einen Lichtbildausweis nur bei, wenn die Behörde ihn verlangt.
law-topic-complaint-free = Die Beschwerde ist kostenlos. Behörden bieten ein elektronisches Formular an, andere Wege bleiben offen. Nur bei offenkundig unbegründeten oder exzessiven Anfragen darf eine Gebühr verlangt oder ein Tätigwerden verweigert werden (Art. 57).
law-topic-lead-authority = Federführend ist die Behörde, in deren Land das Unternehmen seine Hauptniederlassung in der EU hat, zum Beispiel Irland für Meta, Google, Microsoft, LinkedIn, X, TikTok und Apple. Sie können sich zu Hause beschweren: Ihre Behörde gibt den Vorgang weiter und bleibt Ihre Ansprechstelle. Der direkte Weg zur federführenden Behörde bringt kein schnelleres Verfahren.
law-topic-court = Sie können das Unternehmen dort verklagen, wo Sie wohnen oder wo es niedergelassen ist, mit oder ohne Beschwerde, und beides darf gleichzeitig laufen (Art. 79, EuGH C-132/21). Teilt die Behörde drei Monate lang nichts mit, können Sie die Behörde verklagen (Art. 78 Abs. 2).
law-topic-damages = Für Schadenersatz müssen Sie einen Verstoß, einen Schaden und den Zusammenhang nachweisen (Art. 82). Eine Mindestschwere darf nicht verlangt werden, und die Furcht vor Missbrauch kann zählen, wenn sie bewiesen ist. Beträge allein für immaterielle Schäden sind meist klein, und ein Bußgeld geht an den Staat, nie an Sie.
law-topic-noyb = Eine Organisation ohne Gewinnerzielungsabsicht kann sich für Sie beschweren und klagen, wenn Sie sie beauftragen (Art. 80). noyb reichte am 6. Juni 2024 elf Beschwerden gegen Metas Pläne zum KI-Training ein und schickte Meta am 14. Mai 2025 eine Abmahnung.
law-topic-is-it-legal = Der EDSA sagt, dass ein berechtigtes Interesse im Einzelfall die Rechtsgrundlage für KI-Training sein kann. In Eilverfahren gegen Meta sah das OLG Köln keinen Verstoß (23. Mai 2025), fand das OLG Schleswig den Antrag zu spät (12. August 2025) und gab die Hamburger Behörde ihr eigenes Verfahren auf. Die irische DPC gab keine förmliche Genehmigung, und eine Entscheidung in einer Hauptsache wurde nicht gefunden.
law-topic-for-child = Die Interessen eines Kindes wiegen in der Abwägung schwerer (Art. 6 Abs. 1 Buchst. f). Wenn es stimmt, können Sie als Gründe angeben, dass die Bilder Ihre Kinder zeigen oder dass Sie beim Veröffentlichen unter 18 waren. Die gelesenen Quellen sagen nicht, wie man für ein Kind widerspricht.
law-topic-no-account = Sie können auch ohne Konto widersprechen (Art. 21 Abs. 1 DSGVO), zum Beispiel weil andere über Sie gepostet haben. Nennen Sie Ihren Namen und die betroffenen Seiten oder Bilder. Verlangt das Formular eine Anmeldung, senden Sie einen Brief oder eine E-Mail.
law-topic-legal-advice = Das sind Informationen aus öffentlichen Quellen, keine Rechtsberatung.
law-topic-letter = Eine Form ist nicht vorgeschrieben: Ein Webformular, eine Einstellung, eine E-Mail oder ein Brief zählen alle, und schriftlich haben Sie einen Nachweis. Das eigene Formular des Dienstes ist der schnellste Weg. Ein Brief oder eine E-Mail ist der Weg, wenn es kein Formular gibt, wenn das Formular nicht passt oder wenn Sie mehr wollen, als es bietet.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Wer Sie sind, damit man Sie findet: Ihr Name oder Benutzername, die E-Mail-Adresse oder Telefonnummer des Kontos und der Profillink. Ohne Konto: Ihr Name und die betroffenen Seiten oder Bilder. Geben Sie nur so viel an, wie nötig ist.
letter-must-to-whom = An wen: das Unternehmen, das entscheidet. Für Menschen in der EU ist das meist sein EU-Unternehmen.
letter-must-objection = Dass es ein Widerspruch ist: Nennen Sie Art. 21 Abs. 1 DSGVO. Ein Widerspruch ist keine Frage und braucht keine Zustimmung.
letter-must-use = Welche Nutzung: Entwickeln, Trainieren, Testen und Verbessern von KI-Modellen und -Systemen, durch das Unternehmen und durch alle, denen es die Daten gibt.
letter-must-data = Welche Daten: Beiträge, Kommentare, Fotos, Bildunterschriften, Profil, Nachrichten an den KI-Assistenten und Daten über Sie in Beiträgen anderer oder aus dem Web.
letter-must-grounds = Gründe aus Ihrer eigenen Situation. Ein oder zwei ehrliche Sätze genügen für den Anfang. Danach muss das Unternehmen zwingende Gründe nachweisen, nicht Sie.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Alles Vergangene und Künftige und alle Ihre Konten und Dienste beim Unternehmen, auch verknüpfte Konten.
letter-should-erasure = Löschung der Daten, die für Training gesammelt oder kopiert wurden (Art. 17 Abs. 1 Buchst. c), mit Mitteilung an Empfänger (Art. 19). Sagen Sie klar, dass Sie nicht die Löschung Ihres Kontos wollen.
letter-should-restriction = Einschränkung, während abgewogen wird (Art. 18 Abs. 1 Buchst. d): speichern, aber nicht trainieren.
letter-should-withdraw-consent = Widerruf jeder Einwilligung, hilfsweise für den Fall, dass das Unternehmen die Nutzung stattdessen auf Einwilligung stützt (Art. 7 Abs. 3, Art. 17 Abs. 1 Buchst. b).
letter-should-no-loss = Dass man Ihnen vorher mitteilt, falls der Widerspruch Ihr Konto oder einen Vertrag beenden würde. Dann entscheiden Sie.
letter-should-answer = Dass schriftlich bestätigt wird, was beendet wurde und seit wann, innerhalb eines Monats nach Eingang (Art. 12 Abs. 3). Bei Ablehnung: die Gründe und der Weg zur Beschwerde (Art. 12 Abs. 4).
letter-should-questions = Fragen, die sich lohnen (Art. 15): ob Ihre Daten schon genutzt wurden, für welche Modelle, seit wann, aus welcher Quelle, an wen weitergegeben, auf welcher Rechtsgrundlage.
letter-should-no-waiver = Dass Sie mit dem Schreiben auf kein Recht verzichten und dass es keine Einwilligung ist, wenn Sie nebenher das Formular oder die Einstellung des Dienstes nutzen.
letter-should-otherwise = Was sonst geschieht: Beschwerde bei der Behörde und Gericht stehen Ihnen offen.
letter-should-date-name = Das Datum und Ihr Name.
letter-should-keep-proof = Bewahren Sie eine Kopie auf, Screenshots des Formulars vor dem Absenden und die Bestätigungsmail mit ihrer Nummer.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Ausweiskopien, die Sie von sich aus mitschicken.
letter-not-passwords = Passwörter.
letter-not-others-data = Private Daten anderer Personen.
letter-not-profile-notice = Eine Mitteilung auf Ihrem eigenen Profil statt eines Schreibens: Sie erreicht niemanden im Unternehmen.
letter-not-only-consent = Die Bezeichnung nur als Widerruf der Einwilligung: Wo sich das Unternehmen auf ein berechtigtes Interesse stützt, ist der Widerspruch das richtige Recht.
