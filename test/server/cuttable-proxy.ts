import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to another server that can be cut, as by a crash, or made silent, as by a lost network. */
export class CuttableProxy {
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;
  #isSilent = false;

  constructor(target: number) {
    this.#target = target;
  }

  get port(): number {
    return this.#port;
  }

  /** Lets everything through, on the same port as before. */
  async open(): Promise<void> {
    this.#isSilent = false;
    this.#server = createServer((socket) => this.#forward(socket)).listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Ends every connection and takes no new one. */
  async cut(): Promise<void> {
    const closed = this.#server && once(this.#server, 'close');
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
    this.#server = undefined;
  }

  /** Keeps every connection and takes new ones, and passes nothing on any more. */
  silence(): void {
    this.#isSilent = true;
    for (const socket of this.#sockets) socket.pause().unpipe();
  }

  #forward(client: Socket): void {
    this.#keep(client);
    if (this.#isSilent) return;
    const server = connect(this.#target, '127.0.0.1');
    this.#keep(server);
    client.pipe(server).pipe(client);
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => this.#sockets.delete(socket));
  }
}
