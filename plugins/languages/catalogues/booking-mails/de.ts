import type { Catalogue } from '../../catalogue'

export const de: Catalogue = {
  labels: {
    'Booking mail': 'Buchungs-E-Mail',
    'Booking mails': 'Buchungs-E-Mails',
    'What has been sent about bookings, what will be, and what failed.':
      'Was zu Buchungen gesendet wurde, was noch gesendet wird und was fehlgeschlagen ist.',
    Confirmation: 'Bestätigung',
    'Reminder 24 h': 'Erinnerung 24 h',
    'Reminder 2 h': 'Erinnerung 2 h',
    'Follow up': 'Nach dem Termin',
    Cancellation: 'Absage',
    Reschedule: 'Terminänderung',
    Recipient: 'Empfänger',
    About: 'Anlass',
    Requested: 'Angefragt',
    Rescheduled: 'Verschoben',
    Reminded: 'Erinnerung',
    Withdrawn: 'Zurückgezogen',
    'Handed on': 'Weitergegeben',
    Before: 'Vorher',
    'Booking version': 'Stand der Buchung',
    'Scheduled for': 'Vorgesehen für',
    Void: 'Hinfällig',
    'Last error': 'Letzter Fehler',
    Visitor: 'Besucher',
  },
  words: {
    'Private calendar': 'Privater Kalender',
    'Subscribe to this address in your own calendar: it shows every booking that you host. Whoever has the address can read it.':
      'Abonnieren Sie diese Adresse in Ihrem eigenen Kalender: Er zeigt jede Buchung, die Sie wahrnehmen. Wer die Adresse hat, kann ihn lesen.',
    'Address of the calendar': 'Adresse des Kalenders',
    'Show the address': 'Adresse anzeigen',
    'Copy the address': 'Adresse kopieren',
    'Renew the address': 'Adresse erneuern',
    'Renew it: the old address ends': 'Erneuern: Die alte Adresse endet',
    'The calendar has a new address. The old one shows nothing any more.':
      'Der Kalender hat eine neue Adresse. Die alte zeigt nichts mehr.',
    'The browser does not let this page copy. Select the address and copy it.':
      'Der Browser lässt diese Seite nicht kopieren. Markieren Sie die Adresse und kopieren Sie sie.',
    'Booking: a request has come in': 'Buchung: eine Anfrage ist da',
    'Booking: confirmed': 'Buchung: bestätigt',
    'Booking: changed': 'Buchung: geändert',
    'Booking: cancelled': 'Buchung: abgesagt',
    'Booking: request withdrawn': 'Buchung: Anfrage zurückgezogen',
    'Booking: declined': 'Buchung: abgelehnt',
    'Booking: reminder': 'Buchung: Erinnerung',
    'Booking: afterwards': 'Buchung: danach',
    'Booking: a host is asked to approve': 'Buchung: Gastgeber soll zustimmen',
    'Booking: new for a host': 'Buchung: neu, für den Gastgeber',
    'Booking: approved, for a host': 'Buchung: angenommen, für den Gastgeber',
    'Booking: changed, for a host': 'Buchung: geändert, für den Gastgeber',
    'Booking: cancelled, for a host': 'Buchung: abgesagt, für den Gastgeber',
    'Booking: request withdrawn, for a host': 'Buchung: Anfrage zurückgezogen, für den Gastgeber',
    'Booking: given to another host': 'Buchung: an anderen Gastgeber gegeben',
    'Booking: reminder for a host': 'Buchung: Erinnerung für den Gastgeber',
    'Booking: afterwards, for a host': 'Buchung: danach, für den Gastgeber',
    'Waiting list: on the list': 'Warteliste: auf der Liste',
    'Waiting list: a time is free': 'Warteliste: eine Zeit ist frei',
    'Waiting list: too late': 'Warteliste: zu spät',
    'Finds the reminders and other mails of bookings that are due.':
      'Findet die Erinnerungen und anderen Buchungs-E-Mails, die fällig sind.',
    'Writes one due mail of a booking into the outbox.': 'Legt eine fällige Buchungs-E-Mail in den Postausgang.',
  },
  refusals: {
    'Send { "confirmed": true } or nothing.': 'Senden Sie { "confirmed": true } oder nichts.',
    'The booking has changed since, so this mail is not sent any more.':
      'Die Buchung hat sich seitdem geändert, deshalb wird diese E-Mail nicht mehr gesendet.',
    'This time waits to be confirmed. Its calendar file comes with the confirmation.':
      'Diese Zeit wartet auf die Bestätigung. Die Kalenderdatei kommt mit der Bestätigung.',
    'This calendar has another address now. Ask its owner for the new one.':
      'Dieser Kalender hat jetzt eine andere Adresse. Fragen Sie seinen Besitzer nach der neuen.',
    'This link is not complete. Copy it from the mail once more.':
      'Dieser Link ist nicht vollständig. Kopieren Sie ihn noch einmal aus der E-Mail.',
    'This link is outdated. The newest mail about the booking has the one that works.':
      'Dieser Link ist veraltet. Die neueste E-Mail zur Buchung enthält den gültigen.',
  },
}
