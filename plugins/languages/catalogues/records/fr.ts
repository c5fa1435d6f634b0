import type { Catalogue } from '../../catalogue'

/** What every record and every screen says: saving, secrets, refusals of the database and of shared fields. */
export const fr: Catalogue = {
  labels: {},
  words: {
    'Done.': 'C’est fait.',
    'That did not work. Try again.': 'Cela n’a pas fonctionné. Réessayez.',
    yes: 'oui',
    no: 'non',
    Field: 'Champ',
    'Somebody else has saved this record': 'Quelqu’un d’autre a enregistré entre-temps',
    'Nothing of yours is stored yet. These fields differ:':
      'Rien de vous n’est encore enregistré. Ces champs diffèrent :',
    'Stored now': 'Enregistré',
    Yours: 'Le vôtre',
    'Load the stored one': 'Charger la version enregistrée',
    'Keep mine and save again': 'Garder le mien et enregistrer',
    Set: 'Défini',
    'Set, ends in {hint}': 'Défini, se termine par {hint}',
    Replace: 'Remplacer',
    Remove: 'Retirer',
    'Keep the stored value': 'Garder la valeur enregistrée',
    'This is not valid JSON yet: {reason}. The last valid text is kept.':
      'Ce n’est pas encore du JSON valide : {reason}. Le dernier texte valide est conservé.',
  },
  refusals: {
    'Another record has this value already. Choose a different one.':
      'Un autre enregistrement a déjà cette valeur. Choisissez-en une autre.',
    'Other records still point to this one. Remove or change them first.':
      'D’autres enregistrements pointent encore vers celui-ci. Retirez-les ou modifiez-les d’abord.',
    'The server is busy. Try again in a moment.': 'Le serveur est occupé. Réessayez dans un instant.',
    'A value does not have the form that its field needs, for example an id that is none.':
      'Une valeur n’a pas la forme attendue par son champ, par exemple un identifiant qui n’en est pas un.',
    'The text contains a character that cannot be stored.': 'Le texte contient un caractère impossible à enregistrer.',
    'A text is longer than its field allows.': 'Un texte est plus long que son champ ne le permet.',
    'A number is out of range.': 'Un nombre est hors limites.',
    'A date is out of range.': 'Une date est hors limites.',
    'This points to a record that does not exist any more. Choose another one.':
      'Ceci pointe vers un enregistrement qui n’existe plus. Choisissez-en un autre.',
    'This points to a record that does not exist in this organization. Choose another one.':
      'Ceci pointe vers un enregistrement qui n’existe pas dans cette organisation. Choisissez-en un autre.',
    'This record is kept as it was written: it cannot be changed or removed.':
      'Cet enregistrement est conservé tel quel : il ne peut être ni modifié ni supprimé.',
    'This must not be empty.': 'Ceci ne peut pas être vide.',
    'A required value is missing.': 'Une valeur obligatoire manque.',
    'Somebody else changed the same records at the same moment. Try again.':
      'Quelqu’un d’autre a modifié les mêmes enregistrements au même moment. Réessayez.',
    'Somebody else has saved this record since you opened it. Compare both versions, then save again.':
      'Quelqu’un d’autre a enregistré depuis que vous avez ouvert cette fiche. Comparez les deux versions, puis enregistrez à nouveau.',
    'A record cannot move to another organization. Make a new one there instead.':
      'Un enregistrement ne peut pas changer d’organisation. Créez-en un nouveau là-bas.',
    'No versions are kept of these records.': 'Ces enregistrements n’ont pas de versions.',
    'Only the owner of an account sets its password. Send a password reset mail instead.':
      'Seul le titulaire d’un compte choisit son mot de passe. Envoyez plutôt un e-mail de réinitialisation.',
    'Each membership names an organization.': 'Chaque appartenance nomme une organisation.',
    'A person has one membership in an organization.': 'Une personne a une seule appartenance par organisation.',
    'Choose an organization in the navigation first.': 'Choisissez d’abord une organisation dans la navigation.',
    'Write a slug with at least one letter or digit: the title gave none.':
      'Écrivez une fin d’adresse avec au moins une lettre ou un chiffre : le titre n’en donne pas.',
    'Use lower-case letters, digits and single hyphens.':
      'Utilisez des minuscules, des chiffres et des traits d’union simples.',
    '“{value}” is an address of the house itself. Choose another word.':
      '« {value} » est une adresse de la maison elle-même. Choisissez un autre mot.',
    'Use at most {count} characters.': 'Utilisez {count} caractères au plus.',
    'Use at most {count} blocks.': 'Utilisez {count} blocs au plus.',
    'Choose a record, or write an address.': 'Choisissez un enregistrement ou écrivez une adresse.',
    'Begin with “/” for a page of this site, or with https://.':
      'Commencez par « / » pour une page de ce site, ou par https://.',
    'Write the colour as six hexadecimal digits, for example #c9a15a.':
      'Écrivez la couleur en six chiffres hexadécimaux, par exemple #c9a15a.',
    'Write the host name alone in lower case, for example studio.example.com.':
      'Écrivez seulement le nom d’hôte en minuscules, par exemple studio.example.com.',
    'Enter a value.': 'Saisissez une valeur.',
  },
}
