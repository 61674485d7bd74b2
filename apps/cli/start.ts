import { run as serve } from './serve.ts'

/**
 * `npm start`: the server on one computer, to look at or to work with. It asks by name for a key file beside the data, so that it starts where nobody
 * answers, and asks for a passphrase where somebody sits at a terminal.
 */
export const run = (args: string[]): Promise<number> => serve(['--key-beside-data', ...args])
