export type { DemoService } from './demoService'
export { meridianServices } from './meridian'
export { nadirServices } from './nadir'
