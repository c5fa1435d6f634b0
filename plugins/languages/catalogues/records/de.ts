import type { Catalogue } from '../../catalogue'

/** What every record and every screen says: saving, secrets, refusals of the database and of shared fields. */
export const de: Catalogue = {
  labels: {},
  words: {
    'Done.': 'Erledigt.',
    'That did not work. Try again.': 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    yes: 'ja',
    no: 'nein',
    Field: 'Feld',
    'Somebody else has saved this record': 'Jemand anderes hat diesen Datensatz gespeichert',
    'Nothing of yours is stored yet. These fields differ:':
      'Von Ihnen ist noch nichts gespeichert. Diese Felder unterscheiden sich:',
    'Stored now': 'Jetzt gespeichert',
    Yours: 'Ihres',
    'Load the stored one': 'Gespeicherten Stand laden',
    'Keep mine and save again': 'Meines behalten und erneut speichern',
    Set: 'Gesetzt',
    'Set, ends in {hint}': 'Gesetzt, endet auf {hint}',
    Replace: 'Ersetzen',
    Remove: 'Entfernen',
    'Keep the stored value': 'Gespeicherten Wert behalten',
    'This is not valid JSON yet: {reason}. The last valid text is kept.':
      'Das ist noch kein gültiges JSON: {reason}. Der letzte gültige Text bleibt erhalten.',
  },
  refusals: {
    'Another record has this value already. Choose a different one.':
      'Ein anderer Datensatz hat diesen Wert schon. Wählen Sie einen anderen.',
    'Other records still point to this one. Remove or change them first.':
      'Andere Datensätze verweisen noch auf diesen. Entfernen oder ändern Sie sie zuerst.',
    'The server is busy. Try again in a moment.': 'Der Server ist ausgelastet. Versuchen Sie es gleich noch einmal.',
    'A value does not have the form that its field needs, for example an id that is none.':
      'Ein Wert hat nicht die Form, die sein Feld braucht, zum Beispiel eine ID, die keine ist.',
    'The text contains a character that cannot be stored.':
      'Der Text enthält ein Zeichen, das nicht gespeichert werden kann.',
    'A text is longer than its field allows.': 'Ein Text ist länger, als sein Feld erlaubt.',
    'A number is out of range.': 'Eine Zahl liegt außerhalb des Bereichs.',
    'A date is out of range.': 'Ein Datum liegt außerhalb des Bereichs.',
    'This points to a record that does not exist any more. Choose another one.':
      'Dies verweist auf einen Datensatz, den es nicht mehr gibt. Wählen Sie einen anderen.',
    'This points to a record that does not exist in this organization. Choose another one.':
      'Dies verweist auf einen Datensatz, den es in dieser Organisation nicht gibt. Wählen Sie einen anderen.',
    'This record is kept as it was written: it cannot be changed or removed.':
      'Dieser Datensatz bleibt, wie er geschrieben wurde: Er kann weder geändert noch entfernt werden.',
    'This must not be empty.': 'Dies darf nicht leer sein.',
    'A required value is missing.': 'Ein Pflichtwert fehlt.',
    'Somebody else changed the same records at the same moment. Try again.':
      'Jemand anderes hat im selben Augenblick dieselben Datensätze geändert. Versuchen Sie es noch einmal.',
    'Somebody else has saved this record since you opened it. Compare both versions, then save again.':
      'Jemand anderes hat diesen Datensatz gespeichert, seit Sie ihn geöffnet haben. Vergleichen Sie beide Fassungen und speichern Sie erneut.',
    'A record cannot move to another organization. Make a new one there instead.':
      'Ein Datensatz kann nicht in eine andere Organisation wechseln. Legen Sie dort einen neuen an.',
    'No versions are kept of these records.': 'Von diesen Datensätzen werden keine Fassungen aufbewahrt.',
    'Only the owner of an account sets its password. Send a password reset mail instead.':
      'Nur wem ein Konto gehört, setzt sein Passwort. Senden Sie stattdessen eine E-Mail zum Zurücksetzen.',
    'Each membership names an organization.': 'Jede Mitgliedschaft nennt eine Organisation.',
    'A person has one membership in an organization.': 'Eine Person hat in einer Organisation eine Mitgliedschaft.',
    'Choose an organization in the navigation first.': 'Wählen Sie zuerst in der Navigation eine Organisation.',
    'Write a slug with at least one letter or digit: the title gave none.':
      'Schreiben Sie ein Adressende mit mindestens einem Buchstaben oder einer Ziffer: Der Titel ergab keines.',
    'Use lower-case letters, digits and single hyphens.':
      'Verwenden Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche.',
    '“{value}” is an address of the house itself. Choose another word.':
      '„{value}“ ist eine Adresse des Systems selbst. Wählen Sie ein anderes Wort.',
    'Use at most {count} characters.': 'Verwenden Sie höchstens {count} Zeichen.',
    'Use at most {count} blocks.': 'Verwenden Sie höchstens {count} Bausteine.',
    'Choose a record, or write an address.': 'Wählen Sie einen Datensatz oder schreiben Sie eine Adresse.',
    'Begin with “/” for a page of this site, or with https://.':
      'Beginnen Sie mit „/“ für eine Seite dieser Website oder mit https://.',
    'Write the colour as six hexadecimal digits, for example #c9a15a.':
      'Schreiben Sie die Farbe mit sechs hexadezimalen Ziffern, zum Beispiel #c9a15a.',
    'Write the host name alone in lower case, for example studio.example.com.':
      'Schreiben Sie nur den Hostnamen in Kleinbuchstaben, zum Beispiel studio.example.com.',
    'Enter a value.': 'Geben Sie einen Wert ein.',
  },
}
