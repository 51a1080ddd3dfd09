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
date-unknown = तारीख़ पता नहीं

## Frame: top bar, banner, rail, foot

# What becomes of a sharing after opting out; kept as it stands inside a sentence.
fate-stops = बंद
fate-continues = जारी
fate-unclear = अस्पष्ट
frame-back = पीछे
frame-next = आगे
frame-promise = बिना नेटवर्क चलता है। सब कुछ इसी कंप्यूटर पर रहता है।
step-update = बदलाव
step-sharings = क्या साझा होता है
step-flow = कहाँ जाता है
step-claims = कौन क्या कहता है
step-choice = आपका चुनाव
step-carry-out = अमल करना
step-record = आपका रिकॉर्ड
rail-place = 7 में से { $number }
rail-line = चरण { $place }, { $name }: सभी चरण
rail-step = 7 में से चरण { $number }, { $name }
rail-step-visited = 7 में से चरण { $number }, { $name }, देखा हुआ
replay-tag = अभ्यास
banner-replay-today = **अभ्यास:** यह सूचना { $year } की है; आपके { $days } दिन आज शुरू होते हैं।
banner-replay-today-short = **अभ्यास:** { $year } की; आपके { $days } दिन आज शुरू होते हैं।
banner-replay = **अभ्यास:** यह सूचना { $year } की है; इसकी अवधि { $date } को शुरू हुई।
banner-real = ये सूचना की असली तारीख़ें हैं।
banner-use-real = असली तारीख़ें लें
banner-use-replay = अभ्यास लें
state-unreadable = बताया नहीं जा सकता
state-undecided = तय नहीं
state-asked-again = फिर पूछा गया
state-no-choice = विकल्प नहीं
state-closed = बंद हो चुका
state-decided-of = { $all } में से { $decided } तय
said-removed = सूचना की प्रविष्टियाँ और कुंजियाँ हटा दी गईं।
said-clock-corrected = दर्ज किया कि पहले की घड़ी ग़लत थी।
said-anchor-kept = आपकी तारीख़ रख ली गई।

## Countdown

left-days = { $days ->
    [one] { $days } दिन बाक़ी
   *[other] { $days } दिन बाक़ी
}
left-hours = { $hours ->
    [0] { $hours } घंटे बाक़ी
    [one] { $hours } घंटा बाक़ी
   *[other] { $hours } घंटे बाक़ी
}
left-minutes = { $minutes } मि { $seconds } से बाक़ी
left-seconds = { $seconds } से बाक़ी
left-nothing = समय बाक़ी नहीं
countdown-not-yet = अभी खुला नहीं
countdown-opens = **{ $date }** को खुलेगा
countdown-no-choice = विकल्प नहीं
countdown-any-time = कभी भी
countdown-short = **{ $date }** ~~· { $left }~~
countdown-short-last-day = { $date } · **{ $left }**
countdown-decide = **{ $date }** तक तय करें ~~· { $left }~~
countdown-decide-last-day = **{ $date }** तक तय करें · **{ $left }**
countdown-sharing-starts = **{ $date }** से साझा हो सकता है ~~· { $left }~~
countdown-sharing-started = **{ $date }** से साझा हो रहा हो सकता है
countdown-not-retroactive = **{ $date }** तक समय पर ~~· { $left }~~
countdown-future-only = चुनाव **आगे के लिए ही** गिना जाएगा
countdown-open-ended-until = कभी भी; बताया गया दिन **{ $date }** ~~· { $left }~~
countdown-takes-effect = **{ $date }** से लागू ~~· { $left }~~
countdown-took-effect = **{ $date }** से लागू हुआ
countdown-past-safe = सुरक्षित दिन बीत गया; कुछ **{ $date }** तक गिनते हैं ~~· { $left }~~
countdown-past-safe-short = कुछ **{ $date }** तक गिनते हैं
countdown-closed = बंद; आख़िरी दिन **{ $date }** था
countdown-closed-short = **{ $date }** को बंद
countdown-last-hour = एक घंटे से कम बाक़ी

## Home

home-title = मेरी सूचनाएँ
home-empty = यहाँ कोई सूचना नहीं है। साथ आई और आपकी अपनी सूचनाएँ इस सूची में दिखती हैं।
home-waiting = आपके इंतज़ार में
home-soonest = सबसे पास वाली पहले
home-settled = निपट चुकीं
home-latest = सबसे नई पहले
home-start = शुरू करें
home-open = खोलें
home-open-name = { $action }: { $title }
home-check-record = रिकॉर्ड जाँचें
home-drop = रिकॉर्ड जाँचने के लिए उसे इस विंडो पर छोड़ें।
home-not-yet = अभी खुला नहीं
home-was-last = आख़िरी दिन था
home-sharing-starts = साझा हो सकता है
home-sharing-started = साझा हो रहा हो सकता है
home-takes-effect = लागू होगा
home-took-effect = लागू हुआ
home-future-only = अब से आगे के लिए ही
home-no-date = कोई तारीख़ नहीं
home-take-it = मानें या छोड़ें
home-no-last-day = आख़िरी दिन नहीं
home-what-is-left = देखें कि क्या करना बाक़ी है
home-decided = { $date } को तय
home-may-change = { $side } · बदला जा सकता है
home-unreadable = इसकी प्रविष्टियाँ इस प्रोग्राम के बाहर बदली गईं, या खुल नहीं सकतीं
home-none-kept = कोई चुनाव दर्ज नहीं
home-asked-again = पुराने संस्करण पर तय किया था; फिर पूछा जा रहा है
home-opens-then = उस दिन खुलेगा
home-sources-differ = आख़िरी दिन पर स्रोत एकमत नहीं
home-ends-that-day = उस दिन विकल्प ख़त्म होता है
home-later-too = बाद में भी कहा जा सकता है
home-from-then-on = तब से आगे के लिए ही गिना जाएगा
home-no-hurry = आख़िरी दिन नहीं
home-remove = हटाएँ…
home-remove-name = यह सूचना हटाएँ: { $title }
home-remove-question = “{ $title }” का जो रखा है उसे हटाएँ?
home-remove-what = इसकी प्रविष्टियाँ, कुंजियाँ और सहेजे पाठ इस कंप्यूटर से मिटा दिए जाएँगे, अभ्यास के भी। आपके निर्यात किए रिकॉर्ड अपनी जगह रहेंगे। इसे लौटाया नहीं जा सकता।
home-remove-no = रहने दें
home-remove-yes = यह सूचना हटाएँ

## Settings

settings-title = सेटिंग
settings-language = भाषा
settings-language-others = अरबी, हिब्रू, फ़ारसी और उर्दू अभी नहीं मिलतीं: यहाँ उनके शब्द ग़लत क्रम में आते।
settings-look = रूप
settings-look-system = सिस्टम जैसा
settings-look-light = हल्का
settings-look-dark = गहरा
settings-look-high-contrast = ऊँचा कंट्रास्ट
settings-motion = गति
settings-motion-full = समझाने के लिए
settings-motion-none = कोई नहीं
settings-zoom = आकार
settings-zoom-smaller = छोटा
settings-zoom-larger = बड़ा
settings-zoom-now = { $percent }%
settings-zoom-keys = Ctrl और + से सब बड़ा, Ctrl और − से छोटा, Ctrl और 0 से पहले जैसा।
settings-keys = कीबोर्ड
settings-keys-list = सभी कुंजियाँ दिखाएँ

settings-kept = यहाँ रखा है
settings-kept-what = आपकी प्रविष्टियाँ, कुंजियाँ और सेटिंग। और कहीं कुछ नहीं रखा जाता।

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
keys-escape-does = ख़ाना छोड़ें, सूची या संदेश बंद करें
keys-larger = Ctrl + प्लस, माइनस या 0
keys-larger-does = बड़ा, छोटा, पहले जैसा
keys-quit = Ctrl + Q
keys-quit-does = विंडो बंद करें
keys-list = ? या F1
keys-list-does = यह सूची

## Step 1: the update

update-who = कौन बता रहा है
update-announced = घोषणा
update-last-day = आख़िरी दिन
update-sharing-starts = साझा हो सकता है
update-sharing-started = साझा हो रहा हो सकता है
update-takes-effect = लागू होगा
update-took-effect = लागू हुआ
update-what-ends = तब क्या ख़त्म होता है
update-if-nothing = आप कुछ न करें तो
update-if-opt-out = आप मना करें तो
update-renews = फिर पूछा जाएगा
update-renews-then = { $date } को यह विकल्प फिर से पूछना होगा।
update-no-date = कोई तारीख़ पता नहीं।
update-any-time = नहीं है: आप कभी भी मना कर सकते हैं।
update-end-of-day = **{ $date }**, दिन के अंत तक ~~({ $zone })~~
update-from-day = **{ $date }**, पहले मिनट से ~~({ $zone })~~
update-moment = **{ $date }**, { $time } ~~({ $zone })~~
update-past-safe = सुरक्षित दिन { $date } था। कुछ स्रोत आगे तक गिनते हैं; चुनना अब भी संभव है।
update-really = असल में यह { $date } था।
update-readings = गिनने के { $count } तरीक़े
update-reading-who = ऐसे कौन गिनता है: { $who }
update-reading-moot = आप पर लागू नहीं:
update-postmarked = डाक की मोहर गिनी जाती है।
update-assumed = सबसे पहला संभव दिन: “{ $question }” का जवाब पता नहीं।
update-want-of = शायद अब भी खुला हो: नीचे “{ $question }” का जवाब दें।
anchor-shown = आपने कब देखा
anchor-accepted = आप कब सहमत हुए
anchor-sent = कब भेजा गया
anchor-received = आपको कब मिला
anchor-registered = आपने कब पंजीकरण किया
anchor-shown-question = आपने इसे कब देखा?
anchor-accepted-question = आप कब सहमत हुए?
anchor-sent-question = यह कब भेजा गया?
anchor-received-question = आपको यह कब मिला?
anchor-registered-question = आपने कब पंजीकरण किया?
anchor-unknown = पता नहीं
anchor-change = बदलें
anchor-day = दिन
anchor-time = समय, अगर पता हो
anchor-time-hint = 14:05
anchor-time-unclear = समझ नहीं आया। 14:05 की तरह लिखें।
anchor-whole-day = गिनने के लिए पूरा दिन, महीना और साल चाहिए।
anchor-keep = यह दिन रखें
anchor-forget = मुझे नहीं पता
clock-behind = इस कंप्यूटर की घड़ी पीछे है: यहाँ कुछ { $mark } को रखा गया था। तब तक जो बंद हो चुका है वह बंद रहेगा।
clock-was-wrong = पहले की घड़ी ग़लत थी
chain-broken = इस सूचना की प्रविष्टियाँ इस प्रोग्राम के बाहर बदली गईं। वे जैसी हैं वैसी दिखाई जाती हैं, सुधारी नहीं जातीं।
calendar-months = { $one } और { $other }
calendar-name = कैलेंडर। { $last }
calendar-today = आज, { $date }
calendar-last = आख़िरी दिन, { $date }
calendar-very-last = कुछ { $date } तक गिनते हैं
calendar-sharing = साझा हो सकता है, { $date }
calendar-effect = लागू होगा, { $date }

## Step 2: what is shared

sharings-surprising-first = चौंकाने वाली बातें पहले।
sharings-what = क्या
sharings-whom = किसके साथ और किसलिए
sharings-limit = क्या सीमित कर सकते हैं?
sharings-after = मना करने पर
sharings-right = क्या लिया जाता है
sharings-lost = क्या खो जाता है
sharings-keep = क्या रख सकते हैं?
sharings-rest = बाक़ी
sharings-more = { $count ->
    [one] { $count } और पंक्ति
   *[other] { $count } और पंक्तियाँ
}
sharings-fewer = कम पंक्तियाँ
sharings-recipient = { $recipient }: { $purpose }
sharings-row-name = { $what }, { $whom }। क्या सीमित कर सकते हैं? { $limit }। मना करने पर: { $fate }{ $standing ->
        [reported] , ख़बर है
        [disputed] , विवादित
       *[stated] { "" }
    }
limit-yes = हाँ
limit-no = नहीं
limit-partly = कुछ हद तक
limit-unclear = पता नहीं
standing-reported = ख़बर है
standing-disputed = विवादित
sharings-unshared = कहा जाता है कि साझा नहीं होता
sharings-unshared-row = कहा जाता है कि { $purpose } के लिए { $recipient } को नहीं जाता।
sharings-who-says = यह कौन कहता है
sharings-who-says-name = यह कौन कहता है: { $data }
sharings-confused = एक ही बात नहीं
sharings-confused-pair = { $one } / { $other }
sharings-open = सूचना क्या खुला छोड़ती है
sharings-open-claim = { $speaker }: { $words }
source-made = { $publisher }, { $date }
source-copy = लिंक कॉपी करें
source-no-address = इसका पता मालूम नहीं।

## Step 3: where it goes

flow-title = कहाँ जाता है
flow-as-list = सूची के रूप में
flow-as-picture = चित्र के रूप में
flow-save = चित्र सहेजें
flow-save-choose = जगह चुनें…
flow-save-write = चित्र लिखें
flow-save-kind = PNG चित्र
flow-dialog-title = चित्र सहेजें
flow-sheet-about = { $world } · { $date } की सूचना
flow-before = पहले
flow-opt-out = मना करूँ तो
flow-difference = फ़र्क़
flow-nothing = सूचना किसी चीज़ के कहीं जाने की बात नहीं करती। इसका मतलब यह नहीं कि कुछ नहीं जाता।
flow-you = आप
flow-your-data = आपका डेटा
flow-your-data-sentence = { $to } के पास आपके बारे में यह है: { $data }।
flow-purpose-of = { $purpose }: { $data }
flow-perhaps = शायद
flow-reported = ख़बर है
flow-disputed = विवादित
flow-partly-reported = कुछ की ख़बर है
flow-partly-disputed = कुछ विवादित
flow-and-more = { $first } और { $n } अन्य
flow-becomes = { $before } → { $after }
flow-sentence = { $from } से { $to } को, { $purpose } के लिए: { $data }।
flow-sentence-perhaps = { $from } से { $to } को, { $purpose } के लिए, शायद: { $data }।
flow-sentence-stops = मना करने पर यह बंद होता है।
flow-sentence-continues = मना करने पर भी यह जारी रहता है।
flow-sentence-unclear = मना करने पर क्या होता है, यह अस्पष्ट है।
flow-change-stops = मना न करें तो यह जारी रहता है; करें तो बंद होता है।
flow-change-unclear = मना न करें तो यह जारी रहता है; करें तो क्या होता है, अस्पष्ट है।
flow-change-perhaps-stops = शायद यह तब तक होता है जब तक आप मना न करें; करें तो बंद होता है।
flow-change-none = आप मना करें या न करें, यह जारी रहता है।
flow-change-perhaps-none = शायद यह तब तक होता है जब तक आप मना न करें; करें तो भी जारी रहता है।
flow-change-none-unclear = आप मना करें या न करें, क्या होता है यह अस्पष्ट है।
flow-change-right-kept = मना न करें तो आप इसे छोड़ते हैं; करें तो यह आपके पास रहता है।
flow-change-right-unclear = मना न करें तो आप इसे छोड़ते हैं; करें तो क्या होता है, अस्पष्ट है।
flow-change-right-lost = आप मना करें या न करें, इसे छोड़ते हैं।
flow-sentence-reported = ऐसी ख़बर है; कंपनी ख़ुद यह नहीं कहती।
flow-sentence-disputed = स्रोत इस पर एकमत नहीं।
flow-right-sentence = { $right }: { $lost }
flow-right-kept = मना करने पर यह आपके पास रहता है।
flow-right-lost = मना करने पर भी आप इसे खोते हैं।
flow-place = { $name }, { $part }
flow-stays = कहा जाता है कि यहीं रहता है: { $data }
flow-point = किसी रेखा पर जाएँ, या Tab से उस पर पहुँचें, ताकि उसे पूरा और उसका स्रोत पढ़ सकें।
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
flow-unshared = कहा जाता है कि साझा नहीं होता
flow-unshared-row = { $data }: { $purpose } के लिए { $to } को नहीं

## Step 4: who says what

claims-title = कौन क्या कहता है
claims-no-contradiction = जो स्रोत हमें मिले वे एक-दूसरे को नहीं काटते।
claims-of = विरोध { $n } में से { $i }। दोनों पक्ष हमारे शब्दों में।
claims-against = { $one } बनाम { $other }
claims-kind-company = कंपनी
claims-kind-press = प्रेस
claims-kind-critic = आलोचक
claims-kind-marketer = मार्केटिंग
claims-kind-regulator = प्राधिकरण
claims-source = { $title }, { $publisher }, { $date }
claims-source-copy = { $source } ({ $copy })
claims-copy-link = लिंक कॉपी करें
claims-copy-link-of = लिंक कॉपी करें: { $title }
claims-better-supported = बेहतर आधार: { $side }
claims-none-better = किसी पक्ष का आधार बेहतर नहीं
claims-confused = आसानी से गड्डमड्ड
claims-confused-pair = { $one } · { $other }
claims-all-title = हर दावा
claims-all = { $n ->
    [one] एक ही दावा
   *[other] सभी { $n } दावे
}
claims-all-order = तारीख़ से, फिर कहने वाले से
claims-afterwards = बाद में क्या हुआ

## Step 5: your choice

date-field-hint = 2016-08-25
date-field-empty = दिन, महीना या साल, जितना आपको पता हो
date-field-understood = समझा गया: { $date }
date-field-unclear = समझ नहीं आया। 2016-08-25, 2016-08 या 2016 की तरह लिखें।
date-field-unknown = पता नहीं

choice-none-title = कोई विकल्प नहीं दिया गया
choice-none = आप सहमत हों या नहीं, यह सूचना लागू होती है। अगला चरण बताता है कि क्या करना बाक़ी है।
choice-what-changes = क्या बदलता है
choice-pick-other = दूसरा पक्ष चुनने से तब तक कुछ नहीं बदलता जब तक आप सहेजें नहीं
choice-pick-either = कोई एक पक्ष चुनें, अभी कुछ सहेजा नहीं
choice-right-kept = आपका रहता है
choice-right-lost = छोड़ दिया जाता है
choice-purpose-for = { $purpose }: { $who }
choice-not-yet-open = अभी खुला नहीं। आप { $moment } से चुन सकते हैं।
choice-closed = { $moment } से बंद। अब चुना नहीं जा सकता। जो आपने समय रहते सेवा में ही किया, उसे नीचे अब भी बताया जा सकता है।
choice-closed-for-want = यह उस दिन के न होने से बंद हुआ जो केवल आप जानते हैं। वह दिन डालें और फिर से गिना जाएगा।
choice-enter-day = दिन डालें
choice-not-offered = यह सूचना कोई विकल्प नहीं देती। पक्ष इसलिए दिखाए गए हैं कि आप जानें यह क्या लेती है।
choice-unchanged = क्या नहीं बदलता
choice-until = कब तक
choice-if-nothing = आप कुछ न करें तो
choice-changing = बदलना
choice-deadline-day = **{ $date }**, दिन के अंत तक ~~({ $zone })~~
choice-deadline-moment = **{ $moment }** ~~({ $zone })~~
choice-deadline-own = { $deadline }, आपके लिए { $moment }
choice-until-line = { $deadline }। { $then }
choice-until-right-expires = उसके बाद विकल्प ख़त्म।
choice-until-gone = विकल्प ख़त्म हो चुका है।
choice-until-sharing-starts = उसके बाद साझा करना शुरू हो सकता है। आप बाद में भी मना कर सकते हैं; वह तब से गिना जाएगा।
choice-until-sharing-started = साझा करना शुरू हो चुका हो सकता है। आप अब भी मना कर सकते हैं; वह तब से गिना जाएगा।
choice-until-not-retroactive = बाद में किया चुनाव आगे के लिए ही गिना जाता है।
choice-until-future-only = वह दिन बीत गया। अब किया चुनाव आगे के लिए ही गिना जाता है।
choice-until-open-ended = कभी भी। कोई आख़िरी दिन नहीं है।
choice-until-no-choice = वह तब लागू होता है, आप जो भी करें।
choice-until-assumed = सबसे पहले संभव दिन से गिना गया, क्योंकि आपका दिन पता नहीं।
choice-asked-again = आपसे { $date } को फिर पूछा जाएगा।
choice-earlier = आपने { $date } को “{ $side }” चुना था, इस सूचना के पुराने संस्करण पर ({ $revision })।
choice-earlier-asked = तब से इसे बदला गया है, इसलिए आपसे फिर पूछा जा रहा है। आपका पहले का चुनाव दर्ज रहता है।
choice-reading = { $date }: { $rule }
choice-sources-differ = स्रोत अलग-अलग गिनते हैं; यह सबसे पहला, सुरक्षित दिन है।
choice-changing-yes = जब तक खुला है, जितनी बार चाहें फिर सहेजें। पहले के चुनाव दर्ज रहते हैं।
choice-changing-partly = जब तक खुला है, जितनी बार चाहें फिर सहेजें। पहले के चुनाव दर्ज रहते हैं; सेवा केवल एक हिस्सा लौटाती है।
choice-changing-no = जब तक खुला है, जितनी बार चाहें फिर सहेजें। पहले के चुनाव दर्ज रहते हैं।
choice-worth-after-safe-date = सुरक्षित दिन बीत गया, और स्रोत एकमत नहीं कि चुनाव अब भी गिना जाएगा। आप चुन सकते हैं; आपका रिकॉर्ड यह बताएगा।
choice-worth-future-only = अब किया चुनाव अब से गिना जाता है। पहले जो हुआ उसे वह नहीं लौटाता।
choice-save = मेरा चुनाव सहेजें
choice-leave-undecided = तय न करें
choice-back-to-saved = सहेजे हुए पर लौटें
choice-draft = मसौदा: { $side }
choice-unreadable = क्या चुना गया था, बताया नहीं जा सकता, इसलिए कुछ भी चुना हुआ नहीं दिखाया गया
choice-undecided = तय नहीं। सहेजने के लिए पहले एक पक्ष चुनें।
choice-saved = सहेजा गया
choice-saved-as = { $saved }: { $side }, { $moment }
choice-told = बाद में बताया: { $side }, { $date }। यहाँ { $at } को बताया; इसे यहीं और तभी तय किया हुआ नहीं दिखाया जाता।
choice-told-backed = इसका आधार: { $backed }
choice-told-saved = बाद में बताया हुआ, ऐसे रखा गया
choice-done-already = मैं यह पहले ही कर चुका/चुकी
choice-tell-about = क्या आपने सेवा में ही किया? इसे आपका बताया हुआ मानकर, बताने के दिन के साथ रखा जाता है, और कभी यहीं और तभी तय किया हुआ नहीं दिखाया जाता।
choice-tell-side = आपने क्या किया
choice-tell-when = आपने कब किया (पता न हो तो ख़ाली)
choice-tell-backed = इसका आधार, जैसे स्क्रीनशॉट या ई-मेल
choice-tell-save = जो बताया उसे रखें
choice-tell-needs-side = पहले बताएँ कि क्या किया
choice-tell-needs-date = तारीख़ अभी समझ नहीं आई

choice-none-recorded = यहाँ कोई चुनाव दर्ज नहीं हुआ

## Step 6: carry it out

carry-out-title = अमल करना
carry-out-no-choice = कोई विकल्प नहीं दिया गया, इसलिए अमल करने को कुछ नहीं।
carry-out-opt-out = आपने “{ $side }” चुना। अपना स्विच केवल सेवा ही बदल सकती है, इसलिए नीचे के क़दम वहीं किए जाते हैं।
carry-out-allow = आपने “{ $side }” चुना। सेवा में कुछ करने की ज़रूरत नहीं।
carry-out-undecided = आपने अभी तय नहीं किया, इसलिए अमल करने को अभी कुछ नहीं।
carry-out-replay = यह अभ्यास है: क़दम उस समय के हैं। आज की सेवा अलग दिखती है।
carry-out-to-choice = अपने चुनाव पर जाएँ
carry-out-no-way = स्रोत इसे करने का कोई तरीक़ा नहीं बताते।
carry-out-show-ways = मना करने के तरीक़े
carry-out-reversible-yes = सेवा में इसे बाद में वापस लिया जा सकता है।
carry-out-reversible-partly = सेवा में इसका केवल एक हिस्सा बाद में वापस लिया जा सकता है।
carry-out-reversible-no = सेवा में इसे बाद में वापस नहीं लिया जा सकता।
carry-out-now = जो अभी आप पर लागू है
carry-out-other = जो वरना लागू होता
carry-out-in-app = ऐप में
carry-out-web = वेब पर
carry-out-letter = पत्र से
carry-out-e-mail = ई-मेल से
carry-out-phone = फ़ोन से
carry-out-if-not-accepted-yet = अगर आप अभी सहमत नहीं हुए
carry-out-if-accepted = अगर आप सहमत हो चुके हैं
carry-out-progress = { $n } में से { $done } हो गए
carry-out-done-at = { $moment } को निशान लगाया
carry-out-copy = क़दम कॉपी करें
carry-out-copy-of = क़दम कॉपी करें: { $way }
carry-out-copied = क़दम पाठ के रूप में कॉपी हो गए
carry-out-ways = { $n ->
    [one] { $n } तरीक़ा
   *[other] { $n } तरीक़े
}
carry-out-remind = मुझे याद दिलाएँ
carry-out-remind-about = आगे की तारीख़ें, पहले अलार्म के साथ, एक फ़ाइल में जिसे आपका कैलेंडर खोलता है
carry-out-remind-export = तारीख़ें सहेजें…
carry-out-no-file-chosen = कोई फ़ाइल नहीं चुनी गई। अगर डायलॉग नहीं खुला, तो उसकी जगह लिखें।
write-letter = पत्र लिखें
write-e-mail = ई-मेल लिखें
write-instead = इसकी जगह पत्र लिखें
write-instead-about = आप लिखकर भी कह सकते हैं, हालाँकि स्रोत ऐसा तरीक़ा नहीं बताते।
write-title-letter = पत्र
write-title-e-mail = ई-मेल
write-close = बंद करें
write-close-of = बंद करें: { $what }
write-private = आप अपने बारे में जो लिखते हैं वह इस विंडो में रहता है और केवल इन शब्दों में जाता है। वह कभी सहेजा नहीं जाता।
write-name = आपका नाम
write-account = सेवा आपको किससे जानती है, जैसे नंबर या ई-मेल पता
write-edited = आपने शब्द हाथ से बदले, इसलिए ऊपर के ख़ाने उन्हें नहीं छूते।
write-sent-already = ये शब्द भेजे जा चुके हैं। नए सिरे से शुरू करने पर दूसरा पत्र बनता है, अपने संदर्भ के साथ।
write-start-over = नए सिरे से शुरू करें
write-to = किसे
write-to-address = { $to }, { $address }
write-no-address = { $to }। सूचना कोई पता नहीं देती।
write-reference = संदर्भ
write-reference-about = { $reference }, जिससे दोनों पक्ष इसे फिर पाते हैं
write-subject = विषय
write-body = शब्द
write-blanks = कोष्ठकों में कुछ भरना अभी बाक़ी है।
write-copy-letter = पत्र कॉपी करें
write-copy-e-mail = ई-मेल कॉपी करें
write-save-text = पाठ के रूप में सहेजें…
write-save-pdf = PDF के रूप में सहेजें…
write-save-e-mail = ई-मेल के मसौदे के रूप में सहेजें…
write-to-text = पाठ लिखें
write-to-pdf = PDF लिखें
write-to-e-mail = मसौदा लिखें
write-copied = कॉपी हुआ और तैयार दर्ज हुआ। भेज दें तो नीचे बताएँ।
write-saved-to = { $path } में सहेजा और तैयार दर्ज हुआ। भेज दें तो नीचे बताएँ।
write-so-far = अब तक के पत्र
write-kind-letter = पत्र
write-kind-e-mail = ई-मेल
write-item = { $kind } { $reference }
write-of = { $what } { $reference }
write-prepared-at = { $moment } को तैयार
write-sent-question = भेज दिया?
write-sent-when = आपने कब भेजा
write-day-range = पूरा दिन चाहिए, { $from } से आज तक।
write-i-sent-it = मैंने भेज दिया
write-sent-on = { $day } को भेजा ({ $moment } को बताया)
write-change-day = दिन बदलें
write-sent-kept = भेजा हुआ दर्ज
evidence-title = सबूत
evidence-none = अभी कोई नहीं
evidence-files = { $n ->
    [one] { $n } फ़ाइल
   *[other] { $n } फ़ाइलें
}
evidence-about = आपके चुनाव का आधार बनने वाली फ़ाइल, जैसे स्क्रीनशॉट, अपनी जगह रहती है। केवल उसका नाम, आकार और फ़िंगरप्रिंट रखा जाता है।
evidence-choose = फ़ाइलें चुनें…
evidence-drop = या उन्हें इस विंडो पर छोड़ें
evidence-path = या लिखें कि वह कहाँ है
evidence-attach = सबूत के रूप में दर्ज करें
evidence-let-go = छोड़ दें, और ये फ़ाइलें सबूत के रूप में दर्ज होंगी
evidence-hashing = { $all } में से { $done } पढ़ा
evidence-stop = रोकें
evidence-kept = { $n ->
    [one] { $n } फ़ाइल सबूत के रूप में दर्ज है
   *[other] { $n } फ़ाइलें सबूत के रूप में दर्ज हैं
}
evidence-known = पहले से दर्ज; कुछ नहीं जोड़ा गया
evidence-bytes = { $n ->
    [one] { $n } बाइट
   *[other] { $n } बाइट
}
evidence-kb = { $n } KB
evidence-mb = { $whole }.{ $tenth } MB
evidence-gb = { $whole }.{ $tenth } GB
evidence-item = { $size } · { $moment } को दर्ज
evidence-fingerprint = SHA-256 { $short }
evidence-fingerprint-of = { $name } का फ़िंगरप्रिंट: SHA-256 { $short }
evidence-copy = फ़िंगरप्रिंट कॉपी करें
evidence-copy-of = { $name } का फ़िंगरप्रिंट कॉपी करें
evidence-copied = फ़िंगरप्रिंट कॉपी हो गया
honoured-title = क्या इसे माना गया?
honoured-next = अगली: { $day }
honoured-now = देखने का समय
honoured-all = हर बार देखा गया
honoured-about = ऊपर के क़दम सेटिंग तक फिर दोहराएँ और देखें कि क्या वहाँ अब भी वही है जो आपने चुना था।
honoured-check = { $date }, { $days } दिन बाद
honoured-ahead = आगे
honoured-due = अभी
honoured-found = आपने क्या पाया?
honoured-yes = माना गया: वैसा ही है जैसा मैंने चुना
honoured-refused = इनकार: सेवा ने मना कर दिया
honoured-no-answer = कोई जवाब नहीं
honoured-came-back = लौट आया: मेरे चुनाव जैसा था, अब नहीं है
honoured-note = टिप्पणी, अगर चाहें
honoured-keep = रखें
honoured-keep-of = रखें: { $when }
honoured-needs = पहले बताएँ कि क्या पाया
honoured-told = { $when }; { $moment } को बताया
honoured-change = बदलें
honoured-change-of = बदलें: { $when }
honoured-write-again = आप फिर लिखकर संदर्भ { $reference } बता सकते हैं, या जहाँ रहते हैं वहाँ के डेटा सुरक्षा प्राधिकरण से पूछ सकते हैं।
honoured-write = आप सेवा को लिख सकते हैं, या जहाँ रहते हैं वहाँ के डेटा सुरक्षा प्राधिकरण से पूछ सकते हैं।
honoured-kept = आपने जो पाया वह रख लिया गया

## Step 7: your record

record-title = आपका रिकॉर्ड
record-nothing-sent = फ़ाइलें यहीं लिखी जाती हैं। कुछ भेजा नहीं जाता।
record-export-title = { $format } के रूप में निर्यात
record-preview-of = फ़ाइल में क्या होगा: { $format }
record-given-later = फ़ाइल का नंबर, समय और कुंजी निर्यात के समय दिए जाते हैं।
record-no-preview = फ़ाइल में क्या होगा, अभी दिखाया नहीं जा सकता। आपका चुनाव सुरक्षित है।
record-show-preview = दिखाएँ
record-ticked = निशान लगा है
record-not-ticked = निशान नहीं लगा
record-imported = कहीं और से लिया गया
record-imported-about = यहाँ तय नहीं हुआ। ये रिकॉर्ड जो कहते हैं वह इस विंडो में नहीं गिना जाता।
record-imported-says = “{ $side }”, { $moment } को चुना
record-imported-nothing = इसमें कोई चुनाव दर्ज नहीं था
record-imported-made = { $made } को हस्ताक्षरित, { $taken } को लिया गया
record-pdf = PDF
record-pdf-about = पढ़ने, छापने, भेजने और जाँचने के लिए। हस्ताक्षरित रिकॉर्ड इसके भीतर है।
record-json-ld = JSON-LD
record-json-ld-about = प्रोग्रामों और जाँच के लिए। हस्ताक्षरित।
record-markdown = Markdown
record-markdown-about = पढ़ने और चिपकाने के लिए। बिना हस्ताक्षर।
record-calendar = कैलेंडर
record-calendar-about = आगे की तारीख़ें, पहले याद दिलाने के साथ।
record-export = निर्यात करें…
record-export-as = { $format } के रूप में निर्यात करें…
record-busy = काम चल रहा है…
record-saved-to = { $path } में सहेजा गया
record-exists = इस नाम की फ़ाइल पहले से है, और उसे वैसा ही छोड़ा गया: { $path }
record-replace = उसे बदल दें
record-keep = रहने दें
record-path = या लिखें कि कहाँ लिखना है
record-write-pdf = PDF लिखें
record-write-calendar = कैलेंडर लिखें
record-write-json-ld = JSON-LD लिखें
record-write-markdown = Markdown लिखें
letter-dialog-title = पत्र सहेजें
letter-as-text = पाठ
letter-as-pdf = PDF
letter-as-e-mail = ई-मेल का मसौदा
evidence-dialog-title = अपने चुनाव का आधार बनने वाली फ़ाइलें चुनें
record-dialog-title = रिकॉर्ड निर्यात करें
record-dialog-calendar = तारीख़ें सहेजें
record-check-dialog-title = जाँचने के लिए रिकॉर्ड चुनें
record-check = रिकॉर्ड जाँचें
record-check-about = PDF या JSON-LD फ़ाइलें यहाँ छोड़ें, या चुनें। वे केवल पढ़ी जाती हैं।
record-check-path = या लिखें कि वह कहाँ है
record-check-now = जाँचें
record-check-choose = फ़ाइलें चुनें…

## Answers about records that were checked

check-progress = { $n } में से { $done } { $n ->
    [one] फ़ाइल
   *[other] फ़ाइलें
} जाँचीं
check-stop = रोकें
check-summary = { $n } { $n ->
    [one] फ़ाइल
   *[other] फ़ाइलें
}: { $parts }
check-count-intact = { $n } बिना बदलाव
check-count-pages = { $n } के पन्ने बदले हुए
check-count-altered = { $n } बदली हुई
check-count-other = { $n } रिकॉर्ड नहीं
check-count-unreadable = { $n } जो पढ़ी नहीं जा सकतीं
check-row = { $answer }: { $file }
check-more = और { $n }
check-intact = बिना बदलाव
check-intact-means = हस्ताक्षर के बाद कुछ नहीं बदला गया।
check-pages-changed = पन्ने बदले हुए
check-altered = बदला हुआ
check-altered-means = यह वह नहीं जिस पर हस्ताक्षर हुए थे।
check-not-a-record = रिकॉर्ड नहीं
check-unreadable = पढ़ा नहीं जा सकता
check-pages-as-drawn = इसके पन्ने वही कहते हैं जो हस्ताक्षरित रिकॉर्ड कहता है।
check-pages-differ = पन्ने बदले गए। केवल भीतर का रिकॉर्ड हस्ताक्षरित है: उसी पर भरोसा करें।
check-pages-not-comparable = इसे किसी और संस्करण ने बनाया, इसलिए पन्नों की तुलना नहीं हो सकती। हस्ताक्षर केवल भीतर के रिकॉर्ड का है।
check-mode-real = असली तारीख़ों के साथ बना
check-mode-replay = अभ्यास, बदली हुई तारीख़ों के साथ बना
check-mode-workshop = कार्यशाला से, अभ्यास के लिए बना
check-created = { $created } को हस्ताक्षरित
check-signed-by = { $signer } का हस्ताक्षर
check-mine = यह इस कंप्यूटर की किसी सूचना की कुंजी है
check-not-mine = आपकी नहीं, कोई और कुंजी; उसके मालिक से पूछें कि क्या यह उनकी है
check-limits = यह साबित नहीं करता कि किसने हस्ताक्षर किए, या सेवा ने क्या किया।
check-look = देखें
check-look-at = देखें: { $file }
check-looked-at = रिकॉर्ड क्या कहता है: { $file }
check-close = बंद करें
check-import = ले लें
check-import-named = ले लें: { $file }
check-imported = ले लिया गया, और कहीं और बना हुआ मानकर रखा गया
check-made-here = यह यहीं से निर्यात हुआ था, इसलिए लेने को कुछ नहीं।
check-already-here = इसे पहले ही लिया जा चुका है।
check-notice-unknown = इसकी सूचना यहाँ नहीं है, इसलिए लिया नहीं जा सकता।
check-of-a-workshop = कार्यशाला में बना, इसलिए लिया नहीं जा सकता।

## The record itself

receipt-title = मेरे चुनाव: { $title }
receipt-about-real = किसी सूचना के बारे में एक व्यक्ति ने क्या चुना, जैसा उनके अपने कंप्यूटर पर दर्ज है।
receipt-about-replay = यह अभ्यास है। सूचना की तारीख़ें अभ्यास के लिए बाद के दिन पर ले जाई गईं। यह असली अवधि में किया गया चुनाव नहीं है।
receipt-about-workshop = यह कार्यशाला में अभ्यास के लिए बना। यह किसी का असली चुनाव नहीं है।
receipt-fingerprint = शीर्षक और sha256 उस व्याख्या के हैं जो व्यक्ति ने पढ़ी। sha256 उसके मानक JSON (RFC 8785) का है, कंपनी के अपने पाठ का नहीं।
receipt-limit-service = यह बताता है कि व्यक्ति ने क्या दर्ज किया। यह नहीं दिखाता कि सेवा को वह मिला, उसने स्वीकार किया या माना।
receipt-limit-time = समय व्यक्ति की अपनी घड़ी के हैं, जो ग़लत या पीछे हो सकती है। वे साबित नहीं करते कि चुनाव आख़िरी दिन से पहले हुआ।
receipt-limit-person = हस्ताक्षर दिखाता है कि इस कुंजी के हस्ताक्षर के बाद फ़ाइल नहीं बदली। यह नहीं दिखाता कि व्यक्ति कौन है।
receipt-limit-others = कोई भी दूसरी कुंजी और दूसरा रिकॉर्ड बना सकता है। दो रिकॉर्ड एक-दूसरे को काट सकते हैं, और बाद का भी हो सकता है।
receipt-limit-notice = सूचना और उसके स्रोत जो कहते हैं वह वैसे ही बताया गया है। इससे वह सच नहीं हो जाता।
receipt-limit-standard = यह ISO/IEC TS 27560:2023 की बनावट पर है, जैसा Data Privacy Vocabulary 2.3 में लिखा है। किसी ने इसे प्रमाणित नहीं किया।
receipt-not-stated = सूचना में नहीं बताया गया
receipt-no-last-day = सूचना कोई आख़िरी दिन नहीं बताती
receipt-not-shared = सूचना कहती है कि यह साझा नहीं होता
receipt-until-changed = जब तक व्यक्ति यह चुनाव न बदले
receipt-method-chosen = { -app } में “{ $side }” चुना और सहेजा
receipt-method-none-yet = यह फ़ाइल बनने तक कोई चुनाव दर्ज नहीं था
receipt-method-closed = आख़िरी दिन बीत चुका था, और यह फ़ाइल बनने तक कोई चुनाव दर्ज नहीं था
receipt-right-to-withdraw = सहमति वापस लेना
receipt-right-to-object = प्रसंस्करण पर आपत्ति करना

page-across-replay = अभ्यास
page-across-workshop = कार्यशाला
page-across-altered = बदला हुआ
page-altered = यह वह नहीं जिस पर हस्ताक्षर हुए थे। फ़ाइल बाद में बदली गई, इसलिए इस पर भरोसा न करें।
page-attached = वह हस्ताक्षरित रिकॉर्ड जिससे ये पन्ने बने हैं
page-foot = { $title } · रिकॉर्ड { $record } · साथ लगी फ़ाइल ही रिकॉर्ड है
page-more = { $count ->
    [one] और { $count }, ख़ुद रिकॉर्ड में
   *[other] और { $count }, ख़ुद रिकॉर्ड में
}
paper-page = पन्ना { $page }, कुल { $of }
page-no-choice = सूचना कोई विकल्प नहीं देती।
page-chosen = मैंने { $moment } को “{ $side }” चुना, समय पर।
page-chosen-after-safe-date = मैंने { $moment } को “{ $side }” चुना, सुरक्षित दिन के बाद; स्रोत एकमत नहीं कि यह गिना जाएगा।
page-chosen-for-the-future = मैंने { $moment } को “{ $side }” चुना; यह तब से गिना जाता है।
page-chosen-then = यह सूचना की व्याख्या के संस्करण { $revision } ने पूछा था।
page-chosen-at = मैंने { $moment } को “{ $side }” चुना।
page-closed = आख़िरी दिन बीत चुका था, और यह रिकॉर्ड बनने तक मैंने कोई चुनाव दर्ज नहीं किया था।
page-undecided = यह रिकॉर्ड बनने तक मैंने कोई चुनाव दर्ज नहीं किया था।
page-unclear = रिकॉर्ड साफ़ नहीं बताता कि क्या चुना गया।
page-told-hint = सेवा में मैंने जो किया, वह बाद में बताया। वह आगे लिखा है और उस समय दर्ज चुनाव नहीं है।
page-notice = सूचना
page-notice-title = शीर्षक
page-notice-from = किसकी
page-notice-announced = घोषणा
page-notice-revision = व्याख्या
page-revision-in = संस्करण { $revision }, भाषा { $language }
page-notice-fingerprint = व्याख्या का फ़िंगरप्रिंट
page-made = रिकॉर्ड बना
page-window = चुनने का समय
page-window-no-choice = तारीख़
page-day-safe = आख़िरी सुरक्षित दिन
page-day-latest = सबसे लंबी गिनती से
page-day-to-know = जानने लायक दिन
page-day-assumed = गिनती का दिन नहीं डाला गया, इसलिए सबसे पहला संभव दिन लिया गया।
page-what-ends = तब क्या ख़त्म होता है
page-ends-right = विकल्प ही।
page-ends-sharing = उसके बाद साझा करना शुरू हो सकता है। मना करना तब भी संभव है।
page-ends-past = बाद का चुनाव आगे के लिए ही गिना जाता है।
page-fates = मना करने से क्या बदलता है
page-fates-no-choice = क्या होता है
page-fate-stops = बंद होता है
page-fate-continues = जारी रहता है
page-fate-unclear = अस्पष्ट
page-fate-kept = रहता है
page-fate-lost = खो जाता है
page-purpose = { $purpose } ({ $recipient })
page-further-on = { $count ->
    [one] और { $count }, आगे
   *[other] और { $count }, आगे
}
page-signer = किसने हस्ताक्षर किए
page-qr = हस्ताक्षर करने वाले की कुंजी QR कोड में
page-not-signed = रिकॉर्ड हस्ताक्षरित JSON-LD फ़ाइल है; PDF में वह साथ लगी है। ये पन्ने उसी से बने हैं और ख़ुद हस्ताक्षरित नहीं।
page-check = जाँचने के लिए यह फ़ाइल { -app } पर छोड़ें, या { $command } चलाएँ। इसमें किसी का नाम नहीं: जिसने दी उससे पूछें कि क्या यह उनकी कुंजी है।
page-limits = यह क्या साबित नहीं करता
page-limits-more = और क्या साबित नहीं करता
page-outcomes = क्या साझा होता है
page-what = क्या
page-where = किसे और किसलिए
page-limit = क्या सीमित हो सकता है?
page-after = मना करने पर
page-after-no-choice = क्या होता है
page-place = { $recipient }: { $purpose }
page-limit-yes = हाँ
page-limit-no = नहीं
page-limit-partly = कुछ हद तक
page-limit-unclear = पता नहीं
page-after-stops = बंद
page-after-continues = जारी
page-after-unclear = अस्पष्ट
page-right-kept = रहता है
page-right-lost = खो जाता है
page-not-shared = सूचना के अनुसार क्या साझा नहीं होता
page-not-shared-item = { $data } ({ $place })
page-unaffected = जिस पर कोई चुनाव नहीं कर सकता
page-days = दिन कैसे गिने गए
page-days-rule = नियम
page-days-last = आख़िरी दिन
page-days-source = स्रोत
page-days-holds = मेरे लिए
page-days-end-of = { $date } के अंत तक ({ $zone })
page-days-counted = लागू, इसी तक गिना
page-days-applies = लागू
page-days-falls-away = लागू नहीं
page-history = इतिहास
page-zone = यहाँ से सभी समय { $zone } की घड़ी के हैं।
page-entry = { $moment }: { $what }
page-entry-unknown = कुछ जो यहाँ अनजान है: { $fact }
page-opened = सूचना खोली, संस्करण { $revision }
page-replay-started = अभ्यास शुरू किया, घोषणा { $day } को मानकर
page-anchor-announced = दर्ज किया कि घोषणा { $day } को हुई
page-anchor-shown = दर्ज किया कि सूचना मुझे { $day } को दिखी
page-anchor-accepted = दर्ज किया कि { $day } को सहमति दी
page-anchor-sent = दर्ज किया कि वह { $day } को भेजी गई
page-anchor-received = दर्ज किया कि मुझे { $day } को मिली
page-anchor-registered = दर्ज किया कि पंजीकरण { $day } को हुआ
page-anchor-taken-back = पहले डाला गया दिन वापस लिया
page-decided = “{ $side }” चुना
page-told = बाद में बताया: “{ $side }”
page-step-done = निशान लगाया: { $step }
page-step-undone = निशान हटाया: { $step }
page-exported = रिकॉर्ड निर्यात किया ({ $format })
page-calendar-exported = कैलेंडर के लिए तारीख़ें निर्यात कीं
page-letter-prepared = पत्र { $reference } तैयार किया
page-letter-sent = पत्र { $reference } { $day } को भेजा
page-evidence-attached = फ़ाइल सबूत के रूप में दर्ज की: { $name }
page-outcome-checked = देखा कि क्या माना गया: { $found }
page-found-honoured = माना गया
page-found-refused = सेवा ने इनकार किया
page-found-no-answer = कोई जवाब नहीं
page-found-came-back = साझा करना लौट आया था
page-imported = कहीं और बना रिकॉर्ड लिया: { $record }
page-clock-corrected = बताया कि घड़ी ग़लत थी जब उसमें { $was } था
page-steps = अमल करना
page-ticked = { $step } ({ $moment } को निशान लगाया)
page-letters = पत्र
page-letter-and-sent = { $reference }: { $moment } को तैयार, { $day } को भेजा
page-letter-not-sent = { $reference }: { $moment } को तैयार, भेजा हुआ दर्ज नहीं
page-evidence = सबूत
page-evidence-name = फ़ाइल
page-evidence-size = आकार
page-evidence-hash = SHA-256
page-bytes = { $size } बाइट
page-checks = क्या इसे माना गया?
page-check-day = तय दिन
page-check-found = पाया
page-check-note = मेरी टिप्पणी
page-check-done = { $found } ({ $moment })
page-check-open = अभी नहीं देखा
page-told-title = बाद में बताया
page-told-about = सेवा में किया, जैसा मैंने बाद में बताया। यह यहीं और तभी किया चुनाव नहीं है।
page-told-item = “{ $side }”, { $when }; { $moment } को बताया।
page-told-backed = इसका आधार: { $backed }
page-imported-title = कहीं और के रिकॉर्ड
page-imported-about = कहीं और बने रिकॉर्ड यह बताते हैं। इनमें से कुछ भी यहाँ तय नहीं हुआ।
page-imported-item = { $record }, { $made } को बना, { $moment } को लिया गया
page-imported-says = वह कहता है: “{ $side }”, { $moment }
page-imported-key = हस्ताक्षर
page-record = रिकॉर्ड के नाम
page-record-own = यह रिकॉर्ड
page-record-replaced = इसकी जगह लेता है

verify-why-not-pdf = फ़ाइल PDF नहीं है।
verify-why-pdf-too-large = PDF 16 MiB से बड़ा है।
verify-why-attachment-too-large = PDF के साथ लगी फ़ाइल किसी भी रिकॉर्ड से बड़ी है।
verify-why-pdf-damaged = PDF ख़राब है, या उसका एक हिस्सा ही है।
verify-why-pdf-encrypted = PDF पर पासवर्ड है। बिना पासवर्ड सहेजकर फिर जाँचें।
verify-why-pdf-no-record = PDF के साथ कोई रिकॉर्ड नहीं लगा।
verify-why-pdf-several = PDF के साथ एक से ज़्यादा रिकॉर्ड लगे हैं, इसलिए पता नहीं कौन-सा सही है।
verify-why-pdf-unknown-packing = PDF का रिकॉर्ड ऐसे ढंग से बँधा है जो यहाँ अनजान है।
verify-why-pdf-too-deep = PDF के हिस्से किसी भी रिकॉर्ड वाले पन्ने से ज़्यादा गहरे हैं।
verify-why-pdf-too-much = PDF में किसी भी रिकॉर्ड वाले पन्ने से ज़्यादा भरा है या खुलता है।
verify-why-too-large = यह किसी भी रिकॉर्ड से बड़ा है।
verify-why-not-json = इसे JSON की तरह पढ़ा नहीं जा सकता। शायद यह दूसरी तरह की फ़ाइल है, या उसका एक हिस्सा।
verify-why-another-kind = यह पढ़ा जा सकता है, पर किसी चुनाव का रिकॉर्ड नहीं है।
verify-why-unknown-version = यह ऐसे संस्करण का रिकॉर्ड है जो यहाँ अनजान है। नया { -app } शायद इसे जाँच सके।
verify-why-incomplete = यह हस्ताक्षरित है, पर वे हिस्से नहीं जो हर रिकॉर्ड में होते हैं।
verify-why-duplicate-name = इसमें एक नाम दो बार है, इसलिए इसे दो तरह पढ़ा जा सकता है।
verify-why-other-kind = इसमें ऐसा कुछ है जो किसी रिकॉर्ड में नहीं होता: अकेली संख्या, true, false या null।
verify-why-too-deep = इसके हिस्से किसी भी रिकॉर्ड से ज़्यादा गहरे हैं।
verify-why-member-besides = रिकॉर्ड और उसके हस्ताक्षर के साथ कुछ जोड़ा गया।
verify-why-no-proof = इसका हस्ताक्षर नहीं है।
verify-why-not-one-proof = इसके एक हस्ताक्षर की जगह कुछ और है।
verify-why-proof-members = इसके हस्ताक्षर में कोई अनजान हिस्सा है, या कोई कम है।
verify-why-proof-kind = इसका हस्ताक्षर दूसरी तरह का है।
verify-why-key-kind = इसकी कुंजी दूसरी तरह की है।
verify-why-key-names-differ = इसका हस्ताक्षर दो अलग कुंजियाँ बताता है।
verify-why-signature-form = इसका हस्ताक्षर वैसे नहीं लिखा जैसे हस्ताक्षर लिखे जाते हैं।
verify-why-signature-bad = इसका हस्ताक्षर इसकी बातों से मेल नहीं खाता।

## The letter

letter-blank-name = [आपका नाम]
letter-blank-account = [आपका खाता, जैसे नंबर या ई-मेल पता]
letter-subject = { $announced } की आपकी सूचना पर इनकार, संदर्भ { $reference }
letter-greeting = नमस्ते,
letter-choice = { $announced } को आपने बदलावों की घोषणा की। मेरी समझ में वे मुझे यह चुनने देते हैं: “{ $question }”
letter-answer = मेरा जवाब है: “{ $side }”।
letter-covers = मेरा इनकार मेरे डेटा के केवल इस इस्तेमाल के लिए है, और किसी के लिए नहीं:
letter-keeps = मेरा इनकार इसलिए है कि यह मेरे पास रहे, और कुछ नहीं चाहिए:
letter-keep = आपकी सेवा का मेरा इस्तेमाल जारी है। इससे मेरा खाता बंद नहीं होता।
letter-side-effects = कृपया पहले बताएँ कि क्या इसका मेरे खाते पर, या जो मुझे मिलता है उस पर, कोई और असर होगा। ऐसा हो तो मेरे जवाब तक कुछ न बदलें।
letter-confirm = नहीं तो कृपया इसे लागू करें और लिखकर पुष्टि करें, उस दिन के साथ जब से यह लागू है, और मेरे संदर्भ { $reference } के साथ। कृपया मेरे खाते के लिए आपके पास मौजूद संपर्क का इस्तेमाल करें।
letter-gdpr = यह GDPR के अनुच्छेद 21 के तहत आपत्ति है। अनुच्छेद 12(3) जवाब के लिए एक महीना देता है।
letter-account = मेरा खाता: { $account }
letter-closing = सादर
letter-phone-side-effects = कृपया कुछ भी करने से पहले बताएँ: क्या इसका मेरे खाते पर, या जो मुझे मिलता है उस पर, कोई और असर होगा? तब अभी कुछ न बदलें।
letter-phone-confirm = नहीं तो कृपया इसे लागू करें और मुझे लिखकर पुष्टि करें, उस दिन के साथ जब से यह लागू है। मेरा संदर्भ { $reference } है।
letter-phone-note = मेरी बात किनसे हो रही है? आपका नाम, दिन और समय लिखा जा रहा है।

## The calendar

reminder-none-no-date = याद दिलाने को कोई तारीख़ नहीं: इस सूचना का कोई ऐसा आख़िरी दिन नहीं जो गिना जा सके।
reminder-none-all-past = याद दिलाने को कुछ नहीं: सभी तारीख़ें बीत चुकीं।
reminder-replay = अभ्यास { $title }
reminder-workshop = कार्यशाला { $title }
reminder-replay-about = यह अभ्यास है: तारीख़ें बदली गई हैं। इस दिन कुछ ख़त्म नहीं होता।
reminder-workshop-about = यह कार्यशाला में अभ्यास के लिए बना। इस दिन कुछ ख़त्म नहीं होता।
reminder-title-right-expires = { $service }: चुनने का आख़िरी दिन
reminder-title-sharing-starts = { $service }: साझा होने से पहले का आख़िरी दिन
reminder-title-not-retroactive = { $service }: आख़िरी दिन, इसके बाद चुनाव आगे के लिए ही गिना जाएगा
reminder-title-open-ended = { $service }: चुनाव के लिए बताया गया दिन
reminder-title-no-choice = { $service }: बदलाव लागू होने से पहले का आख़िरी दिन
reminder-question = क्या चुनना है: { $question }
reminder-ends = तब क्या ख़त्म होता है: { $what }
reminder-after-right-expires = इस दिन के बाद विकल्प ख़त्म।
reminder-after-sharing-starts = इस दिन के बाद साझा करना शुरू हो सकता है। आप बाद में भी मना कर सकते हैं; वह तब से गिना जाएगा।
reminder-after-not-retroactive = बाद में किया चुनाव आगे के लिए ही गिना जाता है।
reminder-after-open-ended = आप बाद के किसी दिन भी चुन सकते हैं।
reminder-after-no-choice = वह लागू होता है, आप जो भी करें।
reminder-readings = दिन कैसे गिने जाते हैं:
reminder-reading-counted = { $end }: { $rule } (इसी तक गिना)
reminder-reading-applies = { $end }: { $rule }
reminder-reading-moot = { $end }: { $rule } (आप पर लागू नहीं)
reminder-postmarked = डाक की मोहर गिनी जाती है।
reminder-end-of-day = { $date } के अंत तक ({ $zone })
reminder-ways = अमल कैसे करें:
reminder-way-in-app = ऐप में: { $way }
reminder-way-web = वेब पर: { $way }
reminder-way-letter = पत्र से: { $way }
reminder-way-e-mail = ई-मेल से: { $way }
reminder-way-phone = फ़ोन से: { $way }
reminder-in-a-week = एक हफ़्ता बाक़ी। { $title }
reminder-in-a-day = एक दिन बाक़ी। { $title }
reminder-in-two-hours = दो घंटे बाक़ी। { $title }
reminder-check = क्या माना गया? { $service }
reminder-check-about = { $days } दिन पहले आपने अपने चुनाव पर अमल किया, या उसे चुना: “{ $side }”
reminder-check-how = सेवा में ही देखें कि आपका चुनाव अब भी लागू है या नहीं। अगर आपने उसे लिखा था तो जवाब ढूँढें। फिर { -app } में दर्ज करें कि क्या पाया, और स्क्रीनशॉट रखें।

## Trouble and refusals

trouble-details = ब्योरा
trouble-dismiss = हटाएँ
err-ledger-not-opened = आपके रखे चुनाव खुल नहीं सके। वे जैसे के तैसे हैं, पर अभी कुछ सहेजा नहीं जा सकता।
rec-ledger-not-opened = देखें कि फ़ोल्डर पढ़ा और लिखा जा सकता है, फिर प्रोग्राम दोबारा खोलें।
err-ledger-newer = आपके चुनाव इस प्रोग्राम के नए संस्करण ने रखे थे। वे वैसे ही छोड़े गए हैं।
rec-ledger-newer = उन्हें खोलने के लिए नया संस्करण लें।
err-keys-not-opened = आपके रिकॉर्ड पर हस्ताक्षर करने वाली कुंजियाँ खुल नहीं सकीं। चुनाव हमेशा की तरह रखे जाते हैं, पर अभी किसी पर हस्ताक्षर नहीं हो सकते।
rec-keys-not-opened = देखें कि कुंजियों का फ़ोल्डर पढ़ा और लिखा जा सकता है, फिर प्रोग्राम दोबारा खोलें।
err-keys-remain = सूचना हटा दी गई, पर उसकी कुंजियाँ नहीं हट सकीं।
rec-keys-remain = ब्योरा खोलकर देखें कि कौन-सी फ़ाइल बची है, और उसे हाथ से मिटाएँ।
err-not-saved = वह सहेजा नहीं गया। पहले जो सहेजा था वह सुरक्षित है।
rec-not-saved = देखें कि डिस्क पर जगह है, फिर दोबारा कोशिश करें।
err-chain-broken = इस सूचना की प्रविष्टियाँ इस प्रोग्राम के बाहर बदली गईं। कुछ सुधारा या हटाया नहीं गया।
rec-chain-broken = पहले निर्यात किए किसी रिकॉर्ड से मिलाएँ। बाक़ी सूचनाओं पर असर नहीं है।
err-not-exported = फ़ाइल नहीं लिखी गई। कोई अधूरी फ़ाइल नहीं छूटी; आपका चुनाव सुरक्षित है।
rec-not-exported = दूसरा फ़ोल्डर चुनें, फिर दोबारा कोशिश करें।
err-file-exists = इस नाम की फ़ाइल वहाँ पहले से है। उसे वैसा ही छोड़ा गया।
rec-file-exists = दूसरा नाम चुनें, या कहें कि उसे बदल दिया जाए।
err-date-not-possible = वह दिन नहीं रखा गया। वह घोषणा से पहले का है या आने वाला है।
rec-date-not-possible = कुछ नहीं बदला। दिन जैसा था वैसा डालें, या “पता नहीं” रहने दें।
err-notice-unknown = इस नाम की कोई सूचना यहाँ नहीं है। कुछ नहीं बदला।
rec-notice-unknown = नीचे वालों में से एक चुनें।
said-work-stopped = रोक दिया। तब तक जो हुआ वह बना रहेगा।
said-another-is-open = तब तक दूसरी सूचना खुली थी, इसलिए कुछ लिखा या रखा नहीं गया।
said-no-file-chosen = कोई फ़ाइल नहीं चुनी गई। अगर डायलॉग नहीं खुला, तो चरण 7 में फ़ाइल की जगह लिखें।
err-not-readable = वह फ़ाइल रिकॉर्ड की तरह पढ़ी नहीं जा सकी। उसे वैसा ही छोड़ा गया।
rec-not-readable = वह फ़ाइल चुनें जो रिकॉर्ड के रूप में निर्यात हुई थी।
err-evidence-not-read = वह फ़ाइल पढ़ी नहीं जा सकी, इसलिए सबूत के रूप में दर्ज नहीं है। उसे वैसा ही छोड़ा गया।
rec-evidence-not-read = देखें कि वह खुल सकती है, फिर उसे दोबारा चुनें।
err-notice-broken = आपकी अपनी एक सूचना में समस्याएँ हैं और वह नहीं दिखाई जाती। बाक़ी ठीक हैं।
rec-notice-broken = पहली समस्या देखने के लिए ब्योरा खोलें, फ़ाइल सुधारें, फिर दोबारा शुरू करें।
err-settings-not-kept = आपकी सेटिंग रखी नहीं जा सकीं। वे इस विंडो के बंद होने तक लागू हैं; आपके चुनाव सुरक्षित हैं।
rec-settings-not-kept = देखें कि फ़ोल्डर में लिखा जा सकता है।

## Command line

cli-no-display = Fair Notice को स्क्रीन चाहिए, और यहाँ से कोई नहीं मिलती। इसे अपने डेस्कटॉप पर खोलें; check, list, export और verify बिना स्क्रीन चलते हैं।
cli-right-to-left = { $tag } दाएँ से बाएँ लिखी जाती है, जो अभी सही क्रम में दिखाई नहीं जा सकती; ये चुनी जा सकती हैं: { $languages }
cli-about = Fair Notice { $version } डेटा साझा करने की सूचना समझाता है, दिन गिनता है और आपका चुनाव दर्ज करता है। यह कभी नेटवर्क नहीं खोलता। सब कुछ { $folder } में रखा जाता है।
