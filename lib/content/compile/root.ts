import { resolve } from 'node:path'

/** The folder that holds the course: `CONTENT_DIR`, from the working directory, or `content`. */
export const contentRoot = (): string => resolve(process.env.CONTENT_DIR || 'content')
