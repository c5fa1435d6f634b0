import { CallToAction } from '@/src/components/blocks/CallToAction'
import { Faq } from '@/src/components/blocks/Faq'
import { Hero } from '@/src/components/blocks/Hero'
import { Metrics } from '@/src/components/blocks/Metrics'
import { Pricing } from '@/src/components/blocks/Pricing'
import { Section } from '@/src/components/blocks/Section'
import { TextBlock } from '@/src/components/blocks/TextBlock'
import type { CallToActionBlock, FaqBlock, HeroBlock, MetricsBlock, PricingBlock, RichTextBlock } from '@/payload-types'
import { pictureOf } from '../_data/picture'
import { RichContent } from '../_data/RichContent'
import { priceOf } from './priceOf'
import { linksOf } from './linksOf'
import type { Setting } from './setting'

export function heroOf(block: HeroBlock, { site, isFirst }: Setting) {
  return (
    <Hero
      head={block}
      links={linksOf(site, block.links)}
      picture={pictureOf(block.picture)}
      anchor={block.anchor}
      isFirst={isFirst}
    />
  )
}

export function textOf({ content, label, anchor }: RichTextBlock, { site, nothing }: Setting) {
  if (!content) return nothing({ label })
  return (
    <TextBlock label={label} anchor={anchor}>
      <RichContent content={content} locale={site.locale} hasAnchors />
    </TextBlock>
  )
}

export function metricsOf(block: MetricsBlock) {
  return (
    <Section head={block} anchor={block.anchor} layout="wide">
      <Metrics items={block.items ?? []} />
    </Section>
  )
}

export function pricingOf(block: PricingBlock, { site, words, at }: Setting) {
  const ask = { href: at('/contact'), label: words.priceAsk }
  return (
    <Section head={block} anchor={block.anchor} layout="wide">
      <Pricing
        note={block.note}
        plans={(block.plans ?? []).map((plan) => ({
          name: plan.name,
          ...priceOf(plan, block.currency, words, site.locale),
          description: plan.description || null,
          features: (plan.features ?? []).map(({ text }) => text),
          highlight: plan.isHighlighted ? words.highlighted : null,
          link: linksOf(site, plan.links)[0] ?? ask,
        }))}
      />
    </Section>
  )
}

export function faqOf(block: FaqBlock) {
  return (
    <Section head={block} anchor={block.anchor}>
      <Faq items={block.items ?? []} />
    </Section>
  )
}

export function callToActionOf(block: CallToActionBlock, { site }: Setting) {
  return <CallToAction head={block} links={linksOf(site, block.links)} anchor={block.anchor} />
}
