import type { FormWords } from './en'

export const de: FormWords = {
  optional: 'freiwillig',
  choose: 'Bitte wählen',
  send: 'Absenden',
  sending: 'Wird gesendet…',
  sentTitle: 'Danke. Ihre Angaben sind angekommen.',
  sentText: 'Ein Mensch liest sie und antwortet innerhalb von zwei Werktagen.',
  sentAgain: 'Noch einmal ausfüllen',
  problemsTitle: 'Noch ist nichts gesendet. Bitte sehen Sie sich das an:',
  problemRequired: 'Beantworten Sie „{question}“.',
  problemTooShort: 'Schreiben Sie bei „{question}“ mindestens {limit} Zeichen.',
  problemTooLong: 'Kürzen Sie „{question}“ auf {limit} Zeichen.',
  problemEmail: 'Schreiben Sie eine E-Mail-Adresse, der wir antworten können, zum Beispiel ana@studio.example.',
  problemPhone: 'Schreiben Sie eine Telefonnummer mit Ziffern, zum Beispiel +49 30 901820.',
  problemUrl: 'Schreiben Sie die Adresse einer Website, zum Beispiel www.studio.example.',
  problemNumber: 'Schreiben Sie „{question}“ als Zahl.',
  problemTooSmall: '„{question}“ muss {limit} oder mehr sein.',
  problemTooBig: '„{question}“ muss {limit} oder weniger sein.',
  problemDate: 'Geben Sie „{question}“ als Tag des Kalenders an.',
  problemChoice: 'Wählen Sie bei „{question}“ unter den angebotenen Antworten.',
  problemCountry: 'Wählen Sie ein Land aus der Liste.',
  problemAgreement: 'Setzen Sie bei „{question}“ den Haken, um fortzufahren.',
  problemConsent: 'Setzen Sie den Haken: ohne ihn dürfen wir nicht aufbewahren, was Sie schreiben.',
  problemToken: 'Das Formular war zu lange offen oder wurde zu schnell gesendet. Senden Sie es noch einmal.',
  problemBusy:
    'Von Ihrer Verbindung kam zu viel. Versuchen Sie es in {minutes} Minuten wieder oder schreiben Sie uns per E-Mail.',
  problemChanged:
    'Das Formular wurde geändert, während Sie es offen hatten. Sehen Sie es durch und senden Sie es noch einmal; Ihre Angaben bleiben stehen.',
  problemClosed: 'Dieses Formular ist geschlossen und nimmt keine Antworten mehr an. Schreiben Sie uns stattdessen.',
  problemNetwork: 'Es ist nicht angekommen. Prüfen Sie Ihre Verbindung und senden Sie es noch einmal.',
  problemUnknown:
    'Es konnte nicht angenommen werden. Versuchen Sie es in einer Minute wieder oder schreiben Sie uns per E-Mail.',
  checkTitle: 'Fast geschafft: noch ein letzter Blick',
  checkText: 'Noch ist nichts gesendet. Wenn alles stimmt, senden Sie es ab.',
}
