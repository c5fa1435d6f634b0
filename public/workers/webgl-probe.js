// Says what a WebGL2 context is drawn by. Making the first context takes a software renderer a quarter of a second, in which a
// page could not answer; here it delays nobody.
const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
const names = gl?.getExtension('WEBGL_debug_renderer_info')
postMessage({ webgl2: Boolean(gl), renderer: (names && gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) || '' })
gl?.getExtension('WEBGL_lose_context')?.loseContext()
close()
