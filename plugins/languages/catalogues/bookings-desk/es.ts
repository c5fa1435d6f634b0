import type { Catalogue } from '../../catalogue'

/** What came to the screens of bookings and consultations when they were looked at. The glossary stands at the top of the big catalogue. */
export const es: Catalogue = {
  labels: {
    'Report goes to': 'El informe va a',
    'People of the client who are told by mail. Nobody chosen: its primary contact, or else its address.':
      'Personas del cliente a las que se avisa por correo. Si no elige a nadie: su contacto principal o, si no, su dirección.',
    'Entry of the waiting list': 'Entrada de la lista de espera',
  },
  words: {
    Audits: 'Auditorías',
    'Its booking waits for approval': 'Su reserva espera aprobación',
    planned: 'planeado',
    done: 'hecho',
    'Nobody is told by mail: the client has no address. Choose a contact on the record.':
      'No se avisa a nadie por correo: el cliente no tiene dirección. Elija un contacto en la ficha.',
    'Told by mail: {people}.': 'Avisados por correo: {people}.',
    'Will be told by mail: {people}.': 'Se avisará por correo a: {people}.',
    Consultations: 'Consultas',
    'Consultation asked for': 'Consulta solicitada',
    'Consultation planned': 'Consulta prevista',
    'Consultation held': 'Consulta hecha',
    'Consultation called off': 'Consulta anulada',
    'Audit begun': 'Auditoría empezada',
    'Audit completed': 'Auditoría terminada',
    'Audit completed and shown': 'Auditoría terminada y mostrada',
    'Follow-up due': 'Seguimiento pendiente',
    'Follow-up done': 'Seguimiento hecho',
    'Follow-up called off': 'Seguimiento anulado',
    'Request received': 'Solicitud recibida',
    Refusal: 'Rechazo',
    'Request withdrawn': 'Solicitud retirada',
    'Handed on': 'Traspaso',
    'How much of the bookable hours is booked, week by week. In red: meetings to which nobody came.':
      'Cuánto está reservado de las horas reservables, semana a semana. En rojo: citas a las que nadie acudió.',
    'All weeks': 'Todas las semanas',
    '{count} without a guest, {rate}': '{count} sin visita, {rate}',
    'Arrange the week': 'Ordenar la semana',
  },
  refusals: {
    'The report goes to people of its client. Choose from its contacts.':
      'El informe va a personas de su cliente. Elija entre sus contactos.',
  },
}
