import type { QueueReading } from '../overview'
import { duration } from './words'

interface Props {
  queues: QueueReading[]
  selected: string | null
  onSelect: (queue: string | null) => void
}

/** Every queue as a row of readings; a click shows its jobs alone. */
export function QueueTable({ queues, selected, onSelect }: Props) {
  if (queues.length === 0) return <p className="jobs__empty">No queue yet. The first worker makes them.</p>
  return (
    <div className="jobs__scroll">
      <table className="jobs__queues">
        <thead>
          <tr>
            <th scope="col">Queue</th>
            <th scope="col">Runs by itself</th>
            <th scope="col">Waiting</th>
            <th scope="col">Running</th>
            <th scope="col">Failed</th>
            <th scope="col">Dead</th>
            <th scope="col">Done today</th>
          </tr>
        </thead>
        <tbody>
          {queues.map((queue) => (
            <tr key={queue.name} data-selected={queue.name === selected}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={queue.name === selected}
                  onClick={() => onSelect(queue.name === selected ? null : queue.name)}
                >
                  {queue.name}
                </button>
                <span>{queue.description}</span>
              </th>
              <td>
                <code>{queue.cron ?? ''}</code>
              </td>
              <td data-zero={queue.waiting === 0}>
                {queue.waiting}
                {queue.lagSeconds > 5 ? <small> {duration(queue.lagSeconds)} behind</small> : null}
                {queue.later > 0 ? <small> {queue.later} later</small> : null}
              </td>
              <td data-zero={queue.running === 0}>{queue.running}</td>
              <td data-zero={queue.failed === 0} data-bad={queue.failed > 0}>
                {queue.failed}
              </td>
              <td data-zero={queue.dead === 0} data-bad={queue.dead > 0}>
                {queue.dead}
              </td>
              <td data-zero={queue.done === 0}>{queue.done}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
