/** Where the form for a consultation is sent, and the page that it stands on. */
export const CONSULTATION_ENDPOINT = '/api/consultation'
export const CONSULTATION_PATH = '/consultation'

export const CONSULTATION_FIELDS = [
  'name',
  'email',
  'company',
  'department',
  'consultationType',
  'challenges',
  'consent',
] as const

export type ConsultationField = (typeof CONSULTATION_FIELDS)[number]
