### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Only an administrator can change it. As a member, ask your administrator.
caveat-private-account-keeps-new-posts-out = Setting the account to private keeps new posts out of the public content that is used.
caveat-only-public-material-and-ai-chats = Only public material and AI chats are used. Setting posts or the profile to friends-only also keeps new posts out.
caveat-meta-minors-ai-chats = Chats with Meta AI of users under 18 may be used, according to the current EU policy, although their public posts are not.
# Crawlers: programs of AI companies that collect web pages.
caveat-setting-is-a-signal = The setting is a signal. Crawlers that ignore it are not stopped.
caveat-only-summary-read = Only a summary of the company's terms or policy was read, not the text itself.
caveat-basis-read-on-us-page = The legal basis was read on the US page only. The European page may differ.
caveat-in-force-since-february-2024 = This has been in force since February 2024.
caveat-ms-copilot-terms-cover-365-chat = From 18 August 2026 the consumer Copilot terms also cover Copilot Chat in Microsoft 365 apps for personal accounts.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Sources disagree on what a late objection covers. German and Italian authorities say that only posts made afterwards are safe.
caveat-meta-late-objection-others = On late objections the Belgian authority only says that a model cannot unlearn. Meta's own confirmation speaks of leaving public information out of future development.
caveat-meta-linked-accounts = Sources disagree on linked accounts. Meta's notice and several reports say one objection covers every account in the same Accounts Centre, a 2026 research note says to object for each account.
caveat-meta-separate-emails = Accounts with separate e-mail addresses need separate objections in any case.
# Verbraucherzentrale: the German consumer advice organisation.
caveat-meta-objected-in-2024 = If you objected in 2024, Meta says you need not repeat it. noyb doubted that. The Verbraucherzentrale advises repeating it to be safe, above all if your e-mail address changed.
caveat-meta-what-others-post = What others post about you (photos, mentions) is not covered by your objection. Each author or Page owner has to object too.
caveat-meta-italian-form = The Italian authority published a form without login for people who do not use Meta products. Its address was cut off in the copy read. It may be one of the two third-party forms listed here.
caveat-meta-form-2024-and-now = In 2024 the form asked for country, e-mail, the impact on you and a code sent by e-mail. Since April 2025 it asks only for the e-mail (already filled in) and an optional reason.
caveat-meta-wall-statement = Posting a statement on your wall that you do not agree has no effect. Only the form counts.
# OLG: German higher regional court. SOMI: a Dutch foundation.
caveat-meta-court-record = OLG Köln refused an urgent ban on 23 May 2025 (15 UKl 2/25). OLG Schleswig refused SOMI's urgent request on 12 August 2025 (6 UKl 3/25) because it came too late.
caveat-meta-no-main-ruling = The Hamburg authority dropped its urgency procedure on 27 May 2025. No court ruling in a main case was found.
caveat-meta-complain-at-home = You can complain to your own data protection authority. The Irish DPC leads for Meta.
# The labels stay as they are in every language.
caveat-facebook-menu-german = German menu labels: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
# The labels stay as they are in every language.
caveat-facebook-menu-french = French menu labels: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
# The labels stay as they are in every language.
caveat-facebook-menu-italian = Italian menu labels: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = The menu has changed several times. The deep links into the Privacy Centre could not be confirmed, the form addresses could.
caveat-facebook-pages-disputed = Sources disagree on Facebook Pages. Italian reporting says the form does not cover a Page, while the Brandenburg authority tells Page operators to object.
caveat-facebook-pages-safe-reading = If you run a Page, the safe reading is to object with your own account. Comments by others stay unprotected.
caveat-meta-outside-europe = People outside Europe can send the form, but Meta need not follow it where no law obliges it.
caveat-facebook-other-businesses = Since July 2026 a setting for activity from other businesses (outside Europe first) also shapes AI answers. It is in Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Other menu paths: profile > ≡ > Settings and activity > Privacy Centre, then the link on the word object in the first text. Or: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = The EU policy lists message content among data Meta may use to improve products in general, within the law. The AI-training clauses list only public content, AI chats and third-party information.
caveat-messenger-end-to-end = Meta cannot read end-to-end encrypted chats unless someone shares them with the AI or reports them.
caveat-meta-ai-ads-europe = Meta's consent list for personalised ads in Europe does not name AI chats. Reports of May 2026 still place the EU, UK and South Korea outside the ads change. Meta never named the excluded regions.
caveat-meta-ai-sensitive-topics = Religion, sexual orientation, politics, health, origin, beliefs and union membership in AI chats are said not to be used for ads.
caveat-meta-ai-all-users = The current EU policy lets Meta use AI chats of all registered users, including those under 18, to develop its AI.
caveat-meta-ai-memory = No central off switch for memory could be confirmed. Memories are shared between accounts in one Accounts Centre.
caveat-meta-ai-other-people = Do not type other people's data. What you share about them can be used as well.
caveat-threads-no-own-form = Threads has its own short privacy policy that builds on the Meta policy. Neither names an objection form only for Threads.
caveat-threads-named-or-not = Sources disagree: French reports of 2025 name Threads beside Facebook and Instagram, Meta's announcement and most authorities speak of Facebook and Instagram only.

## Academia.edu

caveat-no-switch-in-terms-read = No switch against this was found in the terms read. Look in your account settings.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = If you take part in a beta or give work to Adobe Stock, Adobe may use it for training.

## Airbnb

# Pseudonymise: replace names by codes (a term of the GDPR).
caveat-airbnb-pseudonymises = Airbnb says it removes names or pseudonymises data before training where it can.

## Amazon Alexa / Echo

# The option that ended is "Do Not Send Voice Recordings". "Don't save recordings" is a menu label.
caveat-alexa-lost-option-devices = The option that ended existed only in the US in English, on the Echo Dot (4th generation), Echo Show 10 and Echo Show 15. People who had it were moved to Don't save recordings.
caveat-alexa-terms-training-data = Alexa's terms of 17 December 2025 say its models are trained on Amazon content, content from the use of its services, and licensed and public content.
caveat-alexa-menu-from-howtos = The menu comes from public how-to texts, not from an Amazon page.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = For your own website, Amazonbot is the name to use in robots.txt.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = A separate switch in the same menu is called Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Data that is used is de-identified and kept for up to seven years.
caveat-atlassian-premium-reports-differ = Reports disagree on the Premium plan. Most say metadata is always on and in-app data is off by default. Check the plan page.

## BeReal

caveat-bereal-gender-guess = AI guesses your likely gender from username, first name and biography, for ad targeting inside the app.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt does not shut out AI crawlers, and outsiders have copied large sets of posts.
caveat-bluesky-proposal-0008 = A plan of March 2025 (proposal 0008) would let you declare wishes about AI training, archiving and copying. It would be a request, not a lock. Whether it became a setting was not found.

## Brave Leo

caveat-brave-own-page-not-read = Brave's own page was not in reach. Only one report was read.

## Bumble

caveat-bumble-icebreakers-six-years = Prompts and inputs of the icebreakers are kept for six years after the account is deleted.
caveat-bumble-noyb-openai = noyb says data are fed into OpenAI's systems. Bumble's policy does not speak of training.

## Canva

caveat-canva-default-disputed = Sources disagree on the default. A privacy catalogue that read the policy says on. An index of AI terms says only that it depends on your privacy settings.
caveat-canva-creators-templates = Canva Creators can keep their templates out of Canva's models.
caveat-canva-switch-name-not-read = The name of the switch itself was not read on a Canva page.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI describes the switch for people in the EEA and the UK only.
caveat-character-first-training-step = In its own summary Character.AI says it no longer does the first training step, but may still use chats to improve its models.
caveat-character-public-stays-up = A character you made public can stay up after you delete your account.

## ChatGPT

caveat-chatgpt-switch-or-portal = The switch and the portal do the same. One of the two is enough.
caveat-chatgpt-paying-does-not-stop = Paying for Plus or Pro does not switch training off. The business plans and the API are off by default.
# Controller: the company responsible for the data under the GDPR.
caveat-chatgpt-controllers = For people in the EEA and Switzerland OpenAI Ireland Limited is the controller. Elsewhere it is OpenAI OpCo, LLC in San Francisco.

## Claude

caveat-claude-switch-renamed = The switch was called Help improve Claude in 2025. In October 2026 it reads Help Improve our AI models.
caveat-claude-default-disputed = Sources disagree on the default. A guide of October 2026 says you choose at sign-up, reports of 2025 saw the box already on, the terms say unless you opt out. Look where yours stands.
caveat-claude-incognito = Incognito chats are never used for training.
caveat-claude-retention = With the switch on, data can be kept for up to five years for training. With it off, 30 days after you delete a chat.
caveat-claude-delete-conversation = Deleting a conversation keeps it out of future training.
caveat-claude-old-lists-outdated = Some opt-out lists still say that Claude does not train on consumer chats. That was true only before October 2025.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft says training on Copilot chats happens “in some markets”. If the switch is missing, it does not train on your account.
caveat-copilot-switch-in-app = One report found the switch in the phone apps only, others also on the web. If you do not see it, try the Copilot app.
# "Personalization and memory" is a menu label.
caveat-copilot-personalization-different = Personalization and memory is a different switch and not about training.
caveat-copilot-pages-not-read = Microsoft's own pages with the switches (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) were not in reach to read directly.

## Coursera

caveat-coursera-ask-for-person = You can ask for a person instead of AI for peer review and grades.
caveat-coursera-training-not-said = The notice lists AI features but does not say that learners' content trains models.

## Cursor

# "The overview" is Cursor's privacy overview. "Privacy Mode" is a menu label.
caveat-cursor-texts-disagree = Cursor's texts disagree: the terms of June 2025 allow training only on content you agreed to (except security flags and feedback), while the overview also allows it when Privacy Mode is off. So turn it on.
caveat-cursor-feedback = Feedback you send may be used even with Privacy Mode on.
caveat-cursor-model-logs = Some models keep their own logs for safety checks, also for enterprise teams.

## DeepSeek

# Controller: the company responsible for the data under the GDPR.
caveat-deepseek-controller = The controller is a company registered in China. Its representative for people in the EU and the UK is Prighter.
# The switch is called Improve the model for everyone.
caveat-deepseek-menu-not-read = The menu path to that switch was not read on a page of DeepSeek. Only its name was.

## DeviantArt

caveat-deviantart-dreamup = Its generator DreamUp builds on an outside model that may have learned from art on the web before.

## Discord

caveat-discord-bots-own-policies = Bots and apps of other makers follow their own policies. A server owner can remove them.
caveat-discord-not-stated = Whether Discord trains generative models on messages is not stated. In 2023 it told Snopes that user data do not train OpenAI's general models.

## Docusign

caveat-docusign-signers = As a signer (not the account owner) you cannot set anything. Ask the company that sent you the document.
caveat-docusign-ai-attachment = The AI attachment of 30 May 2024 applies to certain Docusign services, not to all.
caveat-docusign-withdrawal = In 2024 it was reported that no way to take consent back was easy to find. A newer note mentions a setting that is on after consent.

## Dropbox

caveat-dropbox-only-with-ai-features = Files only go to an outside AI when an AI feature is used. Such features are labelled.
caveat-dropbox-older-texts-uk-eea = Older texts said AI features were not offered in the UK and the EEA.
caveat-dropbox-own-ai-not-stated = Whether Dropbox uses content for its own AI is not stated in the pages read.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Chat history is stored on your own device.
caveat-duckai-other-models = Behind Duck.ai are models of other companies, reached without your name or address.

## Duolingo

caveat-duolingo-anonymous-data = By the summary of the policy, data made anonymous may be reused without limit.

## eBay

# "Nein" is the label of the button on the German site and stays German.
caveat-ebay-german-labels = Menu and label are those of the German site. Answer Nein.
caveat-ebay-us-page-unclear = A consumer wiki says the right to object is for Europe and the UK. Whether the US page has the same effect is not certain.
caveat-ebay-swiss-users = A Swiss report confirms that Swiss users can use the setting too.

## Evernote

caveat-evernote-promise-scope = The promise is about AI features. For the rest the policy speaks of debugging and keeping the service safe.

## Figma

caveat-figma-nothing-newer = Nothing newer than 2024 was found on this setting, so check it in your team.

## Flickr

caveat-flickr-creative-commons = Photos under a Creative Commons licence may be reused by others within that licence.
caveat-flickr-copies-2025 = The policy and terms read are copies of September 2025.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity is on by default for users of 18 and older.
caveat-gemini-anonymous-chats = Google says its Gemini settings do not cover chats it turns into anonymous data.
caveat-gemini-human-reviewers = Human reviewers, also at service providers, read a part of the chats. Those are separated from your account and kept for up to three years.
caveat-gemini-auto-delete = Activity is deleted by itself after 18 months unless you set 3 or 36 months or never.
caveat-gemini-stayed-off = Keep Activity stayed off for people who had turned Gemini Apps Activity off before.
caveat-gemini-audio-switch = A second, separate switch covers audio and Gemini Live videos and screenshares. It is off by default and rests on consent.
caveat-gemini-home-switch = Gemini for Home has its own switch in Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = If you had refused data collection for product improvement before, that choice was kept.
caveat-ghcopilot-business-seat = The setting is hidden for people with a Business or Enterprise seat. Their contract forbids training.
caveat-ghcopilot-private-code-in-use = Code from a private repository can still be used while you work on it with Copilot, unless you opt out.
caveat-ghcopilot-affiliates = Data may go to affiliates such as Microsoft, but not to other model makers for their own training.
caveat-ghcopilot-wrong-claims = Two sites claim that data is kept for 30 days, or that Business seats are included unless an administrator acts. That contradicts GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = The new licence (section D.4) covers training AI models of GitHub and its affiliates. It says that this is no sale of your content.
caveat-github-optout-limited-j3 = Section J.3 limits the opt-out to inputs and outputs. It does not apply to the licence in D.4 to D.8 or to public repositories.
caveat-github-private-content = Private repository content may be used for training only when you give it to an AI feature. The opt-out applies then.
caveat-github-third-parties = The terms do not keep third parties from lawfully reading public repositories.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = In November 2025 a claim spread that smart features feed Gemini training. Malwarebytes corrected its article and Google denied it.
caveat-gworkspace-class-action = A US class action of 11 November 2025 says Google turned Gemini on in Gmail, Chat and Meet without consent. That is an allegation.
caveat-gworkspace-gemini-rules = Chats with the Gemini app fall under the Gemini rules, which have their own answer.
# The name of the page stays English.
caveat-gworkspace-work-school = Work and school accounts have their own terms. See the Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = If Web & App Activity was on, Search Services History starts on for you. If it was off, it starts off.
caveat-google-starting-state-unknown = One report adds that Google had not said what accounts get that never touched the old setting.
caveat-google-old-switch-not-enough = Turning Web & App Activity off no longer reaches Search media by itself. The new setting is separate.
caveat-google-recommendations-switch = Personalized Recommendations is a third, separate switch. It is about ads and suggestions.
caveat-google-rollout-dates = Reports give the first mail as early June or 24 June 2026. The roll-out is by account, so the date you see it differs.
# Controller: the company responsible for the data under the GDPR.
caveat-google-controllers = Google Ireland Limited is the controller for training models that it deploys in the EEA and Switzerland, Google LLC for what Search and Maps index.
caveat-google-drive-photos = This setting does not touch what you keep in Drive or Photos. It is about media you put into Search tools.

## Grammarly / Superhuman

caveat-grammarly-superhuman = The company behind Grammarly is now called Superhuman. The switch kept its name.

## Grok (xAI)

caveat-grok-without-login = The terms say that using Grok without logging in lets xAI use that data for training without a choice, where allowed.
caveat-grok-x-posts = Posts on X are covered by X, a separate company with its own answer.
caveat-grok-menu-names = Menu names differ between reports: Data Controls, or Settings and then Data.
caveat-grok-uk-swiss-contact = Contact for the UK: xai@lionheartsquared.co.uk. Contact for Switzerland: xai@lionheartsquared.ch.

## HubSpot

# CRM: a company's customer database.
caveat-hubspot-admin-or-crm = You only meet this setting as an administrator. As a person in someone's CRM, ask that company.
caveat-hubspot-self-serve = HubSpot says it is self-serve: there is no need to write to HubSpot.

## Hugging Face / The Stack

# Version 3 of the dataset The Stack.
caveat-stack-version-3 = Version 3 is a direct crawl of public GitHub code with a licence filter per file.
# "Space" is Hugging Face's name for a small web app.
caveat-stack-checker-address = The checker is a Space on huggingface.co. Its exact address was not read (one text names am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = The terms and the privacy policy name no training on private content of users. They were read in part only.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

# IDE: a program for writing code.
caveat-jetbrains-dialog = Since the IDE releases of autumn 2025 a dialog may ask whether you want to share code to train models. Saying no is enough.
caveat-jetbrains-retention-differs = Sources disagree on storage: the notice of July 2026 says data shared for training is kept for one year in the EEA, an older support article says 30 days.
caveat-jetbrains-statistics = Statistics about features are a different switch (Send anonymous usage statistics).

## LinkedIn

# The labels stay as they are in every language.
caveat-linkedin-menu-french = French menu labels: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn tells regulators that private messages are not used, but its August 2026 notice lists group messages among the training data.
caveat-linkedin-uk-microsoft = UK: since 3 November 2025 posts, comments, articles, videos, company pages and job posts are also shared with Microsoft for its AI. The same switch stops it.
caveat-linkedin-research-setting = The separate setting for other research uses (Data privacy > Social, economic, and workplace research) is not the AI opt-out.

## Mastodon

caveat-mastodon-no-lock = A ban in terms is no technical lock. Anyone can read public posts and copy them to other servers.

## Medium

caveat-medium-stance = Since 2023 Medium's stance is: no training without consent, credit and pay.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = The story that Word and Excel files are scraped came from a post on X in November 2024. Microsoft, Thurrott and The Verge set it right.
caveat-ms365-general-statement = Microsoft's general privacy statement does say it may use data to train its models. The denial is about Microsoft 365 apps.

## Midjourney

caveat-midjourney-licence = Everything you put in, and what comes out, is licensed to Midjourney for good. The terms do not say in so many words that it trains on it.
caveat-midjourney-images-public = Images are public and can be remixed unless you pay for Stealth mode. A shared chat room is always visible.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat was renamed Vibe. Help pages and terms show both names (summer 2026).
caveat-mistral-default-disputed = Sources disagree: the help centre says Free, Pro and Student are on by default, the documentation says only Free. The help centre text is newer and the safer reading.
caveat-mistral-feedback = A thumbs up or down with a comment lets Mistral use that conversation, whatever your switch says.
caveat-mistral-team-admin = In a team the administrator sets the switch, not you.

## Nextdoor

caveat-nextdoor-principles = Nextdoor's AI principles say data shared with AI providers are bound by contract. They do not promise not to train.
caveat-nextdoor-nothing-newer = No source newer than 2024 was found.

## Otter.ai

caveat-otter-class-action = A US class action (Brewer v. Otter.ai, August 2025) says Otter trains on meetings without the consent of everyone in them. It was still open in 2026.

## My own website or blog

caveat-robots-is-a-request = robots.txt is a request. Bytespider and DeepSeekBot are listed as not obeying. Perplexity-User and other assistants fetch a page because a person asks and may ignore it.
caveat-robots-site-builders = On Squarespace and similar builders you get one box for many bots.
# The reservation: the website owner's declaration that text and data mining is not allowed.
caveat-dsm-directive-article-4 = The ground is Article 4(3) of the EU DSM directive. By the sources read, the reservation must be machine-readable and commercial model makers in the EU must respect it.
caveat-ai-act-respect-opt-outs = An explainer of June 2026 says the EU AI Act makes model makers respect such opt-outs and publish training summaries, with a date in August 2026.
caveat-registries-record-wish = New registries such as trainingdataregistry.org only record your wish.

## Perplexity

caveat-perplexity-plans = On by default for Free, Pro and Max. For enterprise accounts it is off.
caveat-perplexity-switch-names = Reports name the switch AI data retention. Older help pages call it AI data usage.

## Pinterest

# Joint controllers: companies that are responsible for the data together.
caveat-pinterest-joint-controllers = Pinterest Europe Ltd. and Pinterest, Inc. are joint controllers for people in the EEA, UK and Switzerland.
caveat-pinterest-others-pins = Pins of your work saved by other people follow their setting, not yours.

## Proton Lumo

caveat-lumo-own-page-not-read = Proton's own page on Lumo was not read. The statements come from two comparisons of assistants.

## Quora

caveat-quora-policy-and-help-page = The policy offers an opt-out from training. The help page says content was not being used to train models that write on Quora. Both are from 2023.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Recordings made by accident are deleted after 90 days.
caveat-rayban-meta-ai-rules = What you do with Meta AI on the glasses also falls under the Meta AI rules.
caveat-rayban-us-notice = Reports speak of the US notice. For Europe nothing separate was found.

## Reddit

caveat-reddit-clause-since-2024 = The training clause has been in the user agreement since August 2024.
caveat-reddit-partners = The user agreement lets Reddit and its partners train AI and machine learning with public content.
caveat-reddit-dutch-authority = The Dutch authority has been looking into Reddit's data deals since 2025.

## Samsung Galaxy AI

# "Process data only on device" is a menu label.
caveat-samsung-newer-phones = Process data only on device is reported for the Galaxy S25 and newer. The menu name differs by One UI version.
caveat-samsung-cloud-report = One article says that cloud data is processed only briefly and not used for training. Nothing from Samsung itself on training was found.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = One contributor report says you can choose in or out. The exact name of the switch and its default were not read.

## Signal

caveat-signal-recipient-can-copy = A person you write to can still copy a chat into an AI service.

## Slack

caveat-slack-ask-owner = As a member you cannot do it yourself. Ask the owner of the workspace.
caveat-slack-ai-extra = Slack AI (a paid extra) uses language models inside Slack. Slack says they do not learn from your messages.
caveat-slack-generative-opt-in = Slack says generative models are only trained on customer data with an active opt-in.

## Snapchat

caveat-snapchat-my-selfie = Pictures made with My Selfie have a separate switch, See My Selfie in Ads.
caveat-snapchat-on-by-default = A French overview of October 2025 also lists Snapchat among the services where the use is on by default.
# "Public Content" is Snap's own term.
caveat-snapchat-not-posting = Not posting to Spotlight, Snap Map or a public profile keeps content out of Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora had its own training switch in the Sora settings. Turning off the ChatGPT switch did not reach it.
# The page for downloading your own Sora data.
caveat-sora-export-page = Export page named by OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = The promise covers generative AI that imitates voice, music or likeness. Recommendations, search and fraud detection use AI anyway.
caveat-soundcloud-label-contracts = Nobody may use content delivered under label or distributor contracts for AI without the rights holder.

## Spotify

caveat-spotify-training-purpose = Training serves recommendations and features such as AI DJ and AI playlist. The policy does not say that music or chats train a general language model.

## Squarespace (your website there)

caveat-squarespace-unticked = On a new site the box is unticked, so AI crawlers may come in.
caveat-squarespace-robots-not-editable = You cannot edit robots.txt yourself on Squarespace.

## Stack Overflow

caveat-stackoverflow-data-dump = The regular data dump is also under CC BY-SA, so anyone may reuse it with credit.

## Strava

caveat-strava-policy-watch-site = The policy wording was read through a policy-watch site of May 2026, not on Strava's own page.
caveat-strava-health-data = Health data need explicit consent under Article 9 GDPR. So ask on what basis Strava trains with them.

## Substack

caveat-substack-block-off = The block is off by default: crawlers are allowed until you switch it on.
caveat-substack-checks = Substack's terms of July 2026 say its AI checks of content may not be used to train outside models.

## SurveyMonkey

caveat-surveymonkey-own-models = It uses de-identified answers to train its own models.
caveat-surveymonkey-ask-sender = If you only answered a survey, ask the company that sent it.

## Telegram

caveat-telegram-grok-plan = A 2025 plan to build Grok into Telegram did not happen, according to a report of 29 January 2026. Data protection is named as the reason.
caveat-telegram-public-channels = Anyone can copy public channels, AI companies included.
caveat-telegram-secret-chats = Only secret chats are end-to-end encrypted.

## Tesla (car)

caveat-tesla-default-disputed = Sources disagree on the default: the owner's manual speaks of opt-in for the cabin camera, a 2026 checklist says sharing is on by default, and in Europe it was off by default in 2016.
caveat-tesla-separate-switches = Newer cars ask in separate switches for Autopilot, parked, trip and cabin data.

## TikTok

caveat-tiktok-generative-not-named = The European policy speaks of machine-learning models and algorithms and does not name generative AI. How far training goes is unclear.
caveat-tiktok-test-19-actions = A test published in May 2026 counted 19 actions to send the request, the most of all services. It also says drafts and private videos can be analysed.
# The clause of the privacy policy on training.
caveat-tiktok-minors = Minors are not excluded in the clause.
caveat-tiktok-uk-address = UK postal address: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = The policy speaks of machine learning, not of generative AI. Data without a link to you may be kept for it.
caveat-tinder-sensitive-data = For data seen as sensitive, Tinder says it asks for consent where the law requires.

## Tumblr

caveat-tumblr-already-on = The switch is already on for blogs that discouraged search engines before.
caveat-tumblr-reblogs = Reblogs of your posts on other people's blogs follow those blogs' settings.
caveat-tumblr-policy-silent = The Tumblr privacy policy of 3 June 2026 does not mention AI training.

## Twitch

caveat-twitch-representatives = EU representative: Twitch Interactive Germany GmbH. UK representative: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Press headlines of August 2026 say Twitch could not tell whether older recordings had been used before.

## Udemy (instructors)

# The window: the yearly period for opting out.
caveat-udemy-in-unless-no = Instructors are in unless they say no in the window.
caveat-udemy-2026-window = The dates of a 2026 window were not found.

## Vimeo

caveat-vimeo-voice-translation = Vimeo's AI translation processes your voice to deliver that service.
caveat-vimeo-promise-2024 = The promise is from 2024. The privacy policy copy of March 2025 does not contradict it.

## WeTransfer

caveat-wetransfer-wording-removed = The change of July 2025 first read as if files could be used to improve machine-learning models. WeTransfer said it never did that and removed it.
caveat-wetransfer-licence = The licence you give is for running and improving the service.

## WhatsApp

caveat-whatsapp-objection-help = Help page on objections: https://faq.whatsapp.com/505412866985020/
# Verbraucherzentrale: the German consumer advice organisation.
caveat-whatsapp-form-disputed = Sources disagree. The Verbraucherzentrale says WhatsApp offers no objection to AI training as there are no public data, French and Swiss media describe using its general form. Both can be true.
caveat-whatsapp-what-meta-receives = When you use AI in WhatsApp, Meta receives region and language, device and connection data, logs and usage data, also for minors.
caveat-whatsapp-basis-minors = For what Meta receives when you use AI, WhatsApp relies on contract or, for minors, on legitimate interests.
# "/reset-ai" is typed exactly like this.
caveat-whatsapp-reset-ai = You can delete the chat with Meta AI and send /reset-ai to clear what the assistant keeps. Meta may keep a copy.
caveat-whatsapp-ads-accounts-centre = Outside Europe, WhatsApp AI chats reach the ad system only if WhatsApp is in the same Accounts Centre. Leaving WhatsApp out of it prevents that.
caveat-whatsapp-bremen = Sources disagree: the Bremen authority named WhatsApp among the services whose public comments and posts are used, other authorities and Meta limit it to Facebook and Instagram.

## Windows (Recall)

caveat-recall-general-statement = Microsoft's general privacy statement (July 2026) does say it may use data to train models. It does not say so about Recall.
caveat-recall-forum-claims = Forum claims that Recall data goes to Microsoft anyway were found without proof.

## Wix (your website there)

caveat-wix-policy-2024 = The policy read was the one effective 3 March 2024.

## WordPress.com

caveat-wordpress-already-on = The switch is already on for sites that discourage search engines.
caveat-wordpress-self-hosted = Self-hosted WordPress is not concerned. There the owner decides with robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Sources contradict each other: X promised the Irish regulator in 2024 to leave EU posts out for good, yet its EU pages describe training on legitimate interests with an opt-out.
caveat-x-eu-default-unknown = Whether the switch starts off for EU accounts is not known, so check yours.
caveat-x-default-never-published = X has never published the default. Reports since July 2024 found it on.
caveat-x-switch-wording = The wording of the switch changed from posts to public data and now also names xAI, so older instructions look different.
caveat-x-grok-com-switch = grok.com and the Grok app have their own switch: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Partners with a content manager find the setting under Settings > Overview or in the channel's advanced settings.
caveat-youtube-videos-only = This answer is about videos. Chats with Gemini have their own answer.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = It did not happen in the EU: Meta paused the plan on 14 June 2024.
caveat-timeline-forecast = This is a forecast, not a date.
caveat-gmail-apart = Gmail is another matter: mail content does not train Gemini, Google says. Ask about Google Workspace.
