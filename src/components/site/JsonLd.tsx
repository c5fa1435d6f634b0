/** Structured data for search engines. `<` is written as an escape, so that no text can end the element. */
export function JsonLd({ data }: { data: Readonly<Record<string, unknown>> | null }) {
  if (!data) return null
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
