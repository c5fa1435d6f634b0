import type { CollectionPolicy, PolicyTable } from '@/src/lib/policy'
import { LEAD_ROLES, STAFF_ROLES } from '@/src/lib/roles'
import { arranged, CLIENT_FACING, machineWritten, nobodyWrites, ownMachineWritten } from './shared'

/** What one person keeps for the own day; nobody else reads it. */
function personal(what: string): CollectionPolicy {
  return {
    tenancy: 'organization',
    purpose: `Everybody on the staff keeps the own ${what}; nobody else sees them.`,
    rights: {
      read: { owner: STAFF_ROLES },
      create: { owner: STAFF_ROLES },
      update: { owner: STAFF_ROLES },
      trash: { owner: STAFF_ROLES },
    },
    closed: ['readVersions'],
  }
}

/** How work is arranged: seen by all of the staff, changed by those who run projects. */
function workSetup(what: string): CollectionPolicy {
  return arranged(`Staff see the ${what} of their organization; those who run projects change them.`)
}

export const workPolicy: PolicyTable = {
  tasks: {
    tenancy: 'organization',
    purpose:
      'Staff see and work on the tasks of their organization; what is to go, its owner or those who lead throw away.',
    rights: {
      read: { organization: STAFF_ROLES },
      create: { organization: STAFF_ROLES },
      update: { organization: STAFF_ROLES },
      trash: { organization: CLIENT_FACING, owner: STAFF_ROLES },
      delete: { organization: ['ADMIN'] },
    },
    closed: ['readVersions'],
    fields: {
      completedAt: nobodyWrites,
      source: nobodyWrites,
      template: nobodyWrites,
      workflow: nobodyWrites,
      recurrenceOf: nobodyWrites,
      recurrenceDay: nobodyWrites,
      timesCarried: nobodyWrites,
    },
  },
  'task-comments': {
    tenancy: 'organization',
    purpose: 'Staff read and write comments; their authors change them.',
    ownerField: 'author',
    rights: {
      read: { organization: STAFF_ROLES },
      create: { organization: STAFF_ROLES },
      update: { owner: STAFF_ROLES },
      trash: { organization: LEAD_ROLES, owner: STAFF_ROLES },
      delete: { organization: ['ADMIN'] },
    },
    closed: ['readVersions'],
    fields: { author: nobodyWrites, task: { update: 'nobody' } },
  },
  activities: { ...personal('activities'), fields: { timesUsed: nobodyWrites, lastUsed: nobodyWrites } },
  goals: {
    ...personal('goals'),
    fields: { currentValue: nobodyWrites, periodStart: nobodyWrites, completedAt: nobodyWrites },
  },
  'goal-entries': ownMachineWritten(
    'Everybody on the staff reads the history of the own goals. The database writes it.',
  ),
  'task-templates': workSetup('task templates'),
  pipelines: workSetup('pipelines'),
  'pipeline-stages': {
    ...workSetup('stages'),
    rights: {
      read: { organization: STAFF_ROLES },
      create: { organization: CLIENT_FACING },
      update: { organization: CLIENT_FACING },
      delete: { organization: CLIENT_FACING },
    },
    closed: ['trash', 'readVersions'],
    fields: { pipeline: { update: 'nobody' } },
  },
  'pipeline-items': {
    tenancy: 'organization',
    purpose: 'Staff see the boards of their organization and move the cards.',
    rights: {
      read: { organization: STAFF_ROLES },
      create: { organization: STAFF_ROLES },
      update: { organization: STAFF_ROLES },
      trash: { organization: STAFF_ROLES },
      delete: { organization: ['ADMIN'] },
    },
    closed: ['readVersions'],
    fields: {
      pipeline: nobodyWrites,
      rank: nobodyWrites,
      enteredStageAt: nobodyWrites,
      finishedAt: nobodyWrites,
      task: { update: 'nobody' },
      opportunity: { update: 'nobody' },
    },
  },
  'pipeline-moves': machineWritten('Staff see how cards moved. The database writes it.', STAFF_ROLES),
  'decision-logs': machineWritten('Staff see what software decided about tasks. Machine-written.', STAFF_ROLES),
}
