import type { PayloadRequest } from 'payload'

/** Whether a request carries the fields of an HTML form. */
export function isFormRequest({ headers }: PayloadRequest): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(headers.get('content-type') ?? '')
}

/** The fields of an HTML form; null for one that was cut off or has no boundaries, which the platform reports as a TypeError. */
export async function readFormData(req: PayloadRequest): Promise<FormData | null> {
  try {
    return (await req.formData?.()) ?? null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
