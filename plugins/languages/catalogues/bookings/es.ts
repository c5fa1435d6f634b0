import type { Catalogue } from '../../catalogue'

/** Bookings, holds, reservations and the waiting list. */
export const es: Catalogue = {
  labels: {
    'Empty: as long as the type says.': 'Vacío: lo que diga el tipo.',
    Place: 'Modo',
    'In person': 'En persona',
    Location: 'Lugar',
    'What the visitor wrote.': 'Lo que escribió el visitante.',
    'For the staff.': 'Para el equipo.',
    'Empty: a free host of the type.': 'Vacío: un anfitrión libre del tipo.',
    'All hosts': 'Todos los anfitriones',
    Reference: 'Referencia',
    'Date on the host’s clock': 'Fecha en el reloj del anfitrión',
    'Time on the host’s clock': 'Hora en el reloj del anfitrión',
    'Host’s time zone': 'Zona horaria del anfitrión',
    'Visitor time zone': 'Zona horaria del visitante',
    Embed: 'Incrustado',
    Portal: 'Portal de clientes',
    Waitlist: 'Lista de espera',
    'Waiting list': 'Lista de espera',
    Waiting: 'En espera',
    Version: 'Versión',
    'Grows with each change of time, host or state; links and mails name theirs.':
      'Crece con cada cambio de hora, anfitrión o estado; los enlaces y correos llevan la suya.',
    'Cancelled by': 'Cancelada por',
    Staff: 'Equipo',
    Until: 'Hasta',
    'Empty: any host.': 'Vacío: cualquier anfitrión.',
    Offered: 'Ofrecida',
    Booked: 'Reservada',
    Left: 'Ha salido',
    'Offered at': 'Ofrecida el',
    'Offered start': 'Inicio ofrecido',
    'Offer expires at': 'La oferta vence el',
    Hold: 'Retención',
    Holds: 'Retenciones',
    Held: 'Retenida',
    Reservation: 'Tiempo ocupado',
    Reservations: 'Tiempos ocupados',
    'Whose time is taken by what. Written with bookings, consultations, calls and blocked times.':
      'Qué ocupa el tiempo de quién. Se escribe con reservas, consultas, llamadas y tiempos bloqueados.',
    'Blocked from': 'Ocupado desde',
    'Blocked until': 'Ocupado hasta',
    State: 'Estado',
    'Starts at': 'Empieza el',
    'Ends at': 'Termina el',
    'Of a group session, without its buffers.': 'De una sesión de grupo, sin sus márgenes.',
    'Seats taken': 'Plazas ocupadas',
    'Blocked date': 'Tiempo bloqueado',
    'Waitlist entry': 'Entrada de la lista de espera',
  },
  words: {
    'This time is taken.': 'Este tiempo está ocupado.',
    '{host} is taken: {when}.': '{host} no está libre: {when}.',
    '{host} has the group session “{what}”: {when}.': '{host} tiene la sesión de grupo «{what}»: {when}.',
    '{host} has a booking of {what}: {when}.': '{host} tiene una reserva de {what}: {when}.',
    '{host} is being booked for “{what}” this moment: {when}.':
      'Alguien está reservando a {host} para «{what}» ahora mismo: {when}.',
    '{host} has a consultation with {what}: {when}.': '{host} tiene una consulta con {what}: {when}.',
    '{host} has the call “{what}”: {when}.': '{host} tiene la llamada «{what}»: {when}.',
    '{host} is away, “{what}”: {when}.': '{host} no está, «{what}»: {when}.',
    'This time is no longer free. Choose another one.': 'Este tiempo ya no está libre. Elija otro.',
    'Gives back held times whose time is over, and offers them to whoever waits.':
      'Devuelve los tiempos retenidos que han vencido y los ofrece a quien espera.',
    'Offers a time that has become free to whoever waits for it.':
      'Ofrece a quien espera un tiempo que ha quedado libre.',
  },
  refusals: {
    'This time is no longer free. Choose another one.': 'Este tiempo ya no está libre. Elija otro.',
    'This booking has just been changed by somebody else. Load it again.':
      'Otra persona acaba de cambiar esta reserva. Cárguela de nuevo.',
    'A booking ends after it begins. Correct the end, or leave it empty.':
      'Una reserva termina después de empezar. Corrija el final o déjelo vacío.',
    'A booking lasts a day at most. Correct the end, or leave it empty.':
      'Una reserva dura un día como máximo. Corrija el final o déjelo vacío.',
    'What is over cannot be moved. Make a new booking instead.':
      'Lo que ha terminado no se puede mover. Haga una reserva nueva.',
    'This booking has ended already. Make a new booking instead.':
      'Esta reserva ya ha terminado. Haga una reserva nueva.',
    'Confirm this booking first.': 'Confirme primero esta reserva.',
    'This booking is confirmed: cancel it instead of declining it.':
      'Esta reserva está confirmada: cancélela en lugar de rechazarla.',
    'This booking is confirmed already.': 'Esta reserva ya está confirmada.',
    'This booking is still to be held. Cancel it first, so that whoever booked it hears of it; then delete it.':
      'Esta reserva aún está por celebrarse. Cancélela primero, para que quien reservó se entere; después bórrela.',
    'Block three years at most at once.': 'Bloquee tres años como máximo de una vez.',
    'This form has been sent already, with other details. Load the page again.':
      'Este formulario ya se envió con otros datos. Cargue de nuevo la página.',
    'This link is not complete. Open it from your mail once more.':
      'Este enlace no está completo. Ábralo de nuevo desde su correo.',
    'The meeting is too near to be changed here. Call or write to us instead.':
      'La reunión está demasiado cerca para cambiarla aquí. Llámenos o escríbanos.',
    'This can no longer be booked here. Cancel it, or write to us.':
      'Esto ya no se puede reservar aquí. Cancélelo o escríbanos.',
    'There is no such booking.': 'No existe esa reserva.',
    'This cannot be booked here. Choose again from the list at /book.':
      'Esto no se puede reservar aquí. Elija de nuevo en la lista de /book.',
    'This host is not of this booking. Choose another one.': 'Este anfitrión no es de esta reserva. Elija otro.',
    'There is no such booking any more.': 'Esa reserva ya no existe.',
    'This can no longer be booked.': 'Esto ya no se puede reservar.',
    'Write the number at which we reach you.': 'Escriba el número al que le llamamos.',
    'This cannot be booked here. Write to us instead.': 'Esto no se puede reservar aquí. Escríbanos.',
    'An Idempotency-Key has 8 to 200 letters, figures and hyphens.':
      'Un Idempotency-Key tiene de 8 a 200 letras, cifras y guiones.',
    'There is no waiting list for this. Look again later.':
      'Para esto no hay lista de espera. Vuelva a mirar más tarde.',
    'This link has expired: the meeting is over.': 'Este enlace ha caducado: la reunión ya pasó.',
    'This booking has been cancelled. Book a new time if you like.':
      'Esta reserva se ha cancelado. Reserve otra hora si lo desea.',
    'This request has been declined. Book a new time if you like.':
      'Esta solicitud se ha rechazado. Reserve otra hora si lo desea.',
    'This booking has changed since this link was made. Use the link in the newest mail.':
      'La reserva ha cambiado desde que se hizo este enlace. Use el del correo más reciente.',
    'This meeting is over.': 'Esta reunión ya pasó.',
    'You are no longer on this waiting list.': 'Ya no está en esta lista de espera.',
    'This offer is outdated. Use the newest mail.': 'Esta oferta está anticuada. Use el correo más reciente.',
    'The time to answer is over: somebody else has been asked.':
      'El plazo para responder ha pasado: se ha preguntado a otra persona.',
    'You have booked this time already.': 'Ya ha reservado este tiempo.',
    'This offer has been answered already.': 'Esta oferta ya se ha respondido.',
    'You have booked this time already: cancel the booking instead.':
      'Ya ha reservado este tiempo: cancele la reserva.',
    'Say what you want to book.': 'Diga qué quiere reservar.',
    'Choose a time from the list.': 'Elija una hora de la lista.',
    'Choose a host from the list.': 'Elija un anfitrión de la lista.',
    'Open the link from your mail.': 'Abra el enlace de su correo.',
    'Write your name on one line.': 'Escriba su nombre en una línea.',
    'Choose a time zone such as Europe/Berlin.': 'Elija una zona horaria como Europe/Berlin.',
    'Agree that we keep what you write here; without it we cannot book.':
      'Acepte que guardemos lo que escribe aquí; sin ello no podemos reservar.',
    'The last day is not before the first.': 'El último día no es anterior al primero.',
    'Answer this question.': 'Responda a esta pregunta.',
    'Choose one of the answers.': 'Elija una de las respuestas.',
    'Say which version you have seen.': 'Diga qué versión ha visto.',
  },
}
