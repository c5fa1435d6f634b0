import { createElement } from 'react'
import type { MailTemplate } from './defineTemplate'
import type { MailBrand } from './mailBrand'
import { sheetVoice, sheetWords } from './sheetWords'
import { ANYBODY, voiceOf, type Reader } from './voice'

export interface RenderedMail {
  html: string
  text: string
}

/** Loads React Email, which takes a second: the worker does so before its first mail. */
export async function loadRenderer(): Promise<void> {
  await Promise.all([import('@react-email/render'), import('./templates/bodies/Layout')])
}

/**
 * Renders a mail for a reader. React Email is loaded here, late: the web server sends without it.
 *
 * @throws ZodError when the data is not what the template declares
 */
export async function renderMail(
  template: MailTemplate,
  data: unknown,
  brand: MailBrand,
  reader: Reader = ANYBODY,
): Promise<RenderedMail> {
  const [{ render, toPlainText }, Body] = await Promise.all([import('@react-email/render'), template.loadBody()])
  const voice = voiceOf(template.words, reader)
  const reason = template.reason ?? (template.isAccountMail ? 'account' : undefined)
  // The sheet speaks the language of what stands on it.
  const sheet = sheetVoice(voiceOf(sheetWords, voice), reason, brand.name)
  const html = await render(
    createElement(Body, { data: template.schema.parse(data), brand: { ...brand, sheet }, voice }),
  )
  return { html, text: toPlainText(html).trim() }
}
