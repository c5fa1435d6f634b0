import { prepareHost, type HostDay } from './host'
import type { Slot, SlotHost, SlotRange, SlotType } from './types'

/**
 * The times at which a type can be booked with its hosts, in order. Integers in, integers out: nothing is asked of anybody, so
 * the server that offers, the one that books and the editor that shows what would be offered say the same.
 */
export function offerSlots(type: SlotType, hosts: readonly SlotHost[], range: SlotRange): Slot[] {
  const prepared = hosts.map((host) => prepareHost(host, type, range))
  return type.assignment === 'TOGETHER' ? allTogether(type, prepared) : anyOfThem(type, prepared)
}

/** Each host suggests the own times. What several offer is one slot. */
function anyOfThem(type: SlotType, hosts: readonly HostDay[]): Slot[] {
  const slots = new Map<number, Slot>()
  for (const host of hosts) {
    for (const from of host.starts) {
      const seats = host.seatsAt(from)
      if (seats < 1) continue
      const slot = slots.get(from)
      if (slot) {
        slot.hosts.push(host.id)
        slot.seatsLeft = Math.min(slot.seatsLeft + seats, host.roomOfTypeAt(from))
      } else {
        slots.set(from, { from, until: from + type.duration, hosts: [host.id], seatsLeft: seats })
      }
    }
  }
  return [...slots.values()].sort((a, b) => a.from - b.from)
}

/** One host suggests a time, all have it free: their grids need not be the same. */
function allTogether(type: SlotType, hosts: readonly HostDay[]): Slot[] {
  const starts = [...new Set(hosts.flatMap((host) => host.starts))].sort((a, b) => a - b)
  const ids = hosts.map(({ id }) => id)
  return starts.flatMap((from): Slot[] => {
    let seatsLeft = Infinity
    for (const host of hosts) {
      seatsLeft = Math.min(seatsLeft, host.seatsAt(from))
      if (seatsLeft < 1) return []
    }
    return [{ from, until: from + type.duration, hosts: [...ids], seatsLeft }]
  })
}
