/** What people build passwords of: general knowledge, written down by us; no list of anybody's was copied. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Whole sentences and codes that are known to everyone. */
export const whole = words(`
  correcthorsebatterystaple thequickbrownfox ilovemyfamily iloveyouforever letmeinplease opensesame123 tobeornottobe
  maytheforcebewithyou mypasswordispassword thisismypassword passwordispassword ihateyourpassword whatisthepassword
  changemeplease defaultpassword temporarypassword correct-horse-battery-staple nopasswordneeded
  wodemimashi123456 buyaowenwomima woaizuguo1949 weirenminfuwu tiantianxiangshang haohaoxuexi haohaoxuexitiantianxiangshang
  buwangchuxin laojishiming buwangchuxinlaojishiming zhonghuarenmin zhonghuaminzu zhongguogongchandang gongchandangwansui
  zhonghuarenmingongheguo xinshidai2017 shehuizhuyi xunshixuncha jijianjiancha xianweixuncha xunchagongzuo xunchabangongshi
  xianweixunchaban xunchalingdaoxiaozu jiweijianwei danganguanli xitongguanliyuan anquanbaomiyuan anquanshenjiyuan
  chuangqianmingyueguang yishidishangshuang jutouwangmingyue ditousiguxiang bairiyishanjin huangheruhailiu
  为人民服务为人民服务 不忘初心牢记使命 好好学习天天向上 中华人民共和国万岁 床前明月光疑是地上霜 我的密码就是这个密码
`)

/** Words of the world's lists. */
export const world = words(`
  password passw0rd passwd pass admin administrator root superuser sysadmin system manager server database oracle mysql postgres
  postgresql redis tomcat nginx jenkins gitlab docker ubuntu debian centos linux windows microsoft office google apple android samsung
  huawei xiaomi lenovo toshiba cisco juniper router switch network internet wireless default guest public private security secure
  secret login logon signin access letmein welcome changeme test tester testing demo user username usuario operator support service
  backup monitor master access hello world iloveyou loveme lovely love forever sunshine princess prince angel baby babygirl honey
  sweet sweetheart flower butterfly rainbow diamond golden silver crystal shadow phantom ghost dragon tiger lion eagle falcon hawk wolf
  panther monkey donkey rabbit panda dolphin horse mustang ferrari porsche mercedes toyota honda yamaha suzuki harley corvette football
  baseball basketball soccer hockey tennis volleyball swimming running cycling liverpool arsenal chelsea barcelona juventus manchester
  madrid lakers yankees cowboys steelers eagles rangers redsox michael jordan jennifer jessica michelle nicole daniel andrew joshua
  matthew robert thomas charlie george william richard david james john alexander christopher anthony jonathan benjamin samantha
  elizabeth victoria isabella sophia olivia emma hannah amanda ashley melissa stephanie superman batman spiderman ironman avengers
  starwars skywalker startrek matrix pokemon pikachu naruto dragonball minecraft fortnite counterstrike warcraft starcraft blizzard
  nintendo playstation xbox gamer player winner champion killer hunter warrior soldier ninja samurai pirate captain general major
  colonel freedom liberty justice peace victory glory america canada england france germany italy spain russia china japan korea
  london paris berlin newyork chicago boston dallas houston florida texas california shanghai beijing hongkong taiwan singapore summer
  winter spring autumn january february march april june july august september october november december monday friday sunday
  weekend holiday christmas birthday computer laptop keyboard monitor printer telephone mobile camera music guitar piano orange banana
  apple cherry strawberry chocolate cookie coffee pepper ginger whatever nothing something anything everything trustno1 blink182
  qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc 1q2w3e4r 1qaz2wsx zaq12wsx abc123 a1b2c3d4 aa123456 abcd1234
  mingcha inspect inspection inspector discipline supervision committee party government county bureau department
`)

/** Words in pinyin: what Chinese lists are full of, and what an inspection office would think of. */
export const chinese = words(`
  woaini woainima wodemima mima mima123 woaiwojia woaiwo woshishui wohenhao nihao nihaoma nihaoa zhongguo zhonghua beijing shanghai
  guangzhou shenzhen tianjin chongqing hangzhou nanjing suzhou wuhan chengdu xian zhengzhou changsha jinan qingdao dalian shenyang
  haerbin changchun shijiazhuang taiyuan hefei nanchang fuzhou xiamen kunming guiyang nanning haikou lanzhou xining yinchuan wulumuqi
  lasa huhehaote anhui jiangsu zhejiang fujian jiangxi shandong henan hubei hunan guangdong guangxi hainan sichuan guizhou yunnan
  shaanxi gansu qinghai xizang ningxia xinjiang neimenggu heilongjiang jilin liaoning hebei shanxi bengbu guzhen huaiyuan wuhe
  laopo laogong baobei baobao mama baba jiejie gege didi meimei yeye nainai waipo waigong erzi nver xiaobao dabao
  pengyou tongxue laoshi xuesheng xuexiao daxue gongzuo gongsi danwei lingdao shuji zhuren kezhang juzhang xianzhang zhenzhang
  cunzhang mishu bangong bangongshi xuncha xunchaban xunchazu xunshi xunshizu jiwei jianwei jijian jiancha dangwei dangzhibu
  zuzhibu xuanchuanbu tongzhanbu zhengfawei caizhengju shenjiju xinfangju gonganju jiaoyuju weijianwei minzhengju nongyeju shuiliju
  jiaotongju zhujianju fagaiwei guoziwei renda zhengxie zhengfu xianwei shiwei shengwei qingjian dangan baomi anquan guanliyuan
  shenji xitong wangluo diannao shouji weixin zhifubao taobao jingdong alibaba tengxun baidu huawei xiaomi aoyun
  kuaile xingfu pingan jiankang facai gongxi gongxifacai wanshiruyi yifanfengshun zhaocaijinbao longma fuguirongqing meihua lanhua
  juhua hehua mudan taohua yinghua songshu zhuzi xiongmao laohu shizi mao gou xiaomao xiaogou tuzi houzi longnian shenian manian
  yangnian hounian jinian gounian zhunian shunian niunian hunian tunian chunjie qingming duanwu zhongqiu guoqing yuandan
  chuntian xiatian qiutian dongtian taiyang yueliang xingxing dahai gaoshan huanghe changjiang huaihe taishan huangshan
  tianxia tiandi tiantian mingtian jintian zuotian yongyuan yishengyishi aini woxiangni duibuqi xiexie zaijian
  zhangsan lisi wangwu zhaoliu sunqi zhouba wujiu zhengshi xiaoming xiaohong xiaoli xiaowang xiaozhang laowang laozhang laoli
`)

export const surnames = words(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng
  zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lv ding ren lu yao shen zhong cui tan fan jin shi liao jia xia fu fang
  zou xiong bai meng qin qiu hou jiang yin xue yan lei long duan hao kong shao mao chang wan gu lai wu kang niu
`)

export const given = words(`
  wei fang na min jing li qiang lei jun yang yong yan jie juan tao ming chao xiu xia ping gang gui hua bo bin hui hong liang jian
  guoqiang jianguo jianhua jianjun zhiqiang zhigang weiming weihua xiaoming xiaohong xiaoli xiaoyan xiaofeng xiaodong xiaojun
  haiyan haibo lihua liping lijuan guihua guiying xiuying xiuzhen yulan yumei yuhua guilan meiling meihua
  wenjie wenbin wenjing jiahao jiayi zihan zixuan haoran yuxuan yichen xinyi chenxi tingting lingling
`)

/** What is put before and after. */
export const affixes = [
  ...words('1 2 3 4 5 6 7 8 9 0 01 11 12 ! !! . @ #'),
  ...words(
    '123 1234 12345 123456 1234567 12345678 123456789 1234567890 111 111111 000 000000 666 6666 666666 888 8888 888888 999',
  ),
  ...words(
    '520 521 1314 5201314 1314520 168 518 110 119 007 100 101 123123 321 654321 112233 147258 159357 789456 987654321',
  ),
  ...words(
    '@123 @1234 @123456 #123 #1234 .123 _123 !123 !@# !@#$ !@#123 123! 1234! 123456! 123. 123@ 123# 1234@ 888! 666! 520!',
  ),
  ...words(
    'abc abc123 a1 a123 a123456 aa aaa qwe qwer qwerty asd asdf zxc zxcv 1q2w3e 1qaz qaz123 qwe123 123qwe 123abc 1a2b3c',
  ),
  ...Array.from({ length: 81 }, (_, n) => String(1950 + n)),
  ...Array.from({ length: 13 }, (_, n) => `@${2015 + n}`),
  ...Array.from({ length: 13 }, (_, n) => `${2015 + n}!`),
  ...Array.from({ length: 12 }, (_, n) => `${2019 + (n % 9)}.`),
]

/** What follows somebody's name. */
export const afterNames = words(
  '1 2 3 4 5 6 7 8 9 0 01 11 12 ! !! . @ # 123 1234 12345 123456 123456789 888 666 520 1314 @123 123! 168 2024 2025 2026',
)
