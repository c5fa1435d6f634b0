import { useId } from 'react'
import type { Shape } from './camera'
import { layoutOrrery } from './layout'
import styles from './Poster.module.css'
import { drawPortrait, drawPoster, posterBoxes, type PosterArt, type PosterPlanet } from './poster-art'
import { PosterSurface } from './PosterSurface'
import type { ScenePlanet } from './types'

/** Which of three shadings a planet gets by night, by how much of its lit side is seen. */
function shadeOf({ facing }: PosterPlanet): 'full' | 'half' | 'new' {
  return facing > 0.35 ? 'full' : facing > -0.35 ? 'half' : 'new'
}

function Planet({ planet, id }: { planet: PosterPlanet; id: string }) {
  const { x, y, radius, ring, post, axisAngle, lampAngle, placement } = planet
  const { look } = placement.planet
  const place = `translate(${x} ${y}) rotate(${axisAngle})`
  const moonsOf = (behind: boolean) =>
    planet.moons
      .filter((moon) => moon.behind === behind)
      .map((moon, index) => <circle key={index} cx={moon.x} cy={moon.y} r={moon.radius} fill={`url(#${id}-moon)`} />)
  return (
    <g>
      {moonsOf(true)}
      <line {...lineOf(post)} className={styles.metal} />
      {ring ? <path d={ring.back} transform={place} fill={look.ring.colour} className={styles.ringBack} /> : null}
      <circle r={radius} fill={look.palette[1]} transform={place} filter={`url(#${id}-surface-${planet.index})`} />
      {look.kind === 'engraved'
        ? [0.3, 0.72, 1].map((share) => (
            <ellipse
              key={share}
              rx={radius * share}
              ry={radius}
              transform={place}
              className={styles.engraving}
              stroke={look.palette[0]}
            />
          ))
        : null}
      <g className={styles.night}>
        <circle
          r={radius + 0.4}
          transform={`translate(${x} ${y}) rotate(${lampAngle})`}
          fill={`url(#${id}-${shadeOf(planet)})`}
        />
      </g>
      <circle cx={x} cy={y} r={radius + 0.4} fill={`url(#${id}-day)`} className={styles.day} />
      {ring ? <path d={ring.front} transform={place} fill={look.ring.colour} className={styles.ring} /> : null}
      {moonsOf(false)}
    </g>
  )
}

function lineOf({ x1, y1, x2, y2, width }: PosterPlanet['arm']) {
  return { x1, y1, x2, y2, strokeWidth: Math.max(1, width) }
}

function Shadows({ planets, theme, id }: { planets: readonly PosterPlanet[]; theme: 'dark' | 'light'; id: string }) {
  return (
    <g className={theme === 'dark' ? styles.night : styles.day}>
      {planets.map(({ placement, shadows, armShadows }) => (
        <g key={placement.slug}>
          <line {...lineOf(armShadows[theme])} className={styles.armShadow} />
          {shadows[theme] ? <circle r="1" transform={shadows[theme]} fill={`url(#${id}-shadow)`} /> : null}
        </g>
      ))}
    </g>
  )
}

/** Half width and height of the pool of light on the table. */
const pools: Record<Shape, string> = { wide: '1000 560', square: '640 500', tall: '430 400' }

function Drawing({ art, id }: { art: PosterArt; id: string }) {
  const { width, height } = posterBoxes[art.shape]
  const { lamp } = art
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles[art.shape]} focusable="false">
      <circle
        r="1"
        fill={`url(#${id}-pool)`}
        transform={`translate(${lamp.x} ${lamp.y + 230}) scale(${pools[art.shape]})`}
        className={styles.night}
      />
      <path d={art.plate} className={styles.plate} />
      <Shadows planets={art.planets} theme="dark" id={id} />
      {art.bands.map((band, index) => (
        <g key={index}>
          <path d={band.path} fill={`url(#${id}-brass)`} fillRule="evenodd" className={styles.band} />
          <path
            d={band.divisions.path}
            pathLength={band.divisions.count}
            strokeDasharray="0.05 0.95"
            strokeWidth={band.divisions.width}
            className={styles.ticks}
          />
        </g>
      ))}
      <Shadows planets={art.planets} theme="light" id={id} />
      {art.foot.map((path, index) => (
        <path key={index} d={path} fill={`url(#${id}-turned)`} className={styles.foot} />
      ))}
      {art.planets.map(({ placement, arm }) => (
        <line key={placement.slug} {...lineOf(arm)} className={styles.metal} />
      ))}
      {art.planets
        .filter(({ y }) => y < lamp.y + lamp.radius * 2)
        .map((planet) => (
          <Planet key={planet.placement.slug} planet={planet} id={id} />
        ))}
      <path d={art.column} fill={`url(#${id}-turned)`} />
      <circle cx={lamp.x} cy={lamp.y} r={lamp.radius * 8} fill={`url(#${id}-glow)`} className={styles.night} />
      <circle cx={lamp.x} cy={lamp.y} r={lamp.radius} fill={`url(#${id}-lamp)`} />
      {lamp.hoops.map((path) => (
        <path key={path} d={path} className={styles.hoop} />
      ))}
      <circle cx={lamp.x} cy={lamp.y} r={lamp.radius * 1.42} className={styles.hoop} />
      {art.planets
        .filter(({ y }) => y >= lamp.y + lamp.radius * 2)
        .map((planet) => (
          <Planet key={planet.placement.slug} planet={planet} id={id} />
        ))}
    </svg>
  )
}

/** Gradients shared by both shapes; colours with two faces come from the stylesheet. */
function Palette({ planets, id, scale = 62 }: { planets: readonly ScenePlanet[]; id: string; scale?: number }) {
  const { placements } = layoutOrrery(planets)
  const stops = (...list: [number, string, number?][]) =>
    list.map(([offset, colour, opacity]) => (
      <stop key={offset} offset={offset} stopColor={colour} stopOpacity={opacity} />
    ))
  const night = '#040807'
  return (
    <svg className={styles.palette} focusable="false">
      <defs>
        <linearGradient id={`${id}-brass`}>
          {stops(
            [0, 'var(--poster-brass-dim)'],
            [0.3, 'var(--poster-brass)'],
            [0.5, 'var(--poster-brass-lit)'],
            [0.7, 'var(--poster-brass)'],
            [1, 'var(--poster-brass-dim)'],
          )}
        </linearGradient>
        <linearGradient id={`${id}-turned`}>
          {stops(
            [0, 'var(--poster-turned-dim)'],
            [0.32, 'var(--poster-turned-lit)'],
            [0.55, 'var(--poster-turned)'],
            [1, 'var(--poster-turned-dim)'],
          )}
        </linearGradient>
        <radialGradient id={`${id}-pool`}>
          {stops([0, '#3b544c', 0.85], [0.45, '#1f322f', 0.8], [1, '#0d1413', 0])}
        </radialGradient>
        <radialGradient id={`${id}-shadow`}>
          {stops([0, 'var(--poster-shadow)', 0.8], [0.6, 'var(--poster-shadow)', 0.62], [1, 'var(--poster-shadow)', 0])}
        </radialGradient>
        <radialGradient id={`${id}-glow`}>
          {stops([0.08, '#ffdca4', 0.55], [0.24, '#f0a651', 0.2], [0.55, '#e08a35', 0.05], [1, '#e08a35', 0])}
        </radialGradient>
        <radialGradient id={`${id}-lamp`}>
          {stops([0, 'var(--poster-lamp-core)'], [0.7, 'var(--poster-lamp)'], [1, 'var(--poster-lamp-edge)'])}
        </radialGradient>
        <radialGradient id={`${id}-full`} cx="0.66" r="0.78">
          {stops([0, '#fff0d0', 0.16], [0.45, night, 0.05], [1, night, 0.8])}
        </radialGradient>
        <radialGradient id={`${id}-half`} cx="0.86" r="0.92">
          {stops([0, '#fff0d0', 0.2], [0.4, night, 0.1], [0.8, night, 0.72], [1, night, 0.86])}
        </radialGradient>
        <radialGradient id={`${id}-new`} cx="1" r="1">
          {stops([0, '#ffe2b0', 0.18], [0.22, night, 0.15], [0.6, night, 0.62], [1, night, 0.82])}
        </radialGradient>
        <radialGradient id={`${id}-day`} cx="0.34" cy="0.28" r="0.8">
          {stops([0, '#ffffff', 0.5], [0.3, '#ffffff', 0.06], [0.65, '#241c12', 0.14], [1, '#241c12', 0.62])}
        </radialGradient>
        <radialGradient id={`${id}-moon`} cx="0.4" cy="0.36">
          {stops([0, '#e9ddc2'], [0.6, '#a89a80'], [1, '#4d463a'])}
        </radialGradient>
        {placements.map(({ slug, planet, radius }, index) => (
          <PosterSurface key={slug} id={`${id}-surface-${index}`} look={planet.look} radius={radius * scale} />
        ))}
      </defs>
    </svg>
  )
}

/**
 * The instrument as a drawing: rendered on the server, complete without JavaScript, coloured by the stylesheet of whatever
 * `data-theme` stands around it. A wide, a square and a tall version; the shape of the container picks one.
 */
export function Poster({ planets }: { planets: readonly ScenePlanet[] }) {
  const id = useId().replace(/[^\w-]/g, '')
  return (
    <div className={styles.poster}>
      <Palette planets={planets} id={id} />
      <Drawing art={drawPoster(planets, 'wide')} id={id} />
      <Drawing art={drawPoster(planets, 'square')} id={id} />
      <Drawing art={drawPoster(planets, 'tall')} id={id} />
    </div>
  )
}

/** One planet from near as a drawing: what stands in for its close-up where there is no canvas. */
export function Portrait({ planets, slug }: { planets: readonly ScenePlanet[]; slug: string }) {
  const id = useId().replace(/[^\w-]/g, '')
  const planet = drawPortrait(planets, slug)
  if (!planet) return null
  const { width, height } = posterBoxes.square
  return (
    <div className={styles.poster}>
      <Palette planets={planets} id={id} scale={planet.radius / planet.placement.radius} />
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.portrait} focusable="false">
        <Planet planet={planet} id={id} />
      </svg>
    </div>
  )
}
