import type { Catalogue } from '../../catalogue'

/** Leads, conversion, merge, contacts, companies and changes of many. The glossary stands in `../de.ts`. */
export const de: Catalogue = {
  labels: {
    Convert: 'Umwandeln',
    Merge: 'Zusammenführen',
    'Next step': 'Nächster Schritt',
    'By when': 'Bis wann',
    'Lost reason': 'Grund des Verlusts',
    'Duplicate of': 'Doppelt zu',
    'An open lead with the same address was there before.':
      'Ein offener Interessent mit derselben Adresse war schon da.',
    'The client that came of it, or the one it is from.': 'Der Kunde, der daraus wurde oder von dem er kommt.',
    'Converted at': 'Umgewandelt am',
    Contacts: 'Kontakte',
    'First name': 'Vorname',
    'Last name': 'Nachname',
    'What the person does there.': 'Was die Person dort tut.',
    'Primary contact': 'Hauptkontakt',
    'The one of its company. Choosing another takes it from the one before.':
      'Der seiner Firma. Wer einen anderen wählt, nimmt es dem bisherigen.',
    'Merged into': 'Zusammengeführt mit',
    'People with an account': 'Personen mit Konto',
    'Change of many': 'Sammeländerung',
    'Changes of many': 'Sammeländerungen',
    'Conversions, merges and imports. Each can be taken back as long as nothing that it touched has changed since.':
      'Umwandlungen, Zusammenführungen und Importe. Jede lässt sich zurücknehmen, solange sich nichts davon seither geändert hat.',
    Conversion: 'Umwandlung',
    Import: 'Import',
    Collection: 'Sammlung',
    'Made by': 'Ausgeführt von',
    'Undone at': 'Zurückgenommen am',
    'Undone by': 'Zurückgenommen von',
  },
  words: {
    'Make “{name}”': '„{name}“ anlegen',
    'Take “{name}”, which is there': '„{name}“ nehmen, das es schon gibt',
    None: 'Keiner',
    'Take another one': 'Einen anderen nehmen',
    'Its name': 'Sein Name',
    Website: 'Website',
    Application: 'Anwendung',
    Storefront: 'Shop',
    Branding: 'Markenauftritt',
    Automation: 'Automatisierung',
    Consulting: 'Beratung',
    Other: 'Anderes',
    'Write the value as a number, such as 12,500.': 'Schreiben Sie den Wert als Zahl, zum Beispiel 12.500.',
    'The lead is converted.': 'Der Interessent ist umgewandelt.',
    Company: 'Firma',
    'Contact person': 'Kontaktperson',
    'An opportunity and a project belong to a client: choose one to add them.':
      'Eine Verkaufschance und ein Projekt gehören zu einem Kunden: Wählen Sie einen, um sie hinzuzufügen.',
    'An opportunity': 'Eine Verkaufschance',
    Currency: 'Währung',
    'A project': 'Ein Projekt',
    'Convert the lead': 'Interessenten umwandeln',
    'Those who talk to clients convert leads.': 'Interessenten wandeln die um, die mit Kunden sprechen.',
    'Convert this lead': 'Diesen Interessenten umwandeln',
    'Choose what comes of it. All of it is made at once, linked, and can be taken back from the trail.':
      'Wählen Sie, was daraus wird. Alles entsteht auf einmal, verknüpft, und lässt sich vom Verlauf aus zurücknehmen.',
    'This lead is converted. Its trail leads to what was made, and takes it back.':
      'Dieser Interessent ist umgewandelt. Sein Verlauf führt zu dem, was entstand, und nimmt es zurück.',
    'This lead is lost. Set it to Contacted first, then convert it.':
      'Dieser Interessent ist verloren. Setzen Sie ihn zuerst auf Kontaktiert, dann wandeln Sie ihn um.',
    'Take it': 'Übernehmen',
    'Not a duplicate': 'Nicht doppelt',
    'Mark as its duplicate': 'Als doppelt markieren',
    'same address': 'dieselbe Adresse',
    'same domain': 'dieselbe Domain',
    'Working on this lead': 'An diesem Interessenten arbeiten',
    'Convert …': 'Umwandeln …',
    'Perhaps the same': 'Vielleicht derselbe',
    'The two are one record now. The trail takes it back.':
      'Die beiden sind jetzt ein Datensatz. Der Verlauf nimmt es zurück.',
    Nothing: 'Nichts',
    'Their fields say the same.': 'Ihre Felder sagen dasselbe.',
    stays: 'bleibt',
    goes: 'geht',
    'What moves': 'Was umzieht',
    'Nothing else belongs to “{name}”.': 'Zu „{name}“ gehört sonst nichts.',
    'Texts that name the one that goes, and stay as they are': 'Texte, die den nennen, der geht, und so bleiben',
    'Merge the two': 'Beide zusammenführen',
    'Choose another record': 'Anderen Datensatz wählen',
    'Those who lead the studio merge records.': 'Datensätze führen die zusammen, die das Studio leiten.',
    'Merge with another record': 'Mit einem anderen Datensatz zusammenführen',
    'This record stays. Everything that belongs to the other moves here, and the other goes to the trash.':
      'Dieser Datensatz bleibt. Alles, was zum anderen gehört, zieht hierher, und der andere kommt in den Papierkorb.',
    'Name of the record that goes': 'Name des Datensatzes, der geht',
    'None of that name.': 'Keiner dieses Namens.',
    made: 'angelegt',
    changed: 'geändert',
    'put in the trash': 'in den Papierkorb gelegt',
    'What was changed': 'Was geändert wurde',
    'Nothing was changed.': 'Nichts wurde geändert.',
    'and {count} more': 'und {count} weitere',
    'This has been taken back.': 'Dies wurde zurückgenommen.',
    'All of it is taken back.': 'Alles ist zurückgenommen.',
    'Take back …': 'Zurücknehmen …',
    'What was made goes to the trash, what was changed gets its former value, all at once or nothing.':
      'Angelegtes kommt in den Papierkorb, Geändertes erhält seinen früheren Wert: alles auf einmal oder nichts.',
    'Take all of this back?': 'All das zurücknehmen?',
    'Records that were made go to the trash; everything else is as it was before.':
      'Angelegte Datensätze kommen in den Papierkorb; alles andere ist wieder wie zuvor.',
    'Take it back': 'Zurücknehmen',
    'changed together with other records': 'zusammen mit anderen Datensätzen geändert',
    'moved to another record': 'zu einem anderen Datensatz verschoben',
    'put back, with all that changed together with it': 'zurückgesetzt, mit allem, was sich zugleich geändert hatte',
    'Everything that changed with it': 'Alles, was sich zugleich geändert hat',
    'Other records changed with it.': 'Andere Datensätze haben sich zugleich geändert.',
    'Overdue next steps': 'Überfällige nächste Schritte',
    'A lead waits for what you said you would do.': 'Ein Interessent wartet auf das, was Sie zugesagt haben.',
    'Every next step is on time.': 'Alle nächsten Schritte sind im Plan.',
  },
  refusals: {
    'There is no such change.': 'Diese Änderung gibt es nicht.',
    'This has been taken back already.': 'Dies wurde schon zurückgenommen.',
    'Nothing was taken back, because this has changed since: {list}. Change it back first, or leave it as it is.':
      'Nichts wurde zurückgenommen, denn dies hat sich seither geändert: {list}. Ändern Sie es zuerst zurück, oder lassen Sie es so.',
    'Choose two different records.': 'Wählen Sie zwei verschiedene Datensätze.',
    'A merge puts a record in the trash. That is for those who lead the studio.':
      'Beim Zusammenführen kommt ein Datensatz in den Papierkorb. Das ist Sache derer, die das Studio leiten.',
    'Together the two have more than {most} accesses. Remove some first.':
      'Zusammen haben die beiden mehr als {most} Zugänge. Entfernen Sie zuerst einige.',
    '“{name}” was merged or trashed meanwhile. Look at it again.':
      '„{name}“ wurde inzwischen zusammengeführt oder in den Papierkorb gelegt. Sehen Sie noch einmal nach.',
    'Nobody chooses this field. Leave it out.': 'Dieses Feld wählt niemand. Lassen Sie es weg.',
    'You may not change this lead.': 'Sie dürfen diesen Interessenten nicht ändern.',
    'Those who talk to clients say which leads are the same.':
      'Welche Interessenten dieselben sind, sagen die, die mit Kunden sprechen.',
    'The other lead repeats this one. Mark that one instead.':
      'Der andere Interessent wiederholt diesen. Markieren Sie jenen.',
    'Other leads repeat this one. Mark them first.':
      'Andere Interessenten wiederholen diesen. Markieren Sie zuerst jene.',
    '{name} has taken this lead already.': '{name} hat diesen Interessenten schon übernommen.',
    'There is no such lead.': 'Diesen Interessenten gibt es nicht.',
    'There is no such company.': 'Diese Firma gibt es nicht.',
    'There is no such contact.': 'Diesen Kontakt gibt es nicht.',
    'There is no such client.': 'Diesen Kunden gibt es nicht.',
    'There is no such record.': 'Diesen Datensatz gibt es nicht.',
    'You may not make all of these records. Ask somebody who talks to clients.':
      'Sie dürfen nicht alle diese Datensätze anlegen. Bitten Sie jemanden, der mit Kunden spricht.',
    'One of the chosen records is not there any more. Choose again.':
      'Einer der gewählten Datensätze ist nicht mehr da. Wählen Sie noch einmal.',
    'You may not change the chosen records. Ask somebody who talks to clients.':
      'Sie dürfen die gewählten Datensätze nicht ändern. Bitten Sie jemanden, der mit Kunden spricht.',
    'This lead is converted already. Its trail leads to what was made.':
      'Dieser Interessent ist schon umgewandelt. Sein Verlauf führt zu dem, was entstand.',
    'This lead is lost. Set it to Contacted first, then convert it.':
      'Dieser Interessent ist verloren. Setzen Sie ihn zuerst auf Kontaktiert, dann wandeln Sie ihn um.',
    'A new lead is not converted yet. Keep it as New, then use “Convert”.':
      'Ein neuer Interessent ist noch nicht umgewandelt. Lassen Sie ihn auf Neu und nutzen Sie dann „Umwandeln“.',
    'This lead is converted. To open it again, take the conversion back: its trail has the link.':
      'Dieser Interessent ist umgewandelt. Um ihn wieder zu öffnen, nehmen Sie die Umwandlung zurück: Der Link steht in seinem Verlauf.',
    'A lead is converted by “Convert”, which makes what comes of it. From {from} it goes to {possible}.':
      'Ein Interessent wird durch „Umwandeln“ umgewandelt, das anlegt, was daraus wird. Von {from} geht er zu {possible}.',
    'A lead does not go from {from} to {to}. From here it goes to {possible}.':
      'Ein Interessent geht nicht von {from} zu {to}. Von hier geht er zu {possible}.',
    'Write a title.': 'Schreiben Sie einen Titel.',
    'Choose at least a company, a contact or a client to make or to link.':
      'Wählen Sie mindestens eine Firma, einen Kontakt oder einen Kunden zum Anlegen oder Verknüpfen.',
    'An opportunity and a project belong to a client. Make one or choose one.':
      'Eine Verkaufschance und ein Projekt gehören zu einem Kunden. Legen Sie einen an oder wählen Sie einen.',
  },
}
