import type { Catalogue } from '../../catalogue'

/** The mails of hosts, and moving a booking to a time that is free. */
export const fr: Catalogue = {
  labels: {
    'Mails about bookings': 'E-mails sur les réservations',
    'News and reminders': 'Nouvelles et rappels',
    'News alone': 'Nouvelles seulement',
    'None: the bell alone': 'Aucun : la cloche seule',
  },
  words: {
    'Mails about bookings': 'E-mails sur les réservations',
    'News and reminders': 'Nouvelles et rappels',
    'News alone': 'Nouvelles seulement',
    'None: the bell alone': 'Aucun : la cloche seule',
    'Move to another time': 'Déplacer à un autre horaire',
    'Which day': 'Quel jour',
    'Free times': 'Horaires libres',
    'Nothing is free on this day.': 'Rien n’est libre ce jour-là.',
    'Next free time: {when}': 'Prochain horaire libre : {when}',
    'One seat left': 'Une place libre',
    '{count} seats left': '{count} places libres',
    'Move it to {when}': 'Déplacer au {when}',
    'It is moved. The visitor is written to.': 'C’est déplacé. Le visiteur est prévenu par e-mail.',
  },
  refusals: {
    'You are no longer signed in. Sign in in another window, then send this again.':
      'Vous n’êtes plus connecté. Connectez-vous dans une autre fenêtre, puis renvoyez.',
    'Write the day as ?day=2026-11-23.': 'Écrivez le jour ainsi : ?day=2026-11-23.',
    'Choose which mails to get.': 'Choisissez les e-mails à recevoir.',
    'Choose a client of yours.': 'Choisissez un de vos clients.',
  },
}
