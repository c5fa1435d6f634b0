import type { WebGLRenderer } from 'three'
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js'

/** Decodes in `public/workers/texture-worker.js`, which may do what the pages' Content-Security-Policy forbids. */
class TextureLoader extends KTX2Loader {
  override async init(): Promise<void> {
    await super.init()
    this.workerPool.setWorkerCreator(() => {
      const { transcoderBinary, workerConfig: config } = this
      if (!transcoderBinary) throw new Error('The decoder of textures has not been read.')
      const worker = new Worker('/workers/texture-worker.js')
      worker.postMessage(this.workerSourceURL)
      const copy = transcoderBinary.slice(0)
      worker.postMessage({ type: 'init', config, transcoderBinary: copy }, [copy])
      return worker
    })
  }
}

/** Reads KTX2 textures. A chunk of its own: few models have any, and the decoder is as large as the rest of the loader. */
export function makeTextureLoader(renderer: WebGLRenderer): KTX2Loader {
  return new TextureLoader().detectSupport(renderer)
}
