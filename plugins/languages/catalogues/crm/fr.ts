import type { Catalogue } from '../../catalogue'

/** Leads, conversion, merge, contacts, companies and changes of many. The glossary stands in `../fr.ts`. */
export const fr: Catalogue = {
  labels: {
    Convert: 'Convertir',
    Merge: 'Fusionner',
    'Next step': 'Étape suivante',
    'By when': 'Pour quand',
    'Lost reason': 'Motif de la perte',
    'Duplicate of': 'Doublon de',
    'An open lead with the same address was there before.': 'Un prospect ouvert avec la même adresse existait déjà.',
    'The client that came of it, or the one it is from.': 'Le client qui en est issu, ou celui dont il vient.',
    'Converted at': 'Converti le',
    Contacts: 'Contacts',
    'First name': 'Prénom',
    'Last name': 'Nom de famille',
    'What the person does there.': 'Ce que la personne y fait.',
    'Primary contact': 'Contact principal',
    'The one of its company. Choosing another takes it from the one before.':
      'Celui de son entreprise. En choisir un autre le retire au précédent.',
    'Merged into': 'Fusionné dans',
    'People with an account': 'Personnes avec un compte',
    'Change of many': 'Changement groupé',
    'Changes of many': 'Changements groupés',
    'Conversions, merges and imports. Each can be taken back as long as nothing that it touched has changed since.':
      'Conversions, fusions et importations. Chacune peut être annulée tant que rien de ce qu’elle a touché n’a changé depuis.',
    Conversion: 'Conversion',
    Import: 'Importation',
    Collection: 'Collection',
    'Made by': 'Fait par',
    'Undone at': 'Annulé le',
    'Undone by': 'Annulé par',
  },
  words: {
    'Make “{name}”': 'Créer « {name} »',
    'Take “{name}”, which is there': 'Prendre « {name} », qui existe déjà',
    None: 'Aucun',
    'Take another one': 'En prendre un autre',
    'Its name': 'Son nom',
    Website: 'Site web',
    Application: 'Application',
    Storefront: 'Boutique',
    Branding: 'Identité de marque',
    Automation: 'Automatisation',
    Consulting: 'Conseil',
    Other: 'Autre',
    'Write the value as a number, such as 12,500.': 'Écrivez la valeur en chiffres, par exemple 12 500.',
    'The lead is converted.': 'Le prospect est converti.',
    Company: 'Entreprise',
    'Contact person': 'Personne de contact',
    'An opportunity and a project belong to a client: choose one to add them.':
      'Une opportunité et un projet appartiennent à un client : choisissez-en un pour les ajouter.',
    'An opportunity': 'Une opportunité',
    Currency: 'Devise',
    'A project': 'Un projet',
    'Convert the lead': 'Convertir le prospect',
    'Those who talk to clients convert leads.':
      'Ce sont les personnes en contact avec les clients qui convertissent les prospects.',
    'Convert this lead': 'Convertir ce prospect',
    'Choose what comes of it. All of it is made at once, linked, and can be taken back from the trail.':
      'Choisissez ce qui en résulte. Tout est créé d’un coup, relié, et peut être annulé depuis l’historique.',
    'This lead is converted. Its trail leads to what was made, and takes it back.':
      'Ce prospect est converti. Son historique mène à ce qui a été créé et permet de l’annuler.',
    'This lead is lost. Set it to Contacted first, then convert it.':
      'Ce prospect est perdu. Passez-le d’abord à Contacté, puis convertissez-le.',
    'Take it': 'Je m’en charge',
    'Not a duplicate': 'Pas un doublon',
    'Mark as its duplicate': 'Marquer comme son doublon',
    'same address': 'même adresse',
    'same domain': 'même domaine',
    'Working on this lead': 'Travailler sur ce prospect',
    'Convert …': 'Convertir …',
    'Perhaps the same': 'Peut-être le même',
    'The two are one record now. The trail takes it back.':
      'Les deux ne font plus qu’un. L’historique permet de l’annuler.',
    Nothing: 'Rien',
    'Their fields say the same.': 'Leurs champs disent la même chose.',
    stays: 'reste',
    goes: 'part',
    'What moves': 'Ce qui est déplacé',
    'Nothing else belongs to “{name}”.': 'Rien d’autre n’appartient à « {name} ».',
    'Texts that name the one that goes, and stay as they are':
      'Textes qui nomment celui qui part et restent tels quels',
    'Merge the two': 'Fusionner les deux',
    'Choose another record': 'Choisir un autre enregistrement',
    'Those who lead the studio merge records.':
      'Ce sont les responsables du studio qui fusionnent les enregistrements.',
    'Merge with another record': 'Fusionner avec un autre enregistrement',
    'This record stays. Everything that belongs to the other moves here, and the other goes to the trash.':
      'Cet enregistrement reste. Tout ce qui appartient à l’autre vient ici, et l’autre va à la corbeille.',
    'Name of the record that goes': 'Nom de l’enregistrement qui part',
    'None of that name.': 'Aucun de ce nom.',
    made: 'créé',
    changed: 'modifié',
    'put in the trash': 'mis à la corbeille',
    'What was changed': 'Ce qui a été modifié',
    'Nothing was changed.': 'Rien n’a été modifié.',
    'and {count} more': 'et {count} de plus',
    'This has been taken back.': 'Ceci a été annulé.',
    'All of it is taken back.': 'Tout a été annulé.',
    'Take back …': 'Annuler …',
    'What was made goes to the trash, what was changed gets its former value, all at once or nothing.':
      'Ce qui a été créé va à la corbeille, ce qui a été modifié reprend sa valeur d’avant : tout d’un coup, ou rien.',
    'Take all of this back?': 'Annuler tout ceci ?',
    'Records that were made go to the trash; everything else is as it was before.':
      'Les enregistrements créés vont à la corbeille ; tout le reste redevient comme avant.',
    'Take it back': 'L’annuler',
    'changed together with other records': 'modifié avec d’autres enregistrements',
    'moved to another record': 'déplacé vers un autre enregistrement',
    'put back, with all that changed together with it': 'rétabli, avec tout ce qui avait changé en même temps',
    'Everything that changed with it': 'Tout ce qui a changé en même temps',
    'Other records changed with it.': 'D’autres enregistrements ont changé en même temps.',
    'Overdue next steps': 'Étapes en retard',
    'A lead waits for what you said you would do.': 'Un prospect attend ce que vous aviez promis.',
    'Every next step is on time.': 'Toutes les étapes sont à l’heure.',
  },
  refusals: {
    'There is no such change.': 'Ce changement n’existe pas.',
    'This has been taken back already.': 'Ceci a déjà été annulé.',
    'Nothing was taken back, because this has changed since: {list}. Change it back first, or leave it as it is.':
      'Rien n’a été annulé, car ceci a changé depuis : {list}. Rétablissez-le d’abord, ou laissez-le tel quel.',
    'Choose two different records.': 'Choisissez deux enregistrements différents.',
    'A merge puts a record in the trash. That is for those who lead the studio.':
      'Une fusion met un enregistrement à la corbeille. C’est réservé aux responsables du studio.',
    'Together the two have more than {most} accesses. Remove some first.':
      'À eux deux, ils ont plus de {most} accès. Retirez-en d’abord.',
    '“{name}” was merged or trashed meanwhile. Look at it again.':
      '« {name} » a été fusionné ou mis à la corbeille entre-temps. Regardez à nouveau.',
    'Nobody chooses this field. Leave it out.': 'Personne ne choisit ce champ. Laissez-le de côté.',
    'You may not change this lead.': 'Vous ne pouvez pas modifier ce prospect.',
    'Those who talk to clients say which leads are the same.':
      'Ce sont les personnes en contact avec les clients qui disent quels prospects sont les mêmes.',
    'The other lead repeats this one. Mark that one instead.':
      'C’est l’autre prospect qui répète celui-ci. Marquez plutôt l’autre.',
    'Other leads repeat this one. Mark them first.': 'D’autres prospects répètent celui-ci. Marquez-les d’abord.',
    '{name} has taken this lead already.': '{name} s’est déjà chargé de ce prospect.',
    'There is no such lead.': 'Ce prospect n’existe pas.',
    'There is no such company.': 'Cette entreprise n’existe pas.',
    'There is no such contact.': 'Ce contact n’existe pas.',
    'There is no such client.': 'Ce client n’existe pas.',
    'There is no such record.': 'Cet enregistrement n’existe pas.',
    'You may not make all of these records. Ask somebody who talks to clients.':
      'Vous ne pouvez pas créer tous ces enregistrements. Demandez à quelqu’un en contact avec les clients.',
    'One of the chosen records is not there any more. Choose again.':
      'L’un des enregistrements choisis n’existe plus. Choisissez à nouveau.',
    'You may not change the chosen records. Ask somebody who talks to clients.':
      'Vous ne pouvez pas modifier les enregistrements choisis. Demandez à quelqu’un en contact avec les clients.',
    'This lead is converted already. Its trail leads to what was made.':
      'Ce prospect est déjà converti. Son historique mène à ce qui a été créé.',
    'This lead is lost. Set it to Contacted first, then convert it.':
      'Ce prospect est perdu. Passez-le d’abord à Contacté, puis convertissez-le.',
    'A new lead is not converted yet. Keep it as New, then use “Convert”.':
      'Un nouveau prospect n’est pas encore converti. Laissez-le à Nouveau, puis utilisez « Convertir ».',
    'This lead is converted. To open it again, take the conversion back: its trail has the link.':
      'Ce prospect est converti. Pour le rouvrir, annulez la conversion : son historique a le lien.',
    'A lead is converted by “Convert”, which makes what comes of it. From {from} it goes to {possible}.':
      'Un prospect se convertit par « Convertir », qui crée ce qui en résulte. De {from} il passe à {possible}.',
    'A lead does not go from {from} to {to}. From here it goes to {possible}.':
      'Un prospect ne passe pas de {from} à {to}. D’ici, il passe à {possible}.',
    'Write a title.': 'Écrivez un titre.',
    'Choose at least a company, a contact or a client to make or to link.':
      'Choisissez au moins une entreprise, un contact ou un client à créer ou à relier.',
    'An opportunity and a project belong to a client. Make one or choose one.':
      'Une opportunité et un projet appartiennent à un client. Créez-en un ou choisissez-en un.',
  },
}
