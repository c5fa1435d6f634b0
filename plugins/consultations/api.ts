/** What pages and programs use of this plugin. */
export { reportByToken, reportForClient, reportsForClient, type ListedReport } from './reports/sharedReport'
