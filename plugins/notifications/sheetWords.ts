import type { MailWords, Voice } from './voice'

/** Why somebody gets a mail. */
export type MailReason = 'account' | 'booking' | 'client' | 'form' | 'staff'

type Key = 'buttonTrouble' | MailReason

/** What the sheet says by itself: below the button, and at the foot why one gets the mail. */
export const sheetWords: MailWords<Key> = {
  en: {
    buttonTrouble: 'If the button does nothing, open this address:',
    account: 'You get this mail because it concerns your account with {organization}.',
    booking: 'You get this mail because this address was given for an appointment with {organization}.',
    client: 'You get this mail because you work with {organization} as a client.',
    form: 'You get this mail because your address was written into a form of {organization}.',
    staff: 'You get this mail because you work at {organization}.',
  },
  es: {
    buttonTrouble: 'Si el botón no responde, abra esta dirección:',
    account: 'Recibe este correo porque se refiere a su cuenta en {organization}.',
    booking: 'Recibe este correo porque se indicó esta dirección para una cita con {organization}.',
    client: 'Recibe este correo porque es cliente de {organization}.',
    form: 'Recibe este correo porque su dirección se escribió en un formulario de {organization}.',
    staff: 'Recibe este correo porque trabaja en {organization}.',
  },
  fr: {
    buttonTrouble: 'Si le bouton ne réagit pas, ouvrez cette adresse :',
    account: 'Vous recevez ce message parce qu’il concerne votre compte chez {organization}.',
    booking: 'Vous recevez ce message parce que cette adresse a été indiquée pour un rendez-vous avec {organization}.',
    client: 'Vous recevez ce message parce que vous êtes client de {organization}.',
    form: 'Vous recevez ce message parce que votre adresse a été saisie dans un formulaire de {organization}.',
    staff: 'Vous recevez ce message parce que vous travaillez chez {organization}.',
  },
  de: {
    buttonTrouble: 'Falls die Schaltfläche nicht reagiert, öffnen Sie diese Adresse:',
    account: 'Sie erhalten diese E-Mail, weil sie Ihr Konto bei {organization} betrifft.',
    booking: 'Sie erhalten diese E-Mail, weil diese Adresse für einen Termin bei {organization} angegeben wurde.',
    client: 'Sie erhalten diese E-Mail, weil Sie mit {organization} zusammenarbeiten.',
    form: 'Sie erhalten diese E-Mail, weil Ihre Adresse in ein Formular von {organization} eingetragen wurde.',
    staff: 'Sie erhalten diese E-Mail, weil Sie bei {organization} arbeiten.',
  },
  ja: {
    buttonTrouble: 'ボタンが反応しない場合は、次のアドレスを開いてください。',
    account: 'このメールは、{organization} のアカウントに関するお知らせとしてお送りしています。',
    booking: 'このメールは、{organization} との予約にこのアドレスが指定されたためお送りしています。',
    client: 'このメールは、{organization} のお客様にお送りしています。',
    form: 'このメールは、{organization} のフォームにこのアドレスが入力されたためお送りしています。',
    staff: 'このメールは、{organization} のスタッフの方にお送りしています。',
  },
}

/** The sheet's own words for one reader. */
export interface SheetVoice {
  locale: Voice['locale']
  buttonTrouble: string
  /** `null` where a template gives none. */
  why: string | null
}

export function sheetVoice(voice: Voice<Key>, reason: MailReason | undefined, organization: string): SheetVoice {
  return {
    locale: voice.locale,
    buttonTrouble: voice.say('buttonTrouble'),
    why: reason ? voice.say(reason, { organization }) : null,
  }
}
