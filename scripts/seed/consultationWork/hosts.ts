/** Who talks to people in the demo. */
export const PM = 'pm@orrery.test'
export const MANAGER = 'manager@orrery.test'
