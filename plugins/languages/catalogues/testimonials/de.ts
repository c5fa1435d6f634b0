import type { Catalogue } from '../../catalogue'

/** Testimonials and the links that ask for them. */
export const de: Catalogue = {
  labels: {
    Testimonial: 'Kundenstimme',
    Position: 'Position',
    Rating: 'Bewertung',
    'From 1 to 5.': 'Von 1 bis 5.',
    Photo: 'Foto',
    Account: 'Konto',
    'Shown in front of the others.': 'Steht vor den anderen.',
    'When the person agreed to be quoted.': 'Wann die Person dem Zitat zugestimmt hat.',
    'Testimonial request': 'Bitte um Kundenstimme',
    'Testimonial requests': 'Bitten um Kundenstimmen',
    'A few words of your own in the mail.': 'Einige eigene Worte in der E-Mail.',
    Language: 'Sprache',
    Sent: 'Gesendet',
    Answered: 'Beantwortet',
    Expired: 'Abgelaufen',
    'Expires at': 'Läuft ab am',
    'Answered at': 'Beantwortet am',
    'What clients say. Shown once it is published and the person has agreed.':
      'Was Kunden sagen. Erscheint, wenn es veröffentlicht ist und die Person zugestimmt hat.',
    'Links that ask for a testimonial, and who has answered.':
      'Links, die um eine Kundenstimme bitten, und wer geantwortet hat.',
  },
  words: {},
  refusals: {},
}
