import type { Catalogue } from '../../catalogue'

/** Boards: pipelines, stages, cards, moves. */
export const ja: Catalogue = {
  labels: {
    Pipeline: 'パイプライン',
    Pipelines: 'パイプライン',
    Key: 'キー',
    'For programs and templates: small letters, digits and hyphens.':
      'プログラムとテンプレート用です。小文字、数字、ハイフンを使えます。',
    Sales: '営業',
    Support: 'サポート',
    Billing: '請求',
    Internal: '社内',
    Generic: '汎用',
    Custom: 'カスタム',
    'Takes new cards. What is on it can be moved either way.':
      '新しいカードを受け入れます。すでにあるカードは、いつでも動かせます。',
    Card: 'カード',
    Cards: 'カード',
    'The pipeline of its stage.': 'ステージが属するパイプラインです。',
    'Entered stage at': 'ステージに入った日時',
    Stage: 'ステージ',
    Stages: 'ステージ',
    Slate: 'スレート',
    Brass: '真鍮',
    Verdigris: '緑青',
    Blue: '青',
    Plum: 'プラム',
    Limit: '上限',
    'How many cards it takes at once. Empty: as many as come.':
      '同時に受け入れるカードの枚数です。空欄なら無制限です。',
    'Probability in %': '確度（％）',
    'What share of an opportunity’s value the forecast counts here.': '予測がここで商談額のどれだけを数えるかです。',
    'Cards are finished here': 'ここでカードは完了します',
    Outcome: '結果',
    Won: '受注',
    Move: '移動',
    Moves: '移動',
    'The title of the card at that time.': 'その時点のカードのタイトルです。',
    'From stage': '移動元のステージ',
    'To stage': '移動先のステージ',
    'Moved at': '移動日時',
    'Moved by': '移動した人',
    'Seconds in the stage before': '前のステージにいた秒数',
  },
  words: {},
  refusals: {
    'There is no such board. Open it again from the list of pipelines.':
      'そのボードはありません。パイプラインの一覧から開き直してください。',
    'You may look at this board, but not change it.': 'このボードは閲覧のみで、変更はできません。',
    'There is no such stage on this board.': 'このボードにそのステージはありません。',
    'There is no such stage. Choose one of the board.': 'そのステージはありません。ボードにあるものを選んでください。',
    'This card is not on the board any more.': 'このカードはもうボードにありません。',
    'The cards around this place have moved meanwhile. Look at the board, then move the card again.':
      'この場所のまわりのカードが動かされました。ボードを確かめてから、もう一度動かしてください。',
    'The stage “{name}” is full: its limit is {limit}. Move a card out of it first.':
      'ステージ「{name}」は満杯です（上限 {limit}）。先にカードを一枚移してください。',
    'The pipeline “{name}” takes no new cards. Switch it on, or choose another one.':
      'パイプライン「{name}」は新しいカードを受け入れていません。有効にするか、別のものを選んでください。',
    'This card shows the task “{title}”. Change it there: the card follows.':
      'このカードはタスク「{title}」を表しています。タスクの側で変更すれば、カードも変わります。',
    'This card shows the opportunity “{title}”. Change it there: the card follows.':
      'このカードは商談「{title}」を表しています。商談の側で変更すれば、カードも変わります。',
    'The stage “{name}” still has cards ({count}). Move them to another stage first.':
      'ステージ「{name}」にはまだカードがあります（{count}）。先に別のステージへ移してください。',
    'The trash still has cards of the stage “{name}” ({count}). Restore and move them, or delete them for good.':
      'ゴミ箱にステージ「{name}」のカードが残っています（{count}）。復元して移すか、完全に削除してください。',
    'Write a key of small letters, digits and hyphens, such as new-business.':
      'キーは小文字、数字、ハイフンで書いてください。例：new-business',
    'Lanes are none, assignee or priority.': 'レーンは none、assignee、priority のいずれかです。',
    'Name people by id, or say me or none.': '人は id で指定するか、me または none としてください。',
    'Priorities are {list}.': '優先度は {list} です。',
    'Currencies are {list}.': '通貨は {list} です。',
    'Search for 200 characters at most.': '検索は200文字以内にしてください。',
    'Due is overdue, today, week or none.': '期限は overdue、today、week、none のいずれかです。',
    'The address has a value that it cannot have.': 'アドレスに使えない値があります。',
    'Give the cursor of the last answer: ?since=<cursor>.': '前回の応答のカーソルを指定してください：?since=<cursor>',
    'Say after which rank.': 'どのランクの後かを指定してください。',
    'Choose a stage of the board.': 'ボードのステージを選んでください。',
    'Name the cards around the place by their ids.': '前後のカードは id で指定してください。',
    'Say which card.': 'どのカードかを指定してください。',
    'Write a title.': 'タイトルを書いてください。',
    'Write 20,000 characters at most.': '20,000文字以内で書いてください。',
    'Give the date as 2027-01-31T12:00:00Z.': '日時は 2027-01-31T12:00:00Z の形で書いてください。',
    'Choose somebody of the list.': '一覧から人を選んでください。',
    'Choose a client of the list.': '一覧からクライアントを選んでください。',
    'Give the value as a whole number of the smallest unit.': '金額は最小単位の整数で書いてください。',
    'Give days as 2027-01-31.': '日付は 2027-01-31 の形で書いてください。',
    'The first day comes after the last one. Swap them.': '最初の日が最後の日より後です。入れ替えてください。',
    'A report covers five years at most.': 'レポートの期間は最長五年です。',
  },
}
