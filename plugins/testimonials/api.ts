/** For the page of the form: what a link opens, and where its answer goes. */
export { readRequest, type OpenRequest } from './readRequest'
export { ANSWER_ENDPOINT } from './testimonialForm'
