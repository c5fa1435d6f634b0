import type { Catalogue } from '../../catalogue'

/** Queues, jobs and what they do. */
export const es: Catalogue = {
  labels: {},
  words: {
    Jobs: 'Trabajos',
    'Nothing has failed.': 'Nada ha fallado.',
    'Nothing runs at this moment.': 'Nada se ejecuta ahora.',
    'Nothing waits.': 'Nada espera.',
    'No dead letters.': 'Ninguno abandonado.',
    'Try again': 'Intentar otra vez',
    'The newest {shown} of {total}. Choose a queue above to see its own.':
      'Los {shown} más recientes de {total}. Elige una cola arriba para ver los suyos.',
    'Cancel this job': 'Cancelar este trabajo',
    'Yes, cancel it': 'Sí, cancelarlo',
    'failed {time}': 'falló {time}',
    'began {time}': 'empezó {time}',
    'next try {time}': 'próximo intento {time}',
    'due {time}': 'previsto {time}',
    'gave up {time}': 'se abandonó {time}',
    'after {count} tries': { one: 'tras un intento', other: 'tras {count} intentos' },
    'not tried yet': 'sin intentar aún',
    'try {tries} of {limit}': 'intento {tries} de {limit}',
    Failed: 'Fallidos',
    Running: 'En marcha',
    Waiting: 'En espera',
    'Dead letters': 'Abandonados',
    'No worker runs. Jobs wait until one does: npm start brings one up.':
      'No hay ningún proceso en marcha. Los trabajos esperan hasta que lo haya: npm start lo arranca.',
    '{count} workers run.': { one: 'Un proceso en marcha.', other: '{count} procesos en marcha.' },
    'Which jobs': 'Qué trabajos',
    'Show all queues': 'Mostrar todas las colas',
    'Put all {count} back to work': {
      one: 'Ponerlo otra vez a trabajar',
      other: 'Poner los {count} otra vez a trabajar',
    },
    'Jobs carry the work of every organization, so only platform administrators see them.':
      'Los trabajos llevan lo de todas las organizaciones, así que solo los ve quien administra la plataforma.',
    'No queue yet. The first worker makes them.': 'Aún no hay colas. Las crea el primer proceso.',
    Queue: 'Cola',
    'Runs by itself': 'Se ejecuta solo',
    Dead: 'Abandonados',
    'Done today': 'Hechos hoy',
    '{time} behind': '{time} de retraso',
    '{count} later': '{count} más tarde',
    'Publishes and unpublishes what editors have scheduled.': 'Publica y retira lo que se ha programado.',
    'Removes expired rate limits and the traces of processes that have died.':
      'Quita los límites caducados y los restos de procesos muertos.',
    'Starts the monthly quotas of organizations anew.': 'Reinicia las cuotas mensuales de las organizaciones.',
    'Hands one mail of the outbox to the mail server.': 'Entrega un correo al servidor de correo.',
    'Mails a link to sign in, if the address that asked for one has an account.':
      'Envía un enlace para iniciar sesión si la dirección que lo pidió tiene cuenta.',
    'Tells the web servers which pages have changed.': 'Avisa a los servidores web de qué páginas han cambiado.',
    'Removes comments that nobody has confirmed for three days.':
      'Quita los comentarios que nadie ha confirmado en tres días.',
    'Measures an uploaded file and draws its sizes.': 'Mide un archivo subido y dibuja sus tamaños.',
    'Removes files that no record has any more.': 'Quita archivos que ya no tienen registro.',
    'Looks for files without a record and removes them.': 'Busca archivos sin registro y los quita.',
    'Marks requests for testimonials whose link has run out.':
      'Marca las peticiones de testimonio cuyo enlace ha caducado.',
    'Keeps the search of the site in step with a document.': 'Mantiene la búsqueda del sitio al día con un documento.',
    'Goes through everything that the search of a site finds.':
      'Recorre todo lo que encuentra la búsqueda de un sitio.',
  },
  refusals: {
    'This job is not a failed one any more.': 'Este trabajo ya no está fallido.',
    'This job has ended already.': 'Este trabajo ya terminó.',
  },
}
