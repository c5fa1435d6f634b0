import { domainOfEmail } from '../domains'

interface Asked {
  name: string
  email: string
  company?: string | null
}

interface Names {
  company: string
  website: string | null
  client: string
  firstName: string
  lastName: string | null
}

/** What the records that come of a lead are called. Without a company's name its domain speaks, then the person. */
export function namesOf({ name, email, company }: Asked): Names {
  const domain = domainOfEmail(email)
  const words = name.trim().split(/\s+/)
  const called = company?.trim() || null
  return {
    company: called ?? domain ?? name.trim(),
    website: domain ? `https://${domain}` : null,
    client: called ?? name.trim(),
    firstName: words.slice(0, -1).join(' ') || name.trim(),
    lastName: words.length > 1 ? (words.at(-1) ?? null) : null,
  }
}
