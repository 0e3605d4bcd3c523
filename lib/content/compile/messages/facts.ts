import { error } from './message'

/** The ledger. */
export const factMessages = {
  'fact-shape': error(
    [
      '"## fact-id", one claim with its Korean half, then a list of "- key: value" lines.',
      'content/README.md shows a whole fact.',
    ],
    ['"## fact-id", 한국어가 딸린 문장 하나, "- key: value" 목록', 'content/README.md에 예시가 있습니다.'],
  ),
  'unknown-field': error(
    ['One of {known}, each once.', 'Mend the spelling or remove the line.'],
    ['{known} 가운데 하나(각각 한 번)', '철자를 고치거나 줄을 지우세요.'],
  ),
  'missing-field': error(
    ['A line "- {name}: …".', 'Every fact says its verdict, source, checked and domains.'],
    ['"- {name}: …" 줄', '모든 사실에는 verdict, source, checked, domains가 있어야 합니다.'],
  ),
  'bad-verdict': error(
    ['One of {known}.', '"current" means that exam, notes and service agree.'],
    ['{known} 가운데 하나', '"current"는 시험, 노트, 서비스가 일치한다는 뜻입니다.'],
  ),
  'bad-checked': error(
    ['A month as YYYY-MM.', 'Write the month in which the source was last read, such as 2026-11.'],
    ['YYYY-MM 형식의 달', '출처를 마지막으로 확인한 달을 2026-11처럼 쓰세요.'],
  ),
  'bad-port': error(
    [
      'Ports such as 6379/tcp, 53/tcp+udp, separated by commas.',
      'The number is 1 to 65535, the protocol tcp, udp or tcp+udp.',
    ],
    ['쉼표로 나눈 6379/tcp, 53/tcp+udp 형식의 포트', '번호는 1~65535, 프로토콜은 tcp, udp, tcp+udp 가운데 하나입니다.'],
  ),
  'port-without-service': error(
    ['"service" and "port" together, or neither.', 'Cards ask the service for its port and the port for its services.'],
    ['함께 있는 "service"와 "port"', '카드는 서비스에서 포트를, 포트에서 서비스를 묻습니다.'],
  ),
  'port-not-in-claim': error(
    ['The port {port} in the claim.', 'The "port" line and the sentence must give the same numbers.'],
    ['문장에 나오는 포트 {port}', '"port" 줄과 문장의 번호가 같아야 합니다.'],
  ),
}
