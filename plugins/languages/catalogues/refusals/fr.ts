import type { Catalogue } from '../../catalogue'

/** What is refused all over the house; the parts bring their own. */
export const fr: Catalogue = {
  labels: {},
  words: {},
  refusals: {
    'The body of the request is not a JSON object.': 'Le corps de la requête n’est pas un objet JSON.',
    'The form did not arrive whole. Send it again.': 'Le formulaire n’est pas arrivé en entier. Envoyez-le à nouveau.',
    'This form was sent from another site. Open the page again and send it from there.':
      'Ce formulaire a été envoyé depuis un autre site. Rouvrez la page et envoyez-le de là.',
    'Use at least {least} characters: add {missing} more. Three or four unrelated words work well.':
      'Utilisez au moins {least} caractères : ajoutez-en {missing}. Trois ou quatre mots sans rapport conviennent bien.',
    'Use at most {most} characters.': 'Utilisez {most} caractères au plus.',
    'Leave out your name, your e-mail address and your organization: they are the first things that are guessed. Three or four unrelated words work well.':
      'Évitez votre nom, votre adresse e-mail et votre organisation : c’est ce que l’on devine en premier. Trois ou quatre mots sans rapport conviennent bien.',
    'This password is easy to guess. Avoid common words, dates, names, repeats and keyboard rows. Three or four unrelated words work well.':
      'Ce mot de passe est facile à deviner. Évitez les mots courants, les dates, les noms, les répétitions et les rangées du clavier. Trois ou quatre mots sans rapport conviennent bien.',
    'The filter is no object. Write for example where[name][equals]=Ada.':
      'Le filtre n’est pas un objet. Écrivez par exemple where[name][equals]=Ada.',
    'There is no language "{language}". There are {languages}.':
      'Il n’y a pas de langue « {language} ». Il y a {languages}.',
    'You have no such client. Open the portal again and choose one.':
      'Vous n’avez pas ce client. Rouvrez le portail et choisissez-en un.',
    'Choose one file.': 'Choisissez un fichier.',
    'Say which client: ?client=<id>.': 'Dites quel client : ?client=<id>.',
    'Send ten files at most at once.': 'Envoyez dix fichiers au plus à la fois.',
    'Write a message, or add a file.': 'Écrivez un message ou ajoutez un fichier.',
    'Write a message.': 'Écrivez un message.',
    'Attach ten files at most.': 'Joignez dix fichiers au plus.',
    'Share the file with this client first: only such files can be attached.':
      'Partagez d’abord le fichier avec ce client : seuls de tels fichiers peuvent être joints.',
    'This mail has no content: it waits, or it was erased after it left.':
      'Cet e-mail n’a pas de contenu : il attend, ou il a été effacé après son départ.',
    'One file cannot take the place of several. Open the record whose file you want to replace.':
      'Un fichier ne peut pas en remplacer plusieurs. Ouvrez l’enregistrement dont vous voulez remplacer le fichier.',
    'This file is empty. Choose another one.': 'Ce fichier est vide. Choisissez-en un autre.',
    'SVG, HTML and XML files can run scripts, so they are not kept here. Export a PNG or a PDF instead.':
      'Les fichiers SVG, HTML et XML peuvent exécuter des scripts, ils ne sont donc pas conservés ici. Exportez un PNG ou un PDF.',
    'This file is of no kind that is kept here, whatever its name says. Upload a JPEG, PNG, WebP, AVIF or GIF picture, an MP4 or WebM video, a PDF, or a GLB model.':
      'Ce fichier n’est d’aucun type conservé ici, quoi que dise son nom. Envoyez une image JPEG, PNG, WebP, AVIF ou GIF, une vidéo MP4 ou WebM, un PDF ou un modèle GLB.',
    'There is no such file.': 'Ce fichier n’existe pas.',
    'This address is not complete. Copy it whole, or ask for a new one.':
      'Cette adresse n’est pas complète. Copiez-la en entier ou demandez-en une nouvelle.',
    'This address is no longer valid. Ask for a new one.':
      'Cette adresse n’est plus valable. Demandez-en une nouvelle.',
    'Say for how long as a whole number of minutes from 1 to {most}.':
      'Indiquez la durée en minutes entières, de 1 à {most}.',
    'Send the minutes as JSON: {"minutes": 60}.': 'Envoyez les minutes en JSON : {"minutes": 60}.',
    'The filter has too many conditions. Ask for less at once.':
      'Le filtre a trop de conditions. Demandez moins à la fois.',
    '"{path}" is not a field that can be filtered or sorted by here.':
      '« {path} » n’est pas un champ par lequel on peut filtrer ou trier ici.',
    '"{path}" leads into another collection. Filter, sort and select by the fields of this collection alone.':
      '« {path} » mène à une autre collection. Filtrez, triez et sélectionnez par les champs de cette collection seulement.',
    'This site does not take sign-ups. Write to the studio instead.':
      'Ce site n’accepte pas d’inscriptions. Écrivez plutôt au studio.',
    'Passwords and addresses are set for one account at a time.':
      'Les mots de passe et adresses se définissent un compte à la fois.',
    'This organization does not exist any more.': 'Cette organisation n’existe plus.',
    'This invitation is not open any more: it was used, taken back or has expired. Ask for a new one.':
      'Cette invitation n’est plus ouverte : elle a été utilisée, retirée ou a expiré. Demandez-en une nouvelle.',
    'The account with this address is switched off.': 'Le compte de cette adresse est désactivé.',
    'This address has an account. Sign in with it, or write its password, to accept the invitation.':
      'Cette adresse a un compte. Connectez-vous avec lui, ou saisissez son mot de passe, pour accepter l’invitation.',
    'Write your name.': 'Écrivez votre nom.',
    'You cannot invite somebody with the role {role}: it reaches further than your own.':
      'Vous ne pouvez pas inviter quelqu’un avec le rôle {role} : il va plus loin que le vôtre.',
    'Only people who lead an organization invite others to it.':
      'Seules les personnes qui dirigent une organisation y invitent d’autres.',
    'The person who invited you may not give this role any more. Ask the organization for a new invitation.':
      'La personne qui vous a invité ne peut plus donner ce rôle. Demandez une nouvelle invitation à l’organisation.',
    'The first account is made on the server: run "npm run create-admin".':
      'Le premier compte se crée sur le serveur : lancez « npm run create-admin ».',
    'This account is switched off. Ask the people who run the site.':
      'Ce compte est désactivé. Demandez aux responsables du site.',
    'This link is not valid any more. Ask for a new one and use the newest mail.':
      'Ce lien n’est plus valable. Demandez-en un nouveau et utilisez l’e-mail le plus récent.',
    'This link is not valid any more: it was used or is older than 15 minutes. Ask for a new one.':
      'Ce lien n’est plus valable : il a été utilisé ou date de plus de 15 minutes. Demandez-en un nouveau.',
    'There is no such form, or you may not read what came in through it.':
      'Ce formulaire n’existe pas, ou vous ne pouvez pas lire ce qu’il a reçu.',
    'There is no such submission, or you may not change it.':
      'Cet envoi n’existe pas, ou vous ne pouvez pas le modifier.',
    'Choose what the form begins as.': 'Choisissez par quoi commence le formulaire.',
    'Enter a text.': 'Saisissez un texte.',
    'The values of "{field}" are encrypted and cannot be listed.':
      'Les valeurs de « {field} » sont chiffrées et ne peuvent pas être listées.',
    'This value was sealed for another record. Enter it anew.':
      'Cette valeur a été scellée pour un autre enregistrement. Saisissez-la à nouveau.',
    'Only editors publish posts, change published ones and take them down. Save it as a draft and ask one of them.':
      'Seuls les éditeurs publient des articles, modifient ceux qui sont publiés et les retirent. Enregistrez un brouillon et demandez à l’un d’eux.',
    'A comment stays under its post and where it answers. Write a new one instead.':
      'Un commentaire reste sous son article et là où il répond. Écrivez-en un nouveau.',
    'The comment that this one answers is under another post. Choose one of the same post.':
      'Le commentaire auquel celui-ci répond est sous un autre article. Choisissez-en un du même article.',
    'People can be filtered by your own organizations, not by their other memberships.':
      'On peut filtrer les personnes par vos propres organisations, pas par leurs autres appartenances.',
    'Say which organization the record belongs to: send its id as "organization".':
      'Dites à quelle organisation appartient l’enregistrement : envoyez son id comme « organization ».',
  },
}
