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

## Command line
