import type { Catalogue } from '../../catalogue'

/** The mails of hosts, and moving a booking to a time that is free. */
export const de: Catalogue = {
  labels: {
    'Mails about bookings': 'E-Mails über Buchungen',
    'News and reminders': 'Neuigkeiten und Erinnerungen',
    'News alone': 'Nur Neuigkeiten',
    'None: the bell alone': 'Keine: nur die Glocke',
  },
  words: {
    'Mails about bookings': 'E-Mails über Buchungen',
    'News and reminders': 'Neuigkeiten und Erinnerungen',
    'News alone': 'Nur Neuigkeiten',
    'None: the bell alone': 'Keine: nur die Glocke',
    'Move to another time': 'Auf eine andere Zeit verschieben',
    'Which day': 'Welcher Tag',
    'Free times': 'Freie Zeiten',
    'Nothing is free on this day.': 'An diesem Tag ist nichts frei.',
    'Next free time: {when}': 'Nächste freie Zeit: {when}',
    'One seat left': 'Ein Platz frei',
    '{count} seats left': '{count} Plätze frei',
    'Move it to {when}': 'Auf {when} verschieben',
    'It is moved. The visitor is written to.': 'Verschoben. Der Besucher bekommt eine E-Mail.',
  },
  refusals: {
    'You are no longer signed in. Sign in in another window, then send this again.':
      'Sie sind nicht mehr angemeldet. Melden Sie sich in einem anderen Fenster an und senden Sie es noch einmal.',
    'Write the day as ?day=2026-11-23.': 'Schreiben Sie den Tag als ?day=2026-11-23.',
    'Choose which mails to get.': 'Wählen Sie, welche E-Mails kommen sollen.',
    'Choose a client of yours.': 'Wählen Sie einen Ihrer Kunden.',
  },
}
