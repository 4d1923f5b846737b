### Caveats: one or two short sentences shown under the answer about a service. They say what a person should do, know or expect.
### Names of services, menu labels, court file numbers, addresses and law articles stay as they are.

## Sentences that serve several services

caveat-ask-your-admin = Само администратор може да го промени. Ако сте член, попитайте своя администратор.
caveat-private-account-keeps-new-posts-out = Ако направите акаунта частен, новите постове остават извън публичното съдържание, което се използва.
caveat-only-public-material-and-ai-chats = Използват се само публични материали и чатове с ИИ. Ако ограничите постовете или профила само до приятели, новите постове също остават извън това.
caveat-meta-minors-ai-chats = Чатовете с Meta AI на потребители под 18 години може да се използват според действащата политика за ЕС, макар че публичните им постове не се използват.
caveat-setting-is-a-signal = Настройката е сигнал. Обхождащи роботи, които го пренебрегват, не се спират.
caveat-only-summary-read = Прочетено е само резюме на условията или политиката на компанията, а не самият текст.
caveat-basis-read-on-us-page = Правното основание е прочетено само на страницата за САЩ. Европейската страница може да се различава.
caveat-in-force-since-february-2024 = Това е в сила от февруари 2024 г.
caveat-ms-copilot-terms-cover-365-chat = От 18 август 2026 г. потребителските условия на Copilot обхващат и Copilot Chat в приложенията на Microsoft 365 за лични акаунти.

## Meta (Facebook, Instagram, Threads, Messenger, Meta AI): each sentence stands alone, in any order

caveat-meta-late-objection = Източниците се разминават какво обхваща закъснялото възражение. Германски и италиански органи казват, че са защитени само постовете, направени след него.
caveat-meta-late-objection-others = За закъснелите възражения белгийският орган казва само, че моделът не може да се отучи. Потвърждението на самата Meta говори за изключване на публичната информация от бъдещото разработване.
caveat-meta-linked-accounts = Източниците се разминават за свързаните акаунти. Според уведомлението на Meta и няколко публикации едно възражение обхваща всеки акаунт в същия Център за акаунти (Accounts Centre), а според изследователска бележка от 2026 г. трябва да се възрази за всеки акаунт.
caveat-meta-separate-emails = За акаунти с различни имейл адреси във всеки случай са нужни отделни възражения.
caveat-meta-objected-in-2024 = Ако сте възразили през 2024 г., Meta казва, че не е нужно да го повтаряте. noyb се усъмни в това. Verbraucherzentrale съветва за по-сигурно да го повторите, най-вече ако имейл адресът ви се е променил.
caveat-meta-what-others-post = Това, което други публикуват за вас (снимки, споменавания), не се обхваща от вашето възражение. Трябва да възрази и всеки автор или собственик на страница.
caveat-meta-italian-form = Италианският орган публикува формуляр без вход за хора, които не използват продукти на Meta. Адресът му беше отрязан в прочетеното копие. Възможно е да е един от двата формуляра за данни от трети страни, посочени тук.
caveat-meta-form-2024-and-now = През 2024 г. формулярът искаше държава, имейл, как ви засяга това и код, изпратен по имейл. От април 2025 г. иска само имейла (вече попълнен) и незадължителна причина.
caveat-meta-wall-statement = Изявление на стената ви, че не сте съгласни, няма никакво действие. Важи само формулярът.
caveat-meta-court-record = OLG Köln отказа спешна забрана на 23 май 2025 г. (15 UKl 2/25). OLG Schleswig отхвърли спешното искане на SOMI на 12 август 2025 г. (6 UKl 3/25), защото е подадено твърде късно.
caveat-meta-no-main-ruling = Органът на Хамбург се отказа от спешното си производство на 27 май 2025 г. Не е намерено съдебно решение в основно производство.
caveat-meta-complain-at-home = Можете да подадете жалба до собствения си орган за защита на данните. Водещ за Meta е ирландският DPC.
caveat-facebook-menu-german = Надписи в менюто на немски: Einstellungen und Privatsphäre > Datenschutzrichtlinie > Widerspruchsrecht.
caveat-facebook-menu-french = Надписи в менюто на френски: Paramètres et confidentialité > Centre de confidentialité > IA générative – L'IA chez Meta > Informations que vous avez partagées sur les produits Meta.
caveat-facebook-menu-italian = Надписи в менюто на италиански: Impostazioni e privacy > Centro per la privacy > Hai diritto di opporti all'uso delle tue informazioni per tali finalità.
caveat-facebook-menu-changed = Менюто се е променяло няколко пъти. Преките връзки към Центъра за поверителност не можаха да бъдат потвърдени, адресите на формулярите – да.
caveat-facebook-pages-disputed = Източниците се разминават за страниците във Facebook. Италиански публикации казват, че формулярът не обхваща страница, а органът на Бранденбург казва на операторите на страници да възразят.
caveat-facebook-pages-safe-reading = Ако управлявате страница, сигурното тълкуване е да възразите със собствения си акаунт. Коментарите на други остават незащитени.
caveat-meta-outside-europe = Хора извън Европа могат да изпратят формуляра, но Meta не е длъжна да го спази там, където никой закон не я задължава.
caveat-facebook-other-businesses = От юли 2026 г. настройка за активност от други предприятия (първо извън Европа) влияе и върху отговорите на ИИ. Тя е в Accounts Centre > Ad preferences.
caveat-instagram-menu-variants = Други пътища в менюто: profile > ≡ > Settings and activity > Privacy Centre, после връзката върху думата object в първия текст. Или: Settings > About > Privacy Policy > Right to object.
caveat-messenger-message-content = Политиката за ЕС посочва съдържанието на съобщенията сред данните, които Meta може да използва за подобряване на продуктите като цяло, в рамките на закона. Клаузите за обучение на ИИ посочват само публично съдържание, чатове с ИИ и информация от трети страни.
caveat-messenger-end-to-end = Meta не може да чете чатове, криптирани от край до край, освен ако някой не ги сподели с ИИ или не ги докладва.
caveat-meta-ai-ads-europe = Списъкът със съгласия на Meta за персонализирани реклами в Европа не посочва чатовете с ИИ. Публикации от май 2026 г. все още поставят ЕС, Обединеното кралство и Южна Корея извън промяната за рекламите. Meta никога не е назовавала изключените региони.
caveat-meta-ai-sensitive-topics = Казва се, че религията, сексуалната ориентация, политиката, здравето, произходът, убежденията и членството в синдикат в чатовете с ИИ не се използват за реклами.
caveat-meta-ai-all-users = Действащата политика за ЕС позволява на Meta да използва чатовете с ИИ на всички регистрирани потребители, включително под 18 години, за да разработва своя ИИ.
caveat-meta-ai-memory = Не можа да бъде потвърден централен превключвател за изключване на паметта. Спомените са общи за акаунтите в един Център за акаунти (Accounts Centre).
caveat-meta-ai-other-people = Не пишете данни на други хора. Това, което споделяте за тях, също може да се използва.
caveat-threads-no-own-form = Threads има собствена кратка политика за поверителност, която се основава на политиката на Meta. Нито една от двете не посочва формуляр за възражение само за Threads.
caveat-threads-named-or-not = Източниците се разминават: френски публикации от 2025 г. посочват Threads наред с Facebook и Instagram, а съобщението на Meta и повечето органи говорят само за Facebook и Instagram.

## Academia.edu

caveat-no-switch-in-terms-read = В прочетените условия не е намерен превключвател срещу това. Потърсете в настройките на акаунта си.

## Adobe (Photoshop, Lightroom, Acrobat, Firefly)

caveat-adobe-beta-and-stock = Ако участвате в бета версия или предоставяте творби на Adobe Stock, Adobe може да ги използва за обучение.

## Airbnb

caveat-airbnb-pseudonymises = Airbnb казва, че преди обучение премахва имената или псевдонимизира данните, когато може.

## Amazon Alexa / Echo

caveat-alexa-lost-option-devices = Прекратената опция съществуваше само в САЩ на английски, на Echo Dot (4-то поколение), Echo Show 10 и Echo Show 15. Хората, които я имаха, бяха прехвърлени на Don't save recordings.
caveat-alexa-terms-training-data = Условията на Alexa от 17 декември 2025 г. казват, че моделите ѝ се обучават със съдържание на Amazon, съдържание от използването на услугите ѝ и лицензирано и публично съдържание.
caveat-alexa-menu-from-howtos = Менюто е от публични ръководства, а не от страница на Amazon.

## Amazon (shop, Rufus and other AI)

caveat-amazonbot-robots = За собствения ви сайт името, което да използвате в robots.txt, е Amazonbot.

## Apple (Siri, Apple Intelligence)

caveat-apple-siri-dictation-switch = Отделен превключвател в същото меню се нарича Improve Siri & Dictation.

## Atlassian (Jira, Confluence)

caveat-atlassian-kept-seven-years = Използваните данни се пазят до седем години, без идентифициращи данни.
caveat-atlassian-premium-reports-differ = Публикациите се разминават за плана Premium. Повечето казват, че метаданните са винаги включени, а данните от приложенията са изключени по подразбиране. Проверете страницата на плана.

## BeReal

caveat-bereal-gender-guess = ИИ отгатва вероятния ви пол от потребителското име, собственото име и биографията, за насочване на реклами в приложението.

## Bluesky

caveat-bluesky-crawlers-not-shut-out = robots.txt не спира обхождащите роботи за ИИ и външни лица са копирали големи набори от постове.
caveat-bluesky-proposal-0008 = План от март 2025 г. (предложение 0008) би ви позволил да заявите желания за обучение на ИИ, архивиране и копиране. Това би било молба, а не техническа защита. Не е намерено дали планът се е превърнал в настройка.

## Brave Leo

caveat-brave-own-page-not-read = Собствената страница на Brave не беше достъпна. Прочетена е само една публикация.

## Bumble

caveat-bumble-icebreakers-six-years = Подканите и входните данни за репликите за начало на разговор се пазят шест години след изтриването на акаунта.
caveat-bumble-noyb-openai = noyb казва, че данни се подават в системите на OpenAI. Политиката на Bumble не говори за обучение.

## Canva

caveat-canva-default-disputed = Източниците се разминават за настройката по подразбиране. Каталог за поверителност, прочел политиката, казва „включено“. Индекс на условия за ИИ казва само, че зависи от вашите настройки за поверителност.
caveat-canva-creators-templates = Участниците в Canva Creators могат да оставят шаблоните си извън моделите на Canva.
caveat-canva-switch-name-not-read = Името на самия превключвател не е прочетено на страница на Canva.

## Character.AI

caveat-character-switch-eea-uk-only = Character.AI описва превключвателя само за хора в ЕИП и Обединеното кралство.
caveat-character-first-training-step = В собственото си резюме Character.AI казва, че вече не извършва първата стъпка на обучение, но все още може да използва чатове за подобряване на моделите си.
caveat-character-public-stays-up = Герой, който сте направили публичен, може да остане, след като изтриете акаунта си.

## ChatGPT

caveat-chatgpt-switch-or-portal = Превключвателят и порталът правят едно и също. Достатъчно е едното от двете.
caveat-chatgpt-paying-does-not-stop = Плащането за Plus или Pro не изключва обучението. При бизнес плановете и API то е изключено по подразбиране.
caveat-chatgpt-controllers = За хората в ЕИП и Швейцария администратор на лични данни е OpenAI Ireland Limited. На други места е OpenAI OpCo, LLC в Сан Франциско.

## Claude

caveat-claude-switch-renamed = През 2025 г. превключвателят се казваше Help improve Claude. През октомври 2026 г. гласи Help Improve our AI models.
caveat-claude-default-disputed = Източниците се разминават за настройката по подразбиране. Ръководство от октомври 2026 г. казва, че избирате при регистрацията, публикации от 2025 г. са видели полето вече включено, условията казват „освен ако не се откажете“. Вижте как е при вас.
caveat-claude-incognito = Чатовете в режим Incognito никога не се използват за обучение.
caveat-claude-retention = При включен превключвател данните може да се пазят до пет години за обучение. При изключен – 30 дни след като изтриете чат.
caveat-claude-delete-conversation = Ако изтриете разговор, той остава извън бъдещото обучение.
caveat-claude-old-lists-outdated = Някои списъци с възможности за отказ все още казват, че Claude не се обучава с потребителски чатове. Това беше вярно само преди октомври 2025 г.

## Microsoft Copilot (personal)

caveat-copilot-some-markets = Microsoft казва, че обучение с чатове в Copilot има „на някои пазари“. Ако превключвателят липсва, не обучава с вашия акаунт.
caveat-copilot-switch-in-app = Една публикация открива превключвателя само в приложенията за телефон, други – и в уеб версията. Ако не го виждате, опитайте в приложението Copilot.
caveat-copilot-personalization-different = Personalization and memory е друг превключвател и не се отнася до обучението.
caveat-copilot-pages-not-read = Собствените страници на Microsoft с превключвателите (Microsoft Copilot privacy controls, Privacy FAQ for Microsoft Copilot) не бяха достъпни за пряко прочитане.

## Coursera

caveat-coursera-ask-for-person = За взаимното оценяване и оценките можете да поискате човек вместо ИИ.
caveat-coursera-training-not-said = Уведомлението изброява ИИ функции, но не казва, че със съдържанието на учащите се обучават модели.

## Cursor

caveat-cursor-texts-disagree = Текстовете на Cursor се разминават: условията от юни 2025 г. допускат обучение само със съдържание, за което сте се съгласили (освен отбелязаното от съображения за сигурност и обратната връзка), а обзорът – и при изключен Privacy Mode. Затова го включете.
caveat-cursor-feedback = Обратната връзка, която изпращате, може да се използва дори при включен Privacy Mode.
caveat-cursor-model-logs = Някои модели пазят собствени записи за проверки на безопасността, също и за екипи на предприятия.

## DeepSeek

caveat-deepseek-controller = Администратор на лични данни е компания, регистрирана в Китай. Неин представител за хората в ЕС и Обединеното кралство е Prighter.
caveat-deepseek-menu-not-read = Пътят в менюто до този превключвател не е прочетен на страница на DeepSeek. Прочетено е само името му.

## DeviantArt

caveat-deviantart-dreamup = Генераторът му DreamUp се основава на външен модел, който може преди това да се е учил от произведения на изкуството в интернет.

## Discord

caveat-discord-bots-own-policies = Ботовете и приложенията на други създатели следват свои политики. Собственикът на сървъра може да ги премахне.
caveat-discord-not-stated = Не се посочва дали Discord обучава генеративни модели със съобщения. През 2023 г. каза на Snopes, че с потребителските данни не се обучават общите модели на OpenAI.

## Docusign

caveat-docusign-signers = Като подписващ (а не собственик на акаунта) не можете да зададете нищо. Попитайте компанията, която ви е изпратила документа.
caveat-docusign-ai-attachment = Приложението за ИИ от 30 май 2024 г. важи за определени услуги на Docusign, а не за всички.
caveat-docusign-withdrawal = През 2024 г. се съобщаваше, че не е лесно да се намери начин за оттегляне на съгласието. По-нова бележка споменава настройка, която е включена след даване на съгласие.

## Dropbox

caveat-dropbox-only-with-ai-features = Файловете отиват при външен ИИ само когато се използва ИИ функция. Такива функции са обозначени.
caveat-dropbox-older-texts-uk-eea = По-стари текстове казваха, че ИИ функции не се предлагат в Обединеното кралство и ЕИП.
caveat-dropbox-own-ai-not-stated = На прочетените страници не се посочва дали Dropbox използва съдържание за собствен ИИ.

## Duck.ai (DuckDuckGo AI Chat)

caveat-duckai-history-on-device = Историята на чатовете се съхранява на вашето устройство.
caveat-duckai-other-models = Зад Duck.ai стоят модели на други компании, до които се стига без вашето име или адрес.

## Duolingo

caveat-duolingo-anonymous-data = Според резюмето на политиката анонимизирани данни може да се използват повторно без ограничение.

## eBay

caveat-ebay-german-labels = Менюто и надписът са от германския сайт. Отговорете с Nein.
caveat-ebay-us-page-unclear = Потребителско уики казва, че правото на възражение е за Европа и Обединеното кралство. Не е сигурно дали страницата за САЩ има същото действие.
caveat-ebay-swiss-users = Швейцарска публикация потвърждава, че и потребители от Швейцария могат да използват настройката.

## Evernote

caveat-evernote-promise-scope = Обещанието се отнася до ИИ функциите. За останалото политиката говори за отстраняване на грешки и за безопасността на услугата.

## Figma

caveat-figma-nothing-newer = За тази настройка не е намерено нищо по-ново от 2024 г., затова я проверете в екипа си.

## Flickr

caveat-flickr-creative-commons = Снимки с лиценз Creative Commons може да се използват повторно от други в рамките на този лиценз.
caveat-flickr-copies-2025 = Прочетените политика и условия са копия от септември 2025 г.

## Gemini (Google)

caveat-gemini-default-adults = Keep Activity е включено по подразбиране за потребители на 18 и повече години.
caveat-gemini-anonymous-chats = Google казва, че настройките на Gemini не обхващат чатове, които превръща в анонимни данни.
caveat-gemini-human-reviewers = Проверяващи лица, също и при доставчици на услуги, четат част от чатовете. Тези чатове се отделят от акаунта ви и се пазят до три години.
caveat-gemini-auto-delete = Активността се изтрива автоматично след 18 месеца, освен ако не зададете 3 или 36 месеца или никога.
caveat-gemini-stayed-off = Keep Activity остана изключено за хората, които преди това бяха изключили Gemini Apps Activity.
caveat-gemini-audio-switch = Втори, отделен превключвател обхваща аудиото и видеоклиповете и споделянията на екрана от Gemini Live. Той е изключен по подразбиране и се основава на съгласие.
caveat-gemini-home-switch = Gemini for Home има свой превключвател в Google Home History.

## GitHub Copilot

caveat-ghcopilot-earlier-refusal-kept = Ако преди сте отказали събирането на данни за подобряване на продукта, този избор е запазен.
caveat-ghcopilot-business-seat = Настройката е скрита за хора с място в план Business или Enterprise. Договорът им забранява обучение.
caveat-ghcopilot-private-code-in-use = Код от частно хранилище все пак може да се използва, докато работите по него с Copilot, освен ако не се откажете.
caveat-ghcopilot-affiliates = Данни може да отиват при свързани компании като Microsoft, но не и при други създатели на модели за тяхно обучение.
caveat-ghcopilot-wrong-claims = Два сайта твърдят, че данните се пазят 30 дни или че местата в план Business са включени, освен ако администратор не предприеме нещо. Това противоречи на GitHub.

## GitHub (repositories)

caveat-github-licence-d4 = Новият лиценз (раздел D.4) обхваща обучение на модели на ИИ на GitHub и свързаните с него компании. Той казва, че това не е продажба на вашето съдържание.
caveat-github-optout-limited-j3 = Раздел J.3 ограничава отказа до входните и изходните данни. Той не важи за лиценза в D.4 до D.8, нито за публичните хранилища.
caveat-github-private-content = Съдържание на частно хранилище може да се използва за обучение само когато го подадете на ИИ функция. Тогава отказът важи.
caveat-github-third-parties = Условията не пречат на трети страни да четат законно публични хранилища.

## Gmail, Google Docs, Meet and Workspace

caveat-gworkspace-claim-2025 = През ноември 2025 г. се разпространи твърдение, че интелигентните функции захранват обучението на Gemini. Malwarebytes поправи статията си, а Google отрече.
caveat-gworkspace-class-action = Според колективен иск в САЩ от 11 ноември 2025 г. Google е включила Gemini в Gmail, Chat и Meet без съгласие. Това е твърдение.
caveat-gworkspace-gemini-rules = Чатовете с приложението Gemini попадат под правилата на Gemini, за които има отделен отговор.
caveat-gworkspace-work-school = Служебните и училищните акаунти имат свои условия. Вижте Generative AI in Google Workspace Privacy Hub.

## Google Search, Lens, Maps and Translate

caveat-google-starting-state = Ако Web & App Activity е било включено, Search Services History започва включено за вас. Ако е било изключено, започва изключено.
caveat-google-starting-state-unknown = Една публикация добавя, че Google не е казала какво важи за акаунтите, в които старата настройка никога не е променяна.
caveat-google-old-switch-not-enough = Изключването само на Web & App Activity вече не засяга мултимедията от Търсене. Новата настройка е отделна.
caveat-google-recommendations-switch = Personalized Recommendations е трети, отделен превключвател. Той се отнася до реклами и предложения.
caveat-google-rollout-dates = Публикациите посочват за първия имейл началото на юни или 24 юни 2026 г. Въвеждането е акаунт по акаунт, така че датата, която виждате, е различна.
caveat-google-controllers = Google Ireland Limited е администратор на лични данни за обучението на модели, които внедрява в ЕИП и Швейцария, а Google LLC – за това, което Търсене и Карти индексират.
caveat-google-drive-photos = Тази настройка не засяга това, което пазите в Drive или Photos. Тя се отнася до мултимедия, която подавате в инструментите на Търсене.

## Grammarly / Superhuman

caveat-grammarly-superhuman = Компанията зад Grammarly вече се казва Superhuman. Превключвателят запази името си.

## Grok (xAI)

caveat-grok-without-login = Условията казват, че при използване на Grok без вход xAI може да използва тези данни за обучение без възможност за избор, където е разрешено.
caveat-grok-x-posts = Постовете в X се обхващат от X, отделна компания, за която има отделен отговор.
caveat-grok-menu-names = Имената в менюто се различават в публикациите: Data Controls или Settings и после Data.
caveat-grok-uk-swiss-contact = Контакт за Обединеното кралство: xai@lionheartsquared.co.uk. Контакт за Швейцария: xai@lionheartsquared.ch.

## HubSpot

caveat-hubspot-admin-or-crm = Тази настройка виждате само като администратор. Ако сте записани в нечий CRM, попитайте съответната компания.
caveat-hubspot-self-serve = HubSpot казва, че е на самообслужване: не е нужно да пишете на HubSpot.

## Hugging Face / The Stack

caveat-stack-version-3 = Версия 3 е пряко обхождане на публичния код в GitHub с филтър за лиценза на всеки файл.
caveat-stack-checker-address = Инструментът за проверка е Space на huggingface.co. Точният му адрес не е прочетен (един текст посочва am-i-in-the-stack.huggingface.co).
caveat-huggingface-private-content = Условията и политиката за поверителност не посочват обучение с частно съдържание на потребители. Прочетени са само отчасти.

## JetBrains IDEs (IntelliJ, PyCharm, Rider)

caveat-jetbrains-dialog = От версиите на IDE от есента на 2025 г. насам може да се появи диалогов прозорец с въпрос дали искате да споделяте код за обучение на модели. Достатъчно е да кажете „не“.
caveat-jetbrains-retention-differs = Източниците се разминават за съхраняването: уведомлението от юли 2026 г. казва, че данните, споделени за обучение, се пазят една година в ЕИП, а по-стара статия за поддръжка казва 30 дни.
caveat-jetbrains-statistics = Статистиката за функциите е друг превключвател (Send anonymous usage statistics).

## LinkedIn

caveat-linkedin-menu-french = Надписи в менюто на френски: Préférences et confidentialité > Confidentialité des données > Données pour l'amélioration de l'IA générative.
caveat-linkedin-group-messages = LinkedIn казва на надзорните органи, че личните съобщения не се използват, но уведомлението му от август 2026 г. включва груповите съобщения сред обучителните данни.
caveat-linkedin-uk-microsoft = Обединено кралство: от 3 ноември 2025 г. постове, коментари, статии, видеоклипове, страници на компании и обяви за работа се споделят и с Microsoft за нейния ИИ. Същият превключвател спира това.
caveat-linkedin-research-setting = Отделната настройка за други изследователски цели (Data privacy > Social, economic, and workplace research) не е отказът от ИИ.

## Mastodon

caveat-mastodon-no-lock = Забраната в условията не е техническа защита. Всеки може да чете публични постове и да ги копира на други сървъри.

## Medium

caveat-medium-stance = От 2023 г. позицията на Medium е: никакво обучение без съгласие, посочване на автора и заплащане.

## Microsoft 365 (Word, Excel, Outlook, PowerPoint)

caveat-ms365-story-corrected = Твърдението, че се събират файлове от Word и Excel, тръгна от пост в X през ноември 2024 г. Microsoft, Thurrott и The Verge го поправиха.
caveat-ms365-general-statement = Общата декларация за поверителност на Microsoft наистина казва, че може да използва данни за обучение на своите модели. Опровержението се отнася до приложенията на Microsoft 365.

## Midjourney

caveat-midjourney-licence = За всичко, което въвеждате, и за резултата давате на Midjourney безсрочен лиценз. Условията не казват с точни думи, че обучава с тях.
caveat-midjourney-images-public = Изображенията са публични и може да се преработват от други, освен ако не платите за Stealth mode. Общите чат стаи винаги са видими.

## Le Chat / Vibe (Mistral)

caveat-mistral-renamed-vibe = Le Chat беше преименуван на Vibe. Помощните страници и условията показват и двете имена (лято 2026 г.).
caveat-mistral-default-disputed = Източниците се разминават: помощният център казва, че при Free, Pro и Student е включено по подразбиране, документацията – само при Free. Текстът на помощния център е по-нов и е по-сигурното тълкуване.
caveat-mistral-feedback = Палец нагоре или надолу с коментар позволява на Mistral да използва този разговор, каквото и да показва превключвателят ви.
caveat-mistral-team-admin = В екип превключвателя задава администраторът, а не вие.

## Nextdoor

caveat-nextdoor-principles = Принципите на Nextdoor за ИИ казват, че данните, споделени с доставчици на ИИ, са обвързани с договор. Те не обещават, че няма да има обучение.
caveat-nextdoor-nothing-newer = Не е намерен източник, по-нов от 2024 г.

## Otter.ai

caveat-otter-class-action = Според колективен иск в САЩ (Brewer v. Otter.ai, август 2025 г.) Otter обучава със срещи без съгласието на всички участници. През 2026 г. делото все още беше висящо.

## My own website or blog

caveat-robots-is-a-request = robots.txt е молба. Bytespider и DeepSeekBot са посочени като неподчиняващи се. Perplexity-User и други асистенти отварят страница, защото човек ги моли, и може да я пренебрегнат.
caveat-robots-site-builders = В Squarespace и подобни конструктори на сайтове получавате едно поле за много роботи.
caveat-dsm-directive-article-4 = Основанието е чл. 4, пар. 3 от Директивата DSM на ЕС. Според прочетените източници запазването на правата трябва да е машинночетимо и търговските създатели на модели в ЕС трябва да го спазват.
caveat-ai-act-respect-opt-outs = Разяснение от юни 2026 г. казва, че Актът на ЕС за ИИ задължава създателите на модели да спазват такива откази и да публикуват резюмета на обучението, с дата през август 2026 г.
caveat-registries-record-wish = Нови регистри като trainingdataregistry.org само записват вашето желание.

## Perplexity

caveat-perplexity-plans = Включено е по подразбиране при Free, Pro и Max. За акаунти на предприятия е изключено.
caveat-perplexity-switch-names = Публикациите наричат превключвателя AI data retention. По-стари помощни страници го наричат AI data usage.

## Pinterest

caveat-pinterest-joint-controllers = Pinterest Europe Ltd. и Pinterest, Inc. са съвместни администратори на лични данни за хората в ЕИП, Обединеното кралство и Швейцария.
caveat-pinterest-others-pins = За Pins на ваша творба, запазени от други хора, важи тяхната настройка, а не вашата.

## Proton Lumo

caveat-lumo-own-page-not-read = Собствената страница на Proton за Lumo не е прочетена. Твърденията са от две сравнения на асистенти.

## Quora

caveat-quora-policy-and-help-page = Политиката предлага отказ от обучение. Помощната страница казва, че съдържанието не се използва за обучение на модели, които пишат в Quora. И двете са от 2023 г.

## Ray-Ban Meta smart glasses

caveat-rayban-accidental = Случайно направените записи се изтриват след 90 дни.
caveat-rayban-meta-ai-rules = Това, което правите с Meta AI на очилата, попада и под правилата на Meta AI.
caveat-rayban-us-notice = Публикациите говорят за уведомлението в САЩ. За Европа не е намерено нищо отделно.

## Reddit

caveat-reddit-clause-since-2024 = Клаузата за обучение е в потребителското споразумение от август 2024 г.
caveat-reddit-partners = Потребителското споразумение позволява на Reddit и партньорите му да обучават ИИ и модели за машинно обучение с публично съдържание.
caveat-reddit-dutch-authority = Нидерландският орган проверява сделките за данни на Reddit от 2025 г.

## Samsung Galaxy AI

caveat-samsung-newer-phones = За Process data only on device се съобщава при Galaxy S25 и по-нови. Името в менюто се различава според версията на One UI.
caveat-samsung-cloud-report = Една статия казва, че данните в облака се обработват само моментно и не се използват за обучение. От самата Samsung не е намерено нищо за обучение.

## Shutterstock (contributors)

caveat-shutterstock-switch-not-read = Един сътрудник съобщава, че можете да изберете дали да участвате. Точното име на превключвателя и настройката му по подразбиране не са прочетени.

## Signal

caveat-signal-recipient-can-copy = Човекът, на когото пишете, все пак може да копира чат в ИИ услуга.

## Slack

caveat-slack-ask-owner = Като член не можете да го направите сами. Попитайте собственика на работното пространство.
caveat-slack-ai-extra = Slack AI (платена добавка) използва езикови модели в Slack. Slack казва, че те не се учат от вашите съобщения.
caveat-slack-generative-opt-in = Slack казва, че генеративни модели се обучават с клиентски данни само при активно включване от клиента.

## Snapchat

caveat-snapchat-my-selfie = За изображенията, направени с My Selfie, има отделен превключвател – See My Selfie in Ads.
caveat-snapchat-on-by-default = Френски обзор от октомври 2025 г. също посочва Snapchat сред услугите, при които използването е включено по подразбиране.
caveat-snapchat-not-posting = Ако не публикувате в Spotlight, Snap Map или публичен профил, съдържанието остава извън Public Content.

## Sora (OpenAI video)

caveat-sora-own-switch = Sora имаше свой превключвател за обучение в настройките на Sora. Изключването на превключвателя на ChatGPT не го засягаше.
caveat-sora-export-page = Страница за експортиране, посочена от OpenAI: https://sora.chatgpt.com/sunset

## SoundCloud

caveat-soundcloud-promise-scope = Обещанието обхваща генеративен ИИ, който имитира глас, музика или образ. Препоръките, търсенето и откриването на измами така или иначе използват ИИ.
caveat-soundcloud-label-contracts = Никой няма право да използва за ИИ съдържание, предоставено по договори със звукозаписни компании или разпространители, без носителя на правата.

## Spotify

caveat-spotify-training-purpose = Обучението служи за препоръки и функции като AI DJ и AI playlist. Политиката не казва, че с музика или чатове се обучава общ езиков модел.

## Squarespace (your website there)

caveat-squarespace-unticked = При нов сайт полето не е отметнато, така че обхождащи роботи за ИИ могат да влизат.
caveat-squarespace-robots-not-editable = В Squarespace не можете сами да редактирате robots.txt.

## Stack Overflow

caveat-stackoverflow-data-dump = Редовният архив с данни (data dump) също е под CC BY-SA, така че всеки може да го използва повторно с посочване на източника.

## Strava

caveat-strava-policy-watch-site = Текстът на политиката е прочетен чрез сайт за следене на политики от май 2026 г., а не на собствената страница на Strava.
caveat-strava-health-data = За данни за здравето е нужно изрично съгласие по чл. 9 от ОРЗД. Затова попитайте на какво основание Strava обучава с тях.

## Substack

caveat-substack-block-off = Блокирането е изключено по подразбиране: обхождащите роботи са допуснати, докато не го включите.
caveat-substack-checks = Условията на Substack от юли 2026 г. казват, че не е разрешено неговите проверки на съдържанието с ИИ да се използват за обучение на външни модели.

## SurveyMonkey

caveat-surveymonkey-own-models = Използва отговори без идентифициращи данни, за да обучава собствените си модели.
caveat-surveymonkey-ask-sender = Ако само сте отговорили на анкета, попитайте компанията, която я е изпратила.

## Telegram

caveat-telegram-grok-plan = План от 2025 г. за вграждане на Grok в Telegram не се осъществи според публикация от 29 януари 2026 г. Като причина се посочва защитата на данните.
caveat-telegram-public-channels = Всеки може да копира публични канали, включително ИИ компании.
caveat-telegram-secret-chats = Само тайните чатове са криптирани от край до край.

## Tesla (car)

caveat-tesla-default-disputed = Източниците се разминават за настройката по подразбиране: ръководството за собственика говори за изрично включване за камерата в купето, контролен списък от 2026 г. казва, че споделянето е включено по подразбиране, а в Европа през 2016 г. беше изключено по подразбиране.
caveat-tesla-separate-switches = По-новите автомобили питат с отделни превключватели за данни от Autopilot, при паркиране, от пътувания и от купето.

## TikTok

caveat-tiktok-generative-not-named = Европейската политика говори за модели и алгоритми за машинно обучение и не назовава генеративен ИИ. Не е ясно докъде стига обучението.
caveat-tiktok-test-19-actions = Тест, публикуван през май 2026 г., преброи 19 действия за изпращане на искането, най-много от всички услуги. Той казва също, че чернови и частни видеоклипове може да се анализират.
caveat-tiktok-minors = Ненавършилите пълнолетие лица не са изключени в клаузата.
caveat-tiktok-uk-address = Пощенски адрес в Обединеното кралство: 4 Lindsey Street, London EC1A 9HP (Kaleidoscope building).

## Tinder

caveat-tinder-machine-learning = Политиката говори за машинно обучение, а не за генеративен ИИ. За него може да се пазят данни без връзка с вас.
caveat-tinder-sensitive-data = За данни, които се смятат за чувствителни, Tinder казва, че иска съгласие, когато законът го изисква.

## Tumblr

caveat-tumblr-already-on = Превключвателят вече е включен за блогове, които преди са възпрепятствали индексирането от търсачки.
caveat-tumblr-reblogs = За реблозите на ваши постове в блогове на други хора важат настройките на тези блогове.
caveat-tumblr-policy-silent = Политиката за поверителност на Tumblr от 3 юни 2026 г. не споменава обучение на ИИ.

## Twitch

caveat-twitch-representatives = Представител в ЕС: Twitch Interactive Germany GmbH. Представител в Обединеното кралство: Twitch UK Limited, 1 New Oxford Street, London WC1A 1BA.
caveat-twitch-older-recordings = Заглавия в пресата от август 2026 г. казват, че Twitch не е могъл да каже дали по-стари записи са били използвани преди това.

## Udemy (instructors)

caveat-udemy-in-unless-no = Инструкторите участват, освен ако не кажат „не“ в определения период.
caveat-udemy-2026-window = Не са намерени датите на период през 2026 г.

## Vimeo

caveat-vimeo-voice-translation = Преводът с ИИ на Vimeo обработва гласа ви, за да предостави тази услуга.
caveat-vimeo-promise-2024 = Обещанието е от 2024 г. Копието на политиката за поверителност от март 2025 г. не му противоречи.

## WeTransfer

caveat-wetransfer-wording-removed = Промяната от юли 2025 г. първоначално звучеше така, сякаш файлове може да се използват за подобряване на модели за машинно обучение. WeTransfer каза, че никога не го е правил, и я махна.
caveat-wetransfer-licence = Лицензът, който давате, е за работата и подобряването на услугата.

## WhatsApp

caveat-whatsapp-objection-help = Помощна страница за възраженията: https://faq.whatsapp.com/505412866985020/
caveat-whatsapp-form-disputed = Източниците се разминават. Verbraucherzentrale казва, че WhatsApp не предлага възражение срещу обучение на ИИ, тъй като няма публични данни, а френски и швейцарски медии описват използването на общия му формуляр. И двете може да са верни.
caveat-whatsapp-what-meta-receives = Когато използвате ИИ в WhatsApp, Meta получава региона и езика, данни за устройството и връзката, дневници и данни за използването, също и за ненавършили пълнолетие лица.
caveat-whatsapp-basis-minors = За това, което Meta получава, когато използвате ИИ, WhatsApp се позовава на договор или, за ненавършили пълнолетие лица, на легитимни интереси.
caveat-whatsapp-reset-ai = Можете да изтриете чата с Meta AI и да изпратите /reset-ai, за да изчистите това, което асистентът пази. Meta може да запази копие.
caveat-whatsapp-ads-accounts-centre = Извън Европа чатовете с ИИ в WhatsApp стигат до рекламната система само ако WhatsApp е в същия Център за акаунти (Accounts Centre). Ако оставите WhatsApp извън него, това се предотвратява.
caveat-whatsapp-bremen = Източниците се разминават: органът на Бремен посочи WhatsApp сред услугите, чиито публични коментари и постове се използват, а други органи и Meta го ограничават до Facebook и Instagram.

## Windows (Recall)

caveat-recall-general-statement = Общата декларация за поверителност на Microsoft (юли 2026 г.) наистина казва, че може да използва данни за обучение на модели. Тя не казва това за Recall.
caveat-recall-forum-claims = Намерени са твърдения във форуми, че данни от Recall все пак отиват при Microsoft, но без доказателства.

## Wix (your website there)

caveat-wix-policy-2024 = Прочетената политика е тази, която е в сила от 3 март 2024 г.

## WordPress.com

caveat-wordpress-already-on = Превключвателят вече е включен за сайтове, които възпрепятстват индексирането от търсачки.
caveat-wordpress-self-hosted = WordPress на собствен хостинг не е засегнат. Там решава собственикът чрез robots.txt.

## X (Twitter)

caveat-x-promise-and-practice = Източниците си противоречат: през 2024 г. X обеща на ирландския надзорен орган да остави завинаги постовете от ЕС извън обучението, но страниците му за ЕС описват обучение въз основа на легитимни интереси с възможност за отказ.
caveat-x-eu-default-unknown = Не е известно дали превключвателят първоначално е изключен за акаунти в ЕС, затова проверете своя.
caveat-x-default-never-published = X никога не е публикувал настройката по подразбиране. Според публикации от юли 2024 г. насам превключвателят е включен.
caveat-x-switch-wording = Текстът на превключвателя се промени от постове на публични данни и вече назовава и xAI, затова по-старите указания изглеждат различно.
caveat-x-grok-com-switch = grok.com и приложението Grok имат свой превключвател: Settings > Data Controls > Improve the Model.

## YouTube

caveat-youtube-content-managers = Партньорите с мениджър на съдържание намират настройката под Settings > Overview или в разширените настройки на канала.
caveat-youtube-videos-only = Този отговор е за видеоклиповете. За чатовете с Gemini има отделен отговор.

## Added to an event of the dated timeline

caveat-timeline-paused-in-eu = В ЕС това не се случи: Meta спря плана на 14 юни 2024 г.
caveat-timeline-forecast = Това е прогноза, а не дата.
caveat-gmail-apart = С Gmail е различно: според Google със съдържанието на имейлите не се обучава Gemini. Попитайте за Google Workspace.
