# The words of Fair Notice, in the order of the screens. Ids read screen-thing.

-app = Fair Notice
app-name = { -app }
language-name = हिन्दी

## Dates

month-1 = जनवरी
month-2 = फ़रवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर
month-short-1 = जन॰
month-short-2 = फ़र॰
month-short-3 = मार्च
month-short-4 = अप्रैल
month-short-5 = मई
month-short-6 = जून
month-short-7 = जुल॰
month-short-8 = अग॰
month-short-9 = सित॰
month-short-10 = अक्टू॰
month-short-11 = नव॰
month-short-12 = दिस॰
weekday-1 = सो
weekday-2 = मं
weekday-3 = बु
weekday-4 = गु
weekday-5 = शु
weekday-6 = श
weekday-7 = र
date = { $day } { $month } { $year }
date-short = { $day } { $month-short } { $year }
date-day-month = { $day } { $month }
date-month-year = { $month } { $year }
date-moment = { $date }, { $time }
date-moment-zone = { $moment } ({ $zone })
date-unknown = तारीख मालूम नहीं

## Frame: top bar, banner, rail, foot

# What becomes of a sharing after opting out; kept as it stands inside a sentence.
fate-stops = बंद
fate-continues = जारी
fate-unclear = अस्पष्ट
frame-back = पीछे
frame-next = आगे
frame-promise = बिना नेटवर्क के चलता है। सब कुछ इसी कंप्यूटर पर रहता है।
step-update = बदलाव
step-sharings = क्या साझा होता है
step-flow = कहाँ जाता है
step-claims = कौन क्या कहता है
step-choice = आपका चुनाव
step-carry-out = अमल करें
step-record = आपका रिकॉर्ड
rail-place = { $number }/7
rail-line = चरण { $place }, { $name }: सभी चरण
rail-step = 7 में से चरण { $number }, { $name }
rail-step-visited = 7 में से चरण { $number }, { $name }, देखा हुआ
replay-tag = अभ्यास
banner-replay-today = **अभ्यास:** { $year } की यह सूचना खत्म हो चुकी है; इसके { $days } दिन आज से फिर चलते हैं।
banner-replay-today-short = **अभ्यास:** { $year } की, खत्म हो चुकी; { $days } दिन फिर चलते हैं।
banner-replay = **अभ्यास:** { $year } की यह सूचना खत्म हो चुकी है; इसके दिन { $date } से फिर चल रहे हैं।
banner-real = ये सूचना की असली तारीखें हैं।
banner-real-beside-replay = ये असली तारीखें हैं। अभ्यास में जो चुना, वह वहीं रहता है।
banner-use-real = असली तारीखें लें
banner-use-replay = अभ्यास की तारीखें लें
state-unreadable = बताया नहीं जा सकता
state-undecided = अभी तय नहीं
state-asked-again = फिर से पूछा गया
state-no-choice = चुनाव नहीं मिलता
state-closed = समय समाप्त
state-decided-of = { $all } में से { $decided } तय
said-removed = इस सूचना की प्रविष्टियाँ और कुंजियाँ हटा दी गईं।
said-clock-corrected = दर्ज हुआ कि पहले वाली घड़ी गलत थी।
said-anchor-kept = आपकी तारीख दर्ज हो गई।

## Countdown

left-days = { $days ->
    [one] { $days } दिन बाकी
   *[other] { $days } दिन बाकी
}
left-hours = { $hours ->
    [one] { $hours } घंटा बाकी
   *[other] { $hours } घंटे बाकी
}
left-minutes = { $minutes } मिनट { $seconds } सेकंड बाकी
left-seconds = { $seconds } सेकंड बाकी
left-nothing = कोई समय बाकी नहीं
countdown-not-yet = अभी शुरू नहीं
countdown-opens = **{ $date }** को शुरू
countdown-no-choice = चुनाव नहीं मिलता
countdown-any-time = किसी भी समय
countdown-day-untold = तारीख पता नहीं
countdown-short = **{ $date }** ~~· { $left }~~
countdown-short-last-day = { $date } · **{ $left }**
countdown-decide = **{ $date }** तक फ़ैसला करें ~~· { $left }~~
countdown-decide-last-day = **{ $date }** तक फ़ैसला करें · **{ $left }**
countdown-change = **{ $date }** तक बदला जा सकता है ~~· { $left }~~
countdown-change-last-day = **{ $date }** तक बदला जा सकता है · **{ $left }**
countdown-sharing-starts = **{ $date }** से साझा हो सकता है ~~· { $left }~~
countdown-sharing-started = **{ $date }** से शायद साझा हो रहा है
countdown-not-retroactive = **{ $date }** तक समय पर ~~· { $left }~~
countdown-future-only = चुनाव **सिर्फ़ आगे के लिए** गिना जाता है
countdown-open-ended-until = किसी भी समय; बताया गया दिन **{ $date }** ~~· { $left }~~
countdown-takes-effect = **{ $date }** से लागू ~~· { $left }~~
countdown-took-effect = **{ $date }** से लागू है
countdown-past-safe = सुरक्षित दिन बीत गया; कुछ **{ $date }** तक गिनते हैं ~~· { $left }~~
countdown-past-safe-short = कुछ **{ $date }** तक गिनते हैं
countdown-closed = समय समाप्त; आखिरी दिन **{ $date }** था
countdown-closed-latest = समाप्त, ज़्यादा से ज़्यादा **{ $date }** को
countdown-closed-short = **{ $date }** को समाप्त
countdown-last-hour = एक घंटे से कम बाकी

## Home

home-title = मेरी सूचनाएँ
home-empty = अभी कोई सूचना नहीं है
home-what-this-is = सूचना निजता नीति के एक बदलाव को समझाती है: क्या साझा होता है, किसके साथ, कब तक और कैसे मना कर सकते हैं। सूचनाएँ इस ऐप के साथ आती हैं या जो उन्हें लिखे उससे; कोई भी नेटवर्क से नहीं लाई जाती।
home-own-notices = किसी सूचना का फ़ोल्डर { $folder } में रखें, और अगली बार खोलने पर वह यहाँ दिखेगी।
home-check-any = किसी का दिया रिकॉर्ड यहाँ जाँचा जा सकता है: उसे इस विंडो पर छोड़ें।
home-waiting = आपके फ़ैसले के इंतज़ार में
home-soonest = सबसे नज़दीकी तारीख पहले
home-settled = निपट चुकी
home-latest = सबसे नई पहले
home-start = शुरू करें
home-open = खोलें
home-carry-out = अमल करें
home-open-name = { $action }: { $title }
home-check-record = रिकॉर्ड जाँचें
home-drop = रिकॉर्ड जाँचने के लिए उसे इस विंडो पर छोड़ें।
home-not-yet = अभी शुरू नहीं
home-was-last = आखिरी दिन था
home-sharing-starts = इस दिन से साझा हो सकता है
home-sharing-started = इस दिन से शायद साझा हो रहा है
home-takes-effect = लागू होगा
home-took-effect = लागू हुआ
home-future-only = सिर्फ़ अब से गिना जाता है
home-no-date = कोई तारीख नहीं
home-take-it = मानें या छोड़ें
home-no-last-day = कोई आखिरी दिन नहीं
home-tell-day = बताएँ कि सूचना कब आई
home-what-is-left = देखें कि क्या करना बाकी है
home-decided = { $date } को फ़ैसला
home-may-change = { $side } · बदला जा सकता है
home-still-to-tell = { $side } · { $service } में अभी अमल नहीं हुआ
home-never-told = { $side } · { $service } में अमल दर्ज नहीं
home-unreadable = इसकी प्रविष्टियाँ इस ऐप के बाहर बदली गईं, या खुल नहीं रही हैं
home-none-kept = कोई चुनाव दर्ज नहीं
home-asked-again = फ़ैसला पहले के संस्करण पर था; फिर से पूछा जा रहा है
home-opens-then = इसी दिन शुरू होगा
home-sources-differ = आखिरी दिन पर स्रोत एकमत नहीं
home-ends-that-day = चुनाव उसी दिन खत्म
home-later-too = बाद में भी कहा जा सकता है
home-from-then-on = सिर्फ़ तब से गिना जाता है
home-no-hurry = कोई आखिरी दिन नहीं
home-remove = यह सूचना हटाएँ…
home-remove-name = यह सूचना हटाएँ: { $title }
home-remove-question = “{ $title }” का जो कुछ रखा है, उसे हटाएँ?
home-remove-what = इसकी प्रविष्टियाँ, कुंजियाँ और सहेजे गए शब्द इस कंप्यूटर से मिटा दिए जाएँगे, इसके अभ्यास के भी। आपके निर्यात किए हुए रिकॉर्ड जहाँ हैं वहीं रहेंगे। इसे वापस नहीं लिया जा सकता।
home-remove-no = रहने दें
home-remove-yes = यह सूचना हटाएँ

## Settings

settings-title = सेटिंग
settings-language = भाषा
settings-language-others = अरबी, हिब्रू, फ़ारसी और उर्दू अभी नहीं मिलतीं: यहाँ उनके शब्द गलत क्रम में आते।
settings-look = रूप
settings-look-system = सिस्टम जैसा
settings-look-light = हल्का
settings-look-dark = गहरा
settings-look-high-contrast = ऊँचा कंट्रास्ट
settings-motion = हलचल
settings-motion-full = समझाने के लिए
settings-motion-none = नहीं
settings-zoom = आकार
settings-zoom-smaller = छोटा
settings-zoom-larger = बड़ा
settings-zoom-now = { $percent }%
settings-zoom-keys = Ctrl और + से सब बड़ा होता है, Ctrl और - से छोटा, Ctrl और 0 से पहले जैसा।
settings-keys = कीबोर्ड
settings-keys-list = सभी कुंजियाँ दिखाएँ

settings-kept = यहाँ रखा है
settings-kept-what = आपकी प्रविष्टियाँ, कुंजियाँ, अपनी सूचनाएँ और सेटिंग। और कहीं कुछ नहीं रखा जाता।
backup-title = बैकअप
backup-what = आपकी सारी प्रविष्टियाँ एक फ़ाइल में। कुंजियाँ इसमें नहीं हैं: दूसरे कंप्यूटर पर वापस लाने के बाद रिकॉर्ड नई कुंजी से हस्ताक्षरित होते हैं। अपनी सूचनाएँ भी इसमें नहीं हैं: हर एक को मेरी सूचनाएँ में फ़ाइल के रूप में सहेजें।
backup-do = बैकअप बनाएँ…
backup-dialog-title = बैकअप सहेजें
backup-kind = प्रविष्टियों का बैकअप
restore-title = वापस लाएँ
restore-what = बैकअप की वे प्रविष्टियाँ जोड़ता है जो यहाँ नहीं हैं। यहाँ जो है वह न बदलता है, न हटता है।
restore-do = बैकअप चुनें…
restore-dialog-title = एक बैकअप
restore-path = या लिखें कि वह कहाँ है
restore-write = वापस लाएँ
restore-done = { $count ->
    [0] उसमें जो था, सब पहले से यहाँ था
    [one] { $count } प्रविष्टि जोड़ी गई
   *[other] { $count } प्रविष्टियाँ जोड़ी गईं
}
restore-left = वैसा ही रहा, क्योंकि दोनों अलग हैं: { $title }
delete-title = मिटाएँ
delete-what = वह सब जो यह प्रोग्राम इस कंप्यूटर पर रखता है।
delete-do = सब कुछ मिटाएँ…
delete-question = रखा हुआ सब कुछ मिटाएँ?
delete-reach = प्रविष्टियाँ, कुंजियाँ, अपनी सूचनाएँ और सेटिंग इस कंप्यूटर से मिट जाएँगी। निर्यात किए रिकॉर्ड, पत्र और बैकअप वहीं रहेंगे जहाँ आपने सहेजे; कुंजी के बिना कोई और रिकॉर्ड इनकी तरह हस्ताक्षरित नहीं हो सकता। इसे वापस नहीं किया जा सकता।
delete-yes = सब कुछ मिटाएँ
gone-title = सब कुछ मिट गया
gone-what = प्रविष्टियाँ, कुंजियाँ, अपनी सूचनाएँ और सेटिंग अब इस कंप्यूटर पर नहीं हैं।
gone-not-reached = यह प्रोग्राम यहाँ तक नहीं पहुँचता:
gone-exports = रिकॉर्ड, पत्र, तस्वीरें और बैकअप जो आपने कहीं और सहेजे या किसी को दिए
gone-copies = वे प्रतियाँ जो सिस्टम खुद बनाता है, जैसे उसके बैकअप, और हाल की फ़ाइलों की सूची में नाम
gone-remnants = मिटाई गई फ़ाइलों का वह हिस्सा जो डिस्क ऊपर लिखे जाने तक रखती है, खासकर SSD
gone-close = विंडो बंद करें
settings-about = परिचय
settings-version = { -app } { $version }
network-refused = सिस्टम का कर्नेल इस प्रोग्राम को कोई नेटवर्क कनेक्शन नहीं देता।
network-needed-for-display = यह प्रोग्राम कोई नेटवर्क कनेक्शन नहीं खोलता। यहाँ कर्नेल उसे रोक नहीं सकता, क्योंकि स्क्रीन खुद नेटवर्क से जुड़ी है।
network-old-kernel = यह प्रोग्राम कोई नेटवर्क कनेक्शन नहीं खोलता। यहाँ कर्नेल उसे रोक नहीं सकता: वह कोई फ़िल्टर नहीं लेता।
network-other-system = यह प्रोग्राम कोई नेटवर्क कनेक्शन नहीं खोलता। इस सिस्टम पर कर्नेल से रोकने को नहीं कहा जाता।

# The list of keys, over any screen
keys-title = कुंजियाँ
keys-close = बंद करें
keys-tab = Tab, Shift + Tab
keys-tab-does = अगले या पिछले बटन पर
keys-press = Space या Enter
keys-press-does = घेरे वाला बटन दबाएँ
keys-next = Alt + → या Ctrl + Page Down
keys-next-does = अगला चरण
keys-back = Alt + ← या Ctrl + Page Up
keys-back-does = पिछला चरण
keys-step = Alt + 1 से Alt + 7
keys-step-does = सीधे किसी चरण पर
keys-home = Alt + Home
keys-home-does = मेरी सूचनाएँ
keys-escape = Esc
keys-escape-does = फ़ील्ड छोड़ें, सूची या संदेश बंद करें
keys-larger = Ctrl + प्लस, माइनस या 0
keys-larger-does = बड़ा, छोटा, पहले जैसा
keys-quit = Ctrl + Q
keys-quit-does = विंडो बंद करें
keys-list = ? या F1
keys-list-does = यह सूची
keys-track = Page Down, Page Up
keys-track-does = क्रम में आगे और पीछे, जैसे क्लिकर से
keys-window = F9
keys-window-does = कमरे की विंडो खोलें या बंद करें
keys-here = F11
keys-here-does = कमरे की तस्वीर इसी विंडो में
keys-blank = B
keys-blank-does = कमरे की तस्वीर अँधेरी, और फिर वापस
keys-hide = H
keys-hide-does = तस्वीर के नीचे के बटन दिखाएँ या छिपाएँ
keys-run = P
keys-run-does = समय मशीन चले या रुके
keys-day = Ctrl + → या ←
keys-day-does = एक दिन आगे, एक दिन पीछे
keys-jump = Ctrl + 1 से Ctrl + 7
keys-jump-does = दिन 0, दिन 1, बीच, आखिरी से पहले का दिन, आखिरी घंटा, आखिरी मिनट, समय के बाद

## Step 1: the update

update-who = कौन बता रहा है
update-announced = घोषणा
update-last-day = आखिरी दिन
update-sharing-starts = साझा हो सकता है
update-sharing-started = शायद साझा हो रहा है
update-takes-effect = लागू होगा
update-took-effect = लागू हुआ
update-what-ends = तब क्या खत्म होता है
update-if-nothing = अगर आप कुछ न करें
update-if-opt-out = अगर आप मना करें
update-what-is-left = आपके लिए क्या बचता है
update-renews = फिर से पूछा जाना
update-other-language = यह यहाँ सिर्फ़ { $language } में है।
update-renews-then = { $date } को चुनाव के बारे में फिर से पूछना ज़रूरी है।
update-no-date = कोई तारीख मालूम नहीं है।
update-any-time = कोई नहीं: आप कभी भी मना कर सकते हैं।
update-day-untold = पता नहीं: गिनती उस दिन से होती है जो सिर्फ़ आप जानते हैं। नीचे बताएँ।
update-end-of-day = **{ $date }**, दिन के अंत तक ~~({ $zone })~~
update-from-day = **{ $date }**, पहले मिनट से ~~({ $zone })~~
update-moment = **{ $date }**, { $time } ~~({ $zone })~~
update-past-safe = सुरक्षित दिन { $date } था। कुछ स्रोत आगे तक गिनते हैं; चुनाव अब भी किया जा सकता है।
update-others = { $n ->
    [one] एक और गिनती { $date } को पूरी होती है; यह वाली सुरक्षित है।
   *[other] { $n } गिनतियाँ बाद में पूरी होती हैं, आखिरी { $date } को; यह वाली सुरक्षित है।
}
update-really = असल में यह { $date } था।
update-readings = गिनने के { $count } तरीके
update-reading-who = ऐसे कौन गिनता है: { $who }
update-reading-moot = आप पर लागू नहीं:
update-postmarked = डाक की मुहर की तारीख गिनी जाती है।
update-assumed = यह सबसे पहला संभव दिन है: “{ $question }” का जवाब मालूम नहीं है।
update-want-of = शायद समय अब भी बाकी हो: नीचे “{ $question }” का जवाब दें।
anchor-shown = आपने कब देखा
anchor-accepted = आपने कब सहमति दी
anchor-sent = कब भेजा गया
anchor-received = आपको कब मिला
anchor-registered = आपने कब खाता बनाया
anchor-shown-question = आपने इसे कब देखा?
anchor-accepted-question = आपने कब सहमति दी?
anchor-sent-question = यह कब भेजा गया?
anchor-received-question = यह आपको कब मिला?
anchor-registered-question = आपने खाता कब बनाया?
anchor-change = बदलें
anchor-change-name = बदलें: { $label }
anchor-told = { $label }: { $date }
anchor-day = दिन
anchor-time = समय, अगर याद हो
anchor-time-hint = 14:05
anchor-time-unclear = समझ नहीं आया। इस तरह लिखें: 14:05।
anchor-whole-day = गिनने के लिए दिन, महीना और साल तीनों चाहिए।
anchor-keep = यही दिन रखें
anchor-forget = मुझे नहीं मालूम
clock-behind = इस कंप्यूटर की घड़ी पीछे है: यहाँ कुछ { $mark } पर दर्ज हुआ था। तब तक जो समय समाप्त हो चुका है, वह समाप्त ही रहेगा।
clock-was-wrong = पहले वाली घड़ी गलत थी
chain-broken = यहाँ क्या तय हुआ था, बताया नहीं जा सकता: इस सूचना की प्रविष्टियाँ इस ऐप के बाहर बदली गई हैं, या उनकी फ़ाइल पढ़ी नहीं जा सकती। कुछ भी सुधारा या हटाया नहीं गया।
calendar-months = { $one } और { $other }
calendar-months-to = { $one } से { $other }
calendar-name = { $from } से { $to } तक का कैलेंडर। { $facts }
calendar-gap = { $weeks ->
    [one] बीच में 1 हफ़्ता
   *[other] बीच में { $weeks } हफ़्ते
}
calendar-today = आज, { $date }
calendar-last = आखिरी दिन, { $date }
calendar-safe = आखिरी सुरक्षित दिन, { $date }
calendar-opens = खुलेगा, { $date }
calendar-other = कुछ { $date } तक गिनते हैं
calendar-others = { $n ->
    [one] 1 और तरीका { $date } को पूरा होता है
   *[other] { $n } और तरीके, आखिरी { $date } को पूरा होता है
}
calendar-sharing = { $date } से साझा हो सकता है
calendar-effect = { $date } से लागू

## Step 2: what is shared

guess-invitation = आपके हिसाब से क्या साझा होता है, और क्या उसे सीमित कर सकते हैं? { $count ->
    [one] { $count } पंक्ति
   *[other] { $count } पंक्तियाँ
}, करीब एक मिनट।
guess-invitation-rights = आपके हिसाब से क्या लिया जाता है, और क्या उसे रख सकते हैं? { $count ->
    [one] { $count } पंक्ति
   *[other] { $count } पंक्तियाँ
}, करीब एक मिनट।
guess-why = पहले अंदाज़ा लगाएँ, फिर तालिका वह दिखाती है जो आपने नहीं सोचा था। कोई भी पंक्ति छोड़ सकते हैं, और आपके अंदाज़े रखे नहीं जाते।
guess-why-workshop = पहले अंदाज़ा लगाएँ, फिर तालिका वह दिखाती है जो आपने नहीं सोचा था। कोई भी पंक्ति छोड़ सकते हैं। वर्कशॉप में आपके अंदाज़े उस रिकॉर्ड में रहते हैं जो आप निर्यात करें।
guess-key = जवाब कैसे पढ़ें
guess-key-continues = मना करने के बाद भी चलता रहता है।
guess-key-stops = मना करने पर रुक जाता है।
guess-key-unclear = स्रोत नहीं बताते, या अलग-अलग बताते हैं।
guess-first = पहले अंदाज़ा लगाएँ
guess-skip = तालिका दिखाएँ
guess-is-shared = क्या यह साझा होता है?
guess-shared = साझा होता है
guess-not-shared = नहीं होता
guess-is-taken = क्या यह लिया जाता है?
guess-taken = लिया जाता है
guess-not-taken = नहीं लिया जाता
guess-is-shared-name = { $what }, { $whom }। क्या यह साझा होता है?
guess-limit-name = { $what }, { $whom }। क्या सीमित कर सकते हैं?
guess-is-taken-name = { $what }, { $whom }। क्या यह लिया जाता है?
guess-keep-name = { $what }, { $whom }। क्या रख सकते हैं?
guess-count = { $all } में से { $guessed } का अंदाज़ा; जो चाहें छोड़ दें
guess-reveal = जवाब दिखाएँ
guess-again = फिर अंदाज़ा लगाएँ
guess-score = { $guessed } में से { $held } अंदाज़े सही। { $missed ->
    [0] चौंकाने वाली बातें पहले।
    [1] जो गलत निकला वह पहले।
   *[other] जो { $missed } गलत निकले वे पहले।
}
guess-of-data = आपका अंदाज़ा: { $guess ->
    [yes] साझा होता है
    [yes-limited] साझा होता है, सीमित हो सकता है
    [yes-unlimited] साझा होता है, सीमित नहीं हो सकता
    [yes-unclear] साझा होता है, सीमित हो सकता है या नहीं, पता नहीं
    [no] साझा नहीं होता
   *[unclear] साझा होता है या नहीं, पता नहीं
}
guess-of-right = आपका अंदाज़ा: { $guess ->
    [yes] लिया जाता है
    [yes-limited] लिया जाता है, रखा जा सकता है
    [yes-unlimited] लिया जाता है, रखा नहीं जा सकता
    [yes-unclear] लिया जाता है, रखा जा सकता है या नहीं, पता नहीं
    [no] नहीं लिया जाता
   *[unclear] लिया जाता है या नहीं, पता नहीं
}
sharings-surprising-first = चौंकाने वाली बातें पहले हैं।
sharings-what = क्या
sharings-whom = किससे और किसलिए
sharings-limit = सीमित कर सकते हैं?
sharings-after = मना करने के बाद
sharings-right = क्या लिया जाता है
sharings-lost = क्या छिनता है
sharings-keep = क्या आप रख सकते हैं?
sharings-rest = बाकी
sharings-more = { $count ->
    [one] { $count } और पंक्ति
   *[other] { $count } और पंक्तियाँ
}
sharings-fewer = कम पंक्तियाँ
sharings-recipient = { $recipient }: { $purpose }
sharings-row-name = { $what }, { $whom }। क्या आप इसे सीमित कर सकते हैं? { $limit }। मना करने के बाद: { $fate }{ $standing ->
        [reported] , दूसरों के अनुसार
        [disputed] , विवादित
       *[stated] { "" }
    }
sharings-unshared-name = { $what }, { $whom }। कहा गया है कि साझा नहीं होता{ $standing ->
        [reported] , दूसरों के अनुसार
        [disputed] , विवादित
       *[stated] { "" }
    }
limit-yes = हाँ
limit-no = नहीं
limit-partly = कुछ हद तक
limit-unclear = पता नहीं
standing-reported = दूसरों के अनुसार
standing-disputed = विवादित
sharings-unshared = कहा गया है कि साझा नहीं होता
sharings-unshared-row = कहा गया है कि यह { $recipient } को नहीं जाता। उद्देश्य: { $purpose }।
sharings-who-says = यह कौन कहता है
sharings-who-says-name = यह कौन कहता है: { $data }
sharings-confused = एक ही बात नहीं
sharings-confused-pair = { $one } / { $other }
sharings-open = सूचना क्या नहीं बताती
sharings-open-claim = { $speaker }: { $words }
source-made = { $publisher }, { $date }
source-copy = लिंक कॉपी करें
source-no-address = इसका पता मालूम नहीं है।

## Step 3: where it goes

flow-title = कहाँ जाता है
flow-as-list = सूची के रूप में
flow-as-picture = तस्वीर के रूप में
flow-save = चित्र सहेजें
flow-save-choose = जगह चुनें…
flow-save-write = चित्र लिखें
flow-save-kind = PNG चित्र
flow-dialog-title = चित्र सहेजें
flow-sheet-about = { $world } · { $date } की सूचना
flow-before = पहले
flow-opt-out = अगर मैं मना करूँ
flow-difference = फ़र्क
flow-nothing = सूचना में ऐसा कुछ नहीं बताया गया जो कहीं जाता हो। इसका मतलब यह नहीं कि कुछ नहीं जाता।
flow-you = आप
flow-your-data = आपका डेटा
flow-your-data-sentence = { $to } के पास आपके बारे में यह है: { $data }।
flow-purpose-of = { $purpose }: { $data }
flow-perhaps = शायद
flow-reported = दूसरों के अनुसार
flow-disputed = विवादित
flow-partly-reported = कुछ दूसरों के अनुसार
flow-partly-disputed = कुछ विवादित
flow-and-more = { $first } और { $n } अन्य
flow-becomes = { $before } → { $after }
flow-sentence = { $from } से { $to } को (उद्देश्य: { $purpose }): { $data }।
flow-sentence-perhaps = { $from } से { $to } को (उद्देश्य: { $purpose }), शायद: { $data }।
flow-sentence-stops = अगर आप मना करें, तो यह बंद हो जाता है।
flow-sentence-continues = अगर आप मना करें, तब भी यह जारी रहता है।
flow-sentence-unclear = अगर आप मना करें, तो क्या होगा, यह साफ़ नहीं है।
flow-change-stops = मना न करें तो यह जारी रहता है; करें तो बंद होता है।
flow-change-unclear = मना न करें तो यह जारी रहता है; करें तो क्या होता है, अस्पष्ट है।
flow-change-perhaps-stops = शायद यह तब तक होता है जब तक आप मना न करें; करें तो बंद होता है।
flow-change-none = आप मना करें या न करें, यह जारी रहता है।
flow-change-perhaps-none = शायद यह तब तक होता है जब तक आप मना न करें; करें तो भी जारी रहता है।
flow-change-none-unclear = आप मना करें या न करें, क्या होता है यह अस्पष्ट है।
flow-change-right-kept = मना न करें तो आप इसे छोड़ते हैं; करें तो यह आपके पास रहता है।
flow-change-right-unclear = मना न करें तो आप इसे छोड़ते हैं; करें तो क्या होता है, अस्पष्ट है।
flow-change-right-lost = आप मना करें या न करें, इसे छोड़ते हैं।
flow-sentence-reported = यह दूसरों ने बताया है; कंपनी खुद यह नहीं कहती।
flow-sentence-disputed = इस पर स्रोत एकमत नहीं हैं।
flow-right-sentence = { $right }: { $lost }
flow-right-kept = अगर आप मना करें, तो यह आपके पास रहता है।
flow-right-lost = अगर आप मना करें, तब भी यह आपसे छिन जाता है।
flow-place = { $name }, { $part }
flow-stays = कहा गया है कि यहीं रहता है: { $data }
flow-own-use = अपना इस्तेमाल
flow-point = किसी रेखा की पूरी बात और उसका स्रोत पढ़ने के लिए उस पर माउस ले जाएँ, या Tab कुंजी से उस तक जाएँ।
flow-sources = { $n ->
    [one] स्रोत
   *[other] स्रोत
}: { $titles }
flow-description = { $places } जगहों और उनके बीच { $lines ->
    [one] एक रेखा
   *[other] { $lines } रेखाओं
} का चित्र। { $continues ->
    [0] कुछ जारी नहीं रहता
    [one] एक चीज़ जारी रहती है
   *[other] { $continues } चीज़ें जारी रहती हैं
}, { $unclear ->
    [0] कोई अस्पष्ट नहीं
    [one] एक अस्पष्ट है
   *[other] { $unclear } अस्पष्ट हैं
}, { $stops ->
    [0] कोई बंद नहीं होती
    [one] एक बंद होती है
   *[other] { $stops } बंद होती हैं
}। हर रेखा आगे पूरे वाक्यों में है।
flow-difference-sums = मना करने पर { $stops ->
    [0] कुछ बंद नहीं होता
    [one] एक चीज़ बंद होती है
   *[other] { $stops } चीज़ें बंद होती हैं
}, { $unclear ->
    [0] और कुछ नहीं बदलता
    [one] एक अस्पष्ट हो जाती है
   *[other] { $unclear } अस्पष्ट हो जाती हैं
}, और { $same ->
    [0] कुछ वैसा नहीं रहता
    [one] एक वैसी ही रहती है
   *[other] { $same } वैसी ही रहती हैं
}।
flow-unshared = कहा गया है कि साझा नहीं होता
flow-unshared-row = { $data }: { $to } को नहीं (उद्देश्य: { $purpose })

## The matching bench

bench-title = दुकान का विज्ञापन आप तक कैसे पहुँचता है
bench-try = कोई नंबर आज़माएँ
bench-intro = एक दुकान अपने ग्राहकों के फ़ोन नंबर हैश बनाकर { $network } को देती है। { $network } उन्हें अपने पास के नंबरों के हैश से मिलाता है, और जो मिले उसे दुकान का विज्ञापन दिखाता है।
bench-made-up = दुकान, ग्राहक और विज्ञापन काल्पनिक हैं। दोनों कड़ियों का क्या होता है, यह इस सूचना और उसके स्रोतों के अनुसार है।
bench-field = फ़ोन नंबर
bench-clear = मिटाएँ
bench-example = जब तक फ़ील्ड खाली है, एक काल्पनिक नंबर रहता है: { $number }
bench-understood = समझा गया: { $number }
bench-understood-reserved = समझा गया: { $number }, जो किसी का नहीं है
bench-not-letters = इसमें ऐसा कुछ है जो न अंक है, न अंकों के बीच का चिह्न
bench-not-country = किसी देश का कोड शून्य से शुरू नहीं होता
bench-not-short = फ़ोन नंबर के लिए बहुत छोटा
bench-not-long = फ़ोन नंबर के लिए बहुत लंबा
bench-offered = ऐसे नंबर जो किसी के नहीं, फ़िल्मों और किताबों के लिए
bench-take = { $number } लें
bench-countries = बिना देश कोड का नंबर यहाँ का है
bench-country = { $country }, +{ $code }
bench-country-uk = ब्रिटेन
bench-country-de = जर्मनी
bench-country-us = अमेरिका
bench-country-es = स्पेन
bench-country-br = ब्राज़ील
bench-country-in = भारत
bench-country-au = ऑस्ट्रेलिया
bench-country-fr = फ़्रांस
bench-private = आप जो लिखते हैं वह कहीं सहेजा नहीं जाता। मिटाने पर या यह सूचना छोड़ने पर वह चला जाता है।
bench-before = मना करने से पहले
bench-after = मना करने के बाद
bench-in-profile = { $network } पर मेरी प्रोफ़ाइल में भी यह नंबर है
bench-shop = फूलों की दुकान की सूची
bench-shop-sentence = फूलों की दुकान की सूची में { $number } है, जो काउंटर पर दिया गया था।
bench-hash = हैश के रूप में
bench-hash-beginning = { $beginning }…
bench-hash-sentence = ऐसा हैश बना जो { $beginning } से शुरू होता है।
bench-waits = नंबर चाहिए
bench-waits-why = फ़ील्ड में जो है वह अभी समझ नहीं आया।
bench-match = मेल
bench-match-found = मिला
bench-match-perhaps = शायद
bench-match-none = नहीं मिला
bench-match-found-sentence = { $network } को मेल मिलता है।
bench-match-perhaps-sentence = { $network } को शायद मेल मिलता है।
bench-match-none-sentence = { $network } को मेल नहीं मिलता।
bench-link-service = { $service } से मिला नंबर
bench-link-own = आपकी प्रोफ़ाइल का नंबर
bench-link-used = इस्तेमाल में
bench-link-missing = वहाँ नहीं
bench-link-sentence = { $link }: { $fate }
bench-sees = आपको विज्ञापन दिखता है।
bench-sees-both = { $network } के पास यह नंबर { $service } से और आपकी अपनी प्रोफ़ाइल से है।
bench-sees-service = { $network } के पास यह नंबर { $service } से है।
bench-sees-own = { $network } के पास यह नंबर आपकी अपनी प्रोफ़ाइल से है।
bench-still = आपको विज्ञापन अब भी दिखता है।
bench-still-own = { $network } वही नंबर आपकी अपनी प्रोफ़ाइल से जानता है।
bench-perhaps = शायद आपको विज्ञापन दिखता है।
bench-perhaps-why = सूचना और उसके स्रोत यह खुला छोड़ते हैं कि { $network } इस नंबर का क्या करता है।
bench-gone = यह विज्ञापन अब आप तक नहीं पहुँचता।
bench-gone-why = यहाँ { $network } के पास यह नंबर और कहीं से नहीं है। सूची में संपर्क की दूसरी जानकारी भी हो सकती है।
bench-ad = विज्ञापन
bench-ad-perhaps = विज्ञापन, शायद
bench-ad-words = फूलों की दुकान: इस हफ़्ते गुलाब
bench-ad-none = इस सूची से कोई विज्ञापन नहीं
bench-ad-sentence = { $label }, काल्पनिक: { $words }
bench-whole-hash = पूरा हैश
bench-hash-of = { $digits } का SHA-256
bench-list = दुकान की पूरी सूची
bench-list-count = { $n ->
    [one] { $n } ग्राहक
   *[other] { $n } ग्राहक
}
bench-list-line = { $number }, { $hash } बनाकर दिया गया
bench-customer-roses = मई में गुलाब मँगाए
bench-customer-wedding = शादी की मेज़ के फूल
bench-customer-friday = हर शुक्रवार एक गुलदस्ता
bench-customer-wreath = अंतिम संस्कार के लिए माला
bench-customer-tulips = मार्च में ट्यूलिप मँगाए
bench-customer-herbs = गमले में जड़ी-बूटियाँ
bench-customer-birthday = जन्मदिन के फूल
bench-customer-you = आप, काउंटर पर
bench-why = हैश नंबर क्यों नहीं छिपाता
bench-why-words = हैश को उलटा नहीं जा सकता, पर फ़ोन नंबर कम ही हैं। जिसके पास हैश है वह एक के बाद एक नंबर आज़मा सकता है जब तक वही हैश न निकले। यहाँ आखिरी चार अंकों के सिवा सब पता हैं।
bench-why-scale = एक अरब नंबर, जब नौ अंक पता न हों, हर सेकंड दस लाख कोशिशों से { $minutes } मिनट लेते हैं। साधारण कंप्यूटर का एक कोर इससे तेज़ है।
bench-why-try = सभी 10,000 अंत आज़माएँ
bench-why-stop = आज़माना रोकें
bench-why-running = …{ $ending } से { $hash }… ({ $n } आज़माए)
bench-why-found = { $n ->
    [one] पहली कोशिश में मिला: { $number }
   *[other] { $n } कोशिशों में मिला: { $number }
}
bench-why-stopped = { $n ->
    [one] एक कोशिश के बाद रोका, अभी कुछ नहीं मिला
   *[other] { $n } कोशिशों के बाद रोका, अभी कुछ नहीं मिला
}

## Step 4: who says what

claims-title = कौन क्या कहता है
claims-no-contradiction = हमें मिले स्रोत एक-दूसरे के उलट कुछ नहीं कहते।
claims-of = विरोधाभास { $i } (कुल { $n })। दोनों पक्ष हमारे अपने शब्दों में।
claims-against = { $one } बनाम { $other }
claims-kind-company = कंपनी
claims-kind-press = प्रेस
claims-kind-critic = आलोचक
claims-kind-marketer = विज्ञापन जगत
claims-kind-regulator = नियामक
claims-copy-link = लिंक कॉपी करें
claims-copy-link-of = लिंक कॉपी करें: { $title }
claims-better-supported = ज़्यादा ठोस आधार: { $side }
claims-none-better = किसी पक्ष का आधार ज़्यादा ठोस नहीं
claims-confused = आसानी से गड्डमड्ड होने वाली बातें
claims-confused-pair = { $one } · { $other }
claims-all-title = हर कथन
claims-afterwards = बाद में क्या हुआ
claims-all = { $n ->
    [one] एक ही कथन, कब कहा गया इसके हिसाब से
   *[other] { $n } कथन, कब कहे गए इसके हिसाब से
}
claims-count = { $n ->
    [0] 0 कथन
    [one] 1 कथन
   *[other] { $n } कथन
}
claims-undated = तारीख नहीं
claims-more = { $n ->
    [one] और 1 जो यही कहता है
   *[other] और { $n } जो यही कहते हैं
}
claims-source = { $title }, { $publisher }, { $kind }, { $date }
claims-source-unpublished = { $title }, प्रकाशक पता नहीं, { $kind }, { $date }
claims-source-read = जो पढ़ा गया: { $copy }
claims-source-line = { $name }, { $kind }, { $date }
claims-source-line-copy = { $name }, { $kind }, { $date } (प्रति)
claims-source-more = { $line } और { $n } अन्य
claims-source-name = स्रोत: { $line }। { $titles }
claims-no-source = इसका कोई स्रोत नहीं बताता
claims-link-copied = कॉपी हो गया
claims-all-speakers = सभी वक्ता
claims-all-themes = सभी विषय
claims-speakers-name = दिख रहा है: { $shown }। कहने वाला चुनें
claims-themes-name = दिख रहा है: { $shown }। विषय चुनें
claims-speakers-list = कहने वाले
claims-themes-list = विषय
claims-speaker-of = { $kind }, { $n }
claims-theme-stops = मना करने से क्या रुकता है
claims-theme-continues = हर हाल में क्या जारी रहता है
claims-theme-unclear = क्या अस्पष्ट रहता है
claims-theme-stays = क्या यहीं रहता बताया गया है
claims-theme-last-day = आखिरी दिन कब है
claims-theme-how = मना कैसे करें
claims-theme-disputed = विवादित या आसानी से गड्डमड्ड
claims-theme-beside = इन सबके अलावा कहा गया
claims-match = दिख रहे हैं: { $of-contradictions } में से { $contradictions } विरोधाभास, { $of-claims } में से { $claims } कथन
claims-none-match = इस वक्ता का इस विषय पर कोई कथन नहीं
claims-show-all = सभी दिखाएँ
claims-line-some-time = { $when } में कभी
claims-line-undated = तारीख पता नहीं
claims-line-announced = { $date }: सूचना की घोषणा हुई
claims-line-last-day = { $date }: तय करने का आखिरी दिन
claims-line-other-day = { $date }: कुछ इस दिन तक गिनते हैं
claims-line-sharing = { $date }: साझा करना शुरू हो सकता है
claims-line-effect = { $date }: लागू होता है

## Step 5: your choice

date-field-hint = 2016-08-25
date-field-empty = दिन, महीना या साल, जितना आपको याद हो
date-field-understood = ऐसे समझा गया: { $date }
date-field-unclear = समझ नहीं आया। इस तरह लिखें: 2016-08-25, 2016-08 या 2016।
date-field-unknown = मालूम नहीं

choice-none-title = चुनाव नहीं मिलता
choice-none = आप सहमत हों या न हों, यह सूचना लागू होती है।
choice-what-changes = क्या बदलता है
choice-pick-other = दूसरा विकल्प चुनने से कुछ नहीं बदलता, जब तक आप सहेजें नहीं
choice-pick-either = कोई भी विकल्प चुनें, अभी कुछ सहेजा नहीं गया
choice-right-kept = आपके पास रहता है
choice-right-lost = छोड़ दिया जाता है
choice-purpose-for = { $purpose }: { $who }
choice-not-yet-open = अभी शुरू नहीं हुआ। आप { $moment } से चुन सकते हैं।
choice-closed = { $moment } से समय समाप्त है। अब चुनाव नहीं किया जा सकता। आपने समय रहते सेवा में ही जो किया हो, उसे नीचे अब भी बता सकते हैं।
choice-closed-for-want = यहाँ मालूम दिनों के हिसाब से समय समाप्त है। जो दिन सिर्फ़ आपको मालूम है, वह इसे बदल सकता है: उसे डालें।
choice-enter-day = दिन डालें
choice-not-offered = यह सूचना कोई चुनाव नहीं देती। विकल्प इसलिए दिखाए गए हैं कि आप जान सकें कि वह क्या लेती है।
choice-unchanged = क्या नहीं बदलता
choice-until = कब तक
choice-if-nothing = अगर आप कुछ न करें
choice-changing = यहाँ चुनाव बदलना
choice-deadline-day = **{ $date }**, दिन के अंत तक ~~({ $zone })~~
choice-deadline-moment = **{ $moment }** ~~({ $zone })~~
choice-deadline-own = { $deadline }, आपके यहाँ { $moment }
choice-until-line = { $deadline }। { $then }
choice-until-right-expires = उसके बाद यह चुनाव नहीं रहता।
choice-until-gone = यह चुनाव अब नहीं रहा।
choice-until-sharing-starts = तब साझा करना शुरू हो सकता है। आप बाद में भी मना कर सकते हैं; वह तभी से गिना जाएगा।
choice-until-sharing-started = शायद साझा करना शुरू हो चुका है। आप अब भी मना कर सकते हैं; वह तभी से गिना जाएगा।
choice-until-not-retroactive = बाद में किया चुनाव सिर्फ़ आगे के लिए गिना जाता है।
choice-until-future-only = वह दिन बीत चुका है। अब किया चुनाव सिर्फ़ आगे के लिए गिना जाता है।
choice-until-open-ended = किसी भी समय। कोई आखिरी दिन नहीं है।
choice-until-day-untold = दिन अभी पता नहीं: चरण 1 में बताएँ। मना आप उससे पहले और बाद में भी कर सकते हैं।
choice-until-no-choice = आप कुछ भी करें, यह तब लागू होगा।
choice-until-assumed = सबसे पहले संभव दिन से गिना गया है, क्योंकि आपका दिन मालूम नहीं है।
choice-asked-again = आपसे { $date } को फिर पूछा जाएगा।
choice-earlier = आपने { $date } को “{ $side }” चुना था, इस सूचना के पहले के संस्करण ({ $revision }) पर।
choice-earlier-asked = उसके बाद इसमें बदलाव हुए हैं, इसलिए आपसे फिर पूछा जा रहा है। आपका पहले का चुनाव दर्ज रहेगा।
choice-reading = { $date }: { $rule }
choice-sources-differ = स्रोत अलग-अलग गिनते हैं; यह सबसे पहला, यानी सुरक्षित दिन है।
choice-changing-yes = समय रहते जितनी बार चाहें, फिर से सहेजें। पहले के चुनाव दर्ज रहते हैं।
choice-changing-partly = समय रहते जितनी बार चाहें, फिर से सहेजें। पहले के चुनाव दर्ज रहते हैं; सेवा सिर्फ़ एक हिस्सा वापस लेती है।
choice-changing-no = समय रहते जितनी बार चाहें, फिर से सहेजें। पहले के चुनाव दर्ज रहते हैं।
choice-worth-after-safe-date = सुरक्षित दिन बीत चुका है, और चुनाव अब भी गिना जाएगा या नहीं, इस पर स्रोत एकमत नहीं हैं। आप चुन सकते हैं; आपके रिकॉर्ड में यह बात लिखी होगी।
choice-worth-future-only = अब किया चुनाव अब से ही गिना जाता है। जो पहले हो चुका, उसे वह वापस नहीं लेता।
choice-save = मेरा चुनाव सहेजें
choice-leave-undecided = अभी तय न करें
choice-back-to-saved = सहेजे हुए पर लौटें
choice-draft = ड्राफ़्ट: { $side }
choice-unreadable = क्या चुना गया था, यह बताया नहीं जा सकता, इसलिए कुछ भी चुना हुआ नहीं दिखाया गया है
choice-undecided = अभी तय नहीं। सहेजने के लिए पहले कोई विकल्प चुनें।
choice-saved = सहेजा गया
choice-saved-as = { $saved }: { $side }, { $moment }
choice-still-to-tell = { $service } को अभी पता नहीं: वहाँ बताना होगा।
choice-carry-out = अमल करें
choice-told = बाद में बताया गया: { $side }, { $date }। यहाँ { $at } पर बताया गया; इसे उसी समय यहाँ किया फ़ैसला नहीं दिखाया जाता।
choice-told-backed = इसका सबूत: { $backed }
choice-told-saved = बाद में बताई गई बात के रूप में दर्ज
choice-done-already = मैंने यह पहले ही कर दिया है
choice-tell-about = क्या आपने यह सेवा में ही कर दिया है? यह आपकी बताई बात के रूप में दर्ज होगा, उस दिन के साथ जब आप इसे बताते हैं, और कभी भी उसी समय यहाँ किया फ़ैसला नहीं दिखाया जाएगा।
choice-tell-side = आपने क्या किया
choice-tell-when = आपने कब किया (मालूम न हो तो खाली छोड़ें)
choice-tell-backed = इसका सबूत, जैसे स्क्रीनशॉट या ईमेल
choice-tell-save = मेरी बताई बात दर्ज करें
choice-tell-needs-side = पहले बताएँ कि आपने क्या किया
choice-tell-needs-date = तारीख अभी समझ नहीं आई

choice-none-recorded = यहाँ कोई चुनाव दर्ज नहीं हुआ

## Step 6: carry it out

carry-out-title = अमल करें
carry-out-no-choice = कोई चुनाव नहीं मिलता, इसलिए अमल करने को कुछ नहीं है।
carry-out-opt-out = आपने “{ $side }” चुना। अपना स्विच सिर्फ़ सेवा खुद बदल सकती है, इसलिए नीचे के कदम वहीं उठाने हैं।
carry-out-allow = आपने “{ $side }” चुना। सेवा में कुछ करने की ज़रूरत नहीं है।
carry-out-undecided = आपने अभी तय नहीं किया है, इसलिए अभी अमल करने को कुछ नहीं है।
carry-out-replay = यह अभ्यास है: कदम उस समय के हैं। आज सेवा अलग दिखती है।
carry-out-to-choice = अपने चुनाव पर जाएँ
carry-out-no-way = स्रोत इसका कोई रास्ता नहीं बताते।
carry-out-show-ways = मना करने के रास्ते
carry-out-reversible-yes = सेवा में इसे बाद में वापस लिया जा सकता है।
carry-out-reversible-partly = सेवा में इसका सिर्फ़ एक हिस्सा बाद में वापस लिया जा सकता है।
carry-out-reversible-no = सेवा में इसे बाद में वापस नहीं लिया जा सकता।
carry-out-reversible-unclear = सेवा में इसे बाद में वापस लिया जा सकता है या नहीं, यह नहीं बताया गया।
carry-out-now = अभी आप पर क्या लागू है
carry-out-other = दूसरी स्थिति में क्या लागू है
carry-out-in-app = ऐप में
carry-out-web = वेब पर
carry-out-letter = चिट्ठी से
carry-out-e-mail = ईमेल से
carry-out-phone = फ़ोन से
carry-out-if-not-accepted-yet = अगर आपने अभी सहमति नहीं दी है
carry-out-if-accepted = अगर आप सहमति दे चुके हैं
carry-out-progress = { $n } में से { $done } पूरे
carry-out-done-at = { $moment } पर निशान लगाया
carry-out-copy = कदम कॉपी करें
carry-out-copy-of = कदम कॉपी करें: { $way }
carry-out-copied = कदम टेक्स्ट के रूप में कॉपी हो गए
carry-out-ways = { $n ->
    [one] { $n } रास्ता
   *[other] { $n } रास्ते
}
carry-out-remind = याद दिलाएँ
carry-out-remind-about = आने वाली तारीखें, उनसे पहले अलार्म के साथ, एक फ़ाइल में जिसे आपका कैलेंडर खोल सकता है
carry-out-remind-export = तारीखें सहेजें…
carry-out-no-file-chosen = कोई फ़ाइल नहीं चुनी गई। अगर चुनने की विंडो न खुली हो, तो उसकी जगह टाइप करें।
write-letter = चिट्ठी लिखें
write-e-mail = ईमेल लिखें
write-instead = इसके बजाय चिट्ठी लिखें
write-instead-about = आप यह लिखकर भी कह सकते हैं, हालाँकि स्रोत ऐसा कोई रास्ता नहीं बताते।
write-title-letter = चिट्ठी
write-title-e-mail = ईमेल
write-close = बंद करें
write-close-of = बंद करें: { $what }
write-private = आप अपने बारे में जो लिखते हैं, वह इसी विंडो में रहता है और सिर्फ़ इस टेक्स्ट में जाता है। उसे कभी सहेजा नहीं जाता।
write-name = आपका नाम
write-account = सेवा आपको किससे पहचानती है, जैसे नंबर या ईमेल पता
write-edited = आपने टेक्स्ट अपने हाथ से बदला है, इसलिए ऊपर के खाने अब उसे नहीं बदलते।
write-sent-already = यह टेक्स्ट भेजा जा चुका है। नए सिरे से शुरू करने पर दूसरी चिट्ठी बनेगी, जिसका अपना संदर्भ होगा।
write-start-over = नए सिरे से शुरू करें
write-to = किसे
write-to-address = { $to }, { $address }
write-no-address = { $to }। सूचना में कोई पता नहीं दिया है।
write-reference = संदर्भ
write-reference-about = { $reference }, जिससे दोनों पक्ष इसे फिर ढूँढ सकें
write-subject = विषय
write-body = टेक्स्ट
write-blanks = चौकोर कोष्ठकों में अभी कुछ भरना बाकी है।
write-copy-letter = चिट्ठी कॉपी करें
write-copy-e-mail = ईमेल कॉपी करें
write-save-text = टेक्स्ट के रूप में सहेजें…
write-save-pdf = PDF के रूप में सहेजें…
write-save-e-mail = ईमेल ड्राफ़्ट के रूप में सहेजें…
write-to-text = टेक्स्ट लिखें
write-to-pdf = PDF लिखें
write-to-e-mail = ईमेल ड्राफ़्ट लिखें
write-copied = कॉपी हुआ, और तैयार के रूप में दर्ज। भेज देने के बाद नीचे बताएँ।
write-saved-to = { $path } में सहेजा गया, और तैयार के रूप में दर्ज। भेज देने के बाद नीचे बताएँ।
write-so-far = अब तक की चिट्ठियाँ
write-kind-letter = चिट्ठी
write-kind-e-mail = ईमेल
write-item = { $kind } { $reference }
write-of = { $what } { $reference }
write-prepared-at = { $moment } पर तैयार
write-sent-question = भेज दी?
write-sent-when = आपने कब भेजी
write-day-range = पूरी तारीख चाहिए, { $from } से आज तक की।
write-i-sent-it = मैंने भेज दी
write-sent-on = { $day } को भेजी ({ $moment } पर बताया)
write-change-day = दिन बदलें
write-sent-kept = भेजी हुई के रूप में दर्ज
evidence-title = सबूत
evidence-none = अभी कोई नहीं
evidence-files = { $n ->
    [one] { $n } फ़ाइल
   *[other] { $n } फ़ाइलें
}
evidence-about = आपके चुनाव का सबूत देने वाली फ़ाइल, जैसे स्क्रीनशॉट, जहाँ है वहीं रहती है। सिर्फ़ उसका नाम, आकार और फ़िंगरप्रिंट दर्ज होता है।
evidence-choose = फ़ाइलें चुनें…
evidence-drop = या उन्हें इस विंडो पर छोड़ें
evidence-path = या लिखें कि वह कहाँ है
evidence-attach = सबूत के रूप में दर्ज करें
evidence-let-go = छोड़ें, और ये फ़ाइलें सबूत के रूप में दर्ज हो जाएँगी
evidence-hashing = { $all } में से { $done } पढ़ा गया
evidence-stop = रोकें
evidence-kept = { $n ->
    [one] { $n } फ़ाइल सबूत के रूप में दर्ज है
   *[other] { $n } फ़ाइलें सबूत के रूप में दर्ज हैं
}
evidence-known = पहले से दर्ज है; कुछ नहीं जोड़ा गया
evidence-bytes = { $n ->
    [one] { $n } बाइट
   *[other] { $n } बाइट
}
evidence-kb = { $n } KB
evidence-mb = { $whole }.{ $tenth } MB
evidence-gb = { $whole }.{ $tenth } GB
evidence-item = { $size } · { $moment } पर दर्ज
evidence-fingerprint = SHA-256 { $short }
evidence-fingerprint-of = { $name } का फ़िंगरप्रिंट: SHA-256 { $short }
evidence-copy = फ़िंगरप्रिंट कॉपी करें
evidence-copy-of = { $name } का फ़िंगरप्रिंट कॉपी करें
evidence-copied = फ़िंगरप्रिंट कॉपी हो गया
honoured-title = क्या इसका पालन हुआ?
honoured-next = अगली बार: { $day }
honoured-now = देखने का समय
honoured-all = हर बार देख लिया
honoured-about = ऊपर के कदम सेटिंग तक एक बार फिर दोहराएँ, और देखें कि वहाँ अब भी वही है जो आपने चुना था।
honoured-check = { $date }, { $days } दिन बाद
honoured-ahead = आगे
honoured-due = अब देखना है
honoured-found = आपने क्या पाया?
honoured-yes = पालन हुआ: जैसा मैंने चुना, वैसा ही है
honoured-refused = इनकार: सेवा ने मना कर दिया
honoured-no-answer = कोई जवाब नहीं
honoured-came-back = लौट आया: मेरे चुने जैसा था, अब नहीं है
honoured-note = टिप्पणी, अगर चाहें
honoured-keep = दर्ज करें
honoured-keep-of = दर्ज करें: { $when }
honoured-needs = पहले बताएँ कि आपने क्या पाया
honoured-told = { $when }; { $moment } पर बताया
honoured-change = बदलें
honoured-change-of = बदलें: { $when }
honoured-write-again = आप संदर्भ { $reference } देकर फिर लिख सकते हैं, या अपने यहाँ के डेटा सुरक्षा प्राधिकरण से पूछ सकते हैं।
honoured-write = आप सेवा को लिख सकते हैं, या अपने यहाँ के डेटा सुरक्षा प्राधिकरण से पूछ सकते हैं।
honoured-kept = आपने जो पाया, वह दर्ज हो गया

## Step 7: your record

record-title = आपका रिकॉर्ड
record-nothing-sent = फ़ाइलें यहीं लिखी जाती हैं। कुछ भी भेजा नहीं जाता।
record-export-title = { $format } के रूप में निर्यात करें
record-preview-of = फ़ाइल में क्या होगा: { $format }
record-given-later = फ़ाइल का नंबर, समय और कुंजी निर्यात करते समय तय होते हैं।
record-no-preview = फ़ाइल में क्या होगा, यह अभी दिखाया नहीं जा सकता। आपका चुनाव सुरक्षित है।
record-show-preview = दिखाएँ
record-ticked = निशान लगा है
record-not-ticked = निशान नहीं लगा
record-imported = दूसरी जगह से लिया गया
record-imported-about = यहाँ तय नहीं हुआ। ये रिकॉर्ड जो कहते हैं, वह इस विंडो में नहीं गिना जाता।
record-imported-says = “{ $side }”, { $moment } पर चुना गया
record-imported-nothing = उसमें कोई चुनाव दर्ज नहीं था
record-imported-made = हस्ताक्षर { $made }, यहाँ लिया गया { $taken }
record-pdf = PDF
record-pdf-about = पढ़ने, छापने, भेजने और जाँचने के लिए। हस्ताक्षर वाला रिकॉर्ड इसके अंदर है।
record-json-ld = JSON-LD
record-json-ld-about = प्रोग्रामों के लिए, और जाँचने के लिए। हस्ताक्षर के साथ।
record-markdown = Markdown
record-markdown-about = पढ़ने और चिपकाने के लिए। बिना हस्ताक्षर के।
record-calendar = कैलेंडर
record-calendar-about = आने वाली तारीखें, उनसे पहले याद दिलाने के साथ।
record-export = निर्यात…
record-export-as = { $format } के रूप में निर्यात करें…
record-busy = काम चल रहा है…
record-saved-to = { $path } में सहेजा गया
record-exists = इस नाम की फ़ाइल पहले से है, और उसे वैसा ही छोड़ दिया गया: { $path }
record-replace = उसे बदलें
record-keep = रहने दें
record-path = या लिखें कि कहाँ लिखना है
record-write-pdf = PDF लिखें
record-write-calendar = कैलेंडर लिखें
record-write-json-ld = JSON-LD लिखें
record-write-markdown = Markdown लिखें
letter-dialog-title = चिट्ठी सहेजें
letter-as-text = टेक्स्ट
letter-as-pdf = PDF
letter-as-e-mail = ईमेल ड्राफ़्ट
evidence-dialog-title = अपने चुनाव का सबूत देने वाली फ़ाइलें चुनें
record-dialog-title = रिकॉर्ड निर्यात करें
record-dialog-calendar = तारीखें सहेजें
record-check-dialog-title = जाँचने के लिए रिकॉर्ड चुनें
record-check = रिकॉर्ड जाँचें
record-check-about = PDF या JSON-LD फ़ाइलें यहाँ छोड़ें, या चुनें। उन्हें सिर्फ़ पढ़ा जाता है।
record-check-path = या लिखें कि वह कहाँ है
record-check-now = जाँचें
record-check-choose = फ़ाइलें चुनें…

## Answers about records that were checked

check-progress = { $n } { $n ->
    [one] फ़ाइल
   *[other] फ़ाइलों
} में से { $done } की जाँच हुई
check-stop = रोकें
check-summary = { $n } { $n ->
    [one] फ़ाइल
   *[other] फ़ाइलें
}: { $parts }
check-count-intact = { $n } बिना बदलाव
check-count-pages = { $n } के पन्ने बदले हुए
check-count-altered = { $n } बदली हुई
check-count-other = { $n } रिकॉर्ड नहीं
check-count-unreadable = { $n } पढ़ने लायक नहीं
check-row = { $answer }: { $file }
check-more = और { $n } अन्य
check-intact = बिना बदलाव
check-intact-means = हस्ताक्षर के बाद कुछ नहीं बदला गया।
check-pages-changed = पन्ने बदले हुए
check-altered = बदला हुआ
check-altered-means = यह वह नहीं है जिस पर हस्ताक्षर हुए थे।
check-not-a-record = रिकॉर्ड नहीं
check-unreadable = पढ़ा नहीं जा सकता
check-pages-as-drawn = इसके पन्ने वही कहते हैं जो हस्ताक्षर वाला रिकॉर्ड कहता है।
check-pages-differ = पन्ने बदले गए हैं। हस्ताक्षर सिर्फ़ अंदर के रिकॉर्ड पर है: उसी पर भरोसा करें।
check-pages-not-comparable = इसे ऐप के दूसरे वर्शन ने बनाया है, इसलिए पन्नों का मिलान नहीं हो सकता। हस्ताक्षर सिर्फ़ अंदर के रिकॉर्ड पर है।
check-mode-real = असली तारीखों से बना
check-mode-replay = अभ्यास, बदली हुई तारीखों से बना
check-mode-workshop = वर्कशॉप से, सीखने के लिए बना
check-created = हस्ताक्षर { $created }
check-signed-by = हस्ताक्षर करने वाली कुंजी: { $signer }
check-mine = यह इस कंप्यूटर की एक सूचना की कुंजी है
check-not-mine = यह आपकी कुंजी नहीं है; इसके मालिक से पूछें कि क्या यह उनकी है
check-held-whole = आपकी प्रविष्टियों में अब भी वह हर प्रविष्टि है जिसका यह रिकॉर्ड नाम लेता है।
check-held-nothing = इस सूचना की कोई प्रविष्टि अब यहाँ नहीं है।
check-held-cut = आपकी प्रविष्टियाँ काटी गईं: यहाँ { $held } हैं, और यह रिकॉर्ड { $pinned } दर्ज करता है।
check-held-rewritten = आपकी प्रविष्टियाँ बदली गईं: प्रविष्टि { $number } वह नहीं है जो यह रिकॉर्ड दर्ज करता है।
check-held-broken = आपकी प्रविष्टियों की कड़ी उस प्रविष्टि से पहले टूटी है जो यह रिकॉर्ड दर्ज करता है।
check-limits = इससे यह साबित नहीं होता कि हस्ताक्षर किसने किए, या सेवा ने क्या किया।
check-look = देखें
check-look-at = देखें: { $file }
check-looked-at = रिकॉर्ड क्या कहता है: { $file }
check-close = बंद करें
check-import = यहाँ लें
check-import-named = यहाँ लें: { $file }
check-imported = ले लिया गया, और दूसरी जगह बने रिकॉर्ड के रूप में दर्ज
check-made-here = यह यहीं से निर्यात हुआ था, इसलिए लेने को कुछ नहीं है।
check-already-here = यह पहले ही लिया जा चुका है।
check-notice-unknown = इसकी सूचना यहाँ नहीं है, इसलिए इसे नहीं लिया जा सकता।
check-of-a-workshop = वर्कशॉप में बना है, इसलिए इसे नहीं लिया जा सकता।

## The record itself

receipt-title = मेरे चुनाव: { $title }
receipt-about-real = एक सूचना के बारे में किसी व्यक्ति का चुनाव, जैसा उसके अपने कंप्यूटर पर दर्ज हुआ।
receipt-about-replay = यह अभ्यास है। सीखने के लिए सूचना की तारीखें आगे खिसकाई गईं। यह असली समय में किया गया चुनाव नहीं है।
receipt-about-workshop = यह एक वर्कशॉप में सीखने के लिए बना। यह किसी का असली चुनाव नहीं है।
receipt-fingerprint = शीर्षक और sha256 उस व्याख्या के हैं जो व्यक्ति ने पढ़ी। sha256 उसके कैनॉनिकल JSON (RFC 8785) से निकाला गया है, कंपनी के अपने टेक्स्ट से नहीं।
receipt-limit-service = इसमें वह लिखा है जो व्यक्ति ने दर्ज किया। इससे यह नहीं दिखता कि सेवा को यह मिला, या उसने इसे माना या इसका पालन किया।
receipt-limit-time = समय व्यक्ति की अपनी घड़ी के हैं, जो गलत हो सकती है या पीछे की जा सकती है। इनसे साबित नहीं होता कि चुनाव आखिरी दिन से पहले हुआ।
receipt-limit-person = हस्ताक्षर दिखाता है कि इस कुंजी के हस्ताक्षर के बाद फ़ाइल नहीं बदली। वह यह नहीं दिखाता कि व्यक्ति कौन है।
receipt-limit-others = कोई भी दूसरी कुंजी और दूसरा रिकॉर्ड बना सकता है। दो रिकॉर्ड एक-दूसरे के उलट हो सकते हैं, और कोई रिकॉर्ड इसके बाद का भी हो सकता है।
receipt-limit-notice = सूचना और उसके स्रोत जो कहते हैं, वह उनके कहे अनुसार बताया गया है। इससे वह सच नहीं हो जाता।
receipt-limit-standard = यह ISO/IEC TS 27560:2023 के ढाँचे पर चलता है, जैसा Data Privacy Vocabulary 2.3 में लिखा जाता है। किसी ने इसे प्रमाणित नहीं किया है।
receipt-not-stated = सूचना में नहीं बताया गया
receipt-no-last-day = सूचना कोई आखिरी दिन नहीं बताती
receipt-day-untold = आखिरी दिन पता नहीं है: जिस दिन से गिनती होती है, वह बताया नहीं गया
page-day-untold = आखिरी दिन पता नहीं, क्योंकि गिनती किस दिन से हो यह नहीं बताया गया। नियम: { $rule }
receipt-not-shared = सूचना कहती है कि यह साझा नहीं होता
receipt-until-changed = जब तक व्यक्ति यह चुनाव न बदले
receipt-method-chosen = { -app } में “{ $side }” चुना और सहेजा
receipt-method-none-yet = यह फ़ाइल बनने तक कोई चुनाव दर्ज नहीं हुआ था
receipt-method-closed = आखिरी दिन बीत चुका था, और यह फ़ाइल बनने तक कोई चुनाव दर्ज नहीं हुआ था
receipt-right-to-withdraw = सहमति वापस लेना
receipt-right-to-object = डेटा के इस्तेमाल पर आपत्ति करना

page-across-replay = अभ्यास
page-across-workshop = वर्कशॉप
page-across-altered = बदला हुआ
page-altered = यह वह नहीं है जिस पर हस्ताक्षर हुए थे। फ़ाइल बाद में बदली गई, इसलिए इस पर भरोसा न करें।
page-attached = हस्ताक्षर वाला रिकॉर्ड, जिससे ये पन्ने बने हैं
page-foot = { $title } · रिकॉर्ड { $record } · साथ लगी फ़ाइल ही रिकॉर्ड है
page-more =
    { $count ->
        [one] और { $count } अन्य, रिकॉर्ड में ही
       *[other] और { $count } अन्य, रिकॉर्ड में ही
    }
paper-page = पन्ना { $page } / { $of }
page-no-choice = सूचना कोई चुनाव नहीं देती।
page-chosen = मैंने { $moment } पर “{ $side }” चुना, समय रहते।
page-chosen-after-safe-date = मैंने { $moment } पर “{ $side }” चुना, सुरक्षित दिन के बाद; यह गिना जाएगा या नहीं, इस पर स्रोत एकमत नहीं हैं।
page-chosen-for-the-future = मैंने { $moment } पर “{ $side }” चुना; यह तभी से गिना जाता है।
page-chosen-then = यह सूचना की व्याख्या के संस्करण { $revision } में पूछा गया था।
page-chosen-at = मैंने { $moment } पर “{ $side }” चुना।
page-closed = आखिरी दिन बीत चुका था, और यह रिकॉर्ड बनने तक मैंने कोई चुनाव दर्ज नहीं किया था।
page-undecided = यह रिकॉर्ड बनने तक मैंने कोई चुनाव दर्ज नहीं किया था।
page-unclear = रिकॉर्ड साफ़ नहीं बताता कि क्या चुना गया।
page-told-hint = मैंने सेवा में ही जो किया, वह बाद में बताया। वह आगे लिखा है और उस समय दर्ज किया गया चुनाव नहीं है।
page-notice = सूचना
page-notice-title = शीर्षक
page-notice-from = किसकी ओर से
page-notice-announced = घोषणा
page-notice-revision = व्याख्या
page-revision-in = संस्करण { $revision }, भाषा { $language }
page-notice-fingerprint = व्याख्या का फ़िंगरप्रिंट
page-made = रिकॉर्ड कब बना
page-window = चुनने का समय
page-window-no-choice = तारीख
page-day-safe = आखिरी सुरक्षित दिन
page-day-latest = सबसे देर की गिनती से
page-day-to-know = जानने योग्य दिन
page-day-assumed = जिस दिन से गिना जाना है, वह नहीं डाला गया, इसलिए सबसे पहला संभव दिन लिया गया।
page-what-ends = तब क्या खत्म होता है
page-ends-right = चुनाव ही।
page-ends-sharing = उसके बाद साझा करना शुरू हो सकता है। मना करना तब भी संभव है।
page-ends-past = बाद का चुनाव सिर्फ़ आगे के लिए गिना जाता है।
page-fates = मना करने से क्या बदलता है
page-fates-no-choice = क्या होता है
page-fate-stops = बंद होता है
page-fate-continues = जारी रहता है
page-fate-unclear = अस्पष्ट
page-fate-kept = बना रहता है
page-fate-lost = छिन जाता है
page-purpose = { $purpose } ({ $recipient })
page-further-on =
    { $count ->
        [one] और { $count } अन्य, आगे
       *[other] और { $count } अन्य, आगे
    }
page-signer = हस्ताक्षर किसके
page-qr = हस्ताक्षर की कुंजी, QR कोड के रूप में
page-not-signed = रिकॉर्ड हस्ताक्षर वाली JSON-LD फ़ाइल है; PDF के साथ वह लगी होती है। ये पन्ने उसी से बने हैं और इन पर खुद हस्ताक्षर नहीं है।
page-check = जाँचने के लिए यह फ़ाइल { -app } पर छोड़ें, या { $command } चलाएँ। इसमें किसी व्यक्ति का नाम नहीं है: जिसने आपको यह दी, उससे पूछें कि क्या यह कुंजी उसकी है।
page-limits = इससे क्या साबित नहीं होता
page-limits-more = इससे और क्या साबित नहीं होता
page-outcomes = क्या साझा होता है
page-what = क्या
page-where = किसे और किसलिए
page-limit = क्या इसे सीमित किया जा सकता है?
page-after = मना करने के बाद
page-after-no-choice = क्या होता है
page-place = { $recipient }: { $purpose }
page-limit-yes = हाँ
page-limit-no = नहीं
page-limit-partly = कुछ हद तक
page-limit-unclear = अस्पष्ट
page-after-stops = बंद
page-after-continues = जारी
page-after-unclear = अस्पष्ट
page-right-kept = बना रहता है
page-right-lost = छिन जाता है
page-not-shared = सूचना के अनुसार क्या साझा नहीं होता
page-not-shared-item = { $data } ({ $place })
page-unaffected = जिसके बारे में कोई चुन नहीं सकता
page-days = दिन कैसे गिने गए
page-days-rule = नियम
page-days-last = आखिरी दिन
page-days-source = स्रोत
page-days-holds = मेरे लिए
page-days-end-of = { $date } के अंत तक ({ $zone })
page-days-counted = लागू, इसी तक गिना गया
page-days-applies = लागू
page-days-falls-away = लागू नहीं
page-history = क्रम से क्या हुआ
page-zone = यहाँ से आगे के सभी समय { $zone } की घड़ी के हैं।
page-entry = { $moment }: { $what }
page-entry-unknown = कुछ ऐसा जो यहाँ अनजाना है: { $fact }
page-opened = सूचना खोली, संस्करण { $revision }
page-replay-started = अभ्यास शुरू किया, घोषणा का दिन { $day }
page-anchor-announced = दर्ज किया: घोषणा { $day } को हुई
page-anchor-shown = दर्ज किया: सूचना मुझे { $day } को दिखाई गई
page-anchor-accepted = दर्ज किया: मैंने { $day } को सहमति दी
page-anchor-sent = दर्ज किया: यह { $day } को भेजा गया
page-anchor-received = दर्ज किया: यह मुझे { $day } को मिला
page-anchor-registered = दर्ज किया: मैंने { $day } को खाता बनाया
page-anchor-taken-back = पहले डाला हुआ एक दिन वापस लिया
page-decided = “{ $side }” चुना
page-told = बाद में बताया: “{ $side }”
page-step-done = निशान लगाया: { $step }
page-step-undone = निशान हटाया: { $step }
page-exported = रिकॉर्ड निर्यात किया ({ $format })
page-guessed = { $count ->
    [one] जवाब देखने से पहले { $count } पंक्ति का अंदाज़ा लगाया; वह हस्ताक्षरित रिकॉर्ड में है
   *[other] जवाब देखने से पहले { $count } पंक्तियों का अंदाज़ा लगाया; वे हस्ताक्षरित रिकॉर्ड में हैं
}
page-calendar-exported = कैलेंडर के लिए तारीखें निर्यात कीं
page-letter-prepared = चिट्ठी { $reference } तैयार की
page-letter-sent = चिट्ठी { $reference } { $day } को भेजी
page-evidence-attached = फ़ाइल सबूत के रूप में दर्ज की: { $name }
page-outcome-checked = देखा कि पालन हुआ या नहीं: { $found }
page-found-honoured = पालन हुआ
page-found-refused = सेवा ने इनकार किया
page-found-no-answer = कोई जवाब नहीं
page-found-came-back = साझा करना फिर चालू मिला
page-imported = दूसरी जगह बना रिकॉर्ड लिया: { $record }
page-clock-corrected = बताया कि जब घड़ी { $was } दिखा रही थी, तब वह गलत थी
page-steps = अमल
page-ticked = { $step } ({ $moment } पर निशान लगाया)
page-letters = चिट्ठियाँ
page-letter-and-sent = { $reference }: { $moment } पर तैयार, { $day } को भेजी
page-letter-not-sent = { $reference }: { $moment } पर तैयार, भेजी हुई के रूप में दर्ज नहीं
page-evidence = सबूत
page-evidence-name = फ़ाइल
page-evidence-size = आकार
page-evidence-hash = SHA-256
page-bytes = { $size } बाइट
page-checks = क्या इसका पालन हुआ?
page-check-day = देखने का दिन
page-check-found = क्या पाया
page-check-note = मेरी टिप्पणी
page-check-done = { $found } ({ $moment })
page-check-open = अभी देखा नहीं
page-told-title = बाद में बताया गया
page-told-about = सेवा में ही किया गया, और मैंने बाद में बताया। यह उसी समय यहाँ किया गया चुनाव नहीं है।
page-told-item = “{ $side }”, { $when }; { $moment } पर बताया।
page-told-backed = इसका सबूत: { $backed }
page-imported-title = दूसरी जगह के रिकॉर्ड
page-imported-about = दूसरी जगह बने रिकॉर्ड यह बताते हैं। इनमें से कुछ भी यहाँ तय नहीं हुआ।
page-imported-item = { $record }, बना { $made }, यहाँ लिया { $moment }
page-imported-says = उसमें लिखा है: “{ $side }”, { $moment }
page-imported-key = हस्ताक्षर करने वाली कुंजी
page-record = रिकॉर्ड के नाम
page-record-own = यह रिकॉर्ड
page-record-replaced = यह इसकी जगह लेता है

verify-why-not-pdf = यह फ़ाइल PDF नहीं है।
verify-why-pdf-too-large = PDF 16 MiB से बड़ी है।
verify-why-attachment-too-large = PDF के साथ जो लगा है, वह किसी भी रिकॉर्ड से बड़ा है।
verify-why-pdf-damaged = PDF खराब है, या उसका एक हिस्सा ही है।
verify-why-pdf-encrypted = PDF पर पासवर्ड लगा है। उसे बिना पासवर्ड के सहेजें, फिर दोबारा जाँचें।
verify-why-pdf-no-record = PDF के साथ कोई रिकॉर्ड नहीं लगा है।
verify-why-pdf-several = PDF के साथ एक से ज़्यादा रिकॉर्ड लगे हैं, इसलिए यह नहीं बताया जा सकता कि कौन सा देखना है।
verify-why-pdf-unknown-packing = PDF में रिकॉर्ड ऐसे तरीके से पैक है जो यहाँ अनजाना है।
verify-why-pdf-too-deep = PDF के हिस्से एक-दूसरे के भीतर इतने गहरे हैं जितने रिकॉर्ड वाले किसी पन्ने में नहीं होते।
verify-why-pdf-too-much = PDF में, या उसे खोलने पर, इतना कुछ है जितना रिकॉर्ड वाले किसी पन्ने में नहीं होता।
verify-why-too-large = यह किसी भी रिकॉर्ड से बड़ा है।
verify-why-not-json = इसे JSON के रूप में पढ़ा नहीं जा सकता। शायद यह किसी और तरह की फ़ाइल है, या उसका एक हिस्सा ही।
verify-why-another-kind = इसे पढ़ा जा सकता है, पर यह किसी चुनाव का रिकॉर्ड नहीं है।
verify-why-unknown-version = इस रिकॉर्ड का वर्शन यहाँ अनजाना है। शायद { -app } का नया वर्शन इसे जाँच सके।
verify-why-incomplete = इस पर हस्ताक्षर है, पर इसमें वे हिस्से नहीं हैं जो हर रिकॉर्ड में होते हैं।
verify-why-duplicate-name = इसमें एक नाम दो बार आया है, जिससे इसे दो तरह से पढ़ा जा सकता है।
verify-why-other-kind = इसमें कुछ ऐसा है जो किसी रिकॉर्ड में नहीं होता: अकेली संख्या, true, false या null।
verify-why-too-deep = इसके हिस्से एक-दूसरे के भीतर किसी भी रिकॉर्ड से ज़्यादा गहरे हैं।
verify-why-member-besides = रिकॉर्ड और उसके हस्ताक्षर के अलावा कुछ जोड़ा गया है।
verify-why-no-proof = इसका हस्ताक्षर नहीं है।
verify-why-not-one-proof = जहाँ इसका एक हस्ताक्षर होना चाहिए, वहाँ कुछ और है।
verify-why-proof-members = इसके हस्ताक्षर में कोई अनजाना हिस्सा है, या कोई हिस्सा कम है।
verify-why-proof-kind = इसका हस्ताक्षर किसी और तरह का है।
verify-why-key-kind = इसकी कुंजी किसी और तरह की है।
verify-why-key-names-differ = इसका हस्ताक्षर दो अलग कुंजियों के नाम देता है।
verify-why-signature-form = इसका हस्ताक्षर वैसे नहीं लिखा है जैसे हस्ताक्षर लिखा जाता है।
verify-why-signature-bad = इसका हस्ताक्षर इसमें लिखी बातों से मेल नहीं खाता।

## The letter

letter-blank-name = [आपका नाम]
letter-blank-account = [आपका खाता, जैसे नंबर या ईमेल पता]
letter-subject = { $announced } की आपकी सूचना पर मेरा इनकार, संदर्भ { $reference }
letter-greeting = नमस्ते,
letter-choice = आपने { $announced } को बदलावों की घोषणा की। मेरी समझ से इनमें मुझे यह चुनने का मौका मिलता है: “{ $question }”
letter-answer = मेरा जवाब है: “{ $side }”।
letter-covers = मेरा इनकार मेरे डेटा के इन इस्तेमालों के लिए है, और किसी चीज़ के लिए नहीं:
letter-keeps = मेरा इनकार इसलिए है कि यह मेरे पास रहे, और किसी चीज़ के लिए नहीं:
letter-keep = आपकी सेवा का मेरा इस्तेमाल जारी रहेगा। इससे मेरा खाता बंद नहीं होता।
letter-side-effects = कृपया पहले मुझे बताएँ कि क्या ऐसा करने का मेरे खाते पर, या मैं जो इस्तेमाल कर सकूँ उस पर, कोई असर पड़ेगा। अगर पड़ेगा, तो मेरे जवाब तक कुछ न बदलें।
letter-confirm = अगर नहीं, तो कृपया इस पर अमल करें और लिखकर इसकी पुष्टि करें, साथ में वह दिन जब से यह लागू है और मेरा संदर्भ { $reference }। कृपया मेरे खाते के लिए आपके पास जो संपर्क विवरण हैं, उन्हीं का इस्तेमाल करें।
letter-gdpr = यह GDPR के अनुच्छेद 21 के तहत आपत्ति है। अनुच्छेद 12(3) जवाब के लिए एक महीने का समय देता है।
letter-account = मेरा खाता: { $account }
letter-closing = सादर
letter-phone-side-effects = कुछ भी करने से पहले कृपया मुझे बताएँ: क्या इसका मेरे खाते पर, या मैं जो इस्तेमाल कर सकूँ उस पर, कोई असर पड़ेगा? अगर हाँ, तो अभी कुछ न बदलें।
letter-phone-confirm = अगर नहीं, तो कृपया इस पर अमल करें और मुझे लिखकर पुष्टि करें, साथ में वह दिन जब से यह लागू है। मेरा संदर्भ { $reference } है।
letter-phone-note = मेरी बात किनसे हो रही है? मेरे पास आपका नाम, दिन और समय लिखा रहेगा।

## The calendar

reminder-none-no-date = याद दिलाने के लिए कोई तारीख नहीं है: इस सूचना का ऐसा कोई आखिरी दिन नहीं है जिसे गिना जा सके।
reminder-none-all-past = याद दिलाने के लिए कुछ नहीं है: सारी तारीखें बीत चुकी हैं।
reminder-replay = अभ्यास (REPLAY) { $title }
reminder-workshop = वर्कशॉप (WORKSHOP) { $title }
reminder-replay-about = यह अभ्यास है: तारीखें खिसकाई गई हैं। इस दिन कुछ खत्म नहीं होता।
reminder-workshop-about = यह वर्कशॉप में सीखने के लिए बना। इस दिन कुछ खत्म नहीं होता।
reminder-title-right-expires = { $service }: चुनने का आखिरी दिन
reminder-title-sharing-starts = { $service }: साझा करना शुरू हो सकने से पहले का आखिरी दिन
reminder-title-not-retroactive = { $service }: आखिरी दिन, इसके बाद चुनाव सिर्फ़ आगे के लिए गिना जाएगा
reminder-title-open-ended = { $service }: चुनने के लिए बताया गया दिन
reminder-title-no-choice = { $service }: बदलाव लागू होने से पहले का आखिरी दिन
reminder-question = क्या चुनना है: { $question }
reminder-ends = तब क्या खत्म होता है: { $what }
reminder-after-right-expires = इस दिन के बाद यह चुनाव नहीं रहता।
reminder-after-sharing-starts = इस दिन के बाद साझा करना शुरू हो सकता है। आप बाद में भी मना कर सकते हैं; वह तभी से गिना जाएगा।
reminder-after-not-retroactive = बाद में किया चुनाव सिर्फ़ आगे के लिए गिना जाता है।
reminder-after-open-ended = आप बाद में किसी भी दिन चुन सकते हैं।
reminder-after-no-choice = आप कुछ भी करें, यह लागू होगा।
reminder-readings = दिन कैसे गिने जाते हैं:
reminder-reading-counted = { $end }: { $rule } (इसी तक गिना जा रहा है)
reminder-reading-applies = { $end }: { $rule }
reminder-reading-moot = { $end }: { $rule } (आप पर लागू नहीं)
reminder-postmarked = डाक की मुहर की तारीख गिनी जाती है।
reminder-end-of-day = { $date } के अंत तक ({ $zone })
reminder-ways = अमल कैसे करें:
reminder-way-in-app = ऐप में: { $way }
reminder-way-web = वेब पर: { $way }
reminder-way-letter = चिट्ठी से: { $way }
reminder-way-e-mail = ईमेल से: { $way }
reminder-way-phone = फ़ोन से: { $way }
reminder-in-a-week = एक हफ़्ता बाकी। { $title }
reminder-in-a-day = एक दिन बाकी। { $title }
reminder-in-two-hours = दो घंटे बाकी। { $title }
reminder-check = क्या इसका पालन हुआ? { $service }
reminder-check-about = { $days } दिन पहले आपने अपना चुनाव किया या उस पर अमल किया: “{ $side }”
reminder-check-how = सेवा में ही देखें कि आपका चुनाव अब भी लागू है या नहीं। अगर आपने उसे लिखा था, तो उसका जवाब देखें। फिर { -app } में लिखें कि आपने क्या पाया, और एक स्क्रीनशॉट रखें।

## Trouble and refusals

trouble-details = ब्योरा
trouble-dismiss = बंद करें
err-ledger-not-opened = आपके सहेजे हुए चुनाव नहीं खुल सके। वे जैसे थे वैसे ही हैं, पर अभी कुछ सहेजा नहीं जा सकता।
rec-ledger-not-opened = देखें कि फ़ोल्डर पढ़ा और लिखा जा सकता है, फिर ऐप दोबारा शुरू करें।
err-ledger-newer = आपके चुनाव इस ऐप के नए वर्शन ने सहेजे थे। उन्हें वैसा ही छोड़ दिया गया है।
rec-ledger-newer = उन्हें खोलने के लिए नया वर्शन इस्तेमाल करें।
err-ledger-damaged = जिस फ़ाइल में आपके चुनाव रखे जाते हैं वह ख़राब है, या इस प्रोग्राम की नहीं है। वह जैसी थी वैसी ही है, और अभी कुछ सहेजा नहीं जा सकता।
rec-ledger-damaged = उसे किसी और फ़ोल्डर में रखें, प्रोग्राम दोबारा शुरू करें, और सेटिंग में बैकअप वापस लाएँ। फ़ाइल: { $path }
err-ledger-gone = जिस फ़ाइल में आपके चुनाव रखे जाते हैं वह नहीं है, या उसकी जगह दूसरी है। अब कुछ भी सहेजा नहीं जा रहा।
rec-ledger-gone = यह विंडो बंद करने से पहले: सेटिंग का “बैकअप” अब भी सब कुछ एक फ़ाइल में लिखता है। फिर प्रोग्राम दोबारा शुरू करें और वह फ़ाइल वापस लाएँ।
err-ledger-emptied = जिस फ़ाइल में आपके चुनाव रखे जाते हैं वह नहीं है या खाली है, जबकि यहाँ पहले रिकॉर्ड पर हस्ताक्षर हुए थे। यह इस प्रोग्राम के बाहर हुआ।
rec-ledger-emptied = अगर बैकअप है, तो सेटिंग में उसे वापस लाएँ। निर्यात किए हुए रिकॉर्ड अब भी ठीक हैं।
err-keys-not-opened = आपके रिकॉर्ड पर हस्ताक्षर करने वाली कुंजियाँ नहीं खुल सकीं। चुनाव हमेशा की तरह सहेजे जाते हैं, पर अभी हस्ताक्षर नहीं हो सकता।
rec-keys-not-opened = देखें कि कुंजियों का फ़ोल्डर पढ़ा और लिखा जा सकता है, फिर ऐप दोबारा शुरू करें।
err-keys-remain = सूचना हटा दी गई, पर उसकी कुंजियाँ नहीं हट सकीं।
rec-keys-remain = ब्योरा खोलकर देखें कि कौन सी फ़ाइल बची है, और उसे खुद मिटाएँ।
err-not-saved = यह सहेजा नहीं गया। जो पहले सहेजा गया था, वह सुरक्षित है।
rec-not-saved = देखें कि फ़ोल्डर में लिखा जा सकता है और जगह है, फिर दोबारा कोशिश करें।
err-chain-broken = इस सूचना की प्रविष्टियाँ इस ऐप के बाहर बदली गईं। कुछ भी सुधारा या हटाया नहीं गया, और इसके लिए अब कुछ सहेजा नहीं जाता।
rec-chain-broken = पहले निर्यात किए किसी रिकॉर्ड से मिलाकर देखें। आगे बढ़ने के लिए मेरी सूचनाएँ में इस सूचना को हटाएँ और बैकअप वापस लाएँ। बाकी सूचनाओं पर असर नहीं है।
err-not-exported = फ़ाइल नहीं लिखी गई। कोई अधूरी फ़ाइल नहीं छूटी; आपका चुनाव सुरक्षित है।
rec-not-exported = दूसरा फ़ोल्डर चुनें, फिर दोबारा कोशिश करें।
err-file-exists = इस नाम की फ़ाइल पहले से है। उसे वैसा ही छोड़ दिया गया।
rec-file-exists = दूसरा नाम चुनें, या कहें कि उसे बदल दिया जाए।
err-date-not-possible = वह दिन दर्ज नहीं हुआ। वह घोषणा से पहले का है या भविष्य का।
rec-date-not-possible = कुछ नहीं बदला है। दिन जैसा था वैसा डालें, या खाली छोड़ दें।
err-notice-unknown = इस नाम की कोई सूचना यहाँ नहीं है। कुछ नहीं बदला है।
rec-notice-unknown = नीचे की सूचनाओं में से कोई चुनें।
said-work-stopped = रोक दिया गया। तब तक जो हुआ, वह बना रहेगा।
said-next-participant = अगले व्यक्ति के लिए तैयार। पिछले का इस विंडो में कुछ नहीं बचा।
said-workshop-left = वर्कशॉप खत्म हुई। ये आपकी अपनी सूचनाएँ हैं।
said-another-is-open = तब तक दूसरी सूचना खुल चुकी थी, इसलिए कुछ लिखा या दर्ज नहीं किया गया।
said-no-file-chosen = कोई फ़ाइल नहीं चुनी गई। अगर चुनने की विंडो न खुली हो, तो कोई सूचना खोलें और उसके चरण 7 में फ़ाइल की जगह टाइप करें।
err-not-readable = वह फ़ाइल रिकॉर्ड के रूप में पढ़ी नहीं जा सकी। उसे वैसा ही छोड़ दिया गया।
rec-not-readable = वह फ़ाइल चुनें जो रिकॉर्ड के रूप में निर्यात हुई थी।
err-evidence-not-read = वह फ़ाइल पढ़ी नहीं जा सकी, इसलिए सबूत के रूप में दर्ज नहीं हुई। उसे वैसा ही छोड़ दिया गया।
rec-evidence-not-read = देखें कि वह खुल सकती है, फिर उसे दोबारा चुनें।
err-notice-broken = आपकी अपनी एक सूचना में गड़बड़ी है और वह दिखाई नहीं जा रही। बाकी ठीक हैं।
rec-notice-broken = ब्योरा खोलकर पहली गड़बड़ी देखें, फ़ाइल ठीक करें, फिर दोबारा शुरू करें।
err-settings-not-kept = आपकी सेटिंग सहेजी नहीं जा सकी। यह विंडो बंद करने तक वह लागू रहेगी; आपके चुनाव सुरक्षित हैं।
rec-settings-not-kept = देखें कि फ़ोल्डर में लिखा जा सकता है।
err-not-written = फ़ाइल नहीं लिखी गई, और कुछ अधूरा नहीं बचा।
rec-not-written = दूसरा फ़ोल्डर या नाम चुनें, या डिस्क पर जगह बनाएँ।
err-not-restored = यह फ़ाइल बैकअप की तरह नहीं ली जा सकती। यहाँ रखी चीज़ें वैसी ही हैं।
rec-not-restored = वह फ़ाइल चुनें जो “बैकअप बनाएँ” से लिखी गई थी।
err-no-such-file = इस नाम की कोई फ़ाइल नहीं है, या वह फ़ोल्डर है या खाली है। कुछ नहीं बदला।
rec-no-such-file = नाम और फ़ोल्डर देखें, फिर दोबारा कोशिश करें।
err-not-deleted = सब कुछ मिटाया नहीं जा सका।
rec-not-deleted = इस प्रोग्राम की बाकी सब विंडो बंद करके फिर कोशिश करें, या फ़ोल्डर हाथ से मिटाएँ।

## Command line

cli-no-display = Fair Notice को स्क्रीन चाहिए, और यहाँ से कोई स्क्रीन नहीं मिल रही। इसे अपने डेस्कटॉप पर चलाएँ; check, list, export, verify और tally बिना स्क्रीन के चलते हैं।
cli-no-window = विंडो नहीं खुल सकी ({ $cause })। उसे स्क्रीन और ये पैकेज चाहिए (Debian के नामों से): { $packages }। check, list, export, verify और tally बिना विंडो के चलते हैं।
cli-right-to-left = { $tag } दाएँ से बाएँ लिखी जाती है, जो अभी सही क्रम में दिखाई नहीं जा सकती; ये चुनी जा सकती हैं: { $languages }
cli-about = Fair Notice { $version } डेटा साझा करने की सूचना समझाता है, बाकी दिन गिनता है और आपका चुनाव दर्ज करता है। यह कभी नेटवर्क से नहीं जुड़ता। सब कुछ { $folder } में रहता है।

## A notice that a person writes themself

form-title = { $who }, { $year }
form-announcement = { $date }
form-lead-right-expires = आखिरी दिन के बाद चुनाव नहीं रहता।
form-lead-sharing-starts = उस दिन से यह शुरू हो सकता है। मना आप बाद में भी कर सकते हैं।
form-lead-not-retroactive = मना आप बाद में भी कर सकते हैं; तब वह सिर्फ़ आगे के लिए गिना जाता है।
form-lead-open-ended = आप कभी भी मना कर सकते हैं।
form-lead-no-choice = कोई चुनाव नहीं दिया गया है।
form-ends-right-expires = चुनाव ही।
form-ends-sharing-starts = कुछ नहीं: मना आप बाद में भी कर सकते हैं। पर तब से यह शुरू हो सकता है।
form-ends-not-retroactive = वह समय, जब मना करने से आप पूरी तरह बाहर रहते हैं। बाद में वह सिर्फ़ आगे के लिए गिना जाता है।
form-ends-open-ended = कुछ खत्म नहीं होता।
form-ends-no-choice = कोई चुनाव खत्म नहीं होता, क्योंकि दिया ही नहीं गया।
form-if-nothing = जैसा बताया गया वैसा होता है।
form-if-opt-out = जिसे आप सीमित कर सकते हैं वह बंद; बाकी जारी।
form-no-opt-out = मना करने को कुछ नहीं है।
form-data-unnamed = आपका डेटा
form-purpose-unnamed = मकसद जो बताए नहीं गए
form-recipient-unnamed = दूसरे
form-part-company = कंपनी
form-part-recipient = इसे मिलता है
form-source = सूचना खुद
form-question = क्या { $who } यह जारी रख सकती है?
form-unchanged = जिसे सूचना सीमित करने नहीं देती।
form-opt-out = मना करें
form-opt-out-means = आप { $who } को उस तरीके से बताते हैं जो सूचना में है।
form-allow = होने दें
form-allow-means = आप कुछ नहीं करते।
form-contact-unnamed = वह जगह जो सूचना में है
form-way-in-app = ऐप में
form-way-in-app-tell = खोलें और बंद करें: { $contact }
form-way-in-app-keep = तारीख के साथ स्क्रीनशॉट लें।
form-way-web = वेबसाइट पर
form-way-web-tell = खोलें और बंद करें: { $contact }
form-way-web-keep = तारीख के साथ स्क्रीनशॉट लें।
form-way-letter = चिट्ठी से
form-way-letter-tell = लिखें कि आप मना करते हैं, दस्तखत करें और यहाँ भेजें: { $contact }
form-way-letter-keep = एक कॉपी और डाक की रसीद रखें।
form-way-e-mail = ई-मेल से
form-way-e-mail-tell = लिखें कि आप मना करते हैं, यहाँ: { $contact }
form-way-e-mail-keep = जो भेजा और जो जवाब आए, दोनों रखें।
form-way-phone = फ़ोन से
form-way-phone-tell = फ़ोन करें और मना करें: { $contact }
form-way-phone-keep = दिन, समय और किससे बात हुई, लिख लें।
form-rule-by = { $date } के अंत तक
form-rule-from = { $date } से
form-rule-announced = घोषणा के { $days } दिन बाद
form-rule-shown = आपके देखने के { $days } दिन बाद
form-rule-accepted = आपके सहमत होने के { $days } दिन बाद
form-rule-sent = भेजे जाने के { $days } दिन बाद
form-rule-received = मिलने के { $days } दिन बाद
form-rule-registered = आपके जुड़ने के { $days } दिन बाद
form-bank-what = बैंक आपके बारे में जो जानता है, उसे सात तक कारणों से साझा करता है।
form-bank-data = निजी जानकारी
form-bank-transactions = लेन-देन और अनुभव
form-bank-creditworthiness = उधार चुकाने की क्षमता
form-bank-bureaus = क्रेडिट ब्यूरो, अदालतें
form-bank-itself = बैंक खुद
form-bank-partners = दूसरी वित्तीय कंपनियाँ
form-bank-affiliates = उसकी सहयोगी कंपनियाँ
form-bank-others = कंपनियाँ जो उससे जुड़ी नहीं
form-bank-everyday = रोज़ का काम
form-bank-own-marketing = अपना प्रचार
form-bank-joint = मिलकर प्रचार
form-bank-affiliates-everyday = सहयोगी कंपनियों का रोज़ का काम: लेन-देन
form-bank-affiliates-credit = सहयोगी कंपनियों का रोज़ का काम: उधार चुकाने की क्षमता
form-bank-affiliates-marketing = सहयोगी कंपनियों का प्रचार
form-bank-others-marketing = बाहरी कंपनियों का प्रचार
form-carrier-what = फ़ोन कंपनी आपके कॉल और बिल के रिकॉर्ड प्रचार के लिए इस्तेमाल करती है।
form-carrier-records = कॉल और बिल के रिकॉर्ड
form-carrier-itself = फ़ोन कंपनी खुद
form-carrier-agents = उसके एजेंट और सहयोगी कंपनियाँ
form-carrier-new = उन सेवाओं का प्रचार जो आपके पास नहीं
form-carrier-same = जो आपके पास है उसी का और प्रचार

## Adding a notice

add-title = सूचना जोड़ें
add-correct-title = सूचना सुधारें
add-by-hand = हाथ से
add-by-hand-about = चार खाने, दो मिनट: कौन, क्या, कब तक, कैसे।
add-from-form = फ़ॉर्म से
add-from-form-about = बैंक और फ़ोन कंपनी की सूचना में हर जगह वही पंक्तियाँ होती हैं; आप कंपनी के जवाब भरते हैं।
add-from-file = फ़ाइल से
add-file-about = सूचना एक फ़ाइल होती है। यहाँ वह पढ़ी और जाँची जाती है; आपके कहने से पहले कुछ नहीं जुड़ता।
add-kind-bank = अमेरिकी बैंक
add-kind-carrier = अमेरिकी फ़ोन कंपनी
add-kind-empty = खाली फ़ॉर्म
add-who = सूचना किसकी है?
add-what = एक वाक्य में, क्या बदलता है?
add-whom = डेटा किसे मिलता है, अगर लिखा हो?
add-rows = क्या साझा होता है
add-row-data = क्या
add-row-recipient = किससे
add-row-purpose = किसलिए
add-row-field = { $label } ({ $n })
add-row-number = पंक्ति { $n }
add-row-question = { $row }। { $question }
add-row-limit = सीमित कर सकते हैं?
add-row-add = पंक्ति जोड़ें
add-row-remove = पंक्ति हटाएँ
add-row-remove-name = पंक्ति { $n } हटाएँ
add-until = उस दिन क्या होता है?
add-ends-right-expires = उसके बाद मैं चुन नहीं सकता/सकती
add-ends-sharing-starts = साझा होना शुरू हो सकता है; मना बाद में भी कर सकते हैं
add-ends-not-retroactive = बाद में मना सिर्फ़ आगे के लिए हो सकता है
add-ends-open-ended = कोई दिन नहीं: मना कभी भी कर सकते हैं
add-ends-no-choice = चुनाव नहीं है; सिर्फ़ एक दिन जो मालूम हो
add-counted-day = एक तारीख
add-counted-from = कुछ दिन
add-last-day = आखिरी दिन
add-first-day = जिस दिन शुरू होता है
add-days = कितने दिन?
add-days-from = गिनती उस दिन से, जो सिर्फ़ आप जानते हैं और चरण 1 में बताते हैं: { $from }।
add-counted-since = गिनती इस दिन से
add-how = मना कैसे करें?
add-contact = पता, नंबर या मेन्यू, जैसा सूचना में है
add-head = कहाँ से आई
add-announced = कब निकली?
add-places = कहाँ लागू है?
add-places-about = US, DE या EU जैसे कोड, बीच में कॉमा। सूचना न बताए तो खाली।
add-more = और, अगर मालूम हो
add-save = यह सूचना जोड़ें
add-save-correction = सुधार सहेजें
add-undo = वापस करें
add-lacks = { $n ->
        [one] एक चीज़ अभी बाकी है।
       *[other] { $n } चीज़ें अभी बाकी हैं।
    }
add-lack-who = कंपनी का नाम बताएँ।
add-lack-what = एक वाक्य में बताएँ कि क्या बदलता है।
add-lack-row = बताएँ कि क्या साझा होता है, या किसलिए।
add-lack-day = पूरा दिन डालें, जैसे 24 दिसंबर 2026।
add-lack-day-too-early = यह दिन सूचना निकलने के दिन के बाद का नहीं है।
add-lack-days = 1 से 3660 तक की संख्या डालें।
add-lack-places = कोड डालें, बीच में कॉमा, जैसे US, DE।
add-lack-choice = यहाँ कुछ भी सीमित नहीं हो सकता। बताएँ कि कौन सी पंक्ति हो सकती है, या कि कोई चुनाव नहीं है।
add-preview = ऐसे दिखेगी
add-preview-empty = खाने भरें; सूचना यहाँ दिखेगी।
add-preview-unshared = साझा नहीं होता
add-preview-more = और { $n }
add-file-choose = फ़ाइल चुनें…
add-file-drop = या उसे इस विंडो पर छोड़ें।
add-file-path = या लिखें कि वह कहाँ है
add-file-read = देखें
add-file-dialog = सूचना चुनें
add-file-unreadable = वह फ़ाइल पढ़ी नहीं जा सकी। वह जैसी थी वैसी है, और कुछ नहीं जोड़ा गया।
add-file-company = कंपनी
add-file-from = कहाँ से
add-file-revision = संस्करण
add-file-language = भाषा
add-file-fingerprint = फ़िंगरप्रिंट
add-file-looks-like = कंपनी का नाम इस प्रोग्राम के साथ आई एक सूचना जैसा दिखता है: { $title }। देख लें कि फ़ाइल आपको किसने दी।
add-file-new = इसे जोड़ा जा सकता है।
add-file-same = ठीक यही सूचना आपके पास पहले से है।
add-file-revises = आपके संस्करण { $had } से नया संस्करण। आपने जो तय किया वह पढ़ा जा सकेगा।
add-file-not-newer = आपके पास संस्करण { $has } दूसरे शब्दों में है। सिर्फ़ नया संस्करण उसकी जगह लेता है।
add-file-bundled = इस प्रोग्राम के साथ आई एक सूचना का यही नाम है और वह बदली नहीं जा सकती। “slug” में दूसरा नाम दें, तो वह आपकी होगी।
add-file-problems = { $n ->
        [one] इसे जोड़ा नहीं जा सकता: एक समस्या।
       *[other] इसे जोड़ा नहीं जा सकता: { $n } समस्याएँ।
    } फ़ाइल जैसी थी वैसी है।
add-file-problem = पंक्ति { $line }, स्तंभ { $column }: { $problem }
add-file-more = और { $n }।
share-notice = सूचना को फ़ाइल में सहेजें…
share-dialog = सूचना सहेजें
share-kind = सूचना
correct-notice = सुधारें
said-notice-added = जोड़ दी गई। यह सिर्फ़ इस कंप्यूटर पर है।
said-notice-shared = { $path } में सहेजी गई। फ़ाइल में सूचना है, आपके बारे में कुछ नहीं।
said-days-saved = { $count ->
        [one] एक सूचना के दिन { $path } में सहेजे गए।
       *[other] { $count } सूचनाओं के दिन { $path } में सहेजे गए।
    }
err-notice-not-kept = सूचना पूरी तरह सहेजी या हटाई नहीं जा सकी। आपके चुनाव सुरक्षित हैं।
rec-notice-not-kept = देखें कि फ़ोल्डर में लिखा जा सकता है, फिर कोशिश करें।

## My notices, when there are many

home-add = सूचना जोड़ें
home-all-days = सब दिन कैलेंडर में…
home-search = खोजें
home-library = और सूचनाएँ
home-library-order = सबसे नई पहले
home-to-check = क्या इसका पालन हुआ?
home-to-check-order = सबसे पुराना बाकी पहले
home-check-due = { $date } से जाँचना बाकी
home-check = जाँचें
home-any-state = हर स्थिति
home-states-name = स्थिति: { $shown }
home-state-decide = किसी दिन तक तय करना
home-state-open = बिना दिन के खुला
home-state-untold = तारीख पता नहीं
home-state-decided = तय
home-state-check = जाँचना बाकी
home-state-closed = समाप्त
home-state-no-choice = कोई चुनाव नहीं
home-any-place = हर जगह
home-places-name = जगह: { $shown }
home-found = { $n ->
        [0] कोई सूचना नहीं मिली।
        [one] एक सूचना मिली।
       *[other] { $n } सूचनाएँ मिलीं।
    }
home-show-all = सब दिखाएँ
place-eu = यूरोपीय संघ
place-us = अमेरिका
place-gb = ब्रिटेन
place-ca = कनाडा
place-ch = स्विट्ज़रलैंड
place-hk = हांगकांग
place-is = आइसलैंड
place-kr = दक्षिण कोरिया
place-li = लिख्टेंश्टाइन
place-no = नॉर्वे

## What a new revision changed

changes-title = आपके तय करने के बाद क्या बदला
changes-count = { $n ->
        [one] एक बदलाव
       *[other] { $n } बदलाव
    }
changes-added = नया: { $words }
changes-removed = हटा: { $words }
changes-changed = { $was } → { $now }
changes-nothing = कुछ नहीं
changes-words = शब्द
changes-row = क्या साझा होता है
changes-day = दिन
changes-choice = चुनाव
changes-way = अमल कैसे करें
changes-claim = कौन क्या कहता है
changes-name = नाम

## A notice as a file

share-title = यह सूचना फ़ाइल के रूप में
share-revision = संस्करण { $revision }
share-fingerprint = इसका फ़िंगरप्रिंट, हर जगह एक ही: { $fingerprint }
share-write = फ़ाइल सहेजें
correct-in-file = यह फ़ॉर्म से नहीं लिखी गई। इसकी फ़ाइल { $folder } में है; उसमें बड़ा संस्करण लिखें और फिर शुरू करें, या उसे इस विंडो पर छोड़ें।

## The workshop: the strip over every page, and what is asked before everything goes

workshop-title = वर्कशॉप
workshop-day = { $days } में से दिन { $day }
workshop-day-over = दिन { $days } के बाद समाप्त
workshop-day-past = दिन { $days } के बाद, एक गिनती से
workshop-desk = संचालक का पेज
workshop-next-participant = अगला व्यक्ति
workshop-leave = वर्कशॉप छोड़ें
workshop-next-title = अगले व्यक्ति के लिए जगह बनाएँ?
workshop-next-what = इस व्यक्ति का सब कुछ मिट जाएगा: चुनाव, पत्र, कुंजियाँ, टाइप किया हुआ और यहाँ से कॉपी किया हुआ। पहले रिकॉर्ड निर्यात किया जा सकता है। निर्यात की हुई फ़ाइलें अपनी जगह रहेंगी, और कमरे के उठे हाथ भी।
workshop-next-do = नए सिरे से शुरू करें
workshop-leave-title = वर्कशॉप छोड़ें?
workshop-leave-what = इसमें जो हुआ वह मिट जाएगा, कमरे के उठे हाथ भी। निर्यात की हुई फ़ाइलें रहेंगी। आपकी अपनी सूचनाएँ वैसी ही हैं।
workshop-leave-do = छोड़ें
workshop-export-first = पहले रिकॉर्ड निर्यात करें
workshop-stay = यहीं रहें

## The facilitator’s page

workshop-to-notice = सूचना पर
workshop-what = वर्कशॉप में घड़ी उतनी तेज़ चलती है जितनी आप चाहें, और इस कंप्यूटर पर कुछ नहीं रखा जाता। यहाँ बने रिकॉर्ड बताते हैं कि वे वर्कशॉप के हैं।
workshop-notice = सूचना
workshop-other-notices = बाकी हर सूचना मेरी सूचनाएँ में खोली जा सकती है; घड़ी, चरण, पर्चा और गिनती वहाँ भी चलती है।
workshop-tracks = क्रम
workshop-tracks-what = क्या पूछें और क्या कहें, उपलब्ध समय के हिसाब से। Page Down से आगे बढ़ें।
workshop-no-plan = इस सूचना के लिए अभी किसी ने सवाल नहीं लिखे।
workshop-no-notice = अभी कोई सूचना नहीं चुनी गई
workshop-track-begin = { $minutes ->
    [one] { $minutes } मिनट शुरू करें
   *[other] { $minutes } मिनट शुरू करें
}
workshop-stop = { $minutes } मिनट का क्रम · { $stops } में से हिस्सा { $stop }
workshop-time = { $of } में से { $time }
workshop-time-here = यहाँ { $of } में से { $time }
workshop-time-over = यहाँ { $of } में से { $time }, समय से ज़्यादा
workshop-next-stop = आगे: { $what }
workshop-next-nothing = यह आखिरी हिस्सा है।
workshop-reveal = जवाब खोलें
workshop-track-end = क्रम खत्म करें
workshop-show-notice = सूचना
workshop-show-question = एक सवाल
workshop-show-day = दिन
workshop-show-screens = एक ही चुनाव, दो स्क्रीन पर
workshop-show-choice = कमरा चुनता है
workshop-show-tally = कमरे ने क्या जाना
workshop-question-of = { $count } में से सवाल { $place }
workshop-answer-yes = हाँ
workshop-answer-no = नहीं
workshop-answer-cant-tell = पता नहीं चल सकता
workshop-hand-fewer = एक हाथ कम: { $answer }
workshop-hand-more = एक हाथ और: { $answer }
workshop-hands-of = { $people } में से { $count } हाथ
workshop-hands-capped = { $people } में से { $count } हाथ: लोगों से ज़्यादा नहीं
workshop-ask-again = फिर पूछें
workshop-what-sources-say = स्रोत यही बताते हैं
workshop-sources = स्रोत: { $names }
workshop-disputed = { $sources }। ये अलग-अलग हैं: कौन क्या कहता है, सूचना में देखें।
workshop-score-none = अभी कोई जवाब नहीं खोला गया
workshop-score = { $n ->
    [one] एक सवाल पर { $hands } में से { $right } हाथ सही थे
   *[other] { $n } सवालों पर { $hands } में से { $right } हाथ सही थे
}
workshop-right-of = सही: { $answer } · { $count } में से { $right } हाथ
workshop-room-chooses = कमरे के नाम से
workshop-room-chose = कमरे ने चुना: { $side }
workshop-room-undecided = कमरे ने अभी नहीं चुना
workshop-refused = नहीं माना गया: कमरे के लिए भी बहुत देर हो चुकी है।
workshop-closed = हर गिनती से { $moment } से समाप्त: अब किया गया चुनाव नहीं माना जाता।
workshop-not-yet-open = { $moment } से पहले नहीं: अभी किया गया चुनाव नहीं माना जाता।
workshop-over = समाप्त
workshop-screens-what = कोई दोनों स्क्रीन पर मना करने का रास्ता ढूँढता है। समय तब तक चलता है जब तक चुनाव दिख न जाए।
workshop-trial-hidden = शुरू: 2016 जैसा
workshop-trial-neutral = शुरू: दो बराबर जवाब
workshop-trial-drop = रोकें
workshop-trial-found = { $screen }: { $time } बाद दिखा, अंत में “{ $side }”
workshop-trial-never = { $screen }: कभी नहीं दिखा, अंत में “{ $side }”

## The time machine

workshop-clock = समय मशीन
workshop-run = समय चलाएँ
workshop-pause = समय रोकें
workshop-day-back = एक दिन पीछे
workshop-day-on = एक दिन आगे
workshop-jump-day = दिन { $day }
workshop-jump-last-hour = आखिरी घंटा
workshop-jump-last-minute = आखिरी मिनट
workshop-jump-after = समय के बाद
workshop-pace = 30 दिनों के लिए मिनट
workshop-pace-faster = एक मिनट कम
workshop-pace-slower = एक मिनट ज़्यादा

## The room, and what it sees

workshop-room = कमरा
workshop-window-title = Fair Notice: कमरा
workshop-window-open = कमरे की विंडो खोलें
workshop-window-close = कमरे की विंडो बंद करें
workshop-show-here = इसी विंडो में दिखाएँ
workshop-here-close = पेज पर वापस
workshop-here-keys = H से ये बटन छिपते हैं, B से तस्वीर अँधेरी होती है, F11 से वापस
workshop-room-keys = F9 कमरे की विंडो: उसे प्रोजेक्टर पर खींचें, वहाँ F11 पूरी स्क्रीन भरता है। यहाँ F11 तस्वीर इसी विंडो में दिखाता है। B अँधेरा, Page Down आगे, Page Up पीछे।
workshop-blank = अँधेरा करें
workshop-unblank = फिर दिखाएँ
workshop-is-blank = तस्वीर अँधेरी है
workshop-people = कमरे में लोग
workshop-people-fewer = एक व्यक्ति कम
workshop-people-more = एक व्यक्ति ज़्यादा
workshop-people-count = { $count ->
    [one] { $count } व्यक्ति
   *[other] { $count } लोग
}
workshop-of = वर्कशॉप: { $title }

## The same choice on two screens, in our own words

screens-hidden = 2016 जैसा
screens-neutral = दो बराबर जवाब
screens-title = हमारी शर्तें बदल गई हैं
screens-lead = आगे बढ़ने के लिए नई शर्तों और निजता नीति से सहमत हों। इनमें नई सुविधाओं और डेटा के इस्तेमाल की बात है।
screens-read-more = क्या बदला, इस बारे में और पढ़ें
screens-long-text = एक लंबा पाठ
screens-box = मेरे खाते का डेटा Facebook से साझा करें, वहाँ बेहतर विज्ञापनों के लिए
screens-agree = सहमत
screens-neither = दोनों हालत में आप सेवा इस्तेमाल करते रह सकते हैं।

## The handout

handout-title = पर्चा
handout-what = सबके लिए एक पेज पर सूचना: तालिका, तारीखें, चरण और लिखने की जगह। तारीखें असली हैं।
handout-save = PDF में सहेजें
place-write = वहाँ लिखें
handout-dialog-title = पर्चा सहेजें
handout-kind = PDF
handout-foot = Fair Notice, पर्चा। इसमें वही है जो सूचना के स्रोत बताते हैं, कमरे के किसी व्यक्ति के बारे में कुछ नहीं।
handout-table = क्या साझा होता है
handout-over = यह बीत चुका है: आखिरी दिन { $date } था।
handout-data = क्या
handout-whom = किससे, किसलिए
handout-limit = सीमित कर सकते हैं?
handout-after = मना करने के बाद
handout-more = { $count ->
    [one] { $count } और पंक्ति प्रोग्राम में है
   *[other] { $count } और पंक्तियाँ प्रोग्राम में हैं
}
handout-not-shared = कहा जाता है कि साझा नहीं होता
handout-dates = कब तक
handout-if-nothing = अगर आप कुछ न करें
handout-if-opt-out = अगर आप मना करें
handout-steps = मना कैसे करें
handout-notes = लिखने की जगह

## A folder of records, counted

tally-title = गिनती
tally-what = निर्यात किए रिकॉर्ड का एक फ़ोल्डर गिनता है: हर कुंजी और सूचना का एक वोट, और सबसे लंबा इतिहास माना जाता है। असली चुनाव, अभ्यास और वर्कशॉप अलग रहते हैं। 5 से छोटी संख्या दूसरी में मिला दी जाती है, ताकि वह किसी की ओर इशारा न करे।
tally-choose = फ़ोल्डर चुनें
tally-dialog-title = रिकॉर्ड का फ़ोल्डर
tally-path = या फ़ोल्डर टाइप करें
tally-count = गिनें
tally-progress = { $n } में से { $done } फ़ाइलें
tally-of = गिना गया: { $path }
tally-real = असली चुनाव
tally-replay = अभ्यास
tally-workshop = वर्कशॉप
tally-votes = { $count ->
    [one] { $mode }: { $count } वोट
   *[other] { $mode }: { $count } वोट
}
tally-empty = इस फ़ोल्डर में कोई रिकॉर्ड गिना नहीं जा सकता।
tally-opt-out = मना किया
tally-allow = अनुमति दी
tally-merged = + उन संख्याओं को जोड़ता है जो अकेले बहुत छोटी होतीं।
tally-change = पहले “{ $from }”, अंत में “{ $to }”: { $count }
tally-changes-not-told = किसने मन बदला, यह नहीं बताया जाता: 5 से छोटी संख्या निकाली जा सकती थी।
tally-guesses = क्या अंदाज़ा लगाया गया
tally-rows = { $count ->
    [one] { $count } पंक्ति
   *[other] { $count } पंक्तियाँ
}
tally-row = { $what }, { $whom }। क्या साझा होता है, या लिया जाता है?
tally-no-guess = अंदाज़ा नहीं
tally-duplicates = { $count ->
    [one] एक रिकॉर्ड की जगह उसी कुंजी और सूचना का दूसरा गिना गया।
   *[other] { $count } रिकॉर्ड की जगह उसी कुंजी और सूचना के दूसरे गिने गए।
}
tally-left-out = { $count ->
    [one] एक फ़ाइल छोड़ दी गई
   *[other] { $count } फ़ाइलें छोड़ दी गईं
}
tally-more = { $count ->
    [one] और { $count }
   *[other] और { $count }
}
tally-no-choice = इसकी सूचना कोई चुनाव नहीं देती
tally-twice = फ़ोल्डर गिनकर, एक और रिकॉर्ड का इंतज़ार करके फिर गिनने से नए आए व्यक्ति का चुनाव खुल सकता है। एक ही बार गिनें, जब सब अपना दे चुके हों।
tally-save = तालिका में सहेजें
tally-save-dialog-title = संख्याएँ सहेजें
tally-save-kind = तालिका (CSV)

## Problems of a notice's file

problem-file-too-large = फ़ाइल 1 MiB से बड़ी है; उसे छोटा करें
problem-not-utf8 = यह UTF-8 नहीं है; फ़ाइल को UTF-8 टेक्स्ट के रूप में सहेजें
problem-syntax = यह TOML नहीं है: { $message }
problem-key-twice = यह कुंजी इसी तालिका में पहले से थी; दोनों में से एक रखें
problem-other-format = यह संस्करण फ़ॉर्मैट { $found } नहीं जानता; यह `format = 1` पढ़ता है
problem-format-not-a-number = फ़ॉर्मैट कोई संख्या नहीं है; `format = 1` लिखें
problem-too-many-rows = यहाँ से 2,000 से ज़्यादा पंक्तियाँ हैं; कुछ हटाएँ
problem-more = जितनी दिखाई गईं उससे ज़्यादा समस्याएँ हैं; पहले इन्हें ठीक करें
problem-missing-key = { $place } में `{ $key }` नहीं है; { $expected } लिखें
problem-unknown-key = { $place } में `{ $key }` मालूम नहीं; उसे हटाएँ
problem-unknown-key-near = { $place } में `{ $key }` मालूम नहीं; क्या मतलब `{ $nearest }` था?
problem-wrong-type = `{ $key }` { $found } है; { $expected } लिखें
problem-not-one-of = `{ $key }` “{ $found }” नहीं हो सकता; { $expected } लिखें
problem-out-of-range = `{ $key }` { $least } से { $most } तक होना चाहिए
problem-empty-text = `{ $key }` खाली है; उसके शब्द लिखें
problem-text-too-long = `{ $key }` में { $characters } अक्षर हैं; ज़्यादा से ज़्यादा 10,000 पढ़े जाते हैं
problem-control-character = टेक्स्ट एक पैराग्राफ़ होता है, बिना कंट्रोल अक्षरों के; { $code } हटाएँ
problem-bidi-character = यहाँ एक अक्षर है जो लिखने की दिशा छिपाता है; { $code } हटाएँ
problem-impossible-date = `{ $key }` कैलेंडर का कोई दिन नहीं; साल 0001 से 9999 तक का लिखें
problem-bad-id = “{ $id }” नाम नहीं हो सकता; छोटे अंग्रेज़ी अक्षर और अंक लिखें, बीच में एक-एक हाइफ़न, कुल 64 तक
problem-reserved-id = “{ $id }” का अपना मतलब है; दूसरा नाम चुनें
problem-duplicate-id = एक और { $place } का नाम “{ $id }” है (पंक्ति { $line }); दूसरा नाम चुनें
problem-shared-id = एक मकसद का नाम भी “{ $id }” है (पंक्ति { $line }), चुनाव उन्हें अलग नहीं कर पाएगा; दूसरा नाम चुनें
problem-dangling-id = `{ $key }` में “{ $id }” है, पर इस नाम का कोई { $tables } नहीं; उसे जोड़ें या दूसरा लिखें
problem-dangling-id-near = `{ $key }` में “{ $id }” है, पर इस नाम का कोई { $tables } नहीं; क्या मतलब “{ $nearest }” था?
problem-named-twice = `{ $key }` में “{ $id }” दो बार है; एक बार लिखें
problem-nothing-named = { $place } के `{ $key }` में कुछ नहीं; कम से कम एक लिखें
problem-nothing-explained = कुछ समझाया नहीं गया; कम से कम एक [[sharing]] या एक [[right]] लिखें
problem-no-window = कोई [[window]] नहीं है; एक लिखें, तारीख न हो तो "open-ended" किस्म का
problem-limit-of-unshared = जो साझा नहीं होता वह सीमित नहीं हो सकता; जहाँ shared "no" है, वहाँ से `{ $key }` हटाएँ
problem-no-start = गिनती कहाँ से हो, यह नहीं लिखा; `anchor`, `date` या `later-of` लिखें
problem-several-starts = गिनती कई चीज़ों से है; `anchor`, `date` और `later-of` में से एक रखें
problem-too-few = { $place } में कम से कम { $least } { $what } चाहिए; जो कमी है उसे जोड़ें
problem-no-readings = समय-सीमा में कोई [[window.reading]] नहीं; एक जोड़ें, या kind = "open-ended" लिखें
problem-out-of-calendar = समय-सीमा नहीं निकाली जा सकती, क्योंकि एक तारीख साल 0001 से 9999 के बाहर है; तारीखें और दिन देखें
problem-ends-before-it-opens = गिनती `announced` के दिन समय-सीमा खुलने से पहले खत्म होती है; दोनों देखें
problem-no-choice-to-make = समय-सीमा “{ $window }” "no-choice" किस्म की है, यानी चुनने को कुछ नहीं; किस्म बदलें या यह चुनाव हटाएँ
problem-unshared-link = “{ $sharing }” से कुछ साझा नहीं होता, यानी वह कुछ नहीं जोड़ता; दूसरा sharing लिखें
problem-missing-text = `{ $path }` नहीं है; सूचना से उसका अनुवाद करें
problem-unknown-text = `{ $path }` सूचना का कोई टेक्स्ट नहीं; उसे हटाएँ
problem-unknown-text-near = `{ $path }` सूचना का कोई टेक्स्ट नहीं; क्या मतलब `{ $nearest }` था?
problem-same-language = “{ $language }” सूचना की अपनी भाषा है; अनुवाद किसी दूसरी के लिए होता है
problem-right-to-left = “{ $language }” दाएँ से बाएँ लिखी जाती है, जो अभी सही नहीं दिखाई जा सकती; दूसरी भाषा लें
problem-place-notice = सूचना
problem-or = या
expected-text = उद्धरण चिह्नों में टेक्स्ट
expected-quoted-text = उद्धरण चिह्नों में टेक्स्ट
expected-number = बिना उद्धरण चिह्नों के पूरी संख्या
expected-true-or-false = बिना उद्धरण चिह्नों के true या false
expected-day = बिना उद्धरण चिह्नों के दिन, जैसे 2016-08-25
expected-day-month-or-year = "2016-08-25", "2016-08" या "2016"
expected-day-month-year-or-unknown = "2016-08-25", "2016-08", "2016" या "unknown"
expected-id = उद्धरण चिह्नों में छोटा नाम
expected-ids = नामों की सूची, जैसे ["one", "two"]
expected-id-of = किसी { $tables } का नाम
expected-side-or-none = उसके किसी पक्ष का नाम, या "none"
expected-table = एक तालिका, [{ $name }]
expected-rows = पंक्तियाँ जो [[{ $name }]] से शुरू हों
expected-slug = छोटे अंग्रेज़ी अक्षर और अंक, बीच में एक-एक हाइफ़न, कुल 64 तक
expected-address = पता जो https:// से शुरू हो, या "unknown"
expected-language = भाषा का कोड, जैसे "en" या "pt-BR"
expected-places = कोडों की सूची, जैसे ["EU", "US-CA"]
expected-terms = शब्दों की सूची, जैसे ["dpv:Marketing"]
expected-period = "2 years" या "6 months"
expected-zone = समय क्षेत्र का नाम, जैसे "Europe/Berlin"
found-text = टेक्स्ट
found-number = पूरी संख्या
found-fraction = दशमलव वाली संख्या
found-true-or-false = true या false
found-time = बिना उद्धरण चिह्नों का समय
found-day = बिना उद्धरण चिह्नों का दिन
found-list = सूची
found-table = तालिका
