import type { Catalogue } from '../../catalogue'

/** What is refused all over the house; the parts bring their own. */
export const de: Catalogue = {
  labels: {},
  words: {},
  refusals: {
    'The body of the request is not a JSON object.': 'Der Inhalt der Anfrage ist kein JSON-Objekt.',
    'This form was sent from another site. Open the page again and send it from there.':
      'Dieses Formular wurde von einer anderen Seite gesendet. Öffne die Seite neu und sende es von dort.',
    'Use at least {least} characters: add {missing} more. Three or four unrelated words work well.':
      'Nimm mindestens {least} Zeichen: es fehlen noch {missing}. Drei oder vier Wörter ohne Zusammenhang eignen sich gut.',
    'Use at most {most} characters.': 'Nimm höchstens {most} Zeichen.',
    'Leave out your name, your e-mail address and your organization: they are the first things that are guessed. Three or four unrelated words work well.':
      'Lass deinen Namen, deine E-Mail-Adresse und deine Organisation weg: sie werden zuerst geraten. Drei oder vier Wörter ohne Zusammenhang eignen sich gut.',
    'This password is easy to guess. Avoid common words, dates, names, repeats and keyboard rows. Three or four unrelated words work well.':
      'Dieses Passwort ist leicht zu erraten. Vermeide gängige Wörter, Daten, Namen, Wiederholungen und Tastenreihen. Drei oder vier Wörter ohne Zusammenhang eignen sich gut.',
    'The filter is no object. Write for example where[name][equals]=Ada.':
      'Der Filter ist kein Objekt. Schreibe zum Beispiel where[name][equals]=Ada.',
    'There is no language "{language}". There are {languages}.':
      'Es gibt keine Sprache „{language}“. Es gibt {languages}.',
    'You have no such client. Open the portal again and choose one.':
      'Du hast keinen solchen Kunden. Öffne das Portal neu und wähle einen.',
    'Choose one file.': 'Wähle eine Datei.',
    'Say which client: ?client=<id>.': 'Nenne den Kunden: ?client=<id>.',
    'Send ten files at most at once.': 'Sende höchstens zehn Dateien auf einmal.',
    'Write a message, or add a file.': 'Schreibe eine Nachricht oder füge eine Datei an.',
    'Write a message.': 'Schreibe eine Nachricht.',
    'Attach ten files at most.': 'Hänge höchstens zehn Dateien an.',
    'Share the file with this client first: only such files can be attached.':
      'Gib die Datei zuerst für diesen Kunden frei: nur solche Dateien können angehängt werden.',
    'This mail has no content: it waits, or it was erased after it left.':
      'Diese Mail hat keinen Inhalt: sie wartet noch, oder er wurde nach dem Versand gelöscht.',
    'One file cannot take the place of several. Open the record whose file you want to replace.':
      'Eine Datei kann nicht mehrere ersetzen. Öffne den Eintrag, dessen Datei du ersetzen willst.',
    'This file is empty. Choose another one.': 'Diese Datei ist leer. Wähle eine andere.',
    'SVG, HTML and XML files can run scripts, so they are not kept here. Export a PNG or a PDF instead.':
      'SVG-, HTML- und XML-Dateien können Skripte ausführen und werden hier nicht aufbewahrt. Exportiere stattdessen ein PNG oder PDF.',
    'This file is of no kind that is kept here, whatever its name says. Upload a JPEG, PNG, WebP, AVIF or GIF picture, an MP4 or WebM video, a PDF, or a GLB model.':
      'Diese Datei ist von keiner Art, die hier aufbewahrt wird, was auch immer ihr Name sagt. Lade ein Bild (JPEG, PNG, WebP, AVIF, GIF), ein Video (MP4, WebM), ein PDF oder ein GLB-Modell hoch.',
    'There is no such file.': 'Diese Datei gibt es nicht.',
    'This address is not complete. Copy it whole, or ask for a new one.':
      'Diese Adresse ist nicht vollständig. Kopiere sie ganz oder bitte um eine neue.',
    'This address is no longer valid. Ask for a new one.': 'Diese Adresse gilt nicht mehr. Bitte um eine neue.',
    'Say for how long as a whole number of minutes from 1 to {most}.':
      'Gib die Dauer in ganzen Minuten von 1 bis {most} an.',
    'Send the minutes as JSON: {"minutes": 60}.': 'Sende die Minuten als JSON: {"minutes": 60}.',
    'The filter has too many conditions. Ask for less at once.':
      'Der Filter hat zu viele Bedingungen. Frage weniger auf einmal ab.',
    '"{path}" is not a field that can be filtered or sorted by here.':
      'Nach „{path}“ kann hier nicht gefiltert oder sortiert werden.',
    '"{path}" leads into another collection. Filter, sort and select by the fields of this collection alone.':
      '„{path}“ führt in eine andere Sammlung. Filtere, sortiere und wähle nur nach den Feldern dieser Sammlung.',
    'This site does not take sign-ups. Write to the studio instead.':
      'Diese Seite nimmt keine Anmeldungen an. Schreibe stattdessen dem Studio.',
    'Passwords and addresses are set for one account at a time.':
      'Passwörter und Adressen werden für ein Konto nach dem anderen gesetzt.',
    'This organization does not exist any more.': 'Diese Organisation gibt es nicht mehr.',
    'This invitation is not open any more: it was used, taken back or has expired. Ask for a new one.':
      'Diese Einladung ist nicht mehr offen: sie wurde benutzt, zurückgenommen oder ist abgelaufen. Bitte um eine neue.',
    'The account with this address is switched off.': 'Das Konto mit dieser Adresse ist abgeschaltet.',
    'This address has an account. Sign in with it, or write its password, to accept the invitation.':
      'Zu dieser Adresse gibt es ein Konto. Melde dich damit an oder gib sein Passwort ein, um die Einladung anzunehmen.',
    'Write your name.': 'Schreibe deinen Namen.',
    'You cannot invite somebody with the role {role}: it reaches further than your own.':
      'Du kannst niemanden mit der Rolle {role} einladen: sie reicht weiter als deine eigene.',
    'Only people who lead an organization invite others to it.':
      'Nur wer eine Organisation leitet, lädt andere in sie ein.',
    'The person who invited you may not give this role any more. Ask the organization for a new invitation.':
      'Wer dich eingeladen hat, darf diese Rolle nicht mehr vergeben. Bitte die Organisation um eine neue Einladung.',
    'The first account is made on the server: run "npm run create-admin".':
      'Das erste Konto wird auf dem Server angelegt: führe „npm run create-admin“ aus.',
    'This account is switched off. Ask the people who run the site.':
      'Dieses Konto ist abgeschaltet. Frage die Betreiber der Seite.',
    'This link is not valid any more. Ask for a new one and use the newest mail.':
      'Dieser Link gilt nicht mehr. Fordere einen neuen an und benutze die neueste Mail.',
    'This link is not valid any more: it was used or is older than 15 minutes. Ask for a new one.':
      'Dieser Link gilt nicht mehr: er wurde benutzt oder ist älter als 15 Minuten. Fordere einen neuen an.',
    'There is no such form, or you may not read what came in through it.':
      'Dieses Formular gibt es nicht, oder du darfst nicht lesen, was darüber einging.',
    'There is no such submission, or you may not change it.':
      'Diese Einsendung gibt es nicht, oder du darfst sie nicht ändern.',
    'Choose what the form begins as.': 'Wähle, womit das Formular beginnt.',
    'Enter a text.': 'Gib einen Text ein.',
    'The values of "{field}" are encrypted and cannot be listed.':
      'Die Werte von „{field}“ sind verschlüsselt und können nicht aufgelistet werden.',
    'This value was sealed for another record. Enter it anew.':
      'Dieser Wert wurde für einen anderen Eintrag versiegelt. Gib ihn neu ein.',
    'Only editors publish posts, change published ones and take them down. Save it as a draft and ask one of them.':
      'Nur Redakteure veröffentlichen Beiträge, ändern veröffentlichte und nehmen sie zurück. Speichere einen Entwurf und frage jemanden von ihnen.',
    'A comment stays under its post and where it answers. Write a new one instead.':
      'Ein Kommentar bleibt unter seinem Beitrag und bei dem, worauf er antwortet. Schreibe einen neuen.',
    'The comment that this one answers is under another post. Choose one of the same post.':
      'Der Kommentar, auf den dieser antwortet, steht unter einem anderen Beitrag. Wähle einen desselben Beitrags.',
    'People can be filtered by your own organizations, not by their other memberships.':
      'Personen lassen sich nach deinen eigenen Organisationen filtern, nicht nach ihren anderen Mitgliedschaften.',
    'Say which organization the record belongs to: send its id as "organization".':
      'Sag, zu welcher Organisation der Eintrag gehört: sende ihre ID als „organization“.',
  },
}
