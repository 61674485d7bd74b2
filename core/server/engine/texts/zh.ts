import type { Texts } from '../../../pure/texts.ts'

export const zh = {
  words: {},
  refusals: {
    'no-account': {
      says: '以 root 运行时需要一个普通系统账户来运行 PostgreSQL，本机没有 {candidates}。',
      todo: '新建账户：useradd --system mingcha；或改用普通用户启动。',
    },
    'no-package': {
      says: '没有适用于本机处理器（{platform}）的内置数据库。',
      todo: '安装 Node 24 以上版本和 PostgreSQL 15 以上版本，并设置 DATABASE_URL；若本机应受支持，请重新运行 npm ci --include=optional。',
    },
    'no-place': {
      says: '无法把数据库程序复制到 {place}：{reason}',
      todo: '检查该目录的写权限和剩余空间（约 60 MB）。',
    },
    'awkward-path': {
      says: '数据库程序不能从含有 " $ ` 或 \\ 的路径运行：{path}',
      todo: '把明察放到不含这些字符的目录（空格和汉字没有问题）。',
    },
    'cannot-run': {
      says: '数据库程序 {program} 无法运行：{reason}',
      todo: '检查该磁盘是否禁止执行（noexec）、系统是否缺少 glibc；也可设置 DATABASE_URL 使用自备的 PostgreSQL。',
    },
    'in-use': {
      says: '数据目录 {data} 正由另一个明察使用（进程 {pid}，启动于 {start}）。',
      todo: '使用已在运行的那一个，或先停止它，或用 MINGCHA_DATA 指定另一个数据目录。',
    },
    'no-lock': {
      says: '数据目录 {data} 所在的文件系统不支持文件锁：{reason}',
      todo: '把数据目录放在本地磁盘上（设置 MINGCHA_DATA）。',
    },
    'data-not-writable': {
      says: '不能写入数据目录 {data}：{reason}',
      todo: '用 MINGCHA_DATA 指定一个可写的目录。',
    },
    'unreachable-data': {
      says: '运行数据库的账户 {account} 进不了数据目录 {data}。',
      todo: '换一个目录（例如 /var/lib/mingcha/data），或对其上级目录执行 chmod o+x。',
    },
    'socket-folder': {
      says: '不能使用套接字目录 {place}：{reason}',
      todo: '如果它不是明察建立的，请删除后再启动。',
    },
    'no-password': {
      says: '数据库已存在，但缺少它的口令文件 {file}。',
      todo: '从备份中恢复该文件。',
    },
    'init-failed': {
      says: '在 {data} 建立数据库失败：{reason}',
      todo: '检查剩余空间和目录权限，然后重新启动。',
    },
    'other-version': {
      says: '数据目录 {data} 由 PostgreSQL {made} 建立，本程序自带 {here}。',
      todo: '用原来的版本备份，再用本版本恢复（mingcha upgrade）。',
    },
    'start-failed': {
      says: '数据库没有启动：{reason}',
      todo: '按上面的原因处理后重新启动；数据没有改动。',
    },
    'not-running': {
      says: '数据目录 {data} 上没有正在运行的明察。',
      todo: '先启动：./mingcha serve。',
    },
    'stop-failed': {
      says: '数据库（进程 {pid}）一分钟内没有停止。',
      todo: '稍等后再试；不要强行删除文件。',
    },
  },
  records: {},
} as const satisfies Texts
