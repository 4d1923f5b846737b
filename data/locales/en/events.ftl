### Dated events and what is still worth doing after them.

## event: what happens on a date. The date stands beside the sentence and is not repeated in it.
## The sentence is read before the date and long after it: keep the tense neutral (present, as in a chronicle).
## { $service } is the name of the service.

event-privacy-policy-current = The current privacy policy of { $service } takes effect.
event-privacy-notice-current = The current privacy notice of { $service } takes effect.
event-privacy-notice-dated = The current privacy notice of { $service } bears this date.
event-terms-current = The current terms of { $service } take effect.
event-terms-and-privacy-policy-current = The current terms and privacy policy of { $service } take effect.
event-policy-names-right-to-refuse = The current privacy policy of { $service } takes effect. It names the right to refuse training.
event-academia-licence-adaptations = The current terms take effect. The licence names AI-made adaptations of what you upload.
event-airbnb-policy-ai = The current privacy policy takes effect. It says personal data are used to develop and improve AI.
# "Do Not Send Voice Recordings" is a menu label.
event-alexa-do-not-send-ends = The option Do Not Send Voice Recordings ends. All voice is processed in the cloud.
# "Data contribution" is Atlassian's name for the setting.
event-atlassian-settings-appear = Settings for data contribution start to appear.
event-atlassian-settings-everywhere = The settings are in every organisation's administration by this date.
event-atlassian-collection-starts = Atlassian starts collecting metadata and in-app data from Jira, Confluence and other cloud apps for AI. Below Enterprise, metadata cannot be refused. In-app data can be switched off.
event-bumble-noyb-complaint = noyb complains to the Austrian authority about the AI icebreakers. No decision was found.
event-character-policy-right-to-refuse = The updated privacy policy and regional disclosures take effect. They name the right to refuse training.
event-claude-first-choice-date = First date by which existing Claude users have to choose. It is later moved to 8 October 2025.
event-claude-terms-and-choice = Anthropic's new consumer terms take effect. Existing Claude users have to choose by this date.
event-claude-policies-current = The current privacy policy and the privacy policy for non-users take effect.
event-copilot-terms-2026 = New Copilot terms of use take effect. They now also cover Copilot Chat in Microsoft 365 apps for personal accounts.
event-coursera-notice-ai-chapter = The current privacy notice takes effect, with a chapter on AI features.
event-docusign-reports = Reports say that Docusign trains on agreement data of customers who consented.
# "Third-party AI" is a menu label.
event-dropbox-reports = Reports say that the Third-party AI switch is on for eligible accounts.
event-ebay-notice = The privacy notice with AI training takes effect. An e-mail of 20 March 2025 said nothing needed doing.
event-ebay-deadline = An objection at eBay by this day keeps data out of AI training from the start. A later objection is possible too.
event-meta-eu-plan-paused = Meta pauses its first EU plan for AI training after the Irish data protection authority (DPC) stepped in. The plan would have started on 26 June 2024.
event-meta-eu-plan-2024 = Date on which Meta's first plan for AI training in the EU and UK was to take effect. People were asked to object by that day. In the EU it was not carried out.
# ICO: the UK data protection authority.
event-meta-uk-resumes = UK: Meta announces it will resume training on public content of UK adults. Notices follow in the weeks after. The ICO watches but does not approve.
event-meta-eu-announced = Meta announces AI training on public content of EU adults and on chats with Meta AI. E-mails and notices with a link to the form follow.
event-meta-dpc-statement = The Irish authority (DPC) says Meta improved notices, form and safeguards. It gives no formal approval, takes no urgent measure and asks for a report in October 2025 (result not found).
event-meta-eu-deadline = Last day to object at Meta so that older public content is left out of the first training (EU).
event-meta-eu-training-starts = Meta starts training on public content of adult EU users and on chats with Meta AI.
event-meta-ai-chats-ads = Meta starts using chats with Meta AI for ads and recommendations, without any opt-out, outside the EU, UK and South Korea (first notices on 7 October 2025).
event-facebook-camera-roll = Facebook starts offering camera-roll suggestions in the EU and UK, off by default. Pictures are not used to improve AI unless you share or publish them.
event-meta-policy-2026 = The current EU version of the Meta privacy policy takes effect. Training clauses stay. Wording on connected outside apps and on personalised AI features is new.
event-instagram-ai-pictures-withdrawn = Meta withdraws an Instagram feature that made AI pictures of people from public accounts. The permission setting behind it stays.
event-figma-planned-start = Planned start of training on customer content for Starter and Professional teams that left it on.
event-gemini-uploads-keep-activity = A sample of uploads (files, photos, videos, screens) may be used to improve Google services. The setting Gemini Apps Activity is renamed Keep Activity.
event-ghcopilot-announced = GitHub announces training on Copilot interaction data.
event-ghcopilot-training-starts = GitHub starts training on interaction data of Copilot Free, Pro, Pro+ (and Max) for everyone who did not opt out.
event-github-terms-and-privacy-statement = New terms of service and a new privacy statement of GitHub take effect.
event-github-licence-training = New terms take effect. The licence to GitHub and its affiliates now names training of AI models.
event-gmail-denial = Google publicly denies that Gmail content trains Gemini.
event-google-search-services-history = Press reports say Google mails users about Search Services History and Personalized Recommendations. Accounts move over in the following months.
event-linkedin-training-starts = LinkedIn starts training generative AI on members' data, on by default. Data back to 2003 were announced. The period was cut after the Irish authority (DPC) stepped in.
event-linkedin-dpc-report = The Irish authority (DPC) reports changes by LinkedIn, stresses it has not approved the training and asks for a report within five months (about April 2026).
event-linkedin-notice-2026 = The current European notice takes effect. It still lists the training and the opt-out link.
# Scraping: collecting web pages by machine.
event-mastodon-terms = The terms of mastodon.social forbid scraping and training of language models.
event-medium-two-settings = Medium gives writers a choice between two AI settings. The looser one is the default.
event-meta-ai-terms-2026 = The current EU terms for Meta AI take effect. Chats improve AI at Meta, and people may review them.
event-muse-launch = Meta launches the agent Muse in the United States and Canada, with its own training switch (on by default).
# "Connected experiences": Microsoft's name for online functions in Office.
event-ms365-denial = Microsoft denies the claim that connected experiences train AI.
event-mistral-vibe-renamed = Le Chat is renamed Vibe. Accounts, chats and the address chat.mistral.ai stay.
event-pinterest-training-clause = The policy with the training clause takes effect (announced in March 2025). The company says it only wrote down what it already did.
event-quora-policy-opt-out = The policy with the opt-out takes effect.
event-rayban-voice-recordings = Meta mails owners that voice recordings are kept for up to a year and that this cannot be switched off.
event-reddit-public-content-policy = The Public Content Policy is published. Paying partners (Google, OpenAI) may use public posts and must respect deletions.
event-reddit-court-the-hague = A court in The Hague rejects Reddit's claims against the Dutch data protection authority in its investigation.
event-reddit-terms-2026 = The current user agreement and privacy policy take effect. The licence includes training AI.
# The e-mail with which a workspace owner opts out.
event-slack-reports = Wide reports appear about Slack's models and the e-mail you have to send.
event-snapchat-policy-2026 = The current Snap privacy policy and terms take effect. AI input and output improve models, and people may review them.
event-sora-closed = The Sora website and app close.
event-sora-api-closing = Planned closing date of the Sora API.
# Opt-in: nothing is used for training unless you say yes.
event-soundcloud-opt-in-promise = The chief executive withdraws the broad clause of February 2024 and promises opt-in.
event-spotify-policy-2026 = The current policy takes effect (the US page was read). It names training of algorithmic and machine-learning models.
event-stackoverflow-openai-deal = Stack Overflow announces a deal with OpenAI, after one with Google.
event-stackoverflow-terms-dated = The current terms of the public network bear this date.
event-substack-policy-2026 = The current privacy policy takes effect. It names the right to object to use based on legitimate interests.
event-threads-policy-2026 = The current Threads supplemental privacy policy takes effect. It describes sharing with other servers (Fediverse), which was not switched on in the EU copy read.
event-tiktok-us-policy = US only: the policy of the new US company takes effect. AI interactions and messages may be used to train machine learning.
event-tiktok-uk-policy = UK only: a new privacy policy for UK users takes effect. It is about how ads are shown.
event-twitch-notice = The privacy notice changes. Data may be used to develop Amazon's generative AI, on by default.
event-udemy-first-window = The first opt-out window opens. It runs until 12 September 2024.
event-udemy-courses-out = Opted-out courses are to be out of the AI tools by this date.
event-wetransfer-terms-rewritten = The terms are rewritten and the machine-learning wording is taken out after public anger.
event-wetransfer-terms-existing = The new terms apply to existing accounts.
event-whatsapp-policy-2026 = The current WhatsApp privacy policy for Europe takes effect. It names the objection form and what Meta receives when you use AI.
event-whatsapp-terms-2026 = The current WhatsApp terms for Europe take effect.
# EDPB: European Data Protection Board.
event-x-dpc-case-ends = The case of the Irish authority (DPC) ends. X undertakes for good not to use EU/EEA posts collected from 7 May to 1 August 2024 for Grok. The DPC asks the EDPB for an opinion on AI models.
event-x-dpc-inquiry = The Irish authority (DPC) opens an inquiry into training Grok on public posts of EU users. No result was found.
event-x-policy-2026 = The current X privacy policy and EU/UK terms take effect. Prompts and outputs count as content. Outside collaborators may train their own AI unless you opt out.
event-x-dpc-inquiry-images = The Irish authority (DPC) opens a second inquiry, about sexualised images made with Grok.
event-xai-europe-addendum = xAI (now SpaceXAI) publishes a Europe addendum: training on public data and X posts of adults based on legitimate interests, with objection through settings.
event-zoom-terms-no-training = The terms change to say that meeting content is not used for training.

## event: more of the dated timeline (courts, authorities, laws). Same rules. DPC: the Irish data protection authority.
## GDPR Omnibus: the proposed change of the GDPR, part of the Digital Omnibus.

event-x-grok-training-starts = X starts using public posts of EU users to train Grok. The Irish authority (DPC) later named the period 7 May to 1 August 2024.
event-meta-policy-brazil = Meta changes its privacy policy so that public posts train generative AI (date as reported in Brazil).
event-meta-noyb-complaints = noyb files complaints with 11 authorities (AT, BE, FR, DE, GR, IT, IE, NL, NO, PL, ES) against Meta's AI training plans and asks for the urgency procedure of Art. 66 GDPR.
event-meta-brazil-ban = Brazil's authority (ANPD) orders Meta to stop training generative AI on Brazilians' data, with a penalty of 50,000 reais per day.
event-x-dpc-high-court = The Irish authority (DPC) takes X to the High Court over Grok. One source gives this day. X's undertaking followed on 8 August 2024.
event-x-grok-suspended = X undertakes to suspend training Grok on posts of EU/EEA users.
event-meta-brazil-ban-lifted = Brazil's authority (ANPD) lifts the ban on Meta under a plan: notices, easy opposition also for non-users, no minors for now, at least 30 days between notice and start.
event-linkedin-plans-suspended = LinkedIn suspends its plans to train AI on data of EU and UK members. The exact day was not read.
event-x-terms-2024 = X's new terms of service take effect, with a licence to use posts for AI training.
event-ico-genai-outcome = The UK authority (ICO) publishes the outcome of its consultations on generative AI.
event-edpb-opinion-28-2024 = The European Data Protection Board (EDPB) adopts Opinion 28/2024 on AI models, published on 18 December 2024.
event-ai-act-bans = EU AI Act: bans on certain practices and the rules on AI literacy start to apply.
event-cnil-recommendations-rights = The French authority (CNIL) publishes recommendations on informing people and on their rights in AI development (decision 2025-010 of 6 February 2025).
event-canada-x-investigation = Canada's privacy commissioner opens an investigation of X over Grok training. The exact day was not read.
event-x-company-renamed = X's EU company is renamed X Internet Unlimited Company.
event-meta-noyb-cease-and-desist = noyb sends Meta a cease-and-desist letter and wants an answer by 21 May 2025.
# OLG: German higher regional court.
event-meta-olg-koeln = OLG Köln refuses an injunction against Meta (15 UKl 2/25).
event-uk-duaa-royal-assent = The UK Data (Use and Access) Act receives Royal Assent.
event-cnil-recommendations-complete = The French authority (CNIL) completes its recommendations on AI development (13 sheets).
event-ai-act-gpai = EU AI Act: duties for general-purpose AI models, governance and penalties start to apply.
# OLG: German higher regional court.
event-meta-olg-schleswig = OLG Schleswig refuses an injunction of a Dutch foundation against Meta: not urgent enough (6 UKl 3/25).
event-claude-terms-announced = Anthropic announces new consumer terms: chats may train Claude, with five years' storage if allowed.
event-meta-ai-chats-ads-notices = Meta starts telling users that chats with Meta AI will be used for ads (outside the EU, UK and South Korea).
event-california-bills-signed = California signs AB 566 (browser opt-out), AB 656 (account deletion) and SB 361 (data brokers).
event-cnil-objection-instructions = The French authority (CNIL) publishes instructions for objecting to training by chatbots and LinkedIn.
event-meta-dpc-report-due = Meta's report to the Irish authority (DPC) on the effect of the safeguards is due in this month.
# DPDP: India's data protection law. Board: the Indian data protection authority.
event-india-dpdp-rules = India notifies the DPDP Rules. The provisions on the Board start.
event-gdpr-omnibus-proposed = The Commission proposes the Digital Omnibus: COM(2025) 837 (GDPR changes, among them Art. 88c: legitimate interest for AI development) and COM(2025) 836 (AI Act dates).
event-gdpr-procedural-published = The GDPR Procedural Regulation (EU) 2025/2518 of 26 November 2025 is published.
event-gdpr-procedural-in-force = The GDPR Procedural Regulation enters into force. It applies later.
event-california-ccpa-rules-drop = California: new CCPA regulations. Sites must show that an opt-out signal was honoured. The deletion platform DROP opens to consumers.
event-uk-duaa-main-parts = UK: the main data protection parts of the Data (Use and Access) Act are in force (new Art. 12A on time limits, recognised legitimate interests).
event-edpb-erasure-report = The EDPB adopts its report on the right to erasure (coordinated enforcement 2025).
# EDPB: European Data Protection Board. EDPS: European Data Protection Supervisor.
event-gdpr-omnibus-joint-opinion = EDPB and EDPS publish a joint opinion on the GDPR Omnibus: legitimate interest can carry AI training, but they see problems with Art. 88c (reports differ: unnecessary, or only with more safeguards).
event-ico-complaints-guidance = The UK authority (ICO) issues guidance on data protection complaints to organisations.
event-gdpr-omnibus-88c-dropped = A compromise text of the EU Council drops Art. 88c from the GDPR proposal.
event-ai-omnibus-agreement = Provisional agreement on the Digital Omnibus on AI (AI Act dates).
event-ai-omnibus-parliament = The European Parliament adopts the Digital Omnibus on AI. The Council follows on 29 June 2026.
event-uk-complain-to-organisation = UK: people can complain to the organisation, which must acknowledge within 30 days (s.164A DPA 2018).
event-gdpr-omnibus-drafts = GDPR Omnibus: draft report of Parliament's ITRE/LIBE committees (PE786.818). The Council presidency's mandate text ST 10729/26 keeps AI only as recital 33a.
event-gdpr-omnibus-vote-cancelled = The Council's planned vote on its mandate for the GDPR Omnibus is cancelled.
event-connecticut-notices-llm = Connecticut: privacy notices must say whether personal data train large language models.
event-ai-omnibus-published = Regulation (EU) 2026/1744 (Digital Omnibus on AI) is published. It is in force from 27 July 2026.
event-gdpr-omnibus-amendments = More than 1,750 amendments to the GDPR Omnibus are tabled in committee.
event-california-drop-brokers = California: registered data brokers must process deletion requests made through DROP, and check for new ones at least every 45 days.
event-ai-act-general-application = EU AI Act: general date of application. Transparency (Art. 50) and enforcement powers over general-purpose models start. High-risk rules (Annex III) planned for this day were postponed.
event-gdpr-omnibus-irish-compromise = The Irish Council presidency circulates a new GDPR Omnibus compromise (12535/26 as cited). noyb publishes it on 21 September 2026. Reports: AI development and operation rest on legitimate interest again.
event-uk-information-commission = UK: the Information Commission takes over from the Information Commissioner (ICO).
event-connecticut-brokers = Connecticut: the data broker law (SB 4) takes effect. One request to all registered brokers is planned.
# Trilogue: negotiation between Parliament, Council and Commission.
event-gdpr-omnibus-status = Status: the GDPR Omnibus (COM(2025) 837) is not yet adopted. The sources read (to early October 2026) show no committee vote and no trilogue.
event-india-consent-managers = India: the rules on consent managers are in force.
event-chile-law = Chile: the new data protection law (Ley 21.719) is in force, also for foreign companies.
event-ai-act-bans-2026 = EU AI Act: ban on AI for non-consensual intimate images and child abuse material. AI-made content of systems on the market before 2 August 2026 must be marked.
event-australia-automated-decisions = Australia: privacy policies must disclose automated decisions (APP 1.7 to 1.9).
event-california-browser-signal = California: browsers must offer an opt-out signal (Opt Me Out Act, AB 566).
event-california-admt = California: notice, access and opt-out for automated significant decisions must be in place (ADMT rules).
event-oklahoma-louisiana-laws = The privacy laws of Oklahoma and Louisiana take effect (rights to delete and opt out).
event-gdpr-omnibus-forecast = GDPR Omnibus: earliest time at which an agreement is called realistic (early 2027).
event-gdpr-procedural-applies = GDPR Procedural Regulation (EU) 2025/2518 applies: uniform contents of complaints, six weeks to pass them on, limits of 12 or 15 months in cross-border cases.
event-alabama-law = The privacy law of Alabama takes effect.
event-india-dpdp-main = India: the main duties of the DPDP Act start (notice, consent, rights, erasure). Sources differ by a day.
event-ai-act-high-risk-guidelines = EU: the Commission's guidelines on high-risk rules and sector laws are due.
event-ai-act-sandboxes = EU AI Act: national AI sandboxes are due. High-risk rules for AI in products (Annex I), first planned for this day, are postponed to 2 August 2028.
event-ai-act-high-risk-annex-iii = EU AI Act: high-risk rules for Annex III systems apply (postponed from 2 August 2026).
event-vermont-law = The privacy law of Vermont takes effect.
event-california-audits = California: first cybersecurity audit reports and risk assessment filings.
event-ai-act-high-risk-annex-i = EU AI Act: high-risk rules for AI in regulated products, Annex I, apply (postponed from 2 August 2027).
event-ai-act-public-authorities = EU AI Act: high-risk systems used by public authorities must comply.

## worth: answers the question "Is it still worth acting after this date?". Short, may begin with yes, partly or no.

worth-yes = Yes, acting is still worth it.
worth-no = No, acting later does not change this.
worth-history-only = This date is history only.
worth-not-applicable = Does not apply: there is nothing to decide by this date.
worth-statement = Does not apply: this is a statement, not a deadline.
worth-closing-date = Does not apply: this is a closing date, not an opt-out date.
worth-stops-later-use-no-unlearning = Yes: a later objection still stops use from then on. Authorities agree that what a model already learned cannot be taken back out.
worth-stops-later-use = Yes: it stops later use.
worth-stops-later-use-not-taken-back = Yes: it stops later use. What went in before cannot be taken back.
worth-switch-off-not-earlier = Yes: switching off stops later use, but not what was used before.
worth-right-unchanged = Yes: the right to object is unchanged.
worth-new-uploads = Partly: new uploads can be held back.
worth-alexa-not-saving = Yes: choosing not to save recordings still works. Sending them cannot be stopped.
worth-atlassian-by-plan = Yes for in-app data where your plan lets you. No for metadata on Free, Standard and Premium.
worth-withdraw-consent = Yes: you can withdraw consent at any time.
worth-switch-for-later-chats = Yes: the switch works for later chats.
worth-choice-any-day = Yes: you can change the choice on any day. It works for new and resumed chats.
worth-switch-off-shortens-retention = Yes: switching off stops later use and shortens how long data is kept. Trained models cannot unlearn.
worth-switch-works-the-same = Yes: the switch works the same.
worth-switches-keep-working = Yes: the privacy switches keep working.
worth-turn-features-off = Yes: you can turn the features off.
worth-objections-of-2024 = Objections made in 2024 count, says Meta. noyb said users might have to repeat them.
worth-only-not-using-ai = No setting stops it. The only way out is not to use the AI features.
# The menu labels stay as they are.
worth-camera-roll-only-if-on = Nothing to do unless you switched it on: Settings & Privacy > Settings > Camera roll sharing suggestions.
# "Sharing and reuse" is a menu label.
worth-permission-sharing-and-reuse = Yes: you can still switch off the permission under Sharing and reuse.
worth-gemini-later-chats = Yes: turning it off stops use of later chats. Reviewed chats stay for up to three years.
worth-opt-out-no-removal-promise = Yes: opting out stops later use. GitHub does not promise to take out what was already used.
worth-removing-content-ends-licence = Partly: removing content ends the licence from then on.
# "Save media" is a menu label.
worth-untick-save-media = Yes: untick Save media once it shows up. Media already used is kept for up to four years.
worth-switch-any-day = Yes: the switch works on any day.
worth-mail-any-day = Yes: the e-mail works on any day.
worth-change-any-time = Yes: you can change it at any time.
worth-muse-earlier-chats = Yes: switching off also covers earlier chats.
worth-licence-survives = Partly: the licence survives the end of the contract.
worth-check-switch-after-change = Yes: check the switch again after the change.
# "Hey Meta" is the spoken wake word.
worth-delete-recordings-or-stop = Yes: you can delete recordings or stop using Hey Meta.
worth-deleting-helps = Yes: deleting still helps.
worth-export-first = Yes: export first. OpenAI says it deletes Sora data after the last export window.
worth-licence-cannot-be-withdrawn = No effect: the licence cannot be withdrawn.
worth-no-opt-out-known = No opt-out is known.
# The window: the yearly period for opting out.
worth-window-closed = No: the window is closed. Wait for the next yearly one.
worth-right-in-policy = Yes: the right to object is in the privacy policy.
worth-switch-off-meanwhile = Yes: switch it off meanwhile.
