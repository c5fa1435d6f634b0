/** Stands where Payload would let whoever comes first make the first account. */
export function FirstUser() {
  return (
    <div>
      <h1>No accounts yet</h1>
      <p>The first account is made on the server, by whoever runs it:</p>
      <pre>
        <code>npm run create-admin</code>
      </pre>
      <p>Then sign in here. Everybody else is invited from the panel.</p>
    </div>
  )
}
