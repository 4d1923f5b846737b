### Facts about services: what is used, what is asked for, whom a way is for, what it achieves.
### { $service } is the display name of a service, for example LinkedIn. Names and menu labels stay as the service prints them.

## data: what a service uses, or does not use, to train AI. Items of a bulleted list under “Used” or “Not used”: start with a small letter, no full stop.

data-uploaded-papers = papers you upload, for AI-made adaptations and to improve the services (training is not named)
data-sale-of-papers = the sale of your papers for a profit (the terms exclude it)
data-files-on-servers = files on the company's servers, for machine learning to improve products (not for generative models)
data-adobe-stock = content given to Adobe Stock
data-firefly = generative AI models such as Firefly (only licensed and public-domain content is used)
data-files-on-own-device = files kept only on your own device
data-business-and-school-accounts = business and school accounts
data-platform-use = personal data from your use of the platform, including content and interactions with AI features
data-voice-recordings-kept = voice recordings (kept unless you choose otherwise)
data-text-transcripts = text transcripts
data-alexa-content = content from the use of Alexa services
data-unsaved-recordings = recordings, if you choose not to save them (deleted after processing)
data-voice-images-videos-for-services = voice input, images and videos, to improve services (training is not named)
data-device-analytics = device analytics in a de-identified, noisy form, when you allow it
data-public-web-pages-applebot = public web pages (read by Applebot)
data-private-data-foundation-models = your private data, for training the foundation models
data-mails-photos-messages = the content of e-mails, photos and messages
# Terms of Jira: story points (estimates of effort) and SLA values (agreed response times). Keep SLA.
data-metadata-jira-confluence = metadata (readability, similarity, story points, SLA values)
data-confluence-pages = page titles and page text in Confluence
data-jira-items = titles, descriptions and comments in Jira
data-custom-names = custom names of emoji, statuses and workflows
# Government Cloud and Isolated Cloud are product names.
data-special-clouds = Government Cloud, Isolated Cloud and customers that manage their own encryption keys
# HIPAA: the United States law on health data. Keep the abbreviation.
data-hipaa-customers = HIPAA customers
data-apps-without-setting = apps without such a setting (at first only Jira, Confluence, Jira Service Management and the platform apps count)
data-photos-profile-ad-targeting = photos and profile, analysed by machine learning for internal ad targeting (only with consent)
# Stands in the list of what is not used, because nothing says that it is.
data-photos-no-statement = photos, for training models (no statement says that this happens)
data-posts-for-generative-ai = posts, for generative AI (by the company's own statement)
# Icebreakers: opening lines for a chat that AI suggests.
data-profile-for-icebreakers = public profile data, age, gender, name, work, education and town, sent to an AI (OpenAI) for icebreakers
# Special category data: the term of Article 9 GDPR (health, religion, sexual orientation and so on).
data-special-category-icebreakers = special category data, in icebreakers (by the policy)
data-activity = your activity in { $service }
data-uploaded-content-and-files = content and files you upload
data-prompts-in-ai-features = prompts in AI features
data-canva-education = content of students in Canva Education
data-chats-with-characters = chats with characters
data-characters = characters you make
data-feedback = feedback you give
data-chatgpt-conversations = conversations with ChatGPT on Free, Go, Plus and Pro accounts (also Codex tasks on such a plan)
data-files-and-images-in-chat = files and images you put into a chat
data-feedback-thumbs = feedback you give (thumbs up or down)
data-public-web-pages = publicly available web pages
# A product label that ChatGPT and Gemini use. Print it as they do in your language.
data-temporary-chats = Temporary Chats
data-chatgpt-business = ChatGPT Team/Business, Enterprise and API content (unless the organisation opts in)
data-claude-chats = new or resumed chats and coding sessions on Free, Pro and Max (also Claude Code with such an account)
data-feedback-with-conversation = feedback (thumbs up or down), with the whole conversation
data-flagged-conversations = conversations flagged for a safety review
data-claude-business = Claude for Work (Team/Enterprise), Claude Gov, Claude for Education and the API
data-old-chats = old chats that are never opened again
data-text-conversations-adults = text conversations of signed-in adults
data-voice-conversations = voice conversations
data-images-and-files-in-chat-by-policy = images and files shared in a chat (by the privacy statement)
data-work-and-school-accounts-entra = work and school accounts (Entra)
data-copilot-in-home-apps = Copilot inside the Microsoft 365 home apps
data-signed-in-under-18 = signed-in people under 18
data-not-signed-in = people who are not signed in
data-copilot-health = Copilot Health data
data-copilot-excluded-countries = people in Brazil, China (without Hong Kong), Israel, Nigeria, South Korea and Vietnam
data-content-you-post-licence = content you post (under a wide licence that does not name AI training)
# Stands in the list of what is not used.
data-others-training-forbidden = AI training by others who use the site (forbidden)
data-code-privacy-mode-off = code, prompts, edits and editor actions when Privacy Mode is off
data-anything-privacy-mode-on = anything when Privacy Mode is on
data-teams-privacy-mode = teams that enforce Privacy Mode
data-prompts-and-answers = prompts and answers
data-uploaded-files = files you upload
data-device-data = device data
data-usage-data = usage data
data-public-internet-data = public data from the internet
data-works-allowed-by-artist = only works whose artist allows AI datasets
# noai and noimageai are technical marks: keep them.
data-works-marked-noai = all works by default (marked noai and noimageai)
data-open-servers-content = content in larger, widely open servers, to develop and improve features such as catch-up summaries and safety
data-voice-and-video-calls = the content of voice and video calls (generally not stored)
data-openai-general-models = general models of OpenAI (by a company statement of 2023)
data-agreements-with-consent = agreements of accounts that said yes (for AI features and models)
# That consent: to the use of agreements for AI features and models.
data-accounts-without-consent = accounts without that consent
data-files-ai-partners = files, for training the models of the AI companies behind Dropbox AI
data-chats-model-makers = chats (neither by the company nor by the model makers behind it)
data-conversation-features = recordings and transcripts of conversation features (for the company's own models)
data-contact-details = name, address, phone number, e-mail address and username
data-tax-job-family = tax, job, family and preference data
data-public-and-outside-sources = data from public and outside sources
data-seller-id-and-payment = possibly ID and payment data of sellers
data-ai-input-output-unless-asked = input and output of AI features (unless you ask for it)
data-name-and-profile-picture = name, username and profile picture
data-public-posts = public posts
data-public-photos-and-captions = public photos and captions
data-public-comments = public comments
data-public-reels-stories-audio = public reels, stories and audio
data-public-groups-pages-channels = content in public groups, pages and channels
data-meta-ai-features-chats = chats with Meta AI features
data-third-party-information = information from partners and other third parties
data-marketplace-and-reviews = public Marketplace content and public reviews
data-private-messages-unless-shared = private messages between people (unless someone shares them with Meta AI)
data-friends-only-posts = posts shared only with friends
data-public-posts-under-18 = public posts of users under 18
data-camera-roll = camera-roll pictures that you do not share
data-designs = designs, text and images in files
data-comments-and-annotations = comments and annotations
data-layer-names = layer names and properties
data-business-and-enterprise-plans = Business and Enterprise plans (off unless turned on, plan names of 2024)
data-figma-education-government = Figma for Education and Figma for Government
data-scraping-forbidden = scraping and data mining by others (the terms forbid it)
data-files-photos-videos-screens = files, photos, videos and screens you share
data-imported-chats = chats imported from other assistants
data-gemini-live-transcripts = transcripts of Gemini Live
data-gemini-live-media = audio, and videos and screen shares of Gemini Live (off unless you turn them on)
data-chats-keep-activity-off = chats made while Keep Activity is off (unless you send feedback)
data-work-and-school-accounts-other-terms = work and school accounts (other terms apply)
data-notebook-sources = files added as a notebook source (not used directly)
data-copilot-inputs = what you type into Copilot (prompts, code snippets)
# Suggestions that the AI makes while you write code.
data-suggestions = suggestions you take or change
data-code-around-cursor = code around the cursor
data-code-comments = comments and documentation you write
data-repository-structure = file names, repository structure and navigation
data-copilot-business = Copilot Business and Enterprise
data-enterprise-repositories = repositories owned by an enterprise
data-copilot-student = Copilot Student and teachers on free Copilot Pro
# At rest: as stored, not while you work in them with AI features.
data-private-repositories = private repositories at rest
data-issues-and-discussions = issues and discussions
data-public-repositories = content of public repositories (under the licence in the terms)
data-public-issues = issues, comments and pull requests in public repositories
data-ai-inputs-and-outputs = inputs and outputs of AI features
data-github-customer-agreement = customers with a GitHub Customer Agreement
data-gmail-content = Gmail content, for training Gemini (by Google's own statement)
data-workspace-customer-data = Workspace customer data (work and school have terms of their own)
data-lens-images = images searched with Lens
data-voice-searches = voice searches and Search Live recordings
data-translate-practice = spoken Translate practice
data-search-uploads = files and videos uploaded to Search
data-checked-text = text you check or write with it
data-ai-feature-use = your use of AI features
# AI suppliers: the outside companies whose AI the service uses.
data-ai-suppliers = training by the company's AI suppliers (their contract forbids it)
data-conversations = your conversations with { $service }
data-use-without-account = use without an account (where allowed)
# A mode of Grok, a product label: keep it.
data-private-chat = Private Chat
data-enterprise-and-api = enterprise and API use
data-connected-google-apps = content from connected Google apps
# Contacts, deals and conversations are kinds of records in sales software.
data-customer-data = customer data in the account (contacts, deals, conversations)
data-sensitive-data-accounts = accounts with Sensitive Data turned on (excluded and cannot join)
data-the-stack-code = public code on GitHub, in the dataset The Stack (up to version 3)
data-opted-out-repositories = repositories that opted out, from the next version on
data-private-account-posts = posts of private accounts and close-friends posts
data-detailed-code-data = code with edit history and terminal use (detailed code-related data), when you turn it on
# That data: the detailed code-related data named before it in the list.
data-ai-chats-in-code-data = the full text of AI chats in that data
data-anonymous-statistics = anonymous statistics (a separate setting)
data-commercial-customers = commercial customers without explicit consent
data-profile-details = profile details, including photo, jobs, education and skills
data-posts-articles-comments = posts, articles, comments and poll answers
data-group-activity = group activity and group messages
data-prompts-and-chats-with-ai = prompts to and chats with the service's AI
data-resumes = screening answers and résumés kept on { $service }
data-private-messages = private messages
data-login-payment-salary = login, payment and salary data
data-thought-under-18 = users thought to be under 18
data-mastodon-social-posts = posts on mastodon.social (its terms forbid collecting them for training)
data-public-stories-outside = public stories, by outside AI companies that tie training to credit and traffic (default setting)
data-stories-minimized = stories, by outside companies, if you choose Minimize third-party training
data-meta-ai-chats-in-service = chats with Meta AI in { $service }
data-messages-shared-with-meta-ai = messages that someone in the chat shares with Meta AI
data-meta-ai-input = what you type, say or upload to Meta AI
data-meta-ai-about-you = what others tell Meta AI about you
# These chats: chats with Meta AI, named before it in the list.
data-chat-metadata = data about these chats
data-private-processing = chats handled with Private Processing (Meta cannot read them)
data-office-files = files in Word, Excel, PowerPoint, OneNote and Outlook (for large language models)
data-m365-copilot-data = prompts, answers and Graph data in Microsoft 365 Copilot (for foundation models)
data-public-sources-training = personal data from public sources, gathered while training the models
data-mistral-free-input = prompts, answers and uploaded documents on Free (and by the help centre also Pro and Student)
data-web-pages-and-datasets = public web pages and datasets of others
data-vibe-teams-enterprise = Vibe Teams and Enterprise
data-api-scale-plan = the API on the Scale plan
data-web-search-content = third-party content shown by web search
data-posts-of-ten-years = posts of nearly ten years, for the writing assistant (as the chief executive said in 2023)
data-notion-content = workspace content and Notion AI prompts (by Notion's AI terms)
data-meeting-audio-transcripts = audio and transcripts of meetings, after identifying details are removed
data-recordings-by-hand = your recordings, looked at by people (unless you agree)
# Crawlers: programs that read websites.
data-site-pages-many-crawlers = public pages of your site, by crawlers of many companies
data-pages-behind-login = pages behind a login
data-crawlers-told-to-leave = what crawlers are told to leave alone, if they obey
data-searches-and-chats = searches and chats
data-uploads = what you upload
data-enterprise-accounts = enterprise accounts
data-email-assistant = e-mail content read by Email Assistant
data-pins = images and text in Pins, of any date
data-images-of-people-without-account = images that show people without an account
data-other-information-given = other information you give
data-minors = data of minors (by the company's own statement)
data-chats-and-prompts = chats and prompts
data-answers-if-permission-used = answers, posts and comments (if the company uses the permission)
# Stands in the list of what is not used.
data-models-that-write-content = models that write content on { $service } (by the help page not used at that time)
data-hey-meta-recordings = voice recordings and transcripts after Hey Meta
data-phone-photos-and-videos = photos and videos on your phone (by Meta's own statement)
data-usernames-and-profile = usernames and other public profile content
data-private-chats = private chats
data-non-public-data = e-mail address and other non-public data
data-galaxy-ai-cloud = cloud processing of Galaxy AI (by one report not stored and not used for training)
data-contributor-images = images of contributors, sold in data deals to AI companies
data-encrypted-messages-and-calls = messages and calls (end-to-end encrypted)
data-profile-and-contacts = profile and contacts
data-channel-data-small-models = messages, files and channel data, for small models such as channel and emoji recommendations
data-no-llm-from-customer-data = generative AI (the company says it makes no large language models from customer data)
data-my-ai-chats = chats with My AI and input to AI features
# Public Content, Spotlight, Public Stories and Snap Map are labels of Snapchat.
data-public-content-snap = Public Content (Spotlight, Public Stories, Snap Map, public profile)
data-usage-and-content-information = usage and content information
data-private-snaps = private Snaps and Chats with friends (treated as private and not passed to partners for their own use)
data-sora-videos = videos and prompts made in Sora while it ran
data-imitating-models-consent = generative models that imitate voice, music or likeness (only with express consent)
# Such models: generative models that imitate voice, music or likeness, named in the list before.
data-uploads-such-models = uploads, for such models, unless you opt in
data-account-data = account data
data-listening-data = listening data
data-voice-data = voice data
data-survey-and-service-data = survey and customer-service data
data-site-pages-other-crawlers = public pages of your site, by crawlers of other companies
# Data interface: an API.
data-qa-open-licence = questions, answers and comments (open licence, sold through a data interface)
data-ai-input-product-improvement = input to the service's AI features, for product improvement
data-ai-input-outside-hosts = AI input, for training by the outside companies that host the models
data-activities-and-routes = activities, routes and location
data-fitness-data = heart rate and other fitness data, depending on privacy controls
data-public-posts-crawled = public posts, by outside AI companies that crawl them (allowed unless you block it)
data-checking-tools = training of outside models through the company's own checking tools (by the publisher terms)
data-survey-answers = survey answers, de-identified or aggregated where possible
data-event-data = event data
data-support-messages = messages to customer support
data-no-ai-clause = AI training (the policy and the terms have no clause on it)
data-driving-data = video and driving data, for Autopilot and Full Self-Driving, when sharing is on
data-cabin-clips = cabin camera clips after a safety event, when sharing is on
data-cabin-pictures = cabin camera pictures by default (the manual says that they stay in the car unless you allow sharing)
data-public-threads = public threads and replies
data-public-profile = public profile information
data-private-profile-posts = posts of private profiles
data-content-and-data-given = content you post and other data you give
data-app-use-data = data collected while you use the app
data-other-sources = data from other sources
data-data-for-features = account, profile, content, usage and inferred data, to develop features, including through machine learning
data-camera-roll-chemistry = camera-roll pictures (unless you allow the Chemistry feature)
data-blogs-not-opted-out = public posts and reblogs of blogs that have not opted out
# The switch that keeps a blog out of sharing with third parties.
data-blogs-switched-on = blogs with the switch on
data-private-posts-drafts-messages = private posts, drafts and messages
# Asks: questions that readers send to a Tumblr blog.
data-unpublished-asks = unpublished asks
data-protected-blogs = password-protected, explicit, deleted or suspended blogs
data-paid-posts = paid subscriber posts
data-streams = streams, recordings, highlights and clips
data-images = images
data-channel-chat = chat on a channel
# It: training for generative AI.
data-channels-switched-off = content and chat of channels whose owner switched it off
data-instructor-courses = courses of instructors, for generative AI (GenAI program)
data-instructor-courses-opted-out = courses of instructors who opted out (outside core functions)
data-express-consent = only what you gave your express consent for
data-hosted-videos = hosted videos, for generative AI, also on free plans
data-sent-files = files and links you send
data-messages-to-meta-ai = messages you send to Meta AI in { $service }
data-messages-passed-to-meta-ai = messages that someone passes to Meta AI in a chat (for example with @Meta AI)
data-encrypted-chats-and-calls = personal chats, groups and calls (end-to-end encrypted)
data-messages-nobody-shares = messages that nobody shares with Meta AI
data-recall-snapshots = Recall snapshots (kept on the device, not sent to Microsoft)
data-data-in-general-words = your data, for machine learning that improves the service (stated in general words)
data-sites-not-opted-out = public posts of WordPress.com sites that have not opted out
data-private-sites-and-drafts = private sites and drafts
data-self-hosted-sites = self-hosted WordPress.org sites
data-vip-customers = VIP customers
# Always follows public posts in a list.
data-post-metadata = metadata of these posts
data-public-spaces = public Spaces
data-grok-on-x = prompts to and answers from Grok on X, including voice
data-protected-posts = protected posts
data-deleted-posts = deleted posts (from the deletion on)
data-private-messages-not-in-clause = private messages (the clause does not name them)
data-videos-google-models = uploaded videos, for Google's own models (a part of the catalogue)
data-videos-opted-in = videos for outside companies, only if the owner opted in
data-videos-unless-switched-on = videos for outside companies, unless switched on
data-meeting-content = audio, video, chat, screen sharing, attachments, polls and whiteboards of meetings

## asks: what a form, an e-mail or a setting asks you for. Items of a list: start with a small letter, no full stop.

asks-reasons-from-situation = reasons that arise from your situation
asks-organisation-admin = the role of organisation administrator
# Keep the quoted subject line as it is.
asks-subject-data-subject-request = the subject line “Data Subject Request”
asks-request-details = the details of your request
asks-account-status = whether you have an account, no account or a locked account
asks-objection-text = the text of your objection
asks-login-facebook = login to the Facebook account
asks-account-email-prefilled = the e-mail address tied to the account (already filled in)
asks-reason-optional-since-2025 = a reason (optional since 2025)
asks-country = your country
asks-name = your name
asks-email = your e-mail address
# Prompts: what you typed to the AI.
asks-prompts = the prompts you entered that brought up your data
asks-screenshot = evidence such as a screenshot of the AI's answer
asks-identity-if-asked = proof of identity, if asked
asks-full-name = your full name
asks-city-state-country = city, state and country
# Super Admin: the name of a role, keep it.
asks-super-admin = the role of Super Admin
asks-login-instagram = login to the Instagram account
# A choice in the form.
asks-request-type = the type of request
asks-email-prefilled = your e-mail address (already filled in)
asks-reason-optional = a reason (optional)
asks-login = login
# The names of crawlers (programs that read websites) and who runs them, for what. Keep the names.
asks-crawler-gptbot = GPTBot (OpenAI, training)
asks-crawler-google-extended = Google-Extended (Google, Gemini and Vertex AI training)
asks-crawler-ccbot = CCBot (Common Crawl, an open dataset many train on)
asks-crawler-claudebot = ClaudeBot (Anthropic, training)
asks-crawler-applebot-extended = Applebot-Extended (Apple, training)
asks-crawler-meta-externalagent = meta-externalagent (Meta, training)
asks-crawler-perplexitybot = PerplexityBot (Perplexity, search index)
asks-crawler-bytespider = Bytespider (ByteDance, training, reported not to obey)
asks-crawler-amazonbot = Amazonbot (Amazon, Alexa answers)
asks-verified-email-or-login = a message from the e-mail address verified on { $service }, or login
asks-workspace-address = the web address of the workspace or organisation
# Keep the quoted subject line as it is.
asks-subject-slack-opt-out = the subject line “Slack Global model opt-out request”
asks-login-instagram-behind-threads = login to the Instagram account behind the Threads profile
asks-which-processing = which processing you object to
asks-effect-on-you = what effect it has on you
asks-question-how-to-object = choosing the question on how to object to the processing of your information
asks-phone-number = your phone number
asks-reason = the reason for your objection

## for: whom a way to object is for, or who has to do it. Whole sentences.

for-also-without-account = Also for people without an account.
for-with-or-without-account = For people with or without an account.
for-web-without-account = For people who use { $service } on the web without an account.
for-no-or-locked-account = For people without an account or with a locked account.
for-picture-without-account = Also for people without an account whose picture is on { $service }.
for-also-linkedin-visitors = Also for people without an account, and for visitors, whose data are on { $service }.
for-also-non-users-meta = Also for people who do not use Meta products.
for-own-website = For your own website.
for-organisation-admin = An administrator of the organisation has to do this.
for-team-admin = For the administrator of a team.
for-team-admin-whole-team = A team administrator has to do this, for the whole team.
for-super-admin = Only a Super Admin can do this, for the whole account.
for-owner-or-admin = Only an account owner or administrator can see this setting.
for-workspace-owner = A workspace owner or primary owner has to send it, not a member.
for-business-school-already-out = School and business accounts are opted out already.
for-free-premium-single-pro = For Free, Premium and single-user Pro accounts.
for-pro-accounts = For Pro accounts.
for-multi-user-admin = With more than one user, only the administrator can change it.
for-channel-owner = For the owner of the channel.
for-viewers-follow-channel = Viewers cannot decide for themselves: their chat follows the channel.
for-viewers = This is the way for viewers.
for-writers = For writers.
for-contributors = For contributors.
# Muse: the name of a product.
for-muse = Only for Muse, Meta's separate agent in the United States and Canada.
for-ai-glasses = Only for Meta's AI glasses.

## effect, shared: how far it reaches in time. Whole sentences about one way to object, one after the other: “it” is that way (the switch, the form, the letter).

effect-forward-only = It works forward only.
effect-used-stays-used = What was already used stays used.
effect-past-training-not-undone = It does not undo training that has already happened.
effect-models-keep-learned = Models already trained keep what they learned.
effect-started-training-stays = It does not pull data out of training that has started.
effect-collected-stays = Data collected for training before cannot be taken out.
effect-crawled-stays-used = What was read before stays used.
effect-reach-back-not-stated = Whether it reaches back to content already used is not stated.
effect-also-earlier-chats = It also applies to earlier chats.
effect-ends-use = It ends the use of your data from then on.

## effect, shared: no switch, or nothing to do.

effect-nothing-to-do = You need not do anything.
effect-no-switch-found = No switch against AI training was found.
effect-no-switch-exists = No switch against AI training exists.
effect-not-training-switch = It is not a switch against AI training.
effect-no-opt-out = There is no opt-out.
effect-no-opt-out-in-texts = No opt-out from AI training was found in the terms or the privacy policy.
effect-no-opt-out-in-policy = No opt-out from AI was found in the privacy policy.
effect-no-statement-no-switch = No statement on AI training and no switch was found.
effect-off-by-default = It is off by default.

## effect, shared: the same switch in another place.

effect-same-switch = It is the same switch.
effect-same-switch-app = It is the same switch, in the phone app.
effect-same-switch-web = It is the same switch, on the website.
effect-choice-follows-account = Your choice follows the account.
effect-whole-account = It applies to the whole account, on every device.
effect-ai-features-stay = You can still use the AI features.
effect-feedback-still-used = Feedback you give can still be used.

## effect, shared: objections and requests.

# By e-mail to the company.
effect-objection-by-email = You object by e-mail.
effect-objection-by-email-dpo = You object by e-mail to the data protection officer.
effect-objection-by-email-or-dpo = You object by e-mail to the privacy address or to the data protection officer.
effect-objection-by-email-eu-company = You object by e-mail to the European company.
effect-gdpr-objection-by-email = You object by e-mail under the GDPR.
effect-gdpr-objection-by-email-dpo = You object under the GDPR by e-mail to the data protection officer.
effect-gdpr-objection-personal-data = You object under the GDPR to the use of personal data.
effect-gdpr-objection-ml = You object under the GDPR to the training of machine-learning models and algorithms.
effect-email-dpo = You write an e-mail to the data protection officer.
effect-email-privacy = You write an e-mail to the privacy address.
# By post. The address is shown separately.
effect-written-objection = You object in writing to the company responsible for your data.
effect-written-objection-dpo = You object in writing to the data protection officer.
effect-written-objection-or-dpo = You object in writing to the company responsible for your data or to its data protection officer.
effect-letter-dpo = You write a letter to the data protection officer.
effect-useful-as-proof = It is useful as proof.
effect-no-email-for-this = The company has no e-mail address for this.
effect-same-address-facebook = The postal address is the same as for Facebook.
effect-through-dpo = The way is through the data protection officer.
effect-dpo-or-data-requests = Write to the data protection officer or to the address for data requests.
effect-examined = The company examines your objection.
effect-weighs-each = The company weighs each request.
# Compelling grounds: the term of Article 21(1) GDPR. Use the term of the GDPR in your language.
effect-stops-unless-compelling = The company stops unless it shows compelling grounds.
# Legitimate interests: the term of Article 6(1)(f) GDPR.
effect-policy-grants-right = The policy grants the right to object where it relies on legitimate interests.
effect-policy-names-right = The privacy policy names a right to object.
effect-policy-names-right-generative = The policy names the right to object to generative AI based on legitimate interests.
effect-policy-right-eea-uk-ch = The policy gives people in the EEA, the UK and Switzerland the right to object.
effect-legitimate-interests-named = The company names legitimate interests as its ground for developing AI.
effect-questions-and-gdpr-requests = It takes questions and GDPR requests, such as an objection.
effect-rights-requests-gdpr = It takes rights requests, such as a GDPR objection.
effect-rights-requests-where-law = It takes rights requests, including the right to object where the law gives it.
effect-support-form-rights = The support form is for questions and rights requests.
effect-data-request-form = This is a form for data requests, also for objections and deletion.
effect-form-data-requests = This is a form for data privacy requests.
effect-form-privacy-rights = This is a form for privacy rights, such as objecting to some use of your data.
effect-form-dpo = This is a form to the data protection officer.
effect-form-privacy-team-or-dpo = This is a web form to the privacy team or the data protection officer, also for GDPR objections.
effect-contact-form-gdpr = This is a contact form for GDPR requests, also for an objection.
effect-general-privacy-form = This is a general privacy form.
effect-right-to-object-form = This is the company's form for the right to object, linked in its privacy policy.
effect-portal-gdpr-object = This is a privacy portal for GDPR rights, among them objecting to processing that rests on legitimate interests.
effect-portal-gdpr-and-other = This is a privacy portal for GDPR and other rights.
effect-object-web-data-or-correct = You can object to the use of public web data about you, or ask for false output about you to be corrected.
# "Representative": the representative in the EU or UK that a company from outside names under Article 27 GDPR.
effect-eu-representative-questions = The EU representative takes privacy questions, such as an objection.
effect-representative-prighter = The representative in the EU and the UK (Prighter) takes GDPR requests, also an objection.
effect-representative-verasafe = The representative in the EU and the UK (VeraSafe) takes GDPR requests.
# A postal address: keep as it is.
effect-representative-verasafe-address = The representative is VeraSafe Ireland Ltd, Unit 3D North Point House, North Point Business Park, New Mallow Road, Cork T23AT2P, Ireland.
effect-representative-lionheart = The representative in the EU is Lionheart Squared (Europe) Ltd. It also has an e-mail address: xai@lionheartsquared.eu.
effect-representative-edpo = GDPR requests go to its representative, European Data Protection Office (EDPO).
effect-no-eu-office = The company has no office in the EU.
effect-uk-representative-atlassian = In the UK, write to ukrepresentative@atlassian.com.
effect-dpo-github = The data protection officer is dpo@github.com.

## effect, Meta: Facebook, Instagram, Threads, Messenger, WhatsApp, Meta AI, glasses.

effect-meta-stops-public-content = Meta stops using the public content of this account for AI training from then on.
effect-chats-covered-italy = According to the Italian regulator, it also covers chats with Meta's AI.
# Accounts Centre: Meta's name for the page that links accounts. Use the name that Meta prints in your language.
effect-accounts-centre = According to Meta, it covers other accounts in the same Accounts Centre.
effect-accounts-centre-facebook-threads = According to Meta, it also covers Facebook and Threads accounts in the same Accounts Centre.
effect-not-what-others-post = It does not cover what others post about you.
effect-not-use-of-meta-ai = It does not cover your use of Meta AI as such.
effect-general-form = This is the general objection form that Meta's current EU policy names.
effect-form-for-service = It is the form for { $service }.
effect-policy-covers-service = The policy also covers { $service }.
effect-everything-legitimate-interests = It is for everything that Meta bases on legitimate interests.
effect-policy-lists-ai-chats = The policy lists AI chats as part of that.
effect-if-ai-form-closed = Use it if the AI form no longer opens.
effect-research-note-form = A research note of October 2026 gives this form as the one to use now, after the 2025 date.
effect-form-countries = It lists the EU, the UK, Switzerland, Brazil, Japan and South Korea.
effect-no-way-elsewhere = Elsewhere there is no way out of Meta AI training.
effect-web-and-licensed-data = For data Meta took from the open web or from licensed sets: you can ask to see, correct or delete it.
effect-not-granted-automatically = Meta does not grant requests automatically and asks for proof that an AI answer contains your data.
effect-third-party-data-form = This is a separate form to object to the use of third-party data about you for AI at Meta, or to ask Meta to restrict it.
effect-stops-reuse-in-image-features = It stops other people feeding your public posts into Meta's AI image features.
effect-us-rollout = It was rolled out from the United States in 2026. Whether European accounts show it is not known.
effect-messages-nothing-to-object = Messages between people are not used for training, so there is nothing to object to for them.
effect-do-not-share = Do not share them with Meta AI.
effect-no-messenger-form = No form exists only for Messenger. Use the Facebook form for chats with Meta AI.
effect-italy-forms-cover-ai = The Italian regulator says that the Facebook and Instagram forms also cover data from using Meta's AI.
effect-mail-public-only = Meta's confirmation mail speaks of public information only.
effect-ask-for-chats = So ask expressly for chats too.
effect-whatsapp-ai-form = A separate form for messages with AIs on WhatsApp is reported. Its address was not found.
effect-whatsapp-form-privacy-centre = It is reported to be in Meta's Privacy Centre.
effect-deletes-meta-ai-chats = It deletes chats and media in the Meta AI app.
# Vibes: posts in the feed of the Meta AI app.
effect-export-and-vibes = In the same place you can export them and remove all public vibes.
effect-deleting-no-promise = Deleting does not promise that Meta's own copy or what was learned goes away.
effect-glasses-pictures-not-stored = Pictures from AI features are then not stored or reviewed.
effect-each-pair = Repeat it for each pair.
effect-not-using-only-way = Not using the AI features is the only complete way out.
effect-human-review-stays = Human review of chats cannot be switched off anywhere.
effect-voice-and-camera-off = It turns off voice and camera use with Meta AI, so no new recordings are made.
effect-photos-stay-on-phone = Photos you take stay on your phone.
effect-delete-recordings = You can delete recordings.
effect-keeping-no-switch = Since April 2025, keeping them can no longer be switched off.
effect-no-threads-form = There is no separate Threads form.
effect-instagram-objection-counts = The objection of the linked Instagram account counts, because Threads falls under the same Meta policy and Accounts Centre.
effect-ordinary-chats-nothing-to-object = Ordinary chats are not used, so there is nothing to object to for them.
effect-not-writing-to-meta-ai = What you type to Meta AI can be used, so the surest way is not to write to it.
effect-meta-ai-not-removable = There is no switch that removes Meta AI from the app.
effect-general-form-own-processing = This is the general objection form of WhatsApp. It covers what WhatsApp does.
effect-training-by-meta = The training itself is done by Meta, so WhatsApp may point you to Meta.
effect-one-chat-blocks = For one chat at a time, it blocks AI features such as summaries and calling Meta AI, chat export and automatic saving of media.
effect-any-member = Any member can switch it on or off, and all see a notice.
effect-sources-disagree-meta-ai = Sources disagree whether @Meta AI is fully blocked.

## effect, chatbots and AI assistants.

effect-new-conversations-not-used = New conversations are not used for training.
effect-chats-stay-in-history = Chats stay in your history.
effect-rating-still-sends = Rating an answer (thumbs up or down) can still send that whole conversation into training.
effect-opt-out-request = This is an opt-out request for training on your content, handled by the company instead of by the switch.
effect-new-conversations-only = It applies to new conversations only.
effect-same-rights-by-email = You have the same rights by e-mail, if the account tools or the portal do not work for you.
effect-portal-covered-sora = The opt-out in the portal covered Sora as well as ChatGPT. The ChatGPT switch alone did not.
effect-future-and-stored-chats = It stops use of future chats, and of stored older ones in later training runs.
effect-no-five-year-copy = No copy is kept for up to five years.
effect-flagged-and-feedback-used = Flagged conversations and feedback you send are still used.
effect-object-data-in-training-data = It is for objecting to personal data about you in the company's training data, such as public web pages.
effect-later-text-chats-not-used = Later text chats are not used to train the models.
effect-not-product-improvement = It does not stop use for product improvement, security and safety.
effect-second-switch-voice = This is the second switch, for voice conversations.
effect-next-to-voice = It is next to the one for voice.
effect-later-chats-no-training = Later chats are not used to train Google's models and no longer go to reviewers for improvement.
effect-kept-72-hours = They are still kept for 72 hours and may be looked at for safety.
effect-reviewed-chats-stay = Chats a reviewer already saw stay for up to three years, even after you delete your activity.
effect-connected-apps-stop = Some connected apps stop working.
effect-object-or-correct-gemini = This is a request to object to the processing of your personal data in Gemini Apps, or to have false data about you in answers corrected.
effect-report-legal-issue = You can also start it under an answer with More, Report legal issue.
effect-x-has-own-switch = For posts on X there is a separate switch on X.
effect-input-output-stop = The company stops using your input and output for training.
effect-documents-count = Documents you upload count as input.
effect-technical-limits = The company says that requests about training have technical limits.
effect-later-searches-not-used = It stops use of later searches and chats for training.
effect-signed-out-still-used = Searches made while signed out are still used.
effect-refuses-improving-models = It refuses use of what you type and get back for improving the models.
effect-right-to-refuse-training = It is for your right to refuse use of your data for training, and for other rights.
effect-appeal-by-email = The policy says that you may appeal a refusal by e-mail.
effect-new-chats-not-generative = New chats are not used to train the generative models.
effect-other-models-still = Other models, such as search and safety, can still use data.
effect-one-report-not-kept = By one report, the company says that conversations are not kept for training and that the history stays on your device.
effect-two-reports-encrypted = By two reports, chats are encrypted so that the company cannot read them, and are not used for training.
effect-chats-without-details = Chats are not used for training and are passed on without your details.
effect-model-makers-delete = Model makers must delete them within 30 days.

## effect, networks, dating, media, shops.

effect-no-generative-ai-on-posts = The company says that it does not train generative AI on posts.
effect-copying-not-prevented = The company cannot keep outside companies from copying public posts.
effect-limits-analysis = It limits use of your data for analysis and improvement.
effect-ai-training-not-named = The company does not say by name that this covers AI training.
effect-mastodon-social-forbids = mastodon.social forbids scraping for AI training.
effect-other-servers = Other servers have their own rules. Ask the operator.
effect-consent-analysis-and-ads = It takes back consent to the analysis of photos and profile by machine learning and to passing data to ad partners.
effect-object-icebreakers = Object to the AI icebreakers and to any training with an e-mail to the data protection officer.
effect-contract-part = Part of the use rests on contract. You cannot object to that part.
effect-stops-content-generating = It stops use for training the company's content-generating models.
effect-uk-microsoft = In the UK it also stops the passing of data to Microsoft for Microsoft's own training.
effect-objection-form-other-models = This is the data processing objection form, for AI models other than the content-generating ones.
effect-stops-canvas = It stops use of what you upload or save for training the image model Pinterest Canvas from then on.
effect-other-machine-learning = Other machine learning, for example search, is not covered.
effect-withdraws-answers = It withdraws your answers, posts and comments from training of language models from then on.
effect-outside-copies = Copies taken by outsiders are not reached.
effect-no-granted-report = No report of a granted objection was found.
effect-delete-posts-first = Delete posts and comments first, then the account.
effect-partners-respect-deletions = The company obliges its licence partners to respect deletions.
effect-account-alone-leaves-posts = Deleting the account alone leaves posts standing.
effect-signal-cannot-read = The company cannot read messages, and its terms and policy have no AI clause.
effect-stops-public-content = It stops the company using your public content for its generative AI from then on.
effect-not-my-ai = It does not touch chats with My AI.
effect-snap-reports-us = Reports come from the US and from a settings collection. Whether every European account shows it is not confirmed.
effect-deletes-my-ai = It deletes what you told My AI.
effect-up-to-30-days = It can take up to 30 days.
effect-android-account-actions = On Android the entry is under Account Actions.
effect-no-training-without-opt-in = Without your express opt-in, the company may not train imitating generative AI on your uploads.
effect-do-not-switch-on = Do not switch such an option on if one is ever offered.
effect-questions-or-objection-other-ai = For questions, or an objection to other AI uses, write an e-mail.
effect-avoid-ai-inputs = Not using AI playlist, AI DJ requests and voice keeps those inputs out.
effect-policy-not-say-which = The policy ties AI training to privacy controls and sharing permissions but does not say which one.
effect-limiting-visibility = Limiting the visibility of activities and the use of data comes closest.
effect-health-and-location = Object above all for health and location data.
effect-no-ai-clause-no-switch = The policy and terms that were read have no clause on AI training, and there is no switch.
effect-ai-bots = Do not type private things to AI bots: bots have their own policies.
effect-elsewhere-need-not = Elsewhere the company need not follow it.
effect-stops-xai = It stops X passing your public posts and Grok chats to xAI for training from then on.
effect-running-grok-learns = X says that a running Grok can still learn from normal use.
effect-grok-com-different = The switch on grok.com (Improve the Model) is a different one.
effect-protected-left-out = Protected posts are left out of training altogether.
effect-only-followers = Only followers can see protected posts.
effect-second-stream = This is a second data stream to xAI, for personal answers.
effect-channel-kept-out = It keeps the channel's video and chat out of training of Amazon's generative AI from then on.
effect-moderation-still-ai = Moderation and captions still use AI.
effect-outside-only-if-on = Outside companies may train only if you switch it on.
effect-leave-it-off = Leave it off.
effect-seven-days = Changes can take up to seven days to show.
effect-not-own-training = It does not stop Google's own training.
effect-no-opt-out-own-use = Against Google's own use of videos (Gemini, Veo 3) no opt-out exists.
effect-deleting-only-way = Deleting or never uploading is the only way.
effect-article-21-still = In the EU you can still write an objection under Article 21 GDPR.
effect-vimeo-statement = The company said in May 2024 that generative AI is not trained on hosted videos without express consent.
effect-scraping-forbidden-said = The company also said that scraping is forbidden.
effect-no-single-switch-shop = No single switch against AI training was found for the shop.
effect-switch-alexa-and-twitch = There is one for Alexa and one for Twitch: ask about each by its name.
effect-stops-own-and-outside-models = It stops use of your personal data for training the company's own and outside AI models from then on.
effect-ebay-other-pages = The same page exists under accountsettings.ebay.co.uk and accountsettings.ebay.com.
effect-ebay-com-title = The .com page is titled AI development and training preferences.
effect-say-training-and-combining = Say that you object to AI training and to combining your data with public sources.
effect-preference-some-features = The company says you can set a preference so that your data are not used to develop and improve the AI models behind some features.
effect-help-page-describes = The help page describes where.
effect-label-not-read = The exact name of the setting was not read.
effect-avoid-conversation-features = Do not use the conversation features, or ask the company.

## effect, devices, cars.

effect-recordings-out-of-training = It keeps your recordings out of the review and training that improves Alexa.
effect-still-processed-to-answer = They are still processed to answer you.
effect-recordings-deleted-after = Recordings are still sent to the company and processed, then deleted instead of kept.
effect-review-and-delete-recordings = You can look through and delete recordings that were kept.
effect-refuse-public-web-data = This is a form to refuse the use of public web data about you for training the company's models.
effect-stops-device-statistics = It stops the sharing of device statistics, which the company also uses to improve AI features.
effect-private-content-not-sent = Private content is not sent.
effect-ai-on-phone = It keeps AI work on the phone, so nothing goes to the cloud.
effect-cloud-features-stop = Cloud features stop.
effect-single-features-off = You turn single AI features off.
effect-in-car = You do this in the car.
effect-data-sharing-off = Turning off Data Sharing (and Cabin Camera Analytics) stops clips and road data going to the company.
effect-not-everything-stays = It reduces what leaves the car but does not stop everything.
effect-change-any-time = You can change it at any time.
effect-recall-nothing-to-refuse = For training there is nothing to refuse in Recall: snapshots are made and analysed on the device.
effect-recall-opt-in = Recall is opt-in and stays on the PC. Turning snapshots off stops it.
effect-ask-copilot = For Copilot, ask about Copilot by its name.

## effect, work, search, code.

effect-stops-file-analysis = It stops the company from analysing files on its servers to improve products.
effect-ml-features-stay = Features that use machine learning stay.
effect-firefly-nothing-to-do = For Firefly and other generative models there is nothing to do: the company says that customer content is not used.
effect-adobe-stock-exception = Adobe Stock contributors are the exception.
effect-in-app-free-standard = In-app data is on by default on Free and Standard, where an administrator can turn it off.
effect-in-app-premium-enterprise = In-app data is off by default on Premium and Enterprise.
effect-metadata-plans = Metadata cannot be turned off on Free, Standard and Premium. On Enterprise it is off by default.
effect-switch-in-preferences = The privacy preferences have a switch for the use of your content in training. Turn it off.
effect-also-how-ai-works = You can also ask how AI features work.
effect-code-not-used-by-anyone = Your code is not used to train models, neither by the company nor by its model makers.
effect-little-data-kept = A little data can still be kept to run features.
effect-admin-locks-privacy-mode = The administrator can turn Privacy Mode on and lock it for all members.
effect-contract-consent-setting = An organisation that gave consent in its contract has a setting to take it back.
effect-consent-starts-on = When consent was given, the setting starts switched on.
effect-files-never-partners = The company says your files are never used to train the models of its AI partners and are deleted there within 30 days.
effect-outside-ai-features-off = It turns off the features that send file content to outside AI companies when you use them.
effect-ai-io-unless-directed = The policy says that AI input and output is not used for training unless you direct the company to do so.
effect-plan-defaults = It is on by default for Starter and Professional, off for Business and Enterprise (plan names of 2024).
effect-inputs-outputs-stop = From that moment on the company and its affiliates do not collect or use your inputs and outputs for training.
effect-not-public-repositories = It does not cover what you put in public repositories. For those, ask about GitHub.
effect-thumbs-not-used = Thumbs up or down is not used either once you have opted out.
effect-only-ai-features = It is only for what you type into and get from AI features.
effect-public-code-stays-usable = The terms say that this choice does not reach the general licence, so public code stays usable for training.
effect-private-ends-licence = Making a repository private or deleting it ends the licence for that content, unless others forked it.
effect-mail-not-for-gemini = Google says that mail content does not train Gemini, so there is nothing to opt out of.
effect-use-smart-switches = If you do not want your mail scanned for smart features at all, use the switches for smart features.
effect-personal-features-stop = It stops personal features such as smart compose and sorting.
effect-second-place-two-switches = This is the second place, with two switches for smart features across Workspace and other Google products.
effect-save-media-off = Unticking Save media stops images, files, audio and video from Search services being kept and used to develop Google's AI models.
effect-picked-media-stays = Media already picked for training is separated from the account and kept for up to four years, even if you delete the activity.
effect-whole-history-stops = It stops the whole history for Search, Maps, Shopping, Flights, Hotels, Translate and News.
effect-stop-or-delete = One choice only stops it, the other also deletes what is there.
effect-stops-text-use = It stops use of your text for training and product improvement.
effect-european-rights-listed = The policy lists the European rights.
effect-up-to-one-week = It takes up to one week.
effect-the-stack-lookup = Look up whether your public GitHub code is in The Stack and ask for its removal from later versions.
effect-off-no-code = With it off, no code is sent for training.
effect-organisation-switches-off = An organisation can switch it off for everyone.
effect-no-llm-on-m365 = Microsoft says that it does not train large language models on Microsoft 365 data of people or companies.
effect-often-named-switch = The switch that is often named does not change that.
effect-online-extras-off = It turns off online extras such as online pictures.
effect-functions-stop = Some functions and add-ins stop.
effect-notion-ai-terms = The terms for Notion AI rule out training the models behind it on your content, except feedback you choose to give.
effect-host-decides = The host of a meeting decides whether Otter joins. You can ask that it leaves.
effect-only-own-workspace = After that, the workspace data is only used for your own workspace, not for models across all customers.
effect-ml-features-always-on = The policy says that machine-learning features such as sentiment analysis are on for all accounts and cannot be switched off.
effect-leave-out-open-text = Leave open text answers empty if you do not want them used.
effect-terms-content-not-used = The terms say that your content is not used to train AI.
effect-no-training-meeting-content = The company states in its terms and privacy statement that it does not train its own or other companies' models on meeting content.

## effect, art, writing, courses, websites.

effect-take-papers-down = You take papers down or remove the account.
effect-licence-irrevocable = The licence in the terms is irrevocable, so what was made before may stay.
effect-contact-in-terms = This is the contact named in the terms. A privacy request can go there too.
effect-no-ai-mark-by-default = Works carry the no-AI mark by default.
effect-mark-is-request = The mark is a request to outsiders. The company says it cannot guarantee that they follow it.
effect-studio-noai-label = In Studio you can check or set the NoAI label for many works at once, also for drafts.
effect-terms-forbid-scraping = The terms forbid outsiders to scrape.
effect-private-or-reserved = Setting photos to private or all rights reserved is the only thing you can do.
effect-tells-ai-companies = It tells all AI companies not to train on your stories, even where that costs you credit and links in their answers.
effect-medium-default = The default, Prioritize maximum reach, lets training pass where a company ties it to credit and traffic.
effect-requests-not-locks = Both are requests to outsiders, not locks.
effect-stealth-mode = Stealth mode only hides your images from others, as far as the company can.
effect-data-page = This is a page for reading and asking about your data.
effect-deletes-account-and-data = It deletes your account and data.
effect-licence-stays = The licence you gave stays in force.
effect-licensing-choice = You can choose in or out of data licensing in your account.
effect-paid-from-fund = When you are in, you are paid from a fund.
effect-cc-by-sa = Contributions stand under CC BY-SA for good and may be used by partners.
effect-protest-undone = Rewriting or deleting answers in protest was undone and led to suspensions in 2024.
effect-posts-without-personal-data = Posts without personal data are not covered.
effect-signal-to-crawlers = It sends AI crawlers the signal not to use your publication for training.
effect-ignoring-crawlers = Crawlers that ignore it are not stopped.
effect-one-per-publication = There is one setting per publication.
effect-reports-privacy = Reports of 2026 place it under Privacy.
effect-robots-signals-only = The switch works through robots-type signals only.
effect-blog-kept-out = It keeps this blog's public posts out of what is passed to partners, AI companies included.
effect-site-kept-out = It keeps this site's public content out of what is passed to partners, AI companies included.
effect-partners-asked-earlier = Partners are asked to remove earlier content too.
effect-every-blog = Set it for every blog.
effect-every-site = Set it for every site.
effect-web-visibility = On the web it is in the blog settings under Visibility.
effect-yearly-window = It is possible only in a yearly window.
effect-courses-leave = Courses leave the program by the end of that calendar year.
effect-lose-instructor-tools = You lose the company's AI tools for instructors.
effect-core-functions = Search, captions and other core functions keep using the courses.
# Crawlers: programs that read websites.
effect-crawlers-stay-away = It tells crawlers that obey to stay away from now on.
effect-one-group = Write one group in robots.txt with all the names.
effect-search-place-unchanged = Google-Extended and Applebot-Extended do not change your place in search.
effect-search-bot-blocked = Blocking a search bot such as PerplexityBot takes you out of its answers.
effect-applebot-extended = A robots.txt rule for Applebot-Extended keeps your site out of model training.
effect-applebot-still-reads = Applebot itself still reads for search.
effect-google-extended = You add a robots.txt rule for Google-Extended.
effect-google-search-unchanged = It does not change whether or where your site shows up in Google Search.
effect-see-own-website = For more on crawlers, ask about your own website.
effect-rules-26-crawlers = It adds rules for 26 AI crawlers to your site's robots.txt (GPTBot, ClaudeBot, CCBot, Google-Extended, Applebot-Extended and others).
effect-training-and-search-bots = It does not separate training bots from search bots.
effect-tdm-protocol = This is the TDM Reservation Protocol: a machine-readable reservation of text and data mining rights, made for Article 4 of the EU DSM directive.
effect-tdm-values = 1 means reserved, 0 means not reserved.
effect-tdm-research = It cannot be used against research bodies.
effect-ai-txt = This is a proposal of Spawning: a text file with rules for each kind of content (text, images, code).
effect-ai-txt-experimental = It is experimental and not the same as robots.txt.
effect-spawning-registry = This is a registry of Spawning for single works or whole domains.
effect-registry-voluntary = Model makers read it only if they choose to.
effect-website-unconfirmed = Whether the website still runs could not be confirmed.

## confirmation: what you get back after objecting. Whole sentences, one after the other.

confirmation-by-email = You get a confirmation by e-mail.
confirmation-from-meta = You get an e-mail from Meta.
confirmation-from-meta-as-instagram = You get an e-mail from Meta, as for Instagram.
confirmation-on-screen = A message appears on screen at once.
confirmation-email-honoured = Then an e-mail says that the objection will be honoured: within minutes in most reports, after up to 24 hours in Italian ones.
confirmation-outcome-told = The company tells you the outcome.
confirmation-reviewed-local-law = Meta reviews each request under local law.
confirmation-none-fixed = No fixed confirmation was found.
confirmation-first-reply-reasons = Users report that a first reply quickly asks for reasons.
confirmation-answer-when-done = The company answers when the opt-out is done.
# The quoted words are the label of a button: keep them.
confirmation-turn-off-to-confirm = You are asked to confirm with “Turn off to confirm”.
confirmation-chat-notice = A notice appears in the chat.
