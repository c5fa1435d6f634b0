import type { Catalogue } from '../../catalogue'

/** Old addresses and where they lead. */
export const de: Catalogue = {
  labels: {
    Redirect: 'Weiterleitung',
    Redirects: 'Weiterleitungen',
    From: 'Von',
    'The old path, for example /our-work. With the language in front for others than English.':
      'Der alte Pfad, zum Beispiel /our-work. Mit der Sprache davor, wenn es nicht Englisch ist.',
    To: 'An',
    'A path of this site or a whole address. Left empty when a record is chosen below.':
      'Ein Pfad dieser Website oder eine ganze Adresse. Leer, wenn unten ein Datensatz gewählt ist.',
    'Leads to wherever this record is, also after its address changes again.':
      'Führt dorthin, wo dieser Datensatz ist, auch wenn sich seine Adresse wieder ändert.',
    'Target locale': 'Sprache des Ziels',
    Permanence: 'Dauer',
    Permanent: 'Dauerhaft',
    Temporary: 'Vorübergehend',
    Automatic: 'Automatisch',
    'Old addresses and where they lead now. A changed address leaves one by itself.':
      'Alte Adressen und wohin sie jetzt führen. Eine geänderte Adresse hinterlässt von selbst eine.',
  },
  words: {},
  refusals: {
    'Choose a record or write an address, not both: empty one of them.':
      'Wählen Sie einen Datensatz oder schreiben Sie eine Adresse, nicht beides: Leeren Sie eines.',
    'Choose the record that it leads to, or write an address.':
      'Wählen Sie den Datensatz, zu dem es führt, oder schreiben Sie eine Adresse.',
    'Write a path such as /our-work, or an address that begins with https://.':
      'Schreiben Sie einen Pfad wie /our-work oder eine Adresse, die mit https:// beginnt.',
  },
}
