# Die Wörter von Fair Notice, in der Reihenfolge der Ansichten.

-app = Fair Notice
app-name = { -app }
language-name = Deutsch

## Dates

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
weekday-1 = Mo
weekday-2 = Di
weekday-3 = Mi
weekday-4 = Do
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = So
date = { $day }. { $month } { $year }
date-short = { $day }. { $month-short } { $year }
date-day-month = { $day }. { $month }
date-month-year = { $month } { $year }
date-moment = { $date }, { $time }
date-unknown = Datum unbekannt

## Frame: top bar, banner, rail, foot

# What becomes of a sharing after opting out; kept as it stands inside a sentence.
fate-stops = endet
fate-continues = geht weiter
fate-unclear = unklar

## Countdown

## Home

## Settings

## Step 1: the update

## Step 2: what is shared

## Step 3: where it goes

## Step 4: who says what

## Step 5: your choice

date-field-hint = 2016-08-25
date-field-empty = Tag, Monat oder Jahr, so genau Sie es wissen
date-field-understood = Verstanden als { $date }
date-field-unclear = Nicht verstanden. Schreiben Sie es wie 2016-08-25, 2016-08 oder 2016.
date-field-unknown = unbekannt

## Step 6: carry it out

## Step 7: your record

## The record itself (Markdown)

## Trouble and refusals

## Command line
