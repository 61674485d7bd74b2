import { send } from './client.ts'

/** Whether this page can use passkeys at all: browsers give them to https (and this computer itself) only. */
export const passkeysHere = (): boolean => globalThis.isSecureContext && 'PublicKeyCredential' in globalThis

const post = (url: string, body: object): Promise<unknown> =>
  send({ method: 'POST', url, body: JSON.stringify(body) }, { hat: null })

/** Has the browser sign by a passkey: `url` gives the challenge at `<url>/options` and takes the answer. Null when the browser gave none. */
export async function signByPasskey(url: string): Promise<unknown | null> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const optionsJSON = (await post(`${url}/options`, {})) as Parameters<typeof startAuthentication>[0]['optionsJSON']
  const credential = await startAuthentication({ optionsJSON }).catch(() => null)
  return credential && (await post(url, { credential }))
}

/** Has the browser make a passkey for the account that is signed in, under a name of its owner's. Null when the browser made none. */
export async function makePasskey(name: string): Promise<{ recovery: string[] } | null> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const url = '/api/auth/passkeys'
  const optionsJSON = (await post(`${url}/options`, {})) as Parameters<typeof startRegistration>[0]['optionsJSON']
  const credential = await startRegistration({ optionsJSON }).catch(() => null)
  return credential && ((await post(url, { name, credential })) as { recovery: string[] })
}
