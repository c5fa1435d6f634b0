import type { Catalogue } from '../../catalogue'

/** Bookings, holds, reservations and the waiting list. */
export const fr: Catalogue = {
  labels: {
    'Empty: as long as the type says.': 'Vide : la durée du type.',
    Place: 'Mode',
    'In person': 'Sur place',
    Location: 'Lieu',
    'What the visitor wrote.': 'Ce que le visiteur a écrit.',
    'For the staff.': 'Pour l’équipe.',
    'Empty: a free host of the type.': 'Vide : un hôte libre de ce type.',
    'All hosts': 'Tous les hôtes',
    Reference: 'Référence',
    'Date on the host’s clock': 'Date à l’heure de l’hôte',
    'Time on the host’s clock': 'Heure de l’hôte',
    'Host’s time zone': 'Fuseau horaire de l’hôte',
    'Visitor time zone': 'Fuseau horaire du visiteur',
    Embed: 'Intégré',
    Portal: 'Portail',
    Waitlist: 'Liste d’attente',
    'Waiting list': 'Liste d’attente',
    Waiting: 'En attente',
    Version: 'Version du dossier',
    'Grows with each change of time, host or state; links and mails name theirs.':
      'Augmente à chaque changement d’heure, d’hôte ou d’état ; liens et e-mails portent la leur.',
    'Cancelled by': 'Annulée par',
    Staff: 'Équipe',
    Until: 'Jusqu’au',
    'Empty: any host.': 'Vide : n’importe quel hôte.',
    Offered: 'Proposée',
    Booked: 'Réservée',
    Left: 'Parti',
    'Offered at': 'Proposée le',
    'Offered start': 'Début proposé',
    'Offer expires at': 'La proposition expire le',
    Hold: 'Mise en attente',
    Holds: 'Mises en attente',
    Held: 'Retenue',
    Reservation: 'Temps pris',
    Reservations: 'Temps pris',
    'Whose time is taken by what. Written with bookings, consultations, calls and blocked times.':
      'Ce qui prend le temps de qui. Écrit avec les réservations, consultations, appels et temps bloqués.',
    'Blocked from': 'Pris à partir de',
    'Blocked until': 'Pris jusqu’à',
    State: 'État',
    'Starts at': 'Commence à',
    'Ends at': 'Se termine à',
    'Of a group session, without its buffers.': 'D’une séance de groupe, sans ses marges.',
    'Seats taken': 'Places prises',
    'Blocked date': 'Temps bloqué',
    'Waitlist entry': 'Inscription sur la liste d’attente',
  },
  words: {
    'This time is taken.': 'Ce créneau est pris.',
    '{host} is taken: {when}.': '{host} est pris : {when}.',
    '{host} has the group session “{what}”: {when}.': '{host} a la séance de groupe « {what} » : {when}.',
    '{host} has a booking of {what}: {when}.': '{host} a une réservation de {what} : {when}.',
    '{host} is being booked for “{what}” this moment: {when}.':
      '{host} est en cours de réservation pour « {what} » : {when}.',
    '{host} has a consultation with {what}: {when}.': '{host} a une consultation avec {what} : {when}.',
    '{host} has the call “{what}”: {when}.': '{host} a l’appel « {what} » : {when}.',
    '{host} is away, “{what}”: {when}.': '{host} est absent, « {what} » : {when}.',
    'This time is no longer free. Choose another one.': 'Ce créneau n’est plus libre. Choisissez-en un autre.',
    'Gives back held times whose time is over, and offers them to whoever waits.':
      'Rend les créneaux retenus dont le délai est passé et les propose à ceux qui attendent.',
    'Offers a time that has become free to whoever waits for it.':
      'Propose un créneau devenu libre à ceux qui l’attendent.',
  },
  refusals: {
    'This time is no longer free. Choose another one.': 'Ce créneau n’est plus libre. Choisissez-en un autre.',
    'This booking has just been changed by somebody else. Load it again.':
      'Quelqu’un d’autre vient de modifier cette réservation. Rechargez-la.',
    'A booking ends after it begins. Correct the end, or leave it empty.':
      'Une réservation se termine après son début. Corrigez la fin, ou laissez-la vide.',
    'A booking lasts a day at most. Correct the end, or leave it empty.':
      'Une réservation dure un jour au plus. Corrigez la fin, ou laissez-la vide.',
    'What is over cannot be moved. Make a new booking instead.':
      'Ce qui est passé ne se déplace plus. Faites une nouvelle réservation.',
    'This booking has ended already. Make a new booking instead.':
      'Cette réservation est déjà close. Faites-en une nouvelle.',
    'Confirm this booking first.': 'Confirmez d’abord cette réservation.',
    'This booking is confirmed: cancel it instead of declining it.':
      'Cette réservation est confirmée : annulez-la au lieu de la refuser.',
    'This booking is confirmed already.': 'Cette réservation est déjà confirmée.',
    'This booking is still to be held. Cancel it first, so that whoever booked it hears of it; then delete it.':
      'Ce rendez-vous est encore à venir. Annulez-le d’abord, pour que la personne l’apprenne ; supprimez-le ensuite.',
    'Block three years at most at once.': 'Bloquez trois ans au plus à la fois.',
    'This form has been sent already, with other details. Load the page again.':
      'Ce formulaire a déjà été envoyé avec d’autres données. Rechargez la page.',
    'This link is not complete. Open it from your mail once more.':
      'Ce lien est incomplet. Ouvrez-le de nouveau depuis votre e-mail.',
    'The meeting is too near to be changed here. Call or write to us instead.':
      'Le rendez-vous est trop proche pour être modifié ici. Appelez-nous ou écrivez-nous.',
    'This can no longer be booked here. Cancel it, or write to us.':
      'Cela ne se réserve plus ici. Annulez, ou écrivez-nous.',
    'There is no such booking.': 'Cette réservation n’existe pas.',
    'This cannot be booked here. Choose again from the list at /book.':
      'Cela ne se réserve pas ici. Choisissez de nouveau dans la liste sur /book.',
    'This host is not of this booking. Choose another one.':
      'Cet hôte ne fait pas partie de ce rendez-vous. Choisissez-en un autre.',
    'There is no such booking any more.': 'Cette réservation n’existe plus.',
    'This can no longer be booked.': 'Cela ne se réserve plus.',
    'Write the number at which we reach you.': 'Indiquez le numéro où vous joindre.',
    'This cannot be booked here. Write to us instead.': 'Cela ne se réserve pas ici. Écrivez-nous.',
    'An Idempotency-Key has 8 to 200 letters, figures and hyphens.':
      'Un Idempotency-Key comporte de 8 à 200 lettres, chiffres et traits d’union.',
    'There is no waiting list for this. Look again later.':
      'Il n’y a pas de liste d’attente pour cela. Revenez plus tard.',
    'This link has expired: the meeting is over.': 'Ce lien a expiré : le rendez-vous est passé.',
    'This booking has been cancelled. Book a new time if you like.':
      'Cette réservation a été annulée. Réservez un autre moment si vous le souhaitez.',
    'This request has been declined. Book a new time if you like.':
      'Cette demande a été refusée. Réservez un autre moment si vous le souhaitez.',
    'This booking has changed since this link was made. Use the link in the newest mail.':
      'La réservation a changé depuis ce lien. Utilisez celui du dernier e-mail.',
    'This meeting is over.': 'Ce rendez-vous est passé.',
    'You are no longer on this waiting list.': 'Vous n’êtes plus sur cette liste d’attente.',
    'This offer is outdated. Use the newest mail.': 'Cette proposition est dépassée. Utilisez le dernier e-mail.',
    'The time to answer is over: somebody else has been asked.':
      'Le délai de réponse est passé : une autre personne a été sollicitée.',
    'You have booked this time already.': 'Vous avez déjà réservé ce créneau.',
    'This offer has been answered already.': 'Cette proposition a déjà reçu une réponse.',
    'You have booked this time already: cancel the booking instead.':
      'Vous avez déjà réservé ce créneau : annulez la réservation.',
    'Say what you want to book.': 'Dites ce que vous voulez réserver.',
    'Choose a time from the list.': 'Choisissez une heure dans la liste.',
    'Choose a host from the list.': 'Choisissez un hôte dans la liste.',
    'Open the link from your mail.': 'Ouvrez le lien de votre e-mail.',
    'Write your name on one line.': 'Écrivez votre nom sur une ligne.',
    'Choose a time zone such as Europe/Berlin.': 'Choisissez un fuseau comme Europe/Berlin.',
    'Agree that we keep what you write here; without it we cannot book.':
      'Acceptez que nous conservions ce que vous écrivez ici ; sans cela, pas de réservation.',
    'The last day is not before the first.': 'Le dernier jour n’est pas avant le premier.',
    'Answer this question.': 'Répondez à cette question.',
    'Choose one of the answers.': 'Choisissez une des réponses.',
    'Say which version you have seen.': 'Dites quelle version vous avez vue.',
  },
}
