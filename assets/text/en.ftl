# The words of Fair Notice, in the order of the screens. Ids read screen-thing.

-app = Fair Notice
app-name = { -app }
language-name = English

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
weekday-1 = Mo
weekday-2 = Tu
weekday-3 = We
weekday-4 = Th
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = Su
date = { $day } { $month } { $year }
date-short = { $day } { $month-short } { $year }
date-day-month = { $day } { $month }
date-month-year = { $month } { $year }
date-moment = { $date }, { $time }
date-moment-zone = { $moment } ({ $zone })
date-unknown = date unknown

## Frame: top bar, banner, rail, foot

# What becomes of a sharing after opting out; kept as it stands inside a sentence.
fate-stops = stops
fate-continues = continues
fate-unclear = unclear
frame-back = Back
frame-next = Next
frame-promise = Works without a network. All stays on this computer.
step-update = The update
step-sharings = What is shared
step-flow = Where it goes
step-claims = Who says what
step-choice = Your choice
step-carry-out = Carry it out
step-record = Your record
rail-place = { $number } of 7
rail-line = Step { $place }, { $name }: all steps
rail-step = Step { $number } of 7, { $name }
rail-step-visited = Step { $number } of 7, { $name }, visited
replay-tag = Replay, for practice
banner-replay-today = **Replay, for practice:** this notice of { $year } is over; its { $days } days run again from today.
banner-replay-today-short = **For practice:** of { $year }, long over; its { $days } days run again.
banner-replay = **Replay, for practice:** this notice of { $year } is over; its days run again since { $date }.
banner-real = These are the notice’s real dates.
banner-real-beside-replay = These are the real dates. What you chose in the replay stays there.
banner-use-real = Use the real dates
banner-use-replay = Use the replay
state-unreadable = Can’t be told
state-undecided = Undecided
state-asked-again = Asked again
state-no-choice = No choice offered
state-closed = Closed
state-decided-of = { $decided } of { $all } decided
said-removed = The notice’s entries and keys are removed.
said-clock-corrected = Noted that the earlier clock was wrong.
said-anchor-kept = Your date is kept.

## Countdown

left-days = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
left-hours = { $hours ->
    [one] { $hours } hour left
   *[other] { $hours } hours left
}
left-minutes = { $minutes } min { $seconds } s left
left-seconds = { $seconds } s left
left-nothing = No time left
countdown-not-yet = Not open yet
countdown-opens = Opens **{ $date }**
countdown-no-choice = No choice offered
countdown-any-time = Any time
countdown-day-untold = Date unknown
countdown-short = **{ $date }** ~~· { $left }~~
countdown-short-last-day = { $date } · **{ $left }**
countdown-decide = Decide by **{ $date }** ~~· { $left }~~
countdown-decide-last-day = Decide by **{ $date }** · **{ $left }**
countdown-change = Can be changed until **{ $date }** ~~· { $left }~~
countdown-change-last-day = Can be changed until **{ $date }** · **{ $left }**
countdown-sharing-starts = Sharing may start **{ $date }** ~~· { $left }~~
countdown-sharing-started = Sharing may have started **{ $date }**
countdown-not-retroactive = In time until **{ $date }** ~~· { $left }~~
countdown-future-only = A choice counts **from then on only**
countdown-open-ended-until = Any time; named day **{ $date }** ~~· { $left }~~
countdown-takes-effect = Takes effect **{ $date }** ~~· { $left }~~
countdown-took-effect = Took effect **{ $date }**
countdown-past-safe = Past the safe day; some count to **{ $date }** ~~· { $left }~~
countdown-past-safe-short = Some count to **{ $date }**
countdown-closed = Closed; last day was **{ $date }**
countdown-closed-latest = Closed, at the latest on **{ $date }**
countdown-closed-short = Closed **{ $date }**
countdown-last-hour = Less than an hour left

## Home

home-title = My notices
home-empty = There is no notice here yet.
home-what-this-is = A notice explains one change of a privacy policy: what is shared, with whom, until when you can say no, and how. Notices come with this program or from whoever writes them; none is fetched from a network.
home-own-notices = Put a notice’s folder into { $folder }, and it appears here at the next start.
home-check-any = A record that somebody gave you can be checked here: drop it on this window.
home-waiting = Waiting for you
home-soonest = Soonest first
home-settled = Settled
home-latest = Latest first
home-start = Start
home-open = Open
home-carry-out = Carry out
home-open-name = { $action }: { $title }
home-check-record = Check a record
home-drop = To check a record, drop it on this window.
home-not-yet = Not open yet
home-was-last = Was the last day
home-sharing-starts = Sharing may start
home-sharing-started = Sharing may have started
home-takes-effect = Takes effect
home-took-effect = Took effect
home-future-only = Counts from now on only
home-no-date = No date
home-take-it = Take it or leave it
home-no-last-day = No last day
home-tell-day = Tell when the notice came
home-what-is-left = See what is left to do
home-decided = Decided { $date }
home-may-change = { $side } · may be changed
home-still-to-tell = { $side } · not yet carried out in { $service }
home-never-told = { $side } · not marked as carried out in { $service }
home-unreadable = Its entries were changed outside this program, or can’t be opened
home-none-kept = No choice on record
home-asked-again = Decided on an earlier revision; it is asked again
home-opens-then = Opens that day
home-sources-differ = Sources differ on the last day
home-ends-that-day = The choice ends that day
home-later-too = Can be said later too
home-from-then-on = Counts from then on only
home-no-hurry = No last day
home-remove = Remove this notice…
home-remove-name = Remove this notice: { $title }
home-remove-question = Remove what is kept of “{ $title }”?
home-remove-what = Its entries, keys and kept words are deleted from this computer, for its replay too. Records you exported stay where they are. This can’t be undone.
home-remove-no = Keep it
home-remove-yes = Remove this notice

## Settings

settings-title = Settings
settings-language = Language
settings-language-others = Arabic, Hebrew, Persian and Urdu are not offered yet: their words would stand in the wrong order here.
settings-look = Look
settings-look-system = As the system
settings-look-light = Light
settings-look-dark = Dark
settings-look-high-contrast = High contrast
settings-motion = Motion
settings-motion-full = To explain
settings-motion-none = None
settings-zoom = Size
settings-zoom-smaller = Smaller
settings-zoom-larger = Larger
settings-zoom-now = { $percent }%
settings-zoom-keys = Ctrl and + makes everything larger, Ctrl and − smaller, Ctrl and 0 as it was.
settings-keys = Keyboard
settings-keys-list = Show all keys

settings-kept = Kept in
settings-kept-what = Your entries, keys, own notices and settings. Nothing is kept anywhere else.
backup-title = Back up
backup-what = All your entries as one file. Signing keys are not in it: after restoring on another computer records are signed by a new key. Notices of your own are not in it either: save each as a file, on My notices.
backup-do = Back up…
backup-dialog-title = Save the backup
backup-kind = Backup of the ledger
restore-title = Restore
restore-what = Adds the entries of a backup that aren’t here. Nothing that is here is changed or removed.
restore-do = Choose a backup…
restore-dialog-title = A backup
restore-path = Or type where it is
restore-write = Restore it
restore-done = { $count ->
    [0] Everything in it was here already
    [one] { $count } entry was added
   *[other] { $count } entries were added
}
restore-left = Left as it is, since the two differ: { $title }
delete-title = Delete
delete-what = Everything this program keeps on this computer.
delete-do = Delete everything…
delete-question = Delete everything that is kept?
delete-reach = Ledger, signing keys, notices of your own and settings are deleted from this computer. Exported records, letters and backups stay where you saved them; without the key, no further record can be signed as these were. This can’t be undone.
delete-yes = Delete everything
gone-title = Everything is deleted
gone-what = Ledger, keys, notices of your own and settings are gone from this computer.
gone-not-reached = This program can’t reach:
gone-exports = Records, letters, pictures and backups that you saved elsewhere, and copies that you gave away
gone-copies = Copies that the system made by itself, such as its backups and snapshots, and names in its list of recent files
gone-remnants = What a disk may keep of deleted files until it writes over them, SSDs above all
gone-close = Close the window
settings-about = About
settings-version = { -app } { $version }
network-refused = The kernel refuses this program every connection to a network.
network-needed-for-display = This program opens no network connection. The kernel can’t refuse it one here, since the display itself is reached over the network.
network-old-kernel = This program opens no network connection. The kernel can’t refuse it one here: it takes no filter.
network-other-system = This program opens no network connection. On this system the kernel isn’t asked to refuse it one.

# The list of keys, over any screen
keys-title = Keys
keys-close = Close
keys-tab = Tab, Shift + Tab
keys-tab-does = To the next or the previous control
keys-press = Space or Enter
keys-press-does = Press the control that has the ring
keys-next = Alt + → or Ctrl + Page Down
keys-next-does = Next step
keys-back = Alt + ← or Ctrl + Page Up
keys-back-does = Step before
keys-step = Alt + 1 to Alt + 7
keys-step-does = Straight to a step
keys-home = Alt + Home
keys-home-does = My notices
keys-escape = Escape
keys-escape-does = Leave a field, close a list or a message
keys-larger = Ctrl + plus, minus or 0
keys-larger-does = Larger, smaller, as it was
keys-quit = Ctrl + Q
keys-quit-does = Close the window
keys-list = ? or F1
keys-list-does = This list
keys-track = Page Down, Page Up
keys-track-does = On and back in the track, as a clicker does
keys-window = F9
keys-window-does = The room’s window, open or closed
keys-here = F11
keys-here-does = The room’s picture in this window
keys-blank = B
keys-blank-does = The room’s picture dark, and back
keys-hide = H
keys-hide-does = The controls below the room’s picture, there or away
keys-run = P
keys-run-does = The time machine runs or stands still
keys-day = Ctrl + → or ←
keys-day-does = A day on, a day back
keys-jump = Ctrl + 1 to Ctrl + 7
keys-jump-does = Day 0, day 1, the middle, the day before the last, last hour, last minute, after the end

## Step 1: the update

update-who = Who tells you
update-announced = Announced
update-last-day = Last day
update-sharing-starts = Sharing may start
update-sharing-started = Sharing may have started
update-takes-effect = Takes effect
update-took-effect = Took effect
update-what-ends = What ends then
update-if-nothing = If you do nothing
update-if-opt-out = If you say no
update-what-is-left = What is left to you
update-renews = Asked again
update-other-language = It is here in { $language } only.
update-renews-then = On { $date } the choice has to be asked for again.
update-no-date = No date is known.
update-any-time = There is none: you can say no at any time.
update-day-untold = It isn’t known: it is counted from a day that only you know. Tell it below.
update-end-of-day = **{ $date }**, end of the day ~~({ $zone })~~
update-from-day = **{ $date }**, from the first minute ~~({ $zone })~~
update-moment = **{ $date }**, { $time } ~~({ $zone })~~
update-past-safe = The safe day was { $date }. Some sources count on; the choice stays usable.
update-others = { $n ->
    [one] Another count ends { $date }; this one is safe.
   *[other] { $n } counts end later, the last { $date }; this one is safe.
}
update-really = Really it was { $date }.
update-readings = { $count } ways to count
update-reading-who = Who counts so: { $who }
update-reading-moot = Doesn’t hold for you:
update-postmarked = The postmark counts.
update-assumed = The earliest possible day: the answer to “{ $question }” isn’t known.
update-want-of = It may still be open: answer “{ $question }” below.
anchor-shown = When you saw it
anchor-accepted = When you agreed
anchor-sent = When it was sent
anchor-received = When you got it
anchor-registered = When you signed up
anchor-shown-question = When did you see it?
anchor-accepted-question = When did you agree?
anchor-sent-question = When was it sent?
anchor-received-question = When did you get it?
anchor-registered-question = When did you sign up?
anchor-change = Change it
anchor-change-name = Change: { $label }
anchor-told = { $label }: { $date }
anchor-day = Day
anchor-time = Time, if you know it
anchor-time-hint = 14:05
anchor-time-unclear = Not understood. Write it like 14:05.
anchor-whole-day = Counting needs a whole day, month and year.
anchor-keep = Keep this day
anchor-forget = I don’t know
clock-behind = This computer’s clock is behind: something here was kept at { $mark }. Until then a window that has closed stays closed.
clock-was-wrong = The earlier clock was wrong
chain-broken = What was decided here can’t be told: the entries of this notice were changed outside this program, or the file that they are kept in can’t be read. Nothing was repaired or removed.
calendar-months = { $one } and { $other }
calendar-months-to = { $one } to { $other }
calendar-name = Calendar from { $from } to { $to }. { $facts }
calendar-gap = { $weeks ->
    [one] 1 week in between
   *[other] { $weeks } weeks in between
}
calendar-today = Today, { $date }
calendar-last = Last day, { $date }
calendar-safe = Safe last day, { $date }
calendar-opens = Opens, { $date }
calendar-other = Some count to { $date }
calendar-others = { $n ->
    [one] 1 more way ends { $date }
   *[other] { $n } more ways, the last ends { $date }
}
calendar-sharing = Sharing may start, { $date }
calendar-effect = Takes effect, { $date }

## Step 2: what is shared

guess-invitation = What do you think is shared, and can you limit it? { $count ->
    [one] { $count } row
   *[other] { $count } rows
}, about a minute.
guess-invitation-rights = What do you think is taken, and can you keep it? { $count ->
    [one] { $count } row
   *[other] { $count } rows
}, about a minute.
guess-why = Guess first, and the table shows what you didn’t expect. You can leave out any row, and your guesses are not kept.
guess-why-workshop = Guess first, and the table shows what you didn’t expect. You can leave out any row. In a workshop your guesses stand in the record you export.
guess-key = How to read the answers
guess-key-continues = It goes on after you opt out.
guess-key-stops = It ends when you opt out.
guess-key-unclear = The sources don’t tell, or tell different things.
guess-first = Guess first
guess-skip = Show the table
guess-is-shared = Is it shared?
guess-shared = Shared
guess-not-shared = Not shared
guess-is-taken = Is it taken?
guess-taken = Taken
guess-not-taken = Not taken
guess-is-shared-name = { $what }, { $whom }. Is it shared?
guess-limit-name = { $what }, { $whom }. Can you limit it?
guess-is-taken-name = { $what }, { $whom }. Is it taken?
guess-keep-name = { $what }, { $whom }. Can you keep it?
guess-count = { $guessed } of { $all } guessed; leave out what you like
guess-reveal = Show the answers
guess-again = Guess again
guess-score = You guessed { $held } of { $guessed } right. { $missed ->
    [0] The surprising ones come first.
    [1] The one you missed comes first.
   *[other] The { $missed } you missed come first.
}
guess-of-data = You guessed: { $guess ->
    [yes] shared
    [yes-limited] shared, can be limited
    [yes-unlimited] shared, can’t be limited
    [yes-unclear] shared, can’t tell whether it can be limited
    [no] not shared
   *[unclear] can’t tell whether it is shared
}
guess-of-right = You guessed: { $guess ->
    [yes] taken
    [yes-limited] taken, can be kept
    [yes-unlimited] taken, can’t be kept
    [yes-unclear] taken, can’t tell whether it can be kept
    [no] not taken
   *[unclear] can’t tell whether it is taken
}
sharings-surprising-first = The surprising ones come first.
sharings-what = What
sharings-whom = With whom and what for
sharings-limit = Can you limit it?
sharings-after = After you opt out
sharings-right = What is taken
sharings-lost = What is lost
sharings-keep = Can you keep it?
sharings-rest = The rest
sharings-more = { $count ->
    [one] { $count } more row
   *[other] { $count } more rows
}
sharings-fewer = Fewer rows
sharings-recipient = { $recipient }: { $purpose }
sharings-row-name = { $what }, { $whom }. Can you limit it? { $limit }. After you opt out: { $fate }{ $standing ->
        [reported] , reported
        [disputed] , disputed
       *[stated] { "" }
    }
sharings-unshared-name = { $what }, { $whom }. Said not to be shared{ $standing ->
        [reported] , reported
        [disputed] , disputed
       *[stated] { "" }
    }
limit-yes = Yes
limit-no = No
limit-partly = In part
limit-unclear = Can’t tell
standing-reported = reported
standing-disputed = disputed
sharings-unshared = Said not to be shared
sharings-unshared-row = Is said not to go to { $recipient } for { $purpose }.
sharings-who-says = Who says so
sharings-who-says-name = Who says so: { $data }
sharings-confused = Not the same
sharings-confused-pair = { $one } / { $other }
sharings-open = What the notice leaves open
sharings-open-claim = { $speaker }: { $words }
source-made = { $publisher }, { $date }
source-copy = Copy link
source-no-address = Its address isn’t known.

## Step 3: where it goes

flow-title = Where it goes
flow-as-list = As a list
flow-as-picture = As a picture
flow-save = Save picture
flow-save-choose = Choose place…
flow-save-write = Write picture
flow-save-kind = PNG picture
flow-dialog-title = Save the picture
flow-sheet-about = { $world } · notice of { $date }
flow-before = Before
flow-opt-out = If I opt out
flow-difference = The difference
flow-nothing = The notice tells of nothing that goes anywhere. That doesn’t mean that nothing does.
flow-you = You
flow-your-data = your data
flow-your-data-sentence = { $to } has this about you: { $data }.
flow-purpose-of = { $purpose }: { $data }
flow-perhaps = perhaps
flow-reported = reported
flow-disputed = disputed
flow-partly-reported = partly reported
flow-partly-disputed = partly disputed
flow-and-more = { $first } and { $n } more
flow-becomes = { $before } → { $after }
flow-sentence = { $from } to { $to }, for { $purpose }: { $data }.
flow-sentence-perhaps = { $from } to { $to }, for { $purpose }, perhaps: { $data }.
flow-sentence-stops = If you opt out, this stops.
flow-sentence-continues = If you opt out, this continues.
flow-sentence-unclear = If you opt out, it is unclear what happens.
flow-change-stops = Unless you opt out, this continues; if you do, it stops.
flow-change-unclear = Unless you opt out, this continues; if you do, it is unclear what happens.
flow-change-perhaps-stops = Perhaps this happens as long as you don’t opt out; if you do, it stops.
flow-change-none = This continues whether you opt out or not.
flow-change-perhaps-none = Perhaps this happens as long as you don’t opt out; if you do, it continues.
flow-change-none-unclear = Whether you opt out or not, it is unclear what happens.
flow-change-right-kept = Unless you opt out, you give it up; if you do, you keep it.
flow-change-right-unclear = Unless you opt out, you give it up; if you do, it is unclear what happens.
flow-change-right-lost = You give it up whether you opt out or not.
flow-sentence-reported = This is reported; the company doesn’t say so itself.
flow-sentence-disputed = The sources dispute this.
flow-right-sentence = { $right }: { $lost }
flow-right-kept = If you opt out, you keep it.
flow-right-lost = If you opt out, you still lose it.
flow-place = { $name }, { $part }
flow-stays = said to stay: { $data }
flow-own-use = its own use
flow-point = Point at a line, or go to it with the Tab key, to read all of it and its source.
flow-sources = { $n ->
    [one] Source
   *[other] Sources
}: { $titles }
flow-description = A picture of { $places } places and { $lines ->
    [one] one line
   *[other] { $lines } lines
} between them. { $continues ->
    [one] One thing continues
   *[other] { $continues } things continue
}, { $unclear ->
    [one] one is unclear
   *[other] { $unclear } are unclear
}, { $stops ->
    [one] one stops
   *[other] { $stops } stop
}. Each line follows in whole sentences.
flow-difference-sums = If you opt out, { $stops ->
    [0] nothing stops
    [one] one thing stops
   *[other] { $stops } things stop
}, { $unclear ->
    [0] nothing else changes
    [one] one becomes unclear
   *[other] { $unclear } become unclear
}, and { $same ->
    [0] nothing stays as it is
    [one] one stays as it is
   *[other] { $same } stay as they are
}.
flow-unshared = Said not to be shared
flow-unshared-row = { $data }: not to { $to } for { $purpose }

## The matching bench

bench-title = How a shop’s ad finds you
bench-try = Try a number
bench-intro = A shop hands { $network } its customers’ phone numbers as hashes. { $network } compares them with the hashes of the numbers it knows, and shows the shop’s ad to whoever matches.
bench-made-up = Shop, customers and ad are made up. What becomes of the two links is told as in this notice and its sources.
bench-field = Phone number
bench-clear = Clear
bench-example = While the field is empty, a made-up number stands in: { $number }
bench-understood = Understood as { $number }
bench-understood-reserved = Understood as { $number }, which is nobody’s
bench-not-letters = Something in it is neither a digit nor a sign between digits
bench-not-country = No country code begins with a zero
bench-not-short = Too short for a phone number
bench-not-long = Too long for a phone number
bench-offered = Numbers that are nobody’s, kept free for films and books
bench-take = Take { $number }
bench-countries = A number without a country code is from
bench-country = { $country }, +{ $code }
bench-country-uk = United Kingdom
bench-country-de = Germany
bench-country-us = United States
bench-country-es = Spain
bench-country-br = Brazil
bench-country-in = India
bench-country-au = Australia
bench-country-fr = France
bench-private = What you type is stored nowhere. It is gone when you clear it or leave this notice.
bench-before = Before opting out
bench-after = After opting out
bench-in-profile = My profile at { $network } has this number, too
bench-shop = Flower shop’s list
bench-shop-sentence = The flower shop’s list has { $number }, left at its counter.
bench-hash = As a hash
bench-hash-beginning = { $beginning }…
bench-hash-sentence = Made into a hash that begins with { $beginning }.
bench-waits = needs a number
bench-waits-why = What is in the field is not understood yet.
bench-match = Match
bench-match-found = found
bench-match-perhaps = perhaps
bench-match-none = none
bench-match-found-sentence = { $network } finds a match.
bench-match-perhaps-sentence = { $network } finds a match, perhaps.
bench-match-none-sentence = { $network } finds no match.
bench-link-service = Number from { $service }
bench-link-own = Number in your profile
bench-link-used = in use
bench-link-missing = not there
bench-link-sentence = { $link }: { $fate }
bench-sees = You see the ad.
bench-sees-both = { $network } has this number from { $service } and from your own profile.
bench-sees-service = { $network } has this number from { $service }.
bench-sees-own = { $network } has this number from your own profile.
bench-still = You still see the ad.
bench-still-own = { $network } knows the same number from your own profile.
bench-perhaps = Perhaps you see the ad.
bench-perhaps-why = The notice and its sources leave open what { $network } does with this number.
bench-gone = This ad finds you no longer.
bench-gone-why = Here, { $network } has this number from nowhere else. A list may also hold other contact details.
bench-ad = Ad
bench-ad-perhaps = Ad, perhaps
bench-ad-words = Flower shop: roses this week
bench-ad-none = No ad from this list
bench-ad-sentence = { $label }, made up: { $words }
bench-whole-hash = The whole hash
bench-hash-of = SHA-256 of { $digits }
bench-list = The shop’s whole list
bench-list-count = { $n ->
    [one] { $n } customer
   *[other] { $n } customers
}
bench-list-line = { $number }, handed over as { $hash }
bench-customer-roses = Ordered roses in May
bench-customer-wedding = Flowers for a wedding table
bench-customer-friday = A bouquet every Friday
bench-customer-wreath = A wreath for a funeral
bench-customer-tulips = Ordered tulips in March
bench-customer-herbs = Herbs in pots
bench-customer-birthday = Flowers for a birthday
bench-customer-you = You, at the counter
bench-why = Why a hash doesn’t hide a number
bench-why-words = A hash can’t be turned back, but there are few phone numbers. Whoever has the hash can try one number after another until the same hash comes out. Here, all but the last four digits are known.
bench-why-scale = A billion numbers, with nine digits unknown, take { $minutes } minutes at a million tries a second. One core of an ordinary computer is faster.
bench-why-try = Try all 10,000 endings
bench-why-stop = Stop trying
bench-why-running = …{ $ending } gives { $hash }… ({ $n } tried)
bench-why-found = { $n ->
    [one] Found at the first try: { $number }
   *[other] Found after { $n } tries: { $number }
}
bench-why-stopped = { $n ->
    [one] Stopped after one try, nothing found yet
   *[other] Stopped after { $n } tries, nothing found yet
}

## Step 4: who says what

claims-title = Who says what
claims-no-contradiction = The sources we found don’t contradict one another.
claims-of = Contradiction { $i } of { $n }. Both sides in our own words.
claims-against = { $one } against { $other }
claims-kind-company = company
claims-kind-press = press
claims-kind-critic = critic
claims-kind-marketer = marketer
claims-kind-regulator = regulator
claims-copy-link = Copy link
claims-copy-link-of = Copy link: { $title }
claims-better-supported = Better supported: { $side }
claims-none-better = No side is better supported
claims-confused = Easily confused
claims-confused-pair = { $one } · { $other }
claims-all-title = Every claim
claims-afterwards = What happened afterwards
claims-all = { $n ->
    [one] The one claim, by when it was made
   *[other] { $n } claims, by when they were made
}
claims-count = { $n ->
    [one] 1 claim
   *[other] { $n } claims
}
claims-undated = undated
claims-more = { $n ->
    [one] and 1 more who says so
   *[other] and { $n } more who say so
}
claims-source = { $title }, { $publisher }, { $kind }, { $date }
claims-source-unpublished = { $title }, publisher unknown, { $kind }, { $date }
claims-source-read = What was read: { $copy }
claims-source-line = { $name }, { $kind }, { $date }
claims-source-line-copy = { $name }, { $kind }, { $date } (copy)
claims-source-more = { $line }, and { $n } more
claims-source-name = Source: { $line }. { $titles }
claims-no-source = Names no source for this
claims-link-copied = Copied
claims-all-speakers = All speakers
claims-all-themes = All themes
claims-speakers-name = Shown: { $shown }. Choose a speaker
claims-themes-name = Shown: { $shown }. Choose a theme
claims-speakers-list = Speakers
claims-themes-list = Themes
claims-speaker-of = { $kind }, { $n }
claims-theme-stops = What a no ends
claims-theme-continues = What goes on either way
claims-theme-unclear = What stays unclear
claims-theme-stays = What is said to stay
claims-theme-last-day = When the last day is
claims-theme-how = How to say no
claims-theme-disputed = Contradicted or easily confused
claims-theme-beside = Said beside all this
claims-match = Shown: { $contradictions } of { $of-contradictions } contradictions, { $claims } of { $of-claims } claims
claims-none-match = No claim is by this speaker and about this theme
claims-show-all = Show all
claims-line-some-time = Some time in { $when }
claims-line-undated = No date known
claims-line-announced = { $date }: the notice was announced
claims-line-last-day = { $date }: the last day to decide
claims-line-other-day = { $date }: some count to this day
claims-line-sharing = { $date }: sharing may start
claims-line-effect = { $date }: it takes effect

## Step 5: your choice

date-field-hint = 2016-08-25
date-field-empty = A day, a month or a year, as well as you know it
date-field-understood = Understood as { $date }
date-field-unclear = Not understood. Write it like 2016-08-25, 2016-08 or 2016.
date-field-unknown = unknown

choice-none-title = No choice is offered
choice-none = This notice takes effect whether you agree or not.
choice-what-changes = What changes
choice-pick-other = Picking the other side changes nothing until you save
choice-pick-either = Pick either side, nothing is saved yet
choice-right-kept = stays yours
choice-right-lost = is given up
choice-purpose-for = { $purpose }: { $who }
choice-not-yet-open = Not open yet. You can choose from { $moment } on.
choice-closed = Closed since { $moment }. The choice can’t be made any more. What you did in time in the service itself can still be told below.
choice-closed-for-want = By the days known here it is closed. A day that only you know may change that: enter it.
choice-enter-day = Enter the day
choice-not-offered = This notice offers no choice. The sides are shown so that you know what it takes.
choice-unchanged = What doesn’t change
choice-until = Until when
choice-if-nothing = If you do nothing
choice-changing = Changing it here
choice-deadline-day = **{ $date }**, end of the day ~~({ $zone })~~
choice-deadline-moment = **{ $moment }** ~~({ $zone })~~
choice-deadline-own = { $deadline }, for you { $moment }
choice-until-line = { $deadline }. { $then }
choice-until-right-expires = Then the choice is gone.
choice-until-gone = The choice is gone.
choice-until-sharing-starts = Then sharing may begin. You can still say no later; it counts from then on.
choice-until-sharing-started = Sharing may have begun. You can still say no; it counts from then on.
choice-until-not-retroactive = A choice made later counts for the future only.
choice-until-future-only = That day is over. A choice made now counts for the future only.
choice-until-open-ended = Any time. There is no last day.
choice-until-day-untold = The day isn’t known yet: tell it in step 1. You can say no before and after it.
choice-until-no-choice = It takes effect then, whatever you do.
choice-until-assumed = Counted from the earliest day possible, since yours isn’t known.
choice-asked-again = You are asked again on { $date }.
choice-earlier = You chose “{ $side }” on { $date }, on an earlier revision of this notice ({ $revision }).
choice-earlier-asked = It has been revised since, so you are asked again. Your earlier choice stays on record.
choice-reading = { $date }: { $rule }
choice-sources-differ = Sources count differently; this is the earliest day, the safe one.
choice-changing-yes = Save again, as often as you like, while it is open. Earlier choices stay on record.
choice-changing-partly = Save again, as often as you like, while it is open. Earlier choices stay on record; the service takes back only part.
choice-changing-no = Save again, as often as you like, while it is open. Earlier choices stay on record.
choice-worth-after-safe-date = The safe day is over, and sources differ on whether a choice still counts. You can make one; your record will say so.
choice-worth-future-only = A choice made now counts from now on. It takes back nothing that went before.
choice-save = Save my choice
choice-leave-undecided = Leave undecided
choice-back-to-saved = Back to saved
choice-draft = Draft: { $side }
choice-unreadable = What was chosen can’t be told, so nothing is shown as chosen
choice-undecided = Undecided. To save, pick a side first.
choice-saved = Saved
choice-saved-as = { $saved }: { $side }, { $moment }
choice-still-to-tell = { $service } must still be told
choice-carry-out = Carry it out
choice-told = Told afterwards: { $side }, { $date }. Told here on { $at }; it isn’t shown as decided here and then.
choice-told-backed = What backs it: { $backed }
choice-told-saved = Kept as told afterwards
choice-done-already = I have done it already
choice-tell-about = Did you do it in the service itself? It is kept as told by you, with the day on which you tell it, and never shown as decided here and then.
choice-tell-side = What you did
choice-tell-when = When you did it (empty if you don’t know)
choice-tell-backed = What backs it, such as a screenshot or an e-mail
choice-tell-save = Keep what I told
choice-tell-needs-side = Say first what you did
choice-tell-needs-date = The date isn’t understood yet

choice-none-recorded = No choice was recorded here

## Step 6: carry it out

carry-out-title = Carry it out
carry-out-no-choice = No choice is offered, so there is nothing to carry out.
carry-out-opt-out = You chose “{ $side }”. Only the service can flip its own switch, so the steps below are done there.
carry-out-allow = You chose “{ $side }”. Nothing needs to be done in the service.
carry-out-undecided = You are undecided, so there is nothing to carry out yet.
carry-out-replay = This is a replay: the steps are those of the time. The service of today looks different.
carry-out-to-choice = Go to your choice
carry-out-no-way = The sources name no way to do it.
carry-out-show-ways = Ways to opt out
carry-out-reversible-yes = In the service itself this can be taken back later.
carry-out-reversible-partly = In the service itself only part of this can be taken back later.
carry-out-reversible-no = In the service itself this can’t be taken back later.
carry-out-reversible-unclear = Whether this can be taken back later in the service itself isn’t said.
carry-out-now = What applies to you now
carry-out-other = What applies otherwise
carry-out-in-app = In the app
carry-out-web = On the web
carry-out-letter = By letter
carry-out-e-mail = By e-mail
carry-out-phone = By phone
carry-out-if-not-accepted-yet = if you haven’t agreed yet
carry-out-if-accepted = if you have agreed already
carry-out-progress = { $done } of { $n } done
carry-out-done-at = Ticked { $moment }
carry-out-copy = Copy the steps
carry-out-copy-of = Copy the steps: { $way }
carry-out-copied = The steps are copied as text
carry-out-ways = { $n ->
    [one] { $n } way
   *[other] { $n } ways
}
carry-out-remind = Remind me
carry-out-remind-about = The dates ahead with alarms before them, as a file that your calendar opens
carry-out-remind-export = Save the dates…
carry-out-no-file-chosen = No file was chosen. If no dialog came up, type its place instead.
write-letter = Write the letter
write-e-mail = Write the e-mail
write-instead = Write a letter instead
write-instead-about = You can say it in writing too, although the sources name no such way.
write-title-letter = The letter
write-title-e-mail = The e-mail
write-close = Close
write-close-of = Close: { $what }
write-private = What you say about yourself stays in this window and goes into these words only. It is never stored.
write-name = Your name
write-account = What the service knows you by, such as a number or an e-mail address
write-edited = You changed the words by hand, so the fields above leave them alone.
write-sent-already = These words are sent. Starting over begins another letter, with a reference of its own.
write-start-over = Start over
write-to = To
write-to-address = { $to }, { $address }
write-no-address = { $to }. The notice names no address.
write-reference = Reference
write-reference-about = { $reference }, by which both sides find it again
write-subject = Subject
write-body = Words
write-blanks = Something in square brackets is still to be filled in.
write-copy-letter = Copy the letter
write-copy-e-mail = Copy the e-mail
write-save-text = Save as text…
write-save-pdf = Save as PDF…
write-save-e-mail = Save as e-mail draft…
write-to-text = Write text
write-to-pdf = Write PDF
write-to-e-mail = Write e-mail draft
write-copied = Copied, and noted as prepared. Once you have sent it, say so below.
write-saved-to = Saved to { $path }, and noted as prepared. Once you have sent it, say so below.
write-so-far = Letters so far
write-kind-letter = Letter
write-kind-e-mail = E-mail
write-item = { $kind } { $reference }
write-of = { $what } { $reference }
write-prepared-at = Prepared { $moment }
write-sent-question = Sent?
write-sent-when = When you sent it
write-day-range = A whole day is needed, from { $from } to today.
write-i-sent-it = I sent it
write-sent-on = Sent on { $day } (told { $moment })
write-change-day = Change the day
write-sent-kept = Kept as sent
evidence-title = Evidence
evidence-none = None yet
evidence-files = { $n ->
    [one] { $n } file
   *[other] { $n } files
}
evidence-about = A file that backs your choice, such as a screenshot, stays where it is. Only its name, size and fingerprint are kept.
evidence-choose = Choose files…
evidence-drop = or drop them on this window
evidence-path = Or type where it is
evidence-attach = Name it as evidence
evidence-let-go = Let go, and these files are named as evidence
evidence-hashing = Read { $done } of { $all }
evidence-stop = Stop
evidence-kept = { $n ->
    [one] { $n } file is named as evidence
   *[other] { $n } files are named as evidence
}
evidence-known = Named already; nothing was added
evidence-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
evidence-kb = { $n } KB
evidence-mb = { $whole }.{ $tenth } MB
evidence-gb = { $whole }.{ $tenth } GB
evidence-item = { $size } · named { $moment }
evidence-fingerprint = SHA-256 { $short }
evidence-fingerprint-of = Fingerprint of { $name }: SHA-256 { $short }
evidence-copy = Copy the fingerprint
evidence-copy-of = Copy the fingerprint of { $name }
evidence-copied = The fingerprint is copied
honoured-title = Was it honoured?
honoured-next = Next: { $day }
honoured-now = Time to look
honoured-all = Looked at each time
honoured-about = Go through the steps above once more, as far as the setting, and see whether it still says what you chose.
honoured-check = { $date }, after { $days } days
honoured-ahead = Ahead
honoured-due = Due now
honoured-found = What did you find?
honoured-yes = Honoured: it is as I chose
honoured-refused = Refused: the service said no
honoured-no-answer = No answer
honoured-came-back = It came back: it was as I chose, and isn’t any more
honoured-note = A note, if you like
honoured-keep = Keep
honoured-keep-of = Keep: { $when }
honoured-needs = Say first what you found
honoured-told = { $when }; told { $moment }
honoured-change = Change
honoured-change-of = Change: { $when }
honoured-write-again = You can write again and name the reference { $reference }, or ask the data protection authority where you live.
honoured-write = You can write to the service, or ask the data protection authority where you live.
honoured-kept = What you found is kept

## Step 7: your record

record-title = Your record
record-nothing-sent = Files are written here. Nothing is sent.
record-export-title = Export as { $format }
record-preview-of = What the file will hold: { $format }
record-given-later = The file’s number, time and key are given when it is exported.
record-no-preview = What the file will hold can’t be shown now. Your choice is safe.
record-show-preview = Show it
record-ticked = Ticked
record-not-ticked = Not ticked
record-imported = Taken over from elsewhere
record-imported-about = Not decided here. What these records say counts for nothing in this window.
record-imported-says = “{ $side }”, chosen { $moment }
record-imported-nothing = No choice had been recorded in it
record-imported-made = Signed { $made }, taken over { $taken }
record-pdf = PDF
record-pdf-about = To read, print, send and check. The signed record is inside.
record-json-ld = JSON-LD
record-json-ld-about = For programs, and for checking. Signed.
record-markdown = Markdown
record-markdown-about = To read and paste. Not signed.
record-calendar = Calendar
record-calendar-about = The dates ahead, with reminders before them.
record-export = Export…
record-export-as = Export as { $format }…
record-busy = Working on it…
record-saved-to = Saved to { $path }
record-exists = There is a file of that name already, and it was left as it is: { $path }
record-replace = Replace it
record-keep = Leave it
record-path = Or type where to write it
record-write-pdf = Write PDF
record-write-calendar = Write calendar
record-write-json-ld = Write JSON-LD
record-write-markdown = Write Markdown
letter-dialog-title = Save the letter
letter-as-text = Text
letter-as-pdf = PDF
letter-as-e-mail = E-mail draft
evidence-dialog-title = Choose files that back your choice
record-dialog-title = Export the record
record-dialog-calendar = Save the dates
record-check-dialog-title = Choose a record to check
record-check = Check a record
record-check-about = Drop PDFs or JSON-LD files here, or choose them. They are only read.
record-check-path = Or type where it is
record-check-now = Check it
record-check-choose = Choose files…

## Answers about records that were checked

check-progress = Checked { $done } of { $n } { $n ->
    [one] file
   *[other] files
}
check-stop = Stop
check-summary = { $n } { $n ->
    [one] file
   *[other] files
}: { $parts }
check-count-intact = { $n } intact
check-count-pages = { $n } with changed pages
check-count-altered = { $n } altered
check-count-other = { $n } not a record
check-count-unreadable = { $n } that can’t be read
check-row = { $answer }: { $file }
check-more = and { $n } more
check-intact = Intact
check-intact-means = Nothing was changed since it was signed.
check-pages-changed = Pages changed
check-altered = Altered
check-altered-means = It isn’t what was signed.
check-not-a-record = Not a record
check-unreadable = Can’t be read
check-pages-as-drawn = Its pages say what the signed record says.
check-pages-differ = The pages were changed. Only the record inside is signed: believe that one.
check-pages-not-comparable = Another version made it, so its pages can’t be compared. The signature covers the record inside only.
check-mode-real = Made with the real dates
check-mode-replay = A replay, made with moved dates
check-mode-workshop = From a workshop, made for practice
check-created = Signed on { $created }
check-signed-by = Signed by { $signer }
check-mine = This is the key of a notice on this computer
check-not-mine = Another key than yours; ask its owner whether it is theirs
check-held-whole = Your ledger still holds every entry that this record names.
check-held-nothing = Your ledger has no entry of its notice any more.
check-held-cut = Your ledger was cut: it holds { $held } entries, and this record pins { $pinned }.
check-held-rewritten = Your ledger was rewritten: its entry { $number } is not the one that this record pins.
check-held-broken = Your ledger’s chain is broken before the entry that this record pins.
check-limits = It doesn’t prove who signed it, or what the service did.
check-look = Look at it
check-look-at = Look at it: { $file }
check-looked-at = What the record says: { $file }
check-close = Close
check-import = Take it over
check-import-named = Take it over: { $file }
check-imported = Taken over, and kept as made elsewhere
check-made-here = It was exported from here, so there is nothing to take over.
check-already-here = It was taken over already.
check-notice-unknown = Its notice isn’t here, so it can’t be taken over.
check-of-a-workshop = Made in a workshop, so it can’t be taken over.

## The record itself

receipt-title = My choices: { $title }
receipt-about-real = What a person chose about a notice, as recorded on their own computer.
receipt-about-replay = This is a replay. The notice’s dates were moved to a later day, for practice. It is not a choice made in the real window.
receipt-about-workshop = This was made in a workshop, for practice. It is nobody’s real choice.
receipt-fingerprint = The title and the sha256 are those of the explanation that the person read. The sha256 is taken of its canonical JSON (RFC 8785), not of the company’s own text.
receipt-limit-service = It states what the person recorded. It does not show that the service received, accepted or honoured it.
receipt-limit-time = Times come from the person’s own clock, which can be wrong or set back. They don’t prove that the choice came before the last day.
receipt-limit-person = The signature shows that the file is unchanged since this key signed it. It does not show who the person is.
receipt-limit-others = Anyone can make another key and another record. Two records can contradict each other, and there may be a later one.
receipt-limit-notice = What the notice and its sources say is told as they say it. That doesn’t make it true.
receipt-limit-standard = It follows the structure of ISO/IEC TS 27560:2023 as expressed in the Data Privacy Vocabulary 2.3. Nobody has certified it.
receipt-not-stated = Not stated in the notice
receipt-no-last-day = The notice names no last day
receipt-day-untold = The last day isn’t known: the day it is counted from was not told
page-day-untold = The last day isn’t known, for the day it is counted from wasn’t told. The rule: { $rule }
receipt-not-shared = The notice says that this is not shared
receipt-until-changed = Until the person changes this choice
receipt-method-chosen = Chose “{ $side }” in { -app } and saved it
receipt-method-none-yet = No choice had been recorded when this file was made
receipt-method-closed = The last day had passed, and no choice had been recorded when this file was made
receipt-right-to-withdraw = Withdraw consent
receipt-right-to-object = Object to the processing

page-across-replay = REPLAY
page-across-workshop = WORKSHOP
page-across-altered = ALTERED
page-altered = This is not what was signed. The file was changed afterwards, so don’t rely on it.
page-attached = The signed record that these pages are drawn from
page-foot = { $title } · record { $record } · The attached file is the record
page-more =
    { $count ->
        [one] and { $count } more, in the record itself
       *[other] and { $count } more, in the record itself
    }
paper-page = Page { $page } of { $of }
page-no-choice = The notice offers no choice.
page-chosen = I chose “{ $side }” on { $moment }, in time.
page-chosen-after-safe-date = I chose “{ $side }” on { $moment }, after the safe day; sources differ on whether that counts.
page-chosen-for-the-future = I chose “{ $side }” on { $moment }; it counts from then on.
page-chosen-then = It was asked by revision { $revision } of the notice’s explanation.
page-chosen-at = I chose “{ $side }” on { $moment }.
page-closed = The last day had passed, and I had recorded no choice when this record was made.
page-undecided = I had recorded no choice when this record was made.
page-unclear = The record doesn’t say clearly what was chosen.
page-told-hint = What I did in the service itself, I told afterwards. It stands further on and is not a choice recorded at the time.
page-notice = The notice
page-notice-title = Title
page-notice-from = From
page-notice-announced = Announced
page-notice-revision = Explanation
page-revision-in = revision { $revision }, language { $language }
page-notice-fingerprint = Fingerprint of the explanation
page-made = Record made
page-window = Time to choose
page-window-no-choice = The date
page-day-safe = Last safe day
page-day-latest = By the latest count
page-day-to-know = The day to know
page-day-assumed = The day it is counted from was not entered, so the earliest possible one was taken.
page-what-ends = What ends then
page-ends-right = The choice itself.
page-ends-sharing = Sharing may begin after it. Opting out stays possible.
page-ends-past = A later choice counts for the future only.
page-fates = What opting out changes
page-fates-no-choice = What happens
page-fate-stops = Stops
page-fate-continues = Goes on
page-fate-unclear = Unclear
page-fate-kept = Is kept
page-fate-lost = Is lost
page-purpose = { $purpose } ({ $recipient })
page-further-on =
    { $count ->
        [one] and { $count } more, further on
       *[other] and { $count } more, further on
    }
page-signer = Who signed
page-qr = The signer’s key as a QR code
page-not-signed = The record is the signed JSON-LD file; a PDF has it attached. These pages are drawn from it and are not signed themselves.
page-check = To check it, drop this file on { -app }, or run { $command }. It names no person: ask whoever gave it to you whether this is their key.
page-limits = What this does not prove
page-limits-more = What else it does not prove
page-outcomes = What is shared
page-what = What
page-where = To whom and what for
page-limit = Can it be limited?
page-after = After opting out
page-after-no-choice = What happens
page-place = { $recipient }: { $purpose }
page-limit-yes = yes
page-limit-no = no
page-limit-partly = partly
page-limit-unclear = unclear
page-after-stops = stops
page-after-continues = continues
page-after-unclear = unclear
page-right-kept = is kept
page-right-lost = is lost
page-not-shared = What is not shared, as the notice says
page-not-shared-item = { $data } ({ $place })
page-unaffected = What nobody can choose about
page-days = How the days were counted
page-days-rule = Rule
page-days-last = Last day
page-days-source = Source
page-days-holds = For me
page-days-end-of = end of { $date } ({ $zone })
page-days-counted = holds, counted down to
page-days-applies = holds
page-days-falls-away = falls away
page-history = History
page-zone = All times from here on are on the clock of { $zone }.
page-entry = { $moment }: { $what }
page-entry-unknown = Something that is unknown here: { $fact }
page-opened = Opened the notice, revision { $revision }
page-replay-started = Started a replay, with the announcement on { $day }
page-anchor-announced = Entered that it was announced on { $day }
page-anchor-shown = Entered that the notice was shown to me on { $day }
page-anchor-accepted = Entered that I agreed on { $day }
page-anchor-sent = Entered that it was sent on { $day }
page-anchor-received = Entered that I received it on { $day }
page-anchor-registered = Entered that I registered on { $day }
page-anchor-taken-back = Took back a day entered before
page-decided = Chose “{ $side }”
page-told = Told afterwards: “{ $side }”
page-step-done = Ticked: { $step }
page-step-undone = Took back the tick: { $step }
page-exported = Exported a record ({ $format })
page-guessed = { $count ->
    [one] Guessed { $count } row before the answers were seen; the guess is in the signed record
   *[other] Guessed { $count } rows before the answers were seen; the guesses are in the signed record
}
page-calendar-exported = Exported the dates for a calendar
page-letter-prepared = Prepared the letter { $reference }
page-letter-sent = Sent the letter { $reference } on { $day }
page-evidence-attached = Named a file as evidence: { $name }
page-outcome-checked = Looked whether it was honoured: { $found }
page-found-honoured = it was honoured
page-found-refused = the service refused
page-found-no-answer = no answer
page-found-came-back = the sharing had come back
page-imported = Took over a record made elsewhere: { $record }
page-clock-corrected = Stated that the clock was wrong when it said { $was }
page-steps = Carrying it out
page-ticked = { $step } (ticked { $moment })
page-letters = Letters
page-letter-and-sent = { $reference }: prepared { $moment }, sent { $day }
page-letter-not-sent = { $reference }: prepared { $moment }, not marked as sent
page-evidence = Evidence
page-evidence-name = File
page-evidence-size = Size
page-evidence-hash = SHA-256
page-bytes = { $size } bytes
page-checks = Was it honoured?
page-check-day = Planned for
page-check-found = Found
page-check-note = My note
page-check-done = { $found } ({ $moment })
page-check-open = not looked yet
page-told-title = Told afterwards
page-told-about = Done in the service itself, as told by me later. It is not a choice made here and then.
page-told-item = “{ $side }”, { $when }; told { $moment }.
page-told-backed = What backs it: { $backed }
page-imported-title = Records from elsewhere
page-imported-about = Told by records that were made elsewhere. Nothing of it was decided here.
page-imported-item = { $record }, made { $made }, taken over { $moment }
page-imported-says = It says: “{ $side }”, { $moment }
page-imported-key = Signed by
page-record = The record’s names
page-record-own = This record
page-record-replaced = It replaces

verify-why-not-pdf = The file is not a PDF.
verify-why-pdf-too-large = The PDF is larger than 16 MiB.
verify-why-attachment-too-large = What is attached to the PDF is larger than any record.
verify-why-pdf-damaged = The PDF is damaged, or only a part of one.
verify-why-pdf-encrypted = The PDF is protected by a password. Save it without one, then check it again.
verify-why-pdf-no-record = No record is attached to the PDF.
verify-why-pdf-several = More than one record is attached to the PDF, so it can’t be told which one is meant.
verify-why-pdf-unknown-packing = The record in the PDF is packed in a way that is unknown here.
verify-why-pdf-too-deep = The PDF’s parts lie deeper within each other than in any page with a record.
verify-why-pdf-too-much = The PDF holds or unpacks to more than any page with a record.
verify-why-too-large = It is larger than any record.
verify-why-not-json = It can’t be read as JSON. Perhaps it is another kind of file, or only part of one.
verify-why-another-kind = It can be read, but it isn’t a record of a choice.
verify-why-unknown-version = It is a record of a version that is unknown here. A newer { -app } may be able to check it.
verify-why-incomplete = It is signed, but lacks parts that every record has.
verify-why-duplicate-name = A name stands twice in it, so that it could be read in two ways.
verify-why-other-kind = It holds something that no record holds: a bare number, true, false or null.
verify-why-too-deep = Its parts are nested deeper than in any record.
verify-why-member-besides = Something was added beside the record and its signature.
verify-why-no-proof = Its signature is missing.
verify-why-not-one-proof = It has something else in the place of its one signature.
verify-why-proof-members = Its signature has a part that is unknown, or lacks one.
verify-why-proof-kind = Its signature is of another kind.
verify-why-key-kind = Its key is of another kind.
verify-why-key-names-differ = Its signature names two different keys.
verify-why-signature-form = Its signature isn’t written as a signature is.
verify-why-signature-bad = Its signature doesn’t match what it says.

## The letter

letter-blank-name = [your name]
letter-blank-account = [your account, such as number or e-mail address]
letter-subject = Opt-out from your notice of { $announced }, reference { $reference }
letter-greeting = Hello,
letter-choice = On { $announced } you announced changes. As I understand them, they let me choose: “{ $question }”
letter-answer = My answer is: “{ $side }”.
letter-covers = I opt out of the use of my data for this, and of nothing else:
letter-keeps = I opt out so that I keep this, and ask for nothing else:
letter-keep = I go on using your service. This doesn’t end my account.
letter-side-effects = Please tell me first if doing so has side effects on my account, or on what I can use. In that case change nothing until I have answered.
letter-confirm = If not, please carry it out and confirm it in writing, with the day from which it holds and my reference { $reference }. Please use the contact details that you have for my account.
letter-gdpr = This is an objection under Article 21 of the GDPR. Article 12(3) gives one month for the answer.
letter-account = My account: { $account }
letter-closing = Kind regards
letter-phone-side-effects = Please tell me before you do anything: does it have side effects on my account, or on what I can use? Then change nothing yet.
letter-phone-confirm = If not, please carry it out and confirm it to me in writing, with the day from which it holds. My reference is { $reference }.
letter-phone-note = Whom am I talking to? I write down your name, the day and the time.

## The calendar

reminder-none-no-date = There is no date to be reminded of: this notice has no last day that can be computed.
reminder-none-all-past = There is nothing to be reminded of: every date has passed.
reminder-replay = REPLAY { $title }
reminder-workshop = WORKSHOP { $title }
reminder-replay-about = This is a replay: the dates were moved. Nothing ends on this day.
reminder-workshop-about = This was made in a workshop, for practice. Nothing ends on this day.
reminder-title-right-expires = { $service }: last day to choose
reminder-title-sharing-starts = { $service }: last day before sharing may start
reminder-title-not-retroactive = { $service }: last day before a choice counts for the future only
reminder-title-open-ended = { $service }: named day for a choice
reminder-title-no-choice = { $service }: last day before the change takes effect
reminder-question = What is to be chosen: { $question }
reminder-ends = What ends then: { $what }
reminder-after-right-expires = After this day the choice is gone.
reminder-after-sharing-starts = After this day sharing may begin. You can still say no later; it counts from then on.
reminder-after-not-retroactive = A choice made later counts for the future only.
reminder-after-open-ended = You can choose on any later day too.
reminder-after-no-choice = It takes effect whatever you do.
reminder-readings = How the days are counted:
reminder-reading-counted = { $end }: { $rule } (counted down to)
reminder-reading-applies = { $end }: { $rule }
reminder-reading-moot = { $end }: { $rule } (doesn’t hold for you)
reminder-postmarked = The postmark counts.
reminder-end-of-day = End of { $date } ({ $zone })
reminder-ways = How to carry it out:
reminder-way-in-app = In the app: { $way }
reminder-way-web = On the web: { $way }
reminder-way-letter = By letter: { $way }
reminder-way-e-mail = By e-mail: { $way }
reminder-way-phone = By phone: { $way }
reminder-in-a-week = One week left. { $title }
reminder-in-a-day = One day left. { $title }
reminder-in-two-hours = Two hours left. { $title }
reminder-check = Was it honoured? { $service }
reminder-check-about = { $days } days ago you carried out your choice, or made it: “{ $side }”
reminder-check-how = Look in the service itself whether your choice still holds. If you wrote to it, look for its answer. Then note in { -app } what you found, and keep a screenshot.

## Trouble and refusals

trouble-details = Details
trouble-dismiss = Dismiss
err-ledger-not-opened = Your kept choices couldn’t be opened. They are untouched, but nothing can be saved now.
rec-ledger-not-opened = Check that the folder can be read and written, then start the program again.
err-ledger-newer = Your choices were kept by a newer version of this program. They are left as they are.
rec-ledger-newer = Use the newer version to open them.
err-ledger-damaged = The file that your choices are kept in is damaged, or isn’t one of this program. It was left as it is, and nothing can be saved now.
rec-ledger-damaged = Move it to another folder, start the program again, and restore a backup in the settings. The file: { $path }
err-ledger-gone = The file that your choices are kept in is gone, or another one is in its place. Nothing more is saved.
rec-ledger-gone = Before you close this window: “Back up” in the settings still writes all of it into a file. Then start the program again and restore that file.
err-ledger-emptied = The file that your choices are kept in is missing or empty, though records were signed here before. That was done outside this program.
rec-ledger-emptied = If you have a backup, restore it in the settings. Records that you exported are still good.
err-keys-not-opened = The keys that sign your records couldn’t be opened. Choices are kept as always, but nothing can be signed now.
rec-keys-not-opened = Check that the folder of the keys can be read and written, then start the program again.
err-keys-remain = The notice was removed, but its keys couldn’t be.
rec-keys-remain = Open the details to see which file is left, and delete it by hand.
err-not-saved = That wasn’t saved. What was saved before is safe.
rec-not-saved = Make sure that the folder can be written and has room, then try again.
err-chain-broken = The entries of this notice were changed outside this program. Nothing was repaired or removed, and nothing more is saved for it.
rec-chain-broken = Compare with a record that you exported earlier. To go on, remove this notice at home and restore a backup. The other notices aren’t affected.
err-not-exported = The file wasn’t written. No half-written file was left behind; your choice is safe.
rec-not-exported = Choose another folder, then try again.
err-file-exists = A file of that name is already there. It was left as it is.
rec-file-exists = Choose another name, or say that it shall be replaced.
err-date-not-possible = That day was not kept. It lies before the announcement or in the future.
rec-date-not-possible = Nothing has changed. Enter the day as it was, or leave it unknown.
err-notice-unknown = No notice of that name is here. Nothing has changed.
rec-notice-unknown = Choose one of those below.
said-work-stopped = Stopped. What was done until then stands.
said-next-participant = Ready for the next participant. Nothing of the one before is left in this window.
said-workshop-left = The workshop is over. These are your own notices.
said-another-is-open = Another notice was open by then, so nothing was written or kept.
said-no-file-chosen = No file was chosen. If no dialog came up, open a notice and type the file’s place in its step 7.
err-not-readable = That file couldn’t be read as a record. It was left as it is.
rec-not-readable = Choose the file that was exported as a record.
err-evidence-not-read = That file couldn’t be read, so it isn’t named as evidence. It was left as it is.
rec-evidence-not-read = Make sure that it can be opened, then choose it again.
err-notice-broken = A notice of your own has problems and isn’t shown. The others are fine.
rec-notice-broken = Open the details to see the first problem, mend the file, then start again.
err-settings-not-kept = Your settings couldn’t be kept. They hold until you close this window; your choices are safe.
rec-settings-not-kept = Check that the folder can be written.
err-not-written = The file wasn’t written, and nothing was left behind.
rec-not-written = Choose another folder or name, or make room on the disk.
err-not-restored = This file can’t be taken in as a backup. What is kept here is as it was.
rec-not-restored = Choose a file that was written by “Back up”.
err-no-such-file = There is no file of that name, or it is a folder or empty. Nothing was changed.
rec-no-such-file = Check the name and the folder, then try again.
err-not-deleted = Not everything could be deleted.
rec-not-deleted = Close every other window of this program and try again, or delete the folder by hand.

## Command line

cli-no-display = Fair Notice needs a screen, and none can be reached from here. Start it on your desktop; check, list, export, verify and tally work without one.
cli-no-window = The window couldn’t be opened ({ $cause }). It needs a screen and these packages (by their names in Debian): { $packages }. check, list, export, verify and tally work without one.
cli-right-to-left = { $tag } is written from right to left, which can’t be shown in the right order yet; these can be chosen: { $languages }
cli-about = Fair Notice { $version } explains a data-sharing notice, counts down, and records your choice. It never opens a network connection. Everything is kept in { $folder }.

## A notice that a person writes themself

form-title = { $who }, { $year }
form-announcement = { $date }
form-lead-right-expires = After the last day the choice is gone.
form-lead-sharing-starts = From that day on it may begin. You can still say no later.
form-lead-not-retroactive = You can still say no later; then it counts for the future only.
form-lead-open-ended = You can say no at any time.
form-lead-no-choice = No choice is offered.
form-ends-right-expires = The choice itself.
form-ends-sharing-starts = Nothing: you can say no later, too. But from then on it may begin.
form-ends-not-retroactive = The time in which a no keeps you out entirely. Later it counts for the future only.
form-ends-open-ended = Nothing ends.
form-ends-no-choice = No choice ends, for none is offered.
form-if-nothing = It happens as announced.
form-if-opt-out = What you can limit stops; the rest goes on.
form-no-opt-out = There is nothing to opt out of.
form-data-unnamed = your data
form-purpose-unnamed = purposes it doesn’t name
form-recipient-unnamed = Others
form-part-company = the company
form-part-recipient = gets it
form-source = The notice itself
form-question = May { $who } go on with it?
form-unchanged = What the notice doesn’t let you limit.
form-opt-out = Say no
form-opt-out-means = You tell { $who }, in the way the notice names.
form-allow = Let it be
form-allow-means = You do nothing.
form-contact-unnamed = the place that the notice names
form-way-in-app = In the app
form-way-in-app-tell = Open { $contact } and switch it off.
form-way-in-app-keep = Take a screenshot with the date.
form-way-web = On the website
form-way-web-tell = Open { $contact } and switch it off.
form-way-web-keep = Take a screenshot with the date.
form-way-letter = By letter
form-way-letter-tell = Write that you say no, sign it, and post it to { $contact }.
form-way-letter-keep = Keep a copy and the receipt of the post.
form-way-e-mail = By e-mail
form-way-e-mail-tell = Write that you say no to { $contact }.
form-way-e-mail-keep = Keep what you sent and what comes back.
form-way-phone = By phone
form-way-phone-tell = Call { $contact } and say no.
form-way-phone-keep = Write down day, time and whom you spoke to.
form-rule-by = by the end of { $date }
form-rule-from = from { $date } on
form-rule-announced = { $days } days after it was announced
form-rule-shown = { $days } days after you saw it
form-rule-accepted = { $days } days after you agreed
form-rule-sent = { $days } days after it was sent
form-rule-received = { $days } days after you got it
form-rule-registered = { $days } days after you signed up
form-bank-what = The bank shares what it knows about you, for up to seven reasons.
form-bank-data = personal information
form-bank-transactions = transactions and experiences
form-bank-creditworthiness = creditworthiness
form-bank-bureaus = Credit bureaus, courts
form-bank-itself = The bank itself
form-bank-partners = Other financial companies
form-bank-affiliates = Its affiliates
form-bank-others = Companies not related to it
form-bank-everyday = everyday business
form-bank-own-marketing = its own marketing
form-bank-joint = joint marketing
form-bank-affiliates-everyday = affiliates’ everyday business: transactions
form-bank-affiliates-credit = affiliates’ everyday business: creditworthiness
form-bank-affiliates-marketing = marketing by affiliates
form-bank-others-marketing = marketing by companies not related to it
form-carrier-what = The carrier uses your call and billing records for marketing.
form-carrier-records = call and billing records
form-carrier-itself = The carrier itself
form-carrier-agents = Its agents and affiliates
form-carrier-new = marketing services you don’t have yet
form-carrier-same = marketing more of what you have

## Adding a notice

add-title = Add a notice
add-correct-title = Correct a notice
add-by-hand = By hand
add-by-hand-about = Four fields, two minutes: who, what, until when, how.
add-from-form = From a form
add-from-form-about = A bank’s or a carrier’s notice has the same rows everywhere; you fill in the company’s own answers.
add-from-file = From a file
add-file-about = A notice is one file. It is read and checked here; nothing is added before you say so.
add-kind-bank = A US bank
add-kind-carrier = A US phone carrier
add-kind-empty = Empty form
add-who = Whose notice is it?
add-what = What changes, in one sentence?
add-whom = Who gets the data, if it says so?
add-rows = What is shared
add-row-data = What
add-row-recipient = With whom
add-row-purpose = What for
add-row-field = { $label } ({ $n })
add-row-number = Row { $n }
add-row-question = { $row }. { $question }
add-row-limit = Can you limit it?
add-row-add = Add a row
add-row-remove = Remove the row
add-row-remove-name = Remove row { $n }
add-until = What happens on the day?
add-ends-right-expires = After it I can no longer choose
add-ends-sharing-starts = Sharing may begin; I can say no later, too
add-ends-not-retroactive = Later I can say no for the future only
add-ends-open-ended = There is no day: I can say no at any time
add-ends-no-choice = I can’t choose; it is only a day to know
add-counted-day = A date
add-counted-from = A number of days
add-last-day = Last day
add-first-day = The day on which it begins
add-days = How many days?
add-days-from = Counted from a day that only you know and tell in step 1: { $from }.
add-counted-since = Counted from the day
add-how = How does one say no?
add-contact = Address, number or menu, as the notice names it
add-head = Where it comes from
add-announced = When did it come out?
add-places = Where does it hold?
add-places-about = Codes such as US, DE or EU, with commas between them. Empty where the notice doesn’t say.
add-more = More, if you know it
add-save = Add this notice
add-save-correction = Save the correction
add-undo = Undo
add-lacks = { $n ->
        [one] One thing is still missing.
       *[other] { $n } things are still missing.
    }
add-lack-who = Name the company.
add-lack-what = Say in one sentence what changes.
add-lack-row = Say what is shared, or what for.
add-lack-day = Enter a whole day, such as 24 December 2026.
add-lack-day-too-early = That day isn’t after the day on which it came out.
add-lack-days = Enter a number from 1 to 3660.
add-lack-places = Use codes with commas between them, such as US, DE.
add-lack-choice = Nothing here can be limited. Say which row can be, or that there is no choice.
add-preview = So it will be shown
add-preview-empty = Fill in the fields; the notice appears here.
add-preview-unshared = not shared
add-preview-more = and { $n } more
add-file-choose = Choose a file…
add-file-drop = Or drop it on this window.
add-file-path = Or type where it is
add-file-read = Look at it
add-file-dialog = Choose a notice
add-file-unreadable = That file couldn’t be read. It was left as it is, and nothing was added.
add-file-company = Company
add-file-from = Where from
add-file-revision = Revision
add-file-language = Language
add-file-fingerprint = Fingerprint
add-file-looks-like = The company’s name looks like that of a notice which came with this program: { $title }. Check who gave you this file.
add-file-new = It can be added.
add-file-same = You have this very notice already.
add-file-revises = A newer revision of yours, which is revision { $had }. What you decided stays readable.
add-file-not-newer = You have revision { $has } of it with other words. Only a newer revision takes its place.
add-file-bundled = A notice that came with this program has that name and can’t be replaced. Another name in the file’s “slug” makes it yours.
add-file-problems = { $n ->
        [one] It can’t be added: one problem.
       *[other] It can’t be added: { $n } problems.
    } The file was left as it is.
add-file-problem = Line { $line }, column { $column }: { $problem }
add-file-more = And { $n } more.
share-notice = Save the notice as a file…
share-dialog = Save the notice
share-kind = Notice
correct-notice = Correct it
said-notice-added = Added. It is kept on this computer alone.
said-notice-shared = Saved to { $path }. The file holds the notice and nothing about you.
said-days-saved = { $count ->
        [one] The days of one notice are saved to { $path }.
       *[other] The days of { $count } notices are saved to { $path }.
    }
err-notice-not-kept = The notice couldn’t be kept or removed whole. Your choices are safe.
rec-notice-not-kept = Check that the folder can be written, then try again.

## My notices, when there are many

home-add = Add a notice
home-all-days = All days as a calendar…
home-search = Search
home-library = More notices
home-library-order = Newest first
home-to-check = Was it honoured?
home-to-check-order = Longest due first
home-check-due = To be checked since { $date }
home-check = Check
home-any-state = Every state
home-states-name = State: { $shown }
home-state-decide = Decide by a day
home-state-open = Open without a day
home-state-untold = Date unknown
home-state-decided = Decided
home-state-check = To be checked
home-state-closed = Closed
home-state-no-choice = No choice offered
home-any-place = Every place
home-places-name = Place: { $shown }
home-found = { $n ->
        [0] No notice fits.
        [one] One notice fits.
       *[other] { $n } notices fit.
    }
home-show-all = Show all
place-eu = European Union
place-us = United States
place-gb = United Kingdom
place-ca = Canada
place-ch = Switzerland
place-hk = Hong Kong
place-is = Iceland
place-kr = South Korea
place-li = Liechtenstein
place-no = Norway

## What a new revision changed

changes-title = What changed since you decided
changes-count = { $n ->
        [one] one change
       *[other] { $n } changes
    }
changes-added = New: { $words }
changes-removed = Gone: { $words }
changes-changed = { $was } → { $now }
changes-nothing = nothing
changes-words = Words
changes-row = What is shared
changes-day = Days
changes-choice = Choice
changes-way = How to carry it out
changes-claim = Who says what
changes-name = Names

## A notice as a file

share-title = This notice as a file
share-revision = revision { $revision }
share-fingerprint = Its fingerprint, the same wherever it is read: { $fingerprint }
share-write = Save the file
correct-in-file = It wasn’t written with a form. Its file is in { $folder }; with a higher revision in it, start again or drop it on this window.

## The workshop: the strip over every page, and what is asked before everything goes

workshop-title = Workshop
workshop-day = Day { $day } of { $days }
workshop-day-over = Over since day { $days }
workshop-day-past = Past day { $days }, by one count
workshop-desk = Facilitator’s page
workshop-next-participant = Next participant
workshop-leave = Leave the workshop
workshop-next-title = Make room for the next participant?
workshop-next-what = Everything of this participant goes: choices, letters, keys, what was typed, and what was copied from here. A record can be exported first. Exported files stay where they are, and so do the room’s hands.
workshop-next-do = Start afresh
workshop-leave-title = Leave the workshop?
workshop-leave-what = What was done in it goes, the room’s hands too. Exported files stay. Your own notices are as they were.
workshop-leave-do = Leave it
workshop-export-first = Export a record first
workshop-stay = Stay here

## The facilitator’s page

workshop-to-notice = To the notice
workshop-what = In a workshop the clock runs as fast as you like, and nothing is kept on this computer. Records made here say that they come from a workshop.
workshop-notice = Notice
workshop-other-notices = Every other notice can be opened in My notices; clock, steps, handout and tally work for it too.
workshop-tracks = Tracks
workshop-tracks-what = What to ask and what to say, in an order that fits the time. Page Down goes on.
workshop-no-plan = Nobody has written questions for this notice yet.
workshop-no-notice = No notice is chosen yet
workshop-track-begin = { $minutes ->
    [one] Begin { $minutes } minute
   *[other] Begin { $minutes } minutes
}
workshop-stop = Track of { $minutes } min · part { $stop } of { $stops }
workshop-time = { $time } of { $of }
workshop-time-here = this part { $time } of { $of }
workshop-time-over = this part { $time } of { $of }, over time
workshop-next-stop = Next: { $what }
workshop-next-nothing = This is the last part.
workshop-reveal = Reveal
workshop-track-end = End the track
workshop-show-notice = The notice
workshop-show-question = A question
workshop-show-day = The day
workshop-show-screens = The same choice on two screens
workshop-show-choice = The room chooses
workshop-show-tally = What the room found
workshop-question-of = Question { $place } of { $count }
workshop-answer-yes = Yes
workshop-answer-no = No
workshop-answer-cant-tell = Can’t tell
workshop-hand-fewer = One hand fewer: { $answer }
workshop-hand-more = One hand more: { $answer }
workshop-hands-of = { $count } of { $people } hands
workshop-hands-capped = { $count } of { $people } hands: no more than there are people
workshop-ask-again = Ask again
workshop-what-sources-say = what the sources say
workshop-sources = Sources: { $names }
workshop-disputed = { $sources }. They differ: who says what stands in the notice.
workshop-score-none = No answer was revealed yet
workshop-score = { $n ->
    [one] { $right } of { $hands } hands were right, on one question
   *[other] { $right } of { $hands } hands were right, on { $n } questions
}
workshop-right-of = True: { $answer } · { $right } of { $count } hands
workshop-room-chooses = In the room’s name
workshop-room-chose = The room chose: { $side }
workshop-room-undecided = The room has not chosen yet
workshop-refused = Refused: it is too late for the room, too.
workshop-closed = Closed by every count since { $moment }: a choice made now is refused.
workshop-not-yet-open = Not open before { $moment }: a choice made now is refused.
workshop-over = Over
workshop-screens-what = Somebody looks for the way to say no on each of the two screens. The time runs until the choice comes into sight.
workshop-trial-hidden = Start: as in 2016
workshop-trial-neutral = Start: two equal answers
workshop-trial-drop = Stop
workshop-trial-found = { $screen }: in sight after { $time }, ended with “{ $side }”
workshop-trial-never = { $screen }: never in sight, ended with “{ $side }”

## The time machine

workshop-clock = Time machine
workshop-run = Let time run
workshop-pause = Stop time
workshop-day-back = A day back
workshop-day-on = A day on
workshop-jump-day = Day { $day }
workshop-jump-last-hour = Last hour
workshop-jump-last-minute = Last minute
workshop-jump-after = After the end
workshop-pace = Minutes for 30 days
workshop-pace-faster = One minute fewer
workshop-pace-slower = One minute more

## The room, and what it sees

workshop-room = The room
workshop-window-title = Fair Notice: the room
workshop-window-open = Open the room’s window
workshop-window-close = Close the room’s window
workshop-show-here = Show it in this window
workshop-here-close = Back to the page
workshop-here-keys = H hides these controls, B makes the picture dark, F11 goes back
workshop-room-keys = F9 room’s window: drag it onto the projector, F11 there fills the screen. F11 here shows the picture in this window. B dark, Page Down on, Page Up back.
workshop-blank = Make it dark
workshop-unblank = Show it again
workshop-is-blank = The picture is dark
workshop-people = People in the room
workshop-people-fewer = One person fewer
workshop-people-more = One person more
workshop-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
workshop-of = Workshop: { $title }

## The same choice on two screens, in our own words

screens-hidden = As in 2016
screens-neutral = Two equal answers
screens-title = Our terms have changed
screens-lead = To go on, agree to the new terms and to the privacy policy. They tell of new functions and of how data is used.
screens-read-more = Read more about what has changed
screens-long-text = A long text
screens-box = Share my account data with Facebook, for better ads there
screens-agree = Agree
screens-neither = You can go on using the service either way.

## The handout

handout-title = Handout
handout-what = The notice on one page for everybody: the table, the dates, the steps, and room for notes. The dates are the real ones.
handout-save = Save as PDF
place-write = Write it there
handout-dialog-title = Save the handout
handout-kind = PDF
handout-foot = Fair Notice, handout. It tells what the notice’s sources say, and nothing of anybody in the room.
handout-table = What is shared
handout-over = It is over: the last day was { $date }.
handout-data = What
handout-whom = With whom, what for
handout-limit = Can you limit it?
handout-after = After opting out
handout-more = { $count ->
    [one] { $count } row more stands in the program
   *[other] { $count } rows more stand in the program
}
handout-not-shared = Said not to be shared
handout-dates = Until when
handout-if-nothing = If you do nothing
handout-if-opt-out = If you say no
handout-steps = How to say no
handout-notes = Notes

## A folder of records, counted

tally-title = Tally
tally-what = Counts a folder of exported records: one vote for each signing key and notice, of which the longest history counts. Real choices, replays and workshops stand apart. A count under 5 is merged with another, so that it points at nobody.
tally-choose = Choose a folder
tally-dialog-title = A folder of records
tally-path = Or type the folder
tally-count = Count
tally-progress = { $done } of { $n } files
tally-of = Counted: { $path }
tally-real = Real choices
tally-replay = Replays
tally-workshop = Workshops
tally-votes = { $count ->
    [one] { $mode }: { $count } vote
   *[other] { $mode }: { $count } votes
}
tally-empty = No record in this folder can be counted.
tally-opt-out = Opted out
tally-allow = Allowed
tally-merged = + joins counts that are too small to be told alone.
tally-change = First “{ $from }”, last “{ $to }”: { $count }
tally-changes-not-told = Who changed their mind is not told: a count under 5 could be worked out.
tally-guesses = What was guessed
tally-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
tally-row = { $what }, { $whom }. Is it shared, or taken?
tally-no-guess = No guess
tally-duplicates = { $count ->
    [one] One record gave way to another of the same key and notice.
   *[other] { $count } records gave way to others of the same key and notice.
}
tally-left-out = { $count ->
    [one] One file was left out
   *[other] { $count } files were left out
}
tally-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
tally-no-choice = Its notice offers no choice
tally-twice = Counting a folder, waiting for one more record and counting again can reveal what the newcomer chose. Count once, when everybody has handed theirs in.
tally-save = Save as a table
tally-save-dialog-title = Save the counts
tally-save-kind = Table (CSV)

## Problems of a notice's file

problem-file-too-large = the file is larger than 1 MiB; shorten it
problem-not-utf8 = this is not UTF-8; save the file as UTF-8 text
problem-syntax = this is not TOML: { $message }
problem-key-twice = this key was there before in the same table; keep one of the two
problem-other-format = format { $found } is not known to this version, which reads `format = 1`
problem-format-not-a-number = the format is not a number; write `format = 1`
problem-too-many-rows = from here on there are more than 2,000 rows; leave some out
problem-more = there are more problems than are listed; put these right first
problem-missing-key = `{ $key }` is missing from { $place }; write { $expected }
problem-unknown-key = `{ $key }` is not known in { $place }; take it out
problem-unknown-key-near = `{ $key }` is not known in { $place }; did you mean `{ $nearest }`?
problem-wrong-type = `{ $key }` is { $found }; write { $expected }
problem-not-one-of = `{ $key }` cannot be "{ $found }"; write { $expected }
problem-out-of-range = `{ $key }` must be from { $least } to { $most }
problem-empty-text = `{ $key }` is empty; write its words
problem-text-too-long = `{ $key }` has { $characters } characters; at most 10,000 are read
problem-control-character = a text is one paragraph without control characters; take out { $code }
problem-bidi-character = a character that hides the direction of writing stands here; take out { $code }
problem-impossible-date = `{ $key }` is no day of the calendar; write one in the years 0001 to 9999
problem-bad-id = "{ $id }" is not an id; write lower-case letters and digits, joined by single hyphens, at most 64 in all
problem-reserved-id = "{ $id }" has a meaning of its own; choose another id
problem-duplicate-id = another { $place } has the id "{ $id }" (line { $line }); choose another id
problem-shared-id = a purpose has the id "{ $id }" too (line { $line }), so that a choice could not tell them apart; choose another id
problem-dangling-id = `{ $key }` names "{ $id }", but no { $tables } has that id; add it or name another
problem-dangling-id-near = `{ $key }` names "{ $id }", but no { $tables } has that id; did you mean "{ $nearest }"?
problem-named-twice = `{ $key }` names "{ $id }" twice; name it once
problem-nothing-named = `{ $key }` of { $place } names nothing; name at least one
problem-nothing-explained = nothing is explained; write at least one [[sharing]] or one [[right]]
problem-no-window = there is no [[window]]; write one, of kind "open-ended" where there is no date
problem-limit-of-unshared = what is not shared cannot be limited; take `{ $key }` out where shared is "no"
problem-no-start = the reading does not say what it counts from; write `anchor`, `date` or `later-of`
problem-several-starts = the reading counts from several things; keep one of `anchor`, `date` and `later-of`
problem-too-few = { $place } needs at least { $least } { $what }; add what is missing
problem-no-readings = the window has no [[window.reading]]; add one, or write kind = "open-ended"
problem-out-of-calendar = the window cannot be computed, since a date falls outside the years 0001 to 9999; check its dates and days
problem-ends-before-it-opens = the reading ends before the window opens on the day of `announced`; check both
problem-no-choice-to-make = the window "{ $window }" is of kind "no-choice", so there is nothing to choose; change its kind or take this choice out
problem-unshared-link = nothing is shared by "{ $sharing }", so it is no link of a match; name another sharing
problem-missing-text = `{ $path }` is missing; translate it from the notice
problem-unknown-text = `{ $path }` is no text of the notice; take it out
problem-unknown-text-near = `{ $path }` is no text of the notice; did you mean `{ $nearest }`?
problem-same-language = "{ $language }" is the notice's own language; an overlay is for another
problem-right-to-left = "{ $language }" is written from right to left, which can't be shown in the right order yet; use another language
problem-place-notice = the notice
problem-or = or
expected-text = it as text in quotes
expected-quoted-text = text in quotes
expected-number = a whole number without quotes
expected-true-or-false = true or false without quotes
expected-day = a day without quotes, such as 2016-08-25
expected-day-month-or-year = "2016-08-25", "2016-08" or "2016"
expected-day-month-year-or-unknown = "2016-08-25", "2016-08", "2016" or "unknown"
expected-id = a short name in quotes
expected-ids = a list of ids, such as ["one", "two"]
expected-id-of = the id of a { $tables }
expected-side-or-none = the id of one of its sides, or "none"
expected-table = it as a table, [{ $name }]
expected-rows = rows that begin with [[{ $name }]]
expected-slug = lower-case letters and digits, joined by single hyphens, at most 64 in all
expected-address = an address that begins with https://, or "unknown"
expected-language = a language tag such as "en" or "pt-BR"
expected-places = a list of codes such as ["EU", "US-CA"]
expected-terms = a list of terms such as ["dpv:Marketing"]
expected-period = "2 years" or "6 months"
expected-zone = the name of a time zone, such as "Europe/Berlin"
found-text = text
found-number = a whole number
found-fraction = a number with a point
found-true-or-false = true or false
found-time = a time without quotes
found-day = a day without quotes
found-list = a list
found-table = a table
