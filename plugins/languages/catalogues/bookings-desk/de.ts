import type { Catalogue } from '../../catalogue'

/** What came to the screens of bookings and consultations when they were looked at. The glossary stands at the top of the big catalogue. */
export const de: Catalogue = {
  labels: {
    'Report goes to': 'Bericht geht an',
    'People of the client who are told by mail. Nobody chosen: its primary contact, or else its address.':
      'Leute des Kunden, die per Mail davon erfahren. Niemand gewählt: der Hauptkontakt, sonst die Adresse des Kunden.',
    'Entry of the waiting list': 'Eintrag der Warteliste',
  },
  words: {
    Audits: 'Audits',
    'Its booking waits for approval': 'Die Buchung wartet auf Bestätigung',
    planned: 'geplant',
    done: 'erledigt',
    'Nobody is told by mail: the client has no address. Choose a contact on the record.':
      'Niemand erfährt per Mail davon: Der Kunde hat keine Adresse. Wählen Sie im Datensatz einen Kontakt.',
    'Told by mail: {people}.': 'Per Mail verständigt: {people}.',
    'Will be told by mail: {people}.': 'Per Mail verständigt werden: {people}.',
    Consultations: 'Beratungen',
    'Consultation asked for': 'Beratung angefragt',
    'Consultation planned': 'Beratung geplant',
    'Consultation held': 'Beratung gehalten',
    'Consultation called off': 'Beratung abgesagt',
    'Audit begun': 'Audit begonnen',
    'Audit completed': 'Audit abgeschlossen',
    'Audit completed and shown': 'Audit abgeschlossen und gezeigt',
    'Follow-up due': 'Nachfassen fällig',
    'Follow-up done': 'Nachgefasst',
    'Follow-up called off': 'Nachfassen abgesagt',
    'Request received': 'Anfrage eingegangen',
    Refusal: 'Absage',
    'Request withdrawn': 'Anfrage zurückgezogen',
    'Handed on': 'Übergabe',
    'How much of the bookable hours is booked, week by week. In red: meetings to which nobody came.':
      'Wie viel der buchbaren Zeit gebucht ist, Woche für Woche. In Rot: Termine, zu denen niemand kam.',
    'All weeks': 'Alle Wochen',
    '{count} without a guest, {rate}': '{count} ohne Gast, {rate}',
    'Arrange the week': 'Woche einteilen',
  },
  refusals: {
    'The report goes to people of its client. Choose from its contacts.':
      'Der Bericht geht an Leute des Kunden. Wählen Sie aus dessen Kontakten.',
  },
}
