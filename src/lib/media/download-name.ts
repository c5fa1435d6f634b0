/** What a person calls a stored file, and gets who saves it: its name without the random key. */
export function downloadName(filename: string): string {
  return filename.replace(/-[a-z2-7]{26}(\.[a-z0-9]{2,5})$/, '$1')
}
