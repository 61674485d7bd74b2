/** The nonce the server put into this page. */
export const nonce: string = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

/**
 * Gives every style element made by script the page's nonce. antd passes it on almost everywhere; its scroll lock and scrollbar probe
 * do not (traps 33), and without this they break the content security policy on each dialog.
 */
export function nonceForStyles(): void {
  const make = document.createElement.bind(document)
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = make(name, options)
    if (nonce && name.toLowerCase() === 'style') element.nonce = nonce
    return element
  }) as typeof document.createElement
}
