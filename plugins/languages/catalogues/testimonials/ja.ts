import type { Catalogue } from '../../catalogue'

/** Testimonials and the links that ask for them. */
export const ja: Catalogue = {
  labels: {
    Testimonial: 'お客様の声',
    Position: '役職',
    Rating: '評価',
    'From 1 to 5.': '1 から 5 まで。',
    Photo: '写真',
    Account: 'アカウント',
    'Shown in front of the others.': '他より先に表示されます。',
    'When the person agreed to be quoted.': 'ご本人が掲載に同意した日時です。',
    'Testimonial request': 'お客様の声の依頼',
    'Testimonial requests': 'お客様の声の依頼',
    'A few words of your own in the mail.': 'メールに添えるひと言です。',
    Language: '言語',
    Sent: '送信済み',
    Answered: '回答済み',
    Expired: '期限切れ',
    'Expires at': '有効期限',
    'Answered at': '回答日時',
    'What clients say. Shown once it is published and the person has agreed.':
      'お客様の言葉です。公開され、ご本人が同意すると表示されます。',
    'Links that ask for a testimonial, and who has answered.': 'お客様の声を依頼するリンクと、その回答状況です。',
  },
  words: {},
  refusals: {},
}
