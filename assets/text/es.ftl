# The words of Fair Notice, in the order of the screens. Ids read screen-thing.

-app = Fair Notice
app-name = { -app }
language-name = Español

## Dates

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic
weekday-1 = lu
weekday-2 = ma
weekday-3 = mi
weekday-4 = ju
weekday-5 = vi
weekday-6 = sá
weekday-7 = do
date = { $day } de { $month } de { $year }
date-short = { $day } { $month-short } { $year }
date-day-month = { $day } de { $month }
date-month-year = { $month } de { $year }
date-moment = { $date }, { $time }
date-moment-zone = { $moment } ({ $zone })
date-unknown = fecha desconocida

## Frame: top bar, banner, rail, foot

# What becomes of a sharing after opting out; kept as it stands inside a sentence.
fate-stops = cesa
fate-continues = continúa
fate-unclear = incierto
frame-back = Atrás
frame-next = Siguiente
frame-promise = Funciona sin red. Todo queda en este equipo.
step-update = La actualización
step-sharings = Qué se comparte
step-flow = Adónde va
step-claims = Quién dice qué
step-choice = Su elección
step-carry-out = Llevarlo a cabo
step-record = Su constancia
rail-place = { $number } de 7
rail-line = Paso { $place }, { $name }: todos los pasos
rail-step = Paso { $number } de 7, { $name }
rail-step-visited = Paso { $number } de 7, { $name }, visitado
replay-tag = Simulación, para practicar
banner-replay-today = **Simulación, para practicar:** este aviso de { $year } ya pasó; sus { $days } días corren otra vez desde hoy.
banner-replay-today-short = **Para practicar:** de { $year }, ya pasado; sus { $days } días corren otra vez.
banner-replay = **Simulación, para practicar:** este aviso de { $year } ya pasó; sus días corren otra vez desde el { $date }.
banner-real = Estas son las fechas reales del aviso.
banner-real-beside-replay = Estas son las fechas reales. Lo que eligió en la simulación queda allí.
banner-use-real = Usar las fechas reales
banner-use-replay = Usar la simulación
state-unreadable = No se puede decir
state-undecided = Sin decidir
state-asked-again = Se pregunta de nuevo
state-no-choice = Sin elección
state-closed = Cerrado
state-decided-of = { $decided } de { $all } decididas
said-removed = Se han quitado las anotaciones y claves del aviso.
said-clock-corrected = Anotado que el reloj anterior estaba mal.
said-anchor-kept = Su fecha queda guardada.

## Countdown

left-days = { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
}
left-hours = { $hours ->
    [one] queda { $hours } hora
   *[other] quedan { $hours } horas
}
left-minutes = quedan { $minutes } min { $seconds } s
left-seconds = quedan { $seconds } s
left-nothing = no queda tiempo
countdown-not-yet = Aún no abierto
countdown-opens = Se abre el **{ $date }**
countdown-no-choice = Sin elección
countdown-any-time = En cualquier momento
countdown-day-untold = Fecha desconocida
countdown-short = **{ $date }** ~~· { $left }~~
countdown-short-last-day = { $date } · **{ $left }**
countdown-decide = Decida hasta el **{ $date }** ~~· { $left }~~
countdown-decide-last-day = Decida hasta el **{ $date }** · **{ $left }**
countdown-change = Se puede cambiar hasta el **{ $date }** ~~· { $left }~~
countdown-change-last-day = Se puede cambiar hasta el **{ $date }** · **{ $left }**
countdown-sharing-starts = Puede compartirse desde el **{ $date }** ~~· { $left }~~
countdown-sharing-started = Puede compartirse desde el **{ $date }**
countdown-not-retroactive = A tiempo hasta el **{ $date }** ~~· { $left }~~
countdown-future-only = Elegir cuenta **solo desde entonces**
countdown-open-ended-until = Siempre; día nombrado **{ $date }** ~~· { $left }~~
countdown-takes-effect = Entra en vigor el **{ $date }** ~~· { $left }~~
countdown-took-effect = Entró en vigor el **{ $date }**
countdown-past-safe = Pasó el día seguro; algunos cuentan hasta el **{ $date }** ~~· { $left }~~
countdown-past-safe-short = Algunos cuentan hasta el **{ $date }**
countdown-closed = Cerrado; el último día fue el **{ $date }**
countdown-closed-latest = Cerrado, a más tardar el **{ $date }**
countdown-closed-short = Cerrado el **{ $date }**
countdown-last-hour = Queda menos de una hora

## Home

home-title = Mis avisos
home-empty = Aún no hay ningún aviso
home-what-this-is = Un aviso explica un cambio de una política de privacidad: qué se comparte, con quién, hasta cuándo puede negarse y cómo. Los avisos vienen con este programa o de quien los escriba; ninguno se trae de una red.
home-own-notices = Ponga la carpeta de un aviso en { $folder } y aparecerá aquí la próxima vez que abra el programa.
home-check-any = Una constancia que alguien le dio se puede comprobar aquí: suéltela en esta ventana.
home-waiting = Le esperan
home-soonest = Primero lo más próximo
home-settled = Resueltos
home-latest = Primero lo más reciente
home-start = Empezar
home-open = Abrir
home-carry-out = Llevarlo a cabo
home-open-name = { $action }: { $title }
home-check-record = Comprobar una constancia
home-drop = Para comprobar una constancia, suéltela en esta ventana.
home-not-yet = Aún no abierto
home-was-last = Fue el último día
home-sharing-starts = Puede compartirse
home-sharing-started = Puede haberse compartido
home-takes-effect = Entra en vigor
home-took-effect = Entró en vigor
home-future-only = Cuenta solo desde ahora
home-no-date = Sin fecha
home-take-it = Tómelo o déjelo
home-no-last-day = Sin último día
home-tell-day = Diga cuándo llegó el aviso
home-what-is-left = Vea qué queda por hacer
home-decided = Decidido el { $date }
home-may-change = { $side } · puede cambiarse
home-still-to-tell = { $side } · aún sin llevar a cabo en { $service }
home-never-told = { $side } · no marcado como llevado a cabo en { $service }
home-unreadable = Sus anotaciones se cambiaron fuera de este programa o no se pueden abrir
home-none-kept = Sin elección anotada
home-asked-again = Decidido en una revisión anterior; se pregunta de nuevo
home-opens-then = Se abre ese día
home-sources-differ = Las fuentes difieren en el último día
home-ends-that-day = La elección acaba ese día
home-later-too = También puede decirse después
home-from-then-on = Cuenta solo desde entonces
home-no-hurry = Sin último día
home-remove = Quitar este aviso…
home-remove-name = Quitar este aviso: { $title }
home-remove-question = ¿Quitar lo guardado de «{ $title }»?
home-remove-what = Se borran de este equipo sus anotaciones, claves y textos guardados, también los de su simulación. Las constancias que exportó quedan donde están. No se puede deshacer.
home-remove-no = Conservarlo
home-remove-yes = Quitar este aviso

## Settings

settings-title = Ajustes
settings-language = Idioma
settings-language-others = El árabe, el hebreo, el persa y el urdu aún no se ofrecen: aquí sus palabras quedarían en mal orden.
settings-look = Aspecto
settings-look-system = Como el sistema
settings-look-light = Claro
settings-look-dark = Oscuro
settings-look-high-contrast = Alto contraste
settings-motion = Movimiento
settings-motion-full = Para explicar
settings-motion-none = Ninguno
settings-zoom = Tamaño
settings-zoom-smaller = Más pequeño
settings-zoom-larger = Más grande
settings-zoom-now = { $percent } %
settings-zoom-keys = Ctrl y + lo agranda todo, Ctrl y − lo reduce, Ctrl y 0 lo deja como estaba.
settings-keys = Teclado
settings-keys-list = Ver todas las teclas

settings-kept = Guardado en
settings-kept-what = Sus anotaciones, claves, avisos propios y ajustes. No se guarda nada en otro lugar.
backup-title = Hacer una copia
backup-what = Todas sus anotaciones en un archivo. Las claves no están en él: después de recuperarlo en otro equipo, las constancias se firman con una clave nueva. Tampoco están los avisos propios: guarde cada uno como archivo, en Mis avisos.
backup-do = Hacer una copia…
backup-dialog-title = Guardar la copia
backup-kind = Copia de las anotaciones
restore-title = Recuperar
restore-what = Añade las anotaciones de una copia que aquí faltan. Lo que hay aquí no se cambia ni se quita.
restore-do = Elegir una copia…
restore-dialog-title = Una copia
restore-path = O escriba dónde está
restore-write = Recuperarla
restore-done = { $count ->
    [0] Todo lo que contiene ya estaba aquí
    [one] Se añadió { $count } anotación
   *[other] Se añadieron { $count } anotaciones
}
restore-left = Queda como está, porque las dos difieren: { $title }
delete-title = Borrar
delete-what = Todo lo que este programa guarda en este equipo.
delete-do = Borrar todo…
delete-question = ¿Borrar todo lo guardado?
delete-reach = Las anotaciones, claves, avisos propios y ajustes se borran de este equipo. Las constancias, cartas y copias exportadas quedan donde las guardó; sin la clave no se puede firmar ninguna otra constancia como esas. No se puede deshacer.
delete-yes = Borrar todo
gone-title = Todo está borrado
gone-what = Las anotaciones, claves, avisos propios y ajustes ya no están en este equipo.
gone-not-reached = Este programa no alcanza:
gone-exports = Constancias, cartas, imágenes y copias que guardó en otro sitio o entregó a alguien
gone-copies = Copias que hace el propio sistema, como sus copias de seguridad e instantáneas, y los nombres en su lista de archivos recientes
gone-remnants = Lo que un disco conserva de los archivos borrados hasta que escribe encima, sobre todo un SSD
gone-close = Cerrar la ventana
settings-about = Acerca de
settings-version = { -app } { $version }
network-refused = El núcleo del sistema niega a este programa toda conexión de red.
network-needed-for-display = Este programa no abre conexiones de red. Aquí el núcleo no puede negárselas, porque la propia pantalla se alcanza por la red.
network-old-kernel = Este programa no abre conexiones de red. Aquí el núcleo no puede negárselas: no acepta filtros.
network-other-system = Este programa no abre conexiones de red. En este sistema no se pide al núcleo que se las niegue.

# The list of keys, over any screen
keys-title = Teclas
keys-close = Cerrar
keys-tab = Tab, Mayús + Tab
keys-tab-does = Al control siguiente o anterior
keys-press = Espacio o Intro
keys-press-does = Pulsar el control que tiene el marco
keys-next = Alt + → o Ctrl + Av Pág
keys-next-does = Paso siguiente
keys-back = Alt + ← o Ctrl + Re Pág
keys-back-does = Paso anterior
keys-step = De Alt + 1 a Alt + 7
keys-step-does = Directo a un paso
keys-home = Alt + Inicio
keys-home-does = Mis avisos
keys-escape = Escape
keys-escape-does = Salir de un campo, cerrar una lista o un mensaje
keys-larger = Ctrl + más, menos o 0
keys-larger-does = Más grande, más pequeño, como estaba
keys-quit = Ctrl + Q
keys-quit-does = Cerrar la ventana
keys-list = ? o F1
keys-list-does = Esta lista
keys-track = Av Pág, Re Pág
keys-track-does = Adelante y atrás en el recorrido, como con un mando
keys-window = F9
keys-window-does = La ventana de la sala, abierta o cerrada
keys-here = F11
keys-here-does = La imagen de la sala en esta ventana
keys-blank = B
keys-blank-does = La imagen de la sala a oscuras, y de vuelta
keys-hide = H
keys-hide-does = Los controles bajo la imagen, a la vista o no
keys-run = P
keys-run-does = La máquina del tiempo corre o se para
keys-day = Ctrl + → o ←
keys-day-does = Un día adelante, un día atrás
keys-jump = Ctrl + 1 a Ctrl + 7
keys-jump-does = Día 0, día 1, la mitad, el penúltimo día, última hora, último minuto, después del final

## Step 1: the update

update-who = Quién le avisa
update-announced = Anunciado
update-last-day = Último día
update-sharing-starts = Puede compartirse
update-sharing-started = Puede haberse compartido
update-takes-effect = Entra en vigor
update-took-effect = Entró en vigor
update-what-ends = Qué acaba entonces
update-if-nothing = Si no hace nada
update-if-opt-out = Si se niega
update-what-is-left = Qué le queda
update-renews = Se pregunta de nuevo
update-other-language = Aquí está solo en { $language }.
update-renews-then = El { $date } hay que volver a pedir la elección.
update-no-date = No se conoce ninguna fecha.
update-any-time = No lo hay: puede negarse en cualquier momento.
update-day-untold = No se conoce: se cuenta desde un día que solo usted conoce. Dígalo abajo.
update-end-of-day = **{ $date }**, final del día ~~({ $zone })~~
update-from-day = **{ $date }**, desde el primer minuto ~~({ $zone })~~
update-moment = **{ $date }**, { $time } ~~({ $zone })~~
update-past-safe = El día seguro fue el { $date }. Algunas fuentes cuentan más; aún se puede elegir.
update-others = { $n ->
    [one] Otra cuenta acaba el { $date }; esta es la segura.
   *[other] { $n } cuentas acaban después, la última el { $date }; esta es la segura.
}
update-really = En realidad fue el { $date }.
update-readings = { $count } maneras de contar
update-reading-who = Quién cuenta así: { $who }
update-reading-moot = No vale para usted:
update-postmarked = Cuenta el matasellos.
update-assumed = El primer día posible: no se conoce la respuesta a «{ $question }».
update-want-of = Quizá siga abierto: responda abajo «{ $question }».
anchor-shown = Cuándo lo vio
anchor-accepted = Cuándo aceptó
anchor-sent = Cuándo se envió
anchor-received = Cuándo lo recibió
anchor-registered = Cuándo se registró
anchor-shown-question = ¿Cuándo lo vio?
anchor-accepted-question = ¿Cuándo aceptó?
anchor-sent-question = ¿Cuándo se envió?
anchor-received-question = ¿Cuándo lo recibió?
anchor-registered-question = ¿Cuándo se registró?
anchor-change = Cambiarlo
anchor-change-name = Cambiar: { $label }
anchor-told = { $label }: { $date }
anchor-day = Día
anchor-time = Hora, si la sabe
anchor-time-hint = 14:05
anchor-time-unclear = No se entiende. Escríbalo así: 14:05.
anchor-whole-day = Para contar hace falta día, mes y año.
anchor-keep = Guardar este día
anchor-forget = No lo sé
clock-behind = El reloj de este equipo va atrasado: aquí se guardó algo el { $mark }. Hasta entonces, lo que se cerró sigue cerrado.
clock-was-wrong = El reloj anterior estaba mal
chain-broken = No se puede decir qué se decidió aquí: las anotaciones de este aviso se cambiaron fuera de este programa, o no se puede leer su archivo. No se reparó ni quitó nada.
calendar-months = { $one } y { $other }
calendar-months-to = de { $one } a { $other }
calendar-name = Calendario del { $from } al { $to }. { $facts }
calendar-gap = { $weeks ->
    [one] 1 semana en medio
   *[other] { $weeks } semanas en medio
}
calendar-today = Hoy, { $date }
calendar-last = Último día, { $date }
calendar-safe = Último día seguro, { $date }
calendar-opens = Se abre, { $date }
calendar-other = Algunos cuentan hasta el { $date }
calendar-others = { $n ->
    [one] 1 manera más acaba el { $date }
   *[other] { $n } maneras más, la última acaba el { $date }
}
calendar-sharing = Puede compartirse, { $date }
calendar-effect = Entra en vigor, { $date }

## Step 2: what is shared

guess-invitation = ¿Qué cree que se comparte, y puede limitarlo? { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}, alrededor de un minuto.
guess-invitation-rights = ¿Qué cree que se quita, y puede conservarlo? { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}, alrededor de un minuto.
guess-why = Adivine primero y la tabla le mostrará lo que no esperaba. Puede dejar cualquier fila, y sus respuestas no se guardan.
guess-why-workshop = Adivine primero y la tabla le mostrará lo que no esperaba. Puede dejar cualquier fila. En un taller, lo que adivine figura en la constancia que exporte.
guess-key = Cómo leer las respuestas
guess-key-continues = Sigue después de que se niegue.
guess-key-stops = Acaba cuando se niega.
guess-key-unclear = Las fuentes no lo dicen, o dicen cosas distintas.
guess-first = Adivinar primero
guess-skip = Mostrar la tabla
guess-is-shared = ¿Se comparte?
guess-shared = Se comparte
guess-not-shared = No se comparte
guess-is-taken = ¿Se quita?
guess-taken = Se quita
guess-not-taken = No se quita
guess-is-shared-name = { $what }, { $whom }. ¿Se comparte?
guess-limit-name = { $what }, { $whom }. ¿Puede limitarlo?
guess-is-taken-name = { $what }, { $whom }. ¿Se quita?
guess-keep-name = { $what }, { $whom }. ¿Puede conservarlo?
guess-count = { $guessed } de { $all } adivinadas; deje las que quiera
guess-reveal = Mostrar las respuestas
guess-again = Adivinar de nuevo
guess-score = Acertó { $held } de { $guessed }. { $missed ->
    [0] Lo sorprendente va primero.
    [1] La que falló va primero.
   *[other] Las { $missed } que falló van primero.
}
guess-of-data = Usted pensó: { $guess ->
    [yes] se comparte
    [yes-limited] se comparte, puede limitarse
    [yes-unlimited] se comparte, no puede limitarse
    [yes-unclear] se comparte, no se sabe si puede limitarse
    [no] no se comparte
   *[unclear] no se sabe si se comparte
}
guess-of-right = Usted pensó: { $guess ->
    [yes] se quita
    [yes-limited] se quita, puede conservarse
    [yes-unlimited] se quita, no puede conservarse
    [yes-unclear] se quita, no se sabe si puede conservarse
    [no] no se quita
   *[unclear] no se sabe si se quita
}
sharings-surprising-first = Lo sorprendente va primero.
sharings-what = Qué
sharings-whom = Con quién y para qué
sharings-limit = ¿Puede limitarlo?
sharings-after = Si se niega
sharings-right = Qué se quita
sharings-lost = Qué se pierde
sharings-keep = ¿Puede conservarlo?
sharings-rest = El resto
sharings-more = { $count ->
    [one] { $count } fila más
   *[other] { $count } filas más
}
sharings-fewer = Menos filas
sharings-recipient = { $recipient }: { $purpose }
sharings-row-name = { $what }, { $whom }. ¿Puede limitarlo? { $limit }. Si se niega: { $fate }{ $standing ->
        [reported] , según se informa
        [disputed] , discutido
       *[stated] { "" }
    }
sharings-unshared-name = { $what }, { $whom }. Se dice que no se comparte{ $standing ->
        [reported] , según se informa
        [disputed] , discutido
       *[stated] { "" }
    }
limit-yes = Sí
limit-no = No
limit-partly = En parte
limit-unclear = No se sabe
standing-reported = según se informa
standing-disputed = discutido
sharings-unshared = Se dice que no se comparte
sharings-unshared-row = Se dice que no va a { $recipient } para { $purpose }.
sharings-who-says = Quién lo dice
sharings-who-says-name = Quién lo dice: { $data }
sharings-confused = No es lo mismo
sharings-confused-pair = { $one } / { $other }
sharings-open = Lo que el aviso deja abierto
sharings-open-claim = { $speaker }: { $words }
source-made = { $publisher }, { $date }
source-copy = Copiar enlace
source-no-address = No se conoce su dirección.

## Step 3: where it goes

flow-title = Adónde va
flow-as-list = Como lista
flow-as-picture = Como dibujo
flow-save = Guardar dibujo
flow-save-choose = Elegir lugar…
flow-save-write = Escribir dibujo
flow-save-kind = Imagen PNG
flow-dialog-title = Guardar el dibujo
flow-sheet-about = { $world } · aviso del { $date }
flow-before = Antes
flow-opt-out = Si me niego
flow-difference = La diferencia
flow-nothing = El aviso no habla de nada que vaya a ninguna parte. Eso no significa que nada vaya.
flow-you = Usted
flow-your-data = sus datos
flow-your-data-sentence = { $to } tiene esto sobre usted: { $data }.
flow-purpose-of = { $purpose }: { $data }
flow-perhaps = quizá
flow-reported = según se informa
flow-disputed = discutido
flow-partly-reported = en parte según se informa
flow-partly-disputed = en parte discutido
flow-and-more = { $first } y { $n } más
flow-becomes = { $before } → { $after }
flow-sentence = De { $from } a { $to }, para { $purpose }: { $data }.
flow-sentence-perhaps = De { $from } a { $to }, para { $purpose }, quizá: { $data }.
flow-sentence-stops = Si se niega, esto cesa.
flow-sentence-continues = Si se niega, esto continúa.
flow-sentence-unclear = Si se niega, no está claro qué pasa.
flow-change-stops = Si no se niega, esto continúa; si se niega, cesa.
flow-change-unclear = Si no se niega, esto continúa; si se niega, no está claro qué pasa.
flow-change-perhaps-stops = Quizá esto pasa mientras no se niegue; si se niega, cesa.
flow-change-none = Esto continúa, se niegue o no.
flow-change-perhaps-none = Quizá esto pasa mientras no se niegue; si se niega, continúa.
flow-change-none-unclear = Se niegue o no, no está claro qué pasa.
flow-change-right-kept = Si no se niega, renuncia a ello; si se niega, lo conserva.
flow-change-right-unclear = Si no se niega, renuncia a ello; si se niega, no está claro qué pasa.
flow-change-right-lost = Renuncia a ello, se niegue o no.
flow-sentence-reported = De esto se informa; la empresa misma no lo dice.
flow-sentence-disputed = Las fuentes lo discuten.
flow-right-sentence = { $right }: { $lost }
flow-right-kept = Si se niega, lo conserva.
flow-right-lost = Si se niega, lo pierde igualmente.
flow-place = { $name }, { $part }
flow-stays = se dice que queda: { $data }
flow-own-use = uso propio
flow-point = Señale una línea, o vaya a ella con la tecla Tab, para leerla entera y su fuente.
flow-sources = { $n ->
    [one] Fuente
   *[other] Fuentes
}: { $titles }
flow-description = Un dibujo de { $places } lugares y { $lines ->
    [one] una línea
   *[other] { $lines } líneas
} entre ellos. { $continues ->
    [one] Una cosa continúa
   *[other] { $continues } cosas continúan
}, { $unclear ->
    [one] una es incierta
   *[other] { $unclear } son inciertas
}, { $stops ->
    [one] una cesa
   *[other] { $stops } cesan
}. Cada línea sigue en frases enteras.
flow-difference-sums = Si se niega, { $stops ->
    [0] nada cesa
    [one] una cosa cesa
   *[other] { $stops } cosas cesan
}, { $unclear ->
    [0] nada más cambia
    [one] una queda incierta
   *[other] { $unclear } quedan inciertas
} y { $same ->
    [0] nada sigue como está
    [one] una sigue como está
   *[other] { $same } siguen como están
}.
flow-unshared = Se dice que no se comparte
flow-unshared-row = { $data }: no a { $to } para { $purpose }

## The matching bench

bench-title = Cómo le encuentra el anuncio de una tienda
bench-try = Pruebe un número
bench-intro = Una tienda entrega a { $network } los números de teléfono de su clientela como huellas (hash). { $network } las compara con las huellas de los números que conoce y muestra el anuncio de la tienda a quien coincida.
bench-made-up = La tienda, la clientela y el anuncio son inventados. Lo que pasa con los dos enlaces se cuenta como en este aviso y sus fuentes.
bench-field = Número de teléfono
bench-clear = Borrar
bench-example = Mientras el campo está vacío, vale un número inventado: { $number }
bench-understood = Entendido como { $number }
bench-understood-reserved = Entendido como { $number }, que no es de nadie
bench-not-letters = Contiene algo que no es ni cifra ni signo entre cifras
bench-not-country = Ningún prefijo de país empieza por cero
bench-not-short = Demasiado corto para un número de teléfono
bench-not-long = Demasiado largo para un número de teléfono
bench-offered = Números que no son de nadie, reservados para películas y libros
bench-take = Tomar { $number }
bench-countries = Un número sin prefijo de país es de
bench-country = { $country }, +{ $code }
bench-country-uk = Reino Unido
bench-country-de = Alemania
bench-country-us = Estados Unidos
bench-country-es = España
bench-country-br = Brasil
bench-country-in = India
bench-country-au = Australia
bench-country-fr = Francia
bench-private = Lo que escriba no se guarda en ningún sitio. Desaparece al borrarlo o al salir de este aviso.
bench-before = Antes de negarse
bench-after = Después de negarse
bench-in-profile = Mi perfil en { $network } también tiene este número
bench-shop = Lista de la floristería
bench-shop-sentence = La lista de la floristería tiene { $number }, dejado en su mostrador.
bench-hash = Como huella
bench-hash-beginning = { $beginning }…
bench-hash-sentence = Hecho una huella que empieza por { $beginning }.
bench-waits = falta un número
bench-waits-why = Aún no se entiende lo que hay en el campo.
bench-match = Coincidencia
bench-match-found = hallada
bench-match-perhaps = quizá
bench-match-none = ninguna
bench-match-found-sentence = { $network } halla una coincidencia.
bench-match-perhaps-sentence = { $network } halla, quizá, una coincidencia.
bench-match-none-sentence = { $network } no halla ninguna coincidencia.
bench-link-service = Número de { $service }
bench-link-own = Número en su perfil
bench-link-used = en uso
bench-link-missing = no está
bench-link-sentence = { $link }: { $fate }
bench-sees = Usted ve el anuncio.
bench-sees-both = { $network } tiene este número de { $service } y de su propio perfil.
bench-sees-service = { $network } tiene este número de { $service }.
bench-sees-own = { $network } tiene este número de su propio perfil.
bench-still = Usted sigue viendo el anuncio.
bench-still-own = { $network } conoce el mismo número por su propio perfil.
bench-perhaps = Quizá vea el anuncio.
bench-perhaps-why = El aviso y sus fuentes dejan abierto qué hace { $network } con este número.
bench-gone = Este anuncio ya no le encuentra.
bench-gone-why = Aquí, { $network } no tiene este número de ninguna otra parte. Una lista puede contener también otros datos de contacto.
bench-ad = Anuncio
bench-ad-perhaps = Anuncio, quizá
bench-ad-words = Floristería: rosas esta semana
bench-ad-none = Ningún anuncio por esta lista
bench-ad-sentence = { $label }, inventado: { $words }
bench-whole-hash = La huella entera
bench-hash-of = SHA-256 de { $digits }
bench-list = La lista entera de la tienda
bench-list-count = { $n ->
    [one] { $n } cliente
   *[other] { $n } clientes
}
bench-list-line = { $number }, entregado como { $hash }
bench-customer-roses = Encargó rosas en mayo
bench-customer-wedding = Flores para una mesa de boda
bench-customer-friday = Un ramo cada viernes
bench-customer-wreath = Una corona para un funeral
bench-customer-tulips = Encargó tulipanes en marzo
bench-customer-herbs = Hierbas en maceta
bench-customer-birthday = Flores para un cumpleaños
bench-customer-you = Usted, en el mostrador
bench-why = Por qué una huella no oculta un número
bench-why-words = Una huella no puede deshacerse, pero hay pocos números de teléfono. Quien tiene la huella puede probar un número tras otro hasta que salga la misma. Aquí se conocen todas las cifras menos las cuatro últimas.
bench-why-scale = Mil millones de números, con nueve cifras desconocidas, llevan { $minutes } minutos a un millón de pruebas por segundo. Un núcleo de un ordenador corriente es más rápido.
bench-why-try = Probar las 10.000 terminaciones
bench-why-stop = Dejar de probar
bench-why-running = …{ $ending } da { $hash }… ({ $n } probadas)
bench-why-found = { $n ->
    [one] Hallado al primer intento: { $number }
   *[other] Hallado tras { $n } intentos: { $number }
}
bench-why-stopped = { $n ->
    [one] Parado tras un intento, nada hallado aún
   *[other] Parado tras { $n } intentos, nada hallado aún
}

## Step 4: who says what

claims-title = Quién dice qué
claims-no-contradiction = Las fuentes que hallamos no se contradicen.
claims-of = Contradicción { $i } de { $n }. Ambos lados con nuestras palabras.
claims-against = { $one } contra { $other }
claims-kind-company = empresa
claims-kind-press = prensa
claims-kind-critic = crítico
claims-kind-marketer = marketing
claims-kind-regulator = autoridad
claims-copy-link = Copiar enlace
claims-copy-link-of = Copiar enlace: { $title }
claims-better-supported = Mejor apoyado: { $side }
claims-none-better = Ningún lado está mejor apoyado
claims-confused = Se confunde con facilidad
claims-confused-pair = { $one } · { $other }
claims-all-title = Cada afirmación
claims-afterwards = Qué pasó después
claims-all = { $n ->
    [one] La única afirmación, por cuándo se hizo
   *[other] { $n } afirmaciones, por cuándo se hicieron
}
claims-count = { $n ->
    [one] 1 afirmación
   *[other] { $n } afirmaciones
}
claims-undated = sin fecha
claims-more = { $n ->
    [one] y 1 más que lo dice
   *[other] y { $n } más que lo dicen
}
claims-source = { $title }, { $publisher }, { $kind }, { $date }
claims-source-unpublished = { $title }, editor desconocido, { $kind }, { $date }
claims-source-read = Lo leído: { $copy }
claims-source-line = { $name }, { $kind }, { $date }
claims-source-line-copy = { $name }, { $kind }, { $date } (copia)
claims-source-more = { $line } y { $n } más
claims-source-name = Fuente: { $line }. { $titles }
claims-no-source = No nombra fuente para esto
claims-link-copied = Copiado
claims-all-speakers = Todas las voces
claims-all-themes = Todos los temas
claims-speakers-name = Se muestra: { $shown }. Elegir quién habla
claims-themes-name = Se muestra: { $shown }. Elegir un tema
claims-speakers-list = Quién habla
claims-themes-list = Temas
claims-speaker-of = { $kind }, { $n }
claims-theme-stops = Lo que un no acaba
claims-theme-continues = Lo que sigue en todo caso
claims-theme-unclear = Lo que queda incierto
claims-theme-stays = Lo que se dice que queda
claims-theme-last-day = Cuándo es el último día
claims-theme-how = Cómo negarse
claims-theme-disputed = Contradicho o fácil de confundir
claims-theme-beside = Dicho aparte de todo esto
claims-match = Se muestran { $contradictions } de { $of-contradictions } contradicciones y { $claims } de { $of-claims } afirmaciones
claims-none-match = Ninguna afirmación es de esta voz y de este tema
claims-show-all = Mostrar todas
claims-line-some-time = En algún momento de { $when }
claims-line-undated = No se conoce la fecha
claims-line-announced = { $date }: se anunció el aviso
claims-line-last-day = { $date }: el último día para decidir
claims-line-other-day = { $date }: algunos cuentan hasta este día
claims-line-sharing = { $date }: puede empezar a compartirse
claims-line-effect = { $date }: entra en vigor

## Step 5: your choice

date-field-hint = 2016-08-25
date-field-empty = Un día, un mes o un año, lo mejor que lo sepa
date-field-understood = Entendido como { $date }
date-field-unclear = No se entiende. Escríbalo así: 2016-08-25, 2016-08 o 2016.
date-field-unknown = desconocido

choice-none-title = No se ofrece elección
choice-none = Este aviso entra en vigor, lo acepte o no.
choice-what-changes = Qué cambia
choice-pick-other = Marcar el otro lado no cambia nada hasta que guarde
choice-pick-either = Marque un lado; aún no se guarda nada
choice-right-kept = sigue siendo suyo
choice-right-lost = se renuncia
choice-purpose-for = { $purpose }: { $who }
choice-not-yet-open = Aún no abierto. Podrá elegir desde el { $moment }.
choice-closed = Cerrado desde el { $moment }. Ya no se puede elegir. Lo que hizo a tiempo en el propio servicio aún puede contarse abajo.
choice-closed-for-want = Según los días conocidos, está cerrado. Un día que solo usted sabe puede cambiarlo: indíquelo.
choice-enter-day = Indicar el día
choice-not-offered = Este aviso no ofrece elección. Los lados se muestran para que sepa qué quita.
choice-unchanged = Qué no cambia
choice-until = Hasta cuándo
choice-if-nothing = Si no hace nada
choice-changing = Cambiarlo aquí
choice-deadline-day = **{ $date }**, final del día ~~({ $zone })~~
choice-deadline-moment = **{ $moment }** ~~({ $zone })~~
choice-deadline-own = { $deadline }, para usted { $moment }
choice-until-line = { $deadline }. { $then }
choice-until-right-expires = Después la elección desaparece.
choice-until-gone = La elección ha desaparecido.
choice-until-sharing-starts = Después puede empezar a compartirse. Aún puede negarse más tarde; cuenta desde entonces.
choice-until-sharing-started = Puede haber empezado a compartirse. Aún puede negarse; cuenta desde entonces.
choice-until-not-retroactive = Elegir más tarde cuenta solo para el futuro.
choice-until-future-only = Ese día ya pasó. Elegir ahora cuenta solo para el futuro.
choice-until-open-ended = En cualquier momento. No hay último día.
choice-until-day-untold = El día aún no se conoce: dígalo en el paso 1. Puede negarse antes y después.
choice-until-no-choice = Entra en vigor entonces, haga lo que haga.
choice-until-assumed = Contado desde el primer día posible, pues el suyo no se conoce.
choice-asked-again = Se le preguntará de nuevo el { $date }.
choice-earlier = Eligió «{ $side }» el { $date }, en una revisión anterior de este aviso ({ $revision }).
choice-earlier-asked = Se ha revisado desde entonces, por eso se le pregunta de nuevo. Su elección anterior queda anotada.
choice-reading = { $date }: { $rule }
choice-sources-differ = Las fuentes cuentan distinto; este es el primer día, el seguro.
choice-changing-yes = Guarde de nuevo, cuantas veces quiera, mientras esté abierto. Las elecciones anteriores quedan anotadas.
choice-changing-partly = Guarde de nuevo, cuantas veces quiera, mientras esté abierto. Las elecciones anteriores quedan anotadas; el servicio solo deshace una parte.
choice-changing-no = Guarde de nuevo, cuantas veces quiera, mientras esté abierto. Las elecciones anteriores quedan anotadas.
choice-worth-after-safe-date = El día seguro ya pasó, y las fuentes difieren en si elegir aún cuenta. Puede hacerlo; su constancia lo dirá.
choice-worth-future-only = Elegir ahora cuenta desde ahora. No deshace nada de lo anterior.
choice-save = Guardar mi elección
choice-leave-undecided = Dejar sin decidir
choice-back-to-saved = Volver a lo guardado
choice-draft = Borrador: { $side }
choice-unreadable = No se puede decir qué se eligió, así que no se muestra nada como elegido
choice-undecided = Sin decidir. Para guardar, marque antes un lado.
choice-saved = Guardado
choice-saved-as = { $saved }: { $side }, { $moment }
choice-still-to-tell = { $service } aún no lo sabe: hay que decirlo allí.
choice-carry-out = Llevarlo a cabo
choice-told = Contado después: { $side }, { $date }. Contado aquí el { $at }; no se muestra como decidido aquí y entonces.
choice-told-backed = Qué lo respalda: { $backed }
choice-told-saved = Guardado como contado después
choice-done-already = Ya lo he hecho
choice-tell-about = ¿Lo hizo en el propio servicio? Se guarda como contado por usted, con el día en que lo cuenta, y nunca se muestra como decidido aquí y entonces.
choice-tell-side = Qué hizo
choice-tell-when = Cuándo lo hizo (vacío si no lo sabe)
choice-tell-backed = Qué lo respalda, como una captura de pantalla o un correo
choice-tell-save = Guardar lo que conté
choice-tell-needs-side = Diga antes qué hizo
choice-tell-needs-date = La fecha aún no se entiende

choice-none-recorded = Aquí no se anotó ninguna elección

## Step 6: carry it out

carry-out-title = Llevarlo a cabo
carry-out-no-choice = No se ofrece elección, así que no hay nada que llevar a cabo.
carry-out-opt-out = Eligió «{ $side }». Solo el servicio puede mover su propio interruptor, así que estos pasos se hacen allí.
carry-out-allow = Eligió «{ $side }». No hay que hacer nada en el servicio.
carry-out-undecided = No ha decidido, así que aún no hay nada que llevar a cabo.
carry-out-replay = Esto es una simulación: los pasos son los de entonces. El servicio de hoy es distinto.
carry-out-to-choice = Ir a su elección
carry-out-no-way = Las fuentes no nombran ninguna manera de hacerlo.
carry-out-show-ways = Maneras de negarse
carry-out-reversible-yes = En el propio servicio esto puede deshacerse más tarde.
carry-out-reversible-partly = En el propio servicio solo una parte puede deshacerse más tarde.
carry-out-reversible-no = En el propio servicio esto no puede deshacerse más tarde.
carry-out-reversible-unclear = No se dice si en el propio servicio puede deshacerse más tarde.
carry-out-now = Lo que vale ahora para usted
carry-out-other = Lo que vale en otro caso
carry-out-in-app = En la aplicación
carry-out-web = En la web
carry-out-letter = Por carta
carry-out-e-mail = Por correo electrónico
carry-out-phone = Por teléfono
carry-out-if-not-accepted-yet = si aún no ha aceptado
carry-out-if-accepted = si ya ha aceptado
carry-out-progress = { $done } de { $n } hechos
carry-out-done-at = Marcado el { $moment }
carry-out-copy = Copiar los pasos
carry-out-copy-of = Copiar los pasos: { $way }
carry-out-copied = Los pasos se han copiado como texto
carry-out-ways = { $n ->
    [one] { $n } manera
   *[other] { $n } maneras
}
carry-out-remind = Recordármelo
carry-out-remind-about = Las próximas fechas con alarmas antes, como un archivo que abre su calendario
carry-out-remind-export = Guardar las fechas…
carry-out-no-file-chosen = No se eligió ningún archivo. Si no apareció un diálogo, escriba su lugar.
write-letter = Escribir la carta
write-e-mail = Escribir el correo
write-instead = Escribir mejor una carta
write-instead-about = También puede decirlo por escrito, aunque las fuentes no nombren esa manera.
write-title-letter = La carta
write-title-e-mail = El correo
write-close = Cerrar
write-close-of = Cerrar: { $what }
write-private = Lo que diga de usted queda en esta ventana y va solo a este texto. Nunca se guarda.
write-name = Su nombre
write-account = Por qué le conoce el servicio, como un número o una dirección de correo
write-edited = Cambió el texto a mano, así que los campos de arriba no lo tocan.
write-sent-already = Este texto está enviado. Empezar de nuevo crea otra carta, con referencia propia.
write-start-over = Empezar de nuevo
write-to = Para
write-to-address = { $to }, { $address }
write-no-address = { $to }. El aviso no nombra dirección.
write-reference = Referencia
write-reference-about = { $reference }, con la que ambas partes la encuentran
write-subject = Asunto
write-body = Texto
write-blanks = Aún falta rellenar algo entre corchetes.
write-copy-letter = Copiar la carta
write-copy-e-mail = Copiar el correo
write-save-text = Guardar como texto…
write-save-pdf = Guardar como PDF…
write-save-e-mail = Guardar como borrador de correo…
write-to-text = Escribir texto
write-to-pdf = Escribir PDF
write-to-e-mail = Escribir borrador
write-copied = Copiado y anotado como preparado. Cuando lo haya enviado, dígalo abajo.
write-saved-to = Guardado en { $path } y anotado como preparado. Cuando lo haya enviado, dígalo abajo.
write-so-far = Cartas hasta ahora
write-kind-letter = Carta
write-kind-e-mail = Correo
write-item = { $kind } { $reference }
write-of = { $what } { $reference }
write-prepared-at = Preparada el { $moment }
write-sent-question = ¿Enviada?
write-sent-when = Cuándo la envió
write-day-range = Hace falta un día completo, del { $from } a hoy.
write-i-sent-it = La envié
write-sent-on = Enviada el { $day } (contado el { $moment })
write-change-day = Cambiar el día
write-sent-kept = Guardado como enviado
evidence-title = Pruebas
evidence-none = Ninguna aún
evidence-files = { $n ->
    [one] { $n } archivo
   *[other] { $n } archivos
}
evidence-about = Un archivo que respalda su elección, como una captura, queda donde está. Solo se guardan su nombre, tamaño y huella.
evidence-choose = Elegir archivos…
evidence-drop = o suéltelos en esta ventana
evidence-path = O escriba dónde está
evidence-attach = Nombrarlo como prueba
evidence-let-go = Suelte, y estos archivos se nombran como prueba
evidence-hashing = Leído { $done } de { $all }
evidence-stop = Parar
evidence-kept = { $n ->
    [one] { $n } archivo está nombrado como prueba
   *[other] { $n } archivos están nombrados como prueba
}
evidence-known = Ya estaba nombrado; no se añadió nada
evidence-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
evidence-kb = { $n } KB
evidence-mb = { $whole },{ $tenth } MB
evidence-gb = { $whole },{ $tenth } GB
evidence-item = { $size } · nombrado el { $moment }
evidence-fingerprint = SHA-256 { $short }
evidence-fingerprint-of = Huella de { $name }: SHA-256 { $short }
evidence-copy = Copiar la huella
evidence-copy-of = Copiar la huella de { $name }
evidence-copied = La huella se ha copiado
honoured-title = ¿Se respetó?
honoured-next = Próxima: { $day }
honoured-now = Hora de mirar
honoured-all = Mirado cada vez
honoured-about = Repase los pasos de arriba hasta el ajuste y vea si aún dice lo que eligió.
honoured-check = { $date }, tras { $days } días
honoured-ahead = Por venir
honoured-due = Toca ahora
honoured-found = ¿Qué encontró?
honoured-yes = Respetado: está como elegí
honoured-refused = Rechazado: el servicio dijo que no
honoured-no-answer = Sin respuesta
honoured-came-back = Volvió: estaba como elegí y ya no lo está
honoured-note = Una nota, si quiere
honoured-keep = Guardar
honoured-keep-of = Guardar: { $when }
honoured-needs = Diga antes qué encontró
honoured-told = { $when }; contado el { $moment }
honoured-change = Cambiar
honoured-change-of = Cambiar: { $when }
honoured-write-again = Puede escribir de nuevo y nombrar la referencia { $reference }, o preguntar a la autoridad de protección de datos de donde vive.
honoured-write = Puede escribir al servicio, o preguntar a la autoridad de protección de datos de donde vive.
honoured-kept = Lo que encontró queda guardado

## Step 7: your record

record-title = Su constancia
record-nothing-sent = Los archivos se escriben aquí. No se envía nada.
record-export-title = Exportar como { $format }
record-preview-of = Lo que llevará el archivo: { $format }
record-given-later = El número, la hora y la clave del archivo se ponen al exportarlo.
record-no-preview = Lo que llevará el archivo no se puede mostrar ahora. Su elección está a salvo.
record-show-preview = Mostrarlo
record-ticked = Marcado
record-not-ticked = Sin marcar
record-imported = Tomado de otro lugar
record-imported-about = No decidido aquí. Lo que dicen estas constancias no cuenta nada en esta ventana.
record-imported-says = «{ $side }», elegido el { $moment }
record-imported-nothing = No había ninguna elección anotada
record-imported-made = Firmada el { $made }, tomada el { $taken }
record-pdf = PDF
record-pdf-about = Para leer, imprimir, enviar y comprobar. Lleva dentro la constancia firmada.
record-json-ld = JSON-LD
record-json-ld-about = Para programas y para comprobar. Firmado.
record-markdown = Markdown
record-markdown-about = Para leer y pegar. Sin firma.
record-calendar = Calendario
record-calendar-about = Las próximas fechas, con avisos antes de cada una.
record-export = Exportar…
record-export-as = Exportar como { $format }…
record-busy = En ello…
record-saved-to = Guardado en { $path }
record-exists = Ya hay un archivo con ese nombre y se dejó como estaba: { $path }
record-replace = Reemplazarlo
record-keep = Dejarlo
record-path = O escriba dónde ponerlo
record-write-pdf = Escribir PDF
record-write-calendar = Escribir calendario
record-write-json-ld = Escribir JSON-LD
record-write-markdown = Escribir Markdown
letter-dialog-title = Guardar la carta
letter-as-text = Texto
letter-as-pdf = PDF
letter-as-e-mail = Borrador de correo
evidence-dialog-title = Elija archivos que respalden su elección
record-dialog-title = Exportar la constancia
record-dialog-calendar = Guardar las fechas
record-check-dialog-title = Elija una constancia para comprobar
record-check = Comprobar una constancia
record-check-about = Suelte aquí archivos PDF o JSON-LD, o elíjalos. Solo se leen.
record-check-path = O escriba dónde está
record-check-now = Comprobarla
record-check-choose = Elegir archivos…

## Answers about records that were checked

check-progress = Comprobados { $done } de { $n } { $n ->
    [one] archivo
   *[other] archivos
}
check-stop = Parar
check-summary = { $n } { $n ->
    [one] archivo
   *[other] archivos
}: { $parts }
check-count-intact = { $n } sin cambios
check-count-pages = { $n } con páginas cambiadas
check-count-altered = { $n } alteradas
check-count-other = { $n } que no son constancias
check-count-unreadable = { $n } que no se pueden leer
check-row = { $answer }: { $file }
check-more = y { $n } más
check-intact = Sin cambios
check-intact-means = No se cambió nada desde que se firmó.
check-pages-changed = Páginas cambiadas
check-altered = Alterada
check-altered-means = No es lo que se firmó.
check-not-a-record = No es una constancia
check-unreadable = No se puede leer
check-pages-as-drawn = Sus páginas dicen lo que dice la constancia firmada.
check-pages-differ = Se cambiaron las páginas. Solo la constancia de dentro está firmada: crea esa.
check-pages-not-comparable = La hizo otra versión, así que sus páginas no se pueden comparar. La firma cubre solo la constancia de dentro.
check-mode-real = Hecha con las fechas reales
check-mode-replay = Una simulación, hecha con fechas movidas
check-mode-workshop = De un taller, hecha para practicar
check-created = Firmada el { $created }
check-signed-by = Firmada por { $signer }
check-mine = Es la clave de un aviso de este equipo
check-not-mine = Otra clave, no la suya; pregunte a su dueño si es la suya
check-held-whole = Sus anotaciones aún contienen todas las que nombra esta constancia.
check-held-nothing = De este aviso ya no hay aquí ninguna anotación.
check-held-cut = Sus anotaciones fueron recortadas: hay { $held }, y esta constancia fija { $pinned }.
check-held-rewritten = Sus anotaciones fueron reescritas: la { $number } no es la que fija esta constancia.
check-held-broken = La cadena de sus anotaciones está rota antes de la que fija esta constancia.
check-limits = No prueba quién la firmó ni qué hizo el servicio.
check-look = Mirarla
check-look-at = Mirarla: { $file }
check-looked-at = Qué dice la constancia: { $file }
check-close = Cerrar
check-import = Tomarla
check-import-named = Tomarla: { $file }
check-imported = Tomada y guardada como hecha en otro lugar
check-made-here = Se exportó desde aquí, así que no hay nada que tomar.
check-already-here = Ya se tomó antes.
check-notice-unknown = Su aviso no está aquí, así que no se puede tomar.
check-of-a-workshop = Hecha en un taller, así que no se puede tomar.

## The record itself

receipt-title = Mis elecciones: { $title }
receipt-about-real = Lo que una persona eligió sobre un aviso, anotado en su propio equipo.
receipt-about-replay = Esto es una simulación. Las fechas del aviso se movieron a un día posterior, para practicar. No es una elección hecha en el plazo real.
receipt-about-workshop = Esto se hizo en un taller, para practicar. No es la elección real de nadie.
receipt-fingerprint = El título y el sha256 son los de la explicación que leyó la persona. El sha256 se toma de su JSON canónico (RFC 8785), no del texto de la empresa.
receipt-limit-service = Dice lo que la persona anotó. No muestra que el servicio lo recibiera, aceptara o respetara.
receipt-limit-time = Las horas vienen del reloj de la persona, que puede estar mal o atrasado. No prueban que la elección llegara antes del último día.
receipt-limit-person = La firma muestra que el archivo no ha cambiado desde que esta clave lo firmó. No muestra quién es la persona.
receipt-limit-others = Cualquiera puede hacer otra clave y otra constancia. Dos constancias pueden contradecirse, y puede haber una posterior.
receipt-limit-notice = Lo que dicen el aviso y sus fuentes se cuenta como ellos lo dicen. Eso no lo hace verdad.
receipt-limit-standard = Sigue la estructura de ISO/IEC TS 27560:2023 expresada en el Data Privacy Vocabulary 2.3. Nadie la ha certificado.
receipt-not-stated = No consta en el aviso
receipt-no-last-day = El aviso no nombra último día
receipt-day-untold = No se sabe el último día: no se dijo desde qué día se cuenta
page-day-untold = El último día no se conoce, porque no se dijo desde qué día se cuenta. La regla: { $rule }
receipt-not-shared = El aviso dice que esto no se comparte
receipt-until-changed = Hasta que la persona cambie esta elección
receipt-method-chosen = Eligió «{ $side }» en { -app } y lo guardó
receipt-method-none-yet = No se había anotado ninguna elección cuando se hizo este archivo
receipt-method-closed = El último día había pasado y no se había anotado ninguna elección cuando se hizo este archivo
receipt-right-to-withdraw = Retirar el consentimiento
receipt-right-to-object = Oponerse al tratamiento

page-across-replay = SIMULACIÓN
page-across-workshop = TALLER
page-across-altered = ALTERADA
page-altered = Esto no es lo que se firmó. El archivo se cambió después, así que no se fíe de él.
page-attached = La constancia firmada de la que se dibujan estas páginas
page-foot = { $title } · constancia { $record } · El archivo adjunto es la constancia
page-more = { $count ->
    [one] y { $count } más, en la propia constancia
   *[other] y { $count } más, en la propia constancia
}
paper-page = Página { $page } de { $of }
page-no-choice = El aviso no ofrece elección.
page-chosen = Elegí «{ $side }» el { $moment }, a tiempo.
page-chosen-after-safe-date = Elegí «{ $side }» el { $moment }, tras el día seguro; las fuentes difieren en si eso cuenta.
page-chosen-for-the-future = Elegí «{ $side }» el { $moment }; cuenta desde entonces.
page-chosen-then = Lo preguntó la revisión { $revision } de la explicación del aviso.
page-chosen-at = Elegí «{ $side }» el { $moment }.
page-closed = El último día había pasado y no había anotado ninguna elección cuando se hizo esta constancia.
page-undecided = No había anotado ninguna elección cuando se hizo esta constancia.
page-unclear = La constancia no dice con claridad qué se eligió.
page-told-hint = Lo que hice en el propio servicio lo conté después. Está más adelante y no es una elección anotada en su momento.
page-notice = El aviso
page-notice-title = Título
page-notice-from = De
page-notice-announced = Anunciado
page-notice-revision = Explicación
page-revision-in = revisión { $revision }, idioma { $language }
page-notice-fingerprint = Huella de la explicación
page-made = Constancia hecha
page-window = Plazo para elegir
page-window-no-choice = La fecha
page-day-safe = Último día seguro
page-day-latest = Según la cuenta más larga
page-day-to-know = El día que conviene saber
page-day-assumed = No se indicó el día desde el que se cuenta, así que se tomó el primero posible.
page-what-ends = Qué acaba entonces
page-ends-right = La propia elección.
page-ends-sharing = Después puede empezar a compartirse. Negarse sigue siendo posible.
page-ends-past = Elegir más tarde cuenta solo para el futuro.
page-fates = Qué cambia al negarse
page-fates-no-choice = Qué pasa
page-fate-stops = Cesa
page-fate-continues = Continúa
page-fate-unclear = Incierto
page-fate-kept = Se conserva
page-fate-lost = Se pierde
page-purpose = { $purpose } ({ $recipient })
page-further-on = { $count ->
    [one] y { $count } más, más adelante
   *[other] y { $count } más, más adelante
}
page-signer = Quién firmó
page-qr = La clave de quien firma como código QR
page-not-signed = La constancia es el archivo JSON-LD firmado; un PDF lo lleva adjunto. Estas páginas se dibujan de él y no están firmadas.
page-check = Para comprobarla, suelte este archivo en { -app } o ejecute { $command }. No nombra a nadie: pregunte a quien se la dio si esta es su clave.
page-limits = Qué no prueba esto
page-limits-more = Qué más no prueba
page-outcomes = Qué se comparte
page-what = Qué
page-where = Con quién y para qué
page-limit = ¿Se puede limitar?
page-after = Al negarse
page-after-no-choice = Qué pasa
page-place = { $recipient }: { $purpose }
page-limit-yes = sí
page-limit-no = no
page-limit-partly = en parte
page-limit-unclear = no se sabe
page-after-stops = cesa
page-after-continues = continúa
page-after-unclear = incierto
page-right-kept = se conserva
page-right-lost = se pierde
page-not-shared = Qué no se comparte, según dice el aviso
page-not-shared-item = { $data } ({ $place })
page-unaffected = Sobre qué nadie puede elegir
page-days = Cómo se contaron los días
page-days-rule = Regla
page-days-last = Último día
page-days-source = Fuente
page-days-holds = Para mí
page-days-end-of = final del { $date } ({ $zone })
page-days-counted = vale, cuenta atrás hasta aquí
page-days-applies = vale
page-days-falls-away = no vale
page-history = Historia
page-zone = Todas las horas desde aquí son las del reloj de { $zone }.
page-entry = { $moment }: { $what }
page-entry-unknown = Algo que aquí se desconoce: { $fact }
page-opened = Abrí el aviso, revisión { $revision }
page-replay-started = Empecé una simulación, con el anuncio el { $day }
page-anchor-announced = Indiqué que se anunció el { $day }
page-anchor-shown = Indiqué que se me mostró el aviso el { $day }
page-anchor-accepted = Indiqué que acepté el { $day }
page-anchor-sent = Indiqué que se envió el { $day }
page-anchor-received = Indiqué que lo recibí el { $day }
page-anchor-registered = Indiqué que me registré el { $day }
page-anchor-taken-back = Retiré un día indicado antes
page-decided = Elegí «{ $side }»
page-told = Contado después: «{ $side }»
page-step-done = Marqué: { $step }
page-step-undone = Quité la marca: { $step }
page-exported = Exporté una constancia ({ $format })
page-guessed = { $count ->
    [one] Adiviné { $count } fila antes de ver las respuestas; consta en la constancia firmada
   *[other] Adiviné { $count } filas antes de ver las respuestas; constan en la constancia firmada
}
page-calendar-exported = Exporté las fechas para un calendario
page-letter-prepared = Preparé la carta { $reference }
page-letter-sent = Envié la carta { $reference } el { $day }
page-evidence-attached = Nombré un archivo como prueba: { $name }
page-outcome-checked = Miré si se respetó: { $found }
page-found-honoured = se respetó
page-found-refused = el servicio se negó
page-found-no-answer = sin respuesta
page-found-came-back = se volvió a compartir
page-imported = Tomé una constancia hecha en otro lugar: { $record }
page-clock-corrected = Declaré que el reloj estaba mal cuando marcaba { $was }
page-steps = Llevarlo a cabo
page-ticked = { $step } (marcado el { $moment })
page-letters = Cartas
page-letter-and-sent = { $reference }: preparada el { $moment }, enviada el { $day }
page-letter-not-sent = { $reference }: preparada el { $moment }, no marcada como enviada
page-evidence = Pruebas
page-evidence-name = Archivo
page-evidence-size = Tamaño
page-evidence-hash = SHA-256
page-bytes = { $size } bytes
page-checks = ¿Se respetó?
page-check-day = Previsto para
page-check-found = Encontrado
page-check-note = Mi nota
page-check-done = { $found } ({ $moment })
page-check-open = aún sin mirar
page-told-title = Contado después
page-told-about = Hecho en el propio servicio, según conté más tarde. No es una elección hecha aquí y entonces.
page-told-item = «{ $side }», { $when }; contado el { $moment }.
page-told-backed = Qué lo respalda: { $backed }
page-imported-title = Constancias de otro lugar
page-imported-about = Contado por constancias hechas en otro lugar. Nada de ello se decidió aquí.
page-imported-item = { $record }, hecha el { $made }, tomada el { $moment }
page-imported-says = Dice: «{ $side }», { $moment }
page-imported-key = Firmada por
page-record = Los nombres de la constancia
page-record-own = Esta constancia
page-record-replaced = Reemplaza a

verify-why-not-pdf = El archivo no es un PDF.
verify-why-pdf-too-large = El PDF pasa de 16 MiB.
verify-why-attachment-too-large = Lo adjunto al PDF es mayor que cualquier constancia.
verify-why-pdf-damaged = El PDF está dañado o es solo una parte.
verify-why-pdf-encrypted = El PDF está protegido con contraseña. Guárdelo sin ella y compruébelo de nuevo.
verify-why-pdf-no-record = El PDF no lleva ninguna constancia adjunta.
verify-why-pdf-several = El PDF lleva más de una constancia adjunta, así que no se sabe cuál se quiere decir.
verify-why-pdf-unknown-packing = La constancia del PDF está empaquetada de una manera que aquí se desconoce.
verify-why-pdf-too-deep = Las partes del PDF están más anidadas que en cualquier página con constancia.
verify-why-pdf-too-much = El PDF contiene o desempaqueta más que cualquier página con constancia.
verify-why-too-large = Es mayor que cualquier constancia.
verify-why-not-json = No se puede leer como JSON. Quizá sea otro tipo de archivo o solo una parte.
verify-why-another-kind = Se puede leer, pero no es la constancia de una elección.
verify-why-unknown-version = Es una constancia de una versión que aquí se desconoce. Quizá un { -app } más nuevo pueda comprobarla.
verify-why-incomplete = Está firmada, pero le faltan partes que toda constancia tiene.
verify-why-duplicate-name = Un nombre aparece dos veces, así que podría leerse de dos maneras.
verify-why-other-kind = Contiene algo que ninguna constancia contiene: un número suelto, true, false o null.
verify-why-too-deep = Sus partes están más anidadas que en cualquier constancia.
verify-why-member-besides = Se añadió algo junto a la constancia y su firma.
verify-why-no-proof = Falta su firma.
verify-why-not-one-proof = En el lugar de su única firma hay otra cosa.
verify-why-proof-members = Su firma tiene una parte desconocida o le falta una.
verify-why-proof-kind = Su firma es de otro tipo.
verify-why-key-kind = Su clave es de otro tipo.
verify-why-key-names-differ = Su firma nombra dos claves distintas.
verify-why-signature-form = Su firma no está escrita como se escribe una firma.
verify-why-signature-bad = Su firma no corresponde a lo que dice.

## The letter

letter-blank-name = [su nombre]
letter-blank-account = [su cuenta, como un número o una dirección de correo]
letter-subject = Oposición a su aviso del { $announced }, referencia { $reference }
letter-greeting = Hola:
letter-choice = El { $announced } anunciaron cambios. Según los entiendo, me dejan elegir: «{ $question }»
letter-answer = Mi respuesta es: «{ $side }».
letter-covers = Me niego al uso de mis datos para esto y para nada más:
letter-keeps = Me niego para conservar esto y no pido nada más:
letter-keep = Sigo usando su servicio. Esto no da de baja mi cuenta.
letter-side-effects = Les ruego que me digan antes si hacerlo tiene efectos secundarios en mi cuenta o en lo que puedo usar. En ese caso no cambien nada hasta que haya contestado.
letter-confirm = Si no, les ruego que lo lleven a cabo y me lo confirmen por escrito, con el día desde el que vale y mi referencia { $reference }. Usen, por favor, los datos de contacto que tienen de mi cuenta.
letter-gdpr = Esto es una oposición según el artículo 21 del RGPD. El artículo 12, apartado 3, da un mes para responder.
letter-account = Mi cuenta: { $account }
letter-closing = Un saludo
letter-phone-side-effects = Dígame, por favor, antes de hacer nada: ¿tiene efectos secundarios en mi cuenta o en lo que puedo usar? Entonces no cambie nada todavía.
letter-phone-confirm = Si no, le ruego que lo lleve a cabo y me lo confirme por escrito, con el día desde el que vale. Mi referencia es { $reference }.
letter-phone-note = ¿Con quién hablo? Anoto su nombre, el día y la hora.

## The calendar

reminder-none-no-date = No hay fecha que recordar: este aviso no tiene un último día que pueda calcularse.
reminder-none-all-past = No hay nada que recordar: todas las fechas han pasado.
reminder-replay = SIMULACIÓN { $title }
reminder-workshop = TALLER { $title }
reminder-replay-about = Esto es una simulación: las fechas se movieron. Nada acaba este día.
reminder-workshop-about = Esto se hizo en un taller, para practicar. Nada acaba este día.
reminder-title-right-expires = { $service }: último día para elegir
reminder-title-sharing-starts = { $service }: último día antes de que pueda compartirse
reminder-title-not-retroactive = { $service }: último día antes de que elegir cuente solo para el futuro
reminder-title-open-ended = { $service }: día nombrado para elegir
reminder-title-no-choice = { $service }: último día antes de que el cambio entre en vigor
reminder-question = Qué hay que elegir: { $question }
reminder-ends = Qué acaba entonces: { $what }
reminder-after-right-expires = Después de este día la elección desaparece.
reminder-after-sharing-starts = Después de este día puede empezar a compartirse. Aún puede negarse más tarde; cuenta desde entonces.
reminder-after-not-retroactive = Elegir más tarde cuenta solo para el futuro.
reminder-after-open-ended = También puede elegir cualquier día posterior.
reminder-after-no-choice = Entra en vigor haga lo que haga.
reminder-readings = Cómo se cuentan los días:
reminder-reading-counted = { $end }: { $rule } (cuenta atrás hasta aquí)
reminder-reading-applies = { $end }: { $rule }
reminder-reading-moot = { $end }: { $rule } (no vale para usted)
reminder-postmarked = Cuenta el matasellos.
reminder-end-of-day = Final del { $date } ({ $zone })
reminder-ways = Cómo llevarlo a cabo:
reminder-way-in-app = En la aplicación: { $way }
reminder-way-web = En la web: { $way }
reminder-way-letter = Por carta: { $way }
reminder-way-e-mail = Por correo electrónico: { $way }
reminder-way-phone = Por teléfono: { $way }
reminder-in-a-week = Queda una semana. { $title }
reminder-in-a-day = Queda un día. { $title }
reminder-in-two-hours = Quedan dos horas. { $title }
reminder-check = ¿Se respetó? { $service }
reminder-check-about = Hace { $days } días llevó a cabo su elección, o la hizo: «{ $side }»
reminder-check-how = Mire en el propio servicio si su elección sigue en pie. Si le escribió, busque su respuesta. Anote después en { -app } qué encontró y guarde una captura de pantalla.

## Trouble and refusals

trouble-details = Detalles
trouble-dismiss = Descartar
err-ledger-not-opened = No se pudieron abrir sus elecciones guardadas. Están intactas, pero ahora no se puede guardar nada.
rec-ledger-not-opened = Compruebe que la carpeta se puede leer y escribir, y vuelva a abrir el programa.
err-ledger-newer = Sus elecciones las guardó una versión más nueva de este programa. Se dejan como están.
rec-ledger-newer = Use la versión más nueva para abrirlas.
err-ledger-damaged = El archivo donde se guardan sus elecciones está dañado o no es de este programa. Se dejó como está, y ahora no se puede guardar nada.
rec-ledger-damaged = Muévalo a otra carpeta, inicie de nuevo el programa y recupere una copia en los ajustes. El archivo: { $path }
err-ledger-gone = El archivo donde se guardan sus elecciones ya no está, o hay otro en su lugar. No se guarda nada más.
rec-ledger-gone = Antes de cerrar esta ventana: «Hacer una copia», en los ajustes, aún lo escribe todo en un archivo. Después inicie de nuevo el programa y recupere ese archivo.
err-ledger-emptied = El archivo donde se guardan sus elecciones falta o está vacío, aunque aquí ya se firmaron constancias. Eso se hizo fuera de este programa.
rec-ledger-emptied = Si tiene una copia, recupérela en los ajustes. Las constancias que exportó siguen siendo buenas.
err-keys-not-opened = No se pudieron abrir las claves que firman sus constancias. Las elecciones se guardan como siempre, pero ahora no se puede firmar nada.
rec-keys-not-opened = Compruebe que la carpeta de las claves se puede leer y escribir, y vuelva a abrir el programa.
err-keys-remain = El aviso se quitó, pero sus claves no se pudieron quitar.
rec-keys-remain = Abra los detalles para ver qué archivo queda y bórrelo a mano.
err-not-saved = Eso no se guardó. Lo guardado antes está a salvo.
rec-not-saved = Compruebe que la carpeta se puede escribir y tiene sitio, e inténtelo de nuevo.
err-chain-broken = Las anotaciones de este aviso se cambiaron fuera de este programa. No se reparó ni quitó nada, y no se guarda nada más de él.
rec-chain-broken = Compare con una constancia que exportó antes. Para seguir, quite este aviso en Mis avisos y recupere una copia. Los demás avisos no están afectados.
err-not-exported = El archivo no se escribió. No quedó ningún archivo a medias; su elección está a salvo.
rec-not-exported = Elija otra carpeta e inténtelo de nuevo.
err-file-exists = Ya hay un archivo con ese nombre. Se dejó como estaba.
rec-file-exists = Elija otro nombre o diga que se reemplace.
err-date-not-possible = Ese día no se guardó. Es anterior al anuncio o está en el futuro.
rec-date-not-possible = No ha cambiado nada. Indique el día como fue o déjelo como desconocido.
err-notice-unknown = Aquí no hay ningún aviso con ese nombre. No ha cambiado nada.
rec-notice-unknown = Elija uno de los de abajo.
said-work-stopped = Parado. Lo hecho hasta entonces queda.
said-next-participant = Todo listo para la siguiente persona. De la anterior no queda nada en esta ventana.
said-workshop-left = El taller ha terminado. Estos son sus propios avisos.
said-another-is-open = Para entonces había otro aviso abierto, así que no se escribió ni guardó nada.
said-no-file-chosen = No se eligió ningún archivo. Si no apareció un diálogo, abra un aviso y escriba el lugar del archivo en su paso 7.
err-not-readable = Ese archivo no se pudo leer como constancia. Se dejó como estaba.
rec-not-readable = Elija el archivo que se exportó como constancia.
err-evidence-not-read = Ese archivo no se pudo leer, así que no está nombrado como prueba. Se dejó como estaba.
rec-evidence-not-read = Compruebe que se puede abrir y elíjalo de nuevo.
err-notice-broken = Un aviso suyo tiene problemas y no se muestra. Los demás están bien.
rec-notice-broken = Abra los detalles para ver el primer problema, corrija el archivo y empiece de nuevo.
err-settings-not-kept = No se pudieron guardar sus ajustes. Valen hasta que cierre esta ventana; sus elecciones están a salvo.
rec-settings-not-kept = Compruebe que se puede escribir en la carpeta.
err-not-written = El archivo no se escribió, y no quedó nada a medias.
rec-not-written = Elija otra carpeta u otro nombre, o libere espacio en el disco.
err-not-restored = Este archivo no se puede tomar como copia. Lo que se guarda aquí está como estaba.
rec-not-restored = Elija un archivo escrito con «Hacer una copia».
err-no-such-file = No hay ningún archivo con ese nombre, o es una carpeta o está vacío. No se cambió nada.
rec-no-such-file = Compruebe el nombre y la carpeta e inténtelo de nuevo.
err-not-deleted = No se pudo borrar todo.
rec-not-deleted = Cierre todas las demás ventanas de este programa e inténtelo de nuevo, o borre la carpeta a mano.

## Command line

cli-no-display = Fair Notice necesita una pantalla y desde aquí no se alcanza ninguna. Ábralo en su escritorio; check, list, export, verify y tally funcionan sin ella.
cli-no-window = No se pudo abrir la ventana ({ $cause }). Necesita una pantalla y estos paquetes (con sus nombres en Debian): { $packages }. check, list, export, verify y tally funcionan sin ella.
cli-right-to-left = { $tag } se escribe de derecha a izquierda, lo que aún no se puede mostrar en el orden correcto; se puede elegir entre: { $languages }
cli-about = Fair Notice { $version } explica un aviso sobre datos compartidos, cuenta los días y anota su elección. Nunca abre una conexión de red. Todo se guarda en { $folder }.

## A notice that a person writes themself

form-title = { $who }, { $year }
form-announcement = { $date }
form-lead-right-expires = Después del último día ya no se puede elegir.
form-lead-sharing-starts = Desde ese día puede empezar. También después puede negarse.
form-lead-not-retroactive = También después puede negarse; entonces vale solo para el futuro.
form-lead-open-ended = Puede negarse en cualquier momento.
form-lead-no-choice = No se ofrece ninguna elección.
form-ends-right-expires = La propia elección.
form-ends-sharing-starts = Nada: también después puede negarse. Pero desde entonces puede empezar.
form-ends-not-retroactive = El tiempo en que un no lo deja fuera del todo. Después vale solo para el futuro.
form-ends-open-ended = No acaba nada.
form-ends-no-choice = No acaba ninguna elección, porque no se ofrece.
form-if-nothing = Ocurre como se anunció.
form-if-opt-out = Lo que puede limitar cesa; lo demás sigue.
form-no-opt-out = No hay nada a lo que negarse.
form-data-unnamed = sus datos
form-purpose-unnamed = fines que no nombra
form-recipient-unnamed = Otros
form-part-company = la empresa
form-part-recipient = los recibe
form-source = El propio aviso
form-question = ¿Puede { $who } seguir con esto?
form-unchanged = Lo que el aviso no le deja limitar.
form-opt-out = Decir que no
form-opt-out-means = Usted se lo dice a { $who } de la manera que nombra el aviso.
form-allow = Dejar que ocurra
form-allow-means = Usted no hace nada.
form-contact-unnamed = el lugar que nombra el aviso
form-way-in-app = En la aplicación
form-way-in-app-tell = Abra y desactive: { $contact }
form-way-in-app-keep = Haga una captura de pantalla con la fecha.
form-way-web = En el sitio web
form-way-web-tell = Abra y desactive: { $contact }
form-way-web-keep = Haga una captura de pantalla con la fecha.
form-way-letter = Por carta
form-way-letter-tell = Escriba que se niega, firme y envíelo a: { $contact }
form-way-letter-keep = Guarde una copia y el resguardo del correo.
form-way-e-mail = Por correo electrónico
form-way-e-mail-tell = Escriba que se niega a: { $contact }
form-way-e-mail-keep = Guarde lo que envió y lo que le contesten.
form-way-phone = Por teléfono
form-way-phone-tell = Llame y diga que no: { $contact }
form-way-phone-keep = Anote el día, la hora y con quién habló.
form-rule-by = hasta el final del { $date }
form-rule-from = desde el { $date }
form-rule-announced = { $days } días después del anuncio
form-rule-shown = { $days } días después de verlo
form-rule-accepted = { $days } días después de aceptar
form-rule-sent = { $days } días después del envío
form-rule-received = { $days } días después de recibirlo
form-rule-registered = { $days } días después de registrarse
form-bank-what = El banco comparte lo que sabe de usted, por hasta siete razones.
form-bank-data = datos personales
form-bank-transactions = operaciones y experiencias
form-bank-creditworthiness = solvencia
form-bank-bureaus = Agencias de crédito, tribunales
form-bank-itself = El propio banco
form-bank-partners = Otras empresas financieras
form-bank-affiliates = Sus filiales
form-bank-others = Empresas ajenas a él
form-bank-everyday = la actividad diaria
form-bank-own-marketing = su propia publicidad
form-bank-joint = publicidad conjunta
form-bank-affiliates-everyday = la actividad diaria de las filiales: operaciones
form-bank-affiliates-credit = la actividad diaria de las filiales: solvencia
form-bank-affiliates-marketing = publicidad de las filiales
form-bank-others-marketing = publicidad de empresas ajenas
form-carrier-what = La compañía usa sus datos de llamadas y facturas para publicidad.
form-carrier-records = datos de llamadas y facturas
form-carrier-itself = La propia compañía
form-carrier-agents = Sus agentes y filiales
form-carrier-new = publicidad de servicios que aún no tiene
form-carrier-same = publicidad de más de lo que ya tiene

## Adding a notice

add-title = Añadir un aviso
add-correct-title = Corregir un aviso
add-by-hand = A mano
add-by-hand-about = Cuatro campos, dos minutos: quién, qué, hasta cuándo, cómo.
add-from-form = Con un formulario
add-from-form-about = Los avisos de bancos y compañías telefónicas tienen en todas partes las mismas filas; usted pone las respuestas de la empresa.
add-from-file = De un archivo
add-file-about = Un aviso es un archivo. Aquí se lee y se comprueba; no se añade nada antes de que usted lo diga.
add-kind-bank = Un banco de EE. UU.
add-kind-carrier = Una telefónica de EE. UU.
add-kind-empty = Formulario vacío
add-who = ¿De quién es el aviso?
add-what = ¿Qué cambia, en una frase?
add-whom = ¿Quién recibe los datos, si lo dice?
add-rows = Qué se comparte
add-row-data = Qué
add-row-recipient = Con quién
add-row-purpose = Para qué
add-row-field = { $label } ({ $n })
add-row-number = Fila { $n }
add-row-question = { $row }. { $question }
add-row-limit = ¿Puede limitarlo?
add-row-add = Añadir una fila
add-row-remove = Quitar la fila
add-row-remove-name = Quitar la fila { $n }
add-until = ¿Qué pasa ese día?
add-ends-right-expires = Después ya no puedo elegir
add-ends-sharing-starts = Puede empezar a compartirse; también después puedo negarme
add-ends-not-retroactive = Después solo puedo negarme para el futuro
add-ends-open-ended = No hay día: puedo negarme en cualquier momento
add-ends-no-choice = No puedo elegir; solo es un día que conviene saber
add-counted-day = Una fecha
add-counted-from = Un número de días
add-last-day = Último día
add-first-day = El día en que empieza
add-days = ¿Cuántos días?
add-days-from = Se cuentan desde un día que solo usted conoce y que dice en el paso 1: { $from }.
add-counted-since = Se cuentan desde el día
add-how = ¿Cómo se dice que no?
add-contact = Dirección, número o menú, tal como lo nombra el aviso
add-head = De dónde viene
add-announced = ¿Cuándo salió?
add-places = ¿Dónde vale?
add-places-about = Códigos como US, DE o EU, separados por comas. Vacío si el aviso no lo dice.
add-more = Más, si lo sabe
add-save = Añadir este aviso
add-save-correction = Guardar la corrección
add-undo = Deshacer
add-lacks = { $n ->
        [one] Falta todavía una cosa.
       *[other] Faltan todavía { $n } cosas.
    }
add-lack-who = Nombre la empresa.
add-lack-what = Diga en una frase qué cambia.
add-lack-row = Diga qué se comparte o para qué.
add-lack-day = Ponga un día completo, como 24 de diciembre de 2026.
add-lack-day-too-early = Ese día no es posterior al día en que salió.
add-lack-days = Ponga un número de 1 a 3660.
add-lack-places = Use códigos separados por comas, como US, DE.
add-lack-choice = Nada de esto puede limitarse. Diga qué fila sí puede, o que no hay elección.
add-preview = Así se mostrará
add-preview-empty = Rellene los campos; el aviso aparece aquí.
add-preview-unshared = no se comparte
add-preview-more = y { $n } más
add-file-choose = Elegir un archivo…
add-file-drop = O suéltelo en esta ventana.
add-file-path = O escriba dónde está
add-file-read = Verlo
add-file-dialog = Elegir un aviso
add-file-unreadable = Ese archivo no se pudo leer. Quedó como estaba y no se añadió nada.
add-file-company = Empresa
add-file-from = De dónde
add-file-revision = Revisión
add-file-language = Idioma
add-file-fingerprint = Huella
add-file-looks-like = El nombre de la empresa se parece al de un aviso que vino con este programa: { $title }. Compruebe quién le dio el archivo.
add-file-new = Puede añadirse.
add-file-same = Ya tiene este mismo aviso.
add-file-revises = Una revisión más nueva que la suya, que es la { $had }. Lo que decidió sigue siendo legible.
add-file-not-newer = Tiene la revisión { $has } con otras palabras. Solo una más nueva ocupa su lugar.
add-file-bundled = Un aviso que vino con este programa se llama así y no puede sustituirse. Con otro nombre en «slug» será suyo.
add-file-problems = { $n ->
        [one] No puede añadirse: un problema.
       *[other] No puede añadirse: { $n } problemas.
    } El archivo quedó como estaba.
add-file-problem = Línea { $line }, columna { $column }: { $problem }
add-file-more = Y { $n } más.
share-notice = Guardar el aviso como archivo…
share-dialog = Guardar el aviso
share-kind = Aviso
correct-notice = Corregirlo
said-notice-added = Añadido. Queda solo en este equipo.
said-notice-shared = Guardado en { $path }. El archivo contiene el aviso y nada sobre usted.
said-days-saved = { $count ->
        [one] Los días de un aviso se guardaron en { $path }.
       *[other] Los días de { $count } avisos se guardaron en { $path }.
    }
err-notice-not-kept = El aviso no se pudo guardar o quitar del todo. Sus elecciones están a salvo.
rec-notice-not-kept = Compruebe que se puede escribir en la carpeta e inténtelo de nuevo.

## My notices, when there are many

home-add = Añadir un aviso
home-all-days = Todos los días como calendario…
home-search = Buscar
home-library = Más avisos
home-library-order = Primero los más nuevos
home-to-check = ¿Se respetó?
home-to-check-order = Primero lo más atrasado
home-check-due = Por comprobar desde el { $date }
home-check = Comprobar
home-any-state = Cualquier estado
home-states-name = Estado: { $shown }
home-state-decide = Por decidir antes de un día
home-state-open = Abierto sin día
home-state-untold = Fecha desconocida
home-state-decided = Decidido
home-state-check = Por comprobar
home-state-closed = Cerrado
home-state-no-choice = Sin elección
home-any-place = Cualquier lugar
home-places-name = Lugar: { $shown }
home-found = { $n ->
        [0] Ningún aviso coincide.
        [one] Un aviso coincide.
       *[other] { $n } avisos coinciden.
    }
home-show-all = Mostrar todos
place-eu = Unión Europea
place-us = Estados Unidos
place-gb = Reino Unido
place-ca = Canadá
place-ch = Suiza
place-hk = Hong Kong
place-is = Islandia
place-kr = Corea del Sur
place-li = Liechtenstein
place-no = Noruega

## What a new revision changed

changes-title = Qué cambió desde que usted decidió
changes-count = { $n ->
        [one] un cambio
       *[other] { $n } cambios
    }
changes-added = Nuevo: { $words }
changes-removed = Quitado: { $words }
changes-changed = { $was } → { $now }
changes-nothing = nada
changes-words = Palabras
changes-row = Qué se comparte
changes-day = Días
changes-choice = Elección
changes-way = Cómo llevarlo a cabo
changes-claim = Quién dice qué
changes-name = Nombres

## A notice as a file

share-title = Este aviso como archivo
share-revision = revisión { $revision }
share-fingerprint = Su huella, la misma en todas partes: { $fingerprint }
share-write = Guardar el archivo
correct-in-file = No se escribió con un formulario. Su archivo está en { $folder }; póngale una revisión más alta y reinicie, o suéltelo en esta ventana.

## The workshop: the strip over every page, and what is asked before everything goes

workshop-title = Taller
workshop-day = Día { $day } de { $days }
workshop-day-over = Terminado desde el día { $days }
workshop-day-past = Pasado el día { $days }, según un cómputo
workshop-desk = Página de quien guía
workshop-next-participant = Siguiente persona
workshop-leave = Salir del taller
workshop-next-title = ¿Dejar sitio a la siguiente persona?
workshop-next-what = Se borra todo lo de esta persona: elecciones, cartas, claves, lo escrito y lo copiado desde aquí. Antes puede exportarse una constancia. Los archivos exportados quedan donde están, y también las manos de la sala.
workshop-next-do = Empezar de nuevo
workshop-leave-title = ¿Salir del taller?
workshop-leave-what = Se borra lo que se hizo en él, también las manos de la sala. Los archivos exportados quedan. Sus propios avisos están como estaban.
workshop-leave-do = Salir
workshop-export-first = Exportar antes una constancia
workshop-stay = Quedarse

## The facilitator’s page

workshop-to-notice = Al aviso
workshop-what = En un taller el reloj corre tan rápido como quiera, y en este equipo no se guarda nada. Las constancias hechas aquí dicen que vienen de un taller.
workshop-notice = Aviso
workshop-other-notices = Cualquier otro aviso se abre en Mis avisos; reloj, pasos, hoja y recuento sirven también allí.
workshop-tracks = Recorridos
workshop-tracks-what = Qué preguntar y qué decir, en un orden que cabe en el tiempo que hay. Con Av Pág se sigue.
workshop-no-plan = Nadie ha escrito aún preguntas para este aviso.
workshop-no-notice = Aún no se ha elegido un aviso
workshop-track-begin = { $minutes ->
    [one] Empezar { $minutes } minuto
   *[other] Empezar { $minutes } minutos
}
workshop-stop = Recorrido de { $minutes } min · parte { $stop } de { $stops }
workshop-time = { $time } de { $of }
workshop-time-here = aquí { $time } de { $of }
workshop-time-over = aquí { $time } de { $of }, fuera de tiempo
workshop-next-stop = Después: { $what }
workshop-next-nothing = Es la última parte.
workshop-reveal = Revelar
workshop-track-end = Acabar el recorrido
workshop-show-notice = El aviso
workshop-show-question = Una pregunta
workshop-show-day = El día
workshop-show-screens = La misma elección en dos pantallas
workshop-show-choice = La sala elige
workshop-show-tally = Lo que averiguó la sala
workshop-question-of = Pregunta { $place } de { $count }
workshop-answer-yes = Sí
workshop-answer-no = No
workshop-answer-cant-tell = No se sabe
workshop-hand-fewer = Una mano menos: { $answer }
workshop-hand-more = Una mano más: { $answer }
workshop-hands-of = { $count } de { $people } manos
workshop-hands-capped = { $count } de { $people } manos: no más que personas
workshop-ask-again = Preguntar de nuevo
workshop-what-sources-say = es lo que dicen las fuentes
workshop-sources = Fuentes: { $names }
workshop-disputed = { $sources }. Difieren: quién dice qué está en el aviso.
workshop-score-none = Aún no se ha revelado ninguna respuesta
workshop-score = { $n ->
    [one] Acertaron { $right } de { $hands } manos, en una pregunta
   *[other] Acertaron { $right } de { $hands } manos, en { $n } preguntas
}
workshop-right-of = Cierto: { $answer } · { $right } de { $count } manos
workshop-room-chooses = En nombre de la sala
workshop-room-chose = La sala eligió: { $side }
workshop-room-undecided = La sala aún no ha elegido
workshop-refused = Rechazado: también para la sala es demasiado tarde.
workshop-closed = Cerrado según todos los cómputos desde { $moment }: ahora se rechaza toda elección.
workshop-not-yet-open = No abre antes de { $moment }: ahora se rechaza toda elección.
workshop-over = Terminado
workshop-screens-what = Alguien busca en cada una de las dos pantallas cómo decir que no. El tiempo corre hasta que la elección está a la vista.
workshop-trial-hidden = Empezar: como en 2016
workshop-trial-neutral = Empezar: dos respuestas iguales
workshop-trial-drop = Dejarlo
workshop-trial-found = { $screen }: a la vista tras { $time }, al final «{ $side }»
workshop-trial-never = { $screen }: nunca a la vista, al final «{ $side }»

## The time machine

workshop-clock = Máquina del tiempo
workshop-run = Dejar correr el tiempo
workshop-pause = Parar el tiempo
workshop-day-back = Un día atrás
workshop-day-on = Un día adelante
workshop-jump-day = Día { $day }
workshop-jump-last-hour = Última hora
workshop-jump-last-minute = Último minuto
workshop-jump-after = Después del final
workshop-pace = Minutos para 30 días
workshop-pace-faster = Un minuto menos
workshop-pace-slower = Un minuto más

## The room, and what it sees

workshop-room = La sala
workshop-window-title = Fair Notice: la sala
workshop-window-open = Abrir la ventana de la sala
workshop-window-close = Cerrar la ventana de la sala
workshop-show-here = Mostrar en esta ventana
workshop-here-close = Volver a la página
workshop-here-keys = H oculta estos controles, B oscurece la imagen, F11 vuelve
workshop-room-keys = F9 ventana de la sala: arrástrela al proyector, F11 allí llena la pantalla. F11 aquí muestra la imagen en esta ventana. B a oscuras, Av Pág adelante, Re Pág atrás.
workshop-blank = Poner a oscuras
workshop-unblank = Mostrar de nuevo
workshop-is-blank = La imagen está a oscuras
workshop-people = Personas en la sala
workshop-people-fewer = Una persona menos
workshop-people-more = Una persona más
workshop-people-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
workshop-of = Taller: { $title }

## The same choice on two screens, in our own words

screens-hidden = Como en 2016
screens-neutral = Dos respuestas iguales
screens-title = Nuestras condiciones han cambiado
screens-lead = Para seguir, acepte las nuevas condiciones y la política de privacidad. Hablan de funciones nuevas y de cómo se usan los datos.
screens-read-more = Leer más sobre lo que ha cambiado
screens-long-text = Un texto largo
screens-box = Compartir los datos de mi cuenta con Facebook, para mejores anuncios allí
screens-agree = Aceptar
screens-neither = Puede seguir usando el servicio en los dos casos.

## The handout

handout-title = Hoja para repartir
handout-what = El aviso en una página para todos: la tabla, las fechas, los pasos y sitio para notas. Las fechas son las reales.
handout-save = Guardar como PDF
place-write = Escribir ahí
handout-dialog-title = Guardar la hoja
handout-kind = PDF
handout-foot = Fair Notice, hoja para repartir. Dice lo que dicen las fuentes del aviso, y nada de nadie en la sala.
handout-table = Qué se comparte
handout-over = Ya pasó: el último día fue el { $date }.
handout-data = Qué
handout-whom = Con quién, para qué
handout-limit = ¿Puede limitarlo?
handout-after = Tras negarse
handout-more = { $count ->
    [one] { $count } fila más está en el programa
   *[other] { $count } filas más están en el programa
}
handout-not-shared = Se dice que no se comparte
handout-dates = Hasta cuándo
handout-if-nothing = Si no hace nada
handout-if-opt-out = Si dice que no
handout-steps = Cómo decir que no
handout-notes = Notas

## A folder of records, counted

tally-title = Recuento
tally-what = Cuenta una carpeta de constancias exportadas: un voto por cada clave y aviso, y vale el historial más largo. Las elecciones reales, las simulaciones y los talleres van aparte. Un número menor que 5 se junta con otro, para que no señale a nadie.
tally-choose = Elegir una carpeta
tally-dialog-title = Una carpeta de constancias
tally-path = O escriba la carpeta
tally-count = Contar
tally-progress = { $done } de { $n } archivos
tally-of = Contado: { $path }
tally-real = Elecciones reales
tally-replay = Simulaciones
tally-workshop = Talleres
tally-votes = { $count ->
    [one] { $mode }: { $count } voto
   *[other] { $mode }: { $count } votos
}
tally-empty = En esta carpeta no hay constancias que se puedan contar.
tally-opt-out = Se negaron
tally-allow = Lo permitieron
tally-merged = + une números que solos serían demasiado pequeños.
tally-change = Primero «{ $from }», al final «{ $to }»: { $count }
tally-changes-not-told = Quién cambió de idea no se dice: podría deducirse un número menor que 5.
tally-guesses = Lo que se adivinó
tally-rows = { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}
tally-row = { $what }, { $whom }. ¿Se comparte, o se quita?
tally-no-guess = Sin adivinar
tally-duplicates = { $count ->
    [one] Una constancia cedió ante otra de la misma clave y aviso.
   *[other] { $count } constancias cedieron ante otras de la misma clave y aviso.
}
tally-left-out = { $count ->
    [one] Se dejó fuera un archivo
   *[other] Se dejaron fuera { $count } archivos
}
tally-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
tally-no-choice = Su aviso no ofrece elección
tally-twice = Contar una carpeta, esperar una constancia más y contar de nuevo puede revelar qué eligió quien llegó. Cuente una vez, cuando todos hayan entregado la suya.
tally-save = Guardar como tabla
tally-save-dialog-title = Guardar los números
tally-save-kind = Tabla (CSV)

## Problems of a notice's file

problem-file-too-large = el archivo tiene más de 1 MiB; acórtelo
problem-not-utf8 = esto no es UTF-8; guarde el archivo como texto UTF-8
problem-syntax = esto no es TOML: { $message }
problem-key-twice = esta clave ya estaba en la misma tabla; deje una de las dos
problem-other-format = esta versión no conoce el formato { $found }; lee `format = 1`
problem-format-not-a-number = el formato no es un número; escriba `format = 1`
problem-too-many-rows = desde aquí hay más de 2.000 filas; quite algunas
problem-more = hay más problemas de los que se listan; arregle primero estos
problem-missing-key = falta `{ $key }` en { $place }; escriba { $expected }
problem-unknown-key = `{ $key }` no se conoce en { $place }; quítelo
problem-unknown-key-near = `{ $key }` no se conoce en { $place }; ¿quiso decir `{ $nearest }`?
problem-wrong-type = `{ $key }` es { $found }; escriba { $expected }
problem-not-one-of = `{ $key }` no puede ser «{ $found }»; escriba { $expected }
problem-out-of-range = `{ $key }` debe ir de { $least } a { $most }
problem-empty-text = `{ $key }` está vacío; escriba sus palabras
problem-text-too-long = `{ $key }` tiene { $characters } caracteres; se leen como mucho 10.000
problem-control-character = un texto es un párrafo sin caracteres de control; quite { $code }
problem-bidi-character = aquí hay un carácter que oculta la dirección de escritura; quite { $code }
problem-impossible-date = `{ $key }` no es un día del calendario; escriba uno de los años 0001 a 9999
problem-bad-id = «{ $id }» no es un nombre; escriba minúsculas y cifras, unidas por guiones simples, como mucho 64 en total
problem-reserved-id = «{ $id }» tiene un significado propio; elija otro nombre
problem-duplicate-id = otro { $place } ya se llama «{ $id }» (línea { $line }); elija otro nombre
problem-shared-id = un fin también se llama «{ $id }» (línea { $line }) y una elección no podría distinguirlos; elija otro nombre
problem-dangling-id = `{ $key }` nombra «{ $id }», pero ningún { $tables } se llama así; añádalo o nombre otro
problem-dangling-id-near = `{ $key }` nombra «{ $id }», pero ningún { $tables } se llama así; ¿quiso decir «{ $nearest }»?
problem-named-twice = `{ $key }` nombra «{ $id }» dos veces; nómbrelo una
problem-nothing-named = `{ $key }` de { $place } no nombra nada; nombre al menos uno
problem-nothing-explained = no se explica nada; escriba al menos un [[sharing]] o un [[right]]
problem-no-window = no hay [[window]]; escriba uno, de clase "open-ended" donde no haya fecha
problem-limit-of-unshared = lo que no se comparte no puede limitarse; quite `{ $key }` donde shared sea "no"
problem-no-start = la cuenta no dice desde qué se cuenta; escriba `anchor`, `date` o `later-of`
problem-several-starts = la cuenta parte de varias cosas; deje una de `anchor`, `date` y `later-of`
problem-too-few = { $place } necesita al menos { $least } { $what }; añada lo que falta
problem-no-readings = el plazo no tiene [[window.reading]]; añada uno o escriba kind = "open-ended"
problem-out-of-calendar = el plazo no puede calcularse, porque una fecha cae fuera de los años 0001 a 9999; revise sus fechas y días
problem-ends-before-it-opens = la cuenta acaba antes de que el plazo se abra el día de `announced`; revise ambos
problem-no-choice-to-make = el plazo «{ $window }» es de clase "no-choice", así que no hay nada que elegir; cambie su clase o quite esta elección
problem-unshared-link = por «{ $sharing }» no se comparte nada, así que no enlaza nada; nombre otro sharing
problem-missing-text = falta `{ $path }`; tradúzcalo del aviso
problem-unknown-text = `{ $path }` no es un texto del aviso; quítelo
problem-unknown-text-near = `{ $path }` no es un texto del aviso; ¿quiso decir `{ $nearest }`?
problem-same-language = «{ $language }» es el idioma propio del aviso; una traducción es para otro
problem-right-to-left = «{ $language }» se escribe de derecha a izquierda, y aún no puede mostrarse bien; use otro idioma
problem-place-notice = el aviso
problem-or = o
expected-text = texto entre comillas
expected-quoted-text = texto entre comillas
expected-number = un número entero sin comillas
expected-true-or-false = true o false sin comillas
expected-day = un día sin comillas, como 2016-08-25
expected-day-month-or-year = "2016-08-25", "2016-08" o "2016"
expected-day-month-year-or-unknown = "2016-08-25", "2016-08", "2016" o "unknown"
expected-id = un nombre corto entre comillas
expected-ids = una lista de nombres, como ["one", "two"]
expected-id-of = el nombre de un { $tables }
expected-side-or-none = el nombre de uno de sus lados, o "none"
expected-table = una tabla, [{ $name }]
expected-rows = filas que empiecen con [[{ $name }]]
expected-slug = minúsculas y cifras, unidas por guiones simples, como mucho 64 en total
expected-address = una dirección que empiece con https://, o "unknown"
expected-language = un código de idioma como "en" o "pt-BR"
expected-places = una lista de códigos como ["EU", "US-CA"]
expected-terms = una lista de términos como ["dpv:Marketing"]
expected-period = "2 years" o "6 months"
expected-zone = el nombre de una zona horaria, como "Europe/Berlin"
found-text = texto
found-number = un número entero
found-fraction = un número con punto
found-true-or-false = true o false
found-time = una hora sin comillas
found-day = un día sin comillas
found-list = una lista
found-table = una tabla
