import { readFile } from 'node:fs/promises'
import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { inspectModel, ModelFileError } from '@/src/lib/model-file'

/** Nobody looks at more than this in a browser; it also bounds what reading the file costs us. */
const most = { bytes: 50 * 1024 * 1024, triangles: 2_000_000 } as const

/**
 * A file that is called a model must be one: whatever its name and its declared type say, its content is read before it is
 * stored. Answers 400 with what to do.
 */
export const checkModel: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const before = originalDoc as { type?: unknown; mimeType?: unknown } | undefined
  const type: unknown = data?.type ?? before?.type
  if (type !== 'MODEL') return data
  const { file } = req
  if (!file) {
    const becomesModel = before !== undefined && before.type !== 'MODEL'
    if (becomesModel && !String(before.mimeType).startsWith('model/')) {
      throw new APIError(
        'This file is not a 3D model. Upload a GLB file and choose the kind “Model” for that.',
        400,
        null,
        true,
      )
    }
    return data
  }
  if (file.size > most.bytes)
    throw new APIError('This model is larger than 50 MB. Make it smaller, then upload it.', 400, null, true)
  const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  try {
    const { triangles } = inspectModel(bytes)
    if (triangles > most.triangles) {
      throw new ModelFileError(
        `This model has ${triangles} triangles; two million are the most. Simplify it, then upload it.`,
      )
    }
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error
    throw new APIError(error.message, 400, null, true)
  }
  return data
}
