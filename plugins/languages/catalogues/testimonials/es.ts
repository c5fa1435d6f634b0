import type { Catalogue } from '../../catalogue'

/** Testimonials and the links that ask for them. */
export const es: Catalogue = {
  labels: {
    Testimonial: 'Testimonio',
    Position: 'Cargo',
    Rating: 'Valoración',
    'From 1 to 5.': 'De 1 a 5.',
    Photo: 'Foto',
    Account: 'Cuenta',
    'Shown in front of the others.': 'Se muestra antes que los demás.',
    'When the person agreed to be quoted.': 'Cuándo aceptó la persona ser citada.',
    'Testimonial request': 'Petición de testimonio',
    'Testimonial requests': 'Peticiones de testimonio',
    'A few words of your own in the mail.': 'Unas palabras tuyas en el correo.',
    Language: 'Idioma',
    Sent: 'Enviado',
    Answered: 'Respondido',
    Expired: 'Caducado',
    'Expires at': 'Caduca el',
    'Answered at': 'Respondido el',
    'What clients say. Shown once it is published and the person has agreed.':
      'Lo que dicen los clientes. Se muestra cuando está publicado y la persona lo acepta.',
    'Links that ask for a testimonial, and who has answered.':
      'Enlaces que piden un testimonio, y quién ha respondido.',
  },
  words: {},
  refusals: {},
}
