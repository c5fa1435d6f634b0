import type { Catalogue } from '../../catalogue'

/** Boards: pipelines, stages, cards, moves. */
export const de: Catalogue = {
  labels: {
    Pipeline: 'Pipeline',
    Pipelines: 'Pipelines',
    Key: 'Schlüssel',
    'For programs and templates: small letters, digits and hyphens.':
      'Für Programme und Vorlagen: Kleinbuchstaben, Ziffern und Bindestriche.',
    Sales: 'Vertrieb',
    Support: 'Support',
    Billing: 'Abrechnung',
    Internal: 'Intern',
    Generic: 'Allgemein',
    Custom: 'Eigene',
    'Takes new cards. What is on it can be moved either way.':
      'Nimmt neue Karten auf. Was darauf steht, lässt sich in jedem Fall verschieben.',
    Card: 'Karte',
    Cards: 'Karten',
    'The pipeline of its stage.': 'Die Pipeline ihrer Phase.',
    'Entered stage at': 'In der Phase seit',
    Stage: 'Phase',
    Stages: 'Phasen',
    Slate: 'Schiefer',
    Brass: 'Messing',
    Verdigris: 'Grünspan',
    Blue: 'Blau',
    Plum: 'Pflaume',
    Limit: 'Grenze',
    'How many cards it takes at once. Empty: as many as come.':
      'Wie viele Karten sie zugleich aufnimmt. Leer: so viele, wie kommen.',
    'Probability in %': 'Wahrscheinlichkeit in %',
    'What share of an opportunity’s value the forecast counts here.':
      'Welchen Anteil vom Wert einer Verkaufschance die Prognose hier zählt.',
    'Cards are finished here': 'Hier sind Karten fertig',
    Outcome: 'Ergebnis',
    Won: 'Gewonnen',
    Move: 'Bewegung',
    Moves: 'Bewegungen',
    'The title of the card at that time.': 'Der Titel der Karte zu dieser Zeit.',
    'From stage': 'Aus Phase',
    'To stage': 'In Phase',
    'Moved at': 'Bewegt am',
    'Moved by': 'Bewegt von',
    'Seconds in the stage before': 'Sekunden in der Phase davor',
  },
  words: {},
  refusals: {
    'There is no such board. Open it again from the list of pipelines.':
      'Dieses Board gibt es nicht. Öffnen Sie es noch einmal aus der Liste der Pipelines.',
    'You may look at this board, but not change it.': 'Sie dürfen dieses Board ansehen, aber nicht ändern.',
    'There is no such stage on this board.': 'Diese Phase gibt es auf diesem Board nicht.',
    'There is no such stage. Choose one of the board.': 'Diese Phase gibt es nicht. Wählen Sie eine des Boards.',
    'This card is not on the board any more.': 'Diese Karte steht nicht mehr auf dem Board.',
    'The cards around this place have moved meanwhile. Look at the board, then move the card again.':
      'Die Karten um diese Stelle sind inzwischen verschoben worden. Sehen Sie sich das Board an und verschieben Sie die Karte noch einmal.',
    'The stage “{name}” is full: its limit is {limit}. Move a card out of it first.':
      'Die Phase „{name}“ ist voll: Ihre Grenze ist {limit}. Nehmen Sie erst eine Karte heraus.',
    'The pipeline “{name}” takes no new cards. Switch it on, or choose another one.':
      'Die Pipeline „{name}“ nimmt keine neuen Karten auf. Schalten Sie sie ein oder wählen Sie eine andere.',
    'This card shows the task “{title}”. Change it there: the card follows.':
      'Diese Karte zeigt die Aufgabe „{title}“. Ändern Sie sie dort: Die Karte folgt.',
    'This card shows the opportunity “{title}”. Change it there: the card follows.':
      'Diese Karte zeigt die Verkaufschance „{title}“. Ändern Sie sie dort: Die Karte folgt.',
    'The stage “{name}” still has cards ({count}). Move them to another stage first.':
      'In der Phase „{name}“ stehen noch Karten ({count}). Verschieben Sie sie erst in eine andere.',
    'The trash still has cards of the stage “{name}” ({count}). Restore and move them, or delete them for good.':
      'Im Papierkorb liegen noch Karten der Phase „{name}“ ({count}). Stellen Sie sie wieder her und verschieben Sie sie, oder löschen Sie sie endgültig.',
    'Write a key of small letters, digits and hyphens, such as new-business.':
      'Schreiben Sie einen Schlüssel aus Kleinbuchstaben, Ziffern und Bindestrichen, etwa new-business.',
    'Lanes are none, assignee or priority.': 'Bahnen sind none, assignee oder priority.',
    'Name people by id, or say me or none.': 'Nennen Sie Personen mit ihrer Id, oder schreiben Sie me oder none.',
    'Priorities are {list}.': 'Prioritäten sind {list}.',
    'Currencies are {list}.': 'Währungen sind {list}.',
    'Search for 200 characters at most.': 'Suchen Sie nach höchstens 200 Zeichen.',
    'Due is overdue, today, week or none.': 'Fällig ist overdue, today, week oder none.',
    'The address has a value that it cannot have.': 'Die Adresse hat einen Wert, den sie nicht haben kann.',
    'Give the cursor of the last answer: ?since=<cursor>.':
      'Geben Sie den Cursor der letzten Antwort an: ?since=<cursor>.',
    'Say after which rank.': 'Sagen Sie, hinter welchem Rang.',
    'Choose a stage of the board.': 'Wählen Sie eine Phase des Boards.',
    'Name the cards around the place by their ids.': 'Nennen Sie die Karten um die Stelle mit ihrer Id.',
    'Say which card.': 'Sagen Sie, welche Karte.',
    'Write a title.': 'Schreiben Sie einen Titel.',
    'Write 300 characters at most.': 'Schreiben Sie höchstens 300 Zeichen.',
    'Write 20,000 characters at most.': 'Schreiben Sie höchstens 20.000 Zeichen.',
    'Give the date as 2027-01-31T12:00:00Z.': 'Geben Sie das Datum als 2027-01-31T12:00:00Z an.',
    'Choose somebody of the list.': 'Wählen Sie jemanden aus der Liste.',
    'Choose a client of the list.': 'Wählen Sie einen Kunden aus der Liste.',
    'Give the value as a whole number of the smallest unit.':
      'Geben Sie den Wert als ganze Zahl der kleinsten Einheit an.',
    'Give days as 2027-01-31.': 'Geben Sie Tage als 2027-01-31 an.',
    'The first day comes after the last one. Swap them.': 'Der erste Tag liegt nach dem letzten. Tauschen Sie sie.',
    'A report covers five years at most.': 'Ein Bericht umfasst höchstens fünf Jahre.',
  },
}
