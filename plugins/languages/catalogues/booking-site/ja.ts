import type { Catalogue } from '../../catalogue'

/** Where a type can be booked. */
export const ja: Catalogue = {
  labels: {
    'Its free times stand on the page, ready to be booked. Empty: the list of everything that can be booked.':
      '空き時間がページに表示され、そのまま予約できます。空欄の場合は、予約できるものの一覧になります。',
  },
  words: {
    'Book a time': '日時を予約する',
    Address: 'アドレス',
    'Within a page of another site': '他のサイトのページ内',
    'As a floating button': 'フローティングボタン',
    'Where it can be booked': '予約できる場所',
    'The snippets go into the HTML of any site; colours and language can be set, as the README says.':
      'コードはどのサイトのHTMLにも入れられます。色と言語はREADMEのとおり設定できます。',
    Copy: 'コピー',
    'Copied.': 'コピーしました。',
  },
  refusals: {},
}
