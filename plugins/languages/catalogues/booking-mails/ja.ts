import type { Catalogue } from '../../catalogue'

export const ja: Catalogue = {
  labels: {
    'Booking mail': '予約メール',
    'Booking mails': '予約メール',
    'What has been sent about bookings, what will be, and what failed.':
      '予約について送信済み・送信予定・失敗したメール。',
    Confirmation: '予約確認',
    'Reminder 24 h': '24 時間前のお知らせ',
    'Reminder 2 h': '2 時間前のお知らせ',
    'Follow up': 'フォローアップ',
    Cancellation: 'キャンセル',
    Reschedule: '日時変更',
    Recipient: '宛先',
    About: '内容',
    Requested: '申し込み',
    Rescheduled: '日時変更',
    Reminded: 'お知らせ',
    Withdrawn: '取り下げ',
    'Handed on': '担当変更',
    Before: '変更前',
    'Booking version': '予約の版',
    'Scheduled for': '送信予定',
    Void: '無効',
    'Last error': '最後のエラー',
    Visitor: 'お客様',
  },
  words: {
    'Private calendar': '非公開カレンダー',
    'Subscribe to this address in your own calendar: it shows every booking that you host. Whoever has the address can read it.':
      'お使いのカレンダーでこのアドレスを購読すると、担当する予約がすべて表示されます。アドレスを知っている人は閲覧できます。',
    'Address of the calendar': 'カレンダーのアドレス',
    'Show the address': 'アドレスを表示',
    'Copy the address': 'アドレスをコピー',
    'Renew the address': 'アドレスを更新',
    'Renew it: the old address ends': '更新する（古いアドレスは無効になります）',
    'The calendar has a new address. The old one shows nothing any more.':
      'カレンダーのアドレスが新しくなりました。古いアドレスでは何も表示されません。',
    'The browser does not let this page copy. Select the address and copy it.':
      'ブラウザがコピーを許可していません。アドレスを選択してコピーしてください。',
    'Booking: a request has come in': '予約：申し込み受付',
    'Booking: confirmed': '予約：確定',
    'Booking: changed': '予約：変更',
    'Booking: cancelled': '予約：キャンセル',
    'Booking: request withdrawn': '予約：申し込みの取り下げ',
    'Booking: declined': '予約：辞退',
    'Booking: reminder': '予約：お知らせ',
    'Booking: afterwards': '予約：終了後',
    'Booking: a host is asked to approve': '予約：担当者に承認を依頼',
    'Booking: new for a host': '予約：新規（担当者）',
    'Booking: approved, for a host': '予約：承認済み（担当者）',
    'Booking: changed, for a host': '予約：変更（担当者）',
    'Booking: cancelled, for a host': '予約：キャンセル（担当者）',
    'Booking: request withdrawn, for a host': '予約：申し込みの取り下げ（担当者）',
    'Booking: given to another host': '予約：担当変更',
    'Booking: reminder for a host': '予約：お知らせ（担当者）',
    'Booking: afterwards, for a host': '予約：終了後（担当者）',
    'Waiting list: on the list': 'キャンセル待ち：登録',
    'Waiting list: a time is free': 'キャンセル待ち：空きのご案内',
    'Waiting list: too late': 'キャンセル待ち：期限切れ',
    'Finds the reminders and other mails of bookings that are due.':
      '送信時刻になった予約のお知らせやメールを探します。',
    'Writes one due mail of a booking into the outbox.': '送信時刻になった予約メールを送信トレイに入れます。',
  },
  refusals: {
    'Send { "confirmed": true } or nothing.': '{ "confirmed": true } を送るか、何も送らないでください。',
    'The booking has changed since, so this mail is not sent any more.':
      'その後予約が変更されたため、このメールは送信されません。',
    'This time waits to be confirmed. Its calendar file comes with the confirmation.':
      'この時間は確認待ちです。カレンダーファイルは確定のメールに添付されます。',
    'This calendar has another address now. Ask its owner for the new one.':
      'このカレンダーのアドレスは変わりました。持ち主に新しいアドレスをお尋ねください。',
    'This link is not complete. Copy it from the mail once more.':
      'このリンクは完全ではありません。メールからもう一度コピーしてください。',
    'This link is outdated. The newest mail about the booking has the one that works.':
      'このリンクは古くなっています。予約についての最新のメールにあるリンクをお使いください。',
  },
}
