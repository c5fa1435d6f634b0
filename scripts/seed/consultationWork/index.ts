export { meridianAudits, type DemoAudit } from './audits'
export { meridianConsultations, nadirConsultations, type DemoConsultation } from './consultations'
