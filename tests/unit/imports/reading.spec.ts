import { describe, expect, it } from 'vitest'
import { decode } from '@/plugins/imports/reading/decode'
import { delimiterOf, readCsv } from '@/plugins/imports/reading/readCsv'
import { readVcard } from '@/plugins/imports/reading/readVcard'

const utf16 = (text: string, order: 'be' | 'le', mark = true) => {
  const letters = [...(mark ? ['\uFEFF'] : []), ...text]
  return new Uint8Array(
    letters.flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
}

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Zoë;名前'), 'Zoë;名前'],
    ['UTF-8', new TextEncoder().encode('\uFEFFZoë'), 'Zoë'],
    ['UTF-16', utf16('Zoë;Ana', 'le'), 'Zoë;Ana'],
    ['UTF-16', utf16('Zoë;Ana', 'be'), 'Zoë;Ana'],
    ['UTF-16', utf16('name;mail', 'le', false), 'name;mail'],
    ['Windows-1252', new Uint8Array([0x5a, 0x6f, 0xeb, 0x20, 0x80]), 'Zoë €'],
  ])('%s is recognised', (encoding, bytes, text) => {
    expect(decode(bytes)).toEqual({ encoding, text })
  })

  it('drops what no database keeps', () => {
    expect(decode(new TextEncoder().encode('a\u0000b')).text).toBe('ab')
  })
})

describe('a CSV text', () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n"1,5";2', ';'],
    ['a\tb\n1\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['name;note\nAna;"one, two, three"\nBen;"four, five, six"', ';'],
    ['only one column\nx', ','],
  ])('%j is parted by %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter)
  })

  it('keeps quotes, line ends in cells and short lines; names columns that have no name or the same', async () => {
    const table = await readCsv('name,,name\r\n"A ""b""\nc",2\r\n\r\nlast,1,2,3\r\n')
    expect(table).toEqual({
      delimiter: ',',
      columns: ['name', 'Column 2', 'name (2)'],
      rows: [
        ['A "b"\nc', '2', ''],
        ['last', '1', '2'],
      ],
    })
  })

  it('says what is wrong with a text that is no table', async () => {
    await expect(readCsv('name\n')).rejects.toThrow('There are no rows in this file.')
    await expect(readCsv(`name\n"${'x'.repeat(1_100_000)}`)).rejects.toThrow('is not closed or far too long')
    const wide = Array.from({ length: 201 }, (_, n) => `c${n}`).join(',')
    await expect(readCsv(`${wide}\nx`)).rejects.toThrow('This file has more than 200 columns.')
  })
})

describe('vCards', () => {
  it('of both versions become rows, with the preferred address', () => {
    const { columns, rows } = readVcard(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'FN:Ana Prado',
        'N:Prado;Ana;;;',
        'EMAIL:home@prado.example',
        'EMAIL;PREF=1:ana@prado.example',
        'NOTE:Two\\, parts',
        'END:VCARD',
        'BEGIN:VCARD',
        'VERSION:3.0',
        'N:Okafor;Ben;;;',
        'FN:',
        'ORG:Okafor Ltd;Works',
        'TEL;TYPE=CELL:+44 1',
        'URL:https://okafor.example',
        'END:VCARD',
      ].join('\r\n'),
    )
    const first = Object.fromEntries(columns.map((name, at) => [name, rows[0]?.[at]]))
    expect(first).toMatchObject({ Name: 'Ana Prado', 'E-mail': 'ana@prado.example', Notes: 'Two, parts' })
    const second = Object.fromEntries(columns.map((name, at) => [name, rows[1]?.[at]]))
    expect(second).toMatchObject({
      Name: 'Ben Okafor',
      Company: 'Okafor Ltd',
      Phone: '+44 1',
      Website: 'https://okafor.example',
    })
  })

  it('that are none are refused', () => {
    expect(() => readVcard('BEGIN:VCARD\n')).toThrow('There is no vCard in this file.')
  })
})
