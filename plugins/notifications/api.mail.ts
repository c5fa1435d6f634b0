/**
 * The parts that mails are put together from, for the templates that other plugins register. Apart from `api.ts`, so that
 * whoever only sends loads no React.
 */
export { Action, Layout, Paragraph, Quotation, Readings, Title, WrittenLink } from './templates/bodies/Layout'
