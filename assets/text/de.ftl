# The words of Fair Notice, in the order of the screens. Ids read screen-thing.

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
date-moment-zone = { $moment } ({ $zone })
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
replay-tag = Nachgestellt, zum Üben
banner-replay-today = **Nachgestellt, zum Üben:** von { $year } und vorbei; die { $days } Tage laufen ab heute noch einmal.
banner-replay-today-short = **Zum Üben:** von { $year } und vorbei; die { $days } Tage laufen noch einmal.
banner-replay = **Nachgestellt, zum Üben:** von { $year } und vorbei; die Tage laufen seit { $date } noch einmal.
banner-real = Dies sind die wirklichen Daten.
banner-real-beside-replay = Dies sind die wirklichen Daten. Was Sie im Nachgestellten gewählt haben, bleibt dort.
banner-use-real = Wirkliche Daten verwenden
banner-use-replay = Nachstellen
state-unreadable = Nicht feststellbar
state-undecided = Unentschieden
state-asked-again = Erneut gefragt
state-no-choice = Keine Wahl angeboten
state-closed = Abgelaufen
state-decided-of = { $decided } von { $all } entschieden
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
countdown-day-untold = Datum unbekannt
countdown-short = **{ $date }** ~~· { $left }~~
countdown-short-last-day = { $date } · **{ $left }**
countdown-decide = Entscheiden bis **{ $date }** ~~· { $left }~~
countdown-decide-last-day = Entscheiden bis **{ $date }** · **{ $left }**
countdown-change = Änderbar bis **{ $date }** ~~· { $left }~~
countdown-change-last-day = Änderbar bis **{ $date }** · **{ $left }**
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
countdown-closed-latest = Abgelaufen, spätestens am **{ $date }**
countdown-closed-short = Abgelaufen **{ $date }**
countdown-last-hour = Weniger als eine Stunde übrig

## Home

home-title = Meine Mitteilungen
home-empty = Hier ist noch keine Mitteilung.
home-what-this-is = Eine Mitteilung erklärt eine Änderung von Datenschutzregeln: was geteilt wird, mit wem, bis wann Sie Nein sagen können und wie. Mitteilungen kommen mit diesem Programm oder von denen, die sie schreiben; keine wird aus einem Netz geholt.
home-own-notices = Legen Sie den Ordner einer Mitteilung in { $folder }, dann erscheint sie hier beim nächsten Start.
home-check-any = Einen Nachweis, den Ihnen jemand gegeben hat, können Sie hier prüfen: Ziehen Sie ihn auf dieses Fenster.
home-waiting = Warten auf Sie
home-soonest = Nächste zuerst
home-settled = Erledigt
home-latest = Neueste zuerst
home-start = Beginnen
home-open = Öffnen
home-carry-out = Umsetzen
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
home-tell-day = Sagen Sie, wann die Mitteilung kam
home-what-is-left = Was noch zu tun bleibt
home-decided = Entschieden { $date }
home-may-change = { $side } · änderbar
home-still-to-tell = { $side } · bei { $service } noch nicht umgesetzt
home-never-told = { $side } · bei { $service } nicht als umgesetzt vermerkt
home-unreadable = Die Einträge wurden außerhalb dieses Programms verändert oder lassen sich nicht öffnen
home-none-kept = Keine Wahl festgehalten
home-asked-again = Zu einer früheren Fassung entschieden; Sie werden erneut gefragt
home-opens-then = Beginnt an diesem Tag
home-sources-differ = Quellen nennen andere letzte Tage
home-ends-that-day = Die Wahl endet an dem Tag
home-later-too = Auch später möglich
home-from-then-on = Gilt nur ab dann
home-no-hurry = Kein letzter Tag
home-remove = Mitteilung entfernen…
home-remove-name = Diese Mitteilung entfernen: { $title }
home-remove-question = Entfernen, was zu „{ $title }“ gespeichert ist?
home-remove-what = Einträge, Schlüssel und aufbewahrte Texte werden von diesem Computer gelöscht, auch die der Nachstellung. Exportierte Nachweise bleiben, wo sie sind. Das lässt sich nicht rückgängig machen.
home-remove-no = Behalten
home-remove-yes = Diese Mitteilung entfernen

## Settings

settings-title = Einstellungen
settings-language = Sprache
settings-language-others = Arabisch, Hebräisch, Persisch und Urdu fehlen noch: Ihre Wörter stünden hier in falscher Reihenfolge.
settings-look = Aussehen
settings-look-system = Wie das System
settings-look-light = Hell
settings-look-dark = Dunkel
settings-look-high-contrast = Hoher Kontrast
settings-motion = Bewegung
settings-motion-full = Zum Erklären
settings-motion-none = Keine
settings-zoom = Größe
settings-zoom-smaller = Kleiner
settings-zoom-larger = Größer
settings-zoom-now = { $percent } %
settings-zoom-keys = Strg und + macht alles größer, Strg und − kleiner, Strg und 0 wie zuvor.
settings-keys = Tastatur
settings-keys-list = Alle Tasten zeigen

settings-kept = Gespeichert in
settings-kept-what = Ihre Einträge, Schlüssel, eigenen Mitteilungen und Einstellungen. Nirgends sonst wird etwas gespeichert.
backup-title = Sichern
backup-what = Alle Ihre Einträge als eine Datei. Schlüssel sind nicht darin: Nach dem Einlesen auf einem anderen Computer werden Nachweise mit einem neuen Schlüssel signiert. Auch eigene Mitteilungen sind nicht darin: Speichern Sie jede unter Meine Mitteilungen als Datei.
backup-do = Sichern…
backup-dialog-title = Sicherung speichern
backup-kind = Sicherung der Einträge
restore-title = Einlesen
restore-what = Fügt die Einträge einer Sicherung hinzu, die hier fehlen. Was hier steht, wird weder geändert noch entfernt.
restore-do = Sicherung wählen…
restore-dialog-title = Eine Sicherung
restore-path = Oder schreiben Sie, wo sie liegt
restore-write = Einlesen
restore-done = { $count ->
    [0] Alles darin war schon hier
    [one] { $count } Eintrag kam hinzu
   *[other] { $count } Einträge kamen hinzu
}
restore-left = Bleibt, wie es ist, weil beide verschieden sind: { $title }
delete-title = Löschen
delete-what = Alles, was dieses Programm auf diesem Computer speichert.
delete-do = Alles löschen…
delete-question = Alles Gespeicherte löschen?
delete-reach = Einträge, Schlüssel, eigene Mitteilungen und Einstellungen werden von diesem Computer gelöscht. Exportierte Nachweise, Briefe und Sicherungen bleiben, wo Sie sie gespeichert haben; ohne den Schlüssel lässt sich kein weiterer Nachweis so signieren wie diese. Das lässt sich nicht rückgängig machen.
delete-yes = Alles löschen
gone-title = Alles ist gelöscht
gone-what = Einträge, Schlüssel, eigene Mitteilungen und Einstellungen sind von diesem Computer verschwunden.
gone-not-reached = Dieses Programm erreicht nicht:
gone-exports = Nachweise, Briefe, Bilder und Sicherungen, die Sie anderswo gespeichert oder weitergegeben haben
gone-copies = Kopien, die das System selbst anlegt, etwa Backups und Schnappschüsse, und Namen in seiner Liste der zuletzt benutzten Dateien
gone-remnants = Was ein Datenträger von gelöschten Dateien behält, bis er sie überschreibt, vor allem eine SSD
gone-close = Fenster schließen
settings-about = Über
settings-version = { -app } { $version }
network-refused = Der Kernel verweigert diesem Programm jede Netzverbindung.
network-needed-for-display = Dieses Programm öffnet keine Netzverbindung. Der Kernel kann sie ihm hier nicht verweigern, weil der Bildschirm selbst über das Netz erreicht wird.
network-old-kernel = Dieses Programm öffnet keine Netzverbindung. Der Kernel kann sie ihm hier nicht verweigern: Er nimmt keinen Filter an.
network-other-system = Dieses Programm öffnet keine Netzverbindung. Auf diesem System wird der Kernel nicht gebeten, sie ihm zu verweigern.

# The list of keys, over any screen
keys-title = Tasten
keys-close = Schließen
keys-tab = Tab, Umschalt + Tab
keys-tab-does = Zum nächsten oder vorigen Bedienelement
keys-press = Leertaste oder Eingabe
keys-press-does = Das Element mit dem Rahmen auslösen
keys-next = Alt + → oder Strg + Bild ab
keys-next-does = Nächster Schritt
keys-back = Alt + ← oder Strg + Bild auf
keys-back-does = Voriger Schritt
keys-step = Alt + 1 bis Alt + 7
keys-step-does = Direkt zu einem Schritt
keys-home = Alt + Pos1
keys-home-does = Meine Mitteilungen
keys-escape = Escape
keys-escape-does = Ein Feld verlassen, eine Liste oder Meldung schließen
keys-larger = Strg + Plus, Minus oder 0
keys-larger-does = Größer, kleiner, wie zuvor
keys-quit = Strg + Q
keys-quit-does = Das Fenster schließen
keys-list = ? oder F1
keys-list-does = Diese Liste
keys-track = Bild ab, Bild auf
keys-track-does = Im Ablauf weiter und zurück, wie mit einem Klicker
keys-window = F9
keys-window-does = Das Fenster für den Raum, auf oder zu
keys-here = F11
keys-here-does = Das Bild für den Raum in diesem Fenster
keys-blank = B
keys-blank-does = Das Bild für den Raum dunkel, und wieder da
keys-hide = H
keys-hide-does = Die Bedienung unter dem Bild, da oder weg
keys-run = P
keys-run-does = Die Zeitmaschine läuft oder steht
keys-day = Strg + → oder ←
keys-day-does = Einen Tag weiter, einen zurück
keys-jump = Strg + 1 bis Strg + 7
keys-jump-does = Tag 0, Tag 1, die Mitte, der Tag vor dem letzten, letzte Stunde, letzte Minute, nach dem Ende

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
update-what-is-left = Was Ihnen bleibt
update-renews = Erneute Frage
update-other-language = Es gibt sie hier nur auf { $language }.
update-renews-then = Am { $date } muss die Wahl erneut erfragt werden.
update-no-date = Kein Datum bekannt.
update-any-time = Keiner: Sie können jederzeit Nein sagen.
update-day-untold = Er ist nicht bekannt: Er wird von einem Tag an gezählt, den nur Sie kennen. Sagen Sie ihn unten.
update-end-of-day = **{ $date }**, Ende des Tages ~~({ $zone })~~
update-from-day = **{ $date }**, ab der ersten Minute ~~({ $zone })~~
update-moment = **{ $date }**, { $time } ~~({ $zone })~~
update-past-safe = Der sichere Tag war der { $date }. Manche Quellen zählen weiter; die Wahl bleibt möglich.
update-others = { $n ->
    [one] Andere zählen bis { $date }; so ist es sicher.
   *[other] { $n } zählen länger, zuletzt bis { $date }; so ist es sicher.
}
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
anchor-change = Ändern
anchor-change-name = Ändern: { $label }
anchor-told = { $label }: { $date }
anchor-day = Tag
anchor-time = Uhrzeit, falls bekannt
anchor-time-hint = 14:05
anchor-time-unclear = Nicht verstanden. Schreiben Sie sie wie 14:05.
anchor-whole-day = Zum Zählen braucht es Tag, Monat und Jahr.
anchor-keep = Diesen Tag übernehmen
anchor-forget = Weiß ich nicht
clock-behind = Die Uhr dieses Computers geht nach: Hier wurde etwas um { $mark } gespeichert. Bis dahin bleibt eine abgelaufene Frist abgelaufen.
clock-was-wrong = Die frühere Uhr ging falsch
chain-broken = Was hier entschieden wurde, lässt sich nicht sagen: Die Einträge dieser Mitteilung wurden außerhalb dieses Programms verändert, oder ihre Datei ist nicht lesbar. Nichts wurde repariert oder entfernt.
calendar-months = { $one } und { $other }
calendar-months-to = { $one } bis { $other }
calendar-name = Kalender vom { $from } bis zum { $to }. { $facts }
calendar-gap = { $weeks ->
    [one] 1 Woche dazwischen
   *[other] { $weeks } Wochen dazwischen
}
calendar-today = Heute, { $date }
calendar-last = Letzter Tag, { $date }
calendar-safe = Sicher bis { $date }
calendar-opens = Beginn, { $date }
calendar-other = Andere bis { $date }
calendar-others = { $n ->
    [one] 1 weitere Zählweise bis { $date }
   *[other] { $n } weitere Zählweisen, die letzte bis { $date }
}
calendar-sharing = Teilen möglich ab { $date }
calendar-effect = Gilt ab { $date }

## Step 2: what is shared

guess-invitation = Was, glauben Sie, wird geteilt, und lässt es sich begrenzen? { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}, etwa eine Minute.
guess-invitation-rights = Was, glauben Sie, wird genommen, und lässt es sich behalten? { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}, etwa eine Minute.
guess-why = Schätzen Sie zuerst, dann zeigt die Tabelle, was Sie nicht erwartet haben. Sie können jede Zeile auslassen, und was Sie schätzen, wird nicht gespeichert.
guess-why-workshop = Schätzen Sie zuerst, dann zeigt die Tabelle, was Sie nicht erwartet haben. Sie können jede Zeile auslassen. In einem Workshop steht das Geschätzte in Ihrem Nachweis.
guess-key = So lesen Sie die Antworten
guess-key-continues = Es geht auch nach Ihrem Nein weiter.
guess-key-stops = Es endet mit Ihrem Nein.
guess-key-unclear = Die Quellen sagen es nicht oder sagen Verschiedenes.
guess-first = Erst schätzen
guess-skip = Tabelle zeigen
guess-is-shared = Wird es geteilt?
guess-shared = Geteilt
guess-not-shared = Nicht geteilt
guess-is-taken = Wird es genommen?
guess-taken = Genommen
guess-not-taken = Nicht genommen
guess-is-shared-name = { $what }, { $whom }. Wird es geteilt?
guess-limit-name = { $what }, { $whom }. Lässt es sich begrenzen?
guess-is-taken-name = { $what }, { $whom }. Wird es genommen?
guess-keep-name = { $what }, { $whom }. Lässt es sich behalten?
guess-count = { $guessed } von { $all } geschätzt; Sie können auslassen
guess-reveal = Antworten zeigen
guess-again = Neu schätzen
guess-score = { $held } von { $guessed } richtig geschätzt. { $missed ->
    [0] Das Überraschende steht oben.
    [1] Oben steht, was anders ist als geschätzt.
   *[other] Oben stehen die { $missed }, die anders sind als geschätzt.
}
guess-of-data = Geschätzt: { $guess ->
    [yes] geteilt
    [yes-limited] geteilt, begrenzbar
    [yes-unlimited] geteilt, nicht begrenzbar
    [yes-unclear] geteilt; unklar, ob begrenzbar
    [no] nicht geteilt
   *[unclear] unklar, ob geteilt
}
guess-of-right = Geschätzt: { $guess ->
    [yes] genommen
    [yes-limited] genommen, behaltbar
    [yes-unlimited] genommen, nicht behaltbar
    [yes-unclear] genommen; unklar, ob behaltbar
    [no] nicht genommen
   *[unclear] unklar, ob genommen
}
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
sharings-unshared-name = { $what }, { $whom }. Angeblich nicht geteilt{ $standing ->
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

flow-title = Wohin es geht
flow-as-list = Als Liste
flow-as-picture = Als Bild
flow-save = Bild speichern
flow-save-choose = Ort wählen…
flow-save-write = Bild schreiben
flow-save-kind = PNG-Bild
flow-dialog-title = Bild speichern
flow-sheet-about = { $world } · Mitteilung vom { $date }
flow-before = Vorher
flow-opt-out = Wenn ich ablehne
flow-difference = Der Unterschied
flow-nothing = Die Mitteilung nennt nichts, was irgendwohin geht. Das heißt nicht, dass nichts geht.
flow-you = Sie
flow-your-data = Ihre Daten
flow-your-data-sentence = { $to } hat über Sie: { $data }.
flow-purpose-of = { $purpose }: { $data }
flow-perhaps = vielleicht
flow-reported = berichtet
flow-disputed = umstritten
flow-partly-reported = zum Teil berichtet
flow-partly-disputed = zum Teil umstritten
flow-and-more = { $first } und { $n } mehr
flow-becomes = { $before } → { $after }
flow-sentence = { $from } an { $to }, für { $purpose }: { $data }.
flow-sentence-perhaps = { $from } an { $to }, für { $purpose }, vielleicht: { $data }.
flow-sentence-stops = Wenn Sie ablehnen, endet das.
flow-sentence-continues = Wenn Sie ablehnen, geht das weiter.
flow-sentence-unclear = Wenn Sie ablehnen, ist unklar, was geschieht.
flow-change-stops = Wenn Sie nicht ablehnen, geht das weiter; wenn Sie ablehnen, endet es.
flow-change-unclear = Wenn Sie nicht ablehnen, geht das weiter; wenn Sie ablehnen, ist unklar, was geschieht.
flow-change-perhaps-stops = Vielleicht geschieht das, solange Sie nicht ablehnen; wenn Sie ablehnen, endet es.
flow-change-none = Das geht weiter, ob Sie ablehnen oder nicht.
flow-change-perhaps-none = Vielleicht geschieht das, solange Sie nicht ablehnen; wenn Sie ablehnen, geht es weiter.
flow-change-none-unclear = Ob Sie ablehnen oder nicht: Es ist unklar, was geschieht.
flow-change-right-kept = Wenn Sie nicht ablehnen, geben Sie es auf; wenn Sie ablehnen, behalten Sie es.
flow-change-right-unclear = Wenn Sie nicht ablehnen, geben Sie es auf; wenn Sie ablehnen, ist unklar, was geschieht.
flow-change-right-lost = Sie geben es auf, ob Sie ablehnen oder nicht.
flow-sentence-reported = Das wird berichtet; das Unternehmen selbst sagt es nicht.
flow-sentence-disputed = Die Quellen streiten darüber.
flow-right-sentence = { $right }: { $lost }
flow-right-kept = Wenn Sie ablehnen, behalten Sie es.
flow-right-lost = Auch wenn Sie ablehnen, verlieren Sie es.
flow-place = { $name }, { $part }
flow-stays = soll bleiben: { $data }
flow-own-use = eigene Nutzung
flow-point = Zeigen Sie auf eine Linie oder gehen Sie mit der Tab-Taste hin, um sie ganz und mit Quelle zu lesen.
flow-sources = { $n ->
    [one] Quelle
   *[other] Quellen
}: { $titles }
flow-description = Ein Bild mit { $places } Orten und { $lines ->
    [one] einer Linie
   *[other] { $lines } Linien
} dazwischen. { $continues ->
    [one] Eines geht weiter
   *[other] { $continues } gehen weiter
}, { $unclear ->
    [one] eines ist unklar
   *[other] { $unclear } sind unklar
}, { $stops ->
    [one] eines endet
   *[other] { $stops } enden
}. Jede Linie folgt in ganzen Sätzen.
flow-difference-sums = Wenn Sie ablehnen, { $stops ->
    [0] endet nichts
    [one] endet eines
   *[other] enden { $stops }
}, { $unclear ->
    [0] sonst ändert sich nichts
    [one] eines wird unklar
   *[other] { $unclear } werden unklar
}, und { $same ->
    [0] nichts bleibt, wie es ist
    [one] eines bleibt, wie es ist
   *[other] { $same } bleiben, wie sie sind
}.
flow-unshared = Was nicht geteilt werden soll
flow-unshared-row = { $data }: nicht an { $to } für { $purpose }

## The matching bench

bench-title = Wie die Werbung eines Ladens Sie findet
bench-try = Nummer ausprobieren
bench-intro = Ein Laden gibt { $network } die Telefonnummern seiner Kundschaft als Hashwerte. { $network } vergleicht sie mit den Hashwerten der Nummern, die es kennt, und zeigt die Werbung des Ladens allen, bei denen sie übereinstimmen.
bench-made-up = Laden, Kundschaft und Werbung sind erfunden. Was aus den beiden Verbindungen wird, steht hier wie in dieser Mitteilung und ihren Quellen.
bench-field = Telefonnummer
bench-clear = Leeren
bench-example = Solange das Feld leer ist, steht hier eine erfundene Nummer: { $number }
bench-understood = Verstanden als { $number }
bench-understood-reserved = Verstanden als { $number }; diese Nummer hat niemand
bench-not-letters = Darin steht etwas, das weder Ziffer noch Zeichen zwischen Ziffern ist
bench-not-country = Keine Ländervorwahl beginnt mit einer Null
bench-not-short = Zu kurz für eine Telefonnummer
bench-not-long = Zu lang für eine Telefonnummer
bench-offered = Nummern, die niemand hat: frei gehalten für Filme und Bücher
bench-take = { $number } nehmen
bench-countries = Eine Nummer ohne Ländervorwahl ist aus
bench-country = { $country }, +{ $code }
bench-country-uk = Großbritannien
bench-country-de = Deutschland
bench-country-us = USA
bench-country-es = Spanien
bench-country-br = Brasilien
bench-country-in = Indien
bench-country-au = Australien
bench-country-fr = Frankreich
bench-private = Was Sie eingeben, wird nirgends gespeichert. Es ist weg, sobald Sie das Feld leeren oder diese Mitteilung verlassen.
bench-before = Vor dem Ablehnen
bench-after = Nach dem Ablehnen
bench-in-profile = Mein Profil bei { $network } enthält diese Nummer auch
bench-shop = Liste des Blumenladens
bench-shop-sentence = Auf der Liste des Blumenladens steht { $number }, an der Theke angegeben.
bench-hash = Als Hashwert
bench-hash-beginning = { $beginning }…
bench-hash-sentence = Daraus wird ein Hashwert, der mit { $beginning } beginnt.
bench-waits = braucht eine Nummer
bench-waits-why = Was im Feld steht, ist noch nicht verstanden.
bench-match = Treffer
bench-match-found = gefunden
bench-match-perhaps = vielleicht
bench-match-none = keiner
bench-match-found-sentence = { $network } findet einen Treffer.
bench-match-perhaps-sentence = { $network } findet vielleicht einen Treffer.
bench-match-none-sentence = { $network } findet keinen Treffer.
bench-link-service = Nummer von { $service }
bench-link-own = Nummer in Ihrem Profil
bench-link-used = in Gebrauch
bench-link-missing = nicht da
bench-link-sentence = { $link }: { $fate }
bench-sees = Sie sehen die Werbung.
bench-sees-both = { $network } hat diese Nummer von { $service } und aus Ihrem eigenen Profil.
bench-sees-service = { $network } hat diese Nummer von { $service }.
bench-sees-own = { $network } hat diese Nummer aus Ihrem eigenen Profil.
bench-still = Sie sehen die Werbung weiterhin.
bench-still-own = { $network } kennt dieselbe Nummer aus Ihrem eigenen Profil.
bench-perhaps = Vielleicht sehen Sie die Werbung.
bench-perhaps-why = Die Mitteilung und ihre Quellen lassen offen, was { $network } mit dieser Nummer tut.
bench-gone = Diese Werbung findet Sie nicht mehr.
bench-gone-why = Hier hat { $network } diese Nummer von nirgendwo sonst. Eine Liste kann auch andere Kontaktdaten enthalten.
bench-ad = Anzeige
bench-ad-perhaps = Anzeige, vielleicht
bench-ad-words = Blumenladen: diese Woche Rosen
bench-ad-none = Keine Anzeige durch diese Liste
bench-ad-sentence = { $label }, erfunden: { $words }
bench-whole-hash = Der ganze Hashwert
bench-hash-of = SHA-256 von { $digits }
bench-list = Die ganze Liste des Ladens
bench-list-count = { $n ->
    [one] { $n } Eintrag
   *[other] { $n } Einträge
}
bench-list-line = { $number }, übergeben als { $hash }
bench-customer-roses = Hat im Mai Rosen bestellt
bench-customer-wedding = Blumen für eine Hochzeitstafel
bench-customer-friday = Jeden Freitag ein Strauß
bench-customer-wreath = Ein Kranz für eine Beerdigung
bench-customer-tulips = Hat im März Tulpen bestellt
bench-customer-herbs = Kräuter in Töpfen
bench-customer-birthday = Blumen zum Geburtstag
bench-customer-you = Sie, an der Theke
bench-why = Warum ein Hashwert keine Nummer verbirgt
bench-why-words = Ein Hashwert lässt sich nicht zurückrechnen, aber es gibt wenige Telefonnummern. Wer den Hashwert hat, kann eine Nummer nach der anderen probieren, bis derselbe Hashwert herauskommt. Hier sind alle Ziffern bis auf die letzten vier bekannt.
bench-why-scale = Eine Milliarde Nummern, bei denen neun Ziffern unbekannt sind, dauern { $minutes } Minuten bei einer Million Versuchen in der Sekunde. Ein Kern eines gewöhnlichen Rechners ist schneller.
bench-why-try = Alle 10.000 Endungen probieren
bench-why-stop = Nicht weiter probieren
bench-why-running = …{ $ending } ergibt { $hash }… ({ $n } probiert)
bench-why-found = { $n ->
    [one] Beim ersten Versuch gefunden: { $number }
   *[other] Nach { $n } Versuchen gefunden: { $number }
}
bench-why-stopped = { $n ->
    [one] Nach einem Versuch angehalten, noch nichts gefunden
   *[other] Nach { $n } Versuchen angehalten, noch nichts gefunden
}

## Step 4: who says what

claims-title = Wer was sagt
claims-no-contradiction = Die Quellen, die wir gefunden haben, widersprechen einander nicht.
claims-of = Widerspruch { $i } von { $n }. Beide Seiten in unseren Worten.
claims-against = { $one } gegen { $other }
claims-kind-company = Unternehmen
claims-kind-press = Presse
claims-kind-critic = Kritik
claims-kind-marketer = Werbung
claims-kind-regulator = Aufsicht
claims-copy-link = Link kopieren
claims-copy-link-of = Link kopieren: { $title }
claims-better-supported = Besser belegt: { $side }
claims-none-better = Keine Seite ist besser belegt
claims-confused = Leicht zu verwechseln
claims-confused-pair = { $one } · { $other }
claims-all-title = Jede Aussage
claims-afterwards = Was danach geschah
claims-all = { $n ->
    [one] Die eine Aussage, nach ihrem Datum
   *[other] { $n } Aussagen, nach ihrem Datum
}
claims-count = { $n ->
    [one] 1 Aussage
   *[other] { $n } Aussagen
}
claims-undated = ohne Datum
claims-more = { $n ->
    [one] und 1 weitere Stimme dafür
   *[other] und { $n } weitere Stimmen dafür
}
claims-source = { $title }, { $publisher }, { $kind }, { $date }
claims-source-unpublished = { $title }, Herausgeber unbekannt, { $kind }, { $date }
claims-source-read = Gelesen wurde: { $copy }
claims-source-line = { $name }, { $kind }, { $date }
claims-source-line-copy = { $name }, { $kind }, { $date } (Kopie)
claims-source-more = { $line }, und { $n } weitere
claims-source-name = Quelle: { $line }. { $titles }
claims-no-source = Nennt dafür keine Quelle
claims-link-copied = Kopiert
claims-all-speakers = Alle Stimmen
claims-all-themes = Alle Themen
claims-speakers-name = Zu sehen: { $shown }. Eine Stimme wählen
claims-themes-name = Zu sehen: { $shown }. Ein Thema wählen
claims-speakers-list = Stimmen
claims-themes-list = Themen
claims-speaker-of = { $kind }, { $n }
claims-theme-stops = Was ein Nein beendet
claims-theme-continues = Was in jedem Fall weitergeht
claims-theme-unclear = Was unklar bleibt
claims-theme-stays = Was bleiben soll
claims-theme-last-day = Wann der letzte Tag ist
claims-theme-how = Wie man Nein sagt
claims-theme-disputed = Umstritten oder leicht verwechselt
claims-theme-beside = Was sonst gesagt wird
claims-match = Zu sehen: { $contradictions } von { $of-contradictions } Widersprüchen, { $claims } von { $of-claims } Aussagen
claims-none-match = Keine Aussage ist von dieser Stimme und zu diesem Thema
claims-show-all = Alle zeigen
claims-line-some-time = Irgendwann { $when }
claims-line-undated = Datum unbekannt
claims-line-announced = { $date }: Die Mitteilung wurde angekündigt
claims-line-last-day = { $date }: letzter Tag zum Entscheiden
claims-line-other-day = { $date }: Manche zählen bis zu diesem Tag
claims-line-sharing = { $date }: Das Teilen kann beginnen
claims-line-effect = { $date }: Es tritt in Kraft

## Step 5: your choice

date-field-hint = 2016-08-25
date-field-empty = Tag, Monat oder Jahr, so genau Sie es wissen
date-field-understood = Verstanden als { $date }
date-field-unclear = Nicht verstanden. Schreiben Sie es wie 2016-08-25, 2016-08 oder 2016.
date-field-unknown = unbekannt

choice-none-title = Keine Wahl vorgesehen
choice-none = Diese Mitteilung gilt, ob Sie zustimmen oder nicht.
choice-what-changes = Was sich ändert
choice-pick-other = Die andere Seite gilt erst, wenn Sie speichern
choice-pick-either = Wählen Sie eine Seite, noch ist nichts gespeichert
choice-right-kept = bleibt Ihnen
choice-right-lost = wird aufgegeben
choice-purpose-for = { $purpose }: { $who }
choice-not-yet-open = Noch nicht offen. Sie können ab { $moment } wählen.
choice-closed = Geschlossen seit { $moment }. Die Wahl ist nicht mehr möglich. Was Sie rechtzeitig im Dienst selbst getan haben, können Sie unten noch angeben.
choice-closed-for-want = Nach den bekannten Tagen ist es geschlossen. Ein Tag, den nur Sie kennen, kann das ändern: Geben Sie ihn ein.
choice-enter-day = Tag eingeben
choice-not-offered = Diese Mitteilung lässt keine Wahl. Die Seiten zeigen, was sie Ihnen nimmt.
choice-unchanged = Was gleich bleibt
choice-until = Bis wann
choice-if-nothing = Wenn Sie nichts tun
choice-changing = Hier ändern
choice-deadline-day = **{ $date }**, Ende des Tages ~~({ $zone })~~
choice-deadline-moment = **{ $moment }** ~~({ $zone })~~
choice-deadline-own = { $deadline }, bei Ihnen { $moment }
choice-until-line = { $deadline }. { $then }
choice-until-right-expires = Danach gibt es die Wahl nicht mehr.
choice-until-gone = Die Wahl gibt es nicht mehr.
choice-until-sharing-starts = Dann darf die Weitergabe beginnen. Sie können auch später ablehnen; es gilt ab dann.
choice-until-sharing-started = Die Weitergabe darf begonnen haben. Sie können weiter ablehnen; es gilt ab dann.
choice-until-not-retroactive = Eine spätere Wahl gilt nur für die Zukunft.
choice-until-future-only = Der Tag ist vorbei. Eine Wahl gilt jetzt nur für die Zukunft.
choice-until-open-ended = Jederzeit. Es gibt keinen letzten Tag.
choice-until-day-untold = Der Tag ist noch nicht bekannt: Sagen Sie ihn in Schritt 1. Nein sagen können Sie davor und danach.
choice-until-no-choice = Dann gilt es, was immer Sie tun.
choice-until-assumed = Gezählt ab dem frühesten möglichen Tag, da Ihrer nicht bekannt ist.
choice-asked-again = Am { $date } werden Sie wieder gefragt.
choice-earlier = Am { $date } haben Sie „{ $side }“ gewählt, zu einer früheren Fassung dieser Mitteilung ({ $revision }).
choice-earlier-asked = Sie wurde seither überarbeitet, daher werden Sie noch einmal gefragt. Ihre frühere Wahl bleibt verzeichnet.
choice-reading = { $date }: { $rule }
choice-sources-differ = Quellen zählen verschieden; dies ist der früheste, der sichere Tag.
choice-changing-yes = Neu speichern, so oft Sie wollen. Frühere Entscheidungen bleiben verzeichnet.
choice-changing-partly = Speichern Sie neu, so oft Sie wollen, solange es offen ist. Frühere Entscheidungen bleiben verzeichnet; der Dienst nimmt nur einen Teil zurück.
choice-changing-no = Bis dahin neu speichern, so oft Sie wollen. Frühere Entscheidungen bleiben stehen.
choice-worth-after-safe-date = Der sichere Tag ist vorbei, und die Quellen sind sich nicht einig, ob eine Wahl noch zählt. Sie können wählen; Ihr Nachweis sagt es dazu.
choice-worth-future-only = Eine Wahl gilt jetzt nur noch ab heute. Was vorher war, nimmt sie nicht zurück.
choice-save = Meine Wahl speichern
choice-leave-undecided = Offen lassen
choice-back-to-saved = Zurück zum Gespeicherten
choice-draft = Entwurf: { $side }
choice-unreadable = Was gewählt wurde, lässt sich nicht feststellen. Deshalb gilt hier nichts als gewählt.
choice-undecided = Unentschieden. Erst eine Seite wählen.
choice-saved = Gespeichert
choice-saved-as = { $saved }: { $side }, { $moment }
choice-still-to-tell = { $service } muss es noch erfahren
choice-carry-out = Umsetzen
choice-told = Nachträglich angegeben: { $side }, { $date }. Hier angegeben am { $at }; es gilt nicht als damals hier entschieden.
choice-told-backed = Was es belegt: { $backed }
choice-told-saved = Als nachträgliche Angabe vermerkt
choice-done-already = Ich habe es schon getan
choice-tell-about = Haben Sie es im Dienst selbst getan? Es wird als Ihre Angabe vermerkt, mit dem Tag, an dem Sie es angeben, und gilt nie als damals hier entschieden.
choice-tell-side = Was Sie getan haben
choice-tell-when = Wann Sie es getan haben (leer, wenn Sie es nicht wissen)
choice-tell-backed = Was es belegt, etwa ein Bildschirmfoto oder eine E-Mail
choice-tell-save = Angabe vermerken
choice-tell-needs-side = Sagen Sie zuerst, was Sie getan haben
choice-tell-needs-date = Das Datum ist noch nicht verstanden

choice-none-recorded = Hier wurde keine Entscheidung verzeichnet

## Step 6: carry it out

carry-out-title = Umsetzen
carry-out-no-choice = Es gibt keine Wahl, also ist nichts umzusetzen.
carry-out-opt-out = Sie haben „{ $side }“ gewählt. Nur der Dienst selbst kann seinen Schalter umlegen, die Schritte unten geschehen also dort.
carry-out-allow = Sie haben „{ $side }“ gewählt. Im Dienst ist nichts zu tun.
carry-out-undecided = Sie haben nicht entschieden, also ist noch nichts umzusetzen.
carry-out-replay = Das ist nachgestellt: Die Schritte sind die von damals. Heute sieht der Dienst anders aus.
carry-out-to-choice = Zu Ihrer Wahl
carry-out-no-way = Die Quellen nennen keinen Weg dafür.
carry-out-show-ways = Wege zum Widerspruch
carry-out-reversible-yes = Im Dienst selbst lässt sich das später zurücknehmen.
carry-out-reversible-partly = Im Dienst selbst lässt sich das später nur zum Teil zurücknehmen.
carry-out-reversible-no = Im Dienst selbst lässt sich das später nicht zurücknehmen.
carry-out-reversible-unclear = Ob sich das später im Dienst selbst zurücknehmen lässt, ist nicht gesagt.
carry-out-now = Was jetzt für Sie gilt
carry-out-other = Was sonst gilt
carry-out-in-app = In der App
carry-out-web = Im Web
carry-out-letter = Per Brief
carry-out-e-mail = Per E-Mail
carry-out-phone = Per Telefon
carry-out-if-not-accepted-yet = wenn Sie noch nicht zugestimmt haben
carry-out-if-accepted = wenn Sie schon zugestimmt haben
carry-out-progress = { $done } von { $n } erledigt
carry-out-done-at = Abgehakt { $moment }
carry-out-copy = Schritte kopieren
carry-out-copy-of = Schritte kopieren: { $way }
carry-out-copied = Die Schritte sind als Text kopiert
carry-out-ways = { $n ->
    [one] { $n } Weg
   *[other] { $n } Wege
}
carry-out-remind = Erinnern
carry-out-remind-about = Die kommenden Termine mit einem Hinweis davor, als Datei für Ihren Kalender
carry-out-remind-export = Termine speichern…
carry-out-no-file-chosen = Es wurde keine Datei gewählt. Falls kein Dialog erschien, tippen Sie ihren Ort ein.
write-letter = Den Brief schreiben
write-e-mail = Die E-Mail schreiben
write-instead = Stattdessen einen Brief schreiben
write-instead-about = Sie können es auch schriftlich sagen, obwohl die Quellen diesen Weg nicht nennen.
write-title-letter = Der Brief
write-title-e-mail = Die E-Mail
write-close = Schließen
write-close-of = Schließen: { $what }
write-private = Was Sie über sich angeben, bleibt in diesem Fenster und steht nur in diesem Text. Es wird nie gespeichert.
write-name = Ihr Name
write-account = Woran der Dienst Sie erkennt, etwa eine Nummer oder E-Mail-Adresse
write-edited = Sie haben den Text selbst geändert, darum lassen ihn die Felder darüber jetzt stehen.
write-sent-already = Dieser Text ist abgeschickt. Von vorn beginnt ein weiteres Schreiben mit eigenem Zeichen.
write-start-over = Von vorn
write-to = An
write-to-address = { $to }, { $address }
write-no-address = { $to }. Die Mitteilung nennt keine Adresse.
write-reference = Zeichen
write-reference-about = { $reference }, damit beide Seiten es wiederfinden
write-subject = Betreff
write-body = Text
write-blanks = In eckigen Klammern ist noch etwas auszufüllen.
write-copy-letter = Brief kopieren
write-copy-e-mail = E-Mail kopieren
write-save-text = Als Text speichern…
write-save-pdf = Als PDF speichern…
write-save-e-mail = Als E-Mail-Entwurf speichern…
write-to-text = Text schreiben
write-to-pdf = PDF schreiben
write-to-e-mail = E-Mail-Entwurf schreiben
write-copied = Kopiert und als vorbereitet vermerkt. Wenn Sie es abgeschickt haben, sagen Sie es unten.
write-saved-to = Gespeichert unter { $path } und als vorbereitet vermerkt. Wenn Sie es abgeschickt haben, sagen Sie es unten.
write-so-far = Bisherige Schreiben
write-kind-letter = Brief
write-kind-e-mail = E-Mail
write-item = { $kind } { $reference }
write-of = { $what } { $reference }
write-prepared-at = Vorbereitet { $moment }
write-sent-question = Abgeschickt?
write-sent-when = Wann Sie es abgeschickt haben
write-day-range = Nötig ist ein ganzes Datum, vom { $from } bis heute.
write-i-sent-it = Ich habe es abgeschickt
write-sent-on = Abgeschickt am { $day } (angegeben { $moment })
write-change-day = Den Tag ändern
write-sent-kept = Als abgeschickt festgehalten
evidence-title = Belege
evidence-none = Noch keine
evidence-files = { $n ->
    [one] { $n } Datei
   *[other] { $n } Dateien
}
evidence-about = Eine Datei, die Ihre Wahl belegt, etwa ein Bildschirmfoto, bleibt, wo sie ist. Festgehalten werden nur ihr Name, ihre Größe und ihr Fingerabdruck.
evidence-choose = Dateien wählen…
evidence-drop = oder in dieses Fenster ziehen
evidence-path = Oder schreiben Sie, wo sie liegt
evidence-attach = Als Beleg nennen
evidence-let-go = Loslassen, dann werden diese Dateien als Belege genannt
evidence-hashing = { $done } von { $all } gelesen
evidence-stop = Anhalten
evidence-kept = { $n ->
    [one] { $n } Datei ist als Beleg genannt
   *[other] { $n } Dateien sind als Belege genannt
}
evidence-known = Schon genannt; nichts kam hinzu
evidence-bytes = { $n ->
    [one] { $n } Byte
   *[other] { $n } Bytes
}
evidence-kb = { $n } KB
evidence-mb = { $whole },{ $tenth } MB
evidence-gb = { $whole },{ $tenth } GB
evidence-item = { $size } · genannt { $moment }
evidence-fingerprint = SHA-256 { $short }
evidence-fingerprint-of = Fingerabdruck von { $name }: SHA-256 { $short }
evidence-copy = Fingerabdruck kopieren
evidence-copy-of = Fingerabdruck von { $name } kopieren
evidence-copied = Der Fingerabdruck ist kopiert
honoured-title = Hält sich der Dienst daran?
honoured-next = Nächstes Mal: { $day }
honoured-now = Zeit nachzusehen
honoured-all = Jedes Mal nachgesehen
honoured-about = Gehen Sie die Schritte oben noch einmal durch, bis zur Einstellung, und sehen Sie, ob dort noch steht, was Sie gewählt haben.
honoured-check = { $date }, nach { $days } Tagen
honoured-ahead = Später
honoured-due = Jetzt fällig
honoured-found = Was haben Sie gefunden?
honoured-yes = Ja: es ist, wie ich gewählt habe
honoured-refused = Abgelehnt: der Dienst sagt Nein
honoured-no-answer = Keine Antwort
honoured-came-back = Zurückgekommen: es war, wie ich gewählt habe, und ist es nicht mehr
honoured-note = Eine Notiz, wenn Sie mögen
honoured-keep = Festhalten
honoured-keep-of = Festhalten: { $when }
honoured-needs = Sagen Sie zuerst, was Sie gefunden haben
honoured-told = { $when }; angegeben { $moment }
honoured-change = Ändern
honoured-change-of = Ändern: { $when }
honoured-write-again = Sie können erneut schreiben und das Zeichen { $reference } nennen, oder die Datenschutzbehörde an Ihrem Wohnort fragen.
honoured-write = Sie können dem Dienst schreiben oder die Datenschutzbehörde an Ihrem Wohnort fragen.
honoured-kept = Was Sie gefunden haben, ist festgehalten

## Step 7: your record

record-title = Ihr Nachweis
record-nothing-sent = Dateien entstehen hier. Nichts wird gesendet.
record-export-title = Als { $format } exportieren
record-preview-of = Was die Datei enthalten wird: { $format }
record-given-later = Nummer, Zeit und Schlüssel der Datei stehen fest, sobald sie exportiert wird.
record-no-preview = Was die Datei enthalten wird, lässt sich jetzt nicht zeigen. Ihre Wahl ist sicher.
record-show-preview = Anzeigen
record-ticked = Abgehakt
record-not-ticked = Nicht abgehakt
record-imported = Von anderswo übernommen
record-imported-about = Nicht hier entschieden. Was diese Nachweise sagen, zählt in diesem Fenster nicht als Ihre Wahl.
record-imported-says = „{ $side }“, gewählt am { $moment }
record-imported-nothing = Darin war keine Wahl verzeichnet
record-imported-made = Signiert am { $made }, übernommen am { $taken }
record-pdf = PDF
record-pdf-about = Zum Lesen, Drucken, Senden und Prüfen. Der signierte Nachweis steckt darin.
record-json-ld = JSON-LD
record-json-ld-about = Für Programme und zum Prüfen. Signiert.
record-markdown = Markdown
record-markdown-about = Zum Lesen und Einfügen. Nicht signiert.
record-calendar = Kalender
record-calendar-about = Die kommenden Termine, mit Erinnerungen davor.
record-export = Export…
record-export-as = Als { $format } exportieren…
record-busy = Wird bearbeitet…
record-saved-to = Gespeichert unter { $path }
record-exists = Eine Datei dieses Namens gibt es schon, sie blieb, wie sie ist: { $path }
record-replace = Ersetzen
record-keep = Behalten
record-path = Oder schreiben Sie, wohin
record-write-pdf = PDF schreiben
record-write-calendar = Kalender schreiben
record-write-json-ld = JSON-LD schreiben
record-write-markdown = Markdown schreiben
letter-dialog-title = Schreiben speichern
letter-as-text = Text
letter-as-pdf = PDF
letter-as-e-mail = E-Mail-Entwurf
evidence-dialog-title = Dateien wählen, die Ihre Wahl belegen
record-dialog-title = Nachweis exportieren
record-dialog-calendar = Termine speichern
record-check-dialog-title = Nachweis zum Prüfen wählen
record-check = Einen Nachweis prüfen
record-check-about = Ziehen Sie PDFs oder JSON-LD-Dateien hierher oder wählen Sie welche. Sie werden nur gelesen.
record-check-path = Oder schreiben Sie, wo sie liegt
record-check-now = Prüfen
record-check-choose = Dateien wählen…

## Answers about records that were checked

check-progress = { $done } von { $n } { $n ->
    [one] Datei
   *[other] Dateien
} geprüft
check-stop = Anhalten
check-summary = { $n } { $n ->
    [one] Datei
   *[other] Dateien
}: { $parts }
check-count-intact = { $n } unverändert
check-count-pages = { $n } mit geänderten Seiten
check-count-altered = { $n } verändert
check-count-other = { $n } kein Nachweis
check-count-unreadable = { $n } nicht lesbar
check-row = { $answer }: { $file }
check-more = und { $n } weitere
check-intact = Unverändert
check-intact-means = Seit der Signatur wurde nichts geändert.
check-pages-changed = Seiten geändert
check-altered = Verändert
check-altered-means = Es ist nicht, was signiert wurde.
check-not-a-record = Kein Nachweis
check-unreadable = Nicht lesbar
check-pages-as-drawn = Die Seiten sagen, was der signierte Nachweis sagt.
check-pages-differ = Die Seiten wurden geändert. Signiert ist nur der Nachweis darin: glauben Sie dem.
check-pages-not-comparable = Von einer anderen Version erstellt, daher lassen sich die Seiten nicht vergleichen. Die Signatur gilt nur dem Nachweis darin.
check-mode-real = Mit den echten Daten erstellt
check-mode-replay = Nachgestellt, mit verschobenen Daten erstellt
check-mode-workshop = Aus einem Workshop, zur Übung erstellt
check-created = Signiert am { $created }
check-signed-by = Signiert von { $signer }
check-mine = Das ist der Schlüssel einer Mitteilung auf diesem Computer
check-not-mine = Ein anderer Schlüssel als Ihrer; fragen Sie, wem er gehört
check-held-whole = Ihre Einträge enthalten noch jeden, den dieser Nachweis nennt.
check-held-nothing = Zu dieser Mitteilung gibt es hier keinen Eintrag mehr.
check-held-cut = Ihre Einträge wurden gekürzt: Hier sind { $held }, und dieser Nachweis hält { $pinned } fest.
check-held-rewritten = Ihre Einträge wurden umgeschrieben: Eintrag { $number } ist nicht der, den dieser Nachweis festhält.
check-held-broken = Die Kette Ihrer Einträge ist vor dem gebrochen, den dieser Nachweis festhält.
check-limits = Es beweist nicht, wer signiert hat oder was der Dienst tat.
check-look = Ansehen
check-look-at = Ansehen: { $file }
check-looked-at = Was der Nachweis sagt: { $file }
check-close = Nachweis schließen
check-import = Übernehmen
check-import-named = Übernehmen: { $file }
check-imported = Übernommen und als anderswo erstellt gespeichert
check-made-here = Wurde von hier exportiert, es gibt also nichts zu übernehmen.
check-already-here = Wurde schon übernommen.
check-notice-unknown = Die Mitteilung dazu ist nicht hier, daher lässt er sich nicht übernehmen.
check-of-a-workshop = Aus einem Workshop, daher lässt er sich nicht übernehmen.

## The record itself

receipt-title = Meine Entscheidungen: { $title }
receipt-about-real = Was eine Person zu einer Mitteilung entschieden hat, festgehalten auf ihrem eigenen Computer.
receipt-about-replay = Dies ist nachgestellt. Die Daten der Mitteilung wurden zur Übung auf einen späteren Tag verschoben. Es ist keine Entscheidung aus der echten Frist.
receipt-about-workshop = Dies ist zur Übung in einem Workshop entstanden. Es ist niemandes echte Entscheidung.
receipt-fingerprint = Titel und sha256 gehören zu der Erklärung, die die Person gelesen hat. Der sha256 ist der ihres kanonischen JSON (RFC 8785), nicht der des Textes des Unternehmens.
receipt-limit-service = Festgehalten ist, was die Person eingetragen hat. Nicht gezeigt ist, dass der Dienst es erhalten, angenommen oder befolgt hat.
receipt-limit-time = Die Zeiten stammen von der Uhr der Person. Sie kann falsch gehen oder zurückgestellt sein. Dass vor dem letzten Tag entschieden wurde, beweisen sie nicht.
receipt-limit-person = Die Signatur zeigt, dass die Datei unverändert ist, seit dieser Schlüssel sie signiert hat. Sie zeigt nicht, wer die Person ist.
receipt-limit-others = Jeder kann einen anderen Schlüssel und einen anderen Nachweis anfertigen. Zwei Nachweise können sich widersprechen, und es kann einen späteren geben.
receipt-limit-notice = Was die Mitteilung und ihre Quellen sagen, ist so wiedergegeben, wie sie es sagen. Wahr wird es dadurch nicht.
receipt-limit-standard = Der Aufbau folgt ISO/IEC TS 27560:2023, ausgedrückt im Data Privacy Vocabulary 2.3. Niemand hat das zertifiziert.
receipt-not-stated = In der Mitteilung nicht genannt
receipt-no-last-day = Die Mitteilung nennt keinen letzten Tag
receipt-day-untold = Der letzte Tag ist nicht bekannt: Der Tag, von dem an gezählt wird, wurde nicht angegeben
page-day-untold = Der letzte Tag ist nicht bekannt, denn der Tag, von dem an gezählt wird, wurde nicht gesagt. Die Regel: { $rule }
receipt-not-shared = Laut der Mitteilung wird dies nicht weitergegeben
receipt-until-changed = Bis die Person diese Entscheidung ändert
receipt-method-chosen = Hat in { -app } „{ $side }“ gewählt und gespeichert
receipt-method-none-yet = Als diese Datei entstand, war keine Entscheidung festgehalten
receipt-method-closed = Der letzte Tag war vorbei, und als diese Datei entstand, war keine Entscheidung festgehalten
receipt-right-to-withdraw = Einwilligung widerrufen
receipt-right-to-object = Der Verarbeitung widersprechen

page-across-replay = NACHGESTELLT
page-across-workshop = WORKSHOP
page-across-altered = VERÄNDERT
page-altered = Dies ist nicht, was signiert wurde. Die Datei wurde danach verändert; verlassen Sie sich nicht darauf.
page-attached = Der signierte Nachweis, aus dem diese Seiten erzeugt sind
page-foot = { $title } · Nachweis { $record } · Die angehängte Datei ist der Nachweis
page-more =
    { $count ->
        [one] und { $count } weiterer Eintrag, im Nachweis selbst
       *[other] und { $count } weitere Einträge, im Nachweis selbst
    }
paper-page = Seite { $page } von { $of }
page-no-choice = Die Mitteilung bietet keine Wahl.
page-chosen = Ich habe am { $moment } „{ $side }“ gewählt, rechtzeitig.
page-chosen-after-safe-date = Ich habe am { $moment } „{ $side }“ gewählt, nach dem sicheren Tag; ob das zählt, sehen die Quellen verschieden.
page-chosen-for-the-future = Ich habe am { $moment } „{ $side }“ gewählt; das zählt von da an.
page-chosen-then = Gefragt hatte Revision { $revision } der Erklärung zur Mitteilung.
page-chosen-at = Ich habe am { $moment } „{ $side }“ gewählt.
page-closed = Der letzte Tag war vorbei, und als dieser Nachweis entstand, hatte ich keine Entscheidung festgehalten.
page-undecided = Als dieser Nachweis entstand, hatte ich keine Entscheidung festgehalten.
page-unclear = Was entschieden wurde, sagt der Nachweis nicht eindeutig.
page-told-hint = Was ich im Dienst selbst getan habe, habe ich nachträglich angegeben. Es steht weiter hinten und ist keine damals festgehaltene Entscheidung.
page-notice = Die Mitteilung
page-notice-title = Titel
page-notice-from = Von
page-notice-announced = Angekündigt
page-notice-revision = Erklärung
page-revision-in = Fassung { $revision }, Sprache { $language }
page-notice-fingerprint = Fingerabdruck der Erklärung
page-made = Nachweis entstanden
page-window = Zeit für die Entscheidung
page-window-no-choice = Der Termin
page-day-safe = Letzter sicherer Tag
page-day-latest = Bei spätester Zählung
page-day-to-know = Der Tag, um den es geht
page-day-assumed = Ab welchem Tag gezählt wird, wurde nicht eingetragen. Angenommen ist der früheste mögliche.
page-what-ends = Was dann endet
page-ends-right = Die Wahl selbst.
page-ends-sharing = Danach darf die Weitergabe beginnen. Widersprechen bleibt möglich.
page-ends-past = Eine spätere Entscheidung zählt nur für die Zukunft.
page-fates = Was ein Widerspruch ändert
page-fates-no-choice = Was geschieht
page-fate-stops = Hört auf
page-fate-continues = Geht weiter
page-fate-unclear = Unklar
page-fate-kept = Bleibt erhalten
page-fate-lost = Geht verloren
page-purpose = { $purpose } ({ $recipient })
page-further-on =
    { $count ->
        [one] und { $count } Weiteres weiter hinten
       *[other] und { $count } Weitere weiter hinten
    }
page-signer = Wer signiert hat
page-qr = Der Schlüssel der Signatur als QR-Code
page-not-signed = Der Nachweis ist die signierte JSON-LD-Datei; an eine PDF-Datei ist sie angehängt. Diese Seiten sind aus ihr erzeugt und selbst nicht signiert.
page-check = Zum Prüfen: Datei auf { -app } ziehen oder { $command }. Sie nennt niemanden: Fragen Sie, wessen Schlüssel das ist.
page-limits = Was dies nicht beweist
page-limits-more = Was es außerdem nicht beweist
page-outcomes = Was weitergegeben wird
page-what = Was
page-where = An wen und wofür
page-limit = Lässt es sich einschränken?
page-after = Nach dem Widerspruch
page-after-no-choice = Was geschieht
page-place = { $recipient }: { $purpose }
page-limit-yes = ja
page-limit-no = nein
page-limit-partly = zum Teil
page-limit-unclear = unklar
page-after-stops = hört auf
page-after-continues = geht weiter
page-after-unclear = unklar
page-right-kept = bleibt erhalten
page-right-lost = geht verloren
page-not-shared = Was laut der Mitteilung nicht weitergegeben wird
page-not-shared-item = { $data } ({ $place })
page-unaffected = Worüber niemand entscheiden kann
page-days = Wie die Tage gezählt wurden
page-days-rule = Regel
page-days-last = Letzter Tag
page-days-source = Quelle
page-days-holds = Für mich
page-days-end-of = Ende des { $date } ({ $zone })
page-days-counted = gilt, bis dahin wurde gezählt
page-days-applies = gilt
page-days-falls-away = entfällt
page-history = Verlauf
page-zone = Alle Uhrzeiten ab hier gelten in { $zone }.
page-entry = { $moment }: { $what }
page-entry-unknown = Etwas, das hier unbekannt ist: { $fact }
page-opened = Mitteilung geöffnet, Fassung { $revision }
page-replay-started = Nachstellung begonnen, mit der Ankündigung am { $day }
page-anchor-announced = Eingetragen: angekündigt am { $day }
page-anchor-shown = Eingetragen: mir gezeigt am { $day }
page-anchor-accepted = Eingetragen: von mir angenommen am { $day }
page-anchor-sent = Eingetragen: abgeschickt am { $day }
page-anchor-received = Eingetragen: von mir erhalten am { $day }
page-anchor-registered = Eingetragen: von mir registriert am { $day }
page-anchor-taken-back = Einen eingetragenen Tag zurückgenommen
page-decided = „{ $side }“ gewählt
page-told = Nachträglich angegeben: „{ $side }“
page-step-done = Abgehakt: { $step }
page-step-undone = Haken zurückgenommen: { $step }
page-exported = Nachweis exportiert ({ $format })
page-guessed = { $count ->
    [one] { $count } Zeile geschätzt, bevor die Antworten zu sehen waren; die Schätzung steht im signierten Nachweis
   *[other] { $count } Zeilen geschätzt, bevor die Antworten zu sehen waren; die Schätzungen stehen im signierten Nachweis
}
page-calendar-exported = Die Termine für einen Kalender exportiert
page-letter-prepared = Schreiben { $reference } vorbereitet
page-letter-sent = Schreiben { $reference } am { $day } abgeschickt
page-evidence-attached = Datei als Beleg genannt: { $name }
page-outcome-checked = Nachgesehen, ob es befolgt wurde: { $found }
page-found-honoured = es wurde befolgt
page-found-refused = der Dienst hat abgelehnt
page-found-no-answer = keine Antwort
page-found-came-back = die Weitergabe war wieder da
page-imported = Anderswo gemachten Nachweis übernommen: { $record }
page-clock-corrected = Angegeben, dass die Uhr falsch ging, als sie { $was } zeigte
page-steps = Umsetzung
page-ticked = { $step } (abgehakt { $moment })
page-letters = Schreiben
page-letter-and-sent = { $reference }: vorbereitet { $moment }, abgeschickt { $day }
page-letter-not-sent = { $reference }: vorbereitet { $moment }, nicht als abgeschickt vermerkt
page-evidence = Belege
page-evidence-name = Datei
page-evidence-size = Größe
page-evidence-hash = SHA-256
page-bytes = { $size } Bytes
page-checks = Wurde es befolgt?
page-check-day = Vorgesehen für
page-check-found = Gefunden
page-check-note = Meine Notiz
page-check-done = { $found } ({ $moment })
page-check-open = noch nicht nachgesehen
page-told-title = Nachträglich angegeben
page-told-about = Im Dienst selbst getan und von mir später angegeben. Es ist keine Entscheidung, die damals hier getroffen wurde.
page-told-item = „{ $side }“, { $when }; angegeben { $moment }.
page-told-backed = Was dafür spricht: { $backed }
page-imported-title = Nachweise von anderswo
page-imported-about = Das sagen Nachweise, die anderswo entstanden sind. Nichts davon wurde hier entschieden.
page-imported-item = { $record }, entstanden { $made }, übernommen { $moment }
page-imported-says = Darin steht: „{ $side }“, { $moment }
page-imported-key = Signiert von
page-record = Die Namen des Nachweises
page-record-own = Dieser Nachweis
page-record-replaced = Er ersetzt

verify-why-not-pdf = Die Datei ist kein PDF.
verify-why-pdf-too-large = Das PDF ist größer als 16 MiB.
verify-why-attachment-too-large = Was dem PDF angehängt ist, ist größer als jeder Nachweis.
verify-why-pdf-damaged = Das PDF ist beschädigt oder unvollständig.
verify-why-pdf-encrypted = Das PDF ist mit einem Passwort geschützt. Speichern Sie es ohne, und prüfen Sie es dann noch einmal.
verify-why-pdf-no-record = Dem PDF ist kein Nachweis angehängt.
verify-why-pdf-several = Dem PDF ist mehr als ein Nachweis angehängt. Es lässt sich nicht sagen, welcher gemeint ist.
verify-why-pdf-unknown-packing = Der Nachweis im PDF ist auf eine Weise verpackt, die hier unbekannt ist.
verify-why-pdf-too-deep = Die Teile des PDFs sind tiefer ineinander verschachtelt als bei jeder Seite mit einem Nachweis.
verify-why-pdf-too-much = Das PDF enthält oder entpackt mehr als jede Seite mit einem Nachweis.
verify-why-too-large = Die Datei ist größer als jeder Nachweis.
verify-why-not-json = Die Datei lässt sich nicht als JSON lesen. Vielleicht ist sie von anderer Art oder nur ein Teil.
verify-why-another-kind = Die Datei lässt sich lesen, ist aber kein Nachweis einer Entscheidung.
verify-why-unknown-version = Der Nachweis hat eine Version, die hier unbekannt ist. Ein neueres { -app } kann ihn vielleicht prüfen.
verify-why-incomplete = Die Datei ist signiert, aber ihr fehlen Teile, die jeder Nachweis hat.
verify-why-duplicate-name = Ein Name steht doppelt darin, sodass man sie auf zwei Arten lesen könnte.
verify-why-other-kind = Sie enthält etwas, das kein Nachweis enthält: eine bloße Zahl, true, false oder null.
verify-why-too-deep = Ihre Teile sind tiefer verschachtelt als in jedem Nachweis.
verify-why-member-besides = Neben dem Nachweis und seiner Signatur wurde etwas hinzugefügt.
verify-why-no-proof = Die Signatur fehlt.
verify-why-not-one-proof = An der Stelle der einen Signatur steht etwas anderes.
verify-why-proof-members = Die Signatur hat einen unbekannten Teil, oder es fehlt ihr einer.
verify-why-proof-kind = Die Signatur ist von anderer Art.
verify-why-key-kind = Der Schlüssel ist von anderer Art.
verify-why-key-names-differ = Die Signatur nennt zwei verschiedene Schlüssel.
verify-why-signature-form = Die Signatur ist nicht so geschrieben wie eine Signatur.
verify-why-signature-bad = Die Signatur passt nicht zum Inhalt.

## The letter

letter-blank-name = [Ihr Name]
letter-blank-account = [Ihr Konto, etwa Nummer oder E-Mail-Adresse]
letter-subject = Widerspruch zu Ihrer Mitteilung vom { $announced }, Zeichen { $reference }
letter-greeting = Guten Tag,
letter-choice = am { $announced } haben Sie Änderungen angekündigt. Wie ich sie verstehe, kann ich dabei wählen: „{ $question }“
letter-answer = Meine Antwort ist: „{ $side }“.
letter-covers = Ich widerspreche der Nutzung meiner Daten dafür, und nur dafür:
letter-keeps = Ich widerspreche, damit mir dies bleibt, und verlange sonst nichts:
letter-keep = Ich nutze Ihren Dienst weiter. Mein Konto kündige ich damit nicht.
letter-side-effects = Bitte sagen Sie mir zuerst, ob das Nebenwirkungen auf mein Konto hat oder auf das, was ich nutzen kann. Ändern Sie in diesem Fall nichts, bis ich geantwortet habe.
letter-confirm = Falls nicht, setzen Sie es bitte um und bestätigen Sie es mir schriftlich, mit dem Tag, ab dem es gilt, und meinem Zeichen { $reference }. Bitte nutzen Sie dafür die Kontaktdaten, die Sie zu meinem Konto haben.
letter-gdpr = Dies ist ein Widerspruch nach Artikel 21 der DSGVO. Artikel 12 Absatz 3 gibt einen Monat für die Antwort.
letter-account = Mein Konto: { $account }
letter-closing = Mit freundlichen Grüßen
letter-phone-side-effects = Bitte sagen Sie mir, bevor Sie etwas tun: Hat das Nebenwirkungen auf mein Konto oder auf das, was ich nutzen kann? Dann ändern Sie bitte noch nichts.
letter-phone-confirm = Falls nicht, setzen Sie es bitte um und bestätigen Sie es mir schriftlich, mit dem Tag, ab dem es gilt. Mein Zeichen ist { $reference }.
letter-phone-note = Mit wem spreche ich? Ich notiere mir Ihren Namen, den Tag und die Uhrzeit.

## The calendar

reminder-none-no-date = Es gibt kein Datum zum Erinnern: Diese Mitteilung hat keinen letzten Tag, der sich berechnen lässt.
reminder-none-all-past = Es gibt nichts mehr zum Erinnern: Alle Daten liegen zurück.
reminder-replay = NACHGESTELLT (REPLAY) { $title }
reminder-workshop = WORKSHOP { $title }
reminder-replay-about = Das ist nachgestellt: Die Daten wurden verschoben. An diesem Tag endet nichts.
reminder-workshop-about = Das entstand in einem Workshop, zur Übung. An diesem Tag endet nichts.
reminder-title-right-expires = { $service }: letzter Tag für Ihre Wahl
reminder-title-sharing-starts = { $service }: letzter Tag, bevor die Weitergabe beginnen kann
reminder-title-not-retroactive = { $service }: letzter Tag, bevor eine Wahl nur noch für die Zukunft gilt
reminder-title-open-ended = { $service }: genannter Tag für eine Wahl
reminder-title-no-choice = { $service }: letzter Tag, bevor die Änderung gilt
reminder-question = Worum es geht: { $question }
reminder-ends = Was dann endet: { $what }
reminder-after-right-expires = Nach diesem Tag gibt es keine Wahl mehr.
reminder-after-sharing-starts = Nach diesem Tag kann die Weitergabe beginnen. Sie können auch später noch Nein sagen; es gilt dann ab da.
reminder-after-not-retroactive = Eine spätere Wahl gilt nur für die Zukunft.
reminder-after-open-ended = Sie können auch an jedem späteren Tag wählen.
reminder-after-no-choice = Es gilt, gleich was Sie tun.
reminder-readings = Wie die Tage gezählt werden:
reminder-reading-counted = { $end }: { $rule } (darauf wird gezählt)
reminder-reading-applies = { $end }: { $rule }
reminder-reading-moot = { $end }: { $rule } (gilt für Sie nicht)
reminder-postmarked = Der Poststempel zählt.
reminder-end-of-day = Ende des { $date } ({ $zone })
reminder-ways = Wie Sie es umsetzen:
reminder-way-in-app = In der App: { $way }
reminder-way-web = Im Web: { $way }
reminder-way-letter = Per Brief: { $way }
reminder-way-e-mail = Per E-Mail: { $way }
reminder-way-phone = Per Telefon: { $way }
reminder-in-a-week = Noch eine Woche. { $title }
reminder-in-a-day = Noch ein Tag. { $title }
reminder-in-two-hours = Noch zwei Stunden. { $title }
reminder-check = Hält sich der Dienst daran? { $service }
reminder-check-about = Vor { $days } Tagen haben Sie Ihre Wahl umgesetzt oder getroffen: „{ $side }“
reminder-check-how = Sehen Sie im Dienst selbst nach, ob Ihre Wahl noch gilt. Wenn Sie geschrieben haben, suchen Sie nach der Antwort. Halten Sie dann in { -app } fest, was Sie gefunden haben, und bewahren Sie ein Bildschirmfoto auf.

## Trouble and refusals

trouble-details = Einzelheiten
trouble-dismiss = Schließen
err-ledger-not-opened = Ihre gespeicherten Entscheidungen ließen sich nicht öffnen. Sie sind unberührt, aber jetzt kann nichts gespeichert werden.
rec-ledger-not-opened = Prüfen Sie, ob der Ordner gelesen und beschrieben werden kann, und starten Sie das Programm neu.
err-ledger-newer = Ihre Entscheidungen hat eine neuere Version dieses Programms gespeichert. Sie bleiben, wie sie sind.
rec-ledger-newer = Öffnen Sie sie mit der neueren Version.
err-ledger-damaged = Die Datei, in der Ihre Entscheidungen liegen, ist beschädigt oder nicht von diesem Programm. Sie blieb, wie sie ist, und jetzt kann nichts gespeichert werden.
rec-ledger-damaged = Verschieben Sie sie in einen anderen Ordner, starten Sie das Programm neu und lesen Sie in den Einstellungen eine Sicherung ein. Die Datei: { $path }
err-ledger-gone = Die Datei, in der Ihre Entscheidungen liegen, ist weg, oder eine andere liegt an ihrer Stelle. Nichts wird mehr gespeichert.
rec-ledger-gone = Bevor Sie dieses Fenster schließen: „Sichern“ in den Einstellungen schreibt noch alles in eine Datei. Starten Sie dann das Programm neu und lesen Sie diese Datei ein.
err-ledger-emptied = Die Datei, in der Ihre Entscheidungen liegen, fehlt oder ist leer, obwohl hier schon Nachweise signiert wurden. Das geschah außerhalb dieses Programms.
rec-ledger-emptied = Wenn Sie eine Sicherung haben, lesen Sie sie in den Einstellungen ein. Exportierte Nachweise gelten weiter.
err-keys-not-opened = Die Schlüssel, die Ihre Nachweise signieren, ließen sich nicht öffnen. Ihre Wahl wird wie immer aufbewahrt, aber signieren geht jetzt nicht.
rec-keys-not-opened = Prüfen Sie, ob sich der Ordner der Schlüssel lesen und beschreiben lässt, und starten Sie das Programm neu.
err-keys-remain = Die Mitteilung ist entfernt, aber ihre Schlüssel ließen sich nicht löschen.
rec-keys-remain = Die Einzelheiten nennen die Datei, die übrig ist. Löschen Sie sie von Hand.
err-not-saved = Das wurde nicht gespeichert. Früher Gespeichertes ist sicher.
rec-not-saved = Sorgen Sie dafür, dass der Ordner beschreibbar ist und Platz hat, und versuchen Sie es erneut.
err-chain-broken = Die Einträge dieser Mitteilung wurden außerhalb dieses Programms verändert. Nichts wurde repariert oder entfernt, und für sie wird nichts mehr gespeichert.
rec-chain-broken = Vergleichen Sie mit einem früher exportierten Nachweis. Um weiterzumachen, entfernen Sie diese Mitteilung unter Meine Mitteilungen und lesen Sie eine Sicherung ein. Andere sind nicht betroffen.
err-not-exported = Die Datei wurde nicht geschrieben. Es blieb keine halbe Datei zurück; Ihre Wahl ist sicher.
rec-not-exported = Wählen Sie einen anderen Ordner und versuchen Sie es erneut.
err-file-exists = Eine Datei dieses Namens gibt es schon. Sie blieb, wie sie ist.
rec-file-exists = Wählen Sie einen anderen Namen, oder lassen Sie sie ersetzen.
err-date-not-possible = Dieser Tag wurde nicht festgehalten. Er liegt vor der Ankündigung oder in der Zukunft.
rec-date-not-possible = Es hat sich nichts geändert. Geben Sie den Tag an, wie er war, oder lassen Sie ihn offen.
err-notice-unknown = Eine Mitteilung dieses Namens gibt es hier nicht. Es hat sich nichts geändert.
rec-notice-unknown = Wählen Sie eine der folgenden.
said-work-stopped = Angehalten. Was bis dahin getan war, gilt.
said-next-participant = Bereit für die nächste Person. Von der vorigen ist in diesem Fenster nichts mehr.
said-workshop-left = Der Workshop ist beendet. Das sind Ihre eigenen Mitteilungen.
said-another-is-open = Inzwischen war eine andere Mitteilung offen. Deshalb wurde nichts geschrieben oder aufbewahrt.
said-no-file-chosen = Es wurde keine Datei gewählt. Falls kein Dialog erschien, öffnen Sie eine Mitteilung und tippen Sie den Ort der Datei in Schritt 7 ein.
err-not-readable = Diese Datei ließ sich nicht als Nachweis lesen. Sie blieb, wie sie ist.
rec-not-readable = Wählen Sie die Datei, die als Nachweis exportiert wurde.
err-evidence-not-read = Diese Datei ließ sich nicht lesen und ist darum nicht als Beleg genannt. Sie blieb, wie sie ist.
rec-evidence-not-read = Sorgen Sie dafür, dass sie sich öffnen lässt, und wählen Sie sie dann erneut.
err-notice-broken = Eine Ihrer eigenen Mitteilungen hat Fehler und wird nicht gezeigt. Die anderen sind in Ordnung.
rec-notice-broken = Sehen Sie in den Einzelheiten den ersten Fehler, bessern Sie die Datei aus und starten Sie neu.
err-settings-not-kept = Ihre Einstellungen ließen sich nicht speichern. Sie gelten, bis Sie dieses Fenster schließen; Ihre Entscheidungen sind sicher.
rec-settings-not-kept = Prüfen Sie, ob der Ordner beschrieben werden kann.
err-not-written = Die Datei wurde nicht geschrieben, und nichts blieb zurück.
rec-not-written = Wählen Sie einen anderen Ordner oder Namen, oder schaffen Sie Platz auf der Platte.
err-not-restored = Diese Datei lässt sich nicht als Sicherung einlesen. Was hier gespeichert ist, ist unverändert.
rec-not-restored = Wählen Sie eine Datei, die mit „Sichern“ geschrieben wurde.
err-no-such-file = Es gibt keine Datei dieses Namens, oder es ist ein Ordner oder leer. Nichts wurde verändert.
rec-no-such-file = Prüfen Sie Namen und Ordner und versuchen Sie es erneut.
err-not-deleted = Nicht alles ließ sich löschen.
rec-not-deleted = Schließen Sie jedes andere Fenster dieses Programms und versuchen Sie es noch einmal, oder löschen Sie den Ordner von Hand.

## Command line

cli-no-display = Fair Notice braucht einen Bildschirm, und von hier ist keiner erreichbar. Starten Sie es auf Ihrem Desktop; check, list, export, verify und tally gehen auch ohne.
cli-no-window = Das Fenster ließ sich nicht öffnen ({ $cause }). Es braucht einen Bildschirm und diese Pakete (mit ihren Namen in Debian): { $packages }. check, list, export, verify und tally gehen auch ohne.
cli-right-to-left = { $tag } wird von rechts nach links geschrieben, was noch nicht in der richtigen Reihenfolge gezeigt werden kann; zur Wahl stehen: { $languages }
cli-about = Fair Notice { $version } erklärt eine Mitteilung über Datenweitergabe, zählt die Tage und hält Ihre Wahl fest. Es öffnet nie eine Netzverbindung. Alles liegt in { $folder }.

## A notice that a person writes themself

form-title = { $who }, { $year }
form-announcement = { $date }
form-lead-right-expires = Nach dem letzten Tag ist die Wahl vorbei.
form-lead-sharing-starts = Ab diesem Tag darf es beginnen. Nein sagen können Sie auch später noch.
form-lead-not-retroactive = Nein sagen können Sie auch später noch; dann gilt es nur für die Zukunft.
form-lead-open-ended = Sie können jederzeit Nein sagen.
form-lead-no-choice = Es wird keine Wahl angeboten.
form-ends-right-expires = Die Wahl selbst.
form-ends-sharing-starts = Nichts: Sie können auch später Nein sagen. Aber von da an darf es beginnen.
form-ends-not-retroactive = Die Zeit, in der ein Nein Sie ganz heraushält. Später gilt es nur für die Zukunft.
form-ends-open-ended = Nichts endet.
form-ends-no-choice = Es endet keine Wahl, denn es wird keine angeboten.
form-if-nothing = Es geschieht wie angekündigt.
form-if-opt-out = Was Sie begrenzen können, hört auf; das Übrige geht weiter.
form-no-opt-out = Es gibt nichts, dem man widersprechen könnte.
form-data-unnamed = Ihre Daten
form-purpose-unnamed = nicht genannte Zwecke
form-recipient-unnamed = Andere
form-part-company = das Unternehmen
form-part-recipient = bekommt es
form-source = Die Mitteilung selbst
form-question = Darf { $who } damit weitermachen?
form-unchanged = Was die Mitteilung Sie nicht begrenzen lässt.
form-opt-out = Nein sagen
form-opt-out-means = Sie sagen es { $who } auf dem Weg, den die Mitteilung nennt.
form-allow = Geschehen lassen
form-allow-means = Sie tun nichts.
form-contact-unnamed = die Stelle, die die Mitteilung nennt
form-way-in-app = In der App
form-way-in-app-tell = Öffnen und ausschalten: { $contact }
form-way-in-app-keep = Machen Sie ein Bildschirmfoto mit dem Datum.
form-way-web = Auf der Website
form-way-web-tell = Öffnen und ausschalten: { $contact }
form-way-web-keep = Machen Sie ein Bildschirmfoto mit dem Datum.
form-way-letter = Per Brief
form-way-letter-tell = Schreiben Sie, dass Sie Nein sagen, unterschreiben Sie, und schicken Sie es an: { $contact }
form-way-letter-keep = Heben Sie eine Kopie und den Beleg der Post auf.
form-way-e-mail = Per E-Mail
form-way-e-mail-tell = Schreiben Sie, dass Sie Nein sagen, an: { $contact }
form-way-e-mail-keep = Heben Sie auf, was Sie gesendet haben und was zurückkommt.
form-way-phone = Per Telefon
form-way-phone-tell = Rufen Sie an und sagen Sie Nein: { $contact }
form-way-phone-keep = Notieren Sie Tag, Uhrzeit und mit wem Sie gesprochen haben.
form-rule-by = bis zum Ende des { $date }
form-rule-from = ab dem { $date }
form-rule-announced = { $days } Tage nach der Ankündigung
form-rule-shown = { $days } Tage, nachdem Sie es gesehen haben
form-rule-accepted = { $days } Tage, nachdem Sie zugestimmt haben
form-rule-sent = { $days } Tage nach dem Versand
form-rule-received = { $days } Tage nach Erhalt
form-rule-registered = { $days } Tage nach Ihrer Anmeldung
form-bank-what = Die Bank teilt, was sie über Sie weiß, aus bis zu sieben Gründen.
form-bank-data = persönliche Angaben
form-bank-transactions = Umsätze und Erfahrungen
form-bank-creditworthiness = Kreditwürdigkeit
form-bank-bureaus = Auskunfteien, Gerichte
form-bank-itself = Die Bank selbst
form-bank-partners = Andere Finanzfirmen
form-bank-affiliates = Ihre Konzernfirmen
form-bank-others = Firmen, die nicht zu ihr gehören
form-bank-everyday = Tagesgeschäft
form-bank-own-marketing = eigene Werbung
form-bank-joint = gemeinsame Werbung
form-bank-affiliates-everyday = Tagesgeschäft der Konzernfirmen: Umsätze
form-bank-affiliates-credit = Tagesgeschäft der Konzernfirmen: Kreditwürdigkeit
form-bank-affiliates-marketing = Werbung der Konzernfirmen
form-bank-others-marketing = Werbung fremder Firmen
form-carrier-what = Der Anbieter nutzt Ihre Anruf- und Rechnungsdaten für Werbung.
form-carrier-records = Anruf- und Rechnungsdaten
form-carrier-itself = Der Anbieter selbst
form-carrier-agents = Seine Vertreter und Konzernfirmen
form-carrier-new = Werbung für Dienste, die Sie noch nicht haben
form-carrier-same = Werbung für mehr von dem, was Sie haben

## Adding a notice

add-title = Mitteilung hinzufügen
add-correct-title = Mitteilung berichtigen
add-by-hand = Von Hand
add-by-hand-about = Vier Felder, zwei Minuten: wer, was, bis wann, wie.
add-from-form = Mit Formular
add-from-form-about = Die Mitteilungen von Banken und Telefonanbietern haben überall dieselben Zeilen; Sie tragen die Antworten der Firma ein.
add-from-file = Aus Datei
add-file-about = Eine Mitteilung ist eine Datei. Sie wird hier gelesen und geprüft; hinzugefügt wird nichts, bevor Sie es sagen.
add-kind-bank = US-Bank
add-kind-carrier = US-Telefonanbieter
add-kind-empty = Leeres Formular
add-who = Wessen Mitteilung ist es?
add-what = Was ändert sich, in einem Satz?
add-whom = Wer bekommt die Daten, falls es dasteht?
add-rows = Was geteilt wird
add-row-data = Was
add-row-recipient = Mit wem
add-row-purpose = Wofür
add-row-field = { $label } ({ $n })
add-row-number = Zeile { $n }
add-row-question = { $row }. { $question }
add-row-limit = Können Sie es begrenzen?
add-row-add = Zeile hinzufügen
add-row-remove = Zeile entfernen
add-row-remove-name = Zeile { $n } entfernen
add-until = Was geschieht an dem Tag?
add-ends-right-expires = Danach kann ich nicht mehr wählen
add-ends-sharing-starts = Das Teilen darf beginnen; Nein sagen kann ich auch später
add-ends-not-retroactive = Später kann ich nur noch für die Zukunft Nein sagen
add-ends-open-ended = Es gibt keinen Tag: Nein sagen kann ich jederzeit
add-ends-no-choice = Ich kann nicht wählen; der Tag ist nur gut zu wissen
add-counted-day = Ein Datum
add-counted-from = Eine Zahl von Tagen
add-last-day = Letzter Tag
add-first-day = Der Tag, an dem es beginnt
add-days = Wie viele Tage?
add-days-from = Gezählt von einem Tag, den nur Sie kennen und in Schritt 1 sagen: { $from }.
add-counted-since = Gezählt von dem Tag
add-how = Wie sagt man Nein?
add-contact = Anschrift, Nummer oder Menü, wie die Mitteilung es nennt
add-head = Woher sie kommt
add-announced = Wann kam sie heraus?
add-places = Wo gilt sie?
add-places-about = Kürzel wie US, DE oder EU, mit Kommas dazwischen. Leer, wenn die Mitteilung es nicht sagt.
add-more = Mehr, wenn Sie es wissen
add-save = Mitteilung hinzufügen
add-save-correction = Berichtigung speichern
add-undo = Rückgängig
add-lacks = { $n ->
        [one] Es fehlt noch eine Angabe.
       *[other] Es fehlen noch { $n } Angaben.
    }
add-lack-who = Nennen Sie das Unternehmen.
add-lack-what = Sagen Sie in einem Satz, was sich ändert.
add-lack-row = Sagen Sie, was geteilt wird oder wofür.
add-lack-day = Geben Sie einen ganzen Tag ein, etwa 24. Dezember 2026.
add-lack-day-too-early = Dieser Tag liegt nicht nach dem, an dem sie herauskam.
add-lack-days = Geben Sie eine Zahl von 1 bis 3660 ein.
add-lack-places = Nehmen Sie Kürzel mit Kommas dazwischen, etwa US, DE.
add-lack-choice = Nichts hiervon lässt sich begrenzen. Sagen Sie, welche Zeile es doch lässt, oder dass es keine Wahl gibt.
add-preview = So wird sie gezeigt
add-preview-empty = Füllen Sie die Felder aus; die Mitteilung erscheint hier.
add-preview-unshared = wird nicht geteilt
add-preview-more = und { $n } mehr
add-file-choose = Datei wählen…
add-file-drop = Oder legen Sie sie auf dieses Fenster.
add-file-path = Oder schreiben Sie, wo sie liegt
add-file-read = Ansehen
add-file-dialog = Mitteilung wählen
add-file-unreadable = Diese Datei ließ sich nicht lesen. Sie blieb, wie sie war, und nichts wurde hinzugefügt.
add-file-company = Unternehmen
add-file-from = Woher
add-file-revision = Fassung
add-file-language = Sprache
add-file-fingerprint = Fingerabdruck
add-file-looks-like = Der Name des Unternehmens sieht aus wie der einer Mitteilung, die mit diesem Programm kam: { $title }. Prüfen Sie, wer Ihnen die Datei gegeben hat.
add-file-new = Sie kann hinzugefügt werden.
add-file-same = Genau diese Mitteilung haben Sie schon.
add-file-revises = Eine neuere Fassung als Ihre, die Fassung { $had } ist. Was Sie entschieden haben, bleibt lesbar.
add-file-not-newer = Sie haben Fassung { $has } mit anderen Worten. Nur eine neuere Fassung tritt an ihre Stelle.
add-file-bundled = Eine Mitteilung, die mit diesem Programm kam, heißt so und kann nicht ersetzt werden. Mit einem anderen Namen in „slug“ wird sie Ihre eigene.
add-file-problems = { $n ->
        [one] Sie kann nicht hinzugefügt werden: ein Problem.
       *[other] Sie kann nicht hinzugefügt werden: { $n } Probleme.
    } Die Datei blieb, wie sie war.
add-file-problem = Zeile { $line }, Spalte { $column }: { $problem }
add-file-more = Und { $n } mehr.
share-notice = Mitteilung als Datei speichern…
share-dialog = Mitteilung speichern
share-kind = Mitteilung
correct-notice = Berichtigen
said-notice-added = Hinzugefügt. Sie liegt nur auf diesem Computer.
said-notice-shared = Gespeichert in { $path }. Die Datei enthält die Mitteilung und nichts über Sie.
said-days-saved = { $count ->
        [one] Die Tage einer Mitteilung sind in { $path } gespeichert.
       *[other] Die Tage von { $count } Mitteilungen sind in { $path } gespeichert.
    }
err-notice-not-kept = Die Mitteilung ließ sich nicht ganz speichern oder entfernen. Ihre Entscheidungen sind sicher.
rec-notice-not-kept = Sehen Sie nach, ob in den Ordner geschrieben werden kann, und versuchen Sie es noch einmal.

## My notices, when there are many

home-add = Mitteilung hinzufügen
home-all-days = Alle Tage als Kalender…
home-search = Suchen
home-library = Weitere Mitteilungen
home-library-order = Neueste zuerst
home-to-check = Wurde es eingehalten?
home-to-check-order = Längst fällige zuerst
home-check-due = Zu prüfen seit { $date }
home-check = Prüfen
home-any-state = Jeder Stand
home-states-name = Stand: { $shown }
home-state-decide = Bis zu einem Tag zu entscheiden
home-state-open = Offen ohne Tag
home-state-untold = Datum unbekannt
home-state-decided = Entschieden
home-state-check = Zu prüfen
home-state-closed = Abgelaufen
home-state-no-choice = Keine Wahl angeboten
home-any-place = Jeder Ort
home-places-name = Ort: { $shown }
home-found = { $n ->
        [0] Keine Mitteilung passt.
        [one] Eine Mitteilung passt.
       *[other] { $n } Mitteilungen passen.
    }
home-show-all = Alle zeigen
place-eu = Europäische Union
place-us = Vereinigte Staaten
place-gb = Vereinigtes Königreich
place-ca = Kanada
place-ch = Schweiz
place-hk = Hongkong
place-is = Island
place-kr = Südkorea
place-li = Liechtenstein
place-no = Norwegen

## What a new revision changed

changes-title = Was sich seit Ihrer Entscheidung geändert hat
changes-count = { $n ->
        [one] eine Änderung
       *[other] { $n } Änderungen
    }
changes-added = Neu: { $words }
changes-removed = Weg: { $words }
changes-changed = { $was } → { $now }
changes-nothing = nichts
changes-words = Worte
changes-row = Was geteilt wird
changes-day = Tage
changes-choice = Wahl
changes-way = Wie man es umsetzt
changes-claim = Wer was sagt
changes-name = Namen

## A notice as a file

share-title = Diese Mitteilung als Datei
share-revision = Fassung { $revision }
share-fingerprint = Ihr Fingerabdruck, überall derselbe: { $fingerprint }
share-write = Datei speichern
correct-in-file = Sie wurde nicht mit einem Formular geschrieben. Ihre Datei liegt in { $folder }; geben Sie ihr eine höhere Fassung, und starten Sie neu oder legen Sie sie auf dieses Fenster.

## The workshop: the strip over every page, and what is asked before everything goes

workshop-title = Workshop
workshop-day = Tag { $day } von { $days }
workshop-day-over = Vorbei seit Tag { $days }
workshop-day-past = Nach Tag { $days }, bei einer Zählung
workshop-desk = Seite der Leitung
workshop-next-participant = Nächste Person
workshop-leave = Workshop verlassen
workshop-next-title = Platz machen für die nächste Person?
workshop-next-what = Alles von dieser Person wird gelöscht: Entscheidungen, Briefe, Schlüssel, Getipptes und was von hier kopiert wurde. Vorher lässt sich ein Nachweis exportieren. Exportierte Dateien bleiben, wo sie sind, und die Hände des Raums auch.
workshop-next-do = Neu beginnen
workshop-leave-title = Den Workshop verlassen?
workshop-leave-what = Was darin geschah, wird gelöscht, auch die Hände des Raums. Exportierte Dateien bleiben. Ihre eigenen Mitteilungen sind, wie sie waren.
workshop-leave-do = Verlassen
workshop-export-first = Erst einen Nachweis exportieren
workshop-stay = Hierbleiben

## The facilitator’s page

workshop-to-notice = Zur Mitteilung
workshop-what = In einem Workshop läuft die Uhr so schnell, wie Sie möchten, und nichts wird auf diesem Computer gespeichert. Nachweise von hier sagen, dass sie aus einem Workshop stammen.
workshop-notice = Mitteilung
workshop-other-notices = Jede andere Mitteilung lässt sich in Meine Mitteilungen öffnen; Uhr, Schritte, Handzettel und Auszählung gehen auch dort.
workshop-tracks = Abläufe
workshop-tracks-what = Was Sie fragen und sagen können, in einer Reihenfolge für die Zeit, die da ist. Mit Bild ab geht es weiter.
workshop-no-plan = Für diese Mitteilung hat noch niemand Fragen geschrieben.
workshop-no-notice = Noch ist keine Mitteilung gewählt
workshop-track-begin = { $minutes ->
    [one] { $minutes } Minute beginnen
   *[other] { $minutes } Minuten beginnen
}
workshop-stop = Ablauf von { $minutes } min · Teil { $stop } von { $stops }
workshop-time = { $time } von { $of }
workshop-time-here = hier { $time } von { $of }
workshop-time-over = hier { $time } von { $of }, über der Zeit
workshop-next-stop = Als Nächstes: { $what }
workshop-next-nothing = Das ist der letzte Teil.
workshop-reveal = Aufdecken
workshop-track-end = Ablauf beenden
workshop-show-notice = Die Mitteilung
workshop-show-question = Eine Frage
workshop-show-day = Der Tag
workshop-show-screens = Dieselbe Wahl auf zwei Bildschirmen
workshop-show-choice = Der Raum wählt
workshop-show-tally = Was der Raum herausfand
workshop-question-of = Frage { $place } von { $count }
workshop-answer-yes = Ja
workshop-answer-no = Nein
workshop-answer-cant-tell = Lässt sich nicht sagen
workshop-hand-fewer = Eine Hand weniger: { $answer }
workshop-hand-more = Eine Hand mehr: { $answer }
workshop-hands-of = { $count } von { $people } Händen
workshop-hands-capped = { $count } von { $people } Händen: nicht mehr, als Personen da sind
workshop-ask-again = Noch einmal fragen
workshop-what-sources-say = das sagen die Quellen
workshop-sources = Quellen: { $names }
workshop-disputed = { $sources }. Sie sind verschieden: Wer was sagt, steht in der Mitteilung.
workshop-score-none = Noch wurde keine Antwort aufgedeckt
workshop-score = { $n ->
    [one] { $right } von { $hands } Händen lagen richtig, bei einer Frage
   *[other] { $right } von { $hands } Händen lagen richtig, bei { $n } Fragen
}
workshop-right-of = Richtig: { $answer } · { $right } von { $count } Händen
workshop-room-chooses = Im Namen des Raums
workshop-room-chose = Der Raum hat gewählt: { $side }
workshop-room-undecided = Der Raum hat noch nicht gewählt
workshop-refused = Abgelehnt: Es ist zu spät, auch für den Raum.
workshop-closed = Nach jeder Zählung abgelaufen seit { $moment }: Eine Wahl wird jetzt abgelehnt.
workshop-not-yet-open = Nicht vor { $moment }: Eine Wahl wird jetzt abgelehnt.
workshop-over = Vorbei
workshop-screens-what = Jemand sucht auf beiden Bildschirmen den Weg zum Nein. Die Zeit läuft, bis die Wahl zu sehen ist.
workshop-trial-hidden = Start: wie 2016
workshop-trial-neutral = Start: zwei gleiche Antworten
workshop-trial-drop = Abbrechen
workshop-trial-found = { $screen }: zu sehen nach { $time }, am Ende „{ $side }“
workshop-trial-never = { $screen }: nie zu sehen, am Ende „{ $side }“

## The time machine

workshop-clock = Zeitmaschine
workshop-run = Zeit laufen lassen
workshop-pause = Zeit anhalten
workshop-day-back = Einen Tag zurück
workshop-day-on = Einen Tag weiter
workshop-jump-day = Tag { $day }
workshop-jump-last-hour = Letzte Stunde
workshop-jump-last-minute = Letzte Minute
workshop-jump-after = Nach dem Ende
workshop-pace = Minuten für 30 Tage
workshop-pace-faster = Eine Minute weniger
workshop-pace-slower = Eine Minute mehr

## The room, and what it sees

workshop-room = Der Raum
workshop-window-title = Fair Notice: der Raum
workshop-window-open = Fenster für den Raum öffnen
workshop-window-close = Fenster für den Raum schließen
workshop-show-here = In diesem Fenster zeigen
workshop-here-close = Zurück zur Seite
workshop-here-keys = H blendet die Bedienung aus, B macht das Bild dunkel, F11 geht zurück
workshop-room-keys = F9 Fenster für den Raum: Ziehen Sie es auf den Projektor, F11 füllt dort den Bildschirm. F11 hier zeigt das Bild in diesem Fenster. B dunkel, Bild ab weiter, Bild auf zurück.
workshop-blank = Dunkel machen
workshop-unblank = Wieder zeigen
workshop-is-blank = Das Bild ist dunkel
workshop-people = Personen im Raum
workshop-people-fewer = Eine Person weniger
workshop-people-more = Eine Person mehr
workshop-people-count = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
workshop-of = Workshop: { $title }

## The same choice on two screens, in our own words

screens-hidden = Wie 2016
screens-neutral = Zwei gleiche Antworten
screens-title = Unsere Bedingungen sind neu
screens-lead = Stimmen Sie den neuen Bedingungen und der Datenschutzerklärung zu, um weiterzumachen. Sie erzählen von neuen Funktionen und davon, wie Daten verwendet werden.
screens-read-more = Mehr darüber lesen, was neu ist
screens-long-text = Ein langer Text
screens-box = Meine Kontodaten mit Facebook teilen, für bessere Werbung dort
screens-agree = Zustimmen
screens-neither = Sie können den Dienst in beiden Fällen weiter nutzen.

## The handout

handout-title = Handzettel
handout-what = Die Mitteilung auf einer Seite für alle: die Tabelle, die Daten, die Schritte und Platz für Notizen. Mit den echten Daten.
handout-save = Als PDF speichern
place-write = Dort schreiben
handout-dialog-title = Handzettel speichern
handout-kind = PDF
handout-foot = Fair Notice, Handzettel. Er sagt, was die Quellen der Mitteilung sagen, und nichts über jemanden im Raum.
handout-table = Was geteilt wird
handout-over = Das ist vorbei: Der letzte Tag war der { $date }.
handout-data = Was
handout-whom = Mit wem, wofür
handout-limit = Begrenzbar?
handout-after = Nach dem Nein
handout-more = { $count ->
    [one] { $count } weitere Zeile steht im Programm
   *[other] { $count } weitere Zeilen stehen im Programm
}
handout-not-shared = Soll nicht geteilt werden
handout-dates = Bis wann
handout-if-nothing = Wenn Sie nichts tun
handout-if-opt-out = Wenn Sie Nein sagen
handout-steps = So sagen Sie Nein
handout-notes = Notizen

## A folder of records, counted

tally-title = Auszählung
tally-what = Zählt einen Ordner mit exportierten Nachweisen: eine Stimme für jeden Schlüssel und jede Mitteilung, es gilt der längste Verlauf. Echte Entscheidungen, Nachgestelltes und Workshops stehen getrennt. Eine Zahl unter 5 wird mit einer anderen zusammengefasst, damit sie auf niemanden zeigt.
tally-choose = Ordner wählen
tally-dialog-title = Ein Ordner mit Nachweisen
tally-path = Oder den Ordner eintippen
tally-count = Auszählen
tally-progress = { $done } von { $n } Dateien
tally-of = Ausgezählt: { $path }
tally-real = Echte Entscheidungen
tally-replay = Nachgestellt
tally-workshop = Workshops
tally-votes = { $count ->
    [one] { $mode }: { $count } Stimme
   *[other] { $mode }: { $count } Stimmen
}
tally-empty = In diesem Ordner lässt sich kein Nachweis zählen.
tally-opt-out = Nein gesagt
tally-allow = Erlaubt
tally-merged = + verbindet Zahlen, die allein zu klein wären.
tally-change = Erst „{ $from }“, zuletzt „{ $to }“: { $count }
tally-changes-not-told = Wer es sich anders überlegt hat, steht nicht hier: Eine Zahl unter 5 ließe sich errechnen.
tally-guesses = Was geschätzt wurde
tally-rows = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
tally-row = { $what }, { $whom }. Geteilt oder genommen?
tally-no-guess = Nicht geschätzt
tally-duplicates = { $count ->
    [one] Ein Nachweis ist durch einen anderen mit demselben Schlüssel für dieselbe Mitteilung ersetzt.
   *[other] { $count } Nachweise sind durch andere mit demselben Schlüssel für dieselbe Mitteilung ersetzt.
}
tally-left-out = { $count ->
    [one] Eine Datei wurde ausgelassen
   *[other] { $count } Dateien wurden ausgelassen
}
tally-more = { $count ->
    [one] und { $count } weitere
   *[other] und { $count } weitere
}
tally-no-choice = Seine Mitteilung lässt keine Wahl
tally-twice = Wer einen Ordner auszählt, auf einen weiteren Nachweis wartet und wieder auszählt, kann sehen, was dieser wählte. Zählen Sie einmal, wenn alle abgegeben haben.
tally-save = Als Tabelle speichern
tally-save-dialog-title = Zahlen speichern
tally-save-kind = Tabelle (CSV)

## Problems of a notice's file

problem-file-too-large = Die Datei ist größer als 1 MiB; kürzen Sie sie
problem-not-utf8 = Das ist kein UTF-8; speichern Sie die Datei als UTF-8-Text
problem-syntax = Das ist kein TOML: { $message }
problem-key-twice = Dieser Schlüssel stand in derselben Tabelle schon; behalten Sie einen der beiden
problem-other-format = Format { $found } kennt diese Version nicht, sie liest `format = 1`
problem-format-not-a-number = Das Format ist keine Zahl; schreiben Sie `format = 1`
problem-too-many-rows = Ab hier sind es mehr als 2.000 Zeilen; lassen Sie welche weg
problem-more = Es gibt mehr Probleme, als hier stehen; beheben Sie erst diese
problem-missing-key = `{ $key }` fehlt in { $place }; schreiben Sie { $expected }
problem-unknown-key = `{ $key }` ist in { $place } nicht bekannt; nehmen Sie es heraus
problem-unknown-key-near = `{ $key }` ist in { $place } nicht bekannt; meinten Sie `{ $nearest }`?
problem-wrong-type = `{ $key }` ist { $found }; schreiben Sie { $expected }
problem-not-one-of = `{ $key }` kann nicht „{ $found }“ sein; schreiben Sie { $expected }
problem-out-of-range = `{ $key }` muss von { $least } bis { $most } reichen
problem-empty-text = `{ $key }` ist leer; schreiben Sie seine Worte
problem-text-too-long = `{ $key }` hat { $characters } Zeichen; gelesen werden höchstens 10.000
problem-control-character = Ein Text ist ein Absatz ohne Steuerzeichen; nehmen Sie { $code } heraus
problem-bidi-character = Hier steht ein Zeichen, das die Schreibrichtung verbirgt; nehmen Sie { $code } heraus
problem-impossible-date = `{ $key }` ist kein Tag des Kalenders; schreiben Sie einen aus den Jahren 0001 bis 9999
problem-bad-id = „{ $id }“ ist kein Name; schreiben Sie Kleinbuchstaben und Ziffern, mit einzelnen Bindestrichen verbunden, höchstens 64 zusammen
problem-reserved-id = „{ $id }“ hat eine eigene Bedeutung; wählen Sie einen anderen Namen
problem-duplicate-id = Ein anderes { $place } heißt schon „{ $id }“ (Zeile { $line }); wählen Sie einen anderen Namen
problem-shared-id = Ein Zweck heißt auch „{ $id }“ (Zeile { $line }), eine Wahl könnte sie nicht unterscheiden; wählen Sie einen anderen Namen
problem-dangling-id = `{ $key }` nennt „{ $id }“, aber kein { $tables } heißt so; fügen Sie es hinzu oder nennen Sie ein anderes
problem-dangling-id-near = `{ $key }` nennt „{ $id }“, aber kein { $tables } heißt so; meinten Sie „{ $nearest }“?
problem-named-twice = `{ $key }` nennt „{ $id }“ zweimal; nennen Sie es einmal
problem-nothing-named = `{ $key }` von { $place } nennt nichts; nennen Sie mindestens eines
problem-nothing-explained = Es wird nichts erklärt; schreiben Sie mindestens ein [[sharing]] oder ein [[right]]
problem-no-window = Es gibt kein [[window]]; schreiben Sie eines, von der Art "open-ended", wo es kein Datum gibt
problem-limit-of-unshared = Was nicht geteilt wird, lässt sich nicht begrenzen; nehmen Sie `{ $key }` heraus, wo shared "no" ist
problem-no-start = Die Zählweise sagt nicht, wovon sie zählt; schreiben Sie `anchor`, `date` oder `later-of`
problem-several-starts = Die Zählweise zählt von mehrerem; behalten Sie eines von `anchor`, `date` und `later-of`
problem-too-few = { $place } braucht mindestens { $least } { $what }; fügen Sie hinzu, was fehlt
problem-no-readings = Das Fenster hat kein [[window.reading]]; fügen Sie eines hinzu, oder schreiben Sie kind = "open-ended"
problem-out-of-calendar = Das Fenster lässt sich nicht berechnen, weil ein Datum außerhalb der Jahre 0001 bis 9999 liegt; prüfen Sie seine Daten und Tage
problem-ends-before-it-opens = Die Zählweise endet, bevor das Fenster am Tag von `announced` öffnet; prüfen Sie beide
problem-no-choice-to-make = Das Fenster „{ $window }“ ist von der Art "no-choice", zu wählen gibt es also nichts; ändern Sie seine Art oder nehmen Sie diese Wahl heraus
problem-unshared-link = Durch „{ $sharing }“ wird nichts geteilt, es verbindet also nichts; nennen Sie ein anderes sharing
problem-missing-text = `{ $path }` fehlt; übersetzen Sie es aus der Mitteilung
problem-unknown-text = `{ $path }` ist kein Text der Mitteilung; nehmen Sie es heraus
problem-unknown-text-near = `{ $path }` ist kein Text der Mitteilung; meinten Sie `{ $nearest }`?
problem-same-language = „{ $language }“ ist die eigene Sprache der Mitteilung; eine Übersetzung ist für eine andere
problem-right-to-left = „{ $language }“ wird von rechts nach links geschrieben, das lässt sich noch nicht richtig zeigen; nehmen Sie eine andere Sprache
problem-place-notice = der Mitteilung
problem-or = oder
expected-text = Text in Anführungszeichen
expected-quoted-text = Text in Anführungszeichen
expected-number = eine ganze Zahl ohne Anführungszeichen
expected-true-or-false = true oder false ohne Anführungszeichen
expected-day = einen Tag ohne Anführungszeichen, etwa 2016-08-25
expected-day-month-or-year = "2016-08-25", "2016-08" oder "2016"
expected-day-month-year-or-unknown = "2016-08-25", "2016-08", "2016" oder "unknown"
expected-id = einen kurzen Namen in Anführungszeichen
expected-ids = eine Liste von Namen, etwa ["one", "two"]
expected-id-of = den Namen eines { $tables }
expected-side-or-none = den Namen einer ihrer Seiten oder "none"
expected-table = eine Tabelle, [{ $name }]
expected-rows = Zeilen, die mit [[{ $name }]] beginnen
expected-slug = Kleinbuchstaben und Ziffern, mit einzelnen Bindestrichen verbunden, höchstens 64 zusammen
expected-address = eine Adresse, die mit https:// beginnt, oder "unknown"
expected-language = ein Sprachkürzel wie "en" oder "pt-BR"
expected-places = eine Liste von Kürzeln wie ["EU", "US-CA"]
expected-terms = eine Liste von Begriffen wie ["dpv:Marketing"]
expected-period = "2 years" oder "6 months"
expected-zone = den Namen einer Zeitzone wie "Europe/Berlin"
found-text = Text
found-number = eine ganze Zahl
found-fraction = eine Zahl mit Punkt
found-true-or-false = true oder false
found-time = eine Uhrzeit ohne Anführungszeichen
found-day = ein Tag ohne Anführungszeichen
found-list = eine Liste
found-table = eine Tabelle
