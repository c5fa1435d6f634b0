import { Body, Container, Head, Html, Img, Link, Preview, Section, Text } from '@react-email/components'
import type { CSSProperties, ReactNode } from 'react'
import type { SheetBrand } from '../../defineTemplate'

const SERIF = "Fraunces, 'Iowan Old Style', Palatino, Georgia, 'Times New Roman', serif"
const SANS = "'Instrument Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif"
const MONO = "'JetBrains Mono', ui-monospace, Menlo, Consolas, monospace"

/**
 * The sheet that every mail is written on: the studio's name or logo over a hairline, the text, and at the foot who sent it
 * and why. Tables and inline styles hold in every program; what is dark is said three times, because programs differ.
 */
export function Layout({ brand, preview, children }: { brand: SheetBrand; preview: string; children: ReactNode }) {
  const { light, logo, sheet } = brand
  return (
    <Html lang={sheet.locale}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{styles(brand)}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body
        className="ground"
        style={{ margin: 0, padding: '32px 12px', backgroundColor: light.ground, fontFamily: SANS }}
      >
        <Container
          className="sheet"
          style={{
            maxWidth: 560,
            backgroundColor: light.raised,
            border: `1px solid ${light.line}`,
            borderTop: `3px solid ${light.accent}`,
          }}
        >
          <Section className="pad" style={{ padding: '28px 36px 0' }}>
            {logo ? (
              // On a light plate by night too: logos are drawn for paper.
              <Img
                src={logo.url}
                alt={brand.name}
                width={logo.width}
                height={logo.height}
                style={{ backgroundColor: light.raised, color: light.accent, fontSize: 13, padding: 4, margin: -4 }}
              />
            ) : (
              <Text className="accent" style={{ ...label, margin: 0, color: light.accent, fontSize: 13 }}>
                {brand.name}
              </Text>
            )}
          </Section>
          <Section className="pad" style={{ padding: '12px 36px 32px' }}>
            {children}
          </Section>
        </Container>
        <Container style={{ maxWidth: 560 }}>
          <Section className="pad" style={{ padding: '18px 36px' }}>
            {sheet.why ? (
              <Text className="quiet" style={{ ...small, margin: '0 0 6px', color: light.quiet }}>
                {sheet.why}
              </Text>
            ) : null}
            <Text className="quiet" style={{ ...small, margin: 0, color: light.quiet }}>
              {brand.name}
              {brand.address ? ` · ${brand.address.replace(/\s*\n\s*/g, ', ')}` : ''}
              {' · '}
              <Link className="quiet" href={brand.siteUrl} style={{ color: light.quiet, textDecoration: 'underline' }}>
                {new URL(brand.siteUrl).host}
              </Link>
            </Text>
          </Section>
        </Container>
      </Body>
    </Html>
  )
}

const small: CSSProperties = { fontSize: 12, lineHeight: '19px' }
const label: CSSProperties = { fontFamily: SANS, fontWeight: 600, letterSpacing: '0.09em', textTransform: 'uppercase' }

export function Title({ brand, children }: { brand: SheetBrand; children: ReactNode }) {
  return (
    <Text
      className="ink"
      role="heading"
      aria-level={1}
      style={{ margin: '6px 0 18px', fontFamily: SERIF, fontSize: 28, lineHeight: '35px', color: brand.light.ink }}
    >
      {children}
    </Text>
  )
}

export function Paragraph({
  brand,
  quiet = false,
  children,
}: {
  brand: SheetBrand
  quiet?: boolean
  children: ReactNode
}) {
  return (
    <Text
      className={quiet ? 'quiet' : 'ink'}
      style={{
        margin: '0 0 16px',
        fontSize: quiet ? 13 : 16,
        lineHeight: quiet ? '20px' : '26px',
        color: quiet ? brand.light.quiet : brand.light.ink,
      }}
    >
      {children}
    </Text>
  )
}

/**
 * The one thing to do. A table cell carries colour and room, so that it is a button in Outlook as well, which gives links
 * neither.
 */
export function Action({ brand, href, children }: { brand: SheetBrand; href: string; children: ReactNode }) {
  const { accent, onAccent } = brand.light
  return (
    <table
      role="presentation"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{ margin: '26px 0 22px', borderCollapse: 'separate' }}
    >
      <tbody>
        <tr>
          <td
            className="action"
            align="center"
            {...{ bgcolor: accent }}
            style={{ backgroundColor: accent, borderRadius: 3, ...OUTLOOK_ROOM }}
          >
            <Link
              className="action-link"
              href={href}
              style={{
                display: 'inline-block',
                padding: '13px 24px',
                border: `1px solid ${accent}`,
                borderRadius: 3,
                color: onAccent,
                fontFamily: SANS,
                fontSize: 15,
                fontWeight: 600,
                lineHeight: '20px',
                textDecoration: 'none',
              }}
            >
              {children}
            </Link>
          </td>
        </tr>
      </tbody>
    </table>
  )
}

/** Outlook's own word for the padding of a cell. */
const OUTLOOK_ROOM = { msoPaddingAlt: '13px 24px' } as CSSProperties

/** Figures and names as on an instrument: a small label over the value, a hairline between. */
export function Readings({ brand, rows }: { brand: SheetBrand; rows: [string, string | null | undefined][] }) {
  const present = rows.filter((row): row is [string, string] => Boolean(row[1]))
  return (
    <Section style={{ margin: '6px 0 14px' }}>
      {present.map(([name, value]) => (
        <Section
          key={name}
          className="line"
          style={{ borderTop: `1px solid ${brand.light.line}`, padding: '9px 0 8px' }}
        >
          <Text
            className="quiet"
            style={{ ...label, margin: 0, fontSize: 11, lineHeight: '16px', color: brand.light.quiet }}
          >
            {name}
          </Text>
          <Text className="ink" style={{ margin: '1px 0 0', fontSize: 15, lineHeight: '22px', color: brand.light.ink }}>
            {value}
          </Text>
        </Section>
      ))}
    </Section>
  )
}

/** What somebody wrote, in their own lines. */
export function Quotation({ brand, children }: { brand: SheetBrand; children: string }) {
  const lines = children.slice(0, 6000).split(/\n/)
  return (
    <Section
      className="quotation"
      style={{ borderLeft: `2px solid ${brand.light.accent}`, padding: '2px 0 2px 18px', margin: '8px 0 18px' }}
    >
      <Text
        className="ink"
        style={{ margin: 0, fontFamily: SERIF, fontSize: 17, lineHeight: '27px', color: brand.light.ink }}
      >
        {lines.flatMap((line, index) => (index === 0 ? [line] : [<br key={index} />, line]))}
      </Text>
    </Section>
  )
}

/** An address in letters that can be copied. */
export function WrittenLink({ brand, href, label }: { brand: SheetBrand; href: string; label?: string }) {
  return (
    <Text
      className="quiet"
      style={{ margin: '0 0 16px', fontSize: 12, lineHeight: '18px', color: brand.light.quiet, wordBreak: 'break-all' }}
    >
      {label ?? brand.sheet.buttonTrouble}
      <br />
      <Link className="accent" href={href} style={{ color: brand.light.accent, fontFamily: MONO }}>
        {href}
      </Link>
    </Text>
  )
}

/** Night by the reader's choice; and again for Outlook, which marks what it has darkened by itself. */
function styles(brand: SheetBrand): string {
  const night = nightRules(brand)
  const chosen = night.map(([selector, rule]) => `${selector}{${rule}}`).join('')
  const outlook = night.map(([selector, rule]) => `${outlookSelector(selector)}{${rule}}`).join('')
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}a{text-underline-offset:.15em}@media (prefers-color-scheme:dark){${chosen}}${outlook}@media (max-width:480px){.pad{padding-left:22px!important;padding-right:22px!important}}`
}

/** React Email paints the ground on a cell inside the body, so that cell is named too. */
function nightRules({ dark }: SheetBrand): [selector: string, rule: string][] {
  return [
    ['.ground', `background-color:${dark.ground}!important`],
    ['.ground>table>tbody>tr>td', `background-color:${dark.ground}!important`],
    [
      '.sheet',
      `background-color:${dark.raised}!important;border-color:${dark.line}!important;border-top-color:${dark.accent}!important`,
    ],
    ['.ink', `color:${dark.ink}!important`],
    ['.quiet', `color:${dark.quiet}!important`],
    ['.accent', `color:${dark.accent}!important`],
    ['.line', `border-color:${dark.line}!important`],
    ['.quotation', `border-color:${dark.accent}!important`],
    ['.action', `background-color:${dark.accent}!important`],
    ['.action-link', `border-color:${dark.accent}!important;color:${dark.onAccent}!important`],
  ]
}

function outlookSelector(selector: string): string {
  return selector.startsWith('.ground') || selector === '.sheet' || selector === '.action'
    ? `[data-ogsb] ${selector}`
    : `[data-ogsc] ${selector}`
}
