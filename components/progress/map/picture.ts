/** The picture of the fact map that is saved: drawn on a canvas of this device, with its fonts and the page's colours. */
import { type Drawing, type Look, WIDE } from './drawing'
import { TYPE, wrap } from './labels'

/** Four to five, as phones show pictures. In pixels. */
export const PICTURE = { width: 1080, height: 1350 } as const
const MARGIN = 64

/** What the page's tokens come to now, in the theme that is on. */
export type Palette = {
  readonly paper: string
  readonly ink: string
  readonly faint: string
  readonly font: string
  readonly looks: Readonly<Record<Look, string>>
}

export type PictureWords = {
  readonly count: string
  readonly ofTotal: string
  readonly title: string
  readonly foot: string
  readonly brand: string
}

/** Reads the palette from elements of the page that wear the tokens. */
export function paletteOf(map: SVGSVGElement): Palette {
  const page = getComputedStyle(document.body)
  const looks: Record<Look, string> = { n: getComputedStyle(map).getPropertyValue('--none') }
  for (const cell of map.querySelectorAll('.cell')) {
    const style = getComputedStyle(cell)
    const look = [...cell.classList].find((name): name is Look => /^(t\d|n)$/.test(name))
    if (look) looks[look] = look === 'n' ? style.stroke : style.fill
  }
  const faint = map.querySelector('.faint')
  return {
    paper: page.backgroundColor,
    ink: page.color,
    faint: faint ? getComputedStyle(faint).fill : page.color,
    font: page.fontFamily,
    looks,
  }
}

function drawMap(context: CanvasRenderingContext2D, drawing: Drawing, words: PictureWords, palette: Palette): void {
  const { ink, faint, font, looks } = palette
  const write = (text: string, x: number, y: number, size: number, colour: string, weight = 400): void => {
    context.font = `${weight} ${size}px ${font}`
    context.fillStyle = colour
    context.fillText(text, x, y)
  }
  for (const { path, look } of drawing.cells) {
    const shape = new Path2D(path)
    if (look === 'n') {
      context.strokeStyle = looks.n ?? faint
      context.lineWidth = 1
      context.stroke(shape)
    } else {
      context.fillStyle = looks[look] ?? faint
      context.fill(shape)
    }
  }
  context.textAlign = 'center'
  write(words.count, 0, 9, 44, ink, 650)
  write(words.ofTotal, 0, 30, 13, faint)
  for (const { lines, x, y, anchor } of drawing.labels) {
    context.textAlign = anchor
    for (const [index, line] of lines.entries())
      write(line, x, y + index * TYPE.leading, TYPE.size, index === lines.length - 1 ? faint : ink)
  }
}

/** Paints the picture. The same drawing, words and palette give the same picture on one device. */
export function paint(canvas: HTMLCanvasElement, drawing: Drawing, words: PictureWords, palette: Palette): boolean {
  canvas.width = PICTURE.width
  canvas.height = PICTURE.height
  const context = canvas.getContext('2d')
  if (!context) return false
  context.fillStyle = palette.paper
  context.fillRect(0, 0, PICTURE.width, PICTURE.height)
  const scale = (PICTURE.width - MARGIN) / (2 * WIDE.width)
  context.font = `650 72px ${palette.font}`
  const lines = wrap(words.title, (line) => context.measureText(line).width <= PICTURE.width - 2 * MARGIN)
  const base = PICTURE.height - MARGIN - 70 - (lines.length - 1) * 88
  context.save()
  // In the middle of what the sentence leaves.
  context.translate(PICTURE.width / 2, (base - 72) / 2)
  context.scale(scale, scale)
  drawMap(context, drawing, words, palette)
  context.restore()

  context.textAlign = 'start'
  context.fillStyle = palette.ink
  context.font = `650 72px ${palette.font}`
  for (const [index, line] of lines.entries()) context.fillText(line, MARGIN, base + index * 88)
  context.font = `400 30px ${palette.font}`
  context.fillStyle = palette.faint
  context.fillText(words.foot, MARGIN, PICTURE.height - MARGIN)
  context.textAlign = 'end'
  context.font = `650 32px ${palette.font}`
  context.fillStyle = palette.ink
  context.fillText(words.brand, PICTURE.width - MARGIN, PICTURE.height - MARGIN)
  return true
}

export type Saved = 'saved' | 'shared' | 'saveFailed' | null

/** Hands a picture to the share sheet where there is one for pictures, else saves it. Null when the learner thought better of it. */
export async function handOver(canvas: HTMLCanvasElement, name: string, words: string): Promise<Saved> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) return 'saveFailed'
  const file = new File([blob], name, { type: 'image/png' })
  const share = { files: [file], text: words }
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.(share)) {
    try {
      await navigator.share(share)
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null
    }
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser has its own hold on what it saves.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  return 'saved'
}
