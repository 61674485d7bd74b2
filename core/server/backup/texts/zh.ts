import type { Texts } from '../../../pure/texts.ts'

/** What backup, restore and upgrade refuse, in Chinese. */
export const zh = {
  words: {},
  refusals: {
    'bad-recipient': {
      says: '“{recipient}”不是 age 公钥。',
      todo: '公钥以 age1 开头，由 age-keygen 生成；核对后再试。',
    },
    'bad-identity': { says: '{path} 不是 age 私钥文件。', todo: '文件中应有一行以 AGE-SECRET-KEY- 开头。' },
    'needs-identity': { says: '这份备份是加密的。', todo: '用 --identity 给出 age 私钥文件。' },
    'wrong-identity': { says: '这把私钥打不开这份备份：{reason}', todo: '换成与备份时的公钥对应的私钥。' },
    'other-house': { says: '目录 {place} 里是另一套系统的备份。', todo: '请另选一个目录。' },
    'not-empty': { says: '目录 {place} 不是备份目录，里面已有别的内容。', todo: '请另选一个空目录。' },
    'no-place': { says: '目录 {place} 写不进去：{reason}', todo: '检查路径、权限和剩余空间。' },
    running: { says: '另一次备份正在进行。', todo: '等它结束后再试。' },
    'not-as-written': {
      says: '写完后读出的内容与写入的不一致：{file}',
      todo: '备份介质可能有故障，请更换介质后重新备份。',
    },
    'not-here': { says: '{place} 里没有可用的备份（缺 {missing}）。', todo: '检查目录；--at 用备份子目录的名字。' },
    damaged: { says: '备份中的 {file} 已损坏或被改动。', todo: '用 --at 换一份较早的备份，或换另一处保存的副本。' },
    'data-in-use': {
      says: '目录 {data} 里已有内容，不能恢复到这里。',
      todo: '用 --data 另给一个空目录；原有数据不会被覆盖。',
    },
    'database-in-use': { says: '这个数据库里已有明察的数据。', todo: '恢复到一个新建的空数据库。' },
    unfinished: {
      says: '目录 {data} 的恢复没有完成，不能启动。',
      todo: '再执行一次同样的 ./mingcha restore，它会从头再来。',
    },
    'other-shape': { says: '备份中有本程序不认识的列 {table}.{column}。', todo: '请用建立备份的版本恢复。' },
    differs: {
      says: '表 {table} 恢复后与备份不一致（应有 {was} 行，实有 {is} 行）。',
      todo: '没有留下任何改动；请换一份备份再试，并报告开发者。',
    },
    dangling: {
      says: '恢复后 {constraint} 有指向不存在内容的行。',
      todo: '没有留下任何改动；请换一份备份再试，并报告开发者。',
    },
    'other-head': {
      says: '恢复后日志的检查点与备份不同（应有 {was} 条，实有 {is} 条）。',
      todo: '没有留下任何改动；请换一份备份再试。',
    },
    'file-lost': {
      says: '备份中没有文件 {id}，或它已损坏。',
      todo: '从另一处保存的副本补齐 files 目录后再试；升级前的备份请加 --files。',
    },
    'upgrade-unfinished': {
      says: '目录 {data} 更换数据库版本时中断了，不能启动。',
      todo: '执行 ./mingcha upgrade --back 换回原来的，再重新更换。',
    },
    'upgrade-open': {
      says: '目录 {data} 上一次更换数据库版本还没有确认。',
      todo: '先执行 ./mingcha upgrade --confirm（或 --back）。',
    },
    'no-upgrade': {
      says: '目录 {data} 没有可确认或换回的版本更换。',
      todo: '不需要做什么；更换请用 ./mingcha upgrade。',
    },
    'no-house': { says: '目录 {data} 里没有明察的数据。', todo: '用 --data（或 MINGCHA_DATA）给出正确的数据目录。' },
  },
  records: {},
} as const satisfies Texts
