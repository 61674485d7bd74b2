/// <reference types="vite/client" />

/** Made by the build (`spoken.ts`) of the texts of all rooms. */
declare module 'texts:words/*' {
  const texts: import('../../core/web/texts.tsx').AllTexts
  export default texts
}
declare module 'texts:sentences/*' {
  const sentences: import('../../core/web/texts.tsx').Sentences
  export default sentences
}
