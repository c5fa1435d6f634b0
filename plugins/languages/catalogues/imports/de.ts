import type { Catalogue } from '../../catalogue'

export const de: Catalogue = {
  labels: {
    Imports: 'Importe',
    'CSV and vCard files: choose the columns, look at what would happen, then run.':
      'CSV- und vCard-Dateien: Spalten wählen, ansehen, was geschähe, dann starten.',
    Rows: 'Zeilen',
    'File name': 'Dateiname',
    Into: 'Ziel',
    Format: 'Format',
    vCard: 'vCard',
    'On duplicate': 'Bei Dubletten',
    'Update the record that is there': 'Den vorhandenen Datensatz aktualisieren',
    'Leave the record that is there': 'Den vorhandenen Datensatz lassen',
    'Make another one': 'Einen weiteren anlegen',
    Encoding: 'Zeichenkodierung',
    Delimiter: 'Trennzeichen',
    Mapping: 'Spaltenwahl',
    Checking: 'Probelauf',
    Ready: 'Bereit',
    Running: 'Läuft',
    Stopped: 'Angehalten',
    Undone: 'Rückgängig gemacht',
    Total: 'Gesamt',
    Created: 'Angelegt',
    Updated: 'Aktualisiert',
    Skipped: 'Übersprungen',
    'Run by': 'Gestartet von',
    'On whose behalf the rows are written.': 'In wessen Namen die Zeilen geschrieben werden.',
    'Started at': 'Begonnen am',
    'Finished at': 'Beendet am',
    Changeset: 'Sammeländerung',
  },
  words: {
    Row: 'Zeile',
    Problem: 'Problem',
    '{field} is missing.': '{field} fehlt.',
    '{field}: {problem}': '{field}: {problem}',
    'The database does not take this row: a value does not fit, or another record has it already.':
      'Die Datenbank nimmt diese Zeile nicht an: Ein Wert passt nicht, oder ein anderer Datensatz hat ihn schon.',
    '{field}: there is no “{text}” that you may see.': '{field}: Es gibt kein „{text}“, das Sie sehen dürfen.',
    'The same as row {line} of this file.': 'Dasselbe wie Zeile {line} dieser Datei.',
    'This row is empty in every column that is brought in.':
      'Diese Zeile ist in allen Spalten leer, die übernommen werden.',
    'It is there already.': 'Er ist schon vorhanden.',
    'It is there already, just so.': 'Er ist schon vorhanden, genau so.',
    'Write {field} as a date such as 2026-11-21, not “{text}”.':
      'Schreiben Sie {field} als Datum wie 2026-11-21, nicht „{text}“.',
    'Write {field} as a number, not “{text}”.': 'Schreiben Sie {field} als Zahl, nicht „{text}“.',
    'Write {field} as an amount such as 1250.00, not “{text}”.':
      'Schreiben Sie {field} als Betrag wie 1250.00, nicht „{text}“.',
    'Write “yes” or “no” for {field}, not “{text}”.': 'Schreiben Sie „ja“ oder „nein“ für {field}, nicht „{text}“.',
    '“{text}” is none of the choices of {field}.': '„{text}“ gehört nicht zu den Möglichkeiten von {field}.',
    'Column of the file': 'Spalte der Datei',
    'In the first rows': 'In den ersten Zeilen',
    Fills: 'Füllt',
    'Field for {column}': 'Feld für {column}',
    'Nothing: leave it out': 'Nichts: weglassen',
    'Choose a column for: {fields}.': 'Wählen Sie eine Spalte für: {fields}.',
    'Use these columns': 'Diese Spalten verwenden',
    'The first rows as they would be': 'Die ersten Zeilen, wie sie würden',
    'Update the record that is there': 'Den vorhandenen Datensatz aktualisieren',
    'Leave the record that is there': 'Den vorhandenen Datensatz lassen',
    'Make another one': 'Einen weiteren anlegen',
    'Where a record is there already (by e-mail, website or name)':
      'Wo ein Datensatz schon vorhanden ist (nach E-Mail, Website oder Name)',
    '{file} into {kind}': '{file} in {kind}',
    '{count} rows': { one: 'Eine Zeile', other: '{count} Zeilen' },
    'columns by “{mark}”': 'Spalten durch „{mark}“',
    'Try it without writing': 'Probelauf ohne Schreiben',
    'Import {count} rows': { one: 'Eine Zeile importieren', other: '{count} Zeilen importieren' },
    'Try it again': 'Noch einmal probieren',
    'Yes, take everything back': 'Ja, alles rückgängig machen',
    'Keep it': 'Behalten',
    'Go on': 'Fortfahren',
    'Undo this import': 'Diesen Import rückgängig machen',
    'Import a file': 'Datei importieren',
    Imports: 'Importe',
    'A CSV file or vCards, up to 20 MB and 100,000 rows. Nothing is written before you say so.':
      'Eine CSV-Datei oder vCards, bis 20 MB und 100.000 Zeilen. Geschrieben wird erst, wenn Sie es sagen.',
    'What the file holds': 'Was die Datei enthält',
    File: 'Datei',
    'Reading the file …': 'Die Datei wird gelesen …',
    'Read this file': 'Diese Datei lesen',
    'Those who talk to clients bring in files. Ask one of them.':
      'Dateien importiert, wer mit Kunden spricht. Bitten Sie jemanden davon.',
    'What it would do': 'Was es täte',
    'What it did': 'Was geschehen ist',
    'Stopped: what it did so far': 'Angehalten: was bisher geschehen ist',
    'Taken back: what it had done': 'Rückgängig gemacht: was geschehen war',
    'Which rows': 'Welche Zeilen',
    'Download the refused rows as CSV': 'Abgelehnte Zeilen als CSV herunterladen',
    'Show more': 'Mehr zeigen',
    Progress: 'Fortschritt',
    'Trying it without writing': 'Probelauf ohne Schreiben',
    Importing: 'Import läuft',
    '{reached} of {total} rows': '{reached} von {total} Zeilen',
    Stop: 'Anhalten',
    new: 'neu',
    'would be created': 'würden angelegt',
    altered: 'geändert',
    'would be updated': 'würden aktualisiert',
    skipped: 'übersprungen',
    'would be skipped': 'würden übersprungen',
    refused: 'abgelehnt',
    'would be refused': 'würden abgelehnt',
    'Export this list': 'Diese Liste exportieren',
    'Brings in the rows of a file, a batch at a time.': 'Bringt die Zeilen einer Datei ein, Stapel für Stapel.',
    'Looks at what the rows of a file would do, and takes it back.':
      'Sieht nach, was die Zeilen einer Datei täten, und nimmt es zurück.',
  },
  refusals: {
    'Sign in first.': 'Melden Sie sich zuerst an.',
    'Choose one file: CSV or vCard.': 'Wählen Sie eine Datei: CSV oder vCard.',
    'This file is larger than 20 MB. Split it, and bring in one part after the other.':
      'Diese Datei ist größer als 20 MB. Teilen Sie sie und importieren Sie einen Teil nach dem anderen.',
    'Ask for rows that were CREATED, UPDATED, SKIPPED or REFUSED.':
      'Fragen Sie nach Zeilen mit CREATED, UPDATED, SKIPPED oder REFUSED.',
    'There is no such import.': 'Diesen Import gibt es nicht.',
    'You may not bring in records of this kind.': 'Sie dürfen Datensätze dieser Art nicht importieren.',
    'You may not bring in records of this organization.':
      'Sie dürfen Datensätze dieser Organisation nicht importieren.',
    'Choose one organization at the top of the panel, then bring in the file.':
      'Wählen Sie oben im Panel eine Organisation und importieren Sie dann die Datei.',
    '"{name}" is not a column that can be exported here. Leave it out.':
      '„{name}“ ist keine Spalte, die sich hier exportieren lässt. Lassen Sie sie weg.',
    '"{path}" is not a field that can be sorted by here.':
      '„{path}“ ist kein Feld, nach dem sich hier sortieren lässt.',
    'There is no such list, or you may not read it.': 'Diese Liste gibt es nicht, oder Sie dürfen sie nicht lesen.',
    'Ask for the format "csv" or "json".': 'Fragen Sie nach dem Format „csv“ oder „json“.',
    'The filter cannot be read. Write it as the lists of the panel do.':
      'Der Filter ist nicht lesbar. Schreiben Sie ihn wie die Listen des Panels.',
    'There are no rows in this file. The first line names the columns, each further one is a row.':
      'In dieser Datei sind keine Zeilen. Die erste nennt die Spalten, jede weitere ist eine Zeile.',
    'This file has more than 200 columns. Leave some out.':
      'Diese Datei hat mehr als 200 Spalten. Lassen Sie einige weg.',
    'This file has more than 100,000 rows. Split it, and bring in one part after the other.':
      'Diese Datei hat mehr als 100.000 Zeilen. Teilen Sie sie und importieren Sie einen Teil nach dem anderen.',
    'This file cannot be read as CSV: line {line} is not closed or far too long.':
      'Diese Datei ist nicht als CSV lesbar: Zeile {line} ist nicht geschlossen oder viel zu lang.',
    'There is no vCard in this file. It begins with BEGIN:VCARD.':
      'In dieser Datei ist keine vCard. Sie beginnt mit BEGIN:VCARD.',
    'Card {card} of this file cannot be read. Export it again from where it came.':
      'Karte {card} dieser Datei ist nicht lesbar. Exportieren Sie sie neu, woher sie kam.',
    'Choose what the file holds.': 'Wählen Sie, was die Datei enthält.',
    'Say what happens to records that are there already.': 'Sagen Sie, was mit vorhandenen Datensätzen geschieht.',
    'This does not fit the columns of the file. Load the page again.':
      'Das passt nicht zu den Spalten der Datei. Laden Sie die Seite neu.',
    'Two columns fill the same field. Choose another one for one of them.':
      'Zwei Spalten füllen dasselbe Feld. Wählen Sie für eine ein anderes.',
    'The columns cannot be changed any more: the import has begun.':
      'Die Spalten lassen sich nicht mehr ändern: Der Import hat begonnen.',
    'A dry run is for imports that have not begun.': 'Ein Probelauf ist für Importe, die noch nicht begonnen haben.',
    'This import runs already, or has ended.': 'Dieser Import läuft schon oder ist beendet.',
    'This import does not run.': 'Dieser Import läuft nicht.',
    'This import has been taken back already.': 'Dieser Import ist schon rückgängig gemacht.',
    'Stop the import first, then take it back.': 'Halten Sie den Import zuerst an und machen Sie ihn dann rückgängig.',
    'This import has written nothing that could be taken back.':
      'Dieser Import hat nichts geschrieben, was sich rückgängig machen ließe.',
    'Share it with an organization or with named people.':
      'Teilen Sie sie mit einer Organisation oder mit genannten Personen.',
    'Choose an organization in which you work.': 'Wählen Sie eine Organisation, in der Sie arbeiten.',
    'Choose people who work in your organization.': 'Wählen Sie Personen, die in Ihrer Organisation arbeiten.',
  },
}
