/**
 * Resolves when the GPU has done all that was asked of it so far. WebGL calls return at once; without this the boot would queue
 * seconds of work on a slow GPU, and the poster would give way to a canvas that cannot be drawn yet.
 */
export function gpuDone(context: WebGLRenderingContext | WebGL2RenderingContext): Promise<void> {
  if (!(context instanceof WebGL2RenderingContext)) return Promise.resolve()
  const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0)
  if (!fence) return Promise.resolve()
  context.flush()
  return new Promise((resolve) => {
    const look = (): void => {
      if (!context.isContextLost() && context.clientWaitSync(fence, 0, 0) === context.TIMEOUT_EXPIRED)
        setTimeout(look, 8)
      else {
        context.deleteSync(fence)
        resolve()
      }
    }
    look()
  })
}
