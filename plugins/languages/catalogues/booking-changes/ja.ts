import type { Catalogue } from '../../catalogue'

/** The mails of hosts, and moving a booking to a time that is free. */
export const ja: Catalogue = {
  labels: {
    'Mails about bookings': '予約についてのメール',
    'News and reminders': 'お知らせとリマインダー',
    'News alone': 'お知らせのみ',
    'None: the bell alone': 'なし（ベルの通知のみ）',
  },
  words: {
    'Mails about bookings': '予約についてのメール',
    'News and reminders': 'お知らせとリマインダー',
    'News alone': 'お知らせのみ',
    'None: the bell alone': 'なし（ベルの通知のみ）',
    'Move to another time': '別の日時に変更',
    'Which day': '日付',
    'Free times': '空いている時間',
    'Nothing is free on this day.': 'この日に空きはありません。',
    'Next free time: {when}': '次の空き：{when}',
    'One seat left': '残り1席',
    '{count} seats left': '残り{count}席',
    'Move it to {when}': '{when} に変更する',
    'It is moved. The visitor is written to.': '変更しました。お客様にメールでお知らせします。',
  },
  refusals: {
    'You are no longer signed in. Sign in in another window, then send this again.':
      'サインインの有効期限が切れました。別のウィンドウでサインインし、もう一度送信してください。',
    'Write the day as ?day=2026-11-23.': '日付は ?day=2026-11-23 の形で指定してください。',
    'Choose which mails to get.': '受け取るメールを選んでください。',
    'Choose a client of yours.': '担当のお客様を選んでください。',
  },
}
