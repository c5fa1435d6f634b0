import type { CollisionDetection } from '@dnd-kit/core'

/** What lies under the pointer; for the keyboard, under the upper edge of what is moved. The smallest one counts. */
export const underPointer: CollisionDetection = ({
  pointerCoordinates,
  collisionRect,
  droppableContainers,
  droppableRects,
}) => {
  const point = pointerCoordinates ?? { x: collisionRect.left + collisionRect.width / 2, y: collisionRect.top + 4 }
  return droppableContainers
    .flatMap((container) => {
      const rect = droppableRects.get(container.id)
      const isInside =
        rect && point.x >= rect.left && point.x <= rect.right && point.y >= rect.top && point.y <= rect.bottom
      return isInside
        ? [{ id: container.id, size: rect.width * rect.height, data: { droppableContainer: container } }]
        : []
    })
    .sort((a, b) => a.size - b.size)
    .map(({ id, data }) => ({ id, data: { ...data, value: 1 } }))
}
