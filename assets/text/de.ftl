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

flow-title = Wohin es geht
flow-as-list = Als Liste
flow-as-picture = Als Bild
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
flow-sentence = { $from } an { $to }, für { $purpose }: { $data }.
flow-sentence-perhaps = { $from } an { $to }, für { $purpose }, vielleicht: { $data }.
flow-sentence-stops = Wenn Sie ablehnen, endet das.
flow-sentence-continues = Wenn Sie ablehnen, geht das weiter.
flow-sentence-unclear = Wenn Sie ablehnen, ist unklar, was geschieht.
flow-sentence-reported = Das wird berichtet; das Unternehmen selbst sagt es nicht.
flow-sentence-disputed = Die Quellen streiten darüber.
flow-right-sentence = { $right }: { $lost }
flow-right-kept = Wenn Sie ablehnen, behalten Sie es.
flow-right-lost = Auch wenn Sie ablehnen, verlieren Sie es.
flow-place = { $name }, { $part }
flow-stays = soll bleiben: { $data }
flow-point = Zeigen Sie auf eine Linie oder gehen Sie mit der Tab-Taste hin, um sie ganz und mit Quelle zu lesen.
flow-sources = { $n ->
    [one] Quelle
   *[other] Quellen
}: { $titles }
flow-description = Ein Bild mit { $places } Orten. { $stops ->
    [one] Eine Linie endet
   *[other] { $stops } Linien enden
}, { $continues ->
    [one] eine geht weiter
   *[other] { $continues } gehen weiter
}, { $unclear ->
    [one] eine ist unklar
   *[other] { $unclear } sind unklar
}. Jede Linie folgt als Satz.
flow-unshared = Was nicht geteilt werden soll
flow-unshared-row = { $data }: nicht an { $to } für { $purpose }

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
claims-source = { $title }, { $publisher }, { $date }
claims-source-copy = { $source } ({ $copy })
claims-copy-link = Link kopieren
claims-copy-link-of = Link kopieren: { $title }
claims-better-supported = Besser belegt: { $side }
claims-none-better = Keine Seite ist besser belegt
claims-confused = Leicht zu verwechseln
claims-confused-pair = { $one } · { $other }
claims-all-title = Jede Aussage
claims-all = { $n ->
    [one] Die eine Aussage
   *[other] Alle { $n } Aussagen
}
claims-all-order = nach Datum, dann Sprecher
claims-afterwards = Was danach geschah

## Step 5: your choice

date-field-hint = 2016-08-25
date-field-empty = Tag, Monat oder Jahr, so genau Sie es wissen
date-field-understood = Verstanden als { $date }
date-field-unclear = Nicht verstanden. Schreiben Sie es wie 2016-08-25, 2016-08 oder 2016.
date-field-unknown = unbekannt

choice-none-title = Keine Wahl vorgesehen
choice-none = Diese Mitteilung gilt, ob Sie zustimmen oder nicht. Der nächste Schritt sagt, was noch zu tun bleibt.
choice-what-changes = Was sich ändert
choice-pick-other = Die andere Seite gilt erst, wenn Sie speichern
choice-pick-either = Wählen Sie eine Seite, noch ist nichts gespeichert
choice-right-kept = bleibt Ihnen
choice-right-lost = wird aufgegeben
choice-purpose-for = { $purpose }: { $who }
choice-not-yet-open = Noch nicht offen. Sie können ab { $moment } wählen.
choice-closed = Geschlossen seit { $moment }. Die Wahl ist nicht mehr möglich. Was Sie rechtzeitig im Dienst selbst getan haben, können Sie unten noch angeben.
choice-closed-for-want = Es gilt als geschlossen, weil ein Tag fehlt, den nur Sie kennen. Geben Sie ihn ein, dann wird neu gezählt.
choice-enter-day = Tag eingeben
choice-not-offered = Diese Mitteilung lässt keine Wahl. Die Seiten zeigen, was sie Ihnen nimmt.
choice-unchanged = Was gleich bleibt
choice-until = Bis wann
choice-if-nothing = Wenn Sie nichts tun
choice-changing = Ändern
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
choice-until-no-choice = Dann gilt es, was immer Sie tun.
choice-until-assumed = Gezählt ab dem frühesten möglichen Tag, da Ihrer nicht bekannt ist.
choice-asked-again = Am { $date } werden Sie wieder gefragt.
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
choice-undecided = Unentschieden. Erst eine Seite wählen.
choice-saved = Gespeichert
choice-saved-as = { $saved }: { $side }, { $moment }
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
reminder-none-no-date = Es ist kein Tag bekannt, also gibt es nichts für den Kalender.
reminder-none-all-past = Alle Tage sind vorbei, also gibt es nichts für den Kalender.
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
record-replay = Nachgestellt: mit auf heute verschobenen Daten
record-workshop = Workshop: zur Übung erstellt
record-no-choice-offered = Keine Wahl vorgesehen
record-undecided = Keine Entscheidung verzeichnet
record-decided = Entschieden
record-not-decided = Nicht entschieden. Das ist ein eigener Zustand, weder Ja noch Nein.
record-in-time = Rechtzeitig
record-in-time-yes = Ja, letzter Tag ist der { $date }
record-in-time-any = Ja, es gibt keinen letzten Tag
record-in-time-disputed = Nach dem sicheren Tag; ob es zählt, sagen die Quellen verschieden
record-in-time-future = Später; es gilt ab dann
record-history = Verlauf
record-history-decided = { $side }, { $moment }
record-history-told = Nachträglich angegeben: { $side }, { $date } (angegeben { $moment })
record-carried-out = Umgesetzt
record-steps = { $done } von { $n ->
    [one] { $n } Schritt
   *[other] { $n } Schritten
} abgehakt
record-shown = Gezeigt
record-shown-words = { $language }, Fassung { $revision }
record-signed = Signiert von
record-no-key-yet = Ein Schlüssel entsteht beim ersten Export, nur für diese Mitteilung
record-not-proved = Nicht bewiesen: wer Sie sind, was der Dienst tat, oder dass Ihre Uhr richtig ging.
record-pdf = PDF
record-pdf-about = Zum Lesen und Drucken, mit dem signierten Nachweis darin
record-json-ld = JSON-LD
record-json-ld-about = Für Programme, signiert
record-markdown = Markdown
record-markdown-about = Einfacher Text zum Lesen
record-calendar = Kalender
record-calendar-about = Die kommenden Termine, mit Erinnerungen
record-export = Export…
record-export-as = Als { $format } exportieren…
record-busy = Wird bearbeitet…
record-saved-to = Gespeichert unter { $path }
record-exists = Eine Datei dieses Namens gibt es schon, sie blieb, wie sie ist: { $path }
record-replace = Ersetzen
record-keep = Behalten
record-path = Oder schreiben Sie, wohin
record-path-empty = Schreiben Sie zuerst einen Pfad, etwa /home/ich/nachweis.jsonld
record-write-pdf = PDF schreiben
record-write-calendar = Kalender schreiben
record-write-json-ld = JSON-LD schreiben
record-write-markdown = Markdown schreiben
letter-dialog-title = Schreiben speichern
letter-as-text = Text
letter-as-pdf = PDF
letter-as-e-mail = E-Mail-Entwurf
evidence-dialog-title = Dateien wählen, die Ihre Wahl belegen
notify-undecided = Der sichere Tag ist der { $day }. Noch ist nichts gewählt.
notify-decided = Der sichere Tag ist der { $day }. Sorgen Sie dafür, dass Ihre Wahl bis dahin im Dienst ausgeführt ist.
record-dialog-title = Nachweis exportieren
record-check-dialog-title = Nachweis zum Prüfen wählen
record-check = Einen Nachweis prüfen
record-check-about = Ziehen Sie einen JSON-LD-Nachweis hierher oder wählen Sie eine Datei. Sie wird nur gelesen.
record-check-path = Oder schreiben Sie, wo sie liegt
record-check-now = Prüfen
record-check-choose = Datei wählen…
record-intact = Unverändert: seit der Signatur wurde nichts geändert
record-altered = Verändert: es ist nicht, was signiert wurde
record-not-a-record = Kein Nachweis
record-unreadable = Lässt sich nicht lesen
record-mode-real = Mit den echten Daten erstellt
record-mode-replay = Nachgestellt, mit verschobenen Daten erstellt
record-mode-workshop = Aus einem Workshop, zur Übung erstellt
record-created = Signiert am { $created }
record-signed-by = Signiert von { $signer }
record-mine = Das ist der Schlüssel Ihrer Mitteilung auf diesem Computer
record-not-mine = Ein anderer Schlüssel als Ihrer; fragen Sie, wem er gehört
record-check-limits = Es beweist nicht, wer signiert hat oder was der Dienst tat.

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
receipt-not-shared = Laut der Mitteilung wird dies nicht weitergegeben
receipt-until-changed = Bis die Person diese Entscheidung ändert
receipt-method-chosen = Hat in { -app } „{ $side }“ gewählt und gespeichert
receipt-method-none-yet = Als diese Datei entstand, war keine Entscheidung festgehalten
receipt-method-closed = Der letzte Tag war vorbei, und als diese Datei entstand, war keine Entscheidung festgehalten
receipt-right-to-withdraw = Einwilligung widerrufen
receipt-right-to-object = Der Verarbeitung widersprechen

page-no-choice = Die Mitteilung bietet keine Wahl.
page-chosen = Ich habe am { $moment } „{ $side }“ gewählt, rechtzeitig.
page-chosen-after-safe-date = Ich habe am { $moment } „{ $side }“ gewählt, nach dem sicheren Tag; ob das zählt, sehen die Quellen verschieden.
page-chosen-for-the-future = Ich habe am { $moment } „{ $side }“ gewählt; das zählt von da an.
page-closed = Der letzte Tag war vorbei, und als diese Seite entstand, hatte ich mich nicht entschieden.
page-undecided = Als diese Seite entstand, hatte ich mich nicht entschieden.
page-made = Diese Seite entstand:
page-zone = Uhrzeiten ohne Zone gelten in:
page-notice = Die Mitteilung
page-notice-from = Von:
page-notice-announced = Angekündigt:
page-notice-revision = Fassung der Erklärung:
page-notice-fingerprint = Fingerabdruck der Erklärung:
page-days = Wie die Tage gezählt wurden
page-days-rule = Regel
page-days-last = Letzter Tag
page-days-source = Quelle
page-days-holds = Für mich
page-days-end-of = Ende des { $date } ({ $zone })
page-days-counted = gilt, bis dahin wurde gezählt
page-days-applies = gilt
page-days-falls-away = entfällt
page-outcomes = Was aufhört und was weitergeht
page-what = Was
page-where = An wen und wofür
page-limit = Lässt es sich einschränken?
page-after = Nach dem Widerspruch
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
page-history = Verlauf
page-entry = { $moment }: { $what }
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
page-letter-prepared = Schreiben { $reference } vorbereitet
page-letter-sent = Schreiben { $reference } am { $day } abgeschickt
page-evidence-attached = Datei als Beleg genannt: { $name }
page-found-honoured = Nachgesehen, ob es befolgt wurde: ja
page-found-refused = Nachgesehen, ob es befolgt wurde: Der Dienst hat abgelehnt
page-found-no-answer = Nachgesehen, ob es befolgt wurde: keine Antwort
page-found-came-back = Nachgesehen, ob es befolgt wurde: Die Weitergabe war wieder da
page-imported = Anderswo gemachten Nachweis übernommen: { $record }
page-calendar-exported = Die Termine für einen Kalender exportiert
page-clock-corrected = Angegeben, dass die Uhr falsch ging, als sie { $was } zeigte
page-steps = Umsetzung
page-ticked = abgehakt { $moment }
page-told-title = Nachträglich angegeben
page-told-about = Im Dienst selbst getan und von mir später angegeben. Es ist keine Entscheidung, die damals hier getroffen wurde.
page-told-item = „{ $side }“, { $when }; angegeben { $moment }.
page-told-backed = Was dafür spricht: { $backed }
page-signer = Wer signiert hat
page-not-signed = Diese Seite selbst ist nicht signiert. Signiert ist der JSON-LD-Nachweis zu derselben Mitteilung, mit diesem Schlüssel:
page-exported-before = Der zuletzt exportierte signierte Nachweis ist { $record }.
page-limits = Was dies nicht beweist

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
err-not-exported = Die Datei wurde nicht geschrieben. Es blieb keine halbe Datei zurück; Ihre Wahl ist sicher.
rec-not-exported = Wählen Sie einen anderen Ordner und versuchen Sie es erneut.
err-file-exists = Eine Datei dieses Namens gibt es schon. Sie blieb, wie sie ist.
rec-file-exists = Wählen Sie einen anderen Namen, oder lassen Sie sie ersetzen.
err-date-not-possible = Dieser Tag wurde nicht festgehalten. Er liegt vor der Ankündigung oder in der Zukunft.
rec-date-not-possible = Es hat sich nichts geändert. Geben Sie den Tag an, wie er war, oder lassen Sie ihn offen.
err-notice-unknown = Eine Mitteilung dieses Namens gibt es hier nicht. Es hat sich nichts geändert.
rec-notice-unknown = Wählen Sie eine der folgenden.
said-work-stopped = Angehalten. Was bis dahin getan war, gilt.
said-no-file-chosen = Es wurde keine Datei gewählt. Falls kein Dialog erschien, tippen Sie ihren Ort in Schritt 7 ein.
err-not-readable = Diese Datei ließ sich nicht als Nachweis lesen. Sie blieb, wie sie ist.
rec-not-readable = Wählen Sie die Datei, die als Nachweis exportiert wurde.
err-evidence-not-read = Diese Datei ließ sich nicht lesen und ist darum nicht als Beleg genannt. Sie blieb, wie sie ist.
rec-evidence-not-read = Sorgen Sie dafür, dass sie sich öffnen lässt, und wählen Sie sie dann erneut.
err-notice-broken = Eine Ihrer eigenen Mitteilungen hat Fehler und wird nicht gezeigt. Die anderen sind in Ordnung.
rec-notice-broken = Sehen Sie in den Einzelheiten den ersten Fehler, bessern Sie die Datei aus und starten Sie neu.
err-settings-not-kept = Ihre Einstellungen ließen sich nicht speichern. Sie gelten, bis Sie dieses Fenster schließen; Ihre Entscheidungen sind sicher.
rec-settings-not-kept = Prüfen Sie, ob der Ordner beschrieben werden kann.

## Command line

cli-no-display = Fair Notice braucht einen Bildschirm, und von hier ist keiner erreichbar. Starten Sie es auf Ihrem Desktop; check, list, export und verify gehen auch ohne.
cli-about = Fair Notice { $version } erklärt eine Mitteilung über Datenweitergabe, zählt die Tage und hält Ihre Wahl fest. Es öffnet nie eine Netzverbindung. Alles liegt in { $folder }.
