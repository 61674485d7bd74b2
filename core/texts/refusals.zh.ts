import type { Texts } from '../pure/texts.ts'

/** What the doorway, the flows, the keys, the files and the screens refuse, in Chinese; the keys are whole codes. */
export const refusals = {
  'doorway.not-signed-in': { says: '您还没有登录，或登录已过期。', todo: '请重新登录；已填写的内容保存在草稿里。' },
  'doorway.not-your-hat': { says: '您现在没有这个身份。', todo: '在右上角切换身份；如应当有，请联系巡察办。' },
  'doorway.not-yours': { says: '您当前的身份不能办理这件事。', todo: '切换到有此权限的身份，或请有权限的人办理。' },
  'doorway.forged': { says: '这次请求不是从您打开的页面发出的。', todo: '刷新页面后再办理一次。' },
  'doorway.locked': { says: '屏幕已锁定。', todo: '请输入密码或使用通行密钥解锁；填写中的内容都还在。' },
  'doorway.prove-again': {
    says: '办理这件事之前，需要再次确认是您本人。',
    todo: '请输入密码或使用通行密钥；十分钟内不再询问。',
  },
  'doorway.not-found': {
    says: '没有这项内容，或您当前的身份看不到它。',
    todo: '返回列表查看；如刚切换了身份，请换回来再试。',
  },
  'doorway.no-such-page': { says: '没有这个地址。', todo: '请从菜单进入。' },
  'doorway.bad-input': { says: '填写的内容有误。', todo: '请按各栏的提示改正后再提交。' },
  'doorway.choose-hat': { says: '您有几个身份，需要先选定一个。', todo: '在右上角选择身份。' },
  'doorway.no-key': { says: '请求缺少防重复的编号。', todo: '请从页面上办理；由程序调用时，请带上 Idempotency-Key。' },
  'doorway.key-reused': { says: '同一编号此前已用于另一项内容。', todo: '刷新页面，核对是否已经办理，再重新提交。' },
  'doorway.stale': { says: '您填写期间，内容已被他人修改。', todo: '对照双方的内容，选择后再提交；您写的没有丢失。' },
  'doorway.after-missing': {
    says: '它所依据的上一步还没有送到。',
    todo: '不必重填：上一步送到后会自动再发；如上一步被退回，请先改正它。',
  },
  'web.phone-full': {
    says: '手机存储空间已满，这一条没有存下；已存的都在，表单里的内容也还在。',
    todo: '请先联网把已记的发出去，或者删去不要的照片，腾出空间后再存一次。',
  },
  'web.not-packed': { says: '这不是外业手机导出的文件。', todo: '请选择从待发箱导出的文件。' },
  'web.vault-there': { says: '这部手机上已有您的外业内容。', todo: '请先把已有的发送完，或换一部手机打开。' },
  'web.form-changed': {
    says: '这一条是按旧表单填写的，与现在的表单不符，没有发送。',
    todo: '打开后按提示补改再保存；以前填写的内容都还在。',
  },
  'doorway.taken': { says: '与已有的内容重复。', todo: '查看列表中是否已有相同的一项；如编号重复，请换一个。' },
  'doorway.busy': { says: '正有人办理同一件事。', todo: '请稍等几秒再试。' },
  'doorway.too-long': { says: '这项查询用时过长，已停止。', todo: '请缩小范围，例如加上起止日期。' },
  'doorway.database-away': {
    says: '数据库暂时连不上，这一步可能没有办成。',
    todo: '系统会自动恢复，请过几秒再试；重新提交不会办两次，填写的内容还在。',
  },
  'doorway.disk-full': {
    says: '服务器磁盘已满，没有作任何改动。',
    todo: '请联系系统管理员腾出空间；之后不必重启，再试一次即可。',
  },
  'doorway.too-often': { says: '操作过于频繁。', todo: '请等一分钟再试。' },
  'doorway.too-large': { says: '内容超过允许的大小。', todo: '请分次提交，或把长内容作为附件上传。' },
  'doorway.wrong-kind': {
    says: '不接受这种格式的内容。',
    todo: '请从页面上办理；由程序调用时，请发送 application/json。',
  },
  'doorway.scope-too-wide': {
    says: '您的身份涉及的单位超过 {most} 个，不能一次打开。',
    todo: '请联系巡察办调整授权范围。',
  },
  'doorway.our-fault': {
    says: '系统出现错误，没有作任何改动。',
    todo: '请再试一次；仍不行，请把编号 {request} 告诉系统管理员。',
  },

  'flow.not-now': { says: '现在的状态不能办理这件事。', todo: '请先完成前面的步骤；如刚被他人办理，请刷新查看。' },

  'web.no-passkey': { says: '浏览器没有给出通行密钥。', todo: '请重试，或改用密码。' },
  'web.no-sentences': {
    says: '这里的说明文字没有取到。',
    todo: '请重新载入网页；正在填写的内容已存为草稿，不会丢失。',
  },
  'web.offline': { says: '网络不通，暂时取不到内容。', todo: '请检查网络；恢复后会自动重试。' },
  'web.kept': {
    says: '网络不通，您的内容已保存在这台设备上。',
    todo: '不必重新填写；网络恢复后自动发送，结果会提示您。',
  },
  'web.unreadable': {
    says: '收到的回答无法识别。',
    todo: '可能是网络设备改动了内容，请刷新；仍不行请联系系统管理员。',
  },

  'doorway.proxy-unclear': {
    says: '看不懂可信代理的地址：{setting}。',
    todo: 'MINGCHA_TRUSTED_PROXY 写 IP 地址或网段（如 127.0.0.1 10.0.0.0/8），用空格或逗号隔开。',
  },
  'doorway.metrics-unclear': {
    says: '监测页的设置看不懂。',
    todo: 'MINGCHA_METRICS 只能是 off 或 loopback；或者只设 MINGCHA_METRICS_TOKEN，至少 {least} 个字符。',
  },

  'keys.self-test-failed': {
    says: '本机的加密部件没有通过自检。',
    todo: '请勿存入资料；更换运行环境或重新安装 Node 后再启动。',
  },
  'keys.nothing-given': {
    says: '没有给出打开文件密钥的口令或密钥，没有启动。',
    todo: '在终端启动时输入口令，或设置 MINGCHA_PASSPHRASE_FILE、MINGCHA_KEY_FILE、MINGCHA_KEY_COMMAND 之一；只是试用，可加 --key-beside-data（密钥与数据放在一起，等于没有上锁）。',
  },
  'keys.not-given': {
    says: '密钥环由“{from}”保护，现在没有给出，没有启动。',
    todo: '在终端启动时输入，或按原来的设置给出（例如 MINGCHA_PASSPHRASE_FILE）。',
  },
  'keys.two-given': {
    says: '打开密钥的办法给了不止一个：{settings}。',
    todo: '只留一个，其余的设置去掉。',
  },
  'keys.not-the-same': { says: '两次输入的口令不一样。', todo: '什么都没有改动，请再来一次。' },
  'keys.no-terminal': {
    says: '设置口令要在终端上进行。',
    todo: '请在终端上执行；没有终端时，设置 MINGCHA_PASSPHRASE_FILE 后重新启动，口令即取代数据旁边的密钥文件。',
  },
  'keys.cipher-unclear': { says: '不认识的算法“{setting}”。', todo: 'MINGCHA_CIPHER 只能是 aes 或 sm。' },
  'keys.command-unclear': {
    says: '看不懂外部密钥程序的设置：{setting}',
    todo: 'MINGCHA_KEY_COMMAND 写程序的绝对路径，或 JSON 数组，如 ["/opt/hsm/wrap","--slot","1"]；时限 1–300 秒。',
  },
  'keys.no-ring': { says: '找不到密钥环 {path}。', todo: '从备份中恢复该文件；没有它，已加密的文件无法打开。' },
  'keys.cannot-unwrap': { says: '这把密钥打不开它，内容可能被改动。', todo: '确认密钥环与数据属于同一套备份。' },
  'keys.other-source': { says: '密钥环由“{from}”保护，现在给的是“{given}”。', todo: '按原来的方式提供主密钥。' },
  'keys.wrong-key': { says: '主密钥不对（来源：{from}）。', todo: '检查口令或密钥文件；大小写和空格都有区别。' },
  'keys.ring-broken': { says: '密钥环已损坏。', todo: '从备份中恢复密钥环，不要手工修改。' },
  'keys.command-failed': {
    says: '提供主密钥的程序 {program} 失败：{reason}',
    todo: '先单独运行该程序，确认它能给出密钥。',
  },
  'keys.passphrase-short': { says: '口令太短。', todo: '请至少用 {least} 个字符，例如几个不相关的词。' },
  'keys.malformed': {
    says: '主密钥的格式不对，应为 {bytes} 字节。',
    todo: '请给出 {bytes} 字节的 Base64，例如 openssl rand -base64 {bytes} 的输出。',
  },
  'keys.no-file': { says: '找不到密钥文件 {path}。', todo: '检查路径；它应是一个不超过 1 KB 的普通文件。' },
  'keys.beside-data': {
    says: '密钥文件 {path} 与数据放在一起，拿走数据的人也就拿走了密钥。',
    todo: '把它放到 {dataRoot} 以外的介质上；只是试用，可加 --key-beside-data。',
  },
  'keys.open-to-others': { says: '密钥文件 {path} 允许其他账户读取。', todo: '执行 chmod 600，只留所有者可读。' },

  'files.damaged': { says: '文件已损坏或被改动，不能打开（{reason}）。', todo: '请从备份恢复，并报告安全保密员。' },
  'files.missing': { says: '这份文件不在存储里。', todo: '请从备份恢复，并报告系统管理员。' },
  'files.begin-by-command': { says: '上传要先登记。', todo: '请从页面上传；由程序调用时，先登记文件再发送内容。' },
  'files.out-of-step': { says: '这份文件的上传与服务器上已收到的部分对不上。', todo: '请刷新页面，重新选择文件上传。' },
  'files.no-room': { says: '剩余空间不够存放这份文件。', todo: '请联系系统管理员扩充空间，或减小文件。' },
  'files.disk-full': { says: '服务器磁盘已满，文件没有存完。', todo: '请联系系统管理员；腾出空间后会从断点继续。' },
  'files.bad-id': { says: '文件的编号不合规定。', todo: '请从页面上重新选择文件。' },
  'files.bad-name': { says: '文件名为空、过长，或含有不允许的字符。', todo: '请改名后再上传。' },
  'files.empty': { says: '文件是空的。', todo: '请确认文件内容后再上传。' },
  'files.too-large': { says: '文件超过允许的大小。', todo: '请压缩或拆分后再上传。' },

  'migrate.downgrade': {
    says: '数据由更新的版本建立（步骤 {step}），本程序不认识。',
    todo: '请用建立它的版本或更新的版本启动。',
  },
  'migrate.behind': {
    says: '数据库还缺本程序的 {missing} 个步骤。',
    todo: '请先启动本版本的服务（./mingcha serve 或 ./mingcha migrate）；后台进程不改动表结构。',
  },
  'migrate.rights': {
    says: '数据库登录名的权限不够：{said}',
    todo: '请在 DATABASE_URL 中使用 PostgreSQL 超级用户；只在启动时建立角色、表和权限时使用。',
  },
  'migrate.settings-open': {
    says: '数据库中任何人都能执行 set_config，可以借此扩大自己能看到的范围；现在的登录名无权收回。',
    todo: '请由 PostgreSQL 超级用户在本数据库中执行：revoke execute on function pg_catalog.set_config(text, text, boolean) from public; grant execute on function pg_catalog.set_config(text, text, boolean) to mingcha_owner; 然后重新启动。',
  },
  'migrate.edited': {
    says: '步骤 {step} 与数据库中已执行的不一致。',
    todo: '请恢复原来的程序文件；已执行的步骤不能修改。',
  },
  'files.virus': {
    says: '查出病毒，这份文件没有收下。',
    todo: '请在本机查毒，换一份干净的文件再传，并告诉安全保密员。',
  },
  'files.not-scanned': {
    says: '病毒扫描没有回答，这份文件没有收下。',
    todo: '请告诉系统管理员检查病毒扫描服务，然后重新上传。',
  },
  'files.bad-scanner': {
    says: '病毒扫描的设置看不懂（MINGCHA_CLAMD={place}，MINGCHA_CLAMD_ABSENT={absent}）。',
    todo: '前者填套接字的绝对路径或“主机:端口”，后者填 refuse 或 warn。',
  },
  'files.checker-died': {
    says: '检查这个文件时程序中断了，文件没有被采用。',
    todo: '请换一种格式另存后再传；如果反复出现，请联系系统管理员。',
  },
  'files.broken': {
    says: '这个文件已损坏，打不开。',
    todo: '请用原来的软件打开并另存一份，再上传。',
  },
  'files.unknown-kind': {
    says: '认不出这是什么文件。',
    todo: '请上传办公文档、PDF、图片、音视频或文本文件。',
  },
  'files.not-what-its-name-says': {
    says: '文件内容和扩展名不符（内容是 {is}）。',
    todo: '请核对文件，把扩展名改对后再上传。',
  },
  'files.truncated': {
    says: '这个文件不完整，后半部分缺失。',
    todo: '请重新取得完整的文件再上传。',
  },
  'files.encrypted': {
    says: '这个文件设有密码，系统无法检查。',
    todo: '请去掉密码后再上传；系统会对所有文件加密保存。',
  },
  'files.macros': {
    says: '这个文件带有宏，不能接收。',
    todo: '请另存为不带宏的格式（如 .docx、.xlsx）后再上传。',
  },
  'files.bomb': {
    says: '这个文件解开后大得异常，已拒收。',
    todo: '请检查文件来源，拆成正常大小的文件再上传。',
  },
} as const satisfies Texts['refusals']
