import type { Catalogue } from '../../catalogue'

/** Messages between a client and the studio. */
export const de: Catalogue = {
  labels: {
    'Client message': 'Kundennachricht',
    'Client messages': 'Kundennachrichten',
    Body: 'Text',
    Author: 'Autor',
    Attachments: 'Anhänge',
    'Files that are shared with the client.': 'Dateien, die der Kunde sehen kann.',
    'From client': 'Vom Kunden',
    'Read at': 'Gelesen am',
    'When the other side opened it.': 'Wann die andere Seite es geöffnet hat.',
    Messages: 'Nachrichten',
  },
  words: {
    'Those who talk to clients read what they write.': 'Wer mit Kunden spricht, liest, was sie schreiben.',
    Messages: 'Nachrichten',
    'The newest thirty. The list of client messages has every one, filtered by client.':
      'Die neuesten dreißig. Die Liste der Kundennachrichten enthält alle, nach Kunden gefiltert.',
    'Nothing has been written yet. The client is told by mail when you begin.':
      'Noch ist nichts geschrieben. Der Kunde erfährt es per E-Mail, wenn Sie beginnen.',
    'The client': 'Der Kunde',
    'The studio': 'Das Studio',
    'Not read yet': 'Noch nicht gelesen',
    'Your message is in the portal.': 'Ihre Nachricht steht im Portal.',
    'Your message': 'Ihre Nachricht',
    'Your answer': 'Ihre Antwort',
    'Attach shared files': 'Geteilte Dateien anhängen',
    'To attach a file, share it with this client first (Site › Files).':
      'Um eine Datei anzuhängen, teilen Sie sie zuerst mit diesem Kunden (Website › Dateien).',
    'Send to the client': 'An den Kunden senden',
  },
  refusals: {},
}
