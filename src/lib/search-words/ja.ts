import type { SearchWords } from './en'

export const ja: SearchWords = {
  search: '検索',
  title: 'サイト内を検索',
  placeholder: '何をお探しですか？',
  close: '検索を閉じる',
  services: 'サービス',
  pages: 'ページ',
  'case-studies': '事例',
  posts: 'ジャーナル',
  newest: '新着ページ',
  earlier: '先ほどの検索',
  countOne: '1件見つかりました',
  countMany: '{count}件見つかりました',
  none: '「{query}」に一致するページはありませんでした。',
  noneHint: '言葉を減らすか変えてお試しください。お問い合わせには担当者がお答えします。',
  ask: '問い合わせる',
  problem: '検索が応答しません。接続を確認して、もう一度お試しください。',
  busy: '一度に多くの検索がありました。少し待ってから続けてください。',
  keys: '↑ ↓ で選択、Enter で開く、Esc で閉じる',
  all: 'すべての結果をページで見る',
}
