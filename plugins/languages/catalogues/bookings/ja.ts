import type { Catalogue } from '../../catalogue'

/** Bookings, holds, reservations and the waiting list. */
export const ja: Catalogue = {
  labels: {
    'Empty: as long as the type says.': '空欄:種類で決めた長さ。',
    Place: '場所',
    'In person': '対面',
    Location: '所在地',
    'What the visitor wrote.': '訪問者が書いた内容。',
    'For the staff.': 'スタッフ用。',
    'Empty: a free host of the type.': '空欄:この種類の空いている担当者。',
    'All hosts': 'すべての担当者',
    Reference: '予約番号',
    'Date on the host’s clock': '担当者の時刻での日付',
    'Time on the host’s clock': '担当者の時刻',
    'Host’s time zone': '担当者のタイムゾーン',
    'Visitor time zone': '訪問者のタイムゾーン',
    Embed: '埋め込み',
    Portal: 'ポータル',
    Waitlist: 'キャンセル待ち',
    'Waiting list': 'キャンセル待ち',
    Waiting: '待機中',
    Version: '版',
    'Grows with each change of time, host or state; links and mails name theirs.':
      '時間・担当者・状態が変わるたびに増えます。リンクとメールは自分の版を持ちます。',
    'Cancelled by': '取り消した人',
    Staff: 'スタッフ',
    Until: 'まで',
    'Empty: any host.': '空欄:どの担当者でも。',
    Offered: '案内済み',
    Booked: '予約済み',
    Left: '離脱',
    'Offered at': '案内日時',
    'Offered start': '案内した開始時刻',
    'Offer expires at': '案内の期限',
    Hold: '仮押さえ',
    Holds: '仮押さえ',
    Held: '仮押さえ中',
    Reservation: '占有',
    Reservations: '占有',
    'Whose time is taken by what. Written with bookings, consultations, calls and blocked times.':
      '誰の時間を何が占めているか。予約、相談、通話、休止時間とともに書かれます。',
    'Blocked from': '占有開始',
    'Blocked until': '占有終了',
    State: '状態',
    'Starts at': '開始',
    'Ends at': '終了',
    'Of a group session, without its buffers.': 'グループセッションの、前後の余白を除く時刻。',
    'Seats taken': '使用中の席',
    'Blocked date': '休止時間',
    'Waitlist entry': 'キャンセル待ちの登録',
  },
  words: {
    'This time is taken.': 'この時間は埋まっています。',
    '{host} is taken: {when}.': '{host}さんは空いていません:{when}。',
    '{host} has the group session “{what}”: {when}.': '{host}さんにはグループセッション「{what}」があります:{when}。',
    '{host} has a booking of {what}: {when}.': '{host}さんには{what}さんの予約があります:{when}。',
    '{host} is being booked for “{what}” this moment: {when}.':
      '{host}さんはいま「{what}」で予約されているところです:{when}。',
    '{host} has a consultation with {what}: {when}.': '{host}さんには{what}さんとの相談があります:{when}。',
    '{host} has the call “{what}”: {when}.': '{host}さんには通話「{what}」があります:{when}。',
    '{host} is away, “{what}”: {when}.': '{host}さんは不在です。「{what}」:{when}。',
    'This time is no longer free. Choose another one.': 'この時間はもう空いていません。別の時間を選んでください。',
    'Gives back held times whose time is over, and offers them to whoever waits.':
      '期限の切れた仮押さえを戻し、待っている人に案内します。',
    'Offers a time that has become free to whoever waits for it.': '空いた時間を待っている人に案内します。',
  },
  refusals: {
    'This time is no longer free. Choose another one.': 'この時間はもう空いていません。別の時間を選んでください。',
    'This booking has just been changed by somebody else. Load it again.':
      'この予約はたった今ほかの人が変更しました。読み込み直してください。',
    'A booking ends after it begins. Correct the end, or leave it empty.':
      '終了は開始より後です。終了を直すか、空欄にしてください。',
    'A booking lasts a day at most. Correct the end, or leave it empty.':
      '予約は最長で1日です。終了を直すか、空欄にしてください。',
    'What is over cannot be moved. Make a new booking instead.':
      '終わったものは移動できません。新しい予約を作ってください。',
    'This booking has ended already. Make a new booking instead.':
      'この予約はすでに終わっています。新しい予約を作ってください。',
    'Confirm this booking first.': 'まずこの予約を承認してください。',
    'This booking is confirmed: cancel it instead of declining it.':
      'この予約は承認済みです。お断りではなく取り消してください。',
    'This booking is confirmed already.': 'この予約はすでに承認されています。',
    'This booking is still to be held. Cancel it first, so that whoever booked it hears of it; then delete it.':
      'この予約はまだこれからです。先に取り消して相手に知らせ、そのあと削除してください。',
    'Block three years at most at once.': '一度に休止にできるのは三年までです。',
    'This form has been sent already, with other details. Load the page again.':
      'このフォームは別の内容ですでに送信されています。ページを読み込み直してください。',
    'This link is not complete. Open it from your mail once more.':
      'リンクが途中で切れています。メールからもう一度開いてください。',
    'The meeting is too near to be changed here. Call or write to us instead.':
      '開始が近いため、ここでは変更できません。お電話かメールでご連絡ください。',
    'This can no longer be booked here. Cancel it, or write to us.':
      'これはもう予約できません。取り消すか、ご連絡ください。',
    'There is no such booking.': 'その予約はありません。',
    'This cannot be booked here. Choose again from the list at /book.':
      'これはここでは予約できません。/book の一覧から選び直してください。',
    'This host is not of this booking. Choose another one.': 'この担当者は対象外です。別の担当者を選んでください。',
    'There is no such booking any more.': 'その予約はもうありません。',
    'This can no longer be booked.': 'これはもう予約できません。',
    'Write the number at which we reach you.': 'ご連絡できる電話番号を書いてください。',
    'This cannot be booked here. Write to us instead.': 'これはここでは予約できません。ご連絡ください。',
    'An Idempotency-Key has 8 to 200 letters, figures and hyphens.':
      'Idempotency-Key は 8〜200 文字の英数字とハイフンです。',
    'There is no waiting list for this. Look again later.':
      'これにはキャンセル待ちがありません。あとでもう一度ご覧ください。',
    'This link has expired: the meeting is over.': 'このリンクは期限切れです。予約の時間は過ぎました。',
    'This booking has been cancelled. Book a new time if you like.':
      'この予約は取り消されました。よろしければ新しい時間をお取りください。',
    'This request has been declined. Book a new time if you like.':
      'このお申し込みはお受けできませんでした。よろしければ別の時間をお取りください。',
    'This booking has changed since this link was made. Use the link in the newest mail.':
      'このリンクのあとで予約が変わりました。最新のメールのリンクをお使いください。',
    'This meeting is over.': 'この予約の時間は過ぎました。',
    'You are no longer on this waiting list.': 'このキャンセル待ちにはもう登録されていません。',
    'This offer is outdated. Use the newest mail.': 'この案内は古いものです。最新のメールをお使いください。',
    'The time to answer is over: somebody else has been asked.': 'お返事の期限が過ぎたため、次の方にご案内しました。',
    'You have booked this time already.': 'この時間はすでに予約済みです。',
    'This offer has been answered already.': 'この案内にはすでにお返事をいただいています。',
    'You have booked this time already: cancel the booking instead.':
      'この時間はすでに予約済みです。予約を取り消してください。',
    'Say what you want to book.': '何を予約するか選んでください。',
    'Choose a time from the list.': '一覧から時間を選んでください。',
    'Choose a host from the list.': '一覧から担当者を選んでください。',
    'Open the link from your mail.': 'メールのリンクから開いてください。',
    'Write your name on one line.': 'お名前は一行で書いてください。',
    'Choose a time zone such as Europe/Berlin.': 'Europe/Berlin のようなタイムゾーンを選んでください。',
    'Agree that we keep what you write here; without it we cannot book.':
      'ここに書かれた内容の保存に同意してください。同意がないと予約できません。',
    'The last day is not before the first.': '最後の日は最初の日より前にはできません。',
    'Answer this question.': 'この質問に答えてください。',
    'Choose one of the answers.': '答えを一つ選んでください。',
    'Say which version you have seen.': 'どの版を見ているか指定してください。',
  },
}
