import { notFound } from 'next/navigation'

// Made for each request: anybody can invent addresses, and none of them is worth a place among the kept pages.
export const dynamic = 'force-dynamic'

/** Whatever no other page answers, so that it is not found in the studio's own look. */
export default function Rest() {
  notFound()
}
