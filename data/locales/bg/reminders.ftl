## The message of a reminder

reminder-heading = { $distance }: { $name }
heading-dates-ahead = Предстоящи дати
reminder-law = дата по закон
reminder-today = Днес е денят. Възражение, направено днес, все още обхваща най-много; след това то все пак спира по-нататъшното използване.
reminder-late = Това напомняне закъсня: трябваше да дойде на { $due }
reminder-stop = Спиране на тези напомняния
news-date = Нова дата: { $name }
news-way = { $service }: начинът за възражение се промени

## Commands

command-subscribe-name = абониране
command-subscribe-description = Напомняния с обратно броене в този канал
command-unsubscribe-name = отписване
command-unsubscribe-description = Край на напомнянията в този канал
command-reminders-name = напомняния
command-reminders-description = Какво получава този канал и кога идват следващите напомняния
command-countdown-name = обратно-броене
command-countdown-description = Обратно броене до ваши собствени дати
command-countdown-add-name = добавяне
command-countdown-add-description = Добавете собствена дата
command-countdown-remove-name = премахване
command-countdown-remove-description = Премахнете една от собствените си дати
command-countdown-list-name = списък
command-countdown-list-description = Вижте собствените си дати

## Options of commands

option-days-name = дни
option-days-description = Колко дни преди дадена дата, например 30,14,7,3,2,1,0
option-time-name = час
option-time-description = В колко часа, например 9:00
option-channel-name = канал
option-channel-description = Друг канал вместо този
option-date-name = дата
option-date-description = Денят, например 27/5/2027 или „след 3 седмици“
option-title-name = заглавие
option-title-description = Какво се случва в този ден
option-number-name = номер
option-number-description = Номерът на датата в списъка

## Replies to /subscribe and /reminders

subscribe-done = Напомнянията тук са включени.
reminders-title = Напомняния тук
reminders-none = Тук още няма напомняния.
reminders-start = Пускане на напомняния
reminders-follows = Следи
reminders-everything = всяка услуга и датите по закон
reminders-own-only = само вашите собствени дати
reminders-days = Дни преди дадена дата
reminders-time = Час
reminders-time-value = { $time } ({ $zone })
reminders-language = Език
reminders-next = Следващите напомняния:
reminders-item = { $name }, { $date }: { $distance }
reminders-nothing-next = Няма предстоящо напомняне: няма предстояща дата.
reminders-no-date-service = Не е обявена предстояща дата: { $service }. Ще научите тук, когато бъде обявена, и когато начинът за възражение се промени. Можете да възразите по всяко време.
reminders-no-date = Нито една услуга не е обявила предстояща дата. Ще научите тук, когато някоя обяви, и когато се промени начин за възражение. Можете да възразите по всяко време. Дотогава се отброяват дните до тези дати по закон:
reminders-countdown-hint = Можете да добавите собствени дати: /countdown add 27/5/2027 Нашата собствена дата
reminders-suspended = Напоследък тук не можеха да се публикуват напомняния: { $reason } Напишете тук /subscribe, щом това бъде отстранено.
suspended-blocked = ботът е блокиран.
suspended-gone = каналът вече го няма или ботът не е в него.
suspended-no-access = ботът не може да вижда канала.
suspended-no-permission = ботът няма право да публикува там.
suspended-topic-gone = темата вече я няма.
suspended-locked = темата или нишката е затворена.
suspended-wrong-kind = в канал от този вид не може да се публикуват съобщения.
suspended-filtered = филтърът на канала ги отхвърля.

## Replies to /unsubscribe

unsubscribe-done = Напомнянията тук са прекратени.
unsubscribe-service-done = Напомнянията тук са прекратени за: { $service }.
unsubscribe-nothing = Тук нямаше напомняния за прекратяване.
unsubscribe-not-followed = Тук няма отделно следене за: { $service }. За да прекратите всички напомняния: /unsubscribe
unsubscribe-own = Премахнати са и вашите собствени дати:

## Replies to /countdown

countdown-title = Вашите собствени дати
countdown-done = Добавено. Напомнянията идват в дните, които виждате в /reminders.
countdown-removed = Премахнато.
countdown-none = Тук още няма ваши собствени дати.
countdown-no-such = Тук няма дата с номер { $number }. /countdown list ги показва.
countdown-form = Ваша собствена дата
countdown-date = Дата
countdown-date-hint = 27/5/2027 или „след 3 седмици“
countdown-what = Какво се случва тогава
countdown-too-many = Не се побират повече от { $most } дати. Моля, първо премахнете една: /countdown list
countdown-remove-this = Премахване: { $title }

## When something cannot be read: what was wrong, and an example

error-no-such-time = Не мога да разчета „{ $given }“ като час. Опитайте 9, 9:00 или 21:30.
error-no-such-days = Не мога да разчета „{ $given }“ като дни преди дата. Опитайте числа от 0 до 365, най-много 15: 30,14,7,3,2,1,0
error-no-such-date = Не мога да разчета „{ $given }“ като дата. Опитайте 27/5/2027, 2027-05-27 или „след 3 седмици“.
error-date-passed = Датата { $date } е минала. Моля, посочете предстоящ ден, например { $example }
error-date-far = До датата { $date } има повече от десет години. Моля, посочете по-ранен ден, например { $example }
error-no-such-channel = Не виждам канала „{ $given }“. Изберете такъв, в който съм.

## When the bot could not post there

posting-lacking = Все още нямам право да публикувам там. Моля, позволете ми: { $permissions }. След това опитайте отново.
posting-wrong-kind = В канал от този вид не може да се публикуват напомняния. Моля, изберете текстов канал, тема или нишка.
posting-not-a-member = Не съм в този канал. Моля, първо ме добавете, после опитайте отново.
posting-unreachable = Платформата в момента не отговаря, затова не мога да кажа дали имам право да публикувам там. Моля, опитайте отново след минута.
permission-view = да виждам канала
permission-send = да изпращам съобщения
permission-send-in-threads = да изпращам съобщения в нишки
permission-read-history = да чета историята на съобщенията
permission-post-as-admin = да публикувам съобщения като администратор
