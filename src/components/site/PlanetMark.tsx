import { useId } from 'react'
import type { PlanetLook } from '@/src/lib/planet-look'

/** A service's planet, drawn small from the same look as the one in the scene. Decorative. */
export function PlanetMark({ look, className }: { look: PlanetLook; className?: string }) {
  const id = useId()
  const [deep, low, high, light] = look.palette
  const radius = 9 + 4 * Math.min(1, look.size / 1.5)
  const bands = look.kind === 'banded' || look.kind === 'agate' || look.kind === 'engraved'
  const ring = (from: number, to: number) => (
    <path
      d={`M ${20 - radius * 1.5} 20 A ${radius * 1.5} ${radius * 0.42} 0 0 ${from} ${20 + radius * 1.5} 20`}
      stroke={look.ring.colour}
      strokeWidth={to}
      fill="none"
    />
  )
  return (
    <svg viewBox="0 0 40 40" className={className} aria-hidden="true">
      <defs>
        <radialGradient id={`${id}b`} cx="0.34" cy="0.3" r="0.85">
          <stop offset="0" stopColor={light} />
          <stop offset="0.32" stopColor={high} />
          <stop offset="0.7" stopColor={low} />
          <stop offset="1" stopColor={deep} />
        </radialGradient>
        <clipPath id={`${id}c`}>
          <circle cx="20" cy="20" r={radius} />
        </clipPath>
      </defs>
      <g transform={`rotate(${look.tilt} 20 20)`}>
        {look.ring.enabled ? ring(1, 1.6) : null}
        <circle cx="20" cy="20" r={radius} fill={`url(#${id}b)`} />
        <g clipPath={`url(#${id}c)`} stroke={light} strokeOpacity="0.35" fill="none">
          {bands
            ? [-0.55, -0.2, 0.15, 0.5].map((at, index) => (
                <path key={at} d={`M4 ${20 + radius * at} q 16 ${3 - index} 32 0`} strokeWidth={index % 2 ? 2.2 : 1} />
              ))
            : null}
        </g>
        {look.ring.enabled ? ring(0, 1.6) : null}
      </g>
      {Array.from({ length: Math.min(3, look.moons) }, (_, moon) => (
        <circle key={moon} cx={34 - moon * 4} cy={8 + moon * 12} r="1.5" fill={high} />
      ))}
    </svg>
  )
}
