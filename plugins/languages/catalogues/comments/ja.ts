import type { Catalogue } from '../../catalogue'

/** Comments of readers, and who decides about them. */
export const ja: Catalogue = {
  labels: {
    Comment: 'コメント',
    Comments: 'コメント',
    Parent: '親',
    'The comment that this one answers.': 'このコメントの返信先です。',
    'Author name': '投稿者名',
    'Author email': '投稿者のメール',
    Unconfirmed: '未確認',
    Pending: '承認待ち',
    Approved: '承認済み',
    Rejected: '却下',
    Spam: 'スパム',
    'Spam score': 'スパム度',
    '0 is harmless, 100 is spam.': '0 は無害、100 はスパムです。',
    'Spam reasons': 'スパムの理由',
    'Email confirmed at': 'メール確認日時',
    'What readers say under posts. Editors decide what is shown.':
      '記事への読者のコメントです。表示するかどうかは編集者が決めます。',
  },
  words: {
    Approved: '承認済み',
    Rejected: '却下',
    Spam: 'スパム',
    'Not confirmed': '未確認',
    Approve: '承認する',
    Reject: '却下する',
    'Mark as spam': 'スパムにする',
    'Approved. They are on the page within seconds.': '承認しました。数秒でページに表示されます。',
    'Rejected. Whoever wrote them is not told.': '却下しました。投稿者には通知されません。',
    'Marked as spam.': 'スパムにしました。',
    'The server did not answer. Check your connection and try again.':
      'サーバーから応答がありません。接続を確認して、もう一度お試しください。',
    'Comments by status': '状態別のコメント',
    All: 'すべて',
    'Decide about the ticked comments': '選択したコメントの操作',
    'Tick comments to decide about them.': 'コメントにチェックを入れて操作を選んでください。',
    '{count} ticked': '{count} 件を選択中',
  },
  refusals: {},
}
