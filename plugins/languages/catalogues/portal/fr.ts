import type { Catalogue } from '../../catalogue'

/** Messages between a client and the studio. */
export const fr: Catalogue = {
  labels: {
    'Client message': 'Message de client',
    'Client messages': 'Messages des clients',
    Body: 'Texte',
    Author: 'Auteur',
    Attachments: 'Pièces jointes',
    'Files that are shared with the client.': 'Fichiers partagés avec le client.',
    'From client': 'Du client',
    'Read at': 'Lu le',
    'When the other side opened it.': 'Quand l’autre partie l’a ouvert.',
    Messages: 'Messages',
  },
  words: {
    'Those who talk to clients read what they write.': 'Ceux qui parlent aux clients lisent ce qu’ils écrivent.',
    Messages: 'Messages',
    'The newest thirty. The list of client messages has every one, filtered by client.':
      'Les trente plus récents. La liste des messages des clients les contient tous, par client.',
    'Nothing has been written yet. The client is told by mail when you begin.':
      'Rien n’a encore été écrit. Le client est prévenu par e-mail quand vous commencez.',
    'The client': 'Le client',
    'The studio': 'Le studio',
    'Not read yet': 'Pas encore lu',
    'Your message is in the portal.': 'Votre message est dans le portail.',
    'Your message': 'Votre message',
    'Your answer': 'Votre réponse',
    'Attach shared files': 'Joindre des fichiers partagés',
    'To attach a file, share it with this client first (Site › Files).':
      'Pour joindre un fichier, partagez-le d’abord avec ce client (Site › Fichiers).',
    'Send to the client': 'Envoyer au client',
  },
  refusals: {},
}
