/** The languages in which code stands in texts: what editors choose from, and what the site can colour. */
export const CODE_LANGUAGES = [
  { value: 'ts', label: 'TypeScript' },
  { value: 'tsx', label: 'TypeScript with JSX' },
  { value: 'js', label: 'JavaScript' },
  { value: 'css', label: 'CSS' },
  { value: 'html', label: 'HTML' },
  { value: 'json', label: 'JSON' },
  { value: 'sql', label: 'SQL' },
  { value: 'bash', label: 'Shell' },
  { value: 'yaml', label: 'YAML' },
  { value: 'glsl', label: 'GLSL' },
  { value: 'text', label: 'Plain text' },
] as const

export type CodeLanguage = (typeof CODE_LANGUAGES)[number]['value']

export function isCodeLanguage(value: unknown): value is CodeLanguage {
  return CODE_LANGUAGES.some((language) => language.value === value)
}
