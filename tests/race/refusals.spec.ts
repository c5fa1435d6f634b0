import { describeRefusals } from '../isolation/engine/refusals'
import { startTestPayload } from '../helpers/payload'

describeRefusals(await startTestPayload())
