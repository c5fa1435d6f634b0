import type { Catalogue } from '../../catalogue'

/** Files, folders, and where a file is used. */
export const ja: Catalogue = {
  labels: {
    Files: 'ファイル',
    'Description for people who cannot see it': '見ることができない人のための説明',
    Type: '種類',
    Model: 'モデル',
    Texture: 'テクスチャー',
    Image: '画像',
    Video: '動画',
    Document: '文書',
    Visibility: '公開範囲',
    Public: '公開',
    Private: '非公開',
    'Public: anyone may open it. Private: staff, and the client it is shared with.':
      '公開：誰でも開けます。非公開：スタッフと共有先のクライアントのみ開けます。',
    Folder: 'フォルダー',
    Screenshot: 'スクリーンショット',
    Mockup: 'モックアップ',
    Contract: '契約書',
    Invoice: '請求書',
    Other: 'その他',
    'About the client': '関係するクライアント',
    'Shared with': '共有先',
    'The client who finds it in the portal.': 'ポータルで閲覧できるクライアントです。',
    Folders: 'フォルダー',
    'Images, video, documents and 3D models.': '画像・動画・文書・3D モデルです。',
    'Where files are kept; only the panel knows them.': 'ファイルの整理用です。管理画面だけで使います。',
  },
  words: {
    Kind: '種類',
    Pixels: 'ピクセル',
    Weight: '容量',
    Length: '長さ',
    Pages: 'ページ数',
    Triangles: '三角形',
    Vertices: '頂点',
    Materials: 'マテリアル',
    Textures: 'テクスチャー',
    'Level of detail': '詳細度',
    Measured: '測定値',
    'The file is being measured and drawn in its sizes. Open it again in a moment.':
      'ファイルを測定し、各サイズを作成しています。少し待ってから開き直してください。',
    Sizes: 'サイズ',
    Format: '形式',
    'Where this is used': '使われている場所',
    'Looking …': '検索中…',
    'This could not be found out. Open the page again.': '確認できませんでした。ページを開き直してください。',
    'Nowhere. It can go without leaving a gap.': 'どこにも使われていません。削除しても影響はありません。',
    'In {count} records.': { other: '{count} 件のレコードで使われています。' },
    'Put into the trash or made private, it disappears from there; to show another file in its place, replace the file and keep the record.':
      'ゴミ箱に入れるか非公開にすると表示されなくなります。別のファイルに替えるには、レコードを残してファイルを差し替えてください。',
    draft: '下書き',
    'And in {count} more that you may not see.': 'ほかに閲覧できないものが {count} 件あります。',
  },
  refusals: {
    'This file is not a 3D model. Upload a GLB file and choose the kind “Model” for that.':
      'このファイルは 3D モデルではありません。GLB ファイルをアップロードし、種類に「モデル」を選んでください。',
    'This model is larger than 50 MB. Make it smaller, then upload it.':
      'このモデルは 50 MB を超えています。小さくしてからアップロードしてください。',
    'This file is larger than {size} MB. Make it smaller, then upload it.':
      'このファイルは {size} MB を超えています。小さくしてからアップロードしてください。',
    'A folder cannot lie in itself or in a folder below it. Choose another one.':
      'フォルダーを自身やその下のフォルダーに入れることはできません。別のものを選んでください。',
  },
}
