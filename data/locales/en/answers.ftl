## Headings of answers

# $services: one or several names joined with "and"
heading-opt-out = { $services }: how to object to AI training
heading-general = How to object to AI training
heading-data-used = { $service }: what is used
heading-data-used-general = What is used to train AI
heading-deadline = { $service }: the dates that matter
heading-timeline = Dates ahead and dates passed
heading-effect = { $services }: what an objection does
heading-effect-general = What an objection does and what it cannot do
heading-rights = Your rights
heading-rights-in = Your rights: { $country }
heading-authority = Whom to complain to
heading-authority-in = Whom to complain to: { $country }
heading-letter = The objection in writing
heading-follow-up = After your objection
heading-help = Objector
heading-privacy = What this bot keeps
heading-reminders = Reminders
heading-unknown = { $name }: not known here

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = { $service } uses people's data to train AI unless they object or switch it off.
verdict-object-unclear = Whether { $service } trains AI on people's data is not clear from the sources. This is the best way to say no.
verdict-object-partly = { $service } uses some of people's data to train AI. What can be refused and what cannot is said below.
verdict-object-default-unclear = { $service } uses people's data to train AI. Whether it does so before you say anything is not clear from the sources.
verdict-off-by-default = { $service } uses some data to train AI, by default only if you switched that on. This is how to refuse, or to check that it is off.
verdict-crawlers = { $service }: companies' crawlers collect public pages to train AI. This is how to tell them not to.
verdict-nothing-to-do = { $service }: there is nothing to object to. According to the sources, it does not use people's data to train AI.
verdict-nothing-but-other-ways = { $service }: there is nothing you need to object to. By default it does not use people's data to train AI. What follows is for those who want to go further.
verdict-no-way = { $service } uses people's data to train AI, and no way to refuse it inside the service is known.
verdict-no-way-unclear = { $service }: no way to object to AI training inside the service is known, and whether it trains AI is not clear from the sources.
verdict-not-your-region = { $service }: no way to object is known for this country.
used-since = It has done so since { $since }.

## Ways to object: their names, and the words on their buttons

route-objection-form = Objection form
route-account-setting = Setting in the account
route-email = E-mail
route-letter = Letter
route-delete-account = Removing content or the account
route-robots = Signals to crawlers
route-none = No way of its own
open-objection-form = Open the form of { $service }
open-account-setting = Open the setting of { $service }
open-email = Write an e-mail to { $service }
open-letter = Address of { $service }
open-delete-account = Open the page of { $service }
open-robots = Open the instructions for { $service }
open-none = Read what { $service } says
post-to = By post: { $address }

## Steps: what to do, in order

step-log-in = Log in to { $service }.
step-no-login = No account is needed.
# $path: menu labels as the service prints them, joined with ›
step-menu-app = In the app: { $path }
step-menu-web = On the web: { $path }
step-menu-both = In the app or on the web: { $path }
step-menu-any = Menu: { $path }
# $menu: one of the four messages above
step-link-or-menu = Follow the link, or go there yourself. { $menu }
# $label: the name of a switch as the service prints it
step-turn-off = Switch “{ $label }” off.
step-turn-on = Switch “{ $label }” on.
step-choose = Set “{ $label }” to “{ $choice }”.
# $items: a list separated by semicolons
step-asked-for = You will be asked for: { $items }.
step-crawlers = Block these crawlers: { $items }.

## What it achieves, what else to know

effects-title = What it does, and what it does not
caveats-title = Good to know
other-ways = Other ways
# $services: names joined with "and"
for-all = For all of these: { $services }

## What is used

uses-yes = { $service } uses people's data to train AI.
uses-no = { $service } does not use people's data to train AI, according to the sources.
uses-unclear = Whether { $service } uses people's data to train AI is not clear from the sources.
data-used-general = It differs from service to service: name one, and you get the list of what is used and what is not. In general it is what people post publicly and what they type to AI assistants.
label-used = Used
label-not-used = Not used
label-default = By default
label-legal-basis = Legal basis the service names
label-since = Since
default-on = on: data are used until you object or switch it off
default-off = off
default-opt-in = off until you switch it on
default-unclear = not clear from the sources
basis-legitimate-interests = legitimate interest (Art. 6(1)(f) GDPR)
basis-consent = consent (Art. 6(1)(a) GDPR)
basis-contract = contract (Art. 6(1)(b) GDPR)
basis-unclear = not clear from the sources
basis-unknown = not known here
# $basis: one of the messages above
basis-of = Legal basis that { $service } names for AI training: { $basis }

## Dates

# $distance: "today", "in 3 days", "12 days ago"
date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] One day is left. An objection before that date covers the most; afterwards it still stops later use.
   *[other] { $days } days are left. An objection before that date covers the most; afterwards it still stops later use.
}
date-today = That is today. An objection today still comes before later use, and you can object afterwards too.
date-passed-open = That date has passed, but the right to object has not. Is it still worth it?
no-date = No date is known by which you would have to object at { $service }. You can do it at any time, and sooner covers more.
all-dates = All known dates:
timeline-ahead = These dates lie ahead.
timeline-none-ahead = No service has announced a date by which to object that lies ahead. You can object at any time. These are the dates of law that lie ahead:
timeline-passed = Passed most recently:

## How far to trust it

as-of = State of these facts: { $moment }.
as-of-unknown = It is not known which month these facts speak for.
as-of-title = State of these facts
may-have-changed = That is more than six months ago: it may have changed.
confidence-medium = Not everything here is confirmed by the service itself.
confidence-low = Sources are thin: please check with the service.
sources = Sources
# $shown and $all: numbers, $shown is smaller
sources-some = Sources ({ $shown } of { $all })

## The general way

general-lead = You can object at any service that uses your data to train AI. Name the service for the exact way; this works everywhere:
general-find = Look in the service's privacy settings or privacy policy for “object”, “AI” or “training”, and use its form or switch if there is one.
general-object = If there is none, write to the company's privacy address: “I object under Art. 21(1) GDPR to the use of my data for training AI”, with your account name and a reason from your own situation.
general-keep = Keep proof: screenshots, the confirmation, the date.
general-wait = The company has one month to answer (Art. 12(3) GDPR).
general-complain = No answer, or a refusal? Complain to your data protection authority; it is free.

## Choices and questions back

choose-service = Which service?
choose-country = Which country do you live in?
did-you-mean = Did you mean one of these?
which-one = What would you like to know?
# One for each thing a person may want; $services is a list of names, $count how many (0: general)
choice-opt-out = { $count ->
    [0] How to object
   *[other] How to object: { $services }
}
choice-deadline = { $count ->
    [0] By when
   *[other] By when: { $services }
}
choice-data-used = { $count ->
    [0] What is used
   *[other] What is used: { $services }
}
choice-effect = { $count ->
    [0] What an objection does
   *[other] What an objection does: { $services }
}
choice-rights = { $count ->
    [0] My rights
   *[other] My rights: { $services }
}
choice-authority = { $count ->
    [0] Whom to complain to
   *[other] Whom to complain to: { $services }
}
choice-letter = { $count ->
    [0] The objection in writing
   *[other] The objection in writing: { $services }
}
choice-follow-up = { $count ->
    [0] After my objection
   *[other] After my objection: { $services }
}
choice-reminders = Reminders
choice-privacy = What this bot keeps
choice-help = What this bot can do
choice-unknown-service = Another service
choice-out-of-scope = Something else

## Next steps: words on buttons, as short as possible

next-more = Everything about it
next-opt-out = How to object
next-deadline = By when?
next-data-used = What is used?
next-effect = What does it achieve?
next-rights = Which right?
next-authority = Whom to complain to?
next-letter = In writing
next-follow-up = No answer?
next-remind = Remind this channel
# $language: the language's name
next-language = Answer in { $language }

## Rights, authorities, letters

authority-yours = You can complain to the authority of the country where you live, where you work, or where the breach happened (Art. 77 GDPR).
authority-unknown = No authority is known here for { $country }.
authority-regional = Authorities of the regions, for companies there
# $services: names; $authority: the authority's own name
authority-leads = For { $services } the leading authority is { $authority } ({ $country }). Yours passes the complaint on.
open-complaint = Open the complaint form
open-website = Website of the authority
label-complaint-language = Language of the complaint
label-address = Address
label-email = E-mail
label-phone = Telephone
label-contact-as-of = Telephone and e-mail as of
label-controller = Company responsible
label-dpo = Data protection officer
label-form = Privacy form
letter-goes-to = To { $service }:
letter-no-address = No address of { $service } is known here: look in its privacy policy.
letter-must-title = It must contain
letter-should-title = It should contain
letter-not-title = Leave out

## About the bot itself

help-lead = Ask me how to object to your data being used to train AI. I know { $services } services and { $authorities } data protection authorities, with sources for every fact.
help-examples = For example
help-commands = Commands
example-opt-out = How do I object on Instagram?
example-deadline = Is it too late for Facebook?
example-data-used = Does LinkedIn use my posts?
example-authority = Whom can I complain to in Portugal?
out-of-scope = That is not something I can help with: I only know about objecting to AI training.
# $name: what the person typed as the name of a service
unknown-lead = I have no checked facts about “{ $name }”, so I say nothing about it. This always works:
privacy-lead = Nothing you type is stored or logged.
privacy-kept = Kept are only what you or your channel set: language, country, time zone and reminders. You can see, export and erase all of it.
privacy-show = Show what is kept about me
privacy-export = Export as a file
privacy-erase = Erase everything
privacy-nothing = Nothing is kept about you.
privacy-yours = About you:
privacy-channel = About this channel:
privacy-erased = Everything about you is erased.
privacy-nothing-to-erase = There was nothing to erase.
privacy-confirm = This erases all of it, for good.
privacy-file = Here is everything that is kept, as a file for people and programs (JSON).
reminders-how = A channel hears how many days are left to each date that matters to it, on the days it chooses. Type /subscribe where you want the reminders; /reminders shows them and /unsubscribe ends them.

## Settings

settings-title = Settings
settings-yours = These are your own settings.
settings-channel = These are the settings of this channel.
settings-saved = Saved.
settings-language = Language
settings-country = Country
settings-time-zone = Time zone
settings-unset = not set
settings-how = Change them with /settings, for example: /settings language English.

## When something does not work: one kind sentence and what to do next

error-internal = Something went wrong on my side, not on yours. Please try again; if it stays so, tell whoever runs this bot the code { $code }.
error-slow-down = { $seconds ->
    [one] That was a lot at once. Please wait a second.
   *[other] That was a lot at once. Please wait { $seconds } seconds.
}
error-unknown-command = I do not know that command. /help shows all of them.
error-private-only = Please send me this in a private chat.
error-not-manager = Only those who manage this channel can change that. Please ask one of them.
error-empty-question = Please ask me something, for example: How do I object on Instagram?
# $given: what the person typed
error-no-such-country = I do not know the country “{ $given }”. Try its English name or a code such as BE.
error-no-such-language = I do not speak “{ $given }”. I speak: { $languages }.
error-no-such-time-zone = I do not know the time zone “{ $given }”. Try a city such as Brussels or a name such as Europe/Brussels.
# $asked: the language's name in this language
answered-in-nearest = I do not speak { $asked } yet, so this answer is in another language.
