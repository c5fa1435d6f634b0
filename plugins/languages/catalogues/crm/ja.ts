import type { Catalogue } from '../../catalogue'

/** Leads, conversion, merge, contacts, companies and changes of many. The glossary stands in `../ja.ts`. */
export const ja: Catalogue = {
  labels: {
    Convert: '成約にする',
    Merge: '統合',
    'Next step': '次の一歩',
    'By when': '期限',
    'Lost reason': '失注の理由',
    'Duplicate of': '重複元',
    'An open lead with the same address was there before.': '同じアドレスの対応中の見込み客がすでにあります。',
    'The client that came of it, or the one it is from.': 'ここから生まれたクライアント、または送り主のクライアント。',
    'Converted at': '成約した日時',
    Contacts: '連絡先',
    'First name': '名',
    'Last name': '姓',
    'What the person does there.': 'その会社での役割。',
    'Primary contact': '主な連絡先',
    'The one of its company. Choosing another takes it from the one before.':
      '会社ごとに一人です。別の人を選ぶと前の人から移ります。',
    'Merged into': '統合先',
    'People with an account': 'アカウントのある人',
    'Change of many': '一括変更',
    'Changes of many': '一括変更',
    'Conversions, merges and imports. Each can be taken back as long as nothing that it touched has changed since.':
      '成約、統合、取り込み。その後に変更がなければ、まるごと取り消せます。',
    Conversion: '成約',
    Import: '取り込み',
    Collection: 'コレクション',
    'Made by': '実行した人',
    'Undone at': '取り消した日時',
    'Undone by': '取り消した人',
  },
  words: {
    'Make “{name}”': '「{name}」を作る',
    'Take “{name}”, which is there': 'すでにある「{name}」を使う',
    None: 'なし',
    'Take another one': '別のものを使う',
    'Its name': '名前',
    Website: 'ウェブサイト',
    Application: 'アプリケーション',
    Storefront: 'ストア',
    Branding: 'ブランディング',
    Automation: '自動化',
    Consulting: 'コンサルティング',
    Other: 'その他',
    'Write the value as a number, such as 12,500.': '金額を 12,500 のような数字で書いてください。',
    'The lead is converted.': '見込み客を成約にしました。',
    Company: '会社',
    'Contact person': '連絡先の人',
    'An opportunity and a project belong to a client: choose one to add them.':
      '商談とプロジェクトはクライアントに属します。追加するにはクライアントを選んでください。',
    'An opportunity': '商談',
    Currency: '通貨',
    'A project': 'プロジェクト',
    'Convert the lead': '見込み客を成約にする',
    'Those who talk to clients convert leads.': '見込み客を成約にするのはクライアント対応の担当者です。',
    'Convert this lead': 'この見込み客を成約にする',
    'Choose what comes of it. All of it is made at once, linked, and can be taken back from the trail.':
      '何を作るかを選んでください。すべてが一度に作られて結び付けられ、履歴から取り消せます。',
    'This lead is converted. Its trail leads to what was made, and takes it back.':
      'この見込み客は成約済みです。履歴から作られたものを開き、取り消せます。',
    'This lead is lost. Set it to Contacted first, then convert it.':
      'この見込み客は失注です。まず「連絡済み」に戻してから成約にしてください。',
    'Take it': '担当する',
    'Not a duplicate': '重複ではない',
    'Mark as its duplicate': 'これの重複とする',
    'same address': '同じアドレス',
    'same domain': '同じドメイン',
    'Working on this lead': 'この見込み客への対応',
    'Convert …': '成約にする…',
    'Perhaps the same': '同じかもしれないもの',
    'The two are one record now. The trail takes it back.': '二つは一つのレコードになりました。履歴から取り消せます。',
    Nothing: 'なし',
    'Their fields say the same.': '項目の内容は同じです。',
    stays: '残る',
    goes: 'なくなる',
    'What moves': '移るもの',
    'Nothing else belongs to “{name}”.': '「{name}」に属するものはほかにありません。',
    'Texts that name the one that goes, and stay as they are': 'なくなる方に触れていて、そのまま残る文章',
    'Merge the two': '二つを統合する',
    'Choose another record': '別のレコードを選ぶ',
    'Those who lead the studio merge records.': 'レコードを統合するのはスタジオの責任者です。',
    'Merge with another record': '別のレコードと統合する',
    'This record stays. Everything that belongs to the other moves here, and the other goes to the trash.':
      'このレコードが残ります。もう一方に属するものはすべてここに移り、もう一方はごみ箱に入ります。',
    'Name of the record that goes': 'なくなるレコードの名前',
    'None of that name.': 'その名前のものはありません。',
    made: '作成',
    changed: '変更',
    'put in the trash': 'ごみ箱へ',
    'What was changed': '変更されたもの',
    'Nothing was changed.': '変更はありません。',
    'and {count} more': 'ほか{count}件',
    'This has been taken back.': '取り消し済みです。',
    'All of it is taken back.': 'すべて取り消しました。',
    'Take back …': '取り消す…',
    'What was made goes to the trash, what was changed gets its former value, all at once or nothing.':
      '作られたものはごみ箱へ、変わったものは元の値へ。まとめて戻すか、何もしないかです。',
    'Take all of this back?': 'すべて取り消しますか？',
    'Records that were made go to the trash; everything else is as it was before.':
      '作られたレコードはごみ箱に入り、ほかは元どおりになります。',
    'Take it back': '取り消す',
    'changed together with other records': 'ほかのレコードとともに変更',
    'moved to another record': '別のレコードへ移動',
    'put back, with all that changed together with it': 'ともに変わったものも含めて元に戻す',
    'Everything that changed with it': 'ともに変わったものすべて',
    'Other records changed with it.': 'ほかのレコードもともに変わりました。',
    'Overdue next steps': '期限を過ぎた次の一歩',
    'A lead waits for what you said you would do.': '見込み客が約束したことを待っています。',
    'Every next step is on time.': 'どの次の一歩も期限内です。',
  },
  refusals: {
    'There is no such change.': 'そのような変更はありません。',
    'This has been taken back already.': 'すでに取り消されています。',
    'Nothing was taken back, because this has changed since: {list}. Change it back first, or leave it as it is.':
      'その後に変わったものがあるため、何も取り消していません：{list}。先に元に戻すか、このままにしてください。',
    'Choose two different records.': '異なる二つのレコードを選んでください。',
    'A merge puts a record in the trash. That is for those who lead the studio.':
      '統合するとレコードがごみ箱に入ります。スタジオの責任者だけが行えます。',
    'Together the two have more than {most} accesses. Remove some first.':
      '二つを合わせるとアクセス情報が{most}件を超えます。先にいくつか削除してください。',
    '“{name}” was merged or trashed meanwhile. Look at it again.':
      '「{name}」はその間に統合されたか、ごみ箱に入りました。もう一度ご確認ください。',
    'Nobody chooses this field. Leave it out.': 'この項目は選べません。外してください。',
    'You may not change this lead.': 'この見込み客は変更できません。',
    'Those who talk to clients say which leads are the same.':
      'どの見込み客が同じかを決めるのはクライアント対応の担当者です。',
    'The other lead repeats this one. Mark that one instead.':
      'もう一方がこの見込み客の重複です。あちらに印を付けてください。',
    'Other leads repeat this one. Mark them first.':
      'この見込み客の重複がほかにあります。先にそちらに印を付けてください。',
    '{name} has taken this lead already.': '{name}さんがすでに担当しています。',
    'There is no such lead.': 'そのような見込み客はありません。',
    'There is no such company.': 'そのような会社はありません。',
    'There is no such contact.': 'そのような連絡先はありません。',
    'There is no such client.': 'そのようなクライアントはありません。',
    'There is no such record.': 'そのようなレコードはありません。',
    'You may not make all of these records. Ask somebody who talks to clients.':
      'これらのレコードをすべて作ることはできません。クライアント対応の担当者に頼んでください。',
    'One of the chosen records is not there any more. Choose again.':
      '選んだレコードの一つがもうありません。選び直してください。',
    'You may not change the chosen records. Ask somebody who talks to clients.':
      '選んだレコードは変更できません。クライアント対応の担当者に頼んでください。',
    'This lead is converted already. Its trail leads to what was made.':
      'この見込み客は成約済みです。履歴から作られたものを開けます。',
    'This lead is lost. Set it to Contacted first, then convert it.':
      'この見込み客は失注です。まず「連絡済み」に戻してから成約にしてください。',
    'A new lead is not converted yet. Keep it as New, then use “Convert”.':
      '新しい見込み客はまだ成約していません。「新規」のまま保存し、「成約にする」を使ってください。',
    'This lead is converted. To open it again, take the conversion back: its trail has the link.':
      'この見込み客は成約済みです。開き直すには、履歴のリンクから成約を取り消してください。',
    'A lead is converted by “Convert”, which makes what comes of it. From {from} it goes to {possible}.':
      '見込み客は「成約にする」で成約になり、必要なものが作られます。{from}からは{possible}に進みます。',
    'A lead does not go from {from} to {to}. From here it goes to {possible}.':
      '見込み客は{from}から{to}には進みません。ここからは{possible}に進みます。',
    'Write a title.': 'タイトルを書いてください。',
    'Choose at least a company, a contact or a client to make or to link.':
      '作るか結び付ける会社、連絡先、クライアントの少なくとも一つを選んでください。',
    'An opportunity and a project belong to a client. Make one or choose one.':
      '商談とプロジェクトはクライアントに属します。クライアントを作るか選んでください。',
  },
}
