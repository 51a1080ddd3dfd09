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
replay-tag = Replay
banner-replay-today = **Replay:** this notice is from { $year }; your { $days } days start today.
banner-replay-today-short = **Replay:** from { $year }; your { $days } days start today.
banner-replay = **Replay:** this notice is from { $year }; its time started on { $date }.
banner-real = These are the notice’s real dates.
banner-use-real = Use the real dates
banner-use-replay = Use the replay
state-undecided = Undecided
state-no-choice = No choice offered
state-closed = Closed
state-decided-of = { $decided } of { $all } decided
said-choice-saved = Your choice is saved.
said-told-saved = What you told is saved.
said-exported = Written to { $path }
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
countdown-short = **{ $date }** ~~· { $left }~~
countdown-short-last-day = { $date } · **{ $left }**
countdown-decide = Decide by **{ $date }** ~~· { $left }~~
countdown-decide-last-day = Decide by **{ $date }** · **{ $left }**
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
countdown-closed-short = Closed **{ $date }**
countdown-last-hour = Less than an hour left

## Home

home-title = My notices
home-empty = There is no notice here. Bundled notices and your own appear in this list.
home-waiting = Waiting for you
home-soonest = Soonest first
home-settled = Settled
home-latest = Latest first
home-start = Start
home-open = Open
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
home-what-is-left = See what is left to do
home-decided = Decided { $date }
home-may-change = { $side } · may be changed
home-none-kept = No choice on record
home-opens-then = Opens that day
home-sources-differ = Sources differ on the last day
home-ends-that-day = The choice ends that day
home-later-too = Can be said later too
home-from-then-on = Counts from then on only
home-no-hurry = No last day
home-remove = Remove…
home-remove-name = Remove this notice: { $title }
home-remove-question = Remove what is kept of “{ $title }”?
home-remove-what = Its entries, keys and kept words are deleted from this computer, for its replay too. Records you exported stay where they are. This can’t be undone.
home-remove-no = Keep it
home-remove-yes = Remove this notice
checked-intact = This record is intact.
checked-altered = This record was altered.
checked-not-a-record = This file is not a record.
checked-made = { $title }, made { $created } ({ $mode })
checked-mine = Signed with a key kept here
checked-signer = Signed by { $signer }

## Settings

settings-title = Settings
settings-language = Language
settings-look = Look
settings-look-system = As the system
settings-look-light = Light
settings-look-dark = Dark
settings-motion = Motion
settings-motion-full = To explain
settings-motion-none = None
settings-zoom = Size
settings-zoom-keys = Ctrl and + makes everything larger, Ctrl and − smaller, Ctrl and 0 as it was.
settings-kept = Kept in
settings-kept-what = Your entries, keys and settings. Nothing is kept anywhere else.

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
update-renews = Asked again
update-renews-then = On { $date } the choice has to be asked for again.
update-no-date = No date is known.
update-any-time = There is none: you can say no at any time.
update-end-of-day = **{ $date }**, end of the day ~~({ $zone })~~
update-from-day = **{ $date }**, from the first minute ~~({ $zone })~~
update-moment = **{ $date }**, { $time } ~~({ $zone })~~
update-past-safe = The safe day was { $date }. Some sources count on; the choice stays usable.
update-really = Really it was { $date }.
update-readings = { $count } ways to count
update-reading-who = Counted so by { $who }
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
anchor-unknown = Not known
anchor-change = Change it
anchor-day = Day
anchor-time = Time, if you know it
anchor-time-hint = 14:05
anchor-time-unclear = Not understood. Write it like 14:05.
anchor-whole-day = Counting needs a whole day, month and year.
anchor-keep = Keep this day
anchor-forget = I don’t know
clock-behind = This computer’s clock is behind: something here was kept at { $mark }. Until then a window that has closed stays closed.
clock-was-wrong = The earlier clock was wrong
chain-broken = The entries of this notice were changed outside this program. They are shown as they are and not repaired.
calendar-months = { $one } and { $other }
calendar-name = Calendar. { $last }
calendar-today = Today, { $date }
calendar-last = Last day, { $date }
calendar-very-last = Some count to { $date }
calendar-sharing = Sharing may start, { $date }
calendar-effect = Takes effect, { $date }

## Step 2: what is shared

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

## Step 4: who says what

## Step 5: your choice

date-field-hint = 2016-08-25
date-field-empty = A day, a month or a year, as well as you know it
date-field-understood = Understood as { $date }
date-field-unclear = Not understood. Write it like 2016-08-25, 2016-08 or 2016.
date-field-unknown = unknown

## Step 6: carry it out

## Step 7: your record

## The record itself (Markdown)

## Trouble and refusals

trouble-details = Details
trouble-dismiss = Dismiss
err-ledger-not-opened = Your kept choices couldn’t be opened. They are untouched, but nothing can be saved now.
rec-ledger-not-opened = Check that the folder can be read and written, then start the program again.
err-ledger-newer = Your choices were kept by a newer version of this program. They are left as they are.
rec-ledger-newer = Use the newer version to open them.
err-not-saved = That wasn’t saved. What was saved before is safe.
rec-not-saved = Make sure that there is room on the disk, then try again.
err-chain-broken = The entries of this notice were changed outside this program. Nothing was repaired or removed.
rec-chain-broken = Compare with a record that you exported earlier. The other notices aren’t affected.
err-not-exported = The record wasn’t written. No half-written file was left behind; your choice is safe.
rec-not-exported = Choose another folder, then try again.
err-file-exists = A file of that name is already there. It was left as it is.
rec-file-exists = Choose another name, or say that it shall be replaced.
err-no-file-chosen = No file was chosen. Nothing was written.
rec-no-file-chosen = If no window opened, type the place into the path field instead.
err-not-readable = That file couldn’t be read as a record. It was left as it is.
rec-not-readable = Choose the file that was exported as a record.
err-notice-broken = A notice of your own has problems and isn’t shown. The others are fine.
rec-notice-broken = Open the details to see the first problem, mend the file, then start again.
err-settings-not-kept = Your settings couldn’t be kept. They hold until you close this window; your choices are safe.
rec-settings-not-kept = Check that the folder can be written.
refusal-not-yet-open = This can’t be decided yet: it opens on { $date }.
refusal-closed = This can’t be decided any more: it closed on { $date }.
refusal-not-offered = The notice offers no choice here.
refusal-same = That is already your choice. Nothing was written.

## Command line
