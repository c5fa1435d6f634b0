import type { LoadingManager, WebGLRenderer } from 'three'
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js'

/** Where the bundler puts the transcoder that came with three: files of ours, named by their contents. */
const transcoder: Record<string, URL> = {
  'basis_transcoder.js': new URL(
    '../../../node_modules/three/examples/jsm/libs/basis/basis_transcoder.js',
    import.meta.url,
  ),
  'basis_transcoder.wasm': new URL(
    '../../../node_modules/three/examples/jsm/libs/basis/basis_transcoder.wasm',
    import.meta.url,
  ),
}

/** Reads KTX2 textures. A chunk of its own: few models have any, and the decoder is as large as the rest of the loader. */
export function makeTextureLoader(manager: LoadingManager, renderer: WebGLRenderer): KTX2Loader {
  manager.setURLModifier((url) => transcoder[url]?.href ?? url)
  return new KTX2Loader(manager).setTranscoderPath('').detectSupport(renderer)
}
