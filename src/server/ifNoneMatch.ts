/** Whether an `If-None-Match` header names an answer's tag. Strong and weak tags are the same to it (RFC 9110, 13.1.2). */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const wanted = opaque(etag)
  return header.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === wanted)
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '')
}
