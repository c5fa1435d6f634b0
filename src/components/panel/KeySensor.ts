import { KeyboardSensor, type KeyboardSensorOptions, type SensorContext, type UniqueIdentifier } from '@dnd-kit/core'
import type { KeyboardEvent } from 'react'

interface Activation {
  active: { activatorNode: { current: HTMLElement | null } }
}

/** dnd-kit's keyboard sensor, begun by the letter `m`: space and enter mean other things on a task, and `m` lies elsewhere on other keyboards. */
export class KeySensor extends KeyboardSensor {
  static override activators = [
    {
      eventName: 'onKeyDown' as const,
      handler: (event: KeyboardEvent, { onActivation }: KeyboardSensorOptions, { active }: Activation): boolean => {
        const { nativeEvent, target } = event
        if (nativeEvent.key !== 'm' || nativeEvent.ctrlKey || nativeEvent.metaKey || nativeEvent.altKey) return false
        if (target !== active.activatorNode.current) return false
        event.preventDefault()
        onActivation?.({ event: nativeEvent })
        return true
      },
    },
  ]
}

/** Where the rectangle of a droppable is right now. */
export function rectOf(context: SensorContext, id: UniqueIdentifier) {
  return context.droppableRects.get(id) ?? null
}
