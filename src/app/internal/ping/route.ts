/** The least that a route can answer: what a proxy asks to learn whether the process still turns, and the yardstick of `npm run bench`. */
export function GET(): Response {
  return Response.json({ ok: true })
}
