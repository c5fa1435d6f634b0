import type { Catalogue } from '../../catalogue'

/** What is refused all over the house; the parts bring their own. */
export const ja: Catalogue = {
  labels: {},
  words: {},
  refusals: {
    'The body of the request is not a JSON object.': 'リクエストの本文が JSON オブジェクトではありません。',
    'The form did not arrive whole. Send it again.': 'フォームの内容が途中で切れています。もう一度送信してください。',
    'This form was sent from another site. Open the page again and send it from there.':
      'このフォームは別のサイトから送信されました。ページを開き直して、そこから送信してください。',
    'Use at least {least} characters: add {missing} more. Three or four unrelated words work well.':
      '{least} 文字以上にしてください。あと {missing} 文字必要です。関係のない単語を三つか四つ並べるとよいでしょう。',
    'Use at most {most} characters.': '{most} 文字以内にしてください。',
    'Leave out your name, your e-mail address and your organization: they are the first things that are guessed. Three or four unrelated words work well.':
      '名前、メールアドレス、組織名は避けてください。最初に推測されます。関係のない単語を三つか四つ並べるとよいでしょう。',
    'This password is easy to guess. Avoid common words, dates, names, repeats and keyboard rows. Three or four unrelated words work well.':
      'このパスワードは推測されやすいものです。よくある単語、日付、名前、繰り返し、キーの並びは避けてください。関係のない単語を三つか四つ並べるとよいでしょう。',
    'The filter is no object. Write for example where[name][equals]=Ada.':
      'フィルターがオブジェクトではありません。例えば where[name][equals]=Ada のように書いてください。',
    'There is no language "{language}". There are {languages}.':
      '「{language}」という言語はありません。使えるのは {languages} です。',
    'You have no such client. Open the portal again and choose one.':
      'そのクライアントはありません。ポータルを開き直して選んでください。',
    'Choose one file.': 'ファイルを一つ選んでください。',
    'Say which client: ?client=<id>.': 'クライアントを指定してください：?client=<id>。',
    'Send ten files at most at once.': '一度に送れるファイルは十個までです。',
    'Write a message, or add a file.': 'メッセージを書くか、ファイルを添えてください。',
    'Write a message.': 'メッセージを書いてください。',
    'Attach ten files at most.': '添付できるファイルは十個までです。',
    'Share the file with this client first: only such files can be attached.':
      '先にこのファイルをクライアントと共有してください。共有されたファイルだけを添付できます。',
    'This mail has no content: it waits, or it was erased after it left.':
      'このメールには本文がありません。送信待ちか、送信後に消去されました。',
    'One file cannot take the place of several. Open the record whose file you want to replace.':
      '一つのファイルで複数を置き換えることはできません。置き換えたいファイルのレコードを開いてください。',
    'This file is empty. Choose another one.': 'このファイルは空です。別のものを選んでください。',
    'SVG, HTML and XML files can run scripts, so they are not kept here. Export a PNG or a PDF instead.':
      'SVG、HTML、XML のファイルはスクリプトを実行できるため、ここには保存されません。PNG か PDF で書き出してください。',
    'This file is of no kind that is kept here, whatever its name says. Upload a JPEG, PNG, WebP, AVIF or GIF picture, an MP4 or WebM video, a PDF, or a GLB model.':
      '名前が何であれ、ここに保存できる種類のファイルではありません。JPEG、PNG、WebP、AVIF、GIF の画像、MP4 か WebM の動画、PDF、GLB モデルをアップロードしてください。',
    'There is no such file.': 'そのファイルはありません。',
    'This address is not complete. Copy it whole, or ask for a new one.':
      'このアドレスは完全ではありません。全体をコピーするか、新しいものを頼んでください。',
    'This address is no longer valid. Ask for a new one.': 'このアドレスはもう使えません。新しいものを頼んでください。',
    'Say for how long as a whole number of minutes from 1 to {most}.':
      '期間を 1 から {most} までの整数の分で指定してください。',
    'Send the minutes as JSON: {"minutes": 60}.': '分を JSON で送ってください：{"minutes": 60}。',
    'The filter has too many conditions. Ask for less at once.':
      'フィルターの条件が多すぎます。一度に求めるものを減らしてください。',
    '"{path}" is not a field that can be filtered or sorted by here.':
      '「{path}」では、ここで絞り込みや並べ替えができません。',
    '"{path}" leads into another collection. Filter, sort and select by the fields of this collection alone.':
      '「{path}」は別のコレクションにつながっています。絞り込み、並べ替え、選択はこのコレクションのフィールドだけで行ってください。',
    'This site does not take sign-ups. Write to the studio instead.':
      'このサイトでは登録を受け付けていません。スタジオにご連絡ください。',
    'Passwords and addresses are set for one account at a time.':
      'パスワードとアドレスは一つのアカウントずつ設定します。',
    'This organization does not exist any more.': 'この組織はもう存在しません。',
    'This invitation is not open any more: it was used, taken back or has expired. Ask for a new one.':
      'この招待はもう使えません。使用済みか、取り消されたか、期限が切れています。新しいものを頼んでください。',
    'The account with this address is switched off.': 'このアドレスのアカウントは停止されています。',
    'This address has an account. Sign in with it, or write its password, to accept the invitation.':
      'このアドレスにはアカウントがあります。招待を受けるには、そのアカウントでサインインするか、パスワードを入力してください。',
    'Write your name.': '名前を入力してください。',
    'You cannot invite somebody with the role {role}: it reaches further than your own.':
      '{role} の役割で招待することはできません。自分の役割より広い権限です。',
    'Only people who lead an organization invite others to it.': '組織を率いる人だけが、ほかの人を招待できます。',
    'The person who invited you may not give this role any more. Ask the organization for a new invitation.':
      '招待した人は、この役割をもう与えられません。組織に新しい招待を頼んでください。',
    'The first account is made on the server: run "npm run create-admin".':
      '最初のアカウントはサーバーで作ります：「npm run create-admin」を実行してください。',
    'This account is switched off. Ask the people who run the site.':
      'このアカウントは停止されています。サイトの運営者に問い合わせてください。',
    'This link is not valid any more. Ask for a new one and use the newest mail.':
      'このリンクはもう使えません。新しいものを頼み、最新のメールを使ってください。',
    'This link is not valid any more: it was used or is older than 15 minutes. Ask for a new one.':
      'このリンクはもう使えません。使用済みか、15 分以上前のものです。新しいものを頼んでください。',
    'There is no such form, or you may not read what came in through it.':
      'そのフォームはないか、届いた回答を読む権限がありません。',
    'There is no such submission, or you may not change it.': 'その回答はないか、変更する権限がありません。',
    'Choose what the form begins as.': 'フォームの出発点を選んでください。',
    'Enter a text.': 'テキストを入力してください。',
    'The values of "{field}" are encrypted and cannot be listed.':
      '「{field}」の値は暗号化されており、一覧にできません。',
    'This value was sealed for another record. Enter it anew.':
      'この値は別のレコードのために封じられています。入力し直してください。',
    'Only editors publish posts, change published ones and take them down. Save it as a draft and ask one of them.':
      '記事の公開、公開済みの変更、取り下げは編集者だけが行えます。下書きとして保存し、編集者に頼んでください。',
    'A comment stays under its post and where it answers. Write a new one instead.':
      'コメントはその記事と返信先にとどまります。新しく書いてください。',
    'The comment that this one answers is under another post. Choose one of the same post.':
      '返信先のコメントは別の記事にあります。同じ記事のコメントを選んでください。',
    'People can be filtered by your own organizations, not by their other memberships.':
      '人は自分の組織で絞り込めますが、その人のほかの所属では絞り込めません。',
    'Say which organization the record belongs to: send its id as "organization".':
      'レコードがどの組織に属するかを「organization」に id を入れて示してください。',
  },
}
