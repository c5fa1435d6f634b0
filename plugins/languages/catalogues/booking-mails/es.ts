import type { Catalogue } from '../../catalogue'

export const es: Catalogue = {
  labels: {
    'Booking mail': 'Correo de reserva',
    'Booking mails': 'Correos de reservas',
    'What has been sent about bookings, what will be, and what failed.':
      'Lo que se ha enviado sobre las reservas, lo que se enviará y lo que ha fallado.',
    Confirmation: 'Confirmación',
    'Reminder 24 h': 'Recordatorio 24 h',
    'Reminder 2 h': 'Recordatorio 2 h',
    'Follow up': 'Después de la cita',
    Cancellation: 'Cancelación',
    Reschedule: 'Cambio de hora',
    Recipient: 'Destinatario',
    About: 'Sobre',
    Requested: 'Solicitada',
    Rescheduled: 'Cambiada',
    Reminded: 'Recordatorio',
    Withdrawn: 'Retirada',
    'Handed on': 'Cedida a otra persona',
    Before: 'Antes',
    'Booking version': 'Versión de la reserva',
    'Scheduled for': 'Previsto para',
    Void: 'Sin efecto',
    'Last error': 'Último error',
    Visitor: 'Visitante',
  },
  words: {
    'Private calendar': 'Calendario privado',
    'Subscribe to this address in your own calendar: it shows every booking that you host. Whoever has the address can read it.':
      'Suscríbase a esta dirección en su propio calendario: muestra todas las reservas que atiende. Quien tenga la dirección puede leerlo.',
    'Address of the calendar': 'Dirección del calendario',
    'Show the address': 'Mostrar la dirección',
    'Copy the address': 'Copiar la dirección',
    'Renew the address': 'Renovar la dirección',
    'Renew it: the old address ends': 'Renovarla: la antigua deja de valer',
    'The calendar has a new address. The old one shows nothing any more.':
      'El calendario tiene una dirección nueva. La antigua ya no muestra nada.',
    'The browser does not let this page copy. Select the address and copy it.':
      'El navegador no permite copiar desde esta página. Seleccione la dirección y cópiela.',
    'Booking: a request has come in': 'Reserva: ha llegado una solicitud',
    'Booking: confirmed': 'Reserva: confirmada',
    'Booking: changed': 'Reserva: cambiada',
    'Booking: cancelled': 'Reserva: cancelada',
    'Booking: request withdrawn': 'Reserva: solicitud retirada',
    'Booking: declined': 'Reserva: rechazada',
    'Booking: reminder': 'Reserva: recordatorio',
    'Booking: afterwards': 'Reserva: después',
    'Booking: a host is asked to approve': 'Reserva: se pide la aprobación del anfitrión',
    'Booking: new for a host': 'Reserva: nueva, para el anfitrión',
    'Booking: approved, for a host': 'Reserva: aprobada, para el anfitrión',
    'Booking: changed, for a host': 'Reserva: cambiada, para el anfitrión',
    'Booking: cancelled, for a host': 'Reserva: cancelada, para el anfitrión',
    'Booking: request withdrawn, for a host': 'Reserva: solicitud retirada, para el anfitrión',
    'Booking: given to another host': 'Reserva: cedida a otro anfitrión',
    'Booking: reminder for a host': 'Reserva: recordatorio para el anfitrión',
    'Booking: afterwards, for a host': 'Reserva: después, para el anfitrión',
    'Waiting list: on the list': 'Lista de espera: en la lista',
    'Waiting list: a time is free': 'Lista de espera: hay una hora libre',
    'Waiting list: too late': 'Lista de espera: demasiado tarde',
    'Finds the reminders and other mails of bookings that are due.':
      'Busca los recordatorios y otros correos de reservas que toca enviar.',
    'Writes one due mail of a booking into the outbox.': 'Pone un correo de reserva pendiente en la bandeja de salida.',
  },
  refusals: {
    'Send { "confirmed": true } or nothing.': 'Envíe { "confirmed": true } o nada.',
    'The booking has changed since, so this mail is not sent any more.':
      'La reserva ha cambiado desde entonces, así que este correo ya no se envía.',
    'This time waits to be confirmed. Its calendar file comes with the confirmation.':
      'Esta hora está pendiente de confirmación. El archivo de calendario llega con la confirmación.',
    'This calendar has another address now. Ask its owner for the new one.':
      'Este calendario tiene ahora otra dirección. Pida la nueva a su propietario.',
    'This link is not complete. Copy it from the mail once more.':
      'Este enlace no está completo. Cópielo otra vez del correo.',
    'This link is outdated. The newest mail about the booking has the one that works.':
      'Este enlace ya no es actual. El correo más reciente sobre la reserva trae el que funciona.',
  },
}
