import { useSay } from '@/plugins/languages/api.client'
import type { QueueReading } from '../overview'
import { duration } from './words'

interface Props {
  queues: QueueReading[]
  selected: string | null
  onSelect: (queue: string | null) => void
}

/** Every queue as a row of readings; a click shows its jobs alone. */
export function QueueTable({ queues, selected, onSelect }: Props) {
  const say = useSay()
  if (queues.length === 0) return <p className="jobs__empty">{say('No queue yet. The first worker makes them.')}</p>
  return (
    <div className="jobs__scroll">
      <table className="jobs__queues">
        <thead>
          <tr>
            <th scope="col">{say('Queue')}</th>
            <th scope="col">{say('Runs by itself')}</th>
            <th scope="col">{say('Waiting')}</th>
            <th scope="col">{say('Running')}</th>
            <th scope="col">{say('Failed')}</th>
            <th scope="col">{say('Dead')}</th>
            <th scope="col">{say('Done today')}</th>
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
                <span>{say(queue.description)}</span>
              </th>
              <td>
                <code>{queue.cron ?? ''}</code>
              </td>
              <td data-zero={queue.waiting === 0}>
                {queue.waiting}
                {queue.lagSeconds > 5 ? (
                  <small> {say('{time} behind', { time: duration(queue.lagSeconds) })}</small>
                ) : null}
                {queue.later > 0 ? <small> {say('{count} later', { count: queue.later })}</small> : null}
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
