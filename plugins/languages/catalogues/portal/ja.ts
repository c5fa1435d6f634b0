import type { Catalogue } from '../../catalogue'

/** Messages between a client and the studio. */
export const ja: Catalogue = {
  labels: {
    'Client message': 'クライアントメッセージ',
    'Client messages': 'クライアントメッセージ',
    Body: '本文',
    Author: '著者',
    Attachments: '添付ファイル',
    'Files that are shared with the client.': 'クライアントと共有するファイルです。',
    'From client': 'クライアントから',
    'Read at': '既読日時',
    'When the other side opened it.': '相手が開いた日時です。',
    Messages: 'メッセージ',
  },
  words: {
    'Those who talk to clients read what they write.': 'クライアント担当者だけが閲覧できます。',
    Messages: 'メッセージ',
    'The newest thirty. The list of client messages has every one, filtered by client.':
      '新しい 30 件です。すべてはクライアントメッセージの一覧で絞り込めます。',
    'Nothing has been written yet. The client is told by mail when you begin.':
      'まだメッセージはありません。書き始めると、クライアントにメールで知らされます。',
    'The client': 'クライアント',
    'The studio': 'スタジオ',
    'Not read yet': '未読',
    'Your message is in the portal.': 'メッセージをポータルに送りました。',
    'Your message': 'メッセージ',
    'Your answer': '返信',
    'Attach shared files': '共有ファイルを添付',
    'To attach a file, share it with this client first (Site › Files).':
      'ファイルを添付するには、先にこのクライアントと共有してください（サイト › ファイル）。',
    'Send to the client': 'クライアントに送信',
  },
  refusals: {},
}
