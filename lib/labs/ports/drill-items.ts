import type { Bilingual } from '../../core/locale'

/** A fact about a port as the drill asks it. Its numbers are those of the ledger, held by a test. */
export type PortFact = {
  readonly fact: string
  readonly ports: readonly number[]
  /** Accepted names of what uses the port, per language; the first is the one that is shown. */
  readonly names: Bilingual<readonly string[]>
  /** Whether it is asked; what is not asked still counts as an answer to its port. */
  readonly asked: boolean
}

const same = (...names: readonly string[]): Bilingual<readonly string[]> => ({ en: names, ko: names })
const item = (fact: string, ports: readonly number[], names: PortFact['names'], asked = true): PortFact => ({
  fact,
  ports,
  names,
  asked,
})

/** The port facts that the course asks by heart, and those outside the exam that share a port with them; a fact may stand in parts. */
export const portFacts: readonly PortFact[] = [
  item('ssh-port-22', [22], same('SSH')),
  item('rdp-port-3389', [3389], {
    en: ['Remote Desktop (RDP)', 'RDP', 'Remote Desktop', 'Remote Desktop Protocol'],
    ko: ['원격 데스크톱(RDP)', 'RDP', '원격 데스크톱', '원격 데스크탑'],
  }),
  item('http-port-80', [80], same('HTTP')),
  item('https-port-443', [443], same('HTTPS')),
  item('ftp-port-21', [21], same('FTP')),
  item('sftp-port-22', [22], same('SFTP')),
  item('nfs-port-2049', [2049], same('NFS, Amazon EFS', 'NFS', 'EFS', 'Amazon EFS')),
  item('dns-port-53', [53], same('DNS')),
  item('mysql-port-3306', [3306], same('MySQL', 'RDS for MySQL')),
  item('mariadb-port-3306', [3306], same('MariaDB', 'RDS for MariaDB')),
  item('postgresql-port-5432', [5432], {
    en: ['PostgreSQL', 'Postgres', 'RDS for PostgreSQL'],
    ko: ['PostgreSQL', 'Postgres', 'RDS for PostgreSQL', '포스트그레스'],
  }),
  // Aurora is asked edition by edition: its port is that of the engine it is compatible with.
  item('aurora-ports-5432-3306', [3306], {
    en: ['Aurora, MySQL-compatible', 'Aurora MySQL', 'Amazon Aurora MySQL', 'Aurora'],
    ko: ['Aurora MySQL 호환 에디션', 'Aurora MySQL', 'Aurora MySQL 호환', 'Aurora', '오로라'],
  }),
  item('aurora-ports-5432-3306', [5432], {
    en: ['Aurora, PostgreSQL-compatible', 'Aurora PostgreSQL', 'Amazon Aurora PostgreSQL', 'Aurora'],
    ko: ['Aurora PostgreSQL 호환 에디션', 'Aurora PostgreSQL', 'Aurora PostgreSQL 호환', 'Aurora', '오로라'],
  }),
  item('oracle-port-1521', [1521], {
    en: ['Oracle', 'Oracle Database', 'RDS for Oracle'],
    ko: ['Oracle', 'RDS for Oracle', '오라클'],
  }),
  item('sqlserver-port-1433', [1433], {
    en: ['SQL Server', 'Microsoft SQL Server', 'MSSQL', 'RDS for SQL Server'],
    ko: ['SQL Server', 'Microsoft SQL Server', 'MSSQL', 'RDS for SQL Server'],
  }),
  item('redshift-port-5439', [5439], {
    en: ['Amazon Redshift', 'Redshift'],
    ko: ['Amazon Redshift', 'Redshift', '레드시프트'],
  }),
  item('redis-default-port', [6379], {
    en: ['Redis, Valkey', 'Redis', 'Valkey', 'Redis OSS', 'ElastiCache for Redis', 'ElastiCache for Valkey'],
    ko: ['Redis, Valkey', 'Redis', 'Valkey', 'Redis OSS', '레디스', 'ElastiCache for Redis', 'ElastiCache for Valkey'],
  }),
  item('memcached-default-port', [11211], {
    en: ['Memcached', 'ElastiCache for Memcached'],
    ko: ['Memcached', 'ElastiCache for Memcached', '멤캐시드', '멤캐시디'],
  }),
  item('dynamodb-https-443', [443], {
    en: ['DynamoDB API calls', 'DynamoDB'],
    ko: ['DynamoDB API 호출', 'DynamoDB', '다이나모DB'],
  }),
  item('opensearch-https-443', [443], same('OpenSearch Service', 'Amazon OpenSearch Service', 'OpenSearch'), false),
]
