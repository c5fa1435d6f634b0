import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { can } from '@/plugins/access/api'
import { inspectModel, ModelFileError } from '@/src/lib/model-file'
import { storedName } from '@/src/lib/media/key'
import { isMarkup, sniff, SNIFF_BYTES, type FileKind, type Sniffed } from '@/src/lib/media/sniff'
import { cleanPicture, PictureError } from './cleanPicture'
import type { Limits } from './options'
import { originalOf } from './storedFile'
import { contentOf, headOf, sizeOf, withContent, type UploadedFile } from './uploadedFile'

const KIND_WORDS: Record<FileKind, string> = {
  IMAGE: 'A picture',
  DOCUMENT: 'A document',
  MODEL: 'A model',
  VIDEO: 'A video',
}

interface Arguments {
  id?: string
  data?: Record<string, unknown>
  overrideAccess?: boolean
}

/**
 * Looks at what is in an upload before Payload does: refuses what is too large, broken or of no kind that we keep, takes
 * out what a picture says about its maker, and gives the file its random name and its true kind.
 *
 * Runs inside the operation's transaction, because Payload has no place before it: 12 million pixels with metadata take
 * 0.2 s of a processor, without 1 ms. Everything heavier is a job: their sizes take 1.8 s.
 */
export const acceptUpload =
  (limits: Limits): CollectionBeforeOperationHook =>
  async ({ args, operation, req, collection }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const { id, data, overrideAccess } = args as Arguments
    // Whoever may not write at all is told so by Payload in a moment; nothing is opened for strangers.
    if (!overrideAccess && !can(req, operation, collection.slug)) return args
    if (operation === 'update' && !req.file) await applyEdits(req, collection.slug, id, data)
    if (!req.file) return args
    if (operation === 'update' && id === undefined) {
      throw refused('One file cannot take the place of several. Open the record whose file you want to replace.')
    }
    const original = req.file.name
    const found = await recognized(req.file)
    await refuseLarge(req.file, found, limits)
    const file = found.kind === 'IMAGE' ? await cleaned(req.file, limits) : req.file
    if (found.kind === 'MODEL') refuseBroken(await contentOf(file))
    req.file = { ...file, name: storedName(original, found.extension), mimetype: found.mimeType }
    if (data) describe(data, found, original, operation)
    return args
  }

async function recognized(file: UploadedFile): Promise<Sniffed> {
  const head = await headOf(file, SNIFF_BYTES)
  const found = sniff(head)
  if (found) return found
  if (head.length === 0) throw refused('This file is empty. Choose another one.')
  if (isMarkup(head)) {
    throw refused('SVG, HTML and XML files can run scripts, so they are not kept here. Export a PNG or a PDF instead.')
  }
  throw refused(
    'This file is of no kind that is kept here, whatever its name says. Upload a JPEG, PNG, WebP, AVIF or GIF picture, an MP4 or WebM video, a PDF, or a GLB model.',
  )
}

async function refuseLarge(file: UploadedFile, { kind }: Sniffed, { megabytes }: Limits): Promise<void> {
  const most = megabytes[kind]
  const size = await sizeOf(file)
  if (size <= most * 1024 * 1024) return
  const message = `${KIND_WORDS[kind]} may have ${most} MB; this file has ${Math.ceil(size / 1024 / 1024)} MB. Make it smaller, then upload it.`
  throw new APIError(message, 413, null, true)
}

async function cleaned(file: UploadedFile, { megapixels }: Limits): Promise<UploadedFile> {
  try {
    const content = await cleanPicture(await contentOf(file), megapixels)
    return content ? await withContent(file, content) : file
  } catch (error) {
    throw error instanceof PictureError ? refused(error.message) : error
  }
}

function refuseBroken(content: Buffer): void {
  try {
    inspectModel(content)
  } catch (error) {
    throw error instanceof ModelFileError ? refused(error.message) : error
  }
}

/** The kind follows the content. A texture is a picture that somebody calls so; what is called a model is checked further on. */
function describe(data: Record<string, unknown>, { kind }: Sniffed, original: string, operation: string): void {
  const isTexture = kind === 'IMAGE' && (data.type === 'TEXTURE' || (operation === 'update' && data.type === undefined))
  const isFalseModel = data.type === 'MODEL' && kind !== 'MODEL'
  if (!isTexture && !isFalseModel) data.type = kind
  if (operation === 'create' && !data.name) data.name = original.replace(/\.[^.]*$/, '').slice(0, 200)
}

/**
 * A crop in the admin panel: the stored file is the one to cut, and the result a new file. A moved focal point alone changes
 * no file; Payload would fetch the file over HTTP for it, which on the embedded database waits for this very transaction.
 */
async function applyEdits(
  req: PayloadRequest,
  slug: string,
  id: string | undefined,
  data: Record<string, unknown> | undefined,
): Promise<void> {
  const edits = req.query?.uploadEdits as
    | { crop?: unknown; widthInPixels?: unknown; heightInPixels?: unknown; focalPoint?: { x?: unknown; y?: unknown } }
    | undefined
  if (!edits || id === undefined) return
  if (edits.crop) {
    req.file = (await originalOf(req, slug, id)) ?? undefined
    return
  }
  const { x, y } = edits.focalPoint ?? {}
  if (data && Number.isFinite(Number(x)) && Number.isFinite(Number(y))) {
    data.focalX = Math.round(Math.max(0, Math.min(100, Number(x))))
    data.focalY = Math.round(Math.max(0, Math.min(100, Number(y))))
  }
  delete req.query.uploadEdits
}

function refused(message: string): APIError {
  return new APIError(message, 400, null, true)
}
