/** What a command does, in both languages, and the file beside this one that holds its `run`. */
type Verb = Readonly<{ file: string; zh: string; en: string }>

/** Every command of `mingcha`; one whose file is not there is not offered. */
export const verbs: Readonly<Record<string, Verb>> = {
  start: { file: 'serve', zh: '启动（同 serve）', en: 'start (same as serve)' },
  serve: { file: 'serve', zh: '启动服务', en: 'start the server' },
  public: { file: 'public', zh: '启动群众网页', en: 'start the public pages' },
  worker: { file: 'worker', zh: '运行后台任务', en: 'run the background jobs' },
  demo: { file: 'demo', zh: '启动演示县', en: 'start the demo town' },
  migrate: { file: 'migrate', zh: '升级数据库结构', en: 'bring the database up to date' },
  user: { file: 'user', zh: '管理账号', en: 'manage accounts' },
  doctor: { file: 'doctor', zh: '检查安装与数据', en: 'check the installation and the data' },
  backup: { file: 'backup', zh: '备份', en: 'back up' },
  restore: { file: 'restore', zh: '恢复', en: 'restore' },
  upgrade: { file: 'upgrade', zh: '升级数据库引擎', en: 'upgrade the database engine' },
  verify: { file: 'verify', zh: '核验台账', en: 'verify the ledger' },
  export: { file: 'export', zh: '导出', en: 'export' },
  import: { file: 'import', zh: '导入', en: 'import' },
  bench: { file: 'bench', zh: '测速', en: 'measure speed' },
  check: { file: 'check', zh: '检查代码（类型、纯净、格式、习惯）', en: 'check the code: types, purity, form, habits' },
  print: { file: 'print', zh: '重新生成 docs/generated', en: 'print docs/generated anew' },
  test: { file: 'test', zh: '运行全部测试', en: 'run every test' },
}
