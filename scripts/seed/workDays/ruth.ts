import type { DemoWorker } from './demoWorker'

export const ruth: DemoWorker = {
  email: 'pm@orrery.test',
  activities: [
    { title: 'Stand-up', category: 'ADMIN', energyLevel: 'LIGHT', icon: '☀', minutes: 15 },
    { title: 'Plan a sprint', category: 'CLIENT', energyLevel: 'DEEP_WORK', icon: '▦' },
    { title: 'Client report', category: 'CLIENT', energyLevel: 'MODERATE', icon: '▤', minutes: 60 },
    { title: 'One to one', category: 'NETWORKING', energyLevel: 'MODERATE', icon: '⇄', minutes: 45 },
  ],
  goals: [
    { title: 'Every client hears from us', type: 'WEEKLY', targetValue: 3 },
    { title: 'Plan before noon', type: 'DAILY', targetValue: 1 },
  ],
  tasks: [
    {
      title: 'Report to Halden',
      day: -2,
      time: '15:00',
      status: 'DONE',
      activity: 'Client report',
      client: 'Halden Instruments',
      goal: 'Every client hears from us',
    },
    {
      title: 'Collect estimates for phase two',
      day: -1,
      time: '10:30',
      activity: 'Plan a sprint',
      client: 'Halden Instruments',
    },
    {
      title: 'Stand-up',
      day: 0,
      time: '09:30',
      minutes: 15,
      activity: 'Stand-up',
      goal: 'Plan before noon',
      repeats: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    },
    {
      title: 'Plan the sprint of the portal',
      day: 0,
      time: '10:00',
      status: 'IN_PROGRESS',
      priority: 'HIGH',
      activity: 'Plan a sprint',
      client: 'Halden Instruments',
      steps: ['Sort what is open', 'Ask Lena for two days', 'Write the goal of the sprint'],
    },
    {
      title: 'Report to Northlight',
      day: 1,
      time: '15:00',
      activity: 'Client report',
      client: 'Northlight Clinics',
      goal: 'Every client hears from us',
    },
    {
      title: 'Accept the new dial',
      day: 2,
      status: 'NEEDS_REVIEW',
      client: 'Halden Instruments',
      category: 'DESIGN',
      after: [],
      comments: [
        { by: 'team@orrery.test', text: 'Both scales are in the file now. @Ruth Okafor tell me which one you keep.' },
      ],
    },
    { title: 'Invoice run', day: 6, category: 'ADMIN', energyLevel: 'LIGHT', repeats: 'FREQ=MONTHLY;BYMONTHDAY=-1' },
  ],
  before: [
    [8, 'Report to Halden', 'Every client hears from us'],
    [9, 'Report to Northlight', 'Every client hears from us'],
    [10, 'Letter to Ostra', 'Every client hears from us'],
    [16, 'Report to Halden', 'Every client hears from us'],
    [17, 'Report to Northlight', 'Every client hears from us'],
  ],
}
