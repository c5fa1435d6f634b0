import type { Catalogue } from '../../catalogue'

export const fr: Catalogue = {
  labels: {
    'Booking mail': 'E-mail de réservation',
    'Booking mails': 'E-mails de réservation',
    'What has been sent about bookings, what will be, and what failed.':
      'Ce qui a été envoyé au sujet des réservations, ce qui le sera et ce qui a échoué.',
    Confirmation: 'Confirmation',
    'Reminder 24 h': 'Rappel 24 h',
    'Reminder 2 h': 'Rappel 2 h',
    'Follow up': 'Suite du rendez-vous',
    Cancellation: 'Annulation',
    Reschedule: 'Changement d’horaire',
    Recipient: 'Destinataire',
    About: 'Objet',
    Requested: 'Demandé',
    Rescheduled: 'Déplacé',
    Reminded: 'Rappel',
    Withdrawn: 'Retirée',
    'Handed on': 'Confié à quelqu’un d’autre',
    Before: 'Auparavant',
    'Booking version': 'Version de la réservation',
    'Scheduled for': 'Prévu pour',
    Void: 'Sans effet',
    'Last error': 'Dernière erreur',
    Visitor: 'Visiteur',
  },
  words: {
    'Private calendar': 'Agenda privé',
    'Subscribe to this address in your own calendar: it shows every booking that you host. Whoever has the address can read it.':
      'Abonnez-vous à cette adresse dans votre propre agenda : il montre chaque réservation que vous assurez. Qui a l’adresse peut le lire.',
    'Address of the calendar': 'Adresse de l’agenda',
    'Show the address': 'Afficher l’adresse',
    'Copy the address': 'Copier l’adresse',
    'Renew the address': 'Renouveler l’adresse',
    'Renew it: the old address ends': 'Renouveler : l’ancienne ne vaut plus',
    'The calendar has a new address. The old one shows nothing any more.':
      'L’agenda a une nouvelle adresse. L’ancienne ne montre plus rien.',
    'The browser does not let this page copy. Select the address and copy it.':
      'Le navigateur ne permet pas à cette page de copier. Sélectionnez l’adresse et copiez-la.',
    'Booking: a request has come in': 'Réservation : une demande est arrivée',
    'Booking: confirmed': 'Réservation : confirmée',
    'Booking: changed': 'Réservation : modifiée',
    'Booking: cancelled': 'Réservation : annulée',
    'Booking: request withdrawn': 'Réservation : demande retirée',
    'Booking: declined': 'Réservation : refusée',
    'Booking: reminder': 'Réservation : rappel',
    'Booking: afterwards': 'Réservation : après',
    'Booking: a host is asked to approve': 'Réservation : un hôte doit approuver',
    'Booking: new for a host': 'Réservation : nouvelle, pour l’hôte',
    'Booking: approved, for a host': 'Réservation : approuvée, pour l’hôte',
    'Booking: changed, for a host': 'Réservation : modifiée, pour l’hôte',
    'Booking: cancelled, for a host': 'Réservation : annulée, pour l’hôte',
    'Booking: request withdrawn, for a host': 'Réservation : demande retirée, pour l’hôte',
    'Booking: given to another host': 'Réservation : confiée à un autre hôte',
    'Booking: reminder for a host': 'Réservation : rappel pour l’hôte',
    'Booking: afterwards, for a host': 'Réservation : après, pour l’hôte',
    'Waiting list: on the list': 'Liste d’attente : sur la liste',
    'Waiting list: a time is free': 'Liste d’attente : un créneau est libre',
    'Waiting list: too late': 'Liste d’attente : trop tard',
    'Finds the reminders and other mails of bookings that are due.':
      'Cherche les rappels et autres e-mails de réservation à envoyer.',
    'Writes one due mail of a booking into the outbox.':
      'Met un e-mail de réservation à envoyer dans la boîte d’envoi.',
  },
  refusals: {
    'Send { "confirmed": true } or nothing.': 'Envoyez { "confirmed": true } ou rien.',
    'The booking has changed since, so this mail is not sent any more.':
      'La réservation a changé depuis : cet e-mail n’est plus envoyé.',
    'This time waits to be confirmed. Its calendar file comes with the confirmation.':
      'Ce créneau attend d’être confirmé. Le fichier d’agenda vient avec la confirmation.',
    'This calendar has another address now. Ask its owner for the new one.':
      'Cet agenda a maintenant une autre adresse. Demandez la nouvelle à son propriétaire.',
    'This link is not complete. Copy it from the mail once more.':
      'Ce lien n’est pas complet. Copiez-le encore une fois depuis l’e-mail.',
    'This link is outdated. The newest mail about the booking has the one that works.':
      'Ce lien n’est plus à jour. Le dernier e-mail au sujet de la réservation contient le bon.',
  },
}
