import { StyleSheet } from '@react-pdf/renderer'
import type { PrintBrand } from './brandOf'
import { DISPLAY, TEXT } from './fonts'

const INK = '#1c2421'
const QUIET = '#505b56'
const PAPER = '#fffdf8'
const LINE = '#ded6c4'
export const SIGNAL = '#a83a26'

/** A4 in points: a wide outer margin for the engraved labels, hairlines, figures as readings. */
export function stylesOf({ accent }: PrintBrand) {
  return StyleSheet.create({
    page: {
      paddingTop: 56,
      paddingBottom: 64,
      paddingHorizontal: 56,
      backgroundColor: PAPER,
      color: INK,
      fontFamily: TEXT as unknown as string,
      fontSize: 10,
      lineHeight: 1.5,
    },
    cover: { justifyContent: 'space-between', paddingBottom: 72 },
    label: {
      fontSize: 8,
      letterSpacing: 1.2,
      textTransform: 'uppercase',
      color: accent,
      fontWeight: 500,
      lineHeight: 1.3,
    },
    title: { fontFamily: DISPLAY as unknown as string, fontSize: 38, lineHeight: 1.12, marginTop: 14 },
    heading: {
      fontFamily: DISPLAY as unknown as string,
      fontSize: 21,
      lineHeight: 1.2,
      marginTop: 6,
      marginBottom: 12,
    },
    subheading: {
      fontFamily: DISPLAY as unknown as string,
      fontSize: 14,
      lineHeight: 1.25,
      flexGrow: 1,
      flexShrink: 1,
    },
    lead: { fontSize: 12, lineHeight: 1.5 },
    paragraph: { marginBottom: 8 },
    quiet: { color: QUIET },
    small: { fontSize: 8.5, lineHeight: 1.4 },
    strong: { fontWeight: 600 },
    section: { marginBottom: 26 },
    ruled: { borderTopWidth: 0.75, borderTopColor: LINE, paddingTop: 9, marginTop: 9 },
    row: { flexDirection: 'row', alignItems: 'flex-end', gap: 14 },
    split: { flexDirection: 'row', gap: 22 },
    aside: { width: 120, flexShrink: 0 },
    main: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
    facts: { flexDirection: 'row', gap: 30, borderTopWidth: 0.75, borderTopColor: accent, paddingTop: 12 },
    reading: { fontFamily: DISPLAY as unknown as string, fontSize: 17, lineHeight: 1 },
    bar: { height: 4, backgroundColor: LINE, marginTop: 5 },
    footer: {
      position: 'absolute',
      // From above: a page that wraps has no bottom yet when it is laid out. A4 is 842 points high.
      top: 797,
      left: 56,
      right: 56,
      flexDirection: 'row',
      justifyContent: 'space-between',
      fontSize: 8,
      color: QUIET,
      lineHeight: 1.3,
    },
  })
}

export type ReportStyles = ReturnType<typeof stylesOf>
