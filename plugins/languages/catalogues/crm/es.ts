import type { Catalogue } from '../../catalogue'

/** Leads, conversion, merge, contacts, companies and changes of many. The glossary stands in `../es.ts`. */
export const es: Catalogue = {
  labels: {
    Convert: 'Convertir',
    Merge: 'Fusionar',
    'Next step': 'Siguiente paso',
    'By when': 'Para cuándo',
    'Lost reason': 'Motivo de la pérdida',
    'Duplicate of': 'Duplicado de',
    'An open lead with the same address was there before.':
      'Antes ya había un interesado abierto con la misma dirección.',
    'The client that came of it, or the one it is from.': 'El cliente que resultó de él, o aquel de quien viene.',
    'Converted at': 'Convertido el',
    Contacts: 'Contactos',
    'First name': 'Nombre de pila',
    'Last name': 'Apellidos',
    'What the person does there.': 'Qué hace allí esa persona.',
    'Primary contact': 'Contacto principal',
    'The one of its company. Choosing another takes it from the one before.':
      'El de su empresa. Al elegir otro, el anterior deja de serlo.',
    'Merged into': 'Fusionado en',
    'People with an account': 'Personas con cuenta',
    'Change of many': 'Cambio conjunto',
    'Changes of many': 'Cambios conjuntos',
    'Conversions, merges and imports. Each can be taken back as long as nothing that it touched has changed since.':
      'Conversiones, fusiones e importaciones. Cada una se puede deshacer mientras nada de lo que tocó haya cambiado desde entonces.',
    Conversion: 'Conversión',
    Import: 'Importación',
    Collection: 'Colección',
    'Made by': 'Hecho por',
    'Undone at': 'Deshecho el',
    'Undone by': 'Deshecho por',
  },
  words: {
    'Make “{name}”': 'Crear «{name}»',
    'Take “{name}”, which is there': 'Usar «{name}», que ya existe',
    None: 'Ninguno',
    'Take another one': 'Usar otro',
    'Its name': 'Su nombre',
    Website: 'Sitio web',
    Application: 'Aplicación',
    Storefront: 'Tienda',
    Branding: 'Marca',
    Automation: 'Automatización',
    Consulting: 'Consultoría',
    Other: 'Otro',
    'Write the value as a number, such as 12,500.': 'Escribe el valor como número, por ejemplo 12.500.',
    'The lead is converted.': 'El interesado está convertido.',
    Company: 'Empresa',
    'Contact person': 'Persona de contacto',
    'An opportunity and a project belong to a client: choose one to add them.':
      'Una oportunidad y un proyecto pertenecen a un cliente: elige uno para añadirlos.',
    'An opportunity': 'Una oportunidad',
    Currency: 'Moneda',
    'A project': 'Un proyecto',
    'Convert the lead': 'Convertir al interesado',
    'Those who talk to clients convert leads.': 'Convierten interesados quienes hablan con los clientes.',
    'Convert this lead': 'Convertir a este interesado',
    'Choose what comes of it. All of it is made at once, linked, and can be taken back from the trail.':
      'Elige qué resulta de él. Todo se crea a la vez, enlazado, y se puede deshacer desde el historial.',
    'This lead is converted. Its trail leads to what was made, and takes it back.':
      'Este interesado está convertido. Su historial lleva a lo que se creó y permite deshacerlo.',
    'This lead is lost. Set it to Contacted first, then convert it.':
      'Este interesado está perdido. Ponlo primero en Contactado y conviértelo después.',
    'Take it': 'Me lo quedo',
    'Not a duplicate': 'No es un duplicado',
    'Mark as its duplicate': 'Marcar como su duplicado',
    'same address': 'misma dirección',
    'same domain': 'mismo dominio',
    'Working on this lead': 'Trabajar con este interesado',
    'Convert …': 'Convertir …',
    'Perhaps the same': 'Quizá el mismo',
    'The two are one record now. The trail takes it back.':
      'Los dos son ahora un solo registro. Desde el historial se puede deshacer.',
    Nothing: 'Nada',
    'Their fields say the same.': 'Sus campos dicen lo mismo.',
    stays: 'se queda',
    goes: 'se va',
    'What moves': 'Qué se traslada',
    'Nothing else belongs to “{name}”.': 'A «{name}» no le pertenece nada más.',
    'Texts that name the one that goes, and stay as they are': 'Textos que nombran al que se va y se quedan como están',
    'Merge the two': 'Fusionar los dos',
    'Choose another record': 'Elegir otro registro',
    'Those who lead the studio merge records.': 'Fusionan registros quienes dirigen el estudio.',
    'Merge with another record': 'Fusionar con otro registro',
    'This record stays. Everything that belongs to the other moves here, and the other goes to the trash.':
      'Este registro se queda. Todo lo que pertenece al otro pasa aquí, y el otro va a la papelera.',
    'Name of the record that goes': 'Nombre del registro que se va',
    'None of that name.': 'Ninguno con ese nombre.',
    made: 'creado',
    changed: 'cambiado',
    'put in the trash': 'en la papelera',
    'What was changed': 'Qué se cambió',
    'Nothing was changed.': 'No se cambió nada.',
    'and {count} more': 'y {count} más',
    'This has been taken back.': 'Esto se ha deshecho.',
    'All of it is taken back.': 'Todo se ha deshecho.',
    'Take back …': 'Deshacer …',
    'What was made goes to the trash, what was changed gets its former value, all at once or nothing.':
      'Lo creado va a la papelera y lo cambiado recupera su valor anterior: todo a la vez o nada.',
    'Take all of this back?': '¿Deshacer todo esto?',
    'Records that were made go to the trash; everything else is as it was before.':
      'Los registros creados van a la papelera; todo lo demás queda como antes.',
    'Take it back': 'Deshacerlo',
    'changed together with other records': 'cambiado junto con otros registros',
    'moved to another record': 'trasladado a otro registro',
    'put back, with all that changed together with it': 'restablecido, con todo lo que cambió a la vez',
    'Everything that changed with it': 'Todo lo que cambió a la vez',
    'Other records changed with it.': 'Otros registros cambiaron a la vez.',
    'Overdue next steps': 'Siguientes pasos atrasados',
    'A lead waits for what you said you would do.': 'Un interesado espera lo que dijiste que harías.',
    'Every next step is on time.': 'Todos los siguientes pasos van a tiempo.',
  },
  refusals: {
    'There is no such change.': 'No existe tal cambio.',
    'This has been taken back already.': 'Esto ya se ha deshecho.',
    'Nothing was taken back, because this has changed since: {list}. Change it back first, or leave it as it is.':
      'No se ha deshecho nada, porque esto ha cambiado desde entonces: {list}. Devuélvelo antes a su estado o déjalo como está.',
    'Choose two different records.': 'Elige dos registros distintos.',
    'A merge puts a record in the trash. That is for those who lead the studio.':
      'Una fusión deja un registro en la papelera. Eso corresponde a quienes dirigen el estudio.',
    'Together the two have more than {most} accesses. Remove some first.':
      'Entre los dos tienen más de {most} accesos. Quita antes algunos.',
    '“{name}” was merged or trashed meanwhile. Look at it again.':
      '«{name}» se ha fusionado o tirado a la papelera entretanto. Vuelve a mirarlo.',
    'Nobody chooses this field. Leave it out.': 'Este campo no lo elige nadie. Déjalo fuera.',
    'You may not change this lead.': 'No puedes cambiar este interesado.',
    'Those who talk to clients say which leads are the same.':
      'Qué interesados son el mismo lo dicen quienes hablan con los clientes.',
    'The other lead repeats this one. Mark that one instead.': 'El otro interesado repite a este. Marca aquel.',
    'Other leads repeat this one. Mark them first.': 'Otros interesados repiten a este. Márcalos antes.',
    '{name} has taken this lead already.': '{name} ya se ha quedado con este interesado.',
    'There is no such lead.': 'No existe tal interesado.',
    'There is no such company.': 'No existe tal empresa.',
    'There is no such contact.': 'No existe tal contacto.',
    'There is no such client.': 'No existe tal cliente.',
    'There is no such record.': 'No existe tal registro.',
    'You may not make all of these records. Ask somebody who talks to clients.':
      'No puedes crear todos estos registros. Pídeselo a quien habla con los clientes.',
    'One of the chosen records is not there any more. Choose again.':
      'Uno de los registros elegidos ya no está. Elige de nuevo.',
    'You may not change the chosen records. Ask somebody who talks to clients.':
      'No puedes cambiar los registros elegidos. Pídeselo a quien habla con los clientes.',
    'This lead is converted already. Its trail leads to what was made.':
      'Este interesado ya está convertido. Su historial lleva a lo que se creó.',
    'This lead is lost. Set it to Contacted first, then convert it.':
      'Este interesado está perdido. Ponlo primero en Contactado y conviértelo después.',
    'A new lead is not converted yet. Keep it as New, then use “Convert”.':
      'Un interesado nuevo aún no está convertido. Déjalo en Nuevo y usa después «Convertir».',
    'This lead is converted. To open it again, take the conversion back: its trail has the link.':
      'Este interesado está convertido. Para reabrirlo, deshaz la conversión: su historial tiene el enlace.',
    'A lead is converted by “Convert”, which makes what comes of it. From {from} it goes to {possible}.':
      'Un interesado se convierte con «Convertir», que crea lo que resulta de él. De {from} pasa a {possible}.',
    'A lead does not go from {from} to {to}. From here it goes to {possible}.':
      'Un interesado no pasa de {from} a {to}. Desde aquí pasa a {possible}.',
    'Write a title.': 'Escribe un título.',
    'Choose at least a company, a contact or a client to make or to link.':
      'Elige al menos una empresa, un contacto o un cliente para crear o enlazar.',
    'An opportunity and a project belong to a client. Make one or choose one.':
      'Una oportunidad y un proyecto pertenecen a un cliente. Crea o elige uno.',
  },
}
