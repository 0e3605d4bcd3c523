import type { PairedMessages } from './types'

/** Why a backup is refused as a whole, one sentence for each `BackupRefusal`; every one says that nothing was changed. */
export const files = {
  empty: {
    ko: '빈 파일입니다. 바뀐 것은 없습니다.',
    en: 'The file is empty. Nothing was changed.',
  },
  'not-a-backup': {
    ko: '이 사이트의 백업 파일이 아닙니다. 바뀐 것은 없습니다.',
    en: 'This is not a backup of this site. Nothing was changed.',
  },
  newer: {
    ko: '이 사이트의 더 새로운 판이 만든 파일입니다. 사이트를 새로 고친 뒤 다시 가져오십시오. 바뀐 것은 없습니다.',
    en: 'A newer version of this site made this file. Reload the site and import the file again. Nothing was changed.',
  },
  'too-large': {
    ko: '파일이 64 MB보다 커서 읽지 않았습니다. 이 사이트의 백업은 그렇게 크지 않습니다. 바뀐 것은 없습니다.',
    en: 'The file is larger than 64 MB and was not read: no backup of this site is. Nothing was changed.',
  },
  'unpacks-too-large': {
    ko: '압축을 풀면 256 MB를 넘는 파일이라 읽기를 멈췄습니다. 바뀐 것은 없습니다.',
    en: 'Unpacked, the file would exceed 256 MB; reading was stopped. Nothing was changed.',
  },
  bomb: {
    ko: '작은 파일 안에 비정상적으로 많은 내용이 압축되어 있어 읽기를 멈췄습니다. 바뀐 것은 없습니다.',
    en: 'Far more is packed into this small file than a backup ever holds; reading was stopped. Nothing was changed.',
  },
  'line-too-long': {
    ko: '한 줄이 4 MB를 넘는 파일이라 읽기를 멈췄습니다. 바뀐 것은 없습니다.',
    en: 'A line of this file is longer than 4 MB; reading was stopped. Nothing was changed.',
  },
  'too-many-lines': {
    ko: '백만 줄이 넘는 파일이라 읽기를 멈췄습니다. 바뀐 것은 없습니다.',
    en: 'The file has more than a million lines; reading was stopped. Nothing was changed.',
  },
  'too-deep': {
    ko: '목록이 지나치게 깊이 겹쳐 있는 파일이라 읽기를 멈췄습니다. 바뀐 것은 없습니다.',
    en: 'Lists stand too deep within each other in this file; reading was stopped. Nothing was changed.',
  },
  encoding: {
    ko: '글자가 깨진(UTF-8이 아닌) 파일입니다. 바뀐 것은 없습니다.',
    en: 'The text of this file is broken (it is not UTF-8). Nothing was changed.',
  },
  damaged: {
    ko: '손상된 파일이라 읽을 수 없습니다. 바뀐 것은 없습니다.',
    en: 'The file is damaged and cannot be read. Nothing was changed.',
  },
  checksum: {
    ko: '파일이 만들어진 뒤에 내용이 바뀌었습니다(체크섬 불일치). 어느 부분이 바뀌었는지 알 수 없어 가져오지 않았습니다. 바뀐 것은 없습니다.',
    en: 'The file has been altered since it was made (its checksum does not match). As nobody can say where, it was not imported. Nothing was changed.',
  },
  counts: {
    ko: '파일에 적힌 개수와 실제 내용이 다릅니다. 바뀐 것은 없습니다.',
    en: 'The file does not hold what it says it holds. Nothing was changed.',
  },
  'after-end': {
    ko: '백업이 끝난 뒤에 다른 내용이 붙어 있는 파일입니다. 바뀐 것은 없습니다.',
    en: 'Something follows the end of the backup in this file. Nothing was changed.',
  },
  unreadable: {
    ko: '기기에서 파일을 끝까지 읽지 못했습니다. 파일이 아직 그 자리에 있는지 확인하고 다시 고르십시오. 바뀐 것은 없습니다.',
    en: 'The device could not read the file to its end. Check that it is still there and choose it again. Nothing was changed.',
  },
} as const satisfies PairedMessages
