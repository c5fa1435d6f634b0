import type { Catalogue } from '../../catalogue'

/** Testimonials and the links that ask for them. */
export const fr: Catalogue = {
  labels: {
    Testimonial: 'Témoignage',
    Position: 'Fonction',
    Rating: 'Note',
    'From 1 to 5.': 'De 1 à 5.',
    Photo: 'Photo',
    Account: 'Compte',
    'Shown in front of the others.': 'Affiché avant les autres.',
    'When the person agreed to be quoted.': 'Quand la personne a accepté d’être citée.',
    'Testimonial request': 'Demande de témoignage',
    'Testimonial requests': 'Demandes de témoignage',
    'A few words of your own in the mail.': 'Quelques mots de votre part dans l’e-mail.',
    Language: 'Langue',
    Sent: 'Envoyé',
    Answered: 'Répondu',
    Expired: 'Expiré',
    'Expires at': 'Expire le',
    'Answered at': 'Répondu le',
    'What clients say. Shown once it is published and the person has agreed.':
      'Ce que disent les clients. Affiché une fois publié, avec l’accord de la personne.',
    'Links that ask for a testimonial, and who has answered.': 'Liens qui demandent un témoignage, et qui a répondu.',
  },
  words: {},
  refusals: {},
}
