import type { Locale } from '../locales'

/** What a page says that could not be shown. Apart from the other words, because these travel to the browser in every language. */
export const TROUBLE: Record<
  Locale,
  Record<'notFoundTitle' | 'notFoundText' | 'notFoundAction' | 'errorTitle' | 'errorText' | 'errorAction', string>
> = {
  en: {
    notFoundTitle: 'Nothing turns on this orbit.',
    notFoundText: 'The page has moved, or never was. The instrument itself is where it always is.',
    notFoundAction: 'Back to the start',
    errorTitle: 'A gear slipped.',
    errorText: 'The page could not be made. Nothing you did is lost; try once more.',
    errorAction: 'Try again',
  },
  es: {
    notFoundTitle: 'Nada gira en esta órbita.',
    notFoundText: 'La página se ha movido o nunca existió. El instrumento está donde siempre.',
    notFoundAction: 'Volver al inicio',
    errorTitle: 'Se ha soltado un engranaje.',
    errorText: 'No se pudo hacer la página. No has perdido nada; inténtalo otra vez.',
    errorAction: 'Intentar de nuevo',
  },
  fr: {
    notFoundTitle: 'Rien ne tourne sur cette orbite.',
    notFoundText: 'La page a changé de place, ou n’a jamais été. L’instrument, lui, n’a pas bougé.',
    notFoundAction: 'Retour au début',
    errorTitle: 'Un engrenage a glissé.',
    errorText: 'La page n’a pas pu être faite. Rien n’est perdu ; essayez encore.',
    errorAction: 'Réessayer',
  },
  de: {
    notFoundTitle: 'Auf dieser Bahn kreist nichts.',
    notFoundText: 'Die Seite ist umgezogen oder war nie hier. Das Instrument steht, wo es immer steht.',
    notFoundAction: 'Zurück zum Anfang',
    errorTitle: 'Ein Zahnrad ist gesprungen.',
    errorText: 'Die Seite konnte nicht gebaut werden. Nichts ist verloren; versuchen Sie es noch einmal.',
    errorAction: 'Noch einmal versuchen',
  },
  ja: {
    notFoundTitle: 'この軌道には何もありません。',
    notFoundText: 'ページは移動したか、もともとありません。装置はいつもの場所にあります。',
    notFoundAction: '最初に戻る',
    errorTitle: '歯車がずれました。',
    errorText: 'ページを作れませんでした。失われたものはありません。もう一度お試しください。',
    errorAction: 'もう一度試す',
  },
}
