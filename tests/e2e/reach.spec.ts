import type { Page } from '@playwright/test'
import { open, withTools } from '../harness/reach'
import { expect, pages, test } from '../harness/site'

const everywhere = ['/', ...pages.map((path) => `/ko${path}`)]
/** Long lists are alike from here on. */
const STOPS = 30

test.beforeEach(async ({ page }) => {
  test.setTimeout(180_000)
  await withTools(page)
})

/** What a rule finds wrong, on every page. */
async function faults(page: Page, look: (path: string) => Promise<readonly string[]>): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of everywhere) {
    await open(page, path)
    for (const fault of new Set(await look(path))) found.push(`${path}: ${fault}`)
  }
  return found
}

test('[Z10] every tab stop shows its focus in sight, in the order of the page, and lets go of it', async ({ page }) => {
  const found = await faults(page, async () => {
    const wrong: string[] = []
    for (let stop = 0; stop < STOPS; stop++) {
      await page.keyboard.press('Tab')
      const fault = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return 'left'
        const past = document.querySelector('[data-been]')
        // A date has stops of its own within it.
        const stuck = past === element && !element.matches('input[type="date"]')
        past?.removeAttribute('data-been')
        element.setAttribute('data-been', '')
        if (stuck) return `a trap: ${reach.name(element)}`
        const shown = [element, element.nextElementSibling]
        for (let one = element.parentElement; one && shown.length < 6; one = one.parentElement) shown.push(one)
        const outlined = shown.find((one) => {
          if (!one) return false
          const { outlineStyle, outlineWidth } = getComputedStyle(one)
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        })
        if (!outlined) return `no outline: ${reach.name(element)}`
        const box = outlined.getBoundingClientRect()
        if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
          return `out of sight: ${reach.name(element)}`
        const bar = document.querySelector('.bar')?.getBoundingClientRect()
        if (bar && bar.height > 0 && !element.closest('.bar') && box.top >= bar.top)
          return `under the bar: ${reach.name(element)}`
        return null
      })
      if (fault === 'left') break
      if (fault !== null) wrong.push(fault)
    }
    // No stop has a place of its own making, and the page can be left behind its last stop.
    const made = await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()
    return made > 0 ? [...wrong, 'tabindex'] : wrong
  })
  expect(found).toEqual([])
})

test('[Z11] what opens over a page takes the keyboard and gives it back', async ({ page }) => {
  await open(page, '/ko/lessons/ports-by-heart/')
  const seed = page.locator('.pair > p:not(.second) .ref:visible').first()
  await seed.focus()
  await page.keyboard.press('Enter')
  const sheet = page.locator('.factsheet:popover-open')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(sheet.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(seed).toBeFocused()
  await open(page, '/ko/settings/')
  await expect(page.locator('main[aria-busy="false"]')).toBeVisible()
  const key = page.getByRole('button', { name: '지울 것 고르기' })
  await key.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await expect(dialog.locator(':focus')).toHaveCount(1)
  // Round and round within, and out by Escape.
  for (let stop = 0; stop < 8; stop++) {
    await page.keyboard.press('Tab')
    await expect(page.locator('main :focus:not(dialog *)')).toHaveCount(0)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(key).toBeFocused()
})

test('[Z12] at 400 % zoom nothing scrolls sideways and what is fixed leaves half of the window', async ({ page }) => {
  // 1280 × 1024 pixels at four to one.
  await page.setViewportSize({ width: 320, height: 256 })
  const found = await faults(page, () =>
    page.evaluate(() => {
      const fixed = [...document.querySelectorAll('body *')].filter(
        (element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && !reach.hidden(element),
      )
      const covered = fixed.reduce((sum, element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0))
      }, 0)
      return [
        ...(document.documentElement.scrollWidth > 320 ? [`${document.documentElement.scrollWidth} px wide`] : []),
        ...(covered > innerHeight / 2 ? [`${covered} px covered`] : []),
      ]
    }),
  )
  expect(found).toEqual([])
})

test('[Z12] the row of keys over a lesson fits every phone in both languages', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'the width is set here: once is enough')
  for (const locale of ['ko', 'en']) {
    await open(page, `/${locale}/lessons/ports-by-heart/`)
    for (const width of [320, 360, 375, 390, 412]) {
      await page.setViewportSize({ width, height: 700 })
      const end = await page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('.tools > *')].map((key) => key.getBoundingClientRect().right)),
      )
      expect(end, `${locale} at ${width} px`).toBeLessThanOrEqual(width)
    }
  }
})

test('[Z13] with the reader’s own text spacing nothing is cut off, overlaps or scrolls sideways', async ({ page }) => {
  const found = await faults(page, () =>
    page.evaluate(() => {
      // The page's policy refuses style elements; a reader's own sheet stands above it.
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets.push(sheet)
      const wrong: string[] = []
      if (document.documentElement.scrollWidth > innerWidth)
        wrong.push(`${document.documentElement.scrollWidth} px wide`)
      const speaks = (element: Element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        if (element instanceof SVGElement || reach.hidden(element) || !speaks(element)) continue
        const { overflowX, overflowY, display, webkitLineClamp, clipPath } = getComputedStyle(element)
        // Words for the ear alone, and excerpts that stand whole elsewhere.
        if (display === 'inline' || webkitLineClamp !== 'none' || clipPath !== 'none') continue
        if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 2)
          wrong.push(`cut off: ${reach.name(element)}`)
        if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2)
          wrong.push(`cut off below: ${reach.name(element)}`)
      }
      const controls = reach.controls().filter((one) => !one.classList.contains('vh') && !one.closest('svg'))
      const boxes = controls.map((one) => one.getBoundingClientRect())
      for (const [index, a] of boxes.entries())
        for (const [other, b] of boxes.entries()) {
          const [one, two] = [controls[index], controls[other]]
          if (other <= index || !one || !two || one.contains(two) || two.contains(one)) continue
          if (one.closest('.bar') !== two.closest('.bar')) continue
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          const inline = [one, two].some((part) => getComputedStyle(part).display === 'inline')
          if (!inline && wide > 3 && high > 3) wrong.push(`${reach.name(one)} lies on ${reach.name(two)}`)
        }
      return wrong
    }),
  )
  expect(found).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`[Z14] in forced colours every control, state, drawing and seed still tells itself: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    // The learner's own theme is the other one: a drawing must follow the forced one.
    await page.addInitScript(
      (theme) => localStorage.setItem('wc-theme', theme),
      colorScheme === 'light' ? 'dark' : 'light',
    )
    const found = await faults(page, () =>
      page.evaluate(() => {
        const probe = document.createElement('div')
        document.body.append(probe)
        const system = (color: string) => {
          probe.style.cssText = `forced-color-adjust: none; color: ${color}`
          return getComputedStyle(probe).color
        }
        const [canvas, text] = [system('Canvas'), system('CanvasText')]
        const wrong: string[] = []
        const edged = (element: Element) => {
          const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(element)
          return (borderTopStyle !== 'none' && borderTopWidth !== '0px') || outlineStyle !== 'none'
        }
        for (const element of document.querySelectorAll(
          '.go, .soft, .opt, .sheet, .confirm, .tiles label, .chip > span',
        ))
          if (!reach.hidden(element) && !edged(element)) wrong.push(`no edge: ${reach.name(element)}`)
        const chosen =
          ':is([aria-pressed="true"], [aria-checked="true"], [aria-selected="true"], .three label:has(:checked), .tiles label:has(:checked), .modes label:has(:checked), .langkey i[data-on])'
        for (const element of document.querySelectorAll(chosen))
          if (!reach.hidden(element) && getComputedStyle(element).backgroundColor === canvas)
            wrong.push(`not told from the others: ${reach.name(element)}`)
        for (const element of document.querySelectorAll('body *')) {
          const { color, forcedColorAdjust } = getComputedStyle(element)
          const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
          // The system paints its paper behind words, unless told not to.
          if (words && color === canvas && forcedColorAdjust !== 'none' && !reach.hidden(element))
            wrong.push(`paper on paper: ${reach.name(element)}`)
        }
        for (const element of document.querySelectorAll('.seed, .ref'))
          if (!reach.hidden(element) && getComputedStyle(element).forcedColorAdjust !== 'none')
            wrong.push(`no colour: ${reach.name(element)}`)
        for (const element of document.querySelectorAll('svg :is(.node, .pen, .rule)')) {
          const { stroke } = getComputedStyle(element)
          if (!reach.hidden(element) && stroke !== text && stroke !== 'none')
            wrong.push(`a line in ${stroke}: ${reach.name(element)}`)
        }
        return wrong
      }),
    )
    expect(found).toEqual([])
  })

test('[Z15] under reduced motion nothing moves, at load and when used', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    const moved: string[] = []
    const note = (event: Event) => {
      const element = event.target
      if (!(element instanceof Element)) return
      const long = element
        .getAnimations({ subtree: false })
        .some((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 10)
      if (long) moved.push(`${event.type}: ${reach.name(element)}`)
    }
    for (const type of ['transitionrun', 'animationstart']) addEventListener(type, note, true)
    Object.assign(window, { moved: () => moved })
  })
  const found = await faults(page, async (path) => {
    const keys = path.includes('review/') ? ['Space', 'Digit2', 'Space'] : ['Tab', 'Tab', 'Tab', 'Space']
    for (const key of keys) await page.keyboard.press(key)
    await page.mouse.move(200, 200)
    await page.mouse.wheel(0, 300)
    return page.evaluate(() => {
      const running = document
        .getAnimations()
        .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 10)
      const record: unknown = Reflect.get(window, 'moved')
      const moved: unknown = typeof record === 'function' ? record() : []
      return [...running.map(() => 'an animation runs'), ...(Array.isArray(moved) ? moved.map(String) : [])]
    })
  })
  expect(found).toEqual([])
})

test('[Z16] every target is 24 px large, and those of a finger 44 px', async ({ page, isMobile }) => {
  const least = isMobile ? 44 : 24
  const found = await faults(page, () =>
    page.evaluate((least) => {
      const wrong: string[] = []
      for (const element of reach.controls()) {
        if (element.closest('svg')) continue
        // In a sentence a link or a word is as high as its line.
        const inSentence =
          getComputedStyle(element).display.startsWith('inline') && element.closest('p, li, dd, td, .pair') !== null
        const { width, height } = reach.target(element)
        const bar = inSentence ? 24 : least
        const sentenceLink = inSentence && (element.tagName === 'A' || element.classList.contains('termref'))
        if (!sentenceLink && (Math.ceil(width) < bar || Math.ceil(height) < bar))
          wrong.push(`${Math.round(width)} × ${Math.round(height)}: ${reach.name(element)}`)
      }
      return wrong
    }, least),
  )
  expect(found).toEqual([])
})

test('[Z17] what is said aloud is said once: no live region within another, none that alarms at load', async ({
  page,
}) => {
  const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], output'
  const found = await faults(page, () =>
    page.evaluate((live) => {
      const wrong: string[] = []
      for (const region of document.querySelectorAll(live)) {
        if (region.parentElement?.closest(live)) wrong.push(`within another: ${reach.name(region)}`)
        if (region.getAttribute('role') === 'alert' && region.textContent?.trim())
          wrong.push(`alarms: ${reach.name(region)}`)
      }
      return wrong
    }, live),
  )
  expect(found).toEqual([])
  // A search says its result once.
  await open(page, '/ko/search/')
  await page.evaluate((live) => {
    const said: string[] = []
    let last = ''
    new MutationObserver(() => {
      const words = [...document.querySelectorAll(live)].map(({ textContent }) => textContent?.trim()).join('|')
      if (words !== last && words.replaceAll('|', '') !== '') said.push(words)
      last = words
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { said })
  }, live)
  await page.locator('main input[name="q"]').fill('6379')
  await expect(page.locator('[role="status"]').filter({ hasText: /\d/ }).first()).toBeAttached({ timeout: 30_000 })
  const said = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'said')))
  const counted = (said.match(/"[^"]*\d[^"]*"/g) ?? []).length
  expect(counted, said).toBeLessThanOrEqual(1)
})
