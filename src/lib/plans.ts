export const PLANS = ['FREE', 'STARTER', 'PROFESSIONAL', 'ENTERPRISE'] as const

export type Plan = (typeof PLANS)[number]

/** What an organization on a plan may hold or use. `null` is "no limit"; `emailsPerMonth` starts again at `quotaResetAt`. */
export interface PlanLimits {
  members: number | null
  services: number | null
  emailsPerMonth: number | null
  storageMegabytes: number | null
}

const LIMITS: Record<Plan, PlanLimits> = {
  FREE: { members: 3, services: 8, emailsPerMonth: 500, storageMegabytes: 500 },
  STARTER: { members: 10, services: 24, emailsPerMonth: 10_000, storageMegabytes: 5_000 },
  PROFESSIONAL: { members: 50, services: null, emailsPerMonth: 100_000, storageMegabytes: 50_000 },
  ENTERPRISE: { members: null, services: null, emailsPerMonth: null, storageMegabytes: null },
}

export function planLimits(plan: Plan): PlanLimits {
  return LIMITS[plan]
}
