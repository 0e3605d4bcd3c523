import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { rulesOf } from '../../lib/build/cache-rules'
import { filesUnder } from '../../lib/build/files'
import { cacheControlFor, commandsOf, edgeFunction, synced } from '../harness/published'
import { expect, test } from '../harness/site'

const readme = readFileSync('README.md', 'utf8')
const hostFiles = ['_headers']

test('[Z33] every file of the finished site is published once, with the caching of its one rule', ({ isMobile }) => {
  test.skip(isMobile, 'files have no width')
  const headers = readFileSync('out/_headers', 'utf8')
  const commands = commandsOf(readme)
  const wrong = filesUnder('out')
    .filter((file) => !hostFiles.includes(file))
    .flatMap((file) => {
      const [rule, ...others] = rulesOf(file)
      const brought = commands.filter((command) => synced(command, file))
      // A name that may be kept for ever carries a hash, or stands in the folder of its build.
      const hashed = /[.\-~][\w-]{8,}\.|\/[\w~-]{8,}\.\w+(\.map)?$|^_next\/static\/[\w-]{21}\//.test(file)
      const faults = [
        !rule || others.length > 0 ? 'no rule, or several' : '',
        rule?.name === 'hashed' && !hashed ? 'kept for ever without a hash' : '',
        cacheControlFor(headers, `/${file}`) !== rule?.cacheControl ? '_headers' : '',
        brought.length !== 1 || brought[0]?.cacheControl !== rule?.cacheControl ? 's3' : '',
      ].filter(Boolean)
      return faults.length > 0 ? [`${file}: ${faults.join(', ')}`] : []
    })
  expect(wrong).toEqual([])
})

test('[Z34] the edge function finds every page, with and without a slash, and leads nobody elsewhere', ({
  isMobile,
}) => {
  test.skip(isMobile, 'files have no width')
  const files = new Set(filesUnder('out'))
  const answer = (uri: string, querystring = {}): unknown =>
    runInNewContext(`${edgeFunction(readme)}; handler(event)`, { event: { request: { uri, querystring } } })
  for (const file of files) {
    if (hostFiles.includes(file)) continue
    const page = /^(.*)index\.html$/.exec(file)
    expect(answer(`/${file}`)).toMatchObject({ uri: `/${file}` })
    if (!page) continue
    expect(answer(`/${page[1]}`)).toMatchObject({ uri: `/${file}` })
    if (page[1] !== '')
      expect(answer(`/${page[1]?.slice(0, -1)}`)).toMatchObject({
        statusCode: 308,
        headers: { location: { value: `/${page[1]}` } },
      })
  }
  expect(answer('/ko/exam', { kind: { value: 'quick' }, mode: { value: 'study' } })).toMatchObject({
    headers: { location: { value: '/ko/exam/?kind=quick&mode=study' } },
  })
  for (const uri of ['//evil', '/\\evil', '/\\/evil'])
    expect(answer(uri)).toMatchObject({ headers: { location: { value: '/evil/' } } })
})

test('[Z44] every script of study pages that is compiled beside the main thread asks to be compiled whole', ({
  isMobile,
}) => {
  test.skip(isMobile, 'files have no width')
  const scripts = filesUnder('out/_next/static/chunks')
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, text: readFileSync(`out/_next/static/chunks/${file}`, 'utf8') }))
  // Chromium compiles scripts of less than 30 kB on the main thread.
  const large = scripts.filter(({ text }) => Buffer.byteLength(text) > 31 * 1024)
  expect(large).not.toEqual([])
  const unasked = large.filter(({ text }) => !text.startsWith('//# allFunctionsCalledOnLoad\n'))
  expect(unasked.map(({ file }) => file)).toEqual([])
})
