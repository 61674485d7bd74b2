import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { momentOf } from '../../core/server/backup/place.ts'
import { migrationsOf } from '../../core/server/migrate.ts'
import { rooms } from '../../rooms/order.ts'
import { diskIsEncrypted } from './disk.ts'
import { keysFinding, memoryFinding } from './doctor-keys.ts'
import { tipsFinding } from './doctor-tips.ts'
import { knownPlaces, lastBackup } from './schedule.ts'
import { root } from './version.ts'

/** One thing looked at: green is well, amber wants attention soon, red now. */
export type Finding = Readonly<{ about: string; light: 'green' | 'amber' | 'red'; zh: string; en: string }>

/** What doctor looks at; `now` in milliseconds of the epoch. */
export type Patient = Readonly<{ data: string; admin: pg.ClientConfig; now: number }>

const minute = 60_000
const day = 24 * 60 * minute
const gigabyte = 1024 ** 3

/**
 * Looks at everything that goes wrong quietly: sealing, clock, schema, rights, queue, backups, keys, disk. Never says what is in a record. A database that
 * does not answer is the one finding then.
 */
export async function examine(patient: Patient): Promise<Finding[]> {
  const client = new pg.Client({ ...patient.admin, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    const why = (error as Error).message
    return [{ about: 'database', light: 'red', zh: `数据库连不上：${why}`, en: `The database does not answer: ${why}` }]
  }
  try {
    const asked = [
      await sealing(client, patient),
      await clocks(client, patient),
      await schema(client),
      await rights(client),
    ]
    return [
      ...asked,
      await queue(client),
      await searching(client),
      await forwarding(client, patient),
      await backups(patient),
      await keysFinding(patient.data),
      await keysInBackups(client, patient),
      await room(patient),
      await tipsFinding(client, patient.data),
      await encryption(patient),
      await memoryFinding(),
    ]
  } finally {
    await client.end()
  }
}

const one = async (client: pg.Client, text: string) => (await client.query(text)).rows[0]

async function sealing(client: pg.Client, { now }: Patient): Promise<Finding> {
  const { oldest, n } = await one(
    client,
    'select extract(epoch from min(at)) * 1000 as oldest, count(*)::int as n from mingcha.ledger_record where leaf is null',
  )
  const minutes = oldest === null ? 0 : Math.floor((now - Number(oldest)) / minute)
  const light = minutes >= 10 ? 'red' : minutes >= 2 ? 'amber' : 'green'
  return {
    about: 'sealing',
    light,
    zh: `待封存的记录 ${n} 条，最早的已等 ${minutes} 分钟${light === 'green' ? '' : '。检查服务是否在运行，有无长时间不结束的事务'}`,
    en: `${n} records wait to be sealed, the oldest for ${minutes} minutes${light === 'green' ? '' : '. See whether the server runs and no transaction stays open'}`,
  }
}

async function clocks(client: pg.Client, { now }: Patient): Promise<Finding> {
  const { at } = await one(client, 'select extract(epoch from clock_timestamp()) * 1000 as at')
  const seconds = Math.round(Math.abs(Number(at) - now) / 1000)
  const light = seconds >= 60 ? 'red' : seconds >= 5 ? 'amber' : 'green'
  return {
    about: 'clock',
    light,
    zh: `本机与数据库的时钟相差 ${seconds} 秒${light === 'green' ? '' : '。请在两边启用对时（NTP）'}`,
    en: `The clocks of this machine and the database differ by ${seconds} s${light === 'green' ? '' : '. Have both follow NTP'}`,
  }
}

async function schema(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query('select name from mingcha.migration')
  const done = new Set(rows.map(({ name }) => name))
  const pending = (await migrationsOf(root, rooms)).filter(({ name }) => !done.has(name)).length
  return pending === 0
    ? { about: 'schema', light: 'green', zh: '数据库结构是最新的', en: 'The schema is up to date' }
    : {
        about: 'schema',
        light: 'amber',
        zh: `数据库结构还差 ${pending} 步，下次启动时自动补齐（之前先备份）`,
        en: `The schema lacks ${pending} steps; the next start makes them (after a backup)`,
      }
}

async function rights(client: pg.Client): Promise<Finding> {
  const { open } = await one(
    client,
    "select has_function_privilege('mingcha', 'pg_catalog.set_config(text, text, boolean)', 'execute') as open",
  )
  return open
    ? {
        about: 'rights',
        light: 'red',
        zh: '任何人都能执行 set_config，可借此扩大自己看到的范围。请由数据库超级用户执行启动时提示的两条语句',
        en: 'Everybody may call set_config and so widen what he sees. Let a superuser run the two statements that the start shows',
      }
    : { about: 'rights', light: 'green', zh: 'set_config 已对所有人收回', en: 'set_config is taken from everybody' }
}

/** Whether words are found by an index behind the walls, and how many files still wait to be read for it. */
async function searching(client: pg.Client): Promise<Finding> {
  const { sharp, waiting } = await one(
    client,
    `select (select proleakproof from pg_proc where oid = 'pg_catalog.ts_match_vq(tsvector, tsquery)'::regprocedure) as sharp,
      (select count(*) from mingcha.search_reading where state in ('waiting', 'reading'))::int as waiting`,
  )
  return sharp
    ? {
        about: 'search',
        light: 'green',
        zh: `全文查找可用索引，待读文件 ${waiting} 份`,
        en: `Searching in files uses its index; ${waiting} files wait to be read`,
      }
    : {
        about: 'search',
        light: 'amber',
        zh: '全文查找和按字词筛选底稿用不上索引，数量多时很慢。请由数据库超级用户执行一次：alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof',
        en: 'Searching in files, and sheets by words, cannot use their index and are slow over many. Let a superuser run once: alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof',
      }
}

async function queue(client: pg.Client): Promise<Finding> {
  const { late, dead } = await one(
    client,
    `select count(*) filter (where attempts < max_attempts and run_at < now() - interval '1 hour')::int as late,
      count(*) filter (where attempts >= max_attempts)::int as dead from jobs._private_jobs`,
  )
  return {
    about: 'queue',
    light: dead > 0 ? 'red' : late > 0 ? 'amber' : 'green',
    zh: `后台任务：超过一小时未办 ${late} 件，屡次失败已放弃 ${dead} 件${late + dead > 0 ? '。查看服务日志' : ''}`,
    en: `Background work: ${late} waiting for more than an hour, ${dead} given up${late + dead > 0 ? '. See the log of the server' : ''}`,
  }
}

/** How far each target is behind to which sealed records were ever handed on; where none was set, that is said. */
async function forwarding(client: pg.Client, { now }: Patient): Promise<Finding> {
  const about = 'forwarding'
  const { rows } = await client.query(`
    select f.target, (select extract(epoch from r.at) * 1000 from mingcha.ledger_record r where r.leaf >= f.next
      order by r.leaf limit 1) as oldest from mingcha.ledger_forward f order by f.target`)
  if (rows.length === 0) {
    const zh = '日志没有外送到别的系统（可设 MINGCHA_SYSLOG 或 MINGCHA_LOG_FILE）'
    return { about, light: 'green', zh, en: 'Records go to no other system (MINGCHA_SYSLOG, MINGCHA_LOG_FILE)' }
  }
  const behind = rows.map(({ target, oldest }) => ({
    target: String(target),
    minutes: oldest === null ? 0 : Math.max(0, Math.floor((now - Number(oldest)) / minute)),
  }))
  const most = Math.max(...behind.map(({ minutes }) => minutes))
  const light = most >= 60 ? 'red' : most >= 10 ? 'amber' : 'green'
  const well = light === 'green'
  return {
    about,
    light,
    zh: `日志外送：${behind.map((one) => `${one.target} 落后 ${one.minutes} 分钟`).join('；')}${well ? '' : '。检查对方是否在接收，服务的设置里是否还有它'}`,
    en: `Handing records on: ${behind.map((one) => `${one.target} is ${one.minutes} minutes behind`).join('; ')}${well ? '' : '. See whether the other side takes them and the server is still set to send'}`,
  }
}

async function backups({ data, now }: Patient): Promise<Finding> {
  const last = await lastBackup(data)
  if (!last) {
    return {
      about: 'backup',
      light: 'red',
      zh: '没有做过备份。请设置 MINGCHA_BACKUP_TO 和 MINGCHA_BACKUP_RECIPIENTS，或执行 ./mingcha backup',
      en: 'There is no backup. Set MINGCHA_BACKUP_TO and MINGCHA_BACKUP_RECIPIENTS, or run ./mingcha backup',
    }
  }
  const days = Math.floor((now - momentOf(last.stamp).getTime()) / day)
  const there = existsSync(join(last.to, last.stamp))
  return {
    about: 'backup',
    light: days >= 7 ? 'red' : days >= 2 || !there ? 'amber' : 'green',
    zh: `上一次备份在 ${days} 天前（${last.to}/${last.stamp}${there ? '' : '，现在找不到'}）`,
    en: `The last backup is ${days} days old (${last.to}/${last.stamp}${there ? '' : ', not there now'})`,
  }
}

/** Keys that were destroyed here and still lie with backups, because the medium was not there when they were written anew. */
async function keysInBackups(client: pg.Client, { data }: Patient): Promise<Finding> {
  const { last } = await one(client, 'select max(destroyed_at) as last from mingcha.documents_key')
  const behind = (await knownPlaces(data)).filter(({ keysAt }) => keysAt !== '' && last && new Date(keysAt) < last)
  const places = behind.map(({ to }) => to).join('、')
  return behind.length > 0
    ? {
        about: 'keys-in-backups',
        light: 'red',
        zh: `已销毁的密钥在这些备份目录中还在：${places}。请接上介质后执行 ./mingcha keys renew`,
        en: `Keys that were destroyed still lie in these directories of backups: ${places}. Connect the medium and run ./mingcha keys renew`,
      }
    : {
        about: 'keys-in-backups',
        light: 'green',
        zh: '已知的备份目录中没有已销毁的密钥',
        en: 'No directory of backups known here holds a key that was destroyed',
      }
}

async function room({ data }: Patient): Promise<Finding> {
  const { bavail, bsize, blocks } = await statfs(data)
  const [left, share] = [bavail * bsize, bavail / blocks]
  const light = left < gigabyte ? 'red' : left < 5 * gigabyte || share < 0.1 ? 'amber' : 'green'
  const words = `${(left / gigabyte).toFixed(1)} GB（${Math.round(share * 100)}%）`
  return {
    about: 'room',
    light,
    zh: `数据盘剩余 ${words}${light === 'green' ? '' : '。请腾出空间或扩容'}`,
    en: `Left on the disk of the data: ${words}${light === 'green' ? '' : '. Make room'}`,
  }
}

async function encryption({ data }: Patient): Promise<Finding> {
  const encrypted = await diskIsEncrypted(data)
  return encrypted
    ? { about: 'encryption', light: 'green', zh: '数据盘已加密', en: 'The disk of the data is encrypted' }
    : {
        about: 'encryption',
        light: encrypted === null ? 'amber' : 'red',
        zh: `${encrypted === null ? '看不出数据盘是否加密' : '数据盘没有加密'}：数据库里的文字靠磁盘加密保护，请用 LUKS 或存储自带的加密`,
        en: `${encrypted === null ? 'Whether the disk of the data is encrypted cannot be told' : 'The disk of the data is not encrypted'}: it alone protects the texts in the database; use LUKS or the storage's own`,
      }
}
