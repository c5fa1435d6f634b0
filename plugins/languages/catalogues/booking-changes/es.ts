import type { Catalogue } from '../../catalogue'

/** The mails of hosts, and moving a booking to a time that is free. */
export const es: Catalogue = {
  labels: {
    'Mails about bookings': 'Correos sobre las reservas',
    'News and reminders': 'Novedades y recordatorios',
    'News alone': 'Solo novedades',
    'None: the bell alone': 'Ninguno: solo la campana',
  },
  words: {
    'Mails about bookings': 'Correos sobre las reservas',
    'News and reminders': 'Novedades y recordatorios',
    'News alone': 'Solo novedades',
    'None: the bell alone': 'Ninguno: solo la campana',
    'Move to another time': 'Cambiar a otra hora',
    'Which day': 'Qué día',
    'Free times': 'Horas libres',
    'Nothing is free on this day.': 'Ese día no hay nada libre.',
    'Next free time: {when}': 'Próxima hora libre: {when}',
    'One seat left': 'Queda una plaza',
    '{count} seats left': 'Quedan {count} plazas',
    'Move it to {when}': 'Cambiar a {when}',
    'It is moved. The visitor is written to.': 'Se ha cambiado. Se escribe al visitante.',
  },
  refusals: {
    'You are no longer signed in. Sign in in another window, then send this again.':
      'Tu sesión ha terminado. Inicia sesión en otra ventana y envíalo de nuevo.',
    'Write the day as ?day=2026-11-23.': 'Escriba el día como ?day=2026-11-23.',
    'Choose which mails to get.': 'Elija qué correos recibir.',
    'Choose a client of yours.': 'Elija un cliente suyo.',
  },
}
