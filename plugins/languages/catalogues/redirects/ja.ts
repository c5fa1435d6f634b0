import type { Catalogue } from '../../catalogue'

/** Old addresses and where they lead. */
export const ja: Catalogue = {
  labels: {
    Redirect: 'リダイレクト',
    Redirects: 'リダイレクト',
    From: '元',
    'The old path, for example /our-work. With the language in front for others than English.':
      '古いパスです（例：/our-work）。英語以外は先頭に言語を付けます。',
    To: '先',
    'A path of this site or a whole address. Left empty when a record is chosen below.':
      'サイト内のパスまたは完全なアドレスです。下でレコードを選ぶ場合は空欄にします。',
    'Leads to wherever this record is, also after its address changes again.':
      'アドレスが再び変わっても、常にこのレコードへ移動します。',
    'Target locale': '移動先の言語',
    Permanence: '種別',
    Permanent: '恒久的',
    Temporary: '一時的',
    Automatic: '自動',
    'Old addresses and where they lead now. A changed address leaves one by itself.':
      '古いアドレスと現在の移動先です。アドレスを変えると自動で追加されます。',
  },
  words: {},
  refusals: {
    'Choose a record or write an address, not both: empty one of them.':
      'レコードかアドレスのどちらか一方にしてください。一方を空欄にします。',
    'Choose the record that it leads to, or write an address.':
      '移動先のレコードを選ぶか、アドレスを入力してください。',
    'Write a path such as /our-work, or an address that begins with https://.':
      '/our-work のようなパスか、https:// で始まるアドレスを入力してください。',
  },
}
