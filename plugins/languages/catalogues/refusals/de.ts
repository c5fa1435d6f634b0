import type { Catalogue } from '../../catalogue'

/** What is refused all over the house; the parts bring their own. */
export const de: Catalogue = {
  labels: {},
  words: {},
  refusals: {
    'The body of the request is not a JSON object.': 'Der Inhalt der Anfrage ist kein JSON-Objekt.',
    'The form did not arrive whole. Send it again.':
      'Das Formular ist nicht vollständig angekommen. Senden Sie es noch einmal.',
    'This form was sent from another site. Open the page again and send it from there.':
      'Dieses Formular wurde von einer anderen Seite gesendet. Öffnen Sie die Seite neu und senden Sie es von dort.',
    'Use at least {least} characters: add {missing} more. Three or four unrelated words work well.':
      'Nehmen Sie mindestens {least} Zeichen: es fehlen noch {missing}. Drei oder vier Wörter ohne Zusammenhang eignen sich gut.',
    'Use at most {most} characters.': 'Nehmen Sie höchstens {most} Zeichen.',
    'Leave out your name, your e-mail address and your organization: they are the first things that are guessed. Three or four unrelated words work well.':
      'Lassen Sie Ihren Namen, Ihre E-Mail-Adresse und Ihre Organisation weg: sie werden zuerst geraten. Drei oder vier Wörter ohne Zusammenhang eignen sich gut.',
    'This password is easy to guess. Avoid common words, dates, names, repeats and keyboard rows. Three or four unrelated words work well.':
      'Dieses Passwort ist leicht zu erraten. Vermeiden Sie gängige Wörter, Daten, Namen, Wiederholungen und Tastenreihen. Drei oder vier Wörter ohne Zusammenhang eignen sich gut.',
    'The filter is no object. Write for example where[name][equals]=Ada.':
      'Der Filter ist kein Objekt. Schreiben Sie zum Beispiel where[name][equals]=Ada.',
    'There is no language "{language}". There are {languages}.':
      'Es gibt keine Sprache „{language}“. Es gibt {languages}.',
    'You have no such client. Open the portal again and choose one.':
      'Sie haben keinen solchen Kunden. Öffnen Sie das Portal neu und wählen Sie einen.',
    'Choose one file.': 'Wählen Sie eine Datei.',
    'Say which client: ?client=<id>.': 'Nennen Sie den Kunden: ?client=<id>.',
    'Send ten files at most at once.': 'Senden Sie höchstens zehn Dateien auf einmal.',
    'Write a message, or add a file.': 'Schreiben Sie eine Nachricht oder fügen Sie eine Datei an.',
    'Write a message.': 'Schreiben Sie eine Nachricht.',
    'Attach ten files at most.': 'Hängen Sie höchstens zehn Dateien an.',
    'Share the file with this client first: only such files can be attached.':
      'Geben Sie die Datei zuerst für diesen Kunden frei: nur solche Dateien können angehängt werden.',
    'This mail has no content: it waits, or it was erased after it left.':
      'Diese Mail hat keinen Inhalt: sie wartet noch, oder er wurde nach dem Versand gelöscht.',
    'One file cannot take the place of several. Open the record whose file you want to replace.':
      'Eine Datei kann nicht mehrere ersetzen. Öffnen Sie den Datensatz, dessen Datei Sie ersetzen wollen.',
    'This file is empty. Choose another one.': 'Diese Datei ist leer. Wählen Sie eine andere.',
    'SVG, HTML and XML files can run scripts, so they are not kept here. Export a PNG or a PDF instead.':
      'SVG-, HTML- und XML-Dateien können Skripte ausführen und werden hier nicht aufbewahrt. Exportieren Sie stattdessen ein PNG oder PDF.',
    'This file is of no kind that is kept here, whatever its name says. Upload a JPEG, PNG, WebP, AVIF or GIF picture, an MP4 or WebM video, a PDF, or a GLB model.':
      'Diese Datei ist von keiner Art, die hier aufbewahrt wird, was auch immer ihr Name sagt. Laden Sie ein Bild (JPEG, PNG, WebP, AVIF, GIF), ein Video (MP4, WebM), ein PDF oder ein GLB-Modell hoch.',
    'There is no such file.': 'Diese Datei gibt es nicht.',
    'This address is not complete. Copy it whole, or ask for a new one.':
      'Diese Adresse ist nicht vollständig. Kopieren Sie sie ganz oder bitten Sie um eine neue.',
    'This address is no longer valid. Ask for a new one.': 'Diese Adresse gilt nicht mehr. Bitten Sie um eine neue.',
    'Say for how long as a whole number of minutes from 1 to {most}.':
      'Geben Sie die Dauer in ganzen Minuten von 1 bis {most} an.',
    'Send the minutes as JSON: {"minutes": 60}.': 'Senden Sie die Minuten als JSON: {"minutes": 60}.',
    'The filter has too many conditions. Ask for less at once.':
      'Der Filter hat zu viele Bedingungen. Fragen Sie weniger auf einmal ab.',
    '"{path}" is not a field that can be filtered or sorted by here.':
      'Nach „{path}“ kann hier nicht gefiltert oder sortiert werden.',
    '"{path}" leads into another collection. Filter, sort and select by the fields of this collection alone.':
      '„{path}“ führt in eine andere Sammlung. Filtern, sortieren und wählen Sie nur nach den Feldern dieser Sammlung.',
    'This site does not take sign-ups. Write to the studio instead.':
      'Diese Seite nimmt keine Anmeldungen an. Schreiben Sie stattdessen dem Studio.',
    'Passwords and addresses are set for one account at a time.':
      'Passwörter und Adressen werden für ein Konto nach dem anderen gesetzt.',
    'This organization does not exist any more.': 'Diese Organisation gibt es nicht mehr.',
    'This invitation is not open any more: it was used, taken back or has expired. Ask for a new one.':
      'Diese Einladung ist nicht mehr offen: sie wurde benutzt, zurückgenommen oder ist abgelaufen. Bitten Sie um eine neue.',
    'The account with this address is switched off.': 'Das Konto mit dieser Adresse ist abgeschaltet.',
    'This address has an account. Sign in with it, or write its password, to accept the invitation.':
      'Zu dieser Adresse gibt es ein Konto. Melden Sie sich damit an oder geben Sie sein Passwort ein, um die Einladung anzunehmen.',
    'Write your name.': 'Schreiben Sie Ihren Namen.',
    'You cannot invite somebody with the role {role}: it reaches further than your own.':
      'Sie können niemanden mit der Rolle {role} einladen: sie reicht weiter als Ihre eigene.',
    'Only people who lead an organization invite others to it.':
      'Nur wer eine Organisation leitet, lädt andere in sie ein.',
    'The person who invited you may not give this role any more. Ask the organization for a new invitation.':
      'Wer Sie eingeladen hat, darf diese Rolle nicht mehr vergeben. Bitten Sie die Organisation um eine neue Einladung.',
    'The first account is made on the server: run "npm run create-admin".':
      'Das erste Konto wird auf dem Server angelegt: führen Sie „npm run create-admin“ aus.',
    'This account is switched off. Ask the people who run the site.':
      'Dieses Konto ist abgeschaltet. Fragen Sie die Betreiber der Seite.',
    'This link is not valid any more. Ask for a new one and use the newest mail.':
      'Dieser Link gilt nicht mehr. Fordern Sie einen neuen an und benutzen Sie die neueste Mail.',
    'This link is not valid any more: it was used or is older than 15 minutes. Ask for a new one.':
      'Dieser Link gilt nicht mehr: er wurde benutzt oder ist älter als 15 Minuten. Fordern Sie einen neuen an.',
    'There is no such form, or you may not read what came in through it.':
      'Dieses Formular gibt es nicht, oder Sie dürfen nicht lesen, was darüber einging.',
    'There is no such submission, or you may not change it.':
      'Diese Einsendung gibt es nicht, oder Sie dürfen sie nicht ändern.',
    'Choose what the form begins as.': 'Wählen Sie, womit das Formular beginnt.',
    'Enter a text.': 'Geben Sie einen Text ein.',
    'The values of "{field}" are encrypted and cannot be listed.':
      'Die Werte von „{field}“ sind verschlüsselt und können nicht aufgelistet werden.',
    'This value was sealed for another record. Enter it anew.':
      'Dieser Wert wurde für einen anderen Datensatz versiegelt. Geben Sie ihn neu ein.',
    'Only editors publish posts, change published ones and take them down. Save it as a draft and ask one of them.':
      'Nur Redakteure veröffentlichen Beiträge, ändern veröffentlichte und nehmen sie zurück. Speichern Sie einen Entwurf und fragen Sie jemanden von ihnen.',
    'A comment stays under its post and where it answers. Write a new one instead.':
      'Ein Kommentar bleibt unter seinem Beitrag und bei dem, worauf er antwortet. Schreiben Sie einen neuen.',
    'The comment that this one answers is under another post. Choose one of the same post.':
      'Der Kommentar, auf den dieser antwortet, steht unter einem anderen Beitrag. Wählen Sie einen desselben Beitrags.',
    'People can be filtered by your own organizations, not by their other memberships.':
      'Personen lassen sich nach Ihren eigenen Organisationen filtern, nicht nach ihren anderen Mitgliedschaften.',
    'Say which organization the record belongs to: send its id as "organization".':
      'Sagen Sie, zu welcher Organisation der Datensatz gehört: senden Sie ihre ID als „organization“.',
  },
}
