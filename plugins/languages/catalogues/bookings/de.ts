import type { Catalogue } from '../../catalogue'

/** Bookings, holds, reservations and the waiting list. */
export const de: Catalogue = {
  labels: {
    'Empty: as long as the type says.': 'Leer: so lange, wie die Art es sagt.',
    Place: 'Ort',
    'In person': 'Vor Ort',
    Location: 'Adresse des Treffens',
    'What the visitor wrote.': 'Was der Besucher geschrieben hat.',
    'For the staff.': 'Für das Team.',
    'Empty: a free host of the type.': 'Leer: ein freier Gastgeber dieser Art.',
    'All hosts': 'Alle Gastgeber',
    Reference: 'Referenz',
    'Date on the host’s clock': 'Datum auf der Uhr des Gastgebers',
    'Time on the host’s clock': 'Zeit auf der Uhr des Gastgebers',
    'Host’s time zone': 'Zeitzone des Gastgebers',
    'Visitor time zone': 'Zeitzone des Besuchers',
    Embed: 'Eingebettet',
    Portal: 'Kundenportal',
    Waitlist: 'Warteliste',
    'Waiting list': 'Warteliste',
    Waiting: 'Wartend',
    Version: 'Fassung',
    'Grows with each change of time, host or state; links and mails name theirs.':
      'Wächst mit jeder Änderung von Zeit, Gastgeber oder Zustand; Links und E-Mails nennen die ihre.',
    'Cancelled by': 'Abgesagt von',
    Staff: 'Team',
    Until: 'Bis',
    'Empty: any host.': 'Leer: jeder Gastgeber.',
    Offered: 'Angeboten',
    Booked: 'Gebucht',
    Left: 'Ausgetragen',
    'Offered at': 'Angeboten am',
    'Offered start': 'Angebotener Beginn',
    'Offer expires at': 'Angebot gilt bis',
    Hold: 'Vormerkung',
    Holds: 'Vormerkungen',
    Held: 'Vorgemerkt',
    Reservation: 'Belegung',
    Reservations: 'Belegungen',
    'Whose time is taken by what. Written with bookings, consultations, calls and blocked times.':
      'Was wessen Zeit belegt. Entsteht mit Buchungen, Beratungen, Anrufen und gesperrten Zeiten.',
    'Blocked from': 'Belegt ab',
    'Blocked until': 'Belegt bis',
    State: 'Zustand',
    'Starts at': 'Beginnt um',
    'Ends at': 'Endet um',
    'Of a group session, without its buffers.': 'Einer Gruppensitzung, ohne ihre Puffer.',
    'Seats taken': 'Belegte Plätze',
    'Blocked date': 'Gesperrte Zeit',
    'Waitlist entry': 'Wartelisteneintrag',
  },
  words: {
    'This time is taken.': 'Diese Zeit ist belegt.',
    '{host} is taken: {when}.': '{host} ist belegt: {when}.',
    '{host} has the group session “{what}”: {when}.': '{host} hat die Gruppensitzung „{what}“: {when}.',
    '{host} has a booking of {what}: {when}.': '{host} hat eine Buchung von {what}: {when}.',
    '{host} is being booked for “{what}” this moment: {when}.': '{host} wird gerade für „{what}“ gebucht: {when}.',
    '{host} has a consultation with {what}: {when}.': '{host} hat eine Beratung mit {what}: {when}.',
    '{host} has the call “{what}”: {when}.': '{host} hat den Anruf „{what}“: {when}.',
    '{host} is away, “{what}”: {when}.': '{host} ist abwesend, „{what}“: {when}.',
    'This time is no longer free. Choose another one.': 'Diese Zeit ist nicht mehr frei. Wählen Sie eine andere.',
    'Gives back held times whose time is over, and offers them to whoever waits.':
      'Gibt vorgemerkte Zeiten zurück, deren Frist vorbei ist, und bietet sie Wartenden an.',
    'Offers a time that has become free to whoever waits for it.':
      'Bietet eine frei gewordene Zeit denen an, die darauf warten.',
  },
  refusals: {
    'This time is no longer free. Choose another one.': 'Diese Zeit ist nicht mehr frei. Wählen Sie eine andere.',
    'This booking has just been changed by somebody else. Load it again.':
      'Diese Buchung wurde eben von jemand anderem geändert. Laden Sie sie neu.',
    'A booking ends after it begins. Correct the end, or leave it empty.':
      'Eine Buchung endet nach ihrem Beginn. Berichtigen Sie das Ende, oder lassen Sie es leer.',
    'A booking lasts a day at most. Correct the end, or leave it empty.':
      'Eine Buchung dauert höchstens einen Tag. Berichtigen Sie das Ende, oder lassen Sie es leer.',
    'What is over cannot be moved. Make a new booking instead.':
      'Was vorbei ist, lässt sich nicht verschieben. Legen Sie eine neue Buchung an.',
    'This booking has ended already. Make a new booking instead.':
      'Diese Buchung ist schon abgeschlossen. Legen Sie eine neue an.',
    'Confirm this booking first.': 'Bestätigen Sie diese Buchung zuerst.',
    'This booking is confirmed: cancel it instead of declining it.':
      'Diese Buchung ist bestätigt: Sagen Sie sie ab, statt sie abzulehnen.',
    'This booking is confirmed already.': 'Diese Buchung ist schon bestätigt.',
    'This booking is still to be held. Cancel it first, so that whoever booked it hears of it; then delete it.':
      'Dieser Termin steht noch bevor. Sagen Sie ihn zuerst ab, damit die buchende Person davon erfährt; dann löschen Sie ihn.',
    'Block three years at most at once.': 'Sperren Sie höchstens drei Jahre auf einmal.',
    'This form has been sent already, with other details. Load the page again.':
      'Dieses Formular wurde schon mit anderen Angaben gesendet. Laden Sie die Seite neu.',
    'This link is not complete. Open it from your mail once more.':
      'Dieser Link ist nicht vollständig. Öffnen Sie ihn noch einmal aus Ihrer E-Mail.',
    'The meeting is too near to be changed here. Call or write to us instead.':
      'Der Termin ist zu nah, um ihn hier zu ändern. Rufen Sie uns an, oder schreiben Sie uns.',
    'This can no longer be booked here. Cancel it, or write to us.':
      'Das lässt sich hier nicht mehr buchen. Sagen Sie ab, oder schreiben Sie uns.',
    'There is no such booking.': 'Diese Buchung gibt es nicht.',
    'This cannot be booked here. Choose again from the list at /book.':
      'Das lässt sich hier nicht buchen. Wählen Sie noch einmal aus der Liste unter /book.',
    'This host is not of this booking. Choose another one.':
      'Dieser Gastgeber gehört nicht dazu. Wählen Sie einen anderen.',
    'There is no such booking any more.': 'Diese Buchung gibt es nicht mehr.',
    'This can no longer be booked.': 'Das lässt sich nicht mehr buchen.',
    'Write the number at which we reach you.': 'Schreiben Sie die Nummer, unter der wir Sie erreichen.',
    'This cannot be booked here. Write to us instead.': 'Das lässt sich hier nicht buchen. Schreiben Sie uns.',
    'An Idempotency-Key has 8 to 200 letters, figures and hyphens.':
      'Ein Idempotency-Key hat 8 bis 200 Buchstaben, Ziffern und Bindestriche.',
    'There is no waiting list for this. Look again later.':
      'Dafür gibt es keine Warteliste. Schauen Sie später wieder.',
    'This link has expired: the meeting is over.': 'Dieser Link ist abgelaufen: Der Termin ist vorbei.',
    'This booking has been cancelled. Book a new time if you like.':
      'Diese Buchung wurde abgesagt. Buchen Sie gern eine neue Zeit.',
    'This request has been declined. Book a new time if you like.':
      'Diese Anfrage wurde abgelehnt. Buchen Sie gern eine neue Zeit.',
    'This booking has changed since this link was made. Use the link in the newest mail.':
      'Die Buchung hat sich geändert, seit dieser Link entstand. Nehmen Sie den Link der neuesten E-Mail.',
    'This meeting is over.': 'Dieser Termin ist vorbei.',
    'You are no longer on this waiting list.': 'Sie stehen nicht mehr auf dieser Warteliste.',
    'This offer is outdated. Use the newest mail.': 'Dieses Angebot ist überholt. Nehmen Sie die neueste E-Mail.',
    'The time to answer is over: somebody else has been asked.':
      'Die Zeit zum Antworten ist vorbei: Jemand anderes wurde gefragt.',
    'You have booked this time already.': 'Sie haben diese Zeit schon gebucht.',
    'This offer has been answered already.': 'Dieses Angebot wurde schon beantwortet.',
    'You have booked this time already: cancel the booking instead.':
      'Sie haben diese Zeit schon gebucht: Sagen Sie die Buchung ab.',
    'Say what you want to book.': 'Sagen Sie, was Sie buchen möchten.',
    'Choose a time from the list.': 'Wählen Sie eine Zeit aus der Liste.',
    'Choose a host from the list.': 'Wählen Sie einen Gastgeber aus der Liste.',
    'Open the link from your mail.': 'Öffnen Sie den Link aus Ihrer E-Mail.',
    'Write your name on one line.': 'Schreiben Sie Ihren Namen in eine Zeile.',
    'Choose a time zone such as Europe/Berlin.': 'Wählen Sie eine Zeitzone wie Europe/Berlin.',
    'Agree that we keep what you write here; without it we cannot book.':
      'Stimmen Sie zu, dass wir aufbewahren, was Sie hier schreiben; ohne das können wir nicht buchen.',
    'The last day is not before the first.': 'Der letzte Tag liegt nicht vor dem ersten.',
    'Answer this question.': 'Beantworten Sie diese Frage.',
    'Choose one of the answers.': 'Wählen Sie eine der Antworten.',
    'Say which version you have seen.': 'Sagen Sie, welche Fassung Sie gesehen haben.',
  },
}
