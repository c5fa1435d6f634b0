import type { Catalogue } from '../../catalogue'

/** Comments of readers, and who decides about them. */
export const de: Catalogue = {
  labels: {
    Comment: 'Kommentar',
    Comments: 'Kommentare',
    Parent: 'Übergeordnet',
    'The comment that this one answers.': 'Der Kommentar, auf den dieser antwortet.',
    'Author name': 'Name des Autors',
    'Author email': 'E-Mail des Autors',
    Unconfirmed: 'Unbestätigt',
    Pending: 'Wartet',
    Approved: 'Freigegeben',
    Rejected: 'Abgelehnt',
    Spam: 'Spam',
    'Spam score': 'Spamwert',
    '0 is harmless, 100 is spam.': '0 ist harmlos, 100 ist Spam.',
    'Spam reasons': 'Gründe für Spam',
    'Email confirmed at': 'E-Mail bestätigt am',
    'What readers say under posts. Editors decide what is shown.':
      'Was Leser unter Beiträgen sagen. Die Redaktion entscheidet, was erscheint.',
  },
  words: {
    Approved: 'Freigegeben',
    Rejected: 'Abgelehnt',
    Spam: 'Spam',
    'Not confirmed': 'Nicht bestätigt',
    Reject: 'Ablehnen',
    'Mark as spam': 'Als Spam markieren',
    'Approved. They are on the page within seconds.': 'Freigegeben. In wenigen Sekunden stehen sie auf der Seite.',
    'Rejected. Whoever wrote them is not told.': 'Abgelehnt. Wer sie geschrieben hat, erfährt es nicht.',
    'Marked as spam.': 'Als Spam markiert.',
    'The server did not answer. Check your connection and try again.':
      'Der Server hat nicht geantwortet. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    'Comments by status': 'Kommentare nach Status',
    All: 'Alle',
    'Decide about the ticked comments': 'Über die angekreuzten Kommentare entscheiden',
    'Tick comments to decide about them.': 'Kreuzen Sie Kommentare an, um über sie zu entscheiden.',
    '{count} ticked': '{count} angekreuzt',
  },
  refusals: {
    'The comment that this one answers is under another post. Choose one of the same post.':
      'Der Kommentar, auf den dieser antwortet, steht unter einem anderen Beitrag. Wählen Sie einen desselben Beitrags.',
  },
}
