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
frame-back = Zurück
frame-next = Weiter
frame-promise = Arbeitet ohne Netz. Alles bleibt auf diesem Computer.
step-update = Die Änderung
step-sharings = Was geteilt wird
step-flow = Wohin es geht
step-claims = Wer was sagt
step-choice = Ihre Wahl
step-carry-out = Umsetzen
step-record = Ihr Nachweis
rail-place = { $number } von 7
rail-line = Schritt { $place }, { $name }: alle Schritte
rail-step = Schritt { $number } von 7, { $name }
rail-step-visited = Schritt { $number } von 7, { $name }, besucht
replay-tag = Nachgestellt
banner-replay-today = **Nachgestellt:** Diese Mitteilung ist von { $year }; Ihre { $days } Tage beginnen heute.
banner-replay-today-short = **Nachgestellt:** von { $year }; Ihre { $days } Tage beginnen heute.
banner-replay = **Nachgestellt:** Diese Mitteilung ist von { $year }; ihre Zeit begann am { $date }.
banner-real = Das sind die wirklichen Daten der Mitteilung.
banner-use-real = Wirkliche Daten verwenden
banner-use-replay = Nachstellen
state-undecided = Unentschieden
state-no-choice = Keine Wahl angeboten
state-closed = Abgelaufen
state-decided-of = { $decided } von { $all } entschieden
said-choice-saved = Ihre Wahl ist gespeichert.
said-told-saved = Ihre Angabe ist gespeichert.
said-exported = Gespeichert unter { $path }
said-removed = Einträge und Schlüssel der Mitteilung sind entfernt.
said-clock-corrected = Vermerkt, dass die frühere Uhr falsch ging.
said-anchor-kept = Ihr Datum ist gespeichert.

## Countdown

left-days = { $days ->
    [one] noch { $days } Tag
   *[other] noch { $days } Tage
}
left-hours = { $hours ->
    [one] noch { $hours } Stunde
   *[other] noch { $hours } Stunden
}
left-minutes = noch { $minutes } min { $seconds } s
left-seconds = noch { $seconds } s
left-nothing = Keine Zeit mehr
countdown-not-yet = Noch nicht offen
countdown-opens = Beginnt am **{ $date }**
countdown-no-choice = Keine Wahl angeboten
countdown-any-time = Jederzeit
countdown-short = **{ $date }** ~~· { $left }~~
countdown-short-last-day = { $date } · **{ $left }**
countdown-decide = Entscheiden bis **{ $date }** ~~· { $left }~~
countdown-decide-last-day = Entscheiden bis **{ $date }** · **{ $left }**
countdown-sharing-starts = Teilen möglich ab **{ $date }** ~~· { $left }~~
countdown-sharing-started = Teilen möglich seit **{ $date }**
countdown-not-retroactive = Rechtzeitig bis **{ $date }** ~~· { $left }~~
countdown-future-only = Eine Wahl gilt **nur ab dann**
countdown-open-ended-until = Jederzeit; genannter Tag **{ $date }** ~~· { $left }~~
countdown-takes-effect = Gilt ab **{ $date }** ~~· { $left }~~
countdown-took-effect = Gilt seit **{ $date }**
countdown-past-safe = Sicherer Tag vorbei; manche zählen bis **{ $date }** ~~· { $left }~~
countdown-past-safe-short = Manche zählen bis **{ $date }**
countdown-closed = Abgelaufen; letzter Tag war **{ $date }**
countdown-closed-short = Abgelaufen **{ $date }**
countdown-last-hour = Weniger als eine Stunde übrig

## Home

home-title = Meine Mitteilungen
home-empty = Hier ist keine Mitteilung. Mitgelieferte und eigene Mitteilungen erscheinen in dieser Liste.
home-waiting = Warten auf Sie
home-soonest = Nächste zuerst
home-settled = Erledigt
home-latest = Neueste zuerst
home-start = Beginnen
home-open = Öffnen
home-open-name = { $action }: { $title }
home-check-record = Nachweis prüfen
home-drop = Um einen Nachweis zu prüfen, ziehen Sie ihn auf dieses Fenster.
home-not-yet = Noch nicht offen
home-was-last = War der letzte Tag
home-sharing-starts = Teilen möglich ab
home-sharing-started = Teilen möglich seit
home-takes-effect = Gilt ab dann
home-took-effect = Gilt seither
home-future-only = Gilt nur ab jetzt
home-no-date = Kein Datum
home-take-it = Annehmen oder gehen
home-no-last-day = Kein letzter Tag
home-what-is-left = Was noch zu tun bleibt
home-decided = Entschieden { $date }
home-may-change = { $side } · änderbar
home-none-kept = Keine Wahl festgehalten
home-opens-then = Beginnt an diesem Tag
home-sources-differ = Quellen nennen andere letzte Tage
home-ends-that-day = Die Wahl endet an dem Tag
home-later-too = Auch später möglich
home-from-then-on = Gilt nur ab dann
home-no-hurry = Kein letzter Tag
home-remove = Entfernen…
home-remove-name = Diese Mitteilung entfernen: { $title }
home-remove-question = Entfernen, was zu „{ $title }“ gespeichert ist?
home-remove-what = Einträge, Schlüssel und aufbewahrte Texte werden von diesem Computer gelöscht, auch die der Nachstellung. Exportierte Nachweise bleiben, wo sie sind. Das lässt sich nicht rückgängig machen.
home-remove-no = Behalten
home-remove-yes = Diese Mitteilung entfernen
checked-intact = Dieser Nachweis ist unversehrt.
checked-altered = Dieser Nachweis wurde verändert.
checked-not-a-record = Diese Datei ist kein Nachweis.
checked-made = { $title }, erstellt { $created } ({ $mode })
checked-mine = Mit einem hier aufbewahrten Schlüssel signiert
checked-signer = Signiert von { $signer }

## Settings

settings-title = Einstellungen
settings-language = Sprache
settings-look = Aussehen
settings-look-system = Wie das System
settings-look-light = Hell
settings-look-dark = Dunkel
settings-motion = Bewegung
settings-motion-full = Zum Erklären
settings-motion-none = Keine
settings-zoom = Größe
settings-zoom-keys = Strg und + macht alles größer, Strg und − kleiner, Strg und 0 wie zuvor.
settings-kept = Gespeichert in
settings-kept-what = Ihre Einträge, Schlüssel und Einstellungen. Nirgends sonst wird etwas gespeichert.

## Step 1: the update

update-who = Wer es mitteilt
update-announced = Angekündigt
update-last-day = Letzter Tag
update-sharing-starts = Teilen möglich ab
update-sharing-started = Teilen möglich seit
update-takes-effect = Gilt ab
update-took-effect = Gilt seit
update-what-ends = Was dann endet
update-if-nothing = Wenn Sie nichts tun
update-if-opt-out = Wenn Sie Nein sagen
update-renews = Erneute Frage
update-renews-then = Am { $date } muss die Wahl erneut erfragt werden.
update-no-date = Kein Datum bekannt.
update-any-time = Keiner: Sie können jederzeit Nein sagen.
update-end-of-day = **{ $date }**, Ende des Tages ~~({ $zone })~~
update-from-day = **{ $date }**, ab der ersten Minute ~~({ $zone })~~
update-moment = **{ $date }**, { $time } ~~({ $zone })~~
update-past-safe = Der sichere Tag war der { $date }. Manche Quellen zählen weiter; die Wahl bleibt möglich.
update-really = In Wirklichkeit war es der { $date }.
update-readings = { $count } Zählweisen
update-reading-who = So gezählt von { $who }
update-reading-moot = Gilt für Sie nicht:
update-postmarked = Es gilt der Poststempel.
update-assumed = Der frühestmögliche Tag: Die Antwort auf „{ $question }“ ist nicht bekannt.
update-want-of = Vielleicht läuft die Frist noch: Beantworten Sie unten „{ $question }“.
anchor-shown = Wann gesehen
anchor-accepted = Wann zugestimmt
anchor-sent = Wann abgeschickt
anchor-received = Wann erhalten
anchor-registered = Wann angemeldet
anchor-shown-question = Wann haben Sie es gesehen?
anchor-accepted-question = Wann haben Sie zugestimmt?
anchor-sent-question = Wann wurde es abgeschickt?
anchor-received-question = Wann haben Sie es erhalten?
anchor-registered-question = Wann haben Sie sich angemeldet?
anchor-unknown = Nicht bekannt
anchor-change = Ändern
anchor-day = Tag
anchor-time = Uhrzeit, falls bekannt
anchor-time-hint = 14:05
anchor-time-unclear = Nicht verstanden. Schreiben Sie sie wie 14:05.
anchor-whole-day = Zum Zählen braucht es Tag, Monat und Jahr.
anchor-keep = Diesen Tag übernehmen
anchor-forget = Weiß ich nicht
clock-behind = Die Uhr dieses Computers geht nach: Hier wurde etwas um { $mark } gespeichert. Bis dahin bleibt eine abgelaufene Frist abgelaufen.
clock-was-wrong = Die frühere Uhr ging falsch
chain-broken = Die Einträge dieser Mitteilung wurden außerhalb dieses Programms verändert. Sie werden gezeigt, wie sie sind, und nicht repariert.
calendar-months = { $one } und { $other }
calendar-name = Kalender. { $last }
calendar-today = Heute, { $date }
calendar-last = Letzter Tag, { $date }
calendar-very-last = Manche zählen bis { $date }
calendar-sharing = Teilen möglich ab { $date }
calendar-effect = Gilt ab { $date }

## Step 2: what is shared

sharings-surprising-first = Das Überraschende steht oben.
sharings-what = Was
sharings-whom = Mit wem und wofür
sharings-limit = Begrenzbar?
sharings-after = Nach Ihrem Nein
sharings-right = Was genommen wird
sharings-lost = Was verloren geht
sharings-keep = Behaltbar?
sharings-rest = Das Übrige
sharings-more = { $count ->
    [one] { $count } weitere Zeile
   *[other] { $count } weitere Zeilen
}
sharings-fewer = Weniger Zeilen
sharings-recipient = { $recipient }: { $purpose }
sharings-row-name = { $what }, { $whom }. Begrenzbar? { $limit }. Nach Ihrem Nein: { $fate }{ $standing ->
        [reported] , berichtet
        [disputed] , umstritten
       *[stated] { "" }
    }
limit-yes = Ja
limit-no = Nein
limit-partly = Zum Teil
limit-unclear = Unklar
standing-reported = berichtet
standing-disputed = umstritten
sharings-unshared = Angeblich nicht geteilt
sharings-unshared-row = Geht angeblich nicht an { $recipient } für: { $purpose }.
sharings-who-says = Wer das sagt
sharings-who-says-name = Wer das sagt: { $data }
sharings-confused = Nicht dasselbe
sharings-confused-pair = { $one } / { $other }
sharings-open = Was die Mitteilung offen lässt
sharings-open-claim = { $speaker }: { $words }
source-made = { $publisher }, { $date }
source-copy = Adresse kopieren
source-no-address = Die Adresse ist nicht bekannt.

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

trouble-details = Einzelheiten
trouble-dismiss = Schließen
err-ledger-not-opened = Ihre gespeicherten Entscheidungen ließen sich nicht öffnen. Sie sind unberührt, aber jetzt kann nichts gespeichert werden.
rec-ledger-not-opened = Prüfen Sie, ob der Ordner gelesen und beschrieben werden kann, und starten Sie das Programm neu.
err-ledger-newer = Ihre Entscheidungen hat eine neuere Version dieses Programms gespeichert. Sie bleiben, wie sie sind.
rec-ledger-newer = Öffnen Sie sie mit der neueren Version.
err-not-saved = Das wurde nicht gespeichert. Früher Gespeichertes ist sicher.
rec-not-saved = Sorgen Sie für freien Speicherplatz und versuchen Sie es erneut.
err-chain-broken = Die Einträge dieser Mitteilung wurden außerhalb dieses Programms verändert. Nichts wurde repariert oder entfernt.
rec-chain-broken = Vergleichen Sie mit einem früher exportierten Nachweis. Andere Mitteilungen sind nicht betroffen.
err-not-exported = Der Nachweis wurde nicht geschrieben. Es blieb keine halbe Datei zurück; Ihre Wahl ist sicher.
rec-not-exported = Wählen Sie einen anderen Ordner und versuchen Sie es erneut.
err-file-exists = Eine Datei dieses Namens gibt es schon. Sie blieb, wie sie ist.
rec-file-exists = Wählen Sie einen anderen Namen, oder lassen Sie sie ersetzen.
err-no-file-chosen = Es wurde keine Datei gewählt. Nichts wurde geschrieben.
rec-no-file-chosen = Falls sich kein Fenster öffnete, tippen Sie den Ort ins Pfadfeld.
err-not-readable = Diese Datei ließ sich nicht als Nachweis lesen. Sie blieb, wie sie ist.
rec-not-readable = Wählen Sie die Datei, die als Nachweis exportiert wurde.
err-notice-broken = Eine Ihrer eigenen Mitteilungen hat Fehler und wird nicht gezeigt. Die anderen sind in Ordnung.
rec-notice-broken = Sehen Sie in den Einzelheiten den ersten Fehler, bessern Sie die Datei aus und starten Sie neu.
err-settings-not-kept = Ihre Einstellungen ließen sich nicht speichern. Sie gelten, bis Sie dieses Fenster schließen; Ihre Entscheidungen sind sicher.
rec-settings-not-kept = Prüfen Sie, ob der Ordner beschrieben werden kann.
refusal-not-yet-open = Das lässt sich noch nicht entscheiden: Es beginnt am { $date }.
refusal-closed = Das lässt sich nicht mehr entscheiden: Die Frist endete am { $date }.
refusal-not-offered = Die Mitteilung bietet hier keine Wahl.
refusal-same = Das ist schon Ihre Wahl. Es wurde nichts geschrieben.

## Command line
