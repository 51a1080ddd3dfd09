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

## Countdown

## Home

## Settings

## Step 1: the update

## Step 2: what is shared

## Step 3: where it goes

flow-title = Where it goes
flow-as-list = As a list
flow-as-picture = As a picture
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
flow-sentence = { $from } to { $to }, for { $purpose }: { $data }.
flow-sentence-perhaps = { $from } to { $to }, for { $purpose }, perhaps: { $data }.
flow-sentence-stops = If you opt out, this stops.
flow-sentence-continues = If you opt out, this continues.
flow-sentence-unclear = If you opt out, it is unclear what happens.
flow-sentence-reported = This is reported; the company doesn’t say so itself.
flow-sentence-disputed = The sources dispute this.
flow-right-sentence = { $right }: { $lost }
flow-right-kept = If you opt out, you keep it.
flow-right-lost = If you opt out, you still lose it.
flow-between = { $from } to { $to }
flow-place = { $name }, { $part }
flow-stays = said to stay: { $data }
flow-point = Point at a line, or go to it with the Tab key, to read all of it and its source.
flow-sources = { $n ->
    [one] Source
   *[other] Sources
}: { $titles }
flow-description = A picture of { $places } places. { $stops ->
    [one] One line stops
   *[other] { $stops } lines stop
}, { $continues ->
    [one] one continues
   *[other] { $continues } continue
}, { $unclear ->
    [one] one is unclear
   *[other] { $unclear } are unclear
}. Each line follows as a sentence.
flow-unshared = Said not to be shared
flow-unshared-row = { $data }: not to { $to } for { $purpose }

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
claims-source = { $title }, { $publisher }, { $date }
claims-source-copy = { $source } ({ $copy })
claims-copy-link = Copy link
claims-copy-link-of = Copy link: { $title }
claims-better-supported = Better supported: { $side }
claims-none-better = No side is better supported
claims-confused = Easily confused
claims-confused-pair = { $one } is not { $other }
claims-all-title = Every claim
claims-all = { $n ->
    [one] The one claim
   *[other] All { $n } claims
}
claims-all-order = by date, then speaker
claims-afterwards = What happened afterwards

## Step 5: your choice

date-field-hint = 2016-08-25
date-field-empty = A day, a month or a year, as well as you know it
date-field-understood = Understood as { $date }
date-field-unclear = Not understood. Write it like 2016-08-25, 2016-08 or 2016.
date-field-unknown = unknown

choice-none-title = No choice is offered
choice-none = This notice takes effect whether you agree or not. The step after this one says what is left to do.
choice-what-changes = What changes
choice-pick-either = Pick either side, nothing is saved yet
choice-right-kept = stays yours
choice-right-lost = is given up
choice-purpose-for = { $purpose }: { $who }
choice-not-yet-open = Not open yet. You can choose from { $moment } on.
choice-closed = Closed since { $moment }. The choice can’t be made any more. What you did in time in the service itself can still be told below.
choice-closed-for-want = It closed for want of a day that only you know. Enter that day and it is counted anew.
choice-enter-day = Enter the day
choice-not-offered = This notice offers no choice. The sides are shown so that you know what it takes.
choice-unchanged = What doesn’t change
choice-until = Until when
choice-if-nothing = If you do nothing
choice-changing = Changing it
choice-deadline-day = { $date }, end of the day ({ $zone })
choice-deadline-moment = { $moment } ({ $zone })
choice-deadline-own = { $deadline }, for you { $moment }
choice-until-right-expires = Then the choice is gone.
choice-until-gone = The choice is gone.
choice-until-sharing-starts = Then sharing may begin. You can still say no later; it counts from then on.
choice-until-sharing-started = Sharing may have begun. You can still say no; it counts from then on.
choice-until-not-retroactive = A choice made later counts for the future only.
choice-until-future-only = That day is over. A choice made now counts for the future only.
choice-until-open-ended = Any time. There is no last day.
choice-until-no-choice = It takes effect then, whatever you do.
choice-until-assumed = Counted from the earliest day possible, since yours isn’t known.
choice-asked-again = You are asked again on { $date }.
choice-reading = { $rule }: { $date }
choice-changing-yes = Save again, as often as you like. Earlier choices stay on record.
choice-changing-partly = Save again, as often as you like, while it is open. Earlier choices stay on record. The service itself takes back only part.
choice-changing-no = Save again, as often as you like, while it is open. Earlier choices stay on record. The service itself takes nothing back.
choice-worth-after-safe-date = The safe day is over, and sources differ on whether a choice still counts. You can make one; your record will say so.
choice-worth-future-only = A choice made now counts from now on. It takes back nothing that went before.
choice-save = Save my choice
choice-leave-undecided = Leave undecided
choice-back-to-saved = Back to saved
choice-draft = Draft: { $side }
choice-nothing-changed = Nothing has changed since it was saved
choice-undecided = Undecided. To save, pick a side first.
choice-saved = Saved
choice-saved-as = { $saved }: { $side }, { $moment }
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

## Step 6: carry it out

carry-out-title = Carry it out
carry-out-no-choice = No choice is offered, so there is nothing to carry out.
carry-out-opt-out = You chose “{ $side }”. Only the service can flip its own switch, so the steps below are done there.
carry-out-allow = You chose “{ $side }”. Nothing needs to be done in the service.
carry-out-undecided = You are undecided, so there is nothing to carry out yet.
carry-out-to-choice = Go to your choice
carry-out-no-way = The sources name no way to do it.
carry-out-show-ways = Ways to opt out
carry-out-reversible-yes = In the service itself this can be taken back later.
carry-out-reversible-partly = In the service itself only part of this can be taken back later.
carry-out-reversible-no = In the service itself this can’t be taken back later.
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

## Step 7: your record

record-title = Your record
record-nothing-sent = Files are written here. Nothing is sent.
record-replay = Replay: made with dates moved to today
record-workshop = Workshop: made for practice
record-no-choice-offered = No choice is offered
record-undecided = No choice recorded
record-decided = Decided
record-not-decided = Not decided. This is a state of its own, neither a yes nor a no.
record-in-time = In time
record-in-time-yes = Yes, the last day is { $date }
record-in-time-any = Yes, there is no last day
record-in-time-disputed = After the safe day; sources differ on whether it counts
record-in-time-future = Later; it counts from then on
record-history = History
record-history-decided = { $side }, { $moment }
record-history-told = Told afterwards: { $side }, { $date } (told { $moment })
record-carried-out = Carried out
record-steps = { $done } of { $n ->
    [one] { $n } step
   *[other] { $n } steps
} ticked
record-shown = Shown
record-shown-words = { $language }, revision { $revision }
record-signed = Signed by
record-no-key-yet = A key is made at the first export, for this notice only
record-not-proved = Not proved: who you are, what the service did, or that your clock was right.
record-json-ld = JSON-LD
record-json-ld-about = For programs, signed
record-markdown = Markdown
record-markdown-about = Plain text to read
record-export = Export…
record-export-as = Export as { $format }…
record-busy = Working on it…
record-saved-to = Saved to { $path }
record-exists = There is a file of that name already, and it was left as it is: { $path }
record-replace = Replace it
record-keep = Leave it
record-path = Or type where to write it
record-path-empty = Type a path first, such as /home/me/record.jsonld
record-write-json-ld = Write JSON-LD
record-write-markdown = Write Markdown
record-check = Check a record
record-check-about = Drop a JSON-LD record here, or choose a file. It is only read.
record-check-choose = Choose a file…
record-intact = Intact: nothing was changed since it was signed
record-altered = Altered: it isn’t what was signed
record-not-a-record = Not a record
record-mode-real = Made with the real dates
record-mode-replay = A replay, made with moved dates
record-mode-workshop = From a workshop, made for practice
record-created = Signed on { $created }
record-signed-by = Signed by { $signer }
record-mine = This is the key of your notice on this computer
record-not-mine = Another key than yours; ask its owner whether it is theirs
record-check-limits = It doesn’t prove who signed it, or what the service did.

## The record itself (Markdown)

## Trouble and refusals

## Command line
