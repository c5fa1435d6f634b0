import { createElement } from 'react'
import type { MailTemplate } from './defineTemplate'
import type { MailBrand } from './mailBrand'

export interface RenderedMail {
  html: string
  text: string
}

/** Loads React Email, which takes a second: the worker does so before its first mail. */
export async function loadRenderer(): Promise<void> {
  await Promise.all([import('@react-email/render'), import('./templates/bodies/Layout')])
}

/**
 * Renders a mail. React Email is loaded here, late: the web server sends without it.
 *
 * @throws ZodError when the data is not what the template declares
 */
export async function renderMail(template: MailTemplate, data: unknown, brand: MailBrand): Promise<RenderedMail> {
  const [{ render, toPlainText }, Body] = await Promise.all([import('@react-email/render'), template.loadBody()])
  const html = await render(createElement(Body, { data: template.schema.parse(data), brand }))
  return { html, text: toPlainText(html).trim() }
}
