/** Text as a form sends it. Control characters, which no field means and Postgres refuses in part, fall out. */
export function cleanText(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
    .trim()
}
