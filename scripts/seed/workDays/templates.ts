import type { TaskTemplate } from '@/payload-types'

export const demoTemplates: Pick<TaskTemplate, 'label' | 'category' | 'preferredPipelineKey' | 'definition'>[] = [
  {
    label: 'Welcome a new client',
    category: 'CLIENT',
    preferredPipelineKey: 'delivery',
    definition: {
      title: 'Welcome the client',
      priority: 'HIGH',
      energyLevel: 'MODERATE',
      dueInDays: 5,
      tags: ['welcome'],
      steps: [
        'Open the portal for them',
        'Collect the accesses into the vault',
        'Agree on the weekly call',
        'Introduce the team',
      ],
    },
  },
  {
    label: 'Launch a site',
    category: 'CODE',
    preferredPipelineKey: 'delivery',
    definition: {
      title: 'Launch the site',
      priority: 'URGENT',
      energyLevel: 'DEEP_WORK',
      timeBlockMinutes: 180,
      dueInDays: 7,
      tags: ['launch'],
      steps: [
        'Redirects of the old addresses',
        'Forms reach somebody',
        'Backup before',
        'Lighthouse on a phone',
        'Tell the client',
      ],
    },
  },
  {
    label: 'Monthly report to a client',
    category: 'CLIENT',
    definition: {
      title: 'Report of the month',
      energyLevel: 'MODERATE',
      timeBlockMinutes: 60,
      dueInDays: 3,
      steps: ['What was done', 'What it moved', 'What comes next'],
    },
  },
  {
    label: 'Publish a case study',
    category: 'DESIGN',
    definition: {
      title: 'Publish the case study',
      energyLevel: 'DEEP_WORK',
      dueInDays: 14,
      tags: ['site'],
      steps: ['Ask for the figures', 'Three pictures', 'A sentence from the client, with consent', 'Proof-read'],
    },
  },
]
