/** What a command does, in both languages, and the file beside this one that holds its `run`. */
type Verb = Readonly<{ file: string; zh: string; en: string }>

/** Every command of `mingcha`. */
export const verbs: Readonly<Record<string, Verb>> = {
  start: {
    file: 'start',
    zh: '在一台电脑上启动（不强求口令）',
    en: 'start on one computer, with or without a passphrase',
  },
  serve: { file: 'serve', zh: '启动服务', en: 'start the server' },
  worker: { file: 'worker', zh: '后台进程（封存、后台任务）', en: 'work in the background beside the servers' },
  public: {
    file: 'public',
    zh: '公开受理页面（单独的进程和网址）',
    en: 'the public pages, a process and origin of their own',
  },
  demo: { file: 'demo', zh: '启动演示县', en: 'start the demo town' },
  migrate: { file: 'migrate', zh: '升级数据库结构', en: 'bring the database up to date' },
  export: { file: 'export', zh: '导出封存的操作记录', en: 'export the sealed log' },
  verify: { file: 'verify', zh: '校验导出的操作记录', en: 'verify an exported log' },
  backup: { file: 'backup', zh: '备份（不停机）', en: 'back up while running' },
  restore: { file: 'restore', zh: '恢复备份到空目录', en: 'restore a backup into an empty place' },
  import: {
    file: 'import',
    zh: '拆分既有报告、意见、台账（不保存）',
    en: 'split an existing report, opinion or ledger, without saving',
  },
  keys: {
    file: 'keys',
    zh: '设口令，更换主密钥，重写备份中的密钥',
    en: 'set a passphrase, rotate the key of the keys, renew those in backups',
  },
  figures: {
    file: 'figures',
    zh: '校验下级单位的统计包（不保存）',
    en: 'check a package of figures from an office below, without saving',
  },
  upgrade: { file: 'upgrade', zh: '换用另一个版本的 PostgreSQL', en: 'move into another PostgreSQL' },
  bundle: { file: 'bundle', zh: '打成一个归档，供不联网安装', en: 'one archive for a machine without a network' },
  doctor: { file: 'doctor', zh: '检查运行状况', en: 'look at what goes wrong quietly' },
  nation: {
    file: 'nation',
    zh: '用虚构的全国数据填满空目录，试规模',
    en: 'fill an empty place with an invented nation',
  },
  bench: { file: 'bench', zh: '测速', en: 'measure speed' },
  check: { file: 'check', zh: '检查代码（类型、纯净、格式、习惯）', en: 'check the code: types, purity, form, habits' },
  print: { file: 'print', zh: '重新生成 docs/generated', en: 'print docs/generated anew' },
  test: { file: 'test', zh: '运行全部测试', en: 'run every test' },
}
