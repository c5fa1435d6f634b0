import type { Catalogue } from '../../catalogue'

/** Queues, jobs and what they do. */
export const ja: Catalogue = {
  labels: {},
  words: {
    Jobs: 'ジョブ',
    'Nothing has failed.': '失敗はありません。',
    'Nothing runs at this moment.': '実行中のものはありません。',
    'Nothing waits.': '待機中のものはありません。',
    'No dead letters.': '断念されたものはありません。',
    'Try again': '再試行する',
    'The newest {shown} of {total}. Choose a queue above to see its own.':
      '全 {total} 件のうち新しい {shown} 件です。上でキューを選ぶと、そのキューだけを表示します。',
    'Cancel this job': 'このジョブを取り消す',
    'Yes, cancel it': 'はい、取り消す',
    'failed {time}': '{time}に失敗',
    'began {time}': '{time}に開始',
    'next try {time}': '次の試行は{time}',
    'due {time}': '{time}に実行予定',
    'gave up {time}': '{time}に断念',
    'after {count} tries': { other: '{count} 回試行' },
    'not tried yet': '未試行',
    'try {tries} of {limit}': '試行 {tries}/{limit}',
    Failed: '失敗',
    Running: '実行中',
    Waiting: '待機中',
    'Dead letters': '断念',
    'No worker runs. Jobs wait until one does: npm start brings one up.':
      'ワーカーが動いていません。npm start で起動するまでジョブは待機します。',
    '{count} workers run.': { other: 'ワーカーが {count} 個動いています。' },
    'Which jobs': 'ジョブの種類',
    'Show all queues': 'すべてのキューを表示',
    'Put all {count} back to work': { other: '{count} 件を再実行する' },
    'Jobs carry the work of every organization, so only platform administrators see them.':
      'ジョブは全組織の処理を含むため、プラットフォーム管理者だけが閲覧できます。',
    'No queue yet. The first worker makes them.': 'キューはまだありません。最初のワーカーが作成します。',
    Queue: 'キュー',
    'Runs by itself': '自動実行',
    Dead: '断念',
    'Done today': '今日の完了',
    '{time} behind': '{time}遅れ',
    '{count} later': '後で {count} 件',
    'Publishes and unpublishes what editors have scheduled.': '予約された公開と非公開を実行します。',
    'Removes expired rate limits and the traces of processes that have died.':
      '期限切れの制限と、終了したプロセスの記録を取り除きます。',
    'Starts the monthly quotas of organizations anew.': '組織の月間利用枠を更新します。',
    'Hands one mail of the outbox to the mail server.': '送信トレイのメールをメールサーバーへ渡します。',
    'Mails a link to sign in, if the address that asked for one has an account.':
      'アカウントのあるアドレスに、サインイン用リンクを送ります。',
    'Tells the web servers which pages have changed.': '変更されたページをウェブサーバーに伝えます。',
    'Removes comments that nobody has confirmed for three days.': '3 日間確認されなかったコメントを削除します。',
    'Measures an uploaded file and draws its sizes.': 'アップロードされたファイルを測定し、各サイズを作ります。',
    'Removes files that no record has any more.': 'どのレコードにも属さないファイルを削除します。',
    'Looks for files without a record and removes them.': 'レコードのないファイルを探して削除します。',
    'Marks requests for testimonials whose link has run out.': 'リンクの期限が切れたお客様の声の依頼に印を付けます。',
    'Keeps the search of the site in step with a document.': 'サイト内検索を文書に合わせて更新します。',
    'Goes through everything that the search of a site finds.': 'サイト内検索の対象をすべて確認します。',
  },
  refusals: {
    'This job is not a failed one any more.': 'このジョブはもう失敗の状態ではありません。',
    'This job has ended already.': 'このジョブはすでに終了しています。',
  },
}
