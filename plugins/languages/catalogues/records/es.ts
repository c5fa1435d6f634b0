import type { Catalogue } from '../../catalogue'

/** What every record and every screen says: saving, secrets, refusals of the database and of shared fields. */
export const es: Catalogue = {
  labels: {},
  words: {
    'Done.': 'Hecho.',
    'That did not work. Try again.': 'No ha funcionado. Inténtalo de nuevo.',
    yes: 'sí',
    no: 'no',
    Field: 'Campo',
    'Somebody else has saved this record': 'Otra persona ha guardado este registro',
    'Nothing of yours is stored yet. These fields differ:': 'Lo tuyo aún no se ha guardado. Estos campos difieren:',
    'Stored now': 'Guardado ahora',
    Yours: 'Lo tuyo',
    'Load the stored one': 'Cargar lo guardado',
    'Keep mine and save again': 'Mantener lo mío y guardar otra vez',
    Set: 'Guardado',
    'Set, ends in {hint}': 'Guardado, termina en {hint}',
    Replace: 'Reemplazar',
    Remove: 'Quitar',
    'Keep the stored value': 'Mantener el valor guardado',
    'This is not valid JSON yet: {reason}. The last valid text is kept.':
      'Aún no es JSON válido: {reason}. Se conserva el último texto válido.',
  },
  refusals: {
    'Another record has this value already. Choose a different one.':
      'Otro registro ya tiene este valor. Elige uno distinto.',
    'Other records still point to this one. Remove or change them first.':
      'Otros registros apuntan todavía a este. Quítalos o cámbialos antes.',
    'The server is busy. Try again in a moment.': 'El servidor está ocupado. Inténtalo en un momento.',
    'A value does not have the form that its field needs, for example an id that is none.':
      'Un valor no tiene la forma que necesita su campo, por ejemplo un id que no lo es.',
    'The text contains a character that cannot be stored.': 'El texto contiene un carácter que no se puede guardar.',
    'A text is longer than its field allows.': 'Un texto es más largo de lo que permite su campo.',
    'A number is out of range.': 'Un número está fuera de rango.',
    'A date is out of range.': 'Una fecha está fuera de rango.',
    'This points to a record that does not exist any more. Choose another one.':
      'Apunta a un registro que ya no existe. Elige otro.',
    'This points to a record that does not exist in this organization. Choose another one.':
      'Apunta a un registro que no existe en esta organización. Elige otro.',
    'This record is kept as it was written: it cannot be changed or removed.':
      'Este registro se conserva como se escribió: no se puede cambiar ni quitar.',
    'This must not be empty.': 'No puede quedar vacío.',
    'A required value is missing.': 'Falta un valor obligatorio.',
    'Somebody else changed the same records at the same moment. Try again.':
      'Otra persona cambió los mismos registros en el mismo momento. Inténtalo de nuevo.',
    'Somebody else has saved this record since you opened it. Compare both versions, then save again.':
      'Otra persona ha guardado este registro desde que lo abriste. Compara ambas versiones y guarda de nuevo.',
    'A record cannot move to another organization. Make a new one there instead.':
      'Un registro no puede pasar a otra organización. Crea uno nuevo allí.',
    'No versions are kept of these records.': 'De estos registros no se guardan versiones.',
    'Only the owner of an account sets its password. Send a password reset mail instead.':
      'Solo el dueño de una cuenta pone su contraseña. Envía un correo para restablecerla.',
    'Each membership names an organization.': 'Cada pertenencia nombra una organización.',
    'A person has one membership in an organization.': 'Una persona tiene una sola pertenencia en una organización.',
    'Choose an organization in the navigation first.': 'Elige antes una organización en la navegación.',
    'Write a slug with at least one letter or digit: the title gave none.':
      'Escribe un final de dirección con al menos una letra o cifra: el título no dio ninguna.',
    'Use lower-case letters, digits and single hyphens.': 'Usa minúsculas, cifras y guiones sueltos.',
    '“{value}” is an address of the house itself. Choose another word.':
      '«{value}» es una dirección de la casa. Elige otra palabra.',
    'Use at most {count} characters.': 'Usa como máximo {count} caracteres.',
    'Use at most {count} blocks.': 'Usa como máximo {count} bloques.',
    'Choose a record, or write an address.': 'Elige un registro o escribe una dirección.',
    'Begin with “/” for a page of this site, or with https://.':
      'Empieza con «/» para una página de este sitio, o con https://.',
    'Write the colour as six hexadecimal digits, for example #c9a15a.':
      'Escribe el color con seis cifras hexadecimales, por ejemplo #c9a15a.',
    'Write the host name alone in lower case, for example studio.example.com.':
      'Escribe solo el nombre de host en minúsculas, por ejemplo studio.example.com.',
    'Enter a value.': 'Escribe un valor.',
  },
}
