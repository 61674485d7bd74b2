import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { nonceForStyles } from '../../core/web/nonce.ts'
import { Product } from '../../core/web/product.tsx'
import { type Screen, screenAt } from '../../core/web/screen.ts'
import { languageHere } from '../../core/web/texts.tsx'
import '../../core/web/style.css'
import { loadSentences, loadTexts } from './texts.ts'

const rooms = import.meta.glob<readonly Screen[]>('../../rooms/*/screens/index.ts', { eager: true, import: 'screens' })
const screens = Object.values(rooms).flat()

/** Not at the top level: screens are chunks that import this one, and would wait for it in a ring. */
async function open(): Promise<void> {
  nonceForStyles()
  // Its code comes beside the words and the session, not after them; if it fails here, it is fetched again where it is shown.
  void screenAt(screens, location.pathname)
    ?.load()
    .catch(() => undefined)
  const language = languageHere()
  const texts = await loadTexts(language)
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <Product screens={screens} language={language} texts={texts} load={loadTexts} sentences={loadSentences} />
    </StrictMode>,
  )
}

void open()
