import type { MadeFile } from '@/lib/interchange/made-file'

const fileOf = ({ name, type, bytes }: MadeFile): File => new File([bytes], name, { type })

/** Saves a file as a download. */
export function saveFile(made: MadeFile): void {
  const address = URL.createObjectURL(fileOf(made))
  const link = document.createElement('a')
  link.href = address
  link.download = made.name
  link.click()
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Whether a file goes by the system's share sheet here: on phones and tablets, where a download is hard to find again. */
export const canShare = (made: MadeFile): boolean =>
  matchMedia('(pointer: coarse)').matches && (navigator.canShare?.({ files: [fileOf(made)] }) ?? false)

/** Opens the share sheet; closing it again shares nothing and is no failure. */
export const shareFile = (made: MadeFile): Promise<void> =>
  navigator.share({ files: [fileOf(made)] }).catch(() => undefined)
