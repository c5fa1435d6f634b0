import type { Catalogue } from '../../catalogue'

/** Comments of readers, and who decides about them. */
export const fr: Catalogue = {
  labels: {
    Comment: 'Commentaire',
    Comments: 'Commentaires',
    Parent: 'Commentaire parent',
    'The comment that this one answers.': 'Le commentaire auquel celui-ci répond.',
    'Author name': 'Nom de l’auteur',
    'Author email': 'E-mail de l’auteur',
    Unconfirmed: 'Non confirmé',
    Pending: 'En attente',
    Approved: 'Approuvé',
    Rejected: 'Refusé',
    Spam: 'Indésirable',
    'Spam score': 'Score d’indésirable',
    '0 is harmless, 100 is spam.': '0 est inoffensif, 100 est indésirable.',
    'Spam reasons': 'Raisons du score',
    'Email confirmed at': 'E-mail confirmé le',
    'What readers say under posts. Editors decide what is shown.':
      'Ce que disent les lecteurs sous les articles. La rédaction décide de ce qui est affiché.',
  },
  words: {
    Approved: 'Approuvés',
    Rejected: 'Refusés',
    Spam: 'Indésirables',
    'Not confirmed': 'Non confirmés',
    Approve: 'Approuver',
    Reject: 'Refuser',
    'Mark as spam': 'Marquer comme indésirable',
    'Approved. They are on the page within seconds.': 'Approuvés. Ils seront sur la page dans quelques secondes.',
    'Rejected. Whoever wrote them is not told.': 'Refusés. Leurs auteurs n’en sont pas informés.',
    'Marked as spam.': 'Marqués comme indésirables.',
    'The server did not answer. Check your connection and try again.':
      'Le serveur n’a pas répondu. Vérifiez votre connexion et réessayez.',
    'Comments by status': 'Commentaires par statut',
    All: 'Tous',
    'Decide about the ticked comments': 'Décider des commentaires cochés',
    'Tick comments to decide about them.': 'Cochez des commentaires pour en décider.',
    '{count} ticked': '{count} cochés',
  },
  refusals: {},
}
