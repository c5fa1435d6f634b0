import type { Catalogue } from '../../catalogue'

/** What every record and every screen says: saving, secrets, refusals of the database and of shared fields. */
export const ja: Catalogue = {
  labels: {},
  words: {
    'Done.': '完了しました。',
    'That did not work. Try again.': 'うまくいきませんでした。もう一度お試しください。',
    yes: 'はい',
    no: 'いいえ',
    Field: '項目',
    'Somebody else has saved this record': 'ほかの人がこのレコードを保存しました',
    'Nothing of yours is stored yet. These fields differ:':
      'あなたの変更はまだ保存されていません。異なる項目は次のとおりです。',
    'Stored now': '保存済み',
    Yours: 'あなたの変更',
    'Load the stored one': '保存済みの内容を読み込む',
    'Keep mine and save again': '自分の変更を残して保存する',
    Set: '設定済み',
    'Set, ends in {hint}': '設定済み（末尾 {hint}）',
    Replace: '置き換える',
    'Keep the stored value': '保存済みの値を残す',
    'This is not valid JSON yet: {reason}. The last valid text is kept.':
      'まだ正しい JSON ではありません：{reason}。直前の正しい内容を保持しています。',
  },
  refusals: {
    'Another record has this value already. Choose a different one.':
      'この値はほかのレコードで使われています。別の値を選んでください。',
    'Other records still point to this one. Remove or change them first.':
      'ほかのレコードがこのレコードを参照しています。先にそちらを変更または削除してください。',
    'The server is busy. Try again in a moment.': 'サーバーが混み合っています。少し待ってからお試しください。',
    'A value does not have the form that its field needs, for example an id that is none.':
      '項目に合わない形の値があります（例：正しくない ID）。',
    'The text contains a character that cannot be stored.': '保存できない文字が含まれています。',
    'A text is longer than its field allows.': '項目の上限より長いテキストがあります。',
    'A number is out of range.': '数値が範囲外です。',
    'A date is out of range.': '日付が範囲外です。',
    'This points to a record that does not exist any more. Choose another one.':
      '参照先のレコードはもうありません。別のものを選んでください。',
    'This points to a record that does not exist in this organization. Choose another one.':
      '参照先のレコードはこの組織にありません。別のものを選んでください。',
    'This record is kept as it was written: it cannot be changed or removed.':
      'このレコードは書かれたまま保存され、変更も削除もできません。',
    'This must not be empty.': '空欄にできません。',
    'A required value is missing.': '必須の値がありません。',
    'Somebody else changed the same records at the same moment. Try again.':
      'ほかの人が同時に同じレコードを変更しました。もう一度お試しください。',
    'Somebody else has saved this record since you opened it. Compare both versions, then save again.':
      '開いた後に、ほかの人がこのレコードを保存しました。両方を比べてから、もう一度保存してください。',
    'A record cannot move to another organization. Make a new one there instead.':
      'レコードを別の組織へ移すことはできません。移動先で新しく作成してください。',
    'No versions are kept of these records.': 'この種類のレコードにはバージョンがありません。',
    'Only the owner of an account sets its password. Send a password reset mail instead.':
      'パスワードを設定できるのはアカウントの本人だけです。再設定用のメールを送ってください。',
    'Each membership names an organization.': '所属には組織の指定が必要です。',
    'A person has one membership in an organization.': '一つの組織への所属は一人一件です。',
    'Choose an organization in the navigation first.': '先にナビゲーションで組織を選んでください。',
    'Write a slug with at least one letter or digit: the title gave none.':
      '英数字を一つ以上含むスラッグを入力してください。タイトルからは作れませんでした。',
    'Use lower-case letters, digits and single hyphens.': '小文字・数字・単独のハイフンを使ってください。',
    '“{value}” is an address of the house itself. Choose another word.':
      '「{value}」はシステムのアドレスです。別の語を選んでください。',
    'Use at most {count} characters.': '{count} 文字以内で入力してください。',
    'Use at most {count} blocks.': 'ブロックは {count} 個までです。',
    'Choose a record, or write an address.': 'レコードを選ぶか、アドレスを入力してください。',
    'Begin with “/” for a page of this site, or with https://.':
      'サイト内のページは「/」で、それ以外は https:// で始めてください。',
    'Write the colour as six hexadecimal digits, for example #c9a15a.':
      '色は 6 桁の 16 進数で入力してください（例：#c9a15a）。',
    'Write the host name alone in lower case, for example studio.example.com.':
      'ホスト名だけを小文字で入力してください（例：studio.example.com）。',
    'Enter a value.': '値を入力してください。',
  },
}
