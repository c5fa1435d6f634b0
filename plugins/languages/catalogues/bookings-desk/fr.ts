import type { Catalogue } from '../../catalogue'

/** What came to the screens of bookings and consultations when they were looked at. The glossary stands at the top of the big catalogue. */
export const fr: Catalogue = {
  labels: {
    'Report goes to': 'Le rapport va à',
    'People of the client who are told by mail. Nobody chosen: its primary contact, or else its address.':
      'Les personnes du client qui sont prévenues par e-mail. Si personne n’est choisi : son contact principal ou, à défaut, son adresse.',
    'Entry of the waiting list': 'Entrée de la liste d’attente',
  },
  words: {
    Audits: 'Audits',
    'Its booking waits for approval': 'Sa réservation attend une approbation',
    planned: 'prévue',
    done: 'faite',
    'Nobody is told by mail: the client has no address. Choose a contact on the record.':
      'Personne n’est prévenu par e-mail : le client n’a pas d’adresse. Choisissez un contact sur la fiche.',
    'Told by mail: {people}.': 'Prévenus par e-mail : {people}.',
    'Will be told by mail: {people}.': 'Seront prévenus par e-mail : {people}.',
    Consultations: 'Consultations',
    'Consultation asked for': 'Consultation demandée',
    'Consultation planned': 'Consultation prévue',
    'Consultation held': 'Consultation tenue',
    'Consultation called off': 'Consultation annulée',
    'Audit begun': 'Audit commencé',
    'Audit completed': 'Audit terminé',
    'Audit completed and shown': 'Audit terminé et montré',
    'Follow-up due': 'Relance à faire',
    'Follow-up done': 'Relance faite',
    'Follow-up called off': 'Relance annulée',
    'Request received': 'Demande reçue',
    Refusal: 'Refus',
    'Request withdrawn': 'Demande retirée',
    'Handed on': 'Passage à un autre hôte',
    'How much of the bookable hours is booked, week by week. In red: meetings to which nobody came.':
      'La part réservée des heures réservables, semaine par semaine. En rouge : les rendez-vous où personne n’est venu.',
    'All weeks': 'Toutes les semaines',
    '{count} without a guest, {rate}': '{count} sans visiteur, {rate}',
    'Arrange the week': 'Organiser la semaine',
  },
  refusals: {
    'The report goes to people of its client. Choose from its contacts.':
      'Le rapport va à des personnes de son client. Choisissez parmi ses contacts.',
  },
}
