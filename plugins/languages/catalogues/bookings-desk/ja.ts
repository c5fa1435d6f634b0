import type { Catalogue } from '../../catalogue'

/** What came to the screens of bookings and consultations when they were looked at. The glossary stands at the top of the big catalogue. */
export const ja: Catalogue = {
  labels: {
    'Report goes to': '報告書の送り先',
    'People of the client who are told by mail. Nobody chosen: its primary contact, or else its address.':
      'メールで知らせる顧客の担当者です。選ばなければ主な連絡先、なければ顧客のアドレスに送ります。',
    'Entry of the waiting list': 'キャンセル待ちの登録',
  },
  words: {
    Audits: '監査',
    'Its booking waits for approval': '予約が承認待ちです',
    planned: '予定',
    done: '完了',
    'Nobody is told by mail: the client has no address. Choose a contact on the record.':
      'メールで知らせる相手がいません。顧客にアドレスがないためです。レコードで連絡先を選んでください。',
    'Told by mail: {people}.': 'メールで知らせました：{people}。',
    'Will be told by mail: {people}.': 'メールで知らせます：{people}。',
    Consultations: '相談',
    'Consultation asked for': '相談の申し込み',
    'Consultation planned': '相談の予定',
    'Consultation held': '相談の実施',
    'Consultation called off': '相談の取り消し',
    'Audit begun': '監査の開始',
    'Audit completed': '監査の完了',
    'Audit completed and shown': '監査の完了と公開',
    'Follow-up due': 'フォローアップの期限',
    'Follow-up done': 'フォローアップ完了',
    'Follow-up called off': 'フォローアップの取り消し',
    'Request received': '申し込みの受付',
    Refusal: 'お断り',
    'Request withdrawn': '申し込みの取り下げ',
    'Handed on': '担当者の交代',
    'How much of the bookable hours is booked, week by week. In red: meetings to which nobody came.':
      '予約できる時間のうち予約済みの割合を週ごとに示します。赤は誰も来なかった面談です。',
    'All weeks': '全期間',
    '{count} without a guest, {rate}': '来訪なし {count} 件、{rate}',
    'Arrange the week': '週の設定',
  },
  refusals: {
    'The report goes to people of its client. Choose from its contacts.':
      '報告書は顧客の担当者に送られます。顧客の連絡先から選んでください。',
  },
}
