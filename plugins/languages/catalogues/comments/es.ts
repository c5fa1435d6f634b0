import type { Catalogue } from '../../catalogue'

/** Comments of readers, and who decides about them. */
export const es: Catalogue = {
  labels: {
    Comment: 'Comentario',
    Comments: 'Comentarios',
    Parent: 'Comentario anterior',
    'The comment that this one answers.': 'El comentario al que responde este.',
    'Author name': 'Nombre del autor',
    'Author email': 'Correo del autor',
    Unconfirmed: 'Sin confirmar',
    Pending: 'Pendiente',
    Approved: 'Aprobado',
    Rejected: 'Rechazado',
    Spam: 'Spam',
    'Spam score': 'Puntuación de spam',
    '0 is harmless, 100 is spam.': '0 es inofensivo, 100 es spam.',
    'Spam reasons': 'Motivos de spam',
    'Email confirmed at': 'Correo confirmado el',
    'What readers say under posts. Editors decide what is shown.':
      'Lo que dicen los lectores bajo los artículos. La redacción decide qué se muestra.',
  },
  words: {
    Approved: 'Aprobados',
    Rejected: 'Rechazados',
    Spam: 'Spam',
    'Not confirmed': 'Sin confirmar',
    Approve: 'Aprobar',
    Reject: 'Rechazar',
    'Mark as spam': 'Marcar como spam',
    'Approved. They are on the page within seconds.': 'Aprobados. Estarán en la página en segundos.',
    'Rejected. Whoever wrote them is not told.': 'Rechazados. No se avisa a quien los escribió.',
    'Marked as spam.': 'Marcados como spam.',
    'The server did not answer. Check your connection and try again.':
      'El servidor no respondió. Comprueba tu conexión e inténtalo de nuevo.',
    'Comments by status': 'Comentarios por estado',
    All: 'Todos',
    'Decide about the ticked comments': 'Decidir sobre los comentarios marcados',
    'Tick comments to decide about them.': 'Marca comentarios para decidir sobre ellos.',
    '{count} ticked': '{count} marcados',
  },
  refusals: {},
}
