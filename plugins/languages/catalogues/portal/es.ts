import type { Catalogue } from '../../catalogue'

/** Messages between a client and the studio. */
export const es: Catalogue = {
  labels: {
    'Client message': 'Mensaje de cliente',
    'Client messages': 'Mensajes de clientes',
    Body: 'Texto',
    Author: 'Autor',
    Attachments: 'Adjuntos',
    'Files that are shared with the client.': 'Archivos que se comparten con el cliente.',
    'From client': 'Del cliente',
    'Read at': 'Leído el',
    'When the other side opened it.': 'Cuándo lo abrió la otra parte.',
    Messages: 'Mensajes',
  },
  words: {
    'Those who talk to clients read what they write.': 'Quien trata con clientes lee lo que escriben.',
    Messages: 'Mensajes',
    'The newest thirty. The list of client messages has every one, filtered by client.':
      'Los treinta más recientes. La lista de mensajes de clientes los tiene todos, por cliente.',
    'Nothing has been written yet. The client is told by mail when you begin.':
      'Aún no se ha escrito nada. Al cliente se le avisa por correo cuando empieces.',
    'The client': 'El cliente',
    'The studio': 'El estudio',
    'Not read yet': 'Aún sin leer',
    'Your message is in the portal.': 'Tu mensaje está en el portal.',
    'Your message': 'Tu mensaje',
    'Your answer': 'Tu respuesta',
    'Attach shared files': 'Adjuntar archivos compartidos',
    'To attach a file, share it with this client first (Site › Files).':
      'Para adjuntar un archivo, compártelo antes con este cliente (Sitio › Archivos).',
    'Send to the client': 'Enviar al cliente',
  },
  refusals: {},
}
