import type { Catalogue } from '../../catalogue'

/** Queues, jobs and what they do. */
export const de: Catalogue = {
  labels: {},
  words: {
    Jobs: 'Aufträge',
    'Nothing has failed.': 'Nichts ist fehlgeschlagen.',
    'Nothing runs at this moment.': 'Im Augenblick läuft nichts.',
    'Nothing waits.': 'Nichts wartet.',
    'No dead letters.': 'Keine aufgegebenen Aufträge.',
    'Try again': 'Noch einmal versuchen',
    'The newest {shown} of {total}. Choose a queue above to see its own.':
      'Die neuesten {shown} von {total}. Wählen Sie oben eine Warteschlange, um ihre zu sehen.',
    'Cancel this job': 'Diesen Auftrag abbrechen',
    'Yes, cancel it': 'Ja, abbrechen',
    'Keep it': 'Behalten',
    'failed {time}': 'fehlgeschlagen {time}',
    'began {time}': 'begonnen {time}',
    'next try {time}': 'nächster Versuch {time}',
    'due {time}': 'fällig {time}',
    'gave up {time}': 'aufgegeben {time}',
    'after {count} tries': { one: 'nach einem Versuch', other: 'nach {count} Versuchen' },
    'not tried yet': 'noch nicht versucht',
    'try {tries} of {limit}': 'Versuch {tries} von {limit}',
    Failed: 'Fehlgeschlagen',
    Running: 'Laufend',
    Waiting: 'Wartend',
    'Dead letters': 'Aufgegeben',
    'No worker runs. Jobs wait until one does: npm start brings one up.':
      'Kein Arbeitsprozess läuft. Aufträge warten, bis einer läuft: npm start startet einen.',
    '{count} workers run.': { one: 'Ein Arbeitsprozess läuft.', other: '{count} Arbeitsprozesse laufen.' },
    'Which jobs': 'Welche Aufträge',
    'Show all queues': 'Alle Warteschlangen zeigen',
    'Put all {count} back to work': { one: 'Wieder in Arbeit geben', other: 'Alle {count} wieder in Arbeit geben' },
    'Jobs carry the work of every organization, so only platform administrators see them.':
      'Aufträge tragen die Arbeit aller Organisationen; darum sehen sie nur die Administratoren der Plattform.',
    'No queue yet. The first worker makes them.': 'Noch keine Warteschlange. Der erste Arbeitsprozess legt sie an.',
    Queue: 'Warteschlange',
    'Runs by itself': 'Läuft von selbst',
    Dead: 'Aufgegeben',
    'Done today': 'Heute erledigt',
    '{time} behind': '{time} im Rückstand',
    '{count} later': '{count} später',
    'Publishes and unpublishes what editors have scheduled.': 'Veröffentlicht und entfernt, was geplant wurde.',
    'Removes expired rate limits and the traces of processes that have died.':
      'Entfernt abgelaufene Grenzen und Spuren beendeter Prozesse.',
    'Starts the monthly quotas of organizations anew.': 'Beginnt die monatlichen Kontingente der Organisationen neu.',
    'Hands one mail of the outbox to the mail server.': 'Übergibt eine E-Mail an den Mailserver.',
    'Mails a link to sign in, if the address that asked for one has an account.':
      'Sendet einen Anmeldelink, wenn die Adresse ein Konto hat.',
    'Tells the web servers which pages have changed.': 'Sagt den Webservern, welche Seiten sich geändert haben.',
    'Removes comments that nobody has confirmed for three days.':
      'Entfernt Kommentare, die drei Tage lang niemand bestätigt hat.',
    'Measures an uploaded file and draws its sizes.': 'Misst eine hochgeladene Datei und zeichnet ihre Größen.',
    'Removes files that no record has any more.': 'Entfernt Dateien, zu denen es keinen Datensatz mehr gibt.',
    'Looks for files without a record and removes them.': 'Sucht Dateien ohne Datensatz und entfernt sie.',
    'Marks requests for testimonials whose link has run out.':
      'Kennzeichnet Bitten um Kundenstimmen, deren Link abgelaufen ist.',
    'Keeps the search of the site in step with a document.':
      'Hält die Suche der Website mit einem Dokument im Gleichschritt.',
    'Goes through everything that the search of a site finds.': 'Geht alles durch, was die Suche einer Website findet.',
  },
  refusals: {
    'This job is not a failed one any more.': 'Dieser Auftrag ist nicht mehr fehlgeschlagen.',
    'This job has ended already.': 'Dieser Auftrag ist schon beendet.',
  },
}
