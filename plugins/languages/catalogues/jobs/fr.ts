import type { Catalogue } from '../../catalogue'

/** Queues, jobs and what they do. */
export const fr: Catalogue = {
  labels: {},
  words: {
    Jobs: 'Tâches',
    'Nothing has failed.': 'Rien n’a échoué.',
    'Nothing runs at this moment.': 'Rien ne s’exécute en ce moment.',
    'Nothing waits.': 'Rien n’attend.',
    'No dead letters.': 'Aucune tâche abandonnée.',
    'Try again': 'Réessayer',
    'The newest {shown} of {total}. Choose a queue above to see its own.':
      'Les {shown} plus récentes sur {total}. Choisissez une file ci-dessus pour voir les siennes.',
    'Cancel this job': 'Annuler cette tâche',
    'Yes, cancel it': 'Oui, l’annuler',
    'failed {time}': 'a échoué {time}',
    'began {time}': 'a commencé {time}',
    'next try {time}': 'prochain essai {time}',
    'due {time}': 'prévue {time}',
    'gave up {time}': 'abandonnée {time}',
    'after {count} tries': { one: 'après un essai', other: 'après {count} essais' },
    'not tried yet': 'pas encore essayée',
    'try {tries} of {limit}': 'essai {tries} sur {limit}',
    Failed: 'Échouées',
    Running: 'En cours',
    Waiting: 'En attente',
    'Dead letters': 'Abandonnées',
    'No worker runs. Jobs wait until one does: npm start brings one up.':
      'Aucun processus ne tourne. Les tâches attendent qu’il y en ait un : npm start en lance un.',
    '{count} workers run.': { one: 'Un processus tourne.', other: '{count} processus tournent.' },
    'Which jobs': 'Quelles tâches',
    'Show all queues': 'Montrer toutes les files',
    'Put all {count} back to work': { one: 'La remettre au travail', other: 'Remettre les {count} au travail' },
    'Jobs carry the work of every organization, so only platform administrators see them.':
      'Les tâches concernent toutes les organisations ; seuls les administrateurs de la plateforme les voient.',
    'No queue yet. The first worker makes them.': 'Pas encore de file. Le premier processus les crée.',
    Queue: 'File',
    'Runs by itself': 'S’exécute seule',
    Dead: 'Abandonnées',
    'Done today': 'Faites aujourd’hui',
    '{time} behind': '{time} de retard',
    '{count} later': '{count} plus tard',
    'Publishes and unpublishes what editors have scheduled.': 'Publie et retire ce qui a été planifié.',
    'Removes expired rate limits and the traces of processes that have died.':
      'Supprime les limites expirées et les traces de processus morts.',
    'Starts the monthly quotas of organizations anew.': 'Remet à zéro les quotas mensuels des organisations.',
    'Hands one mail of the outbox to the mail server.': 'Remet un e-mail au serveur de messagerie.',
    'Mails a link to sign in, if the address that asked for one has an account.':
      'Envoie un lien de connexion si l’adresse qui l’a demandé a un compte.',
    'Tells the web servers which pages have changed.': 'Dit aux serveurs web quelles pages ont changé.',
    'Removes comments that nobody has confirmed for three days.':
      'Supprime les commentaires non confirmés depuis trois jours.',
    'Measures an uploaded file and draws its sizes.': 'Mesure un fichier téléversé et en dessine les tailles.',
    'Removes files that no record has any more.': 'Supprime les fichiers sans enregistrement.',
    'Looks for files without a record and removes them.': 'Cherche les fichiers sans enregistrement et les supprime.',
    'Marks requests for testimonials whose link has run out.':
      'Marque les demandes de témoignage dont le lien a expiré.',
    'Keeps the search of the site in step with a document.': 'Garde la recherche du site à jour avec un document.',
    'Goes through everything that the search of a site finds.': 'Parcourt tout ce que trouve la recherche d’un site.',
  },
  refusals: {
    'This job is not a failed one any more.': 'Cette tâche n’est plus en échec.',
    'This job has ended already.': 'Cette tâche est déjà terminée.',
  },
}
