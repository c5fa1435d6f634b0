import { startTestPayload } from '../helpers/payload'
import { describeRefusals } from './engine/refusals'

describeRefusals(await startTestPayload())
