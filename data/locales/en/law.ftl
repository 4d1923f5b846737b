### Law: the rights, what holds where, general answers, and what an objection letter contains.
### These are facts from sources. Translate exactly: add nothing, soften nothing.
### Article numbers, names, dates and numbers stay. Use the official wording of the GDPR in your language for legal terms.

## regime-*: the name of a law, used in the middle of a sentence (with article where your language needs one).

regime-gdpr = the General Data Protection Regulation (GDPR)
regime-uk-gdpr = the UK GDPR and the Data Protection Act 2018
regime-swiss-dsg = the Swiss Federal Act on Data Protection (FADP, German: DSG)
regime-lgpd = the Brazilian data protection law (LGPD)
regime-ccpa = the California Consumer Privacy Act (CCPA/CPRA)
regime-ctdpa = the Connecticut Data Privacy Act (CTDPA)
regime-us-states = the privacy laws of US states
regime-quebec-25 = Quebec's Law 25
regime-pipeda = the Canadian federal law for the private sector (PIPEDA)
regime-kvkk = the Turkish data protection law (KVKK)
regime-dpdp = India's DPDP Act 2023 with the Rules of 2025
regime-lfpdppp = the Mexican data protection law of 2025 (LFPDPPP)
regime-popia = the South African data protection law (POPIA)

## regime-advice-*: one paragraph for a person who lives where this law holds. Stands alone.

regime-advice-gdpr = You can object at any time to AI training based on legitimate interest (Art. 21(1) GDPR): the company must stop unless it shows compelling grounds or needs the data for legal claims. It has one month to answer, and you can complain to your data protection authority.
regime-advice-uk-gdpr = You have the same right to object as in the EU: quote Art. 21 of the UK GDPR and put in the data that identify you at once, because the month starts only with proof of identity where that is needed. You can also complain to the organisation and to the Information Commission.
regime-advice-swiss-dsg = There is no right to object under that name, but you can declare expressly that your data must not be used for AI training, demand that the use stops and copies are deleted, and ask for access. If the service also falls under the GDPR, name Art. 21 GDPR as well.
regime-advice-lgpd = You can oppose a use without consent that does not respect the law, by express request to the company and free of charge (LGPD Art. 18). After that you can petition the ANPD or turn to Procon.
regime-advice-ccpa = In the sources read, California has no right to object to AI training as such. What works: opt out of sale and sharing (also by browser signal), ask for deletion and access, and limit the use of sensitive data.
regime-advice-ctdpa = In the sources read, Connecticut has no right to object to AI training as such. Since 1 July 2026 a privacy notice must say whether data train large language models: quote it in your request.
regime-advice-us-states = In the sources read, US states have no right to object to AI training as such. About twenty states let you have data deleted and opt out of sale, targeted advertising and certain profiling, mostly with 45 days to answer.
regime-advice-quebec-25 = The sources read name no right to object to AI training as such in Quebec. You can withdraw consent (s. 8.3) and, where it applies, demand deletion or a stop of publication, with a written answer within 30 days.
regime-advice-pipeda = The sources read name no right to object to AI training as such in Canadian federal law. You can complain to the federal privacy commissioner.
regime-advice-kvkk = The sources read name no right to object to AI training as such in Turkey. Ask the company first, which has 30 days, then complain to the Board: within 30 days after an answer, or 60 days after your request if there was none or it came late.
regime-advice-dpdp = The sources read name no right to object to AI training as such in India. Notice, consent, erasure and other rights come from 13 May 2027 (sources differ by a day).
regime-advice-lfpdppp = There is a right of opposition, beside access, correction and cancellation. Since 21 March 2025 these rights are under the Secretaría Anticorrupción y Buen Gobierno.
regime-advice-popia = South African privacy notices name a right to object, and complaints to the Information Regulator on POPIA form 5. The law itself is not among the sources read.
# For countries where none of these laws holds.
regime-advice-none = This bot knows of no right to object to AI training in this country. The service's own settings work everywhere, and you can ask the company.

## cite-*: where a legal fact stands, as lawyers of your language write it; printed before the fact and a colon.
## $article, $paragraph, $point: “Art. 6(1)(f)”; $first and $last: from paragraph to paragraph; $cases: court numbers such as “C-300/21”.

cite-article = Art. { $article }
cite-paragraph = Art. { $article }({ $paragraph })
cite-paragraphs = Art. { $article }({ $first })-({ $last })
cite-point = Art. { $article }({ $paragraph })({ $point })
cite-regulation = Regulation { $number }
cite-eu-regulation = Regulation (EU) { $number }
cite-annex = Directive (EU) { $number }, Annex { $annex }
cite-eu-court = CJEU { $cases }
cite-opinion = EDPB Opinion { $number }
cite-draft-guidelines = EDPB draft Guidelines { $number }

## right-*: one legal fact, printed after its article number and before its sources. Stands alone.
## “The company” is the company behind the service. “Use” means any processing of personal data.

right-gdpr-6-1-f = A company may use your data without asking if that is necessary for a legitimate interest (its own or someone else's), unless your interests or basic rights weigh more, in particular if you are a child. Large platforms usually base AI training on this. It does not apply to public authorities doing their tasks.
right-gdpr-21-1 = You may object at any time, for reasons from your own particular situation, to any use (profiling included) based on legitimate interest (Art. 6(1)(f)) or a public task (Art. 6(1)(e)). The company must then stop, unless it shows compelling legitimate grounds that outweigh your interests, rights and freedoms, or needs the data for legal claims. The burden of showing this is on the company.
right-gdpr-21-1-only-two-bases = The objection of Art. 21(1) only fits uses based on Art. 6(1)(e) or Art. 6(1)(f). If a service relies on consent, withdraw your consent. If the use serves direct marketing, object under Art. 21(2).
right-gdpr-21-2 = You may object to direct marketing, and to profiling linked to it, at any time and without giving a reason.
right-gdpr-21-3 = After you object to direct marketing, your data may no longer be used for it. There is no weighing of interests.
right-gdpr-21-4 = The company must point out your right to object explicitly, at the latest in its first communication with you, clearly and apart from other information.
right-gdpr-21-5 = With online services, you may also object by automated means that use technical specifications (a setting or a signal).
right-gdpr-21-6 = You may also object to scientific or historical research and statistics, for reasons from your particular situation, unless the work is necessary for a task in the public interest.
right-gdpr-12-2 = The company has to make it easy for you to use these rights. Recital 59 adds that it should offer electronic ways of asking, above all if it processes data electronically.
right-gdpr-12-form = The law prescribes no form for an objection: an e-mail, a letter, a web form or a setting all count. A written form gives you proof.
right-gdpr-12-3 = The company must tell you what it did about your request without undue delay, at the latest within one month of receiving it. If necessary because requests are complex or many, it may take two more months, but must announce this with reasons within the first month. Where possible, it answers electronic requests electronically.
right-gdpr-12-3-total = With an extension, the outside limit is three months from receipt.
right-gdpr-12-4 = If the company does nothing, it must tell you so without delay and within one month at the latest. It must give its reasons and mention that you can complain to an authority or go to court.
right-gdpr-12-5 = The answer costs you nothing. Only if requests are manifestly unfounded or excessive, in particular because they repeat, may the company ask a reasonable fee or refuse. It has to prove that they are.
right-gdpr-12-6 = The company may ask for more proof of your identity only if it has reasonable doubt about who is asking.
right-gdpr-12-6-pause = If the company has real doubt about your identity and asks at once, the month can stand still until your answer comes. This is the practice of the Berlin authority in a case led by Sweden.
right-gdpr-count-start = What counts is the day the company receives your request, not the day you send it. The day of receipt itself is not counted. The month ends when the day with the same number in the next month ends.
right-gdpr-count-short-month = If the next month has no such day, its last day is the end. Received 31 January: due 28 (or 29) February. Received 31 August: due 30 September.
right-gdpr-count-weekend = If the last day is a Saturday, Sunday or public holiday, the period runs to the end of the next working day. Weekends and holidays inside the period do count.
right-gdpr-count-holidays = The public holidays that matter are those of the place where the company has to act, that is the company's country (Ireland for most large platforms).
# Each pair: the day the company received the request, then the last day for its answer.
right-gdpr-count-examples = Examples: 22 November 2026 to 22 December 2026 (with extension 22 February 2027). 25 November 2026 to 28 December 2026 (25 December is Christmas Day, then a weekend). 1 December 2026 to 4 January 2027. 31 December 2026 to 1 February 2027. 31 January 2027 to 1 March 2027 (28 February is a Sunday). 28 February 2027 to 30 March 2027 (28 March is Easter Sunday, 29 March Easter Monday).
right-gdpr-15 = You may ask whether your data are processed, for which purposes, who receives them, how long they are kept and where they came from, and get a copy. The first copy is free. This is a way to find out what was used for training.
right-gdpr-17-1-c = Your data must be erased if you have objected under Art. 21(1) and no overriding legitimate grounds exist, or if you have objected to direct marketing.
right-gdpr-17-1-d = Data that were processed unlawfully must be erased as well.
right-gdpr-17-3 = Erasure can be refused as far as the use is necessary for free expression and information, a legal duty, public health, archives, research or statistics, or legal claims.
right-gdpr-18-1-d = After you object, you may demand that your data be restricted while it is checked whose grounds weigh more.
right-gdpr-18-2-3 = Restricted data may only be stored, unless you agree or they are needed for legal claims, to protect someone else or for an important public interest. You must be told before the restriction is lifted.
right-gdpr-19 = The company must pass erasure and restriction on to everyone who received the data, unless that is impossible or disproportionate. If you ask, it must name those recipients.
right-gdpr-77 = You may complain to a data protection authority, in particular where you live, where you work or where the breach happened. The authority must keep you informed of progress and result.
right-gdpr-57-2-3 = Authorities offer a complaint form that you can fill in electronically, and other ways stay open. The complaint is free. Only manifestly unfounded or excessive requests may be charged or refused.
right-gdpr-many-complaints = A high number of complaints by one person does not by itself make them excessive.
right-gdpr-56-60 = If the company's main establishment is in another EU country, that country's authority leads. You can still complain at home: your local authority passes the complaint on and stays your contact. The other authorities get a draft decision and have four weeks to object.
right-gdpr-78-2 = If the authority does not deal with your complaint, or says nothing about progress for three months, you can take the authority to court.
right-gdpr-79 = Independently of any complaint, you can sue the company where it is established or where you live.
right-gdpr-80-1 = You may mandate a non-profit body active in data protection to complain and sue for you. It may claim compensation for you where national law allows it.
right-gdpr-80-2 = Countries may allow non-profit data protection bodies to act even without a mandate.
right-gdpr-collective = Recognised consumer bodies can bring collective actions for breaches of the GDPR.
right-gdpr-82 = If you suffered damage from a breach, including damage that is not money, you can claim compensation. The breach alone is not enough: you must show the damage and the link. No minimum seriousness may be demanded.
right-gdpr-66 = In urgent cases an authority may take provisional measures on its own territory for up to three months.
right-gdpr-text-unchanged = As of October 2026 the text of the GDPR itself is unchanged. The reform proposed in November 2025 has not been adopted.
# A position of the European Data Protection Board (EDPB), named in the article number above the text.
right-edpb-28-2024 = Legitimate interest can be the legal basis for AI training, case by case, after a test of three steps: a lawful, precise and real interest, necessity, and a balance with your rights (what you could reasonably expect and measures that soften the effect count). A model trained on personal data is anonymous only if the chance of getting such data out of it is insignificant. Unlawful training can affect later use of the model.
right-edpb-li-guidelines = The EDPB's draft guidelines say: legitimate interest is to be read narrowly and is no default. The interest, strict necessity and the balance must be assessed beforehand.
right-olg-koeln-2025 = In a summary procedure the court saw no breach in Meta's training on public posts without consent, among other things because users were informed and could object in a simple way or make posts non-public. It is not the final word: main proceedings are possible.
right-no-unlearning = An objection stops later use. What has already gone into a model is said not to be taken out again. That is why authorities told people to object before the start date.
right-no-reason-needed-meta = The law asks for grounds from your own situation. According to consumer advice centres and the Dutch authority, Meta's form accepted objections with the text box left empty.
right-proc-4 = From 2 April 2027 a cross-border complaint is admissible with your name and contact details, what helps to identify the company and a description of the breach (an organisation also proves its standing and mandate). Nothing more may be demanded, but national formalities stay. If something is missing, the authority declares it inadmissible within two weeks, with reasons.
right-proc-times = From 2 April 2027 your authority passes a cross-border complaint on to the lead authority within six weeks. The lead authority's draft decision is due in 15 months (once extendable by up to 12), or in 12 months in the simple procedure. To complain about an unanswered request, you must have made that request first. Quick cases can be closed early if the breach has ended and you do not object.
right-proc-apply = The GDPR Procedural Regulation has been in force since 1 January 2026. It applies from 2 April 2027, to complaints lodged after that day.
right-uk-21 = You have the same right to object as in the EU: absolute for direct marketing, otherwise with reasons of your own. The organisation may go on only with compelling legitimate grounds or for legal claims. You can object by word of mouth or in writing.
right-uk-12a = The organisation has one month, plus up to two for complex or numerous requests. The period runs from the latest of these: receipt, proof of identity where reasonably needed, payment of a fee where one may be charged. It can stand still while the organisation waits for a clarification it needs.
right-uk-164a = You can complain to the organisation itself. It must offer an easy way (such as an electronic form), acknowledge within 30 days and deal with the complaint without undue delay.
right-uk-regulator = Since 30 September 2026 the regulator is the Information Commission. It took over from the Information Commissioner with the same role and powers.
right-uk-ico-ai = The ICO says that your rights apply to training data, fine-tuning data, prompts and outputs. It also says that legitimate interests is the only basis it sees for training on scraped data, if the tests are met.
right-uk-organisations = In the UK an organisation can complain for you only if you expressly authorised it (position stated in 2021).
# “infringes your personality”: the Swiss legal term (German: Persönlichkeitsverletzung, French: atteinte à la personnalité, Italian: lesione della personalità).
right-ch-30 = There is no right to object named like Art. 21 GDPR. But using data against your express will infringes your personality, unless justified. So an express declaration against AI training has legal weight.
right-ch-32 = In court you can ask that a use or a disclosure be forbidden, or that data be deleted. Correction is in Art. 32(1).
right-ch-25 = You have a right of access: who uses which data, what for and how long, where the data come from and to whom they go. As a rule it is free.
# FDPIC = the Swiss data protection commissioner (German EDÖB, French PFPDT, Italian IFPDT).
right-ch-fdpic = You can report to the FDPIC. It cannot fine companies. Claims go to the civil courts.
right-ch-gdpr = Where a service falls under the GDPR as well, its rules stand beside the Swiss ones. Platforms' 2025 notices often treated Switzerland like the EEA (LinkedIn did).
right-br-18-2 = You may oppose a use that is based on a ground other than consent, if the law is not respected.
right-br-18-forms = You oppose by express request to the company, free of charge. You may petition the ANPD, and also consumer bodies such as Procon.
right-br-15-days = Brazilian standard clauses and a data-rights tool use a period of 15 days from the request. The texts read give no number for the opposition itself.
right-br-meta = The ANPD stopped Meta's training on 2 July 2024. It lifted the ban on 30 August 2024 under conditions: notices, no minors for now, and an easy form to oppose at any time, also for people without an account.
right-ca-no-21 = In the sources read, California has no general right to object to AI training. What exists: opt-out of sale and sharing, deletion, limits on sensitive data, correction and access.
right-ca-105 = You can have data deleted that the business collected from you. There is a list of exceptions, for example completing a transaction, security, free speech, a legal duty, or internal uses you would expect.
right-ca-130 = The business has 45 calendar days from receipt, once extendable by 45 with notice inside the first 45. Checking your identity does not stop the clock. It is free.
right-ca-signals = A browser signal such as Global Privacy Control is a valid opt-out of sale and sharing. Since 1 January 2026 sites must show that they processed it. From 1 January 2027 browsers must offer such a setting.
right-ca-admt = For automated technology that replaces human judgement in significant decisions (credit, housing, education, jobs, health), there must be notice before use, access and an opt-out by 1 January 2027.
right-ca-drop = One request at privacy.ca.gov/drop reaches all registered data brokers. Since 1 August 2026 they must look at it at least every 45 days.
# “Data breaches” here are security incidents (leaks).
right-ca-enforce = The CPPA and the Attorney General enforce the law. People themselves can sue only over certain data breaches.
right-us-ct = Since 1 July 2026 a privacy notice must say whether personal data are collected, used or sold for training large language models. It is a duty to tell, not a right to object.
right-us-states = About twenty states have a general privacy law with rights to delete and to opt out of sale, targeted advertising and certain profiling. Companies mostly have 45 days to answer. New: Oklahoma and Louisiana 1 January 2027, Alabama 1 May 2027, Vermont 1 January 2028.
# CAI = the authority of Quebec.
right-qc-rights = You have rights to access, correction, withdrawing consent, having publication stopped or links removed, portability, and information about automated decisions. The answer is due within 30 days. A refusal must be written, give reasons and mention the CAI.
right-ca-opc = The federal commissioner takes complaints. In February 2025 it opened an investigation into X's use of Canadians' posts for Grok.
# KEP = registered electronic mail in Turkey. The Board = the Turkish data protection board.
right-tr-kvkk = First ask the company (in writing, by KEP, by e-signature, or from the e-mail address it has on file). It has 30 days. Then complain to the Board within 30 days after an answer, or within 60 days after the request if there was none or it came late. Missed periods are lost.
# The Board = the Data Protection Board of India.
right-in-dpdp = The Board has existed since 13 November 2025. Rules on consent managers apply from 13 November 2026. Notice, consent, erasure and other rights follow from 13 May 2027 (sources differ by a day).
right-mx-arco = You have rights to access, correction, cancellation and opposition. Since 21 March 2025 these are under the Secretaría Anticorrupción y Buen Gobierno.
right-za-popia = Privacy notices name a right to object, and complaints to the Information Regulator on form 5.

## law-topic-*: a general answer to a question about the law (EU/EEA). Stands alone.

law-topic-right-to-object = If a service bases AI training on legitimate interest, you may object at any time for reasons from your own situation (Art. 21(1) GDPR). It must then stop, unless it shows compelling legitimate grounds that outweigh yours or needs the data for legal claims. Against direct marketing no reason is needed.
law-topic-legitimate-interest = Large platforms usually base AI training on legitimate interest (Art. 6(1)(f) GDPR). They may then use data without asking if that is necessary, unless your interests or basic rights weigh more. This is judged case by case, and your reasonable expectations count.
law-topic-always-or-sometimes = Some rights always apply, for example asking which data are used (Art. 15) or objecting to direct marketing (Art. 21(2)). Others apply only in certain cases: you can object to AI training if it is based on legitimate interest or a public task.
law-topic-must-inform = A service that relies on legitimate interest must tell you explicitly, clearly and apart from other information that you can object, at the latest in its first communication (Art. 21(4)). It must also make objecting easy (Art. 12(2)).
law-topic-consent-or-contract = Only legitimate interest or a public task opens the objection of Art. 21(1). If the service relies on consent, withdraw it (Art. 7(3)). If it relies on a contract, ask for access and the legal basis (Art. 15), and complain if the basis is doubtful.
law-topic-silence = Where training is based on legitimate interest (Art. 6(1)(f) GDPR), the service does not have to ask you first. If you do nothing, this counts as going along, and your data can be used.
law-topic-unlearn = An objection works for the future. Sources say that what is already in a model cannot be taken out again, but a later objection still stops use from then on.
law-topic-one-month = The company must answer without undue delay and at the latest within one month of receiving your objection (Art. 12(3)). The day of receipt is not counted. If the last day is a Saturday, Sunday or public holiday, the month runs to the end of the next working day.
law-topic-extension = The company may take two more months, but only if necessary because requests are complex or many, and only if it tells you so with reasons within the first month. The outside limit is then three months from receipt.
law-topic-refusal = If the company refuses, it must tell you within one month, give its reasons and say that you can complain or go to court (Art. 12(4)). It is for the company to show compelling legitimate grounds that outweigh yours, or that it needs the data for legal claims (Art. 21(1)).
law-topic-no-answer = No answer after one month: send one reminder with the date, way and number of your objection and the article. Two weeks' grace is usual, but the law asks for none. Once the month is over, you can also complain to the authority.
law-topic-extra-demands = The company may ask for more proof of your identity only if it has reasonable doubt about who is asking (Art. 12(6)). Do not send a copy of your identity card on your own initiative. If the doubt is real and it asks at once, the month can stand still, so answer quickly.
law-topic-complaint-when = You can complain when the month is over without an answer, after a refusal, or at once if there is no way to object or it does not work. Some countries want you to ask the company first (Spain by law for rights requests, and Denmark). From 2 April 2027 this applies everywhere to cross-border complaints about a request.
law-topic-complaint-attach = Attach your objection with date and time, proof that it arrived, all answers (or one line that none came), the company's notice about AI training as it read then, your account name or profile link, and the company's name and address. Say what you ask for: an order to stop, to erase, and to restrict meanwhile. Add photo identity only if the authority asks for it.
law-topic-complaint-free = The complaint is free. Authorities offer an electronic form, and other ways stay open. Only manifestly unfounded or excessive requests may be charged or refused (Art. 57).
law-topic-lead-authority = The authority where the company has its main establishment in the EU leads, for example Ireland for Meta, Google, Microsoft, LinkedIn, X, TikTok and Apple. You can complain at home: your authority passes the file on and stays your contact. Going to the lead authority directly brings no faster procedure.
law-topic-court = You can sue the company where you live or where it is established, with or without a complaint, and both may run at once (Art. 79, CJEU C-132/21). If the authority says nothing for three months, you can take the authority to court (Art. 78(2)).
law-topic-damages = For compensation you must show a breach, damage and the link (Art. 82). No minimum seriousness may be demanded, and fear of misuse can count if proven. Awards for non-material damage alone are mostly small, and a fine goes to the state, never to you.
law-topic-noyb = A non-profit body can complain and sue for you if you mandate it (Art. 80). noyb filed eleven complaints against Meta's AI training plans on 6 June 2024 and sent Meta a cease-and-desist letter on 14 May 2025.
law-topic-is-it-legal = The EDPB says legitimate interest can be the legal basis for AI training, case by case. In urgent procedures against Meta, OLG Köln saw no breach (23 May 2025), OLG Schleswig found the request too late (12 August 2025) and the Hamburg authority gave up its own. The Irish DPC gave no formal approval, and no ruling in a main case was found.
law-topic-for-child = A child's interests weigh more in the balance (Art. 6(1)(f)). If it is true, you can give as reasons that the pictures show your children or that you were under 18 when you posted. The sources read do not say how to object on behalf of a child.
law-topic-no-account = You can object without an account too (Art. 21(1) GDPR), for example because others posted about you. Give your name and the pages or pictures concerned. If the form needs a login, send a letter or an e-mail.
law-topic-legal-advice = This is information from public sources, not legal advice.
law-topic-letter = No form is prescribed: a web form, a setting, an e-mail or a letter all count, and writing keeps proof. The service's own form is the quickest way. A letter or e-mail is the way if there is no form, if the form does not fit, or if you want more than it offers.

## letter-must-*: list items under a heading like “The letter must contain” (EU/EEA).

letter-must-who = Who you are, so that you can be found: your name or user name, the e-mail address or phone number of the account, and the profile link. Without an account: your name and the pages or pictures concerned. Give only as much as is needed.
letter-must-to-whom = To whom: the company that decides. For people in the EU this is usually its EU company.
# needs no consent: the company does not have to agree.
letter-must-objection = That it is an objection: name Art. 21(1) GDPR. An objection is not a question and needs no consent.
letter-must-use = Which use: developing, training, testing and improving AI models and systems, by the company and those it gives the data to.
letter-must-data = Which data: posts, comments, photos, captions, profile, messages to the AI assistant, and data about you in other people's posts or from the web.
letter-must-grounds = Grounds from your own situation. One or two honest sentences are enough to start with. The company then has to show compelling grounds, not you.

## letter-should-*: list items under a heading like “The letter should contain” (EU/EEA).

letter-should-scope = Everything past and future, and all your accounts and services at the company, including linked accounts.
letter-should-erasure = Erasure of the data collected or copied for training (Art. 17(1)(c)), passed on to recipients (Art. 19). Say clearly that you do not want your account deleted.
letter-should-restriction = Restriction while they weigh (Art. 18(1)(d)): store, but do not train.
letter-should-withdraw-consent = Withdrawal of any consent as a fallback, in case the company bases the use on consent instead (Art. 7(3), 17(1)(b)).
letter-should-no-loss = That they tell you beforehand if the objection would end your account or a contract. Then you decide.
letter-should-answer = That they confirm in writing what was stopped and since when, within one month of receipt (Art. 12(3)). If they refuse: the reasons and how to complain (Art. 12(4)).
letter-should-questions = Questions worth asking (Art. 15): have your data been used already, for which models, since when, from which source, given to whom, on which legal basis.
letter-should-no-waiver = That the letter gives up no right, and that using the service's form or setting in parallel is no consent.
letter-should-otherwise = What happens otherwise: a complaint to the authority and court are open to you.
letter-should-date-name = The date and your name.
letter-should-keep-proof = Keep a copy, screenshots of the form before you send it, and the confirmation e-mail with its number.

## letter-not-*: list items under a heading like “Leave out of the letter”.

letter-not-identity-card = Copies of identity cards sent on your own initiative.
letter-not-passwords = Passwords.
letter-not-others-data = Other people's private data.
letter-not-profile-notice = A notice on your own profile instead of a letter: it reaches nobody at the company.
letter-not-only-consent = Calling it a withdrawal of consent only: where the company relies on legitimate interest, the right is the objection.
