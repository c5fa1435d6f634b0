import type { Catalogue } from '../../catalogue'

/** Boards: pipelines, stages, cards, moves. */
export const fr: Catalogue = {
  labels: {
    Pipeline: 'Pipeline',
    Pipelines: 'Pipelines',
    Key: 'Clé',
    'For programs and templates: small letters, digits and hyphens.':
      'Pour les programmes et les modèles : minuscules, chiffres et traits d’union.',
    Sales: 'Ventes',
    Support: 'Assistance',
    Billing: 'Facturation',
    Internal: 'Interne',
    Generic: 'Général',
    Custom: 'Sur mesure',
    'Takes new cards. What is on it can be moved either way.':
      'Accepte de nouvelles cartes. Celles qui s’y trouvent peuvent être déplacées dans tous les cas.',
    Card: 'Carte',
    Cards: 'Cartes',
    'The pipeline of its stage.': 'Le pipeline de son étape.',
    'Entered stage at': 'Dans l’étape depuis',
    Stage: 'Étape',
    Stages: 'Étapes',
    Slate: 'Ardoise',
    Brass: 'Laiton',
    Verdigris: 'Vert-de-gris',
    Blue: 'Bleu',
    Plum: 'Prune',
    Limit: 'Limite',
    'How many cards it takes at once. Empty: as many as come.':
      'Combien de cartes elle accepte à la fois. Vide : autant qu’il en vient.',
    'Probability in %': 'Probabilité en %',
    'What share of an opportunity’s value the forecast counts here.':
      'Quelle part de la valeur d’une opportunité la prévision compte ici.',
    'Cards are finished here': 'Les cartes se terminent ici',
    Outcome: 'Issue',
    Won: 'Gagné',
    Move: 'Déplacement',
    Moves: 'Déplacements',
    'The title of the card at that time.': 'Le titre de la carte à ce moment-là.',
    'From stage': 'De l’étape',
    'To stage': 'À l’étape',
    'Moved at': 'Déplacée le',
    'Moved by': 'Déplacée par',
    'Seconds in the stage before': 'Secondes dans l’étape précédente',
  },
  words: {},
  refusals: {
    'There is no such board. Open it again from the list of pipelines.':
      'Ce tableau n’existe pas. Rouvrez-le depuis la liste des pipelines.',
    'You may look at this board, but not change it.': 'Vous pouvez consulter ce tableau, mais pas le modifier.',
    'There is no such stage on this board.': 'Cette étape n’existe pas sur ce tableau.',
    'There is no such stage. Choose one of the board.': 'Cette étape n’existe pas. Choisissez-en une du tableau.',
    'This card is not on the board any more.': 'Cette carte n’est plus sur le tableau.',
    'The cards around this place have moved meanwhile. Look at the board, then move the card again.':
      'Les cartes autour de cette place ont été déplacées entre-temps. Regardez le tableau, puis déplacez de nouveau la carte.',
    'The stage “{name}” is full: its limit is {limit}. Move a card out of it first.':
      'L’étape « {name} » est pleine : sa limite est de {limit}. Sortez-en d’abord une carte.',
    'The pipeline “{name}” takes no new cards. Switch it on, or choose another one.':
      'Le pipeline « {name} » n’accepte pas de nouvelles cartes. Activez-le ou choisissez-en un autre.',
    'This card shows the task “{title}”. Change it there: the card follows.':
      'Cette carte montre la tâche « {title} ». Modifiez-la là-bas : la carte suit.',
    'This card shows the opportunity “{title}”. Change it there: the card follows.':
      'Cette carte montre l’opportunité « {title} ». Modifiez-la là-bas : la carte suit.',
    'The stage “{name}” still has cards ({count}). Move them to another stage first.':
      'L’étape « {name} » contient encore des cartes ({count}). Déplacez-les d’abord vers une autre étape.',
    'The trash still has cards of the stage “{name}” ({count}). Restore and move them, or delete them for good.':
      'La corbeille contient encore des cartes de l’étape « {name} » ({count}). Restaurez-les et déplacez-les, ou supprimez-les définitivement.',
    'Write a key of small letters, digits and hyphens, such as new-business.':
      'Écrivez une clé en minuscules, chiffres et traits d’union, comme new-business.',
    'Lanes are none, assignee or priority.': 'Les couloirs sont none, assignee ou priority.',
    'Name people by id, or say me or none.': 'Nommez les personnes par leur identifiant, ou écrivez me ou none.',
    'Priorities are {list}.': 'Les priorités sont {list}.',
    'Currencies are {list}.': 'Les devises sont {list}.',
    'Search for 200 characters at most.': 'Cherchez 200 caractères au plus.',
    'Due is overdue, today, week or none.': 'L’échéance est overdue, today, week ou none.',
    'The address has a value that it cannot have.': 'L’adresse contient une valeur impossible.',
    'Give the cursor of the last answer: ?since=<cursor>.':
      'Donnez le curseur de la dernière réponse : ?since=<cursor>.',
    'Say after which rank.': 'Dites après quel rang.',
    'Choose a stage of the board.': 'Choisissez une étape du tableau.',
    'Name the cards around the place by their ids.': 'Nommez les cartes voisines par leur identifiant.',
    'Say which card.': 'Dites quelle carte.',
    'Write a title.': 'Écrivez un titre.',
    'Write 300 characters at most.': 'Écrivez 300 caractères au plus.',
    'Write 20,000 characters at most.': 'Écrivez 20 000 caractères au plus.',
    'Give the date as 2027-01-31T12:00:00Z.': 'Donnez la date sous la forme 2027-01-31T12:00:00Z.',
    'Choose somebody of the list.': 'Choisissez quelqu’un de la liste.',
    'Choose a client of the list.': 'Choisissez un client de la liste.',
    'Give the value as a whole number of the smallest unit.':
      'Donnez la valeur en nombre entier de la plus petite unité.',
    'Give days as 2027-01-31.': 'Donnez les jours sous la forme 2027-01-31.',
    'The first day comes after the last one. Swap them.': 'Le premier jour vient après le dernier. Inversez-les.',
    'A report covers five years at most.': 'Un rapport couvre cinq ans au plus.',
  },
}
