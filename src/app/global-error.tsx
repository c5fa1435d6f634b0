'use client'

/** The last resort, when not even the layout could be made: nothing here depends on anything. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body
        style={{
          margin: 0,
          padding: '20vh 10vw',
          background: '#0d1413',
          color: '#ece7db',
          font: '1.125rem/1.6 Georgia, serif',
        }}
      >
        <title>A gear slipped</title>
        <h1 style={{ fontWeight: 400 }}>A gear slipped.</h1>
        <p>The page could not be made. Nothing you did is lost; try once more.</p>
        <button type="button" onClick={reset} style={{ padding: '0.7rem 1.5rem', font: 'inherit' }}>
          Try again
        </button>
      </body>
    </html>
  )
}
