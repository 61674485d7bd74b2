import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { spokenTexts } from './spoken.ts'

/** The program that bundles the pages into the folder it is given; `buildWeb` runs it. */
const [, , place] = process.argv
if (!place) throw new Error('bundle.ts needs the folder to write into')

await build({
  configFile: false,
  root: import.meta.dirname,
  base: '/',
  logLevel: 'error',
  plugins: [react(), spokenTexts()],
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: place,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    manifest: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: [join(import.meta.dirname, 'index.html'), join(import.meta.dirname, 'worker.ts')],
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
})
