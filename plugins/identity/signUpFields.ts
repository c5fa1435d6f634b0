import { z } from 'zod'
import { isLocale } from '@/src/lib/locales'

const short = z.string().trim().max(200).optional()

/** What the sign-up form sends. */
export const signUpInput = z.object({
  /** Slug, where the host belongs to no organization. */
  organization: z.string().trim().max(63).optional(),
  name: z.string('Write your name.').trim().min(1, 'Write your name.').max(120, 'Use at most 120 characters.'),
  email: z
    .email('Write a whole e-mail address, for example ada@studio.example.')
    .max(254)
    .transform((text) => text.toLowerCase()),
  password: z.string('Choose a password.').min(1, 'Choose a password.').max(1000),
  company: z.string().trim().max(160).optional(),
  phone: z.string().trim().max(60).optional(),
  /** The words that the person agreed to, as the form showed them. */
  consentText: z.string().trim().max(2000).optional(),
  locale: z.string().refine(isLocale).optional().catch(undefined),
  utmSource: short,
  utmMedium: short,
  utmCampaign: short,
  utmTerm: short,
  utmContent: short,
  landingPage: z.string().trim().max(2048).optional(),
  referrer: z.string().trim().max(2048).optional(),
})

export type SignUpInput = z.infer<typeof signUpInput>
