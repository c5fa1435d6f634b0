import type { ComponentProps } from 'react'
import { Paragraph } from '@/plugins/notifications/api.mail'

/** A comment in a mail, line by line, cut where a mail would grow too long. */
export function Quoted({ brand, text }: { brand: ComponentProps<typeof Paragraph>['brand']; text: string }) {
  const shown = text.length > 1200 ? `${text.slice(0, 1200)}…` : text
  return (
    <Paragraph brand={brand}>
      {shown.split('\n').map((line, index) => (
        <span key={index}>
          {index > 0 ? <br /> : null}
          {line}
        </span>
      ))}
    </Paragraph>
  )
}
