/** A small PDF, written by hand: three pages of words in the fonts that every reader has. */

interface Page {
  title: string
  lines: string[]
}

const escape = (text: string): string => text.replaceAll(/[\\()]/g, '\\$&')

function drawn({ title, lines }: Page, number: number): string {
  const body = lines.map((text) => `(${escape(text)}) Tj T*`).join('\n')
  return [
    '0.05 0.08 0.075 rg 0 792 595 50 re f',
    '0.79 0.63 0.35 RG 1 w 56 700 m 539 700 l S',
    `BT /F1 30 Tf 0.11 0.14 0.13 rg 56 718 Td (${escape(title)}) Tj ET`,
    `BT /F2 12 Tf 19 TL 0.11 0.14 0.13 rg 56 664 Td\n${body}\nET`,
    `BT /F2 9 Tf 0.36 0.41 0.39 rg 56 40 Td (Meridian Works) Tj 470 0 Td (${number}) Tj ET`,
  ].join('\n')
}

/** Bytes of a PDF 1.4 with one A4 page for each entry. */
export function pdfOf(pages: Page[]): Buffer {
  const first = 5
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((page, index) => {
      const content = drawn(page, index + 1)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** What Meridian hands to people who ask what it does. */
export const brochure = (): Buffer =>
  pdfOf([
    {
      title: 'Meridian Works',
      lines: [
        'We design and build sites, tools and the quiet machinery behind them.',
        'A small studio: the people you meet are the people who do the work.',
      ],
    },
    {
      title: 'How we work',
      lines: [
        'One week to understand, in your rooms and with your customers.',
        'A working model after two: something to turn in the hand, not a slide.',
        'Then in steps of a fortnight, each of which you could keep if we stopped there.',
        '',
        'You see the board, the hours and the plan at any time.',
      ],
    },
    {
      title: 'What it costs',
      lines: [
        'A site from 12,000 EUR, an automation from 4,500 EUR, care from 380 EUR a month.',
        'We say a price before we begin and keep to it.',
        '',
        'hello@meridian.example',
      ],
    },
  ])
