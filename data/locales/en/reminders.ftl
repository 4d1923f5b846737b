## The message of a reminder

# $distance: "Today", "Tomorrow", "In 3 days"; $name: a service, "a date of law", or a title of the channel's own
reminder-heading = { $distance }: { $name }
# The heading when several dates are in one message
heading-dates-ahead = Dates ahead
# Stands for a service's name where the date is one of a law
reminder-law = a date of law
reminder-today = Today is the day. An objection made today still covers the most; later it still stops later use.
# $due: date and time at which it should have come
reminder-late = This reminder is late: it was due on { $due }.
# A button
reminder-stop = Stop these reminders
# $name: a service, or "a date of law"
news-date = A new date: { $name }
# $service: a name
news-way = { $service }: the way to object has changed

## Commands

command-subscribe-name = subscribe
command-subscribe-description = Countdown reminders in this channel
command-unsubscribe-name = unsubscribe
command-unsubscribe-description = End the reminders of this channel
command-reminders-name = reminders
command-reminders-description = What this channel gets, and when the next reminders come
command-countdown-name = countdown
command-countdown-description = Count down to dates of your own
command-countdown-add-name = add
command-countdown-add-description = Add a date of your own
command-countdown-remove-name = remove
command-countdown-remove-description = Remove one of your own dates
command-countdown-list-name = list
command-countdown-list-description = Show your own dates

## Options of commands

option-days-name = days
option-days-description = How many days before a date, such as 30,14,7,3,2,1,0
option-time-name = time
option-time-description = At what time of day, such as 9:00
option-channel-name = channel
option-channel-description = Another channel than this one
option-date-name = date
option-date-description = The day, such as 27/5/2027 or “in 3 weeks”
option-title-name = title
option-title-description = What happens on that day
option-number-name = number
option-number-description = The number of the date in the list

## Replies to /subscribe and /reminders

subscribe-done = Reminders are on here.
reminders-title = Reminders here
# Nothing has been set up in this channel
reminders-none = There are no reminders here yet.
# A button
reminders-start = Start reminders
reminders-follows = Follows
reminders-everything = every service, and the dates of law
reminders-own-only = only your own dates
reminders-days = Days before a date
reminders-time = Time
# $time: "09:00"; $zone: "Europe/Brussels"
reminders-time-value = { $time } ({ $zone })
reminders-language = Language
reminders-next = The next reminders:
# $distance: "in 7 days" as the reminder will say it; $name: a service, "a date of law" or a title; $date: the date itself
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = No reminder is due: no date lies ahead.
# $service: one or several names
reminders-no-date-service = No date that lies ahead is announced for: { $service }. You will hear here when one is, and when the way to object changes. You can object at any time.
# The list of dates of law follows
reminders-no-date = No service has announced a date that lies ahead. You will hear here when one does, and when a way to object changes. You can object at any time. Counted down until then are these dates of law:
reminders-countdown-hint = You can add dates of your own: /countdown add 27/5/2027 Our own date
# $reason: one of the messages below
reminders-suspended = Reminders could not be posted here lately: { $reason } Type /subscribe here once that is put right.
suspended-blocked = the bot is blocked.
suspended-gone = the channel is gone, or the bot is not in it.
suspended-no-access = the bot cannot see the channel.
suspended-no-permission = the bot may not post there.
suspended-topic-gone = the topic is not there any more.
suspended-locked = the topic or thread is closed.
suspended-wrong-kind = messages cannot be posted in a channel of that kind.
suspended-filtered = the channel's filter rejects them.

## Replies to /unsubscribe

unsubscribe-done = Reminders have ended here.
# $service: one or several names
unsubscribe-service-done = Reminders about { $service } have ended here.
unsubscribe-nothing = There were no reminders to end here.
# $service: one or several names
unsubscribe-not-followed = Not followed by itself here: { $service }. To end all reminders: /unsubscribe
# A list of dates follows
unsubscribe-own = Your own dates are removed too:

## Replies to /countdown

countdown-title = Your own dates
countdown-done = Added. Reminders come on the days you see in /reminders.
countdown-removed = Removed.
countdown-none = There are no dates of your own here yet.
# $number: the number in the list
countdown-no-such = There is no date with the number { $number } here. /countdown list shows them.
countdown-form = A date of your own
countdown-date = Date
countdown-date-hint = 27/5/2027 or “in 3 weeks”
countdown-what = What happens then
# $most: a number
countdown-too-many = More than { $most } dates do not fit. Please remove one first: /countdown list
# A button; $title: what the person called the date
countdown-remove-this = Remove: { $title }

## When something cannot be read: what was wrong, and an example

# $given: what the person typed
error-no-such-time = I cannot read “{ $given }” as a time of day. Try 9, 9:00 or 21:30.
error-no-such-days = I cannot read “{ $given }” as days before a date. Try numbers from 0 to 365, at most 15 of them: 30,14,7,3,2,1,0
error-no-such-date = I cannot read “{ $given }” as a date. Try 27/5/2027, 2027-05-27 or “in 3 weeks”.
# $date: the date as it was understood
error-date-passed = { $date } has passed. Please name a day that lies ahead, such as { $example }.
error-date-far = { $date } is more than ten years away. Please name an earlier day, such as { $example }.
error-no-such-channel = I cannot see the channel “{ $given }”. Pick one that I am in.

## When the bot could not post there

# $permissions: a list
posting-lacking = I may not post there yet. Please let me: { $permissions }. Then try again.
posting-wrong-kind = Reminders cannot be posted in a channel of that kind. Please choose a text channel, a topic or a thread.
posting-not-a-member = I am not in that channel. Please add me first, then try again.
posting-unreachable = The platform does not answer just now, so I cannot tell whether I may post there. Please try again in a minute.
permission-view = see the channel
permission-send = send messages
permission-send-in-threads = send messages in threads
permission-read-history = read the message history
permission-post-as-admin = post messages as an administrator
