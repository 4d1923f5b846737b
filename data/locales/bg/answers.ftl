## Headings of answers

heading-opt-out = { $services }: как да възразите срещу обучението на ИИ
heading-general = Как да възразите срещу обучението на изкуствен интелект (ИИ)
heading-data-used = { $service }: какво се използва
heading-data-used-general = Какво се използва за обучение на ИИ
heading-deadline = { $service }: важните дати
heading-timeline = Предстоящи и минали дати
heading-effect = { $services }: какво постига възражението
heading-effect-general = Какво постига възражението и какво не може да постигне
heading-rights = Вашите права
heading-rights-in = Вашите права: { $country }
heading-authority = Къде да подадете жалба
heading-authority-in = Къде да подадете жалба: { $country }
heading-letter = Възражението в писмен вид
heading-follow-up = След вашето възражение
heading-help = Objector
heading-privacy = Какво пази този бот
heading-reminders = Напомняния
heading-unknown = { $name }: тук не е известно

## Verdicts: the one sentence that answers "can I object there, and need I?" ({ $service } is a name such as Instagram)

verdict-object = Услугата { $service } използва лични данни за обучение на ИИ, освен ако хората не възразят или не изключат това използване.
verdict-object-unclear = От източниците не е ясно дали услугата { $service } обучава ИИ с лични данни. Това е най-добрият начин да кажете „не“.
verdict-object-partly = Услугата { $service } използва част от личните данни за обучение на ИИ. По-долу е посочено какво може да се откаже и какво не.
verdict-object-default-unclear = Услугата { $service } използва лични данни за обучение на ИИ. От източниците не е ясно дали го прави, преди да сте казали нещо.
verdict-off-by-default = Услугата { $service } използва някои данни за обучение на ИИ, по подразбиране само ако сте го включили. Така можете да откажете или да проверите дали е изключено.
verdict-crawlers = { $service }: обхождащи роботи на компании събират публични страници за обучение на ИИ. Така можете да им кажете да не го правят.
verdict-nothing-to-do = { $service }: няма срещу какво да възразите. Според източниците услугата не използва лични данни за обучение на ИИ.
verdict-nothing-but-other-ways = { $service }: не е нужно да възразявате. По подразбиране услугата не използва лични данни за обучение на ИИ. Следващото е за тези, които искат да направят повече.
verdict-no-way = Услугата { $service } използва лични данни за обучение на ИИ и не е известен начин за отказ в самата услуга.
verdict-no-way-unclear = { $service }: не е известен начин за възражение срещу обучение на ИИ в самата услуга и от източниците не е ясно дали тя обучава ИИ.
verdict-not-your-region = { $service }: не е известен начин за възражение за тази държава.
used-since = Прави го от { $since } насам.

## Ways to object: their names, and the words on their buttons

route-objection-form = Формуляр за възражение
route-account-setting = Настройка в акаунта
route-email = Имейл
route-letter = Писмо
route-delete-account = Премахване на съдържание или на акаунта
route-robots = Сигнали към обхождащи роботи
route-none = Няма собствен начин
open-objection-form = Към формуляра: { $service }
open-account-setting = Към настройката: { $service }
open-email = Напишете имейл: { $service }
open-letter = Адрес: { $service }
open-delete-account = Към страницата: { $service }
open-robots = Към указанията: { $service }
open-none = Прочетете какво казва услугата: { $service }
post-to = По пощата: { $address }

## Steps: what to do, in order

step-log-in = Влезте в акаунта си: { $service }.
step-no-login = Не е нужен акаунт.
step-menu-app = В приложението: { $path }
step-menu-web = В уеб версията: { $path }
step-menu-both = В приложението или в уеб версията: { $path }
step-menu-any = Меню: { $path }
step-link-or-menu = Отворете връзката или стигнете дотам сами. { $menu }
step-turn-off = Изключете „{ $label }“.
step-turn-on = Включете „{ $label }“.
step-choose = За „{ $label }“ изберете „{ $choice }“.
step-asked-for = Ще ви бъде поискано: { $items }.
step-crawlers = Блокирайте тези обхождащи роботи: { $items }.

## What it achieves, what else to know

effects-title = Какво постига и какво не
caveats-title = Добре е да знаете
other-ways = Други начини
for-all = За всички тези: { $services }

## What is used

uses-yes = Услугата { $service } използва лични данни за обучение на ИИ.
uses-no = Услугата { $service } не използва лични данни за обучение на ИИ според източниците.
uses-unclear = От източниците не е ясно дали услугата { $service } използва лични данни за обучение на ИИ.
data-used-general = Различно е при различните услуги: посочете една и ще получите списъка какво се използва и какво не. Най-общо това е, което хората споделят публично и което пишат на ИИ асистенти.
label-used = Използва се
label-not-used = Не се използва
label-default = По подразбиране
label-legal-basis = Правно основание, посочено от услугата
label-since = От
default-on = включено: данните се използват, докато не възразите или не го изключите
default-off = изключено
default-opt-in = изключено, докато не го включите
default-unclear = не е ясно от източниците
basis-legitimate-interests = легитимен интерес (чл. 6, пар. 1, буква „е“ от ОРЗД)
basis-consent = съгласие (чл. 6, пар. 1, буква „а“ от ОРЗД)
basis-contract = договор (чл. 6, пар. 1, буква „б“ от ОРЗД)
basis-unclear = не е ясно от източниците
basis-unknown = тук не е известно
basis-of = Правно основание, което услугата { $service } посочва за обучението на ИИ: { $basis }

## Dates

date-and-distance = { $date } ({ $distance })
date-ahead = { $days ->
    [one] Остава един ден. Възражение преди тази дата обхваща най-много; след нея то все пак спира по-нататъшното използване.
   *[other] Остават { $days } дни. Възражение преди тази дата обхваща най-много; след нея то все пак спира по-нататъшното използване.
}
date-today = Датата е днес. Възражение днес все още изпреварва по-нататъшното използване, а можете да възразите и след това.
date-passed-open = Тази дата мина, но правото на възражение – не. Има ли още смисъл?
no-date = Не е известна дата, до която трябва да възразите пред услугата { $service }. Можете да го направите по всяко време, а колкото по-рано, толкова повече обхваща.
all-dates = Всички известни дати:
timeline-ahead = Тези дати предстоят.
timeline-none-ahead = Нито една услуга не е обявила предстояща дата, до която да се възрази. Можете да възразите по всяко време. Това са предстоящите дати по закон:
timeline-passed = Последно минали:

## How far to trust it

as-of = Тези факти са актуални към { $moment }
as-of-unknown = Не е известно към кой месец са актуални тези факти.
as-of-title = Фактите са актуални към
may-have-changed = Това е отпреди повече от шест месеца: може да се е променило.
confidence-medium = Не всичко тук е потвърдено от самата услуга.
confidence-low = Източниците са малко: моля, проверете в самата услуга.
sources = Източници
sources-some = Източници ({ $shown } от { $all })

## The general way

general-lead = Можете да възразите пред всяка услуга, която използва вашите данни за обучение на ИИ. Посочете услугата, за да получите точния начин; това работи навсякъде:
general-find = Потърсете в настройките за поверителност или в политиката за поверителност на услугата „възражение“, „изкуствен интелект“ (AI) или „обучение“ и използвайте нейния формуляр или превключвател, ако има такъв.
general-object = Ако няма, пишете на адреса на компанията за въпроси относно поверителността: „Възразявам на основание чл. 21, пар. 1 от ОРЗД (GDPR) срещу използването на моите данни за обучение на изкуствен интелект“, с името на акаунта си и причина от вашата собствена ситуация.
general-keep = Пазете доказателства: екранни снимки, потвърждението, датата.
general-wait = Компанията има един месец за отговор (чл. 12, пар. 3 от ОРЗД).
general-complain = Няма отговор или получихте отказ? Подайте жалба до вашия орган за защита на данните; безплатно е.

## Choices and questions back

choose-service = Коя услуга?
choose-country = В коя държава живеете?
did-you-mean = Имахте предвид някое от тези?
which-one = Какво бихте искали да знаете?
choice-opt-out = { $count ->
    [0] Как да възразя
   *[other] Как да възразя: { $services }
}
choice-deadline = { $count ->
    [0] Докога
   *[other] Докога: { $services }
}
choice-data-used = { $count ->
    [0] Какво се използва
   *[other] Какво се използва: { $services }
}
choice-effect = { $count ->
    [0] Какво постига възражението
   *[other] Какво постига възражението: { $services }
}
choice-rights = { $count ->
    [0] Моите права
   *[other] Моите права: { $services }
}
choice-authority = { $count ->
    [0] Къде да подам жалба
   *[other] Къде да подам жалба: { $services }
}
choice-letter = { $count ->
    [0] Възражението в писмен вид
   *[other] Възражението в писмен вид: { $services }
}
choice-follow-up = { $count ->
    [0] След моето възражение
   *[other] След моето възражение: { $services }
}
choice-reminders = Напомняния
choice-privacy = Какво пази този бот
choice-help = Какво може този бот
choice-unknown-service = Друга услуга
choice-out-of-scope = Нещо друго

## Next steps: words on buttons, as short as possible

next-more = Всичко по темата
next-opt-out = Как да възразя
next-deadline = Докога?
next-data-used = Какво се използва?
next-effect = Какво постига?
next-rights = Кое право?
next-authority = Къде да подам жалба?
next-letter = Писмено
next-follow-up = Няма отговор?
next-remind = Напомняй в този канал
next-language = Език на отговора: { $language }

## Rights, authorities, letters

authority-yours = Можете да подадете жалба до органа на държавата, в която живеете, в която работите или в която е извършено нарушението (чл. 77 от ОРЗД).
authority-unknown = Тук не е известен орган за държавата: { $country }.
authority-regional = Регионални органи, за компании в съответния регион
authority-leads = Водещ орган за { $services }: { $authority } ({ $country }). Вашият орган препраща жалбата.
open-complaint = Към формуляра за жалби
open-website = Сайт на органа
label-complaint-language = Език на жалбата
label-address = Адрес
label-email = Имейл
label-phone = Телефон
label-contact-as-of = Телефон и имейл към
label-controller = Отговорна компания
label-dpo = Длъжностно лице по защита на данните
label-form = Формуляр за въпроси относно поверителността
letter-goes-to = До { $service }:
letter-no-address = Тук не е известен адрес на услугата { $service }: потърсете в политиката ѝ за поверителност.
letter-must-title = Трябва да съдържа
letter-should-title = Добре е да съдържа
letter-not-title = Какво да не включвате

## About the bot itself

help-lead = Попитайте ме как да възразите срещу използването на вашите данни за обучение на изкуствен интелект (ИИ). Знам за { $services } услуги и { $authorities } органа за защита на данните, с източници за всеки факт.
help-examples = Например
help-commands = Команди
example-opt-out = Как да възразя в Instagram?
example-deadline = Късно ли е вече за Facebook?
example-data-used = LinkedIn използва ли постовете ми?
example-authority = Къде мога да подам жалба в Португалия?
out-of-scope = С това не мога да помогна: знам само за възражения срещу обучението на ИИ.
unknown-lead = Нямам проверени факти за „{ $name }“, затова не казвам нищо за това. Това работи винаги:
privacy-lead = Нищо от това, което пишете, не се съхранява и не се записва.
privacy-kept = Пази се само това, което вие или вашият канал сте задали: език, държава, часова зона и напомняния. Можете да видите, експортирате и изтриете всичко.
privacy-show = Какво се пази за мен
privacy-export = Експортиране като файл
privacy-erase = Изтриване на всичко
privacy-nothing = За вас не се пази нищо.
privacy-yours = За вас:
privacy-channel = За този канал:
privacy-erased = Всичко за вас е изтрито.
privacy-nothing-to-erase = Нямаше нищо за изтриване.
privacy-confirm = Това изтрива всичко завинаги.
privacy-file = Ето всичко, което се пази, като файл за хора и програми (JSON).
reminders-how = В избраните от него дни каналът получава съобщение колко дни остават до всяка важна за него дата. Напишете /subscribe там, където искате напомнянията; /reminders ги показва, а /unsubscribe ги прекратява.

## Settings

settings-title = Настройки
settings-yours = Това са вашите собствени настройки.
settings-channel = Това са настройките на този канал.
settings-saved = Запазено.
settings-language = Език
settings-country = Държава
settings-time-zone = Часова зона
settings-unset = не е зададено
settings-how = Променете ги с /settings, например: /settings language български.

## When something does not work: one kind sentence and what to do next

error-internal = Нещо се обърка при мен, а не при вас. Моля, опитайте отново; ако продължи, съобщете кода { $code } на този, който поддържа бота.
error-slow-down = { $seconds ->
    [one] Получих твърде много съобщения наведнъж. Моля, изчакайте една секунда.
   *[other] Получих твърде много съобщения наведнъж. Моля, изчакайте { $seconds } секунди.
}
error-unknown-command = Не знам тази команда. /help показва всички.
error-private-only = Моля, изпратете ми това в личен чат.
error-not-manager = Само хората, които управляват този канал, могат да променят това. Моля, попитайте някого от тях.
error-empty-question = Моля, попитайте ме нещо, например: Как да възразя в Instagram?
error-no-such-country = Не знам държавата „{ $given }“. Опитайте с английското ѝ име или с код като BE.
error-no-such-language = Не говоря „{ $given }“. Говоря: { $languages }.
error-no-such-time-zone = Не знам часовата зона „{ $given }“. Опитайте с град като Брюксел (Brussels) или с име като Europe/Brussels.
answered-in-nearest = Още не говоря { $asked }, затова този отговор е на друг език.
