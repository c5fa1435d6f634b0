export interface Words {
  title: string
  slug: string
  summary: string
  metrics: [value: string, label: string][]
  /** Sections of the story: an engraved label and its lines. */
  story: [label: string, ...lines: string[]][]
}

export interface DemoCaseStudy extends Words {
  es?: Words
  company?: string
  services: string[]
  tags: string[]
  hero?: string
  gallery: string[]
  /** Author of the testimonial. */
  testimonial?: string
  featured?: boolean
  completedAt: string
  projectUrl?: string
}
