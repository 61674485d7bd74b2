import type { Page } from 'playwright-core'

/** Two frames drawn, or not within five seconds. */
const draws = (page: Page) =>
  Promise.race([
    page
      .evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))))
      .catch(() => false),
    page.waitForTimeout(5_000).then(() => false),
  ])

/**
 * The page at another size, once it is drawn so. Now and then a Chromium without a screen draws no frame after a change of size, and whoever
 * waits for an element to stand still waits for ever; asked for another size it draws again. A page that hangs by itself fails here.
 */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    await page.setViewportSize({ width, height: height + tries })
    if (await draws(page)) return
  }
  throw new Error(`${page.url()} is not drawn at ${width} × ${height}`)
}
