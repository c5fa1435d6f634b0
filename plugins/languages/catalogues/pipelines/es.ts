import type { Catalogue } from '../../catalogue'

/** Boards: pipelines, stages, cards, moves. */
export const es: Catalogue = {
  labels: {
    Pipeline: 'Embudo',
    Pipelines: 'Embudos',
    Key: 'Clave',
    'For programs and templates: small letters, digits and hyphens.':
      'Para programas y plantillas: letras minúsculas, cifras y guiones.',
    Sales: 'Ventas',
    Support: 'Soporte',
    Billing: 'Facturación',
    Internal: 'Interno',
    Generic: 'General',
    Custom: 'Propio',
    'Takes new cards. What is on it can be moved either way.':
      'Admite tarjetas nuevas. Las que ya tiene se pueden mover en cualquier caso.',
    Card: 'Tarjeta',
    Cards: 'Tarjetas',
    'The pipeline of its stage.': 'El embudo de su fase.',
    'Entered stage at': 'En la fase desde',
    Stage: 'Fase',
    Stages: 'Fases',
    Slate: 'Pizarra',
    Brass: 'Latón',
    Verdigris: 'Verdín',
    Blue: 'Azul',
    Plum: 'Ciruela',
    Limit: 'Límite',
    'How many cards it takes at once. Empty: as many as come.':
      'Cuántas tarjetas admite a la vez. Vacío: todas las que lleguen.',
    'Probability in %': 'Probabilidad en %',
    'What share of an opportunity’s value the forecast counts here.':
      'Qué parte del valor de una oportunidad cuenta aquí la previsión.',
    'Cards are finished here': 'Aquí terminan las tarjetas',
    Outcome: 'Resultado',
    Won: 'Ganado',
    Move: 'Movimiento',
    Moves: 'Movimientos',
    'The title of the card at that time.': 'El título de la tarjeta en ese momento.',
    'From stage': 'Desde la fase',
    'To stage': 'A la fase',
    'Moved at': 'Movida el',
    'Moved by': 'Movida por',
    'Seconds in the stage before': 'Segundos en la fase anterior',
  },
  words: {},
  refusals: {
    'There is no such board. Open it again from the list of pipelines.':
      'No existe ese tablero. Ábrelo de nuevo desde la lista de embudos.',
    'You may look at this board, but not change it.': 'Puedes ver este tablero, pero no cambiarlo.',
    'There is no such stage on this board.': 'No existe esa fase en este tablero.',
    'There is no such stage. Choose one of the board.': 'No existe esa fase. Elige una del tablero.',
    'This card is not on the board any more.': 'Esta tarjeta ya no está en el tablero.',
    'The cards around this place have moved meanwhile. Look at the board, then move the card again.':
      'Las tarjetas de este sitio se han movido entretanto. Mira el tablero y vuelve a mover la tarjeta.',
    'The stage “{name}” is full: its limit is {limit}. Move a card out of it first.':
      'La fase «{name}» está llena: su límite es {limit}. Saca antes una tarjeta.',
    'The pipeline “{name}” takes no new cards. Switch it on, or choose another one.':
      'El embudo «{name}» no admite tarjetas nuevas. Actívalo o elige otro.',
    'This card shows the task “{title}”. Change it there: the card follows.':
      'Esta tarjeta muestra la tarea «{title}». Cámbiala allí: la tarjeta la sigue.',
    'This card shows the opportunity “{title}”. Change it there: the card follows.':
      'Esta tarjeta muestra la oportunidad «{title}». Cámbiala allí: la tarjeta la sigue.',
    'The stage “{name}” still has cards ({count}). Move them to another stage first.':
      'La fase «{name}» todavía tiene tarjetas ({count}). Muévelas antes a otra fase.',
    'The trash still has cards of the stage “{name}” ({count}). Restore and move them, or delete them for good.':
      'En la papelera quedan tarjetas de la fase «{name}» ({count}). Restáuralas y muévelas, o elimínalas del todo.',
    'Write a key of small letters, digits and hyphens, such as new-business.':
      'Escribe una clave con letras minúsculas, cifras y guiones, como new-business.',
    'Lanes are none, assignee or priority.': 'Los carriles son none, assignee o priority.',
    'Name people by id, or say me or none.': 'Nombra a las personas por su id, o escribe me o none.',
    'Priorities are {list}.': 'Las prioridades son {list}.',
    'Currencies are {list}.': 'Las monedas son {list}.',
    'Search for 200 characters at most.': 'Busca 200 caracteres como máximo.',
    'Due is overdue, today, week or none.': 'El plazo es overdue, today, week o none.',
    'The address has a value that it cannot have.': 'La dirección tiene un valor que no puede tener.',
    'Give the cursor of the last answer: ?since=<cursor>.': 'Indica el cursor de la última respuesta: ?since=<cursor>.',
    'Say after which rank.': 'Di después de qué rango.',
    'Choose a stage of the board.': 'Elige una fase del tablero.',
    'Name the cards around the place by their ids.': 'Nombra las tarjetas vecinas por su id.',
    'Say which card.': 'Di qué tarjeta.',
    'Write a title.': 'Escribe un título.',
    'Write 300 characters at most.': 'Escribe 300 caracteres como máximo.',
    'Write 20,000 characters at most.': 'Escribe 20 000 caracteres como máximo.',
    'Give the date as 2027-01-31T12:00:00Z.': 'Escribe la fecha como 2027-01-31T12:00:00Z.',
    'Choose somebody of the list.': 'Elige a alguien de la lista.',
    'Choose a client of the list.': 'Elige un cliente de la lista.',
    'Give the value as a whole number of the smallest unit.':
      'Escribe el valor como número entero de la unidad más pequeña.',
    'Give days as 2027-01-31.': 'Escribe los días como 2027-01-31.',
    'The first day comes after the last one. Swap them.': 'El primer día es posterior al último. Intercámbialos.',
    'A report covers five years at most.': 'Un informe abarca cinco años como máximo.',
  },
}
