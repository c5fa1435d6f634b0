import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakWord, forPaper } from '@/plugins/consultations/reports/breakWord'
import { renderReport } from '@/plugins/consultations/reports/renderReport'
import type { ReportModel } from '@/src/lib/audit-report'
import { pdfText } from '../../helpers/pdfText'

const brand = { accent: '#84602a', second: '#2e6f5e' }
const report: ReportModel = {
  id: 'r',
  title: 'How appointments are made',
  auditType: 'OPERATIONAL_EFFICIENCY',
  language: 'en',
  isCompleted: true,
  at: '2026-11-20T10:00:00.000Z',
  organization: 'Meridian',
  client: 'Northlight Clinics',
  author: 'Ines Duarte',
  introduction: null,
  challenges: null,
  areas: [],
  results: null,
  score: null,
  sections: [],
  recommendations: [],
}
const FINDING =
  '予約は、患者の手元に届くまでに三度書き写されている。まずメモ帳に、次に Northlight Clinics の予定表に、最後に手紙を印刷するプログラム（Letters 2.0）に。' +
  '問題は、その知識が頭の中にしかなく、彼らのいない朝には家全体が止まってしまうことである。'

/** The families whose letters lie in the file. */
const embedded = (bytes: Uint8Array) => [
  ...new Set(
    [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/FontName \/[A-Z]+\+([A-Za-z]+)/g),
    ].map(([, name]) => name),
  ),
]
/** Letters without a glyph have no text to read back; spaces may be such that no line ends there. */
const readBack = (bytes: Uint8Array) => pdfText(bytes).replaceAll('\u00a0', ' ')

describe('a report as a PDF', () => {
  it('in Japanese has its letters, rare ones of names among them, and breaks its lines without a hyphen', async () => {
    const bytes = await renderReport(
      { ...report, language: 'ja', title: '予約の流れ', client: '髙橋 﨑子', author: '邊見 祐子', results: FINDING },
      brand,
    )
    const text = readBack(bytes)
    for (const words of ['予約の流れ', '髙橋 﨑子', '邊見 祐子', FINDING, '監査報告書', '分かったこと']) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain('-')
    expect(embedded(bytes)).toContain('NotoSansJP')
  })

  it('writes names of other scripts in every language, each in one font', async () => {
    const people = ['髙橋計器株式会社', 'Αθηνά Παππά', 'Иван Петров', 'Łukasz Źdźbło', 'Đặng Thị Hường']
    const bytes = await renderReport({ ...report, results: people.join('\n') }, brand)
    const text = readBack(bytes)
    for (const name of people) expect(text).toContain(name)
    expect(embedded(bytes)).toEqual(expect.arrayContaining(['NotoSans', 'NotoSansJP']))
  })

  it('embeds no letters of scripts that it does not use', async () => {
    const bytes = await renderReport({ ...report, client: 'Łódź', results: 'Two lists are kept.' }, brand)
    expect(embedded(bytes).filter((name) => name?.startsWith('Noto'))).toEqual([])
  })
})

describe('where a word is broken', () => {
  it('between Japanese letters, never before what closes or after what opens', () => {
    expect(breakWord('予約、').filter(Boolean)).toEqual(['予', '約、'])
    expect(breakWord('（予約）').filter(Boolean)).toEqual(['（予', '約）'])
    expect(breakWord('ちょっと').filter(Boolean)).toEqual(['ちょっ', 'と'])
  })

  it('not within a word of letters, and after its own hyphen without a second one', () => {
    expect(breakWord('Źdźbło')).toEqual(['Źdźbło'])
    expect(breakWord('e-mail')).toEqual(['e-', '', 'mail'])
    expect(breakWord('   ')).toEqual(['   '])
  })

  it('loses nothing of any word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'予ょー、「」）aŁЖ-/\u00a0 \n𠮷'), minLength: 1 }), (word) => {
        expect(breakWord(word).join('')).toBe(word)
      }),
    )
  })

  it('and a text that is mostly Japanese, and no other, keeps its lines from ending at its few spaces', () => {
    expect(forPaper('次に Northlight Clinics の予定表に')).toBe('次に Northlight Clinics の予定表に')
    expect(forPaper('まずメモ帳に、次に Ostra の予定表に')).toBe('まずメモ帳に、次に\u00a0Ostra\u00a0の予定表に')
    expect(forPaper('The calendar of 髙橋計器')).toBe('The calendar of 髙橋計器')
  })
})
