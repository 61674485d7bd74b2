/** Waits for SIGINT or SIGTERM, then runs `leave` once; a second signal leaves at once. Gives the exit code. */
export function whenToldToStop(leave: () => Promise<void>): Promise<number> {
  return new Promise((done) => {
    let leaving = false
    const stop = () => {
      if (leaving) process.exit(1)
      leaving = true
      leave().then(
        () => done(0),
        (error: Error) => {
          process.stderr.write(`${error.stack}\n`)
          done(1)
        },
      )
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}
