/** Twelve characters and more that are tried first: rows of keys, counted digits, words of the office, the best-known lists. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  123456789012 1234567890123 12345678901234 123456789123 123456654321 123123123123 111222333444 112233445566 121212121212
  1234567890ab 1234567890abc 1234567890qw 1234qwerasdf 1234qwer1234 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv
  1qazxsw23edc 1qaz1qaz1qaz 2wsx3edc4rfv zaq12wsxcde3 zaq1zaq1zaq1 !qaz2wsx#edc 1qaz@wsx3edc q1w2e3r4t5y6 qwer1234asdf
  qwerty123456 qwertyuiop12 qwertyuiop123 qwertyuiopas qwertyuiop[] qwertyuiopasdf qwerty12345678 qwerty1234567 qweasdzxc123
  qweasdzxcqwe asdfghjkl123 asdfghjkl;'\\ asdfqwer1234 zxcvbnm12345 zxcvbnm123456 zxcvbnm,./12 qazwsxedcrfv qazwsxedc123
  password1234 password12345 password123456 password@123 password@1234 password2024 password2025 password2026 passwordpassword
  passw0rd1234 p@ssw0rd1234 p@ssword1234 p@ssw0rd2024 p@ssw0rd2025 p@ssw0rd2026 p@ssw0rd12345 pa$$w0rd1234 admin1234567
  administrator administrator1 administrator123 admin@123456 admin1234admin adminadmin12 adminadminadmin admin123456789
  root12345678 rootroot1234 system123456 superuser123 changeme1234 changemenow1 letmein12345 welcome12345 welcome@1234
  welcome2024! welcome2025! welcome2026! iloveyou1234 iloveyou5201 woaini1314520 woaini520131 woaini123456 5201314woaini
  52013141314520 zhongguo1234 zhongguo2025 zhonghua1949 beijing12345 beijing2008! abcd12345678 abc123456789 abc123abc123
  abcdefghijkl abcdefghijklm abcdefg12345 abcdef123456 a1b2c3d4e5f6 aa1234567890 a12345678901 a123456789a1 aaa123456789
  abcd1234abcd abcd1234efgh 1234abcd1234 123456abcdef 123456qwerty 123456asdfgh 123qweasdzxc 123qwe123qwe 123abc123abc
  monkey123456 dragon123456 football1234 baseball1234 sunshine1234 princess1234 superman1234 trustno1trustno1 starwars1234
  whatever1234 computer1234 internet1234 mingcha12345 mingcha123456 mingcha@2025 mingcha@2026 xunchaban123 xuncha123456
  xunchazu1234 xunshi123456 jiwei1234567 dangwei12345 jianwei12345 test12345678 testtest1234 guest1234567 user12345678
  woaizhongguo wodemima1234 mima12345678 shezhimima12 zhangsan1234 zhangsan1234 lisi12345678 wangwu123456
  correcthorsebatterystaple qwertyuiopasdfghjklzxcvbnm 0987654321098 098765432109 987654321098 987654321012 135792468013
  147258369147 147258369000 789456123789 741852963741 159357159357 314159265358 202020202020 102030405060 010203040506
  `
    .trim()
    .split(/\s+/),
)
