import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * A line between a primary and its replica on which bytes can be held up: what is on its way when the primary dies is lost, as in a network.
 * The loopback of one machine would deliver it even then.
 */
export type SlowLine = {
  readonly port: number
  /** From now on nothing arrives at the replica. */
  hold(): void
  /** The line is cut, and what was held up is gone. */
  cut(): void
}

export async function slowLine(primary: number): Promise<SlowLine> {
  const sockets: Socket[] = []
  let held = false
  const server: Server = createServer((replica) => {
    const upstream = connect(primary, '127.0.0.1')
    sockets.push(replica, upstream)
    replica.on('data', (bytes) => upstream.write(bytes)).on('error', () => {})
    upstream.on('data', (bytes) => held || replica.write(bytes)).on('error', () => {})
    upstream.on('close', () => held || replica.destroy())
    replica.on('close', () => upstream.destroy())
  })
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    hold: () => {
      held = true
    },
    cut: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
